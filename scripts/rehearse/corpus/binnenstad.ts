import { advise, ask, said, state, tip } from './said.ts';

export const binnenstad = [
  advise('Houd de binnenstad {waar} ook op zondagochtend levendig met kleine markten.', 'ondernemers'),
  advise('Geef kleine winkels {waar} een kans met een lagere huur in het eerste jaar.', 'ondernemers'),
  advise('Maak meer plekken om te zitten zonder dat je iets hoeft te kopen.'),
  advise('Laat vrachtwagens alleen ’s ochtends vroeg de binnenstad in.'),
  advise('Maak de grachten zichtbaar: een steiger waar iedereen mag zitten.'),
  advise('Zet terrassen zo dat een rolstoel er langs kan.', 'ondernemers'),
  tip('Koop één ding per week in een winkel om de hoek. Anders is hij straks weg.'),
  tip('Hang bloembakken aan de brug bij jou voor de deur. Wij geven samen water.'),
  advise('Gebruik lege winkels {waar} voor kunst en voor de buurt.', 'organisaties'),
  advise('Verlicht de stegen beter, dan durven mensen er ’s avonds langs.'),
  ask('Hoeveel toeristen kan de stad aan, en wie bepaalt dat?'),
  ask('Waarom mag er {waar} wel een keten komen en geen buurtwinkel?'),
  state('De binnenstad is ook een woonwijk. Wij slapen hier.'),
  advise('Maak een speelplek in het centrum. Er wonen ook kinderen.'),
  advise('Zet wegwijzers neer voor wie te voet van het station komt.'),
  said('en', 'More benches and drinking water on the routes that visitors walk.'),
  said('tr', 'Şehir merkezinde çocuklar için bir oyun alanı olsun.'),
  said('ar', 'أضيئوا الأزقة ليلًا حتى نشعر بالأمان.'),
];
