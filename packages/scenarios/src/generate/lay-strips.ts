/** Strips of small stands: corners at their ends, rows of booths between, pods of the start-up alley, small features. */
import type { FeatureKind } from '@floorwalk/engine';
import type { Draws } from './draws.ts';
import type { Layer, Strip } from './lay-block.ts';
import { countForms } from './lay-items.ts';
import type { AnchorSpec, HallSpec } from './spec.ts';

const POD_M = 2.4;
const [ROW_MIN_M, ROW_MAX_M] = [3, 6];
const SMALL: readonly (readonly [FeatureKind, number])[] = [
  ['toilets', 7],
  ['seats', 4],
  ['planter', 2],
];

/** Fills the strips of a hall with exactly the stands that are still missing. Returns metres that had to be given away, or undefined if there is no room. */
export function fillStrips(
  hall: HallSpec,
  anchors: readonly AnchorSpec[],
  layer: Layer,
  draws: Draws,
): number | undefined {
  const strips = draws.shuffle(layer.strips);
  const counts = countForms(hall, anchors);
  const cutOff = (strip: Strip, wM: number, west: boolean): number => {
    const x = west ? strip.x0 : strip.x1 - wM;
    if (west) strip.x0 += wM;
    else strip.x1 -= wM;
    return x;
  };
  const free = (strip: Strip): number => strip.x1 - strip.x0;
  /** What is left of a strip must hold whole booths or nothing. */
  const leaves = (strip: Strip, wM: number): boolean =>
    free(strip) - wM >= ROW_MIN_M || Math.abs(free(strip) - wM) < 0.01;

  for (const anchor of anchors.filter(({ form }) => form === 'row' || form === 'corner')) {
    const strip = strips.find(
      (s) => s.dM >= anchor.dM && leaves(s, anchor.wM) && (anchor.zoneId === undefined || anchor.zoneId === s.zoneId),
    );
    if (!strip) return undefined;
    const xM = cutOff(strip, anchor.wM, draws.chance(0.5));
    const rect = { xM, yM: strip.southY - anchor.dM, wM: anchor.wM, dM: anchor.dM };
    layer.slots.push({ form: anchor.form, rect, zoneId: strip.zoneId, anchor });
  }
  for (const [kind, wM] of SMALL) {
    for (
      let i = 0;
      i < (kind === 'seats' || kind === 'planter' || kind === 'toilets' ? (hall.features[kind] ?? 0) : 0);
      i++
    ) {
      const fits = strips.filter((s) => leaves(s, wM) && free(s) > wM + 9);
      const strip = fits.find(({ top }) => top && kind === 'toilets') ?? fits[draws.int(Math.max(1, fits.length))];
      if (!strip) return undefined;
      const xM = cutOff(strip, wM, draws.chance(0.5));
      layer.placed.push({
        kind,
        rect: { xM: xM + 0.3, yM: strip.southY - strip.dM, wM: wM - 0.6, dM: strip.dM - 0.3 },
      });
    }
  }
  let pods = counts.pod;
  for (const strip of strips.filter(({ dM }) => dM < 4).sort((a, b) => podOrder(a, strips) - podOrder(b, strips))) {
    if (pods === 0) break;
    const here = Math.min(pods, Math.floor((free(strip) + 0.01) / POD_M));
    const gap = here * POD_M > free(strip) - ROW_MIN_M ? (free(strip) - here * POD_M) / Math.max(1, here - 1) : 0;
    const x0 = strip.x0;
    for (let i = 0; i < here; i++) {
      const rect = { xM: x0 + i * (POD_M + gap), yM: strip.southY - 3, wM: POD_M, dM: 3 };
      layer.slots.push({ form: 'pod', rect, zoneId: strip.zoneId });
    }
    strip.x0 = gap > 0 ? strip.x1 : x0 + here * POD_M;
    pods -= here;
  }
  // A form that finds no more strips of its depth goes on as booths.
  let corners = counts.corner;
  for (let round = 0; corners > 0; round++) {
    let placed = 0;
    for (const strip of strips) {
      if (corners === 0) break;
      const dM = Math.min(5, Math.floor(strip.dM));
      if (dM < 4 || free(strip) < 6) continue;
      let wM = dM === 5 ? draws.between(7, 9) : draws.between(6, 7.5);
      if (!leaves(strip, wM)) wM = free(strip);
      if (wM > 9) wM = free(strip) - 3 >= 6 ? Math.min(9, free(strip) - 3) : 6;
      if (!leaves(strip, wM)) continue;
      const xM = cutOff(strip, wM, round % 2 === 0);
      layer.slots.push({ form: 'corner', rect: { xM, yM: strip.southY - dM, wM, dM }, zoneId: strip.zoneId });
      corners--;
      placed++;
    }
    if (placed === 0) break;
  }
  return fillRows(strips, counts.row + corners + pods, layer, draws);
}

