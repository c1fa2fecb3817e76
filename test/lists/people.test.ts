import { describe, expect, it } from 'vitest';
import { fullName } from '../../shared/people.ts';
import { brief, fixture, type PEOPLE, peopleOf } from './support.ts';

const first = async (list: string, options: Partial<typeof PEOPLE> = {}) => {
  const { rows, problems } = await peopleOf(list, options);
  return { ...rows[0]?.profile, problems: brief(problems) };
};

describe('a list of residents with the faults of real lists', () => {
  it('names every fault with its line', async () => {
    const { problems, rows, newThemes, newDistricts } = await peopleOf(fixture('residents.csv'));
    expect(brief(problems)).toEqual([
      '1 ignored titleRow',
      '7 skipped noName',
      '8 note formula',
      '8 note unknownDistrict',
      '8 note unknownTheme',
      '10 skipped doubleRow',
      '12 ignored totalRow',
    ]);
    expect(problems.find(({ code }) => code === 'doubleRow')?.params).toEqual({
      of: 8,
      name: "Piet in 't Veld",
    });
    expect(rows.map(({ line, profile }) => [line, fullName(profile.name)])).toEqual([
      [3, 'Truus van der Meer'],
      [5, 'Ayşe Yılmaz'],
      [6, 'فاطمة العلي'],
      [8, "Piet in 't Veld"],
      [11, 'Zoë Kok'],
    ]);
    expect({ newThemes, newDistricts }).toEqual({ newThemes: ['Zwemmen'], newDistricts: ['Oegstgeest'] });
  });

  it('reads everything a row says', async () => {
    const { rows } = await peopleOf(fixture('residents.csv'));
    expect(rows[0]?.profile).toEqual({
      role: 'participant',
      name: { given: 'Truus', prefix: 'van der', family: 'Meer' },
      email: 'truus@voorbeeld.example',
      gender: 'f',
      birthYear: 1951,
      postcode: '2311 AB',
      district: 'Noord',
      livingRoom: '1',
      wishes: ['green', 'housing'],
      needs: ['wheelchair'],
      languages: [],
      apart: [],
      note: 'allergie\nnoten',
    });
    expect(rows[2]?.profile).toMatchObject({ wishes: ['green'], languages: ['ar'] });
    expect(rows[3]?.profile).not.toHaveProperty('note');
    expect(rows[3]?.profile).not.toHaveProperty('district');
  });

  it('only counts themes and districts while the summit has none', async () => {
    const reading = await peopleOf(fixture('residents.csv'), { themes: [], districts: [] });
    expect(reading.newThemes).toEqual(['Groen in de wijk', 'Wonen', 'Zwemmen']);
    expect(reading.newDistricts).toEqual(['Noord', 'Zuid', 'Oegstgeest']);
    expect(brief(reading.problems).filter((line) => line.includes('unknown'))).toEqual([]);
    expect(reading.rows[3]?.profile).toMatchObject({ wishes: [], district: 'Oegstgeest' });
    expect(reading.stated.keys).not.toContain('wishes');
  });
});

describe('a list of wildcards in Windows-1252', () => {
  it('reads names from one column and names what was lost', async () => {
    const { rows, problems } = await peopleOf(fixture('wildcards.csv'), { role: 'wildcard' });
    expect(rows.map(({ profile }) => fullName(profile.name))).toEqual([
      'Renée Mulder',
      'Ay?e Y?lmaz',
      'Søren de Jong',
      'Emre Meijer',
      'Emre Meijer',
    ]);
    expect(rows[1]).toMatchObject({
      profile: { role: 'wildcard', category: 'ambtenaar' },
      apartNames: 'Jong, Søren de',
    });
    expect(brief(problems)).toEqual(['3 note lostCharacters', '6 note sameName']);
  });
});

