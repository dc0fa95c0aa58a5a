/** What is named when seen from afar: halls, zones, stages and cafes, large stands. The weightier keeps its place, the lesser gives way. */
import type { FeatureKind, Scenario } from '@floorwalk/engine';
import { BRANDS } from '../art/tokens.ts';

export type FloorLabel = {
  readonly words: string;
  readonly colour: string;
  readonly xM: number;
  readonly yM: number;
  readonly weight: number;
  /** Shown from this scale on and up to that one, CSS pixels per metre. */
  readonly fromS: number;
  readonly toS: number;
  readonly heading: boolean;
};
const NAMED: Partial<Record<FeatureKind, string>> = {
  stage: BRANDS.plum,
  cafe: BRANDS.apricot,
  formation: BRANDS.slate,
  car: BRANDS.sky,
  'air-taxi': BRANDS.sky,
  meeting: BRANDS.moss,
};

export function labelsOf(scenario: Scenario): readonly FloorLabel[] {
  const labels: FloorLabel[] = [];
  for (const hall of scenario.halls) {
    labels.push({
      words: `${hall.name.en}  ${hall.name.zh}`,
      colour: BRANDS.slate,
      xM: hall.xM,
      yM: hall.yM + 3.5,
      weight: 1e6,
      fromS: 0,
      toS: 10,
      heading: true,
    });
  }
  for (const zone of scenario.zones) {
    const { xM, yM, wM, dM } = zone.rect;
    labels.push({
      words: `${zone.name.en} ${zone.name.zh}`,
      colour: BRANDS[zone.brand],
      xM: xM + wM / 2,
      yM: yM + dM * 0.5,
      weight: 1e5 + wM * dM,
      fromS: 0,
      toS: 9,
      heading: false,
    });
  }
  for (const feature of scenario.features) {
    const colour = NAMED[feature.kind];
    if (!colour) continue;
    labels.push({
      words: `${feature.name.en} ${feature.name.zh}`,
      colour,
      xM: feature.xM + feature.wM / 2,
      yM: feature.yM + feature.dM * 0.82,
      weight: 5e4 + feature.wM * feature.dM,
      fromS: 2.6,
      toS: 10,
      heading: false,
    });
  }
  for (const exhibitor of scenario.exhibitors) {
    const { xM, yM, wM, dM } = exhibitor.rect;
    const area = wM * dM;
    if (area < 60) continue;
    labels.push({
      words: `${exhibitor.name.en} ${exhibitor.name.zh === exhibitor.name.en ? '' : exhibitor.name.zh}`.trim(),
      colour: BRANDS[exhibitor.brand],
      xM: xM + wM / 2,
      yM: yM + dM * 0.9,
      weight: area * Math.sqrt(exhibitor.fame),
      fromS: area > 180 ? 4 : 5.5,
      toS: 10,
      heading: false,
    });
  }
  return labels.sort((a, b) => b.weight - a.weight);
}
