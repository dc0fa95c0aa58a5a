/** From a walk to a report: four estimates, each with a central 80% interval. */
import type { Floor } from '@floorwalk/engine';
import type { Interval } from '../interval.ts';
import type { Strategy } from './strategy.ts';
import type { SeenWalk } from './walk.ts';

export type Reported = Interval & { readonly estimate: number };
/** A question's mean and standard deviation over the floors of a world. */
export type Levels = ReadonlyMap<string, { readonly mean: number; readonly sd: number }>;

/** Half of the central 80% of a normal distribution, in standard deviations. */
const Z80 = 1.2816;
/** What a reader takes from the article of 2024, as shares; a reading, not its words (A16, A21, A23, A28). */
const ARTICLE: Readonly<Record<string, number>> = {
  'own-model-share': 0.7,
  'chatbot-share': 0.8,
  'tti-success': 0.3,
  'ttv-success': 0.7,
  'buzz-concordance': 0.4,
};
/** What is known before anything was seen: little. */
const PRIOR = { mean: 0.5, sd: 0.22 } as const;
/** Abilities differ between exhibits: standard deviation of their success rates, about. */
const BETWEEN_EXHIBITS = 0.17;

/** What the walk says of a question: a mean, its variance as a simple random sample has it, and with its clusters. */
type Evidence = { readonly mean: number; readonly simple: number; readonly clustered: number };

export function reportOf(
  floor: Floor,
  { report }: Strategy,
  walk: SeenWalk,
  levels: Levels,
  questions: readonly string[],
): Map<string, Reported> {
  return new Map(questions.map((id) => [id, estimateOf(id, report, floor, walk, levels)]));
}

function estimateOf(id: string, report: Strategy['report'], floor: Floor, walk: SeenWalk, levels: Levels): Reported {
  if (report === 'article') return around(ARTICLE[id] ?? 0.5, 0.1);
  if (report === 'against-article') return around(1 - (ARTICLE[id] ?? 0.5), 0.1);
  if (report === 'half') return around(0.5, 0.2);
  if (report === 'world') {
    const { mean, sd } = levels.get(id) ?? PRIOR;
    return around(mean, Z80 * sd);
  }
  const seen = evidenceOf(id, floor, walk);
  if (report === 'counted')
    return seen ? around(seen.mean, Math.max(0.03, Z80 * Math.sqrt(seen.simple))) : around(0.5, 0.2);
  if (!seen) return around(PRIOR.mean, Z80 * PRIOR.sd);
  // Normal prior and normal likelihood.
  const weight = (PRIOR.sd * PRIOR.sd) / (PRIOR.sd * PRIOR.sd + seen.clustered);
  return around(PRIOR.mean + weight * (seen.mean - PRIOR.mean), Z80 * Math.sqrt(weight * seen.clustered));
}

function around(estimate: number, half: number): Reported {
  const inside = (value: number): number => Math.min(1, Math.max(0, value));
  return { estimate: inside(estimate), low: inside(estimate - half), high: inside(estimate + half) };
}

function evidenceOf(id: string, floor: Floor, { looks, runs, tried }: SeenWalk): Evidence | undefined {
  const { exhibits, firstExhibit, ownModel, attraction } = floor;
  if (id === 'own-model-share') return share(looks.map((row) => ownModel[row] === 1));
  if (id === 'chatbot-share') {
    const kinds = looks.flatMap((row) =>
      exhibits.slice(firstExhibit[row], firstExhibit[row + 1]).map(({ kind }) => kind),
    );
    return share(
      kinds
        .filter((kind) => kind === 'chatbot' || kind === 'text-to-image' || kind === 'text-to-video')
        .map((kind) => kind === 'chatbot'),
    );
  }
  if (id === 'tti-success' || id === 'ttv-success') {
    const wanted = id === 'tti-success' ? 'text-to-image' : 'text-to-video';
    const pictures = runs.filter(({ kind }) => kind === wanted);
    const simple = share(pictures.map(({ judged }) => judged));
    const machines = new Set(pictures.map(({ exhibitRow }) => exhibitRow)).size;
    return simple && { ...simple, clustered: simple.clustered + (BETWEEN_EXHIBITS * BETWEEN_EXHIBITS) / machines };
  }
  if (id !== 'buzz-concordance') return undefined;
  const stands = tried.flatMap((row) => {
    const here = runs.filter(({ exhibitRow }) => exhibits[exhibitRow].exhibitorRow === row);
    return here.length > 0
      ? [{ drawn: attraction[row], good: here.filter(({ judged }) => judged).length / here.length }]
      : [];
  });
  const pairs = stands.flatMap((a, i) =>
    stands.slice(i + 1).flatMap((b) => (a.good === b.good ? [] : [a.good > b.good === a.drawn > b.drawn])),
  );
  const counted = share(pairs);
  // Pairs share their stands: there are no more independent ones than stands, and a few runs blur which is better.
  return counted && { ...counted, clustered: 0.35 / stands.length };
}

function share(hits: readonly boolean[]): Evidence | undefined {
  if (hits.length === 0) return undefined;
  const count = hits.filter(Boolean).length;
  const mean = count / hits.length;
  const smooth = (count + 1) / (hits.length + 2);
  return { mean, simple: (mean * (1 - mean)) / hits.length, clustered: (smooth * (1 - smooth)) / hits.length };
}
