/** A day in three charts: who is inside, who queues, and the longest queues. */
import type { Floor } from '@floorwalk/engine';
import { clock } from '../arguments.ts';
import type { DaySample } from '../run-day.ts';
import { type Axis, type Chart, COLOUR, roundTop, stackSvg, ticks } from './chart.ts';

const HOUR_MS = 3_600_000;
const LONGEST = 4;
/** Samples, a minute apart. */
const QUARTER = 15;
const LINES = [COLOUR.indigo, COLOUR.teal, COLOUR.plum, COLOUR.apricot];

export function dayFigure(floor: Floor, day: number, samples: readonly DaySample[]): string {
  const which = `${floor.scenario.title.en}, day ${day}, seed ${floor.seed}, world ${floor.world.id}`;
  return stackSvg([insideChart(which, samples), queueChart(which, samples), longestChart(floor, which, samples)]);
}

function timeAxis(samples: readonly DaySample[]): Axis {
  const from = samples[0].timeMs;
  const last = samples[samples.length - 1].timeMs;
  const to = Math.max(from + HOUR_MS, Math.ceil(last / HOUR_MS) * HOUR_MS);
  const hours = Array.from({ length: Math.floor((to - from) / HOUR_MS) + 1 }, (_, i) => from + i * HOUR_MS);
  return { label: 'time of day', from, to, ticks: hours.map((ms) => [ms, clock(ms)] as const) };
}
function peopleAxis(label: string, most: number): Axis {
  const { to, step } = roundTop(Math.max(1, most));
  return { label, from: 0, to, ticks: ticks(0, to, step, step < 1 ? 1 : 0) };
}

function insideChart(which: string, samples: readonly DaySample[]): Chart {
  const peak = samples.reduce((most, one) => (one.inside > most.inside ? one : most));
  const beyond = samples.some(({ outside }) => outside > 0);
  return {
    title: 'Who is inside',
    subtitle: `${which}: ${peak.inside.toLocaleString('en-GB')} at ${clock(peak.timeMs)}, the most`,
    x: timeAxis(samples),
    y: peopleAxis('people inside', peak.inside),
    layers: [
      {
        kind: 'band',
        colour: COLOUR.indigo,
        points: samples.map(({ timeMs, inside }) => [timeMs, 0, inside] as const),
      },
      {
        kind: 'line',
        colour: COLOUR.indigo,
        name: 'inside the fair',
        points: samples.map(({ timeMs, inside }) => [timeMs, inside] as const),
      },
      ...(beyond
        ? [
            {
              kind: 'line',
              colour: COLOUR.teal,
              dash: true,
              name: 'of them at forums and in the open, beyond the plan',
              points: samples.map(({ timeMs, outside }) => [timeMs, outside] as const),
            } as const,
          ]
        : []),
    ],
    notes: ['Simulated: every minute, from opening until the halls are empty or the run was stopped.'],
  };
}

function queueChart(which: string, samples: readonly DaySample[]): Chart {
  const peak = samples.reduce((most, one) => (one.queueing > most.queueing ? one : most));
  return {
    title: 'Who queues for a demo place',
    subtitle: `${which}: ${peak.queueing.toLocaleString('en-GB')} at ${clock(peak.timeMs)}, the most`,
    x: timeAxis(samples),
    y: peopleAxis('people in queues', peak.queueing),
    layers: [
      {
        kind: 'line',
        colour: COLOUR.plum,
        name: 'in the queues of all stands',
        points: samples.map(({ timeMs, queueing }) => [timeMs, queueing] as const),
      },
    ],
    notes: ['People who look without wanting a place are in no queue.'],
  };
}

/** Invented stands alone: real companies are not ranked. */
function longestChart({ scenario }: Floor, which: string, samples: readonly DaySample[]): Chart {
  const total = (row: number): number => samples.reduce((sum, { queues }) => sum + queues[row], 0);
  const rows = scenario.exhibitors
    .flatMap(({ fictional }, row) => (fictional ? [{ row, total: total(row) }] : []))
    .toSorted((a, b) => b.total - a.total || a.row - b.row)
    .slice(0, LONGEST)
    .map(({ row }) => row);
  const lines = rows.map((row) => meansOf(samples, ({ queues }) => queues[row]));
  const most = Math.max(...lines.flat().map(([, length]) => length));
  const real = scenario.exhibitors.some(({ fictional }) => !fictional);
  return {
    title: real ? 'The longest queues at invented stands' : 'The longest queues',
    subtitle: which,
    x: timeAxis(samples),
    y: peopleAxis('people in the queue, means of 15 min', most),
    layers: rows.map((row, i) => ({
      kind: 'line',
      colour: LINES[i],
      name: scenario.exhibitors[row].name.en,
      points: lines[i],
    })),
    notes: [
      real
        ? 'Longest by their mean over the day. Real companies are in the sums above and are not ranked.'
        : 'Longest by their mean over the day.',
    ],
  };
}

/** Means of a quarter of an hour each, at its middle. */
function meansOf(samples: readonly DaySample[], of: (sample: DaySample) => number): (readonly [number, number])[] {
  const quarters = Math.floor(samples.length / QUARTER);
  return Array.from({ length: quarters }, (_, i) => {
    const part = samples.slice(i * QUARTER, (i + 1) * QUARTER);
    return [part[0].timeMs + QUARTER * 30_000, part.reduce((sum, one) => sum + of(one), 0) / part.length] as const;
  });
}
