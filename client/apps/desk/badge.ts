import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { idFromBytes, MINTED_ID } from '../../../shared/ids.ts';

/** The secret in a badge's QR code, from its address `https://host/b#secret` or bare; null when it is no badge. */
export function tokenOf(scanned: string): string | null {
  const token = scanned.trim().split('#').at(-1) ?? '';
  return MINTED_ID.test(token) ? token : null;
}

/** Hash by which the directory knows a badge. Not `crypto.subtle`, which is missing where the page has no https. */
export const badgeHash = (token: string): string => idFromBytes(sha256(utf8ToBytes(token)));

/** What somebody typed, as the short code it may be: capitals, no blanks or dashes, O for 0, I and L for 1. */
export const badgeCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
