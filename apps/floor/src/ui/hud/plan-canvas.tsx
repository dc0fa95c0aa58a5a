/** The plan of the fair on a canvas: halls, aisles, stands in their colours, and the player. A click goes there. */
import type { Point, Scenario, VisitView } from '@floorwalk/engine';
import { type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BRANDS, MATTER, THEMES } from '../../art/tokens.ts';
import { useApp } from '../app-context.ts';
import { placeAt, useSay } from '../say.ts';

type Props = {
  readonly width: number;
  readonly height: number;
  readonly scenario: Scenario;
  readonly view: VisitView;
  readonly labels?: boolean;
  /** Shows this many metres across, round the player; all of the plan if it is left out. */
  readonly acrossM?: number;
  readonly onPick?: (point: Point) => void;
};
type Frame = { readonly scale: number; readonly x: number; readonly y: number };
const MARGIN_PX = 6;

function frameOf(
  { halls }: Scenario,
  { xM, yM }: Point,
  width: number,
  height: number,
  acrossM: number | undefined,
): Frame {
  const west = Math.min(...halls.map((hall) => hall.xM));
  const north = Math.min(...halls.map((hall) => hall.yM));
  const wide = Math.max(...halls.map((hall) => hall.xM + hall.wM)) - west;
  const deep = Math.max(...halls.map((hall) => hall.yM + hall.dM)) - north;
  if (acrossM !== undefined) {
    // Round the player, as far as there is plan: nothing is gained by looking at what lies beyond.
    const scale = width / acrossM;
    const from = (at: number, start: number, length: number, seen: number): number =>
      Math.max(start, Math.min(start + length - seen, at - seen / 2));
    return {
      scale,
      x: -from(xM, west, wide, width / scale) * scale,
      y: -from(yM, north, deep, height / scale) * scale,
    };
  }
  const scale = Math.min((width - 2 * MARGIN_PX) / wide, (height - 2 * MARGIN_PX) / deep);
  return { scale, x: (width - wide * scale) / 2 - west * scale, y: (height - deep * scale) / 2 - north * scale };
}

export function PlanCanvas({ width, height, scenario, view, labels = false, acrossM, onPick }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const theme = useApp((state) => state.settings.theme);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = frameOf(scenario, view, width, height, acrossM);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const ratio = Math.max(1, window.devicePixelRatio);
    context.canvas.width = Math.round(width * ratio);
    context.canvas.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintPlan(context, { width, height, scenario, view, frame, dusk: theme === 'dusk', say: labels ? say : undefined });
  });
  const pick = (event: PointerEvent<HTMLCanvasElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const xPx = ((event.clientX - box.left) / box.width) * width;
    const yPx = ((event.clientY - box.top) / box.height) * height;
    onPick?.({ xM: (xPx - frame.x) / frame.scale, yM: (yPx - frame.y) / frame.scale });
  };
  const { hall } = placeAt(scenario, view);
  return (
    <canvas
      ref={canvas}
      style={{ width, height, display: 'block', cursor: onPick ? 'pointer' : undefined }}
      role="img"
      aria-label={t('map.canvas', { place: hall ? say(hall.name) : t('hud.outside') })}
      onPointerUp={pick}
    />
  );
}

type Paint = {
  readonly width: number;
  readonly height: number;
  readonly scenario: Scenario;
  readonly view: VisitView;
  readonly frame: Frame;
  readonly dusk: boolean;
  readonly say: ((text: { en: string; zh: string }) => string) | undefined;
};

function paintPlan(c: CanvasRenderingContext2D, { width, height, scenario, view, frame, dusk, say }: Paint): void {
  const look = THEMES[dusk ? 'dusk' : 'light'];
  const { scale, x, y } = frame;
  const block = (
    { xM, yM, wM, dM }: { xM: number; yM: number; wM: number; dM: number },
    radius: number,
    pad = 0,
  ): void => {
    c.beginPath();
    c.roundRect(
      x + xM * scale + pad,
      y + yM * scale + pad,
      Math.max(1, wM * scale - 2 * pad),
      Math.max(1, dM * scale - 2 * pad),
      radius,
    );
    c.fill();
  };
  c.fillStyle = look.void;
  c.fillRect(0, 0, width, height);
  for (const hall of scenario.halls) {
    c.fillStyle = hall.outdoors ? look.apron : look.floor;
    block(hall, 3);
  }
  c.lineCap = 'butt';
  for (const { from, to, widthM, avenue } of scenario.aisles) {
    if (!avenue) continue;
    c.strokeStyle = from.yM === to.yM ? look.avenue : look.avenueNorth;
    c.lineWidth = Math.max(1, widthM * scale);
    c.beginPath();
    c.moveTo(x + from.xM * scale, y + from.yM * scale);
    c.lineTo(x + to.xM * scale, y + to.yM * scale);
    c.stroke();
  }
  const looked = new Set(view.looks.map(({ exhibitor }) => exhibitor));
  const pad = scale > 1.5 ? 0.5 : 0;
  for (const { id, rect, brand } of scenario.exhibitors) {
    const large = rect.wM * rect.dM >= 40;
    c.fillStyle = large ? BRANDS[brand] : dusk ? '#515783' : '#CFC7B8';
    block(rect, Math.min(3, scale * 0.6), pad);
    if (looked.has(id)) {
      c.fillStyle = look.ink;
      c.beginPath();
      c.arc(
        x + (rect.xM + rect.wM / 2) * scale,
        y + (rect.yM + rect.dM / 2) * scale,
        Math.min(4, Math.max(1.6, scale)),
        0,
        2 * Math.PI,
      );
      c.fill();
    }
  }
  for (const feature of scenario.features) {
    if (feature.kind !== 'stage' && feature.kind !== 'cafe') continue;
    c.fillStyle = feature.kind === 'stage' ? BRANDS.plum : BRANDS.apricot;
    block(feature, 2, pad);
  }
  if (say) {
    c.textAlign = 'center';
    c.textBaseline = 'middle';
    c.lineJoin = 'round';
    const small = scenario.exhibitors.length <= 60;
    for (const { rect, name, brand } of small ? scenario.exhibitors : []) {
      c.font = '600 12px "Noto Sans","Noto Sans SC",sans-serif';
      c.fillStyle = rect.wM * rect.dM >= 40 && brand !== 'mustard' ? '#fff' : look.ink;
      c.fillText(
        say(name),
        x + (rect.xM + rect.wM / 2) * scale,
        y + (rect.yM + rect.dM * 0.8) * scale,
        rect.wM * scale - 6,
      );
    }
    for (const hall of small ? [] : scenario.halls) {
      c.font = '700 14px "Noto Sans","Noto Sans SC",sans-serif';
      const text = say(hall.name);
      const cx = x + (hall.xM + hall.wM / 2) * scale;
      const cy = y + (hall.yM + hall.dM / 2) * scale;
      c.lineWidth = 5;
      c.strokeStyle = look.paper;
      c.strokeText(text, cx, cy, hall.wM * scale);
      c.fillStyle = look.ink;
      c.fillText(text, cx, cy, hall.wM * scale);
    }
  }
  const px = x + view.xM * scale;
  const py = y + view.yM * scale;
  c.fillStyle = 'rgba(255,79,56,.22)';
  c.beginPath();
  c.arc(px, py, 11, 0, 2 * Math.PI);
  c.fill();
  c.fillStyle = MATTER.player;
  c.strokeStyle = '#fff';
  c.lineWidth = 2;
  c.beginPath();
  c.arc(px, py, 5, 0, 2 * Math.PI);
  c.fill();
  c.stroke();
}
