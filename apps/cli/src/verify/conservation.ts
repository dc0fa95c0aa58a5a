/** Three days of waic-2024 at their true size: at every simulated minute all who came are inside or have left, and are where the tables say. */
import { ACTIVITY, createFair, type Fair, fairCounts, runUntil } from '@floorwalk/engine';
import { type OpenFloor, openGround } from '../open-floor.ts';
import { row, type VerifyOptions, type VerifyTest } from './verify-test.ts';

const MINUTE_MS = 60_000;

export type CheckedDay = {
  /** The greatest disagreements of all minutes: people lost, and people counted at a stand where they are not. */
  readonly lost: number;
  readonly misplaced: number;
  /** In the end. */
  readonly inside: number;
  readonly admitted: number;
};

/** Runs a day to its end and counts everybody at each of its minutes. */
export function checkDay(ground: OpenFloor, day: number, progress: (share: number) => void): CheckedDay {
  const { floor, network, spots } = ground;
  const fair = createFair(floor, network, { day, spots });
  const visits = fair.tables.attendees.activity.length;
  let lost = 0;
  let misplaced = 0;
  for (let nowMs = floor.scenario.fair.opensMs; ; nowMs += MINUTE_MS) {
    runUntil(fair, nowMs);
    const { admitted, inside, left } = fairCounts(fair);
    const found = countPeople(fair);
    lost = Math.max(lost, Math.abs(admitted - found.inside - found.left), Math.abs(left - found.left));
    misplaced = Math.max(misplaced, standGap(fair, found));
    progress((admitted + left) / (2 * visits));
    if (fair.timers.firstMs() === Infinity) return { lost, misplaced, inside, admitted };
  }
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
    const { lost, misplaced, inside, admitted } = checkDay(ground, day, (share) =>
      progress((day + share) / days.length),
    );
    const name = (what: string): string => `conservation/day-${day + 1}-${what}`;
    return [
      row(name('lost'), lost, [0, 0], 'people, greatest of all minutes'),
      row(name('misplaced'), misplaced, [0, 0], 'people at stands, greatest of all minutes'),
      row(name('inside-in-the-end'), inside, [0, 0], 'people'),
      // An empty fair would lose nobody.
      row(name('admitted'), admitted, [0.9 * visits, visits], 'people'),
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
