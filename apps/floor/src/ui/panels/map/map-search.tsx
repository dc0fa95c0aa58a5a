/** Finding a stand: words with suggestions, number, theme, kind of demo; and the list, which is the plan for who does not look. */
import type { DemoKind, Scenario } from '@floorwalk/engine';
import { TextInput } from '@mantine/core';
import { Search, Star } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';
import type { GuideRow, GuideWish } from '../guide-rows.ts';
import { StandList } from './stand-list.tsx';
import { type Suggestion, suggest } from './suggest.ts';

export type MapWish = Pick<GuideWish, 'words' | 'hallId' | 'zoneId' | 'kind'> & { readonly markedOnly: boolean };
type Props = {
  readonly scenario: Scenario;
  readonly wish: MapWish;
  readonly rows: readonly GuideRow[];
  readonly chosen: string | undefined;
  readonly marks: number;
  readonly onWish: (wish: MapWish) => void;
  readonly onChoose: (id: string, by: 'keys' | 'pointer') => void;
};
const LIST = 'map-list';

export function MapSearch({ scenario, wish, rows, chosen, marks, onWish, onChoose }: Props) {
  const { t, i18n } = useTranslation();
  const say = useSay();
  const [activeId, setActiveId] = useState<string>();
  // Who is gone from the list is not on: then the first is.
  const active = Math.max(
    0,
    rows.findIndex(({ exhibitor }) => exhibitor.id === activeId),
  );
  const kinds = useMemo(
    () => [...new Set(scenario.exhibitors.flatMap(({ exhibits }) => exhibits.map(({ kind }) => kind)))],
    [scenario],
  );
  const named = useMemo(() => {
    const [en, zh] = [i18n.getFixedT('en'), i18n.getFixedT('zh')];
    return kinds.map((id): Suggestion => ({ of: 'kind', id, name: { en: en(`demo.${id}`), zh: zh(`demo.${id}`) } }));
  }, [kinds, i18n]);
  const suggestions = suggest(scenario, named, wish.words);

  const keys = (event: KeyboardEvent): void => {
    const last = rows.length - 1;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 }[event.key];
    if (to !== undefined) setActiveId(rows[Math.max(0, Math.min(last, to))]?.exhibitor.id);
    else if (event.key === 'Enter') {
      const row = rows[active];
      if (row) onChoose(row.exhibitor.id, 'keys');
    } else return;
    event.preventDefault();
  };
  const take = (suggestion: Suggestion): void => {
    const next = { ...wish, words: '' };
    if (suggestion.of === 'hall') onWish({ ...next, hallId: suggestion.id });
    else if (suggestion.of === 'zone') onWish({ ...next, zoneId: suggestion.id });
    else onWish({ ...next, kind: suggestion.id });
  };
  return (
    <>
      <div className="map-search">
        <TextInput
          value={wish.words}
          onChange={(event) => onWish({ ...wish, words: event.currentTarget.value })}
          onKeyDown={keys}
          role="combobox"
          aria-expanded
          aria-controls={LIST}
          aria-autocomplete="list"
          {...(rows[active] ? { 'aria-activedescendant': `${LIST}-${rows[active].exhibitor.id}` } : {})}
          placeholder={t('map.search')}
          aria-label={t('map.search')}
          leftSection={<Search size={17} aria-hidden="true" />}
          size="md"
          classNames={{ input: 'guide-search' }}
        />
        {suggestions.length > 0 && (
          <div className="map-suggestions" role="group" aria-label={t('map.suggestions')}>
            {suggestions.map((each) => (
              <button key={`${each.of} ${each.id}`} type="button" className="chip task" onClick={() => take(each)}>
                <small>{t(`map.of-${each.of}`)}</small> {say(each.name)}
              </button>
            ))}
          </div>
        )}
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
          <span className="soft-text map-count" role="status">
            {t('guide.count', { count: rows.length })}
          </span>
        </div>
      </div>
      <StandList
        id={LIST}
        scenario={scenario}
        rows={rows}
        active={active}
        chosen={chosen}
        onKeyDown={keys}
        onChoose={onChoose}
      />
    </>
  );
}
