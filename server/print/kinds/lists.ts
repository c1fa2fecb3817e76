import { A4 } from '../formats.ts';
import { letterOf } from '../handing.ts';
import { HAIR, type Paper, SOFT } from '../paper.ts';
import { startsRight } from '../runs.ts';
import type { PaperListRow, PrintTask } from '../task.ts';
import { WORDS } from '../words.ts';
import type { Painter } from './painter.ts';

type ListsTask = Extract<PrintTask, { kind: 'lists' }>;

const EDGE = 14;
const TOP = 38;
const ROW = 7.4;
const PER_PAGE = Math.floor((A4.height - TOP - 14) / ROW);
/** Where the columns begin. */
const BOX = EDGE + 7;
const NAME = BOX + 8;
const CODE = A4.width - EDGE - 23;
const SEAT = 11;
/** Of the letters of a name. */
const SIZE = 4.2;

/** A list for each desk, on paper for when nothing else works: tick who came. */
export const paintLists: Painter<ListsTask> = (paper, task, onDone) => {
  task.lists.forEach((rows, desk) => {
    const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE));
    for (let page = 0; page < pages; page++) {
      paper.page(A4);
      const shown = rows.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
      paintHead(paper, task, { desk: desk + 1, page: page + 1, pages, rows: shown });
      shown.forEach((row, i) => {
        paintRow(paper, row, TOP + (i + 1) * ROW, i === 0 || letter(shown[i - 1]) !== letter(row));
        onDone();
      });
    }
  });
};

interface Head {
  desk: number;
  page: number;
  pages: number;
  rows: readonly PaperListRow[];
}

function paintHead(paper: Paper, { language, summit }: ListsTask, { desk, page, pages, rows }: Head): void {
  const words = WORDS[language];
  const [first, last] = [rows[0], rows.at(-1)];
  const span = first === undefined || last === undefined ? '' : `${start(first)} – ${start(last)}`;
  paper.line(`${words.desk} ${desk}`, EDGE, 20, { size: 8, weight: 'heavy' });
  const width = paper.measure(`${words.desk} ${desk}`, 'heavy') * 8;
  paper.short(span, EDGE + width + 6, 20, 90, { size: 8 });
  paper.line(`${page}/${pages}`, A4.width - EDGE, 20, { size: 4.4, align: 'right' });
  paper.short(summit, EDGE, 26.5, 120, { size: 3.6, colour: SOFT });
  const heading = { size: 3.2, colour: SOFT };
  paper.line(words.name, NAME, TOP - 2, heading);
  const { about, seats } = columnsOf(first);
  paper.short(words.about, about, TOP - 2, (seats[0] ?? CODE) - about - 2, heading);
  seats.forEach((x, i) => {
    paper.line(`${words.round.charAt(0)}${first?.seats[i]?.round ?? ''}`, x + SEAT - 3, TOP - 2, {
      ...heading,
      align: 'right',
    });
  });
  paper.line(words.code, CODE, TOP - 2, heading);
  paper.rule(EDGE, TOP, A4.width - 2 * EDGE, 0.4);
}

function paintRow(paper: Paper, row: PaperListRow, base: number, newLetter: boolean): void {
  const y = base - 2.2;
  const { about, seats } = columnsOf(row);
  if (newLetter) paper.line(letter(row), EDGE, y, { size: 4.6, weight: 'heavy' });
  paper.frame({ x: BOX, y: y - 3.9, width: 4.6, height: 4.6 }, 0.3);
  paintName(paper, row, y, about - NAME - 3);
  paper.short(row.about, about, y, (seats[0] ?? CODE) - about - 2, { size: 3.6, colour: SOFT });
  row.seats.forEach(({ table }, i) => {
    const x = (seats[i] ?? 0) + SEAT - 3;
    paper.line(table === null ? '–' : String(table), x, y, { size: 4.2, align: 'right' });
  });
  paper.line(`${row.code.slice(0, 4)} ${row.code.slice(4)}`, CODE, y, { size: 3.8 });
  paper.rule(BOX, base, A4.width - EDGE - BOX, 0.1, HAIR);
}

/** In one line, or where that gets too small in two. A name that runs to the left stays one piece. */
function paintName(paper: Paper, { family, rest }: PaperListRow, y: number, width: number): void {
  if (rest === '' || startsRight(family)) {
    const whole = rest === '' ? family : `${family}، ${rest}`;
    return paper.short(whole, NAME, y, width, { size: SIZE, weight: 'bold' });
  }
  const first = paper.measure(`${family},`, 'bold') + 0.26;
  const size = Math.min(SIZE, width / (first + paper.measure(rest)));
  if (size >= SIZE * 0.75) {
    paper.line(`${family},`, NAME, y, { size, weight: 'bold' });
    paper.line(rest, NAME + first * size, y, { size });
    return;
  }
  paper.short(`${family},`, NAME, y - 1.9, width, { size: 3.1, weight: 'bold' });
  paper.short(rest, NAME, y + 1.3, width, { size: 3.1 });
}

/** Seats stand before the code; what is left is shared by name and district. */
function columnsOf(row: PaperListRow | undefined): { about: number; seats: number[] } {
  const count = row?.seats.length ?? 0;
  const first = CODE - count * SEAT - 2;
  const seats = Array.from({ length: count }, (_, i) => first + i * SEAT);
  return { about: NAME + (first - NAME) * 0.62, seats };
}

const letter = (row: PaperListRow | undefined): string => letterOf(row?.family ?? '');
/** The first three letters of a family name, to leaf by. */
const start = ({ family }: PaperListRow): string => family.slice(0, 3);
