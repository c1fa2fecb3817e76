import type { PersonRole, Profile } from '../../shared/people.ts';
import { readGender, readRole } from './answers.ts';
import { birthYear, birthYearFromAge } from './birth.ts';
import { readEmail, readPhone, readPostcode } from './contact.ts';
import type { DistrictFinder } from './districts.ts';
import { readLanguages } from './languages.ts';
import { hasLostLetters } from './names.ts';
import { readNeeds } from './needs.ts';
import { readName } from './personName.ts';
import type { ProblemCode } from './problem.ts';
import type { RowReader } from './rowReader.ts';
import type { ThemeFinder } from './themes.ts';

export interface RowContext {
  themes: ThemeFinder;
  districts: DistrictFinder;
  /** Role of people whose row names none. */
  role: PersonRole;
  /** Year in which the list is read, to understand ages and years of two digits. */
  thisYear: number;
  /** Whether one cell may hold several wishes: so when the list has a single column for them. */
  severalWishes: boolean;
}

/** What a row says about somebody, except about other people; null when the row has no name. */
export function readProfile(row: RowReader, context: RowContext): Profile | null {
  const name = row.nameLost ? null : readName(row);
  if (name === null) {
    if (!row.nameLost) row.note('noName');
    return null;
  }
  const asWritten = [name.given, name.prefix, name.family].filter((part) => part !== '').join(' ');
  if (hasLostLetters(asWritten)) row.note('lostCharacters', { name: asWritten });
  return {
    ...readRoleAndCategory(row, context.role),
    name,
    ...optional('email', checked(row, 'email', readEmail, 'badEmail')),
    ...optional('phone', checked(row, 'phone', readPhone, 'badPhone')),
    ...optional('gender', readGenderOf(row)),
    ...optional('birthYear', readBirthYear(row, context.thisYear)),
    ...optional('postcode', checked(row, 'postcode', readPostcode, 'badPostcode')),
    ...optional('district', readDistrict(row, context.districts)),
    ...optional('neighbourhood', row.text('neighbourhood')),
    ...optional('organisation', row.text('organisation')),
    ...optional('livingRoom', livingRoomLabel(row.text('livingRoom'))),
    wishes: readWishes(row, context),
    needs: readNeeds(row),
    languages: readLanguages(row),
    apart: [],
    ...optional('note', row.texts('note').join('\n')),
  };
}

/** The field when there is something to say, else nothing: an empty text is not stored. */
const optional = <K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } =>
  value === null || value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]?: V });

function checked(
  row: RowReader,
  field: 'email' | 'phone' | 'postcode',
  read: (text: string) => string | null,
  code: ProblemCode,
): string | null {
  const text = row.text(field);
  if (text === '') return null;
  const value = read(text);
  if (value === null) row.note(code, { value: text });
  return value;
}

/** While the summit has no districts, any is taken. */
function readDistrict(row: RowReader, districts: DistrictFinder): string | null {
  const text = row.text('district');
  const found = districts.find(text);
  if (text === '' || found !== null) return found;
  row.unknown.districts.push(text);
  if (districts.hasDistricts) row.note('unknownDistrict', { value: text });
  return districts.hasDistricts ? null : text;
}

function readBirthYear(row: RowReader, thisYear: number): number | null {
  const birth = row.text('birth');
  const text = birth || row.text('age');
  if (text === '') return null;
  const year = birth === '' ? birthYearFromAge(text, thisYear) : birthYear(text, thisYear);
  if (year === null) row.note('badYear', { value: text });
  return year;
}

function readGenderOf(row: RowReader): Profile['gender'] | null {
  const text = row.text('gender');
  if (text === '') return null;
  const gender = readGender(text);
  if (gender === undefined) row.note('unknownGender', { value: text });
  return gender ?? null;
}

/** Lists of wildcards often say "politicus" under "Rol": that is their category, not what they do here. */
function readRoleAndCategory(row: RowReader, role: PersonRole): Pick<Profile, 'role' | 'category'> {
  const text = row.text('role');
  const told = readRole(text);
  const category = row.text('category');
  if (text === '' || told !== null) return { role: told ?? role, ...optional('category', category) };
  if (role === 'wildcard' && category === '') return { role, category: text };
  row.note('unknownRole', { value: text });
  return { role, ...optional('category', category) };
}

/** "Huiskamer 7", "7.0" and "7" are one living room. */
const livingRoomLabel = (text: string): string =>
  text
    .replace(/^(huiskamer|groep|living room|group)(gesprek)?\s*(nr\.?|nummer)?\s*(?=\d)/i, '')
    .replace(/^(\d+)[.,]0+$/, '$1');

function readWishes(row: RowReader, { themes, severalWishes }: RowContext): string[] {
  const wishes = new Set<string>();
  for (const cell of row.texts('wish')) {
    const { themes: found, unknown } = themes.findAll(cell, severalWishes);
    for (const id of found) wishes.add(id);
    row.unknown.themes.push(...unknown);
    if (themes.hasThemes) for (const value of unknown) row.note('unknownTheme', { value });
  }
  return [...wishes];
}
