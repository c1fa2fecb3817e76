import { advise, ask, said, state, tip } from './said.ts';

export const schoon = [
  advise('Zet meer prullenbakken {waar} en leeg ze ook in het weekend.'),
  advise('Maak grofvuil ophalen weer gratis, dan ligt het niet naast de bak.'),
  advise('Zet een vaste straatveger {waar}, iemand die de mensen kent.'),
  advise('Geef een boete aan wie vuil naast de container zet, en leg het eerst uit.'),
  advise('Vraag statiegeld op bekers bij elk feest in de stad.', 'ondernemers'),
  advise('Ruim fietswrakken {waar} elke maand op.'),
  tip('Neem een knijper mee als je de hond uitlaat. Tien stuks per rondje.'),
  tip('Adopteer een container. Ik veeg eromheen en het blijft langer schoon.'),
  tip('Geef spullen weg op de stoep op een afgesproken dag in plaats van ze weg te gooien.'),
  advise('Plaats bakken voor sigaretten bij elke deur van een café.', 'ondernemers'),
  advise('Doe iets aan de ratten {waar}: geen eten meer op straat.'),
  ask('Waarom zijn de ondergrondse containers {waar} altijd vol?'),
  ask('Kan ik ergens zien wanneer er bij mij geveegd wordt?'),
  state('Waar het schoon is, gooit niemand iets neer.'),
  advise('Laat kinderen een schoonste straat kiezen en geef die straat een feest.', 'organisaties'),
  said('en', 'Make one clear sticker per bin with pictures, so nobody has to guess.'),
  said('tr', 'Çöp kutuları hafta sonu da boşaltılsın.'),
  said('ar', 'ضعوا حاويات أكثر قرب السوق.'),
];
