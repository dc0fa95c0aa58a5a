/** Times a synthetic day of 100,000 visits among 500 stands: `node test/bench-fair.ts [visits] [stands]`. Prints events, CPU, memory. */
import { createFair } from '../src/fair/create-fair.ts';
import { ACTIVITY } from '../src/fair/fair-types.ts';
import { runToEnd, runUntil } from '../src/fair/run.ts';
import { allExhibitorFigures } from '../src/observe/exhibitor-figures.ts';
import { fairCounts } from '../src/observe/fair-counts.ts';
import { hashFair } from '../src/observe/hash-fair.ts';
import { handMadeHall } from './hall-fixture.ts';

const visits = Number(process.argv[2] ?? 100_000);
const stands = Number(process.argv[3] ?? 500);
const hall = handMadeHall({
  visits,
  perStreet: 25,
  fair: { forumShare: 0.25 },
  features: Array.from({ length: 60 }, (_, i) => (['seats', 'cafe', 'seats', 'stage', 'formation'] as const)[i % 5]),
  stands: Array.from({ length: stands }, (_, i) => ({
    places: 2 + (i % 8),
    serviceMedianS: 60 + 40 * (i % 9),
    attraction: 0.3 + ((i * 37) % 23) / 10,
  })),
});
const cpuS = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
const start = process.cpuUsage();
const fair = createFair(hall.floor, hall.network, { day: 0 });
console.log(`create ${cpuS(start).toFixed(2)} s`);
runUntil(fair, 13 * 3600000);
const doing = new Map<string, number>();
for (const [name, value] of Object.entries(ACTIVITY)) {
  doing.set(
    name,
    fair.tables.attendees.activity.reduce((sum, activity) => sum + (activity === value ? 1 : 0), 0),
  );
}
console.log('at 13:00', Object.fromEntries(doing), `${cpuS(start).toFixed(2)} s`);
runToEnd(fair);
const total = cpuS(start);
const counts = fairCounts(fair);
const figures = allExhibitorFigures(fair);
const sum = (of: (one: (typeof figures)[number]) => number): number => figures.reduce((all, one) => all + of(one), 0);
console.log(counts);
console.log({
  cpuS: total,
  nsPerEvent: (total * 1e9) / counts.events,
  rssMB: process.memoryUsage().rss / 1e6,
  standVisitsPerHead: counts.visits / counts.admitted,
  served: sum((one) => one.served),
  balked: sum((one) => one.balked),
  reneged: sum((one) => one.reneged),
  longestQueue: Math.max(...figures.map((one) => one.maxQueue)),
  meanWaitMin: sum((one) => one.meanWaitS * one.served) / sum((one) => one.served) / 60,
  hash: hashFair(fair).hash,
});
