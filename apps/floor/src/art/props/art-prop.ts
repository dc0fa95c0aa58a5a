/** What is painted: the props that the plan furnishes, and things that are there for the eye alone. */
import type { Brand, Prop, PropKind } from '@floorwalk/engine';

export type DressKind =
  | 'portal'
  | 'security'
  | 'hang-sign'
  | 'pylon'
  | 'parasol'
  | 'flag'
  | 'truss'
  | 'belt'
  | 'gantry'
  | 'stage-board'
  | 'quote-board'
  | 'poster-board'
  | 'chart-board'
  | 'columnist';
export type SignIcon = 'stage' | 'cafe' | 'toilets' | 'exit' | 'board';
export type SignArrow = 'N' | 'E' | 'S' | 'W';
/** A cell of a sign: an icon or a few letters, and where it lies. */
export type SignCell = {
  readonly icon?: SignIcon;
  readonly words?: string;
  readonly arrow: SignArrow;
  /** The hall's, where the cell points to one. */
  readonly brand?: Brand;
};
export type ArtProp = Omit<Prop, 'kind'> & {
  readonly kind: PropKind | DressKind;
  /** In [0, 1): what is its exhibitor's own, so that no two large stands are built alike. */
  readonly style?: number;
  /** The stand's number, as fairs print it on the fascia. */
  readonly tag?: string;
  readonly cells?: readonly SignCell[];
};
