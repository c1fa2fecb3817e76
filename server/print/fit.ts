/** Lines of one size. */
export interface Fitted {
  lines: string[];
  size: number;
}

export interface Room {
  width: number;
  height: number;
  /** The largest size that is wanted. */
  largest: number;
  lines: number;
  /** From line to line, in sizes. */
  leading: number;
}

/** Where a line may end: after a blank or a hyphen. */
const pieces = (text: string): string[] => text.split(/(?<=[ \u2010-])/).filter((piece) => piece !== '');

/** Lines of at most a width, as few as possible; a piece that is wider by itself stands alone. */
export function wrap(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const piece of pieces(text)) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + piece).trim()) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** Steps of halving: with 14 the size is right to a ten-thousandth of the largest. */
const HALVINGS = 14;

/**
 * The largest letters with which a text fits a room, broken where it may be.
 * @param measure width of a line at a size of 1
 */
export function fitted(text: string, room: Room, measure: (line: string) => number): Fitted {
  const at = (size: number): string[] | null => {
    const lines = wrap(text, room.width / size, measure);
    const wide = Math.max(...lines.map(measure)) * size > room.width * 1.0001;
    return wide || lines.length > room.lines || lines.length * room.leading * size > room.height * 1.0001
      ? null
      : lines;
  };
  if (text === '') return { lines: [], size: room.largest };
  const whole = at(room.largest);
  if (whole !== null) return { lines: whole, size: room.largest };
  let [fits, beyond] = [0, room.largest];
  for (let i = 0; i < HALVINGS; i++) {
    const size = (fits + beyond) / 2;
    if (at(size) === null) beyond = size;
    else fits = size;
  }
  return { lines: at(fits) ?? [text], size: fits };
}
