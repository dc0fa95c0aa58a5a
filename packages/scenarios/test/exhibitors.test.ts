import { describe, expect, it } from 'vitest';
import { loadScenario } from '../src/index.ts';
import { editDistance, pairOverlap, resemblesKnown, wordOverlap } from '../src/generate/resemblance.ts';

const fictional = loadScenario('waic-2024').exhibitors.filter(({ fictional: invented }) => invented);

/** Every pair once. */
function pairsThat(alike: (a: (typeof fictional)[number], b: (typeof fictional)[number]) => boolean): string[] {
  return fictional.flatMap((a, i) => fictional.slice(i + 1).flatMap((b) => (alike(a, b) ? [`${a.id} ~ ${b.id}`] : [])));
}

describe('the invented exhibitors of waic-2024', () => {
  it('[GN1] have names in both languages that no other has, nor nearly', () => {
    expect(new Set(fictional.map(({ name }) => name.en)).size).toBe(fictional.length);
    expect(new Set(fictional.map(({ name }) => name.zh)).size).toBe(fictional.length);
    expect(pairsThat((a, b) => editDistance(a.name.en.toLowerCase(), b.name.en.toLowerCase(), 2) < 2)).toEqual([]);
  });
  it('[GN2] resemble no firm or product that exists', () => {
    const known = fictional.filter(({ name }) => resemblesKnown(name.en, name.zh));
    expect(known.map(({ id }) => id)).toEqual([]);
    expect([resemblesKnown('Huawey', '某某'), resemblesKnown('Some Firm', '华为机器人')]).toEqual([true, true]);
  });
  it('[GN3] say things of themselves that no two share: pitches are not near-duplicates in either language', () => {
    expect(pairsThat((a, b) => wordOverlap(a.pitch.text.en, b.pitch.text.en) > 0.6)).toEqual([]);
    expect(pairsThat((a, b) => pairOverlap(a.pitch.text.zh, b.pitch.text.zh) > 0.6)).toEqual([]);
  });
  it('[GN4] are told apart when 40 are drawn: no two agree in category, form, size and first claim', () => {
    const faces = fictional.map(({ category, form, rect, claims }) =>
      [category, form, rect.wM, rect.dM, claims[0]?.text.en].join('|'),
    );
    for (let from = 0; from < fictional.length; from++) {
      const drawn = Array.from({ length: 40 }, (_, i) => faces[(from + i * 37) % faces.length]);
      expect(new Set(drawn).size).toBe(40);
    }
  });
  it('[GN5] claim and pitch as fiction, in both languages', () => {
    for (const { id, pitch, claims } of fictional.filter(({ pitch: { source } }) => source === 'fiction')) {
      expect(claims.length, id).toBeGreaterThanOrEqual(2);
      for (const { kind, source, text } of [pitch, ...claims]) {
        expect([id, kind, source]).toEqual([id, 'claim', 'fiction']);
        expect(text.en.length, id).toBeGreaterThan(10);
        expect(text.zh, id).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
