/** Colours as '#RRGGBB'. Results are remembered: the painters ask for the same few hundred again and again. */
const remembered = new Map<string, string>();

/** Red, green and blue of '#RRGGBB', each 0 to 255. */
export function channels(colour: string): readonly [number, number, number] {
  const n = Number.parseInt(colour.slice(1, 7), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/** From `a` (t = 0) to `b` (t = 1), straight in sRGB. */
export function mix(a: string, b: string, t: number): string {
  const key = `${a}${b}${t}`;
  const known = remembered.get(key);
  if (known) return known;
  const [r, g, bl] = channels(a);
  const [r2, g2, b2] = channels(b);
  const part = (from: number, to: number) =>
    Math.round(from + (to - from) * t)
      .toString(16)
      .padStart(2, '0');
  const mixed = `#${part(r, r2)}${part(g, g2)}${part(bl, b2)}`;
  remembered.set(key, mixed);
  return mixed;
}

/** Towards white: a top that the light falls on. */
export const lighten = (colour: string, t: number): string => mix(colour, '#FFFFFF', t);
/** Towards ink-violet: a front, a shade. Never towards black. */
export const shade = (colour: string, t: number): string => mix(colour, '#2A2358', t);
/** 'rgba(...)' of a colour with an alpha. */
export function withAlpha(colour: string, alpha: number): string {
  const [r, g, b] = channels(colour);
  return `rgba(${r},${g},${b},${alpha})`;
}
