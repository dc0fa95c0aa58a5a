/** The small features: toilets, seats, planters, guides, formations of humanoids, cars, air taxis, meeting corners. */
import type { Brand, Feature, FeatureKind } from '../scenario/scenario.ts';
import type { Facing, StandLayout } from './layout.ts';
import { LayoutDraft, type Sight } from './layout-draft.ts';

const BRANDS: Readonly<Partial<Record<FeatureKind, Brand>>> = {
  totem: 'teal',
  car: 'sky',
  'air-taxi': 'rose',
  meeting: 'moss',
  seats: 'apricot',
};

export function layoutSmall(feature: Feature): StandLayout {
  const stand = new LayoutDraft(feature.id, feature, BRANDS[feature.kind] ?? 'slate');
  const label = [feature.name.en, feature.name.zh] as const;
  const { w, d } = stand;
  switch (feature.kind) {
    case 'toilets':
      stand.add('toilets', 0.1, 0.05, w - 0.2, Math.max(0.6, d - 0.9), 2.6, { label });
      stand.entry(w * 0.5);
      stand.line(
        [
          [w * 0.62, d - 0.3],
          [w - 0.2, d - 0.3],
          [w - 0.2, d + 0.4],
          [w * 0.62, d + 0.4],
        ],
        8,
      );
      break;
    case 'planter':
      stand.add('planter', 0, 0, w, d, 0.5);
      break;
    case 'totem':
      stand.add('totem', Math.max(0, w / 2 - 0.45), Math.max(0, d - 0.35), Math.min(0.9, w), Math.min(0.22, d), 2.3, {
        label,
      });
      break;
    case 'formation':
      layoutFormation(stand);
      break;
    case 'car':
    case 'air-taxi':
      layoutVehicles(stand, feature.kind);
      break;
    case 'meeting':
      layoutMeeting(stand);
      break;
    default:
      layoutSeats(stand);
  }
  return stand.finish();
}

/** Benches in rows; people sit on them side by side and look south, or north and south in turn where there are two; an audience looks north. */
function layoutSeats(stand: LayoutDraft): void {
  const { w, d } = stand;
  const deep = Math.min(0.6, Math.max(0.36, d * 0.6));
  const rows = Math.max(1, Math.floor((d - deep) / 1.9) + 1);
  // three rows and more are an audience: all look at the stage in the north
  const audience = rows >= 3;
  for (let row = 0; row < rows; row++) {
    const v = rows === 1 ? (d - deep) / 2 : 0.2 + (row * (d - deep - 0.4)) / (rows - 1);
    const benches = Math.max(1, Math.floor((w + 0.6) / 3.2));
    const benchW = Math.min(2.6, (w - 0.6 * (benches - 1)) / benches - 0.05);
    for (let i = 0; i < benches; i++) {
      const u = benches === 1 ? (w - benchW) / 2 : (i * (w - benchW)) / (benches - 1);
      stand.add('bench', u, v, benchW, deep, 0.42, { solid: false, brand: (row + i) % 2 ? 'sky' : 'apricot' });
      const facing: Facing = audience || row % 2 === 1 ? 'N' : 'S';
      const n = Math.max(1, Math.floor(benchW / 0.62));
      for (let k = 0; k < n; k++)
        stand.seat(u + (benchW * (k + 0.5)) / n, v + deep * (facing === 'S' ? 0.8 : 0.3), facing);
    }
  }
}

/** Humanoids in ranks behind ropes; people watch from the south and from both sides (W13). */
function layoutFormation(stand: LayoutDraft): void {
  const { w, d } = stand;
  const [u0, v0, innerW, innerD] = [1.6, 0.8, w - 3.2, Math.max(1.5, d - 3.4)];
  // Eighteen of them, as the ledger counts (W13): three ranks of six.
  const [ranks, files] = [3, 6];
  for (let rank = 0; rank < ranks; rank++) {
    for (let file = 0; file < files; file++) {
      const u = u0 + 0.5 + ((innerW - 1.5) * file) / Math.max(1, files - 1);
      const v = v0 + 0.5 + ((innerD - 1.2) * rank) / Math.max(1, ranks - 1);
      stand.add('humanoid', u, v, 0.5, 0.4, 1.68, { brand: (rank + file) % 4 === 0 ? 'teal' : 'slate' });
    }
  }
  for (const v of [v0, v0 + innerD]) stand.add('posts', u0 - 0.1, v, innerW + 0.2, 0.1, 0.92);
  for (const u of [u0 - 0.1, u0 + innerW]) stand.add('posts', u, v0 + 0.15, 0.1, innerD - 0.2, 0.92);
  const sights: Sight[] = [];
  for (let i = 0; i < 8; i++) sights.push({ u: u0 + (innerW * (i + 0.5)) / 8, v: v0 + innerD - 0.2, standoffM: 0.9 });
  for (let i = 0; i < 4; i++)
    sights.push(
      { u: u0, v: v0 + (innerD * i) / 4, standoffM: 0.7 },
      { u: u0 + innerW, v: v0 + (innerD * i) / 4, standoffM: 0.7 },
    );
  stand.watch(sights, Math.max(10, Math.floor(w * d * 0.18)), v0, d, 0.65);
}

function layoutVehicles(stand: LayoutDraft, kind: 'car' | 'air-taxi'): void {
  const { w, d } = stand;
  const [wide, deep, high] = kind === 'car' ? [4.4, 1.8, 1.5] : [6, 3.6, 2.1];
  const n = Math.max(1, Math.floor((w - 0.8) / (wide + 1.4)));
  const v = Math.max(0.3, Math.min(d - deep - 1.6, (d - deep) * 0.4));
  const sights: Sight[] = [];
  const brands = ['sky', 'mustard', 'rose', 'moss'] as const;
  for (let i = 0; i < n; i++) {
    const carW = Math.min(wide, w - 0.8);
    const u = (w / n) * (i + 0.5) - carW / 2;
    stand.add(kind, u, v, carW, Math.min(deep, d - 0.6), high, { brand: brands[i % 4] });
    for (const k of [0.2, 0.5, 0.8]) sights.push({ u: u + carW * k, v: v + deep, standoffM: 0.8 });
  }
  stand.watch(sights, Math.max(6, Math.floor(w * d * 0.16)), 0.5, d, 0.65);
}

/** Tables with stools between low planters: a matchmaking corner. */
function layoutMeeting(stand: LayoutDraft): void {
  const { w, d } = stand;
  for (let v = 1; v <= d - 0.9; v += 2.3) {
    for (let u = 1.5; u <= w - 1.4; u += 3) {
      stand.add('table', u - 0.45, v - 0.45, 0.9, 0.9, 0.75);
      for (const side of [-1, 1]) {
        const at = u + side * 0.85;
        stand.add('pouf', at - 0.25, v - 0.25, 0.5, 0.5, 0.42, { solid: false, brand: side < 0 ? 'moss' : 'sky' });
        stand.seat(at, v + 0.05, side < 0 ? 'E' : 'W');
      }
    }
  }
}
