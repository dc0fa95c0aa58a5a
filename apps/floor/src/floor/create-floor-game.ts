/** The floor in an element of the page. Throws NoWebGLError where it cannot be drawn. */
import Phaser from 'phaser';
import { bakePeople } from '../art/figures/people-atlas.ts';
import { extentOf, type FloorPlan } from '../art/ground/floor-plan.ts';
import { THEMES, type ThemeName } from '../art/tokens.ts';
import { FloorCamera } from './camera.ts';
import { CrowdMotion } from './crowd-motion.ts';
import { bindFloorInput } from './floor-input.ts';
import { FloorPainter, type Highlight } from './floor-painter.ts';
import { FloorScene } from './floor-scene.ts';
import type { DensityGrid, FloorPick, FloorView } from './floor-view.ts';
import { FrameMeter } from './frame-meter.ts';
import { requireWebGL } from './no-webgl-error.ts';
import { uploadPeople } from './people-textures.ts';
import { exhibitorAt } from './pick.ts';

/** How far the camera sees beyond the plan, m: what is out there is of no interest. */
const SEEN_MARGIN_M = 5;
/** The interface's bar at the top, CSS pixels. */
const BAR_PX = 76;
/** Its cards at the foot, CSS pixels. */
const FOOT_PX = 150;
/** Figures are baked for this scale at a device pixel ratio of 1. */
const FIGURE_PX_PER_M = 43;
const dprNow = (): number => Math.max(1, Math.min(2, window.devicePixelRatio || 1));
const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => resolve());
    channel.port1.start();
    channel.port2.postMessage(undefined);
  });

