/** Puts people in a waiting room in order of urgency, by a rule that hangs on the wall. A toy rule, no medical advice. */
import { pick } from '../../text-to-image/dice.ts';
import type { Patient, Urgency } from '../shown.ts';
import type { Tool } from '../tool.ts';
import { between, bi, someOf } from '../tool.ts';

const RULES = [
  bi('Trouble breathing', '呼吸困难'),
  bi('Heavy bleeding', '大出血'),
  bi('Broken bone', '骨折'),
  bi('Cold or itch', '感冒或发痒'),
];
const COMPLAINTS: Readonly<Record<Urgency, readonly { readonly en: string; readonly zh: string }[]>> = {
  1: [bi('can hardly breathe', '几乎喘不上气'), bi('gasps for air', '大口喘气')],
  2: [bi('a deep cut, bleeding fast', '伤口很深，血流得很快'), bi('bleeds through the bandage', '血渗透了绷带')],
  3: [bi('broke an arm', '手臂骨折'), bi('broke an ankle', '脚踝骨折')],
  4: [bi('a cold for three days', '感冒三天'), bi('an itchy rash', '皮疹发痒'), bi('a stuffy nose', '鼻塞')],
};
const NAMES = [
  bi('Ms Duan', '段女士'),
  bi('Mr Rossi', '罗西先生'),
  bi('Kiki', '琪琪'),
  bi('Old Fang', '老方'),
  bi('Mrs Abebe', '阿贝贝太太'),
  bi('Jun', '小军'),
];

export const triage: Tool<'triage'> = {
  requirements: {
    first: bi('The most urgent comes first', '最急的排在最前'),
    last: bi('The least urgent comes last', '最不急的排在最后'),
    order: bi('All are in the order of the rule', '大家都按规则的顺序排'),
    all: bi('Nobody is left out', '没有漏掉任何人'),
  },
  faults: {
    'first-down': ['first', 'order'],
    'last-up': ['last', 'order'],
    'middle-swapped': ['order'],
    'left-out': ['all'],
  },
  make(size, dice) {
    const levels = someOf(dice, 20, [1, 2, 3, 4] as const, 4).filter((level) => size === 4 || level !== 3);
    const names = someOf(dice, 30, NAMES, size);
    const patients = levels.map(
      (urgency, i): Patient => ({
        id: `p${i + 1}`,
        name: names[i],
        age: between(dice, 40 + i, 6, 84),
        complaint: pick(dice, 50 + i, COMPLAINTS[urgency]),
        urgency,
      }),
    );
    const order = [...patients].sort((a, b) => a.urgency - b.urgency).map(({ id }) => id);
    return { tool: 'triage', given: { patients, rules: RULES }, answer: { order } };
  },
  spoil(shown, fault, dice) {
    const { order } = shown.answer;
    const moved = (from: number, to: number): string[] => {
      const list = [...order];
      const [id] = list.splice(from, 1);
      list.splice(to, 0, id);
      return list;
    };
    const last = order.length - 1;
    switch (fault) {
      case 'first-down':
        return { ...shown, answer: { order: moved(0, between(dice, 8, 1, last)) } };
      case 'last-up':
        return { ...shown, answer: { order: moved(last, between(dice, 8, 0, last - 1)) } };
      case 'middle-swapped':
        return { ...shown, answer: { order: order.length > 3 ? moved(1, 2) : moved(0, 1) } };
      default: {
        const gone = between(dice, 8, 0, last);
        return { ...shown, answer: { order: order.filter((_, i) => i !== gone) } };
      }
    }
  },
  isMet(ask, { given: { patients }, answer: { order } }) {
    const byNeed = [...patients].sort((a, b) => a.urgency - b.urgency).map(({ id }) => id);
    switch (ask) {
      case 'first':
        return order[0] === byNeed[0];
      case 'last':
        return order[order.length - 1] === byNeed[byNeed.length - 1];
      case 'order':
        // Of those who are listed.
        return order.join() === byNeed.filter((id) => order.includes(id)).join();
      default:
        return byNeed.every((id) => order.includes(id));
    }
  },
  words({ given: { patients, rules }, answer: { order } }) {
    const named = order.map((id) => patients.find((patient) => patient.id === id)?.name ?? bi('?', '?'));
    return bi(
      `The rule on the wall, most urgent first: ${rules.map((r) => r.en).join('; ')}. Waiting: ${patients.map((p) => `${p.name.en} (${p.age}), ${p.complaint.en}`).join('; ')}. The tool’s order: ${named.map((n, i) => `${i + 1} ${n.en}`).join(', ')}.`,
      `墙上的规则，最急的在前：${rules.map((r) => r.zh).join('；')}。候诊：${patients.map((p) => `${p.name.zh}（${p.age}），${p.complaint.zh}`).join('；')}。工具排的顺序：${named.map((n, i) => `${i + 1} ${n.zh}`).join('、')}。`,
    );
  },
};
