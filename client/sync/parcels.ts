import { LIMITS } from '../../shared/limits.ts';

/** What the event's name, brackets and commas take at most. */
const WRAPPING_BYTES = 256;
const ROOM_BYTES = LIMITS.messageBytes - WRAPPING_BYTES;

const bytesOf = (request: unknown): number => new TextEncoder().encode(JSON.stringify(request)).length + 1;

/** True when no message can hold it: it would end the line, again and again. */
export const isTooLarge = (request: unknown): boolean => bytesOf(request) > ROOM_BYTES;

/** Divides requests over as few messages as hold them, in order. */
export function parcels<T>(requests: readonly T[]): T[][] {
  const parcels: T[][] = [];
  let room = 0;
  for (const request of requests) {
    const bytes = bytesOf(request);
    const last = parcels.at(-1);
    if (last === undefined || bytes > room) {
      parcels.push([request]);
      room = ROOM_BYTES - bytes;
    } else {
      last.push(request);
      room -= bytes;
    }
  }
  return parcels;
}
