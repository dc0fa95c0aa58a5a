/** Composition: gives every thing of a plan its place in the picture. Things stand clear of one another, so that they can be counted. */
import type { Dice } from './dice.ts';
import type { Plan, PlannedGroup } from './plan.ts';
import { SLOT } from './plan.ts';
import type { Backdrop, Colour, Item, Kind, Relation, Scene } from './scene.ts';
import { KINDS, sizeOf } from './vocabulary.ts';

const WIDTH = 364;
const MARGIN = 16;
const MIN_GAP = 14;
/** Height between the ground line of the things and the top margin. */
const HEADROOM = 176;

type Thing = { readonly kind: Kind; readonly colour: Colour };
type Stacked = { readonly thing: Thing; readonly how: 'above' | 'under' | 'on'; readonly scale: number };
type Column = { readonly ground: Thing; readonly group: number; readonly stacked: Stacked | undefined };

export function compose(plan: Plan, dice: Dice): Scene {
  const backdrop: Backdrop = {
    setting: plan.setting,
    tint: Math.floor(dice(SLOT.tint) * 4),
    shift: Math.round(dice(SLOT.shift) * 100) / 100,
    flip: dice(SLOT.mirror) < 0.5,
  };
  if (plan.person !== undefined) return { backdrop, items: [], people: [plan.person] };
  return { backdrop, items: placeColumns(columnsOf(plan, dice), dice), people: [] };
}

function thingsOf(groups: readonly PlannedGroup[], index: number): Column[] {
  const group = groups[index];
  if (group === undefined) return [];
  return group.colours.map((colour) => ({ ground: { kind: group.kind, colour }, group: index, stacked: undefined }));
}

/** The columns from left to right. */
function columnsOf(plan: Plan, dice: Dice): Column[] {
  const first = thingsOf(plan.groups, 0);
  const second = thingsOf(plan.groups, 1);
  const { relation } = plan;
  const [a] = first;
  const [b] = second;
  if (a !== undefined && b !== undefined && (relation === 'above' || relation === 'under' || relation === 'on'))
    return [
      {
        ...b,
        stacked: { thing: a.ground, how: relation, scale: stackedScale(a.ground.kind, b.ground.kind, relation) },
      },
    ];
  const firstIsLeft = relation === undefined ? dice(SLOT.order) < 0.5 : relation === 'left';
  if (plan.stray && first.length > 1) {
    const stayed = first.slice(1);
    const strayed = first.slice(0, 1);
    return firstIsLeft ? [...stayed, ...second, ...strayed] : [...strayed, ...second, ...stayed];
  }
  return firstIsLeft ? [...first, ...second] : [...second, ...first];
}

function stackedScale(kind: Kind, on: Kind, relation: Relation): number {
  const { h } = KINDS[kind];
  const { clearance = h, w } = KINDS[on];
  if (relation === 'under') return Math.min(1, (clearance * 0.86) / h, (w * 0.64) / KINDS[kind].w);
  if (relation === 'on') return Math.min(0.82, (w * 0.8) / KINDS[kind].w);
  return Math.min(1, (w * 1.1) / KINDS[kind].w);
}

function placeColumns(columns: readonly Column[], dice: Dice): Item[] {
  const n = columns.length;
  if (n === 0) return [];
  const widths = columns.map(({ ground }) => sizeOf(ground.kind, false).w);
  const heights = columns.map(columnHeight);
  const total = widths.reduce((sum, w) => sum + w, 0);
  const room = WIDTH - 2 * MARGIN;
  const tallest = Math.max(...heights);
  // Small things alone come closer.
  const largest = n === 1 ? clamp(132 / tallest, 1.25, 1.9) : n === 2 ? clamp(112 / tallest, 1.15, 1.6) : 1.22;
  const scale = Math.min(largest, (room - MIN_GAP * (n - 1)) / total, HEADROOM / tallest);
  const slack = room - total * scale - MIN_GAP * (n - 1);
  // The slack is dealt to the gaps: more to the margins, and twice as much between groups as within one.
  const weights = Array.from({ length: n + 1 }, (_, i) => {
    const within = i > 0 && i < n && columns[i - 1]?.group === columns[i]?.group;
    return (within ? 0.35 : i === 0 || i === n ? 0.9 : 0.8) * (0.45 + dice(SLOT.gap + i));
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  const items: Item[] = [];
  let left = MARGIN;
  columns.forEach((column, i) => {
    left += (slack * (weights[i] ?? 0)) / sum + (i > 0 ? MIN_GAP : 0);
    const w = (widths[i] ?? 0) * scale;
    const y = 188 + (n > 2 && i % 2 === 1 ? 14 : 3) + 9 * dice(SLOT.item + 4 * i);
    items.push(...placeColumn(column, left + w / 2, y, scale, i, dice));
    left += w;
  });
  return items;
}

function columnHeight({ ground, stacked }: Column): number {
  const { h, surface = 0 } = KINDS[ground.kind];
  if (stacked === undefined || stacked.how === 'under') return h;
  const top = sizeOf(stacked.thing.kind, stacked.how === 'above').h * stacked.scale;
  return stacked.how === 'above' ? h + 16 + top : Math.max(h, surface + top);
}

function placeColumn(column: Column, x: number, y: number, scale: number, i: number, dice: Dice): Item[] {
  const { ground, stacked } = column;
  const slot = SLOT.item + 4 * i;
  const item = (thing: Thing, at: number, atY: number, size: number, lifted: boolean, from: number): Item => ({
    ...thing,
    x: round(at),
    y: round(atY),
    scale: Math.round(size * 1000) / 1000,
    flip: dice(slot + 1) < 0.5,
    lifted: lifted || thing.kind === 'balloon',
    turn: Math.round(dice(slot + from) * 100) / 100,
  });
  const below = item(ground, x, y, scale, false, 2);
  if (stacked === undefined) return [below];
  const size = scale * stacked.scale;
  const { w, h, surface = h } = KINDS[ground.kind];
  const side = dice(slot + 2) < 0.5 ? -1 : 1;
  switch (stacked.how) {
    case 'above':
      return [below, item(stacked.thing, x + side * 6 * dice(slot + 3), y - (h + 12) * scale, size, true, 3)];
    case 'on':
      return [below, item(stacked.thing, x, y - surface * scale, size, false, 3)];
    case 'under':
      return [
        below,
        item(stacked.thing, x + (ground.kind === 'umbrella' ? side * w * scale * 0.1 : 0), y + 2, size, false, 3),
      ];
  }
}

function clamp(v: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, v));
}

function round(v: number): number {
  return Math.round(v * 10) / 10;
}
