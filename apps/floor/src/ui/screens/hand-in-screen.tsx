/** What one concludes: an estimate with a range for each question, beside the first guess. */
import { askedQuestions } from '@floorwalk/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../app-context.ts';
import { OPEN_INTERVAL, percent } from '../interval/interval.ts';
import { IntervalControl } from '../interval/interval-control.tsx';
import { useSay } from '../say.ts';
import { Screen } from './screen.tsx';

export function HandInScreen() {
  const { t } = useTranslation();
  const say = useSay();
  const { submit } = useSession();
  const scenario = useApp((state) => state.open?.scenario);
  const view = useApp((state) => state.view);
  const { reportDrafts, setReportDraft, show } = useApp((state) => state);
  const [busy, setBusy] = useState(false);
  if (!scenario || !view) return null;
  const guessOf = (id: string) => view.guesses.find(({ question }) => question === id);
  const valueOf = (id: string) => {
    const { low, estimate, high } = reportDrafts[id] ?? guessOf(id) ?? OPEN_INTERVAL;
    return { low, estimate, high };
  };
  const questions = askedQuestions(scenario.questions, view.guesses);
  const handIn = async (): Promise<void> => {
    setBusy(true);
    const estimates = questions.map(({ id }) => ({ question: id, ...valueOf(id) }));
    if (await submit({ type: 'hand-in', estimates })) show('debrief');
    setBusy(false);
  };
  return (
    <Screen
      title={t('report.title')}
      lead={`${t('report.text')} ${t('report.looked', { count: view.looks.length })} ${t('report.judged', { count: view.runs.filter((run) => run.verdict).length })}`}
    >
      {questions.map(({ id, text }) => {
        const guess = guessOf(id);
        return (
          <div className="question" key={id}>
            <h2>{say(text)}</h2>
            {guess && (
              <p className="soft-text num">
                {t('report.first', {
                  estimate: percent(guess.estimate),
                  low: percent(guess.low),
                  high: percent(guess.high),
                })}
              </p>
            )}
            <IntervalControl
              value={valueOf(id)}
              onChange={(value) => setReportDraft(id, value)}
              label={say(text)}
              before={guess}
            />
          </div>
        );
      })}
      <div className="screen-foot">
        <span className="soft-text grow">{t('report.note')}</span>
        <button type="button" className="btn plain" onClick={() => show('floor')}>
          {t('report.not-yet')}
        </button>
        <button type="button" className="btn" disabled={busy} onClick={() => void handIn()}>
          {t('report.confirm')}
        </button>
      </div>
    </Screen>
  );
}
