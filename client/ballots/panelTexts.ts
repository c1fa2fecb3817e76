import { useI18n } from '../i18n/context.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import type { ballotPanel } from '../i18n/nl/ballotPanel.ts';
import type { common } from '../i18n/nl/common.ts';
import type { voting } from '../i18n/nl/voting.ts';

export type PanelI18n = I18n<typeof common & typeof ballotPanel & typeof voting>;

const asked = new WeakMap<object, Promise<void>>();

/** The page's own texts with those of opening and reading a vote; `loaded` resolves when they are there. */
export function usePanelTexts(): { i18n: PanelI18n; loaded: Promise<void> } {
  const i18n = useI18n() as unknown as PanelI18n;
  const loaded = asked.get(i18n) ?? load(i18n);
  asked.set(i18n, loaded);
  return { i18n, loaded };
}

async function load(i18n: Pick<PanelI18n, 'extend'>): Promise<void> {
  await Promise.all([
    i18n.extend({
      nl: () => import('../i18n/nl/ballotPanel.ts'),
      en: () => import('../i18n/en/ballotPanel.ts'),
    }),
    i18n.extend({
      nl: () => import('../i18n/nl/voting.ts'),
      en: () => import('../i18n/en/voting.ts'),
    }),
  ]);
}
