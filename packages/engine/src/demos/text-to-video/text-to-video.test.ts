import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ColumnHash } from '../../kernel/hash.ts';
import { logistic } from '../../kernel/math.ts';
import { demoModelOf } from '../registry.ts';
import { diceOf } from '../text-to-image/dice.ts';
import { CAPABILITIES, PROBES } from './bank/bank.ts';
import { isMet } from './check.ts';
import type { Clip } from './clip.ts';
import { FPS } from './clip.ts';
import { faultsOf } from './faults.ts';
import { film } from './film.ts';
import { planOf } from './plan.ts';
import { clipActors, clipFrame } from './render.ts';
import { clipWithOutcome, textToVideo } from './text-to-video.ts';
import { momentWords, wordsOf } from './words.ts';

const STAND = 'stand/film';
const ABILITY = fc.record(
  Object.fromEntries(CAPABILITIES.map((c) => [c, fc.double({ min: -3, max: 3, noNaN: true })])),
);
const ADDRESS = fc.record({
  probe: fc.constantFrom(...PROBES),
  seed: fc.nat(),
  nth: fc.nat({ max: 40 }),
});
const CHINESE = /[\u4e00-\u9fff]/;

function levelAbility(theta: number): Record<string, number> {
  return Object.fromEntries(CAPABILITIES.map((capability) => [capability, theta]));
}
function at(seed: number, nth: number): { seed: number; exhibitId: string; nth: number } {
  return { seed, exhibitId: STAND, nth };
}
function hashOf(value: unknown): string {
  const hash = new ColumnHash();
  for (const char of JSON.stringify(value)) hash.int(char.charCodeAt(0));
  return hash.hex();
}

it('[DM40] holds 24 probes or more over six capabilities, in both languages, with difficulties spread', () => {
  expect(PROBES.length).toBeGreaterThanOrEqual(24);
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
  for (const capability of CAPABILITIES)
    expect(PROBES.filter((probe) => probe.capability === capability).length).toBeGreaterThanOrEqual(4);
  for (const { a, b, prompt, requirements } of PROBES) {
    expect(a).toBeGreaterThanOrEqual(0.8);
    expect(a).toBeLessThanOrEqual(2);
    expect(Math.abs(b)).toBeLessThanOrEqual(1.5);
    expect(requirements.length).toBeGreaterThanOrEqual(1);
    expect(requirements.length).toBeLessThanOrEqual(4);
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    for (const text of [prompt, ...requirements.map((requirement) => requirement.text)]) {
      expect(text.en).toMatch(/^[\x20-\x7e]+$/);
      expect(text.zh).toMatch(CHINESE);
      expect(text.zh).not.toMatch(/[A-Za-z]/);
    }
  }
  const bs = PROBES.map(({ b }) => b);
  expect(Math.min(...bs)).toBeLessThan(-1.2);
  expect(Math.max(...bs)).toBeGreaterThan(1.2);
  expect(demoModelOf('text-to-video')).toBe(textToVideo);
});

it('[DM41] succeeds if and only if every requirement is met in its poses, and only a failure names a fault', () => {
  fc.assert(
    fc.property(ADDRESS, ABILITY, ({ probe, seed, nth }, ability) => {
      const { success, met, fault } = textToVideo.run(probe, ability, at(seed, nth));
      expect(met).toHaveLength(probe.requirements.length);
      expect(met.every(Boolean)).toBe(success);
      expect(fault === undefined).toBe(success);
    }),
    { numRuns: 1500, seed: 20240704 },
  );
});

it('[DM42] breaks a requirement by each fault of each probe, and shows it', () => {
  for (const probe of PROBES) {
    const faults = faultsOf(probe.ask);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults)
      for (let nth = 0; nth < 8; nth++) {
        const dice = diceOf(5, 1, 77, nth);
        const good = film(planOf(probe.ask, dice), dice);
        const bad = film(fault.spoil(planOf(probe.ask, dice), diceOf(5, 2, 77, nth)), dice);
        expect(
          probe.requirements.every(({ check }) => isMet(check, good)),
          probe.id,
        ).toBe(true);
        expect(
          probe.requirements.every(({ check }) => isMet(check, bad)),
          `${probe.id}: ${fault.id}`,
        ).toBe(false);
        // The six frames alone tell them apart, and so do the words.
        const seen = (clip: typeof good): string => JSON.stringify(clip.strip.map((frame) => clipFrame(clip, frame)));
        expect(seen(bad)).not.toBe(seen(good));
        for (const language of ['en', 'zh'] as const)
          expect(wordsOf(bad)[language], `${probe.id}: ${fault.id}`).not.toBe(wordsOf(good)[language]);
      }
  }
});

