/** Little's law at a stationary queue: the queue found at random times, against the rate of services times the wait of those served. */
import { runErlangStands } from './erlang-stand.ts';
import { row, type VerifyOptions, type VerifyTest } from './verify-test.ts';

const LOAD = 0.8;

function run({ quick, progress }: VerifyOptions) {
  const runs = runErlangStands(LOAD, quick ? 20 : 40, progress);
  const sum = (of: (one: (typeof runs)[number]) => number): number => runs.reduce((all, one) => all + of(one), 0);
  const length = sum((one) => one.queueSum) / sum((one) => one.looks);
  const perMin = sum((one) => one.served) / sum((one) => one.minutes);
  const waitMin = sum((one) => one.waitMin) / sum((one) => one.served);
  return { rows: [row('little/load-0.8', length / (perMin * waitMin), [0.97, 1.03], 'L / (lambda W)')], figures: [] };
}

export const little: VerifyTest = {
  name: 'little',
  about: "Little's law: a queue sampled at random times is as long as its rate times its wait, within 3%",
  weight: 8,
  run,
};
