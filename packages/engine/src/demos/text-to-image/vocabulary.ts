/** The things that pictures are made of: their names in both languages, sizes, and where they may be. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Colour, Item, Kind, Setting } from './scene.ts';

export type KindEntry = {
  readonly one: string;
  readonly many: string;
  readonly zh: string;
  /** Chinese measure word. */
  readonly measure: string;
  /** Own size in picture units. */
  readonly w: number;
  readonly h: number;
  /** Size when lifted (a hanging lamp, a wall clock, a bird in flight), where it differs. */
  readonly lifted?: { readonly w: number; readonly h: number };
  /** Height of the surface that something can be put on. */
  readonly surface?: number;
  /** Clear height below it. */
  readonly clearance?: number;
  readonly settings: readonly Setting[];
  /** The colours it has if the prompt names none. */
  readonly colours: readonly Colour[];
};

const ALL: readonly Setting[] = ['room', 'garden', 'beach', 'street', 'table'];
const INSIDE: readonly Setting[] = ['room', 'table'];
const OUTSIDE: readonly Setting[] = ['garden', 'street', 'beach'];
const GROUND: readonly Setting[] = ['room', 'garden', 'beach', 'street'];
const SMALL: readonly Setting[] = ['table', 'room', 'garden'];

export const KINDS: Readonly<Record<Kind, KindEntry>> = {
  ball: {
    one: 'ball',
    many: 'balls',
    zh: '球',
    measure: '个',
    w: 46,
    h: 46,
    settings: ALL,
    colours: ['red', 'blue', 'yellow'],
  },
  chair: {
    one: 'chair',
    many: 'chairs',
    zh: '椅子',
    measure: '把',
    w: 74,
    h: 126,
    surface: 56,
    clearance: 40,
    settings: ['room', 'garden', 'beach'],
    colours: ['green', 'brown', 'blue'],
  },
  cup: {
    one: 'cup',
    many: 'cups',
    zh: '杯子',
    measure: '个',
    w: 54,
    h: 44,
    settings: SMALL,
    colours: ['white', 'blue', 'red'],
  },
  book: {
    one: 'book',
    many: 'books',
    zh: '书',
    measure: '本',
    w: 46,
    h: 60,
    settings: SMALL,
    colours: ['blue', 'red', 'green'],
  },
  apple: {
    one: 'apple',
    many: 'apples',
    zh: '苹果',
    measure: '个',
    w: 44,
    h: 48,
    settings: SMALL,
    colours: ['red', 'green', 'yellow'],
  },
  cat: {
    one: 'cat',
    many: 'cats',
    zh: '猫',
    measure: '只',
    w: 58,
    h: 84,
    settings: ALL,
    colours: ['orange', 'black', 'grey'],
  },
  dog: {
    one: 'dog',
    many: 'dogs',
    zh: '狗',
    measure: '只',
    w: 88,
    h: 72,
    settings: GROUND,
    colours: ['brown', 'white', 'black'],
  },
  rabbit: {
    one: 'rabbit',
    many: 'rabbits',
    zh: '兔子',
    measure: '只',
    w: 52,
    h: 88,
    settings: ['garden', 'room', 'table'],
    colours: ['white', 'grey', 'brown'],
  },
  bird: {
    one: 'bird',
    many: 'birds',
    zh: '鸟',
    measure: '只',
    w: 60,
    h: 46,
    lifted: { w: 74, h: 54 },
    settings: ALL,
    colours: ['blue', 'yellow', 'red'],
  },
  car: {
    one: 'car',
    many: 'cars',
    zh: '汽车',
    measure: '辆',
    w: 118,
    h: 58,
    surface: 57,
    settings: ['street', 'beach', 'room'],
    colours: ['red', 'blue', 'yellow'],
  },
  tree: {
    one: 'tree',
    many: 'trees',
    zh: '树',
    measure: '棵',
    w: 88,
    h: 126,
    clearance: 52,
    settings: OUTSIDE,
    colours: ['green'],
  },
  lamp: {
    one: 'lamp',
    many: 'lamps',
    zh: '灯',
    measure: '盏',
    w: 56,
    h: 88,
    lifted: { w: 64, h: 44 },
    settings: INSIDE,
    colours: ['yellow', 'white', 'green'],
  },
  umbrella: {
    one: 'umbrella',
    many: 'umbrellas',
    zh: '伞',
    measure: '把',
    w: 112,
    h: 122,
    clearance: 78,
    settings: ['beach', 'garden', 'street'],
    colours: ['red', 'blue', 'yellow'],
  },
  clock: {
    one: 'clock',
    many: 'clocks',
    zh: '钟',
    measure: '个',
    w: 60,
    h: 68,
    lifted: { w: 60, h: 60 },
    settings: INSIDE,
    colours: ['red', 'blue', 'black'],
  },
  boat: {
    one: 'boat',
    many: 'boats',
    zh: '小船',
    measure: '只',
    w: 104,
    h: 106,
    settings: ['beach', 'table'],
    colours: ['red', 'blue', 'green'],
  },
  robot: {
    one: 'robot',
    many: 'robots',
    zh: '机器人',
    measure: '个',
    w: 66,
    h: 104,
    settings: ALL,
    colours: ['grey', 'blue', 'yellow'],
  },
  guitar: {
    one: 'guitar',
    many: 'guitars',
    zh: '吉他',
    measure: '把',
    w: 50,
    h: 128,
    settings: ['room', 'garden', 'beach', 'street'],
    colours: ['brown', 'red', 'orange'],
  },
  balloon: {
    one: 'balloon',
    many: 'balloons',
    zh: '气球',
    measure: '个',
    w: 44,
    h: 112,
    settings: ALL,
    colours: ['red', 'blue', 'pink'],
  },
  table: {
    one: 'table',
    many: 'tables',
    zh: '桌子',
    measure: '张',
    w: 150,
    h: 74,
    surface: 72,
    clearance: 58,
    settings: ['room', 'garden'],
    colours: ['brown', 'white'],
  },
  teapot: {
    one: 'teapot',
    many: 'teapots',
    zh: '茶壶',
    measure: '把',
    w: 80,
    h: 58,
    settings: SMALL,
    colours: ['blue', 'white', 'green'],
  },
  hat: {
    one: 'hat',
    many: 'hats',
    zh: '帽子',
    measure: '顶',
    w: 76,
    h: 40,
    settings: ['room', 'table', 'beach'],
    colours: ['yellow', 'black', 'brown'],
  },
  backpack: {
    one: 'backpack',
    many: 'backpacks',
    zh: '背包',
    measure: '个',
    w: 56,
    h: 70,
    settings: GROUND,
    colours: ['blue', 'red', 'green'],
  },
  flower: {
    one: 'flower',
    many: 'flowers',
    zh: '花',
    measure: '朵',
    w: 46,
    h: 92,
    settings: ['table', 'room'],
    colours: ['red', 'yellow', 'pink'],
  },
  cake: {
    one: 'cake',
    many: 'cakes',
    zh: '蛋糕',
    measure: '个',
    w: 70,
    h: 66,
    settings: SMALL,
    colours: ['pink', 'white', 'brown'],
  },
};

