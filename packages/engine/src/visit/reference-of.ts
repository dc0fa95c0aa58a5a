import { demoModelOf } from '../demos/registry.ts';
import type { BiText } from '../scenario/scenario.ts';
import type { RunRecord, Visit, VisitContext } from './visit.ts';

/** What a good answer to a run would have been; undefined for kinds that show it themselves, and where nothing was answered. */
export function referenceOf({ floor }: VisitContext, visit: Visit, run: RunRecord): BiText | undefined {
  const exhibit = floor.exhibits[run.exhibitRow];
  const model = demoModelOf(exhibit.kind);
  const probe = model?.probes.find(({ id }) => id === run.probe);
  if (!model?.reference || !probe || model.takes?.(probe, exhibit) === false) return undefined;
  return model.reference(probe, { seed: visit.visitSeed, exhibitId: exhibit.id, nth: run.nth });
}
