import type { Dial } from './line.ts';

/** The same line, with somebody beside the device who is told each time that it learned something, and of which epoch. */
export const overheard =
  (dial: Dial, learned: (epoch: string) => void): Dial =>
  (events, hello) =>
    dial(
      {
        ...events,
        welcome(message) {
          events.welcome(message);
          learned(message.epoch);
        },
        turn(message) {
          events.turn(message);
          learned(message.epoch);
        },
      },
      hello,
    );
