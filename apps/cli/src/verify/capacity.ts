/** The greatest flow through a gate and through a narrow stretch, when twice as many come. */
import { fairCounts, runUntil } from '@floorwalk/engine';
import { openStreet, type StreetSketch } from './street.ts';
import { row, type VerifyOptions, type VerifyTest } from './verify-test.ts';

const MINUTE_MS = 60_000;
const NARROW_M = 2;
/** Weidmann's greatest flow, people per metre and second. */
const FLOW_PER_M_S = 1.22;
const CAPACITY_PER_S = NARROW_M * FLOW_PER_M_S;
const RUSH_MIN = 20;
/** A minute holds whole people. */
const ONE_PER_S = 1 / 60;

/** Twice the capacity comes for 20 min. */
const RUSH: StreetSketch = {
  lengthM: 120,
  widthM: 12,
  stands: [{ atM: 82, frontM: 12 }],
  visits: Math.round(2 * CAPACITY_PER_S * 60 * RUSH_MIN),
  fair: { lastEntryMs: RUSH_MIN * MINUTE_MS, hourlyWeights: [1] },
};

/** The most in any minute of a count that only grows, per second. */
function greatestPerS(sketch: StreetSketch, counted: (counts: ReturnType<typeof fairCounts>) => number): number {
  const { fair } = openStreet(sketch);
  let most = 0;
  let before = 0;
  for (let minute = 1; minute <= 3 * RUSH_MIN; minute++) {
    runUntil(fair, minute * MINUTE_MS);
    const now = counted(fairCounts(fair));
    most = Math.max(most, now - before);
    before = now;
  }
  return most / 60;
}

function run({ progress }: VerifyOptions) {
  // At least half of it must get through: a place that lets nobody through would pass else.
  const band = [CAPACITY_PER_S / 2, CAPACITY_PER_S + ONE_PER_S] as const;
  const gate = greatestPerS({ ...RUSH, gateWidthM: NARROW_M }, ({ admitted }) => admitted);
  progress(0.5);
  // The stand is just behind the narrow stretch: who comes to it has passed.
  const narrow = { fromM: 60, toM: 80, widthM: NARROW_M };
  const stretch = greatestPerS({ ...RUSH, narrow }, ({ visits }) => visits);
  return {
    rows: [
      row('capacity/gate-2-m', gate, band, 'people per s, greatest minute'),
      row('capacity/narrow-2-m', stretch, band, 'people per s, greatest minute'),
    ],
    figures: [],
  };
}

export const capacity: VerifyTest = {
  name: 'capacity',
  about: 'no more get through a narrow place than its capacity, when twice as many come',
  weight: 1,
  run,
};
