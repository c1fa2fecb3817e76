import { readYesNo } from './answers.ts';
import { plain } from './fold.ts';
import type { RowReader } from './rowReader.ts';

/** What a person may need of a table and a table may provide; the order in which they are listed. */
export const NEEDS = ['wheelchair', 'quiet'] as const;
export type Need = (typeof NEEDS)[number];

const WORDS: Record<Need, RegExp> = {
  wheelchair: /rolstoel|scootmobiel|rollator|wheelchair/,
  quiet: /rust|stil|prikkel|quiet/,
};

/** Reads the columns with a tick per need and the one with needs in words. */
export function readNeeds(row: RowReader): Need[] {
  const described = plain(row.text('needs'));
  const found = NEEDS.filter((need) => isTicked(row, need) || WORDS[need].test(described));
  const isKnown =
    described === '' || readYesNo(described) === false || NEEDS.some((n) => WORDS[n].test(described));
  if (!isKnown) row.note('unknownNeed', { value: row.text('needs') });
  return found;
}

/** Words instead of a tick count as yes: a ramp too many does less harm than one too few. */
function isTicked(row: RowReader, need: Need): boolean {
  const text = row.text(need);
  const answer = readYesNo(text);
  if (answer === 'unclear' && !WORDS[need].test(plain(text)))
    row.note('unclearAnswer', { column: need, value: text });
  return answer !== false;
}
