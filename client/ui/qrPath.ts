/** Light modules that a reader needs around the code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** A square of dark and light modules, row by row. */
export interface Modules {
  size: number;
  isDark: (row: number, column: number) => boolean;
}

/** The dark modules as one SVG path in module units, each run in a row as one rectangle. */
export function qrPath({ size, isDark }: Modules): string {
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const start = column;
      while (column < size && isDark(row, column)) column++;
      const run = column - start;
      if (run > 0) path += `M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${run}v1h-${run}z`;
    }
  }
  return path;
}
