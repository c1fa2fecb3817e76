import fc from 'fast-check';
import QRCode from 'qrcode';
import { expect, test } from 'vitest';
import { FrameReader, framesOf } from '../../client/scan/cardFrames.ts';
import { crc32 } from '../../client/scan/checksum.ts';

test('the checksum is the one that everybody knows', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe('cbf43926');
});

test('frames give the text back in any order, however often each is seen', async () => {
  const noise = fc.string({ unit: 'binary', minLength: 1, maxLength: 3000 });
  await fc.assert(
    fc.asyncProperty(noise, fc.nat(), async (text, seed) => {
      const frames = await framesOf(text);
      const reader = new FrameReader();
      const order = frames.map((frame, i) => ({ frame, at: (i * 7919 + seed) % 104_729 }));
      for (const { frame } of order.sort((a, b) => a.at - b.at)) {
        expect(reader.take(frame)).toBe(true);
        reader.take(frame);
        reader.take('https://example.org/tafel#secret');
      }
      expect(reader.count).toBe(reader.total);
      expect(await reader.text()).toBe(text.toWellFormed());
    }),
    { numRuns: 40 },
  );
});

test('a missing frame is waited for, another tablet begins anew, and a forged one is found out', async () => {
  const long = Array.from({ length: 400 }, (_, i) => `kaart ${i * i} ${Math.sin(i)}`).join();
  const frames = await framesOf(long);
  const reader = new FrameReader();
  for (const frame of frames.slice(1)) reader.take(frame);
  expect(await reader.text()).toBeNull();
  expect([reader.count, reader.total]).toEqual([frames.length - 1, frames.length]);
  for (const frame of await framesOf('een andere tablet')) reader.take(frame);
  expect(await reader.text()).toBe('een andere tablet');
  for (const [i, frame] of frames.entries())
    reader.take(i === 1 ? frame.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')) : frame);
  await expect(reader.text()).rejects.toThrow();
  expect(reader.take('BTK1.00000000.3.2.abc')).toBe(false);
});

test('a frame is a code of 69 modules at most, so that an old phone reads it', async () => {
  const noise = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(33 + ((i * i * 31) % 90))).join(
    '',
  );
  for (const frame of await framesOf(noise))
    expect(QRCode.create(frame, { errorCorrectionLevel: 'M' }).modules.size).toBeLessThanOrEqual(69);
});
