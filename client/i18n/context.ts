import { createContext } from 'svelte';
import type { I18n } from './i18n.svelte.ts';
import type { common } from './nl/common.ts';
import type { Texts } from './texts.ts';

type CommonTexts = typeof common;

const [read, write] = createContext<I18n<CommonTexts>>();

/** The texts that every screen has, for components that do not know in which app they stand. */
export const useI18n = read;

/** Called once in App.svelte; the app's own texts must include the common ones. */
export function provideI18n<T extends Texts & CommonTexts>(i18n: I18n<T>): void {
  // Safe: every key of the common texts is a key of T with the same places to fill.
  write(i18n as unknown as I18n<CommonTexts>);
}
