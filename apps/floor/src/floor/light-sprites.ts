/** What light is made of: white shapes with soft edges, coloured and added as they are drawn. */
import { TAU } from '../art/brush.ts';
import type { Sprite, SpritePages } from './gl/sprite-pages.ts';

const SHAFT = { w: 384, h: 160, beam: 96 } as const;

export class LightSprites {
  private readonly pages: SpritePages;
  constructor(pages: SpritePages) {
    this.pages = pages;
  }
  private sprite(
    key: string,
    w: number,
    h: number,
    frame: number,
    paint: (g: CanvasRenderingContext2D) => void,
  ): Sprite | undefined {
    return this.pages.find(key, frame) ?? this.pages.paint(key, w, h, frame, paint);
  }
  white(frame: number): Sprite | undefined {
    return this.sprite('light|white', 16, 16, frame, (g) => {
      g.fillStyle = '#FFFFFF';
      g.fillRect(0, 0, 16, 16);
    });
  }
  glow(frame: number): Sprite | undefined {
    return this.sprite('light|glow', 128, 128, frame, (g) => {
      const soft = g.createRadialGradient(64, 64, 0, 64, 64, 64);
      soft.addColorStop(0, 'rgba(255,255,255,1)');
      soft.addColorStop(0.45, 'rgba(255,255,255,.42)');
      soft.addColorStop(1, 'rgba(255,255,255,0)');
      g.fillStyle = soft;
      g.fillRect(0, 0, 128, 128);
    });
  }
  /** Sun through a window in the east wall: it falls west and a little south, the mullions with it. */
  shaft(frame: number): Sprite | undefined {
    return this.sprite('light|shaft', SHAFT.w, SHAFT.h, frame, (g) => {
      const { w, h, beam } = SHAFT;
      const along = g.createLinearGradient(w, 0, 0, 0);
      along.addColorStop(0, 'rgba(255,255,255,.9)');
      along.addColorStop(0.5, 'rgba(255,255,255,.5)');
      along.addColorStop(1, 'rgba(255,255,255,0)');
      g.fillStyle = along;
      g.filter = 'blur(1.5px)';
      const fall = h - beam - 4;
      for (const [from, to] of [
        [0.02, 0.3],
        [0.36, 0.64],
        [0.7, 0.98],
      ]) {
        g.beginPath();
        g.moveTo(w, 2 + beam * from);
        g.lineTo(0, 2 + fall + beam * (from - 0.05));
        g.lineTo(0, 2 + fall + beam * (to + 0.05));
        g.lineTo(w, 2 + beam * to);
        g.fill();
      }
      g.filter = 'none';
    });
  }
  /** A skylight on the floor: panes. */
  skylight(frame: number): Sprite | undefined {
    return this.sprite('light|skylight', 128, 96, frame, (g) => {
      g.filter = 'blur(2px)';
      g.fillStyle = 'rgba(255,255,255,.8)';
      for (let i = 0; i < 3; i++)
        for (let j = 0; j < 2; j++) {
          g.beginPath();
          g.roundRect(8 + i * 39, 8 + j * 42, 34, 37, 4);
          g.fill();
        }
      g.filter = 'none';
    });
  }
  /** A spotlight's cone, from its lamp down. */
  cone(frame: number): Sprite | undefined {
    return this.sprite('light|cone', 128, 256, frame, (g) => {
      const down = g.createLinearGradient(0, 0, 0, 256);
      down.addColorStop(0, 'rgba(255,255,255,.95)');
      down.addColorStop(0.7, 'rgba(255,255,255,.32)');
      down.addColorStop(1, 'rgba(255,255,255,0)');
      g.fillStyle = down;
      g.filter = 'blur(2px)';
      g.beginPath();
      g.moveTo(59, 2);
      g.lineTo(69, 2);
      g.lineTo(124, 254);
      g.lineTo(4, 254);
      g.fill();
      g.fillStyle = '#FFFFFF';
      g.beginPath();
      g.arc(64, 6, 5, 0, TAU);
      g.fill();
      g.filter = 'none';
    });
  }
  /** A strip of floor whose lamps are off. */
  gloom(frame: number): Sprite | undefined {
    return this.sprite('light|gloom', 64, 16, frame, (g) => {
      const across = g.createLinearGradient(0, 0, 64, 0);
      across.addColorStop(0, 'rgba(36,28,84,0)');
      across.addColorStop(0.3, 'rgba(36,28,84,1)');
      across.addColorStop(0.7, 'rgba(36,28,84,1)');
      across.addColorStop(1, 'rgba(36,28,84,0)');
      g.fillStyle = across;
      g.fillRect(0, 0, 64, 16);
    });
  }
}
