/** Draws one thing of the scene graph, and its contact shadow. */
import type { Item, Kind } from '../scene.ts';
import { COLOURS, sizeOf } from '../vocabulary.ts';
import { bird, cat, dog, flyingBird, rabbit } from './animals.ts';
import { boat, car, chair, lamp, pendantLamp, robot, table, tree, umbrella } from './furniture.ts';
import {
  alarmClock,
  apple,
  backpack,
  ball,
  balloon,
  book,
  cake,
  cup,
  flower,
  guitar,
  hat,
  teapot,
  wallClock,
} from './household.ts';
import type { Pen } from './pen.ts';
import type { Tones } from './tone.ts';
import { SHADOW, tonesOf } from './tone.ts';

const DRAWERS: Readonly<Record<Kind, (pen: Pen, tones: Tones, item: Item) => void>> = {
  ball,
  chair,
  cup,
  book,
  apple,
  cat,
  dog: (pen, tones) => dog(pen, tones),
  rabbit,
  car,
  tree,
  umbrella,
  boat,
  robot: (pen, tones) => robot(pen, tones),
  guitar,
  balloon,
  table,
  teapot,
  hat,
  backpack,
  flower,
  cake,
  bird: (pen, tones, item) => (item.lifted ? flyingBird : bird)(pen, tones),
  lamp: (pen, tones, item) => (item.lifted ? pendantLamp(pen, tones, item.y / item.scale) : lamp(pen, tones)),
  clock: (pen, tones, item) => (item.lifted ? wallClock : alarmClock)(pen, tones, item.turn),
};
/** Only these look different from the other side; the rest keep the light on their left. */
const TURNED: readonly Kind[] = ['dog', 'bird', 'car', 'teapot', 'boat'];
/** Width of the shadow relative to the thing's. */
const FOOT: Readonly<Partial<Record<Kind, number>>> = {
  tree: 0.36,
  umbrella: 0.16,
  balloon: 0.2,
  lamp: 0.5,
  guitar: 0.62,
  cat: 0.5,
  clock: 0.5,
  flower: 0.42,
  boat: 0.46,
};

export function drawItem(pen: Pen, item: Item): void {
  const flip = item.flip && TURNED.includes(item.kind);
  DRAWERS[item.kind](pen.at(item.x, item.y, item.scale, flip), tonesOf(COLOURS[item.colour].hex), item);
}

/** What hangs or flies, and what stands on something, has no shadow on the ground. */
export function drawItemShadow(pen: Pen, item: Item, all: readonly Item[]): void {
  if (item.lifted && item.kind !== 'balloon') return;
  if (all.some((other) => other !== item && other.y > item.y + 24 && Math.abs(other.x - item.x) < 30)) return;
  const half = (sizeOf(item.kind, item.lifted).w / 2) * (FOOT[item.kind] ?? 0.92) * item.scale;
  pen.ellipse(item.x + half * 0.14, item.y + 0.5, half * 1.08, 3 + half * 0.13, SHADOW);
}
