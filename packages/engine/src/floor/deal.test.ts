import { describe, expect, it } from 'vitest';
import type { Scenario } from '../scenario/scenario.ts';
import { standAt, plan } from '../plan/fixture.ts';
import { dealFloor } from './deal.ts';

/** A fair of 120 stands with three exhibits each, two of them generative; every tenth stand is a real company's. */
const scenario: Scenario = plan({
  exhibitors: Array.from({ length: 120 }, (_, i) =>
    standAt(
      `s${i}`,
      'row',
      { xM: 4 * i, yM: 0, wM: 3, dM: 3 },
      {
        fictional: i % 10 !== 0,
        exhibits: [0, 1, 2].map((k) => ({
          id: `s${i}/${k}`,
          kind: k === 0 ? 'robot' : i % 10 === 0 ? 'application' : 'generative',
          name: { en: 'x', zh: 'x' },
          sourced: { kind: 'claim', source: 'fiction' },
        })),
      },
    ),
  ),
  questions: (['tti-success', 'own-model-share', 'chatbot-share'] as const).map((measure) => ({
    id: measure,
    measure,
    source: 'A16',
    text: { en: measure, zh: measure },
  })),
  worlds: [-1, 0, 1].map((tilt) => ({
    id: `w${tilt}`,
    title: { en: 'x', zh: 'x' },
    tilt: { ownModel: tilt, chatbot: tilt, ability: tilt, buzz: tilt },
  })),
});
const seeds = Array.from({ length: 120 }, (_, i) => i + 1);

describe('dealing a floor', () => {
  it('[FL1] gives the same floor for the same seed and world, and another for another seed', () => {
    const plain = (seed: number): unknown => ({ ...dealFloor(scenario, seed, 'w0'), scenario: undefined });
    expect(plain(5)).toEqual(plain(5));
    expect(plain(6)).not.toEqual(plain(5));
  });

  it('[FL2] draws each truth widely, and the world explains less than 30% of its variance', () => {
    for (const { id } of scenario.questions) {
      const byWorld = scenario.worlds.map((world) =>
        seeds.map((seed) => dealFloor(scenario, seed, world.id).truths.get(id) as number),
      );
      const all = byWorld.flat();
      const grand = mean(all);
      const total = mean(all.map((x) => (x - grand) * (x - grand)));
      const between = mean(byWorld.map((xs) => (mean(xs) - grand) * (mean(xs) - grand)));
      expect(between / total, id).toBeLessThan(0.3);
      const sorted = all.toSorted((a, b) => a - b);
      expect(sorted[Math.floor(0.95 * sorted.length)] - sorted[Math.floor(0.05 * sorted.length)], id).toBeGreaterThan(
        0.25,
      );
      expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...all)).toBeLessThanOrEqual(1);
    }
  });

  it('[FL3] deals at least 20 chatbots and 20 picture machines where there are 60 generative exhibits', () => {
    for (const seed of seeds) {
      const { exhibits } = dealFloor(scenario, seed, 'w1');
      for (const kind of ['chatbot', 'text-to-image'])
        expect(exhibits.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(20);
    }
  });

  it('[FL4] measures nothing of a real company: no ability, no quality, no part in a truth', () => {
    const floor = dealFloor(scenario, 3, 'w0');
    scenario.exhibitors.forEach(({ fictional }, row) => {
      if (fictional) return;
      expect(floor.quality[row]).toBeNaN();
      expect(floor.ownModel[row]).toBe(0);
      for (const exhibit of floor.exhibits.slice(floor.firstExhibit[row], floor.firstExhibit[row + 1])) {
        expect([exhibit.neutral, exhibit.ability, exhibit.favouriteProbe]).toEqual([true, {}, undefined]);
      }
    });
    const without = { ...scenario, exhibitors: scenario.exhibitors.filter(({ fictional }) => fictional) };
    expect(dealFloor(without, 3, 'w0').truths).toEqual(floor.truths);
  });

  it('[FL5] has attraction above 0, 1 on average, and larger for larger stands', () => {
    const { attraction } = dealFloor(scenario, 9, 'w0');
    expect(mean([...attraction])).toBeCloseTo(1, 9);
    expect(Math.min(...attraction)).toBeGreaterThan(0);
    const grown = {
      ...scenario,
      exhibitors: scenario.exhibitors.map((e, i) => (i === 7 ? { ...e, rect: { ...e.rect, wM: 30, dM: 10 } } : e)),
    };
    expect(dealFloor(grown, 9, 'w0').attraction[7]).toBeGreaterThan(2 * attraction[7]);
  });

  it('[FL6] refuses an unknown world and a seed that is no whole number, naming what would be right', () => {
    expect(() => dealFloor(scenario, 1, 'utopia')).toThrow(/no world "utopia"; it has w-1, w0, w1/);
    expect(() => dealFloor(scenario, 1.5, 'w0')).toThrow(/1\.5: a whole number/);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
