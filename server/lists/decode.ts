export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((b, i) => bytes[i] === b);

/**
 * Bytes of a text file to text without byte order mark. A mark decides; else text that is valid UTF-8 is UTF-8,
 * and anything else is what a Dutch Excel writes by itself, Windows-1252 (which cannot fail).
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes, 'utf-16be');
  // A mark is a promise; one stray byte in the file must not turn every other letter into two.
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeAs(bytes, 'utf-8');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
  }
}

const decodeAs = (bytes: Uint8Array, encoding: Exclude<Encoding, 'windows-1252'>) => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/** Windows-1252 for the bytes 0x80 to 0x9f; the other bytes are Latin-1. Source: WHATWG Encoding, index-windows-1252. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Our own, because TextDecoder in late versions of Node 20, and in some of 22 and 24, reads it as Latin-1. */
const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control);
