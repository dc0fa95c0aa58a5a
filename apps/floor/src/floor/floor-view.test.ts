import type { Exhibitor, Scenario } from '@floorwalk/engine';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../art/figures/people-atlas.ts';
import { LOOK_COUNT } from '../art/figures/look.ts';
import { POSE, POSE_FRAMES, POSE_NAMES } from '../art/figures/poses.ts';
import { DEPTH } from '../art/projection.ts';
import { FloorCamera } from './camera.ts';
import type { CrowdFrame } from './crowd-frame.ts';
import { CrowdMotion } from './crowd-motion.ts';
import { GROUND_LEVELS, levelFor } from './levels.ts';
import { exhibitorAt } from './pick.ts';

function aCamera(): FloorCamera {
  const camera = new FloorCamera();
  camera.width = 1000;
  camera.height = 700;
  camera.setBounds({ xM: 0, yM: 0, wM: 200, dM: 150 });
  camera.s = 20;
  camera.zoomTo(20);
  camera.lookAt(100, 75, 0, 0);
  return camera;
}
function aFrame(rows: readonly { id: number; xM: number; yM: number; pose?: number }[], atMs: number): CrowdFrame {
  return {
    count: rows.length,
    ids: Int32Array.from(rows, (row) => row.id),
    xM: Float32Array.from(rows, (row) => row.xM),
    yM: Float32Array.from(rows, (row) => row.yM),
    dir: new Uint8Array(rows.length),
    pose: Uint8Array.from(rows, (row) => row.pose ?? POSE.stand),
    look: new Uint8Array(rows.length),
    phase: new Uint8Array(rows.length),
    player: undefined,
    atMs,
    intervalMs: 100,
  };
}

describe('the floor view', () => {
  it('[UI60] keeps the point under the pointer where it is while zooming', () => {
    const camera = aCamera();
    camera.following = false;
    const before = camera.worldAt(300, 200);
    camera.zoomTo(45, 300, 200);
    for (let i = 0; i < 200; i++) camera.step(16, i * 16, undefined);
    const after = camera.worldAt(300, 200);
    expect(camera.s).toBe(45);
    expect(Math.abs(after.xM - before.xM)).toBeLessThan(0.05);
    expect(Math.abs(after.yM - before.yM)).toBeLessThan(0.05);
  });

  it('[UI61] never shows beyond the plan where the plan is larger than the screen', () => {
    const camera = aCamera();
    camera.pan(100_000, 100_000);
    const view = camera.view();
    expect(view.xM).toBeGreaterThanOrEqual(-0.1);
    expect(view.yM).toBeGreaterThanOrEqual(-0.1);
    camera.pan(-200_000, -200_000);
    expect(camera.view().xM + camera.view().wM).toBeLessThanOrEqual(200.1);
  });

  it('[UI62] keeps the player in the middle of what no panel covers', () => {
    const camera = aCamera();
    camera.following = true;
    camera.insetRight = 400;
    for (let i = 0; i < 300; i++) camera.step(16, i * 16, { xM: 110, yM: 80 });
    const x = camera.originX() + 110 * camera.s;
    expect(Math.abs(x - 300)).toBeLessThan(3);
    expect(Math.abs(camera.originY() + 80 * DEPTH * camera.s - 350)).toBeLessThan(0.8 * DEPTH * camera.s + 3);
  });

  it('[UI63] draws a body between its last two places, by id, whatever row it is in', () => {
    const motion = new CrowdMotion();
    motion.accept(
      aFrame(
        [
          { id: 7, xM: 1, yM: 1 },
          { id: 9, xM: 5, yM: 5 },
        ],
        0,
      ),
      0,
    );
    motion.update(100);
    motion.accept(
      aFrame(
        [
          { id: 9, xM: 6, yM: 5 },
          { id: 7, xM: 1, yM: 2 },
        ],
        100,
      ),
      100,
    );
    motion.update(150);
    expect([motion.x[0], motion.y[0], motion.x[1], motion.y[1]]).toEqual([5.5, 5, 1, 1.5]);
  });

  it('[UI64] shows who moves as walking and who stands as standing, whatever the pose says', () => {
    const motion = new CrowdMotion();
    motion.accept(
      aFrame(
        [
          { id: 1, xM: 0, yM: 0 },
          { id: 2, xM: 9, yM: 9, pose: POSE.walk },
        ],
        0,
      ),
      0,
    );
    motion.update(100);
    motion.accept(
      aFrame(
        [
          { id: 1, xM: 0.13, yM: 0 },
          { id: 2, xM: 9, yM: 9, pose: POSE.walk },
        ],
        100,
      ),
      100,
    );
    motion.update(150);
    const walking = Array.from({ length: POSE_FRAMES.walk }, (_, frame) => cellOf(0, POSE.walk, frame, 0));
    expect(walking).toContain(motion.cell[0]);
    expect(walking).not.toContain(motion.cell[1]);
  });

  it('[UI65] gives every look, pose, frame and direction that is baked a cell of its own', () => {
    const cells = new Set<number>();
    for (let look = 0; look < LOOK_COUNT; look++)
      for (const [pose, name] of POSE_NAMES.entries())
        for (let frame = 0; frame < POSE_FRAMES[name]; frame++)
          for (const dir of [0, 1, 2, 6, 7]) cells.add(cellOf(look, pose, frame, dir));
    const frames = POSE_NAMES.reduce((sum, name) => sum + POSE_FRAMES[name], 0);
    expect(cells.size).toBe(LOOK_COUNT * frames * 5);
    expect(Math.max(...cells)).toBeLessThan(65536);
  });

  it('[UI66] picks the stand under the pointer, else the one whose wall rises there', () => {
    const stand = (id: string, yM: number) => ({ id, form: 'row', rect: { xM: 0, yM, wM: 3, dM: 3 } }) as Exhibitor;
    const scenario = { exhibitors: [stand('north', 0), stand('south', 6)] } as unknown as Scenario;
    expect(
      [
        exhibitorAt(scenario, 1, 1),
        exhibitorAt(scenario, 1, 4.5),
        exhibitorAt(scenario, 1, 3.01),
        exhibitorAt(scenario, 1, 20),
      ].map((e) => e?.id),
    ).toEqual(['north', 'south', undefined, undefined]);
  });

  it('[UI67] never paints the ground at less than nine tenths of the scale at which it is seen, up to the nearest', () => {
    for (let s = 1; s <= 50; s += 0.7)
      expect(GROUND_LEVELS[levelFor(GROUND_LEVELS, s)]).toBeGreaterThanOrEqual(Math.min(45, s * 0.9));
  });
});
