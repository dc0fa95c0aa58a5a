/** Pitches and claims of fictional firms: each has a business of its own, and one or two things more that it tells. */
import { STREAM } from '@floorwalk/engine';
import type { BiText, Statement } from '@floorwalk/engine';
import { Draws } from './draws.ts';
import { biTexts, fields } from './lines.ts';
import type { Category } from './spec.ts';
import { EDUCATION, FINANCE, HEALTH, INDUSTRY } from './words/applications.ts';
import { LLM } from './words/llm.ts';
import { ROBOTICS } from './words/robotics.ts';
import { CITY, FARMING, MEDIA, SCIENCE, TRADE } from './words/society.ts';
import { CLAIMS, FOUNDERS, METHODS, PLACES, QUIRKS } from './words/stories.ts';
import { CHIPS, DRIVING, HOME } from './words/technology.ts';

/** What a firm does and what its product is called. */
export type Business = { readonly does: BiText; readonly product: BiText };

const WORDS: Readonly<Record<Category, string>> = {
  robotics: ROBOTICS,
  llm: LLM,
  chips: CHIPS,
  driving: DRIVING,
  home: HOME,
  health: HEALTH,
  education: EDUCATION,
  ...{
    finance: FINANCE,
    industry: INDUSTRY,
    city: CITY,
    media: MEDIA,
    science: SCIENCE,
    farming: FARMING,
    trade: TRADE,
  },
};

export function businesses(category: Category): Business[] {
  return fields(WORDS[category]).map(([en, zh, productEn, productZh]) => ({
    does: { en, zh },
    product: { en: productEn, zh: productZh },
  }));
}

/** Categories whose products are things that one can drop; the others' are software. */
export const isThing = (category: Category): boolean => ['robotics', 'chips', 'home', 'driving'].includes(category);

/** Deals a list over and over, each time in a drawn order, so that everything is told equally often. */
class Deck<T> {
  readonly #all: readonly T[];
  readonly #draws: Draws;
  #left: T[] = [];

  constructor(all: readonly T[], draws: Draws) {
    this.#all = all;
    this.#draws = draws;
  }

  /** The next that fits; those passed over keep their turn. */
  deal(fits: (one: T) => boolean = () => true): T {
    if (!this.#left.some(fits)) this.#left = [...this.#draws.shuffle(this.#all), ...this.#left];
    for (let at = this.#left.length - 1; at >= 0; at--) if (fits(this.#left[at])) return this.#left.splice(at, 1)[0];
    throw new RangeError('nothing in the deck fits');
  }
}

export type Storyteller = {
  pitch(category: Category, business: Business): Statement;
  claims(category: Category, business: Business): Statement[];
};

export function storyteller(seed: number): Storyteller {
  const draws = new Draws(seed, STREAM.exhibitor, 'stories');
  const founders = new Deck(biTexts(FOUNDERS), draws);
  const places = new Deck(biTexts(PLACES), draws);
  const methods = new Deck(fields(METHODS), draws);
  const quirks = new Deck(fields(QUIRKS), draws);
  const claims = new Deck(fields(CLAIMS), draws);
  const founded = (): BiText => {
    const [who, where] = [founders.deal(), places.deal()];
    const year = 2009 + draws.int(15);
    const way = draws.int(4);
    if (way === 0)
      return { en: `Founded in ${where.en} in ${year} by ${who.en}.`, zh: `${year}年，${who.zh}在${where.zh}创办。` };
    if (way === 1)
      return {
        en: `Begun in ${year} by ${who.en}, in ${where.en}.`,
        zh: `${year}年起家于${where.zh}，创办人是${who.zh}。`,
      };
    if (way === 2)
      return { en: `${capital(who.en)} started it in ${where.en}.`, zh: `最早在${where.zh}由${who.zh}发起。` };
    return { en: `From ${where.en}; the founders: ${who.en}.`, zh: `来自${where.zh}，创始人是${who.zh}。` };
  };
  const told = (deck: Deck<string[]>, category: Category): BiText => {
    const [en, zh] = deck.deal(([, , only]) => only === undefined || isThing(category));
    return { en, zh };
  };
  return {
    pitch(category, { does }) {
      const ways = [founded, () => told(methods, category), () => told(quirks, category)];
      const kinds = draws.shuffle(ways).slice(0, draws.chance(0.3) ? 2 : 1);
      const tails = kinds.map((tell) => tell());
      const text = {
        en: [`${does.en}.`, ...tails.map(({ en }) => en)].join(' '),
        zh: [`${does.zh}。`, ...tails.map(({ zh }) => zh)].join(''),
      };
      return { kind: 'claim', source: 'fiction', text };
    },
    claims(category, { product }) {
      const said: string[] = [];
      return Array.from({ length: 2 + draws.int(2) }, (): Statement => {
        const [en, zh, , low, high] = claims.deal(
          ([text, , of]) => !said.includes(text) && (of === 'any' || (of === 'hard') === isThing(category)),
        );
        said.push(en);
        const n = String(draws.between(Number(low), Number(high), 1));
        const fill = (text: string): string =>
          text.replace('{n}', n).replace('{product}', product.en).replace('{productZh}', product.zh);
        return { kind: 'claim', source: 'fiction', text: { en: fill(en), zh: fill(zh) } };
      });
    },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
