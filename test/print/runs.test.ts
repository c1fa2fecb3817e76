import { describe, expect, it } from 'vitest';
import { drawable, missingIn, runsOf, startsRight } from '../../server/print/runs.ts';

const inSight = (line: string) =>
  runsOf(line, 'bold').map(({ text, face }) => [text, face.name.split('-')[0]]);
const LATIN = 'AtkinsonHyperlegibleNext';

describe('a line on paper', () => {
  it('is one run in the family of the screens', () =>
    expect(inSight('Çağrı Łukasz Öztürk')).toEqual([['Çağrı Łukasz Öztürk', LATIN]]));
  it('takes a whole word from another font when one letter is missing', () =>
    expect(inSight('Thị Minh')).toEqual([
      ['Thị ', 'NotoSans'],
      ['Minh', LATIN],
    ]));
  it('has Cyrillic and Greek', () => {
    expect(inSight('Йоханна')).toEqual([['Йоханна', 'NotoSans']]);
    expect(inSight('Παπαδόπουλος')).toEqual([['Παπαδόπουλος', 'NotoSans']]);
  });
  it('puts the end of an Arabic name with Latin in it at the left, and turns its brackets', () => {
    // From left to right; the font turns the letters of a run itself, so each run has them in the order of reading.
    const runs = inSight('سارة (Leiden) 12');
    expect(runs.map(([text]) => text?.trim()).filter((text) => text !== '')).toEqual([
      '12',
      '(',
      'Leiden',
      ')',
      'سارة',
    ]);
    expect(startsRight('سارة (Leiden) 12')).toBe(true);
  });
  it('keeps a Latin line that holds an Arabic name', () => {
    const runs = inSight('Familie علي uit Leiden').map(([text]) => text?.trim());
    expect(runs.filter((text) => text !== '')).toEqual(['Familie', 'علي', 'uit Leiden']);
    expect(startsRight('Familie علي')).toBe(false);
  });
  it('joins Arabic letters and sets them from the right', () => {
    const glyphs = (text: string) =>
      runsOf(text, 'bold').flatMap(({ face, text: part }) =>
        face.font.layout(part, []).glyphs.map(({ id }) => id),
      );
    const alone = new Set([...'محمد'].flatMap(glyphs));
    const joined = glyphs('محمد');
    expect(joined.filter((id) => alone.has(id))).toEqual([]);
    // The last letter, a dal in its final shape, stands first from the left.
    expect(joined[0]).toBe(glyphs('مد')[0]);
  });
});

describe('what can be drawn', () => {
  it('leaves out what has no shape, and keeps joiners', () => {
    expect(drawable(' a\u202eb\u200f \u0007c\ufeff ')).toBe('ab c');
    expect(drawable('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(drawable('e\u0301')).toBe('é');
  });
  it('says which letters no font has', () => {
    expect(missingIn('Jan 李 🙂')).toEqual(['李', '🙂']);
    expect(missingIn('Truus عبد Йо ß ı')).toEqual([]);
  });
});
