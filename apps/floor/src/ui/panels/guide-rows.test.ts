import type { Exhibitor, Scenario } from '@floorwalk/engine';
import { describe, expect, it } from 'vitest';
import { guideRows } from './guide-rows.ts';

const aStand = (id: string, zh: string, hallId: string, xM: number): Exhibitor =>
  ({
    id,
    name: { en: id, zh },
    hallId,
    zoneId: 'z',
    rect: { xM, yM: 0, wM: 3, dM: 3 },
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
const found = (asked: string, hall?: string) =>
  guideRows(aFair, { xM: 0, yM: 0 }, asked, hall).map(({ exhibitor }) => exhibitor.id);

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
    expect(found('', 'h2')).toEqual(['Far']);
  });
});
