const LIVE_EVERY_MS = 1000;
const QUIET_EVERY_MS = 15_000;
const CLEAR = '\r\x1b[K';

/** Lines of what is going on now, oldest first. @type {Set<() => string>} */
const going = new Set();

/** @param {NodeJS.WriteStream} stream */
const isLive = (stream) => Boolean(stream.isTTY) && process.env.TERM !== 'dumb';

/** Draws the one line of a terminal: all that is going on. @param {NodeJS.WriteStream} stream */
function drawLive(stream) {
  const lines = [...going].map((line) => line()).join('   ');
  stream.write(`${CLEAR}${lines.slice(0, (stream.columns || 80) - 1)}`);
}

/**
 * Tells on stderr what is going on and for how long: one line that updates on a terminal, now and then a new line
 * elsewhere. Never on stdout, which belongs to the answer of the command.
 * @param {string} label such as "Installing libraries"
 * @param {NodeJS.WriteStream} [stream]
 */
export function startProgress(label, stream = process.stderr) {
  const started = performance.now();
  const live = isLive(stream);
  let detail = '';

  const line = () => {
    const seconds = Math.round((performance.now() - started) / 1000);
    return `${label}${detail && `: ${detail}`}${seconds > 0 ? ` (${seconds} s)` : ''}`;
  };
  const draw = () => (live ? drawLive(stream) : stream.write(`${line()}\n`));
  const timer = setInterval(draw, live ? LIVE_EVERY_MS : QUIET_EVERY_MS);
  going.add(line);
  draw();

  return {
    /** @param {string} next what is going on within the task */
    say(next) {
      if (next === detail) return;
      detail = next;
      draw();
    },
    /** @param {'done' | 'failed'} ending */
    end(ending) {
      clearInterval(timer);
      going.delete(line);
      detail = ending;
      tell(line(), stream);
    },
  };
}

/**
 * Writes a line between those of what is going on.
 * @param {string} text
 * @param {NodeJS.WriteStream} [stream]
 */
export function tell(text, stream = process.stderr) {
  const live = isLive(stream);
  stream.write(`${live ? CLEAR : ''}${text}\n`);
  if (live && going.size > 0) drawLive(stream);
}
