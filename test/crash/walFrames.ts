import { fstatSync, readSync } from 'node:fs';

/* The write-ahead log of SQLite, as far as a power cut needs it: https://www.sqlite.org/walformat.html */

export const WAL_HEADER = 32;
const FRAME_HEADER = 24;

export interface WalPlace {
  /** Both salts of the generation, in hexadecimal. */
  salt: string;
  /** Where its last frame ends, in bytes. */
  end: number;
}

const bytesAt = (file: number, at: number, length: number): Buffer | null => {
  const bytes = Buffer.alloc(length);
  return readSync(file, bytes, 0, length, at) === length ? bytes : null;
};

/** Follows the frames of the generation that stands in the header, from a known place of it or from its beginning. */
export function followWal(
  file: number,
  from: WalPlace | null = null,
  page?: (number: number) => void,
): WalPlace | null {
  const header = bytesAt(file, 0, WAL_HEADER);
  if (header === null) return null;
  const pageSize = header.readUInt32BE(8);
  const salt = header.toString('hex', 16, 24);
  const { size } = fstatSync(file);
  let end = from?.salt === salt ? from.end : WAL_HEADER;
  while (end + FRAME_HEADER + pageSize <= size) {
    const frame = bytesAt(file, end, FRAME_HEADER);
    if (frame === null || frame.toString('hex', 8, 16) !== salt) break;
    page?.(frame.readUInt32BE(0));
    end += FRAME_HEADER + pageSize;
  }
  return { salt, end };
}
