import { demoModelOf, MODELLED_KINDS } from '@floorwalk/engine';
import { expect, it } from 'vitest';

const TRIALS = 10_000;
/** Two-sided, family-wise level 0.01 over 250 probes or so (Bonferroni): 0.01 / 250 is 4.1 standard errors. */
const MOST = 4.1;

it('[DM122] over 10,000 trials of every probe of every kind, successes agree with the logistic model', () => {
  let probes = 0;
  for (const kind of MODELLED_KINDS) {
    const model = demoModelOf(kind);
    if (!model) throw new Error(`no model for ${kind}`);
    const ability = Object.fromEntries(model.capabilities.map((capability, i) => [capability, (i % 3) * 0.5 - 0.5]));
    for (const probe of model.probes) {
      probes++;
      const p = model.probability(probe, ability);
      let successes = 0;
      for (let nth = 0; nth < TRIALS; nth++)
        if (model.run(probe, ability, { seed: 77, exhibitId: `${kind}/one`, nth }).success) successes++;
      const z = (successes - TRIALS * p) / Math.sqrt(TRIALS * p * (1 - p));
      expect(Math.abs(z), `${kind} ${probe.id}: ${successes} of ${TRIALS}, modelled ${p}`).toBeLessThan(MOST);
    }
  }
  expect(probes).toBeGreaterThan(230);
});
