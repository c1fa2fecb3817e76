/**
 * Names for the ids that travel between devices, log and screens. Whoever creates a thing mints its id (rule O1).
 * Minted ids are 128 random bits in 22 base64url characters; ids of rooms, tables, themes and steps are chosen
 * by the organiser's lists and may be any short text.
 */
export type PersonId = string;
export type TableId = string;
export type RoomId = string;
export type ThemeId = string;
export type StepId = string;
export type IdeaId = string;
/** Something that a table said, or a part of it: the id of an idea or of a part. */
export type CardId = string;
export type BundleId = string;
/** One thing that somebody did to the bundles, so that it can be taken back. */
export type ActId = string;
export type ProposalId = string;
export type BallotId = string;
export type FollowupId = string;
export type ChoiceId = string;
/** A scene that waits in the director's queue. */
export type CueId = string;
/** A table's call for somebody of the floor team. */
export type CallId = string;
export type CommandId = string;
export type DeviceId = string;

/** Round number, counted from 1 in the order of the programme. */
export type Round = number;

/** What 16 bytes look like as base64url: 22 characters of which the last carries 2 bits. */
export const MINTED_ID = /^[A-Za-z0-9_-]{21}[AQgw]$/;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes 16 bytes as a 22-character id; works in browsers and Node alike, also where `btoa` or `Buffer` is missing. */
export function idFromBytes(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const a = bytes[i] ?? 0;
    const b = bytes[i + 1] ?? 0;
    const c = bytes[i + 2] ?? 0;
    const word = (a << 16) | (b << 8) | c;
    const chars = i + 2 < bytes.length ? 4 : i + 1 < bytes.length ? 3 : 2;
    for (let k = 0; k < chars; k++) text += ALPHABET[(word >> (18 - 6 * k)) & 63];
  }
  return text;
}
