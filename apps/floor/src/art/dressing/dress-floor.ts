/** All that stands or hangs on the floor for the eye alone. Nothing of it is in anybody's way: the fair knows none of it. */
import type { FloorPlan } from '../ground/floor-plan.ts';
import type { ArtProp } from '../props/art-prop.ts';
import { dressBoards } from './dress-boards.ts';
import { dressConcourse } from './dress-concourse.ts';
import { dressDoors } from './dress-doors.ts';
import { dressPlaza } from './dress-plaza.ts';
import { dressQueues } from './dress-queues.ts';
import { dressSigns } from './dress-signs.ts';

export function dressFloor(plan: FloorPlan): readonly ArtProp[] {
  return [
    ...dressDoors(plan),
    ...dressSigns(plan),
    ...dressConcourse(plan),
    ...dressQueues(plan),
    ...dressPlaza(plan),
    ...dressBoards(plan),
  ];
}
