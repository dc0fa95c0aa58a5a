/** A fair of one hall for the bench and the art page: stands of every form in blocks of 34 x 27 m, with avenues between. */
import type { Exhibitor, Feature, Scenario, ScreenArt, StandForm, Zone } from '@floorwalk/engine';
import { noiseAt } from '../art/noise.ts';
import { BRAND_NAMES } from '../art/tokens.ts';

const NAMES =
  'Loomwave 织浪|Tidal Mind 潮思|Kestrel 红隼机器人|Papercrane 纸鹤翻译|Nine Oaks 九栎|Murmur 低语|Siltstone 砂岩芯片|Quiet Harbor 静港|Pomelo Labs 柚子实验室|Fernway 蕨径|Inkfish 墨鱼|Moonjar 月罐|Northlamp 北灯|Brightmoss 亮苔|Saltbox 盐盒|Velvet Fox 绒狐|Copperleaf 铜叶|Little Orbit 小轨道|Ripple 涟漪|Longbridge 长桥|Snowpea 荷兰豆';
const NAMED = NAMES.split('|').map((name) => {
  const at = name.lastIndexOf(' ');
  return { en: name.slice(0, at), zh: name.slice(at + 1) };
});
const ARTS: readonly ScreenArt[] = [
  'img',
  'wave',
  'chat',
  'chart',
  'map',
  'mol',
  'code',
  'trans',
  'hills',
  'dog',
  'chip',
];
const COLS = 6;
const ROWS = 5;
const PLAN =
  'rows island rows twin rows cafe chip rows stage chip island rows twin alley hero rows twin stage rows island cafe twin rows alley cafe rows twin rows chip rows'.split(
    ' ',
  );

