/** Doors: portals over the gates with their security and lanes, portals and pylons where the halls open. */
import type { Gate, Hall, Rect } from '@floorwalk/engine';
import { type FloorPlan, overlaps } from '../ground/floor-plan.ts';
import { aisleRect } from '../ground/paint-halls.ts';
import type { ArtProp } from '../props/art-prop.ts';
import { brandOf, markOf, shortZh } from './halls.ts';

/** Lanes before the security gates reach this far in, m. */
const LANES_M = 5;
/** Gates narrower than this have a portal only: a small hall's door. */
const GUARDED_M = 6;

export function dressDoors({ scenario }: FloorPlan): readonly ArtProp[] {
  const middle = scenario.halls.reduce((sum, hall) => sum + hall.yM + hall.dM / 2, 0) / scenario.halls.length;
  const found: ArtProp[] = [];
  for (const gate of scenario.gates) found.push(...gateProps(gate, gate.yM > middle));
  const halls = scenario.halls.filter((hall) => !hall.outdoors);
  for (const aisle of scenario.aisles) {
    if (!/-door-/.test(aisle.id)) continue;
    const rect = aisleRect(aisle);
    const hall = halls.find(({ id }) => aisle.id.startsWith(`${id}-`));
    if (hall) found.push(...(rect.eastWest ? sideDoor(hall, rect) : endDoor(hall, rect, halls)));
  }
  return found;
}

function gateProps(gate: Gate, south: boolean): readonly ArtProp[] {
  const entrance = gate.use === 'entrance';
  const brand = entrance ? 'teal' : 'slate';
  const label = entrance ? (['Entrance', '入口'] as const) : (['Exit', '出口'] as const);
  const wM = Math.max(3, gate.widthM) + 1.6;
  const guarded = gate.widthM >= GUARDED_M;
  const arrow = south === entrance ? ('N' as const) : ('S' as const);
  const props: ArtProp[] = [
    {
      kind: 'portal',
      xM: gate.xM - wM / 2,
      yM: south ? gate.yM + (guarded ? 1.6 : 0.9) : gate.yM - 1,
      wM,
      dM: 0.6,
      heightM: guarded ? 4.2 : 2.8,
      solid: false,
      brand,
      label,
      cells: [{ arrow }],
    },
  ];
  if (!entrance || !guarded) return props;
  const x0 = gate.xM - gate.widthM / 2;
  const inward = south ? -1 : 1;
  props.push({
    kind: 'security',
    xM: x0,
    yM: gate.yM + inward * 3 - 0.4,
    wM: gate.widthM,
    dM: 0.9,
    heightM: 2.3,
    solid: false,
    brand,
  });
  const lanes = Math.round(gate.widthM / 1.9);
  for (let i = 0; i <= lanes; i++)
    props.push({
      kind: 'belt',
      xM: x0 + (gate.widthM * i) / lanes - 0.05,
      yM: Math.min(gate.yM + inward * 4.2, gate.yM + inward * (4.2 + LANES_M)),
      wM: 0.1,
      dM: LANES_M,
      heightM: 0.92,
      solid: false,
      brand,
    });
  return props;
}

/** A door in the south or north wall: a lintel with the number of the hall that one comes into. */
function endDoor(hall: Hall, rect: Rect, halls: readonly Hall[]): readonly ArtProp[] {
  const south = rect.yM + rect.dM > hall.yM + hall.dM;
  const yM = south ? hall.yM + hall.dM + 0.5 : hall.yM - 0.9;
  const other = halls.find(
    (h) => h !== hall && overlaps(h, { xM: rect.xM + 1, yM: south ? yM + 1 : yM - 4, wM: 1, dM: 3 }),
  );
  // seen from the south: what lies to the north
  const named = south ? hall : other;
  if (!named) return [];
  return [
    {
      kind: 'portal',
      xM: rect.xM - 0.7,
      yM,
      wM: rect.wM + 1.4,
      dM: 0.4,
      heightM: 3.4,
      solid: false,
      brand: brandOf(named),
      label: [named.name.en, shortZh(named)],
      cells: [{ arrow: 'N' }],
    },
  ];
}

/** A door to the side: a pylon north of it, out of the way. */
function sideDoor(hall: Hall, rect: Rect): readonly ArtProp[] {
  const east = rect.xM > hall.xM + hall.wM / 2;
  return [
    {
      kind: 'pylon',
      xM: east ? hall.xM + hall.wM + 1.1 : hall.xM - 3.3,
      yM: rect.yM - 0.7,
      wM: 2.2,
      dM: 0.4,
      heightM: 3.6,
      solid: false,
      brand: brandOf(hall),
      label: [markOf(hall), shortZh(hall)],
      cells: [{ arrow: east ? 'W' : 'E' }],
    },
  ];
}
