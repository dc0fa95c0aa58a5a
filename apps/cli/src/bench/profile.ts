/** Where the time goes: samples of the processor's stack, by the source file in which they lie. */
import { Session } from 'node:inspector/promises';

export type FileShare = { readonly file: string; readonly share: number; readonly seconds: number };

/** Runs the work under the profiler. Shares of all samples, greatest first; engine files as folder/file, all else by what it is. */
export async function profileOf<Done>(
  work: () => Done,
): Promise<{ readonly done: Done; readonly shares: readonly FileShare[] }> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    const done = work();
    const { profile } = await session.post('Profiler.stop');
    const fileOf = new Map(
      profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame.url, callFrame.functionName)]),
    );
    const micros = new Map<string, number>();
    const deltas = profile.timeDeltas ?? [];
    for (const [i, node] of (profile.samples ?? []).entries()) {
      const file = fileOf.get(node) ?? '';
      if (file !== '') micros.set(file, (micros.get(file) ?? 0) + deltas[i]);
    }
    const total = [...micros.values()].reduce((sum, each) => sum + each, 0);
    const shares = [...micros].map(([file, each]) => ({ file, share: each / total, seconds: each / 1e6 }));
    return { done, shares: shares.toSorted((a, b) => b.share - a.share) };
  } finally {
    session.disconnect();
  }
}

/** '' for what is not work: an idle processor. */
function nameOf(url: string, functionName: string): string {
  const engine = /packages\/engine\/src\/(.+)\.ts$/.exec(url);
  if (engine) return engine[1];
  if (functionName === '(garbage collector)') return 'garbage collector';
  return functionName === '(idle)' || functionName === '(root)' ? '' : 'all else';
}
