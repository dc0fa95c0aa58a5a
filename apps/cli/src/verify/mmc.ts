/** The mean wait at a stand with exponential services, against Erlang's C. */
import { mmcFigure } from '../figures/mmc-figure.ts';
import { meanWait } from '../statistics/erlang-c.ts';
import { PLACES, type QueueRun, runErlangStands, SERVICE_MIN } from './erlang-stand.ts';
import { row, type VerifyOptions, type VerifyTest } from './verify-test.ts';

/** Waits near full load are long remembered: more runs there. */
const LOADS = [
  { load: 0.6, seeds: 20, quick: 6, share: 0.08 },
  { load: 0.8, seeds: 40, quick: 20, share: 0.22 },
  { load: 0.9, seeds: 120, quick: 0, share: 0.7 },
];

/** Mean wait over all who were served, minutes, and its standard error from the spread between runs. */
export function waitOf(runs: readonly QueueRun[]): { readonly meanMin: number; readonly errorMin: number } {
  const served = runs.reduce((sum, one) => sum + one.served, 0);
  const meanMin = runs.reduce((sum, one) => sum + one.waitMin, 0) / served;
  const spread = runs.reduce((sum, one) => sum + (one.waitMin - meanMin * one.served) ** 2, 0);
  return { meanMin, errorMin: Math.sqrt((spread * runs.length) / (runs.length - 1)) / served };
}

function run({ quick, progress }: VerifyOptions) {
  let done = 0;
  const measured = LOADS.filter((one) => !quick || one.quick > 0).map(({ load, seeds, quick: few, share }) => {
    const runs = runErlangStands(load, quick ? few : seeds, (part) => progress(done + part * share));
    done += share;
    return { load, ...waitOf(runs) };
  });
  return {
    rows: measured.map(({ load, meanMin }) => {
      const due = meanWait(PLACES, load, SERVICE_MIN);
      return row(`mmc/load-${load}`, meanMin, [0.9 * due, 1.1 * due], 'min mean wait');
    }),
    figures: [{ file: 'mmc.svg', svg: mmcFigure(measured) }],
  };
}

export const mmc: VerifyTest = {
  name: 'mmc',
  about: "M/M/c: mean waits at 4 places with exponential services of 6 min are Erlang's C, within 10%",
  weight: 30,
  run,
};
