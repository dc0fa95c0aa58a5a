/** How simulated students go about a visit. Each is a stated rule; none knows what the floor holds. */
export const STRATEGIES = [
  'repeat-article',
  'contradict-article',
  'recite-world',
  'always-half',
  'longest-queues',
  'nearest-stands',
  'one-stand',
  'random-stands',
  'careful',
] as const;
export type StrategyId = (typeof STRATEGIES)[number];

/** Which stand is next; 'stay' never leaves the first. */
export type Route = 'queues' | 'nearest' | 'random' | 'stay' | 'spread';
export type Strategy = {
  readonly route: Route;
  /** What is asked of a demo: half the time what the exhibitor likes to show, or always tasks of one's own choice. */
  readonly asks: 'half-favourite' | 'own';
  /** Runs in one turn at a stand. */
  readonly runs: number;
  /** Stands that are only looked at for each one that is tried. */
  readonly looksPerTurn: number;
  /**
   * Where the report comes from. 'counted': the shares as counted, with the interval of a simple random sample. 'honest': a
   * sample weighed with how few stands it is from and with how little is known beforehand.
   */
  readonly report: 'article' | 'against-article' | 'world' | 'half' | 'counted' | 'honest';
};

const walker = { asks: 'half-favourite', runs: 4, looksPerTurn: 0 } as const;
/** Who doesn't look at the floor for the report still walks it as the random visitor does. */
const stroller = { ...walker, route: 'random' } as const;

export const STRATEGY: Readonly<Record<StrategyId, Strategy>> = {
  'repeat-article': { ...stroller, report: 'article' },
  'contradict-article': { ...stroller, report: 'against-article' },
  'recite-world': { ...stroller, report: 'world' },
  'always-half': { ...stroller, report: 'half' },
  'longest-queues': { ...walker, route: 'queues', report: 'counted' },
  'nearest-stands': { ...walker, route: 'nearest', report: 'counted' },
  'one-stand': { ...walker, route: 'stay', runs: 80, report: 'counted' },
  'random-stands': { ...walker, route: 'random', report: 'counted' },
  careful: { route: 'spread', asks: 'own', runs: 5, looksPerTurn: 1, report: 'honest' },
};
