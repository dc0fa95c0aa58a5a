/** What sets one floor apart from another as a whole. Drawn widely; the world shifts each a little. */
import { draw, STREAM } from '../kernel/draw.ts';
import type { World } from '../scenario/scenario.ts';

export type FloorLevels = {
  /** Share of the fictional exhibitors that present a model of their own. */
  readonly ownModelShare: number;
  /** Share of the generative exhibits that are chatbots, and of the others that make pictures (the rest make films). */
  readonly chatbotShare: number;
  readonly pictureShare: number;
  /** In [-1, 1]: are the chatbots at stands that show robots or model launches besides (-1), or at the others (1)? */
  readonly chatbotReach: number;
  /** Of the chatbots: shares that take English prompts only, and that run on a foreign base model. */
  readonly englishOnlyShare: number;
  readonly foreignBaseShare: number;
  /** Mean ability of all exhibits, standard-normal scale of item response theory. */
  readonly ability: number;
  /** Correlation of a stand's spectacle with its skill, in (-1, 1). */
  readonly buzzHonesty: number;
};

/**
 * Each level is uniform over a range of half width h, and the world's tilt t in [-1, 1] adds k t. A uniform draw has the
 * variance h^2 / 3, worlds of tilt -1 and 1 have k^2; with k <= h / 3 they explain at most a quarter of the variance.
 */
export function floorLevels(seed: number, { tilt }: World): FloorLevels {
  const level = (nth: number, middle: number, half: number, shift: number): number =>
    middle + half * (2 * draw(seed, STREAM.deal, 0, nth) - 1) + shift;
  return {
    ownModelShare: level(0, 0.5, 0.38, 0.08 * tilt.ownModel),
    chatbotShare: level(1, 0.5, 0.28, 0.05 * tilt.chatbot),
    pictureShare: level(2, 0.58, 0.16, 0),
    chatbotReach: level(7, 0, 1, 0),
    englishOnlyShare: level(5, 0.45, 0.38, -0.08 * tilt.ability),
    foreignBaseShare: level(6, 0.5, 0.38, -0.08 * tilt.ownModel),
    ability: level(3, 0.15, 1.5, 0.4 * tilt.ability),
    buzzHonesty: level(4, 0.3, 0.55, -0.14 * tilt.buzz),
  };
}
