import type { ClashReport } from '../../../../../shared/seating/clashReports.ts';
import { i18n } from '../i18n.ts';
import { reliefWords } from './reliefWords.ts';
import { shortList } from './shortList.ts';

/** What cannot go together, and what somebody can do about it. */
export function clashWords({ code, people, tables, rounds, short, remedies }: ClashReport): {
  what: string;
  mend: string;
} {
  const numbers = tables.map(({ number }) => String(number));
  const params = {
    people: shortList(people.map(({ name }) => name)),
    tables: shortList(numbers),
    rounds: i18n.list(rounds.map(String)),
    short,
  };
  // By the loose way: a newer server may know clashes for which this page has a general sentence only.
  const what = i18n.refusal(`clash_${code}`, params);
  if (remedies.length === 0) return { what, mend: i18n.refusal(`mend_${code}`, params) };
  return { what, mend: i18n.t('reliefIs', { what: reliefWords(remedies) }) };
}
