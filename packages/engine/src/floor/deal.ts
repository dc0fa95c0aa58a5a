/** Deals a floor: everything about it that is true, from scenario, seed and world. */
import { demoModelOf } from '../demos/registry.ts';
import { draw, drawNormal, idHash, STREAM } from '../kernel/draw.ts';
import { exp, log } from '../kernel/math.ts';
import { exhibitSuccessRate, favouriteProbe } from '../demos/exhibit-rate.ts';
import type { Exhibitor, Scenario, World } from '../scenario/scenario.ts';
import { dealKinds } from './deal-kinds.ts';
import { floorMood } from './floor-mood.ts';
import type { DealtExhibit, Floor } from './floor.ts';
import { trueValues } from './true-values.ts';

/** Spread of ability between exhibits of one floor, and of one exhibit's capabilities around it (logit units). */
const ABILITY_SD = 0.9;
const CAPABILITY_SD = 0.4;
/** How much of an exhibit's ability it shares with its stand, so that attraction can follow quality. */
const STAND_SHARE = 0.8;
/** Attraction: elasticity to area (an island of 300 m2 draws about three times a row stand of 9 m2) and spread of spectacle. */
const AREA_ELASTICITY = 0.32;
const SPECTACLE_SD = 0.55;

/**
 * The floor of a scenario, a seed (an integer) and a world. Deterministic.
 * Throws RangeError for an unknown world or a seed that is no whole number.
 */
export function dealFloor(scenario: Scenario, seed: number, worldId: string): Floor {
  const world = worldOf(scenario, worldId);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`the seed is ${seed}: a whole number is right, such as 1`);
  const mood = floorMood(seed, world);
  const { exhibitors } = scenario;
  const latentQuality = Float64Array.from(exhibitors, ({ id }) => drawNormal(seed, STREAM.ability, idHash(id), 0));
  const kinds = dealKinds(scenario, seed, mood.chatbotShare);
  const exhibits: DealtExhibit[] = [];
  const firstExhibit = new Int32Array(exhibitors.length + 1);
  exhibitors.forEach((exhibitor, exhibitorRow) => {
    firstExhibit[exhibitorRow] = exhibits.length;
    for (const { id } of exhibitor.exhibits) {
      const kind = kinds[exhibits.length];
      const model = demoModelOf(kind);
      const neutral = !exhibitor.fictional;
      const ability =
        model && !neutral ? abilityOf(seed, id, model.capabilities, mood.meanAbility, latentQuality[exhibitorRow]) : {};
      const favourite = model && !neutral ? favouriteProbe(model, ability)?.id : undefined;
      exhibits.push({ row: exhibits.length, id, exhibitorRow, kind, neutral, ability, favouriteProbe: favourite });
    }
  });
  firstExhibit[exhibitors.length] = exhibits.length;
  const ownModel = Uint8Array.from(exhibitors, ({ id, fictional }) =>
    fictional && draw(seed, STREAM.deal, idHash(id), 0) < mood.ownModelShare ? 1 : 0,
  );
  const untold = { scenario, seed, world, exhibits, firstExhibit, ownModel };
  const quality = Float64Array.from(exhibitors, (_, row) =>
    qualityOf(exhibits.slice(firstExhibit[row], firstExhibit[row + 1])),
  );
  const attraction = attractionOf(exhibitors, seed, latentQuality, mood.buzzFollowsQuality);
  return { ...untold, attraction, quality, truths: trueValues(untold) };
}

function worldOf({ id, worlds }: Scenario, worldId: string): World {
  const world = worlds.find((each) => each.id === worldId);
  if (world) return world;
  throw new RangeError(`scenario ${id} has no world "${worldId}"; it has ${worlds.map((each) => each.id).join(', ')}`);
}

function abilityOf(
  seed: number,
  id: string,
  capabilities: readonly string[],
  mean: number,
  standQuality: number,
): Record<string, number> {
  const address = idHash(id);
  const own = drawNormal(seed, STREAM.ability, address, 2);
  const shared = STAND_SHARE * standQuality + Math.sqrt(1 - STAND_SHARE * STAND_SHARE) * own;
  const ability: Record<string, number> = {};
  capabilities.forEach((capability, i) => {
    ability[capability] =
      mean + ABILITY_SD * shared + CAPABILITY_SD * drawNormal(seed, STREAM.ability, address, 4 + 2 * i);
  });
  return ability;
}

function qualityOf(exhibits: readonly DealtExhibit[]): number {
  let sum = 0;
  let count = 0;
  for (const { kind, neutral, ability } of exhibits) {
    const model = demoModelOf(kind);
    if (!model || neutral) continue;
    sum += exhibitSuccessRate(model, ability);
    count++;
  }
  return count > 0 ? sum / count : Number.NaN;
}

/** What the crowd follows: size, fame and spectacle; spectacle follows quality as far as this floor's buzz does. Mean 1. */
function attractionOf(
  exhibitors: readonly Exhibitor[],
  seed: number,
  latentQuality: Float64Array,
  followsQuality: number,
): Float64Array {
  const aside = Math.sqrt(1 - followsQuality * followsQuality);
  const attraction = Float64Array.from(exhibitors, ({ id, rect, fame, fictional }, row) => {
    const noise = drawNormal(seed, STREAM.attraction, idHash(id), 0);
    // A real company's demo has no quality here, so its spectacle can't follow one.
    const spectacle = fictional ? followsQuality * latentQuality[row] + aside * noise : noise;
    return exp(AREA_ELASTICITY * log((rect.wM * rect.dM) / 18) + SPECTACLE_SD * spectacle) * fame;
  });
  let sum = 0;
  for (const each of attraction) sum += each;
  return attraction.map((each) => (each * attraction.length) / sum);
}
