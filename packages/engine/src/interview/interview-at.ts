/** Answers and proofs by address: the same stand on the same floor says the same to everybody. */
import type { Floor } from '../floor/floor.ts';
import { draw, drawInt, idHash, STREAM } from '../kernel/draw.ts';
import type { BiText } from '../scenario/scenario.ts';
import { documentOf } from './documents.ts';
import {
  agrees,
  type Answer,
  type AnswerKind,
  type Finding,
  INTERVIEW_QUESTION_IDS,
  type InterviewQuestionId,
  type Proof,
} from './interview.ts';
import { type StandFacts, standFacts } from './stand-facts.ts';
import { ANSWER_BANKS } from './words/answers.ts';
import { EVASIONS, HANDED_OVER, NOT_SHOWN, OPENERS, RECORDS, ROLES, thingWord } from './words/common.ts';
import { fill, join, plain } from './words/words.ts';

/** Draws of answers begin here, so many for each question. */
const FROM = 100;
const PER_QUESTION = 40;
const NTH = { stance: 0, boast: 1, line: 2, opener: 3, record: 4, shown: 5, handing: 6, general: 7 } as const;
const ROLE_NTH = 20;
/** Share of the evasions that would dodge any question. */
const GENERAL_EVASIONS = 0.35;

/** 'boast' says what flatters and isn't so. */
type Stance = AnswerKind | 'boast';
type Weights = readonly (readonly [Stance, number])[];
/** Judgements, illustrative: nobody has counted what staff at fairs say. */
const FLATTERED: Weights = [
  ['fact', 0.25],
  ['claim', 0.45],
  ['evasion', 0.14],
  ['opinion', 0.08],
  ['prediction', 0.08],
];
const unflattered = (candour: number): Weights => [
  ['fact', 0.2 * candour],
  ['claim', 0.4 * candour],
  ['boast', 0.1 + 0.38 * (1 - candour)],
  ['evasion', 0.19],
  ['opinion', 0.08],
  ['prediction', 0.08],
];
/** How often a paper is shown on asking, by what was said. A refusal is weak evidence either way. */
const SHOWN: Readonly<Record<Stance, number>> = {
  fact: 1,
  claim: 0.85,
  boast: 0.7,
  evasion: 0.65,
  opinion: 0.6,
  prediction: 0.6,
};

type Told = { readonly answer: Answer; readonly stance: Stance; readonly facts: StandFacts };
type Roll = (nth: number) => number;

/** What the stand of a fictional exhibitor answers. Throws RangeError for a real company: nothing is put into its mouth. */
export function answerAt(floor: Floor, exhibitorRow: number, question: InterviewQuestionId): Answer {
  return tell(floor, exhibitorRow, question).answer;
}

/** What asking for proof brings. Throws RangeError for a real company. */
export function proofAt(floor: Floor, exhibitorRow: number, question: InterviewQuestionId): Proof {
  const { answer, stance, facts } = tell(floor, exhibitorRow, question);
  const roll = rollAt(floor, exhibitorRow, question);
  if (roll(NTH.shown) >= SHOWN[stance])
    return { text: pick(NOT_SHOWN, roll(NTH.handing)), document: undefined, found: undefined, effect: 'none' };
  const { truth } = answer;
  return {
    text: pick(HANDED_OVER, roll(NTH.handing)),
    document: documentOf(floor, exhibitorRow, question, rowOf(question), facts),
    found: facts.findings[question],
    effect: truth === 'true' ? 'confirms' : truth === 'false' ? 'contradicts' : 'answers',
  };
}

/** Who speaks for a stand: a calling, no name; one for all questions. */
export function speakerAt(floor: Floor, exhibitorRow: number): BiText {
  const { id } = floor.scenario.exhibitors[exhibitorRow];
  return ROLES[drawInt(floor.seed, STREAM.interview, idHash(id), ROLE_NTH, ROLES.length)];
}

