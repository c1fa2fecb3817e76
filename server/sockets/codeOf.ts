import type { RefusalCode } from '../../shared/refusal.ts';

/** The most telling code among what the parser found; texts that are too long are named as such. */
export function codeOf(
  issues: readonly { code?: string; message: string; path: PropertyKey[] }[],
): RefusalCode {
  for (const issue of issues) {
    if (issue.code === 'too_big' && issue.path.at(-1) === 'text') return 'too-long';
    if (issue.message === 'empty-text') return 'empty-text';
    if (issue.code === 'invalid_union' && issue.path.length === 1 && issue.path[0] === 'type')
      return 'unknown-command';
  }
  return 'malformed';
}
