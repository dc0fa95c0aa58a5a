import { expect, it } from 'vitest';
import { aContext, smallFloor } from '../../test/visit-fixture.ts';
import type { PromptLanguages } from '../demos/demo.ts';
import type { VisitCommand } from './commands.ts';
import { hashVisit } from './hash-visit.ts';
import { logOf } from './log.ts';
import { parseLog } from './parse-log.ts';
import { replay } from './replay.ts';
import { check, startVisit, submit } from './submit.ts';
import { viewOf } from './view-visit.ts';
import type { Visit, VisitContext } from './visit.ts';

const MINUTE_MS = 60_000;
const SUM = { exhibit: 'dealer/talk', probe: 'add-prices-zh' } as const;

/** Where the dealer's chatbot takes prompts in these languages. */
function contextWith(promptLanguages: PromptLanguages): VisitContext {
  const floor = smallFloor();
  const chat = { promptLanguages, foreignBase: false };
  const exhibits = floor.exhibits.map((each) => (each.id === SUM.exhibit ? { ...each, chat } : each));
  return aContext([], { ...floor, exhibits });
}

function askedInChinese(context: VisitContext): Visit {
  const visit = startVisit(context);
  const commands: VisitCommand[] = [
    { type: 'walk', toXM: 29, toYM: 15.5, durationMs: 30_000, by: 'guide' },
    { type: 'look', exhibitor: 'dealer' },
    { type: 'join-queue', exhibitor: 'dealer' },
    { type: 'predict', ...SUM, probability: 0.8 },
    { type: 'run', ...SUM },
  ];
  for (const command of commands) expect(submit(context, visit, command).rejections).toEqual([]);
  return visit;
}

it('[VI37] makes a refused run void: half a minute, no marks, no reference, no verdict even after hand-in', () => {
  const context = contextWith('en');
  const visit = askedInChinese(context);
  expect(visit.spent.tryingMs).toBe(MINUTE_MS / 2);
  expect(viewOf(visit, context).runs).toMatchObject([{ ...SUM, refused: true, reference: null, verdict: null }]);
  const judge = { type: 'judge', ...SUM, nth: 0, marks: visit.runs[0].met } as const;
  expect(check(context, visit, judge)).toBe('run-void');
  expect(check(context, visit, { type: 'check-reference', ...SUM, nth: 0 })).toBe('no-reference');
  submit(context, visit, { type: 'hand-in', estimates: [] });
  expect(viewOf(visit, context).runs[0].verdict).toBeNull();
  const log = parseLog(JSON.stringify(logOf(context, visit)));
  expect(replay(contextWith('en'), log, hashVisit(visit)).difference).toBeUndefined();
  const taken = askedInChinese(contextWith('both'));
  expect([taken.spent.tryingMs, taken.runs[0].refused]).toEqual([MINUTE_MS, false]);
});
