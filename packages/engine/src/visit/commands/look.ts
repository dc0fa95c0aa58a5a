import { advanceClock, MINUTE_MS } from '../advance-clock.ts';
import type { CommandHandler } from '../command.ts';
import { exhibitorRowOf, exhibitsAt, nearExhibitor } from '../find.ts';

/** A minute spent looking at a stand: what its exhibits are, and whether it presents a model of its own (A16, A21). */
export type Look = { readonly type: 'look'; readonly exhibitor: string };

export const look: CommandHandler<Look> = {
  fields: { exhibitor: 'text' },
  check({ floor }, visit, { exhibitor }) {
    const row = nearExhibitor(floor, visit, exhibitor);
    if (typeof row === 'string') return row;
    return visit.looks.some(({ exhibitorRow }) => exhibitorRow === row) ? 'already-looked' : undefined;
  },
  apply(context, visit, { exhibitor }) {
    const { floor } = context;
    const row = exhibitorRowOf(floor, exhibitor);
    const { events } = advanceClock(context, visit, MINUTE_MS, 'lookingMs');
    visit.looks.push({ exhibitorRow: row, atMs: visit.nowMs });
    const exhibits = exhibitsAt(floor, row).map(({ id, kind }) => ({ exhibit: id, kind }));
    const ownModel = floor.ownModel[row] === 1;
    return [{ type: 'stand-looked-at', atMs: visit.nowMs, exhibitor, ownModel, exhibits }, ...events];
  },
};
