import { expect, test } from 'vitest';
import { sentenceOf } from '../../../scripts/cli/errors.ts';
import { ServerRefused } from '../../../scripts/control/operator.ts';
import { StoreError } from '../../../server/ports/store.ts';

const system = (code: string, more: object = {}): Error =>
  Object.assign(new Error('raw words'), { code, ...more });

test.each([
  [
    system('EADDRINUSE', { port: 3000 }),
    'Port 3000 is in use by another program; stop that one, or choose another with --port.',
  ],
  [
    system('EACCES', { port: 80, syscall: 'listen' }),
    'Port 80 may not be opened by this user; choose one above 1023 with --port.',
  ],
  [
    system('EADDRNOTAVAIL', { address: '9.9.9.9' }),
    'This machine has no address 9.9.9.9; choose another with --host.',
  ],
  [system('ENOENT', { path: 'list.csv' }), 'list.csv does not exist.'],
  [system('ENOSPC'), 'The disk is full.'],
  [new StoreError('in-use', 'another server has it'), 'The data is in use: another server has it.'],
  [
    new ServerRefused({ code: 'list-unreadable', params: { reason: 'openQuote', line: 4 } }),
    'A quotation mark is not closed (line 4).',
  ],
  [new ServerRefused({ code: 'seats-full', params: { table: 12 } }), 'Table 12 has no seat left.'],
  ['a word', 'Something went wrong: a word.'],
])('%s', (error, sentence) => {
  expect(sentenceOf(error)).toBe(sentence);
});

test.each([
  ['corrupt', 'put a backup in its place'],
  ['newer', 'update Burgertop'],
] as const)('a database that is %s: what to do', (code, advice) => {
  expect(sentenceOf(new StoreError(code, 'The file'))).toContain(advice);
});
