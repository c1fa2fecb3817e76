import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { refusal } from '../../shared/refusal.ts';
import { EXPORTS } from '../exports/exports.ts';
import { type HttpContext, Refused, requireRole, run } from './context.ts';

const path = z.object({
  what: z.enum(['ideas', 'seating', 'result', 'choices']),
  format: z.enum(['csv', 'json']),
});

/**
 * Downloads for the organiser. The log records each one before the first byte leaves. CSV is what Dutch Excel opens at once:
 * UTF-8 with a byte order mark, semicolons, and no cell that a spreadsheet would run as a formula.
 */
export function exportRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.get('/api/exports/:what.:format', async (request, reply) => {
    const actor = requireRole(request, context, 'organiser');
    const parsed = path.safeParse(request.params);
    if (!parsed.success) throw new Refused(refusal('malformed'), 404);
    const { what, format } = parsed.data;
    const table = EXPORTS[what](context.engine);
    await run(context, actor, { type: 'recordExport', what, format, rows: table.rows.length });
    reply.header('cache-control', 'no-store');
    reply.header('content-disposition', `attachment; filename="burgertop-${what}.${format}"`);
    if (format === 'json') return table.rows;
    reply.type('text/csv; charset=utf-8');
    return toCsv(table.columns, table.rows);
  });
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
