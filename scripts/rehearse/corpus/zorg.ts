import { advise, ask, said, state, tip } from './said.ts';

export const zorg = [
  advise('Open {waar} een huiskamer waar je zonder afspraak binnen kunt lopen.'),
  advise('Zorg voor één telefoonnummer waar iemand opneemt die meedenkt.'),
  advise('Laat de wijkverpleging vaste gezichten sturen, niet elke dag een ander.', 'organisaties'),
  advise('Zet bankjes {waar}, zodat ouderen onderweg kunnen rusten.'),
  advise('Geef mantelzorgers een vrije middag per week. Iemand neemt het even over.'),
  advise('Maak openbare wc’s {waar}; veel ouderen blijven nu thuis.'),
  tip('Kook op zondag een portie extra en breng die naar je buurvrouw.'),
  tip('Bel één keer per week aan bij iemand die je lang niet hebt gezien.'),
  tip('Begin een klusgroep: wij hangen lampen op, zij vertellen verhalen.'),
  advise('Leer ouderen in de bibliotheek hoe ze veilig internetten.', 'organisaties'),
  advise('Laat studenten en ouderen samen eten {waar}.', 'organisaties'),
  ask('Waar kan ik heen als ik me zorgen maak over mijn buurman?'),
  ask('Kan de huisarts ook {waar} een dag per week spreekuur houden?'),
  state('Oud worden in je eigen straat moet gewoon kunnen.'),
  advise('Bouw bij nieuwe huizen altijd een ruimte waar de buurt samenkomt.'),
  said('ar', 'أمي لا تتكلم الهولندية. نريد مترجمًا عند طبيب العائلة.'),
  said('tr', 'Yaşlılar için her hafta birlikte yemek yiyelim.', 'bewoners'),
  said('en', 'Train volunteers who can go along to a doctor’s appointment.', 'organisaties'),
];
