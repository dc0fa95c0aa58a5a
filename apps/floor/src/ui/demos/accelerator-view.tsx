/** The view of accelerators: a race against the reference card, the bench's log beside what was asked, and two charts. */
import type { Bench } from '@floorwalk/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../say.ts';
import { BenchLog } from './accelerator/bench-log.tsx';
import { PowerChart } from './accelerator/power-chart.tsx';
import { Race } from './accelerator/race.tsx';
import { RooflineChart } from './accelerator/roofline-chart.tsx';
import './accelerator-view.css';
import type { DemoViewProps } from './demo-view.ts';
import { useReducedMotion } from './use-reduced-motion.ts';

const CHARTS = { roofline: RooflineChart, power: PowerChart } as const;

export function AcceleratorView({ output, fresh }: DemoViewProps<unknown>) {
  const { t } = useTranslation();
  const say = useSay();
  const still = useReducedMotion();
  const [chosen, setChosen] = useState<keyof typeof CHARTS>('roofline');
  const bench = output as Bench;
  const Chart = CHARTS[chosen];
  return (
    <section className="bench" aria-label={t('demo-accelerator.words', { words: say(bench.words) })}>
      <p className="bench-banner">{say(bench.banner)}</p>
      <Race bench={bench} autoplay={fresh && !still} />
      <BenchLog bench={bench} />
      <div className="bench-tabs" role="group" aria-label={t('demo-accelerator.charts')}>
        {(['roofline', 'power'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={name === chosen} onClick={() => setChosen(name)}>
            {t(`demo-accelerator.${name}`)}
          </button>
        ))}
      </div>
      <Chart bench={bench} />
    </section>
  );
}
