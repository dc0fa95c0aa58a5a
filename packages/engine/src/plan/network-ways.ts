/** Ways between all nodes: Dijkstra (1959) from each node, with a binary heap on typed arrays. */
type Ways = { readonly next: Uint16Array; readonly distanceM: Float32Array };
type Links = {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly lengthM: Float64Array;
  readonly widthM: Float64Array;
};

/** A metre of a way counts this over its width more than a metre: of ways about as short one takes the broad one. */
const NARROW_M = 1;

/**
 * Shortest ways, where narrow links count for more than their length; `distanceM` is the true length of the way. Ties go to
 * the lower node, so that every platform finds the same ways. Unreachable: next = from, distance Infinity.
 */
export function shortestWays(nodes: number, { from, to, lengthM, widthM }: Links): Ways {
  const first = new Int32Array(nodes + 1);
  for (let i = 0; i < from.length; i++) {
    first[from[i] + 1]++;
    first[to[i] + 1]++;
  }
  for (let n = 0; n < nodes; n++) first[n + 1] += first[n];
  const fill = first.slice(0, nodes);
  const neighbour = new Uint16Array(2 * from.length);
  const link = new Int32Array(2 * from.length);
  const cost = Float64Array.from(lengthM, (metres, i) => metres * (1 + NARROW_M / widthM[i]));
  for (let i = 0; i < from.length; i++) {
    neighbour[fill[from[i]]] = to[i];
    link[fill[from[i]]++] = i;
    neighbour[fill[to[i]]] = from[i];
    link[fill[to[i]]++] = i;
  }
  const next = new Uint16Array(nodes * nodes);
  const distanceM = new Float32Array(nodes * nodes);
  const best = new Float64Array(nodes);
  const parent = new Uint16Array(nodes);
  const by = new Int32Array(nodes);
  const settled = new Uint16Array(nodes);
  const heap = new Int32Array(2 * from.length + 2);
  const keys = new Float64Array(2 * from.length + 2);
  // A tree is grown from each end of the ways, so a node's parent in it is the next node on the way to that end.
  for (let root = 0; root < nodes; root++) {
    best.fill(Infinity);
    for (let n = 0; n < nodes; n++) parent[n] = n;
    best[root] = 0;
    heap[0] = root;
    keys[0] = 0;
    let size = 1;
    let done = 0;
    while (size > 0) {
      const node = heap[0];
      const atM = keys[0];
      size--;
      const lastKey = keys[size];
      const last = heap[size];
      let hole = 0;
      for (let child = 1; child < size; child = 2 * hole + 1) {
        if (child + 1 < size && keys[child + 1] < keys[child]) child++;
        if (keys[child] >= lastKey) break;
        keys[hole] = keys[child];
        heap[hole] = heap[child];
        hole = child;
      }
      keys[hole] = lastKey;
      heap[hole] = last;
      if (atM > best[node]) continue;
      settled[done++] = node;
      const end = first[node + 1];
      for (let i = first[node]; i < end; i++) {
        const other = neighbour[i];
        const viaM = atM + cost[link[i]];
        if (viaM > best[other]) continue;
        if (viaM === best[other]) {
          if (node < parent[other] && other !== root) {
            parent[other] = node;
            by[other] = link[i];
          }
          continue;
        }
        best[other] = viaM;
        parent[other] = node;
        by[other] = link[i];
        let at = size++;
        while (at > 0) {
          const up = (at - 1) >> 1;
          if (keys[up] <= viaM) break;
          keys[at] = keys[up];
          heap[at] = heap[up];
          at = up;
        }
        keys[at] = viaM;
        heap[at] = other;
      }
    }
    for (let n = 0; n < nodes; n++) {
      next[n * nodes + root] = parent[n];
      distanceM[n * nodes + root] = Infinity;
    }
    // A node's parent was settled before it, so that the length up to there is known.
    distanceM[root * nodes + root] = 0;
    for (let i = 1; i < done; i++) {
      const n = settled[i];
      best[n] = (parent[n] === root ? 0 : best[parent[n]]) + lengthM[by[n]];
      distanceM[n * nodes + root] = best[n];
    }
  }
  return { next, distanceM };
}
