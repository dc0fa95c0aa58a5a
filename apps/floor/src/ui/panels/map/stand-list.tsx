/** The stands found, as a listbox: number, name, minutes on foot, and who waits there. */
import type { Scenario } from '@floorwalk/engine';
import { Footprints, Star, UsersRound } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context.ts';
import { useSay } from '../../say.ts';
import type { GuideRow } from '../guide-rows.ts';
import { toneOf } from './plan-ground.tsx';

type Props = {
  readonly id: string;
  readonly scenario: Scenario;
  readonly rows: readonly GuideRow[];
  readonly active: number;
  readonly chosen: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onChoose: (id: string, by: 'keys' | 'pointer') => void;
};

export function StandList({ id: listId, scenario, rows, active, chosen, onKeyDown, onChoose }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const route = useApp((state) => state.route);
  const list = useRef<HTMLUListElement>(null);
  const brands = new Map(scenario.zones.map(({ id, brand }) => [id, brand]));
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul
      ref={list}
      id={listId}
      className="map-rows"
      role="listbox"
      tabIndex={0}
      aria-label={t('map.results')}
      {...(rows[active] ? { 'aria-activedescendant': `${listId}-${rows[active].exhibitor.id}` } : {})}
      onKeyDown={onKeyDown}
    >
      {rows.map(({ exhibitor: { id, name, zoneId }, facts }, row) => (
        <li
          key={id}
          id={`${listId}-${id}`}
          role="option"
          aria-selected={id === chosen}
          className={row === active ? 'map-row active' : 'map-row'}
          onClick={() => onChoose(id, 'pointer')}
          onKeyDown={undefined}
        >
          <span className="map-number num" style={toneOf(brands.get(zoneId))}>
            {facts.number}
          </span>
          <span className="grow">
            <b>{say(name)}</b>
            <small className="num">
              <Footprints size={12} aria-hidden="true" />
              {t('guide.minutes', { minutes: facts.minutes })}
              {facts.queueing !== undefined && facts.queueing > 0 && (
                <>
                  <UsersRound size={12} aria-hidden="true" />
                  {t('map.row-queue', { count: facts.queueing, minutes: facts.waitMinutes })}
                </>
              )}
            </small>
          </span>
          {route.includes(id) && <Star size={14} className="map-row-star" aria-label={t('map.mark')} />}
        </li>
      ))}
    </ul>
  );
}
