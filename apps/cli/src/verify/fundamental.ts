/** The fundamental diagram of a link: how fast people walk a street when how many are on it, both measured from outside. */
import { ACTIVITY, type Fair, positionOf, runUntil } from '@floorwalk/engine';
import { fundamentalFigure } from '../figures/fundamental-figure.ts';
import { SPEED_BANDS } from './reference-speeds.ts';
import { HOUR_MS, openStreet } from './street.ts';
import { row, type VerifyOptions, type VerifyTest } from './verify-test.ts';

const LENGTH_M = 150;
const WIDTH_M = 4;
/** From the stand at the end of the street to the way out, m. */
const BEYOND_M = 6;
/** Arrivals a second, an hour each: the street settles at four densities, then takes more than it lets through and fills up. */
const PER_S = [1, 1.8, 2.5, 3, 4.4];
const LOOK_MS = 20_000;
const BIN_PER_M2 = 0.25;
/** Beyond this the link is a queue that keeps its flow (FA11), and not a stream any more: shown, and not held to the band. */
export const QUEUE_FROM_PER_M2 = 2.5;

export type SpeedSample = { readonly perM2: number; readonly speedMps: number; readonly walkers: number };

/**
 * Every 20 s: people on the street per m2, and the mean speed of those who have just set off, for a pace of 1. How much slower
 * than the people of the experiments each one strolls is its own affair, and not the link's.
 */
function sampleStreet(progress: (share: number) => void): SpeedSample[] {
  const { fair } = openStreet({
    lengthM: LENGTH_M + BEYOND_M,
    widthM: WIDTH_M,
    stands: [{ atM: LENGTH_M, frontM: 12 }],
    visits: PER_S.reduce((sum, perS) => sum + perS * 3600, 0),
    // All go on whatever the jam, so that the street fills up.
    options: { behaviour: { givesUp: false } },
    fair: { hourlyWeights: PER_S, lastEntryMs: PER_S.length * HOUR_MS, closesMs: (PER_S.length + 2) * HOUR_MS },
  });
  const samples: SpeedSample[] = [];
  for (let nowMs = LOOK_MS; nowMs < PER_S.length * HOUR_MS; nowMs += LOOK_MS) {
    runUntil(fair, nowMs);
    samples.push(sampleAt(fair, nowMs));
    progress(nowMs / (PER_S.length * HOUR_MS));
  }
  return samples;
}

function sampleAt(fair: Fair, nowMs: number): SpeedSample {
  const { activity, fromNode, toNode, sinceMs, untilMs, pace } = fair.tables.attendees;
  const { distanceM, nodeCount, gateNode } = fair.network;
  let onStreet = 0;
  let walkers = 0;
  let walkedM = 0;
  let walkMs = 0;
  for (let attendee = 0; attendee < activity.length; attendee++) {
    if (activity[attendee] !== ACTIVITY.walking) continue;
    const at = positionOf(fair, attendee);
    if (at && at.yM === 0 && at.xM < LENGTH_M) onStreet++;
    // All the way along the street: to the stand, or past it to the way out.
    if (fromNode[attendee] !== gateNode[0] || sinceMs[attendee] <= nowMs - LOOK_MS) continue;
    walkers++;
    walkedM += distanceM[fromNode[attendee] * nodeCount + toNode[attendee]];
    walkMs += (untilMs[attendee] - sinceMs[attendee]) * pace[attendee];
  }
  return { perM2: onStreet / (LENGTH_M * WIDTH_M), speedMps: walkedM / (walkMs / 1000), walkers };
}

/** Mean over walkers of the samples within `halfBin` of a density; NaN where there are none. */
export function speedAt(samples: readonly SpeedSample[], perM2: number, halfBin = 0.1): number {
  const near = samples.filter((one) => Math.abs(one.perM2 - perM2) <= halfBin && one.walkers > 0);
  const walkers = near.reduce((sum, one) => sum + one.walkers, 0);
  return near.reduce((sum, one) => sum + one.speedMps * one.walkers, 0) / walkers;
}

function run({ progress }: VerifyOptions) {
  const samples = sampleStreet(progress);
  const held = SPEED_BANDS.filter(({ perM2 }) => perM2 <= QUEUE_FROM_PER_M2);
  const bins = Array.from({ length: 20 }, (_, i) => (i + 1) * BIN_PER_M2)
    .map((perM2) => ({ perM2, speedMps: speedAt(samples, perM2, BIN_PER_M2 / 2) }))
    .filter(({ speedMps }) => !Number.isNaN(speedMps));
  const rises = bins.slice(1).map(({ speedMps }, i) => speedMps - bins[i].speedMps);
  return {
    rows: [
      ...held.map(({ perM2, leastMps, mostMps }) =>
        row(`fundamental/${perM2}-per-m2`, speedAt(samples, perM2), [leastMps, mostMps], 'm/s'),
      ),
      // The greatest rise from one density to the next, over steps of 0.25 per m2 up to 5: never above 0.
      row('fundamental/monotone', Math.max(...rises), [-1.34, 0], 'm/s greatest rise'),
    ],
    figures: [{ file: 'fundamental.svg', svg: fundamentalFigure(bins) }],
  };
}

export const fundamental: VerifyTest = {
  name: 'fundamental',
  about: 'fundamental diagram of a link: speed falls with density, between experiment and Weidmann',
  weight: 2,
  run,
};
