/** The question bank of interviews. */
import type { BiText } from '../scenario/scenario.ts';
import type { InterviewQuestionId } from './interview.ts';

export type InterviewQuestion = { readonly id: InterviewQuestionId; readonly text: BiText };

export const INTERVIEW_QUESTIONS: readonly InterviewQuestion[] = [
  { id: 'basis', text: { en: 'What is it built on?', zh: '它建立在什么之上？' } },
  { id: 'data', text: { en: 'Which data did it learn from?', zh: '它是用哪些数据学出来的？' } },
  {
    id: 'benchmark',
    text: { en: 'How well does it do, and under which conditions?', zh: '它表现如何，是在什么条件下测的？' },
  },
  { id: 'card', text: { en: 'May I see the card?', zh: '能看看它的说明卡吗？' } },
  { id: 'users', text: { en: 'Who uses it today?', zh: '现在谁在用？' } },
  { id: 'failures', text: { en: 'What does it fail at?', zh: '它在什么上会失败？' } },
];

/** What an ask and an asking for proof cost, in simulated minutes. */
export const ASK_MINUTES = 2;
export const PROOF_MINUTES = 3;
