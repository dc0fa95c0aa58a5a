/** Counters, tables, plinths, racks: what is stood at. */
import { block, type Brush, cylinder, fillRound, TAU, text } from '../brush.ts';
import { lighten, mix, shade } from '../colour.ts';
import { HEIGHT } from '../projection.ts';
import { paintScreen } from '../screens/paint-screen.ts';
import { BRANDS, MATTER, matter } from '../tokens.ts';
import type { PropPainter } from './prop-painter.ts';

/** A small sign that stands on a counter, above the heads of those before it. */
function paintTableSign(b: Brush, xM: number, yM: number, zM: number, brand: string, words: string): void {
  const w = Math.min(1, 0.34 + words.length * 0.07) * b.s;
  const h = 0.3 * b.s;
  const x = b.x(xM) - w / 2;
  const y = b.y(yM, zM + 0.5);
  b.g.fillStyle = matter(b.theme, MATTER.metal);
  b.g.fillRect(b.x(xM) - 0.02 * b.s, y + h, 0.04 * b.s, 0.18 * b.s);
  fillRound(b.g, x, y, w, h, 0.07 * b.s, b.theme.dark ? lighten(brand, 0.06) : brand);
  text(b.g, words, x + w / 2, y + h / 2, h * 0.6, '#FFFFFF', 700, 'center', w * 0.84);
}

export const counter: PropPainter = {
  paint(b, p, v) {
    const c = BRANDS[p.brand];
    const words = p.label ? (p.wM > 1.8 ? p.label[0] : p.label[1] || p.label[0]) : '';
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, v < 0.7 ? MATTER.wall : mix(c, '#FFFFFF', 0.78), {
      rM: 0.16,
      top: MATTER.wood,
      face: (x, y, w, h) => {
        b.g.fillStyle = matter(b.theme, c);
        b.g.fillRect(x, y + h * 0.84, w, h * 0.08);
        text(
          b.g,
          words,
          x + w / 2,
          y + h * 0.44,
          h * 0.32,
          b.theme.dark ? lighten(c, 0.4) : c,
          700,
          'center',
          w * 0.86,
        );
      },
    });
    const sx = p.xM + p.wM * (v < 0.5 ? 0.22 : 0.78);
    if (p.label && b.s > 20)
      paintTableSign(b, sx, p.yM + p.dM * 0.4, p.heightM, c, p.label[1]?.slice(0, 4) || p.label[0].slice(0, 6));
    else if (b.s > 20) {
      const x = b.x(sx);
      const y = b.y(p.yM + p.dM * 0.5, p.heightM);
      fillRound(b.g, x - 0.16 * b.s, y - 0.03 * b.s, 0.32 * b.s, 0.14 * b.s, 1, matter(b.theme, MATTER.paper));
    }
  },
  margin: [0.3, 0.5, 0.3, 0.05],
};

export const table: PropPainter = {
  paint(b, p) {
    const x = p.xM + p.wM / 2;
    const y = p.yM + p.dM / 2;
    const r = Math.min(p.wM, p.dM) / 2;
    if (p.wM > p.dM * 1.6) {
      block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, '#F1EADF', { rM: 0.12, top: MATTER.paper });
      return;
    }
    cylinder(b, x, y, r * 0.5, 0.03, MATTER.metal);
    cylinder(b, x, y, 0.06, p.heightM, MATTER.metal);
    cylinder(b, x, y, r, 0.06, '#F7F1E6', p.heightM);
    b.g.fillStyle = matter(b.theme, BRANDS[p.brand]);
    b.g.beginPath();
    b.g.ellipse(b.x(x - r * 0.35), b.y(y, p.heightM + 0.1), 0.08 * b.s, 0.06 * b.s, 0, 0, TAU);
    b.g.fill();
    b.g.fillStyle = matter(b.theme, '#FFFFFF');
    b.g.beginPath();
    b.g.ellipse(b.x(x + r * 0.3), b.y(y + r * 0.2, p.heightM + 0.1), 0.09 * b.s, 0.07 * b.s, 0, 0, TAU);
    b.g.fill();
  },
};

