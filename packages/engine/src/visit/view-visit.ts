/** The visit as the interface may know it: plain JSON, with ids, and without what the player hasn't found out. */
import type { Condition } from '../demos/conditions.ts';
import { demoModelOf } from '../demos/registry.ts';
import { answerAt, proofAt, speakerAt } from '../interview/interview-at.ts';
import type {
  AnswerKind,
  AnswerTruth,
  InterviewDocument,
  InterviewQuestionId,
  ProofEffect,
} from '../interview/interview.ts';
import type { BiText, DemoKind } from '../scenario/scenario.ts';
import { exhibitsAt, metresToStand, NEAR_M } from './find.ts';
import { referenceOf } from './reference-of.ts';
import { turnUnderWay } from './turn.ts';
import type { Estimate, Guess, InterviewRecord, Phase, RunRecord, Spent, Visit, VisitContext } from './visit.ts';

export type SeenExhibit = { readonly exhibit: string; readonly kind: DemoKind };
export type LookView = {
  readonly exhibitor: string;
  readonly atMs: number;
  readonly ownModel: boolean;
  readonly exhibits: readonly SeenExhibit[];
};
export type QueueView = {
  readonly exhibitor: string;
  readonly sinceMs: number;
  readonly ahead: number;
  /** A guess from those ahead, the places and the usual service, in ms; the truth may be otherwise. */
  readonly expectedMs: number;
};
export type StandView = {
  readonly exhibitor: string;
  readonly sinceMs: number;
  readonly exhibits: readonly (SeenExhibit & {
    readonly playable: boolean;
    /** What the exhibitor likes to show; null where there is none. */
    readonly favouriteProbe: string | null;
  })[];
};
export type Verdict = {
  readonly success: boolean;
  readonly met: readonly boolean[];
  /** By requirement, was the mark right? Null for a run that was not judged. */
  readonly right: readonly boolean[] | null;
  readonly fault: string | null;
};
export type RunView = {
  readonly exhibitor: string;
  readonly exhibit: string;
  readonly kind: DemoKind;
  readonly probe: string;
  readonly nth: number;
  readonly atMs: number;
  readonly probability: number;
  /** What could be seen of the stand while it ran; no verdict. */
  readonly condition: Condition;
  /** True where the stand didn't take the probe: void, neither a success nor a failure, and never judged. */
  readonly refused: boolean;
  /** What a good answer is: null unless it was looked up; 'open' is said of a run where it can be. */
  readonly reference: BiText | 'open' | null;
  readonly marks: readonly boolean[] | null;
  /** Null until the run is judged or the estimates are handed in; always null for a void run. */
  readonly verdict: Verdict | null;
};
export type InterviewView = {
  readonly exhibitor: string;
  readonly question: InterviewQuestionId;
  readonly atMs: number;
  /** The calling of who answers; the same for all questions at a stand. */
  readonly speaker: BiText;
  readonly text: BiText;
  /** What kind of answer the player says it was. */
  readonly label: AnswerKind | null;
  /** What asking for proof brought; null while it was not asked for. */
  readonly proof: { readonly atMs: number; readonly text: BiText; readonly document: InterviewDocument | null } | null;
  /** What the answer was, and what the paper did to it (null if none was asked for). Null until the estimates are handed in. */
  readonly resolved: {
    readonly kind: AnswerKind;
    readonly truth: AnswerTruth;
    readonly effect: ProofEffect | null;
  } | null;
};
export type VisitView = {
  readonly phase: Phase;
  readonly startMs: number;
  readonly nowMs: number;
  readonly endMs: number;
  readonly leftMs: number;
  readonly xM: number;
  readonly yM: number;
  readonly walkedM: number;
  readonly spent: Readonly<Spent>;
  /** Exhibitors near enough to look at or to queue for, nearest first. */
  readonly near: readonly string[];
  readonly guesses: readonly Guess[];
  readonly looks: readonly LookView[];
  readonly queue: QueueView | null;
  readonly stand: StandView | null;
  /** Exhibitors at whose stands the player had a turn, in order. */
  readonly turns: readonly { readonly exhibitor: string; readonly waitedMs: number; readonly turnMs: number }[];
  readonly predictions: readonly { readonly exhibit: string; readonly probe: string; readonly probability: number }[];
  readonly runs: readonly RunView[];
  readonly reconstructions: readonly string[];
  /** Questions put to stands, in order. */
  readonly interviews: readonly InterviewView[];
  readonly estimates: readonly Estimate[] | null;
};

