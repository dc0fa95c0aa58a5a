/** How full it is, as a wash of one colour that grows stronger: one small picture, softened by the browser. */
import { memo, useMemo } from 'react';
import { THEMES, type ThemeName } from '../../../art/tokens.ts';
import type { DensityGrid } from '../../../floor/floor-view.ts';

/** People per m2 where each tone begins; below the first there is room. */
export const HEAT_CLASSES = [0.25, 0.6, 1.2, 2.2] as const;
const STRENGTH = [0.45, 0.75, 0.9, 0.95] as const;

/** The tones of the floor's density, and one more for where nobody gets through. */
export const heatTones = (theme: ThemeName): readonly string[] => [
  ...THEMES[theme].wash,
  theme === 'dusk' ? '#E7EAFF' : '#C75D33',
];

export const Heat = memo(function Heat({ grid, theme }: { readonly grid: DensityGrid; readonly theme: ThemeName }) {
  const picture = useMemo(() => pictureOf(grid, theme), [grid, theme]);
  return (
    <image
      className="plan-heat"
      href={picture}
      x={grid.xM}
      y={grid.yM}
      width={grid.cols * grid.cellM}
      height={grid.rows * grid.cellM}
      preserveAspectRatio="none"
    />
  );
});

/** One pixel a cell. */
function pictureOf(grid: DensityGrid, theme: ThemeName): string {
  const { cols, rows } = grid;
  const canvas = document.createElement('canvas');
  canvas.width = cols;
  canvas.height = rows;
  const context = canvas.getContext('2d');
  if (!context) return '';
  const picture = context.createImageData(cols, rows);
  const tones = heatTones(theme).map(channelsOf);
  for (let cell = 0; cell < cols * rows; cell++) {
    const perM2 = softened(grid, cell % cols, Math.floor(cell / cols));
    const above = HEAT_CLASSES.findLastIndex((least) => perM2 >= least);
    // What lies between two classes is mixed; below the first it fades out in that class's own colour.
    const from = Math.max(0, above);
    const to = Math.min(HEAT_CLASSES.length - 1, above + 1);
    const low = above < 0 ? 0 : HEAT_CLASSES[from];
    const share = to === above ? 0 : (perM2 - low) / (HEAT_CLASSES[to] - low);
    for (let i = 0; i < 3; i++) picture.data[cell * 4 + i] = tones[from][i] + (tones[to][i] - tones[from][i]) * share;
    const alpha = above < 0 ? 0 : STRENGTH[from];
    picture.data[cell * 4 + 3] = 255 * (alpha + (STRENGTH[to] - alpha) * share);
  }
  context.putImageData(picture, 0, 0);
  return canvas.toDataURL();
}

/** Mean over a cell and its neighbours, itself counted four times. */
function softened({ cols, rows, values }: DensityGrid, col: number, row: number): number {
  let sum = 0;
  let weights = 0;
  for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
    for (let c = Math.max(0, col - 1); c <= Math.min(cols - 1, col + 1); c++) {
      const weight = (r === row ? 2 : 1) * (c === col ? 2 : 1);
      sum += values[r * cols + c] * weight;
      weights += weight;
    }
  return sum / weights;
}

function channelsOf(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
