import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forDesks, inHandingOrder, letterOf } from '../../server/print/handing.ts';
import { ranges } from '../../server/print/ranges.ts';
import type { PersonName } from '../../shared/people.ts';
import { person } from '../support/smallHall.ts';

describe('the order of a list', () => {
  it('is that of family names, whatever stands before them', () => {
    const names: PersonName[] = [
      { given: 'Zoë', prefix: '', family: 'Çelik' },
      { given: 'Truus', prefix: 'van der', family: 'Berg' },
      { given: 'Carmen', prefix: '', family: 'Álvarez' },
      { given: 'Ann', prefix: '', family: 'Visser' },
      { given: 'Bo', prefix: "in 't", family: 'Veld' },
    ];
    const people = names.map((name, i) => ({ ...person('ann', { name }), id: String(i) }));
    expect(inHandingOrder(people).map(({ name }) => name.family)).toEqual([
      'Álvarez',
      'Berg',
      'Çelik',
      'Veld',
      'Visser',
    ]);
  });
  it('has letters without marks', () => {
    expect(['Álvarez', 'Çelik', 'öz', 'العلي', ''].map(letterOf)).toEqual(['A', 'C', 'O', 'ا', '']);
  });
});

describe('a list for each desk', () => {
  it('ends with a letter where one ends near by', () => {
    expect(forDesks([...'AAAABBBCCD'], 2, (one) => one)).toEqual([[...'AAAA'], [...'BBBCCD']]);
    expect(forDesks([...'AAAAAAAAAA'], 2, (one) => one).map(({ length }) => length)).toEqual([5, 5]);
  });
  it('holds everybody once, in order', () => {
    const letters = fc.array(fc.constantFrom(...'ABCDE')).map((list) => list.sort());
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 9 }), (list, desks) => {
        const parts = forDesks(list, desks, (one) => one);
        expect(parts).toHaveLength(desks);
        expect(parts.flat()).toEqual(list);
      }),
    );
  });
});

it('says numbers as people do', () => {
  expect(ranges([1, 2, 3, 7])).toBe('1–3, 7');
  expect(ranges([4, 5, 9])).toBe('4, 5, 9');
  expect(ranges([])).toBe('');
});
