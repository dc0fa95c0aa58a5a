/** Pictures of the props near the view: found, or painted when there is time. */
import type { ProgrammeEvent } from '@floorwalk/engine';
import { createBrush } from '../art/brush.ts';
import { STILL } from '../art/props/screen-on-prop.ts';
import { PAINTERS, variantOf } from '../art/props/paint-prop.ts';
import type { PlacedProp } from '../art/props/prop-index.ts';
import { paintStageScreen } from '../art/props/screens.ts';
import { HEIGHT } from '../art/projection.ts';
import { paintScreen, SCREEN_FRAMES } from '../art/screens/paint-screen.ts';
import { BRANDS, type Theme } from '../art/tokens.ts';
import type { Sprite, SpritePages } from './gl/sprite-pages.ts';
import { PROP_LEVELS } from './levels.ts';

export class PropSprites {
  private readonly pages: SpritePages;
  constructor(pages: SpritePages) {
    this.pages = pages;
  }

  /** The sprite at this level, or painted now if there is time, or at another level, or nothing yet. */
  of(
    placed: PlacedProp,
    level: number,
    dpr: number,
    theme: Theme,
    frame: number,
    mayPaint: boolean,
  ): Sprite | undefined {
    const name = `${theme.name}|${placed.look}`;
    const found = this.pages.find(`${level}|${name}`, frame);
    if (found) return found;
    if (mayPaint) {
      const s = PROP_LEVELS[level] * dpr;
      const { box, prop } = placed;
      const painted = this.pages.paint(
        `${level}|${name}`,
        (box.right - box.left) * s,
        (box.bottom - box.top) * s,
        frame,
        (g) => {
          const brush = createBrush(g, s, theme, box.left, box.top);
          const painter = PAINTERS[prop.kind];
          if (placed.front) painter.front?.(brush, prop, variantOf(prop));
          else painter.paint(brush, prop, variantOf(prop));
        },
      );
      if (painted) return painted;
    }
    for (let other = 0; other < PROP_LEVELS.length; other++) {
      const near = other === level ? undefined : this.pages.find(`${other}|${name}`, frame);
      if (near) return near;
    }
    return undefined;
  }

  /** One of four moments of the wall of a stage while something is on. */
  stageScreen(
    spot: { readonly wM: number; readonly hM: number },
    event: ProgrammeEvent,
    moment: number,
    level: number,
    dpr: number,
    frame: number,
    mayPaint: boolean,
  ): Sprite | undefined {
    const s = PROP_LEVELS[level] * dpr;
    const w = Math.max(2, Math.round(spot.wM * s));
    const h = Math.max(2, Math.round(spot.hM * HEIGHT * s));
    const key = `stage|${event.id}|${w}|${h}|${moment}`;
    const found = this.pages.find(key, frame);
    if (found || !mayPaint) return found;
    const title = [event.title.en, event.title.zh] as const;
    return this.pages.paint(key, w, h, frame, (g) => paintStageScreen(g, 0, 0, w, h, title, moment / 4));
  }

  /** One moment of a screen of a prop; nothing while there is no time to paint it (the still picture shows). */
  screen(
    placed: PlacedProp,
    spot: number,
    moment: number,
    level: number,
    dpr: number,
    frame: number,
    mayPaint: boolean,
  ): Sprite | undefined {
    const screen = PAINTERS[placed.prop.kind].screens?.(placed.prop)[spot];
    if (!screen) return undefined;
    const s = PROP_LEVELS[level] * dpr;
    const w = Math.max(2, Math.round(screen.wM * s));
    const h = Math.max(2, Math.round(screen.hM * HEIGHT * s));
    const key = `screen|${screen.art}|${placed.prop.brand}|${w}|${h}|${moment}`;
    const found = this.pages.find(key, frame);
    if (found || !mayPaint) return found;
    return this.pages.paint(key, w, h, frame, (g) =>
      paintScreen(g, screen.art, 0, 0, w, h, BRANDS[placed.prop.brand], (moment / SCREEN_FRAMES + STILL) % 1),
    );
  }
}
