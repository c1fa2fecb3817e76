import { inColumns } from '../terminal/columns.ts';
import { qrLines } from '../terminal/qr.ts';
import type { DemoLink } from './links.ts';

const USUAL_COLUMNS = 80;

/** The addresses to click on, and the same as QR codes for phones and tablets. */
export function linkLines(links: readonly DemoLink[], out: NodeJS.WriteStream): string[] {
  const width = Math.max(...links.map(({ name }) => name.length));
  const codes = links.map(({ name, url }) => [` ${name}`, ...qrLines(url, out.isTTY === true)]);
  return [
    ...links.map(({ name, url }) => `  ${name.padEnd(width)}  ${url}`),
    '',
    ...inColumns(codes, out.columns ?? USUAL_COLUMNS),
  ];
}
