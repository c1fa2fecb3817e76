import { i18n } from '../i18n.ts';

/** More names than this make a sentence that nobody reads to its end. */
const MOST_NAMES = 6;

export function shortList(names: readonly string[]): string {
  if (names.length <= MOST_NAMES + 1) return i18n.list(names);
  const rest = i18n.t('andMore', { count: names.length - MOST_NAMES });
  return `${names.slice(0, MOST_NAMES).join(', ')} ${rest}`;
}
