import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createSecureContext } from 'node:tls';
import { z } from 'zod';

export interface Config {
  port: number;
  host: string;
  /** Folder of the database, the key of the badges and the control file. */
  data: string;
  tls: { cert: string; key: string } | null;
  /** Certificate of the summit's own authority, PEM, for the page that installs it on a tablet. */
  authority: string | null;
  /** Port of a second listener without HTTPS that serves only that page. */
  plainPort: number | null;
  /** Address that devices use, for links and QR codes; made of host and port when not given. */
  publicUrl: string | null;
  /** Keeps nothing: for trying out. */
  memory: boolean;
  /** Commands a device may send per second, and at once. */
  perSecond: number;
  burst: number;
  maxSockets: number;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** A setting that cannot be; the message is a whole sentence for the terminal. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const settings = z.object({
  port: z.coerce.number().int().min(0).max(65535).default(3000),
  host: z.string().min(1).default('127.0.0.1'),
  data: z.string().min(1).default('./data'),
  tlsCert: z.string().optional(),
  tlsKey: z.string().optional(),
  tlsAuthority: z.string().optional(),
  plainPort: z.coerce.number().int().min(0).max(65535).optional(),
  publicUrl: z.url().optional(),
  memory: z.boolean().default(false),
  perSecond: z.coerce.number().positive().default(20),
  burst: z.coerce.number().positive().default(100),
  maxSockets: z.coerce.number().int().positive().default(18_000),
  logLevel: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});
export type Settings = z.input<typeof settings>;

/** What each setting that can be wrong must be, to complete "The setting port must be ...". */
const WANTED: Partial<Record<keyof Settings, string>> = {
  port: 'a whole number from 0 to 65535',
  plainPort: 'a whole number from 0 to 65535',
  publicUrl: 'an address such as https://top.example.nl',
  perSecond: 'a number above 0',
  burst: 'a number above 0',
  maxSockets: 'a whole number above 0',
  logLevel: 'fatal, error, warn, info, debug or silent',
};

const FROM_ENVIRONMENT: Record<string, keyof Settings> = {
  PORT: 'port',
  HOST: 'host',
  BURGERTOP_DATA: 'data',
  BURGERTOP_TLS_CERT: 'tlsCert',
  BURGERTOP_TLS_KEY: 'tlsKey',
  BURGERTOP_TLS_AUTHORITY: 'tlsAuthority',
  BURGERTOP_PLAIN_PORT: 'plainPort',
  BURGERTOP_URL: 'publicUrl',
  BURGERTOP_PER_SECOND: 'perSecond',
  BURGERTOP_BURST: 'burst',
  BURGERTOP_MAX_SOCKETS: 'maxSockets',
  BURGERTOP_LOG: 'logLevel',
};

/** Reads `.env` in a folder into the environment; what is set already wins. */
export function loadDotEnv(folder: string): void {
  const path = join(folder, '.env');
  if (existsSync(path)) process.loadEnvFile(path);
}

/**
 * Flags win over the environment.
 * @throws ConfigError with a sentence that names the setting
 */
export function readConfig(flags: Settings, environment: NodeJS.ProcessEnv): Config {
  const given: Record<string, unknown> = {};
  for (const [variable, key] of Object.entries(FROM_ENVIRONMENT))
    if (environment[variable] !== undefined && environment[variable] !== '')
      given[key] = environment[variable];
  for (const [key, value] of Object.entries(flags)) if (value !== undefined) given[key] = value;
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const key = parsed.error.issues[0]?.path[0] as keyof Settings;
    throw new ConfigError(
      `The setting ${key} must be ${WANTED[key] ?? 'filled in'}, not "${String(given[key])}".`,
    );
  }
  const { tlsCert, tlsKey, tlsAuthority, plainPort, publicUrl, data, ...rest } = parsed.data;
  return {
    ...rest,
    data: resolve(data),
    publicUrl: publicUrl ?? null,
    tls: readTls(tlsCert, tlsKey),
    authority: tlsAuthority === undefined ? null : readAuthority(tlsAuthority),
    plainPort: plainPort ?? null,
  };
}

function readTls(cert: string | undefined, key: string | undefined): Config['tls'] {
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined || key === undefined)
    throw new ConfigError('HTTPS needs both --tls-cert and --tls-key.');
  const tls = { cert: readPem(cert), key: readPem(key) };
  try {
    createSecureContext(tls);
  } catch {
    throw new ConfigError(
      'The certificate and its key do not belong together, or one of them is no PEM file.',
    );
  }
  return tls;
}

function readAuthority(path: string): string {
  const pem = readPem(path);
  try {
    if (new X509Certificate(pem).ca) return pem;
  } catch {
    // No certificate at all: the same sentence.
  }
  throw new ConfigError(`The file ${path} is not the certificate of an authority.`);
}

function readPem(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new ConfigError(`The certificate file ${path} ${why}.`);
  }
}
