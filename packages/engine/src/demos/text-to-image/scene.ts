/**
 * The scene graph of a picture: what is in it and where, before anything is drawn.
 * Places are in picture units: x from 0 to 364 to the right, y from 0 to 232 downwards.
 */
import type { DisplayList } from '../display-list.ts';
import type { BiText } from '../../scenario/scenario.ts';

export type Setting = 'room' | 'garden' | 'beach' | 'street' | 'table';
export type Colour =
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'blue'
  | 'purple'
  | 'pink'
  | 'brown'
  | 'black'
  | 'white'
  | 'grey';
export type Kind =
  | 'ball'
  | 'chair'
  | 'cup'
  | 'book'
  | 'apple'
  | 'cat'
  | 'dog'
  | 'rabbit'
  | 'bird'
  | 'car'
  | 'tree'
  | 'lamp'
  | 'umbrella'
  | 'clock'
  | 'boat'
  | 'robot'
  | 'guitar'
  | 'balloon'
  | 'table'
  | 'teapot'
  | 'hat'
  | 'backpack'
  | 'flower'
  | 'cake';
/** How the first group stands to the second. */
export type Relation = 'left' | 'right' | 'above' | 'under' | 'on';

export type Item = {
  readonly kind: Kind;
  readonly colour: Colour;
  /** The middle of its base. */
  readonly x: number;
  readonly y: number;
  /** Size relative to the kind's own size (see `sizeOf`). */
  readonly scale: number;
  /** Faces left instead of right. */
  readonly flip: boolean;
  /** Up in the air or on the wall: drawn without feet and without a shadow at its base. */
  readonly lifted: boolean;
  /** A number in [0, 1) for small differences that mean nothing, such as the hour on a clock. */
  readonly turn: number;
};

export type Role = 'baby-boy' | 'baby-girl' | 'boy' | 'girl' | 'man' | 'woman' | 'grandmother' | 'grandfather';
export type HairColour = 'black' | 'brown' | 'blond' | 'red' | 'white';
export type EyeColour = 'brown' | 'blue' | 'green';
export type HumanSkin = 'ivory' | 'sand' | 'honey' | 'tan' | 'umber' | 'espresso';
/** Hues that no human skin has: a faulty skin is always one of these. */
export type StrangeSkin = 'fuchsia' | 'turquoise' | 'lime' | 'violet';
export type Pose = 'sitting' | 'standing' | 'waving' | 'both-hands';
export type Person = {
  readonly role: Role;
  readonly hair: HairColour;
  readonly hairStyle: number;
  readonly skin: HumanSkin | StrangeSkin;
  readonly eyes: EyeColour;
  /** By how many picture units the left eye of the picture is lower than the right one; 0 is level. */
  readonly eyeSlip: number;
  /** Size of the body relative to what suits the head; 1 is in proportion. */
  readonly bodyScale: number;
  /** Fingers on each open hand, thumb included. */
  readonly fingers: number;
  readonly pose: Pose;
  readonly clothes: Colour;
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
};
/** The place behind the things: tint and shift vary it without changing what it is. */
export type Backdrop = {
  readonly setting: Setting;
  readonly tint: number;
  readonly shift: number;
  readonly flip: boolean;
};
export type Scene = {
  readonly backdrop: Backdrop;
  readonly items: readonly Item[];
  readonly people: readonly Person[];
};
/** What a text-to-image run shows. `words` says what is in the picture, without a verdict, for those who cannot look. */
export type Picture = { readonly scene: Scene; readonly display: DisplayList; readonly words: BiText };
