/** The plan of the fair: find a stand, see where it is, how full it is there, how long the wait is; and go. */
import { useElementSize, useMediaQuery, useMergedRef } from '@mantine/hooks';
import { Maximize, Minus, Plus, LocateFixed } from 'lucide-react';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point, Scenario } from '@floorwalk/engine';
import { useApp, useSession } from '../app-context.ts';
import { IconButton } from '../kit/icon-button.tsx';
import { Panel } from '../kit/panel.tsx';
import { exhibitorOf, placeAt, standAt, useSay } from '../say.ts';
import { numbersIn, useBoard } from '../use-board.ts';
import { guideRows } from './guide-rows.ts';
import { HEAT_CLASSES, heatTones } from './map/heat.tsx';
import { MapBar } from './map/map-bar.tsx';
import { MapCard } from './map/map-card.tsx';
import { MapSearch, type MapWish } from './map/map-search.tsx';
import { boundsOf, extentOf } from './map/plan-frame.ts';
import { PlanSvg } from './map/plan-svg.tsx';
import { usePlanView } from './map/use-plan-view.ts';
import './map-panel.css';

/** A stand that was found is shown with at least this much round it, m. */
const ROUND_STAND_M = 70;
const NO_WISH: MapWish = { words: '', markedOnly: false };

export function MapPanel() {
  const scenario = useApp((state) => state.open?.scenario);
  // The view is heard of four times a second; the plan is drawn anew for what it shows of it alone.
  const xM = useApp((state) => state.view?.xM);
  const yM = useApp((state) => state.view?.yM);
  const looks = useApp((state) => state.view?.looks.map(({ exhibitor }) => exhibitor).join(' '));
  if (!scenario || xM === undefined || yM === undefined) return null;
  return <MapOf scenario={scenario} xM={xM} yM={yM} looks={looks ?? ''} />;
}

type Props = { readonly scenario: Scenario; readonly xM: number; readonly yM: number; readonly looks: string };

