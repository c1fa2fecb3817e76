import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loopbackUrl } from '../../../scripts/serve/addresses.ts';
import { nodeAdvice } from '../../../scripts/serve/nodeAdvice.ts';
import { ConfigError, readConfig } from '../../../server/config.ts';
import { scratchFolder } from '../../support/scratch.ts';

test('flags win over the environment, the environment over what is usual', () => {
  expect(readConfig({}, {})).toMatchObject({ port: 3000, host: '127.0.0.1', tls: null, publicUrl: null });
  expect(readConfig({}, { PORT: '4000', HOST: '' })).toMatchObject({ port: 4000, host: '127.0.0.1' });
  expect(readConfig({ port: 5000 }, { PORT: '4000' }).port).toBe(5000);
});

test.each([
  [{ port: '70000' }, 'port'],
  [{ logLevel: 'loud' as 'warn' }, 'logLevel'],
  [{ publicUrl: 'top' }, 'publicUrl'],
  [{ perSecond: 0 }, 'perSecond'],
])('a setting that cannot be is named: %o', (flags, name) => {
  expect(() => readConfig(flags, {})).toThrow(new RegExp(`^The setting ${name} must be .+\\.$`));
});

test('files that are no certificate are refused before anything is opened', () => {
  const file = join(scratchFolder(), 'x.pem');
  writeFileSync(file, 'no certificate');
  expect(() => readConfig({ tlsCert: file, tlsKey: file }, {})).toThrow(ConfigError);
  expect(() => readConfig({ tlsCert: file }, {})).toThrow('both');
});

test.each([
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['::1', 'http://[::1]:3000'],
  ['192.0.2.1', 'http://192.0.2.1:3000'],
])('a server on %s is reached from this machine at %s', (host, url) => {
  expect(loopbackUrl(readConfig({ host }, {}), 3000)).toBe(url);
});

test.each(['22.14.0', '24.1.0'])('Node %s needs no word', (version) => {
  expect(nodeAdvice(version)).toBeNull();
});
test.each(['20.20.2', '22.13.1'])('Node %s gets one', (version) => {
  expect(nodeAdvice(version)).toContain(version);
});
