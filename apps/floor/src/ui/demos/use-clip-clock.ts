/** The time of a clip on show: plays, pauses, steps and is dragged. The canvas follows it without a render per frame. */
import { type Clip, FPS } from '@floorwalk/engine';
import { useCallback, useEffect, useRef, useState } from 'react';

/** How long the last frame stands before the clip begins again, so that the cut is not taken for a leap. */
const HOLD_MS = 700;
export const SLOW = 0.25;

export type ClipClock = {
  readonly playing: boolean;
  readonly slow: boolean;
  readonly loop: boolean;
  /** The whole frame on show. */
  readonly frame: number;
  toggle(): void;
  toggleSlow(): void;
  toggleLoop(): void;
  /** Pauses, and shows a frame. */
  seek(frame: number): void;
  /** Pauses, and goes on or back by so many frames. */
  step(by: number): void;
};

/** `paint` is called with the time in frames whenever it changes; it must not change itself. */
export function useClipClock(clip: Clip, autoplay: boolean, paint: (time: number) => void): ClipClock {
  const last = clip.frames - 1;
  const time = useRef(0);
  const [frame, setFrame] = useState(0);
  const [playing, setPlaying] = useState(autoplay);
  const [slow, setSlow] = useState(false);
  const [loop, setLoop] = useState(true);

  const show = useCallback(
    (at: number) => {
      time.current = Math.max(0, Math.min(last, at));
      paint(time.current);
      setFrame(Math.floor(time.current));
    },
    [last, paint],
  );

  useEffect(() => show(time.current), [show]);

  useEffect(() => {
    if (!playing) return;
    let before = performance.now();
    let held = 0;
    let request = 0;
    const tick = (now: number): void => {
      // A tab that was away goes on where it was.
      const passed = Math.min(now - before, 500);
      before = now;
      if (time.current < last) show(time.current + (passed / 1000) * FPS * (slow ? SLOW : 1));
      else if (!loop) return setPlaying(false);
      else if ((held += passed) > HOLD_MS) {
        held = 0;
        show(0);
      }
      request = requestAnimationFrame(tick);
    };
    request = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(request);
  }, [playing, slow, loop, last, show]);

  const seek = (to: number): void => {
    setPlaying(false);
    show(Math.round(to));
  };
  return {
    playing,
    slow,
    loop,
    frame,
    toggle() {
      if (!playing && time.current >= last) show(0);
      setPlaying(!playing);
    },
    toggleSlow: () => setSlow(!slow),
    toggleLoop: () => setLoop(!loop),
    seek,
    step: (by) => seek(Math.floor(time.current) + by),
  };
}
