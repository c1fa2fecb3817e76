/** The page has its own height again after so long. */
const SETTLED_MS = 1500;

const isWriting = (): boolean => document.activeElement?.matches('textarea, input:not([type])') === true;

/**
 * Brings what has just been inserted into view without a jump: what stood there first keeps its place on the glass, then the
 * page glides. Who is writing stays where he is. To be called before the picture with the insertion is painted.
 */
export function glideTo(inserted: HTMLElement): void {
  const after = inserted.nextElementSibling;
  const { top } = inserted.getBoundingClientRect();
  if (after === null || top > innerHeight) return;
  const grown = after.getBoundingClientRect().top - top;
  const { scrollY: before } = window;
  const { body, documentElement: page } = document;
  // Without room below it could not scroll that far.
  const lacking = before + grown + innerHeight - page.scrollHeight;
  if (lacking > 0) body.style.paddingBlockEnd = `${lacking}px`;
  scrollTo({ top: before + grown, behavior: 'instant' });
  if (isWriting()) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const goal = Math.min(before, before + top);
  requestAnimationFrame(() => scrollTo({ top: goal, behavior: still ? 'instant' : 'smooth' }));
  setTimeout(() => body.style.removeProperty('padding-block-end'), SETTLED_MS);
}
