/** The light of the fair's hours: low gold at the opening, white at noon, dimmed halls around lit stages, half the lamps at closing. */
import type { FairParameters, ProgrammeEvent } from '@floorwalk/engine';

/** Red, green and blue, each in [0, 1]: what is drawn is multiplied by it, or it is added. */
export type Tone = readonly [number, number, number];
export type DayLight = {
  readonly outdoors: Tone;
  readonly indoors: Tone;
  /** Of the sun through windows and skylights; already scaled by its strength. */
  readonly sun: Tone;
  /** Where the sun comes from: -1 low in the east, 0 overhead, 1 low in the west. */
  readonly from: number;
  /** Share of the ceiling lamps that is on, in [0, 1]. */
  readonly lamps: number;
};
type Hour = DayLight & {
  /** Minutes after the opening (from 0), or before the closing (below 0). */
  readonly minute: number;
};

const HOURS: readonly Hour[] = [
  { minute: 0, outdoors: [1, 0.94, 0.82], indoors: [0.9, 0.89, 0.95], sun: [0.26, 0.17, 0.02], from: -1, lamps: 1 },
  { minute: 50, outdoors: [1, 0.96, 0.88], indoors: [0.94, 0.93, 0.97], sun: [0.18, 0.12, 0.02], from: -0.8, lamps: 1 },
  { minute: 120, outdoors: [1, 0.99, 0.96], indoors: [0.98, 0.98, 1], sun: [0.07, 0.06, 0.03], from: -0.35, lamps: 1 },
  { minute: 200, outdoors: [1, 1, 1], indoors: [1, 1, 1], sun: [0.06, 0.06, 0.05], from: 0, lamps: 1 },
  { minute: -180, outdoors: [1, 0.99, 0.96], indoors: [1, 0.985, 0.97], sun: [0.06, 0.05, 0.03], from: 0.25, lamps: 1 },
  { minute: -80, outdoors: [1, 0.94, 0.84], indoors: [0.97, 0.92, 0.89], sun: [0.14, 0.08, 0.02], from: 0.7, lamps: 1 },
  { minute: -25, outdoors: [1, 0.86, 0.73], indoors: [0.93, 0.82, 0.79], sun: [0.24, 0.11, 0], from: 1, lamps: 0.5 },
  { minute: 0.5, outdoors: [0.94, 0.78, 0.72], indoors: [0.82, 0.71, 0.76], sun: [0.22, 0.08, 0], from: 1, lamps: 0.2 },
];
const mixed = (a: Tone, b: Tone, t: number): Tone => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** The light at a time of the fair's clock (ms since midnight). The last row is the closing itself. */
export function lightAt(atMs: number, fair: Pick<FairParameters, 'opensMs' | 'closesMs'>): DayLight {
  const length = (fair.closesMs - fair.opensMs) / 60_000;
  const at = (atMs - fair.opensMs) / 60_000;
  const hours = HOURS.map((hour, i) => ({
    ...hour,
    minute: i === HOURS.length - 1 ? length : hour.minute < 0 ? length + hour.minute : hour.minute,
  })).filter(
    (hour, i, all) => i === 0 || i === all.length - 1 || (hour.minute > all[i - 1].minute && hour.minute < length),
  );
  let i = 0;
  while (i < hours.length - 2 && hours[i + 1].minute <= at) i++;
  const [a, b] = [hours[i], hours[i + 1]];
  const t = Math.max(0, Math.min(1, (at - a.minute) / (b.minute - a.minute)));
  return {
    outdoors: mixed(a.outdoors, b.outdoors, t),
    indoors: mixed(a.indoors, b.indoors, t),
    sun: mixed(a.sun, b.sun, t),
    from: a.from + (b.from - a.from) * t,
    lamps: a.lamps + (b.lamps - a.lamps) * t,
  };
}

/** Stages go bright this long before, and stay so after, ms. */
const RAMP_MS = 4 * 60_000;
/** What is on now and how brightly the stages are lit for it, in [0, 1]; undefined between the events. */
export function onStageAt(
  programme: readonly ProgrammeEvent[],
  day: number,
  atMs: number,
): { readonly event: ProgrammeEvent; readonly bright: number } | undefined {
  for (const event of programme) {
    if (event.day !== day) continue;
    const before = (atMs - (event.startMs - RAMP_MS)) / RAMP_MS;
    const after = (event.startMs + event.lengthMs + RAMP_MS - atMs) / RAMP_MS;
    const bright = Math.min(1, before, after);
    if (bright > 0) return { event, bright };
  }
  return undefined;
}
