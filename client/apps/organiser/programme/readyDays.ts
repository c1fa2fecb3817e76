import type { Step, StepKind } from '../../../../shared/facts/programme.ts';
import type { Localized } from '../../../../shared/localized.ts';

/** Days to start from. Formats are data: whatever an organiser needs instead, he makes of one of these. */
export const READY_DAYS = ['wholeDay', 'evening', 'conversation'] as const;
export type ReadyDay = (typeof READY_DAYS)[number];

const part = (id: string, kind: StepKind, minutes: number, title: Localized): Step => ({
  id,
  kind,
  minutes,
  title,
});

const doors = (minutes: number) =>
  part('inloop', 'doors', minutes, { nl: 'Inloop', en: 'Doors open', ar: 'الاستقبال' });
const opening = (minutes: number) =>
  part('opening', 'plenary', minutes, { nl: 'Opening', en: 'Opening', ar: 'الافتتاح' });
const pause = (minutes: number) =>
  part('pauze', 'break', minutes, { nl: 'Pauze', en: 'Break', ar: 'استراحة' });
const closing = (minutes: number) =>
  part('slot', 'closing', minutes, { nl: 'Afsluiting', en: 'Closing', ar: 'الختام' });
const vote = (minutes: number) =>
  part('stemming', 'ballot', minutes, {
    nl: 'Stemmen over het vervolg',
    en: 'Vote on the follow-up',
    ar: 'التصويت على المتابعة',
  });

const round = (number: number, minutes: number, question: Localized, guide: Localized[]): Step => ({
  ...part(`ronde-${number}`, 'round', minutes, {
    nl: `Ronde ${number}`,
    en: `Round ${number}`,
    ar: `الجولة ${number}`,
  }),
  round: number,
  question,
  guide,
});

const READ_BACK: Localized = { nl: 'Lees terug wat je opschreef', en: 'Read back what you wrote down' };
const CITY: Localized = {
  nl: 'Wat gaat er goed in jouw wijk, en wat mis je?',
  en: 'What goes well where you live, and what is missing?',
};
const CITY_GUIDE: Localized[] = [
  { nl: 'Rondje: ieder één idee', en: 'Go round: one idea each' },
  { nl: 'Vraag door: wat levert het op?', en: 'Ask on: what will it bring?' },
  READ_BACK,
];
const CHANGE: Localized = {
  nl: 'Wat moet er anders, en wie kan dat doen?',
  en: 'What should change, and who can do it?',
};
const CHANGE_GUIDE: Localized[] = [
  { nl: 'Kijk samen naar wat er al ligt', en: 'Look together at what is there' },
  { nl: 'Maak het klein: wat kan morgen?', en: 'Make it small: what can start tomorrow?' },
  READ_BACK,
];
const OWN: Localized = { nl: 'Wat wil je zelf bijdragen?', en: 'What would you like to do yourself?' };
const OWN_GUIDE: Localized[] = [
  { nl: 'Noem je eigen eerste stap', en: 'Name your own first step' },
  { nl: 'Zoek wie meedoet', en: 'Find who joins in' },
  READ_BACK,
];

const DAYS: Record<ReadyDay, () => Step[]> = {
  wholeDay: () => [
    doors(60),
    opening(20),
    round(1, 30, CITY, CITY_GUIDE),
    round(2, 30, CHANGE, CHANGE_GUIDE),
    pause(45),
    round(3, 45, OWN, OWN_GUIDE),
    vote(15),
    closing(20),
  ],
  evening: () => [
    doors(30),
    opening(15),
    round(1, 40, CITY, CITY_GUIDE),
    pause(15),
    round(2, 40, CHANGE, CHANGE_GUIDE),
    closing(15),
  ],
  conversation: () => [doors(15), round(1, 75, CITY, CITY_GUIDE), closing(10)],
};

/** A fresh copy, free to be changed. */
export const readyDay = (day: ReadyDay): Step[] => structuredClone(DAYS[day]());
