/** Open weights or not (W10): the files, their parameters, and what the licence allows. */
import { bi, need, whole } from '../../task-kit.ts';
import type { Check } from '../check.ts';

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
const CLAIM: Readonly<Record<Use, ReturnType<typeof bi>>> = {
  study: bi('Free for study', '可自由用于研究'),
  products: bi('Free for use in products', '可自由用于产品'),
  changes: bi('Free to change and pass on', '可自由修改和转发'),
};

function open(id: string, a: number, b: number, sizeB: number, parts: number, use: Use): Check {
  return {
    id,
    capability: 'openness',
    a,
    b,
    title: bi(`Open weights, ${sizeB} billion: look into the folder`, `开放权重，${sizeB}0 亿参数：看看文件夹`),
    requirements: [
      need('files', bi('All files are there', '文件齐全'), 'missing-file'),
      need(
        'size',
        bi(`Their parameters add up to ${sizeB} billion`, `参数合计 ${sizeB}0 亿`),
        'smaller',
        'missing-file',
      ),
      need('licence', bi('The licence allows what the card says', '许可证允许卡片所说的用途'), 'licence'),
    ],
    measure(_, dice, fault) {
      const eachB = sizeB / parts;
      const missing = fault === 'missing-file' ? whole(dice, 1, 0, parts - 1) : -1;
      const shrink = fault === 'smaller' ? whole(dice, 2, 1, 2) / 4 : 0;
      const files = Array.from({ length: parts }, (_unused, k) => ({
        name: `part-${k + 1}-of-${parts}`,
        parametersB: eachB * (1 - shrink),
        there: k !== missing,
      }));
      const licence = (Object.keys(USES) as Use[]).map((each) => {
        const refused =
          each === use ? fault === 'licence' : each !== 'study' && dice(each === 'products' ? 5 : 6) < 0.5;
        return USES[each][refused ? 1 : 0];
      });
      return {
        claims: [bi(`Open weights, ${sizeB} billion parameters`, `开放权重，${sizeB}0 亿参数`), CLAIM[use]],
        instrument: { type: 'files', files, licence },
      };
    },
  };
}

export const OPENNESS: readonly Check[] = [
  open('open-2', 1, -1, 2, 2, 'study'),
  open('open-8', 1.2, -0.2, 8, 4, 'products'),
  open('open-12', 1.3, 0.3, 12, 4, 'changes'),
  open('open-20', 1.5, 0.9, 20, 5, 'products'),
  open('open-72', 1.7, 1.5, 72, 6, 'changes'),
];
