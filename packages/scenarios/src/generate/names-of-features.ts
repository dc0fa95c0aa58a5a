/** What signs at places other than stands say. */
import type { BiText, FeatureKind } from '@floorwalk/engine';

const CAFES: readonly BiText[] = [
  { en: 'Second Cup', zh: '续杯' },
  { en: 'Steam & Bun', zh: '一笼热气' },
  { en: 'The Long Noodle', zh: '一根长面' },
  { en: 'Loose Leaf', zh: '散茶' },
  { en: 'Half Past Lunch', zh: '午后半点' },
];
const NAMES: Readonly<Record<Exclude<FeatureKind, 'cafe'>, BiText>> = {
  stage: { en: 'Stage', zh: '舞台' },
  toilets: { en: 'Toilets', zh: '洗手间' },
  seats: { en: 'Seats', zh: '休息座' },
  planter: { en: 'Planter', zh: '花箱' },
  totem: { en: 'Hall guide', zh: '导览牌' },
  formation: { en: 'Formation', zh: '方阵' },
  car: { en: 'Car', zh: '汽车' },
  'air-taxi': { en: 'Air taxi', zh: '空中出租车' },
  meeting: { en: 'Meeting point', zh: '洽谈区' },
};

/** The nth feature of its kind in a hall, counted from 1. */
export function featureName(kind: FeatureKind, nth: number, hall: BiText): BiText {
  if (kind === 'cafe') {
    const offset = Array.from(hall.zh).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), nth);
    return CAFES[offset % CAFES.length];
  }
  if (kind === 'stage') return { en: `${NAMES.stage.en}, ${hall.en}`, zh: `${hall.zh}${NAMES.stage.zh}` };
  return NAMES[kind];
}
