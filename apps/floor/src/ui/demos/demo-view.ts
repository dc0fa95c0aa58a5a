/** What a view of one kind of demo is given, and gets nothing else: the output of a run, in the form that the kind knows. */
import type { ComponentType } from 'react';

export type DemoViewProps<Output> = {
  readonly output: Output;
  /** True until the player has judged: what is shown may come up bit by bit. */
  readonly fresh: boolean;
};
export type DemoView = ComponentType<DemoViewProps<unknown>>;
