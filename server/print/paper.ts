import PDFDocument from 'pdfkit';
import { type Fitted, fitted, type Room } from './fit.ts';
import type { Weight } from './fonts.ts';
import type { Box } from './formats.ts';
import { codeOf } from './qr.ts';
import { drawable, missingIn, type Run, runsOf, startsRight } from './runs.ts';

const POINTS = 72 / 25.4;
export const INK = '#000000';
export const SOFT = '#4a4a4a';
export const HAIR = '#9a9a9a';

export interface Letters {
  size: number;
  weight?: Weight;
  colour?: string;
  align?: 'left' | 'right' | 'centre';
}

/** A document to draw on in millimetres from the top left; letters stand on a base line. */
export class Paper {
  readonly #document: PDFKit.PDFDocument;
  readonly #done: Promise<Uint8Array<ArrayBuffer>>;
  readonly #runs = new Map<string, Run[]>();
  readonly #registered = new Set<string>();
  readonly missing = new Set<string>();
  pages = 0;

  constructor(title: string, language: string) {
    this.#document = new PDFDocument({
      autoFirstPage: false,
      margin: 0,
      lang: language,
      displayTitle: true,
      info: { Title: title, Producer: 'Burgertop', Creator: 'Burgertop' },
    });
    const parts: Buffer[] = [];
    this.#done = new Promise((resolve, reject) => {
      this.#document.on('data', (part: Buffer) => parts.push(part));
      this.#document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
      this.#document.on('error', reject);
    });
  }

  page({ width, height }: { width: number; height: number }): void {
    this.#document.addPage({ size: [width * POINTS, height * POINTS], margin: 0 });
    this.pages += 1;
  }

  /** Width of a line at a size of 1. */
  measure = (line: string, weight: Weight = 'regular'): number =>
    this.#runsOf(line, weight).reduce((sum, run) => sum + run.width, 0);

  /** A line on its base line; `x` is where it begins, ends or has its middle. */
  line(text: string, x: number, y: number, { size, weight = 'regular', colour = INK, align }: Letters): void {
    const runs = this.#runsOf(text, weight);
    const width = runs.reduce((sum, run) => sum + run.width, 0) * size;
    let at = x - (align === 'right' ? width : align === 'centre' ? width / 2 : 0);
    this.#document.fillColor(colour);
    for (const run of runs) {
      this.#use(run);
      this.#document
        .fontSize(size * POINTS)
        .text(run.text, at * POINTS, y * POINTS, { lineBreak: false, baseline: 'alphabetic', features: [] });
      at += run.width * size;
    }
  }

  /** The largest letters with which a text fits a room. */
  fitted(text: string, room: Room, weight: Weight = 'regular'): Fitted {
    return fitted(drawable(text), room, (line) => this.measure(line, weight));
  }

  /** A line that is made smaller, to seven tenths at most, and then shortened until it fits. */
  short(text: string, x: number, y: number, width: number, letters: Letters): void {
    const weight = letters.weight ?? 'regular';
    const clean = drawable(text);
    const size =
      letters.size * Math.min(1, Math.max(0.7, width / (this.measure(clean, weight) * letters.size)));
    let shown = clean;
    while (shown.length > 1 && this.measure(shown, weight) * size > width * 1.001)
      shown = `${shown.replace(/…$/, '').slice(0, -1).trimEnd()}…`;
    this.line(shown, x, y, { ...letters, size });
  }

  /** Fitted lines from the top of a box; what runs to the left begins at the right. @returns where they end */
  block(
    { lines, size }: Fitted,
    box: Omit<Box, 'height'>,
    leading: number,
    {
      right = startsRight(lines.join(' ')),
      ...letters
    }: Omit<Letters, 'size' | 'align'> & { right?: boolean },
  ): number {
    const x = right ? box.x + box.width : box.x;
    let y = box.y;
    for (const text of lines) {
      // Of a line of letters about four fifths stand above the base line.
      this.line(text, x, y + leading * size * 0.8, { ...letters, size, align: right ? 'right' : 'left' });
      y += leading * size;
    }
    return y;
  }

  fill({ x, y, width, height }: Box, colour = INK): void {
    this.#document.rect(x * POINTS, y * POINTS, width * POINTS, height * POINTS).fill(colour);
  }
  frame({ x, y, width, height }: Box, thick = 0.3, colour = INK): void {
    this.#document
      .lineWidth(thick * POINTS)
      .rect(x * POINTS, y * POINTS, width * POINTS, height * POINTS)
      .stroke(colour);
  }
  rule(x: number, y: number, width: number, thick = 0.2, colour = INK): void {
    this.#document
      .lineWidth(thick * POINTS)
      .moveTo(x * POINTS, y * POINTS)
      .lineTo((x + width) * POINTS, y * POINTS)
      .stroke(colour);
  }

  /** The dark part of a code; what is around it must stay light for four modules. All of it is one shape, without seams. */
  code(text: string, x: number, y: number, side: number): void {
    const code = codeOf(text);
    const module = (side * POINTS) / code.side;
    this.#document
      .save()
      .translate(x * POINTS, y * POINTS)
      .scale(module);
    for (const { row, column, length } of code.runs) this.#document.rect(column, row, length, 1);
    this.#document.fill(INK).restore();
  }

  finish(): Promise<Uint8Array<ArrayBuffer>> {
    this.#document.end();
    return this.#done;
  }

  #runsOf(line: string, weight: Weight): Run[] {
    const key = `${weight} ${line}`;
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    const runs = runsOf(drawable(line), weight);
    this.#runs.set(key, runs);
    for (const letter of missingIn(drawable(line))) this.missing.add(letter);
    return runs;
  }

  #use({ face }: Run): void {
    if (!this.#registered.has(face.name)) this.#document.registerFont(face.name, face.file);
    this.#registered.add(face.name);
    this.#document.font(face.name);
  }
}
