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

/** One evening, as in Leiden in 2017: one round, one proposal a table, and a vote. */
export const L750_EVENING: ProgrammeFile = {
  name: say('L750-avond', 'L750 evening'),
  about: say(
    'Eén avond met één gesprek per tafel. Elke tafel maakt één voorstel; daarna wordt er gestemd.',
    'One evening with one conversation at each table. Each table makes one proposal, and then people vote.',
  ),
  startsAt: '19:00',
  steps: [
    welcome(30),
    opening(15),
    {
      id: 'gesprek',
      kind: 'round',
      title: say('Het gesprek', 'The conversation'),
      minutes: 40,
      round: 1,
      question: say(
        'Wat is er nodig in onze stad, bij dit thema?',
        'What does our city need, on this theme?',
      ),
      guide: [
        say('Rondje: wie ben je, en wat brengt je hier?', 'Go round: who are you, and what brings you here?'),
        say('Ieder noemt één idee, zonder discussie', 'Everyone names one idea, without discussion'),
        say('Vraag door: wat levert het op, en voor wie?', 'Ask on: what will it bring, and to whom?'),
        say('Wie is nog niet aan het woord geweest?', 'Who has not spoken yet?'),
        READ_BACK,
      ],
      typing: 'facilitators',
      scene: { kind: 'tally' },
    },
    {
      id: 'voorstel',
      kind: 'round',
      title: say('Ons voorstel', 'Our proposal'),
      minutes: 25,
      round: 1,
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
            'Tijd voor jullie voorstel. Kies samen één idee.',
            'Time for your proposal. Choose one idea together.',
          ),
        ),
      ],
      closing: [LAST_WORDS],
    },
    {
      id: 'pauze',
      kind: 'break',
      title: say('Pauze', 'Break'),
      minutes: 15,
      scene: { kind: 'tally' },
    },
    vote(15, 4),
    closing(10),
  ],
};
