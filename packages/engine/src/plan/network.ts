/** The network of links that the fair's attendees travel on, built from the plan's aisles. */
import type { Feature, FeatureKind, Point, Scenario } from '../scenario/scenario.ts';
import { layoutFeature, layoutStand, type StandLayout } from './layout.ts';
import { joinAisles } from './network-aisles.ts';
import { NetworkDraft } from './network-draft.ts';
import { shortestWays } from './network-ways.ts';

/** Nodes are aisle crossings, stand entries, feature entries and gates; at most 4,000. Links run along aisles. */
export type Network = {
  readonly nodeCount: number;
  readonly nodeXM: Float64Array;
  readonly nodeYM: Float64Array;
  /** Links in both directions share a row: from < to. */
  readonly linkCount: number;
  readonly linkFrom: Uint16Array;
  readonly linkTo: Uint16Array;
  readonly linkLengthM: Float64Array;
  readonly linkWidthM: Float64Array;
  /** Node at which one reaches: by exhibitor row, feature row, gate row. */
  readonly standNode: Uint16Array;
  readonly featureNode: Uint16Array;
  readonly gateNode: Uint16Array;
  /** next[from * nodeCount + to]: the node after `from` on a shortest way to `to` (`to` itself if adjacent; `from` if equal or unreachable). */
  readonly next: Uint16Array;
  /** Shortest way in metres, from * nodeCount + to; Infinity if unreachable. */
  readonly distanceM: Float32Array;
};

const MOST_NODES = 4000;
/** How far beyond the edge of an aisle an entry may be. Stands open onto their aisle; on a plaza one walks a little. */
const STAND_SPUR_M = 3;
const OTHER_SPUR_M = 20;

/** Builds the network; `stands` saves laying the stands out again. Deterministic: ties go to the lower node. Throws RangeError naming the stand, feature or gate that no aisle reaches. */
export function buildNetwork(
  scenario: Scenario,
  stands: readonly StandLayout[] = scenario.exhibitors.map(layoutStand),
): Network {
  const draft = new NetworkDraft(scenario.aisles);
  joinAisles(draft);
  const spurWidthM = (frontM: number): number => Math.max(2, Math.min(frontM, 6));
  const standNode = Uint16Array.from(scenario.exhibitors, (exhibitor, row) => {
    const { xM, yM } = stands[row].entry;
    return draft.addSpur(xM, yM, spurWidthM(exhibitor.rect.wM), STAND_SPUR_M, `stand ${exhibitor.id}`);
  });
  const featureNode = Uint16Array.from(scenario.features, (feature) => {
    const { xM, yM } = reachedFrom(feature, draft);
    return draft.addSpur(xM, yM, spurWidthM(feature.wM), OTHER_SPUR_M, `feature ${feature.id}`);
  });
  const gateNode = Uint16Array.from(scenario.gates, ({ id, xM, yM, widthM }) =>
    draft.addSpur(xM, yM, widthM, OTHER_SPUR_M, `gate ${id}`),
  );
  draft.linkAisles();
  const nodeCount = draft.nodeXM.length;
  if (nodeCount > MOST_NODES)
    throw new RangeError(`the plan has ${nodeCount} nodes; at most ${MOST_NODES} are possible`);
  const links = draft.sortedLinks();
  const network: Network = {
    nodeCount,
    nodeXM: Float64Array.from(draft.nodeXM),
    nodeYM: Float64Array.from(draft.nodeYM),
    linkCount: links.from.length,
    linkFrom: links.from,
    linkTo: links.to,
    linkLengthM: links.lengthM,
    linkWidthM: links.widthM,
    standNode,
    featureNode,
    gateNode,
    ...shortestWays(nodeCount, links),
  };
  refuseUnreachable(scenario, network);
  return network;
}

/** Open on all sides: one comes from wherever the aisle is. */
const OPEN: ReadonlySet<FeatureKind> = new Set([
  'seats',
  'planter',
  'totem',
  'formation',
  'car',
  'air-taxi',
  'meeting',
]);
const BESIDE_M = 0.4;

/** Where one comes to a feature: its entry, or, if it is open and an aisle is nearer to another side, the middle of that side. */
function reachedFrom(feature: Feature, draft: NetworkDraft): Point {
  const { xM, yM, wM, dM, kind } = feature;
  let best: Point = layoutFeature(feature).entry;
  if (!OPEN.has(kind)) return best;
  const sides = [
    { xM: xM + wM / 2, yM: yM - BESIDE_M },
    { xM: xM - BESIDE_M, yM: yM + dM / 2 },
    { xM: xM + wM + BESIDE_M, yM: yM + dM / 2 },
  ];
  for (const side of sides) {
    if (draft.nearest(side.xM, side.yM).gapM < draft.nearest(best.xM, best.yM).gapM - 0.01) best = side;
  }
  return best;
}

/** Everything must be reached from the first gate (in a plan without gates, from the first stand). */
function refuseUnreachable({ exhibitors, features, gates }: Scenario, network: Network): void {
  const { nodeCount, distanceM, standNode, featureNode, gateNode } = network;
  const root = gateNode[0] ?? standNode[0];
  const refuse = (node: number, name: string): void => {
    if (distanceM[root * nodeCount + node] === Infinity) throw new RangeError(`no aisle reaches the ${name}`);
  };
  exhibitors.forEach(({ id }, row) => refuse(standNode[row], `stand ${id}`));
  features.forEach(({ id }, row) => refuse(featureNode[row], `feature ${id}`));
  gates.forEach(({ id }, row) => refuse(gateNode[row], `gate ${id}`));
}

/** The nodes of a shortest way, both ends included; [from] if equal, [] if unreachable. */
export function pathNodes({ next, nodeCount }: Network, from: number, to: number): number[] {
  const path = [from];
  for (let node = from; node !== to; ) {
    const step = next[node * nodeCount + to];
    if (step === node) return [];
    path.push(step);
    node = step;
  }
  return path;
}

/** The node nearest to a point as the crow flies; the lower of equals. Throws RangeError for a network without nodes. */
export function nearestNode({ nodeCount, nodeXM, nodeYM }: Network, xM: number, yM: number): number {
  if (nodeCount === 0) throw new RangeError('the network has no nodes');
  let best = 0;
  let bestM2 = Infinity;
  for (let node = 0; node < nodeCount; node++) {
    const dx = nodeXM[node] - xM;
    const dy = nodeYM[node] - yM;
    const m2 = dx * dx + dy * dy;
    if (m2 < bestM2) {
      bestM2 = m2;
      best = node;
    }
  }
  return best;
}
