/** What there is to read near a point, nearest first. */
import type { WallBoard, Point, Scenario } from '@floorwalk/engine';

/** A board is read from so far, in metres. */
export const READING_M = 7;

export type BoardPlace = { readonly board: WallBoard; readonly metres: number };

export function boardsNear({ boards = [], features }: Pick<Scenario, 'boards' | 'features'>, at: Point): BoardPlace[] {
  return boards
    .map((board) => ({
      board,
      metres: Math.min(
        ...features
          .filter(({ id }) => board.features.includes(id))
          .map(({ xM, yM, wM, dM }) =>
            Math.hypot(Math.max(xM - at.xM, 0, at.xM - xM - wM), Math.max(yM - at.yM, 0, at.yM - yM - dM)),
          ),
      ),
    }))
    .filter(({ metres }) => metres <= READING_M)
    .toSorted((a, b) => a.metres - b.metres);
}
