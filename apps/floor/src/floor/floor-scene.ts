/** Wiring: Phaser's clock, input and context to the painter, which does the drawing in one step of the display list. */
import Phaser from 'phaser';

export type FloorSceneHooks = {
  created(scene: Phaser.Scene): void;
  /** Called inside the frame with a WebGL context that is ours for the moment. */
  draw(gl: WebGLRenderingContext): void;
  step(nowMs: number, deltaMs: number): void;
};

class FloorExtern extends Phaser.GameObjects.Extern {
  private readonly paint: (gl: WebGLRenderingContext) => void;
  constructor(scene: Phaser.Scene, paint: (gl: WebGLRenderingContext) => void) {
    super(scene);
    this.paint = paint;
  }
  override render(renderer: Phaser.Renderer.WebGL.WebGLRenderer): void {
    this.paint(renderer.gl);
  }
}

export class FloorScene extends Phaser.Scene {
  private readonly hooks: FloorSceneHooks;
  constructor(hooks: FloorSceneHooks) {
    super('floor');
    this.hooks = hooks;
  }
  create(): void {
    this.add.existing(new FloorExtern(this, (gl) => this.hooks.draw(gl)));
    this.hooks.created(this);
  }
  override update(_time: number, delta: number): void {
    this.hooks.step(performance.now(), delta);
  }
}
