import { advise, ask, said, state, tip } from './said.ts';

export const jongeren = [
  advise('Maak {waar} een plek waar jongeren ’s avonds binnen mogen zitten.'),
  advise('Laat jongeren zelf een budget verdelen voor hun wijk.'),
  advise('Zet een sportveld met licht {waar}, dan kan er ook in de winter gespeeld worden.'),
  advise('Geef elke jongere die dat wil een stageplek dichtbij.', 'ondernemers'),
  advise('Stuur jongerenwerkers de straat op in plaats van naar kantoor.', 'organisaties'),
  advise('Open een studieplek {waar} die tot tien uur open is.'),
  tip('Geef een jongere uit je straat een klus en betaal hem gewoon.'),
  tip('Vraag een jongere aan tafel mee te praten voordat je iets over hem besluit.'),
  advise('Laat muziekles niet stoppen bij wie het kan betalen.', 'organisaties'),
  advise('Maak een maatjesproject: wie net klaar is met school helpt wie er nog op zit.', 'organisaties'),
  ask('Waar kan ik terecht als het thuis niet gaat?'),
  ask('Mogen wij de muur {waar} beschilderen?'),
  state('Er wordt veel over ons gepraat en weinig met ons.'),
  state('Rondhangen is geen misdaad. We hebben nergens om heen te gaan.'),
  advise('Houd zwembad en sport betaalbaar voor gezinnen met weinig geld.'),
  said('en', 'Let young people run the youth centre {waar} themselves on Fridays.'),
  said('tr', 'Gençler için akşamları açık bir spor salonu istiyoruz.'),
  said('ar', 'نريد مكانًا آمنًا للفتيات بعد المدرسة.', 'organisaties'),
];
