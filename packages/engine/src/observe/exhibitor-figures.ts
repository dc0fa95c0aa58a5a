/** A day's figures of one stand. */
import type { Fair } from '../fair/fair.ts';
import { WAIT_BIN_MS, WAIT_BINS } from '../fair/fair-types.ts';

export type ExhibitorFigures = {
  readonly id: string;
  readonly visits: number;
  /** Given a demo place so far. */
  readonly served: number;
  /** Wanted one and did not join the queue; joined and gave up. */
  readonly balked: number;
  readonly reneged: number;
  /** Waits of those served, 0 for who found a place free; NaN if nobody was served. */
  readonly meanWaitS: number;
  /** 90th percentile of the same, to 15 s; what exceeds an hour counts as an hour. */
  readonly p90WaitS: number;
  readonly maxQueue: number;
  /** Time spent looking or trying, without waiting; NaN if nobody came. */
  readonly meanDwellS: number;
  readonly attraction: number;
};

export function exhibitorFigures(fair: Fair, exhibitorRow: number): ExhibitorFigures {
  const { figures } = fair.tables;
  const served = figures.served[exhibitorRow];
  return {
    id: fair.floor.scenario.exhibitors[exhibitorRow].id,
    visits: figures.visits[exhibitorRow],
    served,
    balked: figures.balked[exhibitorRow],
    reneged: figures.reneged[exhibitorRow],
    meanWaitS: figures.waitMs[exhibitorRow] / served / 1000,
    p90WaitS: waitQuantileS(fair, exhibitorRow, 0.9),
    maxQueue: figures.maxQueue[exhibitorRow],
    meanDwellS: figures.dwellMs[exhibitorRow] / figures.dwells[exhibitorRow] / 1000,
    attraction: fair.floor.attraction[exhibitorRow],
  };
}

export function allExhibitorFigures(fair: Fair): ExhibitorFigures[] {
  return fair.floor.scenario.exhibitors.map((_, row) => exhibitorFigures(fair, row));
}

/** Quantile of the waits of those served, s, linear within its bin of 15 s; NaN if nobody was served. */
function waitQuantileS({ tables }: Fair, exhibitorRow: number, share: number): number {
  const { served, waitBins } = tables.figures;
  if (served[exhibitorRow] === 0) return NaN;
  let before = share * served[exhibitorRow];
  for (let bin = 0; bin < WAIT_BINS; bin++) {
    const count = waitBins[exhibitorRow * WAIT_BINS + bin];
    if (count > 0 && before <= count) return ((bin + before / count) * WAIT_BIN_MS) / 1000;
    before -= count;
  }
  return (WAIT_BINS * WAIT_BIN_MS) / 1000;
}
