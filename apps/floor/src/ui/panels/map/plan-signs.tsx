/** What is written on the plan: stand numbers and names where they fit, row letters, themes, and signs for what one looks for. */
import type { BiText, FeatureKind, Scenario } from '@floorwalk/engine';
import {
  Armchair,
  Bot,
  CarFront,
  Coffee,
  Handshake,
  LogIn,
  LogOut,
  type LucideIcon,
  Mic,
  Plane,
  Toilet,
} from 'lucide-react';
import { memo } from 'react';
import { fitted } from './fitted.ts';
import { toneOf } from './plan-ground.tsx';
import { rowLetters } from './row-letters.ts';

type Props = {
  readonly scenario: Scenario;
  readonly numbers: readonly string[];
  readonly scale: number;
  readonly say: (text: BiText) => string;
  readonly found: ReadonlySet<string> | undefined;
};
/** From how many pixels per metre a sign shows: many small ones would hide the plan from afar. */
const SIGNS: Partial<Readonly<Record<FeatureKind, { readonly icon: LucideIcon; readonly from: number }>>> = {
  stage: { icon: Mic, from: 0 },
  cafe: { icon: Coffee, from: 2 },
  toilets: { icon: Toilet, from: 2 },
  meeting: { icon: Handshake, from: 2 },
  formation: { icon: Bot, from: 2 },
  'air-taxi': { icon: Plane, from: 2 },
  seats: { icon: Armchair, from: 6 },
  car: { icon: CarFront, from: 6 },
};
const ROWS_FROM = 4.5;
const ZONES = { from: 3.6, to: 8 };

export const PlanSigns = memo(function PlanSigns({ scenario, numbers, scale, say, found }: Props) {
  const px = (pixels: number): number => pixels / scale;
  return (
    <g className="plan-labels">
      {scenario.exhibitors.map(({ id, rect, name }, row) => {
        const wide = rect.wM * scale - 4;
        const high = rect.dM * scale;
        if (wide < 23 || high < 10 || (found && !found.has(id))) return null;
        const nameSize = Math.min(13, Math.max(10, wide / 9));
        const named = high > 27 ? fitted(say(name), wide, nameSize) : undefined;
        const x = rect.xM + rect.wM / 2;
        const y = rect.yM + rect.dM / 2;
        return (
          <g key={id}>
            {named && (
              <text className="plan-stand-name" x={x} y={y - px(6)} fontSize={px(nameSize)}>
                {named}
              </text>
            )}
            <text className="plan-number" x={x} y={y + (named ? px(8) : 0)} fontSize={px(named ? 10.5 : 9)}>
              {numbers[row]}
            </text>
          </g>
        );
      })}
      {scale > ROWS_FROM &&
        rowLetters(scenario, numbers).map(({ hallId, letter, xM, yM }) => (
          <g key={`${hallId} ${letter}`} className="plan-row">
            <circle cx={xM} cy={yM} r={px(9)} strokeWidth={px(1.2)} />
            <text x={xM} y={yM} fontSize={px(10)}>
              {letter}
            </text>
          </g>
        ))}
      {scenario.features.map(({ id, kind, xM, yM, wM, dM }) => {
        const sign = SIGNS[kind];
        return (
          sign && scale > sign.from && <Sign key={id} icon={sign.icon} x={xM + wM / 2} y={yM + dM / 2} scale={scale} />
        );
      })}
      {scenario.gates.map(({ id, use, xM, yM }) => (
        <Sign key={id} icon={use === 'entrance' ? LogIn : LogOut} x={xM} y={yM} scale={scale} look={use} />
      ))}
      {scale > ZONES.from &&
        scale < ZONES.to &&
        scenario.zones.map(({ id, rect, name, brand }) => {
          const text = fitted(say(name), rect.wM * scale, 11.5);
          return (
            text && (
              <text
                key={id}
                className="plan-zone-name"
                style={toneOf(brand)}
                x={rect.xM + rect.wM / 2}
                y={rect.yM - px(1)}
                fontSize={px(11.5)}
                strokeWidth={px(4)}
              >
                {text}
              </text>
            )
          );
        })}
    </g>
  );
});

type SignProps = {
  readonly icon: LucideIcon;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly look?: string;
};
function Sign({ icon: Icon, x, y, scale, look = '' }: SignProps) {
  const half = (look === '' ? 8.5 : 11) / scale;
  const inner = half * 1.3;
  return (
    <g className={`plan-sign ${look}`}>
      <rect x={x - half} y={y - half} width={2 * half} height={2 * half} rx={half / 2.2} />
      <Icon x={x - inner / 2} y={y - inner / 2} width={inner} height={inner} strokeWidth={2.4} />
    </g>
  );
}
