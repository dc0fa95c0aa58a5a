/** `fair:` how the crowd behaves. Each parameter is a datum with its source; units are in the names. */
import { z } from 'zod';
import { clockTime, partyShares, sourced } from './atoms.ts';

function datum<Shape extends z.ZodType>(value: Shape) {
  return z.strictObject({ ...sourced, value });
}
const minutes = datum(z.number().positive().max(1440));
const spread = datum(z.number().min(0).max(3));
const weight = datum(z.number().min(0).max(50));

export const fairSection = z.strictObject({
  opens: datum(clockTime),
  lastEntry: datum(clockTime),
  closes: datum(clockTime),
  hourlyWeights: datum(z.array(z.number().min(0).max(1000)).min(1).max(24)),
  visitsPerDay: datum(z.array(z.int().min(1).max(200_000)).min(1).max(31)),
  stayMedianMin: minutes,
  staySigma: spread,
  patienceMedianMin: minutes,
  patienceSigma: spread,
  lookMedianMin: minutes,
  lookSigma: spread,
  distanceBeta: weight,
  herding: weight,
  herdingHalf: datum(z.number().positive().max(10_000)),
  waitWeight: weight,
  seenWeight: weight,
  choiceSet: datum(z.int().min(1).max(2000)),
  restMedianMin: minutes,
  /** Share of visits that go to forums beyond the plan; 0 if not given. */
  forumShare: datum(z.number().min(0).max(0.9)).optional(),
  /** Relative numbers of parties of one, two, three and four people; all come alone if not given. */
  partyShares: datum(partyShares).optional(),
  /** Share of the people who come in a wheelchair. */
  wheelchairShare: datum(z.number().min(0).max(0.5)).optional(),
  /** Greatest weight of word of mouth in the choice of a stand; none if not given. */
  buzzWeight: datum(z.number().min(0).max(5)).optional(),
  /** Degrees outdoors by hour from opening, linear in between; mild if not given. */
  temperatureC: datum(z.array(z.number().min(-40).max(60)).min(1).max(24)).optional(),
});
export type FairSection = z.infer<typeof fairSection>;
