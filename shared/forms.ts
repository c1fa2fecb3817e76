import { LIMITS } from './limits.ts';

/* Paper forms for a card, numbered: for a table without a tablet that works. Each is typed in later, and counts once. */

/** What the QR code on a form holds. It is no secret: who may type is a matter of the tablet that reads it. */
export const formLink = (base: string, form: number): string => `${base}/tafel?formulier=${form}`;

/** The number of the form in a scanned link, in a typed "Formulier 42" or in the page's address; null when it is none. */
export function formNumber(text: string): number | null {
  const found = /[?&]formulier=(\d+)/.exec(text) ?? /^\D{0,12}(\d+)\s*$/.exec(text);
  const form = Number(found?.[1] ?? 0);
  return form >= 1 && form <= LIMITS.formNumber ? form : null;
}
