/** A run of addressed draws for one named thing: (seed, stream, hash of the name, 0, 1, 2...). Another thing's draws never shift it. */
import { draw, idHash, type Stream } from '@floorwalk/engine';

export class Draws {
  readonly #seed: number;
  readonly #stream: Stream;
  readonly #id: number;
  #nth = 0;

  constructor(seed: number, stream: Stream, name: string) {
    this.#seed = seed;
    this.#stream = stream;
    this.#id = idHash(name);
  }

  /** Uniform in (0, 1). */
  next(): number {
    return draw(this.#seed, this.#stream, this.#id, this.#nth++);
  }

  /** A uniform integer in [0, n). */
  int(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** Uniform between low and high, in steps of stepM from low. */
  between(low: number, high: number, stepM = 0.5): number {
    if (high <= low) return low;
    return low + this.int(Math.floor((high - low) / stepM + 1e-9) + 1) * stepM;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[this.int(list.length)];
  }

  /** A key with probability proportional to its weight. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    throw new RangeError('no weight is above 0');
  }

  /** A new list in a drawn order (Fisher and Yates). */
  shuffle<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const k = this.int(i + 1);
      [out[i], out[k]] = [out[k], out[i]];
    }
    return out;
  }
}
