import { readYesNo } from './answers.ts';
import { fold, plain } from './fold.ts';
import type { RowReader } from './rowReader.ts';

/** Languages an organiser may ask for, as ISO 639 codes; their names come from the runtime. */
const CODES =
  'nl en ar tr uk pl de fr es pt it ru ro bg hu cs sk hr sr sq el fa prs ps ku ckb kmr ti am so ur hi pa bn ne zh yue vi th id ms ja ko tl ka hy az he sw fy pap srn zgh ber lt lv et sl bs mk da sv no fi'.split(
    ' ',
  );
/** Names the runtime does not have, and the sign language of the Netherlands, which we call by its own initials. */
const EXTRA: Record<string, string> = {
  gebarentaal: 'ngt',
  nederlandsegebarentaal: 'ngt',
  ngt: 'ngt',
  signlanguage: 'ngt',
  farsi: 'fa',
  dari: 'prs',
  koerdisch: 'ku',
  kurmanji: 'kmr',
  sorani: 'ckb',
  mandarijn: 'zh',
  kantonees: 'yue',
  papiamento: 'pap',
  tamazight: 'zgh',
  berbers: 'ber',
  tarifit: 'ber',
  filipijns: 'tl',
  tagalog: 'tl',
  sranan: 'srn',
  sranantongo: 'srn',
  surinaams: 'srn',
  oekraiensk: 'uk',
};

const BY_NAME = new Map(Object.entries(EXTRA));
for (const locale of ['nl', 'en']) {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  for (const code of CODES) BY_NAME.set(fold(names.of(code) ?? code), code).set(code, code);
}

const FILLERS = /\b(tolk|taal|spreekt|spreken|alleen|een beetje|beetje|interpreter|vertaling|tafel)\b/g;

/**
 * Language codes from the language cell of a row, in the order written. Empty when Dutch is among them,
 * because then any table will do; names we do not know become a problem.
 */
export function readLanguages(row: RowReader): string[] {
  const found = new Set<string>();
  for (const text of row
    .texts('language')
    .flatMap((cell) => cell.split(/[,;/+&|\n]|\s(?:en|of|and|or)\s/i))) {
    const code = languageCode(text);
    if (code !== null) found.add(code);
    else if (text.trim() !== '' && readYesNo(text) !== false)
      row.note('unknownLanguage', { value: text.trim() });
  }
  return found.has('nl') ? [] : [...found];
}

/** ISO code of a language by its code, Dutch or English name ("Arabisch", "tolk Arabisch", "arabic", "ar"). */
export function languageCode(text: string): string | null {
  const bare = plain(text).replace(/\b[a-z]{2}-[a-z]{2}\b/g, (tag) => tag.slice(0, 2));
  return BY_NAME.get(fold(bare)) ?? BY_NAME.get(fold(bare.replace(FILLERS, ' '))) ?? null;
}
