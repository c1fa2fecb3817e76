import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type KeyPair, MOST_DAYS, makeAuthority, makeLeaf, mayVouch } from '../../server/tls/authority.ts';
import { CliError, USAGE } from '../cli/errors.ts';
import { wholeNumber } from '../cli/numbers.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';

interface Flags extends ServerFlags {
  name: string[];
  days: number;
  fresh?: boolean;
  json?: boolean;
}

const collect = (value: string, all: string[]): string[] => [...all, value];

export function addCertificate(program: Command): void {
  const command = program
    .command('certificate')
    .description(
      'Make a certificate for HTTPS in a network without internet, and the authority that vouches for it.',
    )
    .option('--name <name>', 'another name or address that devices use; may be given again', collect, [])
    .option(
      '--days <number>',
      `how long it is valid, ${MOST_DAYS} at most`,
      wholeNumber(1, MOST_DAYS),
      MOST_DAYS,
    )
    .option('--fresh', 'make a new authority too; every tablet must then install it anew')
    .option('--json', 'print JSON');
  withDataFlags(command).action(certificate);
}

async function certificate({ name, days, fresh = false, json, ...flags }: Flags): Promise<void> {
  const wrong = name.find((one) => isIP(one) === 0 && !/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(one));
  if (wrong !== undefined) throw new CliError(`"${wrong}" is no name or address of a server.`, USAGE);
  const folder = join(configOf(flags).data, 'tls');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const validity = { from: new Date(), days };
  const known = fresh ? null : readPair(folder, 'authority');
  const authority = known ?? (await makeAuthority(name, validity));
  if (known === null) writePair(folder, 'authority', authority);
  const outside = name.find((one) => !mayVouch(authority.cert, one));
  if (outside !== undefined)
    throw new CliError(
      `The authority that is there may not vouch for ${outside}; make a new one with --fresh.`,
    );
  const names = [...new Set([...name, ...ownNames().filter((one) => mayVouch(authority.cert, one))])];
  writePair(folder, 'server', await makeLeaf(authority, names, validity));
  const { fingerprint256 } = new X509Certificate(authority.cert);
  if (json)
    return console.log(
      JSON.stringify({ folder, names, days, fingerprint: fingerprint256, kept: known !== null }),
    );
  console.log(told(folder, names, fingerprint256, known !== null));
}

/** Names and addresses by which other devices in the network can find this machine. */
function ownNames(): string[] {
  const own = hostname().toLowerCase();
  const addresses = Object.values(networkInterfaces())
    .flatMap((cards = []) => cards)
    .filter(({ address }) => !address.startsWith('fe80'))
    .map(({ address }) => address);
  const local = own.includes('.') ? [own] : [`${own}.local`];
  return [...local.filter((name) => name.endsWith('.local')), 'localhost', ...addresses];
}

function readPair(folder: string, name: string): KeyPair | null {
  const [cert, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  return existsSync(cert) && existsSync(key)
    ? { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') }
    : null;
}

function writePair(folder: string, name: string, { cert, key }: KeyPair): void {
  writeFileSync(join(folder, `${name}.pem`), `${cert}\n`);
  writeFileSync(join(folder, `${name}.key`), `${key}\n`, { mode: 0o600 });
}

const told = (
  folder: string,
  names: string[],
  fingerprint: string,
  kept: boolean,
): string => `A certificate for ${names.join(', ')} is in ${folder}.
${kept ? 'The authority is the one that was there: tablets that installed it need nothing more.' : 'The authority is new: every tablet installs it once, on the page /authority.'}
Its code is ${fingerprint.slice(0, 23)}; the page shows the same.

  npm start -- --host 0.0.0.0 --port 3443 \\
    --tls-cert ${join(folder, 'server.pem')} --tls-key ${join(folder, 'server.key')} \\
    --tls-authority ${join(folder, 'authority.pem')} --plain-port 3080 \\
    --url https://${names[0]}:3443`;
