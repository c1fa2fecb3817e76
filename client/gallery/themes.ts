import { rememberedTheme, THEMES, type Theme } from '../ui/theme.ts';

const PARAMETER = 'theme';

/** The one that is asked for, or what somebody chose on this device. */
export const themeInAddress = (): Theme => {
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  return THEMES.find((theme) => theme === asked) ?? rememberedTheme();
};
