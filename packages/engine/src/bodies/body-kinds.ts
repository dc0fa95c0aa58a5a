/** Numbers that the bodies' columns hold. */

/** What a body is doing with its legs. */
export const GOING = { standing: 0, toSpot: 1, along: 2 } as const;
/** Corners that a body keeps in mind; a longer way is looked for again at the last. */
export const MOST_CORNERS = 12;
/** Poses, numbered as in a crowd frame. */
export const BODY_POSE = {
  stand: 0,
  walk: 1,
  queue: 2,
  phone: 3,
  photo: 4,
  talk: 5,
  sit: 6,
  push: 7,
  wheelchair: 8,
  pram: 9,
} as const;
/** Looks below this are grown-up visitors; from it on, children. */
export const CHILD_LOOK = 180;
/** Looks below this are visitors; from it on, staff. */
export const STAFF_LOOK = 200;
/** What people do at a spot. */
export const SPOT_USE = { place: 0, look: 1, queue: 2, staff: 3, aside: 4 } as const;
export const SPOT_USES = 5;
