import { expect, it } from 'vitest';
import { floorwalk, json } from './floorwalk.ts';

const small = ['bench', 'fair', '--scenario', 'first-steps'] as const;

it('[CL16] bench fair times a day that is the day that simulate runs', () => {
  const timed = json(...small, '--repeat', '2') as Record<string, number | string>;
  const { hash, events, admitted, visits } = json('simulate', 'first-steps') as Record<string, unknown>;
  expect(timed).toMatchObject({
    scenario: 'first-steps',
    day: 1,
    repeat: 2,
    visits: 1200,
    admitted,
    standVisits: visits,
    events,
    hash,
  });
  const { cpuSeconds, cpuUsPerVisit, cpuNsPerEvent, peakMB } = timed as Record<string, number>;
  expect(cpuSeconds).toBeGreaterThan(0);
  expect(Math.abs(cpuUsPerVisit / ((cpuSeconds * 1e6) / Number(admitted)) - 1)).toBeLessThan(0.2);
  expect(Math.abs(cpuNsPerEvent / ((cpuSeconds * 1e9) / Number(events)) - 1)).toBeLessThan(0.2);
  expect(peakMB).toBeGreaterThan(20);
});

it('[CL16] bench fair takes another number of visits, and says where the time goes', () => {
  expect(json(...small, '--visits', '2500')).toMatchObject({ visits: 2500, admitted: 2500 });
  const rows = json(...small, '--profile') as { file: string; share: number; seconds: number }[];
  expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
  expect(rows.map(({ file }) => file)).toContain('fair/choose-next');
});

it('[CL16] bench bodies times people who walk', () => {
  const timed = json('bench', 'bodies', '--agents', '500', '--standing', '0.5') as Record<string, number>;
  expect(Object.keys(timed)).toEqual([
    'agents',
    'density',
    'standing',
    'nsPerAgentStep',
    'nsPerWalkingAgentStep',
    'meanSpeedMps',
    'memoryMB',
  ]);
  expect(timed['nsPerWalkingAgentStep'] / timed['nsPerAgentStep']).toBeCloseTo(2, 0);
  expect(timed['meanSpeedMps']).toBeGreaterThan(0.6);
  expect(timed['meanSpeedMps']).toBeLessThan(1.34);
});

it('[CL2] bench refuses what cannot be timed', () => {
  const refusal = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = floorwalk('bench', ...args);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    return stderr;
  };
  expect(refusal('fair', '--visits', '2000000')).toMatch(/It must be a whole number from 1 to 1000000;/);
  expect(refusal('fair', '--scenario', 'first-steps', '--day', '2')).toMatch(/it must be from 1 to 1$/m);
  expect(refusal('fair', '--scaling', '--visits', '10')).toMatch(/--scaling sets the visits itself/);
  expect(refusal('fair', '--scenario', 'nowhere', '--scaling')).toMatch(
    /there is no scenario and no file called "nowhere"/,
  );
  expect(refusal('bodies', '--density', '9')).toMatch(/It must be a number from 0.01 to 4;/);
});
