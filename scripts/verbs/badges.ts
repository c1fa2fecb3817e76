import type { Command } from 'commander';
import type { PersonRole } from '../../shared/people.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import { withServer } from '../control/withServer.ts';
import { textTable } from '../terminal/table.ts';

/** What stands on a badge. */
export interface Badge {
  person: string;
  name: string;
  role: PersonRole;
  seated: boolean;
  district: string | null;
  organisation: string | null;
  code: string;
  url: string;
}

export function addBadges(program: Command): void {
  const command = program
    .command('badges')
    .description('List the badges: the link behind the QR code and the short code of each person.')
    .option('--json', 'print JSON');
  withDataFlags(command).action(badges);
}

async function badges({ json, ...flags }: ServerFlags & { json?: boolean }): Promise<void> {
  const list = await withServer(configOf(flags), (operator) =>
    operator.get<{ badges: Badge[] }>('/api/badges'),
  );
  if (json) return console.log(JSON.stringify(list.badges, null, 2));
  if (list.badges.length === 0)
    return console.log('There are no people yet; import the list of people first.');
  const rows = list.badges.map(({ name, role, code, url }) => [name, role, code, url]);
  console.log(textTable(['Name', 'Role', 'Code', 'Link'], rows));
}
