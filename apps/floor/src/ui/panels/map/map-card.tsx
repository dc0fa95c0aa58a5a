/** The stand chosen on the map: who, where, how long the wait and the way; and off one goes. */
import type { Exhibitor, Point } from '@floorwalk/engine';
import { Footprints, Info, Star, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../../app-context.ts';
import { IconButton } from '../../kit/icon-button.tsx';
import { Logo } from '../../kit/logo.tsx';
import { useSay } from '../../say.ts';
import { minutesOf, type StandFacts } from '../../use-board.ts';
import { Names } from '../stand-panel.tsx';

type Props = {
  readonly exhibitor: Exhibitor;
  readonly facts: StandFacts;
  readonly way: readonly Point[];
  readonly onClose: () => void;
};

export function MapCard({ exhibitor, facts, way, onClose }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const { world } = useSession();
  const scenario = useApp((state) => state.open?.scenario);
  const view = useApp((state) => state.view);
  const marked = useApp((state) => state.route.includes(exhibitor.id));
  const { closePanel, openPanel, toggleMark } = useApp((state) => state);
  const zone = scenario?.zones.find(({ id }) => id === exhibitor.zoneId);
  const bound = !view || view.phase !== 'floor' || view.stand !== null || view.queue !== null;
  const minutes = way.length > 1 ? minutesOf(lengthOf(way)) : facts.minutes;
  return (
    <section className="map-card" aria-label={say(exhibitor.name)} aria-live="polite">
      <div className="row">
        <Logo brand={exhibitor.brand} art={exhibitor.art} />
        <div className="grow">
          <b>
            <Names exhibitor={exhibitor} />
          </b>
          <div className="soft-text">
            <span className="num">{facts.number}</span>
            {zone && ` · ${say(zone.name)}`}
          </div>
        </div>
        <IconButton icon={X} label={t('map.unselect')} onClick={onClose} />
      </div>
      <p className="map-card-facts num">
        <span>{t('map.walk', { count: minutes })}</span>
        {facts.queueing !== undefined && (
          <span>
            {facts.queueing > 0
              ? t('map.waiting', { count: facts.queueing, minutes: facts.waitMinutes })
              : t('map.no-queue')}
          </span>
        )}
      </p>
      <div className="row">
        <button
          type="button"
          className="btn grow"
          disabled={bound}
          onClick={() => {
            closePanel();
            world.goTo({ exhibitorId: exhibitor.id });
          }}
        >
          <Footprints size={18} aria-hidden="true" />
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

function lengthOf(way: readonly Point[]): number {
  let metres = 0;
  for (let i = 1; i < way.length; i++) metres += Math.hypot(way[i].xM - way[i - 1].xM, way[i].yM - way[i - 1].yM);
  return metres;
}
