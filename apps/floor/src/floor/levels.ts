/** Scales (pixels per metre) at which the ground and the props are painted; what is shown in between is scaled down. */
export const GROUND_LEVELS = [45, 24, 14, 6.4, 3.2, 1.6] as const;
export const PROP_LEVELS = [45, 24, 14] as const;
/** The smallest level that is not blurred at scale `s`; both without the device's pixel ratio. */
export function levelFor(levels: readonly number[], s: number): number {
  for (let i = levels.length - 1; i > 0; i--) if (levels[i] >= s * 0.9) return i;
  return 0;
}
