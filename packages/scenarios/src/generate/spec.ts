/**
 * What the generator is given: specifications of halls and anchors (real exhibitors), and how many fictional
 * exhibitors fill the rest. Metres; x to the east, y to the south; the origin is the plan's north-west corner.
 */
import type {
  BiText,
  Brand,
  Exhibit,
  FeatureKind,
  Gate,
  Rect,
  ScreenArt,
  StandForm,
  Statement,
} from '@floorwalk/engine';

/** Categories of exhibitors; personas' interests and the question of A14 name them. */
export const CATEGORIES = {
  robotics: { en: 'Robotics', zh: '机器人' },
  llm: { en: 'Large language models', zh: '大语言模型' },
  chips: { en: 'Chips and computing power', zh: '芯片与算力' },
  driving: { en: 'Autonomous driving', zh: '自动驾驶' },
  home: { en: 'Smart terminals', zh: '智能终端' },
  health: { en: 'Health', zh: '医疗健康' },
  education: { en: 'Education', zh: '教育' },
  finance: { en: 'Finance and law', zh: '金融与法律' },
  industry: { en: 'Industry', zh: '工业制造' },
  city: { en: 'City and energy', zh: '城市与能源' },
  media: { en: 'Media and culture', zh: '媒体与文化' },
  science: { en: 'Science', zh: '科学研究' },
  farming: { en: 'Farming and food', zh: '农业与食品' },
  trade: { en: 'Trade and logistics', zh: '商贸与物流' },
} as const satisfies Record<string, BiText>;
export type Category = keyof typeof CATEGORIES;

/** A themed part of a hall. Its rectangle is found by the generator; its fictional stands draw their category from `mix`. */
export type ZoneSpec = {
  readonly id: string;
  readonly name: BiText;
  readonly brand: Brand;
  /** Weights by category, >= 0, at least one > 0. */
  readonly mix: Readonly<Partial<Record<Category, number>>>;
};

/** A hall: `stands` is exact and includes its anchors; `forms` are shares of the fictional stands that sum to 1. */
export type HallSpec = {
  readonly id: string;
  readonly name: BiText;
  readonly rect: Rect;
  /** A plaza or covered walk: no rows, no aisle grid of its own, not subject to the stand share of P16. */
  readonly outdoors: boolean;
  readonly carpet?: Brand;
  readonly stands: number;
  readonly forms: Readonly<Partial<Record<StandForm, number>>>;
  /** Laid over the hall in reading order; at least one where stands > 0. */
  readonly zones: readonly ZoneSpec[];
  /** How many of each feature; 'stage' brings its seats along. */
  readonly features: Readonly<Partial<Record<FeatureKind, number>>>;
};

/**
 * A real exhibitor: everything said of it is fixed by the ledger; only where in its hall it stands is found.
 * Sizes by form: row 3-6 x 3, corner 6-9 x 4-5, island 9-30 x 8-20, pen >= 9 x 9, outdoor >= 6 x 5. Use these forms only.
 */
export type AnchorSpec = {
  readonly id: string;
  readonly name: BiText;
  readonly hallId: string;
  readonly zoneId?: string;
  readonly category: Category;
  readonly form: Exclude<StandForm, 'pod'>;
  readonly wM: number;
  readonly dM: number;
  readonly brand: Brand;
  readonly art: ScreenArt;
  readonly pitch: Statement;
  readonly claims: readonly Statement[];
  readonly staff: number;
  readonly places: number;
  readonly serviceMedianS: number;
  readonly fame: number;
  readonly exhibits: readonly Exhibit[];
  readonly reconstruction?: 'moore-threads-garden' | 'kling-clip';
};

/** Something outdoors that the ledger tells of (W13, W31), placed by hand within its hall. */
export type PlacedFeatureSpec = {
  readonly id: string;
  readonly kind: FeatureKind;
  readonly hallId: string;
  readonly rect: Rect;
  readonly name: BiText;
  readonly source?: string;
};

/** A passage through walls, placed by hand: a straight axis-parallel centre line and its clear width. */
export type PassageSpec = {
  readonly id: string;
  readonly from: { readonly xM: number; readonly yM: number };
  readonly to: { readonly xM: number; readonly yM: number };
  readonly widthM: number;
};

export type FairSpec = {
  readonly seed: number;
  readonly halls: readonly HallSpec[];
  readonly anchors: readonly AnchorSpec[];
  /** Fictional exhibitors; anchors + fictional = the sum of the halls' stands. */
  readonly fictional: number;
  /** Exhibits of all exhibitors together, anchors' included. */
  readonly exhibits: number;
  /** How many of them, anchors' not included, are 'generative' (dealt a kind with the floor). */
  readonly generative: number;
  readonly gates: readonly Gate[];
  readonly placedFeatures: readonly PlacedFeatureSpec[];
  readonly passages: readonly PassageSpec[];
};
