/** What all signs call a hall: a short mark in the hall's colour. */
import type { Brand, Hall } from '@floorwalk/engine';

const PLAIN: Brand = 'slate';
/** The mark on signs: H2 for a hall that has such an id, else its first letter. */
export function markOf({ id, name }: Hall): string {
  return /^[A-Z]\d$/.test(id) ? id.slice(1) : name.en.slice(0, 1).toUpperCase();
}
export const brandOf = ({ carpet }: Hall): Brand => carpet ?? PLAIN;
/** The first word of the Chinese name: 二号馆. */
export const shortZh = ({ name }: Hall): string => name.zh.split(' ')[0];
