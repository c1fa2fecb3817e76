import type { Step } from '../../facts/programme.ts';
import type { Localized } from '../../localized.ts';
import type { ProgrammeFile } from '../file.ts';
import { BREAK, bell, closing, LAST_WORDS, opening, READ_BACK, say, vote, welcome } from './parts.ts';

const THEMING = say('Samen kijken wat er leeft', 'Looking at what we hear');

/** One question for the whole hall; everybody keeps his seat. */
const question = (number: number, minutes: number, words: Localized, guide: Localized[]): Step => ({
  id: `vraag-${number}`,
  kind: 'round',
  title: say(`Vraag ${number}`, `Question ${number}`),
  minutes,
  round: 1,
  question: words,
  guide: [...guide, READ_BACK],
  typing: 'everybody',
  scene: { kind: 'tally' },
  opening: [
    bell(say('Er is een nieuwe vraag. Lees hem samen.', 'There is a new question. Read it together.')),
  ],
  closing: [LAST_WORDS],
});

/** The theme team shows what it read, while the tables listen. */
const theming = (number: number): Step => ({
  id: `themas-${number}`,
  kind: 'plenary',
  title: THEMING,
  minutes: 15,
  typing: 'nobody',
  scene: { kind: 'tally' },
});

/** Question by question: all tables answer, the theme team reads along, the hall sees what it said. */
export const TOWN_MEETING: ProgrammeFile = {
  name: say('Stadsbijeenkomst, vraag voor vraag', 'Town meeting, question by question'),
  about: say(
    'De hele zaal krijgt steeds dezelfde vraag. Het themateam leest mee en laat na elke vraag zien wat er leeft.',
    'The whole hall gets the same question each time. The theme team reads along and shows after each what it heard.',
  ),
  startsAt: '13:00',
  steps: [
    welcome(30),
    opening(20),
    question(
      1,
      30,
      say('Wat is voor jou het belangrijkste in de stad?', 'What matters most to you in this city?'),
      [
        say('Eerst een minuut stilte om na te denken', 'First a minute of silence to think'),
        say('Geef de tablet door: ieder één kaart', 'Pass the tablet round: one card each'),
        say('Vraag bij elke kaart: waarom?', 'Ask at each card: why?'),
      ],
    ),
    theming(1),
    question(2, 35, say('Wat staat dat in de weg?', 'What stands in the way of it?'), [
      say('Kies samen twee onderwerpen van het scherm', 'Choose two subjects from the screen together'),
      say('Noem wat je zelf hebt meegemaakt', 'Tell what you lived through yourself'),
      say('Schrijf ook op waar je het niet over eens bent', 'Write down where you disagree as well'),
    ]),
    theming(2),
    { id: 'pauze', kind: 'break', title: BREAK, minutes: 20, scene: { kind: 'auto' } },
    question(
      3,
      35,
      say(
        'Wat moet de stad doen, en wat doen we zelf?',
        'What should the city do, and what do we do ourselves?',
      ),
      [
        say('Maak het klein: wat kan dit jaar?', 'Make it small: what can be done this year?'),
        say('Zeg erbij wie het moet doen', 'Say who should do it'),
        say(
          'Is er een minderheid? Geef die een eigen kaart',
          'Is there a minority? Give it a card of its own',
        ),
      ],
    ),
    theming(3),
    vote(15, 3),
    closing(15),
  ],
};
