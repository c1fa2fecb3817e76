import type { Localized } from '../../shared/localized.ts';

/** Words to fill the components with: of the length and in the languages in which they are met on the day. */
export const SAMPLES = {
  title: { nl: 'Bouwstenen', en: 'Building blocks', ar: 'المكوّنات' },
  about: {
    nl: 'Alle onderdelen van de schermen, in elke toestand.',
    en: 'All parts of the screens, in every state.',
    ar: 'كل أجزاء الشاشات في كل حالاتها.',
  },
  theme: { nl: 'Weergave', en: 'Theme', ar: 'المظهر' },
  light: { nl: 'Licht', en: 'Light', ar: 'فاتح' },
  dark: { nl: 'Donkere zaal', en: 'Dark hall', ar: 'قاعة مظلمة' },
  'light-contrast': { nl: 'Meer contrast', en: 'More contrast', ar: 'تباين أعلى' },
  'dark-contrast': { nl: 'Donker, meer contrast', en: 'Dark, more contrast', ar: 'مظلم بتباين أعلى' },
  save: { nl: 'Bewaar', en: 'Save', ar: 'احفظ' },
  help: { nl: 'Hulp vragen', en: 'Ask for help', ar: 'اطلب المساعدة' },
  change: { nl: 'Wijzig', en: 'Change', ar: 'عدّل' },
  name: { nl: 'Je voornaam', en: 'Your first name', ar: 'اسمك الأول' },
  nameHint: { nl: 'Zo staat het op je badge.', en: 'As on your badge.', ar: 'كما هو مكتوب على بطاقتك.' },
  nameMissing: {
    nl: 'Vul eerst je voornaam in.',
    en: 'Fill in your first name.',
    ar: 'اكتب اسمك الأول أولاً.',
  },
  idea: { nl: 'Wat zegt de tafel?', en: 'What does the table say?', ar: 'ماذا تقول الطاولة؟' },
  ideaText: {
    nl: 'Zet een bankje bij elke bushalte, ook aan de rand van de wijk',
    en: 'A bench at every bus stop, also at the edge of the district',
    ar: 'ضعوا مقعدًا في كل محطة حافلة، حتى في أطراف الحي',
  },
  kind: { nl: 'Soort kaart', en: 'Kind of card', ar: 'نوع البطاقة' },
  tip: { nl: 'Tip', en: 'Tip', ar: 'نصيحة' },
  question: { nl: 'Vraag', en: 'Question', ar: 'سؤال' },
  statement: { nl: 'Uitspraak', en: 'Statement', ar: 'رأي' },
  pickMost: { nl: 'Je kunt er nog 1 kiezen.', en: 'You can choose 1 more.', ar: 'يمكنك اختيار واحد آخر.' },
  green: { nl: 'Groen in de wijk', en: 'Green in the district', ar: 'المساحات الخضراء في الحي' },
  living: { nl: 'Wonen voor starters', en: 'Homes for starters', ar: 'السكن للشباب' },
  young: { nl: 'Jongeren', en: 'Young people', ar: 'الشباب' },
  moved: {
    nl: 'Je hebt een andere tafel gekregen: tafel 12.',
    en: 'You have been given another table: table 12.',
    ar: 'تم نقلك إلى طاولة أخرى: الطاولة 12.',
  },
  refused: {
    nl: 'Deze kaart is niet bewaard. Probeer het nog eens.',
    en: 'This card was not kept. Please try again.',
    ar: 'لم تُحفظ هذه البطاقة. حاول مرة أخرى.',
  },
  empty: { nl: 'Nog geen kaarten.', en: 'No cards yet.', ar: 'لا توجد بطاقات بعد.' },
  emptyHow: {
    nl: 'Ze komen hier zodra een tafel iets opschrijft.',
    en: 'They come here as soon as a table writes something.',
    ar: 'ستظهر هنا حالما تكتب إحدى الطاولات شيئًا.',
  },
  sure: { nl: 'De stemming sluiten?', en: 'Close the vote?', ar: 'هل تريد إغلاق التصويت؟' },
  sureText: {
    nl: 'Daarna kan niemand meer stemmen.',
    en: 'After that nobody can vote any more.',
    ar: 'بعد ذلك لا يمكن لأحد التصويت.',
  },
  sureYes: { nl: 'Sluit de stemming', en: 'Close the vote', ar: 'أغلق التصويت' },
  round: { nl: 'tot het einde van de ronde', en: 'until the end of the round', ar: 'حتى نهاية الجولة' },
  cards: { nl: 'kaarten', en: 'cards', ar: 'بطاقة' },
  tally: { nl: 'Kaarten per thema', en: 'Cards by theme', ar: 'البطاقات حسب الموضوع' },
  way: {
    nl: 'Trap op, tweede deur rechts',
    en: 'Up the stairs, second door',
    ar: 'اصعد الدرج، الباب الثاني',
  },
  code: { nl: 'Code om de tafel te openen', en: 'Code that opens the table', ar: 'رمز لفتح الطاولة' },
} as const satisfies Record<string, Localized>;
export type Sample = keyof typeof SAMPLES;
