/** How likely is it to succeed? A slider before the run; what was said, after it. */
import { Slider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.ts';
import { percent } from '../interval/interval.ts';

export function Likely({ said }: { readonly said: number | undefined }) {
  const { t } = useTranslation();
  const draft = useApp((state) => state.probability);
  const setProbability = useApp((state) => state.setProbability);
  const value = said ?? draft;
  return (
    <div className="likely">
      <h3 id="likely-label">{t('demo.likely')}</h3>
      <Slider
        value={Math.round(value * 100)}
        onChange={(to) => setProbability(to / 100)}
        min={0}
        max={100}
        step={1}
        label={null}
        disabled={said !== undefined}
        thumbSize={28}
        size={8}
        thumbLabel={t('demo.likely')}
        thumbProps={{ 'aria-valuetext': t('demo.say-likely', { value: percent(value) }) }}
        classNames={{ root: 'likely-slider', track: 'likely-track', bar: 'likely-bar', thumb: 'likely-thumb' }}
      />
      <div className="likely-ends">
        <span>{t('demo.never')}</span>
        <b className="num">{t(said === undefined ? 'demo.you-say' : 'demo.you-said', { value: percent(value) })}</b>
        <span>{t('demo.always')}</span>
      </div>
    </div>
  );
}
