/** The five settings. They hold nothing that a prompt may ask for, so that what is asked stands out. */
import type { Backdrop, Setting } from '../scene.ts';
import type { Pen } from './pen.ts';
import { mix } from './tone.ts';

/** `busyX` is where something hangs or flies, if it does: wall furniture keeps to the other side. */
export function drawBackdrop(pen: Pen, backdrop: Backdrop, busyX: number | undefined): void {
  SETTINGS[backdrop.setting](pen, backdrop, busyX);
}

const WALLS = ['#F4E7D6', '#E4EADD', '#DFE7EE', '#F3E1DA'] as const;
const FLOORS = ['#E2CBB0', '#D8C4A8', '#DCCAB6', '#DFC7AF'] as const;
const SKIES = ['#CFE6EE', '#D8E9EC', '#CBE0F0', '#DDE9EA'] as const;

function window(pen: Pen, x: number, y: number): void {
  pen.rect(x - 3, y - 1, 96, 96, 9, '#32285A14');
  pen.rect(x - 5, y - 5, 96, 96, 9, '#FBF6EC');
  pen.rect(x + 1, y + 1, 84, 84, 5, '#BFDDE6');
  pen.blob(
    [x + 2, y + 84, x + 2, y + 66, x + 22, y + 56, x + 44, y + 66, x + 64, y + 58, x + 84, y + 68, x + 84, y + 84],
    '#A9CDB6',
  );
  pen.poly([x + 26, y + 1, x + 50, y + 1, x + 18, y + 85, x + 1, y + 85, x + 1, y + 66], '#FFFFFF6B');
  pen.rect(x + 41, y, 4, 86, 0, '#FBF6EC');
  pen.rect(x, y + 41, 86, 4, 0, '#FBF6EC');
  pen.rect(x - 10, y + 89, 106, 7, 3, '#FFFCF5');
}

function room(pen: Pen, { tint, shift, flip }: Backdrop, busyX: number | undefined): void {
  const wall = WALLS[tint] ?? WALLS[0];
  const floor = FLOORS[tint] ?? FLOORS[0];
  const left = busyX === undefined ? flip : busyX > 182;
  pen.rect(0, 0, 364, 150, 0, wall);
  window(pen, left ? 22 + 26 * shift : 252 - 26 * shift, 24);
  if (busyX === undefined) {
    const x = left ? 262 - 20 * shift : 44 + 20 * shift;
    pen.rect(x - 1, 41, 56, 44, 3, '#32285A14');
    pen.rect(x - 4, 37, 56, 44, 3, mix(floor, '#7A4B2E', 0.3));
    pen.rect(x, 41, 48, 36, 1, '#F6EBDD');
    pen.blob(
      [x + 2, 76, x + 4, 64, x + 16, 58, x + 28, 66, x + 38, 61, x + 46, 68, x + 46, 76],
      mix(wall, '#5B6FA0', 0.35),
    );
  }
  pen.rect(0, 146, 364, 86, 0, floor);
  pen.rect(0, 140, 364, 8, 0, mix(wall, '#FFFFFF', 0.5));
  pen.rect(0, 147, 364, 3, 0, mix(floor, '#7A4B2E', 0.16));
  pen.ellipse(182 + 30 * (shift - 0.5), 203, 166, 25, mix(floor, '#FFFFFF', 0.3));
  pen.ellipse(182 + 30 * (shift - 0.5), 203, 154, 21, mix(floor, '#FFFFFF', 0.15));
}

function cloud(pen: Pen, x: number, y: number, s: number): void {
  const p = pen.at(x, y, s);
  p.ellipse(0, 0, 17, 10, '#FFFFFFB8');
  p.ellipse(15, 3, 14, 8, '#FFFFFFB8');
  p.ellipse(-15, 4, 13, 7, '#FFFFFFB8');
}

function garden(pen: Pen, { tint, shift, flip }: Backdrop): void {
  pen.rect(0, 0, 364, 150, 0, SKIES[tint] ?? SKIES[0]);
  cloud(pen, 60 + 70 * shift, 22, 1);
  cloud(pen, 300 - 40 * shift, 34, 0.8);
  const far = '#B7D3B2';
  pen.blob([-20, 150, -20, 112, 60, 92 + 12 * shift, 150, 112, 240, 90, 384, 110, 384, 150], far);
  for (let i = 0; i < 10; i++)
    pen.ellipse(i * 42 - 6 + 12 * shift, 132 + (i % 3) * 4, 30, 25, i % 2 === 0 ? '#86B58F' : '#7AAB86');
  for (let i = 0; i < 19; i++) {
    const x = i * 20 - 4;
    pen.poly([x, 152, x, 118, x + 5.5, 111, x + 11, 118, x + 11, 152], '#F6F0E4');
    pen.rect(x + 8, 117, 3, 35, 0, '#E2DACB');
  }
  pen.rect(0, 124, 364, 5, 0, '#F0E9DA');
  pen.rect(0, 139, 364, 5, 0, '#F0E9DA');
  pen.rect(0, 150, 364, 82, 0, '#B9D79A');
  pen.poly([0, 168, 364, 160, 364, 184, 0, 190], '#B0D090');
  pen.poly([0, 206, 364, 202, 364, 232, 0, 232], '#A9CA8A');
  for (let i = 0; i < 9; i++) {
    const x = (flip ? 16 : 30) + i * 40 + 14 * ((i * 5) % 3);
    const y = 162 + ((i * 23) % 62);
    pen.line([x, y, x - 3, y - 6], '#8DB573', 1.8);
    pen.line([x + 1, y, x + 1, y - 7], '#8DB573', 1.8);
    pen.line([x + 2, y, x + 5, y - 5], '#8DB573', 1.8);
  }
}

