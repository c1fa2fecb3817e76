import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A page as pixels, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** Draws pages of a PDF as a printer would. @param dpi dots an inch; office printers have 300 and more */
export async function render(
  pdf: Uint8Array,
  { dpi, pages }: { dpi: number; pages?: readonly number[] },
): Promise<Pixels[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const drawn: Pixels[] = [];
  for (const page of document.pages()) {
    if (pages !== undefined && !pages.includes(page.number)) continue;
    const { data, width, height } = await page.render({ scale: dpi / 72, render: 'bitmap' });
    drawn.push({ data: redFirst(data), width, height });
  }
  document.destroy();
  library.destroy();
  return drawn;
}

/** The texts of a PDF, page by page, as a search in it would find them. */
export async function textOf(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const texts = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return texts;
}

/** The renderer gives blue first. */
function redFirst(data: Uint8Array): Uint8ClampedArray {
  const turned = new Uint8ClampedArray(data);
  for (let i = 0; i < turned.length; i += 4) {
    turned[i] = data[i + 2] ?? 0;
    turned[i + 2] = data[i] ?? 0;
  }
  return turned;
}

let ready: Promise<unknown> | undefined;

/** Texts of all QR codes in a picture, sorted. */
export async function readCodes(picture: Pixels): Promise<string[]> {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  ready ??= Promise.resolve(
    prepareZXingModule({ overrides: { wasmBinary: readFileSync(file).buffer as ArrayBuffer } }),
  );
  await ready;
  const found = await readBarcodes({ ...picture, colorSpace: 'srgb' } as ImageData, {
    formats: ['QRCode'],
    tryHarder: true,
    maxNumberOfSymbols: 0,
  });
  return found
    .filter(({ isValid }) => isValid)
    .map(({ text }) => text)
    .sort();
}
