/** What lies over the floor while one walks: time, budget, place, what is near, map and guide. */
import type { Scenario, VisitView } from '@floorwalk/engine';
import { BookOpen, Eye, Flag, Menu as MenuIcon, ZoomIn, ZoomOut } from 'lucide-react';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { FloorView } from '../../floor/floor-view.ts';
import { useApp, useSession } from '../app-context.ts';
import { NearBoards } from '../boards/near-boards.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Logo } from '../kit/logo.tsx';
import { clockText, exhibitorOf, placeAt, useSay } from '../say.ts';
import { Names } from '../panels/stand-panel.tsx';
import { FIRST_STAND, FirstGoal } from './first-goal.tsx';
import { PlanCanvas } from './plan-canvas.tsx';
import { QueueCard } from './queue-card.tsx';
import { Stick } from './stick.tsx';
import { useKeys } from './use-keys.ts';
import './hud.css';

const RING = 2 * Math.PI * 8.5;

export function Hud({ floor }: { readonly floor: FloorView | undefined }) {
  const { t } = useTranslation();
  const session = useSession();
  const scenario = useApp((state) => state.open?.scenario);
  const view = useApp((state) => state.view);
  const panel = useApp((state) => state.panel.kind);
  const listMode = useApp((state) => state.listMode);
  const { openPanel, show } = useApp((state) => state);
  const touch = useMediaQuery('(pointer: coarse)') ?? false;
  const small = useMediaQuery('(max-width: 640px)') ?? false;
  useKeys(session);
  if (!scenario || !view) return null;
  const first = scenario.id === 'first-steps' && view.runs.length === 0;
  const quiet = panel !== 'none';
  // Who walks off to another stand than the first goal's gets that stand's card.
  const strayed = view.near.length > 0 && view.near[0] !== FIRST_STAND;
  const beckons = first && !strayed && view.phase === 'floor';
  return (
    <div className={quiet ? `hud quiet over-${panel}` : 'hud'} role="region" aria-label={t('hud.hud')}>
      <TopBar scenario={scenario} view={view} small={small} />
      <div className="hud-corner">
        <button type="button" className="pill" onClick={() => openPanel({ kind: 'guide' })} title={t('hud.keys')}>
          <BookOpen size={19} aria-hidden="true" />
          {t('action.guide')}
        </button>
        <button type="button" className="pill" onClick={() => show('hand-in')}>
          <Flag size={18} aria-hidden="true" />
          {!small && t('action.hand-in')}
          {small && <span className="sr">{t('action.hand-in')}</span>}
        </button>
        <IconButton
          className="pill round"
          icon={MenuIcon}
          label={t('action.menu')}
          onClick={() => openPanel({ kind: 'menu' })}
        />
      </div>
      {!quiet && (
        <>
          <button
            type="button"
            className="card minimap"
            onClick={() => openPanel({ kind: 'map' })}
            aria-label={t('action.map')}
            title={t('action.map')}
          >
            <PlanCanvas
              width={small ? 104 : 204}
              height={small ? 84 : 138}
              scenario={scenario}
              view={view}
              {...(scenario.exhibitors.length > 60 ? { acrossM: 170 } : {})}
            />
          </button>
          <div className="hud-bottom">
            <NearBoards scenario={scenario} view={view} />
            {view.phase === 'time-over' ? (
              <TimeOver />
            ) : view.queue ? (
              <QueueCard queue={view.queue} scenario={scenario} />
            ) : (
              !beckons && <Near scenario={scenario} view={view} />
            )}
            {beckons && <FirstGoal />}
          </div>
          {touch && !listMode && view.queue === null && view.stand === null && <Stick />}
          {floor && !listMode && !small && (
            <div className="hud-zoom" role="group" aria-label={t('action.zoom')}>
              <IconButton
                className="pill round"
                icon={ZoomIn}
                label={t('action.zoom-in')}
                onClick={() => floor.setZoom(floor.zoom() * 1.6)}
              />
              <IconButton
                className="pill round"
                icon={ZoomOut}
                label={t('action.zoom-out')}
                onClick={() => floor.setZoom(floor.zoom() / 1.6)}
              />
            </div>
          )}
        </>
      )}
    </div>
  );
}

