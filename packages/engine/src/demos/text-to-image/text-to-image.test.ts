import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ColumnHash } from '../../kernel/hash.ts';
import type { DisplayList } from '../display-list.ts';
import { CAPABILITIES, PROBES } from './bank/bank.ts';
import { isMet, stands } from './check.ts';
import { compose } from './compose.ts';
import { diceOf } from './dice.ts';
import { faultsOf } from './faults.ts';
import { planOf } from './plan.ts';
import { runWithOutcome, textToImage } from './text-to-image.ts';
import { boxOf, COLOURS, KINDS } from './vocabulary.ts';

const AVERAGE = Object.fromEntries(CAPABILITIES.map((capability) => [capability, 0]));
const ADDRESS = fc.record({
  probe: fc.constantFrom(...PROBES),
  seed: fc.nat(),
  nth: fc.nat({ max: 40 }),
  success: fc.boolean(),
});
const run = ({
  probe,
  seed,
  nth,
  success,
}: {
  probe: (typeof PROBES)[number];
  seed: number;
  nth: number;
  success: boolean;
}) => runWithOutcome(probe, success, { seed, exhibitId: 'stand/painter', nth });

function hashOf(lists: readonly DisplayList[]): string {
  const hash = new ColumnHash();
  for (const char of JSON.stringify(lists)) hash.int(char.charCodeAt(0));
  return hash.hex();
}

it('[DM4] succeeds as often as the model says', () => {
  for (const id of ['single-cat', 'count-three-cups', 'place-cat-on-chair', 'people-garden-baby']) {
    const probe = PROBES.find((candidate) => candidate.id === id);
    if (probe === undefined) throw new Error(id);
    const p = textToImage.probability(probe, AVERAGE);
    let successes = 0;
    for (let nth = 0; nth < 2000; nth++)
      if (textToImage.run(probe, AVERAGE, { seed: 11, exhibitId: 'stand/painter', nth }).success) successes++;
    expect(Math.abs(successes / 2000 - p)).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 2000));
  }
});

it('[DM5] succeeds if and only if all requirements are met', () => {
  fc.assert(
    fc.property(ADDRESS, (at) => {
      const { success, met, fault } = run(at);
      expect(met).toHaveLength(at.probe.requirements.length);
      expect(met.every(Boolean)).toBe(success);
      expect(fault === undefined).toBe(success);
    }),
    { numRuns: 3000, seed: 20240704 },
  );
});

it('[DM6] breaks a requirement by each fault of each probe', () => {
  for (const probe of PROBES) {
    const faults = faultsOf(probe.ask);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults)
      for (let nth = 0; nth < 12; nth++) {
        const dice = diceOf(5, 1, 77, nth);
        const scene = compose(fault.spoil(planOf(probe.ask, dice), diceOf(5, 2, 77, nth)), dice);
        const met = probe.requirements.map(({ check }) => isMet(check, scene));
        expect(met.includes(false), `${probe.id}: ${fault.id}`).toBe(true);
      }
  }
});

it('[DM7] gives the same shapes at the same address, pinned by a hash, and others elsewhere', () => {
  const at = { seed: 1, exhibitId: 'stand/painter', nth: 0 };
  const draw = (seed: number): DisplayList[] =>
    PROBES.flatMap((probe) =>
      [true, false].map((success) => runWithOutcome(probe, success, { ...at, seed }).output.display),
    );
  expect(hashOf(draw(1))).toBe('d001b87cb618116a');
  expect(hashOf(draw(1))).not.toBe(hashOf(draw(2)));
  for (const probe of PROBES) {
    const displays = [0, 1, 2, 3].map((nth) =>
      JSON.stringify(runWithOutcome(probe, true, { ...at, nth }).output.display),
    );
    expect(new Set(displays).size).toBe(4);
  }
});

it('[DM8] keeps things within the picture and apart', () => {
  fc.assert(
    fc.property(ADDRESS, (at) => {
      const { items } = run(at).output.scene;
      items.forEach((item, i) => {
        const box = boxOf(item);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(364);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(232);
        for (const other of items.slice(i + 1)) {
          const b = boxOf(other);
          const stacked = (['above', 'on', 'under'] as const).some(
            (how) => stands(item, how, other) || stands(other, how, item),
          );
          expect(stacked || box.right < b.left || b.right < box.left).toBe(true);
        }
      });
    }),
    { numRuns: 1500, seed: 20240705 },
  );
});

it('[DM9] says in words what is in the picture, in both languages', () => {
  fc.assert(
    fc.property(ADDRESS, (at) => {
      const { words, scene } = run(at).output;
      for (const { kind, colour } of scene.items) {
        expect(words.en).toContain(COLOURS[colour].text.en);
        expect(words.en).toMatch(new RegExp(`\\b(${KINDS[kind].one}|${KINDS[kind].many})\\b`));
        expect(words.zh).toContain(COLOURS[colour].text.zh);
        expect(words.zh).toContain(KINDS[kind].zh);
      }
      for (const person of scene.people) {
        expect(words.en.includes('one eye much lower')).toBe(person.eyeSlip !== 0);
        expect(words.en.includes('tiny body')).toBe(person.bodyScale !== 1);
        expect(words.en).toContain(`${person.hair} hair`);
        expect(words.en).toContain(`${person.eyes} eyes`);
      }
      expect(words.en).not.toMatch(/wrong|correct|should|fault|fail/);
    }),
    { numRuns: 1500, seed: 20240706 },
  );
  const balls = PROBES.find(({ id }) => id === 'count-three-balls');
  if (balls === undefined) throw new Error('no such probe');
  expect(run({ probe: balls, seed: 1, nth: 0, success: true }).output.words).toEqual({
    en: 'A room. From left to right: three red balls, a green chair.',
    zh: '房间里，从左到右：三个红色的球、一把绿色的椅子。',
  });
});

it('[DM15] never puts a near colour for the one asked', () => {
  for (const probe of PROBES) {
    if ('person' in probe.ask) continue;
    const asked = probe.ask.groups.flatMap(({ colour }) => (colour === undefined ? [] : [colour]));
    for (let nth = 0; nth < 20; nth++) {
      const { fault, output } = run({ probe, seed: 9, nth, success: false });
      if (fault !== 'wrong-colour') continue;
      const strange = output.scene.items.map(({ colour }) => colour).filter((colour) => !asked.includes(colour));
      expect(strange.length).toBeGreaterThan(0);
      for (const colour of strange) for (const wanted of asked) expect(COLOURS[wanted].near).not.toContain(colour);
    }
  }
});

it('[DM16] draws in finite numbers on 364 x 232', () => {
  fc.assert(
    fc.property(ADDRESS, (at) => {
      const { display } = run(at).output;
      expect([display.width, display.height]).toEqual([364, 232]);
      for (const shape of display.shapes) {
        const numbers =
          shape.type === 'path' ? shape.points : Object.values(shape).filter((v) => typeof v === 'number');
        expect(numbers.every(Number.isFinite)).toBe(true);
        const paint = shape.type === 'path' ? (shape.fill ?? shape.stroke) : shape.fill;
        expect(paint).toMatch(/^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$/);
      }
    }),
    { numRuns: 400, seed: 20240707 },
  );
});
