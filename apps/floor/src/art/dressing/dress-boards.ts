/** What there is to read on the floor, each at its places; and the columnist, who stands by hers. */
import type { Brand, Feature, WallBoard } from '@floorwalk/engine';
import type { FloorPlan } from '../ground/floor-plan.ts';
import type { ArtProp } from '../props/art-prop.ts';

export const BOARD_BRANDS: Readonly<Record<WallBoard['look'], Brand>> = {
  stage: 'plum',
  quote: 'mustard',
  poster: 'rose',
  chart: 'teal',
  columnist: 'indigo',
};
const WIDE_M = 1.5;
const HIGH_M = 2.2;
const THICK_M = 0.16;

export function dressBoards({ scenario }: FloorPlan): readonly ArtProp[] {
  const features = new Map(scenario.features.map((feature) => [feature.id, feature]));
  return (scenario.boards ?? []).flatMap((board) =>
    board.features.flatMap((id) => {
      const feature = features.get(id);
      return feature ? [standing(board, feature)] : [];
    }),
  );
}

function standing({ look, title }: WallBoard, feature: Feature): ArtProp {
  const shared = { solid: false, brand: BOARD_BRANDS[look], label: [title.en, title.zh] as const };
  const [xM, yM] = placeAt(feature);
  if (look === 'columnist')
    return { ...shared, kind: 'columnist', xM: xM + WIDE_M / 2 - 0.3, yM, wM: 0.6, dM: 0.3, heightM: 1.75 };
  return { ...shared, kind: `${look}-board`, xM, yM, wM: WIDE_M, dM: THICK_M, heightM: HIGH_M };
}

/** Before the south edge, where it is read from and where nobody sits: in the middle of what is narrow, at the left end of what is wide. */
function placeAt({ xM, yM, wM, dM }: Feature): readonly [number, number] {
  return [wM < 4 ? xM + (wM - WIDE_M) / 2 : xM + 0.2, yM + dM + 0.05];
}
