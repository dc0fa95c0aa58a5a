/** Training, interconnect and numerics: work that the peak and the links decide. */
import type { BankEntry } from '../ask.ts';

const TRAIN = { task: 'training', precision: 'BF16' } as const;

export const TRAINING: readonly BankEntry[] = [
  {
    id: 'train-1b',
    a: 1,
    b: -1.4,
    ask: { ...TRAIN, size: 1, batch: 32, length: 2048, cards: 1, watch: ['faster', 'batch'] },
  },
  {
    id: 'train-7b',
    a: 1.3,
    b: -0.6,
    ask: { ...TRAIN, size: 7, batch: 64, length: 2048, cards: 8, watch: ['faster', 'tokens', 'precision'] },
  },
  {
    id: 'train-13b',
    a: 1.5,
    b: 0.1,
    ask: { ...TRAIN, size: 13, batch: 128, length: 2048, cards: 8, watch: ['faster', 'precision', 'steady'] },
  },
  {
    id: 'train-7b-small',
    a: 1.2,
    b: 0.6,
    ask: { ...TRAIN, size: 7, batch: 8, length: 2048, cards: 8, watch: ['faster', 'batch', 'tokens'] },
  },
  {
    id: 'train-70b',
    a: 1.7,
    b: 1.2,
    ask: { ...TRAIN, size: 70, batch: 256, length: 4096, cards: 8, watch: ['faster', 'busy', 'tokens', 'precision'] },
  },
];

export const INTERCONNECT: readonly BankEntry[] = [
  {
    id: 'link-2',
    a: 1.1,
    b: -1.2,
    ask: { ...TRAIN, size: 1, batch: 32, length: 1024, cards: 2, watch: ['busy', 'faster'] },
  },
  {
    id: 'link-4',
    a: 1.4,
    b: -0.4,
    ask: { ...TRAIN, size: 7, batch: 32, length: 2048, cards: 4, watch: ['busy', 'faster', 'batch'] },
  },
  {
    id: 'link-answers',
    a: 1.3,
    b: 0.2,
    ask: {
      task: 'inference',
      precision: 'FP16',
      size: 70,
      batch: 16,
      length: 2048,
      cards: 8,
      watch: ['busy', 'faster', 'precision'],
    },
  },
  {
    id: 'link-8',
    a: 1.6,
    b: 0.7,
    ask: { ...TRAIN, size: 13, batch: 64, length: 2048, cards: 8, watch: ['busy', 'faster', 'tokens'] },
  },
  {
    id: 'link-16',
    a: 1.8,
    b: 1.4,
    ask: { ...TRAIN, size: 70, batch: 128, length: 2048, cards: 16, watch: ['busy', 'faster'] },
  },
];

export const NUMERICS: readonly BankEntry[] = [
  {
    id: 'exact-fp16',
    a: 1.1,
    b: -1.1,
    ask: {
      task: 'inference',
      precision: 'FP16',
      size: 7,
      batch: 32,
      length: 1024,
      cards: 1,
      watch: ['precision', 'faster'],
    },
  },
  {
    id: 'exact-bf16',
    a: 1.4,
    b: -0.3,
    ask: { ...TRAIN, size: 1, batch: 64, length: 1024, cards: 1, watch: ['agrees', 'precision', 'faster'] },
  },
  {
    id: 'exact-int8',
    a: 1.3,
    b: 0.3,
    ask: {
      task: 'inference',
      precision: 'INT8',
      size: 13,
      batch: 64,
      length: 1024,
      cards: 1,
      watch: ['agrees', 'faster'],
    },
  },
  {
    id: 'exact-tf32',
    a: 1.5,
    b: 0.8,
    ask: {
      task: 'training',
      precision: 'TF32',
      size: 1,
      batch: 32,
      length: 2048,
      cards: 2,
      watch: ['precision', 'agrees', 'faster'],
    },
  },
  {
    id: 'exact-13b',
    a: 1.7,
    b: 1.3,
    ask: { ...TRAIN, size: 13, batch: 64, length: 2048, cards: 8, watch: ['agrees', 'precision', 'tokens', 'faster'] },
  },
];
