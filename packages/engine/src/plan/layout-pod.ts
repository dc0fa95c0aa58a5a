/** A pod of the start-up alley: a small wall, a table, bunting overhead. */
import type { Exhibitor } from '../scenario/scenario.ts';
import type { StandLayout } from './layout.ts';
import { LayoutDraft, type Sight } from './layout-draft.ts';
import { labelOf } from './layout-names.ts';

export function layoutPod(exhibitor: Exhibitor): StandLayout {
  const { id, rect, brand, art, staff, places } = exhibitor;
  const flip = new LayoutDraft(`${id}/side`, rect, brand).chance() < 0.5;
  const stand = new LayoutDraft(id, rect, brand, flip);
  stand.limit(places, staff);
  const { w, d } = stand;
  const label = labelOf(exhibitor);
  stand.add('back-wall', 0.2, 0, w - 0.4, 0.1, 1.9, { art, label });
  stand.entry(0.4);
  const kind = Math.floor(stand.chance() * 3);
  if (kind === 0) stand.add('table', w / 2 - 0.6, 0.95, 1.3, 0.5, 0.85);
  else if (kind === 1) stand.add('counter', w / 2 - 0.55, 0.95, 1.25, 0.5, 1, { label });
  else stand.add('pod', w / 2 - 0.35, 0.85, 1.1, 0.4, 1, { art });
  if (stand.chance() < 0.6) stand.add('plant', w - 0.5, 0.25, 0.36, 0.34, 0.9);
  stand.add('bunting', 0, d - 0.5, w, 0.05, 0.1, { liftM: 3.4, solid: false });
  stand.place(w / 2 + 0.4, 1.75, 'N');
  while (stand.placesCount() < places && stand.place(w / 2, 1.8, 'N'));
  for (let i = 0; i < 2; i++) stand.member(w / 2 + 0.3 - i * 0.7, 0.6, 'S', 1);
  const sights: Sight[] = [{ u: w / 2, v: 0.9, standoffM: 1 }];
  stand.watch(sights, 5, 1.5, d - 0.4, 0.57);
  stand.lineOutside(8, d - 0.1);
  stand.watchAnyhow(4);
  return stand.finish();
}
