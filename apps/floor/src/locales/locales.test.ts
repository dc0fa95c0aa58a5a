import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
const holes = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).toSorted();

describe('the locales', () => {
  it('[UI15] have the same keys, and in each text the same places to fill', () => {
    const shape = (tree: Tree) => leaves(tree).map(([key, text]) => [key, ...holes(text)].join(' '));
    expect(shape(zh)).toEqual(shape(en));
  });

  it('[UI15] have no empty text, and none in the wrong script', () => {
    expect([...leaves(en), ...leaves(zh)].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(leaves(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
    const sameInBoth = new Set(['action.waic', 'warmup.number']);
    expect(leaves(zh).filter(([key, text]) => !sameInBoth.has(key) && !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