const MapOf = memo(function MapOf({ scenario, xM, yM, looks }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const { world } = useSession();
  const route = useApp((state) => state.route);
  const theme = useApp((state) => state.settings.theme);
  const { closePanel } = useApp((state) => state);
  const small = useMediaQuery('(max-width: 640px)') ?? false;
  const [wish, setWish] = useState(NO_WISH);
  const [chosen, setChosen] = useState<{ readonly id: string; readonly by: 'keys' | 'pointer' }>();
  const [way, setWay] = useState<readonly Point[]>([]);
  const [layers, setLayers] = useState({ heat: true, queues: true });
  const factsOf = useBoard(scenario);
  const numbers = numbersIn(scenario);
  const area = useMemo(() => extentOf(scenario), [scenario]);
  const { ref: sized, width, height } = useElementSize();
  const element = useRef<HTMLDivElement>(null);
  const merged = useMergedRef(sized, element);
  const plan = usePlanView(area, { width, height }, element, (at) => {
    const on = standAt(scenario, at);
    setChosen(on && { id: on.id, by: 'pointer' });
  });
  const words = useDeferredValue(wish.words);
  const { hallId, zoneId, kind, markedOnly } = wish;
  const asks = words !== '' || zoneId !== undefined || kind !== undefined || markedOnly;
  const rows = useMemo(
    () =>
      guideRows(
        scenario,
        { words, hallId, zoneId, kind, among: markedOnly ? route : undefined, order: asks ? 'near' : 'number' },
        factsOf,
      ),
    [scenario, words, hallId, zoneId, kind, markedOnly, route, asks, factsOf],
  );
  const found = useMemo(() => (asks ? new Set(rows.map(({ exhibitor }) => exhibitor.id)) : undefined), [asks, rows]);
  const looked = useMemo(() => new Set(looks.split(' ')), [looks]);
  const at = { xM, yM };
  const exhibitor = exhibitorOf(scenario, chosen?.id);
  const { hall } = placeAt(scenario, at);

  const { show } = plan;
  useEffect(() => {
    const target = exhibitorOf(scenario, chosen?.id);
    if (!target) return;
    let wanted = true;
    void world.wayTo(target.id).then((points) => {
      if (!wanted) return;
      setWay(points);
      if (points.length > 1) show(boundsOf(points, target.rect, ROUND_STAND_M));
    });
    return () => {
      wanted = false;
      setWay([]);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the plan turns to a choice once, not with every size it takes
  }, [world, scenario, chosen?.id]);
  const choose = useCallback((id: string, by: 'keys' | 'pointer') => setChosen({ id, by }), []);
  const wishFor = (next: MapWish): void => {
    setWish(next);
    if (next.hallId === wish.hallId) return;
    const rect = scenario.halls.find((each) => each.id === next.hallId);
    if (rect) plan.show(rect);
    else plan.showAll();
  };
  return (
    <div className="map-place">
      <Panel
        name="map"
        title={t('map.title')}
        under={t('map.count', { count: scenario.exhibitors.length })}
        onClose={closePanel}
      >
        <div className={`map-body${asks ? ' asks' : ''}${exhibitor ? ' chose' : ''}`}>
          <div className="map-side">
            <MapSearch
              scenario={scenario}
              wish={wish}
              rows={rows}
              chosen={chosen?.id}
              marks={route.length}
              onWish={wishFor}
              onChoose={choose}
            />
            {exhibitor && (
              <MapCard
                key={exhibitor.id}
                scenario={scenario}
                exhibitor={exhibitor}
                facts={factsOf(exhibitor)}
                focus={chosen?.by === 'keys'}
                onClose={() => setChosen(undefined)}
              />
            )}
          </div>
          <div className="map-main">
            <MapBar
              scenario={scenario}
              numbers={numbers}
              hallId={hallId}
              layers={layers}
              onHall={(id) => wishFor({ ...wish, hallId: id })}
              onLayers={setLayers}
            />
            <div className="map-stage">
              <div
                ref={merged}
                className="map-plan"
                role="application"
                tabIndex={0}
                aria-label={t('map.canvas', { place: hall ? say(hall.name) : t('hud.outside') })}
                {...plan.handlers}
              >
                {width > 0 && (
                  <PlanSvg
                    scenario={scenario}
                    numbers={numbers}
                    frame={plan.frame}
                    scale={plan.scale}
                    width={width}
                    height={height}
                    theme={theme}
                    at={at}
                    eighths={world.heading()}
                    say={say}
                    looked={looked}
                    route={route}
                    found={found}
                    chosen={exhibitor}
                    way={way}
                    heat={layers.heat ? world.density() : undefined}
                    factsOf={layers.queues ? factsOf : undefined}
                  />
                )}
              </div>
              <div className="map-tools" role="group" aria-label={t('action.zoom')}>
                <IconButton
                  className="pill round"
                  icon={Plus}
                  label={t('action.zoom-in')}
                  onClick={() => plan.zoom(1.6)}
                />
                <IconButton
                  className="pill round"
                  icon={Minus}
                  label={t('action.zoom-out')}
                  onClick={() => plan.zoom(1 / 1.6)}
                />
                <IconButton
                  className="pill round"
                  icon={Maximize}
                  label={t('map.all')}
                  onClick={() => {
                    wishFor({ ...wish, hallId: undefined });
                    plan.showAll();
                  }}
                />
                <IconButton
                  className="pill round"
                  icon={LocateFixed}
                  label={t('map.to-me')}
                  onClick={() => plan.centre(at, ROUND_STAND_M)}
                />
              </div>
              {!small && (layers.heat || layers.queues) && (
                <div className="map-key soft-text">
                  {layers.heat && (
                    <>
                      <b>{t('map.per-m2')}</b>
                      {HEAT_CLASSES.map((least, level) => (
                        <span key={least}>
                          <i style={{ background: heatTones(theme)[level] }} /> {least}+
                        </span>
                      ))}
                    </>
                  )}
                  {layers.queues && (
                    <span>
                      <i className="dot" /> {t('map.long-wait')}
                    </span>
                  )}
                </div>
              )}
            </div>
          </div>
        </div>
      </Panel>
    </div>
  );
});
