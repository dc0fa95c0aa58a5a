/** Draws a plan as SVG, to be looked at: `node plan-svg.ts > plan.svg`. */
import type { Aisle, Brand, Feature, Hall, Rect, Wall } from '@floorwalk/engine';
import { strip } from '../check/rectangles.ts';

const BRANDS: Readonly<Record<Brand, string>> = {
  indigo: '#4C57B8',
  teal: '#23898A',
  mustard: '#E3B04B',
  plum: '#86508F',
  moss: '#6C9150',
  ...{
    sky: '#5BA3CF',
    rose: '#D9839A',
    slate: '#47506E',
    apricot: '#E89A60',
  },
};
const FEATURES: Readonly<Record<Feature['kind'], string>> = {
  stage: '#3B3566',
  seats: '#CDB9D8',
  cafe: '#D8B187',
  toilets: '#8B90A6',
  planter: '#74B08A',
  totem: '#2B2A40',
  ...{
    formation: '#86508F',
    car: '#47506E',
    'air-taxi': '#23898A',
    meeting: '#F3DDB8',
  },
};
export type DrawnPlan = {
  readonly halls: readonly Hall[];
  readonly aisles: readonly Aisle[];
  readonly walls: readonly Wall[];
  readonly features: readonly Feature[];
  readonly zones: readonly { readonly name: { readonly en: string }; readonly rect: Rect; readonly brand: Brand }[];
  readonly stands: readonly {
    readonly rect: Rect;
    readonly brand: Brand;
    readonly name: string;
    readonly anchor: boolean;
    readonly form: string;
  }[];
};

const box = (r: Rect, style: string): string =>
  `<rect x="${r.xM}" y="${r.yM}" width="${r.wM}" height="${r.dM}" ${style}/>`;
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An SVG document in metres, the view box being the plan's bounds and a margin. */
export function planSvg(plan: DrawnPlan): string {
  const right = Math.max(...plan.halls.map(({ xM, wM }) => xM + wM)) + 3;
  const bottom = Math.max(...plan.halls.map(({ yM, dM }) => yM + dM)) + 3;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 ${right} ${bottom}" font-family="Noto Sans, sans-serif">`,
    box({ xM: -1, yM: -1, wM: right, dM: bottom }, 'fill="#D5CFC3"'),
    ...plan.halls.map((hall) => box(hall, `fill="${hall.outdoors ? '#E4E4D4' : '#EFEAE0'}"`)),
    ...plan.zones.map(({ rect, brand }) => box(rect, `fill="${BRANDS[brand]}" opacity=".09"`)),
    ...plan.aisles.map((aisle) => {
      const colour = aisle.from.yM === aisle.to.yM ? '#BCD4CD' : '#DCD3E6';
      return box(strip(aisle), `fill="${colour}" opacity="${aisle.avenue ? 1 : 0.55}"`);
    }),
    ...plan.walls.map((wall) => box(wall, 'fill="#8B8578"')),
    ...plan.features.map((feature) => box(feature, `fill="${FEATURES[feature.kind]}" rx=".3"`)),
    ...plan.stands.flatMap(({ rect, brand, name, anchor, form }) => {
      const size = Math.min(2.2, Math.max(0.55, rect.wM / (name.length * 0.62)));
      const look =
        form === 'pen'
          ? `fill="${BRANDS[brand]}" opacity=".55" stroke-dasharray=".6 .4" stroke="#2B2A40" stroke-width=".25"`
          : `fill="${BRANDS[brand]}" opacity="${anchor ? 1 : 0.8}" stroke="#FBF8F2" stroke-width=".15"`;
      return [
        box(rect, look),
        `<text x="${rect.xM + rect.wM / 2}" y="${rect.yM + rect.dM / 2 + size / 3}" font-size="${size}" text-anchor="middle" fill="#fff">${escape(name)}</text>`,
      ];
    }),
    ...plan.halls.map(
      (hall) =>
        `<text x="${hall.xM + 2}" y="${hall.yM - 0.2}" font-size="1.6" fill="#2B2A40">${escape(hall.name.en)}</text>`,
    ),
    '</svg>',
  ];
  return parts.join('\n');
}
