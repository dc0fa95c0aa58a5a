/** Three days of waic-2024 at their true size: at every simulated minute all who came are inside or have left, and are where the tables say. */
import { ACTIVITY, createFair, type Fair, fairCounts, runUntil } from '@floorwalk/engine';
import { type OpenFloor, openGround } from '../open-floor.ts';
import { row, type VerifyOptions, type VerifyTest } from './verify-test.ts';

const MINUTE_MS = 60_000;
/** Nobody stays so long after closing. */
const LATEST_MS = 24 * 60 * MINUTE_MS;

/** The greatest disagreement found on a day: people lost, or counted at a stand where they are not. */
export function checkDay(
  ground: OpenFloor,
  day: number,
  progress: (share: number) => void,
): { gap: number; stands: number; left: number } {
  const { floor, network, spots } = ground;
  const fair = createFair(floor, network, { day, spots });
  const { opensMs } = floor.scenario.fair;
  const visits = fair.tables.attendees.activity.length;
  const worst = { gap: 0, stands: 0, left: 0 };
  for (let nowMs = opensMs; nowMs < LATEST_MS && worst.left < visits; nowMs += MINUTE_MS) {
    runUntil(fair, nowMs);
    const counts = fairCounts(fair);
    const found = countPeople(fair);
    worst.gap = Math.max(
      worst.gap,
      Math.abs(counts.admitted - found.inside - found.left),
      Math.abs(counts.left - found.left),
    );
    worst.stands = Math.max(worst.stands, standGap(fair, found));
    worst.left = found.left;
    progress((counts.admitted + counts.left) / (2 * visits));
  }
  return worst;
}

type Found = {
  readonly inside: number;
  readonly left: number;
  readonly trying: Int32Array;
  readonly queueing: Int32Array;
  readonly looking: Int32Array;
};

/** Counts attendee by attendee, without the fair's own sums. */
function countPeople(fair: Fair): Found {
  const { activity, target } = fair.tables.attendees;
  const stands = fair.floor.scenario.exhibitors.length;
  const [trying, queueing, looking] = [new Int32Array(stands), new Int32Array(stands), new Int32Array(stands)];
  let inside = 0;
  let left = 0;
  for (let attendee = 0; attendee < activity.length; attendee++) {
    const doing = activity[attendee];
    if (doing === ACTIVITY.left) left++;
    else if (doing !== ACTIVITY.away) inside++;
    if (doing === ACTIVITY.trying) trying[target[attendee]]++;
    else if (doing === ACTIVITY.queueing) queueing[target[attendee]]++;
    else if (doing === ACTIVITY.looking) looking[target[attendee]]++;
  }
  return { inside, left, trying, queueing, looking };
}

function standGap({ tables }: Fair, { trying, queueing, looking }: Found): number {
  const { busy, queueLength, looking: seen, places } = tables.stands;
  let worst = 0;
  for (let stand = 0; stand < busy.length; stand++) {
    worst = Math.max(
      worst,
      Math.abs(queueLength[stand] - queueing[stand]),
      Math.abs(busy[stand] - trying[stand]),
      Math.abs(seen[stand] - looking[stand]),
      busy[stand] - places[stand],
    );
  }
  return worst;
}

function run({ quick, progress }: VerifyOptions) {
  const ground = openGround(quick ? 'first-steps' : 'waic-2024', { seed: 1 });
  const days = ground.floor.scenario.fair.visitsPerDay;
  const rows = days.flatMap((visits, day) => {
    const { gap, stands, left } = checkDay(ground, day, (share) => progress((day + share) / days.length));
    return [
      row(`conservation/day-${day + 1}`, gap, [0, 0], 'people lost, greatest of all minutes'),
      row(`conservation/stands-day-${day + 1}`, stands, [0, 0], 'people misplaced at a stand, greatest of all minutes'),
      row(`conservation/left-day-${day + 1}`, left, [visits, visits], 'people out in the end'),
    ];
  });
  return { rows, figures: [] };
}

export const conservation: VerifyTest = {
  name: 'conservation',
  about: 'three days of waic-2024: at every minute all who came are inside or have left',
  weight: 40,
  run,
};
