/** What stands on a stand: the one source for drawing, collision and where people are placed. */
import type { Brand, ScreenArt } from '../scenario/scenario.ts';

export type PropKind =
  | 'back-wall' | 'side-wall' | 'counter' | 'pod' | 'led-wall' | 'tower' | 'banner' | 'easel' | 'posts' | 'plant' | 'pouf'
  | 'rack' | 'plinth' | 'pen' | 'robot-dog' | 'humanoid' | 'table' | 'bench' | 'planter' | 'totem' | 'stage' | 'lectern'
  | 'seat' | 'cafe-counter' | 'car' | 'air-taxi' | 'glass-case' | 'toilets' | 'bunting' | 'screen';
/** A thing with a footprint (xM, yM is its north-west corner), a height, and whether it blocks the way. */
export type Prop = {
  readonly kind: PropKind;
  readonly xM: number;
  readonly yM: number;
  readonly wM: number;
  readonly dM: number;
  readonly heightM: number;
  readonly solid: boolean;
  readonly brand: Brand;
  readonly art?: ScreenArt;
  /** Text to be drawn on its front: [English, Chinese]. */
  readonly label?: readonly [string, string];
  /** For 'banner': height of its lower edge above the floor. */
  readonly liftM?: number;
};
export type Facing = 'N' | 'E' | 'S' | 'W';
export type Spot = { readonly xM: number; readonly yM: number; readonly facing: Facing };
export type StandLayout = {
  readonly props: readonly Prop[];
  /** A visitor at demo place i stands here, facing the screen. */
  readonly places: readonly Spot[];
  /** Staff stand here. */
  readonly staff: readonly Spot[];
  /** Where people look from, without a place; at least 6 for a row stand, up to 80 for a large island. All reachable from entry. */
  readonly looks: readonly Spot[];
  /** Queue positions from the head on; at least 8, up to 40. The last repeat outside in the aisle if need be. */
  readonly queue: readonly Spot[];
  /** Where the way to this stand ends: on the walkable floor just south of its front edge. */
  readonly entry: Spot;
};
