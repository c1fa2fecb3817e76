import { create } from 'qrcode';

const MARGIN = 2;
/** Black on white whatever the colours of the terminal: a code the other way round is not read by every phone. */
const INK = '\u001b[30;47m';
const PLAIN = '\u001b[0m';

/**
 * A QR code in half blocks, two rows of modules a line, each line equally wide.
 * @param colours false for output that is no terminal: then the light modules are drawn, for a dark background
 */
export function qrLines(text: string, colours: boolean): string[] {
  const { size, data } = create(text, { errorCorrectionLevel: 'L' }).modules;
  const dark = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < size && y < size && data[y * size + x] === 1;
  const lines: string[] = [];
  for (let y = -MARGIN; y < size + MARGIN; y += 2) {
    let line = '';
    for (let x = -MARGIN; x < size + MARGIN; x++)
      line += half(dark(x, y) === colours, dark(x, y + 1) === colours);
    lines.push(colours ? `${INK}${line}${PLAIN}` : line);
  }
  return lines;
}

const half = (upper: boolean, lower: boolean): string => (upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ');
