import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../../../scripts/cli/cli.ts';
import { type App, createApp } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { scratchFolder } from '../../support/scratch.ts';

const data = scratchFolder();
const folder = join(data, 'tls');
const file = (name: string) => join(folder, name);
let said = '';
let app: App | null = null;
beforeEach(() => {
  said = '';
  const hear = (text: unknown) => {
    said += `${String(text)}\n`;
  };
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app?.close();
  app = null;
});
const certificate = (...flags: string[]) => runCli(['certificate', '--data', data, ...flags]);

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: Buffer;
}
const fetched = (get: typeof getPlain, url: string, options: object = {}): Promise<Answer> =>
  new Promise((done, reject) => {
    get(url, { agent: false, ...options }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      const { 'content-type': type, location } = response.headers;
      done({ status: response.statusCode, type, location, body: Buffer.concat(parts) });
    }).on('error', reject);
  });

test('makes a certificate with which the server speaks HTTPS, and a page that installs its authority', async () => {
  expect(await certificate('--name', 'top.example.nl')).toBe(0);
  expect(said).toContain('top.example.nl');
  for (const key of ['server.key', 'authority.key']) expect(statSync(file(key)).mode & 0o077).toBe(0);

  const settings = {
    port: 0,
    plainPort: 0,
    memory: true,
    data,
    logLevel: 'silent' as const,
    tlsCert: file('server.pem'),
    tlsKey: file('server.key'),
    tlsAuthority: file('authority.pem'),
  };
  const clientFolder = resolve(import.meta.dirname, '../../../client/public');
  app = await createApp(readConfig(settings, {}), { clientFolder });
  await app.listen();
  const { port } = app.http.server.address() as AddressInfo;
  const ca = readFileSync(file('authority.pem'));
  const secure = (path: string) =>
    fetched(getSecure as typeof getPlain, `https://127.0.0.1:${port}${path}`, { ca });
  expect((await secure('/healthz')).status).toBe(200);
  expect((await secure('/authority')).body.toString()).toContain('burgertop.crt');

  const { port: plainPort } = (app.plain as NonNullable<App['plain']>).server.address() as AddressInfo;
  const plain = (path: string) => fetched(getPlain, `http://127.0.0.1:${plainPort}${path}`);
  const page = (await plain('/authority?lang=nl')).body.toString();
  const { fingerprint256 } = new X509Certificate(ca);
  expect(page).toContain(fingerprint256.slice(0, 23));
  expect(said).toContain(fingerprint256.slice(0, 23));
  expect((await plain('/authority?lang=ar')).body.toString()).toContain('dir="rtl"');
  const downloaded = await plain('/authority.crt');
  expect(downloaded.type).toBe('application/x-x509-ca-cert');
  expect(new X509Certificate(downloaded.body).fingerprint256).toBe(fingerprint256);
  expect((await plain('/authority/authority.css')).status).toBe(200);
  // Nothing else without HTTPS: no session, no page of an app.
  for (const path of ['/', '/tafel', '/api/session', '/readyz'])
    expect((await plain(path)).location).toBe('/authority');
});

test('keeps the authority that tablets know, and says when it cannot vouch for a name', async () => {
  const authority = () => readFileSync(file('authority.pem'), 'utf8');
  expect(await certificate('--name', 'top.example.nl')).toBe(0);
  const first = authority();
  expect(await certificate('--name', '192.168.7.7', '--days', '30')).toBe(0);
  expect(authority()).toBe(first);
  expect(new X509Certificate(readFileSync(file('server.pem'))).subjectAltName).toContain('192.168.7.7');
  expect(await certificate('--name', 'ander.example.nl')).toBe(1);
  expect(said).toContain('--fresh');
  expect(await certificate('--name', 'ander.example.nl', '--fresh')).toBe(0);
  expect(authority()).not.toBe(first);
});

test.each([
  ['more days than a browser takes', '--days', '398'],
  ['a name that is none', '--name', 'https://x/'],
])('does not understand %s', async (_what, ...flags) => {
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  expect(await certificate(...flags)).toBe(2);
});