export const lectern: PropPainter = {
  paint(b, p) {
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, MATTER.wood, {
      zM: p.liftM ?? 0,
      rM: 0.08,
      face: (x, y, w, h) =>
        fillRound(b.g, x + w * 0.25, y + h * 0.2, w * 0.5, h * 0.2, 3, matter(b.theme, BRANDS[p.brand])),
    });
    b.g.strokeStyle = matter(b.theme, '#3A3D57');
    b.g.lineWidth = Math.max(1, 0.03 * b.s);
    b.g.beginPath();
    b.g.moveTo(b.x(p.xM + p.wM * 0.6), b.y(p.yM + p.dM / 2, (p.liftM ?? 0) + p.heightM));
    b.g.lineTo(b.x(p.xM + p.wM * 0.5), b.y(p.yM + p.dM / 2, (p.liftM ?? 0) + p.heightM + 0.3));
    b.g.stroke();
  },
  margin: [0.1, 0.4, 0.1, 0.1],
};

export const plinth: PropPainter = {
  paint(b, p) {
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, MATTER.bezel, {
      rM: 0.1,
      face: (x, y, w, h) =>
        text(
          b.g,
          p.label?.[1] || p.label?.[0] || '',
          x + w / 2,
          y + h / 2,
          Math.min(h * 0.36, w * 0.16),
          '#F4C667',
          700,
          'center',
          w * 0.9,
        ),
    });
    paintChip(b, p.xM + p.wM / 2, p.yM + p.dM / 2, p.heightM, Math.min(p.wM, p.dM) * 0.62);
  },
  margin: [0.1, 0.5, 0.1, 0.1],
};
function paintChip(b: Brush, xM: number, yM: number, zM: number, size: number): void {
  block(b, xM - size / 2, yM - size / 2, size, size, 0.12, '#E3B04B', { zM: zM + 0.02, lit: true });
  block(b, xM - size / 4, yM - size / 4, size / 2, size / 2, 0.08, '#3A3F5E', { zM: zM + 0.14, rM: 0.03 });
}

export const glassCase: PropPainter = {
  paint(b, p) {
    const base = Math.min(0.9, p.heightM * 0.6);
    block(b, p.xM, p.yM, p.wM, p.dM, base, MATTER.wall, {
      rM: 0.08,
      face: (x, y, w, h) =>
        text(
          b.g,
          p.label?.[0] ?? '',
          x + w / 2,
          y + h * 0.5,
          h * 0.26,
          matter(b.theme, BRANDS[p.brand]),
          700,
          'center',
          w * 0.86,
        ),
    });
    paintChip(b, p.xM + p.wM / 2, p.yM + p.dM / 2, base, Math.min(p.wM, p.dM) * 0.5);
    const { g } = b;
    g.fillStyle = b.theme.dark ? 'rgba(140,210,230,.16)' : 'rgba(170,222,235,.32)';
    const glass = p.heightM - base;
    g.fillRect(
      b.x(p.xM + 0.06),
      b.y(p.yM + 0.06, p.heightM),
      (p.wM - 0.12) * b.s,
      (p.dM - 0.12) * 0.7 * b.s + glass * HEIGHT * b.s,
    );
    g.fillStyle = 'rgba(255,255,255,.4)';
    g.beginPath();
    const x = b.x(p.xM + p.wM * 0.2);
    g.moveTo(x, b.y(p.yM + p.dM, p.heightM));
    g.lineTo(x + 0.2 * b.s, b.y(p.yM + p.dM, p.heightM));
    g.lineTo(x, b.y(p.yM + p.dM, base));
    g.lineTo(x - 0.2 * b.s, b.y(p.yM + p.dM, base));
    g.fill();
  },
};

export const rack: PropPainter = {
  paint(b, p, v) {
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, '#2F3353', {
      face: (x, y, w, h) => {
        const rows = Math.max(3, Math.round(p.heightM * 4));
        for (let i = 0; i < rows; i++) {
          const ry = y + h * (0.05 + (i * 0.92) / rows);
          fillRound(b.g, x + w * 0.08, ry, w * 0.84, (h * 0.7) / rows, 2, '#1F2240');
          b.g.fillStyle = (i + Math.floor(v * 3)) % 3 ? '#7FF0E0' : '#F4C667';
          b.g.fillRect(
            x + w * 0.14,
            ry + (h * 0.22) / rows,
            w * 0.12 * (1 + ((i * 7) % 4)),
            Math.max(1, (h * 0.2) / rows),
          );
        }
      },
    });
  },
  glowM: () => 0.7,
};

