import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { CardsRead } from '../../shared/protocol/cardFile.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import { CliError } from '../cli/errors.ts';
import { refusalSentence } from '../cli/refusals.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import { withServer } from '../control/withServer.ts';

export function addCards(program: Command): void {
  const command = program
    .command('cards')
    .description('Read in the file of a tablet that cannot send its cards; each card counts once.')
    .argument('<file>', 'the JSON file that the tablet saved')
    .option('--json', 'print JSON');
  withDataFlags(command).action(cards);
}

async function cards(path: string, { json, ...flags }: ServerFlags & { json?: boolean }): Promise<void> {
  const file = read(path);
  const done = await withServer(configOf(flags), (operator) => operator.post<CardsRead>('/api/cards', file));
  if (json) return console.log(JSON.stringify(done));
  console.log(`${done.taken} cards read in, ${done.known} were there already.`);
  for (const [code, count] of Object.entries(done.refused))
    console.log(`${count} not taken: ${refusalSentence({ code: code as RefusalCode })}`);
}

function read(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError(`${path} is no file of cards.`);
  }
}
