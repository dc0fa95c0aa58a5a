import type { CommandHandler } from '../command.ts';
import { estimateFault } from '../estimate-fault.ts';

/** A first guess of a report question with a central 80% interval; costs no time. */
export type Guess = {
  readonly type: 'guess';
  readonly question: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
};

/** Once per question, and before the time is over: a first guess is made on the way at the latest. */
export const guess: CommandHandler<Guess> = {
  fields: { question: 'text', estimate: 'number', low: 'number', high: 'number' },
  check({ floor }, { guesses }, command) {
    const fault = estimateFault(floor.scenario.questions, command);
    if (fault) return fault;
    return guesses.some(({ question }) => question === command.question) ? 'already-guessed' : undefined;
  },
  apply(_context, visit, { question, estimate, low, high }) {
    visit.guesses.push({ question, estimate, low, high, atMs: visit.nowMs });
    return [{ type: 'guess-made', atMs: visit.nowMs, question, estimate, low, high }];
  },
};
