/** Were my percentages honest? What was said against what happened, dots as large as their counts. */
import type { Debrief } from '@floorwalk/assessment';
import { useTranslation } from 'react-i18next';
import { percent } from '../interval/interval.ts';

const S = 210;
const M = 50;
const TOP = 20;
const at = (share: number): number => M + share * S;
const up = (share: number): number => TOP + (1 - share) * S;
/** Fewer runs than this only hint. */
const SPARSE = 15;

export function HonestyFigure({ predictions, judging }: Pick<Debrief, 'predictions' | 'judging'>) {
  const { t } = useTranslation();
  const bins = predictions.bins.flatMap(({ count, meanForecast, happenedShare }) =>
    count > 0 && meanForecast !== null && happenedShare !== null
      ? [{ count, said: meanForecast, happened: happenedShare }]
      : [],
  );
  const text = (bin: (typeof bins)[number]): string =>
    t('debrief.honest-text', {
      said: percent(bin.said),
      happened: percent(bin.happened),
      count: t('debrief.honest-count', { count: bin.count }),
    });
  if (bins.length === 0) return <p className="note">{t('debrief.honest-none')}</p>;
  return (
    <>
      <svg viewBox={`0 0 ${S + M + 20} ${S + 56}`} role="img" aria-label={bins.map(text).join(' ')} className="honesty">
        <rect x={M} y={TOP} width={S} height={S} rx={10} fill="var(--paper-2)" />
        <line
          x1={at(0)}
          y1={up(0)}
          x2={at(1)}
          y2={up(1)}
          stroke="var(--line-strong)"
          strokeWidth={2}
          strokeDasharray="3 5"
        />
        {[0, 0.5, 1].map((share) => (
          <g key={share} className="q-axis">
            <text x={at(share)} y={S + TOP + 17} textAnchor="middle">
              {percent(share)}
            </text>
            <text x={M - 6} y={up(share) + 4} textAnchor="end">
              {percent(share)}
            </text>
          </g>
        ))}
        <text x={at(0.5)} y={S + TOP + 33} textAnchor="middle" className="q-axis">
          {t('debrief.honest-axis-x')}
        </text>
        <text transform={`translate(11 ${TOP + S / 2}) rotate(-90)`} textAnchor="middle" className="q-axis">
          {t('debrief.honest-axis-y')}
        </text>
        {bins.map((bin) => {
          const r = 9 + Math.sqrt(bin.count) * 3;
          return (
            <g key={bin.said}>
              <line
                x1={at(bin.said)}
                x2={at(bin.said)}
                y1={up(bin.said)}
                y2={up(bin.happened)}
                stroke="var(--action)"
                strokeWidth={2}
                opacity={0.5}
              />
              <circle
                cx={at(bin.said)}
                cy={up(bin.happened)}
                r={r}
                fill="var(--action)"
                stroke="var(--paper)"
                strokeWidth={2.5}
              />
              <text
                x={at(bin.said)}
                y={up(bin.happened) + 4.5}
                textAnchor="middle"
                fill="#fff"
                fontWeight={700}
                fontSize={12}
              >
                {bin.count}
              </text>
            </g>
          );
        })}
      </svg>
      <p className="soft-text">
        {t('debrief.line')}
        {predictions.count < SPARSE && ` ${t('debrief.sparse')}`}
      </p>
      {judging.marks > 0 && (
        <p className="soft-text">{t('debrief.eyes', { right: judging.right, all: judging.marks })}</p>
      )}
    </>
  );
}
