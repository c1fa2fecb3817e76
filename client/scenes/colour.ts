/** Red, green and blue from 0 to 1. */
type Rgb = readonly [number, number, number];

const CHANNELS = [1, 3, 5] as const;
const parse = (hex: string): Rgb =>
  CHANNELS.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const write = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
/** Relative luminance, 0 to 1 (WCAG 2.2). */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast of two colours given as `#rrggbb`, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(parse(a)), luminance(parse(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const STEPS = 50;

/**
 * The colour itself where it can be read on a background, else the nearest mixture with black or white that can be.
 * @param least contrast that it needs: 7 for words, 3 for shapes
 */
export function readable(colour: string, background: string, least: number): string {
  const end = luminance(parse(background)) > 0.18 ? 0 : 1;
  const from = parse(colour);
  for (let step = 0; step < STEPS; step++) {
    const mixed = write(from.map((part) => part + ((end - part) * step) / STEPS) as unknown as Rgb);
    if (contrast(mixed, background) >= least) return mixed;
  }
  return write([end, end, end]);
}
