import { A4 } from '../formats.ts';
import { type Paper, SOFT } from '../paper.ts';
import type { PaperSign, PrintTask } from '../task.ts';
import { READER_WORDS, WORDS } from '../words.ts';
import type { Painter } from './painter.ts';

type SignsTask = Extract<PrintTask, { kind: 'signs' }>;

const EDGE = 16;
const WIDTH = A4.width - 2 * EDGE;
const CODE = 52;
/** Languages besides that of the paper for which a sign has room. */
const MOST_OTHERS = 2;

/** One a page: found from across the hall, and the tablet's way in. */
export const paintSigns: Painter<SignsTask> = (paper, task, onDone) => {
  for (const sign of task.signs) {
    paper.page(A4);
    paintSign(paper, sign, task);
    onDone();
  }
};

function paintSign(paper: Paper, sign: PaperSign, { language, summit }: SignsTask): void {
  const words = WORDS[language];
  const word = sign.readers.map((reader) => READER_WORDS[reader].table).join(' · ');
  paper.short(word, EDGE, 30, WIDTH, { size: 16, weight: 'bold' });
  const number = paper.fitted(
    String(sign.number),
    { width: WIDTH, height: 150, largest: 168, lines: 1, leading: 0.72 },
    'heavy',
  );
  // Optically at the margin: a large figure has more air at its left than a small word.
  paper.line(String(sign.number), EDGE - number.size * 0.03, 40 + number.size * 0.69, {
    size: number.size,
    weight: 'heavy',
  });
  const y = 40 + number.size * 0.69 + 14;
  const [first = '', ...others] = sign.themes;
  const room = { width: WIDTH, height: others.length > 0 ? 19 : 34, largest: 17, lines: 2, leading: 1.12 };
  const theme = paper.fitted(first, room, 'bold');
  let below = paper.block(theme, { x: EDGE, y, width: WIDTH }, 1.12, { weight: 'bold' });
  // Those who read another language look for it under the first.
  for (const other of others.slice(0, MOST_OTHERS)) {
    paper.short(other, EDGE, below + 7, WIDTH, { size: 7 });
    below += 9;
  }
  paper.short(sign.room, EDGE, below + 11, WIDTH, { size: 10 });
  paintFoot(paper, sign, words, summit);
}

function paintFoot(
  paper: Paper,
  { url, code }: PaperSign,
  words: (typeof WORDS)[keyof typeof WORDS],
  summit: string,
): void {
  const top = A4.height - EDGE - CODE;
  const x = EDGE + CODE + 10;
  const width = A4.width - EDGE - x;
  paper.rule(EDGE, top - 8, WIDTH, 0.3);
  paper.code(url, EDGE, top, CODE);
  const how = paper.fitted(words.signHow, { width, height: 20, largest: 5.6, lines: 3, leading: 1.3 });
  paper.block(how, { x, y: top - 1, width }, 1.3, {});
  paper.line(words.signCode, x, top + 27, { size: 5.6 });
  paper.line(`${code.slice(0, 3)} ${code.slice(3)}`, x, top + 38, { size: 11, weight: 'heavy' });
  paper.short(summit, x, top + CODE, width, { size: 4.6, colour: SOFT });
}
