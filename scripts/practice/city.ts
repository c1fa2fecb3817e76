import type { Addressee, Theme } from '../../shared/facts/summit.ts';

/** Leiden as the practice summit knows it. Everybody in it is made up. */
export const CITY = 'Leiden';

const theme = (id: string, nl: string, en: string, ar: string): Theme => ({ id, title: { nl, en, ar } });

export const THEMES: readonly Theme[] = [
  theme('groen', 'Groen in de wijk', 'Green in the neighbourhood', 'الخضرة في الحي'),
  theme('wonen', 'Wonen voor starters', 'Homes for first-time buyers', 'السكن للمبتدئين'),
  theme('verkeer', 'Verkeer en fiets', 'Traffic and cycling', 'المرور والدراجات'),
  theme('zorg', 'Zorg en ouderen', 'Care and older people', 'الرعاية وكبار السن'),
  theme('energie', 'Energie en klimaat', 'Energy and climate', 'الطاقة والمناخ'),
  theme('jongeren', 'Jongeren', 'Young people', 'الشباب'),
  theme('binnenstad', 'Binnenstad', 'City centre', 'وسط المدينة'),
  theme('contacten', 'Sociale contacten', 'Social contacts', 'العلاقات الاجتماعية'),
  theme('nieuwkomers', 'Nieuwkomers', 'Newcomers', 'القادمون الجدد'),
  theme('onderwijs', 'Onderwijs', 'Education', 'التعليم'),
  theme('cultuur', 'Cultuur', 'Culture', 'الثقافة'),
  theme('schoon', 'Schone straten', 'Clean streets', 'شوارع نظيفة'),
];

export const ADDRESSEES: readonly Addressee[] = [
  { id: 'gemeente', title: { nl: 'gemeente', en: 'city council', ar: 'البلدية' } },
  { id: 'bewoners', title: { nl: 'bewoners', en: 'residents', ar: 'السكان' } },
  { id: 'organisaties', title: { nl: 'organisaties', en: 'organisations', ar: 'المنظمات' } },
  { id: 'ondernemers', title: { nl: 'ondernemers', en: 'businesses', ar: 'أصحاب الأعمال' } },
];

/** District and its share of the residents. */
export const DISTRICTS: readonly (readonly [string, number])[] = [
  ['Binnenstad-Noord', 7],
  ['Binnenstad-Zuid', 8],
  ['Stationsdistrict', 5],
  ['Leiden-Noord', 12],
  ['Roodenburgerdistrict', 17],
  ['Bos- en Gasthuisdistrict', 16],
  ['Morsdistrict', 10],
  ['Boerhaavedistrict', 7],
  ['Merenwijkdistrict', 10],
  ['Stevenshofdistrict', 8],
];

/** Rooms of the hall with the number of tables in each; 107 in all. */
export const ROOMS: readonly (readonly [string, number])[] = [
  ['Grote Zaal', 40],
  ['Aalmarktzaal', 24],
  ['Breezaal', 16],
  ['Foyer Breestraat', 11],
  ['Foyer Aalmarkt', 9],
  ['Kleine Zaal', 7],
];

/** Languages besides Dutch that a table can have an interpreter for, with the number of such tables. */
export const INTERPRETED: readonly (readonly [string, number])[] = [
  ['en', 4],
  ['ar', 3],
  ['tr', 2],
  ['uk', 1],
  ['pl', 1],
];

export const GIVEN = {
  nl: 'Truus Henk Emma Kees Sanne Daan Fleur Bram Lotte Joost Anouk Pieter Marieke Wim Els Sem Noor Thijs Ria Gerrit Iris Ruben Hanneke Tijmen Jet'.split(
    ' ',
  ),
  tr: 'Zeynep Mehmet Ayşe Emre Elif Yusuf'.split(' '),
  ar: ['مريم', 'يوسف', 'ليلى', 'أحمد', 'Youssef', 'Fatima', 'Samira', 'Omar'],
  uk: 'Oksana Dmytro Iryna Andrij'.split(' '),
} as const;
export const FAMILY = {
  nl: [
    'Jong|de',
    'Meer|van der',
    'Vries|de',
    'Bakker',
    'Visser',
    'Smit',
    'Veld|in ’t',
    'Berg|van den',
    'Postma',
    'Dekker',
    'Mulder',
    'Hoff|van ’t',
    'Brouwer',
    'Peters',
    'Jansen',
    'Wit|de',
    'Leeuwen|van',
    'Kok',
    'Prins',
    'Hendriks',
  ],
  tr: ['Yılmaz', 'Şahin', 'Kaya', 'Demir'],
  ar: ['العلي', 'حسن', 'El-Amrani', 'Haddad', 'Bouzid'],
  uk: ['Shevchenko', 'Kovalenko', 'Bondar'],
} as const;

/** Wildcards are invited for what they do; here they speak on personal title. */
export const WILDCARDS: readonly (readonly [string, string])[] = [
  ['politicus', 'gemeenteraad'],
  ['politicus', 'college van B en W'],
  ['ambtenaar', 'gemeente Leiden'],
  ['ambtenaar', 'provincie Zuid-Holland'],
  ['ondernemer', 'winkeliersvereniging'],
  ['ondernemer', 'Bio Science Park'],
  ['vrije denker', 'universiteit'],
  ['vrije denker', 'kunstenaar'],
];
