/** Robots behind glass: people stand around it on three sides, the sign hangs behind. */
import type { Exhibitor } from '../scenario/scenario.ts';
import type { StandLayout } from './layout.ts';
import { LayoutDraft, type Sight } from './layout-draft.ts';
import { labelOf } from './layout-names.ts';

export function layoutPen(exhibitor: Exhibitor): StandLayout {
  const { id, rect, brand, art, staff, places } = exhibitor;
  const flip = new LayoutDraft(`${id}/side`, rect, brand).chance() < 0.5;
  const stand = new LayoutDraft(id, rect, brand, flip);
  stand.limit(places, staff);
  const { w, d } = stand;
  const label = labelOf(exhibitor);
  stand.entry(Math.min(1.2, w * 0.15));
  const side = Math.max(1.35, w * 0.14);
  const [penU, penV] = [side, 1.7];
  const penW = w - 2 * side;
  const penD = Math.max(2.4, d - penV - 3.1);
  stand.add('back-wall', w * 0.28, 0.5, w * 0.44, 0.15, 2.7, { art, label });
  stand.add('pen', penU, penV, penW, penD, 1.05);
  const robots = Math.max(2, Math.min(6, Math.floor((penW * penD) / 7)));
  for (let i = 0; i < robots; i++) {
    const u = penU + 0.5 + (penW - 1.6) * ((i * 0.382 + 0.1) % 1);
    const v = penV + 0.5 + (penD - 1.4) * ((i * 0.618 + 0.25) % 1);
    if ((i + Math.floor(stand.chance() * 2)) % 2 === 0)
      stand.add('robot-dog', u, v, 0.95, 0.45, 0.72, { solid: false });
    else stand.add('humanoid', u + 0.2, v, 0.5, 0.4, 1.68, { solid: false, brand: i % 3 ? brand : 'mustard' });
  }
  stand.add('table', penU + 0.5, penV + 0.4, 1.2, 0.5, 0.45, { solid: false });
  const counterW = Math.min(2.4, w * 0.26);
  const frontV = penV + penD;
  stand.add('counter', w - counterW - 0.4, d - 1, counterW, 0.5, 1, { label });
  stand.add('plant', 0.25, 0.4, 0.5, 0.45, 1.3);
  stand.add('plant', w - 0.75, 0.4, 0.5, 0.45, 1.3);
  stand.member(w - 0.4 - counterW / 2, d - 1.35, 'S');
  for (let i = 0; i < places; i++) stand.place(penU + 0.6 + ((penW - 1.2) * (i + 0.5)) / places, frontV + 0.4, 'N');
  for (let i = 1; i < 8; i++) {
    const at = i % 3;
    if (at === 0) stand.member(w - 0.4 - counterW * 0.8, d - 1.35, 'S');
    else if (at === 1) stand.member(penU - 0.35, penV + 0.8 + i * 0.3, 'E');
    else stand.member(penU + penW + 0.35, penV + 0.8 + i * 0.3, 'W');
  }
  const sights: Sight[] = [];
  for (let i = 0; i < 6; i++) {
    sights.push({ u: penU + (penW * (i + 0.5)) / 6, v: frontV - 0.2, standoffM: 0.75 });
    sights.push({ u: penU + 0.1, v: penV + (penD * i) / 6 - 0.4, standoffM: 0.6 });
    sights.push({ u: penU + penW - 0.1, v: penV + (penD * i) / 6 - 0.4, standoffM: 0.6 });
  }
  stand.watch(sights, Math.floor(Math.min(48, Math.max(14, w * d * 0.2))), penV, d, 0.62);
  stand.line(
    [
      [w * 0.32, d - 0.5],
      [w - counterW - 1.1, d - 0.5],
    ],
    20,
  );
  stand.lineOutside(14);
  return stand.finish();
}
