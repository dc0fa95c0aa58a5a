/** How full it is, cell by cell, in one colour of growing strength; with the figures in the plan's key. */
import { memo } from 'react';
import type { DensityGrid } from '../../../floor/floor-view.ts';

/** Cells of the grid that are drawn as one, by side, from afar; near by each is drawn. */
const COARSE = 3;
/** People per m2 at the ends of the classes: roomy below, full from the last on. */
export const HEAT_CLASSES = [0.25, 0.5, 1, 2] as const;

export const Heat = memo(function Heat({ grid, fine }: { readonly grid: DensityGrid; readonly fine: boolean }) {
  const step = fine ? 1 : COARSE;
  const cells: { x: number; y: number; level: number }[] = [];
  for (let row = 0; row < grid.rows; row += step) {
    for (let col = 0; col < grid.cols; col += step) {
      const level = HEAT_CLASSES.findLastIndex((least) => meanOf(grid, col, row, step) >= least);
      if (level >= 0) cells.push({ x: grid.xM + col * grid.cellM, y: grid.yM + row * grid.cellM, level });
    }
  }
  const side = step * grid.cellM;
  return (
    <g className="plan-heat">
      {cells.map(({ x, y, level }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={side} height={side} className={`heat-${level}`} />
      ))}
    </g>
  );
});

function meanOf({ cols, rows, values }: DensityGrid, col: number, row: number, step: number): number {
  let sum = 0;
  let cells = 0;
  for (let r = row; r < Math.min(rows, row + step); r++)
    for (let c = col; c < Math.min(cols, col + step); c++) {
      sum += values[r * cols + c];
      cells++;
    }
  return cells === 0 ? 0 : sum / cells;
}
