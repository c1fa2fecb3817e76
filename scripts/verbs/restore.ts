import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { restoreDatabase } from '../../server/adapters/sqlite/restore.ts';
import { databasePath } from '../../server/app.ts';
import { CliError } from '../cli/errors.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';

export function addRestore(program: Command): void {
  const command = program
    .command('restore')
    .description('Put a copy of the database back; tablets then bring what they know and it does not.')
    .argument('<file>', 'the copy')
    .option('--json', 'print JSON');
  withDataFlags(command).action(restore);
}

function restore(file: string, { json, ...flags }: ServerFlags & { json?: boolean }): void {
  if (!existsSync(file)) throw new CliError(`There is no file ${file}.`);
  const done = restoreDatabase(file, databasePath(configOf(flags)));
  if (json) return console.log(JSON.stringify(done));
  console.log(
    'The copy is in place. Start the server: tablets and phones offer again what they sent in the last 24 hours.',
  );
  if (done.kept !== null) console.log(`What stood there is kept: ${done.kept}`);
}
