/** The plan drawn as a fair prints it: halls, aisles, zones in their colours, stands with their numbers, and signs. */
import type { BiText, Exhibitor, Feature, FeatureKind, Point, Scenario } from '@floorwalk/engine';
import {
  Armchair,
  Bot,
  CarFront,
  Coffee,
  DoorClosed,
  DoorOpen,
  type LucideIcon,
  Mic,
  Plane,
  Star,
  Toilet,
  Users,
} from 'lucide-react';
import { memo } from 'react';
import { BRANDS } from '../../../art/tokens.ts';
import type { DensityGrid } from '../../../floor/floor-view.ts';
import { Heat } from './heat.tsx';
import type { Frame } from './plan-frame.ts';

const SIGNS: Partial<Readonly<Record<FeatureKind, LucideIcon>>> = {
  stage: Mic,
  cafe: Coffee,
  toilets: Toilet,
  seats: Armchair,
  formation: Bot,
  car: CarFront,
  'air-taxi': Plane,
  meeting: Users,
};
/** Benches are many: their signs come with a nearer look. */
const SMALL_SIGNS: ReadonlySet<FeatureKind> = new Set(['seats', 'toilets', 'car']);

export type PlanProps = {
  readonly scenario: Scenario;
  readonly numbers: readonly string[];
  readonly frame: Frame;
  /** Pixels per metre, and the screen's size in pixels. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly at: Point;
  readonly say: (text: BiText) => string;
  readonly looked: ReadonlySet<string>;
  readonly route: readonly string[];
  readonly found: ReadonlySet<string> | undefined;
  readonly chosen: string | undefined;
  readonly way: readonly Point[];
  readonly heat: DensityGrid | undefined;
  /** By exhibitor row; shown as marks where somebody waits. */
  readonly queueing: ((exhibitor: Exhibitor) => number | undefined) | undefined;
};

