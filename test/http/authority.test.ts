import { X509Certificate } from 'node:crypto';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type KeyPair, MOST_DAYS, makeAuthority, makeLeaf, mayVouch } from '../../server/tls/authority.ts';

const validity = { from: new Date(), days: MOST_DAYS };
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A real handshake with a server that has this certificate; the code of the failure, or "ok". */
async function handshake(authority: KeyPair, leaf: KeyPair, servername?: string): Promise<string> {
  const server = createServer(leaf, (_request, response) => response.end('ok'));
  closing.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, ca: authority.cert, agent: false as const };
    request({ ...options, ...(servername !== undefined && { servername }) }, (response) => {
      response.resume();
      resolve('ok');
    })
      .on('error', (error: NodeJS.ErrnoException) =>
        resolve(error.code === 'UNSPECIFIED' ? error.message : (error.code ?? '')),
      )
      .end();
  });
}

describe("the summit's own authority", () => {
  it('vouches for a server by name and by address', async () => {
    const authority = await makeAuthority(['top.example.nl'], validity);
    const leaf = await makeLeaf(authority, ['top.example.nl', 'laptop.local', '127.0.0.1'], validity);
    expect(await handshake(authority, leaf)).toBe('ok');
    expect(await handshake(authority, leaf, 'laptop.local')).toBe('ok');
    expect(await handshake(authority, leaf, 'top.example.nl')).toBe('ok');
  });

  it('is not believed by who did not install it, nor under another name', async () => {
    const authority = await makeAuthority([], validity);
    const leaf = await makeLeaf(authority, ['laptop.local'], validity);
    expect(await handshake(await makeAuthority([], validity), leaf, 'laptop.local')).not.toBe('ok');
    expect(await handshake(authority, leaf, 'elders.local')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  it.each([
    ['a name of the internet', 'bank.nl'],
    ['an address of the internet', '93.184.216.34'],
  ])('cannot vouch for %s, even when somebody has its key', async (_what, name) => {
    const authority = await makeAuthority(['top.example.nl'], validity);
    const leaf = await makeLeaf(authority, [name], validity);
    expect(await handshake(authority, leaf, 'bank.nl')).toBe('permitted subtree violation');
  });

  it.each([
    ['top.example.nl', true],
    ['laptop.local', true],
    ['localhost', true],
    ['192.168.1.10', true],
    ['fd00::1', true],
    ['81.2.3.4', true],
    ['81.2.3.5', false],
    ['example.nl', false],
    ['desktop.example.nl', false],
    ['172.32.0.1', false],
  ])('knows whether it may vouch for %s: %s', async (name, may) => {
    const { cert } = await makeAuthority(['top.example.nl', '81.2.3.4'], validity);
    expect(mayVouch(cert, name)).toBe(may);
  });

  it('gives a certificate that browsers take: not too long, for servers only, and no authority itself', async () => {
    const authority = await makeAuthority([], validity);
    const leaf = new X509Certificate((await makeLeaf(authority, ['192.168.1.10'], validity)).cert);
    const days = (Date.parse(leaf.validTo) - Date.parse(leaf.validFrom)) / (24 * 3600_000);
    expect(days).toBeLessThanOrEqual(398);
    expect(leaf.ca).toBe(false);
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(leaf.subjectAltName).toBe('IP Address:192.168.1.10');
    expect(new X509Certificate(authority.cert).ca).toBe(true);
  });
});
