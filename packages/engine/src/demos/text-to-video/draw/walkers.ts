/** Walkers from the side, facing right, with their feet on (0, 0). */
import type { FourFeet } from '../../text-to-image/draw/animals.ts';
import type { Pen } from '../../text-to-image/draw/pen.ts';
import type { Tones } from '../../text-to-image/draw/tone.ts';
import { CREAM, INK, mix, tonesOf } from '../../text-to-image/draw/tone.ts';
import { footAt } from './gait.ts';

/** Far hind, far fore, near hind, near fore: diagonal feet go together. */
export function fourFeet(turn: number, stride: number): FourFeet {
  return [
    footAt(turn, 0, stride, 7),
    footAt(turn, 0.5, stride, 7),
    footAt(turn, 0.5, stride, 7),
    footAt(turn, 0, stride, 7),
  ];
}

export function walkingCat(pen: Pen, t: Tones, turn: number, stride: number): void {
  const [farHind, farFore, hind, fore] = fourFeet(turn, stride);
  const leg = (x: number, dx: number, lift: number, fill: string): void =>
    pen.curve([x, -24, x + dx * 0.4, -14 - lift * 0.5, x + dx, -4 - lift], fill, 9);
  pen.curve([-31, -36, -43, -42, -46, -55, -40, -66], t.dark, 6.5);
  leg(-19, farHind.dx, farHind.lift, t.deep);
  leg(17, farFore.dx, farFore.lift, t.deep);
  pen.blob([-36, -38, -26, -46, -4, -46, 18, -46, 28, -40, 28, -28, 20, -19, 0, -18, -24, -18, -36, -26], t.base);
  pen.blob([-34, -26, -12, -26, 12, -27, 28, -32, 26, -22, 18, -18, -2, -17, -26, -18], t.dark);
  leg(-27, hind.dx, hind.lift, t.base);
  leg(23, fore.dx, fore.lift, t.base);
  pen.ellipse(-25 + hind.dx, -3 - hind.lift, 6.6, 3.4, t.light);
  pen.ellipse(25 + fore.dx, -3 - fore.lift, 6.6, 3.4, t.light);
  for (const x of [-20, -11, -2]) pen.curve([x, -46, x + 1.5, -40, x, -34], t.trim, 2.6);
  pen.poly([22, -60, 21, -76, 34, -67], t.dark, 3);
  pen.poly([36, -66, 43, -77, 47, -62], t.base, 3);
  pen.ellipse(34, -54, 17, 14.5, t.base);
  pen.shade(34, -54, 17, 14.5, t.dark, 0.66);
  pen.ellipse(42, -49, 7, 5, t.pale);
  for (const [x, y] of [
    [33, -56],
    [44, -57],
  ] as const) {
    pen.ellipse(x, y, 2.4, 3.1, t.mark);
    pen.ellipse(x - 0.7, y - 1.2, 0.9, 0.9, t.mark === INK ? '#FFFFFF' : INK);
  }
  pen.poly([42, -52, 46, -52, 44, -49.6], '#E58C96', 1);
  pen.line([34, -48, 25, -46], t.trim, 0.9);
  pen.line([34, -50.5, 24, -50.5], t.trim, 0.9);
}

type Figure = {
  readonly hip: number;
  readonly shoulder: number;
  readonly width: number;
  readonly head: number;
  readonly skin: Tones;
  readonly hair: Tones;
  readonly legs: Tones;
  readonly skirt: boolean;
};
const SKIN = tonesOf('#EFC29C');
const GIRL: Figure = {
  hip: -38,
  shoulder: -74,
  width: 15,
  head: 17,
  skin: SKIN,
  hair: tonesOf('#744728'),
  legs: tonesOf('#6E6A7C'),
  skirt: true,
};
const MAN: Figure = {
  hip: -56,
  shoulder: -98,
  width: 17,
  head: 16,
  skin: SKIN,
  hair: tonesOf('#3A3448'),
  legs: tonesOf('#47568A'),
  skirt: false,
};

export function walkingGirl(pen: Pen, t: Tones, turn: number, stride: number): void {
  walker(pen, t, turn, stride, GIRL);
}
export function walkingMan(pen: Pen, t: Tones, turn: number, stride: number): void {
  walker(pen, t, turn, stride, MAN);
}

function walker(pen: Pen, coat: Tones, turn: number, stride: number, figure: Figure): void {
  const { hip, shoulder, width, head, skin, hair, legs, skirt } = figure;
  const near = footAt(turn, 0, stride, 9);
  const far = footAt(turn, 0.5, stride, 9);
  const bob = turn < 0 ? 0 : -Math.abs(near.dx) * 0.1 + 1.4;
  const body = pen.at(0, bob);
  const leg = (foot: typeof near, fill: string, shoe: string): void => {
    const knee = hip / 2 - foot.lift * 0.5;
    pen.curve([0, hip + bob, foot.dx * 0.5 + 2 + foot.lift * 0.5, knee, foot.dx, -6 - foot.lift], fill, 9.5);
    pen.rect(foot.dx - 6, -8 - foot.lift, 18, 8, 4, shoe);
  };
  // An arm swings against the leg on its side.
  const arm = (swing: number, sleeve: string, hand: string): void => {
    const x = -swing * 0.75;
    const y = hip + 4 - Math.abs(x) * 0.25;
    body.curve([0, shoulder + 8, x * 0.4 - 2, (shoulder + hip) / 2 + 2, x, y - 4], sleeve, 8.5);
    body.ellipse(x + 0.6, y, 4.6, 4.8, hand);
  };
  arm(far.dx, coat.deep, skin.dark);
  leg(far, legs.dark, '#332C45');
  leg(near, legs.base, '#3E3550');
  const hem = skirt ? hip + 14 : hip + 6;
  const flare = skirt ? 7 : 1;
  body.poly(
    [-width * 0.7, shoulder + 5, width * 0.62, shoulder + 5, width + flare, hem, -width - flare, hem],
    coat.base,
    8,
  );
  body.poly(
    [width * 0.3, shoulder + 8, width * 0.62, shoulder + 6, width + flare, hem, width * 0.5, hem],
    coat.dark,
    6,
  );
  body.rect(-4, shoulder - 5, 9, 10, 4, skin.dark);
  const top = shoulder - head + 1;
  if (skirt) {
    body.blob(
      [-head - 1, top - 8, -head - 13, top, -head - 14, top + 18, -head - 7, top + 20, -head + 4, top + 6],
      hair.dark,
    );
    body.ellipse(-head - 1, top - 3, 4, 4, '#F2C84B');
  }
  body.ellipse(1, top, head, head, skin.base);
  body.ellipse(head + 0.6, top + 2, 3.4, 3, skin.base);
  body.blob(
    [
      -head - 2,
      top + 9,
      -head - 3,
      top - 6,
      -head + 8,
      top - head - 4,
      6,
      top - head - 4,
      head,
      top - 9,
      5,
      top - 7,
      -2,
      top - 4,
      -5,
      top + 5,
      -head + 6,
      top + 11,
    ],
    hair.base,
  );
  body.ellipse(-3, top + 3, 3.2, 4, skin.dark);
  body.ellipse(9, top + 1, 2, 2.8, INK);
  body.ellipse(6, top + 7.5, 3.4, 2.2, '#F0A6A680');
  body.curve([9, top + 9, 12, top + 10, 14, top + 8.6], '#7A2E3A', 1.5);
  body.curve([-width * 0.5, shoulder + 5, 1, shoulder + 9, width * 0.5, shoulder + 5], CREAM, 3);
  arm(near.dx, mix(coat.base, coat.dark, 0.5), skin.base);
}
