import { describe, expect, test } from 'vitest';
import {
  COMPILER_TOOLS,
  explainInstallFailure,
  isNpmNoise,
  npmPhase,
} from '../../scripts/bootstrap/npmOutput.mjs';

describe('npmPhase', () => {
  test('names the long one', () => {
    const line = 'npm info run better-sqlite3@12.11.1 install node_modules/better-sqlite3 node-gyp rebuild';
    expect(npmPhase(`npm http fetch GET 200 something\n${line}`)).toContain('database');
  });

  test('says nothing about what it does not know', () => {
    expect(npmPhase('added 315 packages')).toBeUndefined();
  });
});

describe('explainInstallFailure', () => {
  test('missing compiler tools come with the command that brings them', () => {
    const sentence = explainInstallFailure('gyp ERR! find Python', ['python3']);
    expect(sentence).toContain('needs python3, which');
    expect(sentence).toContain(`apt-get install -y ${COMPILER_TOOLS.join(' ')}`);
  });

  test('missing tools are not blamed when nothing was compiled', () => {
    expect(explainInstallFailure('npm error code ENOTFOUND', ['python3'])).toContain('registry');
  });

  test.each([
    ['npm error code ENOSPC', 'disk'],
    ['npm error code EUSAGE', 'package-lock.json'],
    ['gyp ERR! stack Error: getaddrinfo ENOTFOUND nodejs.org', 'header files'],
    ['something new', 'failed'],
  ])('%s', (output, word) => {
    expect(explainInstallFailure(output, [])).toContain(word);
  });
});

test('errors are not noise, the manual of npm is', () => {
  expect(isNpmNoise('npm error   --dry-run')).toBe(true);
  expect(isNpmNoise('npm error [--strict-peer-deps] [--foreground-scripts]')).toBe(true);
  expect(isNpmNoise('npm error')).toBe(true);
  expect(isNpmNoise('npm http fetch GET 200 x')).toBe(true);
  expect(isNpmNoise('npm error gyp ERR! stack')).toBe(false);
});
