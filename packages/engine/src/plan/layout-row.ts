/** A stand in a row: a wall with sign and screen, partitions, and one of nine interiors, so that neighbours differ. */
import type { Exhibitor, ScreenArt } from '../scenario/scenario.ts';
import type { StandLayout } from './layout.ts';
import { LayoutDraft, type Sight } from './layout-draft.ts';
import { craftOf, labelOf } from './layout-names.ts';

const ARTS: readonly ScreenArt[] = ['chart', 'chat', 'map', 'wave', 'code', 'hills'];

export function layoutRow(exhibitor: Exhibitor): StandLayout {
  const { id, rect, brand, art, staff, places } = exhibitor;
  const flip = new LayoutDraft(`${id}/side`, rect, brand).chance() < 0.5;
  const stand = new LayoutDraft(id, rect, brand, flip);
  stand.limit(places, staff);
  const { w, d } = stand;
  const label = labelOf(exhibitor);
  stand.add('back-wall', 0.04, 0, w - 0.08, 0.12, 2.5, { art, label });
  for (const u of [0, w - 0.06]) stand.add('side-wall', u, 0, 0.06, d * 0.8, 2.5);
  stand.entry(0.55);
  const sights = furnish(stand, exhibitor);
  // Wide stands have room for a table on the side of the entry.
  if (w >= 4.6) {
    stand.add('table', 0.95, 1.25, 0.7, 0.7, 0.75);
    stand.add('pouf', 0.3, 0.5, 0.5, 0.5, 0.42, { solid: false, brand: 'apricot' });
  }
  while (stand.placesCount() < places && stand.place(w - 0.9, d - 0.15, 'N'));
  for (let i = 0; i < 4; i++) stand.member(w - 0.75 - i * 0.8, 1.5, 'S');
  stand.watch(sights, Math.floor(Math.max(6, w * 2)), 0.65, d, 0.58);
  stand.lineOutside(w >= 4 ? 12 : 8);
  stand.watchAnyhow(6);
  return stand.finish();
}

