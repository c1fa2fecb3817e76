import type { ProgrammeFile } from '../file.ts';
import { bell, closing, READ_BACK, say, welcome } from './parts.ts';

/** As free as it can be: one question, one long conversation. Whatever it needs more is added for the occasion. */
export const CITY_CONVERSATION: ProgrammeFile = {
  name: say('Stadsgesprek', 'City conversation'),
  about: say(
    'Vrije vorm: één vraag en één lang gesprek. De vraag bepaalt de rest; voeg toe wat je nodig hebt.',
    'Free form: one question and one long conversation. The question decides the rest; add what you need.',
  ),
  startsAt: '19:30',
  steps: [
    welcome(15),
    {
      id: 'gesprek',
      kind: 'round',
      title: say('Het gesprek', 'The conversation'),
      minutes: 75,
      round: 1,
      question: say('Waar wil je het vanavond over hebben?', 'What would you like to talk about tonight?'),
      guide: [
        say('Spreek samen af hoe je praat en luistert', 'Agree together how you talk and listen'),
        say('Ieder zegt waar het voor hem over moet gaan', 'Everyone says what it should be about'),
        say('Kies één vraag en blijf daarbij', 'Choose one question and stay with it'),
        say('Schrijf op wat je verrast', 'Write down what surprises you'),
        READ_BACK,
      ],
      typing: 'everybody',
      scene: { kind: 'tally' },
      closing: [
        bell(
          say(
            'Nog even: wat neem je mee? Schrijf dat als laatste kaart.',
            'One more thing: what do you take home? Write that as your last card.',
          ),
        ),
      ],
    },
    closing(15),
  ],
};
