/** The one palette of floor and figures. Light is noon in the hall; dusk is the hall with its lamps down and its screens lit. */
import type { Brand } from '@floorwalk/engine';
import { mix } from './colour.ts';

export type ThemeName = 'light' | 'dusk';
export type Theme = {
  readonly name: ThemeName;
  readonly dark: boolean;
  readonly void: string;
  readonly apron: string;
  readonly apronJoint: string;
  readonly floor: string;
  readonly joint: string;
  /** East-west avenues, north-south avenues, and what is lettered on them. */
  readonly avenue: string;
  readonly avenueNorth: string;
  readonly decal: string;
  readonly pool: string;
  readonly ink: string;
  readonly softInk: string;
  readonly paper: string;
  readonly shadow: string;
  readonly shadowAlpha: number;
  /** Density: calm, busy, packed. */
  readonly wash: readonly [string, string, string];
};

const light: Theme = {
  name: 'light',
  dark: false,
  void: '#D5CFC3',
  apron: '#DAD4C8',
  apronJoint: '#D0C9BB',
  floor: '#EFEAE0',
  joint: '#E5DFD2',
  avenue: '#BCD4CD',
  avenueNorth: '#DCD3E6',
  decal: '#A5C4BB',
  pool: 'rgba(255,252,240,.55)',
  ink: '#2B2A40',
  softInk: '#6E6980',
  paper: '#FFFDF9',
  shadow: '#3E346E',
  shadowAlpha: 0.19,
  wash: ['#F3DDB8', '#EDC189', '#E29E63'],
};
const dusk: Theme = {
  name: 'dusk',
  dark: true,
  void: '#11132A',
  apron: '#171A36',
  apronJoint: '#1C2040',
  floor: '#262A4C',
  joint: '#2D3157',
  avenue: '#31446A',
  avenueNorth: '#3B3566',
  decal: '#4A5C88',
  pool: 'rgba(255,214,160,.075)',
  ink: '#E9E6F5',
  softInk: '#A9A6C8',
  paper: '#1B1E40',
  shadow: '#08081E',
  shadowAlpha: 0.42,
  wash: ['#3D4A86', '#5A6BB0', '#96A0D8'],
};
export const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dusk };

export const BRANDS: Readonly<Record<Brand, string>> = {
  indigo: '#4C57B8',
  teal: '#23898A',
  mustard: '#E3B04B',
  plum: '#86508F',
  moss: '#6C9150',
  sky: '#5BA3CF',
  rose: '#D9839A',
  slate: '#47506E',
  apricot: '#E89A60',
};
export const BRAND_NAMES = Object.keys(BRANDS) as readonly Brand[];
export const MATTER = {
  player: '#FF4F38',
  wall: '#FBF8F2',
  wood: '#D8B187',
  metal: '#8B90A6',
  steel: '#6D7189',
  leaf: '#3F8268',
  leafLit: '#74B08A',
  pot: '#C77B5C',
  bezel: '#272A4A',
  paper: '#FFFDF9',
} as const;
export const FONT = '"Noto Sans","Noto Sans SC","Noto Sans CJK SC",system-ui,sans-serif';

/** Unlit matter goes to dusk; screens and signs do not. */
export const matter = (theme: Theme, colour: string): string => (theme.dark ? mix(colour, '#1B1E44', 0.52) : colour);
/** A carpet: the brand thinned towards `base`. */
export const carpet = (theme: Theme, colour: string, base: string, t: number): string =>
  theme.dark ? mix(colour, '#262A4C', 0.62) : mix(colour, base, t);
