import type { Command } from 'commander';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import { withServer } from '../control/withServer.ts';
import { textTable } from '../terminal/table.ts';

/** What stands on the sign of a table. */
export interface Sign {
  table: string;
  number: number;
  room: string;
  theme: string | null;
  url: string;
  code: string;
}

export function addSigns(program: Command): void {
  const command = program
    .command('signs')
    .description('List the signs of the tables: the link and the code that pair a tablet.')
    .option('--json', 'print JSON');
  withDataFlags(command).action(signs);
}

async function signs({ json, ...flags }: ServerFlags & { json?: boolean }): Promise<void> {
  const list = await withServer(configOf(flags), (operator) => operator.get<{ signs: Sign[] }>('/api/signs'));
  if (json) return console.log(JSON.stringify(list.signs, null, 2));
  if (list.signs.length === 0)
    return console.log('There are no tables yet; import the list of tables first.');
  const rows = list.signs.map(({ number, room, theme, code, url }) => [number, room, theme, code, url]);
  console.log(textTable(['Table', 'Room', 'Theme', 'Code', 'Link'], rows));
}
