/** Deals how demos are given: which robots are steered from off-stage, which stages have a screen, how much show there is. */
import type { DealtTraits } from '../demos/demo.ts';
import { draw, drawNormal, idHash, STREAM } from '../kernel/draw.ts';
import { logistic } from '../kernel/math.ts';
import type { DemoKind, Scenario } from '../scenario/scenario.ts';

/** Share of the fictional robots that are steered: uniform between these, by floor. Illustrative: nobody has counted. */
const STEERED_SHARE = { least: 0.15, most: 0.6 } as const;
/** Screens stand on stages of steered and of other robots alike, so that a screen alone says nothing. */
const SCREENED = 0.35;
/** How far the show of an exhibit follows that of its stand. */
const STAND_SHOW = 1.1;
const OWN_SHOW = 1.1;

/** By exhibit row. Empty for real companies, and for kinds that this does not concern. */
export function dealTraits({ exhibitors }: Scenario, seed: number, kinds: readonly DemoKind[]): DealtTraits[] {
  const traits: DealtTraits[] = [];
  const robots: { readonly row: number; readonly key: number }[] = [];
  for (const exhibitor of exhibitors)
    for (const { id, name } of exhibitor.exhibits) {
      const row = traits.length;
      const kind = exhibitor.fictional ? kinds[row] : undefined;
      const address = idHash(id);
      if (kind === 'robot') {
        robots.push({ row, key: draw(seed, STREAM.deal, address, 20) });
        traits.push({ teleoperated: false, screened: draw(seed, STREAM.deal, address, 21) < SCREENED });
      } else if (kind === 'application') {
        // The stand's spectacle is what the crowd follows (deal-attraction.ts); skill has no part in it.
        const stand = drawNormal(seed, STREAM.attraction, idHash(exhibitor.id), 0);
        const own = drawNormal(seed, STREAM.deal, address, 22);
        traits.push({ spectacle: logistic(STAND_SHOW * stand + OWN_SHOW * own) });
      } else if (kind === 'model-launch') traits.push({ launch: { name } });
      else traits.push({});
    }
  const { least, most } = STEERED_SHARE;
  const share = least + (most - least) * draw(seed, STREAM.deal, 0, 20);
  robots.sort((a, b) => a.key - b.key || a.row - b.row);
  for (const { row } of robots.slice(0, Math.round(share * robots.length)))
    traits[row] = { ...traits[row], teleoperated: true };
  return traits;
}
