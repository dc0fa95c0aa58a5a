/** What a task is: what can be asked of it, what can go wrong, and how it is played. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Dice } from '../text-to-image/dice.ts';
import type { Score } from './score.ts';
import type { RobotBody, Thing, ToyColour } from './trial.ts';

/** By requirement id. */
export type Facts = Readonly<Record<string, boolean>>;
export type Stage = {
  readonly view: 'side' | 'above';
  readonly robot: RobotBody;
  readonly things: readonly Thing[];
  /** First values of the tracks. */
  readonly start: Readonly<Record<string, number>>;
  readonly opening: BiText;
};
export type Task<Setup> = {
  readonly requirements: (setup: Setup) => Readonly<Record<string, BiText>>;
  /** What each fault breaks at least, by requirement id; faults that this setup can't have are left out. */
  readonly faults: (setup: Setup) => Readonly<Record<string, readonly string[]>>;
  /** Varies the stage by the dice of the picture alone, so that a failure begins as the success does. */
  readonly stage: (setup: Setup, dice: Dice) => Stage;
  /** Plays it, with the fault if there is one, and tells what came of it. */
  readonly play: (setup: Setup, stage: Stage, score: Score, fault: string | undefined, failDice: Dice) => Facts;
};

export const COLOUR_WORDS: Readonly<Record<ToyColour, BiText>> = {
  red: { en: 'red', zh: '红' },
  blue: { en: 'blue', zh: '蓝' },
  yellow: { en: 'yellow', zh: '黄' },
  green: { en: 'green', zh: '绿' },
  purple: { en: 'purple', zh: '紫' },
  white: { en: 'white', zh: '白' },
};

export const NO_HAND: BiText = { en: 'No human hand helped it', zh: '没有人伸手帮它' };
/** Stage units. */
export const BENCH_Y = 156;
export const FLOOR_Y = 196;

export function thing(
  id: string,
  kind: Thing['kind'],
  colour: ToyColour,
  x: number,
  y: number,
  w: number,
  h: number,
): Thing {
  return { id, kind, colour, x, y, w, h };
}

/** The thing of this id, which must be there. */
export function find(stage: Stage, id: string): Thing {
  const found = stage.things.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the stage has no '${id}'`);
  return found;
}
