/** The order in which bodies are drawn: from north to south, by counting sort. */

const PER_M = 16;
const MOST_BUCKETS = 16384;
const first = new Int32Array(MOST_BUCKETS + 1);
let bucketOf = new Uint16Array(0);

/** Writes rows 0 to count - 1 into `order` so that y (m) grows; rows in the same sixteenth of a metre stay as they are. */
export function sortByDepth(y: Float64Array, count: number, order: Int32Array): void {
  if (bucketOf.length < count) bucketOf = new Uint16Array(count * 2);
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < count; i++) {
    if (y[i] < least) least = y[i];
    if (y[i] > most) most = y[i];
  }
  const perM = Math.min(PER_M, (MOST_BUCKETS - 1) / Math.max(1e-6, most - least));
  const buckets = count === 0 ? 0 : Math.floor((most - least) * perM) + 1;
  first.fill(0, 0, buckets + 1);
  for (let i = 0; i < count; i++) {
    const bucket = Math.floor((y[i] - least) * perM);
    bucketOf[i] = bucket;
    first[bucket + 1]++;
  }
  for (let bucket = 1; bucket < buckets; bucket++) first[bucket] += first[bucket - 1];
  for (let i = 0; i < count; i++) order[first[bucketOf[i]]++] = i;
}
