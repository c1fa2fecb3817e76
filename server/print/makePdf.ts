import { exhaustive } from '../../shared/exhaustive.ts';
import { paintBadges } from './kinds/badges.ts';
import { paintBallots } from './kinds/ballots.ts';
import { paintForms } from './kinds/forms.ts';
import { paintLists } from './kinds/lists.ts';
import { paintRooms } from './kinds/rooms.ts';
import { paintSigns } from './kinds/signs.ts';
import { Paper } from './paper.ts';
import type { Printed, PrintTask } from './task.ts';

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
    case 'ballots':
      return paintBallots(paper, task, onDone);
    default:
      return exhaustive(task);
  }
}
