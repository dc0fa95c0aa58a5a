import { expect, it } from 'vitest';
import { CURIOUS, handMadeHall } from '../../test/hall-fixture.ts';
import type { FairParameters } from '../scenario/scenario.ts';
import { dealFloor } from '../floor/deal.ts';
import { smallFair } from '../plan/fixture.ts';
import { buildNetwork } from '../plan/network.ts';
import { aisleAppeal } from './aisle-appeal.ts';
import { choiceSetAt } from './choice-sets.ts';
import { chooseNext, chooseStand, rememberStand } from './choose-next.ts';
import { createFair } from './create-fair.ts';
import { ACTIVITY, LINK_SLOTS } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { updateAppeal } from './stand-appeal.ts';
import { refreshAppeal, spreadWord, tellOthers } from './word-of-mouth.ts';

const COUNT = 30_000;
const ATTRACTIONS = [1, 0.5, 2, 1.5, 0.25, 3, 1, 0.75, 1.25, 2.5];
const CATEGORIES = ['robots', 'chips', 'robots', 'language', 'chips', 'language', 'robots', 'art', 'art', 'chips'];
const INTEREST: Record<string, number> = { robots: 0.8, chips: -0.5, art: 0.3 };

function hall(more: Partial<FairParameters> = {}, outdoors = false): Fair {
  const stands = ATTRACTIONS.map((attraction, row) => ({ attraction, category: CATEGORIES[row], places: 2 }));
  const { floor, network } = handMadeHall({
    stands,
    visits: COUNT,
    seed: 7,
    personas: [{ ...CURIOUS, interest: INTEREST }],
    fair: more,
  });
  if (!outdoors) return createFair(floor, network, { day: 0 });
  const { scenario } = floor;
  const halls = [...scenario.halls, { ...scenario.halls[0], id: 'plaza', outdoors: true }];
  const exhibitors = scenario.exhibitors.map((one, row) => (row === 5 ? { ...one, hallId: 'plaza' } : one));
  return createFair({ ...floor, scenario: { ...scenario, halls, exhibitors } }, network, { day: 0 });
}

function sharesOf(fair: Fair): Float64Array {
  const counts = new Float64Array(ATTRACTIONS.length);
  for (let row = 0; row < COUNT; row++) counts[chooseStand(fair, row)]++;
  return counts.map((count) => count / COUNT);
}

