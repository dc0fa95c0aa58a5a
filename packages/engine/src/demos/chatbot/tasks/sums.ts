/** Arithmetic that a child can check. */
import type { Dice } from '../../text-to-image/dice.ts';
import { answer, bi, type Draft, type FaultId, need, type Task, whole } from '../task.ts';

const REQUIREMENTS = [
  need('amount', bi('The amount is right', '金额正确'), 'amount'),
  need('yuan', bi('It answers in yuan', '以元作答'), 'currency'),
];

function sum(dice: Dice, fault: FaultId, en: string, zh: string, right: number, slip: number): Draft {
  const up = right - slip < 1 || dice(10) < 0.5;
  const said = fault === 'amount' ? right + (up ? slip : -slip) : right;
  const [unitEn, unitZh] = fault === 'currency' ? ['dollars', '美元'] : ['yuan', '元'];
  return {
    lines: [['visitor', bi(en, zh)], answer(dice, `That makes ${said} ${unitEn}.`, `一共是 ${said} ${unitZh}。`)],
  };
}

export const SUMS: readonly Task[] = [
  {
    id: 'add-prices',
    capability: 'arithmetic',
    a: 1.2,
    b: -1.4,
    title: bi('Add two prices', '把两个价格相加'),
    requirements: REQUIREMENTS,
    make(dice, fault) {
      const [x, y] = [whole(dice, 1, 11, 48), whole(dice, 2, 13, 49)];
      return sum(
        dice,
        fault,
        `A pot of tea is ${x} yuan and a plate of buns is ${y} yuan. What is that together?`,
        `一壶茶 ${x} 元，一盘包子 ${y} 元，一共多少钱？`,
        x + y,
        10,
      );
    },
  },
  {
    id: 'give-change',
    capability: 'arithmetic',
    a: 1.4,
    b: -0.3,
    title: bi('Work out the change', '算找零'),
    requirements: REQUIREMENTS,
    make(dice, fault) {
      const price = whole(dice, 1, 23, 79);
      return sum(
        dice,
        fault,
        `I pay with 100 yuan for a ticket of ${price} yuan. How much do I get back?`,
        `我用 100 元买一张 ${price} 元的票，应找回多少？`,
        100 - price,
        10,
      );
    },
  },
  {
    id: 'many-tickets',
    capability: 'arithmetic',
    a: 1.6,
    b: 0.8,
    title: bi('Price of many tickets', '多张票的总价'),
    requirements: REQUIREMENTS,
    make(dice, fault) {
      const [n, each] = [whole(dice, 1, 3, 9), 5 * whole(dice, 2, 3, 11)];
      return sum(
        dice,
        fault,
        `A class buys ${n} tickets at ${each} yuan each. What does it pay?`,
        `一个班买 ${n} 张票，每张 ${each} 元，共付多少？`,
        n * each,
        each,
      );
    },
  },
];
