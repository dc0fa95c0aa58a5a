/** What is so at a stand, in the terms of each interview question. Follows the floor; what the floor leaves open is drawn by address. */
import type { Probe } from '../demos/demo.ts';
import { exhibitSuccessRate } from '../demos/exhibit-rate.ts';
import { demoModelOf } from '../demos/registry.ts';
import type { DealtExhibit, Floor } from '../floor/floor.ts';
import { draw, idHash, STREAM } from '../kernel/draw.ts';
import type { BiText } from '../scenario/scenario.ts';
import type { Finding, InterviewQuestionId } from './interview.ts';
import { WEAK_SPOTS } from './words/weak-spots.ts';

export type Weakness = {
  readonly id: string;
  readonly task: BiText /** Share of tries that fail. */;
  readonly fails: number;
};
export type StandFacts = {
  /** What the staff talk about: a chatbot before a robot before anything else that can be tried. */
  readonly subject: DealtExhibit | undefined;
  readonly findings: Readonly<Record<InterviewQuestionId, Finding>>;
  /** What it fails at, worst first; three where there are as many. */
  readonly weak: readonly Weakness[];
  /** How ready the stand is to say what doesn't flatter it, in (0, 1). */
  readonly candour: number;
  /** Free trials running beside the customers who pay. */
  readonly trials: number;
};

/** Draws of a stand: each has a number of its own, apart from those of answers (100 and up). */
const NTH = { candour: 0, bought: 1, data: 2, rate: 3, card: 4, users: 5, trials: 6, weak: 7 } as const;
/** Robots and chips are designed or bought; for the rest the floor says whose model it is. */
const DESIGNED: ReadonlySet<string> = new Set(['robot', 'accelerator']);
const OWN_DESIGN = 0.55;
const OWN_DATA = 0.45;
const CARD = { complete: 0.35, partial: 0.7 } as const;
/** Customers who pay: u cubed of this many, so that most stands have few. */
const MOST_CUSTOMERS = 120;
const MOST_TRIALS = 40;
const SHOWN_WEAKNESSES = 3;

export function standFacts(floor: Floor, exhibitorRow: number): StandFacts {
  const { id } = floor.scenario.exhibitors[exhibitorRow];
  const address = idHash(id);
  const u = (nth: number): number => draw(floor.seed, STREAM.interview, address, nth);
  const subject = subjectAt(floor, exhibitorRow);
  const basis = basisOf(floor, exhibitorRow, subject, u(NTH.bought));
  const weak = weaknesses(subject, u(NTH.weak));
  // A launch shows a card, however full it is.
  const cardDraw = u(NTH.card) * (subject?.kind === 'model-launch' ? CARD.partial : 1);
  const customers = u(NTH.users);
  return {
    subject,
    weak,
    candour: u(NTH.candour),
    trials: 1 + Math.floor(u(NTH.trials) * MOST_TRIALS),
    findings: {
      basis: { state: basis },
      data: { state: dataOf(subject, basis, u(NTH.data)) },
      benchmark: {
        state: subject?.kind === 'accelerator' ? 'ahead' : subject?.teleoperated ? 'steered' : 'alone',
        figure: rateOf(subject) ?? 0.3 + 0.6 * u(NTH.rate),
      },
      card: { state: cardDraw < CARD.complete ? 'complete' : cardDraw < CARD.partial ? 'partial' : 'none' },
      users: { state: 'customers', figure: 2 + Math.floor(MOST_CUSTOMERS * customers * customers * customers) },
      failures: { state: weak[0].id },
    },
  };
}

function subjectAt({ exhibits, firstExhibit }: Floor, row: number): DealtExhibit | undefined {
  const here = exhibits.slice(firstExhibit[row], firstExhibit[row + 1]);
  return (
    here.find(({ chat }) => chat !== undefined) ??
    here.find(({ kind }) => kind === 'robot') ??
    here.find(({ kind }) => demoModelOf(kind) !== undefined) ??
    here[0]
  );
}

/** 'own', 'bought' from a supplier at home, or 'abroad': the base of a chatbot as the floor deals it (A25). */
function basisOf(floor: Floor, row: number, subject: DealtExhibit | undefined, drawn: number): string {
  if (subject?.chat?.foreignBase) return 'abroad';
  if (subject && DESIGNED.has(subject.kind)) return drawn < OWN_DESIGN ? 'own' : 'bought';
  return floor.ownModel[row] === 1 ? 'own' : 'bought';
}

/** 'own', mostly from the open 'web', or come with a bought 'base'; 'nothing' for a chip, which learns nothing. */
function dataOf(subject: DealtExhibit | undefined, basis: string, drawn: number): string {
  if (subject?.kind === 'accelerator') return 'nothing';
  if (basis !== 'own') return 'base';
  return drawn < OWN_DATA ? 'own' : 'web';
}

/** Mean success over the standard tasks; undefined for a kind without a model. */
function rateOf(subject: DealtExhibit | undefined): number | undefined {
  const model = subject && demoModelOf(subject.kind);
  return model && hasAbility(subject) ? exhibitSuccessRate(model, subject.ability) : undefined;
}

function hasAbility({ ability }: DealtExhibit): boolean {
  return Object.keys(ability).length > 0;
}

function weaknesses(subject: DealtExhibit | undefined, drawn: number): Weakness[] {
  const model = subject && demoModelOf(subject.kind);
  if (!model || !hasAbility(subject)) {
    const from = Math.floor(drawn * WEAK_SPOTS.length);
    return WEAK_SPOTS.map((task, i) => ({ id: `spot-${i}`, task, fails: 0.7 - 0.08 * ((i - from + 9) % 9) }))
      .toSorted((a, b) => b.fails - a.fails)
      .slice(0, SHOWN_WEAKNESSES);
  }
  const found: Weakness[] = [];
  // One task of each capability, so that the list is no list of variants.
  for (const capability of model.capabilities) {
    const tasks = model.probes.filter(
      (probe) => probe.capability === capability && (model.takes?.(probe, subject) ?? true),
    );
    const worst = tasks.reduce<Probe | undefined>((a, b) => (!a || p(b) < p(a) ? b : a), undefined);
    if (worst) found.push({ id: worst.id, task: worst.prompt, fails: 1 - p(worst) });
  }
  return found.toSorted((a, b) => b.fails - a.fails).slice(0, SHOWN_WEAKNESSES);

  function p(probe: Probe): number {
    return model && subject ? model.probability(probe, subject.ability) : 0;
  }
}
