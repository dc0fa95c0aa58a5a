import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumLikelihood } from '../../../test/maximum-likelihood.ts';
import { ColumnHash } from '../../kernel/hash.ts';
import { CAPABILITIES, PROBES } from './bank/bank.ts';
import { robot, robotRunWithFault, robotRunWithOutcome } from './robot.ts';
import { steeredAbility } from './steered.ts';
import type { RobotTrial } from './trial.ts';
import { valueAt } from './trial.ts';

const AVERAGE = Object.fromEntries(CAPABILITIES.map((capability) => [capability, 0]));
const TRAITS = fc.record({ teleoperated: fc.boolean(), screened: fc.boolean() });
const ADDRESS = fc.record({
  probe: fc.constantFrom(...PROBES),
  seed: fc.nat(),
  nth: fc.nat({ max: 40 }),
  success: fc.boolean(),
  traits: TRAITS,
});
const at = (seed: number, nth: number) => ({ seed, exhibitId: 'stand/robot', nth });
const end = ({ tracks, lastsS }: RobotTrial, channel: string) => valueAt(tracks[channel], lastsS, 0);
const moving = (channel: string) => !channel.startsWith('crew.');

describe('robots: the bank', () => {
  it('[DM80] holds 24 probes or more, each with its own id, one to four requirements, and difficulties from -1.5 to 1.5', () => {
    expect(PROBES.length).toBeGreaterThanOrEqual(24);
    expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
    for (const { id, a, b, prompt, requirements, faults } of PROBES) {
      expect(a, id).toBeGreaterThanOrEqual(0.8);
      expect(a, id).toBeLessThanOrEqual(2);
      expect(Math.abs(b), id).toBeLessThanOrEqual(1.5);
      expect(requirements.length, id).toBeGreaterThanOrEqual(1);
      expect(requirements.length, id).toBeLessThanOrEqual(4);
      for (const { en, zh } of [prompt, ...requirements.map(({ text }) => text)]) {
        expect(en).toMatch(/^[^\u4e00-\u9fff]+$/);
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
      }
      expect(faults.length, id).toBeGreaterThan(0);
    }
    const bs = PROBES.map(({ b }) => b);
    expect(Math.min(...bs)).toBeLessThan(-1);
    expect(Math.max(...bs)).toBeGreaterThan(1);
  });
});

describe('robots: outcomes', () => {
  it('[DM81] succeeds as often as the model says, over 10,000 trials', () => {
    for (const { id } of [PROBES[0], PROBES[13], PROBES[20]]) {
      const probe = PROBES.find((each) => each.id === id) ?? PROBES[0];
      const p = robot.probability(probe, AVERAGE);
      let successes = 0;
      for (let nth = 0; nth < 10_000; nth++) if (robot.run(probe, AVERAGE, at(11, nth)).success) successes++;
      expect(Math.abs(successes / 10_000 - p), id).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 10_000));
    }
  });

  it('[DM82] succeeds if and only if all requirements are met, and only a failure names a fault', () => {
    fc.assert(
      fc.property(ADDRESS, ({ probe, seed, nth, success, traits }) => {
        const run = robotRunWithOutcome(probe, success, at(seed, nth), traits);
        expect(run.met).toHaveLength(probe.requirements.length);
        expect(run.met.every((met) => typeof met === 'boolean')).toBe(true);
        expect(run.met.every(Boolean), `${probe.id} ${run.fault}`).toBe(success);
        expect(run.fault === undefined).toBe(success);
      }),
      { numRuns: 3000, seed: 20240704 },
    );
  });

  it('[DM83] breaks what it says by each fault of each probe, and what is not broken is met', () => {
    for (const probe of PROBES)
      for (const fault of probe.faults)
        for (let nth = 0; nth < 6; nth++) {
          const { met } = robotRunWithFault(probe, fault, at(5, nth));
          expect(met.includes(false), `${probe.id}: ${fault}`).toBe(true);
        }
  });

  it('[DM84] gives the same trial at the same address, pinned by a hash, and others elsewhere', () => {
    const all = (seed: number): string =>
      JSON.stringify(
        PROBES.flatMap((probe) =>
          [true, false].map(
            (success) => robotRunWithOutcome(probe, success, at(seed, 0), { teleoperated: true }).output,
          ),
        ),
      );
    const hash = new ColumnHash();
    for (const char of all(1)) hash.int(char.charCodeAt(0));
    expect(hash.hex()).toBe('6133cb3de463e515');
    expect(all(1)).toBe(all(1));
    expect(all(1)).not.toBe(all(2));
  });

  it('[DM90] tells an exhibit’s ability within the 95% interval of maximum likelihood, from 200 runs', () => {
    for (const theta of [-0.8, 0.4]) {
      const ability = Object.fromEntries(CAPABILITIES.map((capability) => [capability, theta]));
      let held = 0;
      const exhibits = 150;
      for (let exhibit = 0; exhibit < exhibits; exhibit++) {
        const outcomes = Array.from({ length: 200 }, (_, i) => {
          const probe = PROBES[i % PROBES.length];
          const address = { seed: 3, exhibitId: `stand/${exhibit}`, nth: i };
          return { a: probe.a, b: probe.b, success: robot.run(probe, ability, address).success };
        });
        const { estimate, standardError } = maximumLikelihood(outcomes);
        if (Math.abs(estimate - theta) < 1.96 * standardError) held++;
      }
      expect(held / exhibits).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / exhibits));
    }
  });
});

