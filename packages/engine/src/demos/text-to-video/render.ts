/** Draws a clip's moments. Pure: the same clip and time, the same shapes. */
import type { DisplayList, Shape } from '../display-list.ts';
import { drawBackdrop } from '../text-to-image/draw/backdrop.ts';
import { drawItem } from '../text-to-image/draw/item.ts';
import { Pen } from '../text-to-image/draw/pen.ts';
import { SHADOW, tonesOf } from '../text-to-image/draw/tone.ts';
import { COLOURS } from '../text-to-image/vocabulary.ts';
import { entryOf, isCast, isCover } from './cast.ts';
import type { Actor, Clip, Pose } from './clip.ts';
import { drawCover } from './draw/covers.ts';
import { drawMover, hopOf } from './draw/movers.ts';

/** Between two frames a pose is in between, unless it leaps: then it stays until the next frame. */
const GLIDES = 16;
const PALE_ALPHA = '2E';
const PALER_ALPHA = '16';

type Filmed = Pick<Clip, 'frames' | 'backdrop' | 'actors'>;

/** What is behind the actors, the same in every frame. */
export function clipBackdrop({ backdrop }: Filmed): DisplayList {
  const pen = new Pen();
  drawBackdrop(pen, backdrop, undefined);
  return { width: 364, height: 232, shapes: pen.shapes };
}

/** The actors at a time in frames, from 0 to frames - 1; between whole frames they are in between. To be painted over the backdrop. */
export function clipActors({ frames, actors }: Filmed, time: number): DisplayList {
  const pen = new Pen();
  const at = Math.max(0, Math.min(frames - 1, time));
  const posed = actors
    .map((actor, i) => ({ actor, i, pose: poseAt(actor, at) }))
    .filter(({ pose }) => pose.there)
    .toSorted((a, b) => a.actor.depth - b.actor.depth || b.i - a.i);
  for (const { actor, pose } of posed) drawShadow(pen, actor, pose);
  for (const { actor, pose } of posed) drawActor(pen, actor, pose);
  return { width: 364, height: 232, shapes: pen.shapes };
}

/** A whole picture of one frame. */
export function clipFrame(clip: Filmed, frame: number): DisplayList {
  const { shapes, ...size } = clipBackdrop(clip);
  return { ...size, shapes: [...shapes, ...clipActors(clip, frame).shapes] };
}

function poseAt({ poses }: Actor, time: number): Pose {
  const k = Math.floor(time);
  const pose = poses[k];
  const next = poses[k + 1];
  if (next === undefined || time === k) return pose;
  const glides = Math.abs(next.x - pose.x) <= GLIDES && Math.abs(next.y - pose.y) <= GLIDES;
  if (!glides) return pose;
  const share = time - k;
  const between = (a: number, b: number): number => a + (b - a) * share;
  return {
    ...pose,
    x: between(pose.x, next.x),
    y: between(pose.y, next.y),
    limb: pose.limb < 0 || next.limb < 0 ? pose.limb : between(pose.limb, next.limb),
  };
}

function drawShadow(pen: Pen, actor: Actor, pose: Pose): void {
  const { what } = actor.looks[pose.look];
  if (what === 'bird' || what === 'balloon' || what === 'boat') return;
  const hop = what === 'rabbit' ? hopOf(pose.limb) : 0;
  const share = what === 'girl' || what === 'man' ? 0.8 : what === 'tree' ? 0.36 : what === 'umbrella' ? 0.16 : 0.92;
  const half = ((entryOf(what).w / 2) * share * actor.scale) / (1 + hop / 60);
  pen.ellipse(pose.x + half * 0.1, pose.y + 0.5, half * 1.06, 3 + half * 0.1, SHADOW);
}

function drawActor(paper: Pen, actor: Actor, pose: Pose): void {
  const { what, colour } = actor.looks[pose.look];
  const pen = pose.pale ? new Pen() : paper;
  if (isCast(what)) {
    const mover = pen.at(pose.x, pose.y, actor.scale, actor.flip);
    drawMover(mover, tonesOf(COLOURS[colour].hex), what, pose.limb);
  } else if (isCover(what)) {
    drawCover(pen.at(pose.x, pose.y, actor.scale), tonesOf(COLOURS[colour].hex), what);
  } else {
    const { x, y } = pose;
    drawItem(pen, { kind: what, colour, x, y, scale: actor.scale, flip: actor.flip, lifted: false, turn: 0 });
  }
  if (pose.pale) for (const shape of pen.shapes) paper.shapes.push(faded(shape));
}

function faded(shape: Shape): Shape {
  const pale = (colour: string): string => (colour.length > 7 ? colour.slice(0, 7) + PALER_ALPHA : colour + PALE_ALPHA);
  if (shape.type !== 'path') return { ...shape, fill: pale(shape.fill) };
  return {
    ...shape,
    ...(shape.fill === undefined ? {} : { fill: pale(shape.fill) }),
    ...(shape.stroke === undefined ? {} : { stroke: pale(shape.stroke) }),
  };
}
