/** What an attendee does now. Numbers are stored in columns and hashed: never renumber. */
export const ACTIVITY = { away: 0, walking: 1, queueing: 2, trying: 3, looking: 4, resting: 5, audience: 6, left: 7 } as const;
export type Activity = (typeof ACTIVITY)[keyof typeof ACTIVITY];

/** Columns of the attendees' table that the bodies and the figures read; length = attendees of the day. Row = id - 1 of the day. */
export type AttendeeColumns = {
  readonly activity: Uint8Array;
  readonly persona: Uint8Array;
  /** Exhibitor row, or 32768 + feature row, or 65535 for none: where it is, or is going. */
  readonly target: Uint16Array;
  /** Network node at which the present walk began, and at which it ends. */
  readonly fromNode: Uint16Array;
  readonly toNode: Uint16Array;
  /** When the present activity began and will end, ms since midnight. */
  readonly sinceMs: Int32Array;
  readonly untilMs: Int32Array;
  /** Place (demo place or look spot index) where it stands, within the target's layout. */
  readonly spot: Int16Array;
};
