/** The bodies: the people in and around the view, one row each. They follow the fair and never change it. */
import type { Fair } from '../fair/fair.ts';
import type { Floor } from '../floor/floor.ts';
import type { StandLayout } from '../plan/layout.ts';
import type { Network } from '../plan/network.ts';
import { MOST_CORNERS } from './body-kinds.ts';
import { buildNavGrid, type NavGrid } from './nav-grid.ts';
import { createNeighbourGrid, type NeighbourGrid } from './neighbours.ts';
import { buildSolids, type Solids } from './solids.ts';
import { buildSpots, type Spots } from './spots.ts';
import { buildNodeRoom, type NodeRoom } from './way.ts';

export type Layouts = { readonly stands: readonly StandLayout[]; readonly features: readonly StandLayout[] };
/** Columns; rows 0 to count - 1 are in use, in no order. */
export type BodyColumns = {
  /** Attendee id; -1 - n for the nth member of staff. */
  readonly id: Int32Array;
  /** The attendee's row in the fair; -1 for staff. */
  readonly row: Int32Array;
  /** Heading, a unit vector, and the speed of late, m/s. */
  readonly headX: Float64Array;
  readonly headY: Float64Array;
  readonly speed: Float64Array;
  readonly going: Uint8Array;
  /** Eighths of a turn clockwise from east: shown now, and to be faced at the spot. */
  readonly dir: Uint8Array;
  readonly facing: Uint8Array;
  /** Free speed, and the speed that is wanted now, m/s. */
  readonly freeMps: Float64Array;
  readonly wantMps: Float64Array;
  /** Where it wants to be: its spot, or a point on its way. */
  readonly goalX: Float64Array;
  readonly goalY: Float64Array;
  /** Corners to the goal: `corners` holds MOST_CORNERS points a row. */
  readonly cornerCount: Uint8Array;
  readonly cornerAt: Uint8Array;
  /** 1 while it waits for a way to be looked for. */
  readonly routeDue: Uint8Array;
  /** Seconds for which it has not got on. */
  readonly stuckS: Float64Array;
  /** Along the network: the node behind, the node ahead, the last node; and its place across the aisle, -1 (left) to 1. */
  readonly wayPrev: Int32Array;
  readonly wayNode: Int32Array;
  readonly wayTo: Int32Array;
  readonly wayFrom: Int32Array;
  readonly lateral: Float64Array;
  /** WAY_END or WAY_PART. */
  readonly wayEnd: Uint8Array;
  /** The spot it holds (row of Spots), or -1. */
  readonly spot: Int32Array;
  /** What the fair said when last asked. */
  readonly activity: Uint8Array;
  readonly target: Int32Array;
  readonly sinceMs: Int32Array;
  readonly fairSpot: Int32Array;
  /** When a body whose attendee has left goes at the latest, ms; 0 if it has not. */
  readonly goneByMs: Float64Array;
  /** Of the party: 0 leads, k is the kth companion; how many they are (1 for staff); WHEELS. */
  readonly companion: Uint8Array;
  readonly party: Uint8Array;
  readonly wheels: Uint8Array;
  readonly look: Uint8Array;
  readonly phase: Uint8Array;
  /** What the last frame showed: where, how far into the cycle of the walk (0 to 1), and how many frames have shown it. */
  readonly shownX: Float64Array;
  readonly shownY: Float64Array;
  readonly gait: Float64Array;
  readonly shown: Uint8Array;
};
export type Bodies = BodyColumns & {
  readonly floor: Floor;
  readonly network: Network;
  readonly capacity: number;
  readonly solids: Solids;
  readonly nav: NavGrid;
  readonly spots: Spots;
  readonly room: NodeRoom;
  readonly columns: readonly BodyColumn[];
  readonly corners: Float64Array;
  count: number;
  /** Positions, m, and those being written; exchanged at the end of a step. */
  x: Float64Array;
  y: Float64Array;
  nextX: Float64Array;
  nextY: Float64Array;
  fair: Fair | undefined;
  nowMs: number;
  /** What gestures go by, ms: the fair's time, but never so fast that people fidget when it is sped up. */
  gestureMs: number;
  /** Frames given out. */
  frames: number;
  /** By attendee row and by member of staff: the body, or -1. */
  bodyOfRow: Int32Array;
  readonly bodyOfStaff: Int32Array;
  /** Where the rolling scan of the attendees goes on, and the middle of the view that it last had. */
  scanAt: number;
  scanX: number;
  scanY: number;
  /** By node: how far it is out of the view, m. By site: 1 if it is in the view. */
  readonly nearM: Float64Array;
  readonly siteNear: Uint8Array;
  readonly grid: NeighbourGrid;
  /** Cells of the way-finder that may still be opened before the next step. */
  routeBudget: number;
  /** Counts steps, so that work can be spread over them. */
  ticks: number;
  /** Where the player was in the last step; far away if there is none. */
  playerX: number;
  playerY: number;
  /** For how many moves the player has pushed against people in vain. */
  playerPushes: number;
};
export type BodyColumn = Int32Array | Uint8Array | Float64Array;

/** No bodies yet. `capacity` is the most that there can be at once. The layouts are by exhibitor row and feature row. */
export function createBodies(floor: Floor, network: Network, layouts: Layouts, capacity = 20000): Bodies {
  const int = (): Int32Array => new Int32Array(capacity);
  const byte = (): Uint8Array => new Uint8Array(capacity);
  const real = (): Float64Array => new Float64Array(capacity);
  const columns: BodyColumns = {
    id: int(),
    row: int(),
    headX: real(),
    headY: real(),
    speed: real(),
    going: byte(),
    dir: byte(),
    facing: byte(),
    freeMps: real(),
    wantMps: real(),
    goalX: real(),
    goalY: real(),
    cornerCount: byte(),
    cornerAt: byte(),
    routeDue: byte(),
    stuckS: real(),
    wayPrev: int(),
    wayNode: int(),
    wayTo: int(),
    wayFrom: int(),
    lateral: real(),
    wayEnd: byte(),
    spot: int(),
    activity: byte(),
    target: int(),
    sinceMs: int(),
    fairSpot: int(),
    goneByMs: real(),
    companion: byte(),
    party: byte(),
    wheels: byte(),
    look: byte(),
    phase: byte(),
    shownX: real(),
    shownY: real(),
    gait: real(),
    shown: byte(),
  };
  const solids = buildSolids(floor.scenario, layouts);
  const spots = buildSpots(floor.scenario, layouts, solids);
  return {
    ...columns,
    floor,
    network,
    capacity,
    solids,
    nav: buildNavGrid(floor.scenario, layouts),
    spots,
    room: buildNodeRoom(network),
    columns: Object.values(columns),
    corners: new Float64Array(capacity * MOST_CORNERS * 2),
    count: 0,
    x: real(),
    y: real(),
    nextX: real(),
    nextY: real(),
    fair: undefined,
    nowMs: 0,
    gestureMs: 0,
    frames: 0,
    bodyOfRow: new Int32Array(0),
    bodyOfStaff: new Int32Array(spots.staffCount).fill(-1),
    scanAt: 0,
    scanX: Infinity,
    scanY: Infinity,
    nearM: new Float64Array(network.nodeCount),
    siteNear: new Uint8Array(spots.sites),
    grid: createNeighbourGrid(capacity),
    routeBudget: 0,
    ticks: 0,
    playerX: -1e6,
    playerY: -1e6,
    playerPushes: 0,
  };
}