export const COLOURS: Readonly<
  Record<Colour, { readonly hex: string; readonly text: BiText; readonly near: readonly Colour[] }>
> = {
  red: { hex: '#D8483E', text: { en: 'red', zh: '红色' }, near: ['orange', 'pink', 'brown'] },
  orange: { hex: '#EC8A35', text: { en: 'orange', zh: '橙色' }, near: ['red', 'yellow', 'brown'] },
  yellow: { hex: '#F2C84B', text: { en: 'yellow', zh: '黄色' }, near: ['orange', 'white'] },
  green: { hex: '#3E9A6C', text: { en: 'green', zh: '绿色' }, near: [] },
  blue: { hex: '#3B78C2', text: { en: 'blue', zh: '蓝色' }, near: ['purple'] },
  purple: { hex: '#7F4C96', text: { en: 'purple', zh: '紫色' }, near: ['pink', 'blue', 'black'] },
  pink: { hex: '#EE93B4', text: { en: 'pink', zh: '粉色' }, near: ['red', 'purple', 'white'] },
  brown: { hex: '#8A583A', text: { en: 'brown', zh: '棕色' }, near: ['red', 'orange', 'black'] },
  black: { hex: '#3A374C', text: { en: 'black', zh: '黑色' }, near: ['grey', 'brown', 'purple'] },
  white: { hex: '#F8F5EE', text: { en: 'white', zh: '白色' }, near: ['grey', 'yellow', 'pink'] },
  grey: { hex: '#9AA0AE', text: { en: 'grey', zh: '灰色' }, near: ['black', 'white'] },
};

export const SETTINGS: Readonly<Record<Setting, BiText>> = {
  room: { en: 'a room', zh: '房间里' },
  garden: { en: 'a garden', zh: '花园里' },
  beach: { en: 'a beach', zh: '海滩上' },
  street: { en: 'a street', zh: '街上' },
  table: { en: 'a table top', zh: '桌面上' },
};

/** Width and height in picture units of a kind at scale 1. */
export function sizeOf(kind: Kind, lifted: boolean): { readonly w: number; readonly h: number } {
  const entry = KINDS[kind];
  return lifted && entry.lifted !== undefined ? entry.lifted : entry;
}

/** The box that an item takes in the picture. */
export function boxOf(item: Item): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
} {
  const { w, h } = sizeOf(item.kind, item.lifted);
  const half = (w * item.scale) / 2;
  return { left: item.x - half, right: item.x + half, top: item.y - h * item.scale, bottom: item.y };
}

const EN_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const ZH_NUMBERS = ['没有', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
export function numberWord(n: number): BiText {
  return { en: EN_NUMBERS[n] ?? String(n), zh: ZH_NUMBERS[n] ?? String(n) };
}

/** "a" or "an" before an English word. */
export function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
