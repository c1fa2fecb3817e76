import type { FastifyInstance } from 'fastify';
import { refusal } from '../../shared/refusal.ts';
import { type Trace, trace } from '../exports/trace.ts';
import { type HttpContext, Refused, requireRole } from './context.ts';

/** Where a card, bundle, proposal, theme, option or follow-up came from and went to. An option is asked for as BALLOT/OPTION. */
export function traceRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.get('/api/trace/*', async (request, reply): Promise<Trace> => {
    requireRole(request, context, 'themeTeam', 'director', 'organiser');
    const id = (request.params as { '*': string })['*'];
    const traced = trace(context.engine.summit, id);
    if (traced === null) throw new Refused(refusal('id-unknown'), 404);
    reply.header('cache-control', 'no-store');
    return traced;
  });
}
