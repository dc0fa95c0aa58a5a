/** Inference, long context and energy: work that memory and power decide. */
import type { BankEntry } from '../ask.ts';

const ANSWER = { task: 'inference', precision: 'BF16' } as const;

export const INFERENCE: readonly BankEntry[] = [
  {
    id: 'answer-7b-many',
    a: 1,
    b: -1.3,
    ask: { ...ANSWER, size: 7, batch: 64, length: 1024, cards: 1, watch: ['faster', 'tokens'] },
  },
  {
    id: 'answer-7b-one',
    a: 1.4,
    b: -0.2,
    ask: { ...ANSWER, size: 7, batch: 1, length: 1024, cards: 1, watch: ['faster', 'batch'] },
  },
  {
    id: 'answer-13b',
    a: 1.3,
    b: 0.3,
    ask: { ...ANSWER, size: 13, batch: 8, length: 2048, cards: 1, watch: ['faster', 'batch', 'precision'] },
  },
  {
    id: 'answer-13b-fp16',
    a: 1.2,
    b: -0.7,
    ask: {
      task: 'inference',
      precision: 'FP16',
      size: 13,
      batch: 32,
      length: 1024,
      cards: 2,
      watch: ['faster', 'busy', 'batch'],
    },
  },
  {
    id: 'answer-70b',
    a: 1.6,
    b: 1,
    ask: { ...ANSWER, size: 70, batch: 4, length: 2048, cards: 4, watch: ['faster', 'busy', 'batch', 'precision'] },
  },
];

export const LONG_CONTEXT: readonly BankEntry[] = [
  {
    id: 'long-8k',
    a: 1.1,
    b: -1,
    ask: { ...ANSWER, size: 7, batch: 16, length: 8192, cards: 1, watch: ['faster', 'length'] },
  },
  {
    id: 'long-train-8k',
    a: 1.3,
    b: -0.1,
    ask: {
      task: 'training',
      precision: 'BF16',
      size: 7,
      batch: 16,
      length: 8192,
      cards: 8,
      watch: ['faster', 'length', 'tokens'],
    },
  },
  {
    id: 'long-32k',
    a: 1.5,
    b: 0.5,
    ask: { ...ANSWER, size: 7, batch: 4, length: 32768, cards: 1, watch: ['length', 'faster', 'batch'] },
  },
  {
    id: 'long-train-32k',
    a: 1.4,
    b: 1,
    ask: {
      task: 'training',
      precision: 'BF16',
      size: 13,
      batch: 8,
      length: 32768,
      cards: 8,
      watch: ['length', 'faster', 'steady'],
    },
  },
  {
    id: 'long-128k',
    a: 1.8,
    b: 1.5,
    ask: { ...ANSWER, size: 70, batch: 1, length: 131072, cards: 8, watch: ['length', 'faster', 'busy'] },
  },
];

export const ENERGY: readonly BankEntry[] = [
  {
    id: 'energy-answer',
    a: 1,
    b: -1.5,
    ask: { ...ANSWER, size: 7, batch: 32, length: 1024, cards: 1, watch: ['frugal', 'tokens'] },
  },
  {
    id: 'energy-train',
    a: 1.3,
    b: -0.5,
    ask: { task: 'training', precision: 'BF16', size: 7, batch: 64, length: 2048, cards: 8, watch: ['frugal', 'busy'] },
  },
  {
    id: 'energy-one',
    a: 1.4,
    b: 0,
    ask: { ...ANSWER, size: 13, batch: 1, length: 1024, cards: 1, watch: ['frugal', 'batch', 'precision'] },
  },
  {
    id: 'energy-steady',
    a: 1.5,
    b: 0.4,
    ask: {
      task: 'training',
      precision: 'BF16',
      size: 1,
      batch: 64,
      length: 2048,
      cards: 2,
      watch: ['steady', 'faster', 'frugal'],
    },
  },
  {
    id: 'energy-70b',
    a: 1.7,
    b: 1.1,
    ask: { ...ANSWER, size: 70, batch: 32, length: 2048, cards: 8, watch: ['frugal', 'tokens', 'precision'] },
  },
];
