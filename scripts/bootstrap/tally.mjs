/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult one test file
 * @typedef {{ testResults: FileResult[] }} Report what vitest's json reporter writes
 */

/**
 * Counts tests. A file that could not be loaded, and a run that failed without naming a test, count as one failed.
 * @param {Report | undefined} report undefined when vitest wrote none
 * @param {number} exitCode of vitest
 * @returns {Tally}
 */
export function tallyOf(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 };
  const files = report.testResults.map(tallyOfFile);
  const passed = sum(files.map((file) => file.passed));
  const failed = sum(files.map((file) => file.failed));
  const unexplained = failed === 0 && exitCode !== 0;
  return { passed, failed: unexplained ? 1 : failed };
}

/** @param {FileResult} file */
function tallyOfFile({ status, assertionResults }) {
  /** @param {string} wanted */
  const count = (wanted) => assertionResults.filter((test) => test.status === wanted).length;
  const failed = count('failed');
  return { passed: count('passed'), failed: status === 'failed' && failed === 0 ? 1 : failed };
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** @param {Tally} tally the last line of a test run, for people and programs alike */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** @param {Tally} tally A run without tests proves nothing. */
export const succeeded = ({ passed, failed }) => failed === 0 && passed > 0;
