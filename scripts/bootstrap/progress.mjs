const LIVE_EVERY_MS = 1000;
const QUIET_EVERY_MS = 15_000;

/**
 * Tells on stderr what is going on and for how long: one line that updates on a terminal, now and then a new line
 * elsewhere. Never on stdout, which belongs to the answer of the command.
 * @param {string} label such as "Installing libraries"
 * @param {NodeJS.WriteStream} [stream]
 */
export function startProgress(label, stream = process.stderr) {
  const started = performance.now();
  const live = Boolean(stream.isTTY) && process.env.TERM !== 'dumb';
  let detail = '';

  const line = () => {
    const seconds = Math.round((performance.now() - started) / 1000);
    return `${label}${detail && `: ${detail}`}${seconds > 0 ? ` (${seconds} s)` : ''}`;
  };
  const draw = () =>
    stream.write(live ? `\r\x1b[K${line().slice(0, (stream.columns || 80) - 1)}` : `${line()}\n`);
  const timer = setInterval(draw, live ? LIVE_EVERY_MS : QUIET_EVERY_MS);
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
      detail = ending;
      stream.write(`${live ? '\r\x1b[K' : ''}${line()}\n`);
    },
  };
}
