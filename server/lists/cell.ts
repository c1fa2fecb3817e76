import type { ProblemCode } from './problem.ts';

export interface CleanCell {
  text: string;
  /** What was wrong with it, at most one of each. */
  faults: Extract<ProblemCode, 'formula' | 'excelError' | 'hiddenCharacters' | 'tooLong'>[];
}

/** Overrides and isolates of writing direction: they make a text look like another one. */
const DIRECTION_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Invisible and harmless leftovers of web pages and word processors. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const EXCEL_ERROR =
  /^#(N\/A|N\/B|NAME\?|NAAM\?|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NUM!|GETAL!|NULL!|LEEG!|#+)$/;
/** What people write when there is nothing to write. */
const NOTHING = /^(-+|–|—|\.+|n\.?v\.?t\.?|n\/a|nvt)$/i;

/**
 * A cell as it may be stored: composed letters, nothing hidden, no formula. Cut at `limit` characters.
 * Lines are kept only when `multiline`; a formula or an Excel error leaves an empty cell.
 */
export function cleanCell(raw: string, limit: number, multiline = false): CleanCell {
  const faults: CleanCell['faults'] = [];
  const visible = raw.replace(DIRECTION_OVERRIDES, '').replace(CONTROLS, '');
  if (visible !== raw) faults.push('hiddenCharacters');
  const text = tidySpace(visible.replace(INVISIBLE, ''), multiline).normalize('NFC');
  // Excel's own mark for "this is text", as in '0612345678.
  const shown = text.replace(/^'(?=[=+\-@\d])/, '');
  if (isFormula(shown)) return { text: '', faults: [...faults, 'formula'] };
  if (EXCEL_ERROR.test(shown)) return { text: '', faults: [...faults, 'excelError'] };
  if (NOTHING.test(shown)) return { text: '', faults };
  if (shown.length <= limit) return { text: shown, faults };
  return { text: cut(shown, limit), faults: [...faults, 'tooLong'] };
}

function tidySpace(text: string, multiline: boolean): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/\s+/g, ' ').trim());
  if (!multiline) return lines.join(' ').trim();
  return lines.join('\n').trim();
}

/** Never cuts a character in two halves. */
const cut = (text: string, limit: number): string =>
  text
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();

/**
 * Whether a spreadsheet would calculate the text. A phone number (+31), a list dash ("- komt later") and a
 * lone sign are no formulas: only calls, cell addresses and DDE links behind the sign are.
 */
export function isFormula(text: string): boolean {
  if (/^=\s*[\w$"'({@+\-[#\\]/.test(text)) return true;
  if (!/^[+\-@]/.test(text)) return false;
  const body = text.replace(/^[+\-@\s]+/, '');
  const isCall = /^[A-Za-z_][\w.]*\(/.test(body);
  const isAddress = /^\$?[A-Za-z]{1,3}\$?\d{1,7}\s*([+\-*/^&:!]|$)/.test(body);
  const isLink = /\w\s*\|/.test(body) || /^['\w.[\]]+!\$?[A-Za-z]/.test(body);
  return isCall || isAddress || isLink;
}
