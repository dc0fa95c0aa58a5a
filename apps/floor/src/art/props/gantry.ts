/** A bridge of signs across a concourse: the hall to the west, what lies ahead, the hall to the east. */
import { block, fillRound, text } from '../brush.ts';
import { lighten } from '../colour.ts';
import { HEIGHT } from '../projection.ts';
import { paintArrow, paintIcon } from '../sign-icons.ts';
import { BRANDS, MATTER } from '../tokens.ts';
import type { PropPainter } from './prop-painter.ts';

const LEG_M = 0.36;
const BEAM_M = 0.3;
/** Height of its boards and what they hang below the beam, m. */
const BOARD_M = 1.5;

export const gantry: PropPainter = {
  paint(b, p) {
    const { g } = b;
    for (const x of [p.xM, p.xM + p.wM - LEG_M])
      block(b, x, p.yM, LEG_M, p.dM, p.heightM - BEAM_M, MATTER.steel, { rM: 0.05 });
    block(b, p.xM - 0.1, p.yM, p.wM + 0.2, p.dM, BEAM_M, MATTER.metal, { zM: p.heightM - BEAM_M, rM: 0.08 });
    const cells = p.cells ?? [];
    const top = b.y(p.yM + p.dM, p.heightM - BEAM_M * 0.5);
    const h = BOARD_M * HEIGHT * b.s;
    // halls have the wide boards at both ends, what lies ahead shares the middle
    const wide = cells.map(({ words, brand }) => (brand ? Math.max(3.1, (words?.length ?? 0) * 0.3 + 2) : 1.5));
    const gap = 0.16;
    const free = p.wM - 2 * LEG_M - 0.4;
    const total = wide.reduce((sum, w) => sum + w + gap, -gap);
    const fit = Math.min(1, free / total);
    let at = p.xM + p.wM / 2 - (total * fit) / 2;
    cells.forEach(({ words, icon, arrow, brand }, i) => {
      const w = wide[i] * fit * b.s;
      const x = b.x(at);
      at += (wide[i] + gap) * fit;
      const ground = brand ? BRANDS[brand] : '#34344F';
      fillRound(g, x, top, w, h, 0.1 * b.s, b.theme.dark ? lighten(ground, 0.08) : ground);
      const [mark, ...rest] = (words ?? '').split(' ');
      const west = arrow === 'W';
      if (icon) {
        paintIcon(g, icon, x + w / 2, top + h * 0.38, h * 0.2, '#FFFFFF');
        paintArrow(g, x + w / 2, top + h * 0.78, h * 0.12, arrow, '#F4C667');
        return;
      }
      const end = h * 0.42;
      paintArrow(g, west ? x + end : x + w - end, top + h * 0.5, h * 0.2, arrow, '#FFFFFF');
      const big = h * 0.62;
      const markX = west ? x + end * 2 + big * 0.45 : x + end * 0.35 + big * 0.45;
      text(g, mark, markX, top + h * 0.52, big, '#FFFFFF', 700, 'center', big);
      const room = w - end * 2 - big * 1.25;
      text(g, rest.join(' '), markX + big * 0.55, top + h * 0.52, h * 0.3, '#FFFFFF', 400, 'left', room);
    });
  },
  margin: [0.4, 0.3, 0.4, 0.1],
  casts: (p) => [
    [p.xM, p.yM, LEG_M, p.dM, 2.4],
    [p.xM + p.wM - LEG_M, p.yM, LEG_M, p.dM, 2.4],
  ],
};
