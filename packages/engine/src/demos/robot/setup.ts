/** A task with its details, as a probe gives it; and the task's rules for it. */
import type { Task } from './task.ts';
import { type BackFlip, backFlip } from './tasks/back-flip.ts';
import { type Door, door } from './tasks/door.ts';
import { type Folding, folding } from './tasks/folding.ts';
import { type Line, line } from './tasks/line.ts';
import { type PickPlace, pickPlace } from './tasks/pick-place.ts';
import { type Pouring, pouring } from './tasks/pouring.ts';
import { type Sorting, sorting } from './tasks/sorting.ts';
import { type Walking, walking } from './tasks/walking.ts';
import type { TaskId } from './trial.ts';

export type Setup = BackFlip | Door | Folding | Line | PickPlace | Pouring | Sorting | Walking;

const TASKS: { readonly [Id in TaskId]: Task<Extract<Setup, { task: Id }>> } = {
  'back-flip': backFlip,
  door,
  folding,
  line,
  'pick-place': pickPlace,
  pouring,
  sorting,
  walking,
};

/** The rules of a setup's task. */
export function taskOf(setup: Setup): Task<Setup> {
  // Each entry takes the setups of its own id, which is the one looked up.
  return TASKS[setup.task] as unknown as Task<Setup>;
}
