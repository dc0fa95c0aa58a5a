/**
 * One timer per row, ordered by (time, id, kind): a 4-ary heap on typed arrays that knows where each row stands,
 * so that a timer can be moved or taken out. Allocates nothing after construction.
 */

/** Highest number of rows, so that a key (time, id, kind) stays an exact integer below 2^53. */
export const MAX_TIMERS = 1048575;
const IDS = 1048576;
const KINDS = 8;
/** Latest time in ms: 2^30 - 1, above 12 days. */
export const MAX_TIME_MS = 1073741823;

export class TimerHeap {
  size = 0;
  private readonly keys: Float64Array;
  private readonly rows: Int32Array;
  /** By row: its index in the heap, or -1. */
  private readonly place: Int32Array;

  constructor(capacity: number) {
    if (capacity > MAX_TIMERS) throw new RangeError(`${capacity} timers: at most ${MAX_TIMERS} are possible`);
    this.keys = new Float64Array(capacity);
    this.rows = new Int32Array(capacity);
    this.place = new Int32Array(capacity).fill(-1);
  }

  /** The row whose timer is due first; -1 if there is none. */
  first(): number {
    return this.size === 0 ? -1 : this.rows[0];
  }

  /** When the first timer is due, in ms; Infinity if there is none. */
  firstMs(): number {
    return this.size === 0 ? Infinity : Math.floor(this.keys[0] / (IDS * KINDS));
  }

  /** The kind of the first timer; -1 if there is none. */
  firstKind(): number {
    return this.size === 0 ? -1 : this.keys[0] % KINDS;
  }

  /** Sets the row's timer, whether or not it has one. timeMs is an integer in [0, MAX_TIME_MS], kind in [0, 7]; the id is row + 1. */
  set(row: number, timeMs: number, kind: number): void {
    const key = (timeMs * IDS + row + 1) * KINDS + kind;
    const at = this.place[row];
    if (at < 0) this.up(this.size++, key, row);
    else if (key < this.keys[at]) this.up(at, key, row);
    else this.down(at, key, row);
  }

  /** Takes the row's timer out, if it has one. */
  remove(row: number): void {
    const at = this.place[row];
    if (at < 0) return;
    this.place[row] = -1;
    this.size--;
    if (at === this.size) return;
    const key = this.keys[this.size];
    const moved = this.rows[this.size];
    if (at > 0 && key < this.keys[(at - 1) >> 2]) this.up(at, key, moved);
    else this.down(at, key, moved);
  }

  private up(start: number, key: number, row: number): void {
    const { keys, rows, place } = this;
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      if (keys[parent] <= key) break;
      keys[at] = keys[parent];
      rows[at] = rows[parent];
      place[rows[at]] = at;
      at = parent;
    }
    keys[at] = key;
    rows[at] = row;
    place[row] = at;
  }

  private down(start: number, key: number, row: number): void {
    const { keys, rows, place, size } = this;
    let at = start;
    for (;;) {
      const from = at * 4 + 1;
      if (from >= size) break;
      const to = from + 4 < size ? from + 4 : size;
      let least = from;
      for (let child = from + 1; child < to; child++) if (keys[child] < keys[least]) least = child;
      if (keys[least] >= key) break;
      keys[at] = keys[least];
      rows[at] = rows[least];
      place[rows[at]] = at;
      at = least;
    }
    keys[at] = key;
    rows[at] = row;
    place[row] = at;
  }
}
