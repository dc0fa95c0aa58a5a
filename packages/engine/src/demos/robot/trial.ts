/** What a robot's run shows: a stage, what stands on it, and keyframes of all that moves. Plain data; the app draws it. */
import type { BiText } from '../../scenario/scenario.ts';

export type TaskId = 'pick-place' | 'sorting' | 'walking' | 'folding' | 'door' | 'pouring' | 'back-flip' | 'line';
export type RobotBody = 'arm' | 'two-arms' | 'humanoid' | 'dog' | 'cart';
export type ToyColour = 'red' | 'blue' | 'yellow' | 'green' | 'purple' | 'white';
export type ThingKind =
  | 'bench'
  | 'cube'
  | 'ball'
  | 'bin'
  | 'tray'
  | 'cup'
  | 'glass'
  | 'jug'
  | 'beam'
  | 'flag'
  | 'mat'
  | 'towel'
  | 'door'
  | 'room'
  | 'track'
  | 'box';
/** In stage units: 364 wide, 232 high, y down. Seen from the side (x, y) is the middle of the base; from above, the middle. */
export type Thing = {
  readonly id: string;
  readonly kind: ThingKind;
  readonly colour: ToyColour;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** A track's line as x, y, x, y, ... */
  readonly points?: readonly number[];
};
/**
 * One number over time, as t, value, t, value, ... with t in seconds, not falling. Before the first key it has the first
 * value, after the last the last. Keys 0.25 s apart or more are joined by an ease in and out, nearer ones straight.
 */
export type Track = readonly number[];
/** Who is at the edge of the stage. A minder's controller hangs down until it is raised (track 'crew.raise'). */
export type Crew = {
  readonly who: 'nobody' | 'watcher' | 'minder' | 'driver';
  /** A folding screen stands before them; only feet are to be seen below it. */
  readonly screened: boolean;
  /** A number in [0, 1) for looks that mean nothing. */
  readonly look: number;
};
export type RobotTrial = {
  readonly task: TaskId;
  readonly view: 'side' | 'above';
  readonly robot: RobotBody;
  /** A number in [0, 1) for the robot's colours, which mean nothing. */
  readonly livery: number;
  readonly things: readonly Thing[];
  /** By 'who.what': 'grip.x', 'body.turn' (degrees, clockwise), 'cube-red.y', 'crew.left' (a stick, -1 to 1), 'lamp' (0 works, 1 stuck). */
  readonly tracks: Readonly<Record<string, Track>>;
  /** The recording's length in s of stage time. */
  readonly lastsS: number;
  /** What the stopwatch shows at the end, in s. */
  readonly takenS: number;
  readonly falls: number;
  readonly crew: Crew;
  /** Six moments, in s, that show what there is to be seen to who wants no motion. */
  readonly stills: readonly number[];
  /** What happens, moment by moment, without a verdict. */
  readonly words: BiText;
};

/** Keys nearer than this are joined straight. */
const STRAIGHT_S = 0.25;

/** The value of a track at a time in s; `still` where there is no track. */
export function valueAt(track: Track | undefined, atS: number, still: number): number {
  if (track === undefined || track.length === 0) return still;
  let lo = 0;
  let hi = track.length / 2;
  // The last key at or before the time.
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (track[2 * mid] <= atS) lo = mid + 1;
    else hi = mid;
  }
  if (lo === 0) return track[1];
  if (2 * lo >= track.length) return track[track.length - 1];
  const t0 = track[2 * lo - 2];
  const t1 = track[2 * lo];
  const from = track[2 * lo - 1];
  const to = track[2 * lo + 1];
  const u = (atS - t0) / (t1 - t0);
  const eased = t1 - t0 < STRAIGHT_S ? u : u * u * (3 - 2 * u);
  return from + (to - from) * eased;
}
