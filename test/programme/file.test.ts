import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { setProgramme } from '../../shared/commands/programme.ts';
import { fileSchema, MAX_FILE_BYTES } from '../../shared/programme/file.ts';
import { ProgrammeFileError } from '../../shared/programme/fileProblem.ts';
import { FORMAT_NAMES, formatNamed } from '../../shared/programme/formats/formats.ts';
import { readProgramme } from '../../shared/programme/readFile.ts';
import { unknownReferences } from '../../shared/programme/references.ts';
import { writeProgramme } from '../../shared/programme/writeFile.ts';

const NOTHING = { rooms: new Set<string>(), themes: new Set<string>(), tables: new Set<number>() };

const GOOD = `name: {nl: Avond}
startsAt: 19:30
steps:
  - id: inloop
    kind: doors
    title: {nl: Inloop}
    minutes: 30
`;
const problem = (text: string) => {
  try {
    readProgramme(text, NOTHING);
  } catch (error) {
    if (error instanceof ProgrammeFileError) return error.problem;
    throw error;
  }
  return null;
};
const at = (text: string) => {
  const found = problem(text);
  return found && `${found.reason} ${found.line}:${found.column}`;
};

describe('ready-made formats', () => {
  it.each(FORMAT_NAMES)('%s is complete, and every city can take it as it is', (name) => {
    const { name: title, about, startsAt, steps } = formatNamed(name)!;
    expect([title.en, about?.en, startsAt]).not.toContain(undefined);
    expect(setProgramme.safeParse({ type: 'setProgramme', steps, startsAt }).success).toBe(true);
    expect(unknownReferences(steps, NOTHING)).toEqual([]);
    for (const step of steps) {
      expect(step.title.en).toBeTruthy();
      expect(step.scene).toBeDefined();
      if (step.round === undefined) continue;
      expect(step.question?.en).toBeTruthy();
      expect(step.question?.ar).toBeTruthy();
      expect(step.guide?.length).toBeGreaterThanOrEqual(4);
      for (const line of step.guide ?? []) expect(line.en).toBeTruthy();
    }
  });
  it.each(FORMAT_NAMES)('%s comes back from a file as it went', (name) => {
    const format = formatNamed(name)!;
    for (const kind of ['yaml', 'json'] as const)
      expect(readProgramme(writeProgramme(format, kind, 'https://top.example.nl'), NOTHING)).toEqual(format);
  });
  it('are copies', () => {
    formatNamed('g1000-day')!.steps[0]!.title.nl = 'x';
    expect(formatNamed('g1000-day')!.steps[0]!.title.nl).toBe('Inloop');
    expect(formatNamed('toString')).toBeUndefined();
  });
});

test('YAML and JSON say the same, also with tabs and a byte order mark', () => {
  const file = { name: { nl: 'Avond' }, steps: [] };
  expect(readProgramme(JSON.stringify(file, null, '\t'))).toEqual(file);
  expect(readProgramme(`\uFEFF${JSON.stringify(file)}`)).toEqual(file);
  expect(readProgramme(GOOD).startsAt).toBe('19:30');
});

describe('a wrong file is told with line and column', () => {
  const step = (line: string) => `${GOOD}    ${line}\n`;
  test.each([
    [GOOD.replace('doors', 'door'), 'notOneOf 5:11'],
    [GOOD.replace('minutes: 30', 'minutes: 0'), 'tooSmall 7:14'],
    [GOOD.replace('minutes: 30', 'minutes: dertig'), 'notNumber 7:14'],
    [GOOD.replace('    minutes: 30\n', ''), 'missing 4:5'],
    [GOOD.replace('{nl: Inloop}', 'Inloop'), 'notMap 6:12'],
    [GOOD.replace('{nl: Inloop}', '{en: Doors}'), 'noDutch 6:12'],
    [GOOD.replace('19:30', 'half acht'), 'badTime 2:11'],
    [GOOD.replace('id: inloop', 'id: in loop'), 'badId 4:9'],
    [GOOD.replace('Inloop', 'x'.repeat(201)), 'tooLong 6:17'],
    [step('vraag: Wat?'), 'unknownKey 8:5'],
    [step('minutes: 3'), 'doubleKey 8:5'],
    [step('\tround: 1'), 'notYaml 8:5'],
    [step('tables: {rooms: [kelder]}'), 'unknownName 8:22'],
    [step('tables: {numbers: [een]}'), 'notNumber 8:24'],
    [step('tables: alles'), 'badForm 8:13'],
    [step('opening: [{do: fly}]'), 'notOneOf 8:20'],
    [step('opening: [{do: closeChoice, round: 9}]'), 'unknownName 8:40'],
    [step('scene: {kind: message}'), 'noWords 8:12'],
    [`${GOOD}${GOOD.split('\n').slice(3).join('\n')}`, 'doubleId 8:9'],
    ['', 'empty 1:1'],
    ['hallo', 'notMap 1:1'],
    ['steps: 3\nname: {nl: x}', 'notList 1:8'],
    ['a: &a [b]\nc: [*d]', 'notYaml 2:5'],
    [`${' '.repeat(MAX_FILE_BYTES)}a`, 'tooLarge 1:1'],
  ])('%#', (text, expected) => expect(at(text)).toBe(expected));

  test('with the words of the file to say it in', () => {
    expect(problem(step('vraag: Wat?'))?.params).toEqual({ key: 'vraag' });
    expect(problem(step('minutes: 3'))?.params).toEqual({ key: 'minutes' });
    expect(problem(step('tables: {numbers: [7]}'))?.params).toMatchObject({ id: '7' });
  });
});

test('a file that points back at itself without end, or nests too deep, is only wrong', () => {
  const layers = 'abcdefgh'.split('');
  const bomb = layers.map((name, i) => {
    const before = i === 0 ? 'x' : `*${layers[i - 1]}`;
    return `${name}: &${name} [${Array(10).fill(before).join(', ')}]`;
  });
  expect(problem(bomb.join('\n'))?.reason).toBe('notYaml');
  expect(problem('['.repeat(20_000))?.reason).toBe('notYaml');
  expect(problem(`${GOOD}    __proto__: {a: 1}\n`)?.reason).toBe('unknownKey');
});

test('whatever comes in, the answer is a running order or a place in the file', () => {
  const lines = GOOD.split('\n');
  const cut = fc.record({
    line: fc.nat(lines.length - 1),
    column: fc.nat(40),
    put: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('{', '[', ':', '- ', '&a ', '*a', '!!x ', '\t', '"'),
    ),
  });
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
      const changed = [...lines];
      for (const { line, column, put } of cuts)
        changed[line] = `${changed[line]!.slice(0, column)}${put}${changed[line]!.slice(column)}`;
      const text = changed.join('\n');
      const found = problem(text);
      if (found === null) return;
      expect(found.line).toBeGreaterThanOrEqual(1);
      expect(found.line).toBeLessThanOrEqual(text.split('\n').length + 1);
      expect(found.column).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('the schema that ships is the one that is checked', () => {
  const shipped = readFileSync(
    join(import.meta.dirname, '../../client/public/programme.schema.json'),
    'utf8',
  );
  // Made by: burgertop programme --schema
  expect(JSON.parse(shipped)).toEqual(fileSchema());
});
