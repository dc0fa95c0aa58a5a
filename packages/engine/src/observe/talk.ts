/** What is said of a stand in the crowd: it follows what people saw and how many stand there, never how well a demo works. */
import { draw, idHash, STREAM } from '../kernel/draw.ts';
import type { Fair } from '../fair/fair.ts';
import { crowdOf } from '../fair/stand-appeal.ts';

/** 0: hardly spoken of; 1: spoken of; 2: on everybody's lips. */
export type TalkLevel = 0 | 1 | 2;
export type Talk = { readonly level: TalkLevel; readonly crowded: boolean; readonly lines: readonly number[] };

/** Shares of the mean of all stands from which a stand is spoken of, and is on everybody's lips. */
const SPOKEN_OF = 0.6;
const ON_ALL_LIPS = 2;
/** People per look spot and place from which a stand is crowded. */
const CROWDED = 0.8;

/**
 * The talk at a stand now: its attraction, and what was told of it lately, against the mean of all stands. `lines` are
 * `count` different indices below `bank`, drawn by the stand's address: the same stand is always talked of in the same words.
 */
export function talkAt(fair: Fair, exhibitorRow: number, count: number, bank: number): Talk {
  const { stands } = fair.tables;
  const { attraction } = fair.floor;
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const told = mean(stands.buzz);
  const fame = attraction[exhibitorRow] / mean(attraction);
  const loudness = told > 0 ? (fame + stands.buzz[exhibitorRow] / told) / 2 : fame;
  const room = stands.places[exhibitorRow] + stands.looks[exhibitorRow];
  return {
    level: loudness >= ON_ALL_LIPS ? 2 : loudness >= SPOKEN_OF ? 1 : 0,
    crowded: crowdOf(fair, exhibitorRow) >= CROWDED * Math.max(1, room),
    lines: linesOf(fair, exhibitorRow, count, bank),
  };
}

function linesOf(fair: Fair, exhibitorRow: number, count: number, bank: number): number[] {
  const { scenario, seed } = fair.floor;
  const address = idHash(scenario.exhibitors[exhibitorRow].id);
  return Array.from({ length: bank }, (_, line) => ({ line, key: draw(seed, STREAM.names, address, 100 + line) }))
    .toSorted((a, b) => a.key - b.key || a.line - b.line)
    .slice(0, count)
    .map(({ line }) => line);
}
