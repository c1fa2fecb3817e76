import type { i18n as words } from './i18n.ts';

export const MINUTE = 60_000;
const HOUR_MINUTES = 60;

/** How long ago something was, in words. Times in hall milliseconds. */
export function ageText(at: number, now: number, { t }: Pick<typeof words, 't'>): string {
  const minutes = Math.floor(Math.max(0, now - at) / MINUTE);
  if (minutes < 1) return t('justNow');
  if (minutes < HOUR_MINUTES) return t('minutesOld', { count: minutes });
  return t('hoursOld', { hours: Math.floor(minutes / HOUR_MINUTES), minutes: minutes % HOUR_MINUTES });
}