it('[DM43] puts the fault where it names it and leaves the rest of the clip as it was', () => {
  const seen = new Set<string>();
  for (const probe of PROBES)
    for (let nth = 0; nth < 30; nth++) {
      const good = clipWithOutcome(probe, true, at(3, nth)).output;
      const { fault, output: bad } = clipWithOutcome(probe, false, at(3, nth));
      if (fault === undefined) throw new Error('a failure without a fault');
      seen.add(fault);
      expect(bad.frames).toBe(good.frames);
      const [before, after] = [good.actors[0].poses, bad.actors[0].poses];
      if (fault === 'colour-changes' || fault === 'shape-changes' || fault === 'comes-out-changed') {
        const first = after.findIndex(({ look }) => look === 1);
        expect(first).toBeGreaterThan(0.3 * bad.frames);
        expect(first).toBeLessThan(0.7 * bad.frames);
        expect(after.slice(0, first)).toEqual(before.slice(0, first));
        expect(after.slice(first).every(({ look }) => look === 1)).toBe(true);
      }
      if (fault === 'vanishes') {
        const first = after.findIndex(({ there }) => !there);
        const [star, cover] = bad.actors;
        // It goes while it is out of sight.
        expect(Math.abs(after[first].x - (cover?.poses[0].x ?? 0))).toBeLessThan(20);
        expect(after.slice(0, first)).toEqual(before.slice(0, first));
        expect(star.depth).toBeLessThan(cover?.depth ?? 0);
      }
      if (fault === 'flicker') {
        expect(after.map((pose) => ({ ...pose, pale: false }))).toEqual(before);
        expect(bad.strip.filter((frame) => after[frame].pale).length).toBeGreaterThanOrEqual(2);
      }
      if (fault === 'still-limbs') expect(after.map((pose, k) => ({ ...pose, limb: before[k].limb }))).toEqual(before);
      if (fault === 'jerky') {
        const places = bad.strip.map((frame) => after[frame].x);
        expect(new Set(places).size).toBeLessThan(5);
      }
    }
  expect(seen.size).toBe(12);
});

it('[DM44] flashes less than three times a second, and then only its one actor', () => {
  for (const probe of PROBES)
    for (let nth = 0; nth < 30; nth++) {
      const { fault, output } = clipWithOutcome(probe, false, at(8, nth));
      if (fault !== 'flicker') continue;
      const { poses } = output.actors[0];
      const starts = poses.flatMap(({ pale }, k) => (pale && !(k > 0 && poses[k - 1].pale) ? [k] : []));
      for (let k = 0; k + FPS <= output.frames; k++)
        expect(starts.filter((start) => start >= k && start < k + FPS).length).toBeLessThanOrEqual(3);
    }
});

it('[DM45] gives the same clip at the same address, pinned by a hash, and others elsewhere', () => {
  const all = (seed: number): Clip[] =>
    PROBES.flatMap((probe) => [true, false].map((success) => clipWithOutcome(probe, success, at(seed, 0)).output));
  expect(hashOf(all(1))).toBe('4cedc832e05033ac');
  expect(hashOf(all(1))).not.toBe(hashOf(all(2)));
  const pictures = PROBES.map((probe) => clipFrame(clipWithOutcome(probe, true, at(1, 0)).output, 20));
  expect(hashOf(pictures)).toBe('34467676b72e3c04');
  for (const probe of PROBES)
    expect(new Set([0, 1, 2, 3].map((nth) => hashOf(clipWithOutcome(probe, true, at(1, nth)).output))).size).toBe(4);
});

