/** A layout while it is being laid out, in the stand's own coordinates: u to the east and v to the south from its north-west corner. */
import { draw, idHash, STREAM } from '../kernel/draw.ts';
import type { Brand, Rect } from '../scenario/scenario.ts';
import type { Facing, Prop, PropKind, Spot, StandLayout } from './layout.ts';
import { reachableCells, type ReachCells } from './layout-reach.ts';

/** Least distance between two people, and from a person's middle to anything solid. */
export const SPOT_GAP_M = 0.55;
export const SPOT_CLEARANCE_M = 0.25;
/** How far south of the front edge the way to the stand ends: on the aisle. */
const ENTRY_STEP_M = 0.4;
const LATTICE_M = 0.3;

export type Extra = Partial<Pick<Prop, 'art' | 'label' | 'liftM' | 'brand'>> & { readonly solid?: boolean };
type Uv = readonly [u: number, v: number];
/** Something to look at: people stand `standoffM` from it. */
export type Sight = { readonly u: number; readonly v: number; readonly standoffM?: number };

export class LayoutDraft {
  readonly w: number;
  readonly d: number;
  private readonly rect: Rect;
  private readonly brand: Brand;
  private readonly seed: number;
  private readonly mirrored: boolean;
  private readonly props: Prop[] = [];
  private readonly taken: number[] = [];
  private readonly places: Spot[] = [];
  private readonly staff: Spot[] = [];
  private readonly looks: Spot[] = [];
  private readonly queue: Spot[] = [];
  private entryU: number;
  private reach: ReachCells | undefined;
  private draws = 0;
  private mostPlaces = Infinity;
  private mostStaff = Infinity;

  /** `mirrored` swaps east and west for all that is asked for. */
  constructor(id: string, rect: Rect, brand: Brand, mirrored = false) {
    this.rect = rect;
    this.brand = brand;
    this.w = rect.wM;
    this.d = rect.dM;
    this.seed = idHash(id);
    this.mirrored = mirrored;
    this.entryU = rect.wM / 2;
  }

  /** Interiors offer places and posts; no more are taken than the exhibitor has. */
  limit(places: number, staff: number): void {
    this.mostPlaces = places;
    this.mostStaff = staff;
  }

  /** A number in (0, 1) that belongs to this stand: the same whenever it is laid out. */
  chance(): number {
    return draw(this.seed, STREAM.plan, 0, this.draws++);
  }

  add(kind: PropKind, u: number, v: number, wM: number, dM: number, heightM: number, extra: Extra = {}): void {
    const west = this.mirrored ? this.w - u - wM : u;
    const { solid = true, brand = this.brand, ...rest } = extra;
    this.props.push({ kind, xM: this.rect.xM + west, yM: this.rect.yM + v, wM, dM, heightM, solid, brand, ...rest });
    this.reach = undefined;
  }

  entry(u: number): void {
    this.entryU = u;
    this.reach = undefined;
  }
  placesCount(): number {
    return this.places.length;
  }

  /** Adds a spot at the place or, if it is not free, at the nearest that is, up to 2.5 m away. False if there is none. */
  place(u: number, v: number, facing: Facing): boolean {
    return this.places.length < this.mostPlaces && this.put(this.places, u, v, facing, 2.5);
  }
  member(u: number, v: number, facing: Facing, withinM = 3): boolean {
    return this.staff.length < this.mostStaff && this.put(this.staff, u, v, facing, withinM, false);
  }
  /** A spot just there, whatever is around it: a seat. */
  seat(u: number, v: number, facing: Facing): void {
    if (!this.isApart(u, v)) return;
    this.looks.push({ ...this.spot(u, v, facing), sits: true });
    this.taken.push(u, v);
  }
  /** A member of staff just there, reachable or not: on a stage. */
  performer(u: number, v: number, facing: Facing): void {
    this.staff.push(this.spot(u, v, facing));
    this.taken.push(u, v);
  }

