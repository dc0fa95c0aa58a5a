/** WAIC 2024 in numbers, for the generator's own tests and pictures; what is said of real exhibitors is in the scenario's data. */
import type { Brand, ScreenArt } from '@floorwalk/engine';
import type { AnchorSpec, Category, FairSpec, HallSpec, PlacedFeatureSpec, ZoneSpec } from './spec.ts';

const zone = (id: string, en: string, zh: string, brand: Brand, mix: ZoneSpec['mix']): ZoneSpec => {
  return { id, name: { en, zh }, brand, mix };
};

/** H1 has the 45 robotics exhibitors of W06, the matchmaking hall the 6,000 m2 of W04; the other sizes and themes are guesses. */
const halls: readonly HallSpec[] = [
  {
    id: 'H1',
    name: {
      en: 'Hall 1 Robots',
      zh: '一号馆 机器人',
    },
    rect: {
      xM: 2,
      yM: 126,
      wM: 125,
      dM: 52,
    },
    outdoors: false,
    carpet: 'teal',
    stands: 45,
    forms: {
      pen: 0.25,
      island: 0.15,
      corner: 0.3,
      row: 0.3,
    },
    zones: [
      zone('humanoids', 'Humanoids', '人形机器人', 'teal', { robotics: 1 }),
      zone('legs-wheels', 'Legs and wheels', '足与轮', 'sky', { robotics: 1 }),
      zone('hands', 'Arms and hands', '臂与手', 'indigo', { robotics: 1 }),
      zone('service-robots', 'Service robots', '服务机器人', 'apricot', { robotics: 1 }),
    ],
    features: {
      stage: 1,
      cafe: 1,
      toilets: 2,
      seats: 2,
    },
  },
  {
    id: 'H2',
    name: {
      en: 'Hall 2 Large models',
      zh: '二号馆 大模型',
    },
    rect: {
      xM: 143,
      yM: 90,
      wM: 120,
      dM: 88,
    },
    outdoors: false,
    carpet: 'indigo',
    stands: 116,
    forms: {
      island: 0.1,
      corner: 0.25,
      row: 0.65,
    },
    zones: [
      zone('foundation', 'Foundation models', '基础模型', 'indigo', {
        llm: 9,
        media: 1,
      }),
      zone('agents', 'Assistants and agents', '助手与智能体', 'plum', {
        llm: 8,
        trade: 1,
        finance: 1,
      }),
      zone('pictures-sound', 'Pictures and sound', '图像与声音', 'rose', {
        media: 5,
        llm: 4,
      }),
      zone('language-work', 'Language at work', '语言与办公', 'sky', {
        llm: 7,
        education: 2,
        finance: 1,
      }),
    ],
    features: {
      stage: 1,
      cafe: 1,
      toilets: 2,
      seats: 3,
    },
  },
  {
    id: 'H3',
    name: {
      en: 'Hall 3 Chips and terminals',
      zh: '三号馆 算力与终端',
    },
    rect: {
      xM: 2,
      yM: 52,
      wM: 125,
      dM: 72,
    },
    outdoors: false,
    carpet: 'slate',
    stands: 99,
    forms: {
      island: 0.08,
      corner: 0.25,
      pen: 0.03,
      row: 0.64,
    },
    zones: [
      zone('computing', 'Chips and computing', '芯片与算力', 'slate', {
        chips: 9,
        llm: 2,
      }),
      zone('clouds', 'Clouds and tools', '云与工具链', 'indigo', {
        llm: 5,
        chips: 4,
      }),
      zone('smart-home', 'Home and wearables', '家居与穿戴', 'apricot', {
        home: 6,
        robotics: 3,
      }),
      zone('driving', 'Driving', '自动驾驶', 'sky', {
        driving: 6,
        robotics: 3,
      }),
      zone('components', 'Sensors and joints', '传感与关节', 'teal', {
        robotics: 6,
        industry: 2,
      }),
      zone('city', 'City and energy', '城市与能源', 'moss', {
        city: 7,
        llm: 2,
      }),
    ],
    features: {
      stage: 1,
      cafe: 2,
      toilets: 3,
      seats: 4,
    },
  },
  {
    id: 'H4',
    name: {
      en: 'Hall 4 Applications',
      zh: '四号馆 应用赋能',
    },
    rect: {
      xM: 143,
      yM: 2,
      wM: 120,
      dM: 86,
    },
    outdoors: false,
    carpet: 'moss',
    stands: 128,
    forms: {
      island: 0.17,
      corner: 0.25,
      row: 0.58,
    },
    zones: [
      zone('health', 'Health', '医疗健康', 'rose', {
        health: 7,
        llm: 2,
      }),
      zone('science', 'Science', '科学研究', 'plum', {
        science: 6,
        llm: 2,
      }),
      zone('industry', 'Industry', '工业制造', 'slate', {
        industry: 6,
        robotics: 3,
      }),
      zone('learning', 'Education', '教育', 'mustard', {
        education: 6,
        llm: 3,
      }),
      zone('farm-food', 'Farms and food', '农业与食品', 'moss', {
        farming: 6,
        robotics: 2,
      }),
      zone('money-law', 'Finance and trade', '金融与商贸', 'teal', {
        finance: 4,
        trade: 4,
        llm: 2,
      }),
    ],
    features: {
      stage: 1,
      cafe: 2,
      toilets: 3,
      seats: 4,
    },
  },
  {
    id: 'HM',
    name: {
      en: 'Matchmaking hall',
      zh: '供需对接馆',
    },
    rect: {
      xM: 2,
      yM: 2,
      wM: 125,
      dM: 48,
    },
    outdoors: false,
    carpet: 'mustard',
    stands: 104,
    forms: {
      pod: 0.34,
      island: 0.14,
      corner: 0.22,
      row: 0.3,
    },
    zones: [
      zone('start-ups', 'Start-up alley', '新芽巷', 'mustard', {
        llm: 4,
        media: 2,
        education: 2,
        health: 2,
        farming: 1,
      }),
      zone('makers', 'Makers', '造物者', 'apricot', {
        robotics: 4,
        home: 2,
        industry: 2,
      }),
      zone('buyers', 'Supply and demand', '供需对接', 'teal', {
        trade: 4,
        llm: 3,
        city: 2,
        finance: 1,
      }),
      zone('regions', 'Cities and regions', '城市展团', 'moss', {
        city: 2,
        llm: 2,
        robotics: 2,
        science: 2,
        farming: 1,
      }),
    ],
    features: {
      meeting: 2,
      cafe: 1,
      toilets: 2,
      seats: 2,
    },
  },
  {
    id: 'plaza',
    name: {
      en: 'Entrance plaza',
      zh: '入口广场',
    },
    rect: {
      xM: 2,
      yM: 180,
      wM: 261,
      dM: 46,
    },
    outdoors: true,
    stands: 8,
    forms: { outdoor: 1 },
    zones: [zone('outdoors', 'Outdoors', '户外展区', 'sky', { driving: 1 })],
    features: {},
  },
  {
    id: 'concourse',
    name: {
      en: 'Concourse',
      zh: '中央连廊',
    },
    rect: {
      xM: 128,
      yM: 2,
      wM: 14,
      dM: 178,
    },
    outdoors: true,
    stands: 0,
    forms: {},
    zones: [],
    features: {},
  },
];

