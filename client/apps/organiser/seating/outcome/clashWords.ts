import type { ClashReport } from '../../../../../shared/seating/report.ts';
import { i18n } from '../i18n.ts';

/** More names than this make a sentence that nobody reads to its end. */
const MOST_NAMES = 6;

/** What cannot go together, and what somebody can do about it. */
export function clashWords({ code, people, tables, rounds, short }: ClashReport): {
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
  return { what: i18n.refusal(`clash_${code}`, params), mend: i18n.refusal(`mend_${code}`, params) };
}

function shortList(names: readonly string[]): string {
  if (names.length <= MOST_NAMES + 1) return i18n.list(names);
  const rest = i18n.t('andMore', { count: names.length - MOST_NAMES });
  return `${names.slice(0, MOST_NAMES).join(', ')} ${rest}`;
}
