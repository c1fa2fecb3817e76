import type { ServerEvents } from '../../shared/protocol/sockets.ts';

/**
 * A WebSocket text frame as the server sends it (RFC 6455, section 5.2): whole and unmasked, so that one serves any number
 * of sockets. Of two parts the second is shared by more devices than the first.
 */
export type Frame = [Buffer] | [Buffer, Buffer];

/** Engine.IO's packet type "message", then Socket.IO's "event" in the default namespace. */
const EVENT = '42';
const TEXT_WHOLE = 0x81;
const [SHORT, LONG] = [126, 65_536];

/** An event as Socket.IO writes it; `argument` is JSON. */
export const eventFrame = (event: keyof ServerEvents, argument: string): Frame => [
  textFrame(`${EVENT}["${event}",${argument}]`),
];

/** The same with an end that is a text already, as UTF-8: the argument is `start` and then `end`, which closes it. */
export function eventFrameWith(event: keyof ServerEvents, start: string, end: Buffer): Frame {
  return [textFrame(`${EVENT}["${event}",${start}`, end.length), end];
}

/** The end of an event's argument, for `eventFrameWith`. */
export const endOfEvent = (rest: string): Buffer => Buffer.from(`${rest}]`);

/** Header and text in one buffer; `more` bytes of the payload follow elsewhere. */
function textFrame(text: string, more = 0): Buffer {
  const here = Buffer.byteLength(text);
  const size = here + more;
  const head = size < SHORT ? 2 : size < LONG ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + here);
  frame[0] = TEXT_WHOLE;
  if (head === 2) frame[1] = size;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(size, 2);
  } else {
    frame[1] = 127;
    frame.writeUInt32BE(0, 2);
    frame.writeUInt32BE(size, 6);
  }
  frame.write(text, head);
  return frame;
}

export const bytesOf = ([head, end]: Frame): number => head.length + (end?.length ?? 0);