/** Interiors in the stand's own coordinates, with the entry in the west. Returns what there is to look at. */
function furnish(stand: LayoutDraft, exhibitor: Exhibitor): Sight[] {
  const { w } = stand;
  const { art } = exhibitor;
  const [, zh] = labelOf(exhibitor);
  const short = [exhibitor.name.en, zh] as const;
  const wall: Sight = { u: w * 0.5, v: 0.1, standoffM: 1.3 };
  const other = ARTS[Math.floor(stand.chance() * ARTS.length)];
  const craft = craftOf(exhibitor);
  const variant = Math.floor(stand.chance() * 8);
  if (craft === 'chips') {
    stand.add('rack', w - 0.85, 0.3, 0.7, 0.5, 2);
    if (w >= 4) stand.add('rack', w - 1.6, 0.3, 0.7, 0.5, 2);
    stand.add('plinth', w - 1.35, 1.75, 0.9, 0.6, 0.9, { label: [short[0].slice(0, 8), zh] });
    stand.place(w - 0.9, 2.66, 'N');
    stand.member(w - 1.7, 1.35, 'S');
    return [wall, { u: w - 0.5, v: 0.8 }, { u: w - 0.9, v: 2.35, standoffM: 0.9 }];
  }
  if (craft === 'robots' && variant < 5) {
    const dog = variant % 2 === 0;
    if (dog) stand.add('robot-dog', w - 1.45, 1.35, 0.95, 0.45, 0.72);
    else stand.add('humanoid', w - 1.2, 1.2, 0.6, 0.4, 1.68);
    stand.add('posts', w - 1.75, 2.05, 1.5, 0.1, 0.92);
    stand.place(w - 1, 2.45, 'N');
    stand.member(w - 2.05, 1.4, 'E');
    return [wall, { u: w - 1, v: 1.6, standoffM: 1.2 }, { u: w - 1.6, v: 1.6, standoffM: 0.9 }];
  }
  switch (variant) {
    case 0: // A counter before the wall, a plant in the corner.
      stand.add('counter', w - 1.5, 1.95, 1.2, 0.55, 1, { label: short });
      stand.add('plant', 0.16, 0.2, 0.5, 0.4, 1);
      stand.member(w - 0.9, 1.6, 'S');
      stand.place(w - 1.1, 2.78, 'N');
      return [wall, { u: w - 1.7, v: 1.4, standoffM: 0.8 }];
    case 1: // A demo pod against the wall, a small counter in front.
      stand.add('pod', w * 0.5 - 0.45, 0.5, 1.1, 0.4, 1, { art });
      stand.add('counter', w - 0.95, 2.15, 0.8, 0.5, 1, { label: short });
      stand.place(w * 0.5 + 0.1, 1.2, 'N');
      stand.member(w - 0.5, 1.75, 'S');
      return [{ u: w * 0.5, v: 0.9, standoffM: 0.8 }, wall, { u: w - 0.9, v: 2.6, standoffM: 0.7 }];
    case 2: // Two small counters with a gap between them.
      stand.add('counter', w - 1, 1.9, 0.8, 0.5, 1, { label: short });
      stand.add('counter', w - 2.1, 1.2, 0.8, 0.5, 1);
      stand.member(w - 0.6, 1.55, 'S');
      stand.member(w - 1.7, 0.85, 'S');
      stand.place(w - 0.7, 2.72, 'N');
      stand.place(w - 1.7, 2, 'N');
      return [wall, { u: w - 1.7, v: 1.7, standoffM: 0.7 }];
    case 3: // A round table with stools, a screen on a foot.
      stand.add('table', w - 1.4, 1.35, 0.8, 0.8, 0.75);
      stand.add('pouf', w - 0.48, 1.5, 0.4, 0.4, 0.42, { solid: false, brand: 'mustard' });
      stand.add('pouf', w - 1.45, 0.5, 0.4, 0.4, 0.42, { solid: false, brand: 'sky' });
      stand.add('plant', w - 0.6, 0.25, 0.42, 0.4, 1.1);
      stand.place(w - 1, 2.45, 'N');
      stand.member(w - 1.75, 1.6, 'E');
      return [wall, { u: w - 1, v: 2.1, standoffM: 0.8 }, { u: 0.9, v: 0.3 }];
    case 4: // A long table of products.
      stand.add('table', w - 1.95, 1.55, 1.7, 0.55, 0.85);
      stand.add('plant', w - 0.55, 0.22, 0.4, 0.36, 1.1);
      stand.member(w - 0.7, 1.2, 'S');
      stand.place(w - 0.6, 2.38, 'N');
      return [wall, { u: w - 1.6, v: 2.1, standoffM: 0.6 }, { u: w - 1.1, v: 2.1, standoffM: 0.6 }];
    case 5: // Glass cases along the wall.
      stand.add('glass-case', w - 0.9, 0.75, 0.6, 0.5, 1.3);
      if (w >= 3.6) stand.add('glass-case', w - 2.2, 0.75, 0.6, 0.5, 1.3);
      stand.add('counter', w - 1.35, 2.1, 1.05, 0.5, 1, { label: short });
      stand.member(w - 0.8, 1.75, 'S');
      stand.place(w - 1, 2.86, 'N');
      return [{ u: w - 0.6, v: 1.25, standoffM: 0.6 }, wall, { u: w - 1.9, v: 1.2, standoffM: 0.7 }];
    case 6: // A wall of posters on easels.
      stand.add('easel', w - 1.25, 0.45, 0.9, 0.2, 1.6, { art: other });
      if (w >= 3.6) stand.add('easel', w - 2.35, 0.45, 0.9, 0.2, 1.6, { art });
      stand.add('counter', w - 0.85, 2, 0.7, 0.55, 1, { label: short });
      stand.member(w - 0.45, 1.62, 'S');
      stand.place(w - 1.25, 2.4, 'E');
      return [{ u: w - 0.8, v: 0.7, standoffM: 0.8 }, { u: w - 1.9, v: 0.7, standoffM: 0.8 }, wall];
    default: // A bench to sit and watch the wall; a pod beside it.
      stand.add('pod', w - 1.3, 1.35, 1, 0.4, 1, { art: other });
      stand.add('bench', w - 1.75, 2.55, 1.5, 0.36, 0.42, { solid: false });
      stand.add('plant', w - 0.55, 0.22, 0.4, 0.36, 1.2);
      stand.member(w - 1.7, 1.3, 'S');
      stand.place(w - 0.8, 2.02, 'N');
      return [wall, { u: w - 1, v: 1.75, standoffM: 0.7 }];
  }
}
