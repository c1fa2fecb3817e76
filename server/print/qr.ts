import { create } from 'qrcode';

/** Light modules that a reader needs around the code (ISO/IEC 18004). */
export const QUIET_MODULES = 4;

/** A code as its side and the dark runs of its rows, both in modules. */
export interface Code {
  side: number;
  runs: { row: number; column: number; length: number }[];
}

/** A quarter of the code may be dirty or torn: it hangs from a lanyard all day. */
export function codeOf(text: string): Code {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' });
  const runs: Code['runs'] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      const start = column;
      while (column < modules.size && modules.get(row, column) === 1) column++;
      if (column > start) runs.push({ row, column: start, length: column - start });
    }
  }
  return { side: modules.size, runs };
}
