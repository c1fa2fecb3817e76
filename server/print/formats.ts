import type { BadgeFormat } from '../../shared/print.ts';

/** Where badges lie on a page; millimetres. */
export interface SheetFormat {
  page: { width: number; height: number };
  columns: number;
  rows: number;
  width: number;
  height: number;
  /** From the edge of the page to the first badge. */
  left: number;
  top: number;
  /** Plain paper, cut along hairlines; else the paper comes in pieces already. */
  cut: boolean;
}

export const A4 = { width: 210, height: 297 } as const;

/** So many pieces of a size, in the middle of an A4. */
const onA4 = (columns: number, rows: number, width: number, height: number, cut: boolean): SheetFormat => ({
  page: A4,
  columns,
  rows,
  width,
  height,
  left: (A4.width - columns * width) / 2,
  top: (A4.height - rows * height) / 2,
  cut,
});

/** One piece a page, for a label printer. */
const single = (width: number, height: number): SheetFormat => ({
  page: { width, height },
  columns: 1,
  rows: 1,
  width,
  height,
  left: 0,
  top: 0,
  cut: false,
});

export const FORMATS: Record<BadgeFormat, SheetFormat> = {
  a7: onA4(2, 4, 105, 74, true),
  a6: onA4(2, 2, 105, 148, true),
  '90x54': onA4(2, 5, 90, 54, false),
  '86x55': onA4(2, 4, 86, 55, false),
  // A roll of 62 mm, cut every 100 mm: label printers turn the page by themselves.
  '62mm': single(100, 62),
  '89x36': single(89, 36),
};

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const perPage = ({ columns, rows }: SheetFormat): number => columns * rows;

/** Place of the nth piece on its page. */
export const boxOf = (format: SheetFormat, n: number): Box => ({
  x: format.left + (n % format.columns) * format.width,
  y: format.top + Math.floor((n % perPage(format)) / format.columns) * format.height,
  width: format.width,
  height: format.height,
});
