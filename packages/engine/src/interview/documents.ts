/** The papers that settle an answer: each shows what is so at the stand, and nothing else. */
import type { Floor } from '../floor/floor.ts';
import { drawInt, idHash, STREAM } from '../kernel/draw.ts';
import type { BiText } from '../scenario/scenario.ts';
import type { DocumentKind, DocumentLine, InterviewDocument, InterviewQuestionId } from './interview.ts';
import type { StandFacts } from './stand-facts.ts';
import { plain } from './words/words.ts';

type Sheet = { readonly kind: DocumentKind; readonly lines: readonly DocumentLine[] };
type Rolled = (nth: number, n: number) => number;

const TITLES: Readonly<Record<DocumentKind, BiText>> = {
  'model-card': { en: 'Model card', zh: '说明卡' },
  licence: { en: 'Licence', zh: '授权书' },
  'network-trace': { en: 'Network trace', zh: '网络记录' },
  'data-sheet': { en: 'Data sheet', zh: '数据清单' },
  'benchmark-log': { en: 'Benchmark log', zh: '测试记录' },
  'order-book': { en: 'Order book', zh: '订单簿' },
  'fault-list': { en: 'Known faults', zh: '已知问题' },
};
const PREFIX: Readonly<Record<DocumentKind, string>> = {
  'model-card': 'MC',
  licence: 'LIC',
  'network-trace': 'NET',
  'data-sheet': 'DS',
  'benchmark-log': 'LOG',
  'order-book': 'ORD',
  'fault-list': 'FLT',
};
const STAMPS: readonly BiText[] = [
  { en: 'COPY', zh: '副本' },
  { en: 'CHECKED', zh: '已核' },
  { en: 'INTERNAL', zh: '内部' },
  { en: 'ON FILE', zh: '存档' },
];
/** Draws of a paper begin here, apart from those of the stand's facts and of its answers. */
const FROM = 1000;
const PER_QUESTION = 40;

/** The paper of a question at a stand. */
export function documentOf(
  floor: Floor,
  exhibitorRow: number,
  question: InterviewQuestionId,
  questionRow: number,
  facts: StandFacts,
): InterviewDocument {
  const { id, name } = floor.scenario.exhibitors[exhibitorRow];
  const rolled: Rolled = (nth, n) =>
    drawInt(floor.seed, STREAM.interview, idHash(id), FROM + PER_QUESTION * questionRow + nth, n);
  const { kind, lines } = SHEETS[question](facts, name, rolled);
  return {
    kind,
    title: TITLES[kind],
    number: `${PREFIX[kind]}-${String(rolled(0, 10_000)).padStart(4, '0')}`,
    lines,
    stamp: STAMPS[rolled(1, STAMPS.length)],
  };
}

const line = (label: BiText, value: BiText | string): DocumentLine => ({
  label,
  value: typeof value === 'string' ? plain(value) : value,
});
/** As rough as a paper for visitors is: who wants to know better, tries. */
const inTen = (share: number): BiText => {
  const n = Math.round(10 * share);
  return { en: `${n} in 10`, zh: `10 次中 ${n} 次` };
};
const PASSED: BiText = { en: 'Passed', zh: '通过' };
const AHEAD: BiText = { en: 'Ahead of the reference', zh: '快过参考卡' };
/** What the same log gives to who picks: never less than one try each. */
function bestOfFive(share: number, gain: number): DocumentLine {
  return line({ en: 'Best of five tries', zh: '五次取最好' }, inTen(share + (1 - share) * gain));
}
const failsInTen = (share: number): BiText => {
  const { en, zh } = inTen(share);
  return { en: `fails ${en}`, zh: `失败：${zh}` };
};
const BLANK: BiText = { en: '(left blank)', zh: '（未填）' };

type OriginWord = { readonly own: BiText; readonly bought: BiText; readonly abroad: BiText };
const MAKER: OriginWord = {
  own: { en: 'the exhibitor itself', zh: '参展方自己' },
  bought: { en: 'a supplier at home', zh: '国内供应商' },
  abroad: { en: 'a model maker abroad', zh: '国外模型厂家' },
};
const ORIGIN_OF = (state: string): BiText =>
  state === 'own' ? MAKER.own : state === 'abroad' ? MAKER.abroad : MAKER.bought;

