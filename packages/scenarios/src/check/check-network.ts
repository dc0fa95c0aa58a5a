/** The last word on the ways of a plan drawn by hand is the engine's: can its network be built? */
import { buildNetwork, type Scenario } from '@floorwalk/engine';
import type { Finding } from './finding.ts';

export function checkNetwork(scenario: Scenario): Finding | undefined {
  try {
    buildNetwork(scenario);
    return undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const right = 'every stand, feature and gate needs an aisle at its edge, joined to the others';
    return { path: ['plan'], wrong: error.message, right };
  }
}
