/**
 * How many people are on each link, by slots of 20 s: a ring of slots from the last complete one into the future. A walk is
 * booked when it begins, so that nothing needs to be taken off again.
 */
import type { Fair } from './fair.ts';
import { LINK_SLOT_MS, LINK_SLOTS, LINK_UNITS } from './fair-types.ts';

/** Books people on a link from one time to another, ms; what lies beyond the ring is dropped. */
export function bookLink(fair: Fair, link: number, fromMs: number, untilMs: number, people: number): void {
  const { occupancy } = fair.tables.links;
  const links = fair.network.linkCount;
  const first = Math.floor(fromMs / LINK_SLOT_MS);
  const beyond = Math.floor(fair.counts.nowMs / LINK_SLOT_MS) + LINK_SLOTS - 1;
  for (let slot = first; slot < beyond && slot * LINK_SLOT_MS < untilMs; slot++) {
    const startMs = slot * LINK_SLOT_MS;
    const from = fromMs > startMs ? fromMs : startMs;
    const until = untilMs < startMs + LINK_SLOT_MS ? untilMs : startMs + LINK_SLOT_MS;
    const units = Math.floor(((until - from) * LINK_UNITS) / LINK_SLOT_MS + 0.5);
    occupancy[(slot % LINK_SLOTS) * links + link] += people * units;
  }
}

/** People per m2 on a link, in hundredths: the mean over the last complete slot. */
export function linkDensity(fair: Fair, link: number): number {
  const { counts, tables, network, ways } = fair;
  const slot = (Math.floor(counts.nowMs / LINK_SLOT_MS) + LINK_SLOTS - 1) % LINK_SLOTS;
  return tables.links.occupancy[slot * network.linkCount + link] * ways.densityPerUnit[link];
}

/**
 * The same for who will come to a link at a time, ms: what is booked for then, or, as others are still to set off for it, what
 * it was in the last complete slot, whichever is more. So a rush queues at a narrow place that is still empty when it sets off.
 */
export function linkDensityAt(fair: Fair, link: number, atMs: number): number {
  const { tables, network, ways, counts } = fair;
  const { occupancy } = tables.links;
  const nowSlot = Math.floor(counts.nowMs / LINK_SLOT_MS);
  const seen = occupancy[((nowSlot + LINK_SLOTS - 1) % LINK_SLOTS) * network.linkCount + link];
  const slot = Math.floor(atMs / LINK_SLOT_MS);
  if (slot >= nowSlot + LINK_SLOTS - 1) return seen * ways.densityPerUnit[link];
  const booked = occupancy[(slot % LINK_SLOTS) * network.linkCount + link];
  return (booked > seen ? booked : seen) * ways.densityPerUnit[link];
}

/** Empties the slots that lie before the last complete one when the clock moves on, for their next turn in the ring. */
export function turnLinkSlots(fair: Fair, fromMs: number, toMs: number): void {
  const { occupancy } = fair.tables.links;
  const links = fair.network.linkCount;
  const to = Math.floor(toMs / LINK_SLOT_MS) - 1;
  let slot = Math.floor(fromMs / LINK_SLOT_MS) - 1;
  if (to - slot >= LINK_SLOTS) occupancy.fill(0);
  for (; slot < to; slot++) {
    const at = ((slot + LINK_SLOTS) % LINK_SLOTS) * links;
    occupancy.fill(0, at, at + links);
  }
}
