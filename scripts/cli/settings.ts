import type { Command } from 'commander';
import { type Config, loadDotEnv, readConfig, type Settings } from '../../server/config.ts';

/** The flags of `start`; each has a name in the environment too. */
export interface ServerFlags {
  port?: string;
  host?: string;
  data?: string;
  tlsCert?: string;
  tlsKey?: string;
  tlsAuthority?: string;
  plainPort?: string;
  url?: string;
  memory?: boolean;
  log?: string;
}

export const withServerFlags = (command: Command): Command =>
  withDataFlags(command)
    .option('--port <number>', 'port to listen on, 0 for any (PORT; 3000)')
    .option('--host <address>', 'address to listen on, 0.0.0.0 for the whole network (HOST; 127.0.0.1)')
    .option('--tls-cert <file>', 'certificate for HTTPS, PEM (BURGERTOP_TLS_CERT)')
    .option('--tls-key <file>', 'its key, PEM (BURGERTOP_TLS_KEY)')
    .option(
      '--tls-authority <file>',
      'certificate of your own authority, for the page /authority (BURGERTOP_TLS_AUTHORITY)',
    )
    .option('--plain-port <number>', 'port that serves only that page, without HTTPS (BURGERTOP_PLAIN_PORT)')
    .option('--memory', 'keep nothing, for trying out')
    .option('--log <level>', 'fatal, error, warn, info, debug or silent (BURGERTOP_LOG; warn)');

/** For the verbs that talk to a running server, or else open its data themselves. */
export const withDataFlags = (command: Command): Command =>
  command
    .option('--data <folder>', 'folder of the database (BURGERTOP_DATA; ./data)')
    .option('--url <address>', 'address that devices use, for links and QR codes (BURGERTOP_URL)');

/**
 * Flags win over the environment, the environment over `.env` in the folder of the command.
 * @throws ConfigError
 */
export function configOf({ url, log, ...flags }: ServerFlags): Config {
  loadDotEnv(process.cwd());
  const settings = { ...flags, publicUrl: url, logLevel: log } as Settings;
  return readConfig(settings, process.env);
}
