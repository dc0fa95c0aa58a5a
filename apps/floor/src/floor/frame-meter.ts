/** Script time of the last 300 frames: taking over what the worker sent, and from the game's step to the last draw call handed over. */
import type { FloorStats } from './floor-view.ts';

const KEPT = 300;
export class FrameMeter {
  private readonly times = new Float32Array(KEPT);
  private frames = 0;
  private startedMs = 0;
  private besideMs = 0;
  /** Script that belongs to the next frame, though it ran before it, ms. */
  add(ms: number): void {
    this.besideMs += ms;
  }
  begin(): void {
    this.startedMs = performance.now();
  }
  end(): void {
    if (this.startedMs === 0) return;
    this.times[this.frames++ % KEPT] = performance.now() - this.startedMs + this.besideMs;
    this.besideMs = 0;
  }
  stats(): Omit<FloorStats, 'bodiesInView'> {
    const known = this.times.slice(0, Math.min(KEPT, this.frames)).sort();
    const at = (share: number): number => (known.length > 0 ? known[Math.floor((known.length - 1) * share)] : 0);
    return { medianScriptMs: at(0.5), p95ScriptMs: at(0.95), frames: this.frames };
  }
}
