import { STRATEGIES, studyLesson, type WorldFigures } from '@floorwalk/assessment';
import { loadScenario } from '@floorwalk/scenarios';
import { expect, it } from 'vitest';
import { floorwalk } from './floorwalk.ts';

const scenario = loadScenario('waic-2024');
const of = ({ strategies }: WorldFigures, wanted: string) => {
  const found = strategies.find(({ strategy }) => strategy === wanted);
  if (!found) throw new Error(`no strategy ${wanted}`);
  return found;
};

it('[AS21] has careful probing win in every world, honest intervals beat sharp ones and the pool beat most of the class', () => {
  const { worlds } = studyLesson(scenario, { students: 18, floors: 12, seed: 500 });
  expect(worlds.map(({ world }) => world)).toEqual(scenario.worlds.map(({ id }) => id));
  for (const world of worlds) {
    const careful = of(world, 'careful');
    for (const { strategy, score } of world.strategies)
      if (strategy !== 'careful') expect(score, `${world.world}: ${strategy}`).toBeLessThan(careful.score);
    expect(world.poolBeats).toBeGreaterThan(0.5);
    expect(world.honest).toBeGreaterThan(world.sharp);
  }
});

it('[AS22] shows that queues are no sample: who follows them sees few stands, and the most sought of all', () => {
  for (const world of studyLesson(scenario, { students: 9, floors: 8, seed: 900 }).worlds) {
    const [queues, random] = [of(world, 'longest-queues'), of(world, 'random-stands')];
    expect(queues.attraction).toBeGreaterThan(3 * random.attraction);
    expect(queues.tried).toBeLessThan(random.tried);
    expect(queues.error).toBeGreaterThan(of(world, 'careful').error);
  }
});

it('[AS23] gives the same figures for the same seed, and reports each floor done', () => {
  const seen: string[] = [];
  const options = { students: 9, floors: 2, seed: 3 };
  const first = studyLesson(scenario, { ...options, onFloor: (done, total) => seen.push(`${done}/${total}`) });
  expect(studyLesson(scenario, options)).toEqual(first);
  expect(studyLesson(scenario, { ...options, seed: 4 })).not.toEqual(first);
  expect(seen).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  expect(() => studyLesson(scenario, { ...options, students: 8 })).toThrow(
    new RangeError(`8 students are too few: ${STRATEGIES.length} or more are right, one for each strategy`),
  );
});

it('[CL17] floorwalk lesson prints scores by strategy, or JSON, and refuses a class that is too small', () => {
  const table = floorwalk('lesson', 'waic-2024', '--students', '9', '--floors', '1');
  expect(table.status).toBe(0);
  expect(table.stdout).toMatch(/careful probing leads the best of the others by -?\d+%/);
  const json = floorwalk('lesson', 'waic-2024', '--students', '9', '--floors', '1', '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({ students: 9, floors: 1, seed: 1, scenario: 'waic-2024' });
  const small = floorwalk('lesson', 'waic-2024', '--students', '3');
  expect(small.status).toBe(2);
  expect(small.stderr).toContain('--students');
});
