/** The only door into the engine. */
export type {
  Aisle,
  BiText,
  WallBoard,
  Brand,
  DemoKind,
  Exhibit,
  Exhibitor,
  FairParameters,
  Feature,
  FeatureKind,
  Gate,
  GateUse,
  Hall,
  LedgerItem,
  Persona,
  Point,
  ProgrammeEvent,
  Question,
  Rect,
  Scenario,
  ScreenArt,
  Sourced,
  StandForm,
  Statement,
  StatementKind,
  Wall,
  World,
  Zone,
} from './scenario/scenario.ts';
export type { DealtExhibit, Floor } from './floor/floor.ts';
export { dealFloor } from './floor/deal.ts';
export {
  type Facing,
  layoutFeature,
  layoutStand,
  type Prop,
  type PropKind,
  type Spot,
  type StandLayout,
} from './plan/layout.ts';
export { buildNetwork, nearestNode, type Network, pathNodes } from './plan/network.ts';

export { findWay } from './plan/find-way.ts';
export { clampWalk, createWalkable, nearestWalkable, type Walkable as WalkableFloor } from './plan/walkable.ts';

export type { DemoModel, Language, Probe, Requirement, Run, RunAddress } from './demos/demo.ts';
export type { DisplayList, Shape } from './demos/display-list.ts';
export type { Picture } from './demos/text-to-image/scene.ts';
export { exhibitSuccessRate, favouriteProbe } from './demos/exhibit-rate.ts';
export { runInformation, successProbability } from './demos/logistic.ts';
export {
  type Reconstruction,
  type ReconstructionId,
  reconstructionOf,
  TWENTY_RUN_RATES,
  twentyRuns,
} from './demos/reconstruction.ts';
export { abilityUnder, type Condition, conditionAt } from './demos/conditions.ts';
export { demoModelOf, MODELLED_KINDS } from './demos/registry.ts';
export { askedQuestions, CORE_QUESTIONS } from './visit/asked-questions.ts';
export { runWithOutcome, textToImage } from './demos/text-to-image/text-to-image.ts';

export { type Clip, FPS } from './demos/text-to-video/clip.ts';
export { clipActors, clipBackdrop, clipFrame } from './demos/text-to-video/render.ts';
export { clipWithOutcome, textToVideo } from './demos/text-to-video/text-to-video.ts';
export { momentWords } from './demos/text-to-video/words.ts';
// Applications.
export { application, applicationRunWithOutcome } from './demos/application/application.ts';
export {
  type CoffeeCase,
  type Form,
  type FormAnswer,
  type Frills,
  type GuideAnswer,
  type Handled,
  type Invoice,
  type InvoiceAnswer,
  money,
  type Order,
  type Piece,
  type Shown,
  type SheetAnswer,
  type SheetCase,
  type TriageAnswer,
  type TriageCase,
} from './demos/application/shown.ts';
export { KIND_WORDS, PIECE_COLOURS } from './demos/application/tools/guiding.ts';
export { DRINK_WORDS, MILK_WORDS, SIZE_WORDS } from './demos/application/tools/orders.ts';

// Robots.
export type { DealtTraits } from './demos/demo.ts';
export { robot, robotRunWithOutcome } from './demos/robot/robot.ts';
export {
  type Crew,
  type RobotTrial,
  type Thing,
  type ThingKind,
  type ToyColour,
  type Track,
  valueAt,
} from './demos/robot/trial.ts';

export { REFERENCE_MINUTES } from './visit/commands/check-reference.ts';
export { hashOutputs } from './demos/hash-outputs.ts';
export { chatbot, talkWithOutcome } from './demos/chatbot/chatbot.ts';
export type { Conversation, Said } from './demos/chatbot/conversation.ts';
export type { Board, Instrument, Launch, Share } from './demos/model-launch/launch.ts';
export { launchWithOutcome, modelLaunch } from './demos/model-launch/model-launch.ts';
export { accelerator, benchWithOutcome } from './demos/accelerator/accelerator.ts';
export type { Bench, Lane } from './demos/accelerator/bench.ts';
export { doneAt } from './demos/accelerator/done-at.ts';
export { attainable, peakOf } from './demos/accelerator/roofline.ts';
export type { Setup as BenchSetup } from './demos/accelerator/workload.ts';