function beach(pen: Pen, { tint, shift, flip }: Backdrop): void {
  pen.rect(0, 0, 364, 112, 0, ['#D2E8F0', '#F6E3D4', '#CFE3F2', '#E3E9EE'][tint] ?? '#D2E8F0');
  cloud(pen, flip ? 70 + 30 * shift : 280 - 30 * shift, 22, 1.1);
  cloud(pen, flip ? 290 : 60, 38, 0.7);
  pen.blob([flip ? 250 : -40, 112, flip ? 280 : -10, 96, flip ? 330 : 40, 90, flip ? 400 : 110, 112], '#A8BFC9');
  pen.rect(0, 110, 364, 46, 0, '#8FC7CF');
  pen.rect(0, 110, 364, 10, 0, '#7DB7C6');
  for (let i = 0; i < 6; i++)
    pen.line([i * 66 + 40 * shift, 126 + (i % 3) * 6, i * 66 + 26 + 40 * shift, 126 + (i % 3) * 6], '#D6EEF0', 2);
  pen.blob([-20, 240, -20, 150, 60, 145, 130, 151, 210, 145, 300, 151, 384, 146, 384, 240], '#E6F3F0');
  pen.blob([-20, 244, -20, 155, 60, 150, 130, 156, 210, 150, 300, 156, 384, 151, 384, 244], '#F1DFBB');
  pen.blob([-20, 250, -20, 204, 90, 212, 190, 203, 300, 213, 384, 205, 384, 250], '#EAD5AC');
  for (let i = 0; i < 8; i++) pen.ellipse(20 + i * 47 + 10 * shift, 168 + ((i * 29) % 56), 2.4, 1.2, '#D9C296');
}

function street(pen: Pen, { tint, shift }: Backdrop): void {
  pen.rect(0, 0, 364, 150, 0, SKIES[(tint + 1) % 4] ?? SKIES[0]);
  cloud(pen, 90 + 160 * shift, 24, 0.9);
  const fronts = ['#E8D3C2', '#D5DCE6', '#EBDDB9', '#D9CFE0', '#CFDDD2', '#E9D0CB'];
  for (let i = 0; i < 6; i++) {
    const x = i * 64 - 18 + 10 * shift;
    const top = 34 + ((i * 37 + tint * 19) % 34);
    const front = fronts[(i + tint) % 6] ?? '#E8D3C2';
    pen.rect(x, top, 63, 122, 2, front);
    pen.rect(x + 50, top, 13, 122, 2, mix(front, '#2A2358', 0.06));
    pen.rect(x - 2, top - 4, 67, 7, 2, mix(front, '#2A2358', 0.16));
    for (let row = 0; top + 18 + row * 30 < 112; row++)
      for (let column = 0; column < 2; column++) {
        pen.rect(x + 9 + column * 24, top + 14 + row * 30, 15, 19, 2, '#FFFFFF80');
        pen.rect(x + 11 + column * 24, top + 16 + row * 30, 11, 15, 1, mix('#A9C6D6', front, 0.35));
      }
  }
  pen.rect(0, 148, 364, 84, 0, '#D9D3CB');
  pen.rect(0, 148, 364, 5, 0, '#C9C2BC');
  for (let i = 0; i < 7; i++) pen.line([182 + (i - 3) * 62, 154, 182 + (i - 3) * 84, 232], '#CCC5BE', 1.6);
  pen.line([0, 180, 364, 180], '#CCC5BE', 1.6);
}

function tableTop(pen: Pen, { tint, shift, flip }: Backdrop): void {
  const wall = WALLS[(tint + 1) % 4] ?? WALLS[0];
  pen.rect(0, 0, 364, 156, 0, wall);
  for (let i = 0; i < 13; i++) pen.rect(i * 30 - 8 + 12 * shift, 0, 13, 156, 0, mix(wall, '#FFFFFF', 0.22));
  pen.poly(flip ? [70, 0, 150, 0, 90, 156, 0, 156] : [240, 0, 320, 0, 280, 156, 170, 156], '#FFFFFF40');
  const wood = ['#D8B187', '#CFA67C', '#DDBB95', '#D3AC88'][tint] ?? '#D8B187';
  pen.rect(0, 150, 364, 82, 0, wood);
  pen.rect(0, 150, 364, 4, 0, mix(wood, '#FFFFFF', 0.35));
  for (const y of [172, 194, 217]) pen.line([0, y, 364, y], mix(wood, '#7A4B2E', 0.14), 1.4);
  for (let i = 0; i < 6; i++) {
    const x = 20 + i * 62 + 30 * shift;
    const y = [161, 183, 206, 224][(i * 3) % 4] ?? 161;
    pen.line([x, y, x + 34, y], mix(wood, '#7A4B2E', 0.09), 1.4);
  }
}

const SETTINGS: Readonly<Record<Setting, (pen: Pen, backdrop: Backdrop, busyX: number | undefined) => void>> = {
  room,
  garden,
  beach,
  street,
  table: tableTop,
};
