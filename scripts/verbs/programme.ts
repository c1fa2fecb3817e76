import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { idFromBytes } from '../../shared/ids.ts';
import { fileSchema, type ProgrammeFile } from '../../shared/programme/file.ts';
import { FORMATS, formatNamed } from '../../shared/programme/formats/formats.ts';
import { writeProgramme } from '../../shared/programme/writeFile.ts';
import { CliError, USAGE } from '../cli/errors.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import type { Operator } from '../control/operator.ts';
import { withServer } from '../control/withServer.ts';
import { hoursAndMinutes, programmeLines } from './programmeWords.ts';

interface Flags extends ServerFlags {
  in?: string;
  format?: string;
  out?: string;
  schema?: boolean;
  formats?: boolean;
  json?: boolean;
}

export function addProgramme(program: Command): void {
  const command = program
    .command('programme')
    .description(
      'Show the running order, set it from a file or a ready-made format, or take it out as a file.',
    )
    .option('--in <file>', 'set the running order from this file (YAML or JSON)')
    .option('--format <name>', 'use a ready-made format instead of a file; see --formats')
    .option('--out <file>', 'write it to a file, - for the terminal; with --format, that format')
    .option('--json', 'JSON instead of YAML or words')
    .option('--schema', 'print the JSON Schema of the file')
    .option('--formats', 'list the ready-made formats');
  withDataFlags(command).action(programme);
}

/** @throws CliError with exit code 2 when the flags do not go together; ServerRefused when the file is wrong */
async function programme(flags: Flags): Promise<void> {
  const { in: from, format, out, json = false } = flags;
  if (flags.schema) return console.log(JSON.stringify(fileSchema(), null, 2));
  if (flags.formats) return listFormats(json);
  if (from !== undefined && (format !== undefined || out !== undefined))
    throw new CliError('Give --in alone: a file goes in, or something comes out.', USAGE);
  const ready = format === undefined ? undefined : known(format);
  if (ready !== undefined && out !== undefined)
    return put(out, writeProgramme(ready, json ? 'json' : 'yaml'));
  await withServer(configOf(flags), async (operator) => {
    if (out !== undefined) return put(out, await taken(operator, json ? 'json' : 'yaml'));
    const file = ready
      ? Buffer.from(JSON.stringify(ready))
      : from === undefined
        ? null
        : await readFile(from);
    if (file !== null) await set(operator, file);
    const text = await taken(operator, 'json');
    console.log(json ? text.trimEnd() : programmeLines(JSON.parse(text) as ProgrammeFile).join('\n'));
  });
}

function known(name: string): ProgrammeFile {
  const format = formatNamed(name);
  if (format === undefined)
    throw new CliError(`There is no format ${name}; these are: ${Object.keys(FORMATS).join(', ')}.`, USAGE);
  return format;
}

function listFormats(json: boolean): void {
  const list = Object.entries(FORMATS).map(([name, { name: title, about, steps }]) => ({
    name,
    title: title.en ?? title.nl,
    about: about?.en ?? '',
    steps: steps.length,
    minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
  }));
  if (json) return console.log(JSON.stringify(list, null, 2));
  for (const { name, title, about, steps, minutes } of list)
    console.log(`${name}\n  ${title}: ${steps} steps, ${hoursAndMinutes(minutes)}\n  ${about}`);
}

/** The file is read by the server, so that nothing can be set that a screen could not have set. */
async function set(operator: Operator, file: Buffer): Promise<void> {
  const { steps, startsAt } = await operator.post<ProgrammeFile>('/api/programme/read', file);
  const command = { type: 'setProgramme', steps, ...(startsAt !== undefined && { startsAt }) };
  await operator.post('/api/commands', { id: idFromBytes(randomBytes(16)), command });
}

const taken = async (operator: Operator, format: 'yaml' | 'json'): Promise<string> =>
  (await operator.download(`/api/programme/file.${format}`)).toString('utf8');

async function put(out: string, text: string): Promise<void> {
  if (out === '-') process.stdout.write(text);
  else {
    await writeFile(out, text);
    console.error(`${out}: ${Buffer.byteLength(text)} bytes`);
  }
}
