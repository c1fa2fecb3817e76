import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../../../scripts/cli/cli.ts';
import { scratchFolder } from '../../support/scratch.ts';

const data = scratchFolder();
let errors: string;

beforeEach(() => {
  errors = '';
  const hear = (text: unknown): boolean => {
    errors += `${String(text)}\n`;
    return true;
  };
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['an unknown verb', ['strat']],
  ['an unknown flag', ['start', '--prot', '1']],
  ['a role that has no link', ['link', 'king']],
  ['a list of no known kind', ['import', 'x.csv', '--kind', 'cats']],
  ['a list without a kind', ['import', 'x.csv']],
  ['an unknown export', ['export', 'secrets']],
  ['a turnout above one', ['demo', '--turnout', '1.5']],
  ['a speed of zero', ['demo', '--speed', '0']],
  ['a port of letters', ['demo', '--port', 'abc']],
  ['files to seat without a place for the seats', ['seat', '--in', 'x']],
  ['a base without files', ['seat', '--base', 'x']],
  ['files and pairs at once', ['seat', '--in', 'x', '--pairs', 'y', '--out', 'z']],
  ['two limits at once', ['seat', '--in', 'x', '--out', 'y', '--seconds', '1', '--iterations', '9']],
  ['threads without files', ['seat', '--pairs', 'x', '--threads', '2']],
  ['a folder to seat that is not there', ['seat', '--in', '/nowhere', '--out', 'x']],
  ['a server without its key', ['rehearse', '--url', 'http://127.0.0.1:1']],
])('%s is not understood, and a sentence says so', async (_what, argv) => {
  expect(await runCli(argv)).toBe(2);
  expect(errors).toMatch(/\w/);
  expect(errors).not.toMatch(/\n\s+at /);
});

test.each([
  [
    'a port that is none',
    ['start', '--port', 'abc'],
    'The setting port must be a whole number from 0 to 65535',
  ],
  ['half of HTTPS', ['start', '--tls-cert', 'x'], 'HTTPS needs both'],
  ['no certificate there', ['start', '--tls-cert', 'x', '--tls-key', 'y'], 'x does not exist'],
  ['a file that is not there', ['import', '/nowhere.csv', '--kind', 'people'], '/nowhere.csv does not exist'],
  ['no server to rehearse on', ['rehearse', '--data', data], 'No server runs on this data'],
])('%s ends with one sentence', async (_what, argv, sentence) => {
  expect(await runCli(argv)).toBe(1);
  expect(errors).toContain(sentence);
  expect(errors.trim().split('\n')).toHaveLength(1);
});

test.each([['--help'], ['start --help'], ['seat --help']])('%s is no mistake', async (argv) => {
  expect(await runCli(argv.split(' '))).toBe(0);
});
