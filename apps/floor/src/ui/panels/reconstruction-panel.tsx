/** The article's one run as told, and what twenty runs could look like: what one run can and can't tell. Never scored. */
import { reconstructionOf, runWithOutcome, textToImage, TWENTY_RUN_RATES, twentyRuns } from '@floorwalk/engine';
import { Check, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.ts';
import { ClipPlayer } from '../demos/clip-player.tsx';
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
  const { picture, clip, prompt, caption, sources } = reconstructionOf(which);
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
        {clip ? (
          <ClipPlayer clip={clip} label={t('demo-video.words', { words: say(clip.words) })} autoplay />
        ) : (
          <Picture display={picture.display} label={t('demo.words', { words: say(picture.words) })} develop />
        )}
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
      {failed && <Grid rate={rate} which={which} />}
      <p className="note">{t('recon.unknown')}</p>
    </Panel>
  );
}

function Dots({ runs }: { readonly runs: readonly boolean[] }) {
  return (
    <span className="recon-dots" aria-hidden="true">
      {runs.map((good, i) => (
        <i key={i} className={good ? 'good' : 'bad'} />
      ))}
    </span>
  );
}

type GridProps = { readonly rate: number; readonly which: string };

/** Twenty small pictures at the chosen rate, drawn from the same prompt. */
function Grid({ rate, which }: GridProps) {
  const { t } = useTranslation();
  const runs = useMemo(() => {
    const probe = textToImage.probes.find(({ id }) => id === GARDEN_PROBE);
    if (!probe) return [];
    return twentyRuns(rate, { seed: 1, exhibitId: which, nth: 0 }).map((good, nth) => {
      const { output } = runWithOutcome(probe, good, { seed: 1, exhibitId: which, nth });
      return { nth, good, display: output.display };
    });
  }, [rate, which]);
  const succeeded = runs.filter(({ good }) => good).length;
  return (
    <div>
      <ul className="recon-grid" aria-label={t('recon.grid', { good: succeeded })}>
        {runs.map(({ nth, good, display }) => (
          <li key={nth} className={good ? 'good' : 'bad'}>
            <Picture display={display} width={110} label={t(good ? 'recon.success' : 'recon.failure')} />
            <span aria-hidden="true">
              {good ? <Check size={12} strokeWidth={3.4} /> : <X size={12} strokeWidth={3.4} />}
            </span>
          </li>
        ))}
      </ul>
      <p className="soft-text" role="status">
        {t('recon.grid', { good: succeeded })} · {t('recon.ours')}
      </p>
    </div>
  );
}
