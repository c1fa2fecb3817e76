import { fold, words } from './fold.ts';

export type ListKind = 'people' | 'tables';

/** How Dutch (and English) lists call what we know about people. Compared without case, accents and signs. */
const PEOPLE = {
  name: 'naam, volledige naam, naam deelnemer, deelnemer, naam wildcard, voor- en achternaam, name, full name, participant',
  given: 'voornaam, roepnaam, voornamen, first name, given name, forename',
  initials: 'initialen, voorletters, voorletter, initials',
  prefix: 'tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, tv, tussenv, prefix, infix, tussen',
  family: 'achternaam, familienaam, geslachtsnaam, surname, last name, family name',
  gender: 'geslacht, m/v, m/v/x, v/m, v/m/x, gender, sex, sekse',
  birth:
    'geboortejaar, geboortedatum, geb.jaar, geb.datum, geboren, jaar geboren, gebdat, year of birth, birth year, date of birth, birth date, born',
  age: 'leeftijd, age',
  postcode: 'postcode, pc, pc6, pc4, zip, zip code, postal code, postcode huisadres',
  district: 'wijk, stadsdeel, district, wijknaam, stadsdistrict, woonwijk, naam wijk',
  neighbourhood: 'buurt, buurtnaam, neighbourhood, neighborhood',
  email: 'e-mail, email, mail, e-mailadres, mailadres, email address, mail adres, emailadressen',
  phone:
    'telefoon, telefoonnummer, tel, tel nr, telnr, telefoonnr, mobiel, mobiele nummer, mobiel nummer, gsm, 06-nummer, mobiele telefoon, phone, phone number, mobile, telephone',
  livingRoom:
    'huiskamer, huiskamergesprek, huiskamernummer, huiskamer nr, nummer huiskamer, huiskamergroep, groep, groepsnummer, gespreksgroep, groepnr, living room, group',
  wish: 'keuze, voorkeur, wens, thema, themawens, themawensen, themakeuze, themavoorkeur, themavoorkeuren, voorkeursthema, tafelwens, tafelthema, tafelvoorkeur, onderwerp, wensen, voorkeuren, themas, keuzes, choice, preference, theme, topic, table wish',
  wheelchair:
    'rolstoel, rolstoeltoegankelijk, rolstoeltafel, rolstoelgebruiker, rolstoelplek, rolstoelplaats, toegankelijk, toegankelijkheid, wheelchair, wheelchair accessible',
  quiet:
    'rustige plek, rustige tafel, rustig, rustplek, stille plek, stilteplek, stil, prikkelarm, prikkelarme plek, quiet, quiet place, quiet table',
  needs:
    'voorzieningen, voorziening, toegankelijkheid, hulp nodig, ondersteuning, bijzondere wensen, needs, accessibility',
  language:
    'taal, talen, tolk, tolktaal, tolk taal, taal tolk, tolk nodig, voertaal, spreektaal, taalwens, vertaling, language, languages, interpreter',
  organisation:
    'organisatie, organisatienaam, naam organisatie, partij, bedrijf, bedrijfsnaam, naam bedrijf, fractie, werkgever, instelling, vereniging, organisation, organization, company, party',
  category: 'categorie, functie, beroep, soort, type, achtergrond, category, position, job title, function',
  role: 'rol, taak, role',
  apart:
    'niet aan tafel met, niet samen met, niet met, niet bij, niet naast, apart van, gescheiden van, not with, apart from, not at table with',
  companion:
    'samen met, partner, begeleider, begeleiding, naam begeleider, naam partner, wil zitten bij, graag samen met, aan tafel met, companion, together with, with',
  note: 'opmerking, opmerkingen, bijzonderheden, notitie, notities, toelichting, aantekening, aantekeningen, note, notes, remark, remarks, comment, comments',
} as const;

