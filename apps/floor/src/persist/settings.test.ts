import { describe, expect, it } from 'vitest';
import { parseSettings } from './settings.ts';

describe('settings', () => {
  it('[UI9] come from the browser where nothing is saved', () => {
    expect(parseSettings(null, { languages: ['zh-CN', 'en'], dark: true })).toEqual({ language: 'zh', theme: 'dusk' });
    expect(parseSettings(null, { languages: ['de'], dark: false })).toEqual({ language: 'en', theme: 'light' });
  });

  it('[UI9] survive damage field by field', () => {
    const wishes = { languages: ['en'], dark: false };
    expect(parseSettings('{"language":"zh","theme":7}', wishes)).toEqual({ language: 'zh', theme: 'light' });
    for (const broken of ['', '{', 'null', '[]', '"x"']) {
      expect(parseSettings(broken, wishes)).toEqual({ language: 'en', theme: 'light' });
    }
  });
});
