/** How the components can be seen: on paper, in a dark hall, and both for who asked his device for more contrast. */
export const THEMES = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Theme = (typeof THEMES)[number];

const ASKED = '(prefers-contrast: more)';
const PARAMETER = 'theme';

export const themeInAddress = (): Theme => {
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  return THEMES.find((theme) => theme === asked) ?? 'light';
};

/** Puts a theme on this page. More contrast is what the device asks for: here its rules are taken out of that condition. */
export function wear(theme: Theme): void {
  const [shade, contrast] = theme.split('-');
  if (shade === 'dark') document.documentElement.dataset.theme = 'dark';
  else delete document.documentElement.dataset.theme;
  for (const media of contrastRules()) media.mediaText = contrast === undefined ? ASKED : 'all';
}

let kept: MediaList[] | undefined;

/** Found once: after that they no longer say what they were for. */
function contrastRules(): MediaList[] {
  kept ??= [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSMediaRule && rule.media.mediaText === ASKED ? [rule.media] : []));
  return kept;
}