export function PlanSvg(props: PlanProps) {
  const { scenario, frame, scale, width, height, at, way, heat, queueing, route, chosen } = props;
  const px = (pixels: number): number => pixels / scale;
  const stand = (id: string): Exhibitor | undefined => scenario.exhibitors.find((each) => each.id === id);
  const target = chosen === undefined ? undefined : stand(chosen);
  return (
    <svg
      className="plan-svg"
      viewBox={`${frame.xM} ${frame.yM} ${frame.acrossM} ${(frame.acrossM * height) / width}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <Ground {...props} scale={bucketOf(scale)} />
      {heat && <Heat grid={heat} fine={scale > 4.5} />}
      <Labels {...props} scale={bucketOf(scale)} />
      {queueing &&
        scenario.exhibitors.map((exhibitor) => {
          const waiting = queueing(exhibitor) ?? 0;
          if (waiting < 1) return null;
          const { rect } = exhibitor;
          const r = scale > 5 ? px(Math.min(13, 7 + Math.sqrt(waiting))) : px(Math.min(7, 1.8 + Math.sqrt(waiting)));
          return (
            <g key={exhibitor.id} className="plan-queue">
              <circle cx={rect.xM + rect.wM / 2} cy={rect.yM + rect.dM} r={r} />
              {scale > 5 && (
                <text x={rect.xM + rect.wM / 2} y={rect.yM + rect.dM} fontSize={px(11)}>
                  {waiting}
                </text>
              )}
            </g>
          );
        })}
      {route.map((id) => {
        const marked = stand(id);
        if (!marked) return null;
        const { rect } = marked;
        return (
          <Star
            key={id}
            className="plan-star"
            x={rect.xM + rect.wM / 2 - px(8)}
            y={rect.yM + rect.dM / 2 - px(8)}
            width={px(16)}
            height={px(16)}
            strokeWidth={1.6}
          />
        );
      })}
      {way.length > 1 && (
        <polyline
          className="plan-way"
          points={way.map(({ xM, yM }) => `${xM},${yM}`).join(' ')}
          strokeWidth={px(4)}
          strokeDasharray={`${px(0.1)} ${px(9)}`}
        />
      )}
      {target && (
        <rect
          className="plan-chosen"
          x={target.rect.xM - px(3)}
          y={target.rect.yM - px(3)}
          width={target.rect.wM + px(6)}
          height={target.rect.dM + px(6)}
          rx={px(4)}
          strokeWidth={px(3)}
        />
      )}
      <g className="plan-me">
        <circle className="halo" cx={at.xM} cy={at.yM} r={px(13)} />
        <circle cx={at.xM} cy={at.yM} r={px(6)} strokeWidth={px(2.4)} />
      </g>
    </svg>
  );
}

/** What hangs on the scale is drawn for steps of it, so that a pan redraws nothing. */
function bucketOf(scale: number): number {
  return 1.25 ** Math.round(Math.log(scale) / Math.log(1.25));
}

type DrawnOnce = Pick<PlanProps, 'scenario' | 'numbers' | 'scale' | 'say' | 'looked' | 'found'>;

const Ground = memo(function Ground({ scenario, scale, found, looked }: DrawnOnce) {
  const gap = Math.min(0.25, 0.7 / scale);
  return (
    <g>
      {scenario.halls.map((hall) => (
        <rect
          key={hall.id}
          className={hall.outdoors ? 'plan-outdoors' : 'plan-hall'}
          x={hall.xM}
          y={hall.yM}
          width={hall.wM}
          height={hall.dM}
        />
      ))}
      {scenario.zones.map(({ id, rect, brand }) => (
        <rect
          key={id}
          x={rect.xM}
          y={rect.yM}
          width={rect.wM}
          height={rect.dM}
          fill={BRANDS[brand]}
          className="plan-zone"
        />
      ))}
      {scenario.aisles
        .filter(({ avenue }) => avenue)
        .map(({ id, from, to, widthM }) => (
          <line key={id} className="plan-avenue" x1={from.xM} y1={from.yM} x2={to.xM} y2={to.yM} strokeWidth={widthM} />
        ))}
      {scenario.features.map((feature) => (
        <FeatureBlock key={feature.id} feature={feature} />
      ))}
      {scenario.exhibitors.map(({ id, rect, brand }) => (
        <rect
          key={id}
          className={found && !found.has(id) ? 'plan-stand faded' : looked.has(id) ? 'plan-stand looked' : 'plan-stand'}
          x={rect.xM + gap / 2}
          y={rect.yM + gap / 2}
          width={rect.wM - gap}
          height={rect.dM - gap}
          rx={Math.min(0.6, rect.wM / 8)}
          fill={BRANDS[brand]}
        />
      ))}
    </g>
  );
});

function FeatureBlock({ feature: { kind, xM, yM, wM, dM } }: { readonly feature: Feature }) {
  if (kind === 'totem') return null;
  return <rect className={`plan-feature ${kind}`} x={xM} y={yM} width={wM} height={dM} rx={0.5} />;
}

const Labels = memo(function Labels({ scenario, numbers, scale, say, found }: DrawnOnce) {
  const px = (pixels: number): number => pixels / scale;
  const near = scale > 6.5;
  return (
    <g className="plan-labels">
      {scenario.features.map((feature) => {
        const Sign = SIGNS[feature.kind];
        if (!Sign || (SMALL_SIGNS.has(feature.kind) && scale < 5)) return null;
        const size = px(near ? 18 : 14);
        return (
          <Sign
            key={feature.id}
            className="plan-sign"
            x={feature.xM + feature.wM / 2 - size / 2}
            y={feature.yM + feature.dM / 2 - size / 2}
            width={size}
            height={size}
          />
        );
      })}
      {scenario.gates.map(({ id, use, xM, yM }) => {
        const Sign = use === 'entrance' ? DoorOpen : DoorClosed;
        return (
          <Sign
            key={id}
            className={`plan-gate ${use}`}
            x={xM - px(10)}
            y={yM - px(10)}
            width={px(20)}
            height={px(20)}
          />
        );
      })}
      {scenario.exhibitors.map(({ id, rect, name }, row) => {
        const wide = rect.wM * scale;
        if (wide < 26 || (found && !found.has(id))) return null;
        const named = wide > 64 && rect.dM * scale > 26;
        const size = named ? px(Math.min(13, Math.max(9.5, wide / 9))) : 0;
        return (
          <g key={id} className="plan-stand-label">
            {named && (
              <text x={rect.xM + rect.wM / 2} y={rect.yM + rect.dM / 2 - px(4)} fontSize={size}>
                {clip(say(name), wide / ((size * scale) / 1.8))}
              </text>
            )}
            <text
              x={rect.xM + rect.wM / 2}
              y={rect.yM + rect.dM / 2 + (named ? px(10) : 0)}
              fontSize={px(named ? 10.5 : 9)}
              className="number"
            >
              {numbers[row]}
            </text>
          </g>
        );
      })}
      {scale > 3.6 &&
        scale < 9 &&
        scenario.zones.map(({ id, rect, name }) => (
          <text key={id} className="plan-zone-name" x={rect.xM + rect.wM / 2} y={rect.yM + px(12)} fontSize={px(11.5)}>
            {clip(say(name), (rect.wM * scale) / 6.5)}
          </text>
        ))}
      {!near &&
        scenario.halls.map(({ id, name, xM, yM, wM, dM }) => (
          <text
            key={id}
            className="plan-hall-name"
            x={xM + wM / 2}
            y={yM + dM / 2}
            fontSize={px(wM * scale < 90 ? 11 : 16)}
          >
            {wM * scale > 60 ? clip(say(name), (wM * scale) / 8) : ''}
          </text>
        ))}
    </g>
  );
});

function clip(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(1, Math.floor(room) - 1))}…`;
}
