import { expect, test } from 'vitest';
import { lastLine, succeeded, tallyOf } from '../../scripts/bootstrap/tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('counts tests, not files, and leaves skipped ones out', () => {
  const report = {
    testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed')],
  };
  expect(tallyOf(report, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a file that could not be loaded is one failure', () => {
  expect(tallyOf({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toEqual({
    passed: 1,
    failed: 1,
  });
});

test('a file whose tests passed but whose clean-up threw is one failure', () => {
  expect(tallyOf({ testResults: [file('failed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
});

test('a run that failed outside any test is one failure', () => {
  expect(tallyOf({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
});

test('a run that left no report is one failure, also when it claims success', () => {
  expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});

test('a run without tests is no success', () => {
  expect(succeeded({ passed: 0, failed: 0 })).toBe(false);
  expect(succeeded({ passed: 1, failed: 0 })).toBe(true);
  expect(succeeded({ passed: 9, failed: 1 })).toBe(false);
});

test('the last line reads the same for people and programs', () => {
  expect(lastLine({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed');
});
