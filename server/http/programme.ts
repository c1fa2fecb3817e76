import type { FastifyInstance } from 'fastify';
import { MAX_FILE_BYTES, type ProgrammeFile } from '../../shared/programme/file.ts';
import { ProgrammeFileError } from '../../shared/programme/fileProblem.ts';
import { readProgramme } from '../../shared/programme/readFile.ts';
import { writeProgramme } from '../../shared/programme/writeFile.ts';
import { refusal } from '../../shared/refusal.ts';
import type { Summit } from '../rules/state.ts';
import { type HttpContext, Refused, requireRole } from './context.ts';

/**
 * The running order as a file. `read` says what a file holds, or on which line it is wrong, and stores nothing: setting it
 * is a command like any other.
 */
export function programmeRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.post('/api/programme/read', { bodyLimit: MAX_FILE_BYTES }, async (request) => {
    requireRole(request, context, 'organiser');
    if (!(request.body instanceof Buffer)) throw new Refused(refusal('malformed'));
    return fileIn(request.body, context.engine.summit);
  });

  fastify.get<{ Params: { format: string } }>(
    '/api/programme/file.:format(^yaml|json$)',
    async (request, reply) => {
      requireRole(request, context, 'organiser', 'director');
      const format = request.params.format === 'json' ? 'json' : 'yaml';
      const text = writeProgramme(fileOf(context.engine.summit), format, context.baseUrl());
      return reply
        .type(format === 'json' ? 'application/json; charset=utf-8' : 'application/yaml; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="draaiboek.${format}"`)
        .send(text);
    },
  );
}

/** @throws Refused with the line and column of what is wrong */
function fileIn(body: Buffer, { summit }: Summit): ProgrammeFile {
  const tables = new Set([...summit.tables.values()].map(({ number }) => number));
  try {
    return readProgramme(decoded(body), { rooms: summit.rooms, themes: summit.themes, tables });
  } catch (error) {
    if (!(error instanceof ProgrammeFileError)) throw error;
    const { reason, line, column, params } = error.problem;
    throw new Refused(refusal('programme-unreadable', { ...params, reason, line, column }));
  }
}

function decoded(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new ProgrammeFileError({ reason: 'notYaml', line: 1, column: 1, params: {} });
  }
}

function fileOf({ programme, summit }: Summit): ProgrammeFile {
  const name = summit.description?.name;
  return {
    name: { nl: name === undefined ? 'Draaiboek' : `Draaiboek ${name}` },
    ...(programme.startsAt !== null && { startsAt: programme.startsAt }),
    steps: [...programme.steps.values()],
  };
}
