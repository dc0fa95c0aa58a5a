/** What the interface asks of the world and hears from it. The world lives in a worker (world.worker.ts). */
import type { Debrief } from '@floorwalk/assessment';
import type { Point, Scenario, Talk, VisitCommand, VisitEvent, VisitLog, VisitView } from '@floorwalk/engine';
import type { DensityGrid, FloorView } from '../floor/floor-view.ts';

export type OpenRequest = {
  readonly scenarioId: string;
  readonly seed: number;
  readonly worldId: string;
  /** When the visit begins, ms since midnight; the scenario's hour unless given. */
  readonly startMs?: number;
  /** A saved visit to go on with; its seed, world and hour win. */
  readonly log?: VisitLog;
};
export type OpenedWorld = {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly worldId: string;
  readonly view: VisitView;
};
/** `atMs` is the fair's clock, ms since midnight. */
export type Progress = {
  readonly fraction: number;
  readonly label: 'scenario' | 'fair';
  readonly atMs?: number;
};
export type WorldErrorCode = 'scenario-missing' | 'log-does-not-replay' | 'engine-failed' | 'cancelled';
export class WorldError extends Error {
  readonly code: WorldErrorCode;
  constructor(code: WorldErrorCode, message: string) {
    super(message);
    this.name = 'WorldError';
    this.code = code;
  }
}
/** 'run' lets time pass (walking by hand 3 times, guided 12 times, else real time); 'hold' stops the clock while a panel is open; 'attract' is the title's living floor, of no visit. */
export type ClockMode = 'run' | 'hold' | 'attract';
export type Answer = {
  readonly events: readonly VisitEvent[];
  readonly rejections: readonly { readonly reason: string }[];
  readonly view: VisitView;
};
export type GoTarget = { readonly exhibitorId: string } | { readonly xM: number; readonly yM: number };
/** One run of the visit. */
export type RunName = { readonly exhibit: string; readonly probe: string; readonly nth: number };
/** By exhibitor row: people in the queue, the wait that a newcomer has to expect in seconds, and the way there in metres by the aisles. */
export type Board = {
  readonly queueing: Uint16Array;
  readonly waitS: Uint16Array;
  readonly metres: Float32Array;
};
export type WorldClient = {
  open(request: OpenRequest): Promise<OpenedWorld>;
  /** Gives up what is being opened; open() then fails with 'cancelled', and no world is open. */
  cancel(): void;
  onProgress(listener: (progress: Progress) => void): () => void;
  submit(command: VisitCommand): Promise<Answer>;
  /** Walks there along the way at 12 times real time; steering or stop() ends it. */
  goTo(target: GoTarget): void;
  stop(): void;
  /** By hand: each of dx (east) and dy (south) in [-1, 1]; 0, 0 stands. */
  steer(dx: number, dy: number): void;
  setClock(mode: ClockMode): void;
  /** Lets the time pass until the player's turn comes, or the budget ends. */
  fastForwardQueue(): void;
  /** People at each exhibitor now (looking, queueing, trying), by exhibitor row. Only what can be seen near the player is meant to be shown. */
  crowd(): Promise<Uint16Array>;
  /** What the boards at the aisles tell of every stand now, and how far each is. */
  board(): Promise<Board>;
  /** The way to a stand, from where the player is; empty where none leads there. */
  wayTo(exhibitorId: string): Promise<readonly Point[]>;
  /** What is said of a fictional stand in the crowd; undefined for a real company's. */
  talk(exhibitorId: string): Promise<Talk | undefined>;
  /** The crowd's density as last heard; for maps. */
  density(): DensityGrid | undefined;
  /** Where the player looked when last heard of, in eighths of a turn clockwise from east. */
  heading(): number;
  /** The way that the player is being taken along; empty by hand. For maps. */
  path(): readonly Point[];
  /** What a run showed, made again: after a reload the page has none of it. */
  outputOf(run: RunName): Promise<unknown>;
  subscribe(listener: (view: VisitView, events: readonly VisitEvent[]) => void): () => void;
  attachView(view: FloorView): () => void;
  debrief(): Promise<Debrief>;
  log(): Promise<VisitLog>;
  close(): void;
};
