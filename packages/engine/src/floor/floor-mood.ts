/** What a seed and a world make of a floor as a whole: the shares and means that its exhibits are then drawn from. */
import { drawNormal, STREAM } from '../kernel/draw.ts';
import { logistic } from '../kernel/math.ts';
import type { World } from '../scenario/scenario.ts';

export type FloorMood = {
  /** Probability that a fictional exhibitor presents a model of its own. */
  readonly ownModelShare: number;
  /** Share of generative exhibits that are chatbots, in [0.2, 0.9]. */
  readonly chatbotShare: number;
  /** Mean ability of the exhibits, logit units. */
  readonly meanAbility: number;
  /** Correlation of spectacle with quality, in [-0.9, 0.9]. */
  readonly buzzFollowsQuality: number;
};

/**
 * Each mood is a normal draw of the seed plus a smaller tilt of the world. With tilts of -1, 0 and 1 dealt alike the
 * world explains tilt^2 (2/3) / (draw^2 + tilt^2 (2/3)) of the variance: below 0.2 for each of these pairs.
 */
const SPREAD = { ownModel: [0.75, 0.4], chatbot: [0.75, 0.4], ability: [0.85, 0.45], buzz: [0.5, 0.25] } as const;

export function floorMood(seed: number, { tilt }: World): FloorMood {
  const mood = (nth: number, [spread, pull]: readonly [number, number], tilted: number): number =>
    spread * drawNormal(seed, STREAM.deal, 0, nth) + pull * tilted;
  const ownModel = logistic(mood(0, SPREAD.ownModel, tilt.ownModel));
  const chatbot = logistic(0.35 + mood(2, SPREAD.chatbot, tilt.chatbot));
  const buzz = mood(6, SPREAD.buzz, tilt.buzz);
  return {
    ownModelShare: ownModel,
    chatbotShare: Math.max(0.2, Math.min(0.9, chatbot)),
    meanAbility: mood(4, SPREAD.ability, tilt.ability),
    buzzFollowsQuality: Math.max(-0.9, Math.min(0.9, buzz)),
  };
}
