/** The oblique camera from the south: a metre of depth is 0.70, a metre of height 0.82 of a metre of width on the screen. */
export const DEPTH = 0.7;
export const HEIGHT = 0.82;
/** Figures stand upright, a little under full size. */
export const FIGURE = 0.95;
/** Screen pixels per metre at the three stops of the zoom. */
export const ZOOM_STOPS = { near: 45, mid: 14, far: 6.4 } as const;
