/** Screens that show a picture or a film. In a space 100 units high and `a` wide; t in [0, 1) is the moment of the loop. */
import { type Context2D, fillRound, TAU } from '../brush.ts';
import type { ScreenPainter } from './screen-painter.ts';
import { paintBall, paintChair } from './things.ts';

const wave = (t: number) => Math.sin(t * TAU);

/** A picture that is being made: grains first, then the room, the chair, the balls. */
export const paintImage: ScreenPainter = (g, a, _c, t) => {
  g.fillStyle = '#F4E7D6';
  g.fillRect(0, 0, a, 66);
  g.fillStyle = '#E2CBB0';
  g.fillRect(0, 64, a, 40);
  fillRound(g, a * 0.12, 10, a * 0.2, 34, 3, '#FBF3E6');
  fillRound(g, a * 0.14, 13, a * 0.16, 28, 2, '#BFDDE6');
  paintChair(g, a * 0.72, 84, 0.95, '#3E9A6C');
  const shown = t < 0.12 ? 0 : t < 0.3 ? 1 : t < 0.45 ? 2 : 3;
  const spots: readonly [number, number, number][] = [
    [0.2, 76, 11],
    [0.36, 82, 11],
    [0.9, 84, 9],
  ];
  for (const [x, y, r] of spots.slice(0, shown)) paintBall(g, a * x, y, r, '#D8483E');
  if (t >= 0.12) return;
  g.globalAlpha = 0.75;
  for (let i = 0; i < 40; i++) {
    g.fillStyle = ['#E9B9A0', '#B9C8D8', '#F7F0E4', '#9FC4A8'][i % 4];
    g.fillRect((((i * 37) % 40) / 40) * a, ((i * 23) % 30) * 3.4, a / 14, 8);
  }
  g.globalAlpha = 1;
};

/** A film of evening hills: the layers drift, birds fly, the sun sinks and rises. */
export const paintHills: ScreenPainter = (g, a, _c, t) => {
  const sky = g.createLinearGradient(0, 0, 0, 100);
  for (const [at, colour] of [
    [0, '#2E3A8C'],
    [0.45, '#B06AA8'],
    [0.75, '#F6B483'],
  ] as const)
    sky.addColorStop(at, colour);
  g.fillStyle = sky;
  g.fillRect(0, 0, a, 100);
  g.fillStyle = '#FFF0CF';
  g.beginPath();
  g.arc(a * 0.62, 46 + 5 * wave(t), 15, 0, TAU);
  g.fill();
  const ridges: readonly [string, number, number, number, number][] = [
    ['#8C5C9E', 62, 0.021, 9, 1],
    ['#5B4A8C', 72, 0.03, 8, 1],
    ['#343A72', 83, 0.017, 10, 2],
    ['#1E2650', 93, 0.04, 4, 2],
  ];
  ridges.forEach(([colour, base, frequency, height, turns], i) => {
    g.fillStyle = colour;
    g.beginPath();
    g.moveTo(0, 100);
    const drift = i * 2 + t * TAU * turns * 0.5;
    for (let x = 0; x <= a + 4; x += 4) {
      g.lineTo(
        x,
        base +
          Math.sin(x * frequency + Math.sin(drift) * (0.4 + i * 0.25)) * height +
          Math.sin(x * frequency * 2.7 + i) * height * 0.4,
      );
    }
    g.lineTo(a, 100);
    g.fill();
  });
  paintBirds(g, a, t);
};
function paintBirds(g: Context2D, a: number, t: number): void {
  g.strokeStyle = '#FFF6E4';
  g.lineWidth = 1.4;
  for (let i = 0; i < 5; i++) {
    const x = a * (((0.15 + i * 0.06 + t) % 1.15) - 0.05);
    const y = 30 - i * 4 + (i % 2) * 5;
    const flap = 2.5 * Math.sin(t * TAU * 4 + i);
    g.beginPath();
    g.moveTo(x - 5, y - flap);
    g.quadraticCurveTo(x - 2, y - 2 - flap, x, y);
    g.quadraticCurveTo(x + 2, y - 2 - flap, x + 5, y - flap);
    g.stroke();
  }
}

/** A camera that finds a robot dog: the frame follows it as it trots. */
export const paintDog: ScreenPainter = (g, a, _c, t) => {
  const x = a * (0.24 + 0.1 * wave(t));
  const y = 42 + 3 * Math.abs(Math.sin(t * TAU * 2));
  g.fillStyle = 'rgba(255,255,255,.06)';
  g.fillRect(0, 80, a, 20);
  g.fillStyle = '#F5F0E6';
  for (const [at, phase] of [
    [8, 0],
    [a * 0.32 - 12, Math.PI],
    [16, 2],
    [a * 0.32 - 6, 4],
  ]) {
    g.fillRect(x + at + Math.sin(t * TAU * 2 + phase) * 4, y + 12, 5, 24);
  }
  fillRound(g, x, y, a * 0.32, 18, 6, '#F5F0E6');
  fillRound(g, x + a * 0.27, y - 12, 20, 17, 5, '#F5F0E6');
  fillRound(g, x + a * 0.27 + 10, y - 8, 10, 8, 3, '#20233A');
  g.strokeStyle = '#9AD8C0';
  g.lineWidth = 3;
  g.setLineDash([6, 5]);
  g.strokeRect(x - a * 0.06, 20, a * 0.5, 64);
  g.setLineDash([]);
  fillRound(g, x - a * 0.06, 8, a * 0.24, 10, 3, '#9AD8C0');
};
