import { useI18n } from '../i18n/context.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import type { common } from '../i18n/nl/common.ts';
import type { tell } from '../i18n/nl/tell.ts';

type TellI18n = I18n<typeof common & typeof tell>;
const asked = new WeakMap<object, Promise<void>>();

/** The screen's own texts with those of this part, which come along with it; `loaded` resolves when they are there. */
export function useTellTexts(): { i18n: TellI18n; loaded: Promise<void> } {
  const i18n = useI18n() as unknown as TellI18n;
  const loaded =
    asked.get(i18n) ??
    i18n.extend({
      nl: () => import('../i18n/nl/tell.ts'),
      en: () => import('../i18n/en/tell.ts'),
    });
  asked.set(i18n, loaded);
  return { i18n, loaded };
}
