import { Argument, type Command } from 'commander';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import { withServer } from '../control/withServer.ts';
import { LINK_ROLES, type LinkRole } from '../serve/screens.ts';
import { qrLines } from '../terminal/qr.ts';

interface Flags extends ServerFlags {
  replace?: boolean;
  supervisor?: boolean;
  json?: boolean;
}

export function addLink(program: Command): void {
  const command = program
    .command('link')
    .description('Make a link that opens a screen for whoever has it.')
    .addArgument(new Argument('<role>', 'who it is for').choices(LINK_ROLES))
    .option('--replace', 'end all earlier links of that role')
    .option('--supervisor', 'of a desk: may also give out badges anew')
    .option('--json', 'print JSON');
  withDataFlags(command).action(link);
}

async function link(
  role: LinkRole,
  { replace = false, supervisor = false, json, ...flags }: Flags,
): Promise<void> {
  const made = await withServer(configOf(flags), (operator) =>
    operator.post<{ role: LinkRole; url: string }>('/api/links', {
      role,
      replace,
      supervisor,
    }),
  );
  if (json) return console.log(JSON.stringify(made));
  console.log(made.url);
  if (process.stdout.isTTY) console.log(`\n${qrLines(made.url, true).join('\n')}`);
}
