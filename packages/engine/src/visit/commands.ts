/** All commands of a visit. */
import type { CommandHandler } from './command.ts';
import { type Ask, ask } from './commands/ask.ts';
import { type AskProof, askProof } from './commands/ask-proof.ts';
import { type CheckReference, checkReference } from './commands/check-reference.ts';
import { type Guess, guess } from './commands/guess.ts';
import { type HandIn, handIn } from './commands/hand-in.ts';
import { type JoinQueue, joinQueue } from './commands/join-queue.ts';
import { type Judge, judge } from './commands/judge.ts';
import { type LabelAnswer, labelAnswer } from './commands/label-answer.ts';
import { type LeaveQueue, leaveQueue } from './commands/leave-queue.ts';
import { type LeaveStand, leaveStand } from './commands/leave-stand.ts';
import { type Look, look } from './commands/look.ts';
import { type Predict, predict } from './commands/predict.ts';
import { type Reconstruct, reconstruct } from './commands/reconstruct.ts';
import { type Run, run } from './commands/run.ts';
import { type Wait, wait } from './commands/wait.ts';
import { type Walk, walk } from './commands/walk.ts';

export type VisitCommand =
  | Guess
  | Walk
  | Wait
  | Look
  | JoinQueue
  | LeaveQueue
  | Predict
  | Run
  | Judge
  | CheckReference
  | LeaveStand
  | Reconstruct
  | Ask
  | AskProof
  | LabelAnswer
  | HandIn;

const HANDLERS: Readonly<Record<VisitCommand['type'], CommandHandler<VisitCommand>>> = {
  guess,
  walk,
  wait,
  look,
  'join-queue': joinQueue,
  'leave-queue': leaveQueue,
  predict,
  run,
  judge,
  'check-reference': checkReference,
  'leave-stand': leaveStand,
  reconstruct,
  ask,
  'ask-proof': askProof,
  'label-answer': labelAnswer,
  'hand-in': handIn,
};

const HANDLER_BY_TYPE = new Map<unknown, CommandHandler<VisitCommand>>(Object.entries(HANDLERS));
export const COMMAND_TYPES: readonly string[] = Object.keys(HANDLERS);

/** The handler of a type of command; undefined if there is none. */
export function handlerOf(type: unknown): CommandHandler<VisitCommand> | undefined {
  return HANDLER_BY_TYPE.get(type);
}