const TABLES = {
  number: 'tafel, tafelnummer, tafelnr, tafel nr, nummer, nr, nummer tafel, table, table number, number, no',
  room: 'zaal, ruimte, zaalnaam, naam zaal, locatie, kamer, lokaal, room, hall, space',
  capacity:
    'plaatsen, aantal plaatsen, capaciteit, stoelen, aantal stoelen, zitplaatsen, aantal zitplaatsen, aantal personen, personen, grootte, max, seats, capacity, chairs, places',
  theme: 'thema, onderwerp, themanaam, tafelthema, theme, topic',
  planX: 'x, kolom, plek x, positie x, x-positie, column',
  planY: 'y, rij, plek y, positie y, y-positie, row',
  wheelchair: PEOPLE.wheelchair,
  quiet: PEOPLE.quiet,
  needs: PEOPLE.needs,
  language: PEOPLE.language,
} as const;

export type PeopleField = keyof typeof PEOPLE;
export type TableField = keyof typeof TABLES;
export type Field = PeopleField | TableField;

const index = <F extends string>(names: Record<F, string>): Map<string, F> => {
  const byKey = new Map<string, F>();
  for (const field of Object.keys(names) as F[])
    for (const name of names[field].split(',')) byKey.set(fold(name), field);
  return byKey;
};

const BY_KEY: Record<ListKind, Map<string, Field>> = { people: index(PEOPLE), tables: index(TABLES) };

/** The fields a column of this kind of list can be said to hold, for the screen where columns are corrected. */
export const FIELDS: Record<ListKind, readonly Field[]> = {
  people: Object.keys(PEOPLE) as PeopleField[],
  tables: Object.keys(TABLES) as TableField[],
};

const ORDINALS = [
  ['eerste', 'first'],
  ['tweede', 'second'],
  ['derde', 'third'],
  ['vierde', 'fourth'],
  ['vijfde', 'fifth'],
];

/** Words of a question on a form around the one that counts: "In welke wijk woon je?" */
const FILLERS = new Set(
  'wat is je jouw uw de het een in welke woon woont heb hebt u ben bent zijn mijn heeft spreek spreekt wil graag what your the'.split(
    ' ',
  ),
);

/** The field a heading stands for, and its rank when it is numbered: "2e keuze" is a wish of rank 2. */
export function recogniseHeading(heading: string, kind: ListKind): { field: Field; rank?: number } | null {
  const bare = heading.replace(/\(.*?\)/g, ' ');
  const meaning = words(bare).filter((word) => !FILLERS.has(word));
  for (const key of [fold(heading), fold(bare), meaning.join('')]) {
    const field = BY_KEY[kind].get(key);
    if (field) return { field };
    const ranked = takeRank(key);
    const rankedField = ranked && BY_KEY[kind].get(ranked.base);
    if (ranked && rankedField) return { field: rankedField, rank: ranked.rank };
  }
  return null;
}

function takeRank(key: string): { base: string; rank: number } | null {
  const after = /^(\D+?)(?:nr)?(\d{1,2})$/.exec(key);
  if (after) return { base: after[1] ?? '', rank: Number(after[2]) };
  const before = /^(\d{1,2})(?:ste|st|nd|rd|th|de|e)?(\D+)$/.exec(key);
  if (before) return { base: before[2] ?? '', rank: Number(before[1]) };
  for (const [i, names] of ORDINALS.entries())
    for (const name of names) if (key.startsWith(name)) return { base: key.slice(name.length), rank: i + 1 };
  return null;
}

/** How many different fields a row of cells names, when read as the headings of this kind of list. */
export function countRecognised(cells: readonly string[], kind: ListKind): number {
  const seen = new Set<string>();
  for (const cell of cells) {
    // A heading is short; a remark that happens to hold the word is not one.
    const found = cell.length <= 80 ? recogniseHeading(cell, kind) : null;
    if (found) seen.add(`${found.field}${found.rank ?? ''}`);
  }
  return seen.size;
}
