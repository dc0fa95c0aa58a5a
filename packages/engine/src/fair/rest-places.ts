/** Where one rests, eats, listens or gapes: the features that hold people. Derived from the scenario. */
import { idHash } from '../kernel/draw.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { REST_KINDS } from './defaults.ts';

export type RestPlaces = {
  /** Feature rows. */
  readonly rows: Uint16Array;
  /** By member of `rows`: weight of its kind times the square root of its capacity; 1 where it is a cafe. */
  readonly weight: Float64Array;
  readonly cafe: Uint8Array;
  /** 1 in the open. */
  readonly outdoors: Uint8Array;
  /** Feature rows of the stages. */
  readonly stages: Uint16Array;
  /** Hash of its id: the address of its draws. */
  readonly key: Int32Array;
};

/** How many people a feature holds; 0 for those that nobody rests at. */
export function featureCapacity({ kind, wM, dM }: Scenario['features'][number]): number {
  const rest = REST_KINDS[kind];
  return rest ? Math.max(2, Math.floor((wM * dM) / rest.areaM2)) : 0;
}

export function buildRestPlaces({ features, halls }: Scenario): RestPlaces {
  const open = new Set(halls.flatMap(({ id, outdoors }) => (outdoors ? [id] : [])));
  const rows = [...features.keys()].filter((row) => REST_KINDS[features[row].kind] !== undefined);
  return {
    rows: Uint16Array.from(rows),
    weight: Float64Array.from(rows, (row) => {
      const feature = features[row];
      return (REST_KINDS[feature.kind]?.weight ?? 0) * Math.sqrt(featureCapacity(feature));
    }),
    cafe: Uint8Array.from(rows, (row) => (features[row].kind === 'cafe' ? 1 : 0)),
    outdoors: Uint8Array.from(rows, (row) => (open.has(features[row].hallId) ? 1 : 0)),
    stages: Uint16Array.from(rows.filter((row) => features[row].kind === 'stage')),
    key: Int32Array.from(rows, (row) => idHash(features[row].id)),
  };
}
