/** How a party walks: the second beside the leader, the others behind the two. */

/** To the inner side of the aisle, and behind the leader, m, by companion. */
const BESIDE_M = [
  [0, 0],
  [0.64, 0],
  [0.02, 0.85],
  [0.66, 0.85],
] as const;
/** Who pushes a pram, or sits in a wheelchair, needs more room to the side. */
const WHEELS_WIDER_M = 0.16;

/** How far to the right of the leader's line a member walks, m. Nobody is put between the leader and the edge of the aisle. */
export function asideOf(companion: number, wheels: number, lateral: number): number {
  const [asideM] = BESIDE_M[companion & 3];
  const m = asideM > 0.1 && wheels > 0 ? asideM + WHEELS_WIDER_M : asideM;
  return lateral > 0 ? -m : m;
}

/** How far behind its leader a member walks, m. */
export function behindOf(companion: number): number {
  return BESIDE_M[companion & 3][1];
}
