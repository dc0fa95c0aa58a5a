/** Draws a scene graph: backdrop, shadows, then things and people from back to front. Pure: the same scene, the same shapes. */
import type { DisplayList } from '../display-list.ts';
import { drawBackdrop } from './draw/backdrop.ts';
import { drawItem, drawItemShadow } from './draw/item.ts';
import { Pen } from './draw/pen.ts';
import { drawPerson } from './draw/person.ts';
import type { Picture, Scene } from './scene.ts';
import { wordsOf } from './words.ts';

export function picture(scene: Scene): DisplayList {
  const pen = new Pen();
  drawBackdrop(pen, scene.backdrop, scene.items.find((item) => item.lifted && item.kind !== 'balloon')?.x);
  for (const item of scene.items) drawItemShadow(pen, item, scene.items);
  const order = scene.items
    .map((item, i) => ({ item, i }))
    .sort((a, b) => depth(a.item.y, a.item.lifted) - depth(b.item.y, b.item.lifted) || a.i - b.i);
  for (const { item } of order) drawItem(pen, item);
  for (const person of scene.people) drawPerson(pen, person);
  return { width: 364, height: 232, shapes: pen.shapes };
}

/** Things on the wall or in the air are behind what stands on the ground. */
function depth(y: number, lifted: boolean): number {
  return lifted ? y - 1000 : y;
}

export function drawn(scene: Scene): Picture {
  return { scene, display: picture(scene), words: wordsOf(scene) };
}
