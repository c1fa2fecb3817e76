import type { IdeaKind } from '../../shared/facts/summit.ts';
import type { PersonRole } from '../../shared/people.ts';
import type { PaperLanguage } from '../../shared/print.ts';

/* What stands on paper beside what the organiser typed. Paper is read on the day, by everybody, so it says little. */

interface Words {
  jobs: Partial<Record<PersonRole, string>>;
  onTitle: string;
  round: string;
  table: string;
  tables: string;
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
    jobs: {
      facilitator: 'Tafelbegeleider',
      host: 'Ontvangst',
      themeTeam: 'Themateam',
      director: 'Regie',
      organiser: 'Organisatie',
    },
    onTitle: 'op persoonlijke titel',
    round: 'Ronde',
    table: 'Tafel',
    tables: 'Tafels',
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
    jobs: {
      facilitator: 'Facilitator',
      host: 'Welcome team',
      themeTeam: 'Theme team',
      director: 'Stage',
      organiser: 'Organisation',
    },
    onTitle: 'in a personal capacity',
    round: 'Round',
    table: 'Table',
    tables: 'Tables',
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
