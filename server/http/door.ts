import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Command } from '../../shared/commands/command.ts';
import { anyId, language, mintedId, nonEmptyText, shortText } from '../../shared/commands/text.ts';
import type { Actor } from '../../shared/facts/fact.ts';
import { fullName, type Person } from '../../shared/people.ts';
import { refusal } from '../../shared/refusal.ts';
import type { SeatedReport } from '../../shared/seating/report.ts';
import { hashOf, randomCode } from '../auth/secrets.ts';
import { splitName } from '../lists/names.ts';
import { type HttpContext, Refused, requireRole } from './context.ts';
import { parsed } from './seatingBodies.ts';
import { seatAtDoor } from './seatingDoor.ts';

/** Number of a blank badge that was scanned; without one a badge is to be printed. */
const blank = z.int().min(1).max(100_000).optional();

/** Only what is needed to give somebody a seat; the ids are minted by the desk, so that a second try is the same guest. */
const guestBody = z.strictObject({
  id: mintedId,
  person: mintedId,
  role: z.enum(['participant', 'wildcard']),
  /** As it is spoken: "Truus van der Meer"; empty when it is not asked. */
  name: shortText,
  organisation: shortText.optional(),
  district: shortText.optional(),
  needs: z.array(shortText).max(10),
  languages: z.array(language).max(10),
  /** Sits wherever this person sits. */
  companion: anyId.optional(),
  child: z.boolean().default(false),
  blank,
  desk: nonEmptyText,
  at: z.int().min(0),
});
const badgeBody = z.strictObject({ id: mintedId, person: anyId, blank });

/** What the desk needs to print a badge that is not a blank one. */
export interface BadgeReport {
  name: string;
  code: string;
  url: string;
}
export interface GuestReport extends BadgeReport {
  /** Null when no table has room. */
  seated: SeatedReport | null;
}

/** Who comes without being on a list, and who lost his badge. Answers hold secrets of badges, so nobody keeps them. */
export function doorRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.post('/api/door/guests', async (request, reply): Promise<GuestReport> => {
    reply.header('cache-control', 'no-store');
    const actor = requireRole(request, context, 'organiser', 'desk');
    const { id, desk, at, ...guest } = parsed(guestBody, request.body);
    const person = personOf(guest, context);
    const hash = hashOf(context.signet.badgeOf(person));
    await runOnce(context, actor, id, { type: 'registerGuest', person, hash, desk, at });
    return {
      ...badgeReport(context, guest.person),
      seated: await seatedOrNot(context, actor, guest.person),
    };
  });

  fastify.post('/api/door/badges', async (request, reply): Promise<BadgeReport> => {
    reply.header('cache-control', 'no-store');
    const actor = requireRole(request, context, 'organiser', 'desk');
    const { id, person, blank: number } = parsed(badgeBody, request.body);
    const badge =
      number === undefined
        ? { issue: (context.engine.summit.door.replaced.get(person) ?? 0) + 1 }
        : { blank: number };
    const hash = hashOf(context.signet.badgeOf({ id: person, badge }));
    const code = number === undefined ? freshCode(context) : context.signet.blankCode(number);
    await runOnce(context, actor, id, { type: 'replaceBadge', person, badge, hash, code });
    return badgeReport(context, person);
  });
}

/** As `run`, with the id that the desk minted: asking again after a lost answer does nothing twice (rule O3). */
async function runOnce(context: HttpContext, actor: Actor, id: string, command: Command): Promise<void> {
  const ack = await context.engine.ask(actor, { id, command });
  if (!ack.ok) throw new Refused(ack.refusal);
}

type Guest = Omit<z.output<typeof guestBody>, 'id' | 'desk' | 'at'>;

function personOf(guest: Guest, context: HttpContext): Person {
  const { person: id, role, needs, languages, blank: number } = guest;
  const { organisation, district, companion } = guest;
  const code = number === undefined ? freshCode(context) : context.signet.blankCode(number);
  return {
    id,
    role,
    name: guest.name === '' ? { given: UNNAMED, prefix: '', family: code.slice(-4) } : splitName(guest.name),
    code,
    ...(organisation && { organisation }),
    ...(district && { district }),
    ...(guest.child && { category: CHILD }),
    ...(companion !== undefined && { companion }),
    wishes: [],
    needs,
    languages,
    apart: [],
    ...(number !== undefined && { badge: { blank: number } }),
  };
}

/** What a list would say, and tables read: like all that people wrote themselves it is in one language. */
const UNNAMED = 'Gast';
const CHILD = 'kind';

function freshCode({ engine }: HttpContext): string {
  for (;;) {
    const code = randomCode();
    if (!engine.book.peopleByCode.has(code)) return code;
  }
}

/** Read from the book: when this is a second try, the first one's code is on the badge. */
function badgeReport({ engine, signet, baseUrl }: HttpContext, id: string): BadgeReport {
  const person = engine.book.people.get(id);
  if (person === undefined) throw new Refused(refusal('person-unknown'));
  const { name, code } = person;
  return { name: fullName(name), code, url: `${baseUrl()}/b#${signet.badgeOf(person)}` };
}

/** No free seat is no reason to refuse somebody: he is in, and the desk looks for a place with him. */
async function seatedOrNot(context: HttpContext, actor: Actor, person: string): Promise<SeatedReport | null> {
  try {
    return await seatAtDoor(context, actor, person);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
