import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { LANGUAGES, type Language } from '../../shared/localized.ts';
import type { HttpContext } from './context.ts';
import { languageOf } from './languageOf.ts';
import { APP_PATHS } from './links.ts';

/** So much of the fingerprint is compared by eye: sixteen hexadecimal digits, 64 bits. */
const CODE_LENGTH = 23;

/**
 * The page that installs the summit's own authority on a tablet, and the certificate itself. It holds no script, and the code on it
 * can be compared with the one that the command line printed: whoever reads it without HTTPS cannot know who sent it.
 */
export function authorityRoutes(fastify: FastifyInstance, context: HttpContext, clientFolder: string): void {
  const { authority } = context.config;
  if (authority === null) return;
  const pages = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      readFileSync(join(clientFolder, 'authority', `${language}.html`), 'utf8'),
    ]),
  ) as Record<Language, string>;
  const certificate = new X509Certificate(authority);
  const code = certificate.fingerprint256.slice(0, CODE_LENGTH);

  fastify.get('/authority', (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(
        pages[languageOf(request)]
          .replaceAll('{code}', code)
          .replaceAll('{table}', `${context.baseUrl()}${APP_PATHS.facilitator}`),
      ),
  );
  // DER under this type: Android and iPadOS offer to install it.
  fastify.get('/authority.crt', (_request, reply) =>
    reply
      .type('application/x-x509-ca-cert')
      .header('content-disposition', 'attachment; filename="burgertop.crt"')
      .header('cache-control', 'no-cache')
      .send(certificate.raw),
  );
}

/** For a tablet that does not trust the server yet: this page and what it shows, nothing else. */
export async function plainRoutes(
  fastify: FastifyInstance,
  context: HttpContext,
  clientFolder: string,
): Promise<void> {
  authorityRoutes(fastify, context, clientFolder);
  for (const folder of ['authority', 'plain'])
    await fastify.register(fastifyStatic, {
      root: join(clientFolder, folder),
      prefix: `/${folder}/`,
      index: false,
      decorateReply: false,
    });
  fastify.setNotFoundHandler((_request, reply) => reply.redirect('/authority'));
}
