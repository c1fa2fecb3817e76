import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { refusal } from '../../shared/refusal.ts';
import { cardIn } from '../../shared/views/bundles.ts';
import type { Likeness } from '../ports/suggest.ts';
import { membersOf } from '../rules/bundleState.ts';
import { likeAny } from '../similarity/likeAny.ts';
import { type HttpContext, Refused, requireRole } from './context.ts';

const MOST = 50;
const limit = z.coerce.number().int().min(1).max(MOST).default(12);
const query = z.union([
  z.object({ card: z.string().max(64), limit }),
  z.object({ bundle: z.string().max(64), limit }),
]);

/** The cards that say most nearly the same as a card, or as any card of a bundle, for the theme team. */
export function similarRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.get('/api/similar', async (request, reply): Promise<{ neighbours: readonly Likeness[] }> => {
    requireRole(request, context, 'themeTeam', 'director', 'organiser');
    const parsed = query.safeParse(request.query);
    if (!parsed.success) throw new Refused(refusal('malformed'));
    const { bundles } = context.engine.summit;
    reply.header('cache-control', 'no-store');
    if ('bundle' in parsed.data) {
      const { bundle, limit: most } = parsed.data;
      if (bundles.bundles[bundle] === undefined) throw new Refused(refusal('bundle-unknown'));
      return { neighbours: await likeAny(context.suggest, membersOf(bundles, bundle), most) };
    }
    const { card, limit: most } = parsed.data;
    if (cardIn(bundles, card) === undefined) throw new Refused(refusal('idea-unknown'));
    return { neighbours: await context.suggest.neighbours(card, most) };
  });
}
