import { advise, ask, said, state, tip } from './said.ts';

export const onderwijs = [
  advise('Meng kinderen van verschillende wijken op school.', 'organisaties'),
  advise('Geef huiswerkhulp {waar} voor wie het thuis niet krijgt.', 'organisaties'),
  advise('Laat vakmensen uit de buurt lesgeven over hun werk.', 'organisaties'),
  advise('Begin met een gezond ontbijt op school voor ieder kind.'),
  advise('Leer kinderen debatteren, zoals wij hier vandaag.', 'organisaties'),
  advise('Maak schoolpleinen {waar} groen en open voor de buurt.'),
  tip('Lees elke week een uur voor op school. Iedereen kan het.'),
  tip('Gepensioneerd? Word maatje van een leerling die vastloopt met rekenen.'),
  advise('Maak meer plaats voor kinderen die extra rust nodig hebben.', 'organisaties'),
  advise('Geef mbo’ers dezelfde plek in de stad als studenten van de universiteit.'),
  ask('Waarom moet mijn kind kiezen op zijn twaalfde?'),
  ask('Kan de universiteit {waar} colleges geven voor gewone mensen?', 'organisaties'),
  state('Een goede school begint met een leraar die blijft.'),
  state('Leren houdt niet op als je achttien bent.'),
  advise('Bied volwassenen gratis les in lezen en schrijven, dichtbij huis.'),
  said('en', 'International parents want to help at school; tell us how.', 'organisaties'),
  said('ar', 'ابني يحتاج مساعدة في الواجبات بعد المدرسة.', 'organisaties'),
  said('tr', 'Veliler için okulda Türkçe bilgi saati olsun.', 'organisaties'),
];
