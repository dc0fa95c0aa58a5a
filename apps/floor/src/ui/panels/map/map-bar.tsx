/** Over the plan: the halls to choose from, and what is laid over the plan. */
import type { Scenario } from '@floorwalk/engine';
import { Flame, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';
import { hallSigns } from './plan-halls.tsx';

export type Layers = { readonly heat: boolean; readonly queues: boolean };
type Props = {
  readonly scenario: Scenario;
  readonly numbers: readonly string[];
  readonly hallId: string | undefined;
  readonly layers: Layers;
  readonly onHall: (hallId: string | undefined) => void;
  readonly onLayers: (layers: Layers) => void;
};

export function MapBar({ scenario, numbers, hallId, layers, onHall, onLayers }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const signs = hallSigns(scenario.exhibitors, numbers);
  const halls = scenario.halls.filter(({ id }) => signs.has(id));
  return (
    <div className="map-bar">
      {halls.length > 1 && (
        <div className="map-halls" role="group" aria-label={t('place.hall')}>
          <button
            type="button"
            className="chip task"
            aria-pressed={hallId === undefined}
            onClick={() => onHall(undefined)}
          >
            {t('guide.all-halls')}
          </button>
          {halls.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="chip task map-hall"
              aria-pressed={hallId === id}
              title={say(name)}
              onClick={() => onHall(id)}
            >
              <i aria-hidden="true">{signs.get(id)}</i>
              <span>{say(name)}</span>
            </button>
          ))}
        </div>
      )}
      <div className="map-layers" role="group" aria-label={t('map.layers')}>
        <button
          type="button"
          className="chip task"
          aria-pressed={layers.heat}
          onClick={() => onLayers({ ...layers, heat: !layers.heat })}
        >
          <Flame size={14} aria-hidden="true" /> {t('map.crowd')}
        </button>
        <button
          type="button"
          className="chip task"
          aria-pressed={layers.queues}
          onClick={() => onLayers({ ...layers, queues: !layers.queues })}
        >
          <UsersRound size={14} aria-hidden="true" /> {t('map.queues')}
        </button>
      </div>
    </div>
  );
}
