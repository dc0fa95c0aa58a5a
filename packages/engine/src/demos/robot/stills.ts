/** Six moments of a trial that tell what there is to be seen to who wants no motion. */
import type { Moment } from './score.ts';

const STILLS = 6;

/** Times in s, rising: the first, the last, what is telling, then what else happened, then the middles of the longest gaps. */
export function stillsOf(moments: readonly Moment[], marks: readonly number[], lastsS: number): readonly number[] {
  const times: number[] = [0, lastsS];
  const add = (atS: number): void => {
    if (times.length < STILLS && times.every((t) => Math.abs(t - atS) >= 0.2)) times.push(atS);
  };
  for (const atS of marks) if (times.length < STILLS) times.push(atS);
  // A little later than said, when it has come about.
  for (const { atS, telling } of moments) if (telling) add(Math.min(lastsS, atS + 0.25));
  for (const { atS, telling } of moments) if (!telling) add(atS);
  while (times.length < STILLS) {
    times.sort((a, b) => a - b);
    let widest = 0;
    for (let i = 1; i + 1 < times.length; i++)
      if (times[i + 1] - times[i] > times[widest + 1] - times[widest]) widest = i;
    times.push((times[widest] + times[widest + 1]) / 2);
  }
  return times.sort((a, b) => a - b).map((t) => Math.round(t * 1000) / 1000);
}
