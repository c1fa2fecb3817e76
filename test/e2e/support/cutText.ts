import type { Page } from 'playwright-core';

/**
 * Words on the screen that do not show whole: beyond the edge of the window or of a box that hides what is beyond it, or
 * over other words. What a style ends with an ellipsis on purpose, and what is only for a screen reader, does not count.
 */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    interface Letters {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const letters: Letters[] = [];
    const over = (a: Letters, b: Letters): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    /** Each line without the air above and below its letters; lines that a box hides on purpose are left out. */
    const addLines = (text: string, parent: Element, lines: DOMRectList): void => {
      for (const { left, right, top, bottom, height } of lines) {
        let seen = true;
        for (let hider: Element | null = parent; hider !== null; hider = hider.parentElement) {
          const edge = hider.getBoundingClientRect();
          const middle = (top + bottom) / 2;
          if (getComputedStyle(hider).overflowX !== 'visible')
            seen &&= middle > edge.top && middle < edge.bottom;
        }
        if (seen)
          letters.push({ text, left, right, top: top + 0.25 * height, bottom: bottom - 0.25 * height });
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent === null || parent.closest('[aria-hidden=true], .visually-hidden') !== null)
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      // Letters are less high than their line.
      const slack = box.height * 0.2 + 2;
      let beyond =
        box.top < -slack || box.left < -2 || box.bottom > innerHeight + slack || box.right > innerWidth + 2;
      for (let hider: Element | null = parent; hider !== null && !beyond; hider = hider.parentElement) {
        const style = getComputedStyle(hider);
        if (style.getPropertyValue('-webkit-line-clamp') !== 'none') break;
        // A theme beside the number of a table wraps out of sight as a whole.
        if (hider.matches('.from, .label')) break;
        if (style.overflowX === 'visible') continue;
        const edge = hider.getBoundingClientRect();
        beyond =
          box.top < edge.top - slack ||
          box.bottom > edge.bottom + slack ||
          box.left < edge.left - 2 ||
          box.right > edge.right + 2;
      }
      if (beyond) cut.push(text);
      else addLines(text, parent, range.getClientRects());
    }
    for (const [i, one] of letters.entries())
      for (const other of letters.slice(i + 1))
        if (one.text !== other.text && over(one, other)) cut.push(`${one.text} / ${other.text}`);
    return cut;
  });
