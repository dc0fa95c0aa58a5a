/** People from head to foot. A body out of proportion is drawn smaller under the same head. */
import type { Person, Role } from '../scene.ts';
import { COLOURS } from '../vocabulary.ts';
import type { HeadSize } from './face.ts';
import { drawBackHair, drawHead, SKIN } from './face.ts';
import { drawOpenHand } from './hand.ts';
import type { Pen } from './pen.ts';
import { CREAM, mix, SHADOW, tonesOf } from './tone.ts';
import type { Tones } from './tone.ts';

type Build = HeadSize & {
  readonly legs: number;
  readonly torso: number;
  readonly width: number;
  readonly scale: number;
};
const ADULT: Build = { rx: 23, ry: 25, legs: 66, torso: 58, width: 25, scale: 1.04 };
const CHILD: Build = { rx: 25, ry: 25, legs: 44, torso: 44, width: 20, scale: 1.24 };
const BABY: Build = { rx: 35, ry: 31, legs: 0, torso: 54, width: 26, scale: 1.3 };
const BUILDS: Readonly<Record<Role, Build>> = {
  'baby-boy': BABY,
  'baby-girl': BABY,
  boy: CHILD,
  girl: CHILD,
  man: { ...ADULT, width: 28 },
  woman: ADULT,
  grandmother: { ...ADULT, legs: 56, scale: 1.08 },
  grandfather: { ...ADULT, legs: 60, width: 27 },
};

type Parts = {
  readonly skin: Tones;
  readonly cloth: Tones;
  readonly legs: Tones;
  readonly k: number;
  readonly build: Build;
};

export function drawPerson(paper: Pen, person: Person): void {
  const build = BUILDS[person.role];
  const parts: Parts = {
    skin: { ...tonesOf(SKIN[person.skin]), dark: mix(SKIN[person.skin], '#7A2E3A', 0.16) },
    cloth: tonesOf(COLOURS[person.clothes].hex),
    legs: tonesOf(person.clothes === 'blue' ? '#6E6A7C' : '#47568A'),
    k: person.bodyScale,
    build,
  };
  const pen = paper.at(person.x, person.y, build.scale);
  const sits = build.legs === 0;
  pen.ellipse(4 * parts.k, 0, (sits ? 48 : 34) * parts.k, (sits ? 8 : 6) * parts.k, SHADOW);
  const shoulder = -(build.legs + build.torso) * parts.k;
  const head = pen.at(0, shoulder - build.ry + (sits ? 5 : 1));
  drawBackHair(head, person, build);
  if (sits) drawSeatedBody(pen, parts);
  else drawStandingBody(pen, person, parts, shoulder);
  drawHead(head, person, build);
}

function drawSeatedBody(pen: Pen, { skin, cloth, k }: Parts): void {
  const p = pen.at(0, 0, k);
  p.blob([-20, -54, 20, -54, 29, -30, 30, -8, 20, 0, -20, 0, -30, -8, -29, -30], cloth.base);
  p.blob([13, -53, 20, -53, 29, -30, 30, -8, 20, 0, 8, 0, 20, -14, 19, -34], cloth.dark);
  p.ellipse(-2, -22, 13, 14, cloth.light);
  p.curve([-12, -51, 0, -46, 12, -51], CREAM, 5);
  for (const side of [-1, 1]) {
    p.curve([side * 23, -44, side * 34, -32, side * 31, -18], side < 0 ? cloth.base : cloth.dark, 13);
    p.ellipse(side * 29, -14, 7, 6.6, side < 0 ? skin.base : skin.dark);
    p.curve([side * 14, -7, side * 26, -4, side * 36, -5], side < 0 ? cloth.base : cloth.dark, 16);
    p.ellipse(side * 40, -6, 8.6, 10, side < 0 ? skin.base : skin.dark);
    for (let toe = 0; toe < 3; toe++)
      p.ellipse(side * (35.5 + 4.4 * toe), -15 + (toe === 1 ? -1 : 0), 2.4, 2.2, side < 0 ? skin.base : skin.dark);
  }
}

