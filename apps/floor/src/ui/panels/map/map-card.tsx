/** The stand chosen on the map: who, where, what it says and whence, how long the wait and the way; and off one goes. */
import type { Exhibitor, Scenario } from '@floorwalk/engine';
import { Footprints, Hourglass, Info, Star, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../../app-context.ts';
import { IconButton } from '../../kit/icon-button.tsx';
import { Logo } from '../../kit/logo.tsx';
import { SourceChips } from '../../kit/source-chip.tsx';
import { useSay } from '../../say.ts';
import type { StandFacts } from '../../use-board.ts';
import { Names } from '../stand-panel.tsx';

type Props = {
  readonly scenario: Scenario;
  readonly exhibitor: Exhibitor;
  readonly facts: StandFacts;
  /** Takes the focus to its first button: who chose by keys goes on from there. */
  readonly focus: boolean;
  readonly onClose: () => void;
};

export function MapCard({ scenario, exhibitor, facts, focus, onClose }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const { world } = useSession();
  const view = useApp((state) => state.view);
  const marked = useApp((state) => state.route.includes(exhibitor.id));
  const { closePanel, openPanel, toggleMark } = useApp((state) => state);
  const go = useRef<HTMLButtonElement>(null);
  const zone = scenario.zones.find(({ id }) => id === exhibitor.zoneId);
  const hall = scenario.halls.find(({ id }) => id === exhibitor.hallId);
  const bound = !view || view.phase !== 'floor' || view.stand !== null || view.queue !== null;
  useEffect(() => {
    if (focus) go.current?.focus();
  }, [focus]);
  return (
    <section className="map-card" aria-label={say(exhibitor.name)}>
      <div className="row map-card-head">
        <Logo brand={exhibitor.brand} art={exhibitor.art} />
        <div className="grow">
          <b>
            <Names exhibitor={exhibitor} />
          </b>
          <div className="soft-text">
            <span className="num">{facts.number}</span>
            {hall && ` · ${say(hall.name)}`}
            {zone && ` · ${say(zone.name)}`}
          </div>
        </div>
        <IconButton icon={X} label={t('map.unselect')} onClick={onClose} />
      </div>
      <div className="map-card-pitch">
        <p>{say(exhibitor.pitch.text)}</p>
        <SourceChips {...exhibitor.pitch} />
      </div>
      <p className="map-card-facts num" role="status">
        <span>
          <Footprints size={15} aria-hidden="true" /> {t('map.walk', { count: facts.minutes })}
        </span>
        {facts.queueing !== undefined && (
          <span>
            <Hourglass size={15} aria-hidden="true" />{' '}
            {facts.queueing > 0
              ? t('map.waiting', { count: facts.queueing, minutes: facts.waitMinutes })
              : t('map.no-queue')}
          </span>
        )}
      </p>
      <div className="row">
        <button
          ref={go}
          type="button"
          className="btn grow"
          disabled={bound}
          onClick={() => {
            closePanel();
            world.goTo({ exhibitorId: exhibitor.id });
          }}
        >
          {t('guide.go')}
        </button>
        <button
          type="button"
          className="btn soft map-card-small"
          aria-pressed={marked}
          aria-label={t('map.mark')}
          title={t('map.mark')}
          onClick={() => toggleMark(exhibitor.id)}
        >
          <Star size={18} fill={marked ? 'currentColor' : 'none'} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="btn soft map-card-small"
          aria-label={t('map.about')}
          title={t('map.about')}
          onClick={() => openPanel({ kind: 'stand', exhibitor: exhibitor.id })}
        >
          <Info size={18} aria-hidden="true" />
        </button>
      </div>
    </section>
  );
}
