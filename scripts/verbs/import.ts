import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { ROLES } from '../../shared/people.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import type { Operator } from '../control/operator.ts';
import { withServer } from '../control/withServer.ts';
import { type Preview, previewLines } from './importPreview.ts';

interface Flags extends ServerFlags {
  kind: 'people' | 'tables';
  role: string;
  themes: 'make' | 'leave';
  yes?: boolean;
  json?: boolean;
}

export function addImport(program: Command): void {
  const command = program
    .command('import')
    .description(
      'Read a list of people or tables (Excel or CSV), show what it would do, and with --yes do it.',
    )
    .argument('<list>', 'the file')
    .addOption(
      new Option('--kind <kind>', 'what the list holds').choices(['people', 'tables']).makeOptionMandatory(),
    )
    .addOption(
      new Option('--role <role>', 'role of people whose row names none')
        .choices(ROLES)
        .default('participant'),
    )
    .addOption(
      new Option('--themes <how>', 'themes that the summit does not have')
        .choices(['make', 'leave'])
        .default('leave'),
    )
    .option('--yes', 'store it')
    .option('--json', 'print JSON');
  withDataFlags(command).action(importList);
}

async function importList(
  list: string,
  { kind, role, themes, yes = false, json, ...flags }: Flags,
): Promise<void> {
  const file = await readFile(list);
  const query = new URLSearchParams({ role, themes });
  const preview = await withServer(configOf(flags), async (operator) => {
    const seen = await operator.post<Preview>(`/api/lists/${kind}/preview?${query}`, file);
    if (yes) await store(operator, kind, query, seen, file);
    return seen;
  });
  if (json) return console.log(JSON.stringify({ ...preview, stored: yes }, null, 2));
  console.log(previewLines(preview).join('\n'));
  console.log(yes ? '\nStored.' : '\nNothing is stored yet; add --yes to store it.');
}

/** The file goes again with the mark of what was shown, so that nothing else than that can happen. */
async function store(
  operator: Operator,
  kind: string,
  query: URLSearchParams,
  { digest }: Preview,
  file: Buffer,
): Promise<void> {
  await operator.post(
    `/api/lists/${kind}/apply?${new URLSearchParams([...query, ['digest', digest]])}`,
    file,
  );
}
