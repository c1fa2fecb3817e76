import { useI18n } from '../i18n/context.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import type { ballots } from '../i18n/nl/ballots.ts';
import type { common } from '../i18n/nl/common.ts';

export type BallotI18n = I18n<typeof common & typeof ballots>;

const asked = new WeakMap<object, Promise<void>>();

/** The screen's own texts with those of the vote, which come with the first ballot; `loaded` resolves when they are there. */
export function useBallotTexts(): { i18n: BallotI18n; loaded: Promise<void> } {
  const i18n = useI18n() as unknown as BallotI18n;
  return { i18n, loaded: loadBallotTexts(i18n) };
}

/** For who shows nothing before the texts are there. */
export function loadBallotTexts(i18n: Pick<BallotI18n, 'extend'>): Promise<void> {
  let loaded = asked.get(i18n);
  if (loaded === undefined) {
    loaded = i18n.extend({
      nl: () => import('../i18n/nl/ballots.ts'),
      en: () => import('../i18n/en/ballots.ts'),
      ar: () => import('../i18n/ar/ballots.ts'),
      tr: () => import('../i18n/tr/ballots.ts'),
      uk: () => import('../i18n/uk/ballots.ts'),
      pl: () => import('../i18n/pl/ballots.ts'),
    });
    asked.set(i18n, loaded);
  }
  return loaded;
}