describe('robots: what is to be seen', () => {
  it('[DM85] begins a failure as the success of the same dice, and shows something else from the fault on', () => {
    for (const probe of PROBES)
      for (const fault of probe.faults) {
        const good = robotRunWithFault(probe, undefined, at(7, 1)).output;
        const bad = robotRunWithFault(probe, fault, at(7, 1)).output;
        expect(bad.things).toEqual(good.things);
        expect(bad.crew).toEqual(good.crew);
        expect(bad.tracks, `${probe.id}: ${fault}`).not.toEqual(good.tracks);
        for (const [channel, track] of Object.entries(bad.tracks))
          if (good.tracks[channel]) expect(track[1], channel).toBe(good.tracks[channel][1]);
        // All that differs can be seen for half a second and more.
        const differs = Object.keys({ ...good.tracks, ...bad.tracks })
          .filter(moving)
          .some((channel) => {
            let seen = 0;
            for (let t = 0; t < Math.max(good.lastsS, bad.lastsS); t += 0.05)
              if (Math.abs(valueAt(good.tracks[channel], t, 0) - valueAt(bad.tracks[channel], t, 0)) > 0.3)
                seen += 0.05;
            return seen > 0.5;
          });
        expect(differs, `${probe.id}: ${fault}`).toBe(true);
      }
  });

  it('[DM86] shows what the requirements say: where things lie, who lies, what is spilled, when it ends', () => {
    fc.assert(
      fc.property(ADDRESS, ({ probe, seed, nth, success, traits }) => {
        const { met, output } = robotRunWithOutcome(probe, success, at(seed, nth), traits);
        const shown = shownFacts(probe.setup, output);
        probe.requirements.forEach(({ id }, i) => {
          if (shown[id] !== undefined) expect(shown[id], `${probe.id}: ${id}`).toBe(met[i]);
        });
      }),
      { numRuns: 3000, seed: 20240705 },
    );
  });

  it('[DM87] shows a driver’s hands move before the robot does, and other hands keep still', () => {
    fc.assert(
      fc.property(ADDRESS, ({ probe, seed, nth, success, traits }) => {
        const { crew, tracks } = robotRunWithOutcome(probe, success, at(seed, nth), traits).output;
        const sticks = Math.max(...(tracks['crew.left'] ?? [0]).filter((_, i) => i % 2 === 1).map(Math.abs));
        const raised = tracks['crew.raise'] !== undefined;
        expect(sticks > 0).toBe(crew.who === 'driver' || raised);
        expect(crew.screened).toBe(traits.screened);
        if (traits.teleoperated && (probe.capability !== 'autonomy' || !success)) expect(crew.who).toBe('driver');
        if (!traits.teleoperated) expect(crew.who).not.toBe('driver');
        if (crew.screened) expect(['nobody', 'driver']).toContain(crew.who);
      }),
      { numRuns: 1500, seed: 20240706 },
    );
    const steered = robotRunWithOutcome(PROBES[0], true, at(1, 0), { teleoperated: true }).output;
    const alone = robotRunWithOutcome(PROBES[0], true, at(1, 0), {}).output;
    const first = (track: readonly number[]) => track[track.findIndex((v, i) => i % 2 === 1 && v !== track[1]) - 3];
    expect(first(steered.tracks['grip.x']) - first(steered.tracks['crew.left'])).toBeGreaterThan(0.25);
    expect(first(alone.tracks['grip.x'])).toBeLessThan(first(steered.tracks['grip.x']));
    expect(steered.takenS).toBeGreaterThan(alone.takenS + 1);
  });

  it('[DM88] hardly ever works alone where somebody steers, and does the rest a little better', () => {
    const steered = steeredAbility(AVERAGE);
    for (const probe of PROBES) {
      const p = robot.probability(probe, steered);
      if (probe.capability === 'autonomy') expect(p).toBeLessThan(0.02);
      else expect(p).toBeGreaterThan(robot.probability(probe, AVERAGE));
    }
  });

  it('[DM89] says in both languages what happens and who is at the edge, without a verdict', () => {
    fc.assert(
      fc.property(ADDRESS, ({ probe, seed, nth, success, traits }) => {
        const { output, fault } = robotRunWithOutcome(probe, success, at(seed, nth), traits);
        const { words, takenS, stills, lastsS } = output;
        expect(words.en).toContain(`ends at ${takenS.toFixed(1)} s`);
        expect(words.zh).toContain(`${takenS.toFixed(1)} 秒`);
        expect(words.en).not.toMatch(/\b(wrong|correct|should|fault|fails?|failed)\b/);
        expect(words.en.includes('human hand reaches in')).toBe(fault === 'hand');
        expect(words.en.includes('two feet')).toBe(output.crew.screened && output.crew.who === 'driver');
        expect(words.zh).not.toMatch(/undefined|[a-z]{4,}/);
        expect(stills).toHaveLength(6);
        expect([...stills].sort((a, b) => a - b)).toEqual(stills);
        expect(stills[5]).toBe(lastsS);
      }),
      { numRuns: 1500, seed: 20240707 },
    );
  });

  it('[DM91] writes finite keys in order of time, within a recording of at most 30 s', () => {
    fc.assert(
      fc.property(ADDRESS, ({ probe, seed, nth, success, traits }) => {
        const { tracks, lastsS, things } = robotRunWithOutcome(probe, success, at(seed, nth), traits).output;
        expect(lastsS).toBeLessThanOrEqual(30);
        for (const [channel, track] of Object.entries(tracks)) {
          expect(track.every(Number.isFinite), channel).toBe(true);
          for (let i = 2; i < track.length; i += 2) expect(track[i], channel).toBeGreaterThanOrEqual(track[i - 2]);
        }
        for (const { x, y, w, h } of things) expect([x, y, w, h].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 1000, seed: 20240708 },
    );
    expect(valueAt([0, 1, 2, 5], -1, 9)).toBe(1);
    expect(valueAt([0, 1, 2, 5], 1, 9)).toBe(3);
    expect(valueAt([0, 1, 2, 5], 3, 9)).toBe(5);
    expect(valueAt([0, 1, 0, 4], 0, 9)).toBe(4);
    expect(valueAt(undefined, 0, 9)).toBe(9);
  });
});

/** What a look at the end of the recording says, by requirement id; undefined where it takes more than geometry. */
function shownFacts(setup: (typeof PROBES)[number]['setup'], trial: RobotTrial): Record<string, boolean> {
  const inside = (id: string, box: string): boolean => {
    const bin = trial.things.find((each) => each.id === box);
    if (!bin) return false;
    const x = end(trial, `${id}.x`);
    const deep =
      bin.kind === 'tray' ? Math.abs(end(trial, `${id}.y`) - bin.y) < bin.h / 2 : end(trial, `${id}.y`) > bin.y - 10;
    return Math.abs(x - bin.x) < bin.w / 2 && deep;
  };
  const hand = (trial.tracks['hand.on'] ?? []).length === 0;
  const common = { 'no-hand': hand };
  switch (setup.task) {
    case 'pick-place':
      return {
        ...common,
        'in-bin': inside(`cube-${setup.cube}`, `bin-${setup.bin}`),
        'cup-stands': end(trial, 'cup.turn') === 0,
        'in-time': trial.takenS <= (setup.withinS ?? 0),
      };
    case 'sorting': {
      const pieces = trial.things.filter(({ id }) => id.startsWith('piece-'));
      const right = (i: 0 | 1): boolean =>
        pieces
          .filter(({ colour }) => colour === setup.colours[i])
          .every(({ id }) => inside(id, `tray-${setup.colours[i]}`));
      return {
        ...common,
        'first-right': right(0),
        'second-right': right(1),
        'none-left': pieces.every(({ id }) => setup.colours.some((c) => inside(id, `tray-${c}`))),
        'in-time': trial.takenS <= (setup.withinS ?? 0),
      };
    }
    case 'walking': {
      const flag = trial.things.find(({ kind }) => kind === 'flag');
      const lies = Math.abs(end(trial, 'body.turn')) > 45;
      expect(lies).toBe(trial.falls > 0);
      return {
        ...common,
        'at-flag': Math.abs(end(trial, 'body.x') - (flag?.x ?? 0)) < 30,
        upright: !lies,
        'beam-up': end(trial, 'beam.turn') === 0,
      };
    }
    case 'back-flip': {
      const mat = trial.things[0];
      return {
        ...common,
        feet: Math.abs(end(trial, 'body.turn')) < 45,
        'on-mat': Math.abs(end(trial, 'body.x') - mat.x) < mat.w / 2,
      };
    }
    case 'folding':
      return {
        ...common,
        flat: end(trial, 'towel.crumple') === 0,
        edges:
          end(trial, 'towel.first') === 1 &&
          end(trial, 'towel.skew') === 0 &&
          end(trial, 'towel.short') === 0 &&
          end(trial, 'towel.crumple') === 0,
      };
    case 'door':
      return {
        ...common,
        through: end(trial, 'body.x') > trial.things[0].x + 20,
        upright: end(trial, 'body.lie') === 0,
        door: setup.shuts === end(trial, 'door.turn') > -40,
      };
    case 'pouring':
      return {
        ...common,
        'to-line': Math.abs(end(trial, 'glass.fill') - setup.line) < 0.02,
        dry: end(trial, 'puddle') === 0,
        stands: end(trial, 'glass.turn') === 0,
        'in-time': trial.takenS <= (setup.withinS ?? 0),
      };
    case 'line': {
      const box = trial.things.find(({ id }) => id === 'box');
      const dx = end(trial, 'body.x') - (box?.x ?? 0);
      const dy = end(trial, 'body.y') - (box?.y ?? 0);
      return { ...common, 'at-box': dx * dx + dy * dy < 100 };
    }
  }
}
