/**
 * Elementary functions from + - * / alone, so that every browser and Node agree to the last bit.
 * The platform's Math.exp, log, sin, cos, pow, atan2 and hypot differ between engines and are banned where truth is decided.
 */
const LN2 = 0.6931471805599453;
const PI = 3.141592653589793;
const TAU = 6.283185307179586;

/** e^x. Range reduction by ln 2, then the Taylor series on |r| <= ln2 / 2; relative error below 1e-14. */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709) return Infinity;
  if (x < -745) return 0;
  const k = Math.floor(x / LN2 + 0.5);
  const r = x - k * LN2;
  let sum = 1;
  for (let n = 16; n >= 1; n--) sum = 1 + (r / n) * sum;
  return sum * powerOfTwo(k);
}

function powerOfTwo(k: number): number {
  let result = 1;
  let base = k < 0 ? 0.5 : 2;
  let n = k < 0 ? -k : k;
  while (n > 0) {
    if (n & 1) result *= base;
    base *= base;
    n >>= 1;
  }
  return result;
}

/** Natural logarithm of x > 0 (0 gives -Infinity, less gives NaN). Scaling to [0.7, 1.4], then the atanh series; relative error below 1e-14. */
export function log(x: number): number {
  if (x < 0 || x !== x) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  let k = 0;
  while (x >= 65536) {
    x /= 65536;
    k += 16;
  }
  while (x < 1 / 65536) {
    x *= 65536;
    k -= 16;
  }
  while (x > 1.4142135623730951) {
    x /= 2;
    k++;
  }
  while (x < 0.7071067811865476) {
    x *= 2;
    k--;
  }
  const t = (x - 1) / (x + 1);
  const t2 = t * t;
  let sum = 0;
  for (let n = 21; n >= 1; n -= 2) sum = sum * t2 + 1 / n;
  return k * LN2 + 2 * t * sum;
}

/** Sine of x radians, |x| up to some millions. Error below 1e-13 near zero. */
export function sin(x: number): number {
  let r = x - TAU * Math.floor(x / TAU + 0.5);
  if (r > PI / 2) r = PI - r;
  else if (r < -PI / 2) r = -PI - r;
  const r2 = r * r;
  let sum = 1;
  for (let n = 10; n >= 1; n--) sum = 1 - (r2 / (2 * n * (2 * n + 1))) * sum;
  return r * sum;
}

/** Cosine of x radians. */
export function cos(x: number): number {
  return sin(x + PI / 2);
}

/** The logistic function 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
