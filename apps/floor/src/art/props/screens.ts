/** Lit things: demo pods, LED walls, single screens, the stage. */
import type { ArtProp as Prop } from './art-prop.ts';
import { block, type Brush, type Context2D, fillRound, TAU, text } from '../brush.ts';
import { HEIGHT } from '../projection.ts';
import { BRANDS, MATTER, matter } from '../tokens.ts';
import type { PropPainter, ScreenSpot } from './prop-painter.ts';
import { paintScreenOn } from './screen-on-prop.ts';

function podScreens(p: Prop): readonly ScreenSpot[] {
  const w = Math.min(1.18, p.wM + 0.1);
  return [{ xM: p.xM + p.wM / 2 - w / 2, yM: p.yM + p.dM * 0.5, zM: 1.24, wM: w, hM: 0.78, art: p.art ?? 'chat' }];
}
export const pod: PropPainter = {
  paint(b, p) {
    const c = BRANDS[p.brand];
    block(b, p.xM, p.yM, p.wM, p.dM, 1, MATTER.wall, {
      rM: 0.12,
      top: '#E9E3D8',
      face: (x, y, w, h) => fillRound(b.g, x + w * 0.1, y + h * 0.2, w * 0.8, h * 0.14, 3, matter(b.theme, c)),
    });
    b.g.fillStyle = matter(b.theme, MATTER.steel);
    b.g.fillRect(b.x(p.xM + p.wM / 2) - 0.05 * b.s, b.y(p.yM + p.dM * 0.5, 1.25), 0.1 * b.s, 0.25 * 0.82 * b.s);
    for (const spot of podScreens(p)) paintScreenOn(b, spot, c);
    if (b.s > 12) paintTool(b, p, c);
  },
  margin: [0.2, 1.0, 0.2, 0.05],
  screens: podScreens,
  glowM: () => 1,
};

/** What is used at the demo lies on the pod: a print, a microphone, a chip, a robot's arm, a phone to chat with. */
function paintTool(b: Brush, p: Prop, c: string): void {
  const { g } = b;
  const x = b.x(p.xM + p.wM * 0.2);
  const y = b.y(p.yM + p.dM * 0.75, 1);
  const m = b.s;
  const dark = matter(b.theme, '#34344F');
  switch (p.art) {
    case 'img':
    case 'hills':
      for (const [dx, tilt, tone] of [
        [-0.14, -0.2, '#F4E7D6'],
        [0.12, 0.14, '#BFDDE6'],
      ] as const) {
        g.save();
        g.translate(x + dx * m, y);
        g.rotate(tilt);
        fillRound(g, -0.13 * m, -0.1 * m, 0.26 * m, 0.2 * m, 1, '#FFFDF9');
        fillRound(g, -0.1 * m, -0.08 * m, 0.2 * m, 0.13 * m, 1, tone);
        g.restore();
      }
      return;
    case 'wave':
    case 'trans':
      g.strokeStyle = dark;
      g.lineWidth = 0.035 * m;
      g.beginPath();
      g.moveTo(x, y);
      g.quadraticCurveTo(x, y - 0.3 * m, x + 0.12 * m, y - 0.34 * m);
      g.stroke();
      fillRound(g, x + 0.08 * m, y - 0.42 * m, 0.13 * m, 0.16 * m, 0.06 * m, dark);
      return;
    case 'chip':
      fillRound(g, x - 0.16 * m, y - 0.14 * m, 0.32 * m, 0.22 * m, 2, '#2F6F57');
      fillRound(g, x - 0.08 * m, y - 0.1 * m, 0.16 * m, 0.13 * m, 1, '#E3B04B');
      return;
    case 'dog':
      g.strokeStyle = matter(b.theme, '#F1ECE2');
      g.lineWidth = 0.09 * m;
      g.lineJoin = 'round';
      g.lineCap = 'round';
      g.beginPath();
      g.moveTo(x - 0.1 * m, y);
      g.lineTo(x - 0.14 * m, y - 0.3 * m);
      g.lineTo(x + 0.12 * m, y - 0.42 * m);
      g.lineTo(x + 0.2 * m, y - 0.24 * m);
      g.stroke();
      g.fillStyle = matter(b.theme, c);
      for (const [dx, dy] of [
        [-0.14, -0.3],
        [0.12, -0.42],
      ]) {
        g.beginPath();
        g.arc(x + dx * m, y + dy * m, 0.06 * m, 0, TAU);
        g.fill();
      }
      return;
    case 'chat':
    case 'code':
      fillRound(g, x - 0.08 * m, y - 0.26 * m, 0.17 * m, 0.3 * m, 0.03 * m, dark);
      fillRound(g, x - 0.06 * m, y - 0.23 * m, 0.13 * m, 0.23 * m, 0.02 * m, '#DCE9F4');
      fillRound(g, x - 0.045 * m, y - 0.2 * m, 0.07 * m, 0.05 * m, 1, c);
      return;
    default:
  }
}

