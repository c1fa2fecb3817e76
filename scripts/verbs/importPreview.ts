import type { Problem, ProblemCode, ProblemLevel } from '../../server/lists/problem.ts';

/** What the server says that a list would do. */
export type Preview = { digest: string; problems: Problem[]; newThemes: string[] } & (
  | {
      kind: 'people';
      added: number;
      addedNames: string[];
      changed: { name: string; fields: string[] }[];
      same: number;
      missing: string[];
      newDistricts: string[];
    }
  | { kind: 'tables'; tables: number; same: number; seats: number; rooms: { name: string; tables: number }[] }
);

const SHOWN = 30;

export function previewLines(preview: Preview): string[] {
  const { newThemes, problems } = preview;
  return [
    ...(preview.kind === 'people' ? peopleLines(preview) : tablesLines(preview)),
    ...(newThemes.length === 0 ? [] : [`Themes that the summit does not have: ${newThemes.join(', ')}`]),
    ...problemLines(problems),
  ];
}

function peopleLines(preview: Preview & { kind: 'people' }): string[] {
  const { added, addedNames, changed, same, missing, newDistricts } = preview;
  const names = (list: readonly string[], all: number) =>
    list.length === 0 ? '' : `: ${list.join(', ')}${all > list.length ? ' ...' : ''}`;
  return [
    `${added} new${names(addedNames, added)}`,
    `${changed.length} changed${names(
      changed.slice(0, SHOWN).map(({ name, fields }) => `${name} (${fields.join(', ')})`),
      changed.length,
    )}`,
    `${same} the same`,
    `${missing.length} known but not in this list; they stay${names(missing.slice(0, SHOWN), missing.length)}`,
    ...(newDistricts.length === 0
      ? []
      : [`Districts that the summit does not have: ${newDistricts.join(', ')}`]),
  ];
}

function tablesLines({ tables, same, seats, rooms }: Preview & { kind: 'tables' }): string[] {
  return [
    `${tables} tables with ${seats} seats, ${same} of them as they were; they replace the tables there are`,
    ...rooms.map((room) => `  ${room.name}: ${room.tables} tables`),
  ];
}

const LEVELS: Record<ProblemLevel, string> = { skipped: 'left out', note: 'taken, but', ignored: 'not data' };

function problemLines(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return ['No problems.'];
  const worst = problems.toSorted((a, b) => order(a) - order(b) || a.line - b.line);
  const rest = worst.length - SHOWN;
  return [
    `${problems.length} remarks:`,
    ...worst.slice(0, SHOWN).map((one) => `  line ${one.line}, ${LEVELS[one.level]}: ${remark(one)}`),
    ...(rest > 0 ? [`  and ${rest} more; --json shows all`] : []),
  ];
}

const order = ({ level }: Problem): number => ['skipped', 'note', 'ignored'].indexOf(level);

const REMARKS: Record<ProblemCode, string> = {
  titleRow: 'a title ("{text}")',
  totalRow: 'a total ("{text}")',
  looseText: 'loose text ("{text}")',
  headingAgain: 'the headings once more',
  doubleRow: 'the same person as on line {of} ({name})',
  noName: 'no name',
  doubleTable: 'the same table as on line {of} ({table})',
  noTableNumber: 'no number of a table',
  sameName: 'the same name as on line {of} ({name}); taken for two people',
  formula: 'a formula in column {column}',
  excelError: 'an error of Excel in column {column} ({value})',
  hiddenCharacters: 'invisible characters in column {column}, taken out',
  tooLong: 'a text in column {column} longer than {limit} characters, cut',
  tooManyColumns: 'more cells than there are headings ({value})',
  lostCharacters: 'letters were lost when the file was saved ({name})',
  unknownDistrict: 'an unknown district ({value})',
  unknownTheme: 'an unknown theme ({value})',
  unknownLanguage: 'an unknown language ({value})',
  unknownGender: 'an unknown gender ({value})',
  unknownRole: 'an unknown role ({value})',
  unknownNeed: 'an unknown need ({value})',
  unclearAnswer: 'neither yes nor no in column {column} ({value})',
  badYear: 'no year of birth ({value})',
  badEmail: 'no e-mail address ({value})',
  badPhone: 'no telephone number ({value})',
  badPostcode: 'no postcode ({value})',
  badCapacity: 'no number of seats ({value}), taken as {used}',
  badPlanPlace: '{value} is no place on the plan (1 to {limit})',
  planPlaceTaken: 'table {of} is at that place already',
  tableRenumbered: 'table {table} in {room} has the number {number} now',
  unknownPerson: 'nobody of that name ({value}, {column})',
  ambiguousPerson: 'more than one person of that name ({value}, {column})',
};

const remark = ({ code, params }: Problem): string =>
  REMARKS[code].replace(/\{(\w+)\}/g, (_place, name: string) => String(params[name] ?? '?'));
