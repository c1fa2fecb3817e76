import type { Theme } from '../../../../shared/facts/summit.ts';
import type { ThemeId } from '../../../../shared/ids.ts';
import { i18n } from './i18n.ts';

/** Names of themes by id, in the reader's language. */
export function themeNames(themes: readonly Theme[], none: string): (theme: ThemeId | null) => string {
  const titles = new Map(themes.map(({ id, title }) => [id, i18n.localized(title)]));
  return (theme) => (theme === null ? none : (titles.get(theme) ?? none));
}
