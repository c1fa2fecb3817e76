import { advise, ask, said, state, tip } from './said.ts';

export const verkeer = [
  advise('Maak {waar} 30 kilometer per uur en zorg dat mensen zich eraan houden.'),
  advise('Leg een veilig fietspad aan {waar}, los van de auto’s.'),
  advise('Zet meer fietsenstallingen neer, ook voor bakfietsen.'),
  advise('Laat de bus ook ’s avonds {waar} stoppen.'),
  advise('Maak de oversteek {waar} veilig voor kinderen en voor mensen die langzaam lopen.'),
  advise('Geef fietsers {waar} vaker groen, vooral als het regent.'),
  advise('Maak de straat bij elke school autovrij als de school begint en uitgaat.'),
  tip('Deel een auto met je straat. Wij doen het met vijf gezinnen en het werkt.'),
  tip('Breng je kind op de fiets. Spreek af met andere ouders, dan wordt het een fietstrein.'),
  advise('Bezorg pakjes {waar} met elektrische fietsen vanaf één punt.', 'ondernemers'),
  ask('Waarom staat het verkeer {waar} elke ochtend vast?'),
  ask('Kan de brug tijdens de spits dicht blijven voor boten?'),
  state('De stad is van mensen die lopen en fietsen. Auto’s zijn te gast.'),
  state('Zonder auto kan ik niet naar mijn werk. Vergeet ons niet.'),
  advise('Haal losse stoeptegels {waar} weg; met een rollator kom je er niet langs.'),
  said('en', 'Paint the cycle lanes {waar} clearly, so that newcomers know where to ride.'),
  said('tr', 'Okulun önündeki yol çocuklar için güvenli olsun.'),
  said('ar', 'نحتاج دروسًا مجانية لركوب الدراجة للنساء.', 'organisaties'),
];
