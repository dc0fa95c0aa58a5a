/** Variety without a history: a number in [0, 1) for a place or a name. For looks only; nothing that is true depends on it. */
export function noiseAt(x: number, y: number, salt = 0): number {
  let h =
    Math.imul(Math.round(x * 100) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(Math.round(y * 100) + salt * 7919, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return (h >>> 0) / 4294967296;
}
export function noiseOf(text: string, salt = 0): number {
  let h = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return noiseAt(h & 0xffff, h >>> 16, salt);
}
