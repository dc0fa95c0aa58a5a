/** Reads the word lists: lines of 'English|Chinese', or of more fields. */
import type { BiText } from '@floorwalk/engine';

export const fields = (block: string): string[][] =>
  block
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
export const biTexts = (block: string): BiText[] => fields(block).map(([en, zh]) => ({ en, zh }));
/** 'Copper 铜|Slow Boat 慢船': the Chinese is what follows the last space. */
export const named = (list: string): BiText[] =>
  list.split('|').map((entry) => {
    const at = entry.lastIndexOf(' ');
    return { en: entry.slice(0, at).trim(), zh: entry.slice(at + 1) };
  });
