/** A stand in the open: a low wall, counters, planters, bunting; a car for makers of cars, robots for makers of robots. */
import type { Exhibitor } from '../scenario/scenario.ts';
import type { StandLayout } from './layout.ts';
import { LayoutDraft, type Sight } from './layout-draft.ts';
import { craftOf, labelOf } from './layout-names.ts';

export function layoutOutdoor(exhibitor: Exhibitor): StandLayout {
  const { id, rect, brand, art, staff, places } = exhibitor;
  const flip = new LayoutDraft(`${id}/side`, rect, brand).chance() < 0.5;
  const stand = new LayoutDraft(id, rect, brand, flip);
  stand.limit(places, staff);
  const { w, d } = stand;
  const label = labelOf(exhibitor);
  stand.entry(Math.min(1, w * 0.25));
  stand.add('back-wall', w * 0.12, 0.1, w * 0.76, 0.18, 2.6, { art, label });
  stand.add('planter', 0.05, 0.5, w * 0.1, 0.5, 0.5);
  stand.add('planter', w - w * 0.1 - 0.05, 0.5, w * 0.1, 0.5, 0.5);
  const sights: Sight[] = [{ u: w * 0.5, v: 0.3, standoffM: 1.6 }];
  const craft = craftOf(exhibitor);
  const counterW = Math.min(2.2, w * 0.3);
  const middleV = Math.max(1.6, d * 0.4);
  if (craft === 'cars') {
    stand.add('car', w * 0.5 - 2.1, 1.3, 4.2, 1.8, 1.5);
    sights.push({ u: w * 0.5 - 1.2, v: 3.1, standoffM: 0.8 }, { u: w * 0.5 + 1.2, v: 3.1, standoffM: 0.8 });
  } else if (craft === 'robots') {
    const penW = Math.min(w - 2, 5);
    stand.add('pen', w * 0.5 - penW / 2, 1.3, penW, 1.6, 1.05);
    stand.add('robot-dog', w * 0.5 - penW / 4 - 0.5, 1.9, 0.95, 0.45, 0.72, { solid: false });
    stand.add('humanoid', w * 0.5 + penW / 5, 1.8, 0.5, 0.4, 1.68, { solid: false });
    sights.push({ u: w * 0.5 - 1, v: 2.9, standoffM: 0.7 }, { u: w * 0.5 + 1, v: 2.9, standoffM: 0.7 });
  } else {
    for (let i = 0; i < Math.max(1, Math.min(places, 3)); i++) {
      const u = w * 0.2 + i * 1.8;
      if (u + 1.1 > w - 0.4) break;
      stand.add('pod', u, middleV, 1.1, 0.4, 1, { art });
      stand.place(u + 0.55, middleV + 0.75, 'N');
      sights.push({ u: u + 0.55, v: middleV + 0.4, standoffM: 1.1 });
    }
  }
  stand.add('counter', w - counterW - 0.5, d - 1.25, counterW, 0.55, 1, { label });
  stand.add('bunting', 0, d * 0.5, w, 0.05, 0.1, { liftM: 4, solid: false });
  stand.member(w - 0.5 - counterW / 2, d - 1.6, 'S');
  stand.place(w - 0.5 - counterW * 0.3, d - 0.38, 'N');
  while (stand.placesCount() < places && stand.place(w * 0.4, d - 0.6, 'N'));
  for (let i = 1; i < 6; i++) stand.member(0.8 + i * 1.1, middleV - 0.4, 'S');
  stand.watch(sights, Math.floor(Math.min(40, Math.max(8, w * d * 0.22))), 0.7, d, 0.65);
  stand.lineOutside(10);
  return stand.finish();
}
