import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { LinkGrant } from '../../shared/commands/access.ts';
import type { Actor, ActorRole } from '../../shared/facts/fact.ts';
import { fullName, isSeated, sortName } from '../../shared/people.ts';
import { refusal } from '../../shared/refusal.ts';
import { hashOf, randomToken, tableCodeHash } from '../auth/secrets.ts';
import { type HttpContext, Refused, requireRole, run } from './context.ts';

/** Path of the app that a role works in. */
export const APP_PATHS = {
  participant: '/b',
  facilitator: '/tafel',
  desk: '/balie',
  screen: '/scherm',
  themeTeam: '/thema',
  floor: '/vloer',
  director: '/regie',
  organiser: '/organisator',
} as const satisfies Partial<Record<ActorRole, string>>;

const asked = z.strictObject({
  role: z.enum(['desk', 'screen', 'themeTeam', 'floor', 'director', 'organiser']),
  /** Ends all earlier links of that role. */
  replace: z.boolean().default(false),
  /** Of a desk: may give out badges anew. */
  supervisor: z.boolean().default(false),
});

/** Hands out the secrets: links per role, signs per table, badges per person. Organisers and the command line only. */
export function linkRoutes(fastify: FastifyInstance, context: HttpContext): void {
  const url = (role: keyof typeof APP_PATHS, token: string) =>
    `${context.baseUrl()}${APP_PATHS[role]}#${token}`;

  fastify.post('/api/links', async (request) => {
    const actor = requireRole(request, context, 'organiser');
    const parsed = asked.safeParse(request.body);
    if (!parsed.success) throw new Refused(refusal('malformed'));
    const { role, replace, supervisor } = parsed.data;
    if (supervisor && role !== 'desk') throw new Refused(refusal('malformed'));
    const token = randomToken();
    await run(context, actor, {
      type: 'issueLinks',
      links: [{ hash: hashOf(token), role, ...(supervisor && { supervisor }) }],
      replace,
    });
    return { role, url: url(role, token) };
  });

  fastify.get('/api/signs', async (request, reply) => {
    const actor = requireRole(request, context, 'organiser');
    reply.header('cache-control', 'no-store');
    await issueTableLinks(context, actor);
    const { tables, rooms } = context.engine.summit.summit;
    return {
      signs: [...tables.values()].map((table) => ({
        table: table.id,
        number: table.number,
        room: rooms.get(table.room)?.name ?? table.room,
        theme: table.theme ?? null,
        url: url('facilitator', context.signet.tableSign(table.id)),
        code: context.signet.tableCode(table.id),
      })),
    };
  });

  fastify.get('/api/badges', async (request, reply) => {
    requireRole(request, context, 'organiser');
    reply.header('cache-control', 'no-store');
    return {
      badges: [...context.engine.book.people.values()].map((person) => ({
        person: person.id,
        name: fullName(person.name),
        sort: sortName(person.name),
        role: person.role,
        seated: isSeated(person.role),
        district: person.district ?? null,
        organisation: person.organisation ?? null,
        code: person.code,
        url: url('participant', context.signet.badgeOf(person)),
      })),
    };
  });
}

/** Makes sure that each table's sign and code open its page. */
export async function issueTableLinks(context: HttpContext, actor: Actor): Promise<void> {
  const { engine, signet } = context;
  const wanted: LinkGrant[] = [...engine.summit.summit.tables.values()].flatMap((table) => [
    { hash: hashOf(signet.tableSign(table.id)), role: 'facilitator' as const, table: table.id },
    {
      hash: tableCodeHash(table.number, signet.tableCode(table.id)),
      role: 'facilitator' as const,
      table: table.id,
      code: true,
    },
  ]);
  const links = wanted.filter((link) => !engine.book.links.has(link.hash));
  if (links.length > 0) await run(context, actor, { type: 'issueLinks', links, replace: false });
}
