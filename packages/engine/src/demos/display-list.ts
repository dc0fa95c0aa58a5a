/** A picture as data: what is drawn, in painter's order, in a canvas of 364 x 232 units. Compared in tests; drawn by the app. */
export type Shape =
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly r: number;
      readonly fill: string;
    }
  | {
      readonly type: 'ellipse';
      readonly x: number;
      readonly y: number;
      readonly rx: number;
      readonly ry: number;
      readonly fill: string;
    }
  | {
      readonly type: 'path';
      readonly points: readonly number[];
      readonly closed: boolean;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly smooth?: boolean;
    };
export type DisplayList = { readonly width: 364; readonly height: 232; readonly shapes: readonly Shape[] };
