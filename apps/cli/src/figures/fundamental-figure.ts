/** Speed against density on a link of the fair, with Weidmann's curve and the experiment's band. */
import { QUEUE_FROM_PER_M2 } from '../verify/fundamental.ts';
import { CORRIDOR_EXPERIMENT, SPEED_BANDS, weidmannMps } from '../verify/reference-speeds.ts';
import { chartSvg, COLOUR, ticks } from './chart.ts';

export type SpeedPoint = { readonly perM2: number; readonly speedMps: number };

export function fundamentalFigure(bins: readonly SpeedPoint[]): string {
  const curve = Array.from({ length: 108 }, (_, i) => (i + 1) * 0.05);
  const dots = (of: (point: SpeedPoint) => boolean) =>
    bins.filter(of).map(({ perM2, speedMps }) => [perM2, speedMps] as const);
  return chartSvg({
    title: 'People on a link slow down as people in a corridor do',
    subtitle: 'A street of 150 x 4 m: speed of those who set off against how many are on it',
    x: { label: 'density, people per m2', from: 0, to: 5.4, ticks: ticks(0, 5, 1) },
    y: { label: 'mean speed, m/s', from: 0, to: 1.6, ticks: ticks(0, 1.6, 0.4, 1) },
    layers: [
      {
        kind: 'band',
        colour: COLOUR.mustard,
        name: 'must lie here',
        points: SPEED_BANDS.map(({ perM2, leastMps, mostMps }) => [perM2, leastMps, mostMps] as const),
      },
      { kind: 'line', colour: COLOUR.ink, name: 'Weidmann', points: curve.map((d) => [d, weidmannMps(d)] as const) },
      {
        kind: 'line',
        colour: COLOUR.teal,
        name: 'corridor experiment',
        dash: true,
        points: CORRIDOR_EXPERIMENT.map(([perM2, mean]) => [perM2, mean] as const),
      },
      {
        kind: 'dots',
        colour: COLOUR.indigo,
        name: 'the fair',
        points: dots(({ perM2 }) => perM2 <= QUEUE_FROM_PER_M2),
      },
      {
        kind: 'dots',
        colour: COLOUR.indigo,
        name: 'a queue on the link',
        hollow: true,
        points: dots(({ perM2 }) => perM2 > QUEUE_FROM_PER_M2),
      },
    ],
    notes: [
      'Weidmann (1993); experiment in a corridor 1.8 m wide. Must lie between the experiment less two standard deviations and Weidmann plus 15%.',
      'For a pace of 1; people stroll at 0.6 to 0.8 of it. Beyond 2 per m2 a link keeps its greatest flow: then it holds a queue, which the band is not about.',
      'Repeat: floorwalk verify fair --only fundamental --figures DIR',
    ],
  });
}