type Shown = { readonly scenario: Scenario; readonly view: VisitView };

function TopBar({ scenario, view, small }: Shown & { readonly small: boolean }) {
  const { t, i18n } = useTranslation();
  const say = useSay();
  const { hall, zone, aisle } = placeAt(scenario, view);
  const share = Math.max(0, view.leftMs / (view.endMs - view.startMs));
  const minutes = Math.ceil(view.leftMs / 60_000);
  const where = [
    zone && say(zone.name),
    aisle && aisle.id.length <= 3 && t('place.aisle', { name: aisle.id.toUpperCase() }),
  ].filter(Boolean)[0];
  const other = hall && (i18n.language === 'zh' ? hall.name.en : hall.name.zh);
  return (
    <div className="hud-top">
      <span className="pill num" role="timer" aria-label={`${t('hud.clock')}: ${clockText(view.nowMs)}`}>
        {clockText(view.nowMs)}
      </span>
      <span className="pill num">
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <circle cx="11" cy="11" r="8.5" fill="none" stroke="var(--line)" strokeWidth="4" />
          <circle
            cx="11"
            cy="11"
            r="8.5"
            fill="none"
            stroke={share > 0.15 ? 'var(--right)' : 'var(--player)'}
            strokeWidth="4"
            strokeDasharray={`${share * RING} ${RING}`}
            transform="rotate(-90 11 11)"
            strokeLinecap="round"
          />
        </svg>
        {t('hud.left', { minutes })}
      </span>
      <span className="pill hud-place">
        {hall ? say(hall.name) : t('hud.outside')}
        {!small && <small>{[other, where].filter(Boolean).join(' · ')}</small>}
      </span>
    </div>
  );
}

/** What one stands before: the nearest stand, and how many more are near. */
function Near({ scenario, view }: Shown) {
  const { t } = useTranslation();
  const say = useSay();
  const { submit } = useSession();
  const openPanel = useApp((state) => state.openPanel);
  if (view.stand) {
    return (
      <button type="button" className="btn big" onClick={() => openPanel({ kind: 'demo' })}>
        {t('stand.open')}
      </button>
    );
  }
  const exhibitor = exhibitorOf(scenario, view.near[0]);
  if (!exhibitor) return null;
  const looked = view.looks.some((look) => look.exhibitor === exhibitor.id);
  return (
    <section className="card near-card" aria-label={t('hud.near')}>
      <button
        type="button"
        className="near-stand"
        onClick={() => openPanel({ kind: 'stand', exhibitor: exhibitor.id })}
        aria-label={t('hud.open-stand', { name: say(exhibitor.name) })}
      >
        <Logo brand={exhibitor.brand} art={exhibitor.art} />
        <span className="grow">
          <b>
            <Names exhibitor={exhibitor} />
          </b>
          <small>{say(exhibitor.pitch.text)}</small>
        </span>
        <kbd aria-hidden="true">E</kbd>
      </button>
      {!looked && (
        <button
          type="button"
          className="btn soft"
          aria-label={t('stand.look')}
          onClick={() =>
            void submit({ type: 'look', exhibitor: exhibitor.id }).then(
              (done) => done && openPanel({ kind: 'stand', exhibitor: exhibitor.id }),
            )
          }
        >
          <Eye size={18} aria-hidden="true" />
          <span className="near-look">{t('stand.look')}</span>
          <span className="btn-cost">{t('stand.look-cost')}</span>
        </button>
      )}
    </section>
  );
}

function TimeOver() {
  const { t } = useTranslation();
  const show = useApp((state) => state.show);
  const openPanel = useApp((state) => state.openPanel);
  const open = useApp((state) => state.view?.runs.some((run) => run.verdict === null && !run.refused) ?? false);
  return (
    <section className="card queue-card">
      <b>{t('hud.time-over')}</b>
      <p className="soft-text">{t('hud.time-over-text')}</p>
      <div className="row">
        {open && (
          <button type="button" className="btn soft grow" onClick={() => openPanel({ kind: 'demo' })}>
            {t('demo.verdict')}
          </button>
        )}
        <button type="button" className="btn grow" onClick={() => show('hand-in')}>
          {t('action.hand-in')}
        </button>
      </div>
    </section>
  );
}
