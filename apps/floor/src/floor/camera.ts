/** Where the floor is looked at from. Sizes in device pixels; `dpr` of them make a CSS pixel. Eases; never jumps unless told to. */
import type { Point, Rect } from '@floorwalk/engine';
import { DEPTH } from '../art/projection.ts';

const EASE_MS = 110;
const FOLLOW_MS = 160;
/** The foot is kept free in full below the one scale, not at all above the other, CSS pixels per metre: near by it would be bare. */
const [FOOT_FROM, FOOT_TO] = [8, 14];

export class FloorCamera {
  /** Device pixels per metre now, and where it is going. */
  s = 45;
  targetS = 45;
  xM = 0;
  yM = 0;
  width = 1;
  height = 1;
  dpr = 1;
  /** What the interface's bar covers at the top: the plan can be moved out from under it. */
  insetTop = 0;
  /** What cards cover at the foot: from afar the plan can be moved out from under them too. */
  insetFoot = 0;
  insetRight = 0;
  insetBottom = 0;
  following = true;
  private bounds: Rect = { xM: -100, yM: -100, wM: 200, dM: 200 };
  private glide: { fromX: number; fromY: number; toX: number; toY: number; startMs: number; ms: number } | undefined;
  /** The point of the screen that stays where it is while zooming. */
  private anchor: { x: number; y: number; xM: number; yM: number } | undefined;

  get middleX(): number {
    return (this.width - this.insetRight) / 2;
  }
  get middleY(): number {
    return (this.height - this.insetBottom) / 2;
  }
  setBounds(bounds: Rect): void {
    this.bounds = bounds;
    this.clampZoom();
  }
  /** Device pixels of the screen at which the world's (0, 0) lies; whole ones at rest, so that texels meet pixels. */
  originX(): number {
    const x = this.middleX - this.xM * this.s;
    return this.s === this.targetS ? Math.round(x) : x;
  }
  originY(): number {
    const y = this.middleY - this.yM * DEPTH * this.s;
    return this.s === this.targetS ? Math.round(y) : y;
  }
  worldAt(x: number, y: number): Point {
    return { xM: (x - this.originX()) / this.s, yM: (y - this.originY()) / (this.s * DEPTH) };
  }
  view(): Rect {
    const a = this.worldAt(0, 0);
    return { xM: a.xM, yM: a.yM, wM: this.width / this.s, dM: this.height / (this.s * DEPTH) };
  }
  zoomTo(s: number, aroundX?: number, aroundY?: number): void {
    this.targetS = s;
    this.clampZoom();
    if (aroundX === undefined || aroundY === undefined || this.following) this.anchor = undefined;
    else this.anchor = { x: aroundX, y: aroundY, ...this.worldAt(aroundX, aroundY) };
  }
  pan(dx: number, dy: number): void {
    this.glide = undefined;
    this.following = false;
    this.xM -= dx / this.s;
    this.yM -= dy / (this.s * DEPTH);
    this.clamp();
  }
  lookAt(xM: number, yM: number, animateMs: number, nowMs: number): void {
    this.following = false;
    if (animateMs > 0) this.glide = { fromX: this.xM, fromY: this.yM, toX: xM, toY: yM, startMs: nowMs, ms: animateMs };
    else {
      this.glide = undefined;
      this.xM = xM;
      this.yM = yM;
    }
    this.clamp();
  }
  /** One frame on. Returns whether the view changed. */
  step(dtMs: number, nowMs: number, player: Point | undefined): boolean {
    const { s, xM, yM } = this;
    if (this.s !== this.targetS) {
      const next = this.s * (this.targetS / this.s) ** (1 - Math.exp(-dtMs / EASE_MS));
      this.s = Math.abs(next / this.targetS - 1) < 0.002 ? this.targetS : next;
      if (this.anchor) {
        this.xM = this.anchor.xM - (this.anchor.x - this.middleX) / this.s;
        this.yM = this.anchor.yM - (this.anchor.y - this.middleY) / (this.s * DEPTH);
      }
    }
    if (this.glide) this.stepGlide(nowMs);
    else if (this.following && player) {
      const k = 1 - Math.exp(-dtMs / FOLLOW_MS);
      const far = Math.abs(player.xM - this.xM) + Math.abs(player.yM - this.yM) > 60;
      this.xM += (player.xM - this.xM) * (far ? 1 : k);
      this.yM += (player.yM - 0.8 - this.yM) * (far ? 1 : k);
    }
    this.clamp();
    return s !== this.s || Math.abs(xM - this.xM) > 1e-4 || Math.abs(yM - this.yM) > 1e-4;
  }
  private stepGlide(nowMs: number): void {
    if (!this.glide) return;
    const { fromX, fromY, toX, toY, startMs, ms } = this.glide;
    const t = Math.min(1, Math.max(0, (nowMs - startMs) / ms));
    const eased = t * t * (3 - 2 * t);
    this.xM = fromX + (toX - fromX) * eased;
    this.yM = fromY + (toY - fromY) * eased;
    if (t === 1) this.glide = undefined;
  }
  private clampZoom(): void {
    const whole = Math.min(this.width / this.bounds.wM, (this.height - this.insetTop) / (this.bounds.dM * DEPTH));
    this.targetS = Math.max(Math.min(whole, 6 * this.dpr), Math.min(72 * this.dpr, this.targetS));
  }
  /** The plan does not leave the screen beyond the bar at its top; if it is smaller than the screen it sits in the middle. */
  private clamp(): void {
    const halfW = this.width / 2 / this.s;
    const halfD = this.height / 2 / (this.s * DEPTH);
    const { xM, yM, wM, dM } = this.bounds;
    const rightM = this.insetRight / this.s;
    const bottomM = this.insetBottom / (this.s * DEPTH);
    const left = xM + halfW - rightM / 2;
    const right = xM + wM - halfW + rightM / 2;
    const topM = this.insetTop / (this.s * DEPTH);
    const top = yM + halfD - bottomM / 2 - topM;
    const far = Math.max(0, Math.min(1, (FOOT_TO - this.s / this.dpr) / (FOOT_TO - FOOT_FROM)));
    const footM = (this.insetFoot * far) / (this.s * DEPTH);
    const bottom = yM + dM - halfD + bottomM / 2 + footM;
    this.xM = left > right ? (left + right) / 2 : Math.max(left, Math.min(right, this.xM));
    this.yM = top > bottom ? (top + bottom) / 2 : Math.max(top, Math.min(bottom, this.yM));
  }
}
