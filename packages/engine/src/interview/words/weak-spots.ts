import type { BiText } from '../../scenario/scenario.ts';

/** What a product without standard tasks on this floor is weak at. */
export const WEAK_SPOTS: readonly BiText[] = [
  { en: 'long sessions', zh: '长时间连续使用' },
  { en: 'two requests at once', zh: '同时提出的两个要求' },
  { en: 'figures with many digits', zh: '位数很多的数字' },
  { en: 'dialects and mixed languages', zh: '方言和混用的语言' },
  { en: 'small print', zh: '很小的字' },
  { en: 'the same task twice in a row', zh: '连着两次做同一件事' },
  { en: 'anything newer than last year', zh: '去年以后的新东西' },
  { en: 'crowded, noisy rooms', zh: '拥挤嘈杂的房间' },
  { en: 'questions with a false premise', zh: '前提有错的问题' },
];
