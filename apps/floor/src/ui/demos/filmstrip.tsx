/** Six frames of a clip. As a strip it is dragged to scrub; as a sheet, each frame has its words: the way without motion. */
import { type Clip, FPS, momentWords } from '@floorwalk/engine';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../say.ts';
import { type ClipScreen, createClipScreen } from './clip-screen.ts';

type Props = {
  readonly clip: Clip;
  readonly frame: number;
  /** Frames large and apart instead of a strip. */
  readonly sheet: boolean;
  readonly trace: boolean;
  readonly onSeek: (frame: number) => void;
};

export function Filmstrip({ clip, frame, sheet, trace, onSeek }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const scale = (sheet ? 178 : 64) / 364;
  const density = Math.min(3, Math.max(1, window.devicePixelRatio));
  const screen = useMemo(() => createClipScreen(clip, scale * density), [clip, scale, density]);
  const seconds = (at: number): string => (at / FPS).toFixed(1);
  const cells = clip.strip.map((at) => (
    <Cell key={at} screen={screen} at={at} scale={scale * density} trace={trace && sheet} />
  ));
  if (sheet)
    return (
      <ol className="film-sheet" aria-label={t('demo-video.strip')}>
        {clip.strip.map((at, i) => (
          <li key={at}>
            <button type="button" aria-pressed={at === frame} onClick={() => onSeek(at)}>
              {cells[i]}
              <small>{t('demo-video.second', { n: seconds(at) })}</small>
              <span className="sr">{say(momentWords(clip, at))}</span>
            </button>
          </li>
        ))}
      </ol>
    );
  return (
    <div className="film">
      <div className="film-frames" aria-hidden="true">
        {cells}
      </div>
      <i
        className="film-head"
        style={{ insetInlineStart: `${(100 * frame) / (clip.frames - 1)}%` }}
        aria-hidden="true"
      />
      <input
        type="range"
        min={0}
        max={clip.frames - 1}
        step={1}
        value={frame}
        aria-label={t('demo-video.scrub')}
        aria-valuetext={`${t('demo-video.second', { n: seconds(frame) })}: ${say(momentWords(clip, frame))}`}
        onChange={(event) => onSeek(Number(event.currentTarget.value))}
      />
    </div>
  );
}

type CellProps = {
  readonly screen: ClipScreen;
  readonly at: number;
  readonly scale: number;
  readonly trace: boolean;
};

function Cell({ screen, at, scale, trace }: CellProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) screen(context, at, trace);
  }, [screen, at, trace]);
  return <canvas ref={canvas} width={Math.round(364 * scale)} height={Math.round(232 * scale)} />;
}
