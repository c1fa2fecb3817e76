import type { Box } from '../formats.ts';
import { HAIR, type Paper, SOFT } from '../paper.ts';
import type { PaperBadge, PrintTask } from '../task.ts';
import { READER_WORDS } from '../words.ts';

type BadgesTask = Extract<PrintTask, { kind: 'badges' }>;

interface Look {
  /** Of all its letters. */
  scale: number;
  seats: 'columns' | 'none';
  /** Lines that the district or organisation may take. */
  lines: 1 | 2;
}

/**
 * What stands under a name, from the bottom up: code and summit, tables, district or organisation.
 * @returns the height that it took
 */
export function paintFoot(paper: Paper, box: Box, badge: PaperBadge, task: BadgesTask, look: Look): number {
  const { scale } = look;
  const bottom = box.y + box.height;
  paintBottomLine(paper, box, badge, task.summit, scale);
  let y = bottom - 5 * scale;
  if (look.seats === 'columns' && badge.seats.length > 0) {
    paintSeatColumns(paper, { ...box, y }, badge, scale);
    y -= 9.4 * scale;
  }
  if (badge.about !== '') y = paintAbout(paper, { ...box, height: y - box.y }, badge, look);
  return bottom - y;
}

function paintBottomLine(paper: Paper, box: Box, badge: PaperBadge, summit: string, scale: number): void {
  const y = box.y + box.height;
  const code = `${badge.code.slice(0, 4)} ${badge.code.slice(4)}`;
  const size = 3 * scale;
  paper.line(code, box.x, y, { size: size * 1.1, weight: 'bold' });
  const beside = box.x + paper.measure(code, 'bold') * size * 1.1 + 2.2 * scale;
  paper.short(summit, beside, y, box.x + box.width - beside, { size, colour: SOFT });
}

/** Ends on the lower edge of its box, in two lines when it is long. @returns the base line for what stands above */
function paintAbout(paper: Paper, box: Box, badge: PaperBadge, look: Look): number {
  const { scale, lines } = look;
  let y = box.y + box.height;
  if (badge.onTitle) {
    paper.short(READER_WORDS[badge.reader].onTitle, box.x, y, box.width, { size: 3 * scale, colour: SOFT });
    y -= 4 * scale;
  }
  const largest = 4 * scale;
  if (lines === 1) {
    paper.short(badge.about, box.x, y, box.width, { size: largest, weight: 'bold' });
    return y - 4.6 * scale;
  }
  const room = { width: box.width, height: Math.max(6, y - box.y + 1.5), largest, lines, leading: 1.15 };
  const about = paper.fitted(badge.about, room, 'bold');
  const top = y - (about.lines.length - 0.2) * 1.15 * about.size;
  paper.block(about, { ...box, y: top }, 1.15, { weight: 'bold' });
  return top;
}

/** A column for each round: which one in small, the number of the table in large. `box.y` is the base line. */
function paintSeatColumns(paper: Paper, box: Box, badge: PaperBadge, scale: number): void {
  const width = Math.min(17 * scale, box.width / badge.seats.length);
  badge.seats.forEach(({ round, table }, i) => {
    const x = box.x + i * width;
    const heading = `${READER_WORDS[badge.reader].round} ${round}`;
    paper.short(heading, x, box.y - 5 * scale, width - 1, { size: 2.7 * scale, colour: SOFT });
    paper.line(numberOf(table), x, box.y, { size: 5.6 * scale, weight: 'bold' });
  });
}

const SEAT_ROW = 8.4;
export const seatRowsHeight = ({ seats }: PaperBadge): number => seats.length * SEAT_ROW;

/** A row for each round, with the room. */
export function paintSeatRows(paper: Paper, box: Box, badge: PaperBadge): void {
  const words = READER_WORDS[badge.reader];
  badge.seats.forEach(({ round, table, room }, i) => {
    const top = box.y + i * SEAT_ROW;
    const y = top + SEAT_ROW - 2.4;
    paper.rule(box.x, top, box.width, 0.1, HAIR);
    paper.line(`${words.round} ${round}`, box.x, y, { size: 3.6, colour: SOFT });
    paper.line(words.table.toLowerCase(), box.x + 18, y, { size: 3.6, colour: SOFT });
    paper.line(numberOf(table), box.x + 41, y, { size: 6, weight: 'bold', align: 'right' });
    paper.short(room, box.x + 45, y, box.width - 45, { size: 4 });
  });
}

/** "Tafels 41 · 7 · 103", in the order of the rounds. @returns the height that it took */
export function paintSeatLine(paper: Paper, box: Box, { seats, reader }: PaperBadge, scale: number): number {
  if (seats.length === 0) return 0;
  const words = READER_WORDS[reader];
  const word = seats.length === 1 ? words.table : words.tables;
  const text = `${word} ${seats.map(({ table }) => numberOf(table)).join(' · ')}`;
  paper.short(text, box.x, box.y + box.height, box.width, { size: 4 * scale, weight: 'bold' });
  return 5.4 * scale;
}

const numberOf = (table: number | null): string => (table === null ? '–' : String(table));