/** The logit written out from the formula, with the platform's mathematics. */
function logit(utility: (stand: number) => number): number[] {
  const weights = ATTRACTIONS.map((_, stand) => Math.exp(utility(stand)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function expectShares(found: Float64Array, expected: readonly number[]): void {
  for (const [stand, p] of expected.entries()) {
    const se = Math.sqrt((p * (1 - p)) / COUNT);
    expect(Math.abs(found[stand] - p), `stand ${stand}: ${found[stand]} for ${p}`).toBeLessThanOrEqual(3 * se);
  }
}

// The entrance is 10 m north of the street that the stands are along, 8 m apart.
const base = (stand: number): number =>
  (INTEREST[CATEGORIES[stand]] ?? 0) + Math.log(ATTRACTIONS[stand]) - Math.log(10 + 8 * (stand + 1) + 5);

it('[CH1] shares are those of the multinomial logit of interest, attraction and distance, within 3 standard errors', () => {
  expectShares(sharesOf(hall()), logit(base));
});

it('[CH2] a crowd draws with saturation, and repels beyond 1.5 people per m2', () => {
  const fair = hall();
  fair.tables.stands.looking[4] = 20;
  fair.tables.stands.looking[7] = 60;
  updateAppeal(fair, 4);
  updateAppeal(fair, 7);
  // A stand of 6 x 5 m has 27 m2 for its crowd: half of itself and 2 m in front.
  const crowd: Record<number, number> = { 4: (0.8 * 20) / 30, 7: (0.8 * 60) / 70 - (60 / 27 - 1.5) };
  expectShares(
    sharesOf(fair),
    logit((stand) => base(stand) + (crowd[stand] ?? 0)),
  );
});

it('[CH3] the wait to be expected repels, by the minute', () => {
  const fair = hall();
  fair.tables.stands.busy[2] = 2;
  fair.tables.stands.queueLength[2] = 3;
  fair.tables.stands.queueParties[2] = 3;
  updateAppeal(fair, 2);
  // Four would be ahead of two places at a mean of 180 s x exp(0.6^2 / 2).
  const waitMin = (4 * 3 * Math.exp(0.18)) / 2;
  expectShares(
    sharesOf(fair),
    logit((stand) => base(stand) + (stand === 2 ? (0.8 * 5) / 15 - 0.1 * waitMin : 0)),
  );
});

it('[CH4] stands seen lately are not chosen, and what is like the last ones is chosen less', () => {
  const fair = hall();
  for (let row = 0; row < COUNT; row++) {
    rememberStand(fair, row, 0);
    rememberStand(fair, row, 2);
  }
  const shares = sharesOf(fair);
  expect([shares[0], shares[2]]).toEqual([0, 0]);
  expectShares(
    shares,
    logit((stand) => (stand === 0 || stand === 2 ? -Infinity : base(stand) - (CATEGORIES[stand] === 'robots' ? 1 : 0))),
  );
});

it('[CH5] who has seen all that comes to mind begins again', () => {
  const fair = hall();
  for (let stand = 0; stand < ATTRACTIONS.length; stand++) rememberStand(fair, 0, stand);
  expect(chooseStand(fair, 0)).toBe(-1);
  fair.counts.nowMs = fair.parameters.opensMs;
  chooseNext(fair, 0);
  expect(fair.tables.attendees.activity[0]).toBe(ACTIVITY.walking);
  expect(fair.tables.attendees.target[0]).toBeLessThan(ATTRACTIONS.length);
});

it('[CH6] a choice set holds the nearest and the most attractive stands, others drawn, none twice', () => {
  const stands = Array.from({ length: 200 }, (_, i) => ({ attraction: i === 199 ? 9 : 1 + (i % 7) / 100 }));
  const { floor, network } = handMadeHall({ stands, visits: 1, perStreet: 200, fair: { choiceSet: 40 } });
  const fair = createFair(floor, network, { day: 0 });
  const set = choiceSetAt(fair.choices, floor, network, network.gateNode[0]);
  expect(set.stands.length).toBe(40);
  expect(new Set(set.stands).size).toBe(40);
  for (let near = 0; near < 20; near++) expect(set.stands).toContain(near);
  expect(set.stands).toContain(199);
  expect([...set.stands].filter((stand) => stand >= 20 && floor.attraction[stand] < 1.05).length).toBeGreaterThan(2);
});

it('[CH7] a choice is owned by attendee, step and stand: it does not depend on who else chooses or in which order', () => {
  const fair = hall();
  const forward = Array.from({ length: 200 }, (_, row) => chooseStand(fair, row));
  const backward = Array.from({ length: 200 }, (_, i) => chooseStand(fair, 199 - i)).toReversed();
  expect(backward).toEqual(forward);
  const other = hall();
  expect(Array.from({ length: 200 }, (_, row) => chooseStand(other, row))).toEqual(forward);
});

it('[CH8] a jammed aisle before a stand repels like a crowd at it', () => {
  const fair = hall();
  const { densityPerUnit, first, link } = fair.ways;
  const node = fair.network.standNode[5];
  const links = fair.network.linkCount;
  // 4 per m2 on the links at stand 5, in the last full slot: each of them is shared with a neighbour, which sees the mean of its two.
  const lastSlot = LINK_SLOTS - 1;
  for (let i = first[node]; i < first[node + 1]; i++) {
    fair.tables.links.occupancy[lastSlot * links + link[i]] = Math.ceil(400 / densityPerUnit[link[i]]);
  }
  const aisle: Record<number, number> = { 4: -0.5, 5: -2.5, 6: -0.5 };
  expectShares(
    sharesOf(fair),
    logit((stand) => base(stand) + (aisle[stand] ?? 0)),
  );
});

it('[CH9] word of mouth draws by w b / (b + mean b): told by attraction, from the next mark on, fading', () => {
  const fair = hall({ buzzWeight: 0.7 });
  const { buzz, told } = fair.tables.stands;
  buzz.fill(10);
  buzz[4] = 110;
  refreshAppeal(fair);
  const heard = (b: number): number => (0.7 * b) / (b + 20);
  expectShares(
    sharesOf(fair),
    logit((stand) => base(stand) + heard(buzz[stand])),
  );
  fair.tables.attendees.spot[0] = 2;
  tellOthers(fair, 0, 5);
  tellOthers(fair, 1, 5);
  // From a spot one has seen all there is, from the aisle half of it.
  expect(told[5]).toBe(1.5 * ATTRACTIONS[5]);
  expect(buzz[5]).toBe(10);
  spreadWord(fair);
  expect([told[5], buzz[5] > buzz[6], buzz[6] < 10]).toEqual([0, true, true]);
});

it('[CH9] word of mouth knows nothing of the quality of demos', () => {
  const [plain, other] = [hall({ buzzWeight: 1 }), hall({ buzzWeight: 1 })];
  other.floor.quality.fill(0.9);
  for (const fair of [plain, other]) {
    tellOthers(fair, 0, 3);
    spreadWord(fair);
  }
  expect([...other.choices.appeal]).toEqual([...plain.choices.appeal]);
});

it('[CH10] heat above 28 degrees takes 0.12 a degree off what is in the open, and nothing off the halls', () => {
  expectShares(
    sharesOf(hall({ temperatureC: [38] }, true)),
    logit((stand) => base(stand) - (stand === 5 ? 1.2 : 0)),
  );
  expectShares(sharesOf(hall({ temperatureC: [24] }, true)), logit(base));
});

it('[CH8] feels the aisle before a stand that is on a spur, and no spur', () => {
  const scenario = smallFair();
  const network = buildNetwork(scenario);
  const fair = createFair(dealFloor(scenario, 1, 'plain'), network, { day: 0 });
  const { standFirst, standLink, first } = fair.ways;
  const degree = (node: number): number => first[node + 1] - first[node];
  for (let stand = 0; stand < scenario.exhibitors.length; stand++) {
    const links = standLink.subarray(standFirst[stand], standFirst[stand + 1]);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(Math.min(degree(network.linkFrom[link]), degree(network.linkTo[link]))).toBeGreaterThan(1);
      fair.tables.links.occupancy[(LINK_SLOTS - 1) * network.linkCount + link] = 300 / fair.ways.densityPerUnit[link];
    }
  }
  for (const share of aisleAppeal(fair)) expect(share).toBeCloseTo(Math.exp(-1.5), 2);
});
