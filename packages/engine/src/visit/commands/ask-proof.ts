import { proofAt } from '../../interview/interview-at.ts';
import { INTERVIEW_QUESTION_IDS, type InterviewQuestionId } from '../../interview/interview.ts';
import { PROOF_MINUTES } from '../../interview/questions.ts';
import { advanceClock, MINUTE_MS } from '../advance-clock.ts';
import type { CommandHandler } from '../command.ts';
import { interviewOf, nearExhibitor } from '../find.ts';

/** Asks for proof of an answer that was heard at a stand near by; three minutes, once an answer. A paper may be shown. */
export type AskProof = { readonly type: 'ask-proof'; readonly stand: string; readonly question: InterviewQuestionId };

export const askProof: CommandHandler<AskProof> = {
  fields: { stand: 'text', question: INTERVIEW_QUESTION_IDS },
  check({ floor }, visit, { stand, question }) {
    const row = nearExhibitor(floor, visit, stand);
    if (typeof row === 'string') return row;
    if (!floor.scenario.exhibitors[row].fictional) return 'no-interview';
    const heard = interviewOf(floor, visit, stand, question);
    if (!heard) return 'not-asked';
    return heard.provedMs === undefined ? undefined : 'already-proved';
  },
  apply(context, visit, { stand, question }) {
    const heard = interviewOf(context.floor, visit, stand, question);
    if (!heard) return [];
    const { events } = advanceClock(context, visit, PROOF_MINUTES * MINUTE_MS, 'askingMs');
    const atMs = visit.nowMs;
    heard.provedMs = atMs;
    const shown = proofAt(context.floor, heard.exhibitorRow, question).document !== undefined;
    return [{ type: 'proof-asked', atMs, exhibitor: stand, question, shown }, ...events];
  },
};
