import type { I18n } from '../../i18n/i18n.svelte.ts';
import type { deskBallots } from '../../i18n/nl/deskBallots.ts';
import { i18n as own } from './i18n.ts';

type Own = typeof own extends I18n<infer T> ? T : never;

/** Words about votes come with the first vote. */
export const ballotI18n = own as unknown as I18n<Own & typeof deskBallots>;

let loaded: Promise<void> | undefined;
export function loadBallotTexts(): Promise<void> {
  loaded ??= own.extend({
    nl: () => import('../../i18n/nl/deskBallots.ts'),
    en: () => import('../../i18n/en/deskBallots.ts'),
  });
  return loaded;
}
