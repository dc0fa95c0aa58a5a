/**
 * The types of a visit: what the player sees of the fair, what the visit holds, and the facts that come out of it.
 * The player is a guest of the fair: waits as a newcomer at that moment would, and changes nothing in it.
 */
import type { Condition } from '../demos/conditions.ts';
import type { Floor } from '../floor/floor.ts';
import type { AnswerKind, InterviewQuestionId } from '../interview/interview.ts';
import type { DemoKind } from '../scenario/scenario.ts';
import type { VisitCommand } from './commands.ts';

/** The fair as the visit reads it. While a visit goes on, the visit alone decides how far the fair has run. */
export type FairView = {
  /** The fair's clock, ms since midnight. */
  nowMs(): number;
  /** Handles every event due up to and including `ms`. */
  runUntil(ms: number): void;
  /** Attendees waiting at a stand, head first. The array may be live: copy what is kept. */
  queueRows(exhibitorRow: number): readonly number[];
  /** Demo places taken at a stand. */
  busyPlaces(exhibitorRow: number): number;
  /**
   * Services begun at a stand so far, if the fair counts them: tells a place that was given to the next in the queue
   * from a queue that somebody left. Without it, the head of the queue leaving counts as a place given.
   */
  servicesBegun?(exhibitorRow: number): number;
};
export type Walkable = { isWalkable(xM: number, yM: number): boolean };
export type VisitContext = {
  readonly floor: Floor;
  readonly fair: FairView;
  readonly walkable: Walkable;
};

/** A value in [0, 1] with a central 80% interval around it. */
export type Estimate = {
  readonly question: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
};
export type WalkedBy = 'hand' | 'guide';
/** 'floor': on the way. 'time-over': the budget is spent; what was run may be judged, estimates may be handed in. */
export type Phase = 'floor' | 'time-over' | 'handed-in';

export type Guess = Estimate & { readonly atMs: number };
export type Look = { readonly exhibitorRow: number; readonly atMs: number };
export type QueuePlace = {
  readonly exhibitorRow: number;
  readonly sinceMs: number;
  /** Attendees who were waiting when the player joined and still are, head first. */
  ahead: readonly number[];
  /** Once nobody is ahead: services begun by then (or -1), and the next in the queue behind the player (or -1). */
  mark: { readonly servicesBegun: number; readonly nextBehind: number } | undefined;
};
export type Turn = {
  readonly exhibitorRow: number;
  readonly joinedMs: number;
  readonly turnMs: number;
  leftMs: number | undefined;
};
export type Prediction = {
  readonly exhibitRow: number;
  readonly probe: string;
  readonly probability: number;
  readonly atMs: number;
};
export type RunRecord = Prediction & {
  readonly nth: number;
  readonly condition: Condition;
  readonly success: boolean;
  readonly met: readonly boolean[];
  readonly fault: string | undefined;
  /** The exhibit didn't take the probe: the run is void, and tells only that. */
  readonly refused: boolean;
  /** By requirement: the player's mark, true for "is met". */
  marks: readonly boolean[] | undefined;
  /** When the reference was looked up, if it was. */
  referenceMs?: number;
};
export type Reconstruction = { readonly exhibitorRow: number; readonly atMs: number };
/** One question put to a fictional stand's staff. What was answered follows from the floor. */
export type InterviewRecord = {
  readonly exhibitorRow: number;
  readonly question: InterviewQuestionId;
  readonly atMs: number;
  /** When proof was asked for; undefined if it was not. */
  provedMs: number | undefined;
  /** What kind of answer the player says it was. */
  label: AnswerKind | undefined;
};
export type HandIn = { readonly atMs: number; readonly estimates: readonly Estimate[] };
/** Where the budget went, in ms. */
export type Spent = { walkingMs: number; waitingMs: number; lookingMs: number; tryingMs: number; askingMs: number };

/** The state of a visit: changed by `submit` alone. */
export type Visit = {
  /** The seed of the runs' addresses; the floor's seed unless another was given. */
  readonly visitSeed: number;
  readonly startMs: number;
  readonly endMs: number;
  nowMs: number;
  phase: Phase;
  xM: number;
  yM: number;
  walkedM: number;
  readonly spent: Spent;
  readonly guesses: Guess[];
  readonly looks: Look[];
  queue: QueuePlace | undefined;
  /** Turns at stands in order; the last one is under way while its `leftMs` is undefined. */
  readonly turns: Turn[];
  /** Predictions that no run has used yet. */
  readonly predictions: Prediction[];
  readonly runs: RunRecord[];
  readonly reconstructions: Reconstruction[];
  readonly interviews: InterviewRecord[];
  handIn: HandIn | undefined;
  readonly entries: LogEntry[];
};

