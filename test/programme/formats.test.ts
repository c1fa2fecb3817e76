import { expect, it } from 'vitest';
import { FORMAT_NAMES, formatNamed } from '../../shared/programme/formats/formats.ts';
import { ar } from '../../shared/programme/formats/words/ar.ts';
import { pl } from '../../shared/programme/formats/words/pl.ts';
import { tr } from '../../shared/programme/formats/words/tr.ts';
import { uk } from '../../shared/programme/formats/words/uk.ts';

/** Every text of a format that stands on a phone, a tablet or a screen. */
function textsOf(value: unknown): Record<string, string>[] {
  if (value === null || typeof value !== 'object') return [];
  if ('nl' in value) return [value as Record<string, string>];
  return Object.values(value).flatMap(textsOf);
}
const said = FORMAT_NAMES.flatMap((name) => textsOf(formatNamed(name)?.steps));

it.each(Object.entries({ ar, tr, uk, pl }))(
  'the formats speak %s, and keep no word that none of them says',
  (tag, words) => {
    expect(said.filter((text) => text[tag] === undefined).map(({ nl }) => nl)).toEqual([]);
    const dutch = new Set(said.map(({ nl }) => nl));
    expect(Object.keys(words).filter((nl) => !dutch.has(nl))).toEqual([]);
  },
);
