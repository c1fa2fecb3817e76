import type { RoundGuest } from '../../../../../shared/seating/seatReports.ts';
import { i18n } from '../i18n.ts';

const SAID = [0, 1, 2, 3] as const;

/** What is said beside a name: which wish he has here, whether he is a wildcard, pinned. */
export function guestNotes({ wish, wildcard, pinned }: RoundGuest): string {
  const { t } = i18n;
  const rank = SAID.find((one) => one === wish);
  return [
    wildcard ? t('isWildcard') : '',
    rank === undefined ? '' : t(`wish_${rank}`),
    pinned ? t('isPinned') : '',
  ]
    .filter((note) => note !== '')
    .join(' · ');
}
