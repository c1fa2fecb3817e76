/** A word of a card: as written, and folded to lower case without accents. */
export interface Word {
  written: string;
  folded: string;
  /** The clause it stands in, from 0. */
  clause: number;
}

/** Words with what Dutch writes inside them: auto's, 65-plusser, NS-station, 65+. */
const DUTCH = /[\p{L}\p{N}]+(?:['’.&+-][\p{L}\p{N}]+)*\+?|'s(?=\s)|[.!?;:,()\n–]+/gu;
/** Words that begin a clause of their own: what was said of "more" or "less" ends before them. */
const TURNS = new Set(['maar', 'want', 'zodat', 'omdat', 'dus', 'terwijl', 'anders', 'dan', 'ipv', 'als']);

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a sentence in any language, in order, with the clauses they stand in. */
export function wordsOf(text: string, lang: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  for (const part of lang === 'nl' ? dutchParts(text) : parts(text, lang)) {
    if (!/[\p{L}\p{N}]/u.test(part)) {
      if (words.length > 0) clause += 1;
      continue;
    }
    const folded = fold(part, lang);
    if (lang === 'nl' && TURNS.has(folded)) clause += 1;
    words.push({ written: part, folded, clause });
  }
  return words;
}

const dutchParts = (text: string): string[] => text.normalize('NFC').match(DUTCH) ?? [];

function parts(text: string, lang: string): string[] {
  let segmenter = segmenters.get(lang);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
    segmenters.set(lang, segmenter);
  }
  return [...segmenter.segment(text.normalize('NFC'))]
    .filter(({ isWordLike, segment }) => isWordLike || /[.!?;:,،؛؟]/u.test(segment))
    .map(({ segment }) => segment);
}

/** Lower case, one apostrophe, and of Latin letters no accents: ideeën and ideeen are one word. */
export const fold = (word: string, lang: string): string =>
  withoutAccents(word.toLocaleLowerCase(lang).replaceAll('’', "'"), lang);

function withoutAccents(word: string, lang: string): string {
  // A letter with a mark is another letter in these, and their stemmers know it.
  if (lang === 'tr' || lang === 'uk' || lang === 'pl') return word;
  return word.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Runs of three letters within the words, which typing errors mostly leave alone. */
export function trigramsOf(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const padded = `_${word}_`;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}
