import { describe, expect, it } from 'vitest';
import { matchPeople } from '../../server/lists/match.ts';
import { fullName, type Person } from '../../shared/people.ts';
import { counter, fixture, type PEOPLE, peopleOf } from './support.ts';

type Options = Partial<typeof PEOPLE>;

/** Imports a list: what it did, and everybody there is afterwards. */
async function bring(list: string | Uint8Array, existing: readonly Person[] = [], options: Options = {}) {
  const mint = counter();
  for (let n = existing.length; n > 0; n--) mint.id();
  const match = matchPeople(await peopleOf(list, options), existing, mint);
  const after = new Map(match.changed.map((change) => [change.before.id, change.after]));
  const people = [...existing.map((person) => after.get(person.id) ?? person), ...match.added];
  return { ...match, people };
}

const counts = ({ added, changed, same, missing }: Awaited<ReturnType<typeof bring>>) => ({
  added: added.length,
  changed: changed.length,
  same,
  missing: missing.length,
});

describe('matchPeople', () => {
  it('changes nothing when the same list comes twice', async () => {
    for (const [name, options] of [
      ['residents.csv', {}],
      ['wildcards.csv', { role: 'wildcard' }],
    ] as [string, Options][]) {
      const { people } = await bring(fixture(name), [], options);
      expect(counts(await bring(fixture(name), people, options))).toEqual({
        added: 0,
        changed: 0,
        same: 5,
        missing: 0,
      });
    }
  });

  it('updates people without changing their badges', async () => {
    const { people } = await bring(
      'Naam;E-mail;Huiskamer;Keuze 1\nAns Kok;a@b.nl;1;Wonen\nPiet Bos;;2;Wonen',
    );
    const again = await bring(
      'E-mail;Naam;Huiskamer;Keuze 1\na@b.nl;Ans Kok;3;Groen in de wijk\n;Piet Bos;2;Wonen\nc@b.nl;Li;2;',
      people,
    );
    expect(counts(again)).toEqual({ added: 1, changed: 1, same: 1, missing: 0 });
    expect(again.changed[0]?.fields.sort()).toEqual(['livingRoom', 'wishes']);
    expect(again.changed[0]?.after).toMatchObject({
      id: people[0]?.id,
      code: people[0]?.code,
      livingRoom: '3',
    });
  });

  it('leaves alone what the list does not speak about, and empties what it leaves empty', async () => {
    const { people } = await bring('Naam;Telefoon;Opmerking;Rustig\nAns Kok;0612345678;let op;ja');
    const { changed } = await bring('Naam;Opmerking;Rolstoel\nAns Kok;;ja', people);
    expect(changed[0]?.after).toMatchObject({ phone: '0612345678', needs: ['wheelchair', 'quiet'] });
    expect(changed[0]?.after).not.toHaveProperty('note');
  });

  it.each([
    ['a corrected name, by e-mail', 'Naam;E-mail\nAns Kok;a@b.nl', 'Naam;E-mail\nAnna Kok;a@b.nl'],
    [
      'a new e-mail, by postcode',
      'Naam;E-mail;Postcode\nAns Kok;a@b.nl;2311 AB',
      'Naam;E-mail;Postcode\nAns Kok;k@b.nl;2311AB',
    ],
    ['a new organisation, by name', 'Naam;Partij\nAns Kok;A', 'Naam;Partij\nAns Kok;B'],
    [
      'a married name, by birth and postcode',
      'Naam;Geboortejaar;Postcode\nAns Kok;1980;2311 AB',
      'Naam;Geboortejaar;Postcode\nAns Bos;1980;2311 AB',
    ],
    [
      'one of a couple, by first name',
      'Naam;E-mail\nAns Kok;x@b.nl\nPiet Bos;x@b.nl',
      'Naam;E-mail\nAns Bos;x@b.nl\nPiet Bos;x@b.nl',
    ],
    ['lost letters put right', 'Naam\nAy?e Y?lmaz', 'Naam\nAyşe Yılmaz'],
  ])('recognises somebody with %s', async (_what, before, after) => {
    const { people } = await bring(before);
    const result = await bring(after, people);
    expect(counts(result)).toMatchObject({ added: 0, changed: 1, missing: 0 });
  });

  it('does not spoil a name that was put right here', async () => {
    const { people } = await bring('Naam;Huiskamer\nAyşe Yılmaz;1');
    const { changed } = await bring('Naam;Huiskamer\nAy?e Y?lmaz;2', people);
    expect(changed[0]).toMatchObject({ fields: ['livingRoom'], after: { name: { given: 'Ayşe' } } });
  });

  it('keeps apart a couple with one address, namesakes, and a wildcard called like a participant', async () => {
    const couple = 'Naam;E-mail\nAns Kok;x@b.nl\nPiet Kok;x@b.nl';
    const { people } = await bring(couple);
    expect(counts(await bring('Naam;E-mail\nPiet Kok;x@b.nl\nAns Kok;x@b.nl', people))).toMatchObject({
      same: 2,
    });
    expect(counts(await bring('Naam;E-mail\nLi Kok;x@b.nl', people))).toMatchObject({ added: 1, missing: 2 });
    const young = await bring('Naam;Geboortejaar\nJan Kok;1950');
    expect(counts(await bring('Naam;Geboortejaar\nJan Kok;1990', young.people))).toMatchObject({ added: 1 });
    expect(counts(await bring('Naam\nAns Kok', people, { role: 'wildcard' }))).toMatchObject({
      added: 1,
      missing: 0,
    });
  });

  it('shows who is no longer on the list, of the roles it is about', async () => {
    const { people } = await bring('Naam;Rol\nAns Kok;\nPiet Bos;\nLi;gastvrouw');
    const { missing } = await bring('Naam\nAns Kok', people);
    expect(missing.map(({ name }) => fullName(name))).toEqual(['Piet Bos']);
  });

  it('finds the others a row names, also those who are in the system already', async () => {
    const { people } = await bring('Naam\nTruus van der Meer');
    const list =
      'Naam;Niet aan tafel met;Samen met\nAns Kok;Meer, Truus van der;Piet Bos\n' +
      'Piet Bos;Ans Kok, Truus van der Meer en Niemand;nee\nJan Vis;;Jan Vis';
    const { added, problems } = await bring(list, people);
    const [ans, piet] = added;
    expect(ans).toMatchObject({ apart: [people[0]?.id], companion: piet?.id });
    expect(piet).toMatchObject({ apart: [ans?.id, people[0]?.id] });
    expect(problems.map(({ line, code, params }) => [line, code, params.value, params.column])).toEqual([
      [3, 'unknownPerson', 'Niemand', 'apart'],
      [4, 'unknownPerson', 'Jan Vis', 'companion'],
    ]);
  });

  it('asks which of two namesakes is meant', async () => {
    const list = 'Naam;E-mail;Samen met\nLi Wu;a@b.nl;\nLi Wu;c@b.nl;\nAns Kok;;Li Wu\nPiet Bos;;a@b.nl';
    const { problems, added } = await bring(list);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[4, 'ambiguousPerson']]);
    expect(added[3]?.companion).toBe(added[0]?.id);
  });
});
