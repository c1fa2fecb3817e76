/** How a page is seen: as paper, in a dark hall, and both with as much contrast as can be. */
export const THEMES = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'burgertop.theme';

/** What somebody chose on this device. Storage may be forbidden: then nothing is remembered. */
export function rememberedTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? 'light';
  } catch {
    return 'light';
  }
}

export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A private window without storage: the choice holds until the page closes.
  }
}

/** Before anything is drawn, so that nobody in a dark hall sees a white page first. */
export function wear(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
