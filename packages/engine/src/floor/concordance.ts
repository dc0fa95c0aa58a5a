/** How far one ranking follows another. */

/**
 * The probability of concordance: the share of the pairs in which the greater x has the greater y, too; ties of x or y count half.
 * In [0, 1]; 0.5 where x says nothing of y. It is (tau + 1) / 2 with Kendall's tau-a (Kendall, A New Measure of Rank
 * Correlation, Biometrika 30, 1938). Arrays of the same length; rows where either is NaN are left out. NaN for fewer than two rows.
 */
export function concordance(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const rows: number[] = [];
  for (let i = 0; i < x.length; i++) if (!Number.isNaN(x[i]) && !Number.isNaN(y[i])) rows.push(i);
  if (rows.length < 2) return Number.NaN;
  let agreeing = 0;
  for (let i = 1; i < rows.length; i++)
    for (let j = 0; j < i; j++) {
      const both = (x[rows[i]] - x[rows[j]]) * (y[rows[i]] - y[rows[j]]);
      agreeing += both > 0 ? 1 : both < 0 ? 0 : 0.5;
    }
  return agreeing / ((rows.length * (rows.length - 1)) / 2);
}
