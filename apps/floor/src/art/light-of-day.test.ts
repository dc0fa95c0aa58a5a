import type { ProgrammeEvent } from '@floorwalk/engine';
import { describe, expect, it } from 'vitest';
import { lightAt, onStageAt, type Tone } from './light-of-day.ts';

const HOUR_MS = 3_600_000;
const FAIR = { opensMs: 9 * HOUR_MS, closesMs: 17 * HOUR_MS };
const apart = (a: Tone, b: Tone): number => Math.max(...a.map((v, i) => Math.abs(v - b[i])));
const talk: ProgrammeEvent = {
  id: 'talk',
  title: { en: 'Talk', zh: '演讲' },
  day: 0,
  startMs: 14 * HOUR_MS,
  lengthMs: HOUR_MS / 2,
  stages: ['stage'],
  standing: 10,
  draw: 0.1,
  sourced: { kind: 'fact', source: 'fiction' },
};

describe('the light of the day', () => {
  it('[UI100] differs between opening, noon and closing, and is steady from minute to minute', () => {
    const [opening, noon, closing] = [9, 12.5, 17].map((hour) => lightAt(hour * HOUR_MS, FAIR));
    expect(opening.from).toBe(-1);
    expect(Math.abs(noon.from)).toBeLessThan(0.2);
    expect(closing.from).toBe(1);
    expect(apart(opening.indoors, noon.indoors)).toBeGreaterThan(0.05);
    expect(apart(closing.indoors, noon.indoors)).toBeGreaterThan(0.15);
    for (let atMs = 8 * HOUR_MS; atMs < 18 * HOUR_MS; atMs += 60_000) {
      const [now, next] = [lightAt(atMs, FAIR), lightAt(atMs + 60_000, FAIR)];
      expect(apart(now.indoors, next.indoors)).toBeLessThan(0.02);
      expect(apart(now.sun, next.sun)).toBeLessThan(0.02);
      expect(Math.abs(now.lamps - next.lamps)).toBeLessThan(0.05);
    }
  });

  it('[UI101] lights the stages around an event of the day, and of that day only', () => {
    expect(onStageAt([talk], 0, 14.2 * HOUR_MS)?.bright).toBe(1);
    expect(onStageAt([talk], 0, 14 * HOUR_MS - 2 * 60_000)?.bright).toBeCloseTo(0.5);
    expect(onStageAt([talk], 0, 13.9 * HOUR_MS)).toBeUndefined();
    expect(onStageAt([talk], 0, 14.6 * HOUR_MS)).toBeUndefined();
    expect(onStageAt([talk], 1, 14.2 * HOUR_MS)).toBeUndefined();
  });
});
