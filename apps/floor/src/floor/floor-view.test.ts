import type { Exhibitor, Scenario } from '@floorwalk/engine';
import { describe, expect, it } from 'vitest';
import {
  cellOf,
  cellPainters,
  CELLS,
  DIRECTIONS,
  pramCell,
  pushCell,
  wheelchairCell,
} from '../art/figures/people-atlas.ts';
import { createLooks, LOOK_COUNT } from '../art/figures/look.ts';
import { POSE, POSE_FRAMES, POSE_NAMES } from '../art/figures/poses.ts';
import { DEPTH } from '../art/projection.ts';
import { FloorCamera } from './camera.ts';
import { chooseCell, shown } from './crowd-cell.ts';
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
type Row = { fromXM?: number; xM: number; yM: number; pose?: number; stride?: number };
function aFrame(rows: readonly Row[], player?: CrowdFrame['player']): CrowdFrame {
  const n = rows.length;
  return {
    count: n,
    fromXM: Float32Array.from(rows, (row) => row.fromXM ?? row.xM),
    fromYM: Float32Array.from(rows, (row) => row.yM),
    xM: Float32Array.from(rows, (row) => row.xM),
    yM: Float32Array.from(rows, (row) => row.yM),
    depthM: Float32Array.from(rows, (row) => row.yM),
    gait: new Float32Array(n),
    stride: Float32Array.from(rows, (row) => row.stride ?? 0),
    dir: new Uint8Array(n),
    pose: Uint8Array.from(rows, (row) => row.pose ?? POSE.stand),
    look: new Uint8Array(n),
    phase: new Uint8Array(n),
    alpha: new Uint8Array(n).fill(255),
    player,
    atMs: 0,
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

  it('[UI102] lets the north edge of the plan come out from under the bar', () => {
    const camera = aCamera();
    camera.insetTop = 76;
    camera.pan(0, 100_000);
    expect(camera.originY()).toBeGreaterThanOrEqual(75);
    expect(camera.originY()).toBeLessThanOrEqual(78);
  });

  it('[UI120] lets the south edge of the plan come out from under the cards, from afar only', () => {
    for (const [pxPerM, expectedPx] of [
      [8, 800 - 176],
      [20, 800],
    ]) {
      const camera = aCamera();
      camera.height = 800;
      camera.insetFoot = 176;
      camera.s = pxPerM;
      camera.targetS = pxPerM;
      camera.pan(0, -100_000);
      expect(Math.abs(camera.originY() + 150 * DEPTH * pxPerM - expectedPx)).toBeLessThan(1.5);
    }
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

  it('[UI63] plays frames one after the other without a leap, and holds the last one until the next comes', () => {
    const motion = new CrowdMotion();
    const frames = [0, 1, 2, 3].map((k) => aFrame([{ fromXM: k - 1, xM: k, yM: 0 }]));
    const at = (): number => {
      const { frame, share } = motion;
      return frame ? frame.fromXM[0] + (frame.xM[0] - frame.fromXM[0]) * share : Number.NaN;
    };
    let last = 0;
    let next = 0;
    const due = [0, 90, 230, 300];
    for (let ms = 0; ms <= 600; ms += 10) {
      if (ms === due[next]) motion.accept(frames[next++], ms);
      motion.update(ms);
      expect(at()).toBeGreaterThanOrEqual(last - 1e-6);
      expect(at() - last).toBeLessThan(0.2);
      last = at();
    }
    expect(last).toBe(3);
    // A view that has been away shows the latest, and does not play what it missed.
    for (const k of [0, 1, 2, 3]) motion.accept(frames[k], 700);
    motion.update(710);
    expect(motion.frame).toBe(frames[2]);
  });

  it('[UI64] shows who moves as walking and who stands as standing, whatever the pose says', () => {
    const frame = aFrame([
      { xM: 0.13, yM: 0, stride: 0.1 },
      { xM: 9, yM: 9, pose: POSE.walk },
    ]);
    const walking = Array.from({ length: POSE_FRAMES.walk }, (_, k) => cellOf(0, POSE.walk, k, 0));
    chooseCell(frame, 0, 0);
    expect([shown.cell, shown.walks]).toEqual([walking[0], 1]);
    chooseCell(frame, 1, 0);
    expect(walking).not.toContain(shown.cell);
    expect(shown.walks).toBe(0);
    expect(walking.map((cell) => cell - walking[0])).toEqual(walking.map((_, k) => k * DIRECTIONS));
  });

  it('[UI65] gives every look, pose, frame and direction that is baked a cell of its own', () => {
    const cells = new Set<number>();
    for (let look = 0; look < LOOK_COUNT; look++)
      for (const [pose, name] of POSE_NAMES.entries())
        for (let frame = 0; frame < POSE_FRAMES[name]; frame++)
          for (const dir of [0, 1, 2, 6, 7]) cells.add(cellOf(look, pose, frame, dir));
    for (let look = 0; look < 4; look++)
      for (const dir of [0, 1, 2, 6, 7]) {
        for (let frame = 0; frame < POSE_FRAMES.walk; frame++) cells.add(pushCell(look, frame, dir));
        for (let frame = 0; frame < 4; frame++) cells.add(wheelchairCell(look, frame, dir));
        cells.add(pramCell(look, dir));
      }
    expect(cells.size).toBe(CELLS);
    expect(cellPainters(createLooks()).length * DIRECTIONS).toBe(CELLS);
    expect(LOOK_COUNT).toBe(createLooks().length);
    expect(Math.max(...cells)).toBe(CELLS - 1);
    // Eight textures are what every WebGL has: six pages of people and two of props.
    expect(CELLS).toBeLessThanOrEqual(6 * 36 * 21);
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
