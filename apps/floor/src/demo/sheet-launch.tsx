/**
 * Contact sheet of model launches, for people who work on them: each probe as the player sees it, a pass and failures.
 * `?capability=openness&seed=7&fails=3&words&lang=zh&theme=dusk` narrows it. `?judge=40&seed=9` shows so many runs in a drawn
 * order, half of them failures, without saying which; the key is on `window.answers` for who has judged.
 */
import { draw, type Launch, launchWithOutcome, modelLaunch, type Probe, type Run } from '@floorwalk/engine';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../locales/i18n.ts';
import { LaunchView } from '../ui/demos/launch-view.tsx';
import '../ui/fonts.ts';
import '../ui/tokens.css';
import '../ui/base.css';

type Item = { readonly title: string; readonly probe: Probe; readonly run: Run<Launch>; readonly told: boolean };

const query = new URLSearchParams(location.search);
const number = (name: string, or: number): number => Number(query.get(name) ?? or);
const seed = number('seed', 7);
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';

function judged(count: number): Item[] {
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => draw(seed, 90, 1, a) - draw(seed, 90, 1, b));
  return order.map((slot, i) => {
    const probe = modelLaunch.probes[Math.floor(draw(seed, 90, 4, slot) * modelLaunch.probes.length)];
    const at = { seed, exhibitId: 'judged', nth: slot };
    const run = launchWithOutcome(probe, slot % 2 === 0, at);
    return { title: `${i + 1}. ${probe.prompt.en}`, probe, run, told: false };
  });
}

function byProbe(): Item[] {
  const wanted = modelLaunch.probes.filter(({ capability }) => (query.get('capability') ?? capability) === capability);
  return wanted.flatMap((probe) =>
    Array.from({ length: 1 + number('fails', 2) }, (_, nth) => {
      const at = { seed, exhibitId: 'sheet', nth };
      const run = launchWithOutcome(probe, nth === 0, at);
      return { title: `${probe.prompt.en} · ${run.fault ?? 'met'}`, probe, run, told: true };
    }),
  );
}

const items = query.has('judge') ? judged(number('judge', 40)) : byProbe();
if (query.has('judge'))
  Object.assign(window, {
    answers: items.map(({ probe, run }, i) => ({ n: i + 1, probe: probe.id, success: run.success, fault: run.fault })),
  });
const translations = await createI18n(query.get('lang') === 'zh' ? 'zh' : 'en');
createRoot(document.getElementById('sheet') as HTMLElement).render(
  <I18nextProvider i18n={translations}>
    {items.map(({ title, probe, run, told }) => (
      <article key={title + run.output.words.en}>
        <h2>{title}</h2>
        <LaunchView output={run.output} fresh={false} />
        <ol>
          {probe.requirements.map(({ id, text }, i) => (
            <li key={id}>
              {text.en} {told && (run.met[i] ? '✓' : '✗')}
            </li>
          ))}
        </ol>
        {query.has('words') && <p>{run.output.words.en}</p>}
      </article>
    ))}
  </I18nextProvider>,
);
document.title = 'ready';
