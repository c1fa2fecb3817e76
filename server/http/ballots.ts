import type { FastifyInstance } from 'fastify';
import { refusal } from '../../shared/refusal.ts';
import { ballotFile, lastClosed, possibleOptions } from '../exports/ballotFile.ts';
import { type HttpContext, Refused, requireRole } from './context.ts';

/**
 * The published list of a closed ballot (`last`: of the last one): every receipt with what its paper says. Whoever may vote may have it, so it is no
 * export that the log records.
 */
export function ballotRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.get('/api/ballots/options', async (request) => {
    requireRole(request, context, 'director', 'organiser');
    return { options: possibleOptions(context.engine.summit) };
  });
  fastify.get('/api/ballots/:ballot.json', async (request, reply) => {
    requireRole(request, context, 'organiser', 'director', 'desk', 'participant', 'facilitator');
    const { ballot } = request.params as { ballot: string };
    const id = ballot === 'last' ? lastClosed(context.engine.summit) : ballot;
    const file = id === null ? null : ballotFile(context.engine, id);
    if (file === null) throw new Refused(refusal('ballot-unknown'), 404);
    reply.header('cache-control', 'no-store');
    reply.header('content-disposition', 'attachment; filename="stemmen.json"');
    return file;
  });
}
