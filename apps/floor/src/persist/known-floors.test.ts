import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isKnown, rememberFloor } from './known-floors.ts';

const floor = { scenarioId: 'waic-2024', seed: 4711 };

describe('known floors', () => {
  let kept = new Map<string, string>();
  beforeEach(() => {
    kept = new Map();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('[UI99] know a floor once it was debriefed, but not by the debrief of the same visit', () => {
    expect(isKnown(floor)).toBe(false);
    rememberFloor(floor, 'first');
    expect(isKnown(floor)).toBe(true);
    expect(isKnown(floor, 'first')).toBe(false);
    expect(isKnown(floor, 'second')).toBe(true);
    rememberFloor(floor, 'second');
    expect(isKnown(floor, 'first')).toBe(false);
    expect(isKnown({ ...floor, seed: 1 })).toBe(false);
    expect(isKnown({ ...floor, scenarioId: 'first-steps' })).toBe(false);
  });

  it('[UI99] take damage as if nothing was known', () => {
    for (const broken of ['', '{', '[]', 'null', '7', '{"waic-2024.4711":3}']) {
      kept.set('floorwalk.known', broken);
      expect(isKnown(floor), broken).toBe(false);
    }
  });
});
