import { serverAnswers } from '../parts/serverAnswers.ts';
import type { Sheet } from './sheets.ts';
import type { HelpI18n } from './texts.ts';

/**
 * Opens the explanation of a page.
 * @param again it did not come just before. When it still does not come from a server that answers, that server is a newer one:
 *   the page is loaded again.
 * @returns false when it could not be fetched
 */
export async function explain(i18n: HelpI18n, sheet: Sheet, again: boolean): Promise<boolean> {
  try {
    const { openSheet } = await import('./openSheet.ts');
    await openSheet(i18n, sheet);
    return true;
  } catch {
    if (again && (await serverAnswers())) location.reload();
    return false;
  }
}
