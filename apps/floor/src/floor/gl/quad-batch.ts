/** Textured quads from many textures in one draw call, in the order in which they were written. Positions in device pixels. */
import { compile } from './compile.ts';

const STRIDE = 20;
const VERTEX = `
attribute vec2 aAt; attribute vec2 aUv; attribute vec4 aTint; attribute vec4 aSlot;
uniform vec2 uSize;
varying vec2 vUv; varying vec4 vTint; varying float vSlot;
void main() {
  vUv = aUv; vTint = aTint; vSlot = aSlot.x;
  gl_Position = vec4(aAt.x / uSize.x * 2.0 - 1.0, 1.0 - aAt.y / uSize.y * 2.0, 0.0, 1.0);
}`;
const fragment = (slots: number): string => `
precision mediump float;
varying vec2 vUv; varying vec4 vTint; varying float vSlot;
${Array.from({ length: slots }, (_, i) => `uniform sampler2D uTex${i};`).join('\n')}
void main() {
  vec4 c;
  ${Array.from({ length: slots }, (_, i) => `${i ? 'else ' : ''}${i < slots - 1 ? `if (vSlot < ${i}.5) ` : ''}c = texture2D(uTex${i}, vUv, -0.4);`).join('\n  ')}
  gl_FragColor = vec4(c.rgb * vTint.rgb, c.a) * vTint.a;
}`;

export class QuadBatch {
  readonly slots: number;
  private readonly gl: WebGLRenderingContext;
  private readonly program: WebGLProgram;
  private readonly vertices: WebGLBuffer;
  private readonly indices: WebGLBuffer;
  private readonly f32: Float32Array;
  private readonly u16: Uint16Array;
  private readonly u32: Uint32Array;
  private readonly u8: Uint8Array;
  private readonly capacity: number;
  private readonly uSize: WebGLUniformLocation | null;
  private count = 0;

  constructor(gl: WebGLRenderingContext, capacity: number, slots: number) {
    this.gl = gl;
    this.slots = slots;
    this.capacity = capacity;
    this.program = compile(gl, VERTEX, fragment(slots), ['aAt', 'aUv', 'aTint', 'aSlot']);
    this.uSize = gl.getUniformLocation(this.program, 'uSize');
    gl.useProgram(this.program);
    for (let i = 0; i < slots; i++) gl.uniform1i(gl.getUniformLocation(this.program, `uTex${i}`), i);
    const bytes = new ArrayBuffer(capacity * 4 * STRIDE);
    this.f32 = new Float32Array(bytes);
    this.u16 = new Uint16Array(bytes);
    this.u32 = new Uint32Array(bytes);
    this.u8 = new Uint8Array(bytes);
    this.vertices = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.vertices);
    gl.bufferData(gl.ARRAY_BUFFER, bytes.byteLength, gl.DYNAMIC_DRAW);
    const index = new Uint16Array(capacity * 6);
    for (let i = 0; i < capacity; i++) index.set([i * 4, i * 4 + 1, i * 4 + 2, i * 4 + 2, i * 4 + 1, i * 4 + 3], i * 6);
    this.indices = gl.createBuffer();
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, index, gl.STATIC_DRAW);
  }

  get full(): boolean {
    return this.count >= this.capacity;
  }

  /** u, v in 0..65535; tint as 0xAABBGGRR. */
  add(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    u0: number,
    v0: number,
    u1: number,
    v1: number,
    slot: number,
    tint: number,
  ): void {
    if (this.count >= this.capacity) return;
    const { f32, u16, u32, u8 } = this;
    let at = this.count * 20;
    this.count++;
    for (let corner = 0; corner < 4; corner++) {
      const right = corner & 1;
      const low = corner >> 1;
      f32[at] = right ? x1 : x0;
      f32[at + 1] = low ? y1 : y0;
      u16[at * 2 + 4] = right ? u1 : u0;
      u16[at * 2 + 5] = low ? v1 : v0;
      u32[at + 3] = tint;
      u8[at * 4 + 16] = slot;
      at += 5;
    }
  }

  /** Draws what was added and forgets it. */
  flush(width: number, height: number, textures: readonly (WebGLTexture | undefined)[]): void {
    const { gl, count } = this;
    this.count = 0;
    if (count === 0) return;
    gl.useProgram(this.program);
    gl.uniform2f(this.uSize, width, height);
    for (let i = 0; i < textures.length && i < this.slots; i++) {
      gl.activeTexture(gl.TEXTURE0 + i);
      gl.bindTexture(gl.TEXTURE_2D, textures[i] ?? textures[0] ?? null);
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, this.vertices);
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, this.u8.subarray(0, count * 4 * STRIDE));
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    for (let i = 0; i < 4; i++) gl.enableVertexAttribArray(i);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, STRIDE, 0);
    gl.vertexAttribPointer(1, 2, gl.UNSIGNED_SHORT, true, STRIDE, 8);
    gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, STRIDE, 12);
    gl.vertexAttribPointer(3, 4, gl.UNSIGNED_BYTE, false, STRIDE, 16);
    gl.drawElements(gl.TRIANGLES, count * 6, gl.UNSIGNED_SHORT, 0);
  }
}
