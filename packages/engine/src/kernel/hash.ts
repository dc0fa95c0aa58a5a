/** A running 32-bit hash over typed columns, the same on every platform. Two lanes of it make the 64 bits that are printed. */
export class ColumnHash {
  private a = 0x811c9dc5;
  private b = 0x9747b28c;

  /** Adds one integer, taken modulo 2^32. */
  int(value: number): this {
    this.a = Math.imul(this.a ^ value, 0x01000193);
    this.a ^= this.a >>> 15;
    this.b = Math.imul(this.b + value, 0x85ebca6b);
    this.b ^= this.b >>> 13;
    return this;
  }

  /** Adds the bits of a column of integers or floats. */
  column(
    values: Int32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array | Int16Array | Float64Array | Float32Array,
  ): this {
    const bits =
      values instanceof Float64Array || values instanceof Float32Array
        ? new Uint32Array(values.buffer, values.byteOffset, values.byteLength / 4)
        : values;
    this.int(bits.length);
    for (let i = 0; i < bits.length; i++) this.int(bits[i]);
    return this;
  }

  /** 16 hexadecimal digits. */
  hex(): string {
    return (this.a >>> 0).toString(16).padStart(8, '0') + (this.b >>> 0).toString(16).padStart(8, '0');
  }
}
