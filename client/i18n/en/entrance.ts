import type { entrance as dutch } from '../nl/entrance.ts';
import type { Translation } from '../texts.ts';

export const entrance: Translation<typeof dutch> = {
  noLinkTitle: 'Open this page with a link',
  revokedTitle: 'This link no longer works',
  refusedTitle: 'That did not work',
};
