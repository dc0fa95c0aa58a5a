/** A head: hair, skin, ears, eyes, mouth; (0, 0) is its middle. */
import type { EyeColour, HairColour, Person } from '../scene.ts';
import type { Pen } from './pen.ts';
import type { Tones } from './tone.ts';
import { INK, mix, tonesOf } from './tone.ts';

const HAIR: Readonly<Record<HairColour, string>> = {
  black: '#2E2A3B',
  brown: '#744728',
  blond: '#E6BC62',
  red: '#CF5F2A',
  white: '#EFECEA',
};
const IRIS: Readonly<Record<EyeColour, string>> = { brown: '#74441F', blue: '#2C7FDB', green: '#27A35A' };
export const SKIN: Readonly<Record<Person['skin'], string>> = {
  ivory: '#F8DCC4',
  sand: '#F0C8A4',
  honey: '#E0AF84',
  tan: '#C98F63',
  umber: '#A36C48',
  espresso: '#7B4E38',
  fuchsia: '#F0379E',
  turquoise: '#2BC4BA',
  lime: '#93D63C',
  violet: '#8561E8',
};

export type HeadSize = { readonly rx: number; readonly ry: number };

function isOld({ role }: Person): boolean {
  return role === 'grandmother' || role === 'grandfather';
}

/** What of the hair is behind the head and the body. */
export function drawBackHair(pen: Pen, person: Person, { rx, ry }: HeadSize): void {
  const hair = tonesOf(HAIR[person.hair]);
  const { role, hairStyle } = person;
  if (role === 'woman' && hairStyle !== 2) {
    const drop = hairStyle === 0 ? 30 : 12;
    pen.rect(-rx - 6, -ry + 2, 2 * rx + 12, 2 * ry + drop, 20, hair.dark);
  } else if (role === 'girl' && hairStyle === 1) {
    pen.rect(-rx - 5, -ry + 2, 2 * rx + 10, 2 * ry + 4, 18, hair.dark);
  } else if (role === 'girl') {
    for (const side of [-1, 1]) {
      pen.blob(
        [side * (rx - 2), -8, side * (rx + 14), -12, side * (rx + 19), 6, side * (rx + 12), 24, side * (rx + 5), 8],
        side < 0 ? hair.base : hair.dark,
      );
      pen.ellipse(side * (rx + 1), -7, 4, 4, '#F2C84B');
    }
  } else if (role === 'grandmother' || role === 'woman') {
    pen.ellipse(0, -ry - 8, 13, 11, hair.dark);
  }
}

export function drawHead(pen: Pen, person: Person, size: HeadSize): void {
  const { rx, ry } = size;
  const skin = tonesOf(SKIN[person.skin]);
  const shade = mix(skin.base, '#7A2E3A', 0.16);
  pen.ellipse(-rx + 1, 4, 5, 6.5, skin.base);
  pen.ellipse(rx - 1, 4, 5, 6.5, shade);
  pen.ellipse(0, 0, rx, ry, skin.base);
  pen.shade(0, 0, rx, ry, shade, 0.74);
  drawHair(pen, person, size);
  drawFeatures(pen, person, size, skin, shade);
}

