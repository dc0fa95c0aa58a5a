/** A stage: a lit wall, a deck, a lectern, and rows of chairs that look north, with a way through the middle. */
import type { Feature } from '../scenario/scenario.ts';
import type { StandLayout } from './layout.ts';
import { LayoutDraft } from './layout-draft.ts';

const CHAIR_M = 0.8;
const ROW_M = 1.15;

export function layoutStage(feature: Feature): StandLayout {
  const stand = new LayoutDraft(feature.id, feature, 'plum');
  const { w, d } = stand;
  const label = [feature.name.en, feature.name.zh] as const;
  const deckD = Math.min(3, Math.max(1.6, d * 0.18));
  stand.add('led-wall', Math.min(1, w * 0.06), 0.5, w - 2 * Math.min(1, w * 0.06), 0.4, Math.min(5, w * 0.36), {
    art: 'wave',
    label,
  });
  stand.add('stage', 0.6, 0.95, w - 1.2, deckD, 0.6, { solid: false });
  stand.add('lectern', w * 0.3, 0.95 + deckD * 0.55, 0.7, 0.4, 1.1, { liftM: 0.6, solid: false });
  stand.performer(w * 0.52, 0.95 + deckD * 0.6, 'S');
  if (w > 12) stand.performer(w * 0.3 + 0.35, 0.95 + deckD * 0.5, 'S');
  stand.entry(w / 2);
  const firstV = 0.95 + deckD + 1.5;
  for (let v = firstV; v <= d - 0.9; v += ROW_M) {
    for (let u = 0.9; u <= w - 0.89; u += CHAIR_M) {
      if (Math.abs(u - w / 2) < 0.85) continue;
      stand.add('seat', u - 0.26, v - 0.2, 0.52, 0.46, 0.88, { solid: false, brand: 'slate' });
      stand.seat(u, v, 'N');
    }
  }
  stand.watch([{ u: w / 2, v: 0.95 + deckD, standoffM: d }], 12, d - 0.6, d);
  return stand.finish();
}
