/** Cars and air taxis, seen from the side. */
import type { ArtProp as Prop } from './art-prop.ts';
import { type Brush, fillRound, TAU } from '../brush.ts';
import { lighten, shade } from '../colour.ts';
import { BRANDS, matter } from '../tokens.ts';
import type { PropPainter } from './prop-painter.ts';

function wheel(b: Brush, xM: number, yM: number, r: number): void {
  for (const [k, colour] of [
    [1, '#2A2C44'],
    [0.55, '#B9BDD0'],
    [0.2, '#6D7189'],
  ] as const) {
    b.g.fillStyle = matter(b.theme, colour);
    b.g.beginPath();
    b.g.arc(b.x(xM), b.y(yM, r), r * k * b.s, 0, TAU);
    b.g.fill();
  }
}

export const car: PropPainter = {
  paint(b, p) {
    const { g } = b;
    const w = p.wM;
    const y = p.yM + p.dM;
    const c = matter(b.theme, BRANDS[p.brand]);
    const h = Math.max(1.3, Math.min(1.6, p.heightM));
    const at = (u: number, z: number, back = 0): readonly [number, number] => [
      b.x(p.xM + u * w),
      b.y(y - back * p.dM, z),
    ];
    const shape = (fill: string, points: readonly (readonly [number, number])[]) => {
      g.fillStyle = fill;
      g.beginPath();
      points.forEach(([px, py], i) => (i ? g.lineTo(px, py) : g.moveTo(px, py)));
      g.closePath();
      g.lineJoin = 'round';
      g.lineWidth = 0.12 * b.s;
      g.strokeStyle = fill;
      g.fill();
      g.stroke();
    };
    shape(lighten(c, 0.22), [at(0.02, 0.78, 1), at(0.98, 0.72, 1), at(0.99, 0.62), at(0.01, 0.66)]);
    shape(shade(c, 0.06), [at(0.01, 0.72), at(0.99, 0.66), at(0.99, 0.28), at(0.01, 0.28)]);
    shape(lighten(c, 0.3), [at(0.3, h, 0.9), at(0.64, h, 0.9), at(0.64, h, 0.2), at(0.3, h, 0.2)]);
    shape('#33395E', [at(0.27, h - 0.06, 0.1), at(0.66, h - 0.06, 0.1), at(0.82, 0.74), at(0.16, 0.76)]);
    shape('#8FC4D6', [at(0.3, h - 0.12, 0.1), at(0.46, h - 0.12, 0.1), at(0.46, 0.8), at(0.21, 0.8)]);
    shape('#8FC4D6', [at(0.5, h - 0.12, 0.1), at(0.64, h - 0.12, 0.1), at(0.76, 0.8), at(0.5, 0.8)]);
    g.fillStyle = '#FFF3C9';
    g.fillRect(...at(0.955, 0.62), 0.18 * b.s, 0.09 * b.s);
    wheel(b, p.xM + w * 0.2, y, 0.34);
    wheel(b, p.xM + w * 0.8, y, 0.34);
  },
  margin: [0.3, 0.4, 0.3, 0.3],
  casts: (p) => [[p.xM, p.yM, p.wM, p.dM, 0.8]],
};

export const airTaxi: PropPainter = {
  paint(b, p) {
    const { g } = b;
    const x = p.xM + p.wM / 2;
    const y = p.yM + p.dM * 0.6;
    const c = matter(b.theme, BRANDS[p.brand]);
    g.strokeStyle = matter(b.theme, '#8B90A6');
    g.lineWidth = 0.09 * b.s;
    g.beginPath();
    for (const q of [-0.22, 0.22]) {
      g.moveTo(b.x(x + q * p.wM * 0.5), b.y(y, 0.7));
      g.lineTo(b.x(x + q * p.wM), b.y(y + 0.3, 0));
    }
    g.stroke();
    g.fillStyle = c;
    g.beginPath();
    g.ellipse(b.x(x), b.y(y, 1.2), p.wM * 0.27 * b.s, 0.62 * b.s, 0, 0, TAU);
    g.fill();
    g.fillStyle = lighten(c, 0.22);
    g.beginPath();
    g.ellipse(b.x(x), b.y(y, 1.42), p.wM * 0.25 * b.s, 0.4 * b.s, 0, 0, TAU);
    g.fill();
    g.fillStyle = '#8FC4D6';
    g.beginPath();
    g.ellipse(b.x(x + p.wM * 0.1), b.y(y, 1.35), p.wM * 0.12 * b.s, 0.34 * b.s, 0, 0, TAU);
    g.fill();
    rotors(b, p, x, y, c);
  },
  margin: [0.3, 0.8, 0.3, 0.2],
  casts: (p) => [[p.xM + p.wM * 0.2, p.yM + p.dM * 0.2, p.wM * 0.6, p.dM * 0.6, 0.9]],
};
function rotors(b: Brush, p: Prop, x: number, y: number, c: string): void {
  for (const [u, back] of [
    [-0.36, 0.5],
    [0.36, 0.5],
    [-0.4, -0.1],
    [0.4, -0.1],
  ]) {
    const rx = x + u * p.wM;
    const ry = y - back * p.dM * 0.5;
    b.g.strokeStyle = shade(c, 0.2);
    b.g.lineWidth = 0.12 * b.s;
    b.g.beginPath();
    b.g.moveTo(b.x(x), b.y(y, 1.7));
    b.g.lineTo(b.x(rx), b.y(ry, 1.9));
    b.g.stroke();
    b.g.fillStyle = b.theme.dark ? 'rgba(180,190,240,.25)' : 'rgba(90,84,130,.22)';
    b.g.beginPath();
    b.g.ellipse(b.x(rx), b.y(ry, 2), p.wM * 0.13 * b.s, p.wM * 0.06 * b.s, 0, 0, TAU);
    b.g.fill();
    fillRound(b.g, b.x(rx) - 0.08 * b.s, b.y(ry, 2.02), 0.16 * b.s, 0.2 * b.s, 2, shade(c, 0.2));
  }
}
