export const THEME_KEY = 'burgertop.theme';

/** What somebody chose on this device; null where nobody did, or where nothing is remembered. */
export function rememberedTheme(): string | null {
  try {
    return localStorage.getItem(THEME_KEY);
  } catch {
    return null;
  }
}

/** Before anything is drawn, and without a byte for whoever sees pages as they are. */
export async function wearRemembered(): Promise<void> {
  const kept = rememberedTheme();
  if (kept === null) return;
  // Without it the page is seen as it is.
  const theme = await import('./theme.ts').catch(() => null);
  theme?.wear(theme.themeNamed(kept));
}
