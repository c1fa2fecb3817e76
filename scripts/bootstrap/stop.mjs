/** The exit code of what a person stopped, as shells have it for Ctrl-C. */
export const INTERRUPTED = 130;

/** An expected end: `message` is one sentence for the person at the terminal, `code` the exit code. */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {number} [code]
   */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}
