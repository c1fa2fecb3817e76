import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '../../shared/facts/fact.ts';
import {
  BADGE_FORMATS,
  BADGE_GROUPS,
  MOST_BLANKS,
  MOST_DESKS,
  PAPER_LANGUAGES,
  type PrintReport,
} from '../../shared/print.ts';
import { refusal } from '../../shared/refusal.ts';
import { hashOf, readCode } from '../auth/secrets.ts';
import {
  addresseesOf,
  badgesOf,
  ballotOf,
  blanksOf,
  formsOf,
  listsOf,
  peopleOf,
  roomsOf,
  roundsOf,
  type Sources,
  signsOf,
} from '../print/gather.ts';
import type { PrintRun } from '../print/prints.ts';
import type { PrintTask } from '../print/task.ts';
import { type HttpContext, Refused, requireRole, run } from './context.ts';
import { issueTableLinks } from './links.ts';

const language = z.enum(PAPER_LANGUAGES).default('nl');
const format = z.enum(BADGE_FORMATS).default('a7');

const body = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('badges'),
    language,
    format,
    group: z.enum(BADGE_GROUPS).default('all'),
    /** Only this person, by the short code of his badge. */
    code: z.string().max(16).optional(),
    /** With the table of each round. */
    seats: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('blanks'),
    language,
    format,
    count: z.int().min(1).max(MOST_BLANKS),
    /** Prints again what was made before, from this number on. */
    first: z.int().min(1).optional(),
  }),
  z.strictObject({ kind: z.literal('signs'), language }),
  z.strictObject({ kind: z.literal('rooms'), language }),
  z.strictObject({ kind: z.literal('lists'), language, desks: z.int().min(1).max(MOST_DESKS) }),
  z.strictObject({
    kind: z.literal('forms'),
    language,
    count: z.int().min(1).max(MOST_BLANKS),
    /** So many for each table, with its number; else so many for any table. */
    perTable: z.boolean().default(true),
  }),
  /** Cards for the box of paper, of the ballot that is open. */
  z.strictObject({ kind: z.literal('ballots'), language, count: z.int().min(1).max(MOST_BLANKS) }),
]);
type Asked = z.output<typeof body>;
type Ask<K extends Asked['kind']> = Extract<Asked, { kind: K }>;
const after = z.object({ after: z.coerce.number().int().min(-1).default(-1) });

/** Paper for the day as PDF. It holds names and secrets: organisers and the command line only. */
export function printRoutes(fastify: FastifyInstance, context: HttpContext): void {
  const { prints } = context;

  fastify.post('/api/print', async (request): Promise<PrintReport> => {
    const actor = requireRole(request, context, 'organiser');
    const asked = body.safeParse(request.body);
    if (!asked.success) throw new Refused(refusal('malformed'));
    if (prints.busy) throw new Refused(refusal('print-busy'));
    const task = await taskOf(asked.data, context, actor);
    // Somebody else may have begun while numbers were given out.
    if (prints.busy) throw new Refused(refusal('print-busy'));
    return reportOf(prints.start(`burgertop-${asked.data.kind}`, task));
  });

  /** Answers when there is news after so many pieces, so that a bar moves without asking all the time. */
  fastify.get('/api/print/:run', async (request, reply): Promise<PrintReport> => {
    const found = runOf(request, context);
    reply.header('cache-control', 'no-store');
    const known = after.safeParse(request.query);
    if (!known.success) throw new Refused(refusal('malformed'));
    await prints.news(found, known.data.after);
    return reportOf(found);
  });

  fastify.get('/api/print/:run/file', async (request, reply) => {
    const actor = requireRole(request, context, 'organiser');
    const { printed, name } = runOf(request, context);
    if (printed === null) throw new Refused(refusal('print-gone'), 404);
    await run(context, actor, { type: 'recordExport', what: name, format: 'pdf', rows: printed.count });
    reply.header('cache-control', 'no-store');
    reply.header('content-disposition', `attachment; filename="${name}.pdf"`);
    return reply.type('application/pdf').send(Buffer.from(printed.pdf));
  });
}

function runOf(request: FastifyRequest, context: HttpContext): PrintRun {
  requireRole(request, context, 'organiser');
  const found = context.prints.get((request.params as { run: string }).run);
  if (found === undefined) throw new Refused(refusal('print-gone'), 404);
  return found;
}

const reportOf = ({ id, total, done, printed, failed }: PrintRun): PrintReport => ({
  run: id,
  total,
  done,
  state: failed ? 'failed' : printed === null ? 'making' : 'ready',
  pages: printed?.pages ?? null,
  bytes: printed?.pdf.length ?? null,
  missing: printed?.missing ?? [],
});

