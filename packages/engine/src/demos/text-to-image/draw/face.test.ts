import { expect, it } from 'vitest';
import { SKIN } from './face.ts';

/** Hue in degrees and chroma in [0, 1] of '#RRGGBB'. */
function hueOf(hex: string): { readonly hue: number; readonly chroma: number } {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const chroma = max - Math.min(r, g, b);
  const sector = max === r ? (g - b) / chroma : max === g ? 2 + (b - r) / chroma : 4 + (r - g) / chroma;
  return { hue: (sector * 60 + 360) % 360, chroma };
}

it('[DM14] keeps faulty skins far from every human one in hue, and bright', () => {
  const strange = ['fuchsia', 'turquoise', 'lime', 'violet'] as const;
  const human = ['ivory', 'sand', 'honey', 'tan', 'umber', 'espresso'] as const;
  for (const s of strange)
    for (const h of human) {
      const apart = Math.abs(hueOf(SKIN[s]).hue - hueOf(SKIN[h]).hue);
      expect(Math.min(apart, 360 - apart)).toBeGreaterThan(45);
      expect(hueOf(SKIN[s]).chroma).toBeGreaterThan(0.45);
    }
});