/** What the interface may know of a visit. Reads only. */
export function viewOf(visit: Visit, context: VisitContext): VisitView {
  const { exhibitors } = context.floor.scenario;
  return {
    phase: visit.phase,
    startMs: visit.startMs,
    nowMs: visit.nowMs,
    endMs: visit.endMs,
    leftMs: visit.endMs - visit.nowMs,
    xM: visit.xM,
    yM: visit.yM,
    walkedM: visit.walkedM,
    spent: { ...visit.spent },
    near: nearIds(visit, context),
    guesses: visit.guesses.map((guess) => ({ ...guess })),
    looks: visit.looks.map(({ exhibitorRow, atMs }) => lookView(context, exhibitorRow, atMs)),
    queue: queueView(visit, context),
    stand: standView(visit, context),
    turns: visit.turns.map(({ exhibitorRow, joinedMs, turnMs }) => ({
      exhibitor: exhibitors[exhibitorRow].id,
      waitedMs: turnMs - joinedMs,
      turnMs,
    })),
    predictions: visit.predictions.map(({ exhibitRow, probe, probability }) => ({
      exhibit: context.floor.exhibits[exhibitRow].id,
      probe,
      probability,
    })),
    runs: visit.runs.map((run) => runView(visit, context, run)),
    reconstructions: visit.reconstructions.map(({ exhibitorRow }) => exhibitors[exhibitorRow].id),
    interviews: visit.interviews.map((heard) => interviewView(visit, context, heard)),
    estimates: visit.handIn ? visit.handIn.estimates.map((estimate) => ({ ...estimate })) : null,
  };
}

function interviewView({ phase }: Visit, { floor }: VisitContext, heard: InterviewRecord): InterviewView {
  const { exhibitorRow, question, atMs, provedMs, label } = heard;
  const { kind, truth, text } = answerAt(floor, exhibitorRow, question);
  const proof = provedMs === undefined ? undefined : proofAt(floor, exhibitorRow, question);
  return {
    exhibitor: floor.scenario.exhibitors[exhibitorRow].id,
    question,
    atMs,
    speaker: speakerAt(floor, exhibitorRow),
    text,
    label: label ?? null,
    proof:
      proof && provedMs !== undefined ? { atMs: provedMs, text: proof.text, document: proof.document ?? null } : null,
    resolved: phase === 'handed-in' ? { kind, truth, effect: proof?.effect ?? null } : null,
  };
}

function nearIds({ xM, yM }: Visit, { floor }: VisitContext): string[] {
  const near: { id: string; metres: number }[] = [];
  floor.scenario.exhibitors.forEach(({ id }, row) => {
    const metres = metresToStand(floor, row, xM, yM);
    if (metres <= NEAR_M) near.push({ id, metres });
  });
  return near.toSorted((a, b) => a.metres - b.metres).map(({ id }) => id);
}

function lookView({ floor }: VisitContext, exhibitorRow: number, atMs: number): LookView {
  return {
    exhibitor: floor.scenario.exhibitors[exhibitorRow].id,
    atMs,
    ownModel: floor.ownModel[exhibitorRow] === 1,
    exhibits: exhibitsAt(floor, exhibitorRow).map(({ id, kind }) => ({ exhibit: id, kind })),
  };
}

function queueView({ queue }: Visit, { floor }: VisitContext): QueueView | null {
  if (!queue) return null;
  const { id, places, serviceMedianS } = floor.scenario.exhibitors[queue.exhibitorRow];
  const ahead = queue.ahead.length;
  const expectedMs = Math.round(((ahead + 1) / Math.max(places, 1)) * serviceMedianS * 1000);
  return { exhibitor: id, sinceMs: queue.sinceMs, ahead, expectedMs };
}

function standView(visit: Visit, { floor }: VisitContext): StandView | null {
  const turn = turnUnderWay(visit);
  if (!turn) return null;
  return {
    exhibitor: floor.scenario.exhibitors[turn.exhibitorRow].id,
    sinceMs: turn.turnMs,
    exhibits: exhibitsAt(floor, turn.exhibitorRow).map((exhibit) => ({
      exhibit: exhibit.id,
      kind: exhibit.kind,
      playable: !exhibit.neutral && demoModelOf(exhibit.kind) !== undefined,
      favouriteProbe: exhibit.neutral ? null : (exhibit.favouriteProbe ?? null),
    })),
  };
}

function runView(visit: Visit, context: VisitContext, run: RunRecord): RunView {
  const { floor } = context;
  const { id, exhibitorRow, kind } = floor.exhibits[run.exhibitRow];
  const { probe, nth, atMs, probability, condition, success, refused } = run;
  const marks = run.marks ? [...run.marks] : null;
  const right = marks ? marks.map((mark, i) => mark === run.met[i]) : null;
  const known = !refused && (marks !== null || visit.phase === 'handed-in');
  const verdict = known ? { success, met: [...run.met], right, fault: run.fault ?? null } : null;
  return {
    exhibitor: floor.scenario.exhibitors[exhibitorRow].id,
    exhibit: id,
    kind,
    probe,
    nth,
    atMs,
    probability,
    condition,
    refused,
    reference: referenceView(context, visit, run),
    marks,
    verdict,
  };
}

function referenceView(context: VisitContext, visit: Visit, run: RunRecord): BiText | 'open' | null {
  const reference = referenceOf(context, visit, run);
  if (!reference) return null;
  if (run.referenceMs !== undefined) return reference;
  return run.marks || visit.phase !== 'floor' ? null : 'open';
}
