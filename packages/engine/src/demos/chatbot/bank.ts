/** The whole probe bank: 23 tasks, each in English and in Chinese. The language of the prompt is the player's choice (A24). */
import type { Language, Probe } from '../demo.ts';
import type { Task, TaskRequirement } from './task.ts';
import { CITATIONS } from './tasks/citations.ts';
import { INSTRUCTIONS } from './tasks/instructions.ts';
import { RECALL } from './tasks/recall.ts';
import { ORIGIN, STEADFAST } from './tasks/steadfast.ts';
import { SUMS } from './tasks/sums.ts';
import { TRANSLATIONS } from './tasks/translations.ts';

const TASKS: readonly Task[] = [
  ...SUMS,
  ...TRANSLATIONS,
  ...RECALL,
  ...INSTRUCTIONS,
  ...CITATIONS,
  ...STEADFAST,
  ...ORIGIN,
];
export const CAPABILITIES: readonly string[] = [...new Set(TASKS.map(({ capability }) => capability))];

export type ChatProbe = Omit<Probe, 'requirements'> & {
  readonly language: Language;
  readonly task: Task;
  readonly requirements: readonly TaskRequirement[];
  readonly faults: readonly string[];
};

export const PROBES: readonly ChatProbe[] = TASKS.flatMap((task) =>
  (['en', 'zh'] as const).map((language) => ({
    id: `${task.id}-${language}`,
    kind: 'chatbot' as const,
    capability: task.capability,
    prompt:
      language === 'en'
        ? { en: `In English: ${task.title.en}`, zh: `用英文：${task.title.zh}` }
        : { en: `In Chinese: ${task.title.en}`, zh: `用中文：${task.title.zh}` },
    requirements: task.requirements,
    a: task.a,
    b: task.b,
    language,
    counterpart: `${task.id}-${language === 'en' ? 'zh' : 'en'}`,
    task,
    faults: [...new Set(task.requirements.flatMap(({ brokenBy }) => brokenBy))],
  })),
);

const BY_ID: ReadonlyMap<string, ChatProbe> = new Map(PROBES.map((probe) => [probe.id, probe]));

/** The probe of this id, or undefined. */
export function chatProbe(id: string): ChatProbe | undefined {
  return BY_ID.get(id);
}
