/** Every stand opens onto an aisle to its south, and that aisle is reached from an entrance; so is every exit. */
import type { Rect, Scenario } from '@floorwalk/engine';
import { quoted } from '../scenario-error.ts';
import type { Finding } from './finding.ts';
import { holds, meet, overlaps, strip } from './rectangles.ts';

/** A visitor steps from the aisle onto the stand: at most this far, and through a front at least this wide. */
const STEP_M = 1;
const FRONT_M = 1;

export function checkReach(scenario: Scenario): Finding[] {
  const strips = scenario.aisles.map(strip);
  const gateAisles = scenario.gates.map((gate) => {
    return strips.findIndex((floor) => holds(floor, gate, 0.5));
  });
  const entrances = scenario.gates.flatMap((gate, i) =>
    gate.use === 'entrance' && gateAisles[i] >= 0 ? gateAisles[i] : [],
  );
  const reached = spread(scenario, entrances);
  const findings: Finding[] = [];
  for (const use of ['entrance', 'exit'] as const) {
    if (scenario.gates.some((gate) => gate.use === use)) continue;
    findings.push({
      path: ['plan', 'gates'],
      wrong: `there is no ${use}`,
      right: 'give at least one entrance and one exit',
    });
  }
  scenario.gates.forEach((gate, i) => {
    if (gateAisles[i] >= 0 && (reached.has(gateAisles[i]) || entrances.length === 0)) return;
    const wrong = `the ${gate.use} ${quoted(gate.id)} is not reached by the aisles`;
    findings.push({
      path: ['plan', 'gates', i, 'at'],
      wrong,
      right: 'put it on an aisle that is joined to the others',
    });
  });
  if (entrances.length === 0) return findings;
  scenario.exhibitors.forEach(({ id, rect }, i) => {
    const before = strips.flatMap((floor, k) => (opensOnto(rect, floor) ? k : []));
    if (before.some((k) => reached.has(k))) return;
    const path = ['exhibitors', i, 'rect'];
    if (before.length === 0) {
      const wrong = `the stand ${quoted(id)} cannot be reached: no aisle runs along its south edge (y ${rect.yM + rect.dM} m)`;
      findings.push({ path, wrong, right: 'stands open to the south: put an aisle there' });
    } else {
      const wrong = `the stand ${quoted(id)} cannot be reached: its aisle is cut off from the entrance`;
      findings.push({ path, wrong, right: 'let the centre lines of the aisles cross or touch' });
    }
  });
  return findings;
}

function opensOnto(stand: Rect, floor: Rect): boolean {
  const front: Rect = { xM: stand.xM, yM: stand.yM + stand.dM, wM: stand.wM, dM: STEP_M };
  if (!overlaps(front, floor)) return false;
  const width = Math.min(front.xM + front.wM, floor.xM + floor.wM) - Math.max(front.xM, floor.xM);
  return width >= Math.min(FRONT_M, stand.wM) - 0.01;
}

/** The aisles that can be walked to from the given ones. */
function spread({ aisles }: Scenario, from: readonly number[]): Set<number> {
  const reached = new Set(from);
  const open = [...reached];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (let next = 0; next < aisles.length; next++) {
      if (reached.has(next) || !meet(aisles[at], aisles[next])) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}
