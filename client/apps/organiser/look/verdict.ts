import { type HallTheme, shownColours } from '../../../scenes/look.ts';

interface Colours {
  main: string;
  accent: string;
}

/** How two colours do in a hall: which of them the screens have to change, or that they cannot be told apart. */
export type Verdict = 'fine' | 'main' | 'accent' | 'both' | 'alike';

/** Distance of red, green and blue together, of at most 442, below which two colours look the same from far. */
const ALIKE = 60;

export function verdictOf(colours: Colours, theme: HallTheme): Verdict {
  const shown = shownColours(colours, theme);
  const isChanged = (one: keyof Colours) => shown[one].toLowerCase() !== colours[one].toLowerCase();
  if (isChanged('main')) return isChanged('accent') ? 'both' : 'main';
  if (isChanged('accent')) return 'accent';
  return distance(shown.main, shown.accent) < ALIKE ? 'alike' : 'fine';
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function distance(a: string, b: string): number {
  const other = channels(b);
  return Math.hypot(...channels(a).map((part, i) => part - (other[i] ?? 0)));
}

/** A colour as people type or paste it, as `#rrggbb`; null when it is none. */
export function colourFrom(typed: string): string | null {
  const [, short, long] = /^#?(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(typed.trim()) ?? [];
  const digits = long ?? (short === undefined ? undefined : [...short].map((one) => one + one).join(''));
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}
