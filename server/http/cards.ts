import type { FastifyInstance } from 'fastify';
import { type DeviceCommand, deviceCommand } from '../../shared/commands/command.ts';
import { logOf } from '../../shared/epoch.ts';
import type { Actor } from '../../shared/facts/fact.ts';
import { type CardFile, type CardsRead, cardFile } from '../../shared/protocol/cardFile.ts';
import { upcast, WIRE } from '../../shared/protocol/wire.ts';
import { refusal } from '../../shared/refusal.ts';
import { type HttpContext, Refused, requireRole } from './context.ts';

/** What a table may do to its cards and proposals; anything else in a file is not read. */
const OF_A_TABLE = new Set<DeviceCommand['type']>([
  'addIdea',
  'rewordIdea',
  'withdrawIdea',
  'restoreIdea',
  'moveIdea',
  'addProposal',
  'rewordProposal',
  'signProposal',
  'reopenProposal',
  'withdrawProposal',
  'restoreProposal',
]);
const MOST_BYTES = 2_000_000;

/**
 * Reads in the cards of a tablet that could not send them. Each goes the way of every command, with the id that the tablet gave it and
 * the rights of its table: it counts once, whether the file comes twice or the tablet after all.
 */
export function cardRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.post('/api/cards', { bodyLimit: MOST_BYTES }, async (request): Promise<CardsRead> => {
    const { device } = requireRole(request, context, 'desk', 'organiser');
    const parsed = cardFile.safeParse(request.body);
    if (!parsed.success) throw new Refused(refusal('malformed'));
    const { table, log, items } = parsed.data;
    const { engine } = context;
    if (log !== undefined && log !== logOf(engine.epoch)) throw new Refused(refusal('other-summit'));
    if (!engine.summit.summit.tables.has(table)) throw new Refused(refusal('table-unknown', { table }));
    const read: CardsRead = { taken: 0, known: 0, refused: {} };
    // One after another: new words rest on the card that they are of.
    for (const item of items) await readIn(context, { role: 'facilitator', device, table }, item, read);
    return read;
  });
}

async function readIn(
  { engine }: HttpContext,
  actor: Actor,
  { id, command, protocol = 1 }: CardFile['items'][number],
  read: CardsRead,
): Promise<void> {
  const parsed = deviceCommand.safeParse(upcast(WIRE, command, protocol));
  const asked = parsed.success && OF_A_TABLE.has(parsed.data.type) ? parsed.data : null;
  const card = asked?.type === 'addIdea' ? asked.idea : asked?.type === 'addProposal' ? asked.proposal : null;
  const { ideas, proposals } = engine.summit;
  const known = card !== null && (ideas.ideas.has(card) || proposals.proposals.has(card));
  const ack = asked === null ? null : await engine.ask(actor, { id, command: asked });
  if (known) read.known += 1;
  else if (ack?.ok === true) read.taken += card === null ? 0 : 1;
  else {
    const { code } = ack?.refusal ?? refusal('malformed');
    read.refused[code] = (read.refused[code] ?? 0) + 1;
  }
}
