import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZodError } from 'zod';
import { readConfig } from '../../shared/seating/configFile.ts';
import { readAssignment, readPeople, readTables, writeAssignment } from '../../shared/seating/csv.ts';
import type { Config } from '../../shared/seating/instance.ts';
import { place } from '../../shared/seating/place.ts';
import { CliError } from '../cli/errors.ts';

export interface FileFlags {
  in: string;
  out: string;
  base?: string;
  frozen: number;
}

/** Seats the people of a folder of files, without a summit: for trying out and for comparing placers. */
export async function seatFiles(flags: FileFlags & { seed: number; json: boolean }): Promise<void> {
  const { in: folder, out, seed, base, frozen, json } = flags;
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const config = configIn(await read('instance.json'));
  const people = readPeople(await read('people.csv'), config.rounds);
  const tables = readTables(await read('tables.csv'));
  const { assignment, unplaced, terms } = place(
    { config, people, tables },
    {
      seed,
      ...(base !== undefined && { base: readAssignment(await readFile(base, 'utf8'), config.rounds) }),
      frozenRounds: frozen,
    },
  );
  await writeFile(out, writeAssignment(assignment));
  if (json) return console.log(JSON.stringify({ terms, unplaced }, null, 2));
  console.log(`${people.length} people, ${tables.length} tables, ${config.rounds} rounds: ${out}`);
  for (const [term, count] of Object.entries(terms)) console.log(`  ${term}: ${count}`);
  for (const { person, round, reason } of unplaced)
    console.log(`  without a seat: ${person}, round ${round} (${reason})`);
}

function configIn(text: string): Config {
  try {
    return readConfig(text);
  } catch (error) {
    const where = error instanceof ZodError ? `: ${error.issues[0]?.path.join('.')} is not right` : '';
    throw new CliError(`instance.json cannot be read${where}.`);
  }
}