const SHEETS: Readonly<Record<InterviewQuestionId, (facts: StandFacts, exhibitor: BiText, rolled: Rolled) => Sheet>> = {
  basis: ({ findings, subject }, exhibitor, rolled) => {
    const { state } = findings.basis;
    // A trace shows where questions go; that is of use where there is talk to send.
    return subject?.kind === 'chatbot' && rolled(2, 2) === 0 ? trace(state, rolled) : licence(state, exhibitor, rolled);
  },
  data: ({ findings }, _exhibitor, rolled) => {
    const { state } = findings.data;
    if (state === 'nothing')
      return {
        kind: 'data-sheet',
        lines: [
          line({ en: 'Data inside', zh: '内含数据' }, { en: 'none', zh: '无' }),
          line({ en: 'Comes with', zh: '随附' }, { en: 'drivers and a compiler', zh: '驱动和编译器' }),
        ],
      };
    const own = state === 'own' ? 100 : state === 'web' ? 12 + rolled(3, 20) : 1 + rolled(3, 5);
    const web = state === 'web' ? 100 - own : 0;
    return {
      kind: 'data-sheet',
      lines: [
        line({ en: 'Collected by the exhibitor', zh: '参展方自己收集' }, `${own}%`),
        line({ en: 'From the open web', zh: '来自公开网络' }, `${web}%`),
        line({ en: 'Came with the core, origin unknown', zh: '随核心而来，来源不明' }, `${100 - own - web}%`),
        line(
          { en: 'Consent on file', zh: '同意书' },
          state === 'own' ? { en: 'yes, for each item', zh: '每条都有' } : { en: 'for its own part', zh: '仅自有部分' },
        ),
      ],
    };
  },
  benchmark: ({ findings, subject }, _exhibitor, rolled) => {
    const { state, figure = 0 } = findings.benchmark;
    const driver = line(
      { en: 'At the controls', zh: '操控' },
      state === 'steered' ? { en: 'an operator, all the time', zh: '操作员，全程' } : { en: 'nobody', zh: '无人' },
    );
    return {
      kind: 'benchmark-log',
      lines: [
        line({ en: 'Tasks', zh: '任务' }, { en: 'the standard list, in full', zh: '标准清单，全部' }),
        line({ en: 'Tries', zh: '次数' }, { en: 'one each', zh: '每项一次' }),
        line(state === 'ahead' ? AHEAD : PASSED, inTen(figure)),
        ...(state === 'ahead' ? [] : [bestOfFive(figure, 0.5 + 0.04 * rolled(4, 8))]),
        ...(subject?.kind === 'robot' ? [driver] : []),
      ],
    };
  },
  card: ({ findings, subject }) => {
    const { state } = findings.card;
    const filled = (value: BiText, needs: 'complete' | 'partial'): BiText =>
      state === 'complete' || state === needs ? value : BLANK;
    const languages = subject?.chat?.promptLanguages;
    const taken: BiText =
      languages === 'en'
        ? { en: 'English only', zh: '只收英文' }
        : languages === 'zh'
          ? { en: 'Chinese only', zh: '只收中文' }
          : { en: 'English and Chinese', zh: '中英文' };
    const { figure = 0 } = findings.benchmark;
    return {
      kind: 'model-card',
      lines: [
        line({ en: 'Made by', zh: '制作' }, filled(ORIGIN_OF(findings.basis.state), 'partial')),
        ...(languages ? [line({ en: 'Prompts', zh: '输入语言' }, filled(taken, 'partial'))] : []),
        line({ en: 'Tests', zh: '测试' }, filled(inTen(figure), 'complete')),
        line({ en: 'Limits', zh: '局限' }, filled({ en: 'see known faults', zh: '见已知问题' }, 'complete')),
        line({ en: 'Published', zh: '公开' }, state === 'none' ? { en: 'no', zh: '否' } : { en: 'yes', zh: '是' }),
      ],
    };
  },
  users: ({ findings, trials }) => {
    const { figure = 0 } = findings.users;
    return {
      kind: 'order-book',
      lines: [
        line({ en: 'Customers who pay', zh: '付费客户' }, `${figure}`),
        line({ en: 'Free trials', zh: '免费试用' }, `${trials}`),
        line({ en: 'Letters of interest', zh: '意向书' }, `${trials * 3 + figure}`),
      ],
    };
  },
  failures: ({ weak }) => ({
    kind: 'fault-list',
    lines: weak.map(({ task, fails }) => line(task, failsInTen(fails))),
  }),
};

function licence(state: string, exhibitor: BiText, rolled: Rolled): Sheet {
  const own = state === 'own';
  return {
    kind: 'licence',
    lines: [
      line({ en: 'Licensee', zh: '被授权方' }, exhibitor),
      line({ en: 'Core made by', zh: '核心制作方' }, ORIGIN_OF(state)),
      line(
        { en: 'Changed by the licensee', zh: '被授权方改动' },
        own ? { en: 'all of it is its own', zh: '全部自有' } : `${2 + rolled(5, 9)}%`,
      ),
      line(
        { en: 'Must be named on the product', zh: '须在产品上注明' },
        own ? { en: 'nobody else', zh: '无他人' } : { en: 'the maker of the core', zh: '核心制作方' },
      ),
    ],
  };
}

function trace(state: string, rolled: Rolled): Sheet {
  const to: BiText =
    state === 'own'
      ? { en: 'rack at the stand', zh: '展位机架' }
      : state === 'abroad'
        ? { en: 'relay, then a host abroad', zh: '中转，再到国外主机' }
        : { en: 'data centre of a supplier, at home', zh: '国内供应商机房' };
  const ms = state === 'own' ? 2 + rolled(6, 9) : state === 'abroad' ? 170 + rolled(6, 120) : 18 + rolled(6, 30);
  return {
    kind: 'network-trace',
    lines: [
      line(plain(`10:0${rolled(7, 9)}:12`), { en: 'question leaves the counter', zh: '问题离开柜台' }),
      line({ en: 'goes to', zh: '去往' }, to),
      line({ en: 'there and back', zh: '往返' }, `${ms} ms`),
      line(
        { en: 'core answering', zh: '应答的核心' },
        state === 'own'
          ? { en: 'the exhibitor’s', zh: '参展方的' }
          : state === 'abroad'
            ? { en: 'a model maker’s abroad', zh: '国外厂家的' }
            : { en: 'the supplier’s', zh: '供应商的' },
      ),
    ],
  };
}
