/** Marks that the interface puts on the floor: the player's ring and pin, shadows of people, dots of a way, outlines, labels. */
import { fillRound, roundRect, TAU, text } from '../art/brush.ts';
import { mix, withAlpha } from '../art/colour.ts';
import type { SignIcon } from '../art/props/art-prop.ts';
import { paintIcon } from '../art/sign-icons.ts';
import { DEPTH } from '../art/projection.ts';
import { FONT, MATTER, type Theme } from '../art/tokens.ts';
import type { Sprite, SpritePages } from './gl/sprite-pages.ts';

export class Marks {
  private readonly pages: SpritePages;
  constructor(pages: SpritePages) {
    this.pages = pages;
  }
  private mark(
    key: string,
    w: number,
    h: number,
    frame: number,
    paint: (g: CanvasRenderingContext2D) => void,
  ): Sprite | undefined {
    return this.pages.find(key, frame) ?? this.pages.paint(key, w, h, frame, paint);
  }

  shadow(theme: Theme, frame: number): Sprite | undefined {
    return this.mark(`${theme.name}|person-shadow`, 34, 18, frame, (g) => {
      g.fillStyle = withAlpha(theme.shadow, theme.shadowAlpha);
      g.beginPath();
      g.ellipse(17, 9, 15, 7.5, 0, 0, TAU);
      g.fill();
    });
  }
  /** A person seen from afar: a short stroke. */
  dot(colour: string, px: number, frame: number): Sprite | undefined {
    const h = Math.max(3, Math.round(px * 2));
    return this.mark(`dot|${colour}|${h}`, h * 0.55, h, frame, (g) =>
      fillRound(g, 0, 0, h * 0.55, h, h * 0.28, colour),
    );
  }
  ring(s: number, frame: number): Sprite | undefined {
    const r = Math.round(0.56 * s);
    const edge = Math.max(2, 0.08 * s);
    return this.mark(`ring|${r}`, r * 2 + edge * 2, r * 2 * DEPTH + edge * 2, frame, (g) => {
      g.translate(r + edge, r * DEPTH + edge);
      g.beginPath();
      g.ellipse(0, 0, r, r * DEPTH, 0, 0, TAU);
      g.fillStyle = withAlpha(MATTER.player, 0.18);
      g.fill();
      g.lineWidth = edge;
      g.strokeStyle = MATTER.player;
      g.stroke();
    });
  }
  pin(size: number, frame: number): Sprite | undefined {
    const q = Math.round(size);
    const edge = Math.max(2, q * 0.06);
    return this.mark(`pin|${q}`, q * 0.6 + edge * 2, q * 0.8 + edge * 2, frame, (g) => {
      g.translate(q * 0.3 + edge, q * 0.8 + edge);
      g.fillStyle = MATTER.player;
      g.strokeStyle = '#FFFFFF';
      g.lineWidth = edge;
      g.beginPath();
      g.moveTo(0, 0);
      g.bezierCurveTo(-q * 0.1, -q * 0.18, -q * 0.3, -q * 0.26, -q * 0.3, -q * 0.5);
      g.arc(0, -q * 0.5, q * 0.3, Math.PI, 0);
      g.bezierCurveTo(q * 0.3, -q * 0.26, q * 0.1, -q * 0.18, 0, 0);
      g.stroke();
      g.fill();
      g.fillStyle = '#FFFFFF';
      g.beginPath();
      g.arc(0, -q * 0.5, q * 0.12, 0, TAU);
      g.fill();
    });
  }
  step(s: number, frame: number): Sprite | undefined {
    const r = Math.max(2.5, Math.round(0.13 * s));
    return this.mark(`step|${r}`, r * 2 + 4, r * 2 * DEPTH + 4, frame, (g) => {
      g.fillStyle = MATTER.player;
      g.strokeStyle = '#FFFDF9';
      g.lineWidth = Math.max(1, r * 0.3);
      g.beginPath();
      g.ellipse(r + 2, r * DEPTH + 2, r, r * DEPTH, 0, 0, TAU);
      g.stroke();
      g.fill();
    });
  }
  /** An outline on the floor, w x d device pixels. */
  outline(w: number, d: number, dpr: number, frame: number): Sprite | undefined {
    const edge = 5 * dpr;
    const key = `outline|${Math.round(w)}|${Math.round(d)}`;
    return this.mark(key, w + edge * 2, d + edge * 2, frame, (g) => {
      roundRect(g, edge / 2, edge / 2, w + edge, d + edge, 10 * dpr);
      g.fillStyle = withAlpha(MATTER.player, 0.07);
      g.fill();
      g.lineWidth = 5 * dpr;
      g.strokeStyle = '#FFFDF9';
      g.stroke();
      g.lineWidth = 3 * dpr;
      g.strokeStyle = MATTER.player;
      g.stroke();
    });
  }
  /** A hall's name on its colour, its mark before it. */
  hall(mark: string, words: string, colour: string, px: number, theme: Theme, frame: number): Sprite | undefined {
    const key = `${theme.name}|hall|${mark}|${words}|${px}`;
    const found = this.pages.find(key, frame);
    if (found) return found;
    const probe = probeContext();
    probe.font = `700 ${px}px ${FONT}`;
    const h = px * 1.9;
    const badge = mark ? h : px * 0.3;
    const w = badge + probe.measureText(words).width + px * 1.3;
    return this.pages.paint(key, w + 6, h + 8, frame, (g) => {
      fillRound(g, 3, 5, w, h, h * 0.24, withAlpha('#2C2654', theme.dark ? 0.5 : 0.2));
      fillRound(g, 3, 2, w, h, h * 0.24, theme.dark ? mix(colour, '#FFFFFF', 0.06) : mix(colour, '#2A2358', 0.12));
      if (mark) {
        fillRound(g, 3 + h * 0.12, 2 + h * 0.12, h * 0.76, h * 0.76, h * 0.18, '#FFFDF9');
        text(g, mark, 3 + h / 2, 2 + h / 2, px * 1.15, mix(colour, '#2A2358', 0.2), 700);
      }
      text(g, words, 3 + badge + px * 0.4, 2 + h / 2, px, '#FFFFFF', 700, 'left');
    });
  }
  /** A pictogram on a disc. */
  place(icon: SignIcon, colour: string, px: number, frame: number): Sprite | undefined {
    const r = px * 0.86;
    return this.mark(`place|${icon}|${colour}|${Math.round(px * 10)}`, r * 2 + 4, r * 2 + 4, frame, (g) => {
      g.fillStyle = '#FFFDF9';
      g.beginPath();
      g.arc(r + 2, r + 2, r + 1, 0, TAU);
      g.fill();
      g.fillStyle = colour;
      g.beginPath();
      g.arc(r + 2, r + 2, r - 0.5, 0, TAU);
      g.fill();
      paintIcon(g, icon, r + 2, r + 2, r * 0.5, '#FFFFFF');
    });
  }
  /** A name in letters alone, edged so that it reads on any ground. */
  name(words: string, colour: string, px: number, theme: Theme, frame: number): Sprite | undefined {
    const key = `${theme.name}|name|${words}|${colour}|${px}`;
    const found = this.pages.find(key, frame);
    if (found) return found;
    const probe = probeContext();
    probe.font = `700 ${px}px ${FONT}`;
    const w = probe.measureText(words).width + 8;
    return this.pages.paint(key, w, px * 1.6, frame, (g) => {
      g.font = `700 ${px}px ${FONT}`;
      g.textAlign = 'center';
      g.textBaseline = 'middle';
      g.lineJoin = 'round';
      g.lineWidth = Math.max(3, px * 0.34);
      g.strokeStyle = withAlpha(theme.paper, 0.92);
      g.strokeText(words, w / 2, px * 0.8);
      g.fillStyle = theme.dark ? mix(colour, '#FFFFFF', 0.55) : mix(colour, '#2B2A40', 0.55);
      g.fillText(words, w / 2, px * 0.8);
    });
  }
  label(words: string, colour: string, px: number, theme: Theme, frame: number): Sprite | undefined {
    const key = `${theme.name}|label|${words}|${colour}|${px}`;
    const found = this.pages.find(key, frame);
    if (found) return found;
    const probe = probeContext();
    probe.font = `700 ${px}px ${FONT}`;
    const inner = probe.measureText(words).width;
    const w = inner + px * 2.3;
    const h = px * 1.85;
    return this.pages.paint(key, w + 6, h + 8, frame, (g) => {
      fillRound(g, 3, 5, w, h, h / 2, withAlpha('#2C2654', theme.dark ? 0.5 : 0.16));
      fillRound(g, 3, 2, w, h, h / 2, theme.paper);
      g.fillStyle = colour;
      g.beginPath();
      g.arc(3 + px, 2 + h / 2, px * 0.29, 0, TAU);
      g.fill();
      text(g, words, 3 + px * 1.55, 2 + h / 2, px, theme.ink, 700, 'left');
    });
  }
}

let probe: CanvasRenderingContext2D | undefined;
function probeContext(): CanvasRenderingContext2D {
  probe ??= document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  return probe;
}
