import type { IdeaKind } from '../../shared/facts/summit.ts';
import { LANGUAGES, type Language } from '../../shared/localized.ts';
import type { PersonRole } from '../../shared/people.ts';
import type { PaperLanguage } from '../../shared/print.ts';

/* What stands on paper beside what the organiser typed. Paper is read on the day, by everybody, so it says little. */

/** What residents read on their badges and on signs. */
interface ReaderWords {
  onTitle: string;
  round: string;
  table: string;
  tables: string;
}

export const READER_WORDS: Record<Language, ReaderWords> = {
  nl: { onTitle: 'op persoonlijke titel', round: 'Ronde', table: 'Tafel', tables: 'Tafels' },
  en: { onTitle: 'in a personal capacity', round: 'Round', table: 'Table', tables: 'Tables' },
  ar: { onTitle: 'بصفة شخصية', round: 'جولة', table: 'طاولة', tables: 'طاولات' },
  tr: { onTitle: 'şahsı adına', round: 'Tur', table: 'Masa', tables: 'Masalar' },
  uk: { onTitle: 'від власного імені', round: 'Раунд', table: 'Стіл', tables: 'Столи' },
  pl: { onTitle: 'we własnym imieniu', round: 'Runda', table: 'Stolik', tables: 'Stoliki' },
};

interface Words extends ReaderWords {
  jobs: Partial<Record<PersonRole, string>>;
  yourName: string;
  signHow: string;
  signCode: string;
  desk: string;
  name: string;
  about: string;
  code: string;
  card: string;
  oneIdea: string;
  kind: string;
  kinds: Record<IdeaKind, string>;
  addressee: string;
  formHow: string;
}

export const WORDS: Record<PaperLanguage, Words> = {
  nl: {
    ...READER_WORDS.nl,
    jobs: {
      facilitator: 'Tafelbegeleider',
      host: 'Ontvangst',
      themeTeam: 'Themateam',
      director: 'Regie',
      organiser: 'Organisatie',
    },
    yourName: 'Schrijf hier je naam',
    signHow: 'Voor de tafelbegeleider: scan deze code met de tablet.',
    signCode: 'Of typ de code',
    desk: 'Balie',
    name: 'Naam',
    about: 'Wijk of organisatie',
    code: 'Code',
    card: 'Kaart',
    oneIdea: 'Schrijf één idee op deze kaart',
    kind: 'Soort',
    kinds: { recommendation: 'aanbeveling', tip: 'tip', question: 'vraag', statement: 'stelling' },
    addressee: 'Aan wie',
    formHow: 'Tafelbegeleider: scan de code met de tablet en typ de kaart over. Elke kaart telt één keer.',
  },
  en: {
    ...READER_WORDS.en,
    jobs: {
      facilitator: 'Facilitator',
      host: 'Welcome team',
      themeTeam: 'Theme team',
      director: 'Stage',
      organiser: 'Organisation',
    },
    yourName: 'Write your name here',
    signHow: 'For the facilitator: scan this code with the tablet.',
    signCode: 'Or type the code',
    desk: 'Desk',
    name: 'Name',
    about: 'District or organisation',
    code: 'Code',
    card: 'Card',
    oneIdea: 'Write one idea on this card',
    kind: 'Kind',
    kinds: { recommendation: 'recommendation', tip: 'tip', question: 'question', statement: 'statement' },
    addressee: 'To whom',
    formHow: 'Facilitator: scan the code with the tablet and type the card. Each card counts once.',
  },
};

/** Languages of these that paper can speak, in the order of `LANGUAGES`. */
export const spoken = (languages: readonly string[]): Language[] =>
  LANGUAGES.filter((language) => languages.includes(language));

/** Who reads the language of the paper gets that; who is known to speak others, the first of them. */
export const readerOf = (languages: readonly string[], paper: PaperLanguage): Language =>
  languages.includes(paper) ? paper : (spoken(languages)[0] ?? paper);
