import { mount, unmount } from 'svelte';
import HelpSheet from './HelpSheet.svelte';
import { AROUND, SHEETS, type Sheet } from './sheets.ts';
import type { HelpI18n, SheetI18n } from './texts.ts';

let loaded = false;

/**
 * Opens the page of explanation over the page that somebody is on. It stands beside the app in the document, so that paper
 * shows it alone. Every page has one sheet, so its texts are fetched once.
 *
 * @throws when its texts cannot be fetched
 */
export async function openSheet(i18n: HelpI18n, sheet: Sheet): Promise<void> {
  const said = i18n as unknown as SheetI18n;
  loaded ||= (await Promise.all([i18n.add(AROUND), i18n.add(SHEETS[sheet])])).every(Boolean);
  if (!loaded) throw new Error('The texts of the explanation could not be fetched');
  const before = document.activeElement;
  const open = mount(HelpSheet, {
    target: document.body,
    props: {
      i18n: said,
      // Only at a table there is something to practise.
      practice: sheet === 'table',
      onclose: () => {
        void unmount(open);
        if (before instanceof HTMLElement) before.focus();
      },
    },
  });
}