describe('other shapes of lists', () => {
  it('takes "Naam" beside "Voornaam" for the family name', async () => {
    expect(await first('Naam;Voornaam\nvan der Meer;Truus')).toMatchObject({
      name: { given: 'Truus', prefix: 'van der', family: 'Meer' },
    });
    expect(await first('Naam;Voornaam\nTruus van der Meer;Truus')).toMatchObject({
      name: { given: 'Truus', prefix: 'van der', family: 'Meer' },
    });
  });

  it('takes initials when there is no first name', async () => {
    expect(await first('Achternaam,Initialen\n"Meer, van der",T.')).toMatchObject({
      name: { given: 'T.', prefix: 'van der', family: 'Meer' },
    });
  });

  it('reads wishes by rank, whatever the order of the columns', async () => {
    expect(await first('2e keuze;Naam;1e keuze\nWonen;Truus;groen in de WIJK')).toMatchObject({
      wishes: ['green', 'housing'],
    });
  });

  it('cuts one column of wishes, but not a theme with a comma', async () => {
    const wished = async (cell: string) => (await first(`Naam;Themawens\nTruus;"${cell}"`)).wishes;
    expect(await wished('Wonen; Green streets')).toEqual(['housing', 'green']);
    expect(await wished('Wonen, Zorg, welzijn en ouderen, groen in de wijk')).toEqual([
      'housing',
      'care',
      'green',
    ]);
    expect(await wished('3. Zorg, welzijn en ouderen')).toEqual(['care']);
    expect(await wished('care')).toEqual(['care']);
  });

  it('reads the words of Dutch forms', async () => {
    const list =
      'Naam\tM/V\tLeeftijd\tMobiel\tStadsdeel\tRustige plek\tVoorzieningen\tTolk\tRol\tFunctie\tPartij\n' +
      'Kok, Ans\tvrouw\t46\t612345678\twijk Noord\tgraag\trolstoel\tEngels en Pools\tgastvrouw\tbestuurder\tABC';
    expect(await first(list)).toMatchObject({
      role: 'host',
      gender: 'f',
      birthYear: 1980,
      phone: '0612345678',
      district: 'Noord',
      needs: ['wheelchair', 'quiet'],
      languages: ['en', 'pl'],
      category: 'bestuurder',
      organisation: 'ABC',
      problems: [],
    });
  });

  it('seats anywhere who speaks Dutch too', async () => {
    expect(await first('Naam;Taal\nAns;Nederlands, Arabisch')).toMatchObject({ languages: [], problems: [] });
  });

  it('keeps a person with a bad cell, without the cell', async () => {
    const list =
      'Naam;E-mail;Telefoon;Postcode;Geboortejaar;Geslacht;Tolk;Rol;Rolstoel;Hulp nodig\n' +
      'Ans Kok;ans;112;99;1066;blauw;Klingon;koning;soms;ladder';
    const person = await first(list);
    expect(person.problems.sort()).toEqual(
      [
        'badEmail',
        'badPhone',
        'badPostcode',
        'badYear',
        'unclearAnswer',
        'unknownGender',
        'unknownLanguage',
        'unknownNeed',
        'unknownRole',
      ].map((code) => `2 note ${code}`),
    );
    expect(person).toMatchObject({ role: 'participant', needs: ['wheelchair'], languages: [] });
    expect(Object.keys(person)).not.toContain('email');
  });

  it('skips a row whose name is a formula or a swallowed paragraph', async () => {
    const list = `Voornaam;Achternaam\nAns;=1+1\n${'x'.repeat(201)};Kok\nPiet;Bos`;
    const { rows, problems } = await peopleOf(list);
    expect(rows.map(({ line }) => line)).toEqual([4]);
    expect(brief(problems)).toEqual(['2 skipped formula', '3 skipped tooLong']);
  });

  it('passes over headings that come back, remarks below the list and names cells without a heading', async () => {
    const list =
      'Naam;Wijk;Postcode\nAns;Noord;\nNaam;Wijk;Postcode\nPiet;Zuid;2311 AB;over;\n\nBron: gemeente, mei 2026;;';
    const { rows, problems } = await peopleOf(list);
    expect(rows.length).toBe(2);
    expect(brief(problems)).toEqual([
      '3 ignored headingAgain',
      '4 note tooManyColumns',
      '6 ignored looseText',
    ]);
  });

  it('sees double rows by name with address or all cells, and leaves namesakes', async () => {
    const list =
      'Naam;E-mail;Geboortejaar;Postcode\n' +
      'Piet Bos;;1980;2311 AB\npiet bos;p@b.nl;1980;2311ab\nPiet Bos;;1981;2311 AB\n' +
      'Ans Kok;stel@b.nl;;\nKees Kok;stel@b.nl;;\nLi;;;\nLi;;;';
    const { rows, problems } = await peopleOf(list);
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7]);
    expect(brief(problems)).toEqual(['3 skipped doubleRow', '8 skipped doubleRow']);
  });

  it('takes a word under "Rol" for the category of a wildcard', async () => {
    expect(await first('Naam;Rol\nAns;politicus', { role: 'wildcard' })).toMatchObject({
      role: 'wildcard',
      category: 'politicus',
      problems: [],
    });
  });

  it('stores nothing of columns it does not know', async () => {
    const { rows } = await peopleOf('Naam;BSN;Dieet\nAns Kok;123456789;geheim');
    expect(JSON.stringify(rows)).not.toMatch(/123456789|geheim/);
  });

  it('refuses a list without a column for names', async () => {
    await expect(peopleOf('A;B\n1;2')).rejects.toMatchObject({ code: 'noHeader' });
  });
});
