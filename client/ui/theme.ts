import './themes.css';
import { THEME_KEY } from './wornTheme.ts';

/** How a page is seen: as paper, in a dark hall, and both with as much contrast as can be. */
export const THEMES = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const themeNamed = (name: string | null): Theme => THEMES.find((theme) => theme === name) ?? 'light';

export function wear(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // A private window without storage: the choice holds until the page closes.
  }
}
