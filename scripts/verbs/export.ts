import { writeFile } from 'node:fs/promises';
import { Argument, type Command, Option } from 'commander';
import { EXPORTS } from '../../server/exports/exports.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import { withServer } from '../control/withServer.ts';

interface Flags extends ServerFlags {
  format: 'csv' | 'json';
  out?: string;
}

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('Take out what the summit gave. The log records that it was taken.')
    .addArgument(new Argument('<what>').choices([...Object.keys(EXPORTS), 'audit']))
    .addOption(new Option('--format <format>').choices(['csv', 'json']).default('csv'))
    .option('--out <file>', 'write to a file instead of the terminal');
  withDataFlags(command).action(takeOut);
}

async function takeOut(what: string, { format, out, ...flags }: Flags): Promise<void> {
  const file = await withServer(configOf(flags), (operator) =>
    operator.download(`/api/exports/${what}.${format}`),
  );
  if (out === undefined) {
    process.stdout.write(file);
    return;
  }
  await writeFile(out, file, { mode: 0o600 });
  console.error(`${out}: ${file.length} bytes`);
}
