import { advanceClock, MINUTE_MS } from '../advance-clock.ts';
import type { CommandHandler } from '../command.ts';
import { exhibitorRowOf, nearExhibitor } from '../find.ts';

/** Sees the one run that the article tells of, as a reconstruction (A27, A28; A22); a minute, never scored. */
export type Reconstruct = { readonly type: 'reconstruct'; readonly exhibitor: string };

export const reconstruct: CommandHandler<Reconstruct> = {
  fields: { exhibitor: 'text' },
  check({ floor }, visit, { exhibitor }) {
    const row = nearExhibitor(floor, visit, exhibitor);
    if (typeof row === 'string') return row;
    if (!floor.scenario.exhibitors[row].reconstruction) return 'no-reconstruction';
    return visit.reconstructions.some((r) => r.exhibitorRow === row) ? 'already-reconstructed' : undefined;
  },
  apply(context, visit, { exhibitor }) {
    const row = exhibitorRowOf(context.floor, exhibitor);
    const { events } = advanceClock(context, visit, MINUTE_MS, 'lookingMs');
    const atMs = visit.nowMs;
    visit.reconstructions.push({ exhibitorRow: row, atMs });
    const { reconstruction = '' } = context.floor.scenario.exhibitors[row];
    return [{ type: 'reconstruction-seen', atMs, exhibitor, reconstruction }, ...events];
  },
};
