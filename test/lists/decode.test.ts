import { describe, expect, it } from 'vitest';
import { decode } from '../../server/lists/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode', () => {
  it('reads UTF-8 with and without a mark, and drops the mark', () => {
    const text = 'Şahin العلي';
    expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decode(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8' });
  });

  it('reads UTF-16 by its mark, in both byte orders', () => {
    const little = Buffer.from('\ufeffZoë', 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(decode(little)).toEqual({ text: 'Zoë', encoding: 'utf-16le' });
    expect(decode(big)).toEqual({ text: 'Zoë', encoding: 'utf-16be' });
  });

  it('takes what is not UTF-8 for Windows-1252', () => {
    expect(decode(bytes(0x5a, 0x6f, 0xeb, 0x80, 0x92, 0x9f))).toEqual({
      text: 'Zoë€’Ÿ',
      encoding: 'windows-1252',
    });
  });

  it('keeps UTF-8 after a mark even when one byte is wrong', () => {
    const { text, encoding } = decode(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xab, 0xff));
    expect({ text, encoding }).toEqual({ text: 'ë\ufffd', encoding: 'utf-8' });
  });
});
