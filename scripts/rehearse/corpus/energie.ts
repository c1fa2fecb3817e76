import { advise, ask, said, state, tip } from './said.ts';

export const energie = [
  advise('Leg zonnepanelen op alle daken van scholen en sporthallen.'),
  advise('Help huurders als eerste: isoleer de flats {waar}.', 'organisaties'),
  advise('Stuur een energiecoach langs bij wie dat wil. Gratis en zonder verkooppraat.'),
  advise('Maak één plek in de stad waar je eerlijk hoort wat jouw huis nodig heeft.'),
  advise('Koop met de hele wijk tegelijk isolatie in; dan wordt het goedkoper.', 'bewoners'),
  advise('Vang regenwater {waar} op in plaats van in het riool.'),
  tip('Trek een extra trui aan en zet de verwarming een graad lager. Het scheelt echt.'),
  tip('Plak tochtstrips. Wij deden het met de hele galerij op één zaterdag.'),
  tip('Zet radiatorfolie. Kost bijna niets en je merkt het meteen.'),
  advise('Geef buurten die samen energie opwekken een vast aanspreekpunt.'),
  advise('Zet winkels {waar} aan om de deur dicht te doen als de verwarming aanstaat.', 'ondernemers'),
  ask('Wanneer gaat {waar} het gas eruit, en wie betaalt dat?'),
  ask('Kan een monument ook zonnepanelen krijgen?'),
  state('Duurzaam moet ook kunnen met een kleine beurs.'),
  advise('Maak koele plekken {waar} voor als het heel warm is.'),
  said('en', 'Explain the energy plans in plain language, with the costs for an ordinary family.'),
  said('uk', 'Покажіть новим мешканцям, як заощаджувати тепло в голландському будинку.'),
  said('ar', 'ساعدوا المستأجرين في عزل البيوت لأن فاتورة التدفئة عالية.'),
];
