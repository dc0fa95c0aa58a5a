/**
 * The compiled scenario: what the loader of @floorwalk/scenarios hands to the engine. Plain data, already validated.
 * Coordinates in metres: x to the east, y to the south (the camera looks north), origin at the plan's north-west corner.
 * Every stand opens to the south, so that its front can be seen.
 */
export type BiText = { readonly en: string; readonly zh: string };
export type StatementKind = 'fact' | 'figure' | 'claim' | 'observation' | 'opinion' | 'prediction';
/** A datum about the real world carries where it is from: a ledger id such as 'A16', or 'fiction'. */
export type Sourced = { readonly kind: StatementKind; readonly source: string; readonly illustrative?: boolean };
export type Statement = Sourced & { readonly text: BiText };
export type Rect = { readonly xM: number; readonly yM: number; readonly wM: number; readonly dM: number };
export type Point = { readonly xM: number; readonly yM: number };

export type Brand = 'indigo' | 'teal' | 'mustard' | 'plum' | 'moss' | 'sky' | 'rose' | 'slate' | 'apricot';
export type ScreenArt = 'img' | 'wave' | 'chat' | 'chart' | 'map' | 'mol' | 'code' | 'trans' | 'hills' | 'dog' | 'chip';
export type DemoKind =
  | 'text-to-image'
  | 'text-to-video'
  | 'chatbot'
  | 'robot'
  | 'accelerator'
  | 'model-launch'
  | 'application';
/** row 3x3 to 6x3; corner 6x4 to 9x5; island 9x8 to 30x20; pod 2.4x3 (start-up alley); pen 9x9 and more (robots); outdoor. */
export type StandForm = 'row' | 'corner' | 'island' | 'pod' | 'pen' | 'outdoor';

export type Hall = Rect & {
  readonly id: string;
  readonly name: BiText;
  readonly outdoors: boolean;
  readonly carpet?: Brand;
};
/** Walkable strips that the links run along: a centre line (east-west or north-south) and its clear width. */
export type Aisle = {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  readonly widthM: number;
  readonly avenue: boolean;
};
export type GateUse = 'entrance' | 'exit';
export type Gate = Point & {
  readonly id: string;
  readonly use: GateUse;
  readonly widthM: number;
  /** People a minute that its security checks let through; as many as its width does if not given. */
  readonly perMinute?: number;
};
export type FeatureKind =
  | 'stage'
  | 'cafe'
  | 'toilets'
  | 'seats'
  | 'planter'
  | 'totem'
  | 'formation'
  | 'car'
  | 'air-taxi'
  | 'meeting';
export type Feature = Rect & {
  readonly id: string;
  readonly kind: FeatureKind;
  readonly hallId: string;
  readonly name: BiText;
  readonly sourced?: Sourced;
};
export type Zone = {
  readonly id: string;
  readonly hallId: string;
  readonly name: BiText;
  readonly rect: Rect;
  readonly brand: Brand;
};
export type Wall = Rect & { readonly heightM: number };

export type Exhibit = {
  readonly id: string;
  /** 'generative' exhibits are dealt a kind (chatbot, text-to-image, text-to-video) with the floor. */
  readonly kind: DemoKind | 'generative';
  readonly name: BiText;
  readonly sourced: Sourced;
};
export type Exhibitor = {
  readonly id: string;
  readonly name: BiText;
  readonly fictional: boolean;
  readonly category: string;
  readonly hallId: string;
  readonly zoneId: string;
  readonly form: StandForm;
  readonly rect: Rect;
  readonly brand: Brand;
  readonly art: ScreenArt;
  readonly pitch: Statement;
  /** What a real exhibitor may say: ledger items only. For fictional ones: claims of their own. */
  readonly claims: readonly Statement[];
  readonly staff: number;
  /** Demo places: visitors who can try or talk at once. */
  readonly places: number;
  /** Median seconds that a place is taken by one party. */
  readonly serviceMedianS: number;
  /** Fame before the doors open, > 0; 1 is ordinary. Size enters attraction on its own. */
  readonly fame: number;
  readonly exhibits: readonly Exhibit[];
  /** Set at the two stands whose one run the article tells: shown as a reconstruction, never scored. */
  readonly reconstruction?: 'moore-threads-garden' | 'kling-clip';
};

