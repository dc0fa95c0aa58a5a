/** My stands against all stands: shares by size and by what they do, mine above, all below. */
import type { Mix, Sample } from '@floorwalk/assessment';
import { useTranslation } from 'react-i18next';
import { percent } from '../interval/interval.ts';

export function SampleFigure({ sample }: { readonly sample: Sample }) {
  const { t } = useTranslation();
  if (sample.seen === 0) return <p className="note">{t('debrief.sample-none')}</p>;
  const mix = (by: Mix['by']): Mix | undefined => sample.mixes.find((each) => each.by === by);
  return (
    <>
      <p className="sample-legend">
        <span className="mine">
          {t('debrief.mine')} ({sample.seen})
        </span>
        <span className="all">
          {t('debrief.all')} ({sample.all})
        </span>
      </p>
      <Bars title={t('debrief.by-size')} mix={mix('size')} name={(id) => t(`debrief.${id}`)} />
      <Bars title={t('debrief.by-kind')} mix={mix('kind')} name={(id) => t(`demo.${id}`)} />
    </>
  );
}

function Bars({
  title,
  mix,
  name,
}: {
  readonly title: string;
  readonly mix: Mix | undefined;
  readonly name: (id: string) => string;
}) {
  const { t } = useTranslation();
  if (!mix) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="sample-bars">
        {mix.groups.map(({ id, seenShare, allShare }) => {
          const text = t('debrief.bar-text', { name: name(id), mine: percent(seenShare), all: percent(allShare) });
          return (
            <li key={id} title={text}>
              <span className="sr">{text}</span>
              <span className="sample-name" aria-hidden="true">
                {name(id)}
              </span>
              <span className="sample-pair" aria-hidden="true">
                <i className="mine" style={{ width: `${seenShare * 100}%` }} />
                <i className="all" style={{ width: `${allShare * 100}%` }} />
              </span>
              <span className="sample-numbers num" aria-hidden="true">
                <b>{percent(seenShare)}</b> {percent(allShare)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