export {
  ACTIVITY,
  type Activity,
  type AttendeeColumns,
  FIRST_FEATURE,
  type FairOptions,
  NO_TARGET,
  type StandSpots,
  WHEELS,
} from './fair/fair-types.ts';
export { createFair } from './fair/create-fair.ts';
export type { Fair } from './fair/fair.ts';
export { type FairProgress, type OnProgress, runToEnd, runUntil, stepEvents } from './fair/run.ts';
export { type DensityGrid, densityGrid } from './observe/density-grid.ts';
export { allExhibitorFigures, type ExhibitorFigures, exhibitorFigures } from './observe/exhibitor-figures.ts';
export {
  type FairFigures,
  fairCounts,
  type GateView,
  gateViews,
  type OccupancyMark,
  occupancySeries,
} from './observe/fair-counts.ts';
export { temperatureC } from './fair/weather.ts';
export { type FairHash, hashFair } from './observe/hash-fair.ts';
export { positionOf } from './observe/position.ts';
export { type FairSnapshot, restoreFair, snapshotFair } from './observe/snapshot.ts';
export {
  busyPlaces,
  crowdAt,
  fairView,
  queueLength,
  queueRows,
  servicesBegun,
  waitToExpectMs,
} from './observe/stand-view.ts';

export { type Bodies, createBodies } from './bodies/bodies.ts';
export { collidePlayer } from './bodies/collide-player.ts';
export { GOING } from './bodies/body-kinds.ts';
export { type BodyFrame, frameOf } from './bodies/frame-of.ts';
export { sortByDepth } from './bodies/sort-by-depth.ts';
export { stepBodies } from './bodies/step-bodies.ts';
export { syncBodies } from './bodies/sync-bodies.ts';

// Interviews.
export { answerAt, proofAt, speakerAt } from './interview/interview-at.ts';
export {
  agrees,
  ANSWER_KINDS,
  type Answer,
  type AnswerKind,
  type AnswerTruth,
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentLine,
  type Finding,
  INTERVIEW_QUESTION_IDS,
  type InterviewDocument,
  type InterviewQuestionId,
  type Proof,
  type ProofEffect,
} from './interview/interview.ts';
export { ASK_MINUTES, INTERVIEW_QUESTIONS, PROOF_MINUTES } from './interview/questions.ts';
export { type StandFacts, standFacts } from './interview/stand-facts.ts';

export type { VisitCommand } from './visit/commands.ts';
export { NEAR_M } from './visit/find.ts';
export { hashTables, hashVisit } from './visit/hash-visit.ts';
export { outputOf } from './visit/output-of.ts';
export { LOG_FORMAT, LOG_VERSION, logOf, type VisitLog } from './visit/log.ts';
export { LogError, parseLog } from './visit/parse-log.ts';
export { type Difference, type Replay, replay } from './visit/replay.ts';
export { check, type Rejection, startVisit, type Submitted, submit } from './visit/submit.ts';
export {
  type InterviewView,
  type LookView,
  type QueueView,
  type RunView,
  type SeenExhibit,
  type StandView,
  type Verdict,
  type VisitView,
  viewOf,
} from './visit/view-visit.ts';
export type {
  Estimate,
  FairView,
  Guess,
  LogEntry,
  Phase,
  Reason,
  RunRecord,
  Spent,
  Visit,
  VisitContext,
  VisitEvent,
  VisitTable,
  Walkable,
  WalkedBy,
} from './visit/visit.ts';

export { draw, drawBits, drawInt, drawLogNormal, drawNormal, idHash, STREAM, type Stream } from './kernel/draw.ts';
export { ColumnHash } from './kernel/hash.ts';
export { cos, exp, log, logistic, sin } from './kernel/math.ts';
export { standNumbers } from './plan/stand-numbers.ts';
export { type Talk, talkAt, type TalkLevel } from './observe/talk.ts';
