import type { Page } from 'playwright-core';

declare global {
  interface Window {
    announced: string[];
  }
}

/** A page as somebody hears it who has a keyboard and a screen reader: from the accessibility tree, without a mouse. */
export class Ear {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Begins to listen: what live regions say from now on is kept. */
  static async open(page: Page): Promise<Ear> {
    await page.evaluate(listen);
    return new Ear(page);
  }

  /** What live regions said since the last time, in order. */
  heard(): Promise<string[]> {
    return this.#page.evaluate(() => window.announced.splice(0));
  }

  /** Waits until a live region says these words; gives all that was said until then. */
  async hears(words: string | RegExp): Promise<string[]> {
    const sought = typeof words === 'string' ? words : words.source;
    await this.#page.waitForFunction(
      (text) => window.announced.some((said) => new RegExp(text).test(said)),
      sought,
    );
    return this.heard();
  }

  /** Presses Tab until the focus is on what has this name; gives what was said at each stop. */
  async tabTo(name: string, most = 60): Promise<string[]> {
    const stops: string[] = [];
    while (stops.length < most) {
      await this.#page.keyboard.press('Tab');
      stops.push(await this.here());
      if (stops.at(-1)?.includes(`"${name}`)) return stops;
    }
    throw new Error(`Tab does not come to “${name}”, only to:\n${stops.join('\n')}`);
  }

  /** Role, name and state of where the focus is. */
  async here(): Promise<string> {
    const focus = this.#page.locator(':focus');
    if ((await focus.count()) === 0) return 'nowhere';
    const [first = ''] = (await focus.ariaSnapshot()).split('\n');
    return first.replace(/^- /, '').replace(/:$/, '');
  }

  /**
   * All that is said of a part when it is read from beginning to end, once it is there.
   * @param names differ from run to run and are left out, as are numbers
   */
  async reads(selector: string, names: readonly string[] = []): Promise<string> {
    const part = this.#page.locator(selector);
    await part.waitFor();
    const text = await part.ariaSnapshot();
    const general = names.reduce((read, name) => read.replaceAll(name, '…'), text);
    return general.replace(/\b(?<!level=)(?<!Ronde )\d+\b/g, '…');
  }
}

/** In the page: notes each new sentence of a live region once it has stopped changing for a turn. */
function listen(): void {
  window.announced = [];
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';
  const said = new WeakMap<Element, string>();
  const words = (region: Element): string => (region.textContent ?? '').trim().replace(/\s+/g, ' ');
  for (const region of document.querySelectorAll(LIVE)) said.set(region, words(region));
  const note = (region: Element): void => {
    const now = words(region);
    if (now === said.get(region)) return;
    said.set(region, now);
    if (now !== '') window.announced.push(now);
  };
  new MutationObserver((changes) => {
    const regions = new Set<Element>();
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(LIVE);
      if (region) regions.add(region);
    }
    for (const region of regions) note(region);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
