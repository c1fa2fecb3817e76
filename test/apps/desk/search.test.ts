import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeIndex, search } from '../../../client/apps/desk/search.ts';
import { fold, nearlyStarts } from '../../../client/apps/desk/spelling.ts';

const person = (name: string, sort: string, code = '00000000') => ({ name, sort, code });
const people = [
  person('Jan van den Berg', 'Berg, Jan van den', 'YRMD1J5H'),
  person('Truus van der Meer', 'Meer, Truus van der'),
  person('Bert de Vries', 'Vries, Bert de'),
  person('Zeynep Yılmaz', 'Yılmaz, Zeynep'),
  person('Ayşe Şahin', 'Şahin, Ayşe'),
  person('Piet van Dijk', 'Dijk, Piet van'),
  person('Kees in ’t Veld', 'Veld, Kees in ’t'),
  person('Youssef El-Amrani', 'El-Amrani, Youssef'),
  person('مريم حسن', 'حسن, مريم'),
  person('فاطمة إبراهيم', 'إبراهيم, فاطمة'),
  person('Mohammed Bouali', 'Bouali, Mohammed'),
  person('Cornelis Verschuren', 'Verschuren, Cornelis'),
];
const index = makeIndex(people);
const names = (typed: string) => search(index, typed, 5).map(({ name }) => name);

describe('search at the desk', () => {
  it('finds a name with a prefix under both letters', () => {
    expect(names('berg')[0]).toBe('Jan van den Berg');
    expect(names('van den b')[0]).toBe('Jan van den Berg');
    expect(names('vandenberg')[0]).toBe('Jan van den Berg');
  });

  it('finds a prefix as it is shortened in writing', () => {
    for (const typed of ['vd Berg', 'v.d. berg', 'v/d Berg', 'vdb', 'van d berg'])
      expect(names(typed)[0], typed).toBe('Jan van den Berg');
    expect(names('vd meer')).toEqual(['Truus van der Meer']);
  });

  it('takes several words in any order', () => {
    expect(names('meer truus')).toEqual(['Truus van der Meer']);
    expect(names('Meer, Truus van der')).toEqual(['Truus van der Meer']);
    expect(names('truus berg')).toEqual([]);
  });

  it('does not mind case, accents and signs', () => {
    expect(names('YILMAZ')).toEqual(['Zeynep Yılmaz']);
    expect(names('sahin ayse')).toEqual(['Ayşe Şahin']);
    expect(names("in 't veld")).toEqual(['Kees in ’t Veld']);
    expect(names('elamrani')).toEqual(['Youssef El-Amrani']);
    expect(names('van dyk')).toEqual(['Piet van Dijk']);
    expect(names('حسن')).toEqual(['مريم حسن']);
  });

  it('puts family names before given names', () => {
    expect(names('ber')).toEqual(['Jan van den Berg', 'Bert de Vries']);
  });

  it('forgives one letter, but only when nobody is called that', () => {
    expect(names('amranni')).toEqual(['Youssef El-Amrani']);
    expect(names('yilmza')).toEqual(['Zeynep Yılmaz']);
    expect(names('verr')[0]).toBe('Cornelis Verschuren');
    expect(names('xyz')).toEqual([]);
  });

  it('forgives two letters in a long name, and puts the nearest first', () => {
    expect(names('mohamed')).toEqual(['Mohammed Bouali']);
    expect(names('muhammad')).toEqual(['Mohammed Bouali']);
    expect(names('verschueren')).toEqual(['Cornelis Verschuren']);
    expect(names('verscheuren cor')).toEqual(['Cornelis Verschuren']);
  });

  it('reads Arabic letters that people write for one another', () => {
    expect(names('فاطمه ابراهيم')).toEqual(['فاطمة إبراهيم']);
  });

  it('finds the short code of a badge as people type it', () => {
    expect(names('yrmd-lj5h')).toEqual(['Jan van den Berg']);
    expect(names('YRMD')).toEqual(['Jan van den Berg']);
  });

  it('finds everybody by every word of the own name', () => {
    for (const { name } of people)
      for (const word of name.split(/[\s-]+/).filter((part) => part.length > 2))
        expect(names(word), word).toContain(name);
  });

  it('says nothing to nothing, and never throws', () => {
    expect(names('  ')).toEqual([]);
    fc.assert(fc.property(fc.string(), (typed) => search(index, typed, 5).length <= 5));
  });
});

describe('spelling', () => {
  it('is the same folded twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('takes one wrong, missing, extra or swapped letter for near, and two for far', () => {
    for (const typed of ['brouser', 'bruwer', 'brouwwer', 'borwer', 'brou'])
      expect(nearlyStarts('brouwer', typed), typed).toBe(typed !== 'borwer');
    expect(nearlyStarts('smit', 'smi')).toBe(false);
  });
});
