/** People between two frames: where each is now, which cell of the atlas shows it, how far it has come into sight. */
import { cellOf, DIRECTION_MIRROR } from '../art/figures/people-atlas.ts';
import { STAFF_LOOKS, VISITOR_LOOKS } from '../art/figures/look.ts';
import { POSE } from '../art/figures/poses.ts';
import { type CrowdFrame, STAFF_LOOK } from './crowd-frame.ts';

/** Metres of a full cycle of the walk. */
const CYCLE_M = 1.35;
const FADE_MS = 350;
/** Whoever moves farther than this in a frame was put there. */
const JUMP_M = 4;
const MOST = 16384;

export class CrowdMotion {
  count = 0;
  readonly x = new Float32Array(MOST);
  readonly y = new Float32Array(MOST);
  readonly cell = new Uint16Array(MOST);
  readonly mirror = new Uint8Array(MOST);
  readonly alpha = new Uint8Array(MOST);
  player: { xM: number; yM: number; dir: number; walking: boolean; gait: number } | undefined;
  private frame: CrowdFrame | undefined;
  private rows = new Map<number, number>();
  private spare = new Map<number, number>();
  private columns = {
    fromX: new Float32Array(MOST),
    fromY: new Float32Array(MOST),
    gait: new Float32Array(MOST),
    stride: new Float32Array(MOST),
    born: new Float64Array(MOST),
  };
  private next = {
    fromX: new Float32Array(MOST),
    fromY: new Float32Array(MOST),
    gait: new Float32Array(MOST),
    stride: new Float32Array(MOST),
    born: new Float64Array(MOST),
  };
  private playerFrom: { xM: number; yM: number; gait: number; stride: number } | undefined;

  accept(frame: CrowdFrame, nowMs: number): void {
    this.update(nowMs);
    const { columns, next } = this;
    const rows = this.spare;
    rows.clear();
    const count = Math.min(frame.count, MOST);
    const first = !this.frame;
    const share = this.share(nowMs);
    for (let i = 0; i < count; i++) {
      const id = frame.ids[i];
      rows.set(id, i);
      const old = this.rows.get(id);
      const dx = old === undefined ? 0 : frame.xM[i] - this.x[old];
      const dy = old === undefined ? 0 : frame.yM[i] - this.y[old];
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (old === undefined || distance > JUMP_M) {
        next.fromX[i] = frame.xM[i];
        next.fromY[i] = frame.yM[i];
        next.gait[i] = frame.phase[i] / 256;
        next.stride[i] = 0;
        next.born[i] = first ? nowMs - FADE_MS : nowMs;
        continue;
      }
      next.fromX[i] = this.x[old];
      next.fromY[i] = this.y[old];
      next.gait[i] = columns.gait[old] + columns.stride[old] * share;
      next.stride[i] = distance / CYCLE_M;
      next.born[i] = columns.born[old];
    }
    this.acceptPlayer(frame, share);
    this.spare = this.rows;
    this.rows = rows;
    this.columns = next;
    this.next = columns;
    this.frame = frame;
    this.count = count;
  }

  private acceptPlayer(frame: CrowdFrame, share: number): void {
    const to = frame.player;
    if (!to) {
      this.playerFrom = undefined;
      return;
    }
    const from = this.player ?? { xM: to.xM, yM: to.yM, gait: 0 };
    const distance = Math.sqrt((to.xM - from.xM) ** 2 + (to.yM - from.yM) ** 2);
    const jumped = distance > JUMP_M * 3;
    const gait = this.playerFrom ? this.playerFrom.gait + this.playerFrom.stride * share : 0;
    this.playerFrom = jumped
      ? { xM: to.xM, yM: to.yM, gait, stride: 0 }
      : { xM: from.xM, yM: from.yM, gait, stride: Math.min(0.6, distance / CYCLE_M) };
  }

  /** How far between the frames, 0 to 1.15: a late frame is bridged by going on a little. */
  private share(nowMs: number): number {
    const { frame } = this;
    return frame ? Math.max(0, Math.min(1.15, (nowMs - frame.atMs) / Math.max(1, frame.intervalMs))) : 0;
  }

  update(nowMs: number): void {
    const { frame, columns, x, y } = this;
    if (!frame) return;
    const share = this.share(nowMs);
    const moving = (0.16 * frame.intervalMs) / 1000 / CYCLE_M;
    const seconds = nowMs / 1000;
    for (let i = 0; i < this.count; i++) {
      x[i] = columns.fromX[i] + (frame.xM[i] - columns.fromX[i]) * share;
      y[i] = columns.fromY[i] + (frame.yM[i] - columns.fromY[i]) * share;
      const stride = columns.stride[i];
      const dir = frame.dir[i] & 7;
      const phase = frame.phase[i];
      let pose = frame.pose[i];
      let shown = 0;
      if (stride > moving && pose !== POSE.sit) {
        pose = POSE.walk;
        shown = Math.floor((columns.gait[i] + stride * share) * 8) & 7;
      } else {
        if (pose === POSE.walk) pose = POSE.stand;
        shown = idleFrame(pose, seconds, phase);
      }
      const look = frame.look[i];
      this.cell[i] = cellOf(
        look >= STAFF_LOOK ? VISITOR_LOOKS + ((look - STAFF_LOOK) % STAFF_LOOKS) : look % VISITOR_LOOKS,
        pose,
        shown,
        dir,
      );
      this.mirror[i] = DIRECTION_MIRROR[dir];
      this.alpha[i] = Math.min(255, ((nowMs - columns.born[i]) / FADE_MS) * 255);
    }
    const to = frame.player;
    const from = this.playerFrom;
    this.player =
      to && from
        ? {
            xM: from.xM + (to.xM - from.xM) * share,
            yM: from.yM + (to.yM - from.yM) * share,
            dir: to.dir,
            walking: to.walking,
            gait: from.gait + from.stride * share,
          }
        : undefined;
  }
}

function idleFrame(pose: number, seconds: number, phase: number): number {
  const t = seconds + phase * 0.37;
  if (pose === POSE.stand) return (Math.floor(t / 1.7) + phase) % 7 === 0 ? 2 : Math.floor(t * 0.8) & 1;
  if (pose === POSE.queue) return (Math.floor(t / 2.3) + phase) % 4 === 0 ? 1 : 0;
  if (pose === POSE.talk) return Math.floor(t * 1.2) % 3 === 0 ? 0 : 1;
  return 0;
}
