/** How far a sample's mix is from the whole's. Counts or shares over the same groups, in the same order. */
import { log } from '@floorwalk/engine';
import { defined, type Measure, type Undefined, undefinedBecause } from './measure.ts';

const LN2 = log(2);

/** Total variation distance, 1/2 sum |p - q|: 0 for the same mix, 1 for no group in common. */
export function totalVariation(p: readonly number[], q: readonly number[]): Measure {
  const fault = mixFault(p, q);
  if (fault) return fault;
  const [a, b] = [shares(p), shares(q)];
  return defined(a.reduce((sum, share, i) => sum + Math.abs(share - b[i]), 0) / 2);
}

/**
 * Jensen-Shannon divergence in bits: 0 for the same mix, 1 for no group in common.
 * J. Lin, "Divergence measures based on the Shannon entropy", IEEE Transactions on Information Theory 37 (1991).
 */
export function jensenShannon(p: readonly number[], q: readonly number[]): Measure {
  const fault = mixFault(p, q);
  if (fault) return fault;
  const [a, b] = [shares(p), shares(q)];
  const middle = a.map((share, i) => (share + b[i]) / 2);
  return defined((bitsAway(a, middle) + bitsAway(b, middle)) / 2);
}

/**
 * Effective sample size of weighted observations, (sum w)^2 / sum w^2.
 * L. Kish, "Survey Sampling" (1965).
 */
export function effectiveSampleSize(weights: readonly number[]): Measure {
  const fault = weightFault(weights);
  if (fault) return fault;
  const sum = total(weights);
  return defined((sum * sum) / total(weights.map((weight) => weight * weight)));
}

/** Kullback-Leibler divergence in bits; a group without share adds nothing. */
function bitsAway(p: readonly number[], q: readonly number[]): number {
  return p.reduce((sum, share, i) => (share > 0 ? sum + (share * log(share / q[i])) / LN2 : sum), 0);
}

function mixFault(p: readonly number[], q: readonly number[]): Undefined | undefined {
  if (p.length !== q.length) return undefinedBecause('different-lengths');
  return weightFault(p) ?? weightFault(q);
}

function weightFault(weights: readonly number[]): Undefined | undefined {
  if (!weights.every((weight) => weight >= 0)) return undefinedBecause('negative-weight');
  return total(weights) > 0 ? undefined : undefinedBecause('no-weight');
}

function shares(weights: readonly number[]): number[] {
  const sum = total(weights);
  return weights.map((weight) => weight / sum);
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
