/** Which kind each exhibit is on a floor: fixed by the scenario, or, for 'generative' exhibits, dealt. */
import { draw, idHash, STREAM } from '../kernel/draw.ts';
import type { DemoKind, Scenario } from '../scenario/scenario.ts';

/** Of the generative exhibits that are no chatbots, this share draws pictures; the others make films. */
const IMAGE_SHARE = 0.6;
/** On a floor with room for it, at least so many of each, so that every report question can be answered. */
const LEAST_OF_A_KIND = 20;

/** Kinds in the scenario's order of exhibits. Exact counts: the exhibits are ranked by a draw and the ranks are cut. */
export function dealKinds({ exhibitors }: Scenario, seed: number, chatbotShare: number): DemoKind[] {
  const all = exhibitors.flatMap(({ exhibits }) => exhibits);
  const dealt = all
    .map(({ id, kind }, row) => ({ row, kind, rank: draw(seed, STREAM.deal, idHash(id), 1) }))
    .filter(({ kind }) => kind === 'generative')
    .sort((a, b) => a.rank - b.rank || a.row - b.row);
  const least = dealt.length >= 3 * LEAST_OF_A_KIND ? LEAST_OF_A_KIND : Math.floor(dealt.length / 3);
  const chatbots = between(least, Math.round(chatbotShare * dealt.length), dealt.length - 2 * least);
  const others = dealt.length - chatbots;
  const images = between(least, Math.round(IMAGE_SHARE * others), others);
  const kinds = all.map(({ kind }): DemoKind => (kind === 'generative' ? 'chatbot' : kind));
  dealt.forEach(({ row }, rank) => {
    kinds[row] = rank < chatbots ? 'chatbot' : rank < chatbots + images ? 'text-to-image' : 'text-to-video';
  });
  return kinds;
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
