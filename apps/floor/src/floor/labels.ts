/** What is named when seen from afar: halls, zones, places, large stands. The weightier keeps its place, the lesser gives way. */
import type { FeatureKind, Rect, Scenario } from '@floorwalk/engine';
import { BOARD_BRANDS } from '../art/dressing/dress-boards.ts';
import { brandOf, markOf } from '../art/dressing/halls.ts';
import type { SignIcon } from '../art/props/art-prop.ts';
import { BRANDS } from '../art/tokens.ts';

type LabelForm =
  /** A hall: its mark and name on its colour, in the north-west of what is seen of it. */
  | { readonly form: 'hall'; readonly mark: string; readonly hall: Rect }
  | { readonly form: 'zone' }
  /** A stand: letters alone, as maps name small places. */
  | { readonly form: 'stand' }
  | { readonly form: 'place'; readonly icon: SignIcon };
export type FloorLabel = LabelForm & {
  readonly words: string;
  readonly colour: string;
  readonly xM: number;
  readonly yM: number;
  readonly weight: number;
  /** Shown from this scale on and up to that one, CSS pixels per metre. */
  readonly fromS: number;
  readonly toS: number;
};
const ICONS: Partial<Record<FeatureKind, readonly [SignIcon, string]>> = {
  stage: ['stage', BRANDS.plum],
  cafe: ['cafe', '#B8703C'],
  toilets: ['toilets', BRANDS.slate],
};
const NAMED: Partial<Record<FeatureKind, string>> = {
  formation: BRANDS.slate,
  'air-taxi': BRANDS.sky,
  meeting: BRANDS.moss,
};

export function labelsOf(scenario: Scenario): readonly FloorLabel[] {
  const labels: FloorLabel[] = [];
  for (const hall of scenario.halls) {
    labels.push({
      form: 'hall',
      hall,
      mark: hall.outdoors ? '' : markOf(hall),
      words: `${hall.outdoors ? hall.name.en : hall.name.en.replace(/^Hall \d+ /, '')}  ${hall.name.zh.split(' ').at(-1)}`,
      colour: BRANDS[brandOf(hall)],
      xM: hall.xM + 1,
      yM: hall.yM + 2.5,
      weight: 1e6,
      fromS: 0,
      toS: 10,
    });
  }
  for (const zone of scenario.zones) {
    const { xM, yM, wM, dM } = zone.rect;
    labels.push({
      form: 'zone',
      words: `${zone.name.en} ${zone.name.zh}`,
      colour: BRANDS[zone.brand],
      xM: xM + wM / 2,
      yM: yM + dM * 0.5,
      weight: 1e5 + wM * dM,
      fromS: 0,
      toS: 9,
    });
  }
  for (const feature of scenario.features) {
    const weight = 5e4 + feature.wM * feature.dM;
    const [xM, yM] = [feature.xM + feature.wM / 2, feature.yM + feature.dM / 2];
    const icon = ICONS[feature.kind];
    const colour = NAMED[feature.kind];
    if (icon)
      labels.push({
        form: 'place',
        icon: icon[0],
        words: '',
        colour: icon[1],
        xM,
        yM,
        weight,
        fromS: feature.kind === 'stage' ? 0 : feature.kind === 'cafe' ? 2.2 : 4.5,
        toS: 10,
      });
    else if (colour)
      labels.push({
        form: 'stand',
        words: `${feature.name.en} ${feature.name.zh}`,
        colour,
        xM,
        yM,
        weight,
        fromS: 2.6,
        toS: 10,
      });
  }
  for (const board of scenario.boards ?? [])
    for (const { xM, yM, wM, dM } of scenario.features.filter(({ id }) => board.features.includes(id)))
      labels.push({
        form: 'place',
        icon: 'board',
        words: '',
        colour: BRANDS[BOARD_BRANDS[board.look]],
        xM: xM + wM / 2,
        yM: yM + dM,
        weight: 4e4,
        fromS: 3,
        toS: 10,
      });
  for (const exhibitor of scenario.exhibitors) {
    const { xM, yM, wM, dM } = exhibitor.rect;
    const area = wM * dM;
    if (area < 60) continue;
    labels.push({
      form: 'stand',
      words: `${exhibitor.name.en} ${exhibitor.name.zh === exhibitor.name.en ? '' : exhibitor.name.zh}`.trim(),
      colour: BRANDS[exhibitor.brand],
      xM: xM + wM / 2,
      yM: yM + dM * 0.72,
      weight: area * Math.sqrt(exhibitor.fame),
      fromS: area > 180 ? 3.6 : 5,
      toS: 10,
    });
  }
  return labels.sort((a, b) => b.weight - a.weight);
}
