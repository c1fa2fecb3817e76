import { exhaustive } from '../../shared/exhaustive.ts';
import { paintBadges } from './kinds/badges.ts';
import { paintForms } from './kinds/forms.ts';
import { paintLists } from './kinds/lists.ts';
import { paintRooms } from './kinds/rooms.ts';
import { paintSigns } from './kinds/signs.ts';
import { Paper } from './paper.ts';
import type { Printed, PrintTask } from './task.ts';

/** Badges, signs, rooms, names or forms that a task asks for. */
export function countOf(task: PrintTask): number {
  switch (task.kind) {
    case 'badges':
      return task.badges.length;
    case 'signs':
      return task.signs.length;
    case 'rooms':
      return task.rooms.length;
    case 'lists':
      return task.lists.reduce((sum, rows) => sum + rows.length, 0);
    case 'forms':
      return task.forms.length;
  }
}

/** Draws a task; `onProgress` hears how many of its pieces are done. */
export async function makePdf(task: PrintTask, onProgress: (done: number) => void): Promise<Printed> {
  const paper = new Paper(`${task.summit} · ${task.kind}`, task.language);
  let done = 0;
  paint(paper, task, () => onProgress(++done));
  const { pages } = paper;
  const pdf = await paper.finish();
  return { pdf, pages, count: done, missing: [...paper.missing] };
}

function paint(paper: Paper, task: PrintTask, onDone: () => void): void {
  switch (task.kind) {
    case 'badges':
      return paintBadges(paper, task, onDone);
    case 'signs':
      return paintSigns(paper, task, onDone);
    case 'rooms':
      return paintRooms(paper, task, onDone);
    case 'lists':
      return paintLists(paper, task, onDone);
    case 'forms':
      return paintForms(paper, task, onDone);
    default:
      return exhaustive(task);
  }
}
