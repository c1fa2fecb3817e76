import { A4 } from '../formats.ts';
import { type Paper, SOFT } from '../paper.ts';
import { ranges } from '../ranges.ts';
import type { PaperRoom, PrintTask } from '../task.ts';
import { READER_WORDS } from '../words.ts';
import type { Painter } from './painter.ts';

type RoomsTask = Extract<PrintTask, { kind: 'rooms' }>;

const PAGE = { width: A4.height, height: A4.width };
const EDGE = 18;
const WIDTH = PAGE.width - 2 * EDGE;
const GAP = 10;
const ROW = 14;

/** One a page, lying: at the door of a room, read while walking. */
export const paintRooms: Painter<RoomsTask> = (paper, task, onDone) => {
  for (const room of task.rooms) {
    paper.page(PAGE);
    paintRoom(paper, room, task);
    onDone();
  }
};

function paintRoom(paper: Paper, room: PaperRoom, { summit }: RoomsTask): void {
  const name = paper.fitted(
    room.name,
    { width: WIDTH, height: 78, largest: 62, lines: 2, leading: 1.02 },
    'heavy',
  );
  const below = paper.block(name, { x: EDGE, y: EDGE - 4, width: WIDTH }, 1.02, { weight: 'heavy' });
  const key = room.tables.length === 1 ? 'table' : 'tables';
  const [word = '', ...others] = room.readers.map((reader) => READER_WORDS[reader][key]);
  const tables = room.tables.length === 0 ? '' : `${word} ${ranges(room.tables)}`;
  const line = paper.fitted(
    tables,
    { width: WIDTH, height: 26, largest: 22, lines: 2, leading: 1.1 },
    'bold',
  );
  const end = paper.block(line, { x: EDGE, y: below + 4, width: WIDTH }, 1.1, { weight: 'bold' });
  const also = tables === '' || others.length === 0 ? 0 : 8;
  if (also > 0) paper.short(others.join(' · '), EDGE, end + also, WIDTH, { size: 8, colour: SOFT });
  paintThemes(paper, room, end + also + 10);
  paper.short(summit, EDGE, PAGE.height - 12, WIDTH, { size: 4.6, colour: SOFT });
}

/** Up to two columns: the numbers of the tables, all in one size, and the theme behind them. */
function paintThemes(paper: Paper, { themes }: PaperRoom, top: number): void {
  if (themes.length === 0) return;
  const columns = themes.length > 4 ? 2 : 1;
  const rows = Math.ceil(themes.length / columns);
  const row = Math.min(ROW, (PAGE.height - 24 - top) / rows);
  const width = (WIDTH - GAP * (columns - 1)) / columns;
  const numbers = width * (columns === 1 ? 0.24 : 0.34);
  const widest = Math.max(...themes.map(({ tables }) => paper.measure(ranges(tables), 'bold')));
  const size = Math.min(row * 0.62, (numbers - 6) / widest);
  // Titles in one size too, the largest in which the longest is whole on two lines.
  const place = { width: width - numbers, height: row * 0.94, largest: row * 0.62, lines: 2, leading: 1.06 };
  const titles = Math.min(...themes.map(({ title }) => paper.fitted(title, place).size));
  const shown = themes.map(({ title }) => paper.fitted(title, { ...place, largest: titles }).lines);
  const first = shown.some(({ length }) => length > 1) ? 0.52 : 0.9;
  paper.rule(EDGE, top, WIDTH, 0.3);
  themes.forEach(({ tables }, i) => {
    const x = EDGE + Math.floor(i / rows) * (width + GAP);
    const y = top + ((i % rows) + first) * row;
    paper.line(ranges(tables), x, y, { size, weight: 'bold' });
    for (const [nth, line] of (shown[i] ?? []).entries())
      paper.line(line, x + numbers, y + nth * titles * place.leading, { size: titles });
  });
}
