/** The article's one run as told, and what twenty runs could look like: what one run can and can't tell. Never scored. */
import {
  reconstructionOf,
  runWithOutcome,
  textToImage,
  TWENTY_RUN_RATES,
  twentyRuns,
  type DisplayList,
} from '@floorwalk/engine';
import { Check, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.ts';
import { percent } from '../interval/interval.ts';
import { Logo } from '../kit/logo.tsx';
import { Panel } from '../kit/panel.tsx';
import { Picture } from '../kit/picture.tsx';
import { SourceChips } from '../kit/source-chip.tsx';
import { exhibitorOf, useSay } from '../say.ts';
import './reconstruction-panel.css';

const GARDEN_PROBE = 'people-garden-baby';

export function ReconstructionPanel({ exhibitor: id }: { readonly exhibitor: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const close = useApp((state) => state.closePanel);
  const scenario = useApp((state) => state.open?.scenario);
  const exhibitor = scenario && exhibitorOf(scenario, id);
  const which = exhibitor?.reconstruction;
  const [rate, setRate] = useState<number>(TWENTY_RUN_RATES[1]);
  if (!exhibitor || !which || !scenario) return null;
  const { picture, prompt, caption, sources } = reconstructionOf(which);
  const told = scenario.ledger.filter((item) => sources.includes(item.id));
  const failed = which === 'moore-threads-garden';
  return (
    <Panel
      name={`reconstruction-${id}`}
      wide
      mark={<Logo brand={exhibitor.brand} art={exhibitor.art} />}
      title={t('recon.title')}
      under={`${exhibitor.name.en} ${exhibitor.name.zh} · ${t('recon.once')}`}
      onClose={close}
    >
      {prompt && (
        <div className="demo-prompt">
          <div>
            <span className="soft-text">{t('recon.asked')}</span>
            <p>{say(prompt)}</p>
          </div>
        </div>
      )}
      <figure className="recon-run">
        <Picture display={picture.display} label={t('demo.words', { words: say(picture.words) })} develop />
        <figcaption>
          <p className="note">{say(caption)}</p>
          <ul>
            {told.map((item) => (
              <li key={item.id}>
                <p>{say(item.text)}</p>
                <SourceChips kind={item.kind as 'observation'} source={item.id} />
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      <h3>{t('recon.twenty')}</h3>
      <p className="soft-text">{t('recon.twenty-text')}</p>
      <div className="recon-rates" role="group" aria-label={t('recon.twenty')}>
        {TWENTY_RUN_RATES.map((each) => (
          <button
            key={each}
            type="button"
            className="recon-rate"
            aria-pressed={each === rate}
            onClick={() => setRate(each)}
          >
            <b>{t('recon.rate', { n: Math.round(each * 10) })}</b>
            <Dots runs={twentyRuns(each, { seed: 1, exhibitId: which, nth: 0 })} />
            <small>{t(failed ? 'recon.chance' : 'recon.good-run', { value: percent(failed ? 1 - each : each) })}</small>
          </button>
        ))}
      </div>
      {failed && <Grid rate={rate} which={which} told={picture.display} />}
      <p className="note">{t('recon.unknown')}</p>
    </Panel>
  );
}

function Dots({ runs }: { readonly runs: readonly boolean[] }) {
  return (
    <span className="recon-dots" aria-hidden="true">
      {runs.map((good, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the row
        <i key={i} className={good ? 'good' : 'bad'} />
      ))}
    </span>
  );
}

type GridProps = { readonly rate: number; readonly which: string; readonly told: DisplayList };

/** Twenty small pictures at the chosen rate, drawn from the same prompt. */
function Grid({ rate, which }: GridProps) {
  const { t } = useTranslation();
  const runs = twentyRuns(rate, { seed: 1, exhibitId: which, nth: 0 });
  const pictures = useMemo(() => {
    const probe = textToImage.probes.find(({ id }) => id === GARDEN_PROBE);
    if (!probe) return [];
    return runs.map((good, nth) => runWithOutcome(probe, good, { seed: 1, exhibitId: which, nth }).output);
    // biome-ignore lint/correctness/useExhaustiveDependencies: the runs follow from rate and stand
  }, [rate, which]);
  return (
    <div>
      <ul className="recon-grid" aria-label={t('recon.grid', { good: runs.filter(Boolean).length })}>
        {pictures.map(({ display }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the row
          <li key={i} className={runs[i] ? 'good' : 'bad'}>
            <Picture display={display} width={110} label={t(runs[i] ? 'recon.success' : 'recon.failure')} />
            <span aria-hidden="true">
              {runs[i] ? <Check size={12} strokeWidth={3.4} /> : <X size={12} strokeWidth={3.4} />}
            </span>
          </li>
        ))}
      </ul>
      <p className="soft-text" role="status">
        {t('recon.grid', { good: runs.filter(Boolean).length })} · {t('recon.ours')}
      </p>
    </div>
  );
}
