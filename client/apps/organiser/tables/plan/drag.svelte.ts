import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Attachment } from 'svelte/attachments';
import type { PlanPlace } from '../../../../../shared/facts/summit.ts';
import type { TableId } from '../../../../../shared/ids.ts';

const KEY = 'burgertop-table';

/** Makes a table one that can be dragged. There is always a way with keys, and with two clicks. */
export const draggedTable =
  (table: TableId): Attachment<HTMLElement> =>
  (element) =>
    draggable({ element, getInitialData: () => ({ [KEY]: table }) });

export interface Grid {
  columns: number;
  rows: number;
}

/** The cell of a grid in which a point of the window lies. */
export function cellAt(
  element: Element,
  { columns, rows }: Grid,
  at: { clientX: number; clientY: number },
): PlanPlace {
  const { left, top, width, height } = element.getBoundingClientRect();
  const cell = (offset: number, size: number, count: number): number =>
    Math.min(count, Math.max(1, Math.floor((offset / size) * count) + 1));
  return { x: cell(at.clientX - left, width, columns), y: cell(at.clientY - top, height, rows) };
}

/** Makes a grid take tables. `over` hears of the cell above which one hangs; null when it is gone. */
export const takesTables =
  (
    grid: () => Grid,
    over: (cell: PlanPlace | null) => void,
    dropped: (table: TableId, cell: PlanPlace) => void,
  ): Attachment<HTMLElement> =>
  (element) =>
    dropTargetForElements({
      element,
      canDrop: ({ source }) => KEY in source.data,
      onDrag: ({ location }) => over(cellAt(element, grid(), location.current.input)),
      onDragLeave: () => over(null),
      onDrop: ({ source, location }) => {
        over(null);
        dropped(source.data[KEY] as TableId, cellAt(element, grid(), location.current.input));
      },
    });
