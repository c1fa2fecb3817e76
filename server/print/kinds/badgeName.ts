import type { PaperLanguage } from '../../../shared/print.ts';
import type { Fitted } from '../fit.ts';
import type { Weight } from '../fonts.ts';
import type { Box } from '../formats.ts';
import { type Paper, SOFT } from '../paper.ts';
import { startsRight } from '../runs.ts';
import type { PaperBadge } from '../task.ts';
import { WORDS } from '../words.ts';

const LEADING = 1.12;
/** A second line must make the letters larger by this much, or one line reads quicker. */
const WORTH_A_LINE = 1.35;

/** As large as it goes, to be read across a table: what others call somebody first, the rest under it. */
export function paintName(paper: Paper, box: Box, badge: PaperBadge, language: PaperLanguage): void {
  if (badge.blank !== undefined) return paintLine(paper, box, badge.blank, language);
  const { called, rest } = badge;
  const right = startsRight(called);
  const share = rest === '' ? 1 : 0.62;
  const first = inRoom(paper, called, 'heavy', { ...box, height: box.height * share }, box.height * 0.6);
  const below = paper.block(first, box, LEADING, { weight: 'heavy', right });
  if (rest === '') return;
  const left = { ...box, y: below, height: box.y + box.height - below };
  const second = inRoom(paper, rest, 'bold', left, Math.min(first.size * 0.62, box.height * 0.3));
  paper.block(second, left, LEADING, { weight: 'bold', right });
}

function inRoom(paper: Paper, text: string, weight: Weight, box: Box, largest: number): Fitted {
  const room = { width: box.width, height: box.height, largest, leading: LEADING };
  const one = paper.fitted(text, { ...room, lines: 1 }, weight);
  const two = paper.fitted(text, { ...room, lines: 2 }, weight);
  return two.size > one.size * WORTH_A_LINE ? two : one;
}

/** A badge of nobody yet: a line to write on, and a number to count the stack by. */
function paintLine(paper: Paper, box: Box, number: number, language: PaperLanguage): void {
  const y = box.y + box.height - 5;
  paper.rule(box.x, y, box.width, 0.3);
  paper.line(WORDS[language].yourName, box.x, y + 4, { size: 3, colour: SOFT });
  paper.line(String(number), box.x + box.width, y + 4, { size: 3, colour: SOFT, align: 'right' });
}
