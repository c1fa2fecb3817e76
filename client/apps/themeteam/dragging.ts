import type { Attachment } from 'svelte/attachments';
import type { Dragged } from './drag.ts';

/* Dragging is fetched when the page stands: everything works without it. */

const later =
  (start: (drag: typeof import('./drag.ts'), element: HTMLElement) => () => void): Attachment<HTMLElement> =>
  (element) => {
    let stop = () => {};
    let gone = false;
    const fetchDrag = async () => {
      // There is always a way with keys and buttons too.
      const drag = await import('./drag.ts').catch(() => null);
      if (drag !== null && !gone) stop = start(drag, element);
    };
    void fetchDrag();
    return () => {
      gone = true;
      stop();
    };
  };

export const dragged = (what: Dragged): Attachment<HTMLElement> =>
  later(({ makeDraggable }, element) => makeDraggable(element, what));

export const takesDrop = (
  takes: (what: Dragged) => boolean,
  ondropped: (what: Dragged) => void,
): Attachment<HTMLElement> => later(({ makeTarget }, element) => makeTarget(element, takes, ondropped));
