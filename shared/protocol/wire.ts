import { PROTOCOL } from './version.ts';

/** What is spoken, and how what an older page made is said today. */
export interface Wire {
  protocol: number;
  /** `upcasts[n]` makes a command of version n one of version n + 1; where it is absent no command changed. It gets what came in, unchecked. */
  upcasts: Readonly<Record<number, (command: unknown) => unknown>>;
}

export const WIRE: Wire = { protocol: PROTOCOL, upcasts: {} };

/** Oldest version with which a device may say hello: the one before. */
export const oldestOf = ({ protocol }: Wire): number => Math.max(1, protocol - 1);

/**
 * Step by step: an outbox may be older than the page that sends it, and a file of cards older than any page. What no version ever
 * said is nothing.
 */
export function upcast(wire: Wire, command: unknown, from: number): unknown {
  let said = command;
  try {
    for (let version = from; version < wire.protocol; version++) {
      const step = wire.upcasts[version];
      if (step !== undefined) said = step(said);
    }
    return said;
  } catch {
    return undefined;
  }
}
