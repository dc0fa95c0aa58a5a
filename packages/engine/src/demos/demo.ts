/**
 * What every kind of demo gives. A kind is one file of model and one probe bank as data; the app adds one view per kind.
 * A probe lists requirements; a run draws the outcome (two-parameter logistic), injects a failure into the output if it
 * failed, and knows the truth of each requirement by construction.
 */
import type { BiText, DemoKind } from '../scenario/scenario.ts';

export type Requirement = { readonly id: string; readonly text: BiText };
export type Probe = {
  readonly id: string;
  readonly kind: DemoKind;
  /** The capability that it tests, e.g. 'counting'. */
  readonly capability: string;
  readonly prompt: BiText;
  readonly requirements: readonly Requirement[];
  /** Two-parameter logistic: discrimination a > 0 and difficulty b. */
  readonly a: number;
  readonly b: number;
  /** Where the language of the prompt is the player's choice: its language, and the id of the same probe in the other. */
  readonly language?: Language;
  readonly counterpart?: string;
};
export type Language = 'en' | 'zh';
export type Run<Output> = {
  readonly probeId: string;
  readonly success: boolean;
  /** By requirement, in the probe's order: is it met in the output? All true if and only if success. */
  readonly met: readonly boolean[];
  /** The fault injected, for the debrief; undefined on success. */
  readonly fault: string | undefined;
  /** True where the exhibit didn't take the probe: the ability was not tried, so that the run is void. */
  readonly refused?: boolean;
  readonly output: Output;
};
/** The address of a run: the same address gives the same run, anywhere. `nth` counts this exhibit's runs of this probe in this visit. */
export type RunAddress = { readonly seed: number; readonly exhibitId: string; readonly nth: number };
/** In which languages prompts are taken. */
export type PromptLanguages = 'en' | 'zh' | 'both';
export type ChatTraits = { readonly promptLanguages: PromptLanguages; readonly foreignBase: boolean };
export type LaunchTraits = { readonly name: BiText };
/** What is dealt to an exhibit besides its abilities: how its demo is given. A kind reads what concerns it and no more. */
export type DealtTraits = {
  /** Robots: somebody off-stage steers it in every run. */
  readonly teleoperated?: boolean;
  /** Robots: a folding screen stands at the edge of the stage. Of who is behind it only the feet are to be seen. */
  readonly screened?: boolean;
  /** Applications: how much show there is round the work, in [0, 1]. Changes nothing of the work. */
  readonly spectacle?: number;
  /** Chatbots: the languages of their prompts, and whether their base model is a foreign one. */
  readonly chat?: ChatTraits;
  /** Model launches: the name of what is launched. */
  readonly launch?: LaunchTraits;
};
export type DemoModel<Output> = {
  readonly kind: DemoKind;
  readonly probes: readonly Probe[];
  readonly capabilities: readonly string[];
  /** P(success) = 1 / (1 + exp(-a (theta - b))), theta the ability in the probe's capability. */
  probability(probe: Probe, ability: Readonly<Record<string, number>>): number;
  /** False where the exhibit refuses the probe, whatever it can do: in a language that it doesn't take. Without it, all are taken. */
  takes?(probe: Probe, traits: DealtTraits): boolean;
  /** What a good answer at the address is, where a player may not know it. */
  reference?(probe: Probe, at: RunAddress): BiText;
  run(probe: Probe, ability: Readonly<Record<string, number>>, at: RunAddress, traits?: DealtTraits): Run<Output>;
};
