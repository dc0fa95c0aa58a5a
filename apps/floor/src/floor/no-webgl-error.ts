/** Thrown where a browser has no WebGL; the app then says so and offers the list. */
export class NoWebGLError extends Error {
  constructor() {
    super('This browser cannot draw with WebGL.');
    this.name = 'NoWebGLError';
  }
}
export function requireWebGL(): void {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) throw new NoWebGLError();
  gl.getExtension('WEBGL_lose_context')?.loseContext();
}
