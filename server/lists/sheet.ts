import { LIMITS } from '../../shared/limits.ts';
import { type Delimiter, readCsv, type SheetRow } from './csv.ts';
import { decode, type Encoding } from './decode.ts';
import { fileKind } from './fileKind.ts';
import { ListError } from './problem.ts';
import { readXlsxRows } from './xlsx.ts';

/** A list as rows of text, whatever file it came in. */
export type Sheet = { rows: SheetRow[] } & (
  | { format: 'csv'; encoding: Encoding; delimiter: Delimiter }
  | { format: 'xlsx'; sheetName: string }
);

const MAX_ROWS = 20_000;
const MAX_COLUMNS = 500;

/**
 * Reads an organiser's file: CSV in any usual delimiter and encoding, or a plain Excel workbook (.xlsx).
 * The name of the file plays no part; its content decides.
 * @throws {ListError} when the file cannot be a list.
 */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.length > LIMITS.listBytes) throw new ListError('tooLarge');
  const sheet = fileKind(bytes) === 'xlsx' ? await xlsxSheet(bytes) : csvSheet(bytes);
  if (sheet.rows.length > MAX_ROWS) throw new ListError('tooLarge');
  if (sheet.rows.some(({ cells }) => cells.length > MAX_COLUMNS)) throw new ListError('notAList');
  if (!sheet.rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''))) throw new ListError('empty');
  return sheet;
}

const xlsxSheet = async (bytes: Uint8Array): Promise<Sheet> => ({
  format: 'xlsx',
  ...(await readXlsxRows(bytes)),
});

function csvSheet(bytes: Uint8Array): Sheet {
  const { text, encoding } = decode(bytes);
  return { format: 'csv', encoding, ...readCsv(text) };
}
