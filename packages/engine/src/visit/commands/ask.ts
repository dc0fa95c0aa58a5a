import { INTERVIEW_QUESTION_IDS, type InterviewQuestionId } from '../../interview/interview.ts';
import { ASK_MINUTES } from '../../interview/questions.ts';
import { advanceClock, MINUTE_MS } from '../advance-clock.ts';
import type { CommandHandler } from '../command.ts';
import { exhibitorRowOf, nearExhibitor } from '../find.ts';

/** Puts a question of the bank to the staff of a fictional stand near by; two minutes, each question once a stand. */
export type Ask = { readonly type: 'ask'; readonly stand: string; readonly question: InterviewQuestionId };

export const ask: CommandHandler<Ask> = {
  fields: { stand: 'text', question: INTERVIEW_QUESTION_IDS },
  check({ floor }, visit, { stand, question }) {
    const row = nearExhibitor(floor, visit, stand);
    if (typeof row === 'string') return row;
    if (!floor.scenario.exhibitors[row].fictional) return 'no-interview';
    const asked = visit.interviews.some((one) => one.exhibitorRow === row && one.question === question);
    return asked ? 'already-asked' : undefined;
  },
  apply(context, visit, { stand, question }) {
    const exhibitorRow = exhibitorRowOf(context.floor, stand);
    const { events } = advanceClock(context, visit, ASK_MINUTES * MINUTE_MS, 'askingMs');
    const atMs = visit.nowMs;
    visit.interviews.push({ exhibitorRow, question, atMs, provedMs: undefined, label: undefined });
    return [{ type: 'question-answered', atMs, exhibitor: stand, question }, ...events];
  },
};
