import { networkInterfaces } from 'node:os';
import type { Config } from '../../server/config.ts';

const EVERYWHERE = ['0.0.0.0', '::', '[::]'];

const origin = ({ tls }: Config, host: string, port: number): string =>
  `${tls === null ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Address by which a program on this machine reaches the server. */
export const loopbackUrl = (config: Config, port: number): string =>
  origin(config, EVERYWHERE.includes(config.host) ? '127.0.0.1' : config.host, port);

/** Addresses of this machine on its networks, the usual kind of network first; empty when it listens to itself only. */
export function networkUrls(config: Config, port: number): string[] {
  if (!EVERYWHERE.includes(config.host)) return [];
  return Object.values(networkInterfaces())
    .flatMap((cards = []) => cards)
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => origin(config, address, port));
}
