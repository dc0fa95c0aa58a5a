/** Ninety seconds that teach what an 80% interval is: five everyday shares, and how many ranges held. */
import { CircleCheckBig, CircleX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, OPEN_INTERVAL, percent } from '../interval/interval.ts';
import { IntervalControl } from '../interval/interval-control.tsx';
import { EVERYDAY_SHARES } from './everyday-shares.ts';
import { Screen } from './screen.tsx';

export function WarmUp({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [nth, setNth] = useState(0);
  const [value, setValue] = useState(OPEN_INTERVAL);
  const [results, setResults] = useState<readonly boolean[]>([]);
  const shown = results.length > nth;
  const over = nth >= EVERYDAY_SHARES.length;
  const held = results.filter(Boolean).length;
  if (over) {
    const word = held === 5 ? 'wide' : held === 4 ? 'good' : 'narrow';
    return (
      <Screen title={t('warmup.result', { held })} step="result" lead={t(`warmup.${word}`)}>
        <Steps results={results} nth={nth} />
        <div className="screen-foot">
          <button type="button" className="btn" onClick={onDone}>
            {t('warmup.to')}
          </button>
        </div>
      </Screen>
    );
  }
  const { id, truth, source } = EVERYDAY_SHARES[nth];
  const hit = results[nth];
  return (
    <Screen title={t('warmup.title')} lead={t('warmup.text')}>
      <Steps results={results} nth={nth} />
      <div className="question">
        <p className="soft-text">{t('warmup.number', { n: nth + 1 })}</p>
        <h2>{t(`warmup.q-${id}`)}</h2>
        <IntervalControl
          value={value}
          onChange={setValue}
          label={t(`warmup.q-${id}`)}
          disabled={shown}
          truth={shown ? truth : undefined}
        />
      </div>
      <div role="status">
        {shown && (
          <div className={hit ? 'verdict held' : 'verdict missed'} title={source}>
            {hit ? <CircleCheckBig size={24} aria-hidden="true" /> : <CircleX size={24} aria-hidden="true" />}
            <span>
              {t('warmup.truth', { value: percent(truth) })} {t(hit ? 'warmup.held' : 'warmup.missed')}
            </span>
          </div>
        )}
      </div>
      <div className="screen-foot">
        <button type="button" className="btn plain" onClick={onDone}>
          {t('action.skip')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            if (!shown) return setResults([...results, holds(value, truth)]);
            setNth(nth + 1);
            setValue(OPEN_INTERVAL);
          }}
        >
          {t(shown ? 'action.next' : 'warmup.show')}
        </button>
      </div>
    </Screen>
  );
}

function Steps({ results, nth }: { readonly results: readonly boolean[]; readonly nth: number }) {
  return (
    <div className="steps" aria-hidden="true">
      {EVERYDAY_SHARES.map(({ id }, i) => (
        <i key={id} className={results[i] === undefined ? (i === nth ? 'done' : '') : results[i] ? 'held' : 'missed'} />
      ))}
    </div>
  );
}
