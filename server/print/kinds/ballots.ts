import { A4, type Box } from '../formats.ts';
import { HAIR, type Paper, SOFT } from '../paper.ts';
import type { PaperBallot, PrintTask } from '../task.ts';
import { WORDS } from '../words.ts';
import type { Painter } from './painter.ts';

type BallotsTask = Extract<PrintTask, { kind: 'ballots' }>;

const PAD = 12;
/** More options than these take a whole sheet, in two columns. */
const MOST_ON_HALF = 16;
/** Boxes on a line where one option may get several stickers; whoever gives more writes a number. */
const MOST_BOXES = 5;
const FOOT = 3.2;

/** Cards for the box of paper: all alike, without a number or a code, so that none leads to whom it was given. */
export const paintBallots: Painter<BallotsTask> = (paper, task, onDone) => {
  const { ballot, count } = task;
  const halves = ballot.options.length <= MOST_ON_HALF;
  const page = halves ? { width: A4.height, height: A4.width } : A4;
  const width = halves ? page.width / 2 : page.width;
  for (let n = 0; n < count; n++) {
    const second = halves && n % 2 === 1;
    if (!second) paper.page(page);
    const box = { x: second ? width : 0, y: 0, width, height: page.height };
    if (second) paper.frame({ ...box, width: 0 }, 0.1, HAIR);
    paintCard(paper, inside(box), ballot, task);
    onDone();
  }
};

const inside = ({ x, y, width, height }: Box): Box => ({
  x: x + PAD,
  y: y + PAD,
  width: width - 2 * PAD,
  height: height - 2 * PAD,
});

function paintCard(paper: Paper, box: Box, ballot: PaperBallot, { language, summit }: BallotsTask): void {
  const words = WORDS[language];
  paper.short(ballot.trial ? `${words.cardTrial} · ${summit}` : summit, box.x, box.y + 3, box.width, {
    size: 3.4,
    colour: SOFT,
  });
  const title = paper.fitted(
    ballot.title,
    { width: box.width, height: 20, largest: 8, lines: 2, leading: 1.15 },
    'heavy',
  );
  let y = paper.block(title, { ...box, y: box.y + 6 }, 1.15, { weight: 'heavy' }) + 2;
  const how = paper.fitted(ballot.how, {
    width: box.width,
    height: 12,
    largest: 4.6,
    lines: 2,
    leading: 1.3,
  });
  y = paper.block(how, { ...box, y }, 1.3, {}) + 3;
  const foot = paper.fitted(`${ballot.rule} ${words.cardOrder} ${words.cardSecret}`, {
    ...{ width: box.width, height: 18, largest: FOOT, lines: 4, leading: 1.3 },
  });
  const footTop = box.y + box.height - foot.lines.length * 1.3 * foot.size;
  paper.block(foot, { ...box, y: footTop }, 1.3, { colour: SOFT });
  paintOptions(paper, { ...box, y, height: footTop - 4 - y }, ballot);
}

/** A line each: its number, its words, and room for crosses. */
function paintOptions(paper: Paper, box: Box, { options, boxes }: PaperBallot): void {
  const columns = options.length > MOST_ON_HALF ? 2 : 1;
  const rows = Math.ceil(options.length / columns);
  const gap = 8;
  const width = (box.width - gap * (columns - 1)) / columns;
  const row = Math.min(13, box.height / rows);
  const tick = Math.min(7, row * 0.66);
  const shown = Math.min(boxes, MOST_BOXES);
  const size = row * 0.5;
  const ticks = shown * (tick + 1.6);
  const numbers = Math.max(...options.map((_, i) => paper.measure(String(i + 1), 'heavy'))) * size + 3;
  options.forEach((option, i) => {
    const x = box.x + Math.floor(i / rows) * (width + gap);
    const y = box.y + (i % rows) * row;
    paper.rule(x, y, width, 0.15, HAIR);
    paper.line(String(i + 1), x, y + row * 0.68, { size, weight: 'heavy' });
    const room = { x: x + numbers, y, width: width - numbers - ticks - 2, height: row };
    paintTitle(paper, room, option);
    for (let nth = 0; nth < shown; nth++)
      paper.frame(
        {
          x: x + width - (shown - nth) * (tick + 1.6) + 1.6,
          y: y + (row - tick) / 2,
          width: tick,
          height: tick,
        },
        0.35,
      );
  });
}

/** In the middle of its line, in several lines when it is long. */
function paintTitle(paper: Paper, room: Box, title: string): void {
  const { width, height } = room;
  const fit = paper.fitted(title, {
    ...{ width, height: height * 0.94, largest: height * 0.42, lines: 3, leading: 1.1 },
  });
  const tall = fit.lines.length * 1.1 * fit.size;
  paper.block(fit, { ...room, y: room.y + (height - tall) / 2 }, 1.1, {});
}
