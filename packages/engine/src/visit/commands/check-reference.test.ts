import { expect, it } from 'vitest';
import { aContext } from '../../../test/visit-fixture.ts';
import type { Conversation } from '../../demos/chatbot/conversation.ts';
import type { VisitCommand } from '../commands.ts';
import { outputOf } from '../output-of.ts';
import { startVisit, submit } from '../submit.ts';
import { viewOf } from '../view-visit.ts';
import type { VisitEvent } from '../visit.ts';

const MINUTE_MS = 60_000;
const AT = { exhibit: 'dealer/talk', probe: 'add-prices-en' } as const;
const lookUp = { type: 'check-reference', ...AT, nth: 0 } as const;

it('[VI36] looks a reference up for two minutes, once, before judging, where the kind has one', () => {
  const context = aContext();
  const visit = startVisit(context);
  const done = (command: VisitCommand): readonly VisitEvent[] => {
    const { events, rejections } = submit(context, visit, command);
    expect(rejections).toEqual([]);
    return events;
  };
  const reasonFor = (command: VisitCommand) => submit(context, visit, command).rejections[0]?.reason;
  done({ type: 'walk', toXM: 34, toYM: 16.5, durationMs: 30_000, by: 'guide' });
  done({ type: 'look', exhibitor: 'dealer' });
  done({ type: 'join-queue', exhibitor: 'dealer' });
  expect(reasonFor(lookUp)).toBe('run-unknown');
  done({ type: 'predict', ...AT, probability: 0.5 });
  done({ type: 'run', ...AT });
  const seen = () => viewOf(visit, context).runs[0];
  expect(seen().reference).toBe('open');
  const beforeMs = visit.nowMs;
  expect(done(lookUp)).toEqual([{ type: 'reference-checked', atMs: beforeMs + 2 * MINUTE_MS, ...AT, nth: 0 }]);
  const said = (outputOf(context, visit, { ...AT, nth: 0 }) as Conversation).turns.at(-1)?.text;
  const { reference } = seen();
  expect(reference).toMatchObject({ en: expect.stringMatching(/\d+ yuan/), zh: expect.stringMatching(/\d+ 元/) });
  expect(JSON.stringify(reference) === JSON.stringify(said)).toBe(visit.runs[0].success);
  expect(reasonFor(lookUp)).toBe('already-checked');
  done({ type: 'judge', ...AT, nth: 0, marks: [true, true] });
  expect(reasonFor(lookUp)).toBe('already-judged');
  const picture = { exhibit: 'dealer/first', probe: 'count-three-red-balls' } as const;
  done({ type: 'predict', ...picture, probability: 0.5 });
  done({ type: 'run', ...picture });
  expect(reasonFor({ type: 'check-reference', ...picture, nth: 0 })).toBe('no-reference');
});
