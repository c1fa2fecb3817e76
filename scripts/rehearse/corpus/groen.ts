import { advise, ask, said, state, tip } from './said.ts';

export const groen = [
  advise('Plant meer bomen {waar}, dan blijft het er in de zomer koel.'),
  advise('Haal tegels weg {waar} en maak er plantvakken van die de buurt zelf beheert.'),
  advise('Maai de bermen {waar} later, zodat er bloemen en bijen komen.'),
  advise('Geef elke straat één budget voor geveltuintjes, zonder ingewikkelde aanvraag.'),
  advise('Maak van de lege hoek {waar} een parkje met bankjes.'),
  advise('Zet fruitbomen in het openbaar groen; wie langsloopt mag plukken.'),
  tip('Ruil één tegel uit je tuin voor een gratis plant. Doe het samen met je buren.'),
  tip('Begin een groepje dat elke maand samen het groen {waar} bijhoudt. Koffie na afloop.'),
  tip('Zet een regenton. Het scheelt water en de kelders blijven droog.'),
  advise('Laat scholen een stuk groen adopteren, dan leren kinderen wat er groeit.', 'organisaties'),
  advise('Maak parkeerplaatsen {waar} van grastegels, dan zakt het regenwater weg.'),
  ask('Waarom worden gezonde bomen gekapt als er {waar} gebouwd wordt?'),
  ask('Wie mag ik bellen als ik het groen voor mijn deur zelf wil doen?'),
  state('Een wijk zonder groen maakt mensen moe. Groen is geen luxe.'),
  advise('Leg een wandelroute aan die alle parken van de stad verbindt.'),
  said('en', 'Turn the empty lawn {waar} into a community garden with raised beds.'),
  said('ar', 'نريد حديقة صغيرة يزرعها الجيران معًا، فيها مقاعد وظل للجميع.'),
  said('tr', 'Mahallede birlikte bakacağımız küçük bir bahçe istiyoruz.'),
];
