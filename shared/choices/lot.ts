import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PersonId } from '../ids.ts';

/**
 * The number that somebody draws in a lot: 64 hexadecimal digits, the lowest goes first. Anybody can draw it again with
 * `printf '%s %s' LOT PERSON | sha256sum`, so a lot that was published can be recounted and not bent afterwards.
 */
export const drawn = (lot: string, person: PersonId): string =>
  bytesToHex(sha256(utf8ToBytes(`${lot} ${person}`)));
