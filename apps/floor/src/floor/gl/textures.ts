/** Textures from canvases, premultiplied. */
type Source = HTMLCanvasElement | ImageData;

function prepare(gl: WebGLRenderingContext): void {
  gl.activeTexture(gl.TEXTURE0);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
}
export function createTexture(
  gl: WebGLRenderingContext,
  widthPx: number,
  heightPx: number,
  source?: Source,
): WebGLTexture {
  const texture = gl.createTexture();
  prepare(gl);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  if (source) gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, source);
  else gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, widthPx, heightPx, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  return texture;
}
export function updateTexture(
  gl: WebGLRenderingContext,
  texture: WebGLTexture,
  x: number,
  y: number,
  source: Source,
): void {
  prepare(gl);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, source);
}
/** A page of 2048 with mip levels; the first few are given, so that small figures keep their rim. */
export function createMippedTexture(
  gl: WebGLRenderingContext,
  page: HTMLCanvasElement,
  levels: readonly HTMLCanvasElement[],
): WebGLTexture {
  const texture = createTexture(gl, page.width, page.height, page);
  gl.generateMipmap(gl.TEXTURE_2D);
  levels.forEach((canvas, i) => {
    gl.texImage2D(gl.TEXTURE_2D, i + 1, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  });
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  return texture;
}
