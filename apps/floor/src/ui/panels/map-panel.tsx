/** The plan of the fair: find a stand, see where it is, how full it is there, how long the wait is; and go. */
import { useElementSize, useMediaQuery, useMergedRef } from '@mantine/hooks';
import { Flame, Maximize, Minus, Plus, UserRound, UsersRound } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '@floorwalk/engine';
import { useApp, useSession } from '../app-context.ts';
import { IconButton } from '../kit/icon-button.tsx';
import { Panel } from '../kit/panel.tsx';
import { exhibitorOf, placeAt, standAt, useSay } from '../say.ts';
import { numbersIn, useBoard } from '../use-board.ts';
import { guideRows } from './guide-rows.ts';
import { HEAT_CLASSES } from './map/heat.tsx';
import { MapCard } from './map/map-card.tsx';
import { MapSearch, type MapWish } from './map/map-search.tsx';
import { extentOf } from './map/plan-frame.ts';
import { PlanSvg } from './map/plan-svg.tsx';
import { usePlanView } from './map/use-plan-view.ts';
import './map-panel.css';

/** A stand that was found is shown with this much round it, m. */
const ROUND_STAND_M = 70;
const NO_WISH: MapWish = { words: '', markedOnly: false };

export function MapPanel() {
  const scenario = useApp((state) => state.open?.scenario);
  const view = useApp((state) => state.view);
  return scenario && view ? <MapOf scenario={scenario} view={view} /> : null;
}

type Open = NonNullable<ReturnType<ReturnType<typeof useSession>['store']['getState']>['open']>;
type View = NonNullable<ReturnType<ReturnType<typeof useSession>['store']['getState']>['view']>;

function MapOf({ scenario, view }: { readonly scenario: Open['scenario']; readonly view: View }) {
  const { t } = useTranslation();
  const say = useSay();
  const { world } = useSession();
  const route = useApp((state) => state.route);
  const { closePanel } = useApp((state) => state);
  const small = useMediaQuery('(max-width: 640px)') ?? false;
  const [wish, setWish] = useState(NO_WISH);
  const [chosen, setChosen] = useState<string>();
  const [way, setWay] = useState<readonly Point[]>([]);
  const [layers, setLayers] = useState({ heat: true, queues: true });
  const factsOf = useBoard(scenario);
  const area = useMemo(() => extentOf(scenario), [scenario]);
  const { ref: sized, width, height } = useElementSize();
  const element = useRef<HTMLDivElement>(null);
  const merged = useMergedRef(sized, element);
  const plan = usePlanView(area, { width, height }, element, (at) => {
    const on = standAt(scenario, at);
    setChosen(on?.id);
  });
  const words = useDeferredValue(wish.words);
  const asks = words !== '' || wish.zoneId !== undefined || wish.kind !== undefined || wish.markedOnly;
  const rows = guideRows(
    scenario,
    {
      words,
      zoneId: wish.zoneId,
      kind: wish.kind,
      among: wish.markedOnly ? route : undefined,
      order: asks ? 'near' : 'number',
    },
    factsOf,
  );
  const found = useMemo(
    () => (asks ? new Set(rows.map(({ exhibitor }) => exhibitor.id)) : undefined),
    // oxlint-disable-next-line react/exhaustive-deps -- rows are made anew each time; what they hold hangs on these alone
    [asks, words, wish.zoneId, wish.kind, wish.markedOnly, route],
  );
  const looked = useMemo(() => new Set(view.looks.map(({ exhibitor }) => exhibitor)), [view.looks]);
  const exhibitor = exhibitorOf(scenario, chosen);
  const { hall } = placeAt(scenario, view);

  useEffect(() => {
    if (chosen === undefined) return;
    let wanted = true;
    void world.wayTo(chosen).then((points) => wanted && setWay(points));
    return () => {
      wanted = false;
      setWay([]);
    };
  }, [world, chosen]);
  const choose = (id: string): void => {
    setChosen(id);
    const rect = exhibitorOf(scenario, id)?.rect;
    if (rect) plan.centre({ xM: rect.xM + rect.wM / 2, yM: rect.yM + rect.dM / 2 }, ROUND_STAND_M);
  };
  const search = (
    <MapSearch
      scenario={scenario}
      wish={wish}
      rows={rows}
      chosen={chosen}
      marks={route.length}
      onWish={setWish}
      onChoose={choose}
    />
  );
  return (
    <div className="map-place">
      <Panel
        name="map"
        title={t('map.title')}
        under={t('map.count', { count: scenario.exhibitors.length })}
        onClose={closePanel}
      >
        <div className="map-body">
          {(!small || exhibitor === undefined) && search}
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
                  numbers={numbersIn(scenario)}
                  frame={plan.frame}
                  scale={plan.scale}
                  width={width}
                  height={height}
                  at={view}
                  say={say}
                  looked={looked}
                  route={route}
                  found={found}
                  chosen={chosen}
                  way={way}
                  heat={layers.heat ? world.density() : undefined}
                  queueing={layers.queues ? (each) => factsOf(each).queueing : undefined}
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
              <IconButton className="pill round" icon={Maximize} label={t('map.all')} onClick={plan.showAll} />
              <IconButton
                className="pill round"
                icon={UserRound}
                label={t('map.to-me')}
                onClick={() => plan.centre(view, ROUND_STAND_M)}
              />
            </div>
            <div className="map-key">
              <button
                type="button"
                className="chip task"
                aria-pressed={layers.heat}
                onClick={() => setLayers({ ...layers, heat: !layers.heat })}
              >
                <Flame size={14} aria-hidden="true" /> {t('map.crowd')}
              </button>
              <button
                type="button"
                className="chip task"
                aria-pressed={layers.queues}
                onClick={() => setLayers({ ...layers, queues: !layers.queues })}
              >
                <UsersRound size={14} aria-hidden="true" /> {t('map.queues')}
              </button>
              {layers.heat && !small && (
                <span className="map-classes soft-text" title={t('map.per-m2')}>
                  {HEAT_CLASSES.map((least, level) => (
                    <span key={least}>
                      <i className={`heat-${level}`} /> {least}+
                    </span>
                  ))}
                  {t('map.per-m2')}
                </span>
              )}
            </div>
            {exhibitor && (
              <MapCard
                exhibitor={exhibitor}
                facts={factsOf(exhibitor)}
                way={way}
                onClose={() => setChosen(undefined)}
              />
            )}
          </div>
        </div>
      </Panel>
    </div>
  );
}
