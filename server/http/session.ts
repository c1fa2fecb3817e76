import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { APPS } from '../../shared/protocol/sockets.ts';
import { refusal } from '../../shared/refusal.ts';
import { cookieName, opens } from '../auth/actors.ts';
import { hashOf, randomToken, tableCodeHash } from '../auth/secrets.ts';
import { Tries } from '../auth/tries.ts';
import { actorOfRequest, type HttpContext, Refused, run } from './context.ts';

const byToken = z.strictObject({ app: z.enum(APPS), token: z.string().min(1).max(64) });
const byCode = z.strictObject({
  app: z.literal('facilitator'),
  table: z.int().min(1).max(99_999),
  code: z.string().regex(/^\d{6}$/),
});
const body = z.union([byToken, byCode]);

const MONTH_SECONDS = 30 * 24 * 3600;

/** A secret from a QR code is exchanged once for a key that only this browser holds, in a cookie no script can read. */
export function sessionRoutes(fastify: FastifyInstance, context: HttpContext): void {
  const now = () => performance.now();
  const perAddress = new Tries(30, 0.5, now);
  // A typed code is short: twenty wrong ones close that table's code for the day, until new signs are made.
  const perTable = new Tries(20, 0, now);

  fastify.post('/api/session', async (request, reply) => {
    const parsed = body.safeParse(request.body);
    if (!parsed.success) throw new Refused(refusal('malformed'));
    const given = parsed.data;
    const table = 'code' in given ? String(given.table) : null;
    if (!perAddress.allows(request.ip) && !knows(given)) throw new Refused(refusal('too-many-tries'));
    if (table !== null && !perTable.allows(table)) throw new Refused(refusal('too-many-tries'));

    const hash = hashFor(given);
    const link = context.engine.book.links.get(hash);
    if (link === undefined || link.revoked || !opens(given.app, link.role)) {
      perAddress.failed(request.ip);
      if (table !== null) perTable.failed(table);
      throw new Refused(refusal(table === null ? 'link-unknown' : 'code-wrong'));
    }
    const key = randomToken();
    const visitor = { role: 'visitor' as const, device: context.clock.newId() };
    await run(context, visitor, {
      type: 'openSession',
      link: hash,
      device: visitor.device,
      keyHash: hashOf(key),
    });
    const secure = context.config.tls !== null;
    reply.setCookie(cookieName(given.app, secure), key, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure,
      maxAge: MONTH_SECONDS,
    });
    return { role: link.role, person: link.person, table: link.table, supervisor: link.supervisor };
  });

  /** Who this browser is for an app; 401 when it has no key. */
  fastify.get('/api/session', async (request) => {
    const { role, person, table, supervisor } = actorOfRequest(request, context);
    return { role, person, table, supervisor };
  });

  const hashFor = (given: z.output<typeof body>): string =>
    'code' in given ? tableCodeHash(given.table, given.code) : hashOf(given.token);
  /** Honest devices never pay for a guesser behind the same address. */
  const knows = (given: z.output<typeof body>): boolean =>
    'token' in given && context.engine.book.links.get(hashFor(given))?.revoked === false;
}
