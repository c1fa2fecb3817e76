import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import { withServer } from '../control/withServer.ts';

interface Flags extends ServerFlags {
  ballot?: string;
  out?: string;
}

export function addVotes(program: Command): void {
  const command = program
    .command('votes')
    .description(
      'The published list of a closed ballot, which `burgertop tally` counts again: papers with receipts, no names.',
    )
    .option('--ballot <id>', 'which ballot; else the last one that was closed and no trial')
    .option('--out <file>', 'write to a file instead of the terminal');
  withDataFlags(command).action(publish);
}

async function publish({ ballot = 'last', out, ...flags }: Flags): Promise<void> {
  const file = await withServer(configOf(flags), (operator) =>
    operator.download(`/api/ballots/${ballot}.json`),
  );
  if (out === undefined) process.stdout.write(file);
  else await writeFile(out, file);
}
