import type { Step } from '../../shared/facts/programme.ts';

const nl = (text: string) => ({ nl: text });

const round = (number: number, question: string, guide: string[]): Step => ({
  id: `ronde-${number}`,
  kind: 'round',
  title: { nl: `Ronde ${number}`, en: `Round ${number}`, ar: `الجولة ${number}` },
  minutes: 30,
  round: number,
  question: nl(question),
  guide: guide.map(nl),
});

/** The running order of the practice summit: doors at nine, three rounds, lunch, one round of proposals, the vote. */
export const PRACTICE_DAY: readonly Step[] = [
  { id: 'inloop', kind: 'doors', title: { nl: 'Inloop', en: 'Doors open', ar: 'الاستقبال' }, minutes: 60 },
  { id: 'opening', kind: 'plenary', title: { nl: 'Opening', en: 'Opening', ar: 'الافتتاح' }, minutes: 20 },
  round(1, 'Wat gaat er goed in jouw wijk, en wat mis je?', [
    'Rondje: ieder één idee',
    'Vraag door: wat levert het op?',
    'Lees terug wat je opschreef',
  ]),
  round(2, 'Wat moet er anders, en wie kan dat doen?', [
    'Kijk samen naar wat er al ligt',
    'Maak het klein: wat kan morgen?',
    'Wie is ervoor nodig?',
  ]),
  round(3, 'Wat wil je zelf bijdragen?', [
    'Noem je eigen eerste stap',
    'Zoek wie meedoet',
    'Lees terug wat je opschreef',
  ]),
  { id: 'lunch', kind: 'break', title: { nl: 'Lunch', en: 'Lunch', ar: 'الغداء' }, minutes: 45 },
  {
    id: 'voorstel',
    kind: 'round',
    title: { nl: 'Voorstellen maken', en: 'Making proposals', ar: 'إعداد المقترحات' },
    minutes: 60,
    round: 4,
    question: nl('Welk voorstel geeft jullie tafel mee aan de stad?'),
    guide: [
      'Kies één idee',
      'Wat, voor wie en wat is de eerste stap?',
      'Is iedereen het eens? Schrijf het op',
    ].map(nl),
  },
  {
    id: 'stemming',
    kind: 'ballot',
    title: { nl: 'Stemmen over het vervolg', en: 'Vote on the follow-up', ar: 'التصويت على المتابعة' },
    minutes: 15,
  },
  { id: 'slot', kind: 'closing', title: { nl: 'Afsluiting', en: 'Closing', ar: 'الختام' }, minutes: 20 },
];
