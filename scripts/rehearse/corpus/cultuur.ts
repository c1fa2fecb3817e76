import { advise, ask, said, state, tip } from './said.ts';

export const cultuur = [
  advise('Breng theater naar de wijk: speel eens per maand {waar}.', 'organisaties'),
  advise('Maak de musea op één avond in de maand gratis voor bewoners.', 'organisaties'),
  advise('Geef amateurs een betaalbare oefenruimte {waar}.'),
  advise('Laat op Leidens Ontzet elke wijk een eigen wagen maken.', 'organisaties'),
  advise('Maak een muur waar iedereen mag schilderen.'),
  advise('Vertel de geschiedenis van de straat op een bordje {waar}.'),
  tip('Zing mee met een wijkkoor. Ook als je vals zingt.'),
  tip('Zet een ruilkastje met boeken in je voortuin.'),
  advise('Geef kinderen uit elke wijk een instrument te leen.', 'organisaties'),
  advise('Laat winkels hun etalage een maand aan een kunstenaar geven.', 'ondernemers'),
  ask('Waarom gaat het meeste cultuurgeld naar de binnenstad?'),
  ask('Kan de Stadsgehoorzaal ook eens open zijn voor een wijkfeest?', 'organisaties'),
  state('Kunst is niet voor later, het is hoe je elkaar leert kennen.'),
  advise('Zet oude gedichten én nieuwe talen op de muren.'),
  advise('Organiseer een openluchtfilm {waar} in de zomer.', 'organisaties'),
  said('en', 'Put subtitles on local plays, so that everyone in town can come.', 'organisaties'),
  said('ar', 'نريد أمسية موسيقية من كل بلد في المدينة.', 'organisaties'),
  said('uk', 'Зробіть день, коли кожна громада показує свої пісні.', 'organisaties'),
];
