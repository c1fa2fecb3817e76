import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Attachment } from 'svelte/attachments';
import type { PersonId, TableId } from '../../../../../shared/ids.ts';

/** Somebody who is dragged, and the table he comes from. */
export interface Dragged {
  person: PersonId;
  name: string;
  from: TableId;
}

const KEY = 'burgertop-person';
const draggedOf = (data: Record<string | symbol, unknown>): Dragged | null => (data[KEY] as Dragged) ?? null;

/** Makes an element one that can be dragged. There is always a way with buttons too. */
export const dragged =
  (person: Dragged): Attachment<HTMLElement> =>
  (element) =>
    draggable({ element, getInitialData: () => ({ [KEY]: person }) });

/** Makes a table take people who come from another one. */
export const takes =
  (table: TableId, ondropped: (person: Dragged) => void): Attachment<HTMLElement> =>
  (element) => {
    const mark = (over: boolean) => element.toggleAttribute('data-over', over);
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => {
        const person = draggedOf(source.data);
        return person !== null && person.from !== table;
      },
      onDragEnter: () => mark(true),
      onDragLeave: () => mark(false),
      onDrop: ({ source }) => {
        mark(false);
        const person = draggedOf(source.data);
        if (person !== null) ondropped(person);
      },
    });
  };
