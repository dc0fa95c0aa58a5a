/** The roofline model (Williams, Waterman and Patterson 2009), with a share for what goes over the links. */
import type { Card } from './card.ts';
import type { Precision, Setup } from './workload.ts';
import { workOf } from './workload.ts';

/** Times the peak at BF16. */
const PRECISION_PEAK: Readonly<Record<Precision, number>> = { BF16: 1, FP16: 1, TF32: 0.5, INT8: 2 };

/** TFLOP/s of one card at a precision, whatever the memory gives. */
export function peakOf({ peakTflops }: Card, precision: Precision): number {
  return peakTflops * PRECISION_PEAK[precision];
}

/** TFLOP/s that one card can attain at `intensity` FLOP per byte: min(peak, bandwidth x intensity). */
export function attainable(card: Card, precision: Precision, intensity: number): number {
  return Math.min(peakOf(card, precision), (card.bandwidthGBs * intensity) / 1000);
}

export function intensityOf(setup: Setup): number {
  const { flopPerToken, bytesPerToken } = workOf(setup);
  return flopPerToken / bytesPerToken;
}

/** Seconds at the roof, computing first and then talking: no card of this kind can be faster. */
export function roofSeconds(card: Card, setup: Setup): number {
  const { flopPerToken, linkBytesPerToken } = workOf(setup);
  const computing = flopPerToken / (setup.cards * attainable(card, setup.precision, intensityOf(setup)) * 1e12);
  return setup.tokens * (computing + linkBytesPerToken / (card.linkGBs * 1e9));
}

/** TFLOP/s per card that a run came to. */
export function reachedTflops(setup: Setup, seconds: number): number {
  return (workOf(setup).flopPerToken * setup.tokens) / (setup.cards * seconds * 1e12);
}
