import type { LiveReport } from '../../../../../shared/seating/report.ts';
import { i18n } from '../i18n.ts';
import { shortList } from '../outcome/shortList.ts';

/** What an event would change, in a few sentences; how many move comes first. */
export function effectSentences({
  moved,
  moves,
  leastMoved,
  closed,
  absent,
  standIns,
}: LiveReport): string[] {
  const { t } = i18n;
  const arrived = new Set(moves.filter((move) => move.arrived).map(({ person }) => person)).size;
  const seats = t('seatsCount', { count: moved.seats });
  return [
    moved.people === 0 ? t('effectNone') : t('effectMoves', { count: moved.people, seats }),
    leastMoved === null || leastMoved === 0 ? '' : leastSentence(moved.seats, leastMoved),
    arrived === 0 ? '' : t('effectArrived', { count: arrived }),
    absent === 0 ? '' : t('effectAbsent', { count: absent }),
    closed.length === 0
      ? ''
      : t('effectClosed', {
          count: closed.length,
          tables: shortList(
            closed
              .map(({ number }) => number)
              .sort((a, b) => a - b)
              .map(String),
          ),
        }),
    ...standIns.map(({ name, number }) => t('effectStandIn', { name, number: String(number) })),
  ].filter((sentence) => sentence !== '');
}

function leastSentence(seats: number, least: number): string {
  const { t } = i18n;
  return seats <= least
    ? t('effectLeastReached')
    : t('effectLeast', { seats: t('seatsCount', { count: least }) });
}
