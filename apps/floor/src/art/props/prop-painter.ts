/** What a painter of props offers. Painting is in world metres by the brush; at no time does a painter know where its canvas lies. */
import type { ScreenArt } from '@floorwalk/engine';
import type { ArtProp as Prop } from './art-prop.ts';
import type { Brush } from '../brush.ts';

/** A lit screen of a prop: its left edge, the plane it hangs in, its lower edge, its size, metres. */
export type ScreenSpot = {
  readonly xM: number;
  readonly yM: number;
  readonly zM: number;
  readonly wM: number;
  readonly hM: number;
  readonly art: ScreenArt;
};
/** Room beyond the block of footprint and height, in projected metres: left, top, right, bottom. */
export type Margin = readonly [number, number, number, number];
/** A cast shadow: footprint and height in metres. */
export type Cast = readonly [xM: number, yM: number, wM: number, dM: number, hM: number];
export type PropPainter = {
  /** The thing, or that part of it which stands behind people. `v` in [0, 1) varies it. */
  paint(b: Brush, p: Prop, v: number): void;
  /** The part before people: the near glass of a pen. Sorted at the south edge. */
  front?(b: Brush, p: Prop, v: number): void;
  readonly margin?: Margin;
  /** The line that decides who is before whom; the south edge if not given. */
  sortYM?(p: Prop): number;
  screens?(p: Prop): readonly ScreenSpot[];
  casts?(p: Prop): readonly Cast[];
  /** How far its light falls at dusk (metres of width); 0 or absent is none. */
  glowM?(p: Prop): number;
};
