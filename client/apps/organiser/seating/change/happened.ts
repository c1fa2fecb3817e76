import type { DayEvent } from '../../../../../shared/seating/report.ts';
import { i18n } from '../i18n.ts';

/** One thing that happened, with the sentence that tells it. */
export interface Happened {
  event: DayEvent;
  told: string;
}

/** @param number of the table it is about; @param name of the person */
export function tell(event: DayEvent, { number, name }: { number: number; name: string }): string {
  const { t } = i18n;
  const table = { number: String(number) };
  switch (event.kind) {
    case 'closeTable':
      return t('happened_closeTable', { ...table, round: event.fromRound });
    case 'facilitatorMissing':
      if (event.standIn === undefined) return t('happened_leaderless', table);
      return event.standIn === 'anybody'
        ? t('happened_standIn', table)
        : t('happened_standInBy', { ...table, name });
    case 'noShow':
      return event.people === 'everyone-not-arrived'
        ? t('happened_noShowAll')
        : t('happened_noShow', { name });
    case 'walkIn':
      return t('happened_walkIn', { name });
  }
}

/** The list with one more; what is said of the same table or person before, it replaces. */
export function withOneMore(list: readonly Happened[], one: Happened): Happened[] {
  const subject = ({ event }: Happened) =>
    'table' in event
      ? `table ${event.table}`
      : 'person' in event
        ? `person ${event.person}`
        : `people ${event.people}`;
  return [...list.filter((other) => subject(other) !== subject(one)), one];
}
