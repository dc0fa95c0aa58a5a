/** The network while it is being built: nodes are collected on the aisles, and links are laid between neighbours on an aisle. */
import type { Aisle } from '../scenario/scenario.ts';

type AislePoint = { readonly alongM: number; readonly node: number };
export type DraftLine = {
  readonly aisle: Aisle;
  readonly eastWest: boolean;
  /** Ends along the axis, and the coordinate across it. */
  readonly lowM: number;
  readonly highM: number;
  readonly acrossM: number;
  readonly points: AislePoint[];
};
type DraftLink = { readonly from: number; readonly to: number; readonly lengthM: number; readonly widthM: number };

/** Nodes closer than this along an aisle are one. */
const MERGE_M = 0.05;
/** The foot of a spur uses a node of the aisle that is this near. */
const FOOT_MERGE_M = 0.5;

export class NetworkDraft {
  readonly nodeXM: number[] = [];
  readonly nodeYM: number[] = [];
  readonly lines: DraftLine[];
  private readonly links = new Map<number, DraftLink>();

  /** Throws RangeError for an aisle that does not run along an axis. */
  constructor(aisles: readonly Aisle[]) {
    this.lines = aisles.map((aisle) => {
      const { from, to } = aisle;
      const [dx, dy] = [Math.abs(to.xM - from.xM), Math.abs(to.yM - from.yM)];
      if (Math.min(dx, dy) > 0.02) throw new RangeError(`the aisle ${aisle.id} does not run along an axis`);
      const eastWest = dx >= dy;
      const [a, b] = eastWest ? [from.xM, to.xM] : [from.yM, to.yM];
      const acrossM = eastWest ? from.yM : from.xM;
      return { aisle, eastWest, lowM: Math.min(a, b), highM: Math.max(a, b), acrossM, points: [] };
    });
  }

  /** The node at a place on a line; an existing one within `mergeM` along it is used. */
  nodeOn(row: number, alongM: number, mergeM = MERGE_M): number {
    const line = this.lines[row];
    let best: AislePoint | undefined;
    for (const point of line.points) {
      const gapM = Math.abs(point.alongM - alongM);
      if (gapM <= mergeM && (!best || gapM < Math.abs(best.alongM - alongM))) best = point;
    }
    if (best) return best.node;
    const node = line.eastWest ? this.addNode(alongM, line.acrossM) : this.addNode(line.acrossM, alongM);
    line.points.push({ alongM, node });
    return node;
  }

  /** Puts an existing node on a line as well: where two aisles meet. */
  putOn(row: number, alongM: number, node: number): void {
    const { points } = this.lines[row];
    if (!points.some((point) => point.node === node)) points.push({ alongM, node });
  }

  addNode(xM: number, yM: number): number {
    this.nodeXM.push(xM);
    this.nodeYM.push(yM);
    return this.nodeXM.length - 1;
  }

  addLink(a: number, b: number, widthM: number): void {
    if (a === b) return;
    const [from, to] = a < b ? [a, b] : [b, a];
    const key = from * 65536 + to;
    const before = this.links.get(key);
    if (before && before.widthM >= widthM) return;
    const [dx, dy] = [this.nodeXM[to] - this.nodeXM[from], this.nodeYM[to] - this.nodeYM[from]];
    this.links.set(key, { from, to, lengthM: Math.max(0.01, Math.sqrt(dx * dx + dy * dy)), widthM });
  }

  /** A node at the point, tied to the nearest aisle; the lower row of equals. Throws RangeError if none is within `mostM` of its edge. */
  addSpur(xM: number, yM: number, widthM: number, mostM: number, name: string): number {
    const { row, alongM, gapM } = this.nearest(xM, yM);
    if (!(gapM <= mostM)) throw new RangeError(`no aisle reaches the ${name}`);
    const foot = this.nodeOn(row, alongM, FOOT_MERGE_M);
    const [dx, dy] = [this.nodeXM[foot] - xM, this.nodeYM[foot] - yM];
    if (dx * dx + dy * dy < 0.04) return foot;
    const node = this.addNode(xM, yM);
    this.addLink(foot, node, widthM);
    return node;
  }

  /** The aisle whose floor is nearest, where along it, and how far off; Infinity without aisles. */
  nearest(xM: number, yM: number): { readonly row: number; readonly alongM: number; readonly gapM: number } {
    let best = { row: -1, alongM: 0, gapM: Infinity };
    let bestKey = Infinity;
    this.lines.forEach((line, row) => {
      const [along, across] = line.eastWest ? [xM, yM] : [yM, xM];
      const footM = Math.min(line.highM, Math.max(line.lowM, along));
      const asideM = Math.abs(across - line.acrossM);
      const overM = Math.max(0, asideM - line.aisle.widthM / 2);
      const gapM = Math.sqrt(overM * overM + (along - footM) * (along - footM));
      // On the floor of several aisles at once (a crossing): the one whose line is nearest.
      const key = gapM + asideM * 1e-6;
      if (key >= bestKey) return;
      bestKey = key;
      best = { row, alongM: footM, gapM };
    });
    return best;
  }

  /** Links each aisle's nodes in their order along it. */
  linkAisles(): void {
    for (const { points, aisle } of this.lines) {
      const sorted = points.toSorted((a, b) => a.alongM - b.alongM || a.node - b.node);
      for (let i = 1; i < sorted.length; i++) this.addLink(sorted[i - 1].node, sorted[i].node, aisle.widthM);
    }
  }

  /** Links as columns, by from, then to. */
  sortedLinks(): { from: Uint16Array; to: Uint16Array; lengthM: Float64Array; widthM: Float64Array } {
    const links = [...this.links.values()].sort((a, b) => a.from - b.from || a.to - b.to);
    return {
      from: Uint16Array.from(links, (link) => link.from),
      to: Uint16Array.from(links, (link) => link.to),
      lengthM: Float64Array.from(links, (link) => link.lengthM),
      widthM: Float64Array.from(links, (link) => link.widthM),
    };
  }
}
