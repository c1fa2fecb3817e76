import { fullName } from '../../shared/people.ts';
import type { Column, Columns } from './columns.ts';
import { dataRows } from './dataRows.ts';
import { DistrictFinder } from './districts.ts';
import { DoubleFinder } from './doubles.ts';
import type { Field } from './headings.ts';
import type { ListedPerson, PeopleOptions, PeopleReading } from './listedPerson.ts';
import { type RowContext, readProfile } from './personRow.ts';
import { ListError, type Problem, problemAt } from './problem.ts';
import { RowReader } from './rowReader.ts';
import type { Sheet } from './sheet.ts';
import { statedBy } from './stated.ts';
import { Tally } from './tally.ts';
import { ThemeFinder } from './themes.ts';

/**
 * People from a list, each row judged by itself; nothing is stored and nobody is matched yet.
 * @throws {ListError} `noHeader` when no column holds a name.
 */
export function readPeople(sheet: Sheet, columns: Columns, options: PeopleOptions): PeopleReading {
  if (!columns.usable) throw new ListError('noHeader');
  const ordered = inReadingOrder(columns.columns);
  const context: RowContext = {
    ...options,
    themes: new ThemeFinder(options.themes),
    districts: new DistrictFinder(options.districts),
    severalWishes: ordered.filter(({ field }) => field === 'wish').length === 1,
  };
  const data = dataRows(sheet, columns);
  const collected = new Collected();
  for (const sheetRow of data.rows) {
    const row = new RowReader(sheetRow, ordered);
    const profile = readProfile(row, context);
    collected.add(row, profile && { ...row.place, profile, ...others(row) });
  }
  if (!context.districts.hasDistricts) collected.unifyDistricts();
  return {
    rows: collected.rows,
    problems: [...data.problems, ...collected.problems].sort((a, b) => a.row - b.row),
    newThemes: collected.themes.list(),
    newDistricts: collected.districts.list(),
    stated: statedBy(ordered, options),
    role: options.role,
  };
}

/** What the rows so far gave together. */
class Collected {
  readonly rows: ListedPerson[] = [];
  readonly problems: Problem[] = [];
  readonly themes = new Tally();
  readonly districts = new Tally();
  readonly #doubles = new DoubleFinder();

  /** Of a row about somebody we have already only that is said: the rest of it plays no part. */
  add(row: RowReader, person: ListedPerson | null): void {
    const earlier = person && this.#doubles.add(person);
    const params = { of: earlier?.line ?? 0, name: person ? fullName(person.profile.name) : '' };
    if (earlier?.same) {
      this.problems.push(problemAt(row.place, 'doubleRow', params));
      return;
    }
    if (earlier) row.note('sameName', params);
    if (person) this.rows.push(person);
    this.problems.push(...row.problems);
    for (const title of row.unknown.themes) this.themes.add(title);
    for (const name of row.unknown.districts) this.districts.add(name);
  }

  /** One spelling for each district of a list that may name any. */
  unifyDistricts(): void {
    for (const { profile } of this.rows)
      if (profile.district !== undefined) profile.district = this.districts.spelling(profile.district);
  }
}

/** Columns with a number come in the order of their numbers, whatever their order in the file. */
const inReadingOrder = (columns: readonly Column[]): Column[] =>
  [...columns].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index);

const NOBODY = /^(nee|geen|niemand|n\.?v\.?t\.?|no|none)\.?$/i;

function others(row: RowReader): Pick<ListedPerson, 'apartNames' | 'companionName'> {
  const named = (field: Field): string => (NOBODY.test(row.text(field)) ? '' : row.texts(field).join('\n'));
  const apartNames = named('apart');
  const companionName = named('companion');
  return { ...(apartNames ? { apartNames } : {}), ...(companionName ? { companionName } : {}) };
}
