/** What page and worker say to each other. Asks are answered by id; tells are not. */
import type { Debrief } from '@floorwalk/assessment';
import type { Point, Rect, StandLayout, Talk, VisitCommand, VisitEvent, VisitLog, VisitView } from '@floorwalk/engine';
import type { CrowdFrame } from '../floor/crowd-frame.ts';
import type { DensityGrid } from '../floor/floor-view.ts';
import type {
  Answer,
  Board,
  ClockMode,
  GoTarget,
  OpenedWorld,
  OpenRequest,
  Progress,
  RunName,
  WorldErrorCode,
} from './world-types.ts';

export type Plan = { readonly stands: readonly StandLayout[]; readonly features: readonly StandLayout[] };
export type Ask =
  | { readonly ask: 'open'; readonly request: OpenRequest; readonly base: string }
  | { readonly ask: 'submit'; readonly command: VisitCommand }
  | { readonly ask: 'crowd' }
  | { readonly ask: 'board' }
  | { readonly ask: 'way'; readonly exhibitorId: string }
  | { readonly ask: 'talk'; readonly exhibitorId: string }
  | { readonly ask: 'output'; readonly run: RunName }
  | { readonly ask: 'debrief' }
  | { readonly ask: 'log' };
export type AnswerOf = {
  open: OpenedWorld & { readonly plan: Plan };
  submit: Answer;
  crowd: Uint16Array;
  board: Board;
  way: readonly Point[];
  talk: Talk | undefined;
  output: unknown;
  debrief: Debrief;
  log: VisitLog;
};
export type Tell =
  | { readonly tell: 'go-to'; readonly target: GoTarget }
  | { readonly tell: 'stop' }
  | { readonly tell: 'cancel' }
  | { readonly tell: 'steer'; readonly dx: number; readonly dy: number }
  | { readonly tell: 'clock'; readonly mode: ClockMode }
  | { readonly tell: 'fast-forward' }
  | { readonly tell: 'view'; readonly rect: Rect; readonly pxPerM: number };
export type ToWorker = (Ask & { readonly id: number }) | Tell;

export type FromWorker =
  | { readonly type: 'answer'; readonly id: number; readonly value: AnswerOf[keyof AnswerOf] }
  | { readonly type: 'failure'; readonly id: number; readonly code: WorldErrorCode; readonly message: string }
  | ({ readonly type: 'progress' } & Progress)
  | { readonly type: 'frame'; readonly frame: CrowdFrame }
  | { readonly type: 'density'; readonly grid: DensityGrid; readonly atMs: number }
  | { readonly type: 'path'; readonly points: readonly { readonly xM: number; readonly yM: number }[] }
  | { readonly type: 'visit'; readonly view: VisitView; readonly events: readonly VisitEvent[] };
