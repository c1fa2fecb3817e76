import type { RemedyReport } from '../../../../../shared/seating/clashReports.ts';
import { i18n } from '../i18n.ts';
import { shortList } from './shortList.ts';

/** What would mend a clash, as the end of a sentence; people for whom the same is to be done are named together. */
export function reliefWords(remedies: readonly RemedyReport[]): string {
  const alike = new Map<string, RemedyReport[]>();
  for (const remedy of remedies) {
    const { do: act, tables, rounds } = remedy;
    const key = JSON.stringify([act, tables.map(({ table }) => table), rounds]);
    alike.set(key, [...(alike.get(key) ?? []), remedy]);
  }
  return i18n.list([...alike.values()].map(wordsOf));
}

function wordsOf(remedies: RemedyReport[]): string {
  const [first] = remedies;
  if (first === undefined) return '';
  const params = {
    people: shortList(remedies.flatMap(({ people }) => people.map(({ name }) => name))),
    tables: i18n.list(first.tables.map(({ number }) => String(number))),
    rounds: i18n.list(first.rounds.map(String)),
    offers: i18n.list([...new Set(remedies.flatMap(({ offers }) => offers))].map(offerName)),
    count: first.seats,
  };
  return i18n.refusal(`relief_${first.do}`, params);
}

/** Languages travel as codes, provisions as words of the list. */
function offerName(offer: string): string {
  if (offer === 'wheelchair' || offer === 'quiet') return i18n.t(offer);
  if (!/^[a-z]{2,3}$/.test(offer)) return offer;
  return new Intl.DisplayNames(i18n.language, { type: 'language' }).of(offer) ?? offer;
}
