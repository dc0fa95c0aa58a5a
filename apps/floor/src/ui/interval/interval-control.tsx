/** An estimate with an 80% interval: three thumbs on one track, for keys, touch and screen readers. */
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Interval, keyTarget, moveThumb, nearestThumb, percent, SHARE, type Thumb } from './interval.ts';
import './interval.css';

type Props = {
  readonly value: Interval;
  readonly onChange: (value: Interval) => void;
  readonly label: string;
  /** An earlier answer, drawn faintly under the track. */
  readonly before?: Interval | undefined;
  /** Shown once the answer is fixed. */
  readonly truth?: number | undefined;
  readonly disabled?: boolean;
};
const THUMBS: readonly Thumb[] = ['low', 'estimate', 'high'];
const left = (value: number): { left: string } => ({ left: `${value * 100}%` });
const span = ({ low, high }: Interval): { left: string; width: string } => ({
  left: `${low * 100}%`,
  width: `${(high - low) * 100}%`,
});

export function IntervalControl({ value, onChange, label, before, truth, disabled = false }: Props) {
  const { t } = useTranslation();
  const track = useRef<HTMLDivElement>(null);
  const thumbs = useRef<Partial<Record<Thumb, HTMLDivElement | null>>>({});
  const [held, setHeld] = useState<Thumb>();
  const hintId = useId();

  const valueAt = (event: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    return box ? (event.clientX - box.left) / box.width : 0;
  };
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (disabled || event.button !== 0) return;
    event.preventDefault();
    const named = (event.target as HTMLElement).dataset['thumb'] as Thumb | undefined;
    const at = valueAt(event);
    const stacked = named !== undefined && value.low === value.high;
    const thumb = named === undefined || stacked ? nearestThumb(value, at) : named;
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld(thumb);
    thumbs.current[thumb]?.focus({ preventScroll: true });
    if (named === undefined) onChange(moveThumb(value, thumb, at, SHARE));
  };
  const drag = (event: PointerEvent): void => {
    if (held) onChange(moveThumb(value, held, valueAt(event), SHARE));
  };
  const key = (event: KeyboardEvent, thumb: Thumb): void => {
    const to = disabled ? undefined : keyTarget(event.key, value[thumb], SHARE);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(moveThumb(value, thumb, to, SHARE));
  };

  return (
    <div
      className={disabled ? 'interval disabled' : 'interval'}
      role="group"
      aria-label={label}
      aria-describedby={hintId}
    >
      <div
        className="interval-hit"
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={() => setHeld(undefined)}
        onPointerCancel={() => setHeld(undefined)}
      >
        <div className="interval-track" ref={track}>
          {before && <div className="interval-before" style={span(before)} />}
          <div className="interval-span" style={span(value)} />
          {truth !== undefined && <div className="interval-truth" style={left(truth)} />}
          {THUMBS.map((thumb) => (
            <div
              key={thumb}
              ref={(element) => {
                thumbs.current[thumb] = element;
              }}
              className={`interval-thumb ${thumb}`}
              data-thumb={thumb}
              style={left(value[thumb])}
              role="slider"
              tabIndex={disabled ? -1 : 0}
              aria-label={t(`interval.${thumb}`)}
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={Math.round(value[thumb] * 100)}
              aria-valuetext={t(`interval.say-${thumb}`, { value: percent(value[thumb]) })}
              aria-disabled={disabled}
              onKeyDown={(event) => key(event, thumb)}
            />
          ))}
        </div>
      </div>
      <div className="interval-scale" aria-hidden="true">
        <span>0%</span>
        <span>50%</span>
        <span>100%</span>
      </div>
      <p className="interval-words" id={hintId}>
        {t('interval.words', { low: percent(value.low), high: percent(value.high), estimate: percent(value.estimate) })}
      </p>
    </div>
  );
}
