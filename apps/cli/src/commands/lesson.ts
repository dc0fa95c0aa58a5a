/** `floorwalk lesson`: simulated students of stated strategies play a lesson on many floors. */
import { STRATEGIES, studyLesson } from '@floorwalk/assessment';
import { loadScenario } from '@floorwalk/scenarios';
import type { Command } from 'commander';
import { seedNumber, wholeNumber } from '../arguments.ts';
import { print, printJson, printTable } from '../output.ts';
import { progressBar } from '../progress-bar.ts';

type Options = {
  readonly students: number;
  readonly floors: number;
  readonly seed: number;
  readonly json?: boolean;
};

export function addLesson(program: Command): void {
  program
    .command('lesson')
    .description(
      'simulated students of stated strategies play a lesson; prints scores, pooling, calibration and sampling bias',
    )
    .argument('<scenario>', 'id of a scenario, or a file')
    .option('--students <n>', 'students in the class', wholeNumber(STRATEGIES.length, 1000), 30)
    .option('--floors <n>', 'floors in each world', wholeNumber(1, 1000), 50)
    .option('--seed <n>', 'seed of the first floor', seedNumber, 1)
    .option('--json', 'print JSON')
    .action((idOrFile: string, { students, floors, seed, json }: Options) => {
      const scenario = loadScenario(idOrFile);
      const bar = progressBar();
      const onFloor = (done: number, of: number): void => bar.show(done / of, `floor ${done} of ${of}`);
      const figures = studyLesson(scenario, { students, floors, seed, onFloor });
      bar.clear();
      if (json) {
        printJson({ students, floors, seed, ...figures });
        return;
      }
      for (const { world, strategies, carefulLead, poolBeats, honest, sharp } of figures.worlds) {
        print(`${scenario.id}, world ${world}: ${students} students on each of ${floors} floors`);
        printTable(
          ['strategy', 'score', 'report', 'error', '80% held', 'looked', 'tried', 'crowd pull'],
          strategies.map((one) => [
            one.strategy,
            one.score,
            one.questions,
            one.error,
            one.coverage,
            one.looked,
            one.tried,
            one.attraction,
          ]),
        );
        print(`careful probing leads the best of the others by ${percent(carefulLead)}`);
        print(`the pooled estimate is nearer than ${percent(poolBeats)} of the students`);
        print(`honest intervals earn ${honest.toFixed(1)} points, a fifth as wide ${sharp.toFixed(1)}`);
        print();
      }
    });
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
