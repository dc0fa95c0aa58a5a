/** Pictures of props, signs and marks, painted when first needed and packed into a few pages of texture. The page least lately used gives way. */
import { createTexture, updateTexture } from './textures.ts';

export const SPRITE_PAGE_PX = 2048;
const GAP = 1;
export type Sprite = {
  readonly page: number;
  readonly w: number;
  readonly h: number;
  /** Texture coordinates, 0..65535. */
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
};
type Shelf = { y: number; h: number; x: number };
type Page = { texture: WebGLTexture; shelves: Shelf[]; bottom: number; usedAt: number; keys: string[] };

export class SpritePages {
  readonly pages: Page[] = [];
  /** Time spent painting so far, ms, and how often sprites have been taken off their pages. */
  paintedMs = 0;
  losses = 0;
  private readonly sprites = new Map<string, Sprite>();
  private readonly gl: WebGLRenderingContext;
  private readonly most: number;
  private readonly scratch = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;

  constructor(gl: WebGLRenderingContext, most: number) {
    this.gl = gl;
    this.most = most;
    this.context = this.scratch.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  }

  find(key: string, frame: number): Sprite | undefined {
    const sprite = this.sprites.get(key);
    if (sprite) this.pages[sprite.page].usedAt = frame;
    return sprite;
  }

  /** Paints and packs a sprite of w x h device pixels. Undefined where it is larger than a page. */
  paint(
    key: string,
    w: number,
    h: number,
    frame: number,
    paint: (g: CanvasRenderingContext2D) => void,
  ): Sprite | undefined {
    const width = Math.max(1, Math.ceil(w));
    const height = Math.max(1, Math.ceil(h));
    if (width + GAP * 2 > SPRITE_PAGE_PX || height + GAP * 2 > SPRITE_PAGE_PX) return undefined;
    const sinceMs = performance.now();
    // a transparent border, so that neighbours never bleed in
    this.scratch.width = width + GAP * 2;
    this.scratch.height = height + GAP * 2;
    this.context.translate(GAP, GAP);
    paint(this.context);
    const at = this.room(width + GAP * 2, height + GAP * 2, frame);
    updateTexture(this.gl, this.pages[at.page].texture, at.x, at.y, this.scratch);
    const unit = 65535 / SPRITE_PAGE_PX;
    const sprite = {
      page: at.page,
      w: width,
      h: height,
      u0: Math.round((at.x + GAP) * unit),
      v0: Math.round((at.y + GAP) * unit),
      u1: Math.round((at.x + GAP + width) * unit),
      v1: Math.round((at.y + GAP + height) * unit),
    };
    this.sprites.set(key, sprite);
    const page = this.pages[at.page];
    page.keys.push(key);
    page.usedAt = frame;
    this.paintedMs += performance.now() - sinceMs;
    return sprite;
  }

  clear(): void {
    this.sprites.clear();
    for (const page of this.pages) this.empty(page);
  }

  private room(w: number, h: number, frame: number): { page: number; x: number; y: number } {
    for (let i = 0; i < this.pages.length; i++) {
      const spot = this.fit(this.pages[i], w, h);
      if (spot) return { page: i, ...spot };
    }
    if (this.pages.length < this.most) {
      this.pages.push({
        texture: createTexture(this.gl, SPRITE_PAGE_PX, SPRITE_PAGE_PX),
        shelves: [],
        bottom: 0,
        usedAt: frame,
        keys: [],
      });
    } else {
      let oldest = this.pages[0];
      for (const page of this.pages)
        if (page.usedAt < oldest.usedAt || (page.usedAt === oldest.usedAt && page.keys.length > oldest.keys.length))
          oldest = page;
      for (const key of oldest.keys) this.sprites.delete(key);
      this.empty(oldest);
    }
    return this.room(w, h, frame);
  }
  private empty(page: Page): void {
    this.losses++;
    page.shelves = [];
    page.bottom = 0;
    page.keys = [];
  }
  private fit(page: Page, w: number, h: number): { x: number; y: number } | undefined {
    for (const shelf of page.shelves) {
      if (h <= shelf.h && h > shelf.h * 0.6 && shelf.x + w <= SPRITE_PAGE_PX) {
        const spot = { x: shelf.x, y: shelf.y };
        shelf.x += w;
        return spot;
      }
    }
    const height = Math.ceil(h / 8) * 8;
    if (page.bottom + height > SPRITE_PAGE_PX) return undefined;
    page.shelves.push({ y: page.bottom, h: height, x: w });
    page.bottom += height;
    return { x: 0, y: page.bottom - height };
  }
}
