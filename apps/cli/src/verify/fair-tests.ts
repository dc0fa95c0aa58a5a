/** The validation tests of the fair, in the order in which they run. */
import { arrivals } from './arrivals.ts';
import { capacity } from './capacity.ts';
import { choice } from './choice.ts';
import { conservation } from './conservation.ts';
import { fundamental } from './fundamental.ts';
import { little } from './little.ts';
import { mmc } from './mmc.ts';
import type { VerifyTest } from './verify-test.ts';

export const FAIR_TESTS: readonly VerifyTest[] = [arrivals, choice, mmc, little, fundamental, capacity, conservation];
