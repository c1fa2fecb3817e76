import type { Refusal } from '../../../shared/refusal.ts';
import { i18n } from './i18n.ts';

/** The sentence for a "no"; null means that the server could not be reached. */
export function sentenceOf(refusal: Refusal | null): string {
  if (refusal === null) return i18n.t('noNetwork');
  const { code, params = {} } = refusal;
  // A list that cannot be read says why; that is more use than the code itself.
  if (code === 'list-unreadable' && typeof params.reason === 'string')
    return i18n.refusal(params.reason, params);
  if (code === 'programme-unreadable' && typeof params.reason === 'string') {
    const reason = i18n.refusal(`file_${params.reason}`, params);
    return i18n.t('atLine', { line: params.line ?? 1, column: params.column ?? 1, reason });
  }
  return i18n.refusal(code, params);
}

/** A sentence chosen by a code of the server, such as a problem in a list or a reason for having no seat. */
export const sentenceFor = (code: string, params: Record<string, string | number> = {}): string =>
  i18n.refusal(code, params);

/** "12 minuten achter op schema" */
export function delaySentence(minutes: number): string {
  if (minutes === 0) return i18n.t('onSchedule');
  return minutes > 0
    ? i18n.t('behindSchedule', { count: minutes })
    : i18n.t('aheadOfSchedule', { count: -minutes });
}
