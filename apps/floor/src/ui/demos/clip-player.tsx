/** A clip on a small screen: plays, loops, is slowed to a quarter, stepped by frames, dragged by its filmstrip; its path can be traced. */
import { type Clip, FPS } from '@floorwalk/engine';
import { Footprints, Pause, Play, Repeat, StepBack, StepForward, Turtle } from 'lucide-react';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../kit/icon-button.tsx';
import { createClipScreen } from './clip-screen.ts';
import { Filmstrip } from './filmstrip.tsx';
import { useClipClock } from './use-clip-clock.ts';
import { useReducedMotion } from './use-reduced-motion.ts';
import './clip-player.css';

type Props = {
  readonly clip: Clip;
  /** What is to be seen, for who cannot look. */
  readonly label: string;
  /** True for a clip not yet judged: it begins by itself, unless less motion is asked for. */
  readonly autoplay: boolean;
};

export function ClipPlayer({ clip, label, autoplay }: Props) {
  const { t } = useTranslation();
  const calm = useReducedMotion();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [trace, setTrace] = useState(false);
  const scale = Math.min(3, Math.max(1, window.devicePixelRatio));
  const screen = useMemo(() => createClipScreen(clip, scale), [clip, scale]);
  const paint = useCallback(
    (time: number) => {
      const context = canvas.current?.getContext('2d');
      if (context) screen(context, time, trace);
    },
    [screen, trace],
  );
  const clock = useClipClock(clip, autoplay && !calm, paint);
  const { playing, frame } = clock;
  const toggleTrace = (): void => setTrace(!trace);
  const keys: Readonly<Record<string, () => void>> = {
    ' ': clock.toggle,
    ArrowLeft: () => clock.step(-1),
    ArrowRight: () => clock.step(1),
    Home: () => clock.seek(0),
    End: () => clock.seek(clip.frames - 1),
    s: clock.toggleSlow,
    l: clock.toggleLoop,
    p: toggleTrace,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    // A button keeps its own space bar, the filmstrip its own arrows, which step as well.
    if (target.closest('button') !== null && event.key === ' ') return;
    if (target.closest('input') !== null && event.key !== ' ' && event.key.length > 1) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="clip-player" role="group" aria-label={t('demo-video.player')} onKeyDown={onKeyDown}>
      <div className="clip-screen" onClick={clock.toggle}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={label}
          width={Math.round(364 * scale)}
          height={Math.round(232 * scale)}
        />
        {!playing && <i className="clip-paused" aria-hidden="true" />}
        <span className="clip-time" aria-hidden="true">
          {(frame / FPS).toFixed(1)} / {clip.seconds} s
        </span>
      </div>
      <Filmstrip clip={clip} frame={frame} sheet={calm} trace={trace} onSeek={clock.seek} />
      <div className="clip-controls">
        <IconButton
          icon={playing ? Pause : Play}
          label={t(playing ? 'demo-video.pause' : 'demo-video.play')}
          className="btn clip-play"
          onClick={clock.toggle}
        />
        <IconButton icon={StepBack} label={t('demo-video.back')} className="btn plain" onClick={() => clock.step(-1)} />
        <IconButton icon={StepForward} label={t('demo-video.on')} className="btn plain" onClick={() => clock.step(1)} />
        <span className="grow" />
        <button
          type="button"
          className="btn plain clip-toggle"
          aria-label={t('demo-video.slow')}
          title={t('demo-video.slow')}
          aria-pressed={clock.slow}
          onClick={clock.toggleSlow}
        >
          <Turtle size={20} aria-hidden="true" />
          <sup aria-hidden="true">¼</sup>
        </button>
        <IconButton
          icon={Footprints}
          label={t('demo-video.trace')}
          className="btn plain clip-toggle"
          aria-pressed={trace}
          onClick={toggleTrace}
        />
        <IconButton
          icon={Repeat}
          label={t('demo-video.loop')}
          className="btn plain clip-toggle"
          aria-pressed={clock.loop}
          onClick={clock.toggleLoop}
        />
      </div>
    </div>
  );
}
