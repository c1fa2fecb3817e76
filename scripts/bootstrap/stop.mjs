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
