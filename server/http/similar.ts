import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { refusal } from '../../shared/refusal.ts';
import { cardIn } from '../../shared/views/bundles.ts';
import type { Likeness } from '../ports/suggest.ts';
import { type HttpContext, Refused, requireRole } from './context.ts';

const MOST = 50;
const query = z.object({
  card: z.string().max(64),
  limit: z.coerce.number().int().min(1).max(MOST).default(12),
});

/** The cards that say most nearly the same, for the theme team. */
export function similarRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.get('/api/similar', async (request, reply): Promise<{ neighbours: readonly Likeness[] }> => {
    requireRole(request, context, 'themeTeam', 'director', 'organiser');
    const parsed = query.safeParse(request.query);
    if (!parsed.success) throw new Refused(refusal('malformed'));
    const { card, limit } = parsed.data;
    if (cardIn(context.engine.summit.bundles, card) === undefined) throw new Refused(refusal('idea-unknown'));
    reply.header('cache-control', 'no-store');
    return { neighbours: await context.suggest.neighbours(card, limit) };
  });
}
