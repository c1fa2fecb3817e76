import { i18n } from './i18n.ts';

/** "tafel 12 naar tafel 40"; null is no seat. */
export function fromTo(from: number | null, to: number | null): string {
  const { t } = i18n;
  if (from === null) return t('fromNone', { to: String(to ?? '') });
  return to === null
    ? t('toNone', { from: String(from) })
    : t('fromTo', { from: String(from), to: String(to) });
}
