/** A piece of the ground, painted in steps so that no frame waits for it. */
import type { Exhibitor, Rect } from '@floorwalk/engine';
import type { Brush } from '../brush.ts';
import { block, flat } from '../brush.ts';
import { mix } from '../colour.ts';
import type { PlacedProp, PropIndex } from '../props/prop-index.ts';
import { PAINTERS, variantOf } from '../props/paint-prop.ts';
import { BRANDS, matter } from '../tokens.ts';
import { type FloorPlan, grown, overlaps } from './floor-plan.ts';
import { paintFeatureCarpet, paintStandCarpet } from './paint-carpets.ts';
import {
  FLAT_BELOW_PX_PER_M,
  paintAvenues,
  paintDoorNumbers,
  paintGate,
  paintHall,
  paintOutside,
  paintPools,
  paintTrees,
  paintWalls,
} from './paint-halls.ts';
import { paintGlow, paintShadows } from './paint-light.ts';

const SMALL: ReadonlySet<string> = new Set([
  'plant',
  'posts',
  'pouf',
  'easel',
  'side-wall',
  'lectern',
  'bunting',
  'robot-dog',
  'humanoid',
  'table',
  'glass-case',
  'plinth',
  'belt',
  'flag',
  'parasol',
  'security',
  'hang-sign',
  'truss',
  'pod',
  'counter',
  'rack',
  'bench',
  'screen',
  'totem',
  'portal',
]);

/** So many steps are marked on the floor before a small stand. */
const QUEUE_MARKS = 6;

/** From afar a small stand is a block of its colour: labels, zones and density do the talking. */
const SIMPLE: ReadonlySet<string> = new Set(['row', 'corner', 'pod']);
function paintSimpleStand(b: Brush, { rect, brand, form }: Exhibitor): void {
  const c = BRANDS[brand];
  const depth = Math.min(form === 'corner' ? 2.4 : 1.7, rect.dM * 0.6);
  const strong = form === 'corner' ? 0.1 : 0.2;
  block(b, rect.xM + 0.15, rect.yM + 0.25, rect.wM - 0.3, depth, 1.4, mix(c, '#E9E2D6', strong), {
    rM: 0.25,
    top: mix(c, '#FBF7EF', 0.58),
  });
}

/** Yields between steps of a few milliseconds each. `view` is what the canvas shows, in metres. */
export function* paintGround(
  b: Brush,
  plan: FloorPlan,
  index: PropIndex,
  view: Rect,
  scratch: CanvasRenderingContext2D,
): Generator<void> {
  const { scenario } = plan;
  paintOutside(b, scenario, view);
  for (const hall of scenario.halls) paintHall(b, hall, view);
  paintAvenues(b, scenario, view);
  yield;
  for (const hall of scenario.halls) paintPools(b, hall, view);
  const middle = scenario.halls.reduce((sum, hall) => sum + hall.yM + hall.dM / 2, 0) / scenario.halls.length;
  for (const gate of scenario.gates) paintGate(b, gate, gate.yM > middle, view);
  paintDoorNumbers(b, scenario, view);
  yield;
  let n = 0;
  for (const exhibitor of scenario.exhibitors) {
    if (!overlaps(grown(exhibitor.rect, 0.5), view)) continue;
    paintStandCarpet(b, exhibitor);
    if (++n % 12 === 0) yield;
  }
  for (const feature of scenario.features) if (overlaps(feature, view)) paintFeatureCarpet(b, feature);
  yield;
  paintQueueMarks(b, plan, view);
  const near = index.within(grown(view, 9));
  for (const { prop } of near) if (prop.kind === 'pen') paintPenFloor(b, prop);
  const props = near.map((placed) => placed.prop);
  paintShadows(b, props, scratch);
  yield;
  paintGlow(b, props);
  paintWalls(b, scenario, view);
  yield;
  if (b.s < FLAT_BELOW_PX_PER_M) yield* paintFlatProps(b, plan, near);
  paintTrees(b, scenario, view);
}

/** Small stands have no posts: steps in the brand's colour on the floor show where their queue stands. */
function paintQueueMarks(b: Brush, { scenario, layouts }: FloorPlan, view: Rect): void {
  if (b.s < 12) return;
  const { g } = b;
  scenario.exhibitors.forEach(({ rect, brand, form }, row) => {
    if ((form !== 'row' && form !== 'pod') || !overlaps(grown(rect, 3), view)) return;
    g.fillStyle = b.theme.dark ? mix(BRANDS[brand], '#262A4C', 0.45) : mix(BRANDS[brand], '#EFEAE0', 0.5);
    layouts.stands[row].queue.slice(0, QUEUE_MARKS).forEach(({ xM, yM }, nth) => {
      const r = (nth === 0 ? 0.2 : 0.13) * b.s;
      g.beginPath();
      g.ellipse(b.x(xM), b.y(yM), r, r * 0.7, 0, 0, Math.PI * 2);
      g.fill();
    });
  });
}

function* paintFlatProps(b: Brush, plan: FloorPlan, near: readonly PlacedProp[]): Generator<void> {
  let n = 0;
  for (const { prop, front, exhibitorRow } of near) {
    const form = exhibitorRow < 0 ? undefined : plan.scenario.exhibitors[exhibitorRow];
    if (form && SIMPLE.has(form.form)) {
      if (prop.kind !== 'back-wall') continue;
      paintSimpleStand(b, form);
      if (++n % 20 === 0) yield;
      continue;
    }
    if (SMALL.has(prop.kind) || (b.s < 4 && prop.wM < 1.3)) continue;
    const painter = PAINTERS[prop.kind];
    if (front) painter.front?.(b, prop, variantOf(prop));
    else painter.paint(b, prop, variantOf(prop));
    if (++n % 10 === 0) yield;
  }
}

function paintPenFloor(
  b: Brush,
  prop: { xM: number; yM: number; wM: number; dM: number; brand: keyof typeof BRANDS },
): void {
  const { g } = b;
  flat(b, prop.xM, prop.yM, prop.wM, prop.dM, b.theme.dark ? '#39406B' : mix(BRANDS.slate, '#DDE3EA', 0.72), 0.3);
  if (b.s < 5) return;
  g.strokeStyle = matter(b.theme, mix(BRANDS.slate, '#DDE3EA', 0.4));
  g.lineWidth = 0.05 * b.s;
  g.setLineDash([0.3 * b.s, 0.25 * b.s]);
  g.beginPath();
  g.roundRect(b.x(prop.xM + 0.4), b.y(prop.yM + 0.4), (prop.wM - 0.8) * b.s, (prop.dM - 0.8) * 0.7 * b.s, b.s);
  g.stroke();
  g.setLineDash([]);
  g.beginPath();
  g.ellipse(b.x(prop.xM + prop.wM * 0.5), b.y(prop.yM + prop.dM * 0.55), 1.1 * b.s, 0.77 * b.s, 0, 0, Math.PI * 2);
  g.stroke();
}
