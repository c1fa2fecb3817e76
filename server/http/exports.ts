import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ActorRole } from '../../shared/facts/fact.ts';
import { refusal } from '../../shared/refusal.ts';
import { audit } from '../exports/audit.ts';
import { EXPORTS, type ExportTable } from '../exports/exports.ts';
import { type HttpContext, Refused, requireRole, run } from './context.ts';

type What = keyof typeof EXPORTS | 'audit';
const path = z.object({
  what: z.enum([...(Object.keys(EXPORTS) as (keyof typeof EXPORTS)[]), 'audit']),
  format: z.enum(['csv', 'json']),
});

/** What the theme team made itself; all else is the organiser's. */
const OF_THE_TEAM: ReadonlySet<What> = new Set(['ideas', 'bundles', 'proposals', 'audit']);
const TEAM: ActorRole[] = ['organiser', 'director', 'themeTeam'];

/**
 * Downloads. The log records each one before the first byte leaves. CSV is what Dutch Excel opens at once:
 * UTF-8 with a byte order mark, semicolons, and no cell that a spreadsheet would run as a formula.
 */
export function exportRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.get('/api/exports/:what.:format', async (request, reply) => {
    const parsed = path.safeParse(request.params);
    const mayTeam = parsed.success && OF_THE_TEAM.has(parsed.data.what);
    const actor = requireRole(request, context, ...(mayTeam ? TEAM : (['organiser'] as const)));
    if (!parsed.success) throw new Refused(refusal('malformed'), 404);
    const { what, format } = parsed.data;
    const table = await tableOf(what, context);
    await run(context, actor, { type: 'recordExport', what, format, rows: table.rows.length });
    reply.header('cache-control', 'no-store');
    reply.header('content-disposition', `attachment; filename="burgertop-${what}.${format}"`);
    if (format === 'json') return table.rows;
    reply.type('text/csv; charset=utf-8');
    return toCsv(table.columns, table.rows);
  });
}

async function tableOf(what: What, { engine, store }: HttpContext): Promise<ExportTable> {
  if (what !== 'audit') return EXPORTS[what](engine);
  const names = new Map([...engine.book.devices.values()].map(({ id, name = '' }) => [id, name]));
  return audit(store.read(0), (device) => names.get(device) ?? '');
}

export function toCsv(columns: readonly string[], rows: readonly Record<string, unknown>[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column] ?? '')),
    {
      header: true,
      columns: [...columns],
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      quoted: true,
    },
  );
}
