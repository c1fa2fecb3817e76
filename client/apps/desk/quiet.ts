/** What a page that is made new would not have: words in a field, a mark, a question that stands open. */
const HALF_DONE = 'dialog[open], form, input:checked';

/** When it is a good moment to make the page new: nobody is busy with it. */
export class Quiet {
  #stirred = Number.NEGATIVE_INFINITY;

  stirred(): void {
    this.#stirred = performance.now();
  }

  /** Milliseconds since somebody touched the page. */
  get since(): number {
    return performance.now() - this.#stirred;
  }

  get isHalfDone(): boolean {
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('input:not([type=checkbox], [type=radio])'),
    ];
    return document.querySelector(HALF_DONE) !== null || fields.some(({ value }) => value !== '');
  }
}
