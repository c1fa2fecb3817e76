import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Person } from '../../shared/people.ts';

/** 128 random bits as 22 base64url characters. */
export const randomToken = (): string => randomBytes(16).toString('base64url');

/** What is stored instead of a secret. Secrets have 128 bits, so a plain hash cannot be reversed by trying. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export const equalSecrets = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

/**
 * Makes the secrets on badges and table signs. They follow from one key in a file beside the database, so that a badge can
 * be printed again without its secret ever being stored; the database holds hashes only, and a backup of it is no key.
 */
export class Signet {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    if (key.length < 32) throw new Error('the key of badges and signs is too short');
    this.#key = key;
  }

  /** Reads the key, or makes it when this is the first start. Readable by the owner only. */
  static fromFile(path: string): Signet {
    if (!existsSync(path)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
      chmodSync(path, 0o600);
    }
    return new Signet(Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url'));
  }

  badge(person: string): string {
    return this.#make(`badge ${person}`).toString('base64url');
  }
  /** Of the badge that opens somebody's page now: his first, one made anew, or a blank one that he was given. */
  badgeOf({ id, badge }: Pick<Person, 'id' | 'badge'>): string {
    if (badge === undefined) return this.badge(id);
    if ('blank' in badge) return this.blankBadge(badge.blank);
    return this.#make(`badge ${id} ${badge.issue}`).toString('base64url');
  }
  /** Of a badge that was printed for nobody yet, by its number. */
  blankBadge(number: number): string {
    return this.#make(`blank ${number}`).toString('base64url');
  }
  /** What stands on such a badge for who cannot scan; the person who gets it gets this code too. */
  blankCode(number: number): string {
    return codeOf(this.#make(`blank code ${number}`).subarray(0, 8));
  }
  tableSign(table: string): string {
    return this.#make(`table ${table}`).toString('base64url');
  }
  /** Six digits for a tablet without a camera. Short, so tries are counted. */
  tableCode(table: string): string {
    return String(this.#make(`code ${table}`).readUInt32BE(0) % 1_000_000).padStart(6, '0');
  }

  #make(purpose: string): Buffer {
    return createHmac('sha256', this.#key).update(purpose).digest().subarray(0, 16);
  }
}

/** The hash under which a typed table code is stored: the number of the table is part of the secret. */
export const tableCodeHash = (table: number, code: string): string => hashOf(`code ${table} ${code}`);

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeOf = (bytes: Uint8Array): string => [...bytes].map((byte) => CROCKFORD[byte & 31]).join('');
/** Eight characters without I, L, O and U: 40 bits for a badge's short code. */
export const randomCode = (): string => codeOf(randomBytes(8));
/** What somebody typed, as the code it means: capitals, no blanks or dashes, O for 0, I and L for 1. */
export const readCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
