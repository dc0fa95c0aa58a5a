/** Zoom and pan of the plan by wheel, drag, pinch, keys and buttons. */
import type { Point, Rect } from '@floorwalk/engine';
import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { centreOn, type Frame, fit, pan, zoomAt } from './plan-frame.ts';

const KEY_ZOOM = 1.5;
const KEY_STEP = 0.15;
/** A press that moves less than this many pixels is a click. */
const CLICK_PX = 5;
const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Size = { readonly width: number; readonly height: number };
export type PlanView = {
  readonly frame: Frame;
  /** Pixels per metre. */
  readonly scale: number;
  zoom(factor: number): void;
  showAll(): void;
  show(area: Rect): void;
  centre(at: Point, acrossM: number): void;
  readonly handlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(event: PointerEvent<HTMLElement>): void;
    onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  };
};

export function usePlanView(
  area: Rect,
  { width, height }: Size,
  element: RefObject<HTMLElement | null>,
  onClick: (at: Point) => void,
): PlanView {
  const aspect = height > 0 ? width / height : 1;
  const whole = fit(area, aspect);
  const [chosen, setChosen] = useState<Frame>();
  const frame = chosen ?? whole;
  const scale = width / frame.acrossM;
  const touches = useRef(new Map<number, { x: number; y: number }>());
  const moved = useRef(0);

  const at = useCallback(
    (from: Frame, clientX: number, clientY: number): Point => {
      const box = element.current?.getBoundingClientRect();
      if (!box || box.width === 0) return { xM: from.xM, yM: from.yM };
      const metres = from.acrossM / box.width;
      return { xM: from.xM + (clientX - box.left) * metres, yM: from.yM + (clientY - box.top) * metres };
    },
    [element],
  );
  const turn = useCallback(
    (change: (frame: Frame) => Frame) => setChosen((now) => pan(change(now ?? whole), 0, 0, aspect, area)),
    [whole, aspect, area],
  );

  useEffect(() => {
    const target = element.current;
    if (!target) return;
    // React's wheel handlers are passive: the page would scroll along.
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const factor = 1.0015 ** -event.deltaY;
      turn((now) => zoomAt(now, at(now, event.clientX, event.clientY), factor, whole));
    };
    target.addEventListener('wheel', wheel, { passive: false });
    return () => target.removeEventListener('wheel', wheel);
  }, [element, turn, at, whole]);

  const middle = (now: Frame): Point => ({ xM: now.xM + now.acrossM / 2, yM: now.yM + now.acrossM / aspect / 2 });
  const zoom = (factor: number): void => turn((now) => zoomAt(now, middle(now), factor, whole));

  const move = (event: PointerEvent<HTMLElement>): void => {
    const before = touches.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const others = [...touches.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    touches.current.set(event.pointerId, now);
    moved.current += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    if (moved.current < CLICK_PX) return;
    if (others.length === 0) {
      const metres = frame.acrossM / width;
      turn((f) => pan(f, (before.x - now.x) * metres, (before.y - now.y) * metres, aspect, area));
      return;
    }
    const [other] = others;
    const apart = (p: { x: number; y: number }): number => Math.hypot(p.x - other.x, p.y - other.y);
    const factor = apart(now) / Math.max(1, apart(before));
    turn((f) => zoomAt(f, at(f, (now.x + other.x) / 2, (now.y + other.y) / 2), factor, whole));
  };
  const lift = (event: PointerEvent<HTMLElement>): void => {
    const known = touches.current.delete(event.pointerId);
    if (known && touches.current.size === 0 && moved.current < CLICK_PX)
      onClick(at(frame, event.clientX, event.clientY));
  };

  return {
    frame,
    scale,
    zoom,
    showAll: () => setChosen(undefined),
    show: (rect) => setChosen(fit(rect, aspect)),
    centre: (point, acrossM) => setChosen(centreOn(point, Math.min(acrossM, whole.acrossM), aspect)),
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        if (touches.current.size === 0) moved.current = 0;
        touches.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: move,
      onPointerUp: lift,
      onPointerCancel: (event) => touches.current.delete(event.pointerId),
      onKeyDown(event) {
        const step = KEYS[event.key];
        if (step) {
          const [dx, dy] = step;
          turn((now) => pan(now, dx * now.acrossM * KEY_STEP, dy * now.acrossM * KEY_STEP, aspect, area));
        } else if (event.key === '+' || event.key === '=') zoom(KEY_ZOOM);
        else if (event.key === '-') zoom(1 / KEY_ZOOM);
        else if (event.key === '0') setChosen(undefined);
        else return;
        event.preventDefault();
      },
    },
  };
}