function tell(floor: Floor, exhibitorRow: number, question: InterviewQuestionId): Told {
  const { id, fictional } = floor.scenario.exhibitors[exhibitorRow];
  if (!fictional) throw new RangeError(`${id} is a real company: it answers no interview`);
  const facts = standFacts(floor, exhibitorRow);
  const roll = rollAt(floor, exhibitorRow, question);
  const actual = facts.findings[question];
  const boast = boastOf(question, facts, roll(NTH.boast));
  const stance = stanceOf(boast ? unflattered(facts.candour) : FLATTERED, roll(NTH.stance));
  const said = stance === 'boast' ? boast : stance === 'fact' || stance === 'claim' ? actual : undefined;
  const kind = stance === 'boast' ? 'claim' : stance;
  const truth = said ? (agrees(said, actual) ? 'true' : 'false') : 'undecidable';
  const text = wordsOf(question, kind, said, facts, roll);
  return { answer: { question, exhibit: facts.subject?.id, kind, truth, said, text }, stance, facts };
}

/** What a stand would rather have so; undefined where the truth is good enough to be told. */
function boastOf(question: InterviewQuestionId, { findings, weak }: StandFacts, drawn: number): Finding | undefined {
  const { state, figure = 0 } = findings[question];
  switch (question) {
    case 'data':
    case 'basis':
      return state === 'own' || state === 'nothing' ? undefined : { state: 'own' };
    case 'card':
      return state === 'complete' ? undefined : { state: 'complete' };
    case 'benchmark':
      if (state === 'steered') return { state: 'alone', figure };
      return figure > 0.75 ? undefined : { state, figure: Math.min(0.98, figure + 0.18 + 0.2 * drawn) };
    case 'users':
      return figure >= 30 ? undefined : { state, figure: figure * 4 + 30 + Math.floor(200 * drawn) };
    case 'failures':
      return weak[0].fails < 0.25 ? undefined : { state: 'nothing' };
  }
}

function stanceOf(weights: Weights, drawn: number): Stance {
  let left = drawn * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [stance, weight] of weights) {
    left -= weight;
    if (left < 0) return stance;
  }
  return 'evasion';
}

function wordsOf(
  question: InterviewQuestionId,
  kind: AnswerKind,
  said: Finding | undefined,
  { subject, weak }: StandFacts,
  roll: Roll,
): BiText {
  const opener = pick(OPENERS, roll(NTH.opener));
  const bank = ANSWER_BANKS[question];
  if (kind === 'evasion') return join(opener, pick(evasions(bank.evasion, roll), roll(NTH.line)));
  if (kind === 'opinion' || kind === 'prediction') return join(opener, pick(bank[kind], roll(NTH.line)));
  const { state = '', figure = 0 } = said ?? {};
  const lines = bank.said[question === 'failures' && state !== 'nothing' ? 'known' : state];
  const core = fill(pick(lines, roll(NTH.line)), {
    thing: thingWord(subject?.kind),
    figure: plain(`${Math.round(100 * figure)}%`),
    count: plain(`${figure}`),
    task: weak[0].task,
  });
  return kind === 'fact' ? join(opener, core, pick(RECORDS, roll(NTH.record))) : join(opener, core);
}

function evasions(own: readonly BiText[], roll: Roll): readonly BiText[] {
  return roll(NTH.general) < GENERAL_EVASIONS ? EVASIONS : own;
}

function rollAt(floor: Floor, exhibitorRow: number, question: InterviewQuestionId): Roll {
  const address = idHash(floor.scenario.exhibitors[exhibitorRow].id);
  return (nth) => draw(floor.seed, STREAM.interview, address, FROM + PER_QUESTION * rowOf(question) + nth);
}

const rowOf = (question: InterviewQuestionId): number => INTERVIEW_QUESTION_IDS.indexOf(question);

function pick(lines: readonly BiText[], drawn: number): BiText {
  return lines[Math.floor(drawn * lines.length)];
}