export const cafeCounter: PropPainter = {
  paint(b, p) {
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, MATTER.wood, {
      rM: 0.1,
      top: '#F5EEE2',
      face: (x, y, w, h) => {
        b.g.fillStyle = matter(b.theme, shade(MATTER.wood, 0.22));
        for (let i = 0; i < w / (0.3 * b.s); i++) b.g.fillRect(x + i * 0.3 * b.s, y, Math.max(0.5, 0.03 * b.s), h);
        if (p.label)
          text(
            b.g,
            `${p.label[0]} ${p.label[1]}`,
            x + w / 2,
            y + h * 0.5,
            h * 0.34,
            matter(b.theme, '#5D4A42'),
            700,
            'center',
            w * 0.8,
          );
      },
    });
    for (let i = 0; i < Math.floor(p.wM / 3); i++) {
      const x = p.xM + 0.6 + i * 3;
      block(b, x, p.yM + p.dM * 0.2, 0.5, p.dM * 0.4, 0.42, i % 2 ? MATTER.metal : '#B85F4E', {
        zM: p.heightM,
        rM: 0.08,
      });
      cylinder(b, x + 0.9, p.yM + p.dM / 2, 0.09, 0.14, '#FFFFFF', p.heightM);
      cylinder(b, x + 1.2, p.yM + p.dM * 0.6, 0.09, 0.14, '#FFFFFF', p.heightM);
    }
  },
  margin: [0.1, 0.5, 0.1, 0.1],
};

export const posts: PropPainter = {
  paint(b, p) {
    const { g } = b;
    const along = p.wM >= p.dM;
    const length = along ? p.wM : p.dM;
    const n = Math.max(1, Math.round(length / 1.6));
    const cx = p.xM + p.wM / 2;
    const cy = p.yM + p.dM / 2;
    const at = (i: number): readonly [number, number] =>
      along ? [p.xM + 0.06 + ((p.wM - 0.12) * i) / n, cy] : [cx, p.yM + 0.06 + ((p.dM - 0.12) * i) / n];
    for (let i = 0; i <= n; i++) {
      const [x, y] = at(i);
      cylinder(b, x, y, 0.13, 0.03, MATTER.metal);
      g.fillStyle = matter(b.theme, MATTER.steel);
      g.fillRect(b.x(x) - 0.03 * b.s, b.y(y, 0.92), 0.06 * b.s, 0.9 * HEIGHT * b.s);
      cylinder(b, x, y, 0.05, 0.05, MATTER.metal, 0.9);
      if (i === n) continue;
      const [nx, ny] = at(i + 1);
      g.strokeStyle = matter(b.theme, BRANDS[p.brand]);
      g.lineWidth = Math.max(1, 0.07 * b.s);
      g.beginPath();
      g.moveTo(b.x(x), b.y(y, 0.82));
      g.quadraticCurveTo(
        (b.x(x) + b.x(nx)) / 2,
        (b.y(y, 0.82) + b.y(ny, 0.82)) / 2 + 0.12 * b.s,
        b.x(nx),
        b.y(ny, 0.82),
      );
      g.stroke();
    }
  },
  margin: [0.15, 0.1, 0.15, 0.15],
  casts: (p) => [[p.xM, p.yM, p.wM, Math.min(p.dM, 0.1), 0.25]],
};

export const easel: PropPainter = {
  paint(b, p) {
    const { g } = b;
    const x = p.xM + p.wM / 2;
    const y = p.yM + p.dM;
    const h = Math.max(1.5, p.heightM);
    g.strokeStyle = matter(b.theme, '#A8875F');
    g.lineWidth = 0.07 * b.s;
    g.lineCap = 'round';
    g.beginPath();
    for (const q of [-0.35, 0.35]) {
      g.moveTo(b.x(x + q * 0.4), b.y(y, h));
      g.lineTo(b.x(x + q), b.y(y, 0));
    }
    g.stroke();
    g.fillStyle = matter(b.theme, '#F7F2E8');
    g.fillRect(b.x(x - 0.6), b.y(y, h - 0.15), 1.2 * b.s, 0.95 * HEIGHT * b.s);
    paintScreen(
      g,
      p.art ?? 'hills',
      b.x(x - 0.53),
      b.y(y, h - 0.22),
      1.06 * b.s,
      0.81 * HEIGHT * b.s,
      BRANDS[p.brand],
      0.9,
    );
  },
  margin: [0.3, 0.2, 0.3, 0.1],
  casts: (p) => [[p.xM, p.yM + p.dM * 0.5, p.wM, 0.1, 1.1]],
};
