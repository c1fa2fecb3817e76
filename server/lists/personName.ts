import type { PersonName } from '../../shared/people.ts';
import { splitFamily, splitName } from './names.ts';
import type { RowReader } from './rowReader.ts';

/**
 * The name of the person on a row, from whichever columns the list has: separate parts, one full name, or
 * "Naam" next to "Voornaam", where it means the family name. Null when there is neither a first nor a last name.
 */
export function readName(row: RowReader): PersonName | null {
  const given = row.text('given') || row.text('initials');
  const family = row.text('family');
  const full = row.text('name');
  const name = given !== '' || family !== '' ? fromParts(row, given, family || full) : splitName(full);
  const prefix = name.prefix || row.text('prefix');
  return name.given === '' && name.family === '' ? null : { ...name, prefix };
}

function fromParts(row: RowReader, given: string, familyText: string): PersonName {
  const told = row.text('prefix');
  if (told !== '') return { given, prefix: told.replace(/[’‘`´]/g, "'"), family: familyText };
  const { prefix, family } = splitFamily(familyText);
  // "Naam" with the whole name beside "Voornaam" with a part of it: "Truus van der Meer", "Truus".
  if (family.startsWith(`${given} `)) return { ...splitName(family), given };
  return { given, prefix, family };
}
