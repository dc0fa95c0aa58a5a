/** What an attendee does next: goes home, to a stage, to eat, to rest, or walks to a stand chosen by a multinomial logit. */
import { drawAt, drawPrefix, STREAM } from '../kernel/draw.ts';
import { log } from '../kernel/math.ts';
import { aisleAppeal } from './aisle-appeal.ts';
import { choiceSetAt } from './choice-sets.ts';
import { GIVE_UP_TRIES, SATIETY_SPAN } from './defaults.ts';
import { SEEN_RING } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { goHome } from './leave.ts';
import { goToEvent } from './programme.ts';
import { goAndEat, goAndRest, isHungry } from './rest.ts';
import { startWalk, startWalkUnlessJammed } from './travel.ts';

export function chooseNext(fair: Fair, row: number): void {
  const { attendees } = fair.tables;
  const now = fair.counts.nowMs;
  if (now >= attendees.leavesMs[row] || now >= fair.parameters.closesMs) return goHome(fair, row);
  attendees.steps[row]++;
  if (fair.programme.length > 0 && goToEvent(fair, row)) return;
  if (isHungry(fair, row) && goAndEat(fair, row)) return;
  if (now >= attendees.restDueMs[row] && goAndRest(fair, row)) return;
  let stand = chooseStand(fair, row);
  for (let tries = 0; tries < GIVE_UP_TRIES && stand >= 0; tries++) {
    if (startWalkUnlessJammed(fair, row, fair.network.standNode[stand], stand)) return;
    rememberStand(fair, row, stand);
    stand = chooseStand(fair, row);
  }
  if (stand < 0 && attendees.seenCount[row] > 0) {
    // Has seen all that comes to mind: begins again, though not with the last.
    const last = attendees.seen[row * SEEN_RING + ((attendees.seenCount[row] - 1) % SEEN_RING)];
    attendees.seenCount[row] = 0;
    rememberStand(fair, row, last);
    stand = chooseStand(fair, row);
  }
  if (stand < 0) goHome(fair, row);
  else startWalk(fair, row, fair.network.standNode[stand], stand);
}

/**
 * The stand chosen from where the attendee is, or -1 if there is none: argmax of V_j + Gumbel_j over the node's choice set
 * without the stands seen lately, with V_j = interest + ln attraction - beta ln(distance + 5 m) + h crowd / (crowd + K)
 * - w expected wait (min) - c max(0, rho - rho0), for the stand and again for the aisle before it, - s (number of the last 4
 * stands of the same category).
 * Gumbel-max is carried out as a race: with E_j = -ln u_j exponential, argmax(V_j - ln E_j) = argmin(E_j / exp V_j), and
 * since -ln u >= 1 - u most logarithms need not be taken.
 */
export function chooseStand(fair: Fair, row: number): number {
  const { attendees } = fair.tables;
  const { choices } = fair;
  const set = choiceSetAt(choices, fair.floor, fair.network, attendees.toNode[row]);
  const { stands, weight } = set;
  const { key, category, taste, satiety, appeal, excluded, alike } = choices;
  const aisle = aisleAppeal(fair);
  markSeen(fair, row);
  const tasteFrom = attendees.persona[row] * key.length;
  const prefix = drawPrefix(fair.floor.seed, STREAM.choice, idOf(fair, row));
  const step = Math.imul(attendees.steps[row], 0x9e3779b1);
  let chosen = -1;
  let soonest = Infinity;
  for (let i = 0; i < stands.length; i++) {
    const stand = stands[i];
    if (excluded[stand] === choices.choice) continue;
    const pull = weight[i] * taste[tasteFrom + stand] * appeal[stand] * aisle[stand] * satiety[alike[category[stand]]];
    const u = drawAt(prefix, step + key[stand]);
    if (1 - u >= soonest * pull) continue;
    const finish = -log(u) / pull;
    if (finish < soonest) {
      soonest = finish;
      chosen = stand;
    }
  }
  return chosen;
}

/** Marks the stands seen lately, and counts the last few by category. */
function markSeen(fair: Fair, row: number): void {
  const { seen, seenCount } = fair.tables.attendees;
  const { choices } = fair;
  choices.choice++;
  choices.alike.fill(0);
  const count = seenCount[row];
  const from = row * SEEN_RING;
  const kept = count < SEEN_RING ? count : SEEN_RING;
  for (let i = 1; i <= kept; i++) {
    const stand = seen[from + ((count - i) % SEEN_RING)];
    choices.excluded[stand] = choices.choice;
    if (i <= SATIETY_SPAN) choices.alike[choices.category[stand]]++;
  }
}

/** Remembers a stand as seen. */
export function rememberStand(fair: Fair, row: number, stand: number): void {
  const { seen, seenCount } = fair.tables.attendees;
  seen[row * SEEN_RING + (seenCount[row] % SEEN_RING)] = stand;
  seenCount[row]++;
}
