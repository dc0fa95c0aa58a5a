/** Who people are to the eye: skin, hair, clothes, bags. Drawn once for the whole game, from a fixed seed. */
import { BRANDS, MATTER } from '../tokens.ts';

export type HairStyle = 'short' | 'part' | 'curly' | 'bald' | 'cap' | 'bob' | 'long' | 'bun' | 'pony' | 'hijab';
export type Cut = 'tee' | 'blazer' | 'hoodie' | 'shirt' | 'coat' | 'dress';
export type Bag = 'none' | 'pack' | 'tote';
export type Look = {
  readonly skin: string;
  readonly hair: string;
  readonly hairStyle: HairStyle;
  readonly top: string;
  readonly legs: string;
  readonly shoe: string;
  readonly scarf: string;
  readonly cut: Cut;
  readonly bag: Bag;
  readonly badge: boolean;
  readonly glasses: boolean;
  readonly beard: boolean;
  readonly vest?: string;
  /** Stature, times 1.68 m. */
  readonly stature: number;
  /** How large the head is for the body: a child's is larger. */
  readonly head?: number;
};

const SKIN = ['#F6D3B8', '#EBBE98', '#F2C9A4', '#C98F66', '#A36B47', '#6E452F'];
const HAIR = ['#22202C', '#2E2530', '#1D1B22', '#4A3226', '#7A5234', '#C99A5B', '#8C8A93', '#D9D5CF'];
const TOPS = [
  '#2F3F68',
  '#5C7FB5',
  '#93B6CE',
  '#F5F0E6',
  '#DCCFB8',
  '#3C3C4A',
  '#77728C',
  '#8F6A72',
  '#D8A443',
  '#789F7F',
  '#A27DAB',
  '#E3B9A6',
  '#3F7070',
  '#C8D3E6',
];
const LEGS = ['#2B3048', '#40506F', '#6C7184', '#B9A98E', '#24262F', '#5A4A3C'];
const SHOES = ['#2A2A38', '#F5F0E6', '#6B4E3A'];

/** Rows of the atlas: grown-up visitors first, then children, then staff, then the player. */
export const GROWN_LOOKS = 36;
export const CHILD_LOOKS = 4;
export const VISITOR_LOOKS = GROWN_LOOKS + CHILD_LOOKS;
export const STAFF_LOOKS = 6;
export const PLAYER_LOOK = VISITOR_LOOKS + STAFF_LOOKS;
export const LOOK_COUNT = PLAYER_LOOK + 1;

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** All looks of the game, always the same. */
export function createLooks(): readonly Look[] {
  const next = generator(11);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)];
  const looks: Look[] = [];
  for (let i = 0; i < GROWN_LOOKS; i++) {
    const long = i % 2 === 0;
    looks.push({
      skin: SKIN[Math.floor((((i * 7) % 20) / 20) * 6 * (0.55 + next() * 0.45))],
      hair: pick(next() < 0.78 ? HAIR.slice(0, 4) : HAIR),
      hairStyle: pick<HairStyle>(
        long
          ? ['bob', 'long', 'bun', 'pony', 'bob', 'long', 'pony', i === 12 || i === 26 ? 'hijab' : 'curly']
          : ['short', 'short', 'part', 'curly', 'part', 'bald', 'part', 'cap'],
      ),
      top: TOPS[(i * 5 + Math.floor(next() * 3)) % TOPS.length],
      legs: pick(LEGS),
      shoe: pick(SHOES),
      scarf: pick(TOPS),
      cut: pick<Cut>(
        long
          ? ['tee', 'blazer', 'dress', 'hoodie', 'tee', 'coat']
          : ['tee', 'blazer', 'hoodie', 'shirt', 'blazer', 'coat'],
      ),
      bag: pick<Bag>(['none', 'none', 'pack', 'pack', 'tote', 'none']),
      badge: next() < 0.8,
      glasses: next() < 0.25,
      beard: !long && next() < 0.3,
      stature: 0.93 + next() * 0.13,
    });
  }
  looks.push(...childLooks());
  for (let i = 0; i < STAFF_LOOKS; i++) {
    const hairStyle: HairStyle = (['bob', 'cap', 'pony', 'part', 'bun', 'short'] as const)[i];
    looks.push({
      ...looks[i * 5 + 3],
      hairStyle,
      vest: BRANDS.teal,
      top: '#F5F0E6',
      cut: 'shirt',
      bag: 'none',
      legs: '#2B3048',
      badge: true,
    });
  }
  looks.push({
    skin: SKIN[1],
    hair: '#2E2530',
    hairStyle: 'part',
    top: MATTER.player,
    legs: '#2B3048',
    shoe: '#F5F0E6',
    scarf: '#F5F0E6',
    cut: 'hoodie',
    bag: 'pack',
    badge: true,
    glasses: false,
    beard: false,
    stature: 1.05,
  });
  return looks;
}

function childLooks(): Look[] {
  const child = { badge: false, glasses: false, beard: false, shoe: '#F5F0E6', scarf: '#E3B04B', bag: 'none' } as const;
  return [
    {
      ...child,
      skin: SKIN[0],
      hair: HAIR[1],
      hairStyle: 'pony',
      top: '#E89A60',
      legs: '#5C7FB5',
      cut: 'dress',
      stature: 0.66,
      head: 1.3,
    },
    {
      ...child,
      skin: SKIN[2],
      hair: HAIR[0],
      hairStyle: 'part',
      top: '#5BA3CF',
      legs: '#40506F',
      cut: 'hoodie',
      bag: 'pack',
      stature: 0.74,
      head: 1.24,
    },
    {
      ...child,
      skin: SKIN[4],
      hair: HAIR[2],
      hairStyle: 'curly',
      top: '#E3B04B',
      legs: '#3F7070',
      cut: 'tee',
      stature: 0.61,
      head: 1.34,
    },
    {
      ...child,
      skin: SKIN[1],
      hair: HAIR[0],
      hairStyle: 'cap',
      top: '#D9839A',
      legs: '#2B3048',
      cut: 'tee',
      bag: 'pack',
      stature: 0.7,
      head: 1.27,
    },
  ];
}
