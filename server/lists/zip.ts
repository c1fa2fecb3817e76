import { ListError } from './problem.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** An ordinary list of thousands of people unpacks to a few megabytes. */
const MAX_UNPACKED = 80_000_000;

/**
 * Looks in a zip's own table of contents before anything is unpacked.
 * Layout: PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16.
 * @throws {ListError} `damaged`, `password`, `tooLarge` (a zip bomb), `notAList` (a zip, but not a workbook).
 */
export function checkWorkbookZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  let isWorkbook = false;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new ListError('damaged');
    if (view.getUint16(at + 8, true) & 1) throw new ListError('password');
    unpacked += view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    isWorkbook ||= /(^|\/)workbook[^/]*\.xml$/.test(name);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (!isWorkbook) throw new ListError('notAList');
  if (unpacked > MAX_UNPACKED) throw new ListError('tooLarge');
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new ListError('damaged');
}
