/** The title over the living floor. */
import { Footprints, Play, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../app-context.ts';
import { Switches } from '../kit/switches.tsx';
import { SaveProblem } from './save-problem.tsx';
import './title-screen.css';

const NAMES: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  'first-steps': { en: 'First steps', zh: '第一步' },
  'waic-2024': { en: 'WAIC 2024', zh: 'WAIC 2024' },
};

export function TitleScreen() {
  const { t, i18n } = useTranslation();
  const { start, resume } = useSession();
  const save = useApp((state) => state.save);
  const loading = useApp((state) => state.loading !== undefined);
  const ready = save.state === 'ready';
  const scenario = ready ? NAMES[save.summary.scenario] : undefined;
  const scenarioName = scenario
    ? i18n.language === 'zh'
      ? scenario.zh
      : scenario.en
    : ready
      ? save.summary.scenario
      : '';
  return (
    <main className="title-screen">
      <div className="title-switches">
        <Switches />
      </div>
      <section className="card title-card">
        <h1>
          <span className="title-pin" aria-hidden="true" />
          {t('app.name')}
        </h1>
        <p className="title-line">{t('app.line')}</p>
        {save.state === 'corrupt' && <SaveProblem why={save.why} />}
        <div className="title-buttons">
          {ready && (
            <button type="button" className="btn big" disabled={loading} onClick={() => void resume()}>
              <RotateCcw size={22} aria-hidden="true" />
              <span>
                {t('action.resume')}
                <small>{t('action.resume-note', { scenario: scenarioName })}</small>
              </span>
            </button>
          )}
          <button
            type="button"
            className={ready ? 'btn big soft' : 'btn big'}
            disabled={loading}
            onClick={() => void start('first-steps')}
          >
            <Play size={22} fill="currentColor" aria-hidden="true" />
            <span>
              {t('action.start')}
              <small>{t('action.start-note')}</small>
            </span>
          </button>
          <button type="button" className="btn big soft" disabled={loading} onClick={() => void start('waic-2024')}>
            <Footprints size={22} aria-hidden="true" />
            <span>
              {t('action.waic')}
              <small>{t('action.waic-note')}</small>
            </span>
          </button>
        </div>
      </section>
    </main>
  );
}
