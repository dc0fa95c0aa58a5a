/** What stands on a stand: the one source for drawing, collision and where people are placed. */
import type { Brand, Exhibitor, Feature, ScreenArt, StandForm } from '../scenario/scenario.ts';
import { layoutCafe } from './layout-cafe.ts';
import { layoutCorner } from './layout-corner.ts';
import { layoutIsland } from './layout-island.ts';
import { layoutOutdoor } from './layout-outdoor.ts';
import { layoutPen } from './layout-pen.ts';
import { layoutPod } from './layout-pod.ts';
import { layoutRow } from './layout-row.ts';
import { layoutSmall } from './layout-small.ts';
import { layoutStage } from './layout-stage.ts';

export type PropKind =
  | 'back-wall'
  | 'side-wall'
  | 'counter'
  | 'pod'
  | 'led-wall'
  | 'tower'
  | 'banner'
  | 'easel'
  | 'posts'
  | 'plant'
  | 'pouf'
  | 'rack'
  | 'plinth'
  | 'pen'
  | 'robot-dog'
  | 'humanoid'
  | 'table'
  | 'bench'
  | 'planter'
  | 'totem'
  | 'stage'
  | 'lectern'
  | 'seat'
  | 'cafe-counter'
  | 'car'
  | 'air-taxi'
  | 'glass-case'
  | 'toilets'
  | 'bunting'
  | 'screen';
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
  /** Height of the lower edge above the floor, for what hangs or is raised: banners, hung screens, bunting, a lectern on a stage. */
  readonly liftM?: number;
};
export type Facing = 'N' | 'E' | 'S' | 'W';
/** `sits`: on a seat, not on one's feet. */
export type Spot = { readonly xM: number; readonly yM: number; readonly facing: Facing; readonly sits?: true };
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

const STANDS: Readonly<Record<StandForm, (exhibitor: Exhibitor) => StandLayout>> = {
  row: layoutRow,
  corner: layoutCorner,
  island: layoutIsland,
  pod: layoutPod,
  pen: layoutPen,
  outdoor: layoutOutdoor,
};

/**
 * Furnishes a stand and says where people are on it. The same exhibitor always gives the same layout; the interior is drawn
 * by the exhibitor's id. Places are as many as the exhibitor has; people are 0.55 m apart and 0.25 m from anything solid.
 */
export function layoutStand(exhibitor: Exhibitor): StandLayout {
  return STANDS[exhibitor.form](exhibitor);
}

/** Furnishes a feature. Its looks are where people sit, rest or watch; toilets have none, as nobody is seen in there. */
export function layoutFeature(feature: Feature): StandLayout {
  if (feature.kind === 'stage') return layoutStage(feature);
  return feature.kind === 'cafe' ? layoutCafe(feature) : layoutSmall(feature);
}
