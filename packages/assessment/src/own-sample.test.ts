import type { RunView } from '@floorwalk/engine';
import { expect, it } from 'vitest';
import { aRun, handedIn, tinyFloor } from '../test/visit-view-fixture.ts';
import { ownSampleOf } from './own-sample.ts';

it('[AS25] counts of English only what Chinese prompts and refused English ones tell, once for each chatbot', () => {
  const asked = (exhibit: string, probe: string, refused: boolean): RunView => ({
    ...aRun(0.5, false),
    exhibit,
    kind: 'chatbot',
    probe,
    refused,
  });
  const runs = [
    asked('english', 'add-prices-en', false),
    asked('english', 'add-prices-zh', true),
    asked('english', 'give-change-zh', true),
    asked('chinese', 'add-prices-en', true),
    asked('both', 'give-change-zh', false),
    // An English prompt taken says nothing of Chinese ones.
    asked('unknown', 'give-change-en', false),
  ];
  const question = { ...tinyFloor.scenario.questions[0], measure: 'english-only-share' } as const;
  expect(ownSampleOf(question, { ...handedIn, runs }, tinyFloor)).toEqual({
    count: 3,
    share: { defined: true, value: 1 / 3 },
  });
});
