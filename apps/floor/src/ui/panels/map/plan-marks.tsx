/** What changes on the plan: queues, the player's own route, the way to the chosen stand, and where one is. */
import type { Exhibitor, Point, Scenario } from '@floorwalk/engine';
import { Star } from 'lucide-react';
import type { StandFacts } from '../../use-board.ts';

type Scaled = { readonly scale: number };

/** From afar, and where there is no room, the longest waits alone, by a dot of their size; nearer the people and the minutes. */
const NUMBERS_FROM = 4.5;
const LONG_WAIT_MIN = 5;

type QueueProps = Scaled & {
  readonly scenario: Scenario;
  readonly factsOf: (exhibitor: Exhibitor) => StandFacts;
  readonly found: ReadonlySet<string> | undefined;
};
export function QueueMarks({ scenario, factsOf, found, scale }: QueueProps) {
  const px = (pixels: number): number => pixels / scale;
  return scenario.exhibitors.map((exhibitor) => {
    const { queueing = 0, waitMinutes = 0 } = factsOf(exhibitor);
    if (queueing < 1 || (found && !found.has(exhibitor.id))) return null;
    const { rect } = exhibitor;
    const x = rect.xM + rect.wM / 2;
    const y = rect.yM + rect.dM;
    const text = `${queueing} · ${waitMinutes}′`;
    const half = px(4 + text.length * 2.9);
    if (scale < NUMBERS_FROM || 2 * half > rect.wM + px(8)) {
      if (waitMinutes < LONG_WAIT_MIN) return null;
      return (
        <circle
          key={exhibitor.id}
          className="plan-queue-dot"
          cx={x}
          cy={y}
          r={px(Math.min(5.5, 1.6 + Math.sqrt(waitMinutes) / 2.2))}
          strokeWidth={px(1)}
        />
      );
    }
    return (
      <g key={exhibitor.id} className="plan-queue">
        <rect x={x - half} y={y - px(8)} width={2 * half} height={px(16)} rx={px(8)} strokeWidth={px(1.5)} />
        <text x={x} y={y} fontSize={px(10)}>
          {text}
        </text>
      </g>
    );
  });
}

export function RouteMarks({
  stands,
  scale,
}: Scaled & {
  readonly stands: readonly Exhibitor[];
}) {
  const px = (pixels: number): number => pixels / scale;
  return stands.map(({ id, rect }) => (
    <Star
      key={id}
      className="plan-star"
      x={rect.xM + rect.wM / 2 - px(9)}
      y={rect.yM + px(scale < NUMBERS_FROM ? -4 : -9)}
      width={px(18)}
      height={px(18)}
      strokeWidth={1.6}
    />
  ));
}

export function ChosenMark({
  target: { rect },
  way,
  scale,
}: Scaled & { readonly target: Exhibitor; readonly way: readonly Point[] }) {
  const px = (pixels: number): number => pixels / scale;
  const points = way.map(({ xM, yM }) => `${xM},${yM}`).join(' ');
  return (
    <>
      {way.length > 1 && (
        <>
          <polyline className="plan-way under" points={points} strokeWidth={px(8)} />
          <polyline className="plan-way" points={points} strokeWidth={px(4)} strokeDasharray={`${px(0.1)} ${px(8)}`} />
        </>
      )}
      <rect
        className="plan-chosen"
        x={rect.xM - px(3)}
        y={rect.yM - px(3)}
        width={rect.wM + px(6)}
        height={rect.dM + px(6)}
        rx={px(4)}
        strokeWidth={px(3)}
      />
    </>
  );
}

/** `eighths` of a turn clockwise from east: where the player looks. */
export function HereMark({ at, eighths, scale }: Scaled & { readonly at: Point; readonly eighths: number }) {
  const px = (pixels: number): number => pixels / scale;
  return (
    <g className="plan-me" transform={`translate(${at.xM} ${at.yM}) scale(${px(1)}) rotate(${eighths * 45})`}>
      <circle className="halo" r={20} />
      <path className="beam" d="M 4 -8 L 26 -15 A 30 30 0 0 1 26 15 L 4 8 Z" />
      <path d="M 13 0 L -8 -9 L -4 0 L -8 9 Z" strokeWidth={2.4} />
    </g>
  );
}
