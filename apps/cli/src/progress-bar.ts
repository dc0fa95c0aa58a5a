/** A bar on stderr while something takes long, where stderr is a terminal; silent elsewhere. */
const WIDTH = 30;
const REDRAW_MS = 100;

export type ProgressBar = { show(share: number, note: string): void; clear(): void };

export function progressBar(): ProgressBar {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  let drawnMs = 0;
  return {
    show(share, note) {
      const nowMs = performance.now();
      if (nowMs - drawnMs < REDRAW_MS) return;
      drawnMs = nowMs;
      const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
      process.stderr.write(`\r\u001b[2K[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${note}`);
    },
    clear() {
      if (drawnMs > 0) process.stderr.write('\r\u001b[2K');
    },
  };
}
