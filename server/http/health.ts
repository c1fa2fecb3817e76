import type { FastifyInstance } from 'fastify';
import type { StoreHealth } from '../ports/store.ts';
import type { HttpContext } from './context.ts';

const ENOUGH_BYTES = 64 * 1024 * 1024;

/** `/healthz`: the process answers. `/readyz`: it can also keep what it is told, with the settings read back. */
export function healthRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.get('/healthz', async () => ({ alive: true }));
  fastify.get('/readyz', async (_request, reply) => {
    const health = await context.store.health().catch(() => null);
    const ready = context.engine.ready && health !== null && isSound(health);
    reply.code(ready ? 200 : 503);
    return { ready, epoch: context.engine.epoch, position: context.engine.head, store: health };
  });
}

const isSound = (health: StoreHealth): boolean =>
  health.synchronous === 2 && health.locking === 'exclusive' && health.freeBytes > ENOUGH_BYTES;
