import type { Turn } from '../../../shared/protocol/messages.ts';
import type { Dial, LineEvents } from '../../sync/line.ts';

/** Runs something before the next picture is drawn. */
export type NextFrame = (run: () => void) => void;

/**
 * Hands on what comes in once a picture, all of it together: a thousand ideas in a second change the screen sixty times.
 * Everything else passes at once, after what waits, so that the order stays.
 */
export function paced(dial: Dial, nextFrame: NextFrame): Dial {
  return (events, hello) => {
    let waiting: Turn[] = [];
    const release = () => {
      const turns = waiting;
      waiting = [];
      for (const turn of turns) events.turn(turn);
    };
    const after =
      <Args extends unknown[]>(pass: (...args: Args) => void) =>
      (...args: Args): void => {
        release();
        pass(...args);
      };
    const slow: LineEvents = {
      opened: after(events.opened),
      welcome: after(events.welcome),
      pulse: after(events.pulse),
      bye: after(events.bye),
      closed: after(events.closed),
      turn(message) {
        waiting.push(message);
        if (waiting.length === 1) nextFrame(release);
      },
    };
    return dial(slow, hello);
  };
}

const LONGEST_MS = 100;

/** The browser's next picture; a page that is not drawn goes on by the clock. */
export const nextPicture: NextFrame = (run) => {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    run();
  };
  const timer = setTimeout(once, LONGEST_MS);
  requestAnimationFrame(once);
};
