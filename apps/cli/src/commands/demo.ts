/** `floorwalk demo`: one probe of one exhibit, many times, beside the modelled probability. */
import { demoModelOf, type Floor } from '@floorwalk/engine';
import type { Command } from 'commander';
import { seedNumber, wholeNumber } from '../arguments.ts';
import { BadInput } from '../bad-input.ts';
import { openFloor } from '../open-floor.ts';
import { print, printJson } from '../output.ts';

type Options = {
  readonly scenario: string;
  readonly probe: string;
  readonly trials: number;
  readonly seed: number;
  readonly world?: string;
  readonly json?: boolean;
};

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('run a probe on an exhibit many times: success rate beside the modelled probability')
    .argument('<exhibit>', 'id of an exhibit, such as loomwave/picture-loom')
    .requiredOption('--scenario <id>', 'id of a scenario, or a file')
    .requiredOption('--probe <id>', 'id of a probe')
    .option('--trials <n>', 'how many runs', wholeNumber(1, 1_000_000), 100)
    .option('--seed <n>', 'seed of the floor and of the runs', seedNumber, 1)
    .option('--world <id>', 'world of the scenario (its first by default)')
    .option('--json', 'print JSON')
    .action(demo);
}

function demo(exhibitId: string, options: Options): void {
  const floor = openFloor(options.scenario, options);
  const { id, kind, ability, model, ...traits } = testable(floor, exhibitId);
  const probe = model.probes.find((each) => each.id === options.probe);
  if (!probe) {
    throw new BadInput(
      `--probe: ${kind} has no probe "${options.probe}"; it must be one of ${sample(model.probes.map((each) => each.id))}`,
    );
  }
  if (model.takes?.(probe, traits) === false) {
    const taken = model.probes.filter((each) => model.takes?.(each, traits)).map((each) => each.id);
    throw new BadInput(`--probe: ${id} refuses the language of "${probe.id}"; it must be one of ${sample(taken)}`);
  }
  let successes = 0;
  for (let nth = 0; nth < options.trials; nth++) {
    if (model.run(probe, ability, { seed: floor.seed, exhibitId: id, nth }, traits).success) successes++;
  }
  const result = {
    scenario: floor.scenario.id,
    seed: floor.seed,
    world: floor.world.id,
    exhibit: id,
    kind,
    probe: probe.id,
    capability: probe.capability,
    prompt: probe.prompt,
    trials: options.trials,
    successes,
    rate: successes / options.trials,
    probability: model.probability(probe, ability),
  };
  if (options.json) {
    printJson(result);
    return;
  }
  print(`${id} (${kind}), ${result.scenario}, seed ${result.seed}, world ${result.world}`);
  print(`probe ${probe.id}: ${probe.prompt.en}`);
  print(
    `success ${successes} of ${options.trials}: ${result.rate.toFixed(3)}; modelled ${result.probability.toFixed(3)}`,
  );
}

/** An exhibit that can be tried and measured, as it was dealt. */
function testable(floor: Floor, exhibitId: string) {
  const exhibit = floor.exhibits.find(({ id }) => id === exhibitId);
  const others = floor.exhibits.filter(({ kind, neutral }) => !neutral && demoModelOf(kind) !== undefined);
  const right = `it must be one of ${sample(others.map(({ id }) => id))}`;
  if (!exhibit) throw new BadInput(`${floor.scenario.id} has no exhibit "${exhibitId}"; ${right}`);
  if (exhibit.neutral) {
    throw new BadInput(`"${exhibitId}" is a real company's exhibit, which is not scored; ${right}`);
  }
  const model = demoModelOf(exhibit.kind);
  if (!model)
    throw new BadInput(`"${exhibitId}" is a demo of the kind ${exhibit.kind}, which cannot be run yet; ${right}`);
  return { ...exhibit, model };
}

function sample(ids: readonly string[]): string {
  return ids.length > 6 ? `${ids.slice(0, 6).join(', ')} and ${ids.length - 6} more` : ids.join(', ');
}
