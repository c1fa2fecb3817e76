import type { Attachment } from 'svelte/attachments';

/** Runs now, when the box changes its size, and when the letters arrive. */
function whenever(node: HTMLElement, measure: () => void): () => void {
  const watch = new ResizeObserver(measure);
  watch.observe(node);
  // Not `fonts.ready`: it may be done before the browser finds out which letters it needs for this.
  document.fonts.addEventListener('loadingdone', measure);
  return () => {
    watch.disconnect();
    document.fonts.removeEventListener('loadingdone', measure);
  };
}

/** Nothing is smaller than this part of the shorter side of the screen. */
const SMALLEST = 0.04;
const STEP = 0.94;

/** A hundredth of the shorter side of the screen in which this stands, in pixels. */
export function unitOf(node: HTMLElement): number {
  const stage = node.closest<HTMLElement>('[data-stage]');
  return Math.min(stage?.clientHeight ?? innerHeight, stage?.clientWidth ?? innerWidth) / 100;
}

const overflows = (node: HTMLElement): boolean =>
  node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1;

/**
 * The largest letters with which what stands in the box fits, but never too small for the back of the hall. What does not
 * even fit then is marked with `data-full`, so that the style can end it decently, and `--lines` says how many lines fit.
 * @param text measured again when it changes
 * @param largest in units of the screen
 */
export const asLarge =
  (text: string, largest = 18): Attachment<HTMLElement> =>
  (node) => {
    void text;
    return whenever(node, () => {
      const unit = unitOf(node);
      const smallest = SMALLEST * 100 * unit;
      node.removeAttribute('data-full');
      for (let size = largest * unit; ; size *= STEP) {
        node.style.fontSize = `${Math.max(size, smallest)}px`;
        if (!overflows(node)) return;
        if (size <= smallest) break;
      }
      const line = Number.parseFloat(getComputedStyle(node).lineHeight);
      node.style.setProperty('--lines', String(Math.max(1, Math.floor(node.clientHeight / line))));
      node.setAttribute('data-full', '');
    });
  };

/** Down to where the children reach in the layout: rows that are on their way to their place do not count as too many. */
const contentHeight = (node: HTMLElement): number =>
  Math.max(
    0,
    ...[...(node.children as HTMLCollectionOf<HTMLElement>)].map(
      (child) => child.offsetTop + child.offsetHeight,
    ),
  );

/** Tells when what stands in the box does not fit, so that there can be less of it; once for each content. The box is positioned. */
export const whenFull =
  (content: unknown, tell: () => void): Attachment<HTMLElement> =>
  (node) => {
    void content;
    let told = false;
    return whenever(node, () => {
      // Letters of another width are still on screen; it is asked again when the right ones are there.
      if (document.fonts.status === 'loading') return;
      if (told || contentHeight(node) <= node.clientHeight + 1) return;
      told = true;
      tell();
    });
  };
