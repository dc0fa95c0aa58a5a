/**
 * A contact sheet of one kind, for people who work on it: each probe as the player sees it, a pass and failures.
 * `?capability=recall&seed=7&fails=3&words&lang=zh&theme=dusk` narrows it. `?judge=40&seed=9` shows so many runs in a drawn
 * order, half of them failures, without saying which; the key is on `window.answers` for who has judged.
 */
import { type DemoModel, draw, type Probe, type Run, type RunAddress } from '@floorwalk/engine';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../locales/i18n.ts';
import type { DemoViewProps } from '../ui/demos/demo-view.ts';
import '../ui/fonts.ts';
import '../ui/tokens.css';
import '../ui/base.css';

type Shown = { readonly words: { readonly en: string } };
type Item = { readonly title: string; readonly probe: Probe; readonly run: Run<Shown>; readonly told: boolean };
export type SheetKind = {
  readonly model: Pick<DemoModel<unknown>, 'probes'>;
  readonly View: ComponentType<DemoViewProps<unknown>>;
  /** The run with its outcome given. `show` in [0, 1]: how much show there is round it, for the kinds that have any. */
  run(probe: Probe, success: boolean, at: RunAddress, show: number): Run<Shown>;
};

const query = new URLSearchParams(location.search);
const number = (name: string, or: number): number => Number(query.get(name) ?? or);
const seed = number('seed', 7);

function judged({ model, run }: SheetKind, count: number): Item[] {
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => draw(seed, 90, 1, a) - draw(seed, 90, 1, b));
  return order.map((slot, i) => {
    const probe = model.probes[Math.floor(draw(seed, 90, 4, slot) * model.probes.length)];
    const at = { seed, exhibitId: 'judged', nth: slot };
    const shown = run(probe, slot % 2 === 0, at, draw(seed, 90, 2, slot));
    return { title: `${i + 1}. ${probe.prompt.en}`, probe, run: shown, told: false };
  });
}

function byProbe({ model, run }: SheetKind): Item[] {
  const wanted = model.probes.filter(({ capability }) => (query.get('capability') ?? capability) === capability);
  return wanted.flatMap((probe) =>
    Array.from({ length: 1 + number('fails', 2) }, (_, nth) => {
      const shown = run(probe, nth === 0, { seed, exhibitId: 'sheet', nth }, number('show', 0));
      return { title: `${probe.prompt.en} · ${shown.fault ?? 'met'}`, probe, run: shown, told: true };
    }),
  );
}

export async function showSheet(kind: SheetKind): Promise<void> {
  document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';
  const { View } = kind;
  const items = query.has('judge') ? judged(kind, number('judge', 40)) : byProbe(kind);
  if (query.has('judge'))
    Object.assign(window, {
      answers: items.map(({ probe, run }, i) => ({
        n: i + 1,
        probe: probe.id,
        success: run.success,
        fault: run.fault,
      })),
    });
  const translations = await createI18n(query.get('lang') === 'zh' ? 'zh' : 'en');
  createRoot(document.getElementById('sheet') as HTMLElement).render(
    <I18nextProvider i18n={translations}>
      {items.map(({ title, probe, run, told }) => (
        <article key={title + run.output.words.en}>
          <h2>{title}</h2>
          <View output={run.output} fresh={false} />
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
}
