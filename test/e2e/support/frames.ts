import type { Browser, CDPSession, Page } from 'playwright-core';

/** One picture as the screen showed it. */
export interface Frame {
  /** Share of the pixels that are not paper, 0 to 1. */
  ink: number;
  at: number;
}

/** Everything that a page shows, picture by picture, as the browser put it together for the screen. */
export class FrameWatch {
  readonly frames: Frame[] = [];
  readonly #judge: Page;
  readonly #line: CDPSession;
  #judging: Promise<unknown> = Promise.resolve();
  #stopped = false;

  private constructor(judge: Page, line: CDPSession) {
    this.#judge = judge;
    this.#line = line;
  }

  static async of(browser: Browser, page: Page): Promise<FrameWatch> {
    const judge = await (await browser.newContext()).newPage();
    const watch = new FrameWatch(judge, await page.context().newCDPSession(page));
    await watch.#begin();
    return watch;
  }

  async #begin(): Promise<void> {
    this.#line.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
      // One that was under way while it stopped: by now the judge may be gone.
      if (this.#stopped) return;
      void this.#line.send('Page.screencastFrameAck', { sessionId });
      const at = metadata.timestamp ?? 0;
      this.#judging = this.#judging.then(async () => {
        this.frames.push({ at, ink: await inkOf(this.#judge, data) });
      });
    });
    await this.#line.send('Page.startScreencast', { format: 'png', everyNthFrame: 1, maxWidth: 320 });
  }

  /** Stops, and resolves when every picture was looked at. */
  async stop(): Promise<Frame[]> {
    await this.#line.send('Page.stopScreencast');
    this.#stopped = true;
    await this.#judging;
    await this.#judge.context().close();
    return this.frames;
  }
}

/** The paper is the colour of the corner: no scene draws there. */
const inkOf = (judge: Page, png: string): Promise<number> =>
  judge.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let ink = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      const far = [0, 1, 2].some((c) => Math.abs((pixels[i + c] ?? 0) - (pixels[c] ?? 0)) > 40);
      if (far) ink += 1;
    }
    return (4 * ink) / pixels.length;
  }, png);
