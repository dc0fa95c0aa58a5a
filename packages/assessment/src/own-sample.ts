import { demoModelOf, type Floor, type Question, type VisitView } from '@floorwalk/engine';
import { type Measure, mean } from './measure.ts';

/** What the player's own sample says of a question, taken at its word: a count, and the plain share. */
export type OwnSample = { readonly count: number; readonly share: Measure };

const GENERATIVE: ReadonlySet<string> = new Set(['chatbot', 'text-to-image', 'text-to-video']);
const ROBOTS_AND_LANGUAGE: ReadonlySet<string> = new Set(['robot', 'chatbot', 'model-launch']);
const DEMO_KIND = {
  'tti-success': 'text-to-image',
  'ttv-success': 'text-to-video',
  'accelerator-wins': 'accelerator',
} as const;

/**
 * From runs with a verdict for success rates; from refusals and answers for languages; from stands looked at for shares. As in the true values, real companies
 * don't count.
 */
export function ownSampleOf({ measure }: Question, { looks: all, runs }: VisitView, floor: Floor): OwnSample {
  const { exhibits, scenario } = floor;
  const fictional = new Set(scenario.exhibitors.filter((exhibitor) => exhibitor.fictional).map(({ id }) => id));
  const looks = all.filter(({ exhibitor }) => fictional.has(exhibitor));
  switch (measure) {
    case 'own-model-share':
      return sampleFrom(looks.map(({ ownModel }) => ownModel));
    case 'chatbot-share': {
      const generative = looks.flatMap((look) => look.exhibits).filter(({ kind }) => GENERATIVE.has(kind));
      return sampleFrom(generative.map(({ kind }) => kind === 'chatbot'));
    }
    case 'robots-and-language-share':
      return sampleFrom(looks.map((look) => look.exhibits.some(({ kind }) => ROBOTS_AND_LANGUAGE.has(kind))));
    case 'tti-success':
    case 'ttv-success':
    case 'accelerator-wins': {
      const of = DEMO_KIND[measure];
      const counted = new Set(exhibits.filter(({ kind, neutral }) => kind === of && !neutral).map(({ id }) => id));
      return sampleFrom(
        runs.flatMap(({ exhibit, verdict }) => (verdict && counted.has(exhibit) ? [verdict.success] : [])),
      );
    }
    case 'english-only-share': {
      // One language alone tells little: who answers a Chinese prompt, or refuses an English one, does not take English only.
      const only = new Map<string, boolean>();
      for (const { kind, exhibit, probe, refused } of runs) {
        const language =
          kind === 'chatbot' ? demoModelOf(kind)?.probes.find(({ id }) => id === probe)?.language : undefined;
        if (language === 'zh' || (language === 'en' && refused)) only.set(exhibit, language === 'zh' && refused);
      }
      return sampleFrom([...only.values()]);
    }
    default:
      return sampleFrom([]);
  }
}

function sampleFrom(values: readonly boolean[]): OwnSample {
  return { count: values.length, share: mean(values.map((value) => (value ? 1 : 0))) };
}
