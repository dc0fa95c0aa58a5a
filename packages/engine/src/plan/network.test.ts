import { describe, expect, it } from 'vitest';
import { aisle, gate, plan, smallFair, standAt } from './fixture.ts';
import { layoutStand } from './layout.ts';
import { buildNetwork, nearestNode, pathNodes } from './network.ts';

const distance = (n: ReturnType<typeof buildNetwork>, a: number, b: number) => n.distanceM[a * n.nodeCount + b];

describe('the network', () => {
  it('[PL1] makes one node where two aisles cross, and links on all four sides', () => {
    const network = buildNetwork(plan({ aisles: [aisle('a', 0, 10, 20, 10), aisle('b', 10, 0, 10, 20)] }));
    expect(network.nodeCount).toBe(5);
    expect(network.linkCount).toBe(4);
    expect(distance(network, nearestNode(network, 0, 10), nearestNode(network, 10, 20))).toBeCloseTo(20);
  });

  it('[PL2] joins an aisle that ends within half the width of another, and no other', () => {
    const joined = buildNetwork(plan({ aisles: [aisle('a', 0, 10, 20, 10), aisle('b', 8, 12, 8, 30)] }));
    expect(distance(joined, nearestNode(joined, 0, 10), nearestNode(joined, 8, 30))).toBeCloseTo(28);
    const apart = buildNetwork(plan({ aisles: [aisle('a', 0, 10, 20, 10), aisle('b', 8, 12.2, 8, 30)] }));
    expect(distance(apart, nearestNode(apart, 0, 10), nearestNode(apart, 8, 30))).toBe(Infinity);
    const beside = buildNetwork(plan({ aisles: [aisle('a', 0, 10, 20, 10), aisle('c', 20, 11, 40, 11)] }));
    expect(distance(beside, nearestNode(beside, 0, 10), nearestNode(beside, 40, 11))).toBeCloseTo(41);
  });

  it('[PL3] ties every stand, feature and gate to its aisle by a short spur', () => {
    const scenario = smallFair();
    const network = buildNetwork(scenario);
    scenario.exhibitors.forEach((exhibitor, row) => {
      const { entry } = layoutStand(exhibitor);
      const node = network.standNode[row];
      const dx = network.nodeXM[node] - entry.xM;
      const dy = network.nodeYM[node] - entry.yM;
      expect(dx * dx + dy * dy).toBeLessThan(0.05);
    });
    for (const node of [...network.standNode, ...network.featureNode, ...network.gateNode]) {
      expect(distance(network, network.gateNode[0], node)).toBeLessThan(200);
    }
    for (let i = 0; i < network.linkCount; i++) {
      expect(network.linkFrom[i]).toBeLessThan(network.linkTo[i]);
      expect(network.linkLengthM[i]).toBeGreaterThan(0);
      expect(network.linkWidthM[i]).toBeGreaterThan(0);
    }
  });

  it('[PL4] gives shortest ways that its nodes lead along, the same both ways', () => {
    const network = buildNetwork(smallFair());
    const { nodeCount, nodeXM, nodeYM } = network;
    const lengths = new Map<number, number>();
    for (let i = 0; i < network.linkCount; i++)
      lengths.set(network.linkFrom[i] * 65536 + network.linkTo[i], network.linkLengthM[i]);
    for (let from = 0; from < nodeCount; from += 3) {
      for (let to = 0; to < nodeCount; to++) {
        const path = pathNodes(network, from, to);
        expect(path[0]).toBe(from);
        expect(path.at(-1)).toBe(to);
        let sum = 0;
        for (let i = 1; i < path.length; i++) {
          sum += lengths.get(Math.min(path[i - 1], path[i]) * 65536 + Math.max(path[i - 1], path[i])) ?? Number.NaN;
        }
        expect(sum).toBeCloseTo(distance(network, from, to), 3);
        expect(distance(network, to, from)).toBeCloseTo(distance(network, from, to), 3);
        const dx = nodeXM[from] - nodeXM[to];
        const dy = nodeYM[from] - nodeYM[to];
        expect(sum).toBeGreaterThan(Math.sqrt(dx * dx + dy * dy) - 0.001);
      }
    }
  });

  it('[PL5] names what no aisle reaches', () => {
    const aisles = [aisle('a', 0, 10, 20, 10), aisle('far', 0, 90, 20, 90)];
    const stand = standAt('lonely', 'row', { xM: 5, yM: 50, wM: 3, dM: 3 });
    expect(() => buildNetwork(plan({ aisles, gates: [gate('in', 0, 10)], exhibitors: [stand] }))).toThrow(
      /stand lonely/,
    );
    const cutOff = standAt('cut-off', 'row', { xM: 5, yM: 84, wM: 3, dM: 3 });
    expect(() => buildNetwork(plan({ aisles, gates: [gate('in', 0, 10)], exhibitors: [cutOff] }))).toThrow(
      /stand cut-off/,
    );
    expect(() => buildNetwork(plan({ aisles: [], gates: [gate('in', 0, 10)] }))).toThrow(/gate in/);
  });

  it('[PL6] is the same every time, and unreachable ways are told as such', () => {
    expect(buildNetwork(smallFair())).toEqual(buildNetwork(smallFair()));
    const apart = buildNetwork(plan({ aisles: [aisle('a', 0, 10, 20, 10), aisle('b', 0, 40, 20, 40)] }));
    expect(pathNodes(apart, 0, nearestNode(apart, 20, 40))).toEqual([]);
    expect(pathNodes(apart, 1, 1)).toEqual([1]);
  });

  it('[PL7] comes to open features from the side where the aisle is, and to others from the south', () => {
    const seats = {
      id: 'seats',
      kind: 'seats',
      hallId: 'hall',
      name: { en: '', zh: '' },
      xM: 5,
      yM: 13,
      wM: 6,
      dM: 1,
    } as const;
    const parts = { aisles: [aisle('a', 0, 10, 20, 10)], gates: [gate('in', 0, 10)] };
    const open = buildNetwork(plan({ ...parts, features: [seats] }));
    expect(open.nodeYM[open.featureNode[0]]).toBeCloseTo(12.6);
    const cafe = buildNetwork(plan({ ...parts, features: [{ ...seats, kind: 'cafe', dM: 3 }] }));
    expect(cafe.nodeYM[cafe.featureNode[0]]).toBeCloseTo(16.4);
  });
});
