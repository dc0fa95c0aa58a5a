/**
 * The study behind the lesson: simulated students of stated strategies on many floors, scored as players are. Answers
 * whether a lesson shows what it is to teach.
 */
import { CORE_QUESTIONS, dealFloor, type Floor, type Scenario } from '@floorwalk/engine';
import { brierSkill } from '../brier.ts';
import { holds } from '../interval.ts';
import { intervalCredit, OUT_OF } from '../score-visit.ts';
import { type Levels, type Reported, reportOf } from './report.ts';
import { STRATEGIES, STRATEGY, type StrategyId } from './strategy.ts';
import { type SeenWalk, walkOf } from './walk.ts';

export type LessonOptions = {
  readonly students: number;
  /** Floors in each world. */
  readonly floors: number;
  readonly seed: number;
  readonly onFloor?: (done: number, of: number) => void;
};
export type StrategyFigures = {
  readonly strategy: StrategyId;
  /** Mean score, 0 to 100, and the part of it that the report earns. */
  readonly score: number;
  readonly questions: number;
  /** Mean absolute error of the estimates, and share of the 80% intervals that hold. */
  readonly error: number;
  readonly coverage: number;
  /** Stands looked at and tried, and their mean attraction over the floor's. */
  readonly looked: number;
  readonly tried: number;
  readonly attraction: number;
};
export type WorldFigures = {
  readonly world: string;
  readonly strategies: readonly StrategyFigures[];
  /** Careful probing's score over the best of the others', floor by floor: mean of the ratios of the floor's means. */
  readonly carefulLead: number;
  /** Share of students, by floor and question, whose error is larger than that of the class's mean estimate. */
  readonly poolBeats: number;
  /** The careful students' points for their questions with the intervals as they are, and a fifth as wide. */
  readonly honest: number;
  readonly sharp: number;
};
export type LessonFigures = { readonly scenario: string; readonly worlds: readonly WorldFigures[] };

/** Floors by which one comes to know a world: others than those of the lesson. */
const KNOWN_FLOORS = 60;
const SHARP = 1 / 5;

/** Throws RangeError where a strategy would have no student. */
export function studyLesson(scenario: Scenario, { students, floors, seed, onFloor }: LessonOptions): LessonFigures {
  if (students < STRATEGIES.length)
    throw new RangeError(
      `${students} students are too few: ${STRATEGIES.length} or more are right, one for each strategy`,
    );
  const asked = scenario.questions.slice(0, CORE_QUESTIONS).map(({ id }) => id);
  let done = 0;
  const worlds = scenario.worlds.map(({ id: world }) => {
    const levels = levelsOf(scenario, world, seed, asked);
    const lessons = Array.from({ length: floors }, (_, k) => {
      const floor = dealFloor(scenario, seed + k, world);
      const lesson = lessonOn(floor, asked, levels, students, seed + k);
      onFloor?.(++done, floors * scenario.worlds.length);
      return lesson;
    });
    return worldFigures(world, lessons, asked);
  });
  return { scenario: scenario.id, worlds };
}

type Student = {
  readonly strategy: StrategyId;
  readonly walk: SeenWalk;
  readonly report: ReadonlyMap<string, Reported>;
  readonly score: number;
  readonly questions: number;
};
type Lesson = { readonly floor: Floor; readonly students: readonly Student[] };

function lessonOn(floor: Floor, asked: readonly string[], levels: Levels, count: number, seed: number): Lesson {
  const students = Array.from({ length: count }, (_, id): Student => {
    const strategy = STRATEGIES[id % STRATEGIES.length];
    const walk = walkOf(floor, STRATEGY[strategy], { id, seed });
    const report = reportOf(floor, STRATEGY[strategy], walk, levels, asked);
    const questions = OUT_OF.questions * creditOf(floor, report, 1);
    const skill = brierSkill(
      walk.runs.map(({ predicted, success }) => ({ probability: predicted, happened: success })),
    );
    const right = mean(walk.runs.map(({ judged, success }) => (judged === success ? 1 : 0)));
    const predictions = skill.defined ? (OUT_OF.predictions * Math.max(0, 1 + skill.value)) / 2 : 0;
    const judging = walk.runs.length > 0 ? OUT_OF.judging * Math.max(0, 2 * right - 1) : 0;
    return { strategy, walk, report, score: questions + predictions + judging, questions };
  });
  return { floor, students };
}

