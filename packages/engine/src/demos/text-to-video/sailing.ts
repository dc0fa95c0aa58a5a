/** A quiet clip that claims nothing: a boat sails past and a bird overtakes it. */
import type { Backdrop } from '../text-to-image/scene.ts';
import type { Actor, Clip, Look } from './clip.ts';
import { FPS, stripOf } from './clip.ts';
import { move } from './film.ts';

const SECONDS = 5;

export function sailingClip(backdrop: Backdrop): Clip {
  const frames = SECONDS * FPS;
  return {
    seconds: SECONDS,
    frames,
    strip: stripOf(frames),
    backdrop,
    actors: [
      passing({ what: 'boat', colour: 'blue' }, [96, 152], [262, 152], 0.8, 150, frames),
      passing({ what: 'bird', colour: 'white' }, [42, 62], [318, 54], 0.62, 300, frames),
    ],
    words: {
      en: 'A beach, 5 seconds: a blue boat sails from left to right, and a white bird overtakes it above.',
      zh: '海滩上，5秒：一只蓝色的小船从左驶到右，一只白色的鸟从上方飞过它。',
    },
  };
}

type Point = readonly [x: number, y: number];
function passing(look: Look, from: Point, to: Point, scale: number, depth: number, frames: number): Actor {
  const moving = { pace: 'even', limbs: true, scale, arrives: 1, dice: () => 0.25 } as const;
  return { looks: [look], scale, flip: false, depth, poses: move(look, from, to, frames, moving) };
}
