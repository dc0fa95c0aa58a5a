import { describe, expect, it } from 'vitest';
import { plan, standAt } from '../plan/fixture.ts';
import type { Exhibit, Question, Scenario, World } from '../scenario/scenario.ts';
import { dealFloor } from './deal.ts';
import type { Floor } from './floor.ts';

const named = (id: string) => ({ en: id, zh: id });
const fiction = { kind: 'figure', source: 'fiction' } as const;
const exhibit = (id: string, kind: Exhibit['kind']): Exhibit => ({ id, kind, name: named(id), sourced: fiction });
const question = (id: string, measure: Question['measure']): Question => ({
  id,
  measure,
  text: named(id),
  source: 'A16',
});
const world = (id: string, tilt: number): World => ({
  id,
  title: named(id),
  tilt: { ownModel: tilt, chatbot: tilt, ability: tilt, buzz: tilt },
});

/** 120 stands, 10 of them real, with 160 generative exhibits; worlds as far apart as they may be. */
const scenario: Scenario = plan({
  exhibitors: Array.from({ length: 120 }, (_, i) =>
    standAt(
      `stand-${i}`,
      'row',
      { xM: 3 * i, yM: 0, wM: 3 + (i % 4), dM: 3 },
      {
        fictional: i % 12 !== 0,
        fame: 0.5 + (i % 5) / 2,
        exhibits: [
          exhibit(`stand-${i}/a`, 'generative'),
          exhibit(`stand-${i}/b`, i % 3 === 0 ? 'generative' : 'application'),
        ],
      },
    ),
  ),
  questions: [question('tti', 'tti-success'), question('own', 'own-model-share'), question('chat', 'chatbot-share')],
  worlds: [world('low', -1), world('high', 1)],
});

const SEEDS = 200;
const floors = new Map(
  scenario.worlds.map(({ id }) => [id, Array.from({ length: SEEDS }, (_, seed) => dealFloor(scenario, seed, id))]),
);
const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
const variance = (xs: readonly number[]) => mean(xs.map((x) => (x - mean(xs)) * (x - mean(xs))));
const truths = (id: string, asked: string) =>
  (floors.get(id) ?? []).map((floor) => floor.truths.get(asked) ?? Number.NaN);

function correlation(floor: Floor): number {
  const rows = [...floor.quality.keys()].filter((row) => !Number.isNaN(floor.quality[row]));
  const q = rows.map((row) => floor.quality[row]);
  const a = rows.map((row) => floor.attraction[row]);
  const [mq, ma] = [mean(q), mean(a)];
  return mean(q.map((x, i) => (x - mq) * (a[i] - ma))) / Math.sqrt(variance(q) * variance(a));
}

