/** Letters that Unicode does not take apart into a base letter and a mark. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Lower case without accents: "Şahin" and "SAHIN" both become "sahin"; other scripts stay as they are. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðıßæœþ]/g, (letter) => PLAIN[letter] ?? letter);

/** Letters and digits only, for comparing what people typed: "E-mail adres:" becomes "emailadres". */
export const fold = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text, each folded. */
export const words = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
