import { logistic } from '../kernel/math.ts';

/** Probability of success in the two-parameter logistic model (Birnbaum 1968): 1 / (1 + exp(-a (theta - b))). */
export function successProbability(a: number, theta: number, b: number): number {
  return logistic(a * (theta - b));
}

/** Fisher information of one run about theta: a^2 P (1 - P). Greatest where theta = b, so such a probe tells most. */
export function runInformation(a: number, theta: number, b: number): number {
  const p = successProbability(a, theta, b);
  return a * a * p * (1 - p);
}
