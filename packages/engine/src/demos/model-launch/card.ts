/** The card of a launch: what its maker says. It goes with the exhibit, so that every check is of the same card. */
import { idHash, STREAM } from '../../kernel/draw.ts';
import type { BiText } from '../../scenario/scenario.ts';
import type { LaunchTraits, RunAddress } from '../demo.ts';
import { bi, whole } from '../task-kit.ts';
import { diceOf, pick } from '../text-to-image/dice.ts';
import type { CardRow } from './launch.ts';
import { MODEL_NAMES } from './names.ts';

/** Questions of a set of which a card gives its score. */
export const OF = 20;
export const SUBJECTS = {
  reading: bi('reading', '阅读'),
  sums: bi('sums', '算术'),
  history: bi('history', '历史'),
  code: bi('small programs', '小程序'),
  proofs: bi('short proofs', '简短证明'),
  riddles: bi('riddles', '谜语'),
  law: bi('questions of law', '法律题'),
} as const;
export type Subject = keyof typeof SUBJECTS;
export const LANGUAGES = [
  bi('English', '英语'),
  bi('Chinese', '汉语'),
  bi('Spanish', '西班牙语'),
  bi('Arabic', '阿拉伯语'),
  bi('Swahili', '斯瓦希里语'),
] as const;
/** Leaderboards of public questions; a card is first on one of them. */
export const PUBLIC_BOARDS = [
  bi('Plumb Line', '铅垂榜'),
  bi('Long Steps', '长阶榜'),
  bi('Open Scales', '公秤榜'),
] as const;
const CONTEXTS_K = [128, 256, 512, 1024] as const;
const SIZES_B = [3, 7, 13, 34, 72] as const;

export type Card = {
  readonly name: BiText;
  /** In 10^9 parameters. */
  readonly sizeB: number;
  /** In 1,024 tokens. */
  readonly contextK: number;
  readonly board: number;
  /** Right answers of `OF` that the card claims. */
  readonly scores: Readonly<Record<Subject, number>>;
  /** Languages of the training data in percent: English, Chinese, all others. */
  readonly training: readonly [number, number, number];
};

/** The card of the exhibit at the address, whatever the run. */
export function cardOf({ seed, exhibitId }: RunAddress, traits: LaunchTraits | undefined): Card {
  const row = idHash(`${exhibitId}/card`);
  const dice = diceOf(seed, STREAM.picture, row, 0);
  const scores = Object.fromEntries(Object.keys(SUBJECTS).map((subject, i) => [subject, whole(dice, 10 + i, 15, 18)]));
  const english = whole(dice, 4, 35, 60);
  const chinese = whole(dice, 5, 20, 30);
  return {
    name: traits?.name ?? MODEL_NAMES[idHash(exhibitId) % MODEL_NAMES.length],
    sizeB: sizeIn(traits?.name.en) ?? pick(dice, 1, SIZES_B),
    contextK: pick(dice, 2, CONTEXTS_K),
    board: whole(dice, 3, 0, PUBLIC_BOARDS.length - 1),
    scores: scores as Record<Subject, number>,
    training: [english, chinese, 100 - english - chinese],
  };
}

/** What is printed on it. `subject`: the score that is printed; without it the best. */
export function cardRows(card: Card, subject?: Subject): readonly CardRow[] {
  const { sizeB, contextK, scores, training } = card;
  const named = subject ?? best(scores);
  const [english, chinese, others] = training;
  return [
    { id: 'size', text: bi(`Open weights, ${sizeB} billion parameters`, `开放权重，${hundredMillions(sizeB)}亿参数`) },
    {
      id: 'licence',
      text: bi('Free to study, use in products, change and pass on', '可自由研究、用于产品、修改和转发'),
    },
    { id: 'context', text: bi(`Reads ${contextK}K tokens at once`, `一次可读 ${contextK}K 词元`) },
    {
      id: 'languages',
      text: bi(`Speaks ${LANGUAGES.map(({ en }) => en).join(', ')}`, `会${LANGUAGES.map(({ zh }) => zh).join('、')}`),
    },
    {
      id: 'training',
      text: bi(
        `Training texts: English ${english}%, Chinese ${chinese}%, others ${others}%`,
        `训练文本：英语 ${english}%、汉语 ${chinese}%、其他 ${others}%`,
      ),
    },
    { id: 'place', text: bi(`First on ${PUBLIC_BOARDS[card.board].en}`, `${PUBLIC_BOARDS[card.board].zh}第一名`) },
    {
      id: 'score',
      text: bi(
        `${scores[named]} of ${OF} right on ${SUBJECTS[named].en}`,
        `${SUBJECTS[named].zh}：${OF} 题答对 ${scores[named]} 题`,
      ),
    },
  ];
}

/** 10^9 in the Chinese unit of 10^8, with a space after it as figures are set. */
export const hundredMillions = (sizeB: number): string => `${Math.round(sizeB * 1000) / 100} `;

function best(scores: Card['scores']): Subject {
  return (Object.keys(scores) as Subject[]).reduce((top, each) => (scores[each] > scores[top] ? each : top));
}

/** A name such as 'Base 34B' gives the size. */
function sizeIn(name: string | undefined): number | undefined {
  const found = /(\d+(?:\.\d+)?)B\b/.exec(name ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}
