/** Who is near whom: a uniform grid, filled by counting sort at every step. */

/** Farther than this nobody is minded, m; cells are half of it, so that two on each side are enough. */
export const MIND_M = 1.8;
const CELL_M = 0.9;
const MOST_CELLS = 65536;

export type NeighbourGrid = {
  originX: number;
  originY: number;
  cellM: number;
  cols: number;
  rows: number;
  /** Bodies of cell c are at [first[c], first[c + 1]) in `member`. */
  readonly first: Int32Array;
  readonly member: Int32Array;
  readonly cellOf: Int32Array;
};

export function createNeighbourGrid(capacity: number): NeighbourGrid {
  return {
    originX: 0,
    originY: 0,
    cellM: CELL_M,
    cols: 1,
    rows: 1,
    first: new Int32Array(MOST_CELLS + 2),
    member: new Int32Array(capacity),
    cellOf: new Int32Array(capacity),
  };
}

/** Sorts the bodies into cells. A large extent has larger cells, so that their number is bounded. */
export function fillGrid(grid: NeighbourGrid, count: number, x: Float64Array, y: Float64Array): void {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    if (x[i] < x0) x0 = x[i];
    if (x[i] > x1) x1 = x[i];
    if (y[i] < y0) y0 = y[i];
    if (y[i] > y1) y1 = y[i];
  }
  if (count === 0) [x0, y0, x1, y1] = [0, 0, 0, 0];
  let cellM = CELL_M;
  while ((Math.floor((x1 - x0) / cellM) + 1) * (Math.floor((y1 - y0) / cellM) + 1) > MOST_CELLS) cellM *= 2;
  const cols = Math.floor((x1 - x0) / cellM) + 1;
  const rows = Math.floor((y1 - y0) / cellM) + 1;
  grid.originX = x0;
  grid.originY = y0;
  grid.cellM = cellM;
  grid.cols = cols;
  grid.rows = rows;
  const { first, member, cellOf } = grid;
  first.fill(0, 0, cols * rows + 2);
  for (let i = 0; i < count; i++) {
    const cell = Math.floor((y[i] - y0) / cellM) * cols + Math.floor((x[i] - x0) / cellM);
    cellOf[i] = cell;
    first[cell + 2]++;
  }
  for (let c = 2; c <= cols * rows + 1; c++) first[c] += first[c - 1];
  // first[c + 1] is where cell c begins; filling moves it on to where the cell ends.
  for (let i = 0; i < count; i++) member[first[cellOf[i] + 1]++] = i;
}
