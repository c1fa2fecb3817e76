import type { Command } from 'commander';
import type { Trace, TraceNode, TraceTree } from '../../server/exports/trace.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import { withServer } from '../control/withServer.ts';

const STATUSES: Record<NonNullable<TraceNode['status']>, string> = {
  todo: 'to do',
  planned: 'planned',
  running: 'under way',
  done: 'done',
  stopped: 'stopped',
};

interface Flags extends ServerFlags {
  json?: boolean;
}

export function addTrace(program: Command): void {
  const command = program
    .command('trace')
    .description(
      'Where a card, bundle, proposal, theme, ballot or follow-up came from, and what became of it.',
    )
    .argument('<id>', 'its id, as the exports give it; an option of a ballot as BALLOT/OPTION')
    .option('--json', 'as data, for a program');
  withDataFlags(command).action(show);
}

async function show(id: string, { json, ...flags }: Flags): Promise<void> {
  const path = id.split('/').map(encodeURIComponent).join('/');
  const traced = await withServer(configOf(flags), (operator) => operator.get<Trace>(`/api/trace/${path}`));
  console.log(json ? JSON.stringify(traced, null, 2) : linesOf(traced).join('\n'));
}

export function linesOf({ node, forth, back }: Trace): string[] {
  return [
    sentence(node),
    ...(back.length === 0 ? [] : ['made of', ...branches(back, 1)]),
    ...(forth.length === 0 ? ['led to nothing yet'] : ['led to', ...branches(forth, 1)]),
  ];
}

const branches = (trees: readonly TraceTree[], depth: number): string[] =>
  trees.flatMap((tree) => ['  '.repeat(depth) + sentence(tree), ...branches(tree.next, depth + 1)]);

function sentence({ kind, id, words, ...known }: TraceNode): string {
  const about = [
    known.table === undefined ? '' : `table ${known.table}`,
    known.minority ? 'a minority’s view' : '',
    known.gone ? 'gone' : '',
    known.shown ? 'on the screens' : '',
    known.votes === undefined ? '' : `${known.votes} votes`,
    known.chosen ? 'chosen' : '',
    known.status === undefined ? '' : STATUSES[known.status],
  ].filter((part) => part !== '');
  const said = words === '' ? '' : ` “${words.replace(/\s+/g, ' ')}”`;
  return `${kind} ${id}${said}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}
