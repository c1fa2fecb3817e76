import { type Theme, themeNamed } from '../ui/theme.ts';
import { rememberedTheme } from '../ui/wornTheme.ts';

const PARAMETER = 'theme';

/** The one that is asked for, or what somebody chose on this device. */
export const themeInAddress = (): Theme =>
  themeNamed(new URLSearchParams(location.search).get(PARAMETER) ?? rememberedTheme());
