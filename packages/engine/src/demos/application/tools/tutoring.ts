/** Marks a pupil's sums, and puts the right answer beside the wrong ones. */
import type { Dice } from '../../text-to-image/dice.ts';
import { pick } from '../../text-to-image/dice.ts';
import type { Sum } from '../shown.ts';
import type { Tool } from '../tool.ts';
import { between, bi, someOf } from '../tool.ts';

const PUPILS = [bi('Anan', '安安'), bi('Leo', '里奥'), bi('Doudou', '豆豆'), bi('Sara', '萨拉')];

export const tutoring: Tool<'tutoring'> = {
  requirements: {
    finds: bi('Every wrong sum is marked as wrong', '算错的题都打了叉'),
    leaves: bi('Every right sum is marked as right', '算对的题都打了勾'),
    gives: bi('The answers that it puts beside are right', '它写在旁边的答案是对的'),
  },
  faults: { overlooks: ['finds'], 'false-alarm': ['leaves'], 'gives-wrong': ['gives'] },
  make(size, dice) {
    const slips = 1 + (dice(1) < 0.4 && size > 3 ? 1 : 0);
    const wrong = someOf(
      dice,
      60,
      Array.from({ length: size }, (_, i) => i),
      slips,
    );
    const sums = Array.from({ length: size }, (_, i) => sumOf(dice, 10 + 6 * i, wrong.includes(i)));
    const marks = sums.map(({ written, right }) =>
      written === right ? { ok: true, put: undefined } : { ok: false, put: right },
    );
    return { tool: 'tutoring', given: { pupil: pick(dice, 2, PUPILS), sums }, answer: { marks } };
  },
  spoil(shown, fault, dice) {
    const { given, answer } = shown;
    const rows = (ok: boolean): number[] =>
      given.sums.flatMap(({ written, right }, i) => ((written === right) === ok ? [i] : []));
    const at = pick(dice, 8, rows(fault === 'false-alarm'));
    const off = (dice(9) < 0.5 ? 1 : -1) * (dice(10) < 0.5 ? 1 : 10);
    const { right, written } = given.sums[at];
    // What it puts instead is neither right nor what the pupil wrote.
    const bad = right + off === written || right + off < 0 ? right + 2 * Math.abs(off) : right + off;
    const mark = fault === 'overlooks' ? { ok: true, put: undefined } : { ok: false, put: bad };
    return { ...shown, answer: { marks: answer.marks.map((each, i) => (i === at ? mark : each)) } };
  },
  isMet(ask, { given: { sums }, answer: { marks } }) {
    return sums.every(({ written, right }, i) => {
      const { ok, put } = marks[i];
      if (ask === 'finds') return written === right || !ok;
      if (ask === 'leaves') return written !== right || ok;
      return put === undefined || put === right;
    });
  },
  words({ given: { pupil, sums }, answer: { marks } }) {
    const line = (i: number, tick: string, cross: string, puts: string): string => {
      const { ok, put } = marks[i];
      return `${sums[i].text} = ${sums[i].written}: ${ok ? tick : cross}${put === undefined ? '' : `${puts}${put}`}`;
    };
    return bi(
      `${pupil.en}’s sums with the tool’s marks: ${sums.map((_, i) => line(i, 'ticked', 'crossed', ', beside it ')).join('; ')}.`,
      `${pupil.zh}的算术题和工具的批改：${sums.map((_, i) => line(i, '打勾', '打叉', '，旁边写 ')).join('；')}。`,
    );
  },
};

function sumOf(dice: Dice, slot: number, isWrong: boolean): Sum {
  const kind = pick(dice, slot, ['+', '-', '×'] as const);
  const times = kind === '×';
  const a = times ? between(dice, slot + 1, 3, 9) : between(dice, slot + 1, 24, 68);
  const b = times ? between(dice, slot + 2, 3, 9) : between(dice, slot + 2, 12, 23);
  const right = kind === '+' ? a + b : times ? a * b : a - b;
  const slip = pick(dice, slot + 3, times ? [a, -a, 1] : [10, -10, 1, -1]);
  return { text: `${a} ${kind === '-' ? '−' : kind} ${b}`, right, written: isWrong ? right + slip : right };
}
