import { ListError } from './problem.ts';

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((char, i) => bytes[i] === char.charCodeAt(0));

const OLE = '\xd0\xcf\x11\xe0';
const ZIP = 'PK\x03\x04';
const UTF16_MARKS = ['\xff\xfe', '\xfe\xff'];
/** Bytes that are looked at to tell text from junk. */
const SAMPLE = 4096;

/**
 * Tells text from workbook by content: names of files lie more often than their first bytes.
 * @throws {ListError} for what cannot be a list: empty, PDF, old Excel, a workbook with a password, junk.
 */
export function fileKind(bytes: Uint8Array): 'text' | 'xlsx' {
  if (bytes.length === 0) throw new ListError('empty');
  if (startsWith(bytes, '%PDF')) throw new ListError('pdf');
  if (startsWith(bytes, OLE)) throw new ListError(isEncrypted(bytes) ? 'password' : 'oldExcel');
  if (startsWith(bytes, ZIP)) return 'xlsx';
  const sample = bytes.subarray(0, SAMPLE);
  const isUtf16 = UTF16_MARKS.some((mark) => startsWith(bytes, mark));
  if (!isUtf16 && sample.includes(0)) throw new ListError('notAList');
  if (!isUtf16 && controlShare(sample) > 0.05) throw new ListError('notAList');
  return 'text';
}

/** Excel wraps a workbook with a password in the old container, with a stream of this name in UTF-16. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );

/** Share of control bytes other than tab and line ends. */
function controlShare(sample: Uint8Array): number {
  let controls = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  return controls / sample.length;
}
