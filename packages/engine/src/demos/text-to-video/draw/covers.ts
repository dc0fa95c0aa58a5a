/** Things big enough to hide behind, standing on (0, 0), 112 units wide. */
import type { Pen } from '../../text-to-image/draw/pen.ts';
import type { Tones } from '../../text-to-image/draw/tone.ts';
import { CREAM } from '../../text-to-image/draw/tone.ts';
import type { Cover } from '../clip.ts';

export function drawCover(pen: Pen, tones: Tones, cover: Cover): void {
  COVERS[cover](pen, tones);
}

function hedge(pen: Pen, t: Tones): void {
  pen.rect(-55, -82, 110, 82, 12, t.base);
  for (let i = 0; i < 7; i++) pen.ellipse(-46 + i * 15.4, -80 + (i % 2) * 3, 11.5, 11, i % 2 === 0 ? t.base : t.light);
  pen.poly([26, -76, 52, -70, 54, -6, 46, -1, 20, -1], t.dark, 4);
  const leaves = [
    -40, -64, -18, -52, 6, -66, 30, -48, -34, -34, -6, -28, 20, -22, 42, -28, -44, -12, -16, -8, 8, -44, 34, -8,
  ];
  for (let i = 0; i < leaves.length; i += 2) {
    const [x, y] = [leaves[i], leaves[i + 1]];
    pen.curve([x - 5, y, x, y - 4, x + 5, y], i % 4 === 0 ? t.light : t.deep, 2.6);
  }
}

function rock(pen: Pen, t: Tones): void {
  pen.blob([-56, 0, -57, -30, -48, -66, -30, -88, 0, -93, 28, -88, 47, -68, 56, -32, 56, 0, 0, 3], t.base);
  pen.blob([18, -90, 30, -87, 47, -68, 56, -32, 56, 0, 14, 1, 28, -30, 20, -62], t.dark);
  pen.blob([-46, -58, -30, -82, -8, -88, -14, -70, -34, -54], t.light);
  pen.curve([-10, -44, 0, -36, -4, -20], t.deep, 2.4);
  pen.curve([32, -50, 28, -40, 34, -30], t.deep, 2.4);
  pen.ellipse(-34, -20, 5, 3, t.dark);
  pen.ellipse(-22, -12, 3.4, 2.2, t.dark);
}

function sofa(pen: Pen, t: Tones): void {
  for (const x of [-44, 36]) pen.rect(x, -8, 8, 8, 2, '#6B4630');
  pen.rect(-54, -92, 108, 74, 16, t.dark);
  pen.rect(-48, -88, 47, 52, 12, t.base);
  pen.rect(1, -88, 47, 52, 12, t.base);
  pen.rect(-40, -46, 80, 22, 8, t.light);
  pen.line([0, -44, 0, -26], t.dark, 2);
  pen.rect(-46, -28, 92, 22, 6, t.base);
  pen.rect(-56, -58, 20, 53, 9, t.base);
  pen.rect(36, -58, 20, 53, 9, t.dark);
  pen.ellipse(-24, -66, 2.4, 2.4, t.deep);
  pen.ellipse(24, -66, 2.4, 2.4, t.deep);
}

function kiosk(pen: Pen, t: Tones): void {
  pen.rect(-50, -108, 100, 108, 4, t.base);
  pen.rect(30, -108, 20, 108, 4, t.dark);
  pen.rect(-42, -84, 70, 38, 4, '#5B4A55');
  pen.rect(-38, -80, 62, 30, 3, '#CFE7EE');
  pen.poly([-30, -80, -14, -80, -26, -50, -38, -50], '#F2FAFB');
  pen.rect(-46, -46, 78, 7, 3, t.light);
  for (let i = 0; i < 7; i++)
    pen.poly(
      [-56 + i * 16, -112, -40 + i * 16, -112, -40 + i * 16, -92, -48 + i * 16, -87, -56 + i * 16, -92],
      i % 2 === 0 ? '#D8685E' : CREAM,
      1,
    );
  pen.rect(-52, -128, 104, 18, 5, t.deep);
  for (const [x, w] of [
    [-30, 16],
    [-8, 22],
    [20, 10],
  ] as const)
    pen.rect(x, -121, w, 4, 2, CREAM);
  pen.rect(-38, -32, 62, 24, 3, t.dark);
}

const COVERS: Readonly<Record<Cover, (pen: Pen, tones: Tones) => void>> = { hedge, rock, sofa, kiosk };
