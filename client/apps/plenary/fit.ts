import type { Attachment } from 'svelte/attachments';

/** Runs now, when the box changes its size, and when the letters arrive. */
function whenever(node: HTMLElement, measure: () => void): () => void {
  const watch = new ResizeObserver(measure);
  watch.observe(node);
  void document.fonts.ready.then(measure);
  return () => watch.disconnect();
}

const MOST_LINES = 4;
const FEWEST_LINES = 2;

/**
 * Gives the children as many lines (`--lines`) as there is height for and hides those that cannot even have two: half a
 * sentence at the edge of a screen looks like a fault. None comes before one that is newer.
 */
export const onlyWhole: Attachment<HTMLElement> = (node) => {
  const measure = () => {
    let room = true;
    for (const child of node.children as HTMLCollectionOf<HTMLElement>) {
      room &&= fitsWithin(child, node.clientHeight);
      child.toggleAttribute('data-cut', !room);
      child.setAttribute('aria-hidden', String(!room));
    }
  };
  const changes = new MutationObserver(measure);
  changes.observe(node, { childList: true, subtree: true, characterData: true });
  const stop = whenever(node, measure);
  return () => {
    changes.disconnect();
    stop();
  };
};

function fitsWithin(child: HTMLElement, height: number): boolean {
  for (let lines = MOST_LINES; lines >= FEWEST_LINES; lines--) {
    child.style.setProperty('--lines', String(lines));
    if (child.offsetTop + child.offsetHeight <= height + 1) return true;
  }
  return false;
}

const SMALLEST_REM = 1.1875;
const STEP = 0.92;

/** The largest letters with which a text fits in its box, but never too small for the back of the hall. In rem. */
export const asLarge =
  (text: string, largest = 6): Attachment<HTMLElement> =>
  (node) => {
    void text;
    return whenever(node, () => {
      for (let size = largest; ; size *= STEP) {
        node.style.fontSize = `${Math.max(size, SMALLEST_REM)}rem`;
        const fits = node.scrollHeight <= node.clientHeight && node.scrollWidth <= node.clientWidth;
        if (fits || size <= SMALLEST_REM) return;
      }
    });
  };
