/** How many people stand and walk where: what the map shows of what the camera does not see. */
import type { Fair } from '../fair/fair.ts';
import { positionOf } from './position.ts';

export type DensityGrid = {
  /** North-west corner, side of a cell, and size in cells. */
  readonly xM: number;
  readonly yM: number;
  readonly cellM: number;
  readonly columns: number;
  readonly rows: number;
  /** People per m2, row-major from the north-west. */
  readonly perM2: Float32Array;
};

/** Over the halls and the network. Everybody on the plan is in one cell. Throws RangeError unless cellM > 0. */
export function densityGrid(fair: Fair, cellM: number): DensityGrid {
  if (!(cellM > 0)) throw new RangeError(`cellM is ${cellM}: a cell needs a side above 0 m`);
  const { nodeXM, nodeYM } = fair.network;
  const [west, east] = extent(
    [...nodeXM],
    fair.floor.scenario.halls.flatMap(({ xM, wM }) => [xM, xM + wM]),
  );
  const [north, south] = extent(
    [...nodeYM],
    fair.floor.scenario.halls.flatMap(({ yM, dM }) => [yM, yM + dM]),
  );
  const columns = Math.max(1, Math.ceil((east - west) / cellM));
  const rows = Math.max(1, Math.ceil((south - north) / cellM));
  const perM2 = new Float32Array(columns * rows);
  const one = 1 / (cellM * cellM);
  for (let row = 0; row < fair.tables.attendees.activity.length; row++) {
    const point = positionOf(fair, row);
    if (!point) continue;
    const column = clamp(Math.floor((point.xM - west) / cellM), columns - 1);
    const line = clamp(Math.floor((point.yM - north) / cellM), rows - 1);
    perM2[line * columns + column] += one;
  }
  return { xM: west, yM: north, cellM, columns, rows, perM2 };
}

function extent(nodes: readonly number[], halls: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of [...nodes, ...halls]) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value;
}
