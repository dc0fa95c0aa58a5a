/** Which cell of the atlas shows a row of a crowd frame. */
import { CHILD_LOOKS, GROWN_LOOKS, STAFF_LOOKS, VISITOR_LOOKS } from '../art/figures/look.ts';
import { cellOf, pramCell, pushCell, wheelchairCell } from '../art/figures/people-atlas.ts';
import { POSE } from '../art/figures/poses.ts';
import { CHILD_LOOK, type CrowdFrame, STAFF_LOOK } from './crowd-frame.ts';

/** Slower than this one stands, m/s, and metres of a cycle of the walk. */
const LEAST_MPS = 0.16;
const CYCLE_M = 1.35;

/** Result of chooseCell: the cell of the first frame, and 1 if the frames of the walk follow it. */
export const shown = { cell: 0, walks: 0 };

export function chooseCell(frame: CrowdFrame, i: number, seconds: number): void {
  const dir = frame.dir[i] & 7;
  const pose = frame.pose[i];
  const look = frame.look[i];
  const moves = frame.stride[i] > (LEAST_MPS * frame.intervalMs) / 1000 / CYCLE_M;
  shown.walks = 0;
  if (pose === POSE.pram) shown.cell = pramCell(look, dir);
  else if (pose === POSE.wheelchair) {
    const turn = moves ? Math.floor((frame.gait[i] + frame.stride[i] / 2) * 6) % 3 : -1;
    shown.cell = wheelchairCell(look, turn + 1, dir);
  } else if (pose === POSE.push) {
    shown.cell = pushCell(look, 0, dir);
    if (moves) shown.walks = 1;
  } else if (moves && pose !== POSE.sit) {
    shown.cell = cellOf(rowOf(look), POSE.walk, 0, dir);
    shown.walks = 1;
  } else {
    const still = pose === POSE.walk ? POSE.stand : pose;
    shown.cell = cellOf(rowOf(look), still, idleFrame(still, seconds, frame.phase[i]), dir);
  }
}

/** The atlas's row of looks for the number in a frame. */
export function rowOf(look: number): number {
  if (look >= STAFF_LOOK) return VISITOR_LOOKS + ((look - STAFF_LOOK) % STAFF_LOOKS);
  return look >= CHILD_LOOK ? GROWN_LOOKS + ((look - CHILD_LOOK) % CHILD_LOOKS) : look % GROWN_LOOKS;
}

function idleFrame(pose: number, seconds: number, phase: number): number {
  const t = seconds + phase * 0.37;
  if (pose === POSE.stand) return (Math.floor(t / 1.7) + phase) % 7 === 0 ? 2 : Math.floor(t * 0.8) & 1;
  if (pose === POSE.queue) return (Math.floor(t / 2.3) + phase) % 4 === 0 ? 1 : 0;
  // One speaks for a while, then the other.
  if (pose === POSE.talk) return (Math.floor(t / 3.1) + phase) % 2 === 0 ? Math.floor(t * 1.3) & 1 : 0;
  return 0;
}
