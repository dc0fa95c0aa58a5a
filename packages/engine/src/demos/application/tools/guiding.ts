/** Tells a visitor about a piece in a showcase: what it is, its colour, its age and where it was made. The pieces are made up. */
import { pick } from '../../text-to-image/dice.ts';
import type { PieceColour, PieceKind } from '../shown.ts';
import type { Tool } from '../tool.ts';
import { between, bi, other, same } from '../tool.ts';

export const KIND_WORDS = {
  vase: bi('vase', '瓶'),
  bowl: bi('bowl', '碗'),
  mask: bi('mask', '面具'),
  horse: bi('horse', '马'),
  bell: bi('bell', '钟'),
  fan: bi('fan', '扇'),
} as const;
export const PIECE_COLOURS = {
  blue: bi('blue', '蓝色'),
  green: bi('green', '绿色'),
  red: bi('red', '红色'),
  gold: bi('golden', '金色'),
  white: bi('white', '白色'),
  black: bi('black', '黑色'),
} as const;
const KINDS = Object.keys(KIND_WORDS) as readonly PieceKind[];
const COLOURS = Object.keys(PIECE_COLOURS) as readonly PieceColour[];
const PLACES = [
  bi('Amber Valley', '琥珀谷'),
  bi('White Kiln', '白窑'),
  bi('Salt Coast', '盐岸'),
  bi('Cloud Pass', '云关'),
  bi('Deer Ford', '鹿渡'),
];
const [CLAY, BRONZE, WOOD, SILK] = [bi('clay', '陶'), bi('bronze', '铜'), bi('wood', '木'), bi('silk', '丝')];
const MATERIALS = [CLAY, BRONZE, WOOD, SILK];
/** What such a thing may be made of. */
const MADE_OF: Readonly<Record<PieceKind, readonly (typeof CLAY)[]>> = {
  vase: [CLAY, BRONZE],
  bowl: [CLAY, BRONZE, WOOD],
  mask: [WOOD, BRONZE, CLAY],
  horse: [CLAY, BRONZE, WOOD],
  bell: [BRONZE],
  fan: [SILK, WOOD],
};

export const guiding: Tool<'guiding'> = {
  requirements: {
    thing: bi('It names what stands in the showcase', '它说的就是柜里的东西'),
    colour: bi('The colour it tells is the one to be seen', '它说的颜色就是看到的颜色'),
    year: bi('The year is the one on the label', '年份和标签上的一样'),
    place: bi('The place is the one on the label', '地点和标签上的一样'),
    material: bi('The material is the one on the label', '材质和标签上的一样'),
  },
  faults: {
    'other-thing': ['thing'],
    'other-colour': ['colour'],
    'other-year': ['year'],
    'other-place': ['place'],
    'other-material': ['material'],
  },
  make(_size, dice) {
    const kind = pick(dice, 1, KINDS);
    const piece = {
      kind,
      colour: pick(dice, 2, COLOURS),
      place: pick(dice, 3, PLACES),
      year: 10 * between(dice, 4, 108, 189),
      material: pick(dice, 5, MADE_OF[kind]),
    };
    return { tool: 'guiding', given: { ...piece, look: dice(6) }, answer: piece };
  },
  spoil(shown, fault, dice) {
    const { answer } = shown;
    const change = (part: Partial<typeof answer>) => ({ ...shown, answer: { ...answer, ...part } });
    switch (fault) {
      case 'other-thing':
        return change({ kind: other(dice, 8, KINDS, answer.kind) });
      case 'other-colour':
        return change({ colour: other(dice, 8, COLOURS, answer.colour) });
      case 'other-year':
        return change({ year: answer.year + (dice(8) < 0.5 ? -100 : 100) * (dice(9) < 0.5 ? 1 : 2) });
      case 'other-place':
        return change({ place: other(dice, 8, PLACES, answer.place) });
      default:
        return change({ material: other(dice, 8, MATERIALS, answer.material) });
    }
  },
  isMet(ask, { given, answer }) {
    switch (ask) {
      case 'thing':
        return answer.kind === given.kind;
      case 'colour':
        return answer.colour === given.colour;
      case 'year':
        return answer.year === given.year;
      case 'place':
        return same(answer.place, given.place);
      default:
        return same(answer.material, given.material);
    }
  },
  words({ given, answer }) {
    const tell = (p: typeof answer): { en: string; zh: string } =>
      bi(
        `a ${PIECE_COLOURS[p.colour].en} ${KIND_WORDS[p.kind].en} of ${p.material.en}, ${p.place.en}, ${p.year}`,
        `${PIECE_COLOURS[p.colour].zh}的${KIND_WORDS[p.kind].zh}，${p.material.zh}质，${p.place.zh}，${p.year} 年`,
      );
    return bi(
      `In the showcase with its label: ${tell(given).en}. The guide says: ${tell(answer).en}.`,
      `展柜里，照标签：${tell(given).zh}。导览说：${tell(answer).zh}。`,
    );
  },
};
