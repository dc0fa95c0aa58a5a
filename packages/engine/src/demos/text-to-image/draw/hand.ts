/** An open hand that can be counted: the thumb to the right, the fingers up; (0, 0) is the middle of the palm. */
import type { Pen } from './pen.ts';
import type { Tones } from './tone.ts';

export function drawOpenHand(pen: Pen, fingers: number, skin: Tones): void {
  const upright = fingers - 1;
  const spacing = 5.7;
  const palm = Math.max(10, (upright * spacing) / 2 - 0.5);
  pen.curve([palm * 0.4, 4, palm + 4, 0, palm + 9, -7], skin.base, 5.4);
  for (let i = 0; i < upright; i++) {
    const from = (i - (upright - 1) / 2) * spacing;
    const reach = 21 - Math.abs(i - (upright - 1) / 2) * (upright > 4 ? 0.9 : 1.7);
    pen.line([from * 0.85, -3, from * 1.62, -reach], skin.base, 4.7);
  }
  pen.ellipse(0, 1, palm, 10.5, skin.base);
  pen.curve([-palm * 0.5, 2, 0, 5, palm * 0.5, 1], skin.dark, 1.5);
}
