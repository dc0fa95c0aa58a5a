/** Finding a stand beside the plan: words, number, theme, kind of demo; the list is the plan for who does not look. */
import type { DemoKind, Scenario } from '@floorwalk/engine';
import { TextInput } from '@mantine/core';
import { Search, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BRANDS } from '../../../art/tokens.ts';
import { useSay } from '../../say.ts';
import type { GuideRow, GuideWish } from '../guide-rows.ts';

const SHOWN = 60;
export type MapWish = Pick<GuideWish, 'words' | 'zoneId' | 'kind'> & { readonly markedOnly: boolean };
type Props = {
  readonly scenario: Scenario;
  readonly wish: MapWish;
  readonly rows: readonly GuideRow[];
  readonly chosen: string | undefined;
  readonly marks: number;
  readonly onWish: (wish: MapWish) => void;
  readonly onChoose: (id: string) => void;
};

export function MapSearch({ scenario, wish, rows, chosen, marks, onWish, onChoose }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const kinds = [...new Set(scenario.exhibitors.flatMap(({ exhibits }) => exhibits.map(({ kind }) => kind)))];
  return (
    <div className="map-search">
      <TextInput
        type="search"
        value={wish.words}
        onChange={(event) => onWish({ ...wish, words: event.currentTarget.value })}
        placeholder={t('map.search')}
        aria-label={t('map.search')}
        leftSection={<Search size={17} aria-hidden="true" />}
        size="md"
        classNames={{ input: 'guide-search' }}
      />
      <div className="map-filters">
        <select
          aria-label={t('map.zone')}
          value={wish.zoneId ?? ''}
          onChange={(event) => onWish({ ...wish, zoneId: event.currentTarget.value || undefined })}
        >
          <option value="">{t('map.all-zones')}</option>
          {scenario.halls.map((hall) => {
            const zones = scenario.zones.filter(({ hallId }) => hallId === hall.id);
            return (
              zones.length > 0 && (
                <optgroup key={hall.id} label={say(hall.name)}>
                  {zones.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {say(name)}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
        <select
          aria-label={t('map.kind')}
          value={wish.kind ?? ''}
          onChange={(event) => {
            const kind = event.currentTarget.value as DemoKind | 'generative' | '';
            onWish({ ...wish, kind: kind === '' ? undefined : kind });
          }}
        >
          <option value="">{t('map.all-kinds')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`demo.${kind}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="chip task"
          aria-pressed={wish.markedOnly}
          onClick={() => onWish({ ...wish, markedOnly: !wish.markedOnly })}
        >
          <Star size={14} fill={wish.markedOnly ? 'currentColor' : 'none'} aria-hidden="true" /> {t('map.marked')}{' '}
          {marks}
        </button>
      </div>
      <p className="soft-text map-count" role="status">
        {t('guide.count', { count: rows.length })}
      </p>
      <ul className="map-rows" aria-label={t('map.results')}>
        {rows.slice(0, SHOWN).map(({ exhibitor, facts }) => (
          <li key={exhibitor.id}>
            <button
              type="button"
              className="map-row"
              aria-current={exhibitor.id === chosen}
              onClick={() => onChoose(exhibitor.id)}
            >
              <i style={{ background: BRANDS[exhibitor.brand] }} aria-hidden="true" />
              <span className="grow">{say(exhibitor.name)}</span>
              <span className="num soft-text">{facts.number}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className="soft-text">{t('map.narrow', { count: rows.length - SHOWN })}</p>}
    </div>
  );
}
