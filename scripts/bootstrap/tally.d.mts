export type Tally = { passed: number; failed: number };
export type Report = { testResults: { status: string; assertionResults: { status: string }[] }[] };

export function tallyOf(report: Report | undefined, exitCode: number): Tally;
export function lastLine(tally: Tally): string;
export function succeeded(tally: Tally): boolean;
