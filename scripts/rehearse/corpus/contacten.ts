import { advise, ask, said, state, tip } from './said.ts';

export const contacten = [
  advise('Maak van elk buurthuis {waar} een plek met één lange tafel en goede koffie.', 'organisaties'),
  advise('Geef elke straat één keer per jaar een klein bedrag om samen te eten.'),
  advise('Open de bibliotheek ook op zondag; daar kom je iedereen tegen.', 'organisaties'),
  advise('Zet een bankje voor elk flatgebouw {waar}. Dan ontstaat er vanzelf een praatje.'),
  advise('Laat scholen hun plein na vier uur open voor de buurt.', 'organisaties'),
  advise('Stel een buurtverbinder aan {waar}, iemand die iedereen bij naam kent.'),
  tip('Zet je stoel eens voor de deur in plaats van achter het huis.'),
  tip('Nodig de nieuwe buren uit voor koffie in de eerste week.'),
  tip('Doe mee met een wandelgroep. Je hoeft niets te kunnen.'),
  tip('Maak een lijstje met wie wat kan in de straat: boren, oppassen, taart bakken.'),
  ask('Hoe bereik je mensen die nooit de deur uit komen?'),
  ask('Kan er {waar} een plek komen waar je ook zonder geld welkom bent?'),
  state('Eenzaamheid los je niet op met een loket.'),
  state('In onze huiskamer zaten acht vreemden en nu appen we elke week.'),
  advise('Doe de huiskamergesprekken elk jaar opnieuw.'),
  said('en', 'Organise a monthly dinner where neighbours cook dishes from home.', 'bewoners'),
  said('ar', 'نحب أن نطبخ لجيراننا. نحتاج فقط إلى مكان.', 'organisaties'),
  said('uk', 'Клуб розмов за кавою допоміг би нам познайомитися з сусідами.', 'organisaties'),
];
