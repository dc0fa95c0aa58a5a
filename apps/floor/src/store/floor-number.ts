/** A floor's number names all of it: the seed, and by the seed the world. It can be written on a blackboard or into an address. */
import { drawInt, idHash, STREAM } from '@floorwalk/engine';

/** The largest number that is dealt: six digits can be read out aloud. */
export const LAST_FLOOR = 999_999;

export class FloorNumberError extends Error {}

/** The number that an address asks for (`?floor=4711`), or undefined. Throws FloorNumberError for anything but 1 to 999999. */
export function floorAskedFor(search: string): number | undefined {
  const asked = new URLSearchParams(search).get('floor');
  if (asked === null) return undefined;
  const number = /^\d{1,6}$/.test(asked) ? Number(asked) : 0;
  if (number < 1)
    throw new FloorNumberError(
      `?floor=${asked.slice(0, 40)} in the address: a number from 1 to ${LAST_FLOOR} is needed`,
    );
  return number;
}

/** The world of a floor: the same number always gives the same one. `worlds` has at least one entry. */
export function worldOfFloor(seed: number, worlds: readonly string[]): string {
  return worlds[drawInt(seed, STREAM.deal, idHash('world'), 0, worlds.length)];
}
