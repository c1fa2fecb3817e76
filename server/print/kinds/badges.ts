import { type Box, boxOf, FORMATS, perPage, type SheetFormat } from '../formats.ts';
import { HAIR, type Paper } from '../paper.ts';
import type { PaperBadge, PrintTask } from '../task.ts';
import { paintFoot, paintSeatLine, paintSeatRows, seatRowsHeight } from './badgeFoot.ts';
import { paintName } from './badgeName.ts';
import type { Painter } from './painter.ts';

type BadgesTask = Extract<PrintTask, { kind: 'badges' }>;

/** Lower than this a badge has its code beside the name, else under it. */
const LOW = 45;
/** Between the code and what stands beside it: a reader needs it light there. */
const QUIET = 3.4;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export const paintBadges: Painter<BadgesTask> = (paper, task, onDone) => {
  const format = FORMATS[task.format];
  task.badges.forEach((badge, n) => {
    if (n % perPage(format) === 0) paper.page(format.page);
    const box = boxOf(format, n);
    if (format.cut) paper.frame(box, 0.1, HAIR);
    const inner = innerOf(paper, box, badge, format);
    if (box.height < LOW) paintBeside(paper, inner, badge, task);
    else if (inner.height > inner.width) paintTall(paper, inner, badge, task);
    else paintUnder(paper, inner, badge, task);
    onDone();
  });
};

/** What is left within the margins, under the bar of who can help. */
function innerOf(paper: Paper, box: Box, badge: PaperBadge, format: SheetFormat): Box {
  const pad = within(Math.min(box.width, box.height) * 0.08, 3.4, 8);
  const bar = badge.job === '' ? 0 : paintJob(paper, box, badge.job, format);
  // A code may begin right under the bar, and needs it light there.
  const top = Math.max(pad, bar === 0 ? 0 : bar + 3);
  return {
    x: box.x + pad,
    y: box.y + top,
    width: box.width - 2 * pad,
    height: box.height - pad - top,
  };
}

/**
 * People who can help are found by the bar. On labels it keeps away from the edge: a printer is seldom right to the millimetre.
 * @returns where it ends, from the top of the badge
 */
function paintJob(paper: Paper, box: Box, job: string, { cut }: SheetFormat): number {
  const height = within(box.height * 0.11, 4.6, 9);
  const edge = cut ? 0 : 2;
  const bar = { x: box.x + edge, y: box.y + edge, width: box.width - 2 * edge, height };
  paper.fill(bar);
  const pad = within(Math.min(box.width, box.height) * 0.08, 3.4, 8);
  const size = height * 0.62;
  paper.line(job, box.x + pad, bar.y + height / 2 + size * 0.25, { size, weight: 'bold', colour: '#ffffff' });
  return edge + height;
}

/** The name over the whole width, and under it the code with the rest beside it. */
function paintUnder(paper: Paper, inner: Box, badge: PaperBadge, task: BadgesTask): void {
  const side = within(Math.min(inner.width * 0.4, inner.height * 0.47), 21, 46);
  paintName(paper, { ...inner, height: inner.height - side - QUIET }, badge, task.language);
  const foot = paintCode(paper, inner, badge.url, side);
  paintFoot(paper, foot, badge, task, { scale: within(side / 25, 0.84, 1.3), seats: 'columns', lines: 2 });
}

/** A high one has room for the names of the rooms, in a row for each round. */
function paintTall(paper: Paper, inner: Box, badge: PaperBadge, task: BadgesTask): void {
  const side = within(inner.width * 0.42, 21, 46);
  const rows = seatRowsHeight(badge);
  paintName(paper, { ...inner, height: inner.height - side - 2 * QUIET - rows }, badge, task.language);
  paintSeatRows(paper, { ...inner, y: inner.y + inner.height - side - QUIET - rows }, badge);
  const foot = paintCode(paper, inner, badge.url, side);
  paintFoot(paper, foot, badge, task, { scale: 1.15, seats: 'none', lines: 2 });
}

/** A low label: the code at the right. */
function paintBeside(paper: Paper, inner: Box, badge: PaperBadge, task: BadgesTask): void {
  const side = Math.min(inner.height, 24);
  const box = { ...inner, width: inner.width - side - QUIET };
  const scale = 0.85;
  const foot = paintFoot(paper, box, badge, task, { scale, seats: 'none', lines: 1 });
  const name = paintSeatLine(paper, { ...box, height: box.height - foot }, badge, scale);
  paintName(paper, { ...box, height: box.height - foot - name }, badge, task.language);
  paper.code(badge.url, inner.x + inner.width - side, inner.y + (inner.height - side) / 2, side);
}

/** The code in the lower right corner. @returns the room beside it */
function paintCode(paper: Paper, inner: Box, url: string, side: number): Box {
  const y = inner.y + inner.height - side;
  paper.code(url, inner.x + inner.width - side, y, side);
  return { x: inner.x, y, width: inner.width - side - QUIET, height: side };
}
