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
  /** How often he was given another badge: a desk that heard of one more knows that `badge` is not his any more. */
  issue: number;
  /** Hashes of badges that he had before; absent for nearly everybody. */
  old?: string[];
}
/** A badge of nobody yet, to be given to who comes without being on a list. */
export interface BlankEntry {
  number: number;
  code: string;
  badge: string;
}
/** All that a desk has to know to work by itself. */
export interface DeskDirectory {
  people: DeskEntry[];
  blanks: BlankEntry[];
  /** What some table can offer, so that a desk asks nobody for more. */
  offers: { needs: string[]; languages: string[] };
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
    if (['desk', 'organiser', 'operator'].includes(actor.role)) return deskDirectory(context);
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

/** Everybody with his badges, and the badges that are still nobody's. */
function deskDirectory(context: HttpContext): DeskDirectory {
  const old = new Map<PersonId, string[]>();
  const blanks: BlankEntry[] = [];
  for (const { hash, role, person, blank, revoked } of context.engine.book.links.values()) {
    if (role !== 'participant') continue;
    if (person !== undefined && revoked) old.set(person, [...(old.get(person) ?? []), hash]);
    else if (person === undefined && blank !== undefined && !revoked)
      blanks.push({ number: blank, code: context.signet.blankCode(blank), badge: hash });
  }
  const people = [...context.engine.book.people.values()].map((person) =>
    deskEntry(person, context, old.get(person.id)),
  );
  const tables = [...context.engine.summit.summit.tables.values()];
  const offers = {
    needs: [...new Set(tables.flatMap(({ provides }) => provides))],
    languages: [...new Set(tables.flatMap(({ languages }) => languages))],
  };
  return { people, blanks, offers };
}

function deskEntry(person: Person, { signet, engine }: HttpContext, old: string[] | undefined): DeskEntry {
  const { id, role, code, organisation } = person;
  return {
    id,
    name: fullName(person.name),
    sort: sortName(person.name),
    role,
    code,
    ...(organisation !== undefined && { organisation }),
    badge: hashOf(signet.badgeOf(person)),
    issue: engine.summit.door.replaced.get(id) ?? 0,
    ...(old !== undefined && { old }),
  };
}
