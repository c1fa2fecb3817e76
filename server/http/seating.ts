import type { FastifyInstance } from 'fastify';
import type { HttpContext } from './context.ts';
import { seatingChangeRoutes } from './seatingChanges.ts';
import { seatingPlanRoutes } from './seatingPlans.ts';
import { seatingRunRoutes } from './seatingRuns.ts';

/**
 * Seating for the organiser: a plan is proposed first, with what it gives; only an accepted one becomes facts. What is
 * asked and answered stands in `shared/seating/report.ts`. Answers hold names, so nothing on the way keeps them.
 */
export async function seatingRoutes(fastify: FastifyInstance, context: HttpContext): Promise<void> {
  await fastify.register(
    async (routes) => {
      routes.addHook('onSend', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      seatingRunRoutes(routes, context);
      seatingPlanRoutes(routes, context);
      seatingChangeRoutes(routes, context);
    },
    { prefix: '/api/seating' },
  );
}
