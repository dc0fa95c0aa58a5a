/** An open hand that can be counted: the thumb to the right, the fingers up; (0, 0) is the middle of the palm. */
import type { Pen } from './pen.ts';
import type { Tones } from './tone.ts';
import { mix } from './tone.ts';

export function drawOpenHand(pen: Pen, fingers: number, skin: Tones): void {
  const palm = Math.max(10, ((fingers - 1) * SPACING) / 2 - 0.5);
  // A rim in a darker tone keeps pale fingers countable before a pale house, and each apart from the next.
  drawShape(pen, fingers, palm, mix(skin.base, '#7A2E3A', 0.38), 0.75);
  drawShape(pen, fingers, palm, skin.base, 0);
  pen.curve([-palm * 0.5, 2, 0, 5, palm * 0.5, 1], skin.dark, 1.5);
}

const SPACING = 5.7;

function drawShape(pen: Pen, fingers: number, palm: number, fill: string, rim: number): void {
  const upright = fingers - 1;
  pen.curve([palm * 0.4, 4, palm + 4, 0, palm + 9, -7], fill, 5.4 + 2 * rim);
  for (let i = 0; i < upright; i++) {
    const off = i - (upright - 1) / 2;
    const from = off * SPACING;
    const reach = 21 - Math.abs(off) * (upright > 4 ? 0.9 : 1.7);
    pen.line([from * 0.85, -3, from * 1.62, -reach], fill, 4.3 + 2 * rim);
  }
  pen.ellipse(0, 1, palm + rim, 10.5 + rim, fill);
}
