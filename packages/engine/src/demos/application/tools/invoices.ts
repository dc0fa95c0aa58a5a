/** Reads who sent an invoice, when, and how much is to be paid. All firms are made up. */
import type { Dice } from '../../text-to-image/dice.ts';
import { pick } from '../../text-to-image/dice.ts';
import { money } from '../shown.ts';
import type { Tool } from '../tool.ts';
import { between, bi, other, same, someOf } from '../tool.ts';

const SUPPLIERS = [
  bi('Plum Lane Print', '梅巷印务'),
  bi('Heron Paper Mill', '白鹭纸坊'),
  bi('Old Ferry Foods', '老渡口食品'),
  bi('Tin Roof Tools', '铁皮顶五金'),
  bi('Nine Reeds Cleaning', '九苇保洁'),
  bi('Small Bell Bikes', '小铃铛车行'),
];
const CUSTOMERS = [
  bi('Hillside School', '山坡小学'),
  bi('Mrs Gao’s Bakery', '高太太面包房'),
  bi('Row Seven Library', '七排书屋'),
];
const GOODS = [
  bi('Paper', '纸张'),
  bi('Ink', '墨水'),
  bi('Delivery', '送货'),
  bi('Repair', '修理'),
  bi('Cleaning', '清洁'),
  bi('Boxes', '纸箱'),
  bi('Lamps', '台灯'),
  bi('Tea', '茶叶'),
];

const two = (n: number): string => n.toString().padStart(2, '0');

export const invoices: Tool<'invoices'> = {
  requirements: {
    total: bi('The amount is the total on the invoice', '金额是发票上的合计'),
    date: bi('The date is the invoice’s date, not when it is due', '日期是开票日期，不是到期日'),
    supplier: bi('The sender is who wrote the invoice', '卖方是开发票的那一家'),
    number: bi('The number is the one on the invoice', '号码和发票上的一样'),
  },
  faults: {
    'net-for-total': ['total'],
    'digits-swapped': ['total'],
    'line-for-total': ['total'],
    'due-for-date': ['date'],
    'wrong-month': ['date'],
    'customer-for-sender': ['supplier'],
    'wrong-number': ['number'],
  },
  make(size, dice) {
    const lines = someOf(dice, 20, GOODS, size).map((what, i) => ({
      what,
      cents: 100 * between(dice, 40 + i, 12, 480) + 10 * between(dice, 50 + i, 0, 9),
    }));
    const netCents = lines.reduce((sum, { cents }) => sum + cents, 0);
    const taxCents = Math.round(netCents * 0.13);
    const month = between(dice, 4, 1, 6);
    const day = between(dice, 5, 1, 28);
    const supplier = pick(dice, 1, SUPPLIERS);
    const given = {
      supplier,
      customer: pick(dice, 2, CUSTOMERS),
      number: `${between(dice, 3, 10, 99)}-${between(dice, 6, 1000, 9899)}`,
      date: `2024-${two(month)}-${two(day)}`,
      due: `2024-${two(month + 1)}-${two(1 + ((day + 13) % 28))}`,
      lines,
      netCents,
      taxCents,
      totalCents: netCents + taxCents,
    };
    const { number, date, totalCents } = given;
    return { tool: 'invoices', given, answer: { supplier, number, date, totalCents } };
  },
  spoil(shown, fault, dice) {
    const { given, answer } = shown;
    switch (fault) {
      case 'net-for-total':
        return { ...shown, answer: { ...answer, totalCents: given.netCents } };
      case 'line-for-total':
        return { ...shown, answer: { ...answer, totalCents: pick(dice, 8, given.lines).cents } };
      case 'digits-swapped':
        return { ...shown, answer: { ...answer, totalCents: swapped(given.totalCents, dice) } };
      case 'due-for-date':
        return { ...shown, answer: { ...answer, date: given.due } };
      case 'wrong-month': {
        const month = Number(given.date.slice(5, 7)) + (dice(8) < 0.5 ? 3 : 5);
        return { ...shown, answer: { ...answer, date: `2024-${two(month)}${given.date.slice(7)}` } };
      }
      case 'customer-for-sender':
        return { ...shown, answer: { ...answer, supplier: given.customer } };
      default: {
        const at = between(dice, 8, 3, 6);
        const digit = other(dice, 9, ['1', '4', '7', '9', '0'], given.number[at]);
        return {
          ...shown,
          answer: { ...answer, number: `${given.number.slice(0, at)}${digit}${given.number.slice(at + 1)}` },
        };
      }
    }
  },
  isMet(ask, { given, answer }) {
    switch (ask) {
      case 'total':
        return answer.totalCents === given.totalCents;
      case 'date':
        return answer.date === given.date;
      case 'supplier':
        return same(answer.supplier, given.supplier);
      default:
        return answer.number === given.number;
    }
  },
  words({ given, answer }) {
    const lines = given.lines.map(({ what, cents }) => bi(`${what.en} ${money(cents)}`, `${what.zh} ${money(cents)}`));
    return bi(
      `An invoice from ${given.supplier.en} to ${given.customer.en}, number ${given.number}, dated ${given.date}, due ${given.due}: ${lines.map((l) => l.en).join(', ')}; net ${money(given.netCents)}, tax ${money(given.taxCents)}, total ${money(given.totalCents)}. The tool says: sender ${answer.supplier.en}, number ${answer.number}, date ${answer.date}, amount ${money(answer.totalCents)}.`,
      `${given.supplier.zh}开给${given.customer.zh}的发票，号码 ${given.number}，开票日期 ${given.date}，到期日 ${given.due}：${lines.map((l) => l.zh).join('、')}；净额 ${money(given.netCents)}，税 ${money(given.taxCents)}，合计 ${money(given.totalCents)}。工具说：卖方${answer.supplier.zh}，号码 ${answer.number}，日期 ${answer.date}，金额 ${money(answer.totalCents)}。`,
    );
  },
};

/** Two neighbouring digits before the point change places, or one changes if all are alike. */
function swapped(cents: number, dice: Dice): number {
  const digits = cents.toString();
  const spots: number[] = [];
  for (let i = 0; i + 3 < digits.length; i++) if (digits[i] !== digits[i + 1] && digits[i + 1] !== '0') spots.push(i);
  if (spots.length === 0) return cents + 100_000;
  const at = pick(dice, 8, spots);
  return Number(`${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`);
}
