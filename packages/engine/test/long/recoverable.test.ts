import { expect, it } from 'vitest';
import { demoModelOf, MODELLED_KINDS } from '../../src/demos/registry.ts';
import { maximumLikelihood } from '../maximum-likelihood.ts';

const THETA = 0.2;
const RUNS = 200;
const SEEDS = [4, 5, 6, 7] as const;
/** Exhibits by seed. */
const EXHIBITS = 400;

for (const kind of MODELLED_KINDS)
  it(`[DM123] 200 runs of ${kind} put the ability into the 95% interval of the maximum-likelihood estimate 93 to 97% of the time`, () => {
    const model = demoModelOf(kind);
    if (!model) throw new Error(`no model for ${kind}`);
    const ability = Object.fromEntries(model.capabilities.map((capability) => [capability, THETA]));
    let held = 0;
    for (const seed of SEEDS)
      for (let exhibit = 0; exhibit < EXHIBITS; exhibit++) {
        const outcomes = Array.from({ length: RUNS }, (_, i) => {
          const probe = model.probes[i % model.probes.length];
          const { success } = model.run(probe, ability, { seed, exhibitId: `stand/${exhibit}`, nth: i });
          return { a: probe.a, b: probe.b, success };
        });
        const { estimate, standardError } = maximumLikelihood(outcomes);
        if (Math.abs(estimate - THETA) < 1.96 * standardError) held++;
      }
    const share = held / (EXHIBITS * SEEDS.length);
    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });
