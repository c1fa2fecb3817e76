/** One line that tells how far something is. On a terminal it is written over; elsewhere only news gets a new line. */
export class ProgressLine {
  readonly #out: NodeJS.WriteStream;
  #news = '';
  #shown = false;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
  }

  /** @param news what is worth a line of its own in a file: the line is printed there when this changes */
  show(line: string, news: string): void {
    if (this.#out.isTTY) {
      this.#out.write(`\r\u001b[2K${line.slice(0, this.#out.columns - 1)}`);
      this.#shown = true;
    } else if (news !== this.#news) this.#out.write(`${line}\n`);
    this.#news = news;
  }

  /** Leaves the line as it is; what comes next starts below it. */
  end(): void {
    if (this.#shown) this.#out.write('\n');
    this.#shown = false;
  }
}
