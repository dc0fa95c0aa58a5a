/** A figure that may not be defined: then it says why, and never passes for a number. */
export type WhyUndefined =
  | 'nothing-to-score'
  | 'no-truth'
  | 'all-outcomes-equal'
  | 'not-a-probability'
  | 'not-an-interval'
  | 'different-lengths'
  | 'no-weight'
  | 'negative-weight';
export type Measure = { readonly defined: true; readonly value: number } | Undefined;
export type Undefined = { readonly defined: false; readonly why: WhyUndefined };

export function defined(value: number): Measure {
  return { defined: true, value };
}

export function undefinedBecause(why: WhyUndefined): Undefined {
  return { defined: false, why };
}

/** The mean of some numbers. */
export function mean(values: readonly number[]): Measure {
  if (values.length === 0) return undefinedBecause('nothing-to-score');
  return defined(values.reduce((sum, value) => sum + value, 0) / values.length);
}
