/** Whether something on the page was changed and not kept yet; asked before the page is left. */
class Unsaved {
  #yes = $state(false);

  get yes(): boolean {
    return this.#yes;
  }
  set yes(value: boolean) {
    this.#yes = value;
  }
}

export const unsaved = new Unsaved();
