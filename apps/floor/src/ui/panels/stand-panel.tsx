/** What a stand says of itself, where that is from, and what one can do here. */
import { demoModelOf, type Exhibitor, type VisitView } from '@floorwalk/engine';
import { Check, Eye, Footprints, ListEnd, Minus, Play, RotateCcw, Users } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../app-context.ts';
import { Interview } from '../interview/interview.tsx';
import { Logo } from '../kit/logo.tsx';
import { Panel } from '../kit/panel.tsx';
import { SourceChips } from '../kit/source-chip.tsx';
import { exhibitorOf, useSay } from '../say.ts';
import { numbersIn, useBoard } from '../use-board.ts';
import { Overheard } from './overheard.tsx';
import './stand-panel.css';

export function StandPanel({ exhibitor: id }: { readonly exhibitor: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const close = useApp((state) => state.closePanel);
  const scenario = useApp((state) => state.open?.scenario);
  const view = useApp((state) => state.view);
  const exhibitor = scenario && exhibitorOf(scenario, id);
  if (!scenario || !exhibitor || !view) return null;
  const hall = scenario.halls.find((h) => h.id === exhibitor.hallId);
  const zone = scenario.zones.find((z) => z.id === exhibitor.zoneId);
  return (
    <Panel
      name={`stand-${id}`}
      mark={<Logo brand={exhibitor.brand} art={exhibitor.art} big />}
      title={<Names exhibitor={exhibitor} />}
      under={[
        numbersIn(scenario)[scenario.exhibitors.indexOf(exhibitor)],
        ...[hall, zone].flatMap((place) => (place ? [say(place.name)] : [])),
      ].join(' · ')}
      foot={<Actions exhibitor={exhibitor} view={view} />}
      onClose={close}
    >
      <div className="row wrap stand-facts">
        <PeopleHere exhibitor={exhibitor} near={view.near.includes(id)} />
        <span className="chip">{exhibitor.fictional ? t('stand.fictional') : t('stand.not-scored')}</span>
      </div>
      {!exhibitor.fictional && <p className="note">{t('stand.real')}</p>}
      <blockquote className="stand-pitch">
        <p>{say(exhibitor.pitch.text)}</p>
        <SourceChips {...exhibitor.pitch} />
      </blockquote>
      {exhibitor.claims.length > 0 && (
        <>
          <h3>{exhibitor.fictional ? t('stand.claims') : t('stand.pitch')}</h3>
          <ul className="stand-claims">
            {exhibitor.claims.map((claim) => (
              <li key={claim.text.en}>
                <p>{say(claim.text)}</p>
                <SourceChips {...claim} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Seen exhibitor={exhibitor} view={view} />
      {exhibitor.fictional && <Interview exhibitor={exhibitor} view={view} />}
      {exhibitor.fictional && view.near.includes(id) && <Overheard exhibitor={exhibitor} />}
    </Panel>
  );
}

export function Names({ exhibitor: { name } }: { readonly exhibitor: Exhibitor }) {
  const same = name.en === name.zh;
  return (
    <>
      {name.en}
      {!same && (
        <span className="zh" lang="zh">
          {' '}
          {name.zh}
        </span>
      )}
    </>
  );
}

/** How many people are there: only what one can see from near by. */
function PeopleHere({ exhibitor, near }: { readonly exhibitor: Exhibitor; readonly near: boolean }) {
  const { t } = useTranslation();
  const { world } = useSession();
  const row = useApp((state) => state.open?.scenario.exhibitors.indexOf(exhibitor) ?? -1);
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let wanted = true;
    void world.crowd().then((people) => wanted && setCount(people[row]));
    return () => {
      wanted = false;
    };
  }, [world, row]);
  return (
    <span className="chip">
      <Users size={14} aria-hidden="true" />
      {near && count !== undefined ? t('stand.people', { count }) : t('stand.far')}
    </span>
  );
}

function Seen({ exhibitor, view }: { readonly exhibitor: Exhibitor; readonly view: VisitView }) {
  const { t } = useTranslation();
  const say = useSay();
  const look = view.looks.find((each) => each.exhibitor === exhibitor.id);
  return (
    <div aria-live="polite">
      <h3>{t('stand.shows')}</h3>
      {!look && <p className="soft-text">{t('stand.unseen')}</p>}
      {look && (
        <>
          {exhibitor.fictional && (
            <p className={look.ownModel ? 'stand-own yes' : 'stand-own'}>
              {look.ownModel ? <Check size={17} aria-hidden="true" /> : <Minus size={17} aria-hidden="true" />}
              {t(look.ownModel ? 'stand.own-model' : 'stand.no-own-model')}
            </p>
          )}
          <ul className="stand-exhibits">
            {look.exhibits.map(({ exhibit, kind }) => {
              const known = exhibitor.exhibits.find(({ id }) => id === exhibit);
              return (
                <li key={exhibit}>
                  <span className="grow">{known ? say(known.name) : exhibit}</span>
                  <span className="chip">{t(`demo.${kind}`)}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

function Actions({ exhibitor, view }: { readonly exhibitor: Exhibitor; readonly view: VisitView }) {
  const { t } = useTranslation();
  const { submit, world } = useSession();
  const closePanel = useApp((state) => state.closePanel);
  const openPanel = useApp((state) => state.openPanel);
  const factsOf = useBoard(useApp((state) => state.open?.scenario));
  const { id } = exhibitor;
  if (view.stand?.exhibitor === id) {
    return (
      <button type="button" className="btn grow" onClick={() => openPanel({ kind: 'demo' })}>
        <Play size={18} aria-hidden="true" />
        {t('stand.open')}
      </button>
    );
  }
  if (view.phase !== 'floor') return <p className="soft-text">{t('reason.time-over')}</p>;
  if (!view.near.includes(id)) {
    return (
      <>
        <button
          type="button"
          className="btn grow"
          onClick={() => {
            closePanel();
            world.goTo({ exhibitorId: id });
          }}
        >
          <Footprints size={18} aria-hidden="true" />
          {t('stand.go-cost', { minutes: factsOf(exhibitor).minutes })}
        </button>
        <p className="soft-text">{t('stand.far-note')}</p>
      </>
    );
  }
  const look = view.looks.find((each) => each.exhibitor === id);
  const dealt = exhibitor.exhibits.some(({ kind }) => kind === 'generative');
  const kinds = look ? look.exhibits.map(({ kind }) => kind) : exhibitor.exhibits.map(({ kind }) => kind);
  const canTry = exhibitor.fictional && kinds.some((kind) => kind !== 'generative' && demoModelOf(kind) !== undefined);
  return (
    <>
      {exhibitor.reconstruction && (
        <button
          type="button"
          className="btn grow"
          onClick={() =>
            view.reconstructions.includes(id)
              ? openPanel({ kind: 'reconstruction', exhibitor: id })
              : void submit({ type: 'reconstruct', exhibitor: id })
          }
        >
          <RotateCcw size={18} aria-hidden="true" />
          {t(view.reconstructions.includes(id) ? 'stand.see-again' : 'stand.reconstruct')}
        </button>
      )}
      {!look && (
        <button
          type="button"
          className={canTry || exhibitor.reconstruction ? 'btn soft grow' : 'btn grow'}
          onClick={() => void submit({ type: 'look', exhibitor: id })}
        >
          <Eye size={18} aria-hidden="true" />
          {t('stand.look')} <span className="btn-cost">{t('stand.look-cost')}</span>
        </button>
      )}
      {canTry && !(dealt && !look) && (
        <button type="button" className="btn grow" onClick={() => void submit({ type: 'join-queue', exhibitor: id })}>
          <ListEnd size={18} aria-hidden="true" />
          {t('queue.join')}
        </button>
      )}
      {look && !canTry && !exhibitor.reconstruction && (
        <p className="soft-text">{t(exhibitor.fictional ? 'stand.not-playable' : 'reason.not-for-trial')}</p>
      )}
    </>
  );
}