export const VISIT_TABLES = [
  'clock',
  'walker',
  'guesses',
  'looks',
  'queue',
  'turns',
  'predictions',
  'runs',
  'reconstructions',
  'interviews',
  'hand-in',
] as const;
export type VisitTable = (typeof VISIT_TABLES)[number];

/** One accepted command, and the hash of each table that it changed. */
export type LogEntry = {
  readonly atMs: number;
  readonly command: VisitCommand;
  readonly after?: Partial<Readonly<Record<VisitTable, string>>>;
};

/** Facts, in the order in which they came about. `atMs` is in ms since midnight; ids are the scenario's. */
export type VisitEvent =
  | ({ readonly type: 'guess-made'; readonly atMs: number } & Estimate)
  | {
      readonly type: 'walked';
      readonly atMs: number;
      readonly toXM: number;
      readonly toYM: number;
      readonly by: WalkedBy;
    }
  | { readonly type: 'waited'; readonly atMs: number; readonly durationMs: number }
  | {
      readonly type: 'stand-looked-at';
      readonly atMs: number;
      readonly exhibitor: string;
      readonly ownModel: boolean;
      readonly exhibits: readonly { readonly exhibit: string; readonly kind: DemoKind }[];
    }
  | { readonly type: 'queue-joined'; readonly atMs: number; readonly exhibitor: string; readonly ahead: number }
  | { readonly type: 'queue-left'; readonly atMs: number; readonly exhibitor: string }
  | { readonly type: 'turn-came'; readonly atMs: number; readonly exhibitor: string; readonly waitedMs: number }
  | {
      readonly type: 'run-predicted';
      readonly atMs: number;
      readonly exhibit: string;
      readonly probe: string;
      readonly probability: number;
    }
  | {
      readonly type: 'probe-run';
      readonly atMs: number;
      readonly exhibit: string;
      readonly probe: string;
      readonly nth: number;
      /** What could be seen of the stand meanwhile. */
      readonly condition: Condition;
      /** What the demo shows; its type is the kind's. */
      readonly output: unknown;
    }
  | {
      readonly type: 'run-judged';
      readonly atMs: number;
      readonly exhibit: string;
      readonly probe: string;
      readonly nth: number;
      /** By requirement: was the mark right? */
      readonly right: readonly boolean[];
      readonly met: readonly boolean[];
      readonly success: boolean;
      readonly fault: string | undefined;
    }
  | { readonly type: 'stand-left'; readonly atMs: number; readonly exhibitor: string }
  | {
      readonly type: 'reconstruction-seen';
      readonly atMs: number;
      readonly exhibitor: string;
      readonly reconstruction: string;
    }
  | {
      readonly type: 'question-answered';
      readonly atMs: number;
      readonly exhibitor: string;
      readonly question: InterviewQuestionId;
    }
  | {
      readonly type: 'proof-asked';
      readonly atMs: number;
      readonly exhibitor: string;
      readonly question: InterviewQuestionId;
      /** Whether a paper was shown. */
      readonly shown: boolean;
    }
  | {
      readonly type: 'answer-labelled';
      readonly atMs: number;
      readonly exhibitor: string;
      readonly question: InterviewQuestionId;
      readonly label: AnswerKind;
    }
  | {
      readonly type: 'reference-checked';
      readonly atMs: number;
      readonly exhibit: string;
      readonly probe: string;
      readonly nth: number;
    }
  | { readonly type: 'time-ran-out'; readonly atMs: number }
  | { readonly type: 'estimates-handed-in'; readonly atMs: number; readonly estimates: readonly Estimate[] };

/** Why a command was refused; the interface owns the wording. */
export type Reason =
  | 'handed-in'
  | 'time-over'
  | 'command-unknown'
  | 'field-wrong'
  | 'question-unknown'
  | 'question-repeated'
  | 'already-guessed'
  | 'estimate-out-of-range'
  | 'interval-wrong'
  | 'duration-wrong'
  | 'not-walkable'
  | 'too-fast'
  | 'in-queue'
  | 'not-in-queue'
  | 'at-stand'
  | 'no-turn'
  | 'exhibitor-unknown'
  | 'too-far'
  | 'already-looked'
  | 'look-first'
  | 'not-for-trial'
  | 'kind-not-playable'
  | 'exhibit-unknown'
  | 'probe-unknown'
  | 'probability-out-of-range'
  | 'not-predicted'
  | 'run-unknown'
  | 'already-judged'
  | 'already-checked'
  | 'no-reference'
  | 'marks-wrong'
  | 'run-void'
  | 'no-reconstruction'
  | 'already-reconstructed'
  | 'no-interview'
  | 'already-asked'
  | 'not-asked'
  | 'already-proved';
