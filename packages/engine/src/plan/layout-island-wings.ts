/** What stands in the east of an island, by craft and by draw. */
import type { Exhibitor } from '../scenario/scenario.ts';
import { craftOf } from './layout-names.ts';
import type { LayoutDraft, Sight } from './layout-draft.ts';

export type Wing = {
  readonly kind: 'racks' | 'robots' | 'cars' | 'lounge' | 'gallery' | 'cases' | 'theatre' | 'meeting';
  readonly widthM: number;
};

export function wingOf(stand: LayoutDraft, exhibitor: Exhibitor): Wing {
  const { w } = stand;
  const craft = craftOf(exhibitor);
  const drawn = Math.floor(stand.chance() * 5);
  if (craft === 'chips') return { kind: 'racks', widthM: Math.min(5, w * 0.34) };
  if (craft === 'robots') return { kind: 'robots', widthM: Math.min(7, w * 0.42) };
  if (craft === 'cars' && w >= 12) return { kind: 'cars', widthM: 5.4 };
  const kind = (['lounge', 'gallery', 'cases', 'theatre', 'meeting'] as const)[drawn];
  return { kind, widthM: kind === 'theatre' ? 0.6 : Math.min(kind === 'meeting' ? 4.6 : 3.4, w * 0.28) };
}

/** Furnishes the wing between the LED wall and the counter. Returns what there is to look at. */
export function furnishIsland(
  stand: LayoutDraft,
  exhibitor: Exhibitor,
  wing: Wing,
  ledV: number,
  counterV: number,
): Sight[] {
  const { w, d } = stand;
  const { art, name, brand } = exhibitor;
  const west = w - wing.widthM - 0.3;
  const sights: Sight[] = [];
  stand.add('plant', w - 0.95, ledV + 0.5, 0.5, 0.45, 1.4);
  stand.add('plant', w - 0.75, d - 0.7, 0.45, 0.4, 1.1);
  if (d >= 10) stand.add('plant', 0.3, ledV + 1.2, 0.5, 0.45, 1.3);
  const top = ledV + 1.9;
  switch (wing.kind) {
    case 'racks': {
      const n = Math.max(2, Math.floor((wing.widthM - 0.4) / 1.05));
      for (let i = 0; i < n; i++) stand.add('rack', west + 0.2 + i * 1.05, top, 0.9, 0.7, 2.2);
      const plinthW = Math.min(2.2, wing.widthM - 1);
      const plinthV = Math.min(top + 2.1, counterV - 2.3);
      if (plinthV > top + 1.4) {
        stand.add('plinth', west + (wing.widthM - plinthW) / 2, plinthV, plinthW, 1.1, 0.9, {
          label: [name.en.slice(0, 9), name.zh],
        });
        sights.push({ u: west + wing.widthM / 2, v: plinthV + 1.1, standoffM: 0.7 });
      }
      sights.push(
        { u: west + wing.widthM * 0.3, v: top + 0.7, standoffM: 0.8 },
        { u: west + wing.widthM * 0.7, v: top + 0.7, standoffM: 0.8 },
      );
      break;
    }
    case 'robots': {
      const penD = Math.min(3.6, counterV - top - 1.9);
      stand.add('pen', west + 0.3, top, wing.widthM - 0.9, Math.max(1.2, penD), 1.05);
      const n = Math.max(2, Math.floor(wing.widthM / 2));
      for (let i = 0; i < n; i++) {
        const u = west + 0.6 + ((wing.widthM - 2.2) * (i + 0.2)) / n;
        const v = top + 0.3 + Math.max(0, penD - 1.2) * ((i * 0.618) % 1);
        if (i % 2 === 0) stand.add('robot-dog', u, v, 0.95, 0.45, 0.72, { solid: false });
        else stand.add('humanoid', u + 0.2, v, 0.5, 0.4, 1.68, { solid: false });
      }
      for (let i = 0; i < 4; i++)
        sights.push({
          u: west + 0.3 + ((wing.widthM - 0.9) * (i + 0.5)) / 4,
          v: top + Math.max(1.2, penD),
          standoffM: 0.6,
        });
      break;
    }
    case 'cars':
      stand.add('car', west + 0.4, top + 0.4, 4.4, 1.8, 1.5);
      for (let i = 0; i < 3; i++) sights.push({ u: west + 1 + i * 1.6, v: top + 2.2, standoffM: 0.8 });
      break;
    case 'lounge':
      stand.add('pouf', w - 1.4, top + 0.2, 0.84, 0.84, 0.42, { solid: false, brand: 'apricot' });
      stand.add('pouf', w - 2.5, top + 0.9, 0.84, 0.84, 0.42, { solid: false, brand: 'rose' });
      stand.add('pouf', w - 1.35, top + 1.6, 0.84, 0.84, 0.42, { solid: false, brand: 'sky' });
      if (counterV - top > 4.4) stand.add('table', w - 2.4, top + 2.9, 0.8, 0.8, 0.75);
      break;
    case 'gallery':
      for (let i = 0; i < 3; i++) {
        const v = top + i * 1.7;
        if (v > counterV - 2) break;
        stand.add('easel', w - 1.6 - (i % 2) * 1.1, v, 0.9, 0.2, 1.6, { art: i % 2 ? 'hills' : art });
        sights.push({ u: w - 1.15 - (i % 2) * 1.1, v: v + 0.2, standoffM: 0.8 });
      }
      break;
    case 'cases':
      for (let i = 0; i < 4; i++) {
        const v = top + Math.floor(i / 2) * 2;
        if (v > counterV - 1.8) break;
        const u = w - 1.5 - (i % 2) * 1.5;
        stand.add('glass-case', u, v, 0.8, 0.6, 1.3, { label: [name.en.slice(0, 8), name.zh] });
        sights.push({ u: u + 0.4, v: v + 0.6, standoffM: 0.6 });
      }
      break;
    case 'meeting':
      for (let i = 0; i < 2; i++) {
        const v = top + 0.2 + i * 2;
        if (v > counterV - 2) break;
        stand.add('table', w - 2.6, v, 0.9, 0.9, 0.75);
        stand.add('pouf', w - 3.25, v + 0.2, 0.5, 0.5, 0.42, { solid: false, brand });
        stand.add('pouf', w - 1.55, v + 0.2, 0.5, 0.5, 0.42, { solid: false, brand: 'mustard' });
      }
      break;
    default: {
      const n = Math.max(2, Math.floor((w * 0.5) / 2.4));
      for (let i = 0; i < n; i++)
        stand.add('bench', w * 0.26 + i * 2.4, ledV + 1.05, 1.7, 0.4, 0.42, {
          solid: false,
          brand: i % 2 ? 'slate' : brand,
        });
    }
  }
  return sights;
}
