/** What shows the way: portals, security gates, signs hung from the roof, pylons with a hall's number. */
import { block, type Brush, fillRound, flat, text } from '../brush.ts';
import { lighten, mix } from '../colour.ts';
import { HEIGHT } from '../projection.ts';
import { paintArrow, paintIcon } from '../sign-icons.ts';
import { BRANDS, MATTER, matter } from '../tokens.ts';
import type { PropPainter } from './prop-painter.ts';

const lit = (b: Brush, c: string) => (b.theme.dark ? lighten(c, 0.08) : c);

/** Two pylons and a lintel with the door's use on it: one walks through below. */
export const portal: PropPainter = {
  paint(b, p) {
    const c = BRANDS[p.brand];
    const leg = Math.min(0.9, p.wM * 0.09);
    const beam = Math.min(1.25, p.heightM * 0.32);
    for (const x of [p.xM, p.xM + p.wM - leg]) {
      block(b, x, p.yM, leg, p.dM, p.heightM - beam, c, {
        rM: 0.05,
        lit: true,
        face: (fx, fy, w, h) => {
          b.g.fillStyle = 'rgba(255,255,255,.22)';
          for (let i = 0; i < 5; i++)
            fillRound(b.g, fx + w * 0.2, fy + h * (0.12 + i * 0.17), w * 0.6, h * 0.09, 3, 'rgba(255,255,255,.22)');
        },
      });
    }
    block(b, p.xM - 0.25, p.yM - 0.05, p.wM + 0.5, p.dM + 0.1, beam, c, {
      zM: p.heightM - beam,
      rM: 0.14,
      lit: true,
      face: (x, y, w, h) => {
        const [en, zh] = p.label ?? ['', ''];
        const size = Math.min(h * 0.52, w * 0.075);
        paintArrow(b.g, x + h * 0.75, y + h * 0.5, h * 0.24, p.cells?.[0]?.arrow ?? 'N', '#FFFFFF');
        paintArrow(b.g, x + w - h * 0.75, y + h * 0.5, h * 0.24, p.cells?.[0]?.arrow ?? 'N', '#FFFFFF');
        text(b.g, `${en.toUpperCase()}  ${zh}`, x + w / 2, y + h * 0.52, size, '#FFFFFF', 700, 'center', w - h * 2.4);
      },
    });
  },
  margin: [0.4, 0.2, 0.4, 0.1],
  casts: (p) => [
    [p.xM, p.yM, 0.8, p.dM, 2.4],
    [p.xM + p.wM - 0.8, p.yM, 0.8, p.dM, 2.4],
  ],
};

/** A row of gates to walk through, a table beside each. */
export const security: PropPainter = {
  paint(b, p) {
    const n = Math.max(2, Math.round(p.wM / 1.9));
    const pitch = p.wM / n;
    for (let i = 0; i < n; i++) {
      const x = p.xM + i * pitch;
      // a dark mat under each gate: the pale frames would be lost on a pale floor
      flat(b, x + 0.06, p.yM - 0.25, pitch - 0.74, p.dM + 0.6, matter(b.theme, '#6A6F88'), 0.08);
      block(b, x + pitch - 0.62, p.yM + 0.02, 0.5, p.dM * 0.8, 0.85, MATTER.steel, { rM: 0.06, top: '#A9AFC2' });
      block(b, x + pitch - 0.54, p.yM + 0.2, 0.34, 0.3, 0.14, '#D9A441', { zM: 0.85, rM: 0.05 });
      for (const at of [0.1, pitch - 0.86]) block(b, x + at, p.yM, 0.16, 0.34, 2.05, '#4A4F6B', { rM: 0.04 });
      block(b, x + 0.1, p.yM, pitch - 0.8, 0.34, 0.34, BRANDS[p.brand], {
        zM: 1.95,
        rM: 0.05,
        lit: true,
        face: (fx, fy, w, h) => {
          fillRound(b.g, fx + w * 0.34, fy + h * 0.3, w * 0.32, h * 0.4, 2, i % 3 === 1 ? '#F4C667' : '#8FE3B4');
        },
      });
    }
  },
  margin: [0.15, 0.15, 0.15, 0.1],
  casts: (p) => [[p.xM, p.yM, p.wM, 0.2, 0.5]],
  sortYM: (p) => p.yM + p.dM * 0.5,
};

