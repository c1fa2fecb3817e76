import type { CountRule, Method } from '../../shared/facts/ballots.ts';
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
  /** How many crosses, for so many options. */
  cardHow: (method: Method, most: number, options: number) => string;
  cardRules: Record<CountRule, string>;
  cardOrder: string;
  cardSecret: string;
  cardTrial: string;
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
    cardHow: (method, most, options) => {
      if (method === 'one' || most === 1) return 'Zet één kruisje.';
      if (method === 'points') return `Zet samen ${most} kruisjes. Meer kruisjes op één regel mag.`;
      return most >= options ? 'Zet zo veel kruisjes als je wilt.' : `Zet hoogstens ${most} kruisjes.`;
    },
    cardRules: {
      'most-votes': 'Wat de meeste stemmen heeft, wordt gekozen.',
      'equal-shares': 'Geteld met gelijk deel: iedereen krijgt een even groot deel van de plaatsen.',
      phragmen: 'Geteld met om de beurt sparen: iedereen spaart even snel voor zijn keuzes.',
      pav: 'Geteld met beste combinatie: je eerste gekozen voorstel telt het meest.',
      'seq-pav': 'Geteld met beste combinatie, stap voor stap.',
    },
    cardOrder: 'De volgorde is geloot. Bij een gelijke stand gaat de bovenste voor.',
    cardSecret: 'Schrijf geen naam of ander teken op deze kaart. Vouw hem dicht en doe hem in de bus.',
    cardTrial: 'Oefenstemming',
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
    cardHow: (method, most, options) => {
      if (method === 'one' || most === 1) return 'Put one cross.';
      if (method === 'points') return `Put ${most} crosses in all. Several on one line is fine.`;
      return most >= options ? 'Put as many crosses as you like.' : `Put at most ${most} crosses.`;
    },
    cardRules: {
      'most-votes': 'What has most votes is chosen.',
      'equal-shares': 'Counted by equal shares: everybody gets an equal share of the places.',
      phragmen: 'Counted by saving in turn: everybody saves equally fast for what he chose.',
      pav: 'Counted by best combination: your first chosen proposal counts most.',
      'seq-pav': 'Counted by best combination, step by step.',
    },
    cardOrder: 'The order was drawn by lot. In a tie the upper one goes first.',
    cardSecret: 'Write no name or other mark on this card. Fold it and put it in the box.',
    cardTrial: 'Trial vote',
  },
};

/** Languages of these that paper can speak, in the order of `LANGUAGES`. */
export const spoken = (languages: readonly string[]): Language[] =>
  LANGUAGES.filter((language) => languages.includes(language));

/** Who reads the language of the paper gets that; who is known to speak others, the first of them. */
export const readerOf = (languages: readonly string[], paper: PaperLanguage): Language =>
  languages.includes(paper) ? paper : (spoken(languages)[0] ?? paper);
