/** Shade and colour out of doors, and the rig over the stages. */
import type { Brand, Rect } from '@floorwalk/engine';
import { type FloorPlan, grown, overlaps } from '../ground/floor-plan.ts';
import { aisleRect } from '../ground/paint-halls.ts';
import { noiseAt } from '../noise.ts';
import type { ArtProp } from '../props/art-prop.ts';

const PARASOL_M = 2.7;
const FLAG_EVERY_M = 8;
const COLOURS: readonly Brand[] = ['teal', 'mustard', 'indigo', 'rose', 'sky', 'moss'];

export function dressPlaza({ scenario }: FloorPlan): readonly ArtProp[] {
  const found: ArtProp[] = [];
  const outdoors = new Set(scenario.halls.filter((hall) => hall.outdoors).map(({ id }) => id));
  const ways = scenario.aisles.map(aisleRect);
  const free = (rect: Rect) => ways.every((way) => !overlaps(way, rect));
  for (const feature of scenario.features) {
    if (feature.kind === 'stage')
      found.push({
        kind: 'truss',
        xM: feature.xM,
        yM: feature.yM + 0.2,
        wM: feature.wM,
        dM: 0.2,
        heightM: 0.7,
        liftM: 6.8,
        solid: false,
        brand: 'slate',
      });
    if (feature.kind === 'meeting')
      found.push({
        kind: 'banner',
        xM: feature.xM + feature.wM / 2 - 3.2,
        yM: feature.yM + 0.4,
        wM: 6.4,
        dM: 0.5,
        heightM: 1,
        liftM: 3.9,
        solid: false,
        brand: 'moss',
        label: [feature.name.en, feature.name.zh],
        style: 0,
      });
    if (feature.kind === 'seats' && outdoors.has(feature.hallId)) {
      const tall = feature.dM > feature.wM;
      for (const at of [0.25, 0.75])
        found.push({
          kind: 'parasol',
          xM: feature.xM + (tall ? feature.wM / 2 : feature.wM * at) - PARASOL_M / 2,
          yM: feature.yM + (tall ? feature.dM * at : feature.dM / 2) - PARASOL_M / 2 - 0.4,
          wM: PARASOL_M,
          dM: PARASOL_M,
          heightM: 2.35,
          solid: false,
          brand: COLOURS[Math.floor(noiseAt(feature.xM, feature.yM, at * 8) * COLOURS.length)],
        });
    }
  }
  for (const hall of scenario.halls) {
    // a plaza is wide; a concourse under a roof has no flags
    if (!hall.outdoors || hall.wM < hall.dM) continue;
    for (let x = hall.xM + 4, i = 0; x < hall.xM + hall.wM - 3; x += FLAG_EVERY_M, i++) {
      const yM = hall.yM + 0.9;
      const near = scenario.gates.some((gate) => Math.abs(gate.xM - x) < 3 && Math.abs(gate.yM - yM) < 6);
      if (near || !free(grown({ xM: x - 0.2, yM: yM - 0.4, wM: 1.4, dM: 0.6 }, 0.1))) continue;
      found.push({
        kind: 'flag',
        xM: x,
        yM,
        wM: 0.1,
        dM: 0.1,
        heightM: 5.2,
        solid: false,
        brand: COLOURS[i % COLOURS.length],
      });
    }
  }
  return found;
}
