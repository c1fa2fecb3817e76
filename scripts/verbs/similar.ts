import type { Command } from 'commander';
import { z } from 'zod';
import { type Card, createIndex, type Neighbour } from '../../shared/similarity/similarity.ts';
import { CliError, USAGE } from '../cli/errors.ts';
import { readOne } from './seatInput.ts';
import { count } from './seatWords.ts';

interface Options {
  in: string;
  json?: boolean;
  limit: string;
}

export interface Similar {
  neighbours: Record<string, Neighbour[]>;
  groups: string[][];
}

const CARDS = z.array(
  z.object({ id: z.string().min(1), text: z.string(), lang: z.string().min(2).optional() }),
);
const MOST = 1000;

export function addSimilar(program: Command): void {
  program
    .command('similar')
    .description('Find cards that say the same: for each its nearest, and proposed groups. Merges nothing.')
    .requiredOption('--in <file>', 'cards as JSON: [{"id", "text", "lang"?}]')
    .option('--limit <number>', 'neighbours for each card', '20')
    .option('--json', 'print JSON')
    .action(similar);
}

async function similar({ in: path, json, limit }: Options): Promise<void> {
  const most = Number(limit);
  if (!Number.isInteger(most) || most < 1 || most > MOST)
    throw new CliError(`--limit must be a whole number from 1 to ${MOST}, not "${limit}".`, USAGE);
  const cards = await readOne(path, (text) => cardsIn(path, text));
  const found = similarCards(cards, most);
  if (json) console.log(JSON.stringify(found));
  else for (const line of sentences(cards, found)) console.log(line);
}

/** @throws CliError with a sentence that names the file and the card */
export function cardsIn(path: string, text: string): Card[] {
  const parsed = CARDS.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
  if (!parsed.success) throw new CliError(problemOf(path, parsed.error), USAGE);
  const ids = new Set<string>();
  for (const { id } of parsed.data) {
    if (ids.has(id)) throw new CliError(`${path}: two cards have the id "${id}".`, USAGE);
    ids.add(id);
  }
  return parsed.data.map(({ id, text: words, lang }) =>
    lang === undefined ? { id, text: words } : { id, text: words, lang },
  );
}

function problemOf(path: string, { issues }: z.ZodError): string {
  const [place, field] = issues[0]?.path ?? [];
  if (typeof place !== 'number') return `${path} must be a list of cards: [{"id", "text", "lang"?}].`;
  const about = `${path}: card ${place + 1}`;
  if (field === undefined) return `${about} is no card; write {"id": "...", "text": "..."}.`;
  return `${about} has no right ${String(field)}; it must be a text.`;
}

/** Every card with its neighbours, in the order of the cards, and the groups. */
export function similarCards(cards: readonly Card[], limit: number): Similar {
  const index = createIndex();
  for (const card of cards) index.add(card);
  const neighbours = Object.fromEntries(cards.map(({ id }) => [id, index.neighbours({ id }, limit)]));
  return { neighbours, groups: index.groups() };
}

function sentences(cards: readonly Card[], { groups }: Similar): string[] {
  const texts = new Map(cards.map(({ id, text }) => [id, text]));
  const grouped = groups.reduce((total, { length }) => total + length, 0);
  const head = `${count(cards.length, 'card', 'cards')}; ${grouped} of them in ${count(groups.length, 'proposed group', 'proposed groups')}.`;
  return [head, ...groups.flatMap((ids) => ['', ...ids.map((id) => `  ${id}  ${texts.get(id) ?? ''}`)])];
}
