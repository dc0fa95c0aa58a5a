/** Cast shadows, all in one violet layer, drawn once; and, at dusk, the light that screens throw on the floor. */
import type { ArtProp as Prop } from '../props/art-prop.ts';
import type { Brush } from '../brush.ts';
import { channels, lighten } from '../colour.ts';
import { DEPTH } from '../projection.ts';
import { castsOf, PAINTERS } from '../props/paint-prop.ts';
import { BRANDS } from '../tokens.ts';

const EAST = 0.34;
const SOUTH = 0.1;
const TALLEST_M = 2.6;

/** Paints onto a scratch canvas of the same size, so that shadows that meet do not add up. */
export function paintShadows(b: Brush, props: readonly Prop[], scratch: CanvasRenderingContext2D): void {
  const { width, height } = scratch.canvas;
  scratch.setTransform(1, 0, 0, 1, 0, 0);
  scratch.clearRect(0, 0, width, height);
  scratch.fillStyle = b.theme.shadow;
  scratch.beginPath();
  for (const prop of props)
    for (const [x, y, w, d, tall] of castsOf(prop)) {
      const h = Math.min(tall, TALLEST_M);
      const a = h * EAST;
      const s = h * SOUTH;
      scratch.moveTo(b.x(x), b.y(y + d * 0.5));
      for (const [px, py] of [
        [x + w, y],
        [x + w + a, y + s],
        [x + w + a, y + d + s],
        [x + a, y + d + s],
        [x, y + d],
      ])
        scratch.lineTo(b.x(px), b.y(py));
      scratch.closePath();
    }
  scratch.fill('nonzero');
  b.g.globalAlpha = b.theme.shadowAlpha;
  b.g.drawImage(scratch.canvas, 0, 0);
  b.g.globalAlpha = 1;
}

export function paintGlow(b: Brush, props: readonly Prop[]): void {
  if (!b.theme.dark) return;
  const { g } = b;
  g.globalCompositeOperation = 'lighter';
  for (const prop of props) {
    const reach = PAINTERS[prop.kind].glowM?.(prop) ?? 0;
    if (reach <= 0) continue;
    const [r, gr, bl] = channels(lighten(BRANDS[prop.brand], 0.2));
    const strength = prop.kind === 'led-wall' ? 0.6 : prop.kind === 'pod' ? 0.42 : 0.3;
    const depth = Math.max(1, Math.min(2.8, reach * 0.5));
    g.save();
    g.translate(b.x(prop.xM + prop.wM / 2), b.y(prop.yM + prop.dM + depth * 0.5));
    g.scale(reach * 1.3 * b.s, depth * DEPTH * 1.3 * b.s);
    const light = g.createRadialGradient(0, 0, 0, 0, 0, 1);
    light.addColorStop(0, `rgba(${r},${gr},${bl},${strength})`);
    light.addColorStop(1, `rgba(${r},${gr},${bl},0)`);
    g.fillStyle = light;
    g.beginPath();
    g.arc(0, 0, 1, 0, Math.PI * 2);
    g.fill();
    g.restore();
  }
  g.globalCompositeOperation = 'source-over';
}
