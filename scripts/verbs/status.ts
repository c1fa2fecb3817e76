import type { Command } from 'commander';
import { CliError } from '../cli/errors.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import { readControl } from '../control/controlFile.ts';
import { withServer } from '../control/withServer.ts';
import type { Status } from '../serve/statusRoute.ts';

interface Ready {
  ready: boolean;
  position: number;
  store: { engine: string; freeBytes: number | null } | null;
}
type Whole = Ready & { running: boolean; status: Status };

export function addStatus(program: Command): void {
  const command = program
    .command('status')
    .description('Tell whether the server is sound and how the summit stands.')
    .option('--json', 'print JSON');
  withDataFlags(command).action(status);
}

async function status({ json, ...flags }: ServerFlags & { json?: boolean }): Promise<void> {
  const config = configOf(flags);
  const running = readControl(config.data) !== null;
  const whole = await withServer(config, async (operator): Promise<Whole> => {
    const ready = await operator.getAnyhow<Ready>('/readyz');
    return { ...ready, running, status: await operator.get<Status>('/api/status') };
  });
  console.log(json ? JSON.stringify(whole, null, 2) : inWords(whole).join('\n'));
  if (!whole.ready) throw new CliError('The server cannot keep what it is told; see its log.');
}

const total = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);

function inWords({ running, position, store, status: now }: Whole): string[] {
  const { summit, step, ballots, devices } = now;
  const free = store?.freeBytes == null ? '' : `, ${Math.round(store.freeBytes / 1e9)} GB free`;
  const seats = Object.entries(now.seating).map(
    ([round, { seated, unplaced }]) => `  Round ${round}: ${seated} seated, ${unplaced} without a seat`,
  );
  return [
    running ? `A server runs; ${devices} devices are connected.` : 'No server runs on this data.',
    `Log: ${position} facts in ${store?.engine ?? 'no store'}${free}`,
    summit === null
      ? 'The summit has no name and date yet.'
      : `${summit.name}, ${summit.date}${summit.rehearsal ? ', a rehearsal' : ''}`,
    `Step: ${step ?? 'none runs'}`,
    `People: ${total(now.listed)} listed, ${total(now.arrived)} in`,
    `Tables: ${now.tables}, ${now.paired} with a tablet`,
    ...seats,
    `Ideas: ${now.ideas}`,
    ...ballots.map(
      ({ title, cast, eligible, open }) => `Vote "${title}": ${cast} of ${eligible}${open ? ', open' : ''}`,
    ),
  ];
}
