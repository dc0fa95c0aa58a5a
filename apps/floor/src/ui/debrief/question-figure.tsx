/** Guess, report and truth of one question on one scale, with the same in words. */
import type { EstimateResult, QuestionResult } from '@floorwalk/assessment';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { percent } from '../interval/interval.ts';
import { useSay } from '../say.ts';

/** Room for the labels, left of the scale. */
const X0 = 92;

export function QuestionFigure({ result }: { readonly result: QuestionResult }) {
  const { t } = useTranslation();
  const say = useSay();
  const { guess, report, truth } = result;
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  const width = narrow ? 350 : 560;
  const x1 = width - 18;
  const x = (share: number): number => X0 + share * (x1 - X0);
  const rowText = (who: string, row: EstimateResult): string =>
    t('debrief.row-text', {
      who,
      estimate: percent(row.estimate),
      low: percent(row.low),
      high: percent(row.high),
      held: t(row.hit ? 'debrief.held' : 'debrief.missed'),
    });
  const words = [
    ...(guess ? [rowText(t('debrief.guess'), guess)] : []),
    ...(report ? [rowText(t('debrief.report'), report)] : []),
    ...(truth === null ? [] : [t('debrief.truth-text', { value: percent(truth) })]),
  ].join(' ');
  const gained =
    guess?.error != null && report?.error != null ? Math.round((guess.error - report.error) * 100) : undefined;
  const truthX = truth === null ? 0 : x(truth);
  return (
    <article className="q-figure">
      <h3>{say(result.text)}</h3>
      <svg viewBox={`0 0 ${width} 112`} role="img" aria-label={words}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line x1={x(share)} x2={x(share)} y1={22} y2={88} stroke="var(--line-strong)" strokeDasharray="2 4" />
            <text x={x(share)} y={106} textAnchor="middle" className="q-axis">
              {percent(share)}
            </text>
          </g>
        ))}
        {guess && <Bar x={x} y={40} row={guess} label={t('debrief.guess')} className="guess" />}
        {report && <Bar x={x} y={70} row={report} label={t('debrief.report')} className="report" />}
        {truth !== null && (
          <g className="q-truth">
            <line x1={truthX} x2={truthX} y1={20} y2={88} />
            <path d={`M${truthX} 24 l-7 -9 h14 z`} />
            <text x={Math.min(x1 - 24, Math.max(X0 + 24, truthX))} y={11} textAnchor="middle">
              {t('debrief.truth')} {percent(truth)}
            </text>
          </g>
        )}
      </svg>
      <p className="soft-text">
        {gained === undefined
          ? ''
          : t(gained > 0 ? 'debrief.closer' : gained < 0 ? 'debrief.farther' : 'debrief.same', {
              count: Math.abs(gained),
            })}
      </p>
    </article>
  );
}

type BarProps = {
  readonly x: (share: number) => number;
  readonly y: number;
  readonly row: EstimateResult;
  readonly label: string;
  readonly className: string;
};

function Bar({ x, y, row, label, className }: BarProps) {
  return (
    <g className={`q-bar ${className}`}>
      <text x={0} y={y + 5}>
        {label}
      </text>
      <rect x={x(row.low)} y={y - 8} width={Math.max(3, x(row.high) - x(row.low))} height={16} rx={8} />
      <circle cx={x(row.estimate)} cy={y} r={7} />
      {row.hit !== null && (
        <text x={X0 - 16} y={y + 5} textAnchor="middle" className={row.hit ? 'q-hit' : 'q-miss'} aria-hidden="true">
          {row.hit ? '✓' : '✗'}
        </text>
      )}
    </g>
  );
}
