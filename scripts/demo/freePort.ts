import { createServer } from 'node:net';

const TRIES = 50;

/** The port itself when it is free, else the next one that is. @throws the system's error when none can be had */
export async function freePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; ; port++) {
    const problem = await tryPort(port, host);
    if (problem === null) return port;
    if (problem.code !== 'EADDRINUSE' || port - wanted >= TRIES || port === 65_535) throw problem;
  }
}

const tryPort = (port: number, host: string): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
