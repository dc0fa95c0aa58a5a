/**
 * A clip as data: a backdrop and actors, each with a pose per frame. The poses are all the truth there is: requirements
 * are checked against them, and `clipFrame` draws them. Places are in picture units (364 x 232, y downwards).
 */
import type { BiText } from '../../scenario/scenario.ts';
import type { Backdrop, Colour } from '../text-to-image/scene.ts';

/** Frames per second: few enough to step through, each held long enough to be seen. */
export const FPS = 12;

/** Who moves. */
export type Cast = 'dog' | 'cat' | 'rabbit' | 'robot' | 'girl' | 'man' | 'car' | 'bird' | 'ball' | 'boat' | 'balloon';
/** Big and solid: something can be wholly hidden behind it. */
export type Cover = 'hedge' | 'rock' | 'sofa' | 'kiosk';
export type Prop = Cover | 'tree' | 'chair' | 'umbrella';
export type What = Cast | Prop;
export type Look = { readonly what: What; readonly colour: Colour };
/** One actor in one frame. */
export type Pose = {
  /** The middle of its base. */
  readonly x: number;
  readonly y: number;
  /** Index into the actor's looks. */
  readonly look: number;
  /** Turns of what moves it (steps, wheels, wings), counted on from the start; -1 while it stands or glides. */
  readonly limb: number;
  /** Is the image pale in this frame? */
  readonly pale: boolean;
  /** False once it is gone. What is merely hidden behind something is there. */
  readonly there: boolean;
};
export type Actor = {
  readonly looks: readonly Look[];
  /** Size relative to its own size. */
  readonly scale: number;
  /** Faces left. */
  readonly flip: boolean;
  /** Painter's order: the higher, the nearer. */
  readonly depth: number;
  readonly poses: readonly Pose[];
};
/** What a text-to-video run shows. The first actor is the one that the prompt is about; the second, if any, what it relates to. */
export type Clip = {
  readonly seconds: number;
  /** Number of frames: seconds x FPS. Every actor has as many poses. */
  readonly frames: number;
  /** The six frames that stand for the whole. */
  readonly strip: readonly number[];
  readonly backdrop: Backdrop;
  readonly actors: readonly Actor[];
  readonly words: BiText;
};

/** Six frames, each from the middle of a sixth. */
export function stripOf(frames: number): number[] {
  return Array.from({ length: 6 }, (_, i) => Math.floor(((i + 0.5) / 6) * frames));
}
