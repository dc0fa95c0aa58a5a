/** Deals 'generative' exhibits a kind: chatbot, text-to-image or text-to-video. */
import { draw, idHash, STREAM } from '../kernel/draw.ts';
import type { DemoKind, Exhibit, Scenario } from '../scenario/scenario.ts';
import type { FloorLevels } from './floor-levels.ts';

/** From so many generative exhibits on, each floor has at least so many chatbots and as many picture machines. */
const MANY = 60;
const LEAST_EACH = 20;

/** Kinds by exhibit row. Exact numbers are dealt, not each exhibit by itself, so that a floor is what its levels say. */
export function dealKinds({ exhibitors }: Scenario, seed: number, levels: FloorLevels): DemoKind[] {
  const all = exhibitors.flatMap(({ fictional, exhibits }) => {
    const lean = exhibits.some(({ kind }) => kind === 'robot' || kind === 'model-launch') ? 1 : -1;
    return exhibits.map((exhibit) => ({ exhibit, fictional, lean }));
  });
  // The lowest keys become chatbots. From a reach of a quarter on, one sort of stand gets its chatbots before the other gets any.
  const open = all.flatMap(({ exhibit, fictional, lean }, row) =>
    exhibit.kind === 'generative' && fictional
      ? [{ row, key: keyOf(seed, exhibit) + 2 * lean * levels.chatbotReach }]
      : [],
  );
  // By draw; rows settle ties, which 32 bits make rare.
  open.sort((a, b) => a.key - b.key || a.row - b.row);
  // Real companies' exhibits are in no truth, so in no quota.
  const fixed = (kind: DemoKind): number =>
    all.filter(({ exhibit, fictional }) => fictional && exhibit.kind === kind).length;
  const fixedAll = fixed('chatbot') + fixed('text-to-image') + fixed('text-to-video');
  const total = open.length + fixedAll;
  const least = total >= MANY ? Math.min(LEAST_EACH, Math.floor(open.length / 3)) : 0;
  const wanted = Math.round(levels.chatbotShare * total) - fixed('chatbot');
  const chatbots = Math.max(least, Math.min(open.length - least, wanted));
  const rest = open.length - chatbots;
  const pictures = Math.max(least, Math.min(rest, Math.round(levels.pictureShare * rest)));
  const kinds = all.map(({ exhibit }) => ownKind(seed, exhibit));
  open.forEach(({ row }, i) => {
    kinds[row] = i < chatbots ? 'chatbot' : i < chatbots + pictures ? 'text-to-image' : 'text-to-video';
  });
  return kinds;
}

/** A fixed kind, or, for a real company's generative exhibit (which no quota may touch), one of the three by its id alone. */
function ownKind(seed: number, exhibit: Exhibit): DemoKind {
  if (exhibit.kind !== 'generative') return exhibit.kind;
  const key = keyOf(seed, exhibit);
  return key < 0.5 ? 'chatbot' : key < 0.75 ? 'text-to-image' : 'text-to-video';
}

function keyOf(seed: number, { id }: Exhibit): number {
  return draw(seed, STREAM.deal, idHash(id), 10);
}
