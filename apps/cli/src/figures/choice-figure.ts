/** Shares of the choices beside the logit's, with error bars of 3 standard errors. */
import { chartSvg, COLOUR, roundTop, ticks } from './chart.ts';

export type ChoiceFigure = {
  readonly stands: readonly { readonly category: string }[];
  readonly distanceM: readonly number[];
  readonly shares: readonly number[];
  readonly expected: readonly number[];
  readonly errors: readonly number[];
  readonly chosen: number;
};

export function choiceFigure({ stands, distanceM, shares, expected, errors, chosen }: ChoiceFigure): string {
  const { to, step } = roundTop(Math.max(...shares, ...expected) * 1.1 * 100);
  return chartSvg({
    title: 'Choices have the shares of the multinomial logit',
    subtitle: `${chosen.toLocaleString('en-GB')} people choose among ${stands.length} stands of differing distance, attraction and kind`,
    x: {
      label: 'stand, by what it shows and how far away it is',
      from: 0.4,
      to: stands.length + 0.6,
      ticks: stands.map(({ category }, i) => [i + 1, `${category}\n${distanceM[i].toFixed(0)} m`]),
    },
    y: { label: 'share of the choices, %', from: 0, to, ticks: ticks(0, to, step, step < 1 ? 1 : 0) },
    layers: [
      {
        kind: 'bars',
        colour: COLOUR.mustard,
        name: 'logit, from its formula',
        bars: expected.map((share, i) => [i + 0.7, i + 1.3, share * 100] as const),
      },
      {
        kind: 'dots',
        colour: COLOUR.indigo,
        name: 'the fair, with 3 standard errors',
        points: shares.map((share, i) => [i + 1, share * 100, 300 * errors[i]] as const),
      },
    ],
    notes: [
      'V = interest + ln attraction - beta ln(distance + 5 m), beta 0.8; two kinds of people, 60% and 40%. No crowd, no queue, nothing seen before.',
      'Repeat: floorwalk verify fair --only choice --figures DIR',
    ],
  });
}
