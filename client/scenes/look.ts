import type { HallLook } from '../../shared/facts/summit.ts';
import type { Theme } from '../ui/theme.ts';
import { readable } from './colour.ts';

export type HallTheme = Theme;

/** What the summit's colours stand on, as in the tokens, and how far words and shapes stand out from it (WCAG 1.4.3, 1.4.6). */
interface Ground {
  paper: string;
  words: number;
  shapes: number;
}
const USUAL = { words: 7, shapes: 4.5 };
const MORE = { words: 12, shapes: 7 };
const GROUNDS: Record<HallTheme, Ground> = {
  light: { paper: '#faf6ee', ...USUAL },
  dark: { paper: '#0e1628', ...USUAL },
  'light-contrast': { paper: '#ffffff', ...MORE },
  'dark-contrast': { paper: '#000000', ...MORE },
};

type Colours = NonNullable<HallLook['colours']>;

/** The summit's colours as a hall of that theme sees them: dark or light enough for who sits at the back. */
export function shownColours({ main, accent }: Colours, theme: HallTheme): Colours {
  const { paper, words, shapes } = GROUNDS[theme];
  return { main: readable(main, paper, words), accent: readable(accent, paper, shapes) };
}

/** Colours of the summit as a style, made dark or light enough to be read at the back of the hall. Empty when it has none. */
export function lookStyle({ colours }: HallLook, theme: HallTheme): string {
  if (colours === undefined) return '';
  const { main, accent } = shownColours(colours, theme);
  return `--main: ${main}; --stand-out: ${accent};`;
}
