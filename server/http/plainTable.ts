import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { inLanguage, LANGUAGES, type Language } from '../../shared/localized.ts';
import { readCode } from '../auth/secrets.ts';
import { Tries } from '../auth/tries.ts';
import { themeOf } from '../rules/place.ts';
import type { HttpContext } from './context.ts';
import { isLanguage, languageOf } from './languageOf.ts';

/** Texts of the page without JavaScript, one HTML page a language, with `{table}`, `{room}` and `{theme}` to fill in. */
type Pages = Record<Language, Record<(typeof NAMES)[number], string>>;
const NAMES = ['ask', 'found', 'unknown', 'none', 'wait'] as const;

/**
 * For a phone without JavaScript: the short code on the badge gives the table of this round and nothing else, no name.
 * Forty bits and a limit on failures keep guessing pointless.
 */
export function plainTableRoutes(fastify: FastifyInstance, context: HttpContext, clientFolder: string): void {
  const pages = loadPages(join(clientFolder, 'plain'));
  const tries = new Tries(30, 0.2, () => performance.now());

  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  fastify.get('/b/code', (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-language')
      .send(pages[languageOf(request)].ask),
  );
  fastify.post('/b/code', { bodyLimit: 500 }, async (request, reply) => {
    const { code, language } = request.body as { code?: string; language?: string };
    const page = pages[isLanguage(language) ? language : 'nl'];
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
    const person = context.engine.book.peopleByCode.get(readCode(code ?? ''));
    if (person === undefined) {
      if (!tries.allows(request.ip)) return reply.code(429).send(page.wait);
      tries.failed(request.ip);
      return reply.code(404).send(page.unknown);
    }
    const seat = seatNow(context, person);
    if (seat === null) return page.none;
    const theme = seat.theme === null ? '' : inLanguage(seat.theme, language ?? 'nl');
    return fill(page.found, { table: String(seat.number), room: seat.room, theme });
  });
}

/** The person's table in the round that runs, else in the first round to come. */
function seatNow({ engine }: HttpContext, person: string) {
  const { programme, tables, summit } = engine.summit;
  const steps = [...programme.steps.values()];
  const now = steps.findIndex((step) => step.id === (programme.running?.step ?? programme.last));
  const next = steps.slice(Math.max(0, now)).find((step) => step.round !== undefined);
  const table = summit.tables.get(tables.seats.get(next?.round ?? 1)?.get(person) ?? '');
  if (table === undefined) return null;
  const themes = next?.round === undefined ? undefined : engine.summit.choices.themes.get(next.round);
  const theme = summit.themes.get(themeOf(table, themes) ?? '')?.title ?? null;
  return { number: table.number, room: summit.rooms.get(table.room)?.name ?? table.room, theme };
}

function loadPages(folder: string): Pages {
  const page = (language: Language, name: string) =>
    readFileSync(join(folder, language, `${name}.html`), 'utf8');
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      Object.fromEntries(NAMES.map((name) => [name, page(language, name)])),
    ]),
  ) as Pages;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const fill = (page: string, values: Record<string, string>): string =>
  page.replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? escapeHtml(values[key] ?? '') : whole));
