/** People let in by quarter of an hour beside what the weights make of it. */
import { chartSvg, COLOUR, roundTop, ticks } from './chart.ts';

export type ArrivalsFigure = {
  readonly found: readonly number[];
  readonly expected: readonly number[];
  readonly p: number;
  readonly seeds: number;
  readonly visits: number;
};

export function arrivalsFigure({ found, expected, p, seeds, visits }: ArrivalsFigure): string {
  const { to, step } = roundTop(Math.max(...found, ...expected) * 1.1);
  const hours = found.length / 4;
  const count = visits.toLocaleString('en-GB');
  return chartSvg({
    title: 'Arrivals follow the hourly weights',
    subtitle: `One day of ${count} visits (seed 1), let in by quarter of an hour; chi-squared p = ${p.toFixed(2)}`,
    x: { label: 'hours after opening', from: 0, to: hours, ticks: ticks(0, hours, 1) },
    y: { label: 'people let in per quarter of an hour', from: 0, to, ticks: ticks(0, to, step) },
    layers: [
      {
        kind: 'bars',
        colour: COLOUR.indigo,
        name: 'the fair',
        bars: found.map((value, i) => [i / 4, (i + 1) / 4, value] as const),
      },
      {
        kind: 'line',
        colour: COLOUR.ink,
        name: 'expected from the weights',
        step: true,
        points: [...expected.map((mean, i) => [i / 4, mean] as const), [hours, expected[expected.length - 1]] as const],
      },
      {
        kind: 'band',
        colour: COLOUR.apricot,
        name: '2 standard deviations about it',
        points: expected.flatMap((mean, i) => {
          const spread = 2 * Math.sqrt(mean);
          return [
            [i / 4, mean - spread, mean + spread],
            [(i + 1) / 4, mean - spread, mean + spread],
          ] as const;
        }),
      },
    ],
    notes: [
      `The model: a non-homogeneous Poisson process, constant within each hour. The test takes ${seeds} seeds, p > 0.01 for all of them together.`,
      'Repeat: floorwalk verify fair --only arrivals --figures DIR',
    ],
  });
}