type Row = readonly [
  string,
  string,
  string,
  string,
  Category,
  'row' | 'corner' | 'island' | 'pen',
  number,
  number,
  string,
  Brand,
  ScreenArt,
];
const rows: readonly Row[] = [
  ['kuaishou', 'Kuaishou', '快手', 'H2', 'media', 'island', 20, 14, 'W24', 'apricot', 'hills'],
  ['moore-threads', 'Moore Threads', '摩尔线程', 'H3', 'chips', 'island', 18, 12, 'W26', 'slate', 'chip'],
  ['sensetime', 'SenseTime', '商汤科技', 'H2', 'llm', 'island', 24, 15, 'W20', 'rose', 'img'],
  ['iflytek', 'iFlytek', '科大讯飞', 'H2', 'llm', 'island', 20, 14, 'W21', 'sky', 'wave'],
  ['ant', 'Ant Group', '蚂蚁集团', 'H4', 'finance', 'island', 18, 12, 'W22', 'sky', 'chat'],
  ['tencent', 'Tencent', '腾讯', 'H2', 'llm', 'island', 21, 15, 'W23', 'indigo', 'chat'],
  ['huawei', 'Huawei', '华为', 'H3', 'chips', 'island', 30, 20, 'W25', 'rose', 'chip'],
  ['enflame', 'Enflame', '燧原科技', 'H3', 'chips', 'island', 15, 12, 'W26', 'apricot', 'chip'],
  ['iluvatar', 'Iluvatar CoreX', '天数智芯', 'H3', 'chips', 'island', 14, 10, 'W26', 'indigo', 'chip'],
  ['sophgo', 'Sophgo', '算能', 'H3', 'chips', 'island', 12, 9, 'W26', 'teal', 'chip'],
  ['infinigence', 'Infinigence', '无问芯穹', 'H3', 'chips', 'island', 12, 9, 'W26', 'plum', 'chip'],
  ['tesla', 'Tesla', '特斯拉', 'H1', 'robotics', 'island', 20, 14, 'W15', 'slate', 'dog'],
  ['unitree', 'Unitree', '宇树科技', 'H1', 'robotics', 'pen', 16, 12, 'W16', 'slate', 'dog'],
  ['limx', 'LimX Dynamics', '逐际动力', 'H1', 'robotics', 'pen', 12, 10, 'W17', 'indigo', 'dog'],
  ['robot-era', 'Robot Era', '星动纪元', 'H1', 'robotics', 'pen', 12, 10, 'W17', 'plum', 'dog'],
  [
    'qinglong',
    'Humanoid Robotics Innovation Center',
    '人形机器人创新中心',
    'H1',
    'robotics',
    'pen',
    14,
    12,
    'W14',
    'teal',
    'dog',
  ],
  ['alibaba', 'Alibaba', '阿里巴巴', 'H2', 'llm', 'island', 20, 15, 'W28', 'apricot', 'chat'],
  ['baidu', 'Baidu', '百度', 'H2', 'llm', 'island', 20, 15, 'W28', 'indigo', 'chat'],
  ['bilibili', 'Bilibili', '哔哩哔哩', 'H2', 'media', 'island', 14, 10, 'W28', 'sky', 'hills'],
  ['zhipu', 'Zhipu AI', '智谱', 'H2', 'llm', 'island', 15, 12, 'W28', 'indigo', 'code'],
  ['baichuan', 'Baichuan', '百川智能', 'H2', 'llm', 'island', 12, 9, 'W28', 'apricot', 'chat'],
  ['stepfun', 'StepFun', '阶跃星辰', 'H2', 'llm', 'island', 12, 10, 'W28', 'sky', 'chat'],
  ['google', 'Google', '谷歌', 'H3', 'llm', 'island', 14, 10, 'W30', 'moss', 'map'],
  ['microsoft', 'Microsoft', '微软', 'H3', 'llm', 'island', 14, 10, 'W30', 'sky', 'code'],
  ['dell', 'Dell', '戴尔', 'H3', 'chips', 'island', 12, 9, 'W30', 'sky', 'chart'],
  ['schneider', 'Schneider Electric', '施耐德电气', 'H3', 'city', 'island', 12, 9, 'W30', 'moss', 'chart'],
  ['qualcomm', 'Qualcomm', '高通', 'H3', 'chips', 'island', 14, 10, 'W30', 'indigo', 'chip'],
  ['intsig', 'INTSIG', '合合信息', 'H4', 'llm', 'corner', 9, 5, 'W32', 'indigo', 'code'],
  ['cofe-plus', 'COFE+', '氦豚', 'H4', 'farming', 'corner', 6, 4, 'W32', 'apricot', 'dog'],
  ['telecom', 'A state telecom operator', '某国有电信运营商', 'H4', 'city', 'island', 18, 14, 'A18', 'sky', 'map'],
];
const anchors = rows.map(([id, en, zh, hallId, category, form, wM, dM, source, brand, art]): AnchorSpec => {
  const said = { kind: 'fact', source } as const;
  return {
    id,
    name: {
      en,
      zh,
    },
    hallId,
    category,
    form,
    wM,
    dM,
    brand,
    art,
    pitch: {
      ...said,
      text: {
        en: `${en} was at the fair.`,
        zh: `${zh}参加了大会。`,
      },
    },
    claims: [],
    ...{
      staff: Math.max(2, Math.round((wM * dM) / 20)),
      places: Math.max(2, Math.round((wM * dM) / 30)),
      serviceMedianS: 240,
      fame: 4,
    },
    exhibits: [
      {
        id: `${id}/main`,
        kind: 'application',
        name: {
          en,
          zh,
        },
        sourced: {
          ...said,
          illustrative: true,
        },
      },
    ],
  };
});