describe('the floor as dealt', () => {
  it('[FL1] is the same for the same scenario, seed and world, and another for another seed', () => {
    expect(dealFloor(scenario, 7, 'low')).toEqual(dealFloor(scenario, 7, 'low'));
    expect(dealFloor(scenario, 7, 'low').truths).not.toEqual(dealFloor(scenario, 8, 'low').truths);
  });

  it('[FL2] spreads its truths widely over seeds', () => {
    const all = (id: string) => [...truths('low', id), ...truths('high', id)].toSorted((a, b) => a - b);
    for (const [id, low, high] of [
      ['tti', 0.33, 0.6],
      ['own', 0.36, 0.64],
      ['chat', 0.42, 0.72],
    ] as const) {
      const sorted = all(id);
      expect(sorted[0], id).toBeGreaterThanOrEqual(0);
      expect(sorted.at(-1), id).toBeLessThanOrEqual(1);
      expect(sorted[Math.floor(sorted.length * 0.1)], `${id}, 10th percentile`).toBeLessThan(low);
      expect(sorted[Math.floor(sorted.length * 0.9)], `${id}, 90th percentile`).toBeGreaterThan(high);
    }
  });

  it('[FL3] owes less than 30% of the variance of any truth to the world', () => {
    for (const id of ['tti', 'own', 'chat']) {
      const groups = [truths('low', id), truths('high', id)];
      const between = variance(groups.map(mean));
      const share = between / (between + mean(groups.map(variance)));
      expect(share, id).toBeLessThan(0.3);
      expect(share, `${id}: the world must matter a little`).toBeGreaterThan(0.01);
    }
  });

  it('[FL4] has at least 20 chatbots and 20 picture machines where there are many generative exhibits', () => {
    for (const floor of [...floors.values()].flat()) {
      const count = (kind: string) => floor.exhibits.filter((one) => one.kind === kind && !one.neutral).length;
      expect(count('chatbot')).toBeGreaterThanOrEqual(20);
      expect(count('text-to-image')).toBeGreaterThanOrEqual(20);
      const chat = floor.truths.get('chat') ?? Number.NaN;
      expect(chat).toBeGreaterThan(0.12);
      expect(chat).toBeLessThan(0.88);
    }
  });

  it('[FL5] deals real companies no ability, no quality and no part in the truths', () => {
    const floor = dealFloor(scenario, 3, 'high');
    const real = floor.exhibits.filter(({ neutral }) => neutral);
    expect(real.length).toBe(20);
    for (const { ability, favouriteProbe, exhibitorRow } of real) {
      expect(ability).toEqual({});
      expect(favouriteProbe).toBeUndefined();
      expect(floor.quality[exhibitorRow]).toBeNaN();
      expect(floor.ownModel[exhibitorRow]).toBe(0);
    }
    const without: Scenario = { ...scenario, exhibitors: scenario.exhibitors.filter(({ fictional }) => fictional) };
    const alone = dealFloor(without, 3, 'high');
    expect(alone.truths).toEqual(floor.truths);
  });

  it('[FL6] gives the picture machines an ability in each capability and the probe that they do best', () => {
    const floor = dealFloor(scenario, 5, 'low');
    const machines = floor.exhibits.filter(({ kind, neutral }) => kind === 'text-to-image' && !neutral);
    for (const { ability, favouriteProbe } of machines) {
      expect(Object.keys(ability).length).toBeGreaterThan(4);
      expect(favouriteProbe).toBeDefined();
    }
    const overall = machines.map(({ ability }) => mean(Object.values(ability)));
    expect(variance(overall)).toBeGreaterThan(0.3);
  });

  it('[FL7] makes attraction follow size and fame, mean 1, and quality more on some floors than on others', () => {
    const all = floors.get('low') ?? [];
    for (const floor of all) expect(mean([...floor.attraction])).toBeCloseTo(1);
    const big = mean(
      all.map(({ attraction }) =>
        mean(scenario.exhibitors.flatMap(({ rect }, row) => (rect.wM >= 6 ? attraction[row] : []))),
      ),
    );
    const small = mean(
      all.map(({ attraction }) =>
        mean(scenario.exhibitors.flatMap(({ rect }, row) => (rect.wM <= 3 ? attraction[row] : []))),
      ),
    );
    expect(big).toBeGreaterThan(small * 1.2);
    const correlations = all.map(correlation);
    expect(Math.min(...correlations)).toBeLessThan(0.1);
    expect(Math.max(...correlations)).toBeGreaterThan(0.5);
    expect(mean(correlations)).toBeGreaterThan(mean((floors.get('high') ?? []).map(correlation)));
  });

  it('[FL8] names the worlds that there are when asked for another, seeds that are no whole numbers, and the question that measures nothing', () => {
    expect(() => dealFloor(scenario, 1, 'nowhere')).toThrow(/nowhere.*low, high/);
    for (const seed of [0.5, Number.NaN, Infinity]) expect(() => dealFloor(scenario, seed, 'low')).toThrow(/seed is/);
    const empty = plan({
      questions: [question('tti', 'tti-success')],
      exhibitors: [standAt('a', 'row', { xM: 0, yM: 0, wM: 3, dM: 3 }, { fictional: false })],
    });
    expect(() => dealFloor(empty, 1, 'plain')).toThrow(/question tti/);
  });

  it('[FL10] deals each chatbot the languages that it takes and a base, as many of each as the floor says, and nothing to real ones', () => {
    const shares: { english: number; foreign: number; together: number }[] = [];
    for (const floor of [...floors.values()].flat()) {
      const chats = floor.exhibits.flatMap(({ chat }) => (chat ? [chat] : []));
      expect(chats.length).toBe(floor.exhibits.filter(({ kind, neutral }) => kind === 'chatbot' && !neutral).length);
      const english = chats.filter(({ promptLanguages }) => promptLanguages === 'en');
      const foreign = chats.filter(({ foreignBase }) => foreignBase);
      shares.push({
        english: english.length / chats.length,
        foreign: foreign.length / chats.length,
        together: english.filter(({ foreignBase }) => foreignBase).length / chats.length,
      });
    }
    const sorted = (key: 'english' | 'foreign') => shares.map((one) => one[key]).toSorted((a, b) => a - b);
    for (const key of ['english', 'foreign'] as const) {
      const all = sorted(key);
      expect(all[0], key).toBeGreaterThanOrEqual(0);
      expect(all.at(-1), key).toBeLessThanOrEqual(1);
      expect(all[Math.floor(all.length * 0.1)], key).toBeLessThan(0.25);
      expect(all[Math.floor(all.length * 0.9)], key).toBeGreaterThan(0.7);
    }
    // Drawn apart: what one language says of the base is nothing, over many floors.
    const dependence = mean(shares.map(({ english, foreign, together }) => together - english * foreign));
    expect(Math.abs(dependence)).toBeLessThan(0.02);
  });

  it('[FL9] keeps exhibits in the order of the scenario', () => {
    const floor = dealFloor(scenario, 1, 'low');
    scenario.exhibitors.forEach(({ exhibits }, row) => {
      expect(floor.exhibits.slice(floor.firstExhibit[row], floor.firstExhibit[row + 1]).map(({ id }) => id)).toEqual(
        exhibits.map(({ id }) => id),
      );
    });
    floor.exhibits.forEach(({ row }, i) => expect(row).toBe(i));
  });
});
