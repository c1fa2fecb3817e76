import type { HallLook } from '../../shared/facts/summit.ts';
import { readable } from './colour.ts';

export type HallTheme = 'light' | 'dark';

/** Paper of the two themes, as in the tokens. */
const PAPER: Record<HallTheme, string> = { light: '#faf6ee', dark: '#0e1628' };
const WORDS = 7;
const SHAPES = 4.5;

/** Colours of the summit as a style, made dark or light enough to be read at the back of the hall. Empty when it has none. */
export function lookStyle({ colours }: HallLook, theme: HallTheme): string {
  if (colours === undefined) return '';
  const main = readable(colours.main, PAPER[theme], WORDS);
  const accent = readable(colours.accent, PAPER[theme], SHAPES);
  return `--main: ${main}; --stand-out: ${accent};`;
}
