/** Accelerator cards: the reference, and what is hidden behind a fictional vendor's claim. */
import { drawNormal, idHash, STREAM } from '../../kernel/draw.ts';
import { logistic } from '../../kernel/math.ts';

export type Card = {
  /** Dense BF16, TFLOP/s. */
  readonly peakTflops: number;
  /** Memory, GB/s. */
  readonly bandwidthGBs: number;
  /** All links of one card together, GB/s. */
  readonly linkGBs: number;
  /** The most it draws, W. */
  readonly powerW: number;
};
/** The figures published for an A100 80 GB SXM (dense BF16). Its times on the bench come from the model, as all times do. */
export const REFERENCE: Card = { peakTflops: 312, bandwidthGBs: 2039, linkGBs: 600, powerW: 400 };
/** What the reference reaches of its roof, and draws on average of its power: illustrative, alike for all workloads. */
export const REFERENCE_EFFICIENCY = 0.5;
export const REFERENCE_WATTS = 330;

/**
 * An exhibit's card follows from its abilities and its id, so that it is the same in every visit of a floor. No figure is
 * below 0.8 of the reference's: what a card lacks it lacks in software, as reports of fairs have it, so that the data sheet
 * alone never tells who wins.
 */
export function cardOf(exhibitId: string, ability: Readonly<Record<string, number>>): Card {
  const id = idHash(`${exhibitId}/card`);
  const between = (least: number, most: number, capability: string, nth: number): number =>
    least + (most - least) * logistic((ability[capability] ?? 0) + drawNormal(0, STREAM.ability, id, nth));
  return {
    peakTflops: Math.round(between(265, 470, 'training', 0)),
    bandwidthGBs: 10 * Math.round(between(170, 320, 'inference', 1)),
    linkGBs: 8 * Math.round(between(62, 112, 'interconnect', 2)),
    powerW: 10 * Math.round(between(60, 43, 'energy', 3)),
  };
}
