/** The skeleton of a hall: bands between east-west avenues, cut into blocks by north-south avenues. */
import type { Aisle, Rect } from '@floorwalk/engine';
import type { Draws } from './draws.ts';
import type { ZoneSpec } from './spec.ts';

/** Widths of the aisle along the south wall, of the avenues and of the main avenue, metres. */
export type AisleWidths = { readonly southM: number; readonly avenueM: number; readonly mainM: number };
/** From the broadest down: a hall has the first that leaves room for its stands. */
export const AISLE_WIDTHS: readonly AisleWidths[] = [
  { southM: 6, avenueM: 6, mainM: 8 },
  { southM: 6, avenueM: 5, mainM: 8 },
  { southM: 4, avenueM: 5, mainM: 8 },
  { southM: 4, avenueM: 5, mainM: 6 },
];
/** Width of the other avenues, and of the lanes along the east and west walls, metres. */
const SIDE_M = 4;
const EDGE_M = 3;

/** Free floor between avenues. Aisles inside it run from the centre line of the western avenue to that of the eastern one. */
export type Block = {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly westX: number;
  readonly eastX: number;
  readonly southY: number;
  readonly top: boolean;
  readonly zoneId: string;
};
export type Skeleton = {
  readonly blocks: readonly Block[];
  readonly aisles: readonly Aisle[];
  readonly zones: readonly { readonly spec: ZoneSpec; readonly rect: Rect }[];
};

const half = (metres: number): number => Math.round(metres * 2) / 2;

export function layBlocks(
  hallId: string,
  hall: Rect,
  zones: readonly ZoneSpec[],
  widths: AisleWidths,
  draws: Draws,
): Skeleton {
  const { southM, avenueM, mainM } = widths;
  const aisles: Aisle[] = [];
  const [x0, x1, y0, y1] = [hall.xM, hall.xM + hall.wM, hall.yM, hall.yM + hall.dM];
  const [westX, eastX] = [x0 + EDGE_M / 2, x1 - EDGE_M / 2];
  const southY = y1 - southM / 2;
  const run = (name: string, ax: number, ay: number, bx: number, by: number, widthM: number, avenue: boolean): void => {
    const id = `${hallId}-${name}`;
    aisles.push({ id, from: { xM: ax, yM: ay }, to: { xM: bx, yM: by }, widthM, avenue });
  };
  const mainX = half(x0 + hall.wM * (0.4 + 0.2 * draws.next()));
  run('south', westX, southY, eastX, southY, southM, true);
  run('west', westX, y0, westX, southY, EDGE_M, false);
  run('east', eastX, y0, eastX, southY, EDGE_M, false);
  run('main', mainX, y0, mainX, southY, mainM, true);

  const count = Math.max(1, Math.round((hall.dM - southM) / (21 + 16 * draws.next())));
  const bandDepth = (hall.dM - southM - (count - 1) * avenueM) / count;
  const blocks: Block[] = [];
  const regions: { spec: ZoneSpec; rect: Rect }[] = [];
  let bandY = y0;
  for (let band = 0; band < count; band++) {
    const last = band === count - 1;
    const endY = last ? y1 - southM : half(y0 + (band + 1) * bandDepth + band * avenueM + draws.between(-2.5, 2.5));
    const belowY = last ? southY : endY + avenueM / 2;
    const aboveY = band === 0 ? y0 : bandY - avenueM / 2;
    if (!last) run(`avenue-${band + 1}`, westX, belowY, eastX, belowY, avenueM, true);
    const columns = [
      ...cut(x0 + EDGE_M, mainX - mainM / 2, westX, mainX, draws),
      ...cut(mainX + mainM / 2, x1 - EDGE_M, mainX, eastX, draws),
    ];
    const [from, to] = [Math.round((band * zones.length) / count), Math.round(((band + 1) * zones.length) / count)];
    const themes = zones.slice(Math.min(from, zones.length - 1), Math.max(to, Math.min(from, zones.length - 1) + 1));
    columns.forEach((column, i) => {
      const spec = themes[Math.floor((i * themes.length) / columns.length)];
      blocks.push({ ...column, y0: bandY, y1: endY, southY: belowY, top: band === 0, zoneId: spec.id });
      if (column.eastX !== mainX && column.eastX !== eastX)
        run(`side-${band + 1}-${i + 1}`, column.eastX, aboveY, column.eastX, belowY, SIDE_M, false);
      const rect = { xM: column.x0, yM: bandY, wM: column.x1 - column.x0, dM: endY - bandY };
      const region = regions.find((known) => known.spec === spec);
      if (region) region.rect = around(region.rect, rect);
      else regions.push({ spec, rect });
    });
    bandY = endY + avenueM;
  }
  return { blocks, aisles, zones: regions };
}

type Column = Pick<Block, 'x0' | 'x1' | 'westX' | 'eastX'>;

/** Cuts a span into columns of about 20 to 42 m with side avenues between them. */
function cut(x0: number, x1: number, westX: number, eastX: number, draws: Draws): Column[] {
  const count = Math.max(1, Math.round((x1 - x0) / (20 + 22 * draws.next())));
  const widthM = (x1 - x0 - (count - 1) * SIDE_M) / count;
  const columns: Column[] = [];
  let at = x0;
  let west = westX;
  for (let i = 0; i < count; i++) {
    const last = i === count - 1;
    const end = last ? x1 : half(x0 + (i + 1) * widthM + i * SIDE_M + draws.between(-3.5, 3.5));
    columns.push({ x0: at, x1: end, westX: west, eastX: last ? eastX : end + SIDE_M / 2 });
    at = end + SIDE_M;
    west = end + SIDE_M / 2;
  }
  return columns;
}

function around(a: Rect, b: Rect): Rect {
  const [xM, yM] = [Math.min(a.xM, b.xM), Math.min(a.yM, b.yM)];
  return {
    xM,
    yM,
    wM: Math.max(a.xM + a.wM, b.xM + b.wM) - xM,
    dM: Math.max(a.yM + a.dM, b.yM + b.dM) - yM,
  };
}
