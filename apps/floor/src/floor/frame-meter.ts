/** Script time of the last 300 frames: from the game's step to the last draw call handed over. */
import type { FloorStats } from './floor-view.ts';

const KEPT = 300;
export class FrameMeter {
  private readonly times = new Float32Array(KEPT);
  private frames = 0;
  private startedMs = 0;
  begin(): void {
    this.startedMs = performance.now();
  }
  end(): void {
    if (this.startedMs === 0) return;
    this.times[this.frames++ % KEPT] = performance.now() - this.startedMs;
  }
  stats(): FloorStats {
    const known = this.times.slice(0, Math.min(KEPT, this.frames)).sort();
    return { medianScriptMs: known.length ? known[Math.floor(known.length / 2)] : 0, frames: this.frames };
  }
}