  /** Queue positions along the line from its first point on, until `count` are found or the line ends. */
  line(points: readonly Uv[], count: number): void {
    let [u, v] = points[0];
    let before: Uv | undefined;
    for (let i = 1; i < points.length && this.queue.length < count; i++) {
      const [tu, tv] = points[i];
      const lengthM = Math.sqrt((tu - u) * (tu - u) + (tv - v) * (tv - v));
      const steps = Math.floor(lengthM / 0.05 + 0.5);
      for (let k = 0; k <= steps && this.queue.length < count; k++) {
        const at: Uv = [u + ((tu - u) * k) / Math.max(1, steps), v + ((tv - v) * k) / Math.max(1, steps)];
        if (before && gapM(before, at) < SPOT_GAP_M + 0.03) continue;
        if (!this.isFree(at[0], at[1])) continue;
        const facing = before ? towards(at, before) : 'N';
        this.queue.push(this.spot(at[0], at[1], facing));
        this.taken.push(at[0], at[1]);
        before = at;
      }
      [u, v] = [tu, tv];
    }
  }

  /** Fills the queue up to `least` with lines before the front, leaving the entry free. */
  lineOutside(least: number, fromV = this.d + 0.45): void {
    const east = this.entryU < this.w / 2;
    for (let row = 0; row < 5 && this.queue.length < least; row++) {
      const v = fromV + row * 0.6;
      const ends: Uv[] = east
        ? [
            [this.entryU + 0.62, v],
            [this.w - 0.2, v],
          ]
        : [
            [this.entryU - 0.62, v],
            [0.2, v],
          ];
      this.line(row % 2 === 0 ? ends : ends.toReversed(), least);
    }
    for (let row = 0; row < 6 && this.queue.length < least; row++) {
      const v = fromV + 0.6 + row * 0.6;
      this.line(
        [
          [0.2, v],
          [this.w - 0.2, v],
        ],
        least,
      );
    }
  }

  /** Adds up to `count` spots from which the sights are seen, from v = fromV to toV; the entry's way in stays free. */
  watch(sights: readonly Sight[], count: number, fromV: number, toV: number, gap = 0.6): void {
    const spots: { u: number; v: number; cost: number; sight: Sight }[] = [];
    for (let v = fromV; v <= toV + 0.001; v += LATTICE_M) {
      for (let u = 0.3; u <= this.w - 0.29; u += LATTICE_M) {
        const [su, sv] = [u + (this.chance() - 0.5) * 0.16, v + (this.chance() - 0.5) * 0.16];
        if (Math.abs(su - this.entryU) < 0.5 && sv > this.d - 1.1) continue;
        let cost = Infinity;
        let sight: Sight | undefined;
        for (const one of sights) {
          const m = gapM([su, sv], [one.u, one.v]);
          // Screens are seen from the south: whoever stands beside or behind sees little.
          const behind = sv < one.v + 0.3 ? 2.5 : 0;
          const c = Math.abs(m - (one.standoffM ?? 1.3)) + behind;
          if (c < cost) [cost, sight] = [c, one];
        }
        if (sight) spots.push({ u: su, v: sv, cost: cost + this.chance() * 0.8, sight });
      }
    }
    spots.sort((a, b) => a.cost - b.cost);
    const until = this.looks.length + count;
    for (const { u, v, sight } of spots) {
      if (this.looks.length >= until) return;
      if (!this.isFree(u, v, gap)) continue;
      this.looks.push(this.spot(u, v, towards([u, v], [sight.u, sight.v])));
      this.taken.push(u, v);
    }
  }
  /** Looks near the front until there are `least`, where the interior is too full for them. */
  watchAnyhow(least: number): void {
    for (let i = 0; this.looks.length < least && i < 12; i++) {
      this.put(this.looks, this.w * (0.9 - 0.07 * i), this.d, 'N', 3);
    }
  }
  looksCount(): number {
    return this.looks.length;
  }

