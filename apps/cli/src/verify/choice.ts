/** Shares of the first stands chosen on a fixed set, against the multinomial logit written out from its formula. */
import { allExhibitorFigures, type Persona, runToEnd } from '@floorwalk/engine';
import { choiceFigure } from '../figures/choice-figure.ts';
import { chiSquared, chiSquaredP } from '../statistics/chi-squared.ts';
import { ANYBODY, openStreet } from './street.ts';
import { row, type VerifyOptions, type VerifyTest } from './verify-test.ts';

const BETA = 0.8;
/** What is added to every distance, m (model.md). */
const NEXT_DOOR_M = 5;
const PERSONAS: readonly Persona[] = [
  { ...ANYBODY, id: 'engineer', share: 0.6, interest: { robots: 0.8, chips: -0.5 } },
  { ...ANYBODY, id: 'painter', share: 0.4, interest: { art: 1.2, robots: -0.3 } },
];
const STANDS = [
  { atM: 10, category: 'robots', fame: 1 },
  { atM: 30, category: 'chips', fame: 3 },
  { atM: 50, category: 'art', fame: 0.5 },
  { atM: 70, category: 'language', fame: 2 },
  { atM: 95, category: 'robots', fame: 4 },
  { atM: 120, category: 'art', fame: 1 },
  { atM: 150, category: 'language', fame: 0.7 },
  { atM: 170, category: 'chips', fame: 6 },
];

function run({ quick }: VerifyOptions) {
  const visits = quick ? 10_000 : 40_000;
  // Wide, and everybody goes home after one stand: neither crowd, nor queue, nor what was seen before enters.
  const { fair, network } = openStreet({
    lengthM: 200,
    widthM: 30,
    stands: STANDS.map((stand) => ({ ...stand, frontM: 12 })),
    visits,
    seed: 11,
    personas: PERSONAS,
    fair: { distanceBeta: BETA },
  });
  const { attraction } = fair.floor;
  const entrance = network.gateNode[0];
  const distanceM = STANDS.map(
    (_, stand) => network.distanceM[entrance * network.nodeCount + network.standNode[stand]],
  );
  const expected = STANDS.map(() => 0);
  for (const { share, interest } of PERSONAS) {
    const pulls = STANDS.map(({ category }, stand) =>
      Math.exp(
        (interest[category] ?? 0) + Math.log(attraction[stand]) - BETA * Math.log(distanceM[stand] + NEXT_DOOR_M),
      ),
    );
    const total = pulls.reduce((sum, pull) => sum + pull, 0);
    for (const [stand, pull] of pulls.entries()) expected[stand] += (share * pull) / total;
  }
  runToEnd(fair);
  const counts = allExhibitorFigures(fair).map((figures) => figures.visits);
  const chosen = counts.reduce((sum, count) => sum + count, 0);
  const shares = counts.map((count) => count / chosen);
  const errors = expected.map((share) => Math.sqrt((share * (1 - share)) / chosen));
  const chi = chiSquared(
    counts,
    expected.map((share) => share * chosen),
  );
  return {
    rows: [
      ...shares.map((share, stand) =>
        row(
          `choice/stand-${stand + 1}`,
          share,
          [expected[stand] - 3 * errors[stand], expected[stand] + 3 * errors[stand]],
          'share of choices',
        ),
      ),
      row('choice/all-stands', chiSquaredP(chi, STANDS.length - 1), [0.01, 1], 'p'),
    ],
    figures: [
      { file: 'choice.svg', svg: choiceFigure({ stands: STANDS, distanceM, shares, expected, errors, chosen }) },
    ],
  };
}

export const choice: VerifyTest = {
  name: 'choice',
  about: 'choices on a fixed set have the shares of the multinomial logit, within 3 standard errors',
  weight: 1,
  run,
};
