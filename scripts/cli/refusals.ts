import type { ListErrorCode } from '../../server/lists/problem.ts';
import type { FileReason } from '../../shared/programme/fileProblem.ts';
import type { Refusal, RefusalCode } from '../../shared/refusal.ts';
import { FILE_SENTENCES } from '../verbs/programmeWords.ts';

/** What the operator can do about the refusals that the command line can meet. */
const SENTENCES: Partial<Record<RefusalCode, string>> = {
  'not-allowed': 'The server does not accept this key; take the one from its control.json.',
  malformed: 'The server did not understand this; is it of another version?',
  'table-unknown': 'There is no such table; import the list of tables first.',
  'theme-unknown': 'Theme {theme} is used by table {table} but does not exist.',
  'person-unknown': 'Nobody like that is on the list of people.',
  'seats-full': 'Table {table} has no seat left.',
  'id-unknown': 'There is nothing with this id.',
  'id-taken': 'There are two steps “{id}”.',
  'step-unknown': 'Step “{step}” runs now, so it must stay in the running order.',
  'step-refers': 'Step “{step}” mentions “{id}”, which this summit does not have.',
  'paper-full': 'This summit cannot number that much paper; make fewer.',
  'paper-unknown': 'There are not that many blank badges yet; the highest number is {count}.',
  'no-people': 'There are no people yet; import the list of people first.',
  'no-tables': 'There are no tables yet; import the list of tables first.',
  'print-busy': 'Another file is being made already; wait until it is done.',
  'print-gone': 'This file is gone; make it again.',
  'print-failed': 'The file could not be made; the log of the server says why.',
  'list-changed': 'The summit changed in the meantime; run the import again.',
  'proposal-gone': 'This seating plan is gone; ask for a new one.',
  'too-big': 'The file is larger than the 4 MB that a list may have.',
  'storage-full': 'The disk of the server is full.',
  'server-error': 'Something went wrong in the server; its log says what.',
  starting: 'The server is still starting; try again in a moment.',
};

const LIST_SENTENCES: Record<ListErrorCode, string> = {
  empty: 'The file is empty.',
  tooLarge: 'The file is too large to be a list.',
  notAList: 'The file is no list; give an Excel (.xlsx) or CSV file.',
  pdf: 'This is a PDF; give an Excel (.xlsx) or CSV file.',
  oldExcel: 'This is an old Excel file (.xls); save it as .xlsx first.',
  password: 'The file has a password; save it without one first.',
  damaged: 'The file is damaged; open it in Excel and save it anew.',
  openQuote: 'A quotation mark is not closed (line {line}).',
  noHeader: 'No line with the names of the columns was found; the first line must hold them.',
};

/** What is wrong with a file, where the refusal says so. */
function reasonOf(code: RefusalCode, { reason }: NonNullable<Refusal['params']>): string | undefined {
  if (code === 'list-unreadable') return LIST_SENTENCES[reason as ListErrorCode];
  if (code !== 'programme-unreadable') return undefined;
  return `Line {line}, column {column}: ${FILE_SENTENCES[reason as FileReason] ?? 'this cannot be read.'}`;
}

/** A refusal of the server as one sentence for the terminal. */
export function refusalSentence({ code, params = {} }: Refusal): string {
  const sentence = reasonOf(code, params) ?? SENTENCES[code] ?? `The server refused this (${code}).`;
  return sentence.replace(/\{(\w+)\}/g, (_place, name: string) => String(params[name] ?? '?'));
}
