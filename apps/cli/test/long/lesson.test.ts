import { studyLesson } from '@floorwalk/assessment';
import { loadScenario } from '@floorwalk/scenarios';
import { expect, it } from 'vitest';

it('[AS24] over 100 floors of each world, careful probing leads the best of the others by 20% of the score or more', () => {
  const { worlds } = studyLesson(loadScenario('waic-2024'), { students: 27, floors: 100, seed: 1 });
  for (const { world, carefulLead, poolBeats, honest, sharp } of worlds) {
    expect(carefulLead, world).toBeGreaterThanOrEqual(0.2);
    expect(poolBeats, world).toBeGreaterThan(0.6);
    expect(honest, world).toBeGreaterThan(sharp);
  }
});
