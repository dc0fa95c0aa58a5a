/** Deals hidden abilities. */
import type { DealtTraits } from '../demos/demo.ts';
import { demoModelOf } from '../demos/registry.ts';
import { drawNormal, idHash, STREAM } from '../kernel/draw.ts';
import { steeredAbility } from '../demos/robot/steered.ts';
import type { DemoKind, Scenario } from '../scenario/scenario.ts';
import type { FloorLevels } from './floor-levels.ts';

/** Standard deviations: of stands around the floor's level, of exhibits around their stand, of capabilities around their exhibit. */
const STAND_SD = 0.55;
const EXHIBIT_SD = 0.55;
/** A floor's machines share some strengths and weaknesses; each has more of its own. */
const FLOOR_CAPABILITY_SD = 0.2;
const CAPABILITY_SD = 0.4;

export type Talents = {
  /** By exhibit row; empty for kinds without a model, and for real companies'. */
  readonly ability: readonly Readonly<Record<string, number>>[];
  /** By exhibitor row: skill of the stand as a whole, standard normal; 0 for real companies. */
  readonly stand: Float64Array;
};

/**
 * How good an exhibit is at each capability: floor + stand + exhibit + capability. The probes' difficulties carry the
 * shape of GenEval (single objects easy, position and attribution hard), so that offsets here are drawn around zero.
 */
export function dealAbilities(
  { exhibitors }: Scenario,
  seed: number,
  levels: FloorLevels,
  kinds: readonly DemoKind[],
  traits: readonly DealtTraits[],
): Talents {
  const stand = new Float64Array(exhibitors.length);
  const ability: Record<string, number>[] = [];
  exhibitors.forEach(({ id, fictional, exhibits }, exhibitorRow) => {
    if (fictional) stand[exhibitorRow] = drawNormal(seed, STREAM.ability, idHash(id), 0);
    for (const exhibit of exhibits) {
      const model = fictional ? demoModelOf(kinds[ability.length]) : undefined;
      const address = idHash(exhibit.id);
      const overall =
        levels.ability + STAND_SD * stand[exhibitorRow] + EXHIBIT_SD * drawNormal(seed, STREAM.ability, address, 2);
      const row: Record<string, number> = {};
      for (const capability of model?.capabilities ?? []) {
        const nth = idHash(capability);
        const shared = FLOOR_CAPABILITY_SD * drawNormal(seed, STREAM.ability, 0, nth);
        row[capability] = overall + shared + CAPABILITY_SD * drawNormal(seed, STREAM.ability, address, nth);
      }
      ability.push(traits[ability.length]?.teleoperated ? steeredAbility(row) : row);
    }
  });
  return { ability, stand };
}
