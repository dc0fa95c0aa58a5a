import { abilityUnder } from '../demos/conditions.ts';
import { trialOf } from './find.ts';
import type { Visit, VisitContext } from './visit.ts';

/** What a run of this visit showed, made again from its address; undefined for a run that never was. */
export function outputOf(
  { floor }: VisitContext,
  visit: Visit,
  run: { readonly exhibit: string; readonly probe: string; readonly nth: number },
): unknown {
  const trial = trialOf(floor, run.exhibit, run.probe);
  if (typeof trial === 'string') return undefined;
  const { exhibit, model, probe } = trial;
  const was = visit.runs.find((r) => r.exhibitRow === exhibit.row && r.probe === probe.id && r.nth === run.nth);
  if (!was) return undefined;
  const at = { seed: visit.visitSeed, exhibitId: exhibit.id, nth: run.nth };
  return model.run(probe, abilityUnder(was.condition, exhibit.ability), at, exhibit).output;
}
