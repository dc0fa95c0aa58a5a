/** How many exhibits each fictional firm shows, of which kinds, and what they are called. */
import { STREAM } from '@floorwalk/engine';
import type { BiText, DemoKind, Exhibit, StandForm } from '@floorwalk/engine';
import { Draws } from './draws.ts';
import { biTexts } from './lines.ts';
import type { Category } from './spec.ts';
import { type Business, isThing } from './tell-stories.ts';
import { HARD, SIZES, SOFT, VERSIONS } from './words/variants.ts';

export type Firm = {
  readonly id: string;
  readonly category: Category;
  readonly form: StandForm;
  readonly short: BiText;
  readonly business: Business;
};
type Kind = DemoKind | 'generative';

const WEIGHT: Readonly<Record<StandForm, number>> = {
  pod: 1.4,
  row: 2.6,
  corner: 3.4,
  island: 5.2,
  pen: 3.2,
  outdoor: 3,
};
/** Where generative exhibits stand, and how readily. */
const GENERATIVE: Readonly<Partial<Record<Category, number>>> = {
  llm: 1,
  media: 0.9,
  education: 0.45,
  trade: 0.25,
  finance: 0.25,
};

/** By firm, its exhibits. @throws RangeError if there are fewer exhibits than firms, or too many generative ones for the firms' categories. */
export function dealExhibits(seed: number, firms: readonly Firm[], total: number, generative: number): Exhibit[][] {
  const counts = shareOut(seed, firms, total);
  const chosen = chooseGenerative(seed, firms, counts, generative);
  return firms.map((firm, i) => {
    const draws = new Draws(seed, STREAM.exhibitor, `exhibits of ${firm.id}`);
    const names = new Namer(firm, draws);
    return Array.from({ length: counts[i] }, (_, nth): Exhibit => {
      const kind: Kind = chosen.has(`${i}/${nth}`) ? 'generative' : otherKind(firm.category, nth, draws);
      const sourced = { kind: 'fact', source: 'fiction' } as const;
      return { id: `${firm.id}/${nth + 1}`, kind, name: names.next(kind), sourced };
    });
  });
}

/** At least one each, the rest by form of stand and a draw; largest remainders. */
function shareOut(seed: number, firms: readonly Firm[], total: number): number[] {
  if (total < firms.length)
    throw new RangeError(`${total} exhibits are too few for ${firms.length} fictional exhibitors`);
  const weights = firms.map(({ id, form }) => {
    return WEIGHT[form] * (0.5 + new Draws(seed, STREAM.exhibitor, `size of ${id}`).next()) - 0.6;
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => ((total - firms.length) * weight) / sum);
  const counts = exact.map((value) => 1 + Math.floor(value));
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let left = total - counts.reduce((all, count) => all + count, 0);
  for (const { i } of order) {
    if (left === 0) break;
    counts[i]++;
    left--;
  }
  return counts;
}

function chooseGenerative(
  seed: number,
  firms: readonly Firm[],
  counts: readonly number[],
  wanted: number,
): Set<string> {
  const draws = new Draws(seed, STREAM.exhibitor, 'generative');
  const open = firms.flatMap(({ category }, i) => {
    const ready = GENERATIVE[category];
    if (ready === undefined) return [];
    // A firm's first exhibit comes before its second, so that they are spread over many stands.
    return Array.from({ length: counts[i] }, (_, nth) => ({
      key: `${i}/${nth}`,
      rank: ready - nth * 0.3 + draws.next() * 0.5,
    }));
  });
  if (open.length < wanted)
    throw new RangeError(`${wanted} generative exhibits are wanted, ${open.length} find a place`);
  return new Set(
    open
      .sort((a, b) => b.rank - a.rank)
      .slice(0, wanted)
      .map(({ key }) => key),
  );
}

function otherKind(category: Category, nth: number, draws: Draws): Kind {
  const chance = draws.next();
  if (category === 'robotics') return nth === 0 || chance < 0.72 ? 'robot' : 'application';
  if (category === 'chips')
    return nth === 0 || chance < 0.55 ? 'accelerator' : chance < 0.7 ? 'model-launch' : 'application';
  if (category === 'llm') return chance < 0.5 ? 'model-launch' : 'application';
  return nth > 0 && chance < 0.12 ? 'model-launch' : 'application';
}

/** Names within one firm don't repeat. */
class Namer {
  readonly #firm: Firm;
  readonly #further: BiText[];
  readonly #versions: BiText[];
  readonly #sizes: string[];
  #named = false;

  constructor(firm: Firm, draws: Draws) {
    this.#firm = firm;
    this.#further = draws.shuffle(biTexts(isThing(firm.category) ? HARD : SOFT));
    this.#versions = draws.shuffle(biTexts(VERSIONS));
    this.#sizes = draws.shuffle(SIZES);
  }

  next(kind: Kind): BiText {
    const { short, business } = this.#firm;
    if (kind === 'generative') return fill(this.#versions.pop(), short);
    if (kind === 'model-launch') {
      const size = this.#sizes.pop() ?? '';
      return { en: `${short.en} Base ${size}`, zh: `${short.zh}基座${size}` };
    }
    if (this.#named) return fill(this.#further.pop(), business.product);
    this.#named = true;
    return fill({ en: '#', zh: '#' }, business.product);
  }
}

function fill(pattern: BiText | undefined, name: BiText): BiText {
  const { en, zh } = pattern ?? { en: '#', zh: '#' };
  const text = en.replace('#', name.en);
  return { en: text.charAt(0).toUpperCase() + text.slice(1), zh: zh.replace('#', name.zh) };
}
