import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { BundleId, CardId } from '../../../shared/ids.ts';

/** A card or a bundle that is dragged. There is always a way with keys and buttons too. */
export type Dragged = { kind: 'card'; id: CardId } | { kind: 'bundle'; id: BundleId };

const KEY = 'burgertop-bundling';
const draggedOf = (data: Record<string | symbol, unknown>): Dragged | null => (data[KEY] as Dragged) ?? null;

export const makeDraggable = (element: HTMLElement, what: Dragged): (() => void) =>
  draggable({
    element,
    getInitialData: () => ({ [KEY]: what }),
    onDragStart: () => element.toggleAttribute('data-dragged', true),
    onDrop: () => element.toggleAttribute('data-dragged', false),
  });

/** @param takes whether it may be dropped here */
export function makeTarget(
  element: HTMLElement,
  takes: (what: Dragged) => boolean,
  ondropped: (what: Dragged) => void,
): () => void {
  const mark = (over: boolean) => element.toggleAttribute('data-over', over);
  return dropTargetForElements({
    element,
    canDrop: ({ source }) => {
      const what = draggedOf(source.data);
      return what !== null && takes(what);
    },
    onDragEnter: () => mark(true),
    onDragLeave: () => mark(false),
    onDrop: ({ source }) => {
      mark(false);
      const what = draggedOf(source.data);
      if (what !== null) ondropped(what);
    },
  });
}
