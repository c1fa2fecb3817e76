import type { TableId } from '../ids.ts';

/** Made by the server: badges of nobody yet, by the hash of their secret. Their numbers begin with `first`. */
export interface MakeBlankBadges {
  type: 'makeBlankBadges';
  first: number;
  hashes: string[];
}

/** Made by the server: numbers for paper forms from `first` on, one for each entry; null is a form for any table. */
export interface MakeForms {
  type: 'makeForms';
  first: number;
  tables: (TableId | null)[];
}
