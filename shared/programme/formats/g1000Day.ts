import type { Step } from '../../facts/programme.ts';
import type { Localized } from '../../localized.ts';
import type { ProgrammeFile } from '../file.ts';
import {
  bell,
  closing,
  LAST_WORDS,
  opening,
  PROPOSAL_GUIDE,
  READ_BACK,
  say,
  vote,
  welcome,
} from './parts.ts';

const round = (number: 1 | 2 | 3, question: Localized, guide: Localized[]): Step => ({
  id: `ronde-${number}`,
  kind: 'round',
  title: say(`Ronde ${number}`, `Round ${number}`),
  minutes: 30,
  round: number,
  question,
  guide,
  typing: 'facilitators',
  scene: { kind: 'tally' },
  closing: [LAST_WORDS],
});

const change = (number: 1 | 2): Step => ({
  id: `wissel-${number}`,
  kind: 'break',
  title: say('Wisselen van tafel', 'Changing tables'),
  minutes: 5,
  scene: {
    kind: 'message',
    message: say(
      'Zoek je volgende tafel. Het nummer staat op je badge.',
      'Find your next table. The number is on your badge.',
    ),
  },
});

const FIRST = say(
  'Wat gaat er goed in jouw wijk, en wat mis je?',
  'What goes well where you live, and what is missing?',
);
const SECOND = say('Wat moet er anders, en wie kan dat doen?', 'What should change, and who can do it?');
const THIRD = say('Wat wil je zelf bijdragen?', 'What would you like to do yourself?');

/** A whole day: three rounds at changing tables, a theme of one's own choice, proposals and a vote. */
export const G1000_DAY: ProgrammeFile = {
  name: say('G1000-dag', 'G1000 day'),
  about: say(
    'Een hele dag: drie rondes aan wisselende tafels, ’s middags een thema naar keuze, voorstellen en een stemming.',
    'A whole day: three rounds at changing tables, a theme of your choice in the afternoon, proposals and a vote.',
  ),
  startsAt: '09:00',
  steps: [
    welcome(60),
    opening(20),
    round(1, FIRST, [
      say('Rondje: ieder één idee', 'Go round: one idea each'),
      say('Vraag door: wat levert het op?', 'Ask on: what will it bring?'),
      say('Wie is nog niet aan het woord geweest?', 'Who has not spoken yet?'),
      READ_BACK,
    ]),
    change(1),
    round(2, SECOND, [
      say('Kijk samen naar wat er al ligt', 'Look together at what is there'),
      say('Maak het klein: wat kan morgen?', 'Make it small: what can start tomorrow?'),
      say('Wie is ervoor nodig?', 'Who is needed for it?'),
      READ_BACK,
    ]),
    change(2),
    round(3, THIRD, [
      say('Noem je eigen eerste stap', 'Name your own first step'),
      say('Zoek wie meedoet', 'Find who joins in'),
      say('Wat heb je van anderen nodig?', 'What do you need from others?'),
      READ_BACK,
    ]),
    {
      id: 'lunch',
      kind: 'break',
      title: say('Lunch', 'Lunch'),
      minutes: 35,
      scene: { kind: 'tally' },
      opening: [{ do: 'openChoice', round: 4, themes: 'all', most: 3 }],
      closing: [{ do: 'closeChoice', round: 4 }],
    },
    // Time to give everybody a place, before the round begins.
    {
      id: 'middag',
      kind: 'break',
      title: say('Naar je tafel voor de middag', 'To your table for the afternoon'),
      minutes: 10,
      scene: {
        kind: 'message',
        message: say(
          'De keuze is gesloten. Je tafel staat op je telefoon. Geen telefoon? Vraag het bij de balie.',
          'The choice is closed. Your table is on your phone. No phone? Ask at the desk.',
        ),
      },
    },
    {
      id: 'voorstel',
      kind: 'round',
      title: say('Voorstellen maken', 'Making proposals'),
      minutes: 60,
      round: 4,
      question: say(
        'Welk voorstel geeft jullie tafel mee aan de stad?',
        'Which proposal does your table give to the city?',
      ),
      guide: PROPOSAL_GUIDE,
      typing: 'facilitators',
      proposal: true,
      scene: { kind: 'tally' },
      opening: [
        bell(
          say(
            'Welkom aan deze tafel. Kies straks samen één idee.',
            'Welcome to this table. You will choose one idea together.',
          ),
        ),
      ],
      closing: [LAST_WORDS],
    },
    vote(15, 4),
    closing(20),
  ],
};
