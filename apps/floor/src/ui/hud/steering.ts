/** From the keys held down to a direction; by key code, so that the place on the keyboard counts and not the letter. */
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  KeyW: [0, -1],
  ArrowUp: [0, -1],
  KeyS: [0, 1],
  ArrowDown: [0, 1],
  KeyA: [-1, 0],
  ArrowLeft: [-1, 0],
  KeyD: [1, 0],
  ArrowRight: [1, 0],
};

export const isSteeringKey = (code: string): boolean => Object.hasOwn(DIRECTIONS, code);

/** dx to the east, dy to the south, each in [-1, 1]; a diagonal is no faster. */
export function steeringOf(held: ReadonlySet<string>): readonly [number, number] {
  let x = 0;
  let y = 0;
  for (const code of held) {
    const [dx, dy] = DIRECTIONS[code] ?? [0, 0];
    x += dx;
    y += dy;
  }
  const dx = Math.sign(x);
  const dy = Math.sign(y);
  return dx !== 0 && dy !== 0 ? [dx * Math.SQRT1_2, dy * Math.SQRT1_2] : [dx, dy];
}

/** A touch stick's knob, at most `radius` from its middle, as a direction. A small dead middle. */
export function stickOf(dxPx: number, dyPx: number, radius: number): readonly [number, number] {
  const length = Math.sqrt(dxPx * dxPx + dyPx * dyPx);
  if (length < radius * 0.18) return [0, 0];
  const reach = Math.max(length, radius);
  return [dxPx / reach, dyPx / reach];
}
