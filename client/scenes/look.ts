import type { HallLook } from '../../shared/facts/summit.ts';
import { readable } from './colour.ts';

export type HallTheme = 'light' | 'dark';

/** Paper of the two themes, as in the tokens. */
const PAPER: Record<HallTheme, string> = { light: '#faf6ee', dark: '#0e1628' };
const WORDS = 7;
const SHAPES = 4.5;

type Colours = NonNullable<HallLook['colours']>;

/** The summit's colours as a hall of that theme sees them: dark or light enough for who sits at the back. */
export const shownColours = ({ main, accent }: Colours, theme: HallTheme): Colours => ({
  main: readable(main, PAPER[theme], WORDS),
  accent: readable(accent, PAPER[theme], SHAPES),
});

/** Colours of the summit as a style, made dark or light enough to be read at the back of the hall. Empty when it has none. */
export function lookStyle({ colours }: HallLook, theme: HallTheme): string {
  if (colours === undefined) return '';
  const { main, accent } = shownColours(colours, theme);
  return `--main: ${main}; --stand-out: ${accent};`;
}
