/** Text for the room it has, by a rough width: the plan has too many labels to measure each. */

/** Mean width of a letter in the bold face, and of a Chinese character, in shares of the size. */
const LETTER = 0.58;
const CHARACTER = 1;
/** Fewer than this many signs of a name tell nothing. */
const LEAST = 4;

/** Width in pixels of a text at a size in pixels. */
export function roughWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += sign.charCodeAt(0) > 0x2e80 ? CHARACTER : LETTER;
  return width * size;
}

/** The text, or as much of it as fits with an ellipsis; undefined where that would tell nothing. */
export function fitted(text: string, room: number, size: number): string | undefined {
  if (roughWidth(text, size) <= room) return text;
  let cut = text;
  while (cut.length > 0 && roughWidth(`${cut}…`, size) > room) cut = cut.slice(0, -1);
  const least = roughWidth(cut, 1) >= LEAST * LETTER && cut.length >= 2;
  return least && cut.length * 2 >= text.length ? `${cut.trimEnd()}…` : undefined;
}
