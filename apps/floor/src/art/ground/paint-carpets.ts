/** Carpets of stands and features. An island has a border and one of five weaves, so that no two neighbours look alike. */
import type { Exhibitor, Feature, Rect } from '@floorwalk/engine';
import { type Brush, flat, roundRect, TAU } from '../brush.ts';
import { lighten, mix, shade, withAlpha } from '../colour.ts';
import { noiseOf } from '../noise.ts';
import { DEPTH } from '../projection.ts';
import { BRANDS, carpet, MATTER, matter } from '../tokens.ts';

export function paintStandCarpet(b: Brush, exhibitor: Exhibitor): void {
  const r = exhibitor.rect;
  const c = BRANDS[exhibitor.brand];
  const v = noiseOf(exhibitor.id);
  switch (exhibitor.form) {
    case 'row':
      flat(b, r.xM + 0.06, r.yM, r.wM - 0.12, r.dM - 0.06, carpet(b.theme, c, '#F4EFE6', 0.72), 0.08);
      return;
    case 'corner':
      flat(b, r.xM, r.yM, r.wM, r.dM, matter(b.theme, mix(c, v < 0.5 ? MATTER.wood : '#E6DCCB', 0.75)), 0.15);
      flat(b, r.xM + 0.28, r.yM + 0.28, r.wM - 0.56, r.dM - 0.56, carpet(b.theme, c, '#F2E6D6', 0.78), 0.1);
      if (b.s > 9) paintWeave(b, { xM: r.xM + 0.28, yM: r.yM + 0.28, wM: r.wM - 0.56, dM: r.dM - 0.56 }, c, v);
      return;
    case 'pod':
      flat(b, r.xM - 0.1, r.yM - 0.2, r.wM + 0.2, r.dM + 0.3, matter(b.theme, '#F3E3C3'), 0.3);
      return;
    case 'pen':
      flat(b, r.xM, r.yM, r.wM, r.dM, carpet(b.theme, c, '#F4EFE6', 0.72), 0.5);
      return;
    case 'outdoor':
      flat(b, r.xM, r.yM, r.wM, r.dM, matter(b.theme, mix(c, '#E4DCCB', 0.7)), 0.4);
      return;
    case 'island':
      paintIsland(b, r, c, v, noiseOf(exhibitor.id, 5));
  }
}

/** `deck` in [0, 1) chooses what it is laid with: a tinted carpet, a pale one, wood, or the brand's full colour. */
function paintIsland(b: Brush, r: Rect, c: string, v: number, deck: number): void {
  const { g } = b;
  const corner = [0.28, 0.08, 1.3][Math.floor(((deck * 31) % 1) * 3)];
  flat(
    b,
    r.xM - 0.06,
    r.yM - 0.04,
    r.wM + 0.12,
    r.dM + 0.14,
    b.theme.dark ? mix(c, '#12132B', 0.35) : shade(c, 0.22),
    corner + 0.02,
  );
  flat(b, r.xM - 0.06, r.yM - 0.04, r.wM + 0.12, r.dM + 0.02, b.theme.dark ? mix(c, '#262A4C', 0.2) : c, corner);
  const inner = Math.max(0.1, corner - 0.03);
  flat(b, r.xM + 0.1, r.yM + 0.1, r.wM - 0.2, r.dM - 0.26, deckOf(b, c, deck), inner);
  if (deck >= WOOD && deck < FULL) {
    paintBoards(b, r, inner);
    return;
  }
  if (b.s < 5) return;
  paintWeave(b, { xM: r.xM + 0.3, yM: r.yM + 0.3, wM: r.wM - 0.6, dM: r.dM - 0.66 }, c, v);
  g.strokeStyle = b.theme.dark ? lighten(c, 0.35) : mix(c, '#FFFFFF', 0.35);
  g.lineWidth = 0.07 * b.s;
  roundRect(g, b.x(r.xM + 0.3), b.y(r.yM + 0.3), (r.wM - 0.6) * b.s, (r.dM - 0.66) * DEPTH * b.s, (inner - 0.05) * b.s);
  g.stroke();
}
const PALE = 0.42;
const WOOD = 0.6;
const FULL = 0.78;
function deckOf(b: Brush, c: string, deck: number): string {
  if (deck < PALE) return carpet(b.theme, c, '#F6F1EA', 0.8);
  if (deck < WOOD) return b.theme.dark ? mix(c, '#343963', 0.85) : mix(c, '#FBF8F2', 0.93);
  if (deck < FULL) return matter(b.theme, mix(MATTER.wood, '#F6EAD6', 0.55));
  return carpet(b.theme, c, '#F6F1EA', 0.56);
}
function paintBoards(b: Brush, r: Rect, corner: number): void {
  const { g } = b;
  g.save();
  roundRect(g, b.x(r.xM + 0.1), b.y(r.yM + 0.1), (r.wM - 0.2) * b.s, (r.dM - 0.26) * DEPTH * b.s, corner * b.s);
  g.clip();
  g.strokeStyle = matter(b.theme, mix(MATTER.wood, '#F6EAD6', 0.32));
  g.lineWidth = Math.max(0.6, 0.035 * b.s);
  g.beginPath();
  for (let j = 0; j * 0.55 < r.dM; j++) {
    const y = b.y(r.yM + j * 0.55);
    g.moveTo(b.x(r.xM), y);
    g.lineTo(b.x(r.xM + r.wM), y);
    for (let x = 1 + (j % 3) * 1.1; x < r.wM; x += 3.3) {
      g.moveTo(b.x(r.xM + x), y);
      g.lineTo(b.x(r.xM + x), b.y(r.yM + (j + 1) * 0.55));
    }
  }
  g.stroke();
  g.restore();
}