export function createDevScenario(): Scenario {
  const exhibitors: Exhibitor[] = [];
  const features: Feature[] = [];
  const zones: Zone[] = [];
  const stand = (form: StandForm, xM: number, yM: number, wM: number, dM: number, given: Partial<Exhibitor> = {}) => {
    const n = exhibitors.length;
    exhibitors.push({
      id: `stand-${n}`,
      name: NAMED[(n * 7 + 1) % NAMED.length],
      fictional: true,
      category: form === 'pen' ? 'robotics' : n % 9 === 4 ? 'chips' : 'llm',
      hallId: 'hall-3',
      zoneId: 'zone',
      form,
      rect: { xM, yM, wM, dM },
      brand: BRAND_NAMES[Math.floor(noiseAt(xM, yM, 5) * BRAND_NAMES.length)],
      art: ARTS[(n * 3) % ARTS.length],
      pitch: { kind: 'claim', source: 'fiction', text: { en: '', zh: '' } },
      claims: [],
      staff: form === 'island' ? 6 : form === 'row' || form === 'pod' ? 1 : 2,
      places: form === 'island' ? 6 : 2,
      serviceMedianS: 120,
      fame: 1,
      exhibits: [],
      ...given,
    });
  };
  const feature = (kind: Feature['kind'], xM: number, yM: number, wM: number, dM: number, en: string, zh: string) =>
    features.push({ id: `feature-${features.length}`, kind, hallId: 'hall-3', name: { en, zh }, xM, yM, wM, dM });
  const row = (xM: number, yM: number, n: number) => {
    for (let i = 0; i < n; i++) stand('row', xM + i * 3.1, yM, 3, 3);
  };
  PLAN.forEach((kind, i) => {
    const x = (i % COLS) * 34 + 2;
    const y = Math.floor(i / COLS) * 27 + 2;
    if (kind === 'rows') {
      row(x + 1.5, y + 2.4, 8);
      row(x + 1.5, y + 9.8, 3);
      stand('corner', x + 10.8, y + 9.4, 6, 4);
      row(x + 17, y + 9.8, 3);
      row(x + 1.5, y + 17.2, 8);
    } else if (kind === 'island' || kind === 'chip') {
      stand('island', x + 1.5, y + 2.5, 16, 15, {
        category: kind === 'chip' ? 'chips' : 'llm',
        art: kind === 'chip' ? 'chip' : 'mol',
      });
      stand(kind === 'chip' ? 'pen' : 'corner', x + 19, y + 2.6, kind === 'chip' ? 9.5 : 6, kind === 'chip' ? 9 : 4, {
        category: 'robotics',
        art: 'dog',
      });
      if (kind === 'island') stand('corner', x + 19, y + 9.4, 6, 4);
      row(x + 19, y + 16.2, 3);
    } else if (kind === 'twin') {
      stand('island', x + 1.5, y + 3, 12, 10);
      stand('island', x + 15.5, y + 3, 12, 10);
      row(x + 1.6, y + 17.2, 8);
    } else if (kind === 'cafe') {
      feature('cafe', x + 3, y + 1, 21, 12, 'Slow Kettle', '慢壶咖啡');
      row(x + 1.6, y + 17.2, 8);
    } else if (kind === 'stage') feature('stage', x + 4, y + 1.5, 20, 19, 'Main stage', '主舞台');
    else if (kind === 'alley') {
      for (let r = 0; r < 3; r++) for (let k = 0; k < 10; k++) stand('pod', x + 2 + k * 2.5, y + 3 + r * 6.2, 2.4, 3);
      zones.push({
        id: 'alley',
        hallId: 'hall-3',
        name: { en: 'Start-ups', zh: '新芽巷' },
        rect: { xM: x, yM: y, wM: 28, dM: 20 },
        brand: 'moss',
      });
    } else {
      row(x + 0.2, y + 3.2, 4);
      stand('pen', x + 0.6, y + 9, 11, 9.4, { name: NAMED[2], brand: 'teal', art: 'dog' });
      stand('island', x + 15, y + 4.6, 14.8, 13, { name: NAMED[0], brand: 'indigo', art: 'hills', fame: 3 });
      feature('totem', x + 13.2, y + 9.6, 0.9, 0.3, 'H3', '三号馆');
      feature('planter', x + 0.6, y + 19.6, 3.4, 0.6, '', '');
      feature('seats', x + 5, y + 19.6, 3, 0.7, '', '');
    }
  });
  const width = COLS * 34;
  const depth = ROWS * 27 + 3;
  const aisle = (id: string, x0: number, y0: number, x1: number, y1: number, widthM: number) => ({
    id,
    from: { xM: x0, yM: y0 },
    to: { xM: x1, yM: y1 },
    widthM,
    avenue: true,
  });
  const aisles = [];
  for (let j = 1; j <= ROWS; j++) aisles.push(aisle(`ew-${j}`, 0, j * 27 - 2.5, width, j * 27 - 2.5, 4.2));
  for (let i = 1; i < COLS; i++) aisles.push(aisle(`ns-${'ABCDEF'[i]}`, i * 34 - 3.4, 0, i * 34 - 3.4, depth, 3.2));
  return {
    id: 'dev',
    version: '0',
    title: { en: 'Dev', zh: '' },
    summary: { en: '', zh: '' },
    days: [],
    halls: [
      { id: 'hall-3', name: { en: 'Hall 3', zh: '三号馆' }, outdoors: false, xM: 0, yM: 0, wM: width, dM: depth },
    ],
    zones,
    aisles,
    walls: [],
    gates: [
      { id: 'in', use: 'entrance', xM: 60, yM: depth, widthM: 8 },
      { id: 'out', use: 'exit', xM: 140, yM: depth, widthM: 8 },
    ],
    features,
    exhibitors,
    questions: [],
    worlds: [],
    personas: [],
    ledger: [],
    fair: {
      opensMs: 0,
      lastEntryMs: 0,
      closesMs: 0,
      hourlyWeights: [],
      visitsPerDay: [],
      stayMedianMs: 0,
      staySigma: 0,
      patienceMedianMs: 0,
      patienceSigma: 0,
      lookMedianMs: 0,
      lookSigma: 0,
      distanceBeta: 0,
      herding: 0,
      herdingHalf: 0,
      waitWeight: 0,
      seenWeight: 0,
      choiceSet: 0,
      restMedianMs: 0,
    },
    visit: { start: { xM: 83.5, yM: 70.5 }, startMs: 0, budgetMinutes: 120, day: 1 },
  };
}
