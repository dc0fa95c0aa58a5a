/** What an attendee does now ('outside': at a forum or on a plaza beyond the plan, to come back). Numbers are stored in columns and hashed: never renumber. */
export const ACTIVITY = {
  away: 0,
  walking: 1,
  queueing: 2,
  trying: 3,
  looking: 4,
  resting: 5,
  audience: 6,
  left: 7,
  outside: 8,
} as const;
export type Activity = (typeof ACTIVITY)[keyof typeof ACTIVITY];

/**
 * Columns of the attendees' table that the bodies and the figures read; length = attendees of the day. Row = id - 1 of the day.
 * Rows are people. The members of a party are consecutive rows, its leader first; only the leader decides, and the others
 * follow: their columns are the leader's but for `spot`, and but for `activity` while the leader tries and they look on.
 */
export type AttendeeColumns = {
  readonly activity: Uint8Array;
  readonly persona: Uint8Array;
  /** 0: decides for itself and its party; k: the kth companion of the leader at row - k. */
  readonly companion: Uint8Array;
  /** People in the party, 1 to 4; the same in each of its rows. */
  readonly party: Uint8Array;
  /** WHEELS: on foot, in a wheelchair, with a pram. */
  readonly wheels: Uint8Array;
  /** Exhibitor row, or 32768 + feature row, 65534 for beyond the plan, or 65535 for none: where it is, or is going. */
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

/** What an attendee has wheels for. Numbers are stored and hashed: never renumber. */
export const WHEELS = { none: 0, wheelchair: 1, pram: 2 } as const;

/** Target of an attendee that goes nowhere in particular (the way out), and the first target that is a feature. */
export const NO_TARGET = 65535;
export const FIRST_FEATURE = 32768;
/** Target of who goes to, or is at, a place beyond the plan, by way of an exit. */
export const OUTSIDE = 65534;
/** How many stands an attendee remembers, latest first out. */
export const SEEN_RING = 24;
/** Occupancy of links is kept in whole units of 1/4096 person, by slots of 20 s, in a ring of 128 slots (42 min). */
export const LINK_UNITS = 4096;
export const LINK_SLOT_MS = 20000;
export const LINK_SLOTS = 128;
/** Width of a bin of the waits' histogram, ms, and the number of bins (the last holds all that is longer). */
export const WAIT_BIN_MS = 15000;
export const WAIT_BINS = 240;
/** Interval of the occupancy series, ms. */
export const OCCUPANCY_MS = 300000;

/** Bits of `flags`: has eaten; has a slot at the entrance; goes round a jam, by a crossing that is not yet the goal. */
export const FLAG = { eaten: 1, slot: 2, detour: 4 } as const;

/** What a timer stands for. Numbers are stored and hashed: never renumber; at most 7. */
export const TIMER = { none: 0, enter: 1, reach: 2, renege: 3, served: 4, looked: 5, rested: 6, out: 7 } as const;

/** Attendees, a row each; `untilMs` is when the row's one timer is due and `timer` its kind. */
export type AttendeeTable = AttendeeColumns & {
  readonly timer: Uint8Array;
  /** When it came to the gate and, once inside, when it came in, ms since midnight. */
  readonly cameMs: Int32Array;
  /** End of the stay, ms since midnight; later by as long as it waited at the gate. */
  readonly leavesMs: Int32Array;
  /** When it next wants to sit down. */
  readonly restDueMs: Int32Array;
  /** Pace as a share of Weidmann's mean speed: that of the slowest of the party. */
  readonly pace: Float32Array;
  /** How many decisions it has made: the nth of its addressed draws. */
  readonly steps: Uint16Array;
  /** Neighbours in the queue it waits in; -1 for none. */
  readonly queueNext: Int32Array;
  readonly queueBefore: Int32Array;
  /** Stands visited, SEEN_RING a row; visit n is at n % SEEN_RING. */
  readonly seen: Uint16Array;
  readonly seenCount: Uint16Array;
  /** How many of the day's programme it has made up its mind about. */
  readonly events: Uint8Array;
  /** FLAG bits. */
  readonly flags: Uint8Array;
};
/** Stands, a row per exhibitor. */
export type StandTable = {
  /** Capacities: demo places, look spots, queue positions. */
  readonly places: Int32Array;
  readonly looks: Int32Array;
  readonly queueRoom: Int32Array;
  /** First cell of the stand in `placeTaken` and `lookTaken`; length exhibitors + 1. */
  readonly placeFrom: Int32Array;
  readonly lookFrom: Int32Array;
  /** 1 where somebody tries, or looks. */
  readonly placeTaken: Uint8Array;
  readonly lookTaken: Uint8Array;
  readonly busy: Int32Array;
  /** People looking, with a spot or without. */
  readonly looking: Int32Array;
  readonly queueHead: Int32Array;
  readonly queueTail: Int32Array;
  /** People in the queue, and parties: a party stands in it one behind the other, and is served as one. */
  readonly queueLength: Int32Array;
  readonly queueParties: Int32Array;
  /** Word of mouth: what those who left have told since the last mark of the clock, and its level then (word-of-mouth.ts). */
  readonly told: Float64Array;
  readonly buzz: Float64Array;
};
/** Counted for the figures alone; no handler reads them. Visits and dwells are of people, the rest of parties. */
export type StandFigures = {
  readonly visits: Int32Array;
  readonly served: Int32Array;
  readonly balked: Int32Array;
  readonly reneged: Int32Array;
  readonly maxQueue: Int32Array;
  /** Sum of the waits of those served, ms. */
  readonly waitMs: Float64Array;
  /** Sum of the time spent looking and trying, ms, and how many such times. */
  readonly dwellMs: Float64Array;
  readonly dwells: Int32Array;
  /** Waits of those served, WAIT_BINS a stand. */
  readonly waitBins: Int32Array;
};
export type FeatureTable = { readonly capacity: Int32Array; readonly inside: Int32Array };
/** Mean occupancy by slot and link, slot-major; link-load.ts. */
export type LinkTable = { readonly occupancy: Int32Array };
export type GateTable = { readonly freeMs: Float64Array };
/** People at the end of each OCCUPANCY_MS from opening; `occupancyFilled` entries are valid. */
export type OccupancyTable = {
  readonly inside: Int32Array;
  /** Of those inside: beyond the plan, in queues before demo places, before stages. */
  readonly outside: Int32Array;
  readonly queueing: Int32Array;
  readonly audience: Int32Array;
  /** Not yet inside: waiting at the entrances. */
  readonly atGates: Int32Array;
};
export type FairTables = {
  readonly attendees: AttendeeTable;
  readonly stands: StandTable;
  readonly features: FeatureTable;
  readonly links: LinkTable;
  readonly gates: GateTable;
  readonly figures: StandFigures;
  readonly occupancy: OccupancyTable;
};
/** The only numbers of a fair that are not columns. */
export type FairCounts = {
  nowMs: number;
  events: number;
  admitted: number;
  left: number;
  /** Still before the gates at closing: never came in. */
  turnedAway: number;
  /** Of those inside: beyond the plan, at a forum or taking a break. */
  outside: number;
  peakInside: number;
  visits: number;
  occupancyFilled: number;
};

/** How many look spots and queue positions each stand has, by exhibitor row; from the stands' layouts. */
export type StandSpots = { readonly looks: Int32Array; readonly queue: Int32Array };
/** What the scenario's parameters do not say: judgements, each explained in `defaults.ts`. */
export type Behaviour = {
  /** Share of the arrivals at a stand with demo places that want to try, not only to look. */
  readonly tryShare: number;
  /** Distribution of the time at a place: log-normal about the median, or (as an oracle for tests) exponential with that mean. */
  readonly service: 'log-normal' | 'exponential';
  readonly serviceSigma: number;
  /** Median time on one's feet until a rest, ms, and its sigma. */
  readonly restEveryMs: number;
  readonly restEverySigma: number;
  /** Whether one gives a stand up that is behind a jam; false lets jams grow, for measuring links. */
  readonly givesUp: boolean;
};
export type FairOptions = {
  /** Index into the scenario's days. */
  readonly day: number;
  /** Visits of the day; the scenario's if not given. */
  readonly visits?: number;
  readonly spots?: StandSpots;
  readonly behaviour?: Partial<Behaviour>;
};
