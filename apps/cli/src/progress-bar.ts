/** A bar on stderr while something takes long, where stderr is a terminal; silent elsewhere. */
const WIDTH = 30;
const REDRAW_MS = 100;
/** No guess of the time left before this much has gone. */
const GUESS_AFTER_MS = 1500;

export type ProgressBar = { show(share: number, note: string): void; clear(): void };

/** The time left is guessed from the share done since the bar was made; `from` is the share that was done already. */
export function progressBar(from = 0): ProgressBar {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  const startedMs = performance.now();
  let drawnMs = 0;
  return {
    show(share, note) {
      const nowMs = performance.now();
      if (nowMs - drawnMs < REDRAW_MS) return;
      drawnMs = nowMs;
      const done = Math.min(1, Math.max(0, share));
      const full = Math.round(done * WIDTH);
      const left = timeLeft(nowMs - startedMs, done - from, 1 - done);
      process.stderr.write(`\r\u001b[2K[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${left}${note}`);
    },
    clear() {
      if (drawnMs > 0) process.stderr.write('\r\u001b[2K');
    },
  };
}

/** "12 s left  " at the pace so far; nothing while there is too little to go by. */
export function timeLeft(goneMs: number, done: number, toDo: number): string {
  if (goneMs < GUESS_AFTER_MS || done <= 0.005) return '';
  const seconds = Math.ceil((goneMs * toDo) / done / 1000);
  if (seconds < 100) return `${seconds} s left  `;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min left  ` : `${Math.round(minutes / 60)} h left  `;
}
