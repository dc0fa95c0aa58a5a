/** What a bench is asked to run, as data, and the work in it: operations, bytes from memory, bytes between cards. */
export type Precision = 'BF16' | 'FP16' | 'TF32' | 'INT8';
export type Task = 'training' | 'inference';
/** Model sizes of the bench, in billions of parameters. */
export type Size = 1 | 7 | 13 | 70;
export type Setup = {
  readonly task: Task;
  readonly size: Size;
  /** Sequences at a time, over all cards. */
  readonly batch: number;
  /** Tokens per sequence. */
  readonly length: number;
  readonly precision: Precision;
  /** Cards linked and working. */
  readonly cards: number;
  /** Tokens processed in all. */
  readonly tokens: number;
};

/** Width and layers of usual decoder models of that size. */
const SHAPES: Readonly<Record<Size, { readonly width: number; readonly layers: number }>> = {
  1: { width: 2048, layers: 24 },
  7: { width: 4096, layers: 32 },
  13: { width: 5120, layers: 40 },
  70: { width: 8192, layers: 80 },
};
const BYTES: Readonly<Record<Precision, number>> = { BF16: 2, FP16: 2, TF32: 4, INT8: 1 };

export type Work = {
  /** Floating-point (or integer) operations per token. */
  readonly flopPerToken: number;
  /** Bytes from memory per token. */
  readonly bytesPerToken: number;
  /** Bytes that each card sends over its links per token processed by all. */
  readonly linkBytesPerToken: number;
};

/**
 * Operations: 2 P per token forwards, 6 P with training (Kaplan et al. 2020), and attention's share length / (12 width).
 * Bytes: inference reads all weights once per step and each sequence's cache; training moves about 22 bytes per parameter
 * and step, and 34 x width x layers of activations per token (Korthikanti et al. 2022). Links: a ring all-reduce.
 */
export function workOf({ task, size, batch, length, precision, cards }: Omit<Setup, 'tokens'>): Work {
  const { width, layers } = SHAPES[size];
  const parameters = size * 1e9;
  const bytes = BYTES[precision];
  const ring = (2 * (cards - 1)) / cards;
  const flopPerToken = (task === 'training' ? 6 : 2) * parameters * (1 + length / (12 * width));
  if (task === 'training') {
    const perStep = batch * length;
    return {
      flopPerToken,
      bytesPerToken: (22 * parameters * cards) / perStep + 17 * width * layers * bytes,
      linkBytesPerToken: (ring * parameters * bytes) / perStep,
    };
  }
  return {
    flopPerToken,
    bytesPerToken: (parameters * bytes) / batch + 2 * layers * width * (bytes / 8) * length,
    linkBytesPerToken: ring * 2 * layers * width * bytes,
  };
}
