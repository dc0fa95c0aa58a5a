/** The regularised incomplete gamma function, for p-values. Double precision, relative error about 1e-10. */
const MOST_TERMS = 10_000;
const ENOUGH = 1e-15;
const TINY = 1e-300;
const LANCZOS = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2,
  -0.5395239384953e-5,
];

/** ln gamma(x) for x > 0: Lanczos (1964), g = 5, six terms. */
export function logGamma(x: number): number {
  const t = x + 5.5;
  const series = LANCZOS.reduce((sum, term, i) => sum + term / (x + 1 + i), 1.000000000190015);
  return (x + 0.5) * Math.log(t) - t + Math.log((Math.sqrt(2 * Math.PI) * series) / x);
}

/** Q(a, x) = integral from x on of t^(a-1) e^-t over gamma(a), for a > 0 and x >= 0: series below a + 1, continued fraction (Lentz) above. */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) throw new RangeError(`Q(${a}, ${x}): a must be more than 0 and x at least 0`);
  if (x === 0) return 1;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * ENOUGH; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < MOST_TERMS; i++) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = b + an / c;
    if (Math.abs(c) < TINY) c = TINY;
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < ENOUGH) break;
  }
  return h * Math.exp(-x + a * Math.log(x) - logGamma(a));
}
