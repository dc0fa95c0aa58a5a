/** Makes the drink that a customer asks for. */
import { pick } from '../../text-to-image/dice.ts';
import type { CupSize, Drink, Milk, Order } from '../shown.ts';
import type { Tool } from '../tool.ts';
import { between, bi, other, same } from '../tool.ts';

const SIZES: readonly CupSize[] = ['small', 'medium', 'large'];
const DRINKS: readonly Drink[] = ['espresso', 'latte', 'cocoa', 'green-tea'];
const MILKS: readonly Milk[] = ['none', 'cow', 'oat'];
const NAMES = [
  bi('Xiaoyu', '小鱼'),
  bi('Ben', '阿本'),
  bi('Auntie Mei', '梅姨'),
  bi('Noor', '努尔'),
  bi('Lao Tang', '老唐'),
];

export const SIZE_WORDS = {
  small: bi('small', '小杯'),
  medium: bi('medium', '中杯'),
  large: bi('large', '大杯'),
} as const;
export const DRINK_WORDS = {
  espresso: bi('black coffee', '黑咖啡'),
  latte: bi('latte', '拿铁'),
  cocoa: bi('cocoa', '可可'),
  'green-tea': bi('green tea', '绿茶'),
} as const;
export const MILK_WORDS = {
  none: bi('no milk', '不加奶'),
  cow: bi('cow’s milk', '牛奶'),
  oat: bi('oat milk', '燕麦奶'),
} as const;

export const orders: Tool<'orders'> = {
  requirements: {
    drink: bi('It is the drink that the customer asked for', '是顾客要的那种饮料'),
    size: bi('The cup has the size that was asked for', '杯子是顾客要的大小'),
    milk: bi('The milk is as the customer said', '奶和顾客说的一样'),
    sugars: bi('There are as many sugars as the customer said', '糖的块数和顾客说的一样'),
    ice: bi('There is ice only if the customer asked for it', '顾客要冰才有冰'),
    name: bi('The name on the cup is the customer’s', '杯上的名字是顾客的'),
  },
  faults: {
    'other-drink': ['drink'],
    'other-size': ['size'],
    'other-milk': ['milk'],
    'sugars-off': ['sugars'],
    'ice-wrong': ['ice'],
    'other-name': ['name'],
  },
  make(_size, dice) {
    const drink = pick(dice, 1, DRINKS);
    const order: Order = {
      drink,
      size: pick(dice, 2, SIZES),
      milk: drink === 'espresso' || drink === 'green-tea' ? 'none' : pick(dice, 3, ['cow', 'oat'] as const),
      sugars: between(dice, 4, 0, 3),
      ice: dice(5) < 0.4,
      name: pick(dice, 6, NAMES),
    };
    return { tool: 'orders', given: { order, says: saidBy(order) }, answer: order };
  },
  spoil(shown, fault, dice) {
    const { answer } = shown;
    const change = (part: Partial<Order>) => ({ ...shown, answer: { ...answer, ...part } });
    switch (fault) {
      case 'other-drink':
        return change({ drink: other(dice, 8, DRINKS, answer.drink) });
      case 'other-size':
        return change({
          size:
            answer.size === 'medium'
              ? dice(8) < 0.5
                ? 'small'
                : 'large'
              : answer.size === 'small'
                ? 'large'
                : 'small',
        });
      case 'other-milk':
        return change({ milk: other(dice, 8, MILKS, answer.milk) });
      case 'sugars-off': {
        const off = dice(8) < 0.5 ? -1 : 1;
        const sugars = answer.sugars + off;
        return change({ sugars: sugars < 0 ? 2 : sugars > 4 ? 2 : sugars });
      }
      case 'ice-wrong':
        return change({ ice: !answer.ice });
      default:
        return change({ name: other(dice, 8, NAMES, answer.name) });
    }
  },
  isMet(ask, { given: { order }, answer }) {
    switch (ask) {
      case 'drink':
        return answer.drink === order.drink;
      case 'size':
        return answer.size === order.size;
      case 'milk':
        return answer.milk === order.milk;
      case 'sugars':
        return answer.sugars === order.sugars;
      case 'ice':
        return answer.ice === order.ice;
      default:
        return same(answer.name, order.name);
    }
  },
  words({ given: { says }, answer }) {
    const { size, drink, milk, sugars, ice, name } = answer;
    return bi(
      `The customer says: “${says.en}” The machine gives a ${SIZE_WORDS[size].en} cup of ${DRINK_WORDS[drink].en}, ${MILK_WORDS[milk].en}, sugars: ${sugars}, ${ice ? 'with ice' : 'without ice'}; on the cup: ${name.en}.`,
      `顾客说：“${says.zh}”机器给出${SIZE_WORDS[size].zh}${DRINK_WORDS[drink].zh}，${MILK_WORDS[milk].zh}，糖 ${sugars} 块，${ice ? '加冰' : '不加冰'}；杯上写着：${name.zh}。`,
    );
  },
};

const COUNTS_EN = ['no sugar', 'one sugar', 'two sugars', 'three sugars'];
const COUNTS_ZH = ['不加糖', '一块糖', '两块糖', '三块糖'];

function saidBy({ size, drink, milk, sugars, ice, name }: Order): { en: string; zh: string } {
  const withMilk = milk === 'none' ? bi('', '') : bi(` with ${MILK_WORDS[milk].en}`, `，用${MILK_WORDS[milk].zh}`);
  return bi(
    `A ${SIZE_WORDS[size].en} ${DRINK_WORDS[drink].en}${withMilk.en}, ${COUNTS_EN[sugars]}, ${ice ? 'with ice' : 'hot, please'}. For ${name.en}!`,
    `${SIZE_WORDS[size].zh}${DRINK_WORDS[drink].zh}${withMilk.zh}，${COUNTS_ZH[sugars]}，${ice ? '加冰' : '要热的'}。名字是${name.zh}！`,
  );
}
