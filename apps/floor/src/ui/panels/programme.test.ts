import type { Scenario } from '@floorwalk/engine';
import { expect, it } from 'vitest';
import { programmeOf } from './programme.tsx';

it('[UI34] the guide tells today’s programme, earliest first', () => {
  const event = (id: string, day: number, startMs: number) => ({ id, day, startMs });
  const scenario = {
    programme: [event('late', 1, 9), event('other', 0, 1), event('early', 1, 2)],
    visit: { day: 1 },
  } as unknown as Scenario;
  expect(programmeOf(scenario).map(({ id }) => id)).toEqual(['early', 'late']);
  expect(programmeOf({ visit: { day: 0 } } as unknown as Scenario)).toEqual([]);
});
