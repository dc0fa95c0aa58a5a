/** How the cost of a visit grows with their number: each day in a process of its own, so that none inherits the other's memory or code. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BadInput } from '../bad-input.ts';
import { printJson, printTable } from '../output.ts';
import { progressBar } from '../progress-bar.ts';
import { type FairBench, type FairOptions, round } from './bench-fair.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
export const SCALES = [10_000, 100_000, 1_000_000];

export function benchScaling(options: FairOptions): void {
  if (options.visits !== undefined)
    throw new BadInput('--visits: --scaling sets the visits itself; give one of the two');
  const bar = progressBar();
  const total = SCALES.reduce((sum, visits) => sum + visits, 0);
  let done = 0;
  const runs = SCALES.map((visits) => {
    bar.show(done / total, `a day of ${visits} visits`);
    done += visits;
    return inFreshProcess(options, visits);
  });
  bar.clear();
  const first = runs[0].cpuUsPerVisit;
  const rows = runs.map((run) => ({
    ...run,
    standVisitsPerVisit: round(run.standVisits / run.admitted, 1),
    ratioPerVisit: round(run.cpuUsPerVisit / first, 3),
    ratioPerEvent: round(run.cpuNsPerEvent / runs[0].cpuNsPerEvent, 3),
  }));
  if (options.json) return printJson(rows);
  printTable(
    ['visits', 'let in', 'stands each', 'CPU s', 'events', 'us per visit', 'ratio', 'ns per event', 'ratio', 'peak MB'],
    rows.map((row) => [
      row.visits,
      row.admitted,
      row.standVisitsPerVisit,
      row.cpuSeconds,
      row.events,
      row.cpuUsPerVisit,
      row.ratioPerVisit,
      row.cpuNsPerEvent,
      row.ratioPerEvent,
      row.peakMB,
    ]),
  );
}

function inFreshProcess({ scenario, day, seed, repeat }: FairOptions, visits: number): FairBench {
  const args = ['--scenario', scenario, '--day', day, '--seed', seed, '--repeat', repeat, '--visits', visits].map(
    String,
  );
  const child = spawnSync(process.execPath, [MAIN, 'bench', 'fair', ...args, '--json'], { encoding: 'utf8' });
  if (child.status === 2) throw new BadInput(child.stderr.replace(/^floorwalk: /, ''));
  if (child.status !== 0) throw new Error(`a day of ${visits} visits: ${child.stderr.trim() || String(child.signal)}`);
  return JSON.parse(child.stdout) as FairBench;
}