const outdoors = (
  id: string,
  kind: PlacedFeatureSpec['kind'],
  xM: number,
  yM: number,
  wM: number,
  dM: number,
  en: string,
  zh: string,
  source?: string,
): PlacedFeatureSpec => {
  return {
    id,
    kind,
    hallId: 'plaza',
    rect: { xM, yM, wM, dM },
    name: { en, zh },
    ...(source === undefined ? {} : { source }),
  };
};
const placedFeatures: readonly PlacedFeatureSpec[] = [
  outdoors('formation', 'formation', 123, 211, 24, 11, 'Eighteen humanoids', '十八台人形机器人方阵', 'W13'),
  outdoors('air-taxi', 'air-taxi', 236, 211, 14, 12, 'Air taxi', '空中出租车', 'W31'),
  ...[0, 1, 2, 3, 4].map((i) =>
    outdoors(`car-${i + 1}`, 'car', 172 + i * 9, 212, 5, 2.4, 'Self-driving car', '自动驾驶汽车', 'W31'),
  ),
  ...[0, 1, 2, 3].map((i) =>
    outdoors(`car-${i + 6}`, 'car', 176 + i * 9, 218, 5, 2.4, 'Self-driving car', '自动驾驶汽车', 'W31'),
  ),
  outdoors('plaza-cafe-1', 'cafe', 72, 212, 14, 7, 'Shade & Soda', '荫下汽水'),
  outdoors('plaza-cafe-2', 'cafe', 60, 191, 12, 7, 'The Long Noodle', '一根长面'),
  outdoors('plaza-toilets', 'toilets', 8, 212, 12, 5, 'Toilets', '洗手间'),
];

