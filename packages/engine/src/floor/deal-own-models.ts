/** Deals which exhibitors present a model of their own. */
import { drawGumbel, idHash, STREAM } from '../kernel/draw.ts';
import type { Exhibitor, Scenario } from '../scenario/scenario.ts';
import type { FloorLevels } from './floor-levels.ts';

/**
 * By exhibitor row: 1 where a model of its own is presented. Exactly the floor's share of the fictional exhibitors, those
 * with generative exhibits or launches first by the odds below. Of real companies nothing is dealt: they stay 0 and count nowhere.
 */
export function dealOwnModels({ exhibitors }: Scenario, seed: number, levels: FloorLevels): Uint8Array {
  const own = new Uint8Array(exhibitors.length);
  const fictional = exhibitors.flatMap((exhibitor, row) =>
    exhibitor.fictional
      ? [{ row, key: likelihood(exhibitor) + drawGumbel(seed, STREAM.deal, idHash(exhibitor.id), 20) }]
      : [],
  );
  fictional.sort((a, b) => b.key - a.key || a.row - b.row);
  const count = Math.round(levels.ownModelShare * fictional.length);
  for (let i = 0; i < count; i++) own[fictional[i].row] = 1;
  return own;
}

/** Log odds, a judgement: whoever shows generated things or launches a model rather has one. */
function likelihood({ exhibits }: Exhibitor): number {
  if (exhibits.some(({ kind }) => kind === 'model-launch')) return 1.2;
  return exhibits.some(({ kind }) => kind === 'generative' || kind === 'text-to-image' || kind === 'chatbot') ? 0.5 : 0;
}