/** Hung over a crossing: the hall's number, then where rows, stage, food and doors are. */
export const hangSign: PropPainter = {
  paint(b, p) {
    const { g } = b;
    const c = BRANDS[p.brand];
    const z = p.liftM ?? 4;
    g.strokeStyle = b.theme.dark ? 'rgba(200,200,255,.25)' : 'rgba(60,50,90,.28)';
    g.lineWidth = Math.max(1, 0.025 * b.s);
    g.beginPath();
    for (const a of [0.08, 0.92]) {
      g.moveTo(b.x(p.xM + p.wM * a), b.y(p.yM, z + p.heightM));
      g.lineTo(b.x(p.xM + p.wM * a), b.y(p.yM, z + p.heightM + 1.6));
    }
    g.stroke();
    const x = b.x(p.xM);
    const y = b.y(p.yM + p.dM, z + p.heightM);
    const w = p.wM * b.s;
    const h = p.heightM * HEIGHT * b.s;
    const board = b.theme.dark ? '#2D3262' : '#34344F';
    fillRound(g, x, y - 0.1 * b.s, w, h + 0.1 * b.s, 0.12 * b.s, lighten(board, 0.2));
    fillRound(g, x, y, w, h, 0.12 * b.s, board);
    const badge = h * 1.05;
    fillRound(g, x, y, badge, h, 0.12 * b.s, lit(b, c));
    text(g, p.label?.[0] ?? '', x + badge / 2, y + h * 0.52, h * 0.66, '#FFFFFF', 700, 'center', badge * 0.86);
    const cells = p.cells ?? [];
    const pitch = (w - badge) / Math.max(1, cells.length);
    cells.forEach(({ icon: kind, words, arrow: to }, i) => {
      const cx = x + badge + pitch * (i + 0.5);
      if (words) {
        text(g, words, cx - pitch * 0.12, y + h * 0.52, h * 0.36, '#FFFFFF', 700, 'center', pitch * 0.56);
        paintArrow(b.g, cx + pitch * 0.32, y + h * 0.5, h * 0.15, to, '#F4C667');
      } else if (kind) {
        paintIcon(g, kind, cx - pitch * 0.17, y + h * 0.5, h * 0.24, '#FFFFFF');
        paintArrow(b.g, cx + pitch * 0.24, y + h * 0.5, h * 0.15, to, '#F4C667');
      }
    });
  },
  margin: [0.1, 1.6, 0.1, 0.1],
  sortYM: (p) => p.yM + p.dM + 3,
  casts: () => [],
};

/** A hall's number beside its door, to be read across the concourse. */
export const pylon: PropPainter = {
  paint(b, p) {
    const c = BRANDS[p.brand];
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, c, {
      rM: 0.1,
      lit: true,
      face: (x, y, w, h) => {
        const [number, zh] = p.label ?? ['', ''];
        text(b.g, number, x + w / 2, y + h * 0.3, Math.min(w * 0.74, h * 0.5), '#FFFFFF', 700, 'center', w * 0.82);
        text(b.g, zh, x + w / 2, y + h * 0.61, Math.min(w * 0.2, h * 0.15), '#FFFFFF', 400, 'center', w * 0.86);
        const to = p.cells?.[0]?.arrow;
        if (to) paintArrow(b.g, x + w / 2, y + h * 0.82, Math.min(w * 0.13, h * 0.09), to, '#FFFFFF');
        b.g.fillStyle = mix(c, '#FFFFFF', 0.5);
        b.g.fillRect(x, y + h - Math.max(1, 0.08 * b.s), w, Math.max(1, 0.08 * b.s));
      },
    });
  },
  glowM: () => 1.4,
};
