/** An island: LED wall in the north, tower, hung banner, pods in rows, a roped queue, a counter, and furniture by variant. */
import type { Exhibitor, ScreenArt } from '../scenario/scenario.ts';
import type { StandLayout } from './layout.ts';
import { LayoutDraft, type Sight } from './layout-draft.ts';
import { furnishIsland, wingOf } from './layout-island-wings.ts';
import { labelOf } from './layout-names.ts';

const ARTS: readonly ScreenArt[] = ['hills', 'chat', 'chart', 'map', 'wave', 'mol', 'code', 'trans'];

export function layoutIsland(exhibitor: Exhibitor): StandLayout {
  const { id, rect, brand, art, staff, places } = exhibitor;
  const flip = new LayoutDraft(`${id}/side`, rect, brand).chance() < 0.5;
  const stand = new LayoutDraft(id, rect, brand, flip);
  stand.limit(places, staff);
  const { w, d } = stand;
  const label = labelOf(exhibitor);
  stand.entry(w * 0.5);
  const wallV = d >= 11 ? 1.5 : 0.9;
  const ledW = Math.min(15, w * 0.6);
  const ledU = w * 0.2 + Math.max(0, w * 0.6 - ledW) / 2;
  stand.add('led-wall', ledU, wallV, ledW, 0.5, w >= 12 ? 3.65 : 3, { art });
  const towerW = Math.min(2.2, w * 0.12);
  stand.add('tower', Math.max(w * 0.03, ledU - towerW - w * 0.05), wallV, towerW, 0.5, 3, { label });
  const bannerW = Math.min(10, w * 0.52);
  stand.add('banner', (w - bannerW) / 2, wallV + 0.3, bannerW, 1.05, 1.2, { liftM: 5.35, label, solid: false });
  const ledV = wallV + 0.5;
  const sights: Sight[] = [];
  for (let i = 0; i < 5; i++) sights.push({ u: ledU + (ledW * (i + 0.5)) / 5, v: ledV, standoffM: 2 });

  // East of the pods is the wing: racks, robots, a lounge, a gallery.
  const wing = wingOf(stand, exhibitor);
  const podsW = w - wing.widthM - 1.2;
  const perRow = Math.max(1, Math.min(4, Math.floor(podsW / 2.5)));
  const pods = Math.max(2, Math.min(8, Math.max(places, Math.floor((w * d) / 60))));
  const firstV = Math.max(ledV + 1.9, d * 0.42);
  const rows = d >= 18 ? 3 : d >= 13.5 ? 2 : 1;
  const spots: [number, number][] = [];
  for (let i = 0; i < Math.min(pods, rows * perRow); i++) {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, Math.min(pods, rows * perRow) - row * perRow);
    const u = 0.6 + (podsW * ((i % perRow) + 0.5)) / inRow;
    const v = firstV + row * 2.5;
    stand.add('pod', u - 0.55, v, 1.1, 0.4, 1, {
      art: i % 3 === 1 ? ARTS[Math.floor(stand.chance() * ARTS.length)] : art,
    });
    spots.push([u, v + 0.4]);
    sights.push({ u, v: v + 0.4, standoffM: 1.1 });
  }
  const lastV = firstV + (rows - 1) * 2.5 + 0.4;
  const counterW = Math.min(3, Math.max(1.6, w * 0.2));
  const counterV = d - 1.75;
  stand.add('counter', w - counterW - 0.9, counterV, counterW, 0.55, 1, { label });
  if (w >= 20) stand.add('counter', 1.2, counterV, 2.2, 0.55, 1, { label });
  else if (w >= 12) {
    stand.add('pouf', 0.9, counterV + 0.3, 0.8, 0.8, 0.42, { solid: false, brand: 'apricot' });
    stand.add('pouf', 2, counterV - 0.1, 0.8, 0.8, 0.42, { solid: false, brand: 'sky' });
    stand.add('plant', 0.35, d - 0.75, 0.45, 0.4, 1.1);
  }
  sights.push(...furnishIsland(stand, exhibitor, wing, ledV, counterV));

  for (const [u, v] of spots) if (stand.placesCount() < places) stand.place(u, v + 0.38, 'N');
  for (const [u, v] of spots) {
    if (stand.placesCount() >= places) break;
    stand.place(u + 0.6, v + 0.4, 'N');
    if (stand.placesCount() < places) stand.place(u - 0.6, v + 0.4, 'N');
  }
  for (let i = 0; stand.placesCount() < places && i < 60; i++)
    stand.place(1 + (w - 2) * ((i * 0.382) % 1), lastV + 0.8, 'N');
  for (let i = 0; i < 14; i++) {
    if (i < 2) stand.member(w - 0.9 - counterW * (0.3 + 0.4 * i), counterV - 0.35, 'S');
    else if (w >= 20 && i < 4) stand.member(1.2 + 0.7 * (i - 1), counterV - 0.35, 'S');
    else {
      const [u, v] = spots[i % spots.length];
      stand.member(u + 0.95, v - 0.1, 'W');
    }
  }
  const most = w * d > 240 ? 40 : 24;
  rope(stand, lastV + 1.8, counterV - 0.9, podsW, most);
  const area = w * d;
  stand.watch(sights, Math.floor(Math.min(80, Math.max(12, area * 0.16))), ledV + 0.5, d - 0.25, 0.72);
  stand.lineOutside(10);
  return stand.finish();
}

/** One or two lanes between ropes, west to east and back; the rest of the queue follows on freely. */
function rope(stand: LayoutDraft, headV: number, lastV: number, widthM: number, most: number): void {
  const lengthM = Math.min(8, widthM * 0.72);
  const west = 0.9;
  const east = west + lengthM;
  const lanes = lastV - headV >= 1.6 ? 2 : lastV - headV >= 0.4 ? 1 : 0;
  if (lanes === 0) {
    stand.line(
      [
        [west, stand.d - 0.5],
        [stand.w * 0.5 - 0.8, stand.d - 0.5],
      ],
      most,
    );
    return;
  }
  stand.add('posts', west - 0.1, headV - 0.55, lengthM, 0.1, 0.92);
  stand.add('posts', west - 0.1, headV + 0.45, lengthM - (lanes === 2 ? 1 : 0), 0.1, 0.92);
  if (lanes === 2) {
    stand.add('posts', west - 0.1, headV + 1.45, lengthM, 0.1, 0.92);
    stand.line(
      [
        [west + 0.1, headV],
        [east - 0.3, headV],
        [east - 0.3, headV + 1],
        [west, headV + 1],
      ],
      most,
    );
    return;
  }
  stand.line(
    [
      [west + 0.1, headV],
      [east + 0.2, headV],
      [east + 0.6, headV + 0.9],
      [east + 0.6, stand.d - 0.4],
    ],
    most,
  );
}
