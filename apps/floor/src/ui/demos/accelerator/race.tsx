/** Two lanes on one clock: how far each card has come. A notch on a lane marks every five seconds, so that a slower pace shows. */
import { type Bench, doneAt, type Lane } from '@floorwalk/engine';
import { Pause, Play, RotateCcw } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStageClock } from '../use-stage-clock.ts';
import '../robot-view.css';

/** A race takes this long to watch, however long it took. */
const WATCHED_S = 2;
const NOTCH_S = 5;

export function Race({ bench, autoplay }: { readonly bench: Bench; readonly autoplay: boolean }) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const lanes = [bench.card, bench.reference];
  const longestS = Math.max(bench.card.seconds, bench.reference.seconds);
  const paint = useCallback(
    (watchedS: number) => {
      const atS = (watchedS / WATCHED_S) * Math.max(bench.card.seconds, bench.reference.seconds);
      for (const [i, lane] of [bench.card, bench.reference].entries()) {
        const row = root.current?.children[i];
        row?.querySelector<HTMLElement>('.race-bar')?.style.setProperty('--done', `${100 * doneAt(lane, atS)}%`);
        const watch = row?.querySelector('.race-time');
        if (watch) watch.textContent = `${Math.min(atS, lane.seconds).toFixed(1)} s`;
        row?.classList.toggle('home', atS >= lane.seconds - 1e-6);
      }
    },
    [bench],
  );
  const clock = useStageClock(WATCHED_S, autoplay, paint);
  const does = clock.playing ? 'pause' : clock.ended ? 'replay' : 'play';
  const Icon = clock.playing ? Pause : clock.ended ? RotateCcw : Play;
  return (
    <div className="race">
      <div ref={root} className="race-lanes">
        {lanes.map((lane, i) => (
          <RaceLane key={i === 0 ? 'card' : 'reference'} lane={lane} mine={i === 0} />
        ))}
      </div>
      <div className="race-foot">
        <button type="button" className="race-key" onClick={clock.toggle} aria-label={t(`demo-robot.${does}`)}>
          <Icon size={17} fill={clock.ended ? 'none' : 'currentColor'} aria-hidden="true" />
        </button>
        <input
          type="range"
          className="robot-scrub"
          min={0}
          max={WATCHED_S}
          step={0.1}
          value={clock.atS}
          style={{ '--done': `${(100 * clock.atS) / WATCHED_S}%` } as React.CSSProperties}
          onChange={(event) => clock.seek(Number(event.currentTarget.value))}
          aria-label={t('demo-robot.scrub')}
          aria-valuetext={t('demo-robot.seconds', { value: ((clock.atS / WATCHED_S) * longestS).toFixed(0) })}
        />
        <small>{t('demo-accelerator.notch', { seconds: NOTCH_S })}</small>
      </div>
    </div>
  );
}

function RaceLane({ lane, mine }: { readonly lane: Lane; readonly mine: boolean }) {
  const { t } = useTranslation();
  const notches = Array.from(
    { length: Math.min(60, Math.ceil(lane.seconds / NOTCH_S) - 1) },
    (_, k) => (k + 1) * NOTCH_S,
  );
  return (
    <div className={mine ? 'race-lane mine' : 'race-lane'}>
      <span className="race-name">{t(mine ? 'demo-accelerator.card' : 'demo-accelerator.reference')}</span>
      <span className="race-track">
        <span className="race-bar" />
        {notches.map((atS) => (
          <i key={atS} className="race-notch" style={{ left: `${100 * doneAt(lane, atS)}%` }} />
        ))}
      </span>
      <b className="race-time num">{lane.seconds.toFixed(1)} s</b>
    </div>
  );
}