/** Waves, tiles, rings, slants or a runner, in a tone near the carpet's. */
function paintWeave(b: Brush, r: Rect, c: string, v: number): void {
  const { g } = b;
  g.save();
  roundRect(g, b.x(r.xM), b.y(r.yM), r.wM * b.s, r.dM * DEPTH * b.s, 0.2 * b.s);
  g.clip();
  const tone = withAlpha(c, b.theme.dark ? 0.16 : 0.115);
  g.strokeStyle = tone;
  g.fillStyle = tone;
  g.lineWidth = 0.5 * b.s;
  const kind = Math.floor(v * 5);
  if (kind === 0) {
    for (let i = 0; i * 1.5 < r.dM * 1.2; i++) {
      const y = r.yM + i * 1.5;
      g.beginPath();
      g.moveTo(b.x(r.xM - 1), b.y(y + r.dM * 0.3));
      g.bezierCurveTo(
        b.x(r.xM + r.wM * 0.3),
        b.y(y - r.dM * 0.05),
        b.x(r.xM + r.wM * 0.55),
        b.y(y + r.dM * 0.7),
        b.x(r.xM + r.wM + 1),
        b.y(y + r.dM * 0.25),
      );
      g.stroke();
    }
  } else if (kind === 1) {
    const size = 1.5;
    for (let j = 0; j * size < r.dM; j++)
      for (let i = j % 2; i * size < r.wM; i += 2) flat(b, r.xM + i * size, r.yM + j * size, size, size, tone, 0.02);
  } else if (kind === 2) {
    g.lineWidth = 0.32 * b.s;
    for (let i = 1; i < Math.max(r.wM, r.dM) / 1.6; i++) {
      g.beginPath();
      g.ellipse(
        b.x(r.xM + r.wM * (v * 5 - kind > 0.5 ? 0.72 : 0.28)),
        b.y(r.yM + r.dM * 0.6),
        i * 1.5 * b.s,
        i * 1.5 * DEPTH * b.s,
        0,
        0,
        TAU,
      );
      g.stroke();
    }
  } else if (kind === 3) {
    for (let i = -r.dM; i < r.wM; i += 1.7) {
      g.beginPath();
      g.moveTo(b.x(r.xM + i), b.y(r.yM + r.dM));
      g.lineTo(b.x(r.xM + i + r.dM), b.y(r.yM));
      g.stroke();
    }
  } else {
    for (let j = 0; j * 1.3 < r.dM; j++)
      for (let i = 0; i * 1.3 < r.wM; i++) {
        g.beginPath();
        g.ellipse(
          b.x(r.xM + 0.6 + (i + (j % 2) / 2) * 1.3),
          b.y(r.yM + 0.6 + j * 1.3),
          0.2 * b.s,
          0.2 * DEPTH * b.s,
          0,
          0,
          TAU,
        );
        g.fill();
      }
  }
  g.restore();
}

export function paintFeatureCarpet(b: Brush, f: Feature): void {
  switch (f.kind) {
    case 'stage':
      flat(b, f.xM, f.yM, f.wM, f.dM, matter(b.theme, '#D9CFE3'), 0.4);
      return;
    case 'cafe':
      flat(b, f.xM, f.yM, f.wM, f.dM, matter(b.theme, '#E9D8BE'), 0.4);
      if (b.s > 4)
        for (let j = 0; j < f.dM; j++)
          for (let i = j % 2; i < f.wM; i += 2)
            flat(b, f.xM + i, f.yM + j, Math.min(1, f.wM - i), Math.min(1, f.dM - j), matter(b.theme, '#E1CDAF'), 0.02);
      return;
    case 'meeting':
    case 'seats':
      flat(b, f.xM, f.yM, f.wM, f.dM, matter(b.theme, '#DFE3EA'), 0.4);
      return;
    case 'car':
    case 'air-taxi':
    case 'formation':
      flat(b, f.xM, f.yM, f.wM, f.dM, matter(b.theme, '#CBD0DC'), 0.5);
      flat(b, f.xM + 0.15, f.yM + 0.15, f.wM - 0.3, f.dM - 0.3, matter(b.theme, '#DDE1EA'), 0.4);
      return;
    default:
  }
}
