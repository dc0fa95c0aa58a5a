/** From the ids in commands to rows of the floor, and how near the player is to a stand. */
import type { DemoModel, Probe } from '../demos/demo.ts';
import { demoModelOf } from '../demos/registry.ts';
import type { DealtExhibit, Floor } from '../floor/floor.ts';
import type { InterviewQuestionId } from '../interview/interview.ts';
import type { InterviewRecord, Reason, Visit } from './visit.ts';

/** How near one must be to look at a stand, to join its queue or to see its reconstruction. */
export const NEAR_M = 6;
/** In place of a probe's id: the probe that the exhibitor likes to show. */
export const FAVOURITE = 'favourite';

type Rows = { readonly exhibitors: ReadonlyMap<string, number>; readonly exhibits: ReadonlyMap<string, number> };
const rowsOfFloor = new WeakMap<Floor, Rows>();

function rowsOf(floor: Floor): Rows {
  const known = rowsOfFloor.get(floor);
  if (known) return known;
  const rows = {
    exhibitors: new Map(floor.scenario.exhibitors.map(({ id }, row) => [id, row])),
    exhibits: new Map(floor.exhibits.map(({ id }, row) => [id, row])),
  };
  rowsOfFloor.set(floor, rows);
  return rows;
}

/** The exhibitor's row; -1 if the id is unknown. */
export function exhibitorRowOf(floor: Floor, id: string): number {
  return rowsOf(floor).exhibitors.get(id) ?? -1;
}

/** The row of an exhibitor that the player stands near, or the reason why not. */
export function nearExhibitor(floor: Floor, visit: Visit, id: string): number | Reason {
  const row = exhibitorRowOf(floor, id);
  if (row < 0) return 'exhibitor-unknown';
  return metresToStand(floor, row, visit.xM, visit.yM) <= NEAR_M ? row : 'too-far';
}

/** Metres from a point to the nearest point of a stand's area; 0 inside. */
export function metresToStand({ scenario }: Floor, exhibitorRow: number, xM: number, yM: number): number {
  const { rect } = scenario.exhibitors[exhibitorRow];
  const dx = Math.max(rect.xM - xM, 0, xM - rect.xM - rect.wM);
  const dy = Math.max(rect.yM - yM, 0, yM - rect.yM - rect.dM);
  return Math.sqrt(dx * dx + dy * dy);
}

/** What was asked at a stand in this visit; undefined if it was not. */
export function interviewOf(
  floor: Floor,
  { interviews }: Visit,
  stand: string,
  question: InterviewQuestionId,
): InterviewRecord | undefined {
  const row = exhibitorRowOf(floor, stand);
  return interviews.find((one) => one.exhibitorRow === row && one.question === question);
}

/** An exhibitor's exhibits as dealt. */
export function exhibitsAt({ exhibits, firstExhibit }: Floor, exhibitorRow: number): readonly DealtExhibit[] {
  return exhibits.slice(firstExhibit[exhibitorRow], firstExhibit[exhibitorRow + 1]);
}

export type Trial = {
  readonly exhibit: DealtExhibit;
  readonly model: DemoModel<unknown>;
  readonly probe: Probe;
};

/** The exhibit and the probe that a command names, or the reason why they can't be tried. */
export function trialOf(floor: Floor, exhibitId: string, probeId: string): Trial | Reason {
  const row = rowsOf(floor).exhibits.get(exhibitId);
  if (row === undefined) return 'exhibit-unknown';
  const exhibit = floor.exhibits[row];
  if (exhibit.neutral) return 'not-for-trial';
  const model = demoModelOf(exhibit.kind);
  if (!model) return 'kind-not-playable';
  const wanted = probeId === FAVOURITE ? exhibit.favouriteProbe : probeId;
  const probe = model.probes.find(({ id }) => id === wanted);
  return probe ? { exhibit, model, probe } : 'probe-unknown';
}

/** As `trialOf`, at the stand where the player has a turn. Asks for the turn first: kinds are no free census. */
export function trialAtStand(floor: Floor, visit: Visit, exhibitId: string, probeId: string): Trial | Reason {
  const row = rowsOf(floor).exhibits.get(exhibitId);
  if (row === undefined) return 'exhibit-unknown';
  const turn = visit.turns.at(-1);
  const here = turn && turn.leftMs === undefined && turn.exhibitorRow === floor.exhibits[row].exhibitorRow;
  return here ? trialOf(floor, exhibitId, probeId) : 'no-turn';
}
