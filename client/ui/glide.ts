/** The page has its own height again after so long. */
const SETTLED_MS = 1500;

const isWriting = (): boolean =>
  document.activeElement?.matches('textarea, input:not([type="checkbox"], [type="radio"])') === true;

/** What was inserted stands out of sight, above who stayed where he was. */
export interface Above {
  /** Brings it into view, when he asks for it. */
  go: () => void;
  /** He is there; the page has its own height again. */
  settle: () => void;
}

/**
 * Brings what has just been inserted into view without a jump: what stood there first keeps its place on the glass, then the
 * page glides. Who is writing stays where he is, and so does who reads and wants no motion: without it, a page that goes
 * elsewhere by itself is a jump. To be called before the picture with the insertion is painted.
 * @param reads somebody has the page before him already; false while it is still loading
 * @returns how to get there, for who stayed; null for all others
 */
export function glideTo(inserted: HTMLElement, reads: boolean): Above | null {
  const after = inserted.nextElementSibling;
  const { top } = inserted.getBoundingClientRect();
  if (after === null || top > innerHeight) return null;
  const grown = after.getBoundingClientRect().top - top;
  const { scrollY: before } = window;
  const { body, documentElement: page } = document;
  // Without room below it could not scroll that far.
  const lacking = before + grown + innerHeight - page.scrollHeight;
  if (lacking > 0) body.style.paddingBlockEnd = `${lacking}px`;
  scrollTo({ top: before + grown, behavior: 'instant' });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const goal = Math.min(before, before + top);
  const settle = () => void body.style.removeProperty('padding-block-end');
  const go = () => {
    scrollTo({ top: goal, behavior: still ? 'instant' : 'smooth' });
    setTimeout(settle, SETTLED_MS);
  };
  if (isWriting() || (still && reads)) return { go, settle };
  requestAnimationFrame(go);
  return null;
}
