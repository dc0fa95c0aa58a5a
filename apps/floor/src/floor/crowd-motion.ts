/** People between two frames: which frame is shown, and how far it has been played. Rows are never touched one by one here. */
import type { Rect } from '@floorwalk/engine';
import type { CrowdFrame } from './crowd-frame.ts';

/** Metres of a full cycle of the player's walk. */
const CYCLE_M = 1.35;
const MOST_STRIDE = 0.6;
/** The player who moves farther than this in a frame was put there. */
const JUMP_M = 12;
/** While frames wait they are played a little faster, else a little slower: so that they last until the next comes. */
const FASTER = 1.1;
const SLOWER = 0.97;

export type ShownPlayer = { xM: number; yM: number; dir: number; walking: boolean; gait: number };
type PlayerStep = { fromXM: number; fromYM: number; toXM: number; toYM: number; gait: number; stride: number };

export class CrowdMotion {
  /** The frame on show, how far it is played (0 to 1), and how many frames have been put on show. */
  frame: CrowdFrame | undefined;
  share = 1;
  shown = 0;
  player: ShownPlayer | undefined;
  /** The player's way in the frame on show. */
  step: PlayerStep | undefined;
  private waiting: CrowdFrame | undefined;
  private lastMs = 0;

  get count(): number {
    return this.frame?.count ?? 0;
  }

  /** People within a rectangle, m. */
  countIn({ xM: west, yM: north, wM, dM }: Rect): number {
    let found = 0;
    for (let i = 0; i < this.count && this.frame; i++) {
      const x = this.frame.xM[i];
      const y = this.frame.yM[i];
      if (x >= west && y >= north && x <= west + wM && y <= north + dM) found++;
    }
    return found;
  }

  accept(frame: CrowdFrame, nowMs: number): void {
    // Two that wait are one too many: the view has been away, or is slow.
    if (this.waiting) this.show(this.waiting);
    if (this.frame && this.share < 1) this.waiting = frame;
    else this.show(frame);
    if (this.shown === 1) this.share = 1;
    this.lastMs = Math.max(this.lastMs, nowMs);
  }

  update(nowMs: number): void {
    const elapsedMs = Math.max(0, nowMs - this.lastMs);
    this.lastMs = nowMs;
    const { frame } = this;
    if (!frame) return;
    this.share += (elapsedMs / Math.max(1, frame.intervalMs)) * (this.waiting ? FASTER : SLOWER);
    if (this.share >= 1 && this.waiting) {
      const over = this.share - 1;
      this.show(this.waiting);
      this.share = over;
    }
    this.share = Math.min(1, this.share);
    this.movePlayer();
  }

  private show(frame: CrowdFrame): void {
    this.waiting = undefined;
    this.frame = frame;
    this.share = 0;
    this.shown++;
    const to = frame.player;
    const last = this.step;
    if (!to) this.step = undefined;
    else {
      const fromXM = last ? last.toXM : to.xM;
      const fromYM = last ? last.toYM : to.yM;
      const movedM = Math.sqrt((to.xM - fromXM) ** 2 + (to.yM - fromYM) ** 2);
      const gait = last ? (last.gait + last.stride) % 1 : 0;
      this.step =
        movedM > JUMP_M
          ? { fromXM: to.xM, fromYM: to.yM, toXM: to.xM, toYM: to.yM, gait, stride: 0 }
          : { fromXM, fromYM, toXM: to.xM, toYM: to.yM, gait, stride: Math.min(MOST_STRIDE, movedM / CYCLE_M) };
    }
    this.movePlayer();
  }

  private movePlayer(): void {
    const { step, share } = this;
    const to = this.frame?.player;
    this.player =
      step && to
        ? {
            xM: step.fromXM + (step.toXM - step.fromXM) * share,
            yM: step.fromYM + (step.toYM - step.fromYM) * share,
            dir: to.dir,
            walking: to.walking,
            gait: step.gait + step.stride * share,
          }
        : undefined;
  }
}
