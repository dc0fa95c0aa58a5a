/** Open weights or not (W10): the files, their parameters and fingerprints, what the licence allows, what was trained on. */
import type { BiText } from '../../../scenario/scenario.ts';
import { bi, need, type TaskRequirement, whole } from '../../task-kit.ts';
import type { Dice } from '../../text-to-image/dice.ts';
import type { Check } from '../check.ts';
import type { File } from '../launch.ts';

const USES = {
  study: [bi('For study: allowed', '用于研究：允许'), bi('For study: on written request', '用于研究：须书面申请')],
  products: [
    bi('In products: allowed', '用于产品：允许'),
    bi('In products: on written request', '用于产品：须书面申请'),
  ],
  changes: [
    bi('To change and pass on: allowed', '修改并转发：允许'),
    bi('To change and pass on: not allowed', '修改并转发：不允许'),
  ],
} as const;
type Use = keyof typeof USES;
const FILES = need('files', bi('All files are there', '文件齐全'), 'missing-file');
const SIZE = need(
  'size',
  bi('Their parameters add up to what the card says', '参数合计与卡片相符'),
  'smaller',
  'missing-file',
);
const PRINTS = need('prints', bi('Each fingerprint is the one on the card', '每个指纹都与卡片相同'), 'other-file');
const LICENCE = need('licence', bi('The licence allows what the card says', '许可证允许卡片所说的用途'), 'licence');

type Folder = { readonly parts: number; readonly use?: Use; readonly prints?: boolean };

function folder(id: string, a: number, b: number, title: BiText, { parts, use, prints }: Folder): Check {
  const requirements: TaskRequirement[] = [FILES, SIZE];
  if (prints) requirements.push(PRINTS);
  if (use) requirements.push(LICENCE);
  return {
    id,
    capability: 'openness',
    a,
    b,
    title,
    tested: use ? ['size', 'licence'] : ['size'],
    requirements,
    measure({ sizeB }, dice, fault) {
      const missing = fault === 'missing-file' ? whole(dice, 1, 0, parts - 1) : -1;
      const shrink = fault === 'smaller' ? whole(dice, 2, 1, 2) / 4 : 0;
      const other = fault === 'other-file' ? whole(dice, 3, 0, parts - 1) : -1;
      const files = Array.from({ length: parts }, (_unused, k): File => {
        const card = fingerprint(dice, 20 + 4 * k);
        return {
          name: `part-${k + 1}-of-${parts}`,
          parametersB: (sizeB / parts) * (1 - shrink),
          there: k !== missing,
          ...(prints && { prints: { card, file: k === other ? fingerprint(dice, 60 + 4 * k) : card } }),
        };
      });
      const licence = (Object.keys(USES) as Use[]).map(
        (each) => USES[each][each === use && fault === 'licence' ? 1 : 0],
      );
      return { type: 'files', files, licence: use ? licence : [] };
    },
  };
}

/** Six hexadecimal digits, the first not 0. */
function fingerprint(dice: Dice, slot: number): string {
  return Math.floor((dice(slot) * 15 + 1) * 0x10_00_00).toString(16);
}

const NAMES = [bi('English', '英语'), bi('Chinese', '汉语'), bi('Others', '其他')] as const;
/** Percentage points by which a share may miss the card's. */
const NEAR = 5;

const TRAINING: Check = {
  id: 'training-texts',
  capability: 'openness',
  a: 1.5,
  b: 1.5,
  title: bi('Count the languages of 1,000 training texts', '数一数一千篇训练文本的语言'),
  tested: ['training'],
  requirements: [
    need(
      'shares',
      bi(`Each share is within ${NEAR} points of the card’s`, `各占比与卡片相差不超过 ${NEAR} 个百分点`),
      'more-english',
      'more-others',
    ),
  ],
  measure({ training }, dice, fault) {
    const [english, chinese, others] = training;
    const stray = whole(dice, 1, -2, 2);
    // What one share gains another loses; Chinese is 20 or more on every card.
    const moved = fault === undefined ? 0 : whole(dice, 2, 10, 16);
    const counted = [
      english + stray + (fault === 'more-english' ? moved : 0),
      chinese - moved,
      others - stray + (fault === 'more-others' ? moved : 0),
    ];
    return { type: 'shares', shares: NAMES.map((name, k) => ({ name, card: training[k], counted: counted[k] })) };
  },
};

export const OPENNESS: readonly Check[] = [
  folder('open-study', 1, -1, bi('Look into the folder: free to study?', '看看文件夹：可自由研究吗？'), {
    parts: 2,
    use: 'study',
  }),
  folder('open-products', 1.2, -0.2, bi('Look into the folder: free for products?', '看看文件夹：可用于产品吗？'), {
    parts: 4,
    use: 'products',
  }),
  folder('open-changes', 1.3, 0.3, bi('Look into the folder: free to change?', '看看文件夹：可自由修改吗？'), {
    parts: 4,
    use: 'changes',
  }),
  folder('open-prints', 1.6, 0.9, bi('Compare the fingerprints of the files', '核对各文件的指纹'), {
    parts: 5,
    prints: true,
  }),
  TRAINING,
];