it('[DM46] succeeds as often as the model says over 10,000 trials', () => {
  for (const id of ['same-ball', 'steady-boat', 'even-dog', 'moves-robot', 'behind-kiosk-man', 'right-chair-robot']) {
    const probe = PROBES.find((each) => each.id === id);
    if (probe === undefined) throw new Error(id);
    const ability = levelAbility(0.3);
    const p = textToVideo.probability(probe, ability);
    expect(p).toBeCloseTo(logistic(probe.a * (0.3 - probe.b)), 12);
    let successes = 0;
    for (let nth = 0; nth < 10_000; nth++) if (textToVideo.run(probe, ability, at(11, nth)).success) successes++;
    expect(Math.abs(successes / 10_000 - p)).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 10_000));
  }
}, 120_000);

it('[DM47] lets 200 runs recover the ability by maximum likelihood', () => {
  for (const theta of [-1, 0, 1]) {
    const runs = Array.from({ length: 200 }, (_, i) => {
      const probe = PROBES[i % PROBES.length];
      return { probe, success: textToVideo.run(probe, levelAbility(theta), at(21, i)).success };
    });
    let estimate = 0;
    let information = 0;
    for (let step = 0; step < 30; step++) {
      let slope = 0;
      information = 0;
      for (const { probe, success } of runs) {
        const p = logistic(probe.a * (estimate - probe.b));
        slope += probe.a * ((success ? 1 : 0) - p);
        information += probe.a * probe.a * p * (1 - p);
      }
      estimate += slope / information;
    }
    expect(Math.abs(estimate - theta)).toBeLessThan(3 / Math.sqrt(information));
  }
});

it('[DM48] lasts 4 to 10 s at 12 frames a second, in finite numbers, and holds its actors in the picture', () => {
  fc.assert(
    fc.property(
      ADDRESS,
      fc.boolean(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ probe, seed, nth }, success, u) => {
        const { output } = clipWithOutcome(probe, success, at(seed, nth));
        expect(output.seconds).toBeGreaterThanOrEqual(4);
        expect(output.seconds).toBeLessThanOrEqual(10);
        expect(output.frames).toBe(output.seconds * FPS);
        expect(output.strip).toHaveLength(6);
        for (const { poses } of output.actors) {
          expect(poses).toHaveLength(output.frames);
          for (const { x, y } of poses) {
            expect(x).toBeGreaterThan(20);
            expect(x).toBeLessThan(344);
            expect(y).toBeGreaterThan(40);
            expect(y).toBeLessThan(228);
          }
        }
        for (const shape of clipActors(output, u * (output.frames - 1)).shapes) {
          const numbers =
            shape.type === 'path' ? shape.points : Object.values(shape).filter((v) => typeof v === 'number');
          expect(numbers.every(Number.isFinite)).toBe(true);
          const paint = shape.type === 'path' ? (shape.fill ?? shape.stroke) : shape.fill;
          expect(paint).toMatch(/^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$/);
        }
        expect(JSON.parse(JSON.stringify(output))).toEqual(output);
      },
    ),
    { numRuns: 400, seed: 20240705 },
  );
});

it('[DM49] hides what passes behind a cover, and only for a while', () => {
  for (const probe of PROBES.filter(({ ask }) => ask.relation === 'hidden'))
    for (let nth = 0; nth < 10; nth++) {
      const { actors, strip } = clipWithOutcome(probe, true, at(4, nth)).output;
      const [star, cover] = actors;
      const reach = strip.map((frame) => Math.abs(star.poses[frame].x - (cover?.poses[0].x ?? 0)));
      // Wholly beside the cover in the first and last of the six frames, behind it in the middle two.
      expect(Math.min(reach[0], reach[5])).toBeGreaterThan(85);
      expect(Math.min(reach[2], reach[3])).toBeLessThan(32);
    }
});

it('[DM50] says in words, as a whole and frame by frame, what is to be seen, without a verdict', () => {
  fc.assert(
    fc.property(ADDRESS, fc.boolean(), ({ probe, seed, nth }, success) => {
      const { output } = clipWithOutcome(probe, success, at(seed, nth));
      const texts = [output.words, ...output.strip.map((frame) => momentWords(output, frame))];
      for (const { en, zh } of texts) {
        expect(en).not.toMatch(/wrong|correct|should|fault|fail|undefined|NaN/i);
        expect(zh).not.toMatch(/[A-Za-z]/);
        expect(zh).toMatch(CHINESE);
      }
    }),
    { numRuns: 600, seed: 20240706 },
  );
});
