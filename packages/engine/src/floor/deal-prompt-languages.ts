/** Deals chatbots the languages in which they take prompts, and whose model they really run on. */
import type { ChatTraits } from '../demos/demo.ts';
import { draw, idHash, STREAM } from '../kernel/draw.ts';
import type { DemoKind, Scenario } from '../scenario/scenario.ts';
import type { FloorLevels } from './floor-levels.ts';

/** Of the chatbots that take not English alone, this share takes Chinese alone. Illustrative: nobody has counted. */
const CHINESE_ONLY = 0.45;

/**
 * By exhibit row; undefined for what is no chatbot, and for real companies. Exact numbers are dealt, so that a floor is what its
 * levels say. Languages and bases are drawn apart: who takes English only need not run on a foreign model.
 */
export function dealChatTraits(
  { exhibitors }: Scenario,
  seed: number,
  levels: FloorLevels,
  kinds: readonly DemoKind[],
): (ChatTraits | undefined)[] {
  const ids = exhibitors.flatMap(({ fictional, exhibits }) => exhibits.map(({ id }) => ({ id, fictional })));
  const chatbots = ids.flatMap(({ id, fictional }, row) =>
    fictional && kinds[row] === 'chatbot' ? [{ row, address: idHash(id) }] : [],
  );
  const ranked = (nth: number) =>
    chatbots
      .map(({ row, address }) => ({ row, key: draw(seed, STREAM.deal, address, nth) }))
      .sort((a, b) => a.key - b.key || a.row - b.row)
      .map(({ row }) => row);
  const english = Math.round(levels.englishOnlyShare * chatbots.length);
  const chinese = Math.round(CHINESE_ONLY * (chatbots.length - english));
  const foreign = new Set(ranked(31).slice(0, Math.round(levels.foreignBaseShare * chatbots.length)));
  const traits: (ChatTraits | undefined)[] = ids.map(() => undefined);
  ranked(30).forEach((row, i) => {
    const promptLanguages = i < english ? 'en' : i < english + chinese ? 'zh' : 'both';
    traits[row] = { promptLanguages, foreignBase: foreign.has(row) };
  });
  return traits;
}
