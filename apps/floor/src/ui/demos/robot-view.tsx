/** The view of robots: a stage to watch, slow down and wind back, with a stopwatch; without motion, six stills. */
import type { RobotTrial } from '@floorwalk/engine';
import { Pause, Play, RotateCcw, Timer } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paintTrial, STAGE_H, STAGE_W } from '../../demo/robot/paint-trial.ts';
import { useSay } from '../say.ts';
import type { DemoViewProps } from './demo-view.ts';
import './robot-view.css';
import { useReducedMotion } from './use-reduced-motion.ts';
import { useStageClock } from './use-stage-clock.ts';

export function RobotView({ output, fresh }: DemoViewProps<unknown>) {
  const { t } = useTranslation();
  const say = useSay();
  const trial = output as RobotTrial;
  const label = t('demo-robot.words', { words: say(trial.words) });
  return useReducedMotion() ? (
    <Stills trial={trial} label={label} />
  ) : (
    <Stage trial={trial} label={label} autoplay={fresh} />
  );
}

type StageProps = { readonly trial: RobotTrial; readonly label: string; readonly autoplay: boolean };

function Stage({ trial, label, autoplay }: StageProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = useCallback((atS: number) => paintOn(canvas.current, trial, atS, STAGE_W), [trial]);
  const clock = useStageClock(trial.lastsS, autoplay, paint);
  const Icon = clock.playing ? Pause : clock.ended ? RotateCcw : Play;
  const does = clock.playing ? 'pause' : clock.ended ? 'replay' : 'play';
  return (
    <div className="robot">
      <button type="button" className="robot-stage" onClick={clock.toggle} aria-label={t(`demo-robot.${does}`)}>
        <canvas ref={canvas} role="img" aria-label={label} />
        <Stopwatch atS={clock.atS} takenS={trial.takenS} />
      </button>
      <div className="robot-bar">
        <button type="button" className="robot-key" onClick={clock.toggle} aria-label={t(`demo-robot.${does}`)}>
          <Icon size={19} fill={clock.ended ? 'none' : 'currentColor'} aria-hidden="true" />
        </button>
        <input
          type="range"
          className="robot-scrub"
          min={0}
          max={trial.lastsS}
          step={0.1}
          value={clock.atS}
          style={{ '--done': `${(100 * clock.atS) / trial.lastsS}%` } as React.CSSProperties}
          onChange={(event) => clock.seek(Number(event.currentTarget.value))}
          aria-label={t('demo-robot.scrub')}
          aria-valuetext={t('demo-robot.seconds', { value: clock.atS.toFixed(1) })}
        />
        <button
          type="button"
          className="robot-key robot-speed num"
          onClick={clock.nextSpeed}
          aria-label={t('demo-robot.speed', { value: SPEED_TEXT[clock.speed] })}
          title={t('demo-robot.speed', { value: SPEED_TEXT[clock.speed] })}
        >
          {SPEED_TEXT[clock.speed]}
        </button>
      </div>
    </div>
  );
}

const SPEED_TEXT: Readonly<Record<number, string>> = { 1: '1×', 0.25: '¼×', 2: '2×' };

/** Runs until the robot is done, then stands. */
function Stopwatch({ atS, takenS }: { readonly atS: number; readonly takenS: number }) {
  const stopped = atS >= takenS;
  return (
    <span className={stopped ? 'robot-watch num stopped' : 'robot-watch num'} aria-hidden="true">
      <Timer size={15} strokeWidth={2.6} />
      {Math.min(atS, takenS).toFixed(1)} s
    </span>
  );
}

function Stills({ trial, label }: { readonly trial: RobotTrial; readonly label: string }) {
  const { t } = useTranslation();
  const { stills, takenS } = trial;
  const [chosen, setChosen] = useState(stills.length - 1);
  const atS = stills[chosen];
  return (
    <div className="robot">
      <div className="robot-stage">
        <Still trial={trial} atS={atS} width={STAGE_W} label={label} />
        <Stopwatch atS={atS} takenS={takenS} />
      </div>
      <div className="robot-stills" role="group" aria-label={t('demo-robot.stills')}>
        {stills.map((each, i) => (
          <button
            key={each}
            type="button"
            className="robot-still"
            aria-pressed={i === chosen}
            aria-label={t('demo-robot.still', { n: i + 1, value: Math.min(each, takenS).toFixed(1) })}
            onClick={() => setChosen(i)}
          >
            <Still trial={trial} atS={each} width={120} label="" />
          </button>
        ))}
      </div>
    </div>
  );
}

type StillProps = {
  readonly trial: RobotTrial;
  readonly atS: number;
  readonly width: number;
  readonly label: string;
};

function Still({ trial, atS, width, label }: StillProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => paintOn(canvas.current, trial, atS, width), [trial, atS, width]);
  return label === '' ? (
    <canvas ref={canvas} aria-hidden="true" />
  ) : (
    <canvas ref={canvas} role="img" aria-label={label} />
  );
}

/** Paints for a CSS width in px, crisp on the device. */
function paintOn(canvas: HTMLCanvasElement | null, trial: RobotTrial, atS: number, width: number): void {
  const context = canvas?.getContext('2d');
  if (!context) return;
  const scale = (width / STAGE_W) * Math.min(3, Math.max(1, window.devicePixelRatio));
  const w = Math.round(STAGE_W * scale);
  const h = Math.round(STAGE_H * scale);
  if (context.canvas.width !== w || context.canvas.height !== h) {
    context.canvas.width = w;
    context.canvas.height = h;
  }
  paintTrial(context, trial, atS, scale);
}
