/** Deals a floor: scenario, seed and world in, everything that is true on it out. */
import { demoModelOf } from '../demos/registry.ts';
import { abilityOnBase } from '../demos/chatbot/chatbot.ts';
import { exhibitSuccessRate, favouriteProbe } from '../demos/exhibit-rate.ts';
import type { Scenario, World } from '../scenario/scenario.ts';
import { dealAbilities } from './deal-abilities.ts';
import { dealAttraction } from './deal-attraction.ts';
import { dealKinds } from './deal-kinds.ts';
import { dealOwnModels } from './deal-own-models.ts';
import { dealChatTraits } from './deal-prompt-languages.ts';
import { dealTraits } from './deal-traits.ts';
import { floorLevels } from './floor-levels.ts';
import type { DealtExhibit, Floor } from './floor.ts';
import { truthOf } from './truths.ts';

/**
 * Deals the floor of a seed (a whole number, taken modulo 2^32) and a world. The same arguments give the same floor, anywhere.
 * Throws RangeError for a seed that is no whole number, for a world that the scenario doesn't have, and for a question about
 * things that the floor has none of.
 */
export function dealFloor(scenario: Scenario, seed: number, worldId: string): Floor {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`the seed is ${seed}: a whole number is right, such as 1`);
  const world = worldOf(scenario, worldId);
  const levels = floorLevels(seed, world);
  const kinds = dealKinds(scenario, seed, levels);
  const firstExhibit = new Int32Array(scenario.exhibitors.length + 1);
  const quality = new Float64Array(scenario.exhibitors.length).fill(Number.NaN);
  const exhibits: DealtExhibit[] = [];
  const chats = dealChatTraits(scenario, seed, levels, kinds);
  const traits = dealTraits(scenario, seed, kinds);
  const talents = dealAbilities(scenario, seed, levels, kinds, traits);
  scenario.exhibitors.forEach((exhibitor, exhibitorRow) => {
    firstExhibit[exhibitorRow] = exhibits.length;
    const neutral = !exhibitor.fictional;
    let sum = 0;
    let rated = 0;
    for (const { id } of exhibitor.exhibits) {
      const row = exhibits.length;
      const kind = kinds[row];
      const model = neutral ? undefined : demoModelOf(kind);
      const chat = chats[row];
      const ability = abilityOnBase(talents.ability[row], chat);
      exhibits.push({
        row,
        id,
        exhibitorRow,
        kind,
        neutral,
        ability,
        ...traits[row],
        favouriteProbe: model && favouriteProbe(model, ability, chat && { chat })?.id,
        ...(chat && { chat }),
      });
      if (!model || model.probes.length === 0) continue;
      sum += exhibitSuccessRate(model, ability);
      rated++;
    }
    if (rated > 0) quality[exhibitorRow] = sum / rated;
  });
  firstExhibit[scenario.exhibitors.length] = exhibits.length;
  const ownModel = dealOwnModels(scenario, seed, levels);
  const attraction = dealAttraction(scenario, seed, levels, talents.stand);
  const dealt = { exhibits, ownModel, attraction, quality };
  const truths = new Map(scenario.questions.map((question) => [question.id, truthOf(scenario, question, dealt)]));
  return { scenario, seed, world, exhibits, firstExhibit, ownModel, attraction, quality, truths };
}

function worldOf({ id, worlds }: Scenario, worldId: string): World {
  const world = worlds.find((one) => one.id === worldId);
  if (world) return world;
  const known = worlds.map((one) => one.id).join(', ');
  throw new RangeError(`the scenario ${id} has no world '${worldId}'; it has ${known}`);
}
