/** Something to print: lines without line ends. */
export type Block = readonly string[];

const GAP = 3;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape of a colour is one
const COLOUR = /\u001b\[[\d;]*m/g;
/** Columns that a line takes. */
const widthOf = (line: string): number => [...line.replace(COLOUR, '')].length;

/** Puts blocks beside each other, as many in a row as fit; a blank line between the rows. */
export function inColumns(blocks: readonly Block[], columns: number): string[] {
  const width = Math.max(0, ...blocks.flat().map(widthOf));
  const across = Math.max(1, Math.floor((columns + GAP) / (width + GAP)));
  const lines: string[] = [];
  for (let i = 0; i < blocks.length; i += across) {
    const row = blocks.slice(i, i + across);
    const height = Math.max(...row.map((block) => block.length));
    for (let y = 0; y < height; y++)
      lines.push(
        row
          .map((block) => padded(block[y] ?? '', width))
          .join(' '.repeat(GAP))
          .trimEnd(),
      );
    lines.push('');
  }
  return lines;
}

const padded = (line: string, width: number): string => line + ' '.repeat(Math.max(0, width - widthOf(line)));
