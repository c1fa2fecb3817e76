import type { FastifyInstance } from 'fastify';
import { deviceCommand } from '../../shared/commands/command.ts';
import { requestId } from '../../shared/protocol/messages.ts';
import { refusal } from '../../shared/refusal.ts';
import { actorOfRequest, type HttpContext, Refused } from './context.ts';

/**
 * The same commands as on the socket, for what is too large for one message (107 tables, a programme) and for programs.
 * Body `{id, command}`, answer `{id, pos}` or a refusal.
 */
export function commandRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.post('/api/commands', { bodyLimit: 1_000_000 }, async (request) => {
    const actor = actorOfRequest(request, context);
    const id = requestId.safeParse(request.body);
    const command = deviceCommand.safeParse((request.body as { command?: unknown } | null)?.command);
    if (!id.success || !command.success) throw new Refused(refusal('malformed'));
    const ack = await context.engine.ask(actor, { id: id.data.id, command: command.data });
    if (!ack.ok) throw new Refused(ack.refusal);
    return { id: ack.id, pos: ack.pos };
  });
}
