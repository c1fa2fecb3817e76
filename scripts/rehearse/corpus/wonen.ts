import { advise, ask, said, state, tip } from './said.ts';

export const wonen = [
  advise('Bouw betaalbare huurwoningen {waar}, ook voor mensen die net te veel verdienen voor sociale huur.'),
  advise('Geef starters uit de stad voorrang bij een deel van de nieuwe huizen.'),
  advise('Maak van lege kantoren {waar} woningen voor jongeren.'),
  advise('Sta toe dat ouders een klein huisje in de tuin zetten voor hun kind.'),
  advise('Pak leegstand boven winkels aan: daar kunnen mensen wonen.', 'ondernemers'),
  advise('Bouw hofjes waar jong en oud door elkaar wonen.', 'organisaties'),
  tip('Woon je groot? Verhuur een kamer aan een student die een paar uur per week helpt.'),
  tip('Zoek met vijf anderen een plek en begin een wooncoöperatie. Samen lukt meer.'),
  advise('Maak woningruil makkelijk: van groot naar klein zonder dat de huur omhooggaat.', 'organisaties'),
  advise('Zet tijdelijke woningen neer {waar} zolang er nog niet gebouwd wordt.'),
  ask('Hoe lang sta je nu echt op de wachtlijst, en kan dat eerlijker?'),
  ask('Kunnen we {waar} een laag bovenop de flats bouwen?'),
  state('Mijn kinderen willen hier blijven wonen, maar ze vinden niets.'),
  state('Een huis is om in te wonen, niet om mee te verdienen.'),
  advise('Leg bij elk bouwplan vast welk deel voor starters is, en houd je eraan.'),
  said('en', 'Give people who work in the city, like nurses and teachers, a fair chance at a small flat.'),
  said('ar', 'ننتظر بيتًا منذ سبع سنوات. اجعلوا قائمة الانتظار واضحة للجميع.'),
  said('uk', 'Потрібне тимчасове житло для родин, які вже працюють у місті.'),
];
