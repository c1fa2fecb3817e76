import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { APP_PATHS } from './links.ts';

/** Folder of each app's page, by the path that people type or scan. */
const PAGES: Record<string, string> = {
  [APP_PATHS.participant]: 'participant',
  [APP_PATHS.facilitator]: 'facilitator',
  [APP_PATHS.desk]: 'desk',
  [APP_PATHS.screen]: 'plenary',
  [APP_PATHS.themeTeam]: 'themeteam',
  [APP_PATHS.floor]: 'floor',
  [APP_PATHS.director]: 'director',
  [APP_PATHS.organiser]: 'organiser',
};

/** The built pages, compressed beforehand. Hashed files may be kept for ever; pages are asked for anew each time. */
export async function appRoutes(fastify: FastifyInstance, clientFolder: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: clientFolder,
    preCompressed: true,
    index: false,
    cacheControl: false,
    // Only what the build made: no dotfiles, no folders.
    dotfiles: 'ignore',
    setHeaders(reply, path) {
      const hashed = path.includes('/assets/');
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  for (const [path, app] of Object.entries(PAGES))
    fastify.get(path, (_request, reply) => reply.sendFile(`apps/${app}/index.html`));
  fastify.get('/gallery', (_request, reply) => reply.sendFile('gallery/index.html'));
  fastify.get('/', (_request, reply) => reply.redirect(APP_PATHS.participant));
}
