/** At a stand: try (at once, or after a queue that patience allows), or look. */
import { draw, drawLogNormal, STREAM } from '../kernel/draw.ts';
import { chooseNext, rememberStand } from './choose-next.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { beginLook } from './look.ts';
import { joinQueue } from './queue.ts';
import { beginService } from './serve.ts';
import { expectedWaitMs, updateAppeal } from './stand-appeal.ts';

export function reachStand(fair: Fair, row: number, stand: number): void {
  if (fair.counts.nowMs >= fair.parameters.closesMs) return chooseNext(fair, row);
  const { figures, attendees } = fair.tables;
  fair.counts.visits += attendees.party[row];
  figures.visits[stand] += attendees.party[row];
  rememberStand(fair, row, stand);
  if (!(wantsToTry(fair, row, stand) && tryOrQueue(fair, row, stand))) beginLook(fair, row, stand);
  updateAppeal(fair, stand);
}

function wantsToTry(fair: Fair, row: number, stand: number): boolean {
  const { attendees, stands } = fair.tables;
  if (stands.places[stand] === 0) return false;
  const share = fair.behaviour.tryShare * (fair.floor.scenario.personas[attendees.persona[row]].tryScale ?? 1);
  return draw(fair.floor.seed, STREAM.intent, idOf(fair, row), attendees.steps[row]) < share;
}

/** False if it balks: the wait to be expected is beyond its patience, or the queue has no room. */
function tryOrQueue(fair: Fair, row: number, stand: number): boolean {
  const { attendees, stands, figures } = fair.tables;
  if (stands.busy[stand] < stands.places[stand]) {
    beginService(fair, row, stand, 0);
    return true;
  }
  const { patienceMedianMs, patienceSigma } = fair.parameters;
  const nth = attendees.steps[row] * 2;
  const id = idOf(fair, row);
  const drawn = drawLogNormal(fair.floor.seed, STREAM.patience, id, nth, patienceMedianMs, patienceSigma);
  const patienceMs = Math.round(drawn);
  const full = stands.queueLength[stand] + attendees.party[row] > stands.queueRoom[stand];
  if (full || expectedWaitMs(fair, stand) > patienceMs) {
    figures.balked[stand]++;
    return false;
  }
  joinQueue(fair, row, stand, patienceMs);
  return true;
}
