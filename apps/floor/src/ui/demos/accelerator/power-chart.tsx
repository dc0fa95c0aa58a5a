/** What both sides draw while they run: the area is the energy. */
import type { Bench, Lane } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';

const W = 344;
const H = 178;
const LEFT = 40;
const RIGHT = 10;
const TOP = 20;
const BOTTOM = 30;

export function PowerChart({ bench: { card, reference } }: { readonly bench: Bench }) {
  const { t } = useTranslation();
  const lanes = [card, reference];
  const longestS = Math.max(...lanes.map(({ seconds }) => seconds));
  const mostW = Math.max(...lanes.flatMap(({ watts, ran }) => watts.map((one) => one * ran.cards)));
  const stepW = niceStep(mostW / 3);
  const stepS = niceStep(longestS / 4);
  const topW = Math.ceil(mostW / stepW) * stepW;
  const x = (atS: number): number => LEFT + (atS / longestS) * (W - LEFT - RIGHT);
  const y = (watts: number): number => H - BOTTOM - (watts / topW) * (H - TOP - BOTTOM);
  const line = ({ watts, seconds, ran }: Lane): string =>
    watts
      .map(
        (one, k) =>
          `${k ? 'L' : 'M'}${x((seconds * k) / (watts.length - 1)).toFixed(1)} ${y(one * ran.cards).toFixed(1)}`,
      )
      .join('');
  const words = (lane: Lane): string =>
    t('demo-accelerator.drew', {
      name: t(lane === card ? 'demo-accelerator.card' : 'demo-accelerator.reference'),
      kilojoules: lane.kilojoules.toFixed(1),
      seconds: lane.seconds.toFixed(1),
    });
  return (
    <figure className="bench-chart">
      <svg viewBox={`0 0 ${W} ${H}`} role="img" aria-label={lanes.map(words).join('; ')}>
        {steps(topW, stepW).map((watts) => (
          <g key={watts}>
            <path className="grid" d={`M${LEFT} ${y(watts)}H${W - RIGHT}`} />
            <text x={LEFT - 5} y={y(watts) + 4} textAnchor="end">
              {watts}
            </text>
          </g>
        ))}
        {steps(longestS, stepS).map((atS) => (
          <text key={atS} x={x(atS)} y={H - BOTTOM + 13} textAnchor="middle">
            {atS}
          </text>
        ))}
        <text x={W - RIGHT} y={H - 3} textAnchor="end">
          {t('demo-accelerator.seconds')}
        </text>
        <text x={4} y={9}>
          W
        </text>
        {lanes.map((lane) => (
          <g key={lane === card ? 'card' : 'reference'} className={lane === card ? 'of-card' : 'of-reference'}>
            <path className="area" d={`${line(lane)}V${y(0)}H${LEFT}Z`} />
            <path className="roof" d={line(lane)} />
          </g>
        ))}
      </svg>
      <figcaption>
        {lanes.map((lane) => (
          <span key={lane === card ? 'card' : 'reference'} className={lane === card ? 'of-card' : 'of-reference'}>
            <i /> {words(lane)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function niceStep(about: number): number {
  const unit = 10 ** Math.floor(Math.log10(about));
  return ([1, 2, 5].find((k) => k * unit >= about) ?? 10) * unit;
}
function steps(to: number, step: number): number[] {
  return Array.from({ length: Math.floor(to / step + 1e-9) + 1 }, (_, k) => k * step);
}
