import { IDEA_KINDS } from '../../../shared/facts/summit.ts';
import { type Box, boxOf, FORMATS, perPage } from '../formats.ts';
import { HAIR, type Paper, SOFT } from '../paper.ts';
import type { PaperForm, PrintTask } from '../task.ts';
import { WORDS } from '../words.ts';
import type { Painter } from './painter.ts';

type FormsTask = Extract<PrintTask, { kind: 'forms' }>;

const FORMAT = FORMATS.a6;
const PAD = 7;
const CODE = 24;
const TICK = 3.6;
/** Addressees that have a box; whoever means another one writes it. */
const MOST_ADDRESSEES = 6;
const LINE = 8.5;
/** Of the words beside a box. */
const LABEL = 3.4;
const TICK_ROW = 5.6;

/** Four cards on a sheet, each with its own number: one idea is one card, on paper too. */
export const paintForms: Painter<FormsTask> = (paper, task, onDone) => {
  task.forms.forEach((form, n) => {
    if (n % perPage(FORMAT) === 0) paper.page(FORMAT.page);
    const box = boxOf(FORMAT, n);
    paper.frame(box, 0.1, HAIR);
    paintForm(paper, box, form, task);
    onDone();
  });
};

function paintForm(paper: Paper, box: Box, form: PaperForm, task: FormsTask): void {
  const words = WORDS[task.language];
  const inner = { x: box.x + PAD, y: box.y + PAD, width: box.width - 2 * PAD, height: box.height - 2 * PAD };
  paintHead(paper, inner, form, task);
  const bottom = inner.y + inner.height;
  const how = paper.fitted(words.formHow, {
    width: inner.width,
    height: 9,
    largest: 2.9,
    lines: 3,
    leading: 1.3,
  });
  const footTop = bottom - how.lines.length * 1.3 * how.size;
  paper.block(how, { ...inner, y: footTop }, 1.3, { colour: SOFT });
  const kinds = flow(
    paper,
    IDEA_KINDS.map((kind) => words.kinds[kind]),
    inner.width,
  );
  const addressees = flow(paper, task.addressees.slice(0, MOST_ADDRESSEES), inner.width);
  const ticksTop = footTop - 2.4 - heightOf(kinds) - heightOf(addressees);
  paintLines(
    paper,
    { ...inner, y: inner.y + CODE + 5, height: ticksTop - inner.y - CODE - 8 },
    words.oneIdea,
  );
  paintTicks(paper, words.kind, kinds, inner.x, ticksTop);
  paintTicks(paper, words.addressee, addressees, inner.x, ticksTop + heightOf(kinds));
}

/** A box to tick with its words, from the left edge of the form; `row` counts from the top. */
interface Tick {
  label: string;
  x: number;
  row: number;
  width: number;
}

/** Boxes one after the other, like words in a text. */
function flow(paper: Paper, labels: readonly string[], width: number): Tick[] {
  let [x, row] = [0, 0];
  return labels.map((label) => {
    const needed = Math.min(width, TICK + 1.4 + paper.measure(label) * LABEL);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const tick = { label, x, row, width: needed - TICK - 1.4 };
    x += needed + 4;
    return tick;
  });
}

const heightOf = (placed: readonly Tick[]): number => {
  const last = placed.at(-1);
  return last === undefined ? 0 : 6.2 + (last.row + 1) * TICK_ROW;
};

function paintTicks(paper: Paper, heading: string, placed: readonly Tick[], left: number, top: number): void {
  if (placed.length === 0) return;
  paper.line(heading, left, top, { size: 3, colour: SOFT });
  for (const { label, x, row, width } of placed) {
    const y = top + 5.4 + row * TICK_ROW;
    paper.frame({ x: left + x, y: y - TICK + 0.6, width: TICK, height: TICK }, 0.25);
    paper.short(label, left + x + TICK + 1.4, y, width + 0.1, { size: LABEL });
  }
}

function paintHead(paper: Paper, box: Box, form: PaperForm, task: FormsTask): void {
  const words = WORDS[task.language];
  const width = box.width - CODE - 5;
  paper.code(form.url, box.x + box.width - CODE, box.y, CODE);
  paper.line(`${words.card} ${form.number}`, box.x, box.y + 6, { size: 8, weight: 'heavy' });
  if (form.table === null) {
    paper.line(words.table, box.x, box.y + 14, { size: 4.6 });
    paper.rule(box.x + 14, box.y + 14.6, 18, 0.3);
  } else {
    paper.short(`${words.table} ${form.table}`, box.x, box.y + 13, width, { size: 4.6, weight: 'bold' });
    paper.short(form.room, box.x, box.y + 17.6, width, { size: 3.4, colour: SOFT });
  }
  let x = box.x;
  const y = box.y + CODE;
  if (task.rounds.length === 0) return;
  paper.line(words.round, x, y, { size: 3.6 });
  x += paper.measure(words.round) * 3.6 + 3;
  for (const round of task.rounds) {
    paper.frame({ x, y: y - TICK + 0.4, width: TICK, height: TICK }, 0.25);
    paper.line(String(round), x + TICK + 1.2, y, { size: 3.8 });
    x += TICK + 1.2 + paper.measure(String(round)) * 3.8 + 3.4;
  }
}

function paintLines(paper: Paper, box: Box, label: string): void {
  paper.line(label, box.x, box.y + 3, { size: 3.4, weight: 'bold' });
  for (let y = box.y + 3 + LINE; y <= box.y + box.height; y += LINE)
    paper.rule(box.x, y, box.width, 0.15, HAIR);
}
