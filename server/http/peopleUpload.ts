import type { Command } from '../../shared/commands/command.ts';
import type { Theme } from '../../shared/facts/summit.ts';
import { fullName } from '../../shared/people.ts';
import { slugs } from '../../shared/slug.ts';
import { hashOf, randomCode } from '../auth/secrets.ts';
import type { Columns } from '../lists/columns.ts';
import type { PeopleReading } from '../lists/listedPerson.ts';
import { matchPeople } from '../lists/match.ts';
import { readPeople } from '../lists/peopleList.ts';
import type { Sheet } from '../lists/sheet.ts';
import type { HttpContext } from './context.ts';
import type { ListQuery, Upload } from './lists.ts';

/** How many names of each sort a preview shows. */
const SHOWN = 12;

/** Reads a list of people and lays it over those we have. */
export function readPeopleList(context: HttpContext, sheet: Sheet, columns: Columns, how: ListQuery): Upload {
  const { summit, book } = context.engine;
  const { description, themes: known } = summit.summit;
  const year = Number((description?.date ?? new Date(context.clock.now()).toISOString()).slice(0, 4));
  const read = (themes: Theme[]): PeopleReading =>
    readPeople(sheet, columns, {
      themes,
      districts: description?.districts ?? [],
      role: how.role,
      thisYear: year,
    });

  const themes = [...known.values()];
  let reading = read(themes);
  const { newThemes, newDistricts } = reading;
  const made = how.themes === 'make' ? makeThemes(themes, newThemes) : themes;
  if (made !== themes) reading = read(made);
  const match = matchPeople(reading, [...book.people.values()], {
    id: () => context.clock.newId(),
    code: () => freshCode(book.peopleByCode),
  });

  const commands: Command[] = [];
  if (made !== themes) commands.push({ type: 'setThemes', themes: made });
  if (match.added.length + match.changed.length > 0)
    commands.push({
      type: 'importPeople',
      added: match.added,
      changed: match.changed.map(({ after }) => after),
      badges: match.added.map(({ id }) => ({ person: id, hash: hashOf(context.signet.badge(id)) })),
    });
  return {
    commands,
    digest: `${match.added.length}-${match.changed.length}-${match.same}-${made.length}`,
    preview: {
      changes: commands.length > 0,
      added: match.added.length,
      addedNames: match.added.slice(0, SHOWN).map(({ name }) => fullName(name)),
      changed: match.changed.map(({ after, fields }) => ({ name: fullName(after.name), fields })),
      same: match.same,
      missing: match.missing.map(({ name }) => fullName(name)),
      problems: [...reading.problems, ...match.problems].sort((a, b) => a.line - b.line),
      newThemes,
      newDistricts,
    },
  };
}

/** The themes we have and those that a list names, each with an id made of its title. */
export function makeThemes(known: Theme[], titles: string[]): Theme[] {
  if (titles.length === 0) return known;
  const ids = slugs([...known.map(({ id }) => id), ...titles]).slice(known.length);
  return [...known, ...titles.map((nl, i) => ({ id: ids[i] ?? nl, title: { nl } }))];
}

function freshCode(taken: ReadonlyMap<string, string>): string {
  for (;;) {
    const code = randomCode();
    if (!taken.has(code)) return code;
  }
}
