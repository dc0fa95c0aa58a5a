import { demoModelOf } from '../../demos/registry.ts';
import type { CommandHandler } from '../command.ts';
import { exhibitorRowOf, exhibitsAt, nearExhibitor } from '../find.ts';
import { takeTurnIfItCame, turnUnderWay } from '../turn.ts';

/** Joins the queue of a stand nearby, behind all who wait there now. */
export type JoinQueue = { readonly type: 'join-queue'; readonly exhibitor: string };

export const joinQueue: CommandHandler<JoinQueue> = {
  fields: { exhibitor: 'text' },
  check(context, visit, { exhibitor: id }) {
    const { floor } = context;
    if (visit.queue) return 'in-queue';
    if (turnUnderWay(visit)) return 'at-stand';
    const row = nearExhibitor(floor, visit, id);
    if (typeof row === 'string') return row;
    const exhibitor = floor.scenario.exhibitors[row];
    const exhibits = exhibitsAt(floor, row);
    if (exhibits.length > 0 && exhibits.every(({ neutral }) => neutral)) return 'not-for-trial';
    const playable = exhibits.filter((exhibit) => !exhibit.neutral && demoModelOf(exhibit.kind) !== undefined);
    const dealt = new Set(exhibitor.exhibits.filter(({ kind }) => kind === 'generative').map((exhibit) => exhibit.id));
    if (playable.some((exhibit) => !dealt.has(exhibit.id))) return undefined;
    // Whether a dealt kind can be tried tells the kind, and that is for those who looked.
    if (dealt.size > 0 && !visit.looks.some(({ exhibitorRow }) => exhibitorRow === row)) return 'look-first';
    return playable.length > 0 ? undefined : 'kind-not-playable';
  },
  apply(context, visit, { exhibitor }) {
    const row = exhibitorRowOf(context.floor, exhibitor);
    const ahead = [...context.fair.queueRows(row)];
    visit.queue = { exhibitorRow: row, sinceMs: visit.nowMs, ahead, mark: undefined };
    return [
      { type: 'queue-joined', atMs: visit.nowMs, exhibitor, ahead: ahead.length },
      ...takeTurnIfItCame(context, visit),
    ];
  },
};
