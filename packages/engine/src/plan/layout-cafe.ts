/** A cafe: a wall with the board, a counter with staff behind it, a queue before it, tables with stools. */
import type { Feature } from '../scenario/scenario.ts';
import type { StandLayout } from './layout.ts';
import { LayoutDraft } from './layout-draft.ts';

export function layoutCafe(feature: Feature): StandLayout {
  const stand = new LayoutDraft(feature.id, feature, 'apricot');
  const { w, d } = stand;
  const label = [feature.name.en, feature.name.zh] as const;
  const small = d < 5;
  const wallV = small ? 0.05 : 0.5;
  const counterV = wallV + (small ? 0.85 : 1.3);
  const counterW = Math.max(1.6, small ? w * 0.5 : Math.min(w - 3, 12));
  const counterU = small ? 0.5 : (w - counterW) / 2;
  stand.add(
    'back-wall',
    small ? 0.1 : Math.max(0.3, counterU - 0.6),
    wallV,
    small ? w - 0.2 : Math.min(w - 0.6, counterW + 1.2),
    0.2,
    small ? 2.6 : 3,
    { label },
  );
  stand.add('cafe-counter', counterU, counterV, counterW, small ? 0.5 : 0.7, 1.05, { label });
  stand.entry(small ? w - 1 : w / 2);
  const staff = Math.max(1, Math.min(4, Math.floor(counterW / 2)));
  for (let i = 0; i < staff; i++) stand.member(counterU + (counterW * (i + 0.5)) / staff, counterV - 0.32, 'S', 0.3);
  const frontV = counterV + (small ? 0.5 : 0.7);
  // Tables first: the queue finds its way between them.
  const tables: [number, number][] = [];
  if (!small) {
    for (let row = 0, v = frontV + 2.2; v <= d - 0.9; row++, v += 2.1) {
      for (let u = 1.5 + (row % 2) * 1.1; u <= w - 1.4; u += 3) tables.push([u, v]);
    }
  } else tables.push([w - 1.5, 0.95]);
  for (const [u, v] of tables) {
    stand.add('table', u - 0.4, v - 0.4, 0.8, 0.8, 0.72);
    for (const side of [-1, 1]) {
      const at = u + side * 0.78;
      stand.add('pouf', at - 0.24, v - 0.24, 0.48, 0.48, 0.42, { solid: false, brand: side < 0 ? 'moss' : 'apricot' });
      stand.seat(at, v + 0.05, side < 0 ? 'E' : 'W');
    }
  }
  if (!small) for (const u of [0.3, w - 0.8]) stand.add('plant', u, frontV + 0.3, 0.5, 0.45, 1.3);
  stand.line(
    [
      [counterU + 0.4, frontV + 0.45],
      [counterU + counterW - 0.3, frontV + 0.45],
      [counterU + counterW - 0.3, frontV + 1.1],
      [counterU + 0.4, frontV + 1.1],
    ],
    small ? 6 : 14,
  );
  stand.lineOutside(8);
  stand.watch(
    [{ u: counterU + counterW / 2, v: frontV, standoffM: 2 }],
    Math.max(4, Math.floor(w * d * 0.05)),
    frontV + 0.9,
    d,
    0.8,
  );
  return stand.finish();
}
