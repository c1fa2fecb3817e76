import type { Effect, Step } from '../../facts/programme.ts';
import type { Localized } from '../../localized.ts';
import { ar } from './words/ar.ts';
import { pl } from './words/pl.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';

/* What several formats say in the same words. */

/** In Dutch and English, and in every other language of the screens that the words are known in (`words/`). */
export function say(nl: string, en: string): Localized {
  const others = Object.entries({ ar, tr, uk, pl }).flatMap(([language, words]) =>
    words[nl] === undefined ? [] : [[language, words[nl]] as const],
  );
  return { nl, en, ...Object.fromEntries(others) };
}

export const DOORS = say('Inloop', 'Doors open');
export const OPENING = say('Opening', 'Opening');
export const BREAK = say('Pauze', 'Break');
export const CLOSING = say('Afsluiting', 'Closing');
export const READ_BACK = say(
  'Lees terug wat je opschreef. Klopt het?',
  'Read back what you wrote. Is it right?',
);

/** A bell and a sentence at the tables. */
export const bell = (message: Localized): Effect => ({ do: 'tellTables', message, bell: true });

export const LAST_WORDS = bell(
  say('De ronde is klaar. Schrijf je laatste kaart af.', 'The round is over. Finish your last card.'),
);

export const welcome = (minutes: number): Step => ({
  id: 'inloop',
  kind: 'doors',
  title: DOORS,
  minutes,
  scene: { kind: 'welcome' },
});

export const opening = (minutes: number): Step => ({
  id: 'opening',
  kind: 'plenary',
  title: OPENING,
  minutes,
  scene: { kind: 'welcome' },
});

export const closing = (minutes: number): Step => ({
  id: 'slot',
  kind: 'closing',
  title: CLOSING,
  minutes,
  scene: { kind: 'auto' },
});

/** The hall votes which themes get a follow-up; the ballot opens and closes with the step. */
export const vote = (minutes: number, choose: number): Step => {
  const title = say('Stemmen over het vervolg', 'Vote on the follow-up');
  return {
    id: 'stemming',
    kind: 'ballot',
    title,
    minutes,
    scene: { kind: 'ballot' },
    opening: [{ do: 'openBallot', title, options: 'themes', choose }],
    closing: [{ do: 'closeBallot' }, { do: 'showScene', scene: { kind: 'result' } }],
  };
};

/** Ten minutes in which a table works its one proposal out, line by line. */
export const PROPOSAL_GUIDE: Localized[] = [
  say('Kies samen één idee van vandaag', 'Choose one of today’s ideas together'),
  say('Wat is het plan, in één zin?', 'What is the plan, in one sentence?'),
  say('Voor wie is het?', 'Who is it for?'),
  say('Wat is de eerste stap, en wie zet die?', 'What is the first step, and who takes it?'),
  say('Wie is het er niet mee eens? Schrijf dat erbij', 'Who disagrees? Write that down too'),
  READ_BACK,
];
