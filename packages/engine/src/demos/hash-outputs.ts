/** What all kinds of demo show at given addresses, as hashes: the same in Node and in every browser. */
import { ColumnHash } from '../kernel/hash.ts';
import { demoModelOf, MODELLED_KINDS } from './registry.ts';

/** 16 hexadecimal digits by kind, over `runs` runs of every probe at average ability: outcomes, faults and outputs. */
export function hashOutputs(seed: number, runs: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    MODELLED_KINDS.map((kind) => {
      const hash = new ColumnHash();
      const model = demoModelOf(kind);
      for (const probe of model?.probes ?? [])
        for (let nth = 0; nth < runs; nth++) {
          const shown = JSON.stringify(model?.run(probe, {}, { seed, exhibitId: 'anywhere', nth }));
          for (let k = 0; k < shown.length; k++) hash.int(shown.charCodeAt(k));
        }
      return [kind, hash.hex()];
    }),
  );
}
