/** Draws a scene graph: backdrop, shadows, then things and people from back to front. Pure: the same scene, the same shapes. */
import type { DisplayList } from '../display-list.ts';
import { drawBackdrop } from './draw/backdrop.ts';
import { drawItem, drawItemShadow } from './draw/item.ts';
import { Pen } from './draw/pen.ts';
import { drawPerson } from './draw/person.ts';
import { stands } from './check.ts';
import type { Item, Picture, Scene } from './scene.ts';
import { KINDS } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export function picture(scene: Scene): DisplayList {
  const pen = new Pen();
  drawBackdrop(pen, scene.backdrop, scene.items.find((item) => item.lifted && item.kind !== 'balloon')?.x);
  for (const item of scene.items) drawItemShadow(pen, item, scene.items);
  const order = scene.items.map((item, i) => ({ item, i, depth: depthOf(item, scene.items) }));
  order.sort((a, b) => a.depth - b.depth || a.i - b.i);
  for (const { item } of order) drawItem(pen, item);
  for (const person of scene.people) drawPerson(pen, person);
  return { width: 364, height: 232, shapes: pen.shapes };
}

/** Things on the wall or in the air are behind what stands on the ground; what is on something is just before it. */
function depthOf(item: Item, items: readonly Item[]): number {
  if (item.lifted && item.kind !== 'balloon') return item.y - 1000;
  const base = items.find(
    (other) => other !== item && KINDS[other.kind].surface !== undefined && stands(item, 'on', other),
  );
  return base === undefined ? item.y : base.y + 0.5;
}

export function drawn(scene: Scene): Picture {
  return { scene, display: picture(scene), words: wordsOf(scene) };
}
