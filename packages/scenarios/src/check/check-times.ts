/** The days, hours and shares of a scenario fit together. */
import type { Scenario } from '@floorwalk/engine';
import type { Finding } from './finding.ts';

const HOUR_MS = 3_600_000;

export function checkTimes({ fair, days, visit, personas, programme }: Scenario): Finding[] {
  const findings: Finding[] = [];
  const expect = (holds: boolean, path: readonly (string | number)[], wrong: string, right: string) => {
    if (!holds) findings.push({ path, wrong, right });
  };
  const { opensMs, lastEntryMs, closesMs, hourlyWeights, visitsPerDay } = fair;
  expect(
    lastEntryMs > opensMs,
    ['fair', 'lastEntry', 'value'],
    'the last entry is before the doors open',
    'a later time',
  );
  expect(closesMs >= lastEntryMs, ['fair', 'closes', 'value'], 'the fair closes before the last entry', 'a later time');
  const hours = Math.ceil((lastEntryMs - opensMs) / HOUR_MS);
  expect(
    hours <= 0 || hourlyWeights.slice(0, hours).some((weight) => weight > 0),
    ['fair', 'hourlyWeights', 'value'],
    'nobody ever arrives',
    'give at least one weight above 0 before the last entry',
  );
  expect(
    hourlyWeights.length >= hours,
    ['fair', 'hourlyWeights', 'value'],
    `there are ${hourlyWeights.length} weights for ${hours} hours of entry`,
    'give one for each hour from opening to the last entry',
  );
  expect(
    visitsPerDay.length === days.length,
    ['fair', 'visitsPerDay', 'value'],
    `there are ${visitsPerDay.length} numbers for ${days.length} days`,
    'give one for each day',
  );
  expect(new Set(days).size === days.length, ['days', 'value'], 'a day stands there twice', 'give each day once');
  expect(
    visit.day < days.length,
    ['visit', 'day'],
    `there are ${days.length} days only`,
    'the number of a day, from 1',
  );
  expect(
    visit.startMs >= opensMs && visit.startMs < closesMs,
    ['visit', 'at'],
    'the visit starts while the fair is closed',
    'a time between opening and closing',
  );
  (programme ?? []).forEach((event, i) => {
    expect(
      event.day < days.length,
      ['programme', i, 'day'],
      `there are ${days.length} days only`,
      'the number of a day',
    );
    expect(
      event.startMs >= opensMs && event.startMs + event.lengthMs <= closesMs,
      ['programme', i, 'start'],
      'the event is not within the opening hours',
      'an earlier or later start, or a shorter event',
    );
  });
  const shares = personas.reduce((sum, { share }) => sum + share, 0);
  expect(
    Math.abs(shares - 1) < 1e-6,
    ['personas'],
    `the shares of the personas add up to ${Number(shares.toFixed(4))}`,
    'they must add up to 1',
  );
  return findings;
}
