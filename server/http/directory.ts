import type { FastifyInstance } from 'fastify';
import type { PersonId } from '../../shared/ids.ts';
import { fullName, type Person, sortName } from '../../shared/people.ts';
import { refusal } from '../../shared/refusal.ts';
import { hashOf } from '../auth/secrets.ts';
import { actorOfRequest, type HttpContext, Refused } from './context.ts';

/** A person as the door knows him. `badge` is the hash of the badge's secret, so that a desk recognises it by itself. */
export interface DeskEntry {
  id: PersonId;
  name: string;
  sort: string;
  role: Person['role'];
  code: string;
  organisation?: string;
  badge: string;
}
export interface NameEntry {
  id: PersonId;
  name: string;
}

/**
 * Names by id. They are in no fact and no view: they come by this one message, to the desks and organisers in full, and to
 * a table's own facilitator for the people of that table.
 */
export function directoryRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.get('/api/directory', async (request, reply) => {
    const actor = actorOfRequest(request, context);
    const { book, summit } = context.engine;
    reply.header('cache-control', 'no-store');
    if (['desk', 'organiser', 'operator'].includes(actor.role))
      return { people: [...book.people.values()].map((person) => deskEntry(person, context)) };
    if (actor.role === 'participant' && actor.person !== undefined)
      return { people: names([actor.person], book.people) };
    if (actor.role !== 'facilitator' || actor.table === undefined) throw new Refused(refusal('not-allowed'));
    const table = actor.table;
    const seated = [...summit.tables.seats.values()].flatMap((seats) =>
      [...seats].filter(([, at]) => at === table).map(([person]) => person),
    );
    return { people: names(new Set(seated), book.people) };
  });
}

function names(ids: Iterable<PersonId>, people: ReadonlyMap<PersonId, Person>): NameEntry[] {
  return [...ids].flatMap((id) => {
    const person = people.get(id);
    return person === undefined ? [] : [{ id, name: fullName(person.name) }];
  });
}

function deskEntry(person: Person, { signet }: HttpContext): DeskEntry {
  const { id, role, code, organisation } = person;
  return {
    id,
    name: fullName(person.name),
    sort: sortName(person.name),
    role,
    code,
    ...(organisation !== undefined && { organisation }),
    badge: hashOf(signet.badge(id)),
  };
}