export const waicSpecExample: FairSpec = {
  seed: 2024,
  halls,
  anchors,
  fictional: 500 - anchors.length,
  exhibits: 1500,
  generative: 320,
  gates: [
    { id: 'west-entrance', use: 'entrance', xM: 110, yM: 226, widthM: 8 },
    { id: 'east-entrance', use: 'entrance', xM: 160, yM: 226, widthM: 8 },
    { id: 'west-exit', use: 'exit', xM: 45, yM: 226, widthM: 8 },
    { id: 'east-exit', use: 'exit', xM: 225, yM: 226, widthM: 8 },
    { id: 'north-exit', use: 'exit', xM: 135, yM: 2, widthM: 8 },
  ],
  placedFeatures,
  passages: [
    { id: 'concourse', from: { xM: 135, yM: 2 }, to: { xM: 135, yM: 206 }, widthM: 8 },
    { id: 'plaza-north', from: { xM: 6, yM: 186 }, to: { xM: 259, yM: 186 }, widthM: 8 },
    { id: 'plaza-south', from: { xM: 6, yM: 206 }, to: { xM: 259, yM: 206 }, widthM: 6 },
    ...[45, 110, 160, 225].map((xM) => ({ id: `plaza-${xM}`, from: { xM, yM: 186 }, to: { xM, yM: 226 }, widthM: 8 })),
  ],
};
