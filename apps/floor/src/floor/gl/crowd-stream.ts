/**
 * People and props as one stream of quads in the order in which they hide each other, in metres. It is written when a new frame
 * of the crowd comes or the view has moved on; in between the card moves people along their way and through their walk.
 */
import { compile } from './compile.ts';

/** Numbers of a quad: three texels of a texture that the vertices read. (Instances would do, but software renderers are slow with them.) */
const WORDS = 12;
const TEXTURE_PX = 768;
const QUADS_PER_ROW = TEXTURE_PX / 3;
/** Quads that 16-bit indices reach. */
const QUADS_PER_DRAW = 16384;
/** What a pass draws. */
export const PASS = { shadows: 0, figures: 1, dots: 2 } as const;
/** Bits of the last number but one of a figure; a sprite has its slot there. */
const FIGURE = 64;
const MIRRORED = 1;
const WALKS = 2;
const SHADOWLESS = 4;
const WIDE = 8;
export const WALK_FRAMES = 8;

const VERTEX = `
precision highp float;
attribute vec3 aCorner;
uniform sampler2D uQuads; uniform vec2 uQuadsSize; uniform float uFirst;
uniform vec4 uCamera; uniform vec2 uSize; uniform vec4 uSheet; uniform vec4 uCell; uniform vec4 uFigure; uniform vec4 uMark; uniform vec4 uMarkUv;
uniform vec4 uFade; uniform vec4 uTrim; uniform float uPass; uniform vec3 uDots[3];
varying vec2 vUv; varying vec4 vTint; varying float vSlot;
void main() {
  float quad = aCorner.z + uFirst;
  float line = floor((quad + 0.5) / ${QUADS_PER_ROW}.0);
  vec2 texel = vec2((quad - line * ${QUADS_PER_ROW}.0) * 3.0 + 0.5, line + 0.5) * uQuadsSize;
  vec4 way = texture2D(uQuads, texel);
  vec4 what = texture2D(uQuads, texel + vec2(uQuadsSize.x, 0.0));
  vec4 more = texture2D(uQuads, texel + vec2(uQuadsSize.x * 2.0, 0.0));
  vec2 at = mix(way.xy, way.zw, uCamera.w);
  vec2 corner = aCorner.xy;
  bool figure = more.z > ${FIGURE}.0 - 0.5;
  vec4 box;
  float alpha = more.w;
  vec3 tint = vec3(1.0);
  if (!figure) {
    box = vec4(0.0, 0.0, more.xy);
    vUv = mix(what.xy, what.zw, corner) / 65535.0;
    vSlot = more.z;
    alpha *= uFade.w;
    if (uPass != 1.0) at = vec2(-1.0e6);
  } else if (uPass == 1.0) {
    float flags = more.z - ${FIGURE}.0;
    float cell = what.x;
    if (mod(floor(flags / ${WALKS}.0 + 0.01), 2.0) > 0.5) cell += mod(floor((what.y + what.z * uCamera.w) * ${WALK_FRAMES}.0), ${WALK_FRAMES}.0) * uSheet.z;
    float page = floor((cell + 0.5) / uSheet.y);
    float on = cell - page * uSheet.y;
    float row = floor((on + 0.5) / uSheet.x);
    // Who has no wheels and no pram fills the middle of the cell only: the rest need not be painted.
    if (flags < ${WIDE}.0 - 0.5) corner = uTrim.xy + corner * uTrim.zw;
    float across = mod(flags, 2.0) > 0.5 ? 1.0 - corner.x : corner.x;
    vUv = (vec2(on - row * uSheet.x, row) + vec2(across, corner.y)) * uCell.xy;
    vSlot = page;
    box = uFigure;
    alpha *= uFade.y;
  } else {
    if (mod(floor((more.z - ${FIGURE}.0) / ${SHADOWLESS}.0 + 0.01), 2.0) > 0.5) at = vec2(-1.0e6);
    at.y += more.x;
    box = uMark;
    vUv = mix(uMarkUv.xy, uMarkUv.zw, corner) / 65535.0;
    vSlot = uCell.z;
    if (uPass < 1.5) alpha *= uFade.x;
    else {
      float tone = mod(what.w, 3.0);
      tint = tone < 0.5 ? uDots[0] : tone < 1.5 ? uDots[1] : uDots[2];
      alpha *= uFade.z;
    }
  }
  vTint = vec4(tint, alpha);
  vec2 p = uCamera.xy + (at + mix(box.xy, box.zw, corner)) * uCamera.z;
  gl_Position = vec4(p.x / uSize.x * 2.0 - 1.0, 1.0 - p.y / uSize.y * 2.0, 0.0, 1.0);
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
const UNIFORMS = [
  'uCamera',
  'uSize',
  'uSheet',
  'uCell',
  'uFigure',
  'uMark',
  'uMarkUv',
  'uFade',
  'uTrim',
  'uPass',
  'uFirst',
  'uDots',
] as const;

export type StreamLook = {
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
  /** Device pixels per metre. */
  readonly s: number;
  /** How far the crowd's frame is played, 0 to 1. */
  readonly share: number;
  /** The atlas: cells a row and a page, cells from one frame of the walk to the next, size of a cell in texture coordinates. */
  readonly sheet: readonly [columns: number, cellsPerPage: number, frameCells: number];
  readonly cellUv: readonly [number, number];
  /** Of a figure about its feet: west, top, east, bottom, m. */
  readonly figure: readonly [number, number, number, number];
  /** What of a cell most figures fill: from where (across, down), and how much; shares of the cell. */
  readonly trim: readonly [number, number, number, number];
  /** A shadow's or a dot's box (m), texture coordinates (0 to 65535) and slot. */
  readonly mark: readonly [number, number, number, number];
  readonly markUv: readonly [number, number, number, number];
  readonly markSlot: number;
  /** How visible shadows, figures, dots and props are, 0 to 1. */
  readonly fades: readonly [shadows: number, figures: number, dots: number, props: number];
  /** Three colours of dots, RGB of 0 to 1. */
  readonly dots: Float32Array;
};

export class CrowdStream {
  /** People in the stream, with those that are not in the view but near it. */
  people = 0;
  private readonly gl: WebGLRenderingContext;
  private readonly program: WebGLProgram;
  private readonly uniforms: Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>;
  private readonly corners: WebGLBuffer;
  private readonly indices: WebGLBuffer;
  private readonly quads: WebGLTexture;
  private readonly slots: number;
  private lines = 0;
  private f32 = new Float32Array(0);
  private count = 0;
  private sent = 0;

  /** Throws where the card gives vertices no textures of floats: nearly every one does. */
  constructor(gl: WebGLRenderingContext, slots: number) {
    if (!gl.getExtension('OES_texture_float') && !gl.isContextLost())
      throw new Error('WebGL without textures of floats');
    this.gl = gl;
    this.slots = slots;
    this.program = compile(gl, VERTEX, fragment(slots), ['aCorner']);
    gl.useProgram(this.program);
    for (let i = 0; i < slots; i++) gl.uniform1i(gl.getUniformLocation(this.program, `uTex${i}`), i);
    gl.uniform1i(gl.getUniformLocation(this.program, 'uQuads'), slots);
    this.uniforms = Object.fromEntries(
      UNIFORMS.map((name) => [name, gl.getUniformLocation(this.program, name)]),
    ) as CrowdStream['uniforms'];
    const corners = new Float32Array(QUADS_PER_DRAW * 12);
    const indices = new Uint16Array(QUADS_PER_DRAW * 6);
    for (let i = 0; i < QUADS_PER_DRAW; i++) {
      corners.set([0, 0, i, 1, 0, i, 0, 1, i, 1, 1, i], i * 12);
      indices.set([i * 4, i * 4 + 1, i * 4 + 2, i * 4 + 2, i * 4 + 1, i * 4 + 3], i * 6);
    }
    this.corners = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
    gl.bufferData(gl.ARRAY_BUFFER, corners, gl.STATIC_DRAW);
    this.indices = gl.createBuffer();
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STATIC_DRAW);
    this.quads = gl.createTexture();
    this.grow(16);
  }

  private bindQuads(): void {
    const { gl } = this;
    gl.activeTexture(gl.TEXTURE0 + this.slots);
    gl.bindTexture(gl.TEXTURE_2D, this.quads);
  }

  private grow(lines: number): void {
    const { gl } = this;
    this.lines = lines;
    this.f32 = new Float32Array(lines * TEXTURE_PX * 4);
    this.bindQuads();
    for (const key of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, key, gl.CLAMP_TO_EDGE);
    for (const key of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, key, gl.NEAREST);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, TEXTURE_PX, lines, 0, gl.RGBA, gl.FLOAT, null);
    gl.useProgram(this.program);
    gl.uniform2f(gl.getUniformLocation(this.program, 'uQuadsSize'), 1 / TEXTURE_PX, 1 / lines);
  }

  /** Begins the stream anew, for at most so many quads. */
  begin(most: number): void {
    this.count = 0;
    this.people = 0;
    const lines = Math.ceil(most / QUADS_PER_ROW);
    if (lines > this.lines) this.grow(Math.ceil(lines * 1.25));
  }

  /** A figure on its way; y in metres of the screen's height at scale 1. Its walk: gait and stride in cycles. `liftM` above the floor; `tone` chooses the colour of its dot. */
  figure(
    fromX: number,
    fromY: number,
    toX: number,
    toY: number,
    cell: number,
    mirror: number,
    walks: number,
    gait: number,
    stride: number,
    alpha: number,
    shadowless: number,
    liftM: number,
    tone: number,
    wide: number,
  ): void {
    const { f32 } = this;
    const at = this.count++ * WORDS;
    this.people++;
    f32[at] = fromX;
    f32[at + 1] = fromY;
    f32[at + 2] = toX;
    f32[at + 3] = toY;
    f32[at + 4] = cell;
    f32[at + 5] = gait;
    f32[at + 6] = stride;
    f32[at + 7] = tone;
    f32[at + 8] = liftM;
    f32[at + 10] = FIGURE + mirror * MIRRORED + walks * WALKS + shadowless * SHADOWLESS + wide * WIDE;
    f32[at + 11] = alpha;
  }

  /** A sprite whose north-west corner is at (x, y), w by h; u, v in 0..65535; alpha 0 to 1. */
  sprite(
    x: number,
    y: number,
    w: number,
    h: number,
    u0: number,
    v0: number,
    u1: number,
    v1: number,
    slot: number,
    alpha: number,
  ): void {
    const { f32 } = this;
    const at = this.count++ * WORDS;
    f32[at] = x;
    f32[at + 1] = y;
    f32[at + 2] = x;
    f32[at + 3] = y;
    f32[at + 4] = u0;
    f32[at + 5] = v0;
    f32[at + 6] = u1;
    f32[at + 7] = v1;
    f32[at + 8] = w;
    f32[at + 9] = h;
    f32[at + 10] = slot;
    f32[at + 11] = alpha;
  }

  /** Hands the stream over to the card. */
  end(): void {
    const { gl, count } = this;
    this.sent = count;
    if (count === 0) return;
    const lines = Math.ceil(count / QUADS_PER_ROW);
    this.bindQuads();
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    const used = this.f32.subarray(0, lines * TEXTURE_PX * 4);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, TEXTURE_PX, lines, gl.RGBA, gl.FLOAT, used);
  }

  draw(pass: number, look: StreamLook, textures: readonly (WebGLTexture | undefined)[]): void {
    const { gl, uniforms, sent } = this;
    if (sent === 0) return;
    gl.useProgram(this.program);
    gl.uniform4f(uniforms.uCamera, look.originX, look.originY, look.s, look.share);
    gl.uniform2f(uniforms.uSize, look.width, look.height);
    gl.uniform4f(uniforms.uSheet, look.sheet[0], look.sheet[1], look.sheet[2], 0);
    gl.uniform4f(uniforms.uCell, look.cellUv[0], look.cellUv[1], look.markSlot, 0);
    gl.uniform4f(uniforms.uFigure, ...look.figure);
    gl.uniform4f(uniforms.uMark, ...look.mark);
    gl.uniform4f(uniforms.uMarkUv, ...look.markUv);
    gl.uniform4f(uniforms.uFade, ...look.fades);
    gl.uniform4f(uniforms.uTrim, ...look.trim);
    gl.uniform1f(uniforms.uPass, pass);
    gl.uniform3fv(uniforms.uDots, look.dots);
    for (let i = 0; i < textures.length && i < this.slots; i++) {
      gl.activeTexture(gl.TEXTURE0 + i);
      gl.bindTexture(gl.TEXTURE_2D, textures[i] ?? textures[0] ?? null);
    }
    this.bindQuads();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    gl.enableVertexAttribArray(0);
    for (let i = 1; i < 4; i++) gl.disableVertexAttribArray(i);
    gl.vertexAttribPointer(0, 3, gl.FLOAT, false, 0, 0);
    for (let first = 0; first < sent; first += QUADS_PER_DRAW) {
      gl.uniform1f(uniforms.uFirst, first);
      gl.drawElements(gl.TRIANGLES, Math.min(QUADS_PER_DRAW, sent - first) * 6, gl.UNSIGNED_SHORT, 0);
    }
    gl.activeTexture(gl.TEXTURE0);
  }
}
