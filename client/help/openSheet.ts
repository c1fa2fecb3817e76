import { mount, unmount } from 'svelte';
import HelpSheet from './HelpSheet.svelte';
import { AROUND, SHEETS, type Sheet } from './sheets.ts';
import type { HelpI18n, SheetI18n } from './texts.ts';

let loaded: Promise<unknown> | null = null;

/**
 * Opens the page of explanation over the page that somebody is on. It stands beside the app in the document, so that paper
 * shows it alone. Every page has one sheet, so its texts are fetched once.
 */
export async function openSheet(i18n: HelpI18n, sheet: Sheet): Promise<void> {
  loaded ??= Promise.all([i18n.extend(AROUND), i18n.extend(SHEETS[sheet])]);
  await loaded;
  const before = document.activeElement;
  const open = mount(HelpSheet, {
    target: document.body,
    props: {
      i18n: i18n as unknown as SheetI18n,
      // Only at a table there is something to practise.
      practice: sheet === 'table',
      onclose: () => {
        void unmount(open);
        if (before instanceof HTMLElement) before.focus();
      },
    },
  });
}
