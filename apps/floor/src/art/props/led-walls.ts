/** The wall of light in the north of an island, in six ways of building; which one is the exhibitor's own. */
import { block, type Brush, TAU } from '../brush.ts';
import { lighten, mix, shade } from '../colour.ts';
import { HEIGHT } from '../projection.ts';
import { BRANDS, MATTER, matter } from '../tokens.ts';
import type { ArtProp as Prop } from './art-prop.ts';
import type { PropPainter, ScreenSpot } from './prop-painter.ts';
import { paintStageTitle } from './screens.ts';
import { paintScreenOn } from './screen-on-prop.ts';

type Build = 'flat' | 'frame' | 'triptych' | 'arch' | 'cubes' | 'timber';
const BUILDS: readonly Build[] = ['flat', 'frame', 'triptych', 'arch', 'cubes', 'timber'];
const SIDE_M = 0.72;

export const buildOf = (p: Prop): Build => BUILDS[Math.floor((p.style ?? 0) * BUILDS.length)];

function screensOf(p: Prop): readonly ScreenSpot[] {
  if (p.label) return [];
  const art = p.art ?? 'hills';
  const yM = p.yM + p.dM;
  if (buildOf(p) === 'triptych') {
    const side = p.wM * 0.22;
    return [
      { xM: p.xM + side + 0.2, yM, zM: 0.1, wM: p.wM - 2 * side - 0.4, hM: p.heightM - 0.2, art },
      { xM: p.xM + 0.1, yM, zM: 0.1, wM: side - 0.15, hM: p.heightM * SIDE_M - 0.2, art },
      { xM: p.xM + p.wM - side + 0.05, yM, zM: 0.1, wM: side - 0.15, hM: p.heightM * SIDE_M - 0.2, art },
    ];
  }
  return [{ xM: p.xM + 0.15, yM, zM: 0.1, wM: p.wM - 0.3, hM: p.heightM - 0.25, art }];
}

export const ledWall: PropPainter = {
  paint(b, p) {
    const c = BRANDS[p.brand];
    if (p.label) {
      block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, MATTER.bezel);
      paintStageTitle(b, p, p.label);
      return;
    }
    const build = buildOf(p);
    if (build === 'frame') paintFrame(b, p, c);
    else if (build === 'cubes') paintCubes(b, p, c);
    else if (build === 'timber') paintTimber(b, p);
    else if (build === 'arch') paintArch(b, p, c);
    if (build === 'triptych') {
      const side = p.wM * 0.22;
      for (const x of [p.xM, p.xM + p.wM - side])
        block(b, x, p.yM, side, p.dM, p.heightM * SIDE_M, MATTER.bezel, { top: mix(c, MATTER.bezel, 0.4) });
      block(b, p.xM + side + 0.05, p.yM, p.wM - 2 * side - 0.1, p.dM, p.heightM, MATTER.bezel, {
        top: mix(c, MATTER.bezel, 0.4),
      });
    } else block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, MATTER.bezel);
    for (const spot of screensOf(p)) paintScreenOn(b, spot, c);
  },
  margin: [1.1, 1.4, 1.1, 0.1],
  screens: screensOf,
  glowM: (p) => p.wM * 0.62,
};

/** A bright portal around the wall, lit along its inner edge. */
function paintFrame(b: Brush, p: Prop, c: string): void {
  const base = b.theme.dark ? lighten(c, 0.06) : c;
  block(b, p.xM - 0.55, p.yM - 0.1, p.wM + 1.1, p.dM + 0.05, p.heightM + 0.55, base, { rM: 0.12, lit: true });
  b.g.strokeStyle = lighten(c, 0.6);
  b.g.lineWidth = Math.max(1, 0.05 * b.s);
  b.g.strokeRect(
    b.x(p.xM - 0.12),
    b.y(p.yM + p.dM, p.heightM + 0.12),
    (p.wM + 0.24) * b.s,
    (p.heightM + 0.12) * HEIGHT * b.s,
  );
}

/** Cubes stacked at both sides, no two of a size. */
function paintCubes(b: Brush, p: Prop, c: string): void {
  const sizes = [0.95, 0.75, 0.6, 0.8];
  for (const side of [0, 1]) {
    let z = 0;
    for (let i = 0; i < 4 && z < p.heightM - 0.3; i++) {
      const size = sizes[(i + side) % 4];
      const x = side ? p.xM + p.wM - 0.1 - (i % 2) * 0.15 : p.xM + 0.1 - size + (i % 2) * 0.15;
      block(b, x, p.yM, size, p.dM, size, [c, lighten(c, 0.35), MATTER.wall][(i + side) % 3], { zM: z, rM: 0.06 });
      z += size;
    }
  }
}

/** Slats of wood around the wall, and green along the top. */
function paintTimber(b: Brush, p: Prop): void {
  block(b, p.xM - 0.7, p.yM - 0.1, p.wM + 1.4, p.dM + 0.05, p.heightM + 0.4, MATTER.wood, {
    rM: 0.05,
    face: (x, y, w, h) => {
      b.g.fillStyle = matter(b.theme, shade(MATTER.wood, 0.2));
      for (let i = 0; i < w / (0.22 * b.s); i++) b.g.fillRect(x + i * 0.22 * b.s, y, Math.max(0.6, 0.05 * b.s), h);
    },
  });
  const n = Math.round((p.wM + 1) / 0.32);
  for (let i = 0; i < n; i++) {
    b.g.fillStyle = matter(b.theme, i % 3 ? MATTER.leaf : MATTER.leafLit);
    b.g.beginPath();
    const k = 0.2 + 0.1 * ((i * 7) % 3);
    b.g.ellipse(b.x(p.xM - 0.5 + i * 0.32), b.y(p.yM, p.heightM + 0.5), k * b.s, k * 0.8 * b.s, 0, 0, TAU);
    b.g.fill();
  }
}

/** A round head over the wall. */
function paintArch(b: Brush, p: Prop, c: string): void {
  const { g } = b;
  const base = matter(b.theme, c);
  const x = b.x(p.xM + p.wM / 2);
  const y = b.y(p.yM + p.dM * 0.5, p.heightM);
  for (const [rx, ry, tone] of [
    [0.5, 1.25, shade(base, 0.12)],
    [0.44, 1.0, lighten(base, 0.16)],
    [0.36, 0.72, lighten(base, 0.5)],
  ] as const) {
    g.fillStyle = tone;
    g.beginPath();
    g.ellipse(x, y, p.wM * rx * b.s, ry * b.s, 0, Math.PI, TAU);
    g.fill();
  }
  for (const side of [p.xM - 0.3, p.xM + p.wM]) block(b, side, p.yM, 0.3, p.dM, p.heightM, c, { rM: 0.05 });
}
