/** Wheel and pinch zoom, drag pans, a tap picks. */
import Phaser from 'phaser';
import type { FloorCamera } from './camera.ts';

const DRAG_PX = 6;

export function bindFloorInput(
  scene: Phaser.Scene,
  camera: FloorCamera,
  onTap: (x: number, y: number) => void,
  onMoved: () => void,
): () => void {
  const { input } = scene;
  input.addPointer(1);
  let travelled = 0;
  let pinch = 0;
  const both = () => input.pointer1.isDown && input.pointer2.isDown;
  const apart = () =>
    Phaser.Math.Distance.Between(input.pointer1.x, input.pointer1.y, input.pointer2.x, input.pointer2.y);
  const down = () => {
    travelled = 0;
    pinch = both() ? apart() : 0;
  };
  const move = (pointer: Phaser.Input.Pointer) => {
    if (!pointer.isDown) return;
    if (both()) {
      const now = apart();
      if (pinch > 0 && now > 0) {
        camera.zoomTo(
          (camera.targetS * now) / pinch,
          (input.pointer1.x + input.pointer2.x) / 2,
          (input.pointer1.y + input.pointer2.y) / 2,
        );
        camera.s = camera.targetS;
      }
      pinch = now;
      travelled = DRAG_PX * 10;
      onMoved();
      return;
    }
    const dx = pointer.x - pointer.prevPosition.x;
    const dy = pointer.y - pointer.prevPosition.y;
    travelled += Math.abs(dx) + Math.abs(dy);
    if (travelled < DRAG_PX * camera.dpr) return;
    camera.pan(dx, dy);
    onMoved();
  };
  const up = (pointer: Phaser.Input.Pointer) => {
    if (travelled < DRAG_PX * camera.dpr) onTap(pointer.x, pointer.y);
    pinch = 0;
  };
  const wheel = (pointer: Phaser.Input.Pointer, _over: unknown, _dx: number, dy: number) => {
    camera.zoomTo(camera.targetS * Math.exp(-Math.max(-160, Math.min(160, dy)) * 0.0022), pointer.x, pointer.y);
    onMoved();
  };
  input.on('pointerdown', down);
  input.on('pointermove', move);
  input.on('pointerup', up);
  input.on('wheel', wheel);
  return () => {
    input.off('pointerdown', down);
    input.off('pointermove', move);
    input.off('pointerup', up);
    input.off('wheel', wheel);
  };
}