export function createFloorGame(parent: HTMLElement, options: { readonly theme: ThemeName }): FloorView {
  requireWebGL();
  const camera = new FloorCamera();
  const motion = new CrowdMotion();
  const meter = new FrameMeter();
  const viewListeners = new Set<() => void>();
  const pickListeners = new Set<(pick: FloorPick) => void>();
  let theme = THEMES[options.theme];
  let painter: FloorPainter | undefined;
  let plan: FloorPlan | undefined;
  let density: DensityGrid | undefined;
  let highlight: Highlight;
  let atMs: number | undefined;
  let path: Parameters<FloorView['setPath']>[0];
  let baking = 0;
  let destroyed = false;
  let unbind: (() => void) | undefined;
  let settle: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });
  camera.dpr = dprNow();
  camera.insetTop = BAR_PX * camera.dpr;
  camera.insetFoot = FOOT_PX * camera.dpr;
  camera.s = 45 * camera.dpr;
  camera.targetS = camera.s;

  const changed = () => {
    for (const listener of viewListeners) listener();
  };
  const bake = async () => {
    const turn = ++baking;
    const figurePx = FIGURE_PX_PER_M * (painter?.figureScale ?? 1);
    const atlas = await bakePeople(theme, figurePx, giveWay);
    if (turn !== baking || destroyed || !painter) return;
    const old = painter.people;
    painter.people = uploadPeople(painter.gl, atlas);
    for (const texture of old?.textures ?? []) painter.gl.deleteTexture(texture);
    settle();
  };
  const build = (gl: WebGLRenderingContext) => {
    painter = new FloorPainter(gl, theme, camera.dpr);
    if (plan) painter.setPlan(plan);
    painter.density.set(density);
    void bake();
  };
  const scene = new FloorScene({
    created: (created) => {
      unbind = bindFloorInput(created, camera, tapped, changed);
      created.game.events.on('prestep', () => meter.begin());
      created.game.events.on('postrender', () => meter.end());
      created.renderer.on('restorewebgl', () => {
        painter = undefined;
      });
    },
    step: (nowMs, deltaMs) => {
      motion.update(nowMs);
      if (camera.step(Math.min(100, deltaMs), nowMs, motion.player)) changed();
    },
    draw: (gl) => {
      if (!painter) build(gl);
      painter?.draw({ camera, motion, nowMs: performance.now(), highlight, path, atMs });
    },
  });
  const size = () => ({ w: Math.max(1, parent.clientWidth), h: Math.max(1, parent.clientHeight) });
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    parent,
    width: size().w * camera.dpr,
    height: size().h * camera.dpr,
    backgroundColor: theme.void,
    banner: false,
    audio: { noAudio: true },
    disableContextMenu: true,
    powerPreference: 'high-performance',
    input: { mouse: { preventDefaultWheel: true }, keyboard: false },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / camera.dpr },
    scene,
  });
  const fit = () => {
    const { w, h } = size();
    const before = camera.dpr;
    camera.dpr = dprNow();
    camera.insetTop = BAR_PX * camera.dpr;
    camera.insetFoot = FOOT_PX * camera.dpr;
    camera.s *= camera.dpr / before;
    camera.targetS *= camera.dpr / before;
    camera.width = Math.round(w * camera.dpr);
    camera.height = Math.round(h * camera.dpr);
    if (game.isBooted) {
      game.scale.setZoom(1 / camera.dpr);
      game.scale.resize(camera.width, camera.height);
      // Phaser leaves the old style where the zoom is 1
      game.canvas.style.width = `${w}px`;
      game.canvas.style.height = `${h}px`;
      game.scale.refresh();
    }
    painter?.setDpr(camera.dpr);
    changed();
  };
  camera.width = Math.round(size().w * camera.dpr);
  camera.height = Math.round(size().h * camera.dpr);
  const observer = new ResizeObserver(fit);
  observer.observe(parent);

  function tapped(x: number, y: number): void {
    const at = camera.worldAt(x, y);
    const exhibitor = plan && exhibitorAt(plan.scenario, at.xM, at.yM);
    for (const listener of pickListeners) listener(exhibitor ? { ...at, exhibitorId: exhibitor.id } : at);
  }
  const listenTo = <Listener>(listeners: Set<Listener>, listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    ready,
    setPlan: (next) => {
      plan = next;
      camera.setBounds(extentOf(next.scenario, SEEN_MARGIN_M));
      camera.xM = next.scenario.visit.start.xM;
      camera.yM = next.scenario.visit.start.yM;
      painter?.setPlan(next);
      changed();
    },
    setFrame: (frame) => {
      const sinceMs = performance.now();
      motion.accept(frame, sinceMs);
      meter.add(performance.now() - sinceMs);
    },
    setDensity: (grid) => {
      density = grid;
      painter?.density.set(grid);
    },
    setTime: (ms) => {
      atMs = ms;
    },
    setZoom: (pxPerM) => {
      camera.zoomTo(pxPerM * camera.dpr);
      changed();
    },
    zoom: () => camera.s / camera.dpr,
    follow: (on) => {
      camera.following = on;
    },
    panBy: (dxPx, dyPx) => {
      camera.pan(dxPx * camera.dpr, dyPx * camera.dpr);
      changed();
    },
    lookAt: (xM, yM, animateMs = 0) => {
      camera.lookAt(xM, yM, animateMs, performance.now());
      changed();
    },
    viewRect: () => camera.view(),
    onViewChange: (listener) => listenTo(viewListeners, listener),
    onPick: (listener) => listenTo(pickListeners, listener),
    highlight: (exhibitorId) => {
      const exhibitor = plan?.scenario.exhibitors.find(({ id }) => id === exhibitorId);
      highlight = exhibitor ? { rect: exhibitor.rect } : undefined;
    },
    setPath: (points) => {
      path = points;
    },
    setTheme: (name) => {
      if (theme === THEMES[name]) return;
      theme = THEMES[name];
      painter?.setTheme(theme);
      if (painter) void bake();
    },
    setInset: (rightPx, bottomPx) => {
      camera.insetRight = rightPx * camera.dpr;
      camera.insetBottom = bottomPx * camera.dpr;
      changed();
    },
    stats: () => ({ ...meter.stats(), bodiesInView: motion.countIn(camera.view()) }),
    destroy: () => {
      destroyed = true;
      observer.disconnect();
      unbind?.();
      viewListeners.clear();
      pickListeners.clear();
      game.destroy(true);
    },
  };
}
