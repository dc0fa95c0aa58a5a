/** Where aisles meet: crossings, T-junctions, corners, and one aisle that goes on as another. */
import type { DraftLine, NetworkDraft } from './network-draft.ts';

const SLACK_M = 0.02;

/** Gives every aisle its ends, its crossings and its junctions. An end within half the other's width joins the other's line. */
export function joinAisles(draft: NetworkDraft): void {
  const { lines } = draft;
  for (let a = 0; a < lines.length; a++) {
    for (let b = a + 1; b < lines.length; b++) {
      if (lines[a].eastWest !== lines[b].eastWest) cross(draft, a, b);
    }
  }
  for (let row = 0; row < lines.length; row++) {
    draft.nodeOn(row, lines[row].lowM);
    draft.nodeOn(row, lines[row].highM);
  }
  for (let a = 0; a < lines.length; a++) {
    for (let b = 0; b < lines.length; b++) {
      if (a !== b && lines[a].eastWest === lines[b].eastWest) joinParallel(draft, a, b);
    }
  }
}

/** One node where two perpendicular lines cross, or would if an end were drawn on by at most half the other's width. */
function cross(draft: NetworkDraft, a: number, b: number): void {
  const [first, second] = [draft.lines[a], draft.lines[b]];
  if (overshootM(first, second.acrossM) > second.aisle.widthM / 2 + SLACK_M) return;
  if (overshootM(second, first.acrossM) > first.aisle.widthM / 2 + SLACK_M) return;
  const node = draft.nodeOn(a, second.acrossM);
  draft.putOn(b, first.acrossM, node);
}

/** How far beyond the line's ends the coordinate lies. */
function overshootM(line: DraftLine, alongM: number): number {
  return Math.max(0, line.lowM - alongM, alongM - line.highM);
}

/** An end of line a that lies within line b's strip is tied to b's line. */
function joinParallel(draft: NetworkDraft, a: number, b: number): void {
  const [line, other] = [draft.lines[a], draft.lines[b]];
  const asideM = Math.abs(line.acrossM - other.acrossM);
  if (asideM > other.aisle.widthM / 2 + SLACK_M) return;
  for (const endM of [line.lowM, line.highM]) {
    if (overshootM(other, endM) > SLACK_M) continue;
    const end = draft.nodeOn(a, endM);
    if (asideM <= SLACK_M) draft.putOn(b, endM, end);
    else draft.addLink(end, draft.nodeOn(b, endM), Math.min(line.aisle.widthM, other.aisle.widthM));
  }
}
