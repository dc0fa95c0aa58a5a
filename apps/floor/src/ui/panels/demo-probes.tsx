/** Choose what to ask: by task, or the exhibitor's favourite. */
import type { Probe } from '@floorwalk/engine';
import { ArrowLeft, Star } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../say.ts';

type Props = {
  readonly probes: readonly Probe[];
  /** Also those in the other language, which the favourite may be in. */
  readonly all: readonly Probe[];
  readonly favourite: string | null;
  readonly chosen: string;
  readonly onPick: (id: string) => void;
  readonly onBack: () => void;
};

export function ProbePicker({ probes, all, favourite, chosen, onPick, onBack }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const tasks = [...new Set(probes.map(({ capability }) => capability))];
  const [task, setTask] = useState(probes.find(({ id }) => id === chosen)?.capability ?? tasks[0]);
  const loved = all.find(({ id }) => id === favourite);
  return (
    <div className="probes">
      <button type="button" className="link row probes-back" onClick={onBack}>
        <ArrowLeft size={17} aria-hidden="true" />
        {t('action.back')}
      </button>
      {loved && (
        <button type="button" className="probe favourite" onClick={() => onPick(loved.id)}>
          <Star size={18} fill="currentColor" aria-hidden="true" />
          <span>
            <small>{t('demo.favourite')}</small>
            {say(loved.prompt)}
          </span>
        </button>
      )}
      <h3>{t('demo.choose')}</h3>
      <div className="row wrap probes-tasks" role="group" aria-label={t('demo.choose')}>
        {tasks.map((each) => (
          <button
            key={each}
            type="button"
            className="chip task"
            aria-pressed={each === task}
            onClick={() => setTask(each)}
          >
            {t(`capability.${each}`)}
          </button>
        ))}
      </div>
      <ul>
        {probes
          .filter(({ capability }) => capability === task)
          .map((probe) => (
            <li key={probe.id}>
              <button
                type="button"
                className="probe"
                aria-current={probe.id === chosen}
                onClick={() => onPick(probe.id)}
              >
                {say(probe.prompt)}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
