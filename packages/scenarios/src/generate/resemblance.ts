/** When two names or two texts are too much alike. */
import { KNOWN } from './words/names.ts';

const KNOWN_LIST = KNOWN.trim().split(/\s+/);
const LATIN = KNOWN_LIST.filter((name) => /^[a-z0-9]+$/.test(name));
const CHINESE = KNOWN_LIST.filter((name) => !/^[a-z0-9]+$/.test(name));

/** Levenshtein's distance, exact up to `limit`; `limit` if it is that or more. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++)
      row[k] = Math.min(before[k] + 1, row[k - 1] + 1, before[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1));
    if (Math.min(...row) >= limit) return limit;
    before = row;
  }
  return Math.min(limit, before[b.length]);
}

/** Does a name contain or resemble that of a firm or product that exists? By whole words, by parts of 6 letters or more, and by one slip of the pen. */
export function resemblesKnown(en: string, zh: string): boolean {
  const words = en.toLowerCase().split(/[^a-z0-9]+/);
  const joined = words.join('');
  if (LATIN.some((known) => words.includes(known) || (known.length >= 6 && joined.includes(known)))) return true;
  if (LATIN.some((known) => known.length >= 5 && words.some((word) => editDistance(word, known, 2) < 2))) return true;
  if (LATIN.some((known) => known.length >= 5 && editDistance(joined, known, 2) < 2)) return true;
  return CHINESE.some((known) => zh.includes(known));
}

/** Share of words that two texts have in common (Jaccard), words of one to three letters left out. */
export function wordOverlap(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  return jaccard(words(a), words(b));
}

/** Share of pairs of characters that two texts have in common (Jaccard), for Chinese. */
export function pairOverlap(a: string, b: string): number {
  const pairs = (text: string): Set<string> => {
    const letters = Array.from(text.replace(/[，。、：；！？\s]/g, ''));
    return new Set(letters.slice(1).map((letter, i) => letters[i] + letter));
  };
  return jaccard(pairs(a), pairs(b));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const item of a) if (b.has(item)) both++;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
