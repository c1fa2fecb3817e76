import type { Page } from 'playwright-core';

/**
 * Words on the screen that do not show whole: beyond the edge of the window or of a box that hides what is beyond it, or
 * over other words. What a style ends with an ellipsis on purpose, and what is only for a screen reader, does not count.
 */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    const whole: { text: string; box: DOMRect }[] = [];
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
      else whole.push({ text, box });
    }
    // The boxes of letters are higher than the letters: only a real overlap counts.
    const over = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height);
    for (const [i, one] of whole.entries())
      for (const other of whole.slice(i + 1))
        if (over(one.box, other.box)) cut.push(`${one.text} / ${other.text}`);
    return cut;
  });
