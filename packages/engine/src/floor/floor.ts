/** A floor: a scenario dealt with a seed and a world. Holds everything about it that is true and does not change with time. */
import type { DealtTraits } from '../demos/demo.ts';
import type { DemoKind, Scenario, World } from '../scenario/scenario.ts';

/** One exhibit as dealt. Row order: exhibitors in scenario order, their exhibits in order. */
export type DealtExhibit = DealtTraits & {
  readonly row: number;
  readonly id: string;
  readonly exhibitorRow: number;
  readonly kind: DemoKind;
  /** Never scored, ranked, plotted or exported: a real company's. */
  readonly neutral: boolean;
  /** Hidden ability per capability (standard-normal scale), for kinds that have a model; empty for neutral exhibits. */
  readonly ability: Readonly<Record<string, number>>;
  readonly favouriteProbe: string | undefined;
};
export type Floor = {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly world: World;
  readonly exhibits: readonly DealtExhibit[];
  /** By exhibitor row: first exhibit row; length exhibitors + 1. */
  readonly firstExhibit: Int32Array;
  /** By exhibitor row: 1 where a model of its own is presented. */
  readonly ownModel: Uint8Array;
  /** By exhibitor row: attraction (what the crowd follows), > 0, about 1 on average. */
  readonly attraction: Float64Array;
  /** By exhibitor row: mean quality of its exhibits in [0, 1]; NaN where neutral or without a model. */
  readonly quality: Float64Array;
  /** True value by question id, in [0, 1]. */
  readonly truths: ReadonlyMap<string, number>;
};