/** Pods stand together: the strips of the lowest zone id that has the most of them come first. */
function podOrder(strip: Strip, strips: readonly Strip[]): number {
  const first = strips.find(({ dM }) => dM < 4) ?? strip;
  return Math.abs(strip.x0 - first.x0) + Math.abs(strip.southY - first.southY);
}

function fillRows(all: readonly Strip[], count: number, layer: Layer, draws: Draws): number | undefined {
  const strips = all.filter(({ x0, x1 }) => x1 - x0 >= ROW_MIN_M - 0.01);
  const least = (s: Strip): number => Math.ceil((s.x1 - s.x0) / ROW_MAX_M - 0.01);
  const most = (s: Strip): number => Math.floor((s.x1 - s.x0) / ROW_MIN_M + 0.01);
  let givenAwayM = 0;
  let sum = strips.reduce((total, strip) => total + least(strip), 0);
  for (let guard = 0; sum > count && guard < 400; guard++) {
    // More floor than booths: a place to sit takes what is too much.
    const strip = strips[draws.int(strips.length)];
    const lengthM = strip.x1 - strip.x0;
    if (lengthM < 5.9) continue;
    const wM = lengthM < 9 ? lengthM : 6;
    sum -= least(strip);
    layer.placed.push({
      kind: guard % 4 === 3 ? 'planter' : 'seats',
      rect: { xM: strip.x1 - wM + 0.4, yM: strip.southY - strip.dM, wM: wM - 0.8, dM: strip.dM - 0.4 },
    });
    strip.x1 -= wM;
    givenAwayM += wM;
    if (strip.x1 - strip.x0 > 1) sum += least(strip);
  }
  const kept = strips.filter(({ x0, x1 }) => x1 - x0 >= ROW_MIN_M - 0.01);
  if (sum > count || kept.reduce((total, strip) => total + most(strip), 0) < count) return undefined;
  const booths = kept.map(least);
  for (let left = count - sum; left > 0; ) {
    const i = draws.int(kept.length);
    if (booths[i] >= most(kept[i])) continue;
    booths[i]++;
    left--;
  }
  kept.forEach((strip, i) => cutRow(strip, booths[i], layer, draws));
  return givenAwayM;
}

/** Cuts a strip into booths of 3 to 6 m in steps of half a metre; the last takes the remainder. */
function cutRow(strip: Strip, booths: number, layer: Layer, draws: Draws): void {
  const lengthM = strip.x1 - strip.x0;
  const widths = Array.from({ length: booths }, () => ROW_MIN_M);
  let spare = lengthM - booths * ROW_MIN_M;
  for (let guard = 0; spare > 0.01 && guard < 1000; guard++) {
    const i = draws.int(booths);
    const more = Math.min(ROW_MAX_M - widths[i], spare, draws.chance(0.5) ? 1.5 : draws.chance(0.5) ? 1 : 0.5);
    widths[i] += more;
    spare -= more;
  }
  let xM = strip.x0;
  for (const wM of widths) {
    layer.slots.push({ form: 'row', rect: { xM, yM: strip.southY - 3, wM, dM: 3 }, zoneId: strip.zoneId });
    xM += wM;
  }
}
