import type { Context2D } from '../brush.ts';
/** Paints one moment of a screen: 100 units high, `a` wide; `c` the brand's colour; t in [0, 1) the moment of the loop. */
export type ScreenPainter = (g: Context2D, a: number, c: string, t: number) => void;
