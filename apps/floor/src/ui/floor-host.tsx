/** The floor under the interface: made once, told of theme and inset, asked for what was pressed. */
import { useEffect, useRef } from 'react';
import { createFloorGame } from '../floor/create-floor-game.ts';
import type { FloorView } from '../floor/floor-view.ts';
import { NoWebGLError } from '../floor/no-webgl-error.ts';
import { useApp, useSession } from './app-context.ts';
import { exhibitorOf } from './say.ts';
import { FIRST_STAND } from './hud/first-goal.tsx';

/** The panel's width with its margins, and the share of a phone's height that a sheet takes. */
const PANEL_PX = 444;
const WIDE_PANEL_PX = 660;
const SHEET_SHARE = 0.55;
/** How much larger the interface is on a large screen (app.css). */
function uiScale(): number {
  return Number(getComputedStyle(document.documentElement).getPropertyValue('--ui-scale')) || 1;
}
/** Pixels per metre on the title: the stands around, and faces still to be seen. */
const TITLE_ZOOM = 38;

export function FloorHost({ onFloor }: { readonly onFloor: (floor: FloorView | undefined) => void }) {
  const { store, world } = useSession();
  const parent = useRef<HTMLDivElement>(null);
  const floor = useRef<FloorView>(undefined);
  const theme = useApp((state) => state.settings.theme);
  const panel = useApp((state) => state.panel);
  const screen = useApp((state) => state.screen);
  const opened = useApp((state) => state.open);
  const firstGoal = useApp((state) => state.open?.scenario.id === 'first-steps' && state.view?.runs.length === 0);

  useEffect(() => {
    if (!parent.current) return;
    let view: FloorView;
    try {
      view = createFloorGame(parent.current, { theme: store.getState().settings.theme });
    } catch (error) {
      const code = error instanceof NoWebGLError ? 'no-webgl' : 'engine-failed';
      store.getState().report({ code, detail: error instanceof Error ? error.message : String(error) });
      return;
    }
    floor.current = view;
    onFloor(view);
    view.ready.catch((error: unknown) => store.getState().report({ code: 'no-webgl', detail: String(error) }));
    const detach = world.attachView(view);
    const stopPicks = view.onPick(({ exhibitorId, xM, yM }) => {
      const state = store.getState();
      if (state.screen !== 'floor') return;
      if (exhibitorId) state.openPanel({ kind: 'stand', exhibitor: exhibitorId });
      else if (state.panel.kind !== 'none') state.closePanel();
      else world.goTo({ xM, yM });
    });
    return () => {
      stopPicks();
      detach();
      view.destroy();
      floor.current = undefined;
      onFloor(undefined);
    };
  }, [store, world, onFloor]);

  useEffect(() => floor.current?.setTheme(theme), [theme]);
  useEffect(() => {
    const phone = window.innerWidth <= 640;
    const beside = panel.kind !== 'none' && panel.kind !== 'map' && screen === 'floor';
    floor.current?.setInset(
      beside && !phone ? (panel.kind === 'reconstruction' ? WIDE_PANEL_PX : PANEL_PX) * uiScale() : 0,
      beside && phone ? window.innerHeight * SHEET_SHARE : 0,
    );
    const named = panel.kind === 'stand' || panel.kind === 'reconstruction' ? panel.exhibitor : undefined;
    floor.current?.highlight(named ?? (firstGoal && screen === 'floor' ? FIRST_STAND : undefined));
  }, [panel, screen, firstGoal]);
  useEffect(() => {
    const view = floor.current;
    if (!view || !opened) return;
    view.follow(screen !== 'title');
    if (screen !== 'title') return;
    const { rect } = exhibitorOf(opened.scenario, FIRST_STAND) ?? opened.scenario.exhibitors[0];
    view.setZoom(TITLE_ZOOM);
    view.lookAt(rect.xM + rect.wM * 0.3, rect.yM + rect.dM * 0.55);
  }, [screen, opened]);

  return <div ref={parent} className="floor-host" aria-hidden="true" />;
}
