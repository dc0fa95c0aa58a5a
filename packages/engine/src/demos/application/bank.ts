/** The probe bank: 30 probes, five for each of six trades. Difficulties are illustrative. */
import type { Probe } from '../demo.ts';
import type { ToolId } from './shown.ts';
import { toolOf } from './tools.ts';

export type AppProbe = Probe & {
  readonly tool: ToolId;
  /** How many lines, boxes, patients or sums the case has. */
  readonly size: number;
  /** Faults that break something that is asked. */
  readonly faults: readonly string[];
};

export const CAPABILITIES = ['documents', 'invoices', 'orders', 'triage', 'tutoring', 'guiding'] as const;

type Entry = readonly [id: string, en: string, zh: string, a: number, b: number, size: number, asks: readonly string[]];
const BANK: Readonly<Record<ToolId, readonly Entry[]>> = {
  documents: [
    [
      'form-name',
      'read the name and the town on this form',
      '读出这张表上的姓名和城镇',
      1.0,
      -1.4,
      3,
      ['name', 'town'],
    ],
    [
      'form-phone',
      'read the town and the telephone number on this form',
      '读出这张表上的城镇和电话',
      1.2,
      -0.6,
      3,
      ['town', 'phone'],
    ],
    ['form-ticks', 'which boxes are ticked on this form?', '这张表上哪些格子打了勾？', 1.4, 0.1, 4, ['ticks', 'name']],
    [
      'form-all',
      'copy this form into the register',
      '把这张表录入登记册',
      1.6,
      0.7,
      4,
      ['name', 'town', 'phone', 'ticks'],
    ],
    [
      'form-many',
      'copy this form with its five boxes into the register',
      '把这张有五个格子的表录入登记册',
      1.5,
      1.3,
      5,
      ['name', 'phone', 'ticks'],
    ],
  ],
  invoices: [
    [
      'invoice-sender',
      'who sent this invoice, and when?',
      '这张发票是谁开的，什么时候？',
      0.9,
      -1.2,
      2,
      ['supplier', 'date'],
    ],
    [
      'invoice-total',
      'how much is to be paid, and to whom?',
      '要付多少钱，付给谁？',
      1.2,
      -0.5,
      2,
      ['total', 'supplier'],
    ],
    [
      'invoice-book',
      'book this invoice: sender, date, amount',
      '给这张发票记账：卖方、日期、金额',
      1.5,
      0.2,
      3,
      ['supplier', 'date', 'total'],
    ],
    [
      'invoice-number',
      'book this invoice: number, date, amount',
      '给这张发票记账：号码、日期、金额',
      1.4,
      0.6,
      3,
      ['number', 'date', 'total'],
    ],
    [
      'invoice-long',
      'book this long invoice: sender, number, date, amount',
      '给这张长发票记账：卖方、号码、日期、金额',
      1.7,
      1.2,
      4,
      ['supplier', 'number', 'date', 'total'],
    ],
  ],
  orders: [
    [
      'order-size',
      'make the drink that the customer asks for, in the right size',
      '按顾客说的做，杯子大小要对',
      1.0,
      -1.3,
      0,
      ['drink', 'size'],
    ],
    [
      'order-name',
      'make the drink, and write the name on the cup',
      '做好饮料，在杯上写名字',
      1.1,
      -0.8,
      0,
      ['drink', 'name'],
    ],
    [
      'order-milk',
      'make the drink, with milk and sugar as the customer says',
      '做好饮料，奶和糖照顾客说的',
      1.4,
      0.0,
      0,
      ['drink', 'milk', 'sugars'],
    ],
    [
      'order-ice',
      'make the drink, hot or with ice, with sugar as the customer says',
      '做好饮料，冷热和糖照顾客说的',
      1.3,
      0.4,
      0,
      ['size', 'ice', 'sugars'],
    ],
    [
      'order-all',
      'take the whole order as the customer says it',
      '完全照顾客说的做',
      1.7,
      1.1,
      0,
      ['size', 'milk', 'sugars', 'ice'],
    ],
  ],
  triage: [
    ['triage-first', 'who of these three is to be seen first?', '这三位里谁该最先看？', 1.1, -1.1, 3, ['first', 'all']],
    ['triage-three', 'put these three in order', '给这三位排好先后', 1.3, -0.4, 3, ['first', 'last', 'all']],
    [
      'triage-four-first',
      'who of these four is to be seen first?',
      '这四位里谁该最先看？',
      1.2,
      0.2,
      4,
      ['first', 'all'],
    ],
    ['triage-four', 'put these four in order', '给这四位排好先后', 1.5, 0.8, 4, ['order', 'all']],
    [
      'triage-four-ends',
      'put these four in order: who is first, who can wait?',
      '给这四位排序：谁最先，谁能等？',
      1.4,
      0.5,
      4,
      ['first', 'last', 'all'],
    ],
  ],
  tutoring: [
    ['sums-three', 'mark these three sums', '批改这三道题', 1.0, -1.0, 3, ['finds', 'leaves']],
    [
      'sums-three-help',
      'mark these three sums and put the right answer beside a wrong one',
      '批改这三道题，错的写上正确答案',
      1.3,
      -0.2,
      3,
      ['finds', 'leaves', 'gives'],
    ],
    ['sums-four', 'mark these four sums', '批改这四道题', 1.2, 0.3, 4, ['finds', 'leaves']],
    [
      'sums-four-help',
      'mark these four sums and put the right answers beside the wrong ones',
      '批改这四道题，错的写上正确答案',
      1.5,
      0.9,
      4,
      ['finds', 'leaves', 'gives'],
    ],
    [
      'sums-five-help',
      'mark these five sums and put the right answers beside the wrong ones',
      '批改这五道题，错的写上正确答案',
      1.6,
      1.4,
      5,
      ['finds', 'leaves', 'gives'],
    ],
  ],
  guiding: [
    ['guide-what', 'what is this, and of which colour?', '这是什么，什么颜色的？', 0.9, -1.5, 0, ['thing', 'colour']],
    ['guide-old', 'what is this, and how old is it?', '这是什么，有多久了？', 1.2, -0.7, 0, ['thing', 'year']],
    ['guide-where', 'where and when was this made?', '这是哪里、什么时候做的？', 1.3, 0.0, 0, ['place', 'year']],
    [
      'guide-made',
      'what is it made of, where, and when?',
      '它是什么材质，哪里做的，什么时候？',
      1.5,
      0.6,
      0,
      ['material', 'place', 'year'],
    ],
    [
      'guide-tour',
      'tell me all about this piece',
      '把这件展品都给我讲讲',
      1.6,
      1.2,
      0,
      ['thing', 'colour', 'place', 'year'],
    ],
  ],
};

export const PROBES: readonly AppProbe[] = CAPABILITIES.flatMap((tool) =>
  BANK[tool].map(([id, en, zh, a, b, size, asks]) => {
    const { requirements, faults } = toolOf(tool);
    return {
      id,
      kind: 'application' as const,
      capability: tool,
      prompt: { en, zh },
      requirements: asks.map((ask) => ({ id: ask, text: requirements[ask] })),
      a,
      b,
      tool,
      size,
      faults: Object.entries(faults)
        .filter(([, breaks]) => breaks.some((ask) => asks.includes(ask)))
        .map(([fault]) => fault),
    };
  }),
);

const BY_ID: ReadonlyMap<string, AppProbe> = new Map(PROBES.map((probe) => [probe.id, probe]));

/** The probe of this id, or undefined. */
export function appProbe(id: string): AppProbe | undefined {
  return BY_ID.get(id);
}
