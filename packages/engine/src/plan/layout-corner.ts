/** A corner stand: a wall of wood in the north with two screens, open on the other sides. */
import type { Exhibitor, ScreenArt } from '../scenario/scenario.ts';
import type { StandLayout } from './layout.ts';
import { LayoutDraft, type Sight } from './layout-draft.ts';
import { craftOf, labelOf } from './layout-names.ts';

const ARTS: readonly ScreenArt[] = ['chat', 'chart', 'map', 'code', 'wave'];

export function layoutCorner(exhibitor: Exhibitor): StandLayout {
  const { id, rect, brand, art, staff, places } = exhibitor;
  const flip = new LayoutDraft(`${id}/side`, rect, brand).chance() < 0.5;
  const stand = new LayoutDraft(id, rect, brand, flip);
  stand.limit(places, staff);
  const { w, d } = stand;
  const label = labelOf(exhibitor);
  const other = ARTS[Math.floor(stand.chance() * ARTS.length)];
  stand.add('back-wall', 0, 0, w, 0.18, 3, { art, label });
  stand.entry(Math.min(1.2, w * 0.22));
  const sights: Sight[] = [
    { u: w * 0.3, v: 0.2, standoffM: 1.7 },
    { u: w * 0.7, v: 0.2, standoffM: 1.7 },
  ];
  const counterW = Math.min(2.2, w * 0.32);
  stand.add('counter', w - counterW - 0.45, d - 1.4, counterW, 0.55, 1, { label });
  stand.member(w - 0.45 - counterW * 0.7, d - 1.75, 'S');
  const craft = craftOf(exhibitor);
  const variant = Math.floor(stand.chance() * 4);
  const podV = Math.max(1.5, d * 0.42);
  if (craft === 'chips') {
    for (let i = 0; i < 3; i++) stand.add('rack', w - 0.95 - i * 0.85, 0.4, 0.75, 0.6, 2.1);
    stand.add('plinth', w * 0.3, podV, 1.3, 0.8, 0.9, { label: [exhibitor.name.en.slice(0, 8), exhibitor.name.zh] });
    sights.push({ u: w * 0.3 + 0.65, v: podV + 0.8, standoffM: 0.7 });
  } else if (craft === 'robots') {
    stand.add('pen', w - 3.1, 0.75, 2.4, 1.1, 1.05);
    stand.add('robot-dog', w - 2.9, 1, 0.9, 0.45, 0.72, { solid: false });
    stand.add('humanoid', w - 1.6, 0.95, 0.5, 0.4, 1.68, { solid: false });
    sights.push({ u: w - 2, v: 1.85, standoffM: 0.8 }, { u: w - 2.8, v: 1.85, standoffM: 0.8 });
  } else if (variant === 0) {
    stand.add('plant', w * 0.56, 0.35, 0.5, 0.45, 1.2);
    stand.add('screen', w - 1.5, 0.55, 1, 0.2, 1.9, { art: other });
    sights.push({ u: w - 1, v: 0.75 });
  } else if (variant === 1) {
    stand.add('table', w - 1.7, 0.9, 0.8, 0.8, 0.75);
    stand.add('pouf', w - 2.25, 1.1, 0.44, 0.44, 0.42, { solid: false, brand: 'apricot' });
    stand.add('pouf', w - 0.75, 1.1, 0.44, 0.44, 0.42, { solid: false, brand: 'sky' });
    stand.add('plant', w - 0.6, 0.3, 0.45, 0.4, 1.2);
  } else if (variant === 2) {
    for (let i = 0; i < 2; i++) stand.add('glass-case', w - 1 - i * 1.4, 0.8, 0.7, 0.55, 1.3);
    sights.push({ u: w - 0.7, v: 1.35, standoffM: 0.6 }, { u: w - 2, v: 1.35, standoffM: 0.6 });
  } else {
    stand.add('easel', w - 1.3, 0.6, 0.9, 0.2, 1.6, { art: other });
    stand.add('easel', w - 2.6, 0.6, 0.9, 0.2, 1.6, { art });
    stand.add('plant', w * 0.08, 0.35, 0.5, 0.45, 1.3);
    sights.push({ u: w - 0.9, v: 0.8 }, { u: w - 2.2, v: 0.8 });
  }
  const pods = craft === 'chips' ? 1 : Math.max(1, Math.min(places, w >= 7.5 ? 3 : 2));
  for (let i = 0; i < pods; i++) {
    const u = craft === 'chips' ? 0.4 : 0.55 + i * 1.75;
    if (u + 1.1 > w - counterW - 0.9) break;
    stand.add('pod', u, podV, 1.1, 0.4, 1, { art: i === 0 ? art : other });
    stand.place(u + 0.55, podV + 0.75, 'N');
    sights.push({ u: u + 0.55, v: podV + 0.4, standoffM: 1.2 });
  }
  while (stand.placesCount() < places && stand.place(w * 0.3, podV + 1.2, 'N'));
  for (let i = 1; i < 6; i++) stand.member(i % 2 ? w - 0.8 : 0.8 + i * 0.9, i % 2 ? d - 1.75 : podV - 0.4, 'S');
  const area = w * d;
  stand.watch(sights, Math.floor(Math.min(24, Math.max(8, area * 0.42))), 0.6, d, 0.62);
  stand.lineOutside(12);
  return stand.finish();
}
