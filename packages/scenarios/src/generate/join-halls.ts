/** Ways between halls: an avenue goes on through the wall to the passage or the hall beyond; walls leave room for them. */
import type { Aisle, Wall } from '@floorwalk/engine';
import { overlaps, strip } from '../check/rectangles.ts';
import type { HallSpec, PassageSpec } from './spec.ts';

/** Doors are at least so wide, whatever the aisle behind them. */
const DOOR_M = 8;
/** How far beyond a wall a way looks for something to join, and between halls that share a wall. */
const REACH_M = 16;
const NEIGHBOUR_M = 4;
const WALL_M = 1;
/** Walls that stand behind what is seen are tall; those before it are cut low. */
const [TALL_M, LOW_M] = [3.8, 0.9];

export function passageAisles(passages: readonly PassageSpec[]): Aisle[] {
  return passages.map((passage) => ({ ...passage, avenue: true }));
}

const eastWest = ({ from, to }: Aisle): boolean => from.yM === to.yM;
const covers = (a: number, b: number, x: number): boolean => x >= Math.min(a, b) - 0.01 && x <= Math.max(a, b) + 0.01;

/** Adds the doors of a hall. `inside` are its aisles, `others` those of the passages and the other halls. */
export function openDoors(hall: HallSpec, inside: readonly Aisle[], others: readonly Aisle[], above: boolean): Aisle[] {
  const { xM, yM, wM, dM } = hall.rect;
  const doors: Aisle[] = [];
  const door = (ax: number, ay: number, bx: number, by: number, widthM: number): void => {
    const id = `${hall.id}-door-${doors.length + 1}`;
    doors.push({
      id,
      from: { xM: ax, yM: ay },
      to: { xM: bx, yM: by },
      widthM: Math.max(widthM, DOOR_M),
      avenue: true,
    });
  };
  for (const aisle of inside) {
    const [a, b] = [aisle.from, aisle.to];
    if (eastWest(aisle) && aisle.avenue) {
      for (const way of others) {
        if (eastWest(way) || !covers(way.from.yM, way.to.yM, a.yM)) continue;
        const x = way.from.xM;
        if (x > xM + wM && x <= xM + wM + REACH_M) door(b.xM, a.yM, x, a.yM, aisle.widthM);
        if (x < xM && x >= xM - REACH_M) door(a.xM, a.yM, x, a.yM, aisle.widthM);
      }
    } else if (!eastWest(aisle)) {
      const southmost = Math.max(a.yM, b.yM);
      const opensSouth = southmost >= yM + dM - 3 && (aisle.avenue || aisle.widthM >= 4);
      const opensNorth = Math.min(a.yM, b.yM) <= yM + 0.01 && aisle.avenue && above;
      for (const way of others) {
        if (!eastWest(way) || !covers(way.from.xM, way.to.xM, a.xM)) continue;
        const y = way.from.yM;
        if (opensSouth && y > yM + dM + NEIGHBOUR_M && y <= yM + dM + REACH_M)
          door(a.xM, southmost, a.xM, y, aisle.widthM);
        if (opensNorth && y < yM && y >= yM - NEIGHBOUR_M - 2) door(a.xM, yM, a.xM, y, aisle.widthM);
      }
    }
  }
  return doors;
}

/** The four walls of an indoor hall, outside its rectangle, with an opening for every aisle that passes. */
export function raiseWalls(hall: HallSpec, aisles: readonly Aisle[]): Wall[] {
  const { xM, yM, wM, dM } = hall.rect;
  const strips = aisles.map(strip);
  const sides = [
    { xM: xM - WALL_M, yM: yM - WALL_M, wM: wM + 2 * WALL_M, dM: WALL_M, heightM: TALL_M },
    { xM: xM - WALL_M, yM: yM + dM, wM: wM + 2 * WALL_M, dM: WALL_M, heightM: LOW_M },
    { xM: xM - WALL_M, yM, wM: WALL_M, dM, heightM: LOW_M },
    { xM: xM + wM, yM, wM: WALL_M, dM, heightM: LOW_M },
  ];
  return sides.flatMap((side) => {
    const along = side.wM > side.dM;
    const start = along ? side.xM : side.yM;
    const end = start + (along ? side.wM : side.dM);
    const gaps = strips
      .filter((floor) => overlaps(floor, side))
      .map((floor) => (along ? [floor.xM, floor.xM + floor.wM] : [floor.yM, floor.yM + floor.dM]))
      .sort((a, b) => a[0] - b[0]);
    const pieces: Wall[] = [];
    let at = start;
    for (const [from, to] of [...gaps, [end, end]]) {
      if (from - at > 0.05)
        pieces.push(along ? { ...side, xM: at, wM: from - at } : { ...side, yM: at, dM: from - at });
      at = Math.max(at, to);
    }
    return pieces;
  });
}