/** The wall of a stage: its name on an evening sky. */
export function paintStageTitle(b: Brush, p: Prop, label: readonly [string, string]): void {
  const { xM, yM, zM, wM, hM } = stageSpot(p);
  paintStageScreen(b.g, b.x(xM), b.y(yM, zM + hM), wM * b.s, hM * HEIGHT * b.s, label, undefined);
}
/** Where the lit part of a stage's wall is. */
export function stageSpot(p: Prop): Omit<ScreenSpot, 'art'> {
  return { xM: p.xM + 0.15, yM: p.yM + p.dM, zM: 0.1, wM: p.wM - 0.3, hM: p.heightM - 0.25 };
}
/** A title on an evening sky; with a moment t in [0, 1) a talk is on and the sky moves. Canvas pixels. */
export function paintStageScreen(
  g: Context2D,
  x: number,
  y: number,
  w: number,
  h: number,
  [en, zh]: readonly [string, string],
  t: number | undefined,
): void {
  const sky = g.createLinearGradient(x, y, x + w, y + h);
  sky.addColorStop(0, '#3A3F94');
  sky.addColorStop(0.6, '#7A4E9C');
  sky.addColorStop(1, '#E08C78');
  fillRound(g, x, y, w, h, 6, '#3A3F94');
  g.fillStyle = sky;
  g.fill();
  g.save();
  g.clip();
  g.fillStyle = 'rgba(255,255,255,.10)';
  for (const [at, r] of [
    [0.12, 0.5],
    [0.86, 0.7],
    [0.7, 0.3],
  ] as const) {
    g.beginPath();
    g.arc(x + w * at, y + h * 0.8, h * r, 0, Math.PI * 2);
    g.fill();
  }
  g.restore();
  if (t !== undefined) paintAurora(g, x, y, w, h, t);
  text(g, en, x + w / 2, y + h * 0.4, h * 0.19, '#FFFFFF', 700, 'center', w * 0.8);
  text(g, zh, x + w / 2, y + h * 0.62, h * 0.14, '#FFE2C4', 400, 'center', w * 0.8);
}

function paintAurora(g: Context2D, x: number, y: number, w: number, h: number, t: number): void {
  g.save();
  g.beginPath();
  g.roundRect(x, y, w, h, 6);
  g.clip();
  for (let i = 0; i < 26; i++) {
    const level = 0.1 + 0.2 * Math.abs(Math.sin(i * 0.9 + t * TAU) * Math.cos(i * 0.37 - t * TAU));
    g.fillStyle = i % 3 ? 'rgba(255,226,196,.30)' : 'rgba(255,255,255,.42)';
    g.fillRect(x + (w * (i + 0.25)) / 26, y + h * (1 - level), (w * 0.5) / 26, h * level);
  }
  g.fillStyle = 'rgba(255,214,150,.9)';
  g.beginPath();
  g.arc(x + w * 0.06, y + h * 0.13, h * 0.035, 0, TAU);
  g.fill();
  g.restore();
}

function screenSpots(p: Prop): readonly ScreenSpot[] {
  const lift = p.liftM ?? Math.max(0.9, p.heightM - 0.95);
  return [
    {
      xM: p.xM + 0.05,
      yM: p.yM + p.dM,
      zM: lift,
      wM: p.wM - 0.1,
      hM: Math.max(0.4, Math.min(p.heightM - lift, p.wM * 0.6)),
      art: p.art ?? 'chart',
    },
  ];
}
export const screen: PropPainter = {
  paint(b, p) {
    const [spot] = screenSpots(p);
    if (p.liftM === undefined) {
      b.g.fillStyle = matter(b.theme, MATTER.steel);
      b.g.fillRect(b.x(p.xM + p.wM / 2) - 0.06 * b.s, b.y(p.yM + p.dM, spot.zM), 0.12 * b.s, spot.zM * 0.82 * b.s);
      fillRound(
        b.g,
        b.x(p.xM + p.wM / 2) - 0.3 * b.s,
        b.y(p.yM + p.dM, 0.05),
        0.6 * b.s,
        0.08 * b.s,
        3,
        matter(b.theme, MATTER.metal),
      );
    }
    paintScreenOn(b, spot, BRANDS[p.brand]);
  },
  margin: [0.1, 0.9, 0.1, 0.1],
  screens: screenSpots,
  casts: (p) => [[p.xM + p.wM / 2 - 0.2, p.yM, 0.4, p.dM, 0.9]],
  glowM: () => 0.8,
};

/** A deck, sorted at its far edge: those who stand on it stand before it. */
export const stage: PropPainter = {
  paint(b, p) {
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, '#4B4668', {
      top: '#5E5882',
      face: (x, y, w, h) => {
        for (let i = 0; i < w / (0.8 * b.s); i++)
          fillRound(
            b.g,
            x + (i + 0.3) * 0.8 * b.s,
            y + h * 0.3,
            0.3 * b.s,
            h * 0.16,
            2,
            b.theme.dark ? '#F6D58C' : '#8B84B4',
          );
      },
    });
    b.g.save();
    for (const a of [0.25, 0.5, 0.75]) {
      const x = b.x(p.xM + p.wM * a);
      const y = b.y(p.yM + p.dM * 0.55, p.heightM);
      b.g.fillStyle = b.theme.dark ? 'rgba(255,232,180,.20)' : 'rgba(255,250,225,.16)';
      b.g.beginPath();
      b.g.ellipse(x, y, 1.5 * b.s, 0.8 * b.s, 0, 0, Math.PI * 2);
      b.g.fill();
    }
    b.g.restore();
  },
  sortYM: (p) => p.yM,
  glowM: (p) => p.wM * 0.55,
};
