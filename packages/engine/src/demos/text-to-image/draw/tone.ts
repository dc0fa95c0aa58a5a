/** Two-tone shading, as in the look study: shade goes to ink violet, light to white. All colours are '#RRGGBB'. */
export type Tones = {
  readonly base: string;
  readonly dark: string;
  readonly deep: string;
  readonly light: string;
  readonly pale: string;
  /** Marks that must show on the base: ink on light colours, cream on dark ones. */
  readonly mark: string;
  /** Bands and trims: deep on light colours, light on dark ones. */
  readonly trim: string;
};

export const INK = '#2B2A40';
export const CREAM = '#FFF6E6';
/** Contact shadows: violet at 17%. */
export const SHADOW = '#32285A2B';

function channel(hex: string, i: number): number {
  return Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
}

/** The colour at `share` of the way from one to the other. */
export function mix(from: string, to: string, share: number): string {
  let hex = '#';
  for (let i = 0; i < 3; i++) {
    const v = Math.round(channel(from, i) * (1 - share) + channel(to, i) * share);
    hex += v.toString(16).padStart(2, '0').toUpperCase();
  }
  return hex;
}

export function tonesOf(base: string): Tones {
  const dark = mix(base, '#2A2358', 0.17);
  const deep = mix(base, '#2A2358', 0.36);
  const light = mix(base, '#FFFFFF', 0.25);
  const isDark = channel(base, 0) * 0.3 + channel(base, 1) * 0.59 + channel(base, 2) * 0.11 < 92;
  return {
    base,
    dark,
    deep,
    light,
    pale: mix(base, '#FFFFFF', 0.55),
    mark: isDark ? CREAM : INK,
    trim: isDark ? mix(base, '#FFFFFF', 0.45) : deep,
  };
}
