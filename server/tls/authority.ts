import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509';
import * as x509 from '@peculiar/x509';

/** PEM texts. */
export interface KeyPair {
  cert: string;
  key: string;
}

export interface Validity {
  from: Date;
  days: number;
}

/** What browsers accept of a certificate at most (CA/Browser Forum 398 days, less one). */
export const MOST_DAYS = 397;
const DAY_MS = 24 * 3600_000;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const TLS_SERVER = '1.3.6.1.5.5.7.3.1';
/** Addresses that no router on the internet carries, and names that no public registry gives out. */
const LOCAL_ADDRESSES = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '127.0.0.0/8',
  'fc00::/7',
  'fe80::/10',
  '::1/128',
];
const LOCAL_NAMES = ['localhost', 'local', 'home.arpa', 'internal'];

const crypto = webcrypto as unknown as Crypto;
const newKeys = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
const ending = ({ from, days }: Validity): Date => new Date(from.getTime() + days * DAY_MS);
/** A clock of a tablet may be behind. */
const beginning = ({ from }: Validity): Date => new Date(from.getTime() - DAY_MS);

/**
 * An authority of the summit's own. By its name constraints (RFC 5280, 4.2.1.10) it can speak for the names given, and else for
 * addresses and names of local networks only: who has its key cannot pass for a bank.
 */
export async function makeAuthority(names: readonly string[], validity: Validity): Promise<KeyPair> {
  const keys = await newKeys();
  const cert = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name: 'CN=Burgertop (only for this summit), O=Burgertop',
      notBefore: beginning(validity),
      notAfter: ending(validity),
      signingAlgorithm: ALGORITHM,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, crypto),
        constraints(names),
      ],
    },
    crypto,
  );
  return { cert: cert.toString('pem'), key: await pemOf(keys.privateKey) };
}

function constraints(names: readonly string[]): x509.Extension {
  const dnsNames = names.filter((name) => isIP(name) === 0);
  const addresses = names
    .filter((name) => isIP(name) !== 0)
    .map((address) => `${address}/${isIP(address) === 4 ? 32 : 128}`);
  const permitted = [
    ...[...LOCAL_NAMES, ...dnsNames].map((dNSName) => new GeneralName({ dNSName })),
    ...[...LOCAL_ADDRESSES, ...addresses].map((iPAddress) => new GeneralName({ iPAddress })),
  ].map((base) => new GeneralSubtree({ base }));
  const value = new NameConstraints({ permittedSubtrees: new GeneralSubtrees(permitted) });
  return new x509.Extension(id_ce_nameConstraints, true, AsnConvert.serialize(value));
}

/** Whether an authority's name constraints let it vouch for a DNS name or an IP address. */
export function mayVouch(authority: string, name: string): boolean {
  const extension = new x509.X509Certificate(authority).getExtension(id_ce_nameConstraints);
  if (extension === null) return true;
  const { permittedSubtrees = [] } = AsnConvert.parse(extension.value, NameConstraints);
  const version = isIP(name);
  return [...permittedSubtrees].some(({ base: { dNSName, iPAddress } }) => {
    if (version === 0) return dNSName !== undefined && (name === dNSName || name.endsWith(`.${dNSName}`));
    const [net = '', prefix] = iPAddress?.split('/') ?? [];
    if (isIP(net) !== version) return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const list = new BlockList();
    list.addSubnet(net, Number(prefix), family);
    return list.check(name, family);
  });
}

/** A certificate for one server. @param names DNS names and IP addresses, the first is its common name */
export async function makeLeaf(
  authority: KeyPair,
  names: readonly string[],
  validity: Validity,
): Promise<KeyPair> {
  const issuer = new x509.X509Certificate(authority.cert);
  const keys = await newKeys();
  const last = Math.min(ending(validity).getTime(), issuer.notAfter.getTime());
  const cert = await x509.X509CertificateGenerator.create(
    {
      subject: [{ CN: [names[0] ?? 'localhost'] }],
      issuer: issuer.subject,
      notBefore: beginning(validity),
      notAfter: new Date(last),
      signingAlgorithm: ALGORITHM,
      publicKey: keys.publicKey,
      signingKey: await signingKeyOf(authority.key),
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([TLS_SERVER]),
        new x509.SubjectAlternativeNameExtension(
          names.map((value) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value })),
        ),
        await x509.AuthorityKeyIdentifierExtension.create(issuer, false, crypto),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, crypto),
      ],
    },
    crypto,
  );
  return { cert: cert.toString('pem'), key: await pemOf(keys.privateKey) };
}

const pemOf = async (key: CryptoKey): Promise<string> =>
  x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');

const signingKeyOf = (pem: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', x509.PemConverter.decodeFirst(pem), ALGORITHM, false, ['sign']);
