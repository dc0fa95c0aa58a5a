/** The halls' names on the plan, each at the north-west corner of what is seen of its hall. */
import type { BiText, Exhibitor, Scenario } from '@floorwalk/engine';
import { roughWidth } from './fitted.ts';
import type { Frame } from './plan-frame.ts';
import { hallSignOf } from './row-letters.ts';

type Props = {
  readonly scenario: Scenario;
  readonly numbers: readonly string[];
  readonly say: (text: BiText) => string;
  readonly frame: Frame;
  readonly scale: number;
  /** Depth of what is seen, m. */
  readonly seenM: number;
};
const HIGH = 22;
const SIZE = 12.5;
const PAD = 8;

/** By hall with stands, the sign that its stand numbers begin with. */
export function hallSigns(exhibitors: readonly Exhibitor[], numbers: readonly string[]): ReadonlyMap<string, string> {
  return new Map(exhibitors.map(({ hallId }, row) => [hallId, hallSignOf(numbers[row])]));
}

export function PlanHalls({ scenario, numbers, say, frame, scale, seenM }: Props) {
  const px = (pixels: number): number => pixels / scale;
  const signs = hallSigns(scenario.exhibitors, numbers);
  return scenario.halls.map(({ id, name, xM, yM, wM, dM }) => {
    const sign = signs.get(id);
    if (sign === undefined) return null;
    const west = Math.max(xM, frame.xM + px(6));
    const north = Math.max(yM, frame.yM + px(6));
    const roomPx = (Math.min(xM + wM, frame.xM + frame.acrossM) - west) * scale - HIGH - 2 * PAD;
    if (roomPx < -PAD || north > Math.min(yM + dM - px(HIGH), frame.yM + seenM)) return null;
    const whole = roughWidth(say(name), SIZE) <= roomPx;
    const long = whole ? roughWidth(say(name), SIZE) + PAD : 0;
    return (
      <g key={id} className="plan-hall-name" transform={`translate(${west} ${north}) scale(${px(1)})`}>
        <rect width={HIGH + long} height={HIGH} rx={6} />
        <rect className="sign" width={HIGH} height={HIGH} rx={6} />
        <text className="sign" x={HIGH / 2} y={HIGH / 2} fontSize={13}>
          {sign}
        </text>
        {whole && (
          <text x={HIGH + 6} y={HIGH / 2} fontSize={SIZE} className="name">
            {say(name)}
          </text>
        )}
      </g>
    );
  });
}
