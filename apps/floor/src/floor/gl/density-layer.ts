/** The density wash: one small texture of people per square metre, drawn in three flat tones with soft edges. */
import { channels } from '../../art/colour.ts';
import type { Theme } from '../../art/tokens.ts';
import type { DensityGrid } from '../floor-view.ts';
import { compile } from './compile.ts';

const VERTEX = `
attribute vec2 aAt;
uniform vec4 uBox; uniform vec2 uSize;
varying vec2 vUv;
void main() {
  vUv = aAt;
  vec2 p = uBox.xy + aAt * uBox.zw;
  gl_Position = vec4(p.x / uSize.x * 2.0 - 1.0, 1.0 - p.y / uSize.y * 2.0, 0.0, 1.0);
}`;
const FRAGMENT = `
precision mediump float;
varying vec2 vUv;
uniform sampler2D uTex; uniform vec3 uTone0; uniform vec3 uTone1; uniform vec3 uTone2; uniform vec2 uTexel; uniform float uAlpha;
void main() {
  float v = texture2D(uTex, vUv).r * 0.36;
  v += (texture2D(uTex, vUv + vec2(uTexel.x, 0.0)).r + texture2D(uTex, vUv - vec2(uTexel.x, 0.0)).r) * 0.16;
  v += (texture2D(uTex, vUv + vec2(0.0, uTexel.y)).r + texture2D(uTex, vUv - vec2(0.0, uTexel.y)).r) * 0.16;
  v *= 2.55;
  vec3 c = mix(uTone0, mix(uTone1, uTone2, smoothstep(1.3, 1.42, v)), smoothstep(0.72, 0.8, v));
  float a = smoothstep(0.3, 0.36, v) * mix(0.62, 1.0, smoothstep(0.72, 0.8, v)) * uAlpha;
  gl_FragColor = vec4(c * a, a);
}`;
/** A value of 255 in the texture. */
const FULL_PER_M2 = 2.55;

export class DensityLayer {
  private readonly gl: WebGLRenderingContext;
  private readonly program: WebGLProgram;
  private readonly corners: WebGLBuffer;
  private readonly texture: WebGLTexture;
  private grid: DensityGrid | undefined;
  private bytes = new Uint8Array(0);

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    this.program = compile(gl, VERTEX, FRAGMENT, ['aAt']);
    this.corners = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, 0, 1, 0, 0, 1, 1, 1]), gl.STATIC_DRAW);
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    for (const [key, value] of [
      [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
      [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
      [gl.TEXTURE_MIN_FILTER, gl.LINEAR],
      [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
    ])
      gl.texParameteri(gl.TEXTURE_2D, key, value);
  }

  set(grid: DensityGrid | undefined): void {
    this.grid = grid;
    if (!grid) return;
    const { gl } = this;
    if (this.bytes.length !== grid.values.length) this.bytes = new Uint8Array(grid.values.length);
    for (let i = 0; i < grid.values.length; i++) this.bytes[i] = Math.min(255, (grid.values[i] / FULL_PER_M2) * 255);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.LUMINANCE, grid.cols, grid.rows, 0, gl.LUMINANCE, gl.UNSIGNED_BYTE, this.bytes);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
  }

  draw(
    width: number,
    height: number,
    originX: number,
    originY: number,
    pxPerM: number,
    depthPxPerM: number,
    theme: Theme,
    alpha: number,
  ): void {
    const { gl, grid, program } = this;
    if (!grid || alpha <= 0) return;
    gl.useProgram(program);
    const uniform = (name: string) => gl.getUniformLocation(program, name);
    gl.uniform4f(
      uniform('uBox'),
      originX + grid.xM * pxPerM,
      originY + grid.yM * depthPxPerM,
      grid.cols * grid.cellM * pxPerM,
      grid.rows * grid.cellM * depthPxPerM,
    );
    gl.uniform2f(uniform('uSize'), width, height);
    gl.uniform2f(uniform('uTexel'), 0.8 / grid.cols, 0.8 / grid.rows);
    gl.uniform1f(uniform('uAlpha'), alpha);
    theme.wash.forEach((tone, i) => {
      const [r, g, b] = channels(tone);
      gl.uniform3f(uniform(`uTone${i}`), r / 255, g / 255, b / 255);
    });
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.uniform1i(uniform('uTex'), 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
    gl.enableVertexAttribArray(0);
    for (let i = 1; i < 4; i++) gl.disableVertexAttribArray(i);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }
}
