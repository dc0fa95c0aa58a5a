/** What the boards at the aisles tell: stand numbers, queues, and how far it is. Asked for once: the clock stands while a panel is open. */
import { type Exhibitor, type Scenario, standNumbers } from '@floorwalk/engine';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Board } from '../world/world-types.ts';
import { useApp, useSession } from './app-context.ts';
import { minutesTo } from './say.ts';

/** Walking speed in a crowd that leaves room (Weidmann 1993), m/s. */
const FREE_SPEED_MPS = 1.34;
/** Metres by the aisles as whole minutes, at least one. */
export const minutesOf = (metres: number): number => Math.max(1, Math.round(metres / FREE_SPEED_MPS / 60));

const numbersOf = new WeakMap<Scenario, readonly string[]>();
export function numbersIn(scenario: Scenario): readonly string[] {
  const known = numbersOf.get(scenario);
  if (known) return known;
  const numbers = standNumbers(scenario);
  numbersOf.set(scenario, numbers);
  return numbers;
}

export type StandFacts = {
  readonly number: string;
  readonly minutes: number;
  /** Undefined until the boards have been read. */
  readonly queueing: number | undefined;
  readonly waitMinutes: number | undefined;
};

/** Facts by exhibitor; minutes by the aisles once the boards have been read, a rough word before. */
export function useBoard(scenario: Scenario | undefined): (exhibitor: Exhibitor) => StandFacts {
  const { world } = useSession();
  const [board, setBoard] = useState<Board>();
  const xM = useApp((state) => state.view?.xM);
  const yM = useApp((state) => state.view?.yM);
  useEffect(() => {
    let wanted = true;
    void world.board().then((read) => wanted && setBoard(read));
    return () => {
      wanted = false;
    };
  }, [world]);
  const rows = useMemo(() => new Map(scenario?.exhibitors.map(({ id }, row) => [id, row])), [scenario]);
  return useCallback(
    (exhibitor) => {
      const row = rows.get(exhibitor.id) ?? -1;
      const metres = board?.metres[row];
      const rough = xM === undefined || yM === undefined ? 1 : minutesTo({ xM, yM }, exhibitor);
      return {
        number: (scenario && numbersIn(scenario)[row]) ?? '',
        minutes: metres !== undefined && Number.isFinite(metres) ? minutesOf(metres) : rough,
        queueing: board?.queueing[row],
        waitMinutes: board && Math.ceil(board.waitS[row] / 60),
      };
    },
    [scenario, rows, board, xM, yM],
  );
}
