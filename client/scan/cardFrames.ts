import { crc32 } from './checksum.ts';

/*
 * A file of cards as a row of QR codes, for a tablet that has no network and a desk that has a camera. Each frame says which one it is
 * and of how many: `BTK1.CHECKSUM.INDEX.TOTAL.DATA`, with index from 1, the CRC-32 of the whole, and base64url of a part
 * of the deflated text. They may be read in any order, and more than once.
 */

const MARK = 'BTK1';
/** Characters of data in a frame: a code of 69 modules at most, which the camera of an old phone reads from a hand's width. */
const FRAME_CHARS = 280;
const FRAME = /^BTK1\.([0-9a-f]{8})\.(\d{1,4})\.(\d{1,4})\.([A-Za-z0-9_-]+)$/;

type Transform = ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: Transform,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** @returns the texts of the codes, in order */
export async function framesOf(text: string): Promise<string[]> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const data = toBase64url(packed);
  const total = Math.ceil(data.length / FRAME_CHARS);
  const check = crc32(packed);
  return Array.from({ length: total }, (_, i) =>
    [MARK, check, i + 1, total, data.slice(i * FRAME_CHARS, (i + 1) * FRAME_CHARS)].join('.'),
  );
}

/** Puts frames together as they are read. Those of another tablet begin a new row. */
export class FrameReader {
  total = 0;
  readonly #parts = new Map<number, string>();
  #check = '';

  /** How many frames are there. */
  get count(): number {
    return this.#parts.size;
  }

  /** Takes what the camera read; false when it is no frame. */
  take(scanned: string): boolean {
    const [, check = '', index, total, data = ''] = FRAME.exec(scanned) ?? [];
    const [at, of] = [Number(index), Number(total)];
    if (check === '' || at < 1 || at > of) return false;
    if (check !== this.#check || of !== this.total) {
      this.#parts.clear();
      this.#check = check;
      this.total = of;
    }
    this.#parts.set(at, data);
    return true;
  }

  /** The whole text, or null while a frame is missing. Rejects when what was read does not belong together. */
  async text(): Promise<string | null> {
    if (this.total === 0 || this.count < this.total) return null;
    const data = Array.from({ length: this.total }, (_, i) => this.#parts.get(i + 1) ?? '').join('');
    const packed = fromBase64url(data);
    if (crc32(packed) !== this.#check) {
      this.#parts.clear();
      throw new Error('the frames do not belong together');
    }
    return new TextDecoder().decode(await through(packed, new DecompressionStream('deflate-raw')));
  }
}
