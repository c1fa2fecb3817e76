import type { PersonId } from '../../shared/ids.ts';
import type { WhyReport } from '../../shared/seating/seatReports.ts';
import type { Analyses } from './analysis.ts';
import type { Names } from './names.ts';

/** Why somebody sits where he sits, with names and table numbers. */
export function whyReportOf(
  person: PersonId,
  { reasons, better }: Analyses['why']['answer'],
  names: Names,
): WhyReport {
  return {
    ...names.person(person),
    rounds: reasons.map((reason) => {
      const wish = better.find(({ round }) => round === reason.round);
      return {
        ...reason,
        number: names.number(reason.table),
        companion: reason.companion === null ? null : names.person(reason.companion),
        sameRoom: names.people(reason.sameRoom),
        metBefore: names.people(reason.metBefore),
        better:
          wish === undefined
            ? null
            : {
                ...names.table(wish.table),
                wish: wish.wish,
                instead: wish.instead === null ? null : names.person(wish.instead),
                cost: wish.cost,
                changes: wish.changes,
              },
      };
    }),
  };
}
