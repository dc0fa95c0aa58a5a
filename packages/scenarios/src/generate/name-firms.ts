/** Names of fictional firms: bilingual, unique, none like another or like a firm that exists. */
import { STREAM } from '@floorwalk/engine';
import type { BiText } from '@floorwalk/engine';
import { Draws } from './draws.ts';
import { named } from './lines.ts';
import { editDistance, resemblesKnown } from './resemblance.ts';
import { COINED, FIRST, PHRASES, SECOND, SUFFIXES } from './words/names.ts';

export type FirmName = {
  /** With what follows it, as on the sign. */
  readonly full: BiText;
  /** Without, as its models are called. */
  readonly short: BiText;
};
const ALIKE = 3;
/** The first so many first parts of names are things. */
const THINGS = 58;

/** One name for each category in the list. @throws RangeError if the words don't suffice. */
export function nameFirms(seed: number, categories: readonly string[], taken: readonly BiText[]): FirmName[] {
  const draws = new Draws(seed, STREAM.names, 'firms');
  const [first, second] = [named(FIRST), named(SECOND)];
  const whole = draws.shuffle([...named(PHRASES), ...named(COINED)]);
  const uses = new Map<BiText, number>();
  const most = Math.ceil(categories.length / 90);
  const short: BiText[] = [];
  const fresh = ({ en, zh }: BiText): boolean =>
    !resemblesKnown(en, zh) &&
    ![...short, ...taken].some((other) => other.zh === zh || editDistance(other.en, en, ALIKE) < ALIKE);
  const next = (): BiText => {
    while (whole.length > 0 && draws.chance(0.25)) {
      const name = whole.pop() as BiText;
      if (fresh(name)) return name;
    }
    for (let tries = 0; tries < 2000; tries++) {
      const [a, b] = [draws.pick(first), draws.pick(second)];
      if ((uses.get(a) ?? 0) >= most || (uses.get(b) ?? 0) >= most) continue;
      // Things melt into one word (Saltkiln), adjectives do not.
      const close = first.indexOf(a) < THINGS && a.en.length + b.en.length <= 10 && draws.chance(0.45);
      const name = { en: close ? a.en + b.en.toLowerCase() : `${a.en} ${b.en}`, zh: a.zh + b.zh };
      if (!fresh(name)) continue;
      uses.set(a, (uses.get(a) ?? 0) + 1);
      uses.set(b, (uses.get(b) ?? 0) + 1);
      return name;
    }
    throw new RangeError(`no more names for fictional exhibitors after ${short.length}`);
  };
  return categories.map((category) => {
    const name = next();
    short.push(name);
    const suffixes = named(SUFFIXES[category] ?? ' 科技');
    const suffix = draws.chance(0.6) ? draws.pick(suffixes) : { en: '', zh: '' };
    return {
      short: name,
      full: { en: suffix.en === '' ? name.en : `${name.en} ${suffix.en}`, zh: name.zh + suffix.zh },
    };
  });
}
