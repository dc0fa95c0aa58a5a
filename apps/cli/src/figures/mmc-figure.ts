/** Mean waits at a stand against load, on Erlang's curve. */
import { meanWait } from '../statistics/erlang-c.ts';
import { chartSvg, COLOUR, ticks } from './chart.ts';

export type MmcPoint = { readonly load: number; readonly meanMin: number; readonly errorMin: number };

export function mmcFigure(measured: readonly MmcPoint[]): string {
  const loads = Array.from({ length: 97 }, (_, i) => 0.3 + (i / 96) * 0.63);
  return chartSvg({
    title: "A stand's queue waits as Erlang's formula says",
    subtitle: '4 demo places, exponential services of 6 min on average, everybody patient: an M/M/4',
    x: { label: 'load (arrivals x service / places)', from: 0.3, to: 0.95, ticks: ticks(0.3, 0.9, 0.1, 1) },
    y: { label: 'mean wait, min', from: 0, to: 20, ticks: ticks(0, 20, 5) },
    layers: [
      {
        kind: 'band',
        colour: COLOUR.mustard,
        name: '10% about it',
        points: loads.map((load) => {
          const due = meanWait(4, load, 6);
          return [load, due * 0.9, due * 1.1] as const;
        }),
      },
      {
        kind: 'line',
        colour: COLOUR.ink,
        name: "Erlang's C",
        points: loads.map((load) => [load, meanWait(4, load, 6)] as const),
      },
      {
        kind: 'dots',
        colour: COLOUR.indigo,
        name: 'the fair, with 2 standard errors',
        points: measured.map(({ load, meanMin, errorMin }) => [load, meanMin, 2 * errorMin] as const),
      },
    ],
    notes: [
      `Measured: ${measured.map(({ load, meanMin }) => `${meanMin.toFixed(2)} min at ${load}`).join(', ')}; due: ${measured.map(({ load }) => meanWait(4, load, 6).toFixed(2)).join(', ')}. 260 h a run, after 20 h that don't count.`,
      'Repeat: floorwalk verify fair --only mmc --figures DIR',
    ],
  });
}
