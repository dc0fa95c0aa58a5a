/** The hall guide: every stand by name, zone and hall, and the way there with its cost. Plays the whole game as a list. */
import { TextInput } from '@mantine/core';
import { Eye, Footprints, FlaskConical, MapPin, Search, Star } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../app-context.ts';
import { Logo } from '../kit/logo.tsx';
import { Panel } from '../kit/panel.tsx';
import { useSay } from '../say.ts';
import { useBoard } from '../use-board.ts';
import { type GuideOrder, guideRows } from './guide-rows.ts';
import { Programme } from './programme.tsx';
import { Names } from './stand-panel.tsx';
import './guide-panel.css';

const PAGE = 40;
const ORDERS: readonly GuideOrder[] = ['near', 'name', 'number', 'queue'];

export function GuidePanel() {
  const { t } = useTranslation();
  const say = useSay();
  const { world } = useSession();
  const scenario = useApp((state) => state.open?.scenario);
  const view = useApp((state) => state.view);
  const { closePanel, openPanel } = useApp((state) => state);
  const [asked, setAsked] = useState('');
  const [hallId, setHallId] = useState<string>();
  const [shown, setShown] = useState(PAGE);
  const words = useDeferredValue(asked);
  const [order, setOrder] = useState<GuideOrder>('near');
  const route = useApp((state) => state.route);
  const toggleMark = useApp((state) => state.toggleMark);
  const factsOf = useBoard(scenario);
  const rows = scenario ? guideRows(scenario, { words, hallId, order }, factsOf) : [];
  if (!scenario || !view) return null;
  const looked = new Set(view.looks.map(({ exhibitor }) => exhibitor));
  const tried = new Set(view.runs.map(({ exhibitor }) => exhibitor));
  const places = new Map([...scenario.halls, ...scenario.zones].map(({ id, name }) => [id, say(name)]));
  const go = (exhibitorId: string): void => {
    closePanel();
    world.goTo({ exhibitorId });
  };
  return (
    <Panel name="guide" title={t('guide.title')} under={t('guide.count', { count: rows.length })} onClose={closePanel}>
      <div className="guide-top">
        <TextInput
          type="search"
          value={asked}
          onChange={(event) => {
            setAsked(event.currentTarget.value);
            setShown(PAGE);
          }}
          placeholder={t('guide.search')}
          aria-label={t('guide.search')}
          leftSection={<Search size={17} aria-hidden="true" />}
          size="md"
          classNames={{ input: 'guide-search' }}
        />
        {scenario.halls.length > 1 && (
          <div className="guide-halls" role="group" aria-label={t('place.hall')}>
            {[undefined, ...scenario.halls.filter((hall) => scenario.exhibitors.some((e) => e.hallId === hall.id))].map(
              (hall) => (
                <button
                  key={hall?.id ?? 'all'}
                  type="button"
                  className="chip task"
                  aria-pressed={hallId === hall?.id}
                  onClick={() => setHallId(hall?.id)}
                >
                  {hall ? say(hall.name) : t('guide.all-halls')}
                </button>
              ),
            )}
          </div>
        )}
      </div>
      {words === '' && hallId === undefined && <Programme scenario={scenario} view={view} />}
      {scenario.exhibitors.length > PAGE && (
        <div className="guide-order row" role="group" aria-label={t('guide.order')}>
          {ORDERS.map((each) => (
            <button
              key={each}
              type="button"
              className="link"
              aria-pressed={order === each}
              onClick={() => setOrder(each)}
            >
              {t(`guide.by-${each}`)}
            </button>
          ))}
        </div>
      )}
      {rows.length === 0 && <p className="note">{t('guide.none')}</p>}
      <ul className="guide-rows">
        {rows.slice(0, shown).map(({ exhibitor, facts }) => {
          const { number, minutes, queueing } = facts;
          const marked = route.includes(exhibitor.id);
          const here = view.near.includes(exhibitor.id);
          return (
            <li key={exhibitor.id}>
              <button
                type="button"
                className="guide-stand"
                onClick={() => openPanel({ kind: 'stand', exhibitor: exhibitor.id })}
              >
                <Logo brand={exhibitor.brand} art={exhibitor.art} />
                <span className="grow">
                  <b>
                    <Names exhibitor={exhibitor} />
                  </b>
                  <small>
                    <span className="num">
                      {[
                        number,
                        places.get(exhibitor.zoneId),
                        queueing !== undefined && queueing > 0 && t('guide.queue', { count: queueing }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                    {looked.has(exhibitor.id) && <Tag icon="eye" text={t('guide.seen')} />}
                    {tried.has(exhibitor.id) && <Tag icon="flask" text={t('guide.tried')} />}
                  </small>
                </span>
              </button>
              <button
                type="button"
                className="guide-mark"
                aria-pressed={marked}
                aria-label={`${t('map.mark')}: ${say(exhibitor.name)}`}
                title={t('map.mark')}
                onClick={() => toggleMark(exhibitor.id)}
              >
                <Star size={17} fill={marked ? 'currentColor' : 'none'} aria-hidden="true" />
              </button>
              <button
                type="button"
                className="guide-go"
                disabled={here || view.phase !== 'floor' || view.stand !== null || view.queue !== null}
                aria-label={
                  here
                    ? t('guide.here')
                    : `${t('guide.go')}: ${say(exhibitor.name)}, ${t('guide.minutes', { minutes })}`
                }
                title={here ? t('guide.here') : t('guide.go')}
                onClick={() => go(exhibitor.id)}
              >
                {here ? <MapPin size={17} aria-hidden="true" /> : <Footprints size={17} aria-hidden="true" />}
                {!here && <span className="num">{t('guide.minutes', { minutes })}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length > shown && (
        <button type="button" className="btn plain grow guide-more" onClick={() => setShown(shown + PAGE)}>
          {t('guide.more')}
        </button>
      )}
    </Panel>
  );
}

function Tag({ icon, text }: { readonly icon: 'eye' | 'flask'; readonly text: string }) {
  const Icon = icon === 'eye' ? Eye : FlaskConical;
  return (
    <span className="guide-tag">
      <Icon size={13} aria-hidden="true" />
      {text}
    </span>
  );
}
