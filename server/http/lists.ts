import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Command } from '../../shared/commands/command.ts';
import type { Actor } from '../../shared/facts/fact.ts';
import { LIMITS } from '../../shared/limits.ts';
import { ROLES } from '../../shared/people.ts';
import { refusal } from '../../shared/refusal.ts';
import { type Correction, recogniseColumns } from '../lists/columns.ts';
import { FIELDS, type ListKind } from '../lists/headings.ts';
import { ListError } from '../lists/problem.ts';
import { readSheet } from '../lists/sheet.ts';
import { type HttpContext, Refused, requireRole, run } from './context.ts';
import { readPeopleList } from './peopleUpload.ts';
import { readTablesList } from './tablesUpload.ts';

/** What a list would do, and the commands that do it. `digest` names the effect the person saw and agreed to. */
export interface Upload {
  preview: Record<string, unknown>;
  digest: string;
  commands: Command[];
}

const params = z.object({ kind: z.enum(['people', 'tables']), act: z.enum(['preview', 'apply']) });
const query = z.object({
  role: z.enum(ROLES).default('participant'),
  /** JSON of a `Correction`. */
  columns: z.string().max(20_000).optional(),
  /** Make the themes that the list names and the summit does not have. */
  themes: z.enum(['make', 'leave']).default('leave'),
  digest: z.string().max(100).optional(),
});
export type ListQuery = z.output<typeof query>;

/**
 * The organiser's lists. `preview` reads and compares, and stores nothing; `apply` is given the same file again and does
 * what the preview said, or refuses when the summit changed in between.
 */
export function listRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.post('/api/lists/:kind/:act', { bodyLimit: LIMITS.listBytes }, async (request) => {
    const actor = requireRole(request, context, 'organiser');
    const asked = params.safeParse(request.params);
    const how = query.safeParse(request.query);
    if (!asked.success || !how.success || !(request.body instanceof Buffer))
      throw new Refused(refusal('malformed'));
    const { kind, act } = asked.data;
    const upload = await readUpload(context, kind, request.body, how.data);
    if (act === 'preview') return { ...upload.preview, digest: upload.digest };
    if (upload.digest === '') throw new Refused(refusal('list-unreadable', { reason: 'noHeader' }));
    if (how.data.digest !== upload.digest) throw new Refused(refusal('list-changed'));
    await apply(context, actor, upload.commands, request);
    return { applied: true };
  });
}

async function readUpload(
  context: HttpContext,
  kind: ListKind,
  body: Buffer,
  how: ListQuery,
): Promise<Upload> {
  try {
    const sheet = await readSheet(body);
    const columns = recogniseColumns(sheet, kind, correctionOf(how.columns));
    const file = {
      kind,
      format: sheet.format,
      encoding: sheet.format === 'csv' ? sheet.encoding : null,
      columns: columns.columns,
      headerLine: columns.headerLine,
      fields: FIELDS[kind],
      usable: columns.usable,
    };
    // The columns still have to be pointed out: there is something to correct and nothing to store.
    if (!columns.usable)
      return { preview: { ...file, changes: false, problems: [], newThemes: [] }, commands: [], digest: '' };
    const read = kind === 'people' ? readPeopleList : readTablesList;
    const { preview, ...rest } = read(context, sheet, columns, how);
    return { preview: { ...file, ...preview }, ...rest };
  } catch (error) {
    if (error instanceof ListError)
      throw new Refused(refusal('list-unreadable', { reason: error.code, ...error.params }));
    throw error;
  }
}

const correction = z.object({
  headerLine: z.int().min(0).optional(),
  fields: z.record(z.string().regex(/^\d+$/), z.string().nullable()).optional(),
});

function correctionOf(text: string | undefined): Correction {
  if (text === undefined) return {};
  try {
    return correction.parse(JSON.parse(text)) as Correction;
  } catch {
    throw new Refused(refusal('malformed'));
  }
}

async function apply(
  context: HttpContext,
  actor: Actor,
  commands: Command[],
  request: FastifyRequest,
): Promise<void> {
  for (const command of commands) await run(context, actor, command);
  request.log.info({ commands: commands.length }, 'a list was applied');
}