export type Question = {
  readonly id: string;
  readonly text: BiText;
  readonly measure:
    | 'tti-success'
    | 'ttv-success'
    | 'accelerator-wins'
    | 'own-model-share'
    | 'chatbot-share'
    | 'english-only-share'
    | 'foreign-base-share'
    | 'robots-and-language-share'
    | 'buzz-concordance';
  /** The ledger item that the question tests. */
  readonly source: string;
};
/** Tilts in [-1, 1] that shift the mean of a floor's draws; worlds explain less than 30% of the truths' variance. */
export type World = {
  readonly id: string;
  readonly title: BiText;
  readonly tilt: {
    readonly ownModel: number;
    readonly chatbot: number;
    readonly ability: number;
    readonly buzz: number;
  };
};
export type Persona = {
  readonly id: string;
  readonly name: BiText;
  readonly share: number;
  /** Interest by exhibitor category, logit units; a category not named has 0. */
  readonly interest: Readonly<Record<string, number>>;
  /** Relative numbers of parties of one, two, three and four, where they differ from the fair's. */
  readonly partyShares?: readonly number[];
  /** Share of its parties of two or more that push a pram; 0 if not given. */
  readonly pramShare?: number;
  /** How much likelier than others it tries a demo, and how much longer it looks; 1 if not given. */
  readonly tryScale?: number;
  readonly lookScale?: number;
  readonly sourced: Sourced;
};
export type LedgerItem = {
  readonly id: string;
  readonly kind: StatementKind | 'inference' | 'tension' | 'evidence';
  readonly text: BiText;
  readonly source: string;
  readonly by?: string;
  readonly ambiguous?: boolean;
  readonly tensionWith?: readonly string[];
  /** Outside evidence and inferences: the items of the article that they bear on. */
  readonly bearsOn?: readonly string[];
};

/** Parameters of the fair's behaviour; each default cites the ledger (P-items) in the scenario file. */
export type FairParameters = {
  readonly opensMs: number;
  readonly lastEntryMs: number;
  readonly closesMs: number;
  /** Relative arrivals by hour from opensMs. */
  readonly hourlyWeights: readonly number[];
  readonly visitsPerDay: readonly number[];
  readonly stayMedianMs: number;
  readonly staySigma: number;
  readonly patienceMedianMs: number;
  readonly patienceSigma: number;
  readonly lookMedianMs: number;
  readonly lookSigma: number;
  readonly distanceBeta: number;
  readonly herding: number;
  readonly herdingHalf: number;
  readonly waitWeight: number;
  readonly seenWeight: number;
  readonly choiceSet: number;
  readonly restMedianMs: number;
  /**
   * Share of the visits that go to forums and other places beyond the plan only, in [0, 1]; 0 if not given. Above 0 there is such a place:
   * then who finds no seat free takes the break there, too.
   */
  readonly forumShare?: number;
  /** Relative numbers of parties of one, two, three and four people; all come alone if not given. */
  readonly partyShares?: readonly number[];
  /** Share of the people who come in a wheelchair; 0 if not given. */
  readonly wheelchairShare?: number;
  /** Greatest weight of word of mouth in the choice of a stand, logit units; 0 if not given. */
  readonly buzzWeight?: number;
  /** Temperature outdoors by hour from opensMs, degrees Celsius, linear in between; mild if not given. */
  readonly temperatureC?: readonly number[];
};

/** Something on stages that people come for. Not given: talks on the hour, for those who want to sit. */
export type ProgrammeEvent = {
  readonly id: string;
  readonly title: BiText;
  /** Index into the scenario's days. */
  readonly day: number;
  readonly startMs: number;
  readonly lengthMs: number;
  /** Ids of the stages (features) where it is seen, live or on a screen. */
  readonly stages: readonly string[];
  /** How many can stand around each of them, besides its seats. */
  readonly standing: number;
  /** Share of the people inside who want to see it, in [0, 1]. */
  readonly draw: number;
  readonly sourced: Sourced;
};

/** Something to read on the floor: a stage's banner, a quote card, a poster, a wall chart, or the (invented) columnist's notes. */
export type WallBoard = {
  readonly id: string;
  readonly look: 'stage' | 'quote' | 'poster' | 'chart' | 'columnist';
  readonly title: BiText;
  /** Ids of the features at which it is met. */
  readonly features: readonly string[];
  /** What it says: ids of the ledger, in its words. */
  readonly items: readonly string[];
  /** Whom a chart is about. */
  readonly names?: readonly BiText[];
};

export type Scenario = {
  readonly id: string;
  readonly version: string;
  readonly title: BiText;
  readonly summary: BiText;
  readonly days: readonly string[];
  readonly halls: readonly Hall[];
  readonly zones: readonly Zone[];
  readonly aisles: readonly Aisle[];
  readonly walls: readonly Wall[];
  readonly gates: readonly Gate[];
  readonly features: readonly Feature[];
  readonly exhibitors: readonly Exhibitor[];
  readonly questions: readonly Question[];
  readonly worlds: readonly World[];
  readonly personas: readonly Persona[];
  readonly ledger: readonly LedgerItem[];
  readonly fair: FairParameters;
  readonly programme?: readonly ProgrammeEvent[];
  readonly boards?: readonly WallBoard[];
  /** Where a visit begins, and when, in ms since midnight; its budget in minutes; `day` is an index into `days`. */
  readonly visit: {
    readonly start: Point;
    readonly startMs: number;
    readonly budgetMinutes: number;
    readonly day: number;
  };
};
