import type { Exhibitor, Scenario } from '@floorwalk/engine';
import { describe, expect, it } from 'vitest';
import { type GuideWish, guideRows } from './guide-rows.ts';

const aStand = (id: string, zh: string, hallId: string, xM: number): Exhibitor =>
  ({
    id,
    name: { en: id, zh },
    hallId,
    zoneId: 'z',
    rect: { xM, yM: 0, wM: 3, dM: 3 },
    exhibits: [{ kind: id === 'Far' ? 'robot' : 'chatbot', name: { en: `${id} One`, zh: '一号' } }],
    pitch: { kind: 'claim', source: 'fiction', text: { en: 'It counts apples', zh: '会数苹果' } },
  }) as unknown as Exhibitor;
const aFair = {
  halls: [
    { id: 'h1', name: { en: 'Hall 1', zh: '一号馆' } },
    { id: 'h2', name: { en: 'Hall 2', zh: '二号馆' } },
  ],
  zones: [{ id: 'z', name: { en: 'Pictures', zh: '图像' } }],
  exhibitors: [aStand('Far', '远山', 'h2', 900), aStand('Near', '近水', 'h1', 100)],
} as unknown as Scenario;
const facts = (stand: Exhibitor) => ({
  number: stand.id === 'Far' ? '2B07' : '1A01',
  minutes: stand.id === 'Far' ? 9 : 2,
  queueing: stand.id === 'Far' ? 5 : 0,
  waitMinutes: 0,
});
const found = (words: string, wish: Partial<GuideWish> = {}) =>
  guideRows(aFair, { words, order: 'near', ...wish }, facts).map(({ exhibitor }) => exhibitor.id);

describe('the hall guide', () => {
  it('[UI16] finds stands by name, zone, hall or pitch in either language, nearest first', () => {
    expect(['', 'pictures', '苹果', '远山', 'hall 2', 'near apples', 'pears'].map((asked) => found(asked))).toEqual([
      ['Near', 'Far'],
      ['Near', 'Far'],
      ['Near', 'Far'],
      ['Far'],
      ['Far'],
      ['Near'],
      [],
    ]);
    expect(found('', { hallId: 'h2' })).toEqual(['Far']);
  });

  it('[UI32] finds stands by number, exhibit and kind, among the marked, and orders as asked', () => {
    expect(found('2b07')).toEqual(['Far']);
    expect(found('near one')).toEqual(['Near']);
    expect(found('', { kind: 'robot' })).toEqual(['Far']);
    expect(found('', { zoneId: 'elsewhere' })).toEqual([]);
    expect(found('', { among: ['Near'] })).toEqual(['Near']);
    expect(found('', { order: 'name' })).toEqual(['Far', 'Near']);
    expect(found('', { order: 'number' })).toEqual(['Near', 'Far']);
    expect(found('', { order: 'queue' })).toEqual(['Far', 'Near']);
  });
});
