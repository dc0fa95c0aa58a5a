/** The plan can be built and walked: nothing overlaps or sticks out, and every stand is reached from an entrance. */
import type { Aisle, Exhibitor, Rect, Scenario } from '@floorwalk/engine';
import { quoted } from '../scenario-error.ts';
import { checkReach } from './check-reach.ts';
import type { Finding } from './finding.ts';
import { contains, holds, overlaps, SLACK_M, strip } from './rectangles.ts';

type Placed = {
  readonly id: string;
  readonly rect: Rect;
  readonly path: readonly (string | number)[];
  readonly noun: string;
};

export function checkPlan(scenario: Scenario): Finding[] {
  const findings: Finding[] = [];
  const halls = new Map(scenario.halls.map((hall) => [hall.id, hall]));
  scenario.halls.forEach((hall, i) => {
    const other = scenario.halls.slice(0, i).find((before) => overlaps(before, hall));
    if (other) findings.push(overlap(['plan', 'halls', i, 'rect'], 'hall', hall.id, 'hall', other.id));
  });
  scenario.aisles.forEach((aisle, i) => findings.push(...checkAisle(aisle, i)));
  const placed = [
    ...scenario.exhibitors.map(
      ({ id, rect }, i): Placed => ({ id, rect, path: ['exhibitors', i, 'rect'], noun: 'stand' }),
    ),
    ...scenario.features.map(({ id, xM, yM, wM, dM }, i): Placed => {
      return { id, rect: { xM, yM, wM, dM }, path: ['plan', 'features', i, 'rect'], noun: 'feature' };
    }),
  ];
  const hallIds = [...scenario.exhibitors, ...scenario.features].map(({ hallId }) => hallId);
  placed.forEach((thing, i) => {
    const hall = halls.get(hallIds[i]);
    if (!hall || contains(hall, thing.rect)) return;
    const wrong = `the ${thing.noun} ${quoted(thing.id)} sticks out of the hall ${quoted(hall.id)}`;
    const range = `x ${hall.xM} to ${hall.xM + hall.wM}, y ${hall.yM} to ${hall.yM + hall.dM} m`;
    findings.push({ path: thing.path, wrong, right: `keep it inside ${range}` });
  });
  findings.push(...checkOverlaps(placed));
  const strips = scenario.aisles.map(strip);
  for (const thing of placed) {
    if (thing.noun !== 'stand') continue;
    const blocked = strips.findIndex((floor) => overlaps(floor, thing.rect, 0.05));
    if (blocked < 0) continue;
    const wrong = `the stand ${quoted(thing.id)} stands in the aisle ${quoted(scenario.aisles[blocked].id)}`;
    findings.push({ path: thing.path, wrong, right: 'keep aisles free over their whole width' });
  }
  checkZones(scenario.exhibitors, scenario, findings);
  if (!strips.some((floor) => holds(floor, scenario.visit.start))) {
    findings.push({
      path: ['visit', 'start'],
      wrong: 'the visit does not start on an aisle',
      right: 'a point on an aisle',
    });
  }
  return [...findings, ...checkReach(scenario)];
}

function overlap(
  path: readonly (string | number)[],
  noun: string,
  id: string,
  otherNoun: string,
  other: string,
): Finding {
  const wrong = `the ${noun} ${quoted(id)} overlaps the ${otherNoun} ${quoted(other)}`;
  return { path, wrong, right: 'move one of them, or make it smaller' };
}

/** Sweeps from west to east, so that a thousand stands cost a thousand comparisons and not a million. */
function checkOverlaps(placed: readonly Placed[]): Finding[] {
  const findings: Finding[] = [];
  const order = placed.toSorted((a, b) => a.rect.xM - b.rect.xM);
  order.forEach((thing, i) => {
    for (let k = i + 1; k < order.length && order[k].rect.xM < thing.rect.xM + thing.rect.wM; k++) {
      const other = order[k];
      if (!overlaps(thing.rect, other.rect)) continue;
      const [first, second] = placed.indexOf(thing) < placed.indexOf(other) ? [thing, other] : [other, thing];
      findings.push(overlap(second.path, second.noun, second.id, first.noun, first.id));
    }
  });
  return findings;
}

function checkAisle({ id, from, to }: Aisle, i: number): Finding[] {
  const [dx, dy] = [Math.abs(from.xM - to.xM), Math.abs(from.yM - to.yM)];
  if (dx <= SLACK_M !== dy <= SLACK_M) return [];
  const wrong = dx <= SLACK_M ? `the aisle ${quoted(id)} has no length` : `the aisle ${quoted(id)} runs askew`;
  return [
    { path: ['plan', 'aisles', i, 'to'], wrong, right: 'aisles run east-west (equal yM) or north-south (equal xM)' },
  ];
}

function checkZones(exhibitors: readonly Exhibitor[], { zones }: Scenario, findings: Finding[]): void {
  const byId = new Map(zones.map((zone) => [zone.id, zone]));
  exhibitors.forEach((exhibitor, i) => {
    const zone = byId.get(exhibitor.zoneId);
    if (!zone || zone.hallId === exhibitor.hallId) return;
    const wrong = `the zone ${quoted(zone.id)} is in the hall ${quoted(zone.hallId)}, not ${quoted(exhibitor.hallId)}`;
    findings.push({ path: ['exhibitors', i, 'zone'], wrong, right: 'a zone of the same hall' });
  });
}
