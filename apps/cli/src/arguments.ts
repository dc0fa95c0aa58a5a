/** Readers of options, for commander: each takes the text that was given and says what would be right. */
import { InvalidArgumentError } from 'commander';

/** A whole number in [least, most]. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
export const seedNumber = wholeNumber(0, 4_294_967_295);

/** Milliseconds since midnight. */
export function timeOfDay(text: string): number {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  if (match) return (Number(match[1]) * 60 + Number(match[2])) * 60_000;
  throw new InvalidArgumentError('It must be a time of day as HH:MM, such as 11:00.');
}

/** "HH:MM" of milliseconds since midnight. */
export function clock(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
