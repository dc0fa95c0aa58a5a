/** A simulated student's walk over a dealt floor: where it leads, what it costs in minutes, what is seen. */
import { type DealtExhibit, demoModelOf, type DemoKind, draw, type Floor, STREAM } from '@floorwalk/engine';
import type { Strategy } from './strategy.ts';

/** A run as the student took it. */
export type SeenRun = {
  readonly exhibitRow: number;
  readonly kind: DemoKind;
  /** As judged, which may be wrong. */
  readonly judged: boolean;
  readonly success: boolean;
  /** The chance that was predicted. */
  readonly predicted: number;
};
export type SeenWalk = {
  /** Exhibitor rows looked at, in order. */
  readonly looks: readonly number[];
  /** Exhibitor rows where demos were tried. */
  readonly tried: readonly number[];
  readonly runs: readonly SeenRun[];
};

/** Free walking speed (Weidmann 1993), m a minute, and how much longer the aisles are than the straight line. */
const M_PER_MINUTE = 80;
const DETOUR = 1.35;
const LOOK_MINUTES = 1;
const RUN_MINUTES = 1;
/** Minutes in a queue, for a stand of average attraction and for each more of it. Illustrative, after days of the fair. */
const WAIT = { least: 1, byAttraction: 4, most: 30 } as const;
/** Share of runs that a player marks wrongly in one line or another. Illustrative. */
const MISJUDGED = 0.06;

/** Kinds whose success is asked for. */
const ASKED: ReadonlySet<DemoKind> = new Set<DemoKind>(['text-to-image', 'text-to-video']);

type Student = { readonly id: number; readonly seed: number };

export function walkOf(floor: Floor, strategy: Strategy, { id, seed }: Student): SeenWalk {
  const { exhibitors, visit } = floor.scenario;
  let nth = 0;
  const u = (): number => draw(seed, STREAM.student, id, nth++);
  const left = exhibitors.flatMap(({ fictional }, row) => (fictional ? [row] : []));
  const looks: number[] = [];
  const tried: number[] = [];
  const runs: SeenRun[] = [];
  let { xM, yM } = visit.start;
  let minutes = visit.budgetMinutes;
  let sinceTurn = 0;
  while (minutes > 0 && left.length > 0) {
    const [row] = left.splice(next(floor, strategy, left, { xM, yM }, u), 1);
    const { rect } = exhibitors[row];
    const [toX, toY] = [rect.xM + rect.wM / 2, rect.yM + rect.dM / 2];
    minutes -= (DETOUR * Math.sqrt((toX - xM) * (toX - xM) + (toY - yM) * (toY - yM))) / M_PER_MINUTE + LOOK_MINUTES;
    [xM, yM] = [toX, toY];
    if (minutes < 0) break;
    looks.push(row);
    const exhibit = toTry(floor, row, u);
    sinceTurn++;
    if (exhibit === undefined || sinceTurn <= strategy.looksPerTurn) continue;
    // Whoever is careful turns away from a long queue, and from what nobody asked about.
    const wait = Math.min(WAIT.most, WAIT.least + WAIT.byAttraction * floor.attraction[row] * 2 * u());
    if (strategy.route === 'spread' && (wait > 6 || !ASKED.has(floor.exhibits[exhibit].kind))) continue;
    sinceTurn = 0;
    minutes -= wait;
    tried.push(row);
    for (let k = 0; k < strategy.runs && minutes >= RUN_MINUTES; k++) {
      minutes -= RUN_MINUTES;
      runs.push(runOf(floor, exhibit, strategy, runs, u));
    }
    if (strategy.route === 'stay') break;
  }
  return { looks, tried, runs };
}

/** Index in `left` of the stand to go to. */
function next(
  { scenario, attraction }: Floor,
  { route }: Strategy,
  left: readonly number[],
  at: { readonly xM: number; readonly yM: number },
  u: () => number,
): number {
  const metres = (row: number): number => {
    const { rect } = scenario.exhibitors[row];
    return Math.abs(rect.xM - at.xM) + Math.abs(rect.yM - at.yM);
  };
  const best = (of: readonly number[], cost: (row: number) => number): number =>
    left.indexOf(of.reduce((a, b) => (cost(b) < cost(a) ? b : a)));
  if (route === 'nearest') return best(left, metres);
  if (route === 'queues') return best(left, (row) => -attraction[row] * (0.7 + 0.6 * u()));
  if (route === 'random' || route === 'stay') return Math.floor(u() * left.length);
  // Spread: of a few drawn anywhere on the floor the nearest, so that all halls come in and little is walked.
  return best(
    Array.from({ length: 8 }, () => left[Math.floor(u() * left.length)]),
    metres,
  );
}

/** The exhibit to try at a stand: a picture machine where there is one, or any; none where nothing can be tried. */
function toTry({ exhibits, firstExhibit }: Floor, row: number, u: () => number): number | undefined {
  const here = exhibits.slice(firstExhibit[row], firstExhibit[row + 1]).filter(({ kind }) => demoModelOf(kind));
  if (here.length === 0) return undefined;
  return wanted(here, u).row;
}

/** What the questions are about, where it is to be had. */
function wanted(here: readonly DealtExhibit[], u: () => number): DealtExhibit {
  const asked = here.filter(({ kind }) => ASKED.has(kind));
  const from = asked.length > 0 ? asked : here;
  return from[Math.floor(u() * from.length)];
}

function runOf(
  floor: Floor,
  exhibitRow: number,
  { asks }: Strategy,
  before: readonly SeenRun[],
  u: () => number,
): SeenRun {
  const { kind, ability, favouriteProbe } = floor.exhibits[exhibitRow];
  const probes = demoModelOf(kind)?.probes ?? [];
  const loved = asks === 'half-favourite' && u() < 0.5;
  const drawn = probes[Math.floor(u() * probes.length)];
  const probe = (loved && probes.find(({ id }) => id === favouriteProbe)) || drawn;
  const success = u() < (demoModelOf(kind)?.probability(probe, ability) ?? 0);
  // What was seen of this exhibit, and a little of its kind, over an even prior.
  const same = before.filter((run) => run.exhibitRow === exhibitRow);
  const alike = before.filter((run) => run.kind === kind);
  const hits = (of: readonly SeenRun[]): number => of.filter(({ judged }) => judged).length;
  const predicted = (1.5 + hits(same) + 0.3 * hits(alike)) / (3 + same.length + 0.3 * alike.length);
  return { exhibitRow, kind, success, judged: u() < MISJUDGED ? !success : success, predicted };
}