/** What is asked for, from what is known. Signs make sure that they open, blank badges and forms get numbers of their own. */
async function taskOf(asked: Asked, context: HttpContext, actor: Actor): Promise<PrintTask> {
  const from = sourcesOf(context, asked);
  const common = { language: asked.language, summit: from.summit.summit.description?.name ?? '' };
  switch (asked.kind) {
    case 'badges':
      return { ...common, kind: 'badges', format: asked.format, badges: chosenBadges(from, asked) };
    case 'blanks': {
      const numbers = await blankNumbers(context, actor, asked);
      return { ...common, kind: 'badges', format: asked.format, badges: blanksOf(from, numbers) };
    }
    case 'signs':
      await issueTableLinks(context, actor);
      return { ...common, kind: 'signs', signs: demanded(signsOf(from), 'no-tables') };
    case 'rooms':
      return { ...common, kind: 'rooms', rooms: demanded(roomsOf(from), 'no-tables') };
    case 'lists':
      return { ...common, kind: 'lists', lists: demanded(listsOf(from, asked.desks), 'no-people') };
    case 'forms': {
      const tables = tablesOf(from, asked);
      const first = await makeForms(context, actor, tables);
      const rest = { addressees: addresseesOf(from), rounds: roundsOf(from) };
      return { ...common, kind: 'forms', forms: formsOf(from, first, tables), ...rest };
    }
    case 'ballots': {
      const ballot = ballotOf(from);
      if (ballot === null) throw new Refused(refusal('ballot-unknown'));
      return { ...common, kind: 'ballots', ballot, count: asked.count };
    }
  }
}

function sourcesOf({ engine, signet, baseUrl }: HttpContext, asked: Asked): Sources {
  const { language: speaks } = asked;
  return {
    summit: engine.summit,
    book: engine.book,
    language: speaks,
    secrets: signet,
    address: (path, secret) => `${baseUrl()}${path}#${secret}`,
    baseUrl: baseUrl(),
  };
}

function chosenBadges(from: Sources, { group, code, seats }: Ask<'badges'>) {
  const people = peopleOf(from, code === undefined ? group : 'all');
  const chosen = code === undefined ? people : people.filter((person) => person.code === readCode(code));
  if (code !== undefined && chosen.length === 0) throw new Refused(refusal('person-unknown'));
  return badgesOf(from, demanded(chosen, 'no-people'), seats);
}

/** @throws Refused when there is nothing to print */
function demanded<T>(list: T[], code: 'no-people' | 'no-tables'): T[] {
  if (list.length === 0) throw new Refused(refusal(code));
  return list;
}

/** New ones, or again those of earlier numbers that are still nobody's. */
async function blankNumbers(
  context: HttpContext,
  actor: Actor,
  { first, count }: Ask<'blanks'>,
): Promise<number[]> {
  const from = first ?? (await makeBlankBadges(context, actor, count));
  const numbers = Array.from({ length: count }, (_, i) => from + i);
  const { blanks } = context.engine.summit.paper;
  if (from + count - 1 > blanks) throw new Refused(refusal('paper-unknown', { count: blanks }));
  const { links } = context.engine.book;
  const free = numbers.filter((number) => {
    const link = links.get(hashOf(context.signet.blankBadge(number)));
    return link !== undefined && link.person === undefined && !link.revoked;
  });
  if (free.length === 0) throw new Refused(refusal('badge-taken'));
  return free;
}

/** Badges of nobody yet. @returns the number of the first */
export async function makeBlankBadges(context: HttpContext, actor: Actor, count: number): Promise<number> {
  const { engine, signet } = context;
  const first = engine.summit.paper.blanks + 1;
  const hashes = Array.from({ length: count }, (_, i) => hashOf(signet.blankBadge(first + i)));
  await run(context, actor, { type: 'makeBlankBadges', first, hashes });
  return first;
}

function tablesOf({ summit }: Sources, { count, perTable }: Ask<'forms'>): (string | null)[] {
  if (!perTable) return Array.from({ length: count }, () => null);
  const tables = [...summit.summit.tables.values()].sort((a, b) => a.number - b.number);
  return demanded(tables, 'no-tables').flatMap(({ id }) => Array.from({ length: count }, () => id));
}

/** @returns the number of the first form */
async function makeForms(context: HttpContext, actor: Actor, tables: (string | null)[]): Promise<number> {
  const first = context.engine.summit.paper.forms + 1;
  await run(context, actor, { type: 'makeForms', first, tables });
  return first;
}