  finish(): StandLayout {
    const entry = this.spot(this.entryU, this.d + ENTRY_STEP_M, 'N');
    return { props: this.props, places: this.places, staff: this.staff, looks: this.looks, queue: this.queue, entry };
  }

  private put(list: Spot[], u: number, v: number, facing: Facing, withinM: number, reachable = true): boolean {
    for (let r = 0; r <= withinM; r += 0.15) {
      const n = r === 0 ? 1 : 16;
      for (let i = 0; i < n; i++) {
        const [su, sv] = [u + RING[i][0] * r, v + RING[i][1] * r];
        if (!this.isFree(su, sv, SPOT_GAP_M, reachable)) continue;
        list.push(this.spot(su, sv, facing));
        this.taken.push(su, sv);
        return true;
      }
    }
    return false;
  }

  private spot(u: number, v: number, facing: Facing): Spot {
    const xM = this.rect.xM + (this.mirrored ? this.w - u : u);
    const turned = facing === 'E' ? 'W' : facing === 'W' ? 'E' : facing;
    return { xM, yM: this.rect.yM + v, facing: this.mirrored ? turned : facing };
  }

  private isFree(u: number, v: number, gap = SPOT_GAP_M, reachable = true): boolean {
    if (u < 0.2 || u > this.w - 0.2 || v < 0.2 || v > this.d + 3.2) return false;
    if (!this.isApart(u, v, gap)) return false;
    const xM = this.rect.xM + (this.mirrored ? this.w - u : u);
    const yM = this.rect.yM + v;
    for (const p of this.props) {
      if (!p.solid && !SAT_ON.has(p.kind)) continue;
      const dx = Math.max(p.xM - xM, 0, xM - p.xM - p.wM);
      const dy = Math.max(p.yM - yM, 0, yM - p.yM - p.dM);
      if (dx * dx + dy * dy < SPOT_CLEARANCE_M * SPOT_CLEARANCE_M + 1e-9) return false;
    }
    if (!reachable) return true;
    const entryX = this.rect.xM + (this.mirrored ? this.w - this.entryU : this.entryU);
    this.reach ??= reachableCells(this.rect, this.props, entryX, this.rect.yM + this.d + ENTRY_STEP_M);
    return this.reach.near(xM, yM);
  }

  private isApart(u: number, v: number, gap = SPOT_GAP_M): boolean {
    const { taken } = this;
    for (let i = 0; i < taken.length; i += 2) {
      const [du, dv] = [taken[i] - u, taken[i + 1] - v];
      if (du * du + dv * dv < gap * gap) return false;
    }
    return true;
  }
}

/** Furniture that people are on: nobody stands in it, though it stops nobody who means to sit down. */
export const SAT_ON: ReadonlySet<PropKind> = new Set<PropKind>(['seat', 'bench', 'pouf', 'stage']);

/** Unit vectors, 16 around; south first. */
const RING: readonly Uv[] = [
  [0, 1],
  [0.382683, 0.92388],
  [-0.382683, 0.92388],
  [0.707107, 0.707107],
  [-0.707107, 0.707107],
  [0.92388, 0.382683],
  [-0.92388, 0.382683],
  [1, 0],
  [-1, 0],
  [0.92388, -0.382683],
  [-0.92388, -0.382683],
  [0.707107, -0.707107],
  [-0.707107, -0.707107],
  [0.382683, -0.92388],
  [-0.382683, -0.92388],
  [0, -1],
];

function gapM(a: Uv, b: Uv): number {
  return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
}

/** The side that one at `from` turns to so as to face `to`. */
export function towards(from: Uv, to: Uv): Facing {
  const [du, dv] = [to[0] - from[0], to[1] - from[1]];
  // Whatever is seen to the north is faced squarely, unless it is far aside: screens hang on walls.
  if (Math.abs(du) > Math.abs(dv) * (dv < 0 ? 1.7 : 1.1)) return du > 0 ? 'E' : 'W';
  return dv > 0 ? 'S' : 'N';
}
