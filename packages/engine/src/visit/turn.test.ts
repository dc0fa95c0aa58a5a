import { describe, expect, it } from 'vitest';
import { aContext, type Coming, crowdOf, smallFair, START_MS } from '../../test/visit-fixture.ts';
import { startVisit, submit } from './submit.ts';
import type { VisitContext } from './visit.ts';

const MINUTE_MS = 60_000;

function coming(minute: number, serviceMinutes: number, patienceMinutes = 60): Coming {
  return {
    exhibitorRow: 0,
    atMs: START_MS + minute * MINUTE_MS,
    serviceMs: serviceMinutes * MINUTE_MS,
    patienceMs: patienceMinutes * MINUTE_MS,
  };
}

/** Joins the painter's queue at the start and waits in pieces; ms waited until the turn came. */
function waited(context: VisitContext, pieceMs: number): number | undefined {
  const visit = startVisit(context);
  submit(context, visit, { type: 'join-queue', exhibitor: 'painter' });
  while (visit.queue && visit.phase === 'floor') submit(context, visit, { type: 'wait', durationMs: pieceMs });
  const turn = visit.turns[0];
  return turn && turn.turnMs - turn.joinedMs;
}

describe('the turn', () => {
  it('[VI16] comes when all who were ahead have left the queue and a place is free, and stops the wait', () => {
    const context = aContext([coming(-3, 5), coming(-2, 4), coming(-1, 2)]);
    const visit = startVisit(context);
    const joined = submit(context, visit, { type: 'join-queue', exhibitor: 'painter' });
    expect(joined.events).toEqual([{ type: 'queue-joined', atMs: START_MS, exhibitor: 'painter', ahead: 2 }]);
    // The first is served until minute 2, the second until 6, the third until 8.
    const { events } = submit(context, visit, { type: 'wait', durationMs: 30 * MINUTE_MS });
    const atMs = START_MS + 8 * MINUTE_MS;
    expect(events).toEqual([
      { type: 'waited', atMs, durationMs: 8 * MINUTE_MS },
      { type: 'turn-came', atMs, exhibitor: 'painter', waitedMs: 8 * MINUTE_MS },
    ]);
    expect(visit.nowMs).toBe(atMs);
  });

  it('[VI17] comes when the place is given to the next behind the player, not when that one gives up', () => {
    const context = aContext([coming(-1, 5), coming(1, 3, 1), coming(1.5, 3)]);
    expect(waited(context, 60 * MINUTE_MS)).toBe(4 * MINUTE_MS);
    // A fair that doesn't count services can't tell: the first behind gives up at minute 2.
    const fair = smallFair([coming(-1, 5), coming(1, 3, 1), coming(1.5, 3)]);
    delete fair.servicesBegun;
    expect(waited({ ...aContext(), fair }, 60 * MINUTE_MS)).toBe(2 * MINUTE_MS);
  });

  it('[VI18] comes at the same moment however the waiting is cut into commands', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const whole = waited(aContext(crowdOf(seed)), 60 * MINUTE_MS);
      for (const pieceMs of [700, 1000, 61_234]) expect(waited(aContext(crowdOf(seed)), pieceMs)).toBe(whole);
    }
  });

  it('[VI19] is what a newcomer gets: the wait of an attendee who joins at that moment and takes no place away', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const comers = crowdOf(seed);
      const row = comers.length;
      const fair = smallFair([...comers, { ...coming(0, 1, 600), atMs: START_MS }]);
      fair.runUntil(START_MS);
      let servedMs = START_MS;
      while (fair.queueRows(0).includes(row)) fair.runUntil((servedMs += 1000));
      const asGuest = waited(aContext(comers), 60 * MINUTE_MS);
      // Beyond the budget no turn comes.
      expect(asGuest).toBe(servedMs < START_MS + 60 * MINUTE_MS ? servedMs - START_MS : undefined);
    }
  });

  it('[VI20] changes nothing in the fair', () => {
    const context = aContext(crowdOf(3));
    waited(context, 60 * MINUTE_MS);
    const alone = smallFair(crowdOf(3));
    alone.runUntil(context.fair.nowMs());
    for (let stand = 0; stand < 5; stand++) {
      expect(context.fair.queueRows(stand)).toEqual(alone.queueRows(stand));
      expect(context.fair.busyPlaces(stand)).toBe(alone.busyPlaces(stand));
    }
  });
});
