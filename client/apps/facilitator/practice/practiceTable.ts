import type { Step } from '../../../../shared/facts/programme.ts';
import type { Language, Localized } from '../../../../shared/localized.ts';
import { programme } from '../../../../shared/views/programme.ts';
import { runningOrder } from '../../../../shared/views/runningOrder.ts';
import { table } from '../../../../shared/views/table.ts';
import type { PretendedViews } from './pretendedHall.ts';

/** It goes nowhere: no server is told of it. */
export const PRACTICE_TABLE = 'practice';
const MINUTES = 20;

type Said = Localized & Record<Language, string>;

const TITLE: Said = {
  nl: 'Oefenronde',
  en: 'Practice round',
  ar: 'جولة تدريب',
  tr: 'Deneme turu',
  uk: 'Пробний раунд',
  pl: 'Runda próbna',
};
const QUESTION: Said = {
  nl: 'Wat maakt onze stad mooier?',
  en: 'What would make our city more beautiful?',
  ar: 'ما الذي يجعل مدينتنا أجمل؟',
  tr: 'Şehrimizi ne güzelleştirir?',
  uk: 'Що зробить наше місто кращим?',
  pl: 'Co sprawi, że nasze miasto będzie piękniejsze?',
};
const GUIDE: Said[] = [
  {
    nl: 'Vraag iedereen om één idee.',
    en: 'Ask everybody for one idea.',
    ar: 'اطلب من كل شخص فكرة واحدة.',
    tr: 'Herkesten bir fikir isteyin.',
    uk: 'Попросіть у кожного одну ідею.',
    pl: 'Poproś każdego o jeden pomysł.',
  },
  {
    nl: 'Schrijf op wat er gezegd wordt.',
    en: 'Write down what is said.',
    ar: 'اكتب ما يُقال.',
    tr: 'Söyleneni yazın.',
    uk: 'Записуйте те, що кажуть.',
    pl: 'Zapisuj to, co mówią inni.',
  },
];
const CITY: Said = {
  nl: 'de gemeente',
  en: 'the municipality',
  ar: 'البلدية',
  tr: 'belediye',
  uk: 'міська влада',
  pl: 'urząd miasta',
};
const RESIDENTS: Said = {
  nl: 'de bewoners',
  en: 'the residents',
  ar: 'السكان',
  tr: 'şehir sakinleri',
  uk: 'мешканці',
  pl: 'mieszkańcy',
};

/** A table in the middle of a round: what a tablet is shown there, before anybody wrote a card. */
export function practiceViews(now: number): PretendedViews {
  const step: Step = {
    id: 'practice',
    kind: 'round',
    title: TITLE,
    minutes: MINUTES,
    round: 1,
    question: QUESTION,
    guide: GUIDE,
  };
  const running = {
    step: step.id,
    round: 1,
    startedAt: now,
    endsAt: now + MINUTES * 60_000,
    remaining: null,
  };
  return {
    programme: {
      ...programme.initial(''),
      summit: {
        ...{ name: TITLE.nl, city: '', date: new Date(now).toISOString().slice(0, 10), districts: [] },
        addressees: [
          { id: 'city', title: CITY },
          { id: 'residents', title: RESIDENTS },
        ],
        rehearsal: true,
      },
      steps: [step],
      running,
    },
    runningOrder: { ...runningOrder.initial(''), steps: [step], running },
    table: {
      ...table.initial(PRACTICE_TABLE),
      place: { table: PRACTICE_TABLE, number: 0, room: '', theme: null },
    },
  };
}