function drawStandingBody(pen: Pen, person: Person, parts: Parts, shoulder: number): void {
  const { build, k, skin, cloth, legs } = parts;
  const p = pen.at(0, 0, k);
  const hip = -build.legs;
  const top = shoulder / k;
  const { width } = build;
  const dressed = person.role === 'woman' || person.role === 'girl' || person.role === 'grandmother';
  const limb = dressed ? skin : legs;
  p.line([-10, hip + 4, -10, -7], limb.base, dressed ? 10 : 16);
  p.line([10, hip + 4, 10, -7], limb.dark, dressed ? 10 : 16);
  p.rect(-22, -9, 20, 9, 4.5, '#3E3550');
  p.rect(2, -9, 20, 9, 4.5, '#332C45');
  p.rect(-7, top - 6, 14, 16, 6, skin.dark);
  const raised = person.pose === 'both-hands' ? [-1, 1] : person.pose === 'waving' ? [person.flip ? -1 : 1] : [];
  for (const side of [-1, 1]) if (!raised.includes(side)) drawRestingArm(p, side, top, hip, parts);
  if (dressed) {
    p.poly(
      [
        -width + 7,
        top + 8,
        width - 7,
        top + 8,
        width - 5,
        top + 30,
        width + 5,
        hip + 16,
        -width - 5,
        hip + 16,
        -width + 5,
        top + 30,
      ],
      cloth.base,
      8,
    );
    p.poly(
      [
        width - 10,
        top + 8,
        width - 7,
        top + 8,
        width - 5,
        top + 30,
        width + 5,
        hip + 16,
        width - 5,
        hip + 16,
        width - 9,
        top + 30,
      ],
      cloth.dark,
      8,
    );
    p.curve([-width + 3, top + 36, 0, top + 39, width - 3, top + 36], cloth.deep, 4);
  } else {
    p.rect(-width + 3, top, 2 * width - 6, build.torso + 8, 15, cloth.base);
    p.poly([width - 9, top + 8, width - 7, top + 12, width - 7, hip + 4, width - 10, hip + 5], cloth.dark, 8);
  }
  p.poly([-7, top - 0.5, 7, top - 0.5, 0, top + 9], skin.dark, 2);
  if (person.role === 'man' || person.role === 'grandfather')
    for (const y of [18, 29, 40]) p.ellipse(0, top + y, 1.7, 1.7, cloth.deep);
  for (const side of raised) drawRaisedArm(p, side, top, person.fingers, parts);
}

function drawRestingArm(p: Pen, side: number, top: number, hip: number, { build, skin, cloth }: Parts): void {
  const x = side * (build.width - 3);
  const left = side < 0;
  p.curve([x, top + 12, x + side * 7, (top + hip) / 2 + 6, x + side * 8, hip + 1], left ? skin.base : skin.dark, 10);
  p.ellipse(x + side * 8, hip + 5, 6.4, 7.4, left ? skin.base : skin.dark);
  p.curve([x, top + 12, x + side * 5, top + 24, x + side * 7, (top + hip) / 2 + 6], left ? cloth.base : cloth.dark, 13);
}

function drawRaisedArm(p: Pen, side: number, top: number, fingers: number, { build, skin, cloth }: Parts): void {
  const x = side * (build.width - 3);
  const handX = side * (build.width + 38);
  const handY = top - 14;
  p.curve([x + side * 14, top + 25, x + side * 31, top + 10, handX, handY + 6], skin.base, 10);
  p.curve(
    [x - side * 3, top + 12, x + side * 8, top + 24, x + side * 20, top + 20],
    side < 0 ? cloth.base : cloth.dark,
    13.5,
  );
  drawOpenHand(p.at(handX, handY, 1, side > 0), fingers, skin);
}