/** Mean credit over the questions, with the intervals' widths times `width`. */
function creditOf({ truths }: Floor, report: ReadonlyMap<string, Reported>, width: number): number {
  return mean(
    [...report].map(([id, { estimate, low, high }]) => {
      const interval = { low: estimate - (estimate - low) * width, high: estimate + (high - estimate) * width };
      const credit = intervalCredit(interval, truths.get(id) ?? Number.NaN);
      return credit.defined ? credit.value : 0;
    }),
  );
}

function levelsOf(scenario: Scenario, world: string, seed: number, asked: readonly string[]): Levels {
  const known = Array.from({ length: KNOWN_FLOORS }, (_, k) => dealFloor(scenario, seed + 1_000_000 + k, world).truths);
  return new Map(
    asked.map((id) => {
      const values = known.map((truths) => truths.get(id) ?? Number.NaN);
      const middle = mean(values);
      return [id, { mean: middle, sd: Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle)))) }];
    }),
  );
}

function worldFigures(world: string, lessons: readonly Lesson[], asked: readonly string[]): WorldFigures {
  const of = (strategy: StrategyId, { students }: Lesson): Student[] =>
    students.filter((student) => student.strategy === strategy);
  const all = (strategy: StrategyId) =>
    lessons.flatMap((lesson) => of(strategy, lesson).map((student) => ({ student, floor: lesson.floor })));
  const truthOf = (floor: Floor, id: string): number => floor.truths.get(id) ?? Number.NaN;
  const strategies = STRATEGIES.map((strategy): StrategyFigures => {
    const here = all(strategy);
    const pairs = here.flatMap(({ student, floor }) =>
      [...student.report].map(([id, interval]) => ({ interval, truth: truthOf(floor, id) })),
    );
    return {
      strategy,
      score: mean(here.map(({ student }) => student.score)),
      questions: mean(here.map(({ student }) => student.questions)),
      error: mean(pairs.map(({ interval, truth }) => Math.abs(interval.estimate - truth))),
      coverage: mean(pairs.map(({ interval, truth }) => (holds(interval, truth) ? 1 : 0))),
      looked: mean(here.map(({ student }) => student.walk.looks.length)),
      tried: mean(here.map(({ student }) => student.walk.tried.length)),
      attraction: mean(
        here.flatMap(({ student, floor }) =>
          student.walk.tried.map((row) => floor.attraction[row] / mean([...floor.attraction])),
        ),
      ),
    };
  });
  const others = strategies.filter(({ strategy }) => strategy !== 'careful').toSorted((a, b) => b.score - a.score);
  const meanScore = (strategy: StrategyId, lesson: Lesson): number =>
    mean(of(strategy, lesson).map(({ score }) => score));
  const careful = all('careful');
  return {
    world,
    strategies,
    carefulLead:
      mean(lessons.map((lesson) => meanScore('careful', lesson) / meanScore(others[0].strategy, lesson))) - 1,
    poolBeats: mean(
      lessons.flatMap(({ floor, students }) =>
        asked.flatMap((id) => {
          const estimates = students.map(({ report }) => report.get(id)?.estimate ?? Number.NaN);
          const pooled = Math.abs(mean(estimates) - truthOf(floor, id));
          return estimates.map((estimate) => (pooled < Math.abs(estimate - truthOf(floor, id)) ? 1 : 0));
        }),
      ),
    ),
    honest: OUT_OF.questions * mean(careful.map(({ student, floor }) => creditOf(floor, student.report, 1))),
    sharp: OUT_OF.questions * mean(careful.map(({ student, floor }) => creditOf(floor, student.report, SHARP))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
