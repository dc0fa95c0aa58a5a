import { buildNetwork, createWalkable, findWay, layoutFeature, layoutStand } from '@floorwalk/engine';
import { describe, expect, it } from 'vitest';
import { describeScenario, loadScenario } from '../src/index.ts';

const scenario = loadScenario('waic-2024');
const shown = describeScenario(scenario);

const NAMED = `
  kuaishou moore-threads sensetime iflytek ant tencent huawei enflame iluvatar sophgo
  infinigence tesla unitree limx robot-era qinglong alibaba baidu bilibili zhipu
  baichuan stepfun google microsoft dell schneider qualcomm intsig cofe-plus
`
  .trim()
  .split(/\s+/);

describe('waic-2024', () => {
  it('[SC12] has the size of the fair: 500 exhibitors, 1,500 exhibits, 300,000 visits, 52,000 m2', () => {
    expect(shown).toMatchObject({ exhibitors: 500, exhibits: 1500, attendees: 300_000 });
    expect(shown.areaM2).toBeGreaterThanOrEqual(52_000);
    expect(shown.halls.find(({ id }) => id === 'HM')?.areaM2).toBe(6000);
    const robots = scenario.exhibitors.filter(({ hallId, category }) => hallId === 'H1' && category === 'robotics');
    expect(robots).toHaveLength(45);
    expect(scenario.exhibitors.filter(({ hallId }) => hallId === 'H1')).toHaveLength(45);
  });
  it('[SC12] has the formation and the cars before the halls', () => {
    const kinds = scenario.features.filter(({ hallId }) => hallId === 'plaza').map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['formation', 'car', 'air-taxi']));
  });
  it('[SC13] puts the real companies of the ledger on the floor, and no other', () => {
    expect(shown.named.toSorted()).toEqual(NAMED.toSorted());
    expect(shown.fictional).toBe(500 - NAMED.length);
    const sources = new Set(scenario.ledger.map(({ id }) => id));
    for (const { fictional, pitch, claims, exhibits } of scenario.exhibitors) {
      if (fictional) continue;
      for (const { source } of [pitch, ...claims, ...exhibits.map(({ sourced }) => sourced)])
        expect(sources).toContain(source);
    }
    expect(scenario.exhibitors.flatMap(({ reconstruction }) => reconstruction ?? []).toSorted()).toEqual([
      'kling-clip',
      'moore-threads-garden',
    ]);
  });
  it('[SC14] can be walked from every entrance to every stand, feature and exit', () => {
    const { nodeCount, standNode, featureNode, gateNode, distanceM } = buildNetwork(scenario);
    for (const [i, { use }] of scenario.gates.entries()) {
      if (use !== 'entrance') continue;
      for (const node of [...standNode, ...featureNode, ...gateNode]) {
        expect(Number.isFinite(distanceM[gateNode[i] * nodeCount + node])).toBe(true);
      }
    }
  });
  it('[SC17] can be walked on foot, round walls and furniture, from the start of the visit to every stand', () => {
    const stands = scenario.exhibitors.map(layoutStand);
    const walkable = createWalkable(scenario, stands, scenario.features.map(layoutFeature));
    const { start } = scenario.visit;
    const unreached = scenario.exhibitors.filter((_, row) => {
      const { xM, yM } = stands[row].entry;
      const end = findWay(walkable, start, stands[row].entry).at(-1);
      return end === undefined || Math.abs(end.xM - xM) + Math.abs(end.yM - yM) > 0.75;
    });
    expect(unreached.map(({ id }) => id)).toEqual([]);
  });
  it('[SC15] gives stands 40 to 65% of each hall', () => {
    for (const hall of scenario.halls.filter(({ outdoors }) => !outdoors)) {
      const stands = scenario.exhibitors.filter(({ hallId }) => hallId === hall.id);
      const share = stands.reduce((sum, { rect }) => sum + rect.wM * rect.dM, 0) / (hall.wM * hall.dM);
      expect([hall.id, share >= 0.4 && share <= 0.65]).toEqual([hall.id, true]);
    }
  });
  it('[SC16] loads the same each time', () => {
    expect(loadScenario('waic-2024')).toEqual(scenario);
  });
});