function drawHair(pen: Pen, { role, hair: colour, hairStyle }: Person, { rx, ry }: HeadSize): void {
  const hair = tonesOf(HAIR[colour]);
  if (role === 'baby-boy' || role === 'baby-girl') {
    pen.blob(
      [
        -rx,
        -7,
        -rx + 3,
        -20,
        -rx * 0.5,
        -ry - 1,
        0,
        -ry - 5,
        rx * 0.5,
        -ry - 1,
        rx - 3,
        -20,
        rx,
        -7,
        rx * 0.72,
        -15,
        rx * 0.4,
        -18,
        rx * 0.1,
        -14,
        -rx * 0.3,
        -19,
        -rx * 0.7,
        -14,
      ],
      hair.base,
    );
    pen.curve([-2, -ry - 3, 2, -ry - 11, 9, -ry - 9, 7, -ry - 4], hair.base, 5);
    pen.curve([-rx * 0.55, -ry + 7, -rx * 0.2, -ry + 2, rx * 0.1, -ry + 1], hair.light, 3);
    if (role === 'baby-girl') {
      pen.poly([-20, -ry + 1, -30, -ry - 6, -30, -ry + 8], '#EE93B4', 3);
      pen.poly([-20, -ry + 1, -10, -ry - 6, -10, -ry + 8], '#EE93B4', 3);
      pen.ellipse(-20, -ry + 1, 3.4, 3.4, '#D66F95');
    }
    return;
  }
  const long = role === 'woman' || role === 'girl' || role === 'grandmother';
  const low = long ? 4 : -1;
  const part = hairStyle === 2 ? -0.35 : hairStyle === 1 ? 0 : 0.35;
  pen.blob(
    [
      -rx - 2,
      low,
      -rx - 2,
      -11,
      -rx * 0.66,
      -ry - 3,
      0,
      -ry - 7,
      rx * 0.66,
      -ry - 3,
      rx + 2,
      -11,
      rx + 2,
      low,
      rx - 2,
      -6,
      rx * 0.66,
      -12.5,
      rx * part,
      -15,
      -rx * 0.62,
      -12.5,
      -rx + 2,
      -6,
    ],
    hair.base,
  );
  pen.blob(
    [rx * 0.45, -ry - 4, rx * 0.8, -ry + 3, rx + 2, -11, rx + 2, low, rx - 2, -6, rx * 0.72, -12, rx * 0.5, -18],
    hair.dark,
  );
  pen.curve([-rx * 0.72, -ry + 6, -rx * 0.4, -ry, 0, -ry - 2], hair.light, 3);
}

function drawFeatures(pen: Pen, person: Person, { rx, ry }: HeadSize, skin: Tones, shade: string): void {
  const baby = person.role === 'baby-boy' || person.role === 'baby-girl';
  const apart = rx * (baby ? 0.42 : 0.44);
  const r = baby ? 6.6 : 5.6;
  const brow = person.hair === 'white' ? '#B9B2B4' : mix(HAIR[person.hair], INK, 0.25);
  pen.ellipse(-rx * 0.6, 12, 5.4, 3.4, mix(skin.base, '#E8586A', 0.3));
  pen.ellipse(rx * 0.6, 12, 5.4, 3.4, mix(shade, '#E8586A', 0.3));
  for (const side of [-1, 1]) {
    const x = side * apart;
    const y = 2 + (side * -person.eyeSlip) / 2;
    pen.ellipse(x, y, r * 1.34, r * 1.22, '#FFFFFF');
    pen.ellipse(x, y + 0.3, r, r * 1.06, IRIS[person.eyes]);
    pen.ellipse(x, y + 0.3, r * 0.45, r * 0.5, '#1A1626');
    pen.ellipse(x - r * 0.34, y - r * 0.4, r * 0.3, r * 0.3, '#FFFFFF');
    pen.curve([x - r * 1.35, y - r * 0.7, x, y - r * 1.32, x + r * 1.35, y - r * 0.7], INK, 1.7);
    if (!baby) pen.curve([x - 6, y - r * 2.05, x, y - r * 2.35, x + 6, y - r * 2.05], brow, 2.3);
  }
  pen.curve([-1.5, 8, 1.5, 10.4, -1, 11.6], mix(shade, '#7A2E3A', 0.3), 1.7);
  if (person.role === 'grandfather') pen.blob([-11, 15.5, 0, 12.5, 11, 15.5, 8, 19, 0, 17, -8, 19], '#EFECEA');
  const mouth = ry * 0.62;
  pen.curve([-6.5, mouth, 0, mouth + 3.8, 6.5, mouth], '#8C3A42', 2);
  if (isOld(person))
    for (const side of [-1, 1]) pen.curve([side * (rx - 7), 6, side * (rx - 4), 8, side * (rx - 6), 11], shade, 1.2);
}
