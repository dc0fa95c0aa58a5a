/** The roofline of both cards (log-log), with the points measured: where a workload lies says what holds it back. */
import { attainable, type Bench, type Lane, peakOf } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';

const W = 344;
const H = 178;
const LEFT = 34;
const RIGHT = 8;
const TOP = 20;
const BOTTOM = 30;

export function RooflineChart({ bench: { card, reference } }: { readonly bench: Bench }) {
  const { t } = useTranslation();
  const lanes = [reference, card];
  const fromX = Math.min(0, ...lanes.map(({ point }) => Math.floor(Math.log10(point.intensity))));
  const toX = Math.max(3, ...lanes.map(({ point }) => Math.ceil(Math.log10(point.intensity) + 0.1)));
  const fromY = Math.min(1, ...lanes.map(({ point }) => Math.floor(Math.log10(point.tflops))));
  const toY = 3;
  const x = (intensity: number): number =>
    LEFT + ((Math.log10(intensity) - fromX) / (toX - fromX)) * (W - LEFT - RIGHT);
  const y = (tflops: number): number =>
    H - BOTTOM - ((Math.log10(tflops) - fromY) / (toY - fromY)) * (H - TOP - BOTTOM);
  const roof = ({ card: sheet, ran }: Lane): string => {
    const start = Math.max(10 ** fromX, (10 ** fromY * 1000) / sheet.bandwidthGBs);
    const ridge = (peakOf(sheet, ran.precision) * 1000) / sheet.bandwidthGBs;
    const ends = [start, ridge, 10 ** toX];
    return ends
      .map((at, i) => `${i ? 'L' : 'M'}${x(at).toFixed(1)} ${y(attainable(sheet, ran.precision, at)).toFixed(1)}`)
      .join('');
  };
  const peak = (lane: Lane): number => peakOf(lane.card, lane.ran.precision);
  return (
    <figure className="bench-chart">
      <svg viewBox={`0 0 ${W} ${H}`} role="img" aria-label={lanes.map((lane) => words(lane, t)).join('; ')}>
        {decades(fromX, toX).map((k) => (
          <g key={k}>
            <path className="grid" d={`M${x(10 ** k)} ${TOP}V${H - BOTTOM}`} />
            <text x={x(10 ** k)} y={H - BOTTOM + 13} textAnchor={k === toX ? 'end' : 'middle'}>
              {10 ** k}
            </text>
          </g>
        ))}
        {decades(fromY, toY).map((k) => (
          <g key={k}>
            <path className="grid" d={`M${LEFT} ${y(10 ** k)}H${W - RIGHT}`} />
            <text x={LEFT - 5} y={y(10 ** k) + 4} textAnchor="end">
              {10 ** k}
            </text>
          </g>
        ))}
        <text x={W - RIGHT} y={H - 3} textAnchor="end">
          {t('demo-accelerator.intensity')}
        </text>
        <text x={LEFT - 30} y={9}>
          TFLOP/s
        </text>
        {lanes.map((lane) => (
          <g key={lane === card ? 'card' : 'reference'} className={lane === card ? 'of-card' : 'of-reference'}>
            <path className="roof" d={roof(lane)} />
            <path
              className="drop"
              d={`M${x(lane.point.intensity)} ${y(lane.point.tflops)}V${y(attainable(lane.card, lane.ran.precision, lane.point.intensity))}`}
            />
            <circle cx={x(lane.point.intensity)} cy={y(lane.point.tflops)} r={lane === card ? 5.5 : 5} />
          </g>
        ))}
      </svg>
      <figcaption>
        {[card, reference].map((lane) => (
          <span key={lane === card ? 'card' : 'reference'} className={lane === card ? 'of-card' : 'of-reference'}>
            <i /> {words(lane, t)} <small>{t('demo-accelerator.peak', { peak: Math.round(peak(lane)) })}</small>
          </span>
        ))}
      </figcaption>
    </figure>
  );

  function words(lane: Lane, say: typeof t): string {
    return say('demo-accelerator.point', {
      name: say(lane === card ? 'demo-accelerator.card' : 'demo-accelerator.reference'),
      tflops: Number(lane.point.tflops.toPrecision(3)),
      intensity: Number(lane.point.intensity.toPrecision(2)),
    });
  }
}

function decades(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}
