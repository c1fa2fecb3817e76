import { useI18n } from '../i18n/context.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import type { choicePanel } from '../i18n/nl/choicePanel.ts';
import type { choices } from '../i18n/nl/choices.ts';
import type { common } from '../i18n/nl/common.ts';

/** The screen's own texts with those of the choice; `loaded` resolves when they are there. */
export type ChoiceI18n = I18n<typeof common & typeof choices>;
export type PanelI18n = I18n<typeof common & typeof choices & typeof choicePanel>;

interface Loaded {
  choices?: Promise<void>;
  panel?: Promise<void>;
}
const asked = new WeakMap<object, Loaded>();

/** Texts come with the part of the screen that says them, so that nobody loads them who has nothing to choose. */
export function useChoiceTexts(): { i18n: ChoiceI18n; loaded: Promise<void> } {
  const i18n = useI18n() as unknown as ChoiceI18n;
  return { i18n, loaded: loadChoices(i18n) };
}

export function usePanelTexts(): { i18n: PanelI18n; loaded: Promise<void> } {
  const i18n = useI18n() as unknown as PanelI18n;
  const known = asked.get(i18n) ?? {};
  asked.set(i18n, known);
  known.panel ??= i18n.extend({
    nl: () => import('../i18n/nl/choicePanel.ts'),
    en: () => import('../i18n/en/choicePanel.ts'),
  });
  return { i18n, loaded: Promise.all([loadChoices(i18n), known.panel]).then(() => {}) };
}

function loadChoices(i18n: Pick<ChoiceI18n, 'extend'>): Promise<void> {
  const known = asked.get(i18n) ?? {};
  asked.set(i18n, known);
  known.choices ??= i18n.extend({
    nl: () => import('../i18n/nl/choices.ts'),
    en: () => import('../i18n/en/choices.ts'),
    ar: () => import('../i18n/ar/choices.ts'),
    tr: () => import('../i18n/tr/choices.ts'),
    uk: () => import('../i18n/uk/choices.ts'),
    pl: () => import('../i18n/pl/choices.ts'),
  });
  return known.choices;
}
