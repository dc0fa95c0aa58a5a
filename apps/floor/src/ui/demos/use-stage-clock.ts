/** The time of a recording on a stage: plays, stops at its end, is slowed down and dragged. */
import { useCallback, useEffect, useRef, useState } from 'react';

export const SPEEDS = [1, 0.25, 2] as const;

export type StageClock = {
  readonly playing: boolean;
  readonly speed: number;
  /** s of stage time, in tenths. */
  readonly atS: number;
  readonly ended: boolean;
  /** Plays, pauses, or begins again at the end. */
  toggle(): void;
  replay(): void;
  nextSpeed(): void;
  /** Pauses, and shows a moment. */
  seek(atS: number): void;
};

/** `paint` is called with the time in s whenever it changes; it must keep its identity. */
export function useStageClock(lastsS: number, autoplay: boolean, paint: (atS: number) => void): StageClock {
  const time = useRef(autoplay ? 0 : lastsS);
  const [atS, setAtS] = useState(autoplay ? 0 : lastsS);
  const [playing, setPlaying] = useState(autoplay);
  const [speed, setSpeed] = useState<number>(1);

  const show = useCallback(
    (to: number) => {
      time.current = Math.max(0, Math.min(lastsS, to));
      paint(time.current);
      setAtS(Math.floor(time.current * 10 + 1e-6) / 10);
    },
    [lastsS, paint],
  );

  useEffect(() => show(time.current), [show]);

  useEffect(() => {
    if (!playing) return;
    let before = performance.now();
    let request = 0;
    const tick = (now: number): void => {
      // A tab that was away goes on where it was.
      const passedS = Math.min(now - before, 250) / 1000;
      before = now;
      show(time.current + passedS * speed);
      if (time.current >= lastsS) return setPlaying(false);
      request = requestAnimationFrame(tick);
    };
    request = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(request);
  }, [playing, speed, lastsS, show]);

  const replay = (): void => {
    show(0);
    setPlaying(true);
  };
  return {
    playing,
    speed,
    atS,
    ended: atS >= lastsS - 0.05,
    toggle: () => (time.current >= lastsS ? replay() : setPlaying(!playing)),
    replay,
    nextSpeed: () => setSpeed(SPEEDS[(SPEEDS.indexOf(speed as 1) + 1) % SPEEDS.length]),
    seek(to) {
      setPlaying(false);
      show(to);
    },
  };
}
