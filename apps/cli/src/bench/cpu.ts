/** CPU time of this process, user and system, all its threads. */
export type CpuMark = NodeJS.CpuUsage;

export function cpuMark(): CpuMark {
  return process.cpuUsage();
}
export function cpuSeconds(since: CpuMark): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
/** The most memory that the process has had, MB. */
export function peakMB(): number {
  return Math.round(process.resourceUsage().maxRSS / 102.4) / 10;
}
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
