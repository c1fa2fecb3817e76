/** Worked-out proposals by theme, a line each: title, what, for whom and first step. `{waar}` is a place in the city. */
export const PROPOSALS: Record<string, readonly string[]> = {
  groen: [
    'Een buurttuin {waar}\nDe buurt tuiniert er samen en deelt de oogst.\nVoor iedereen die wil meedoen, ook zonder tuin.\nEerste stap: de gemeente wijst een stuk grond aan.',
    'Honderd tegels eruit, honderd planten erin\nBewoners wippen samen tegels en zetten er planten voor terug.\nVoor straten {waar}.\nEerste stap: vijf straten melden zich voor het voorjaar.',
    'Elke school adopteert een stukje park\nKinderen zaaien, snoeien en ruimen op, met hulp van de gemeente.\nVoor kinderen van 6 tot 12.\nEerste stap: wij praten met drie scholen.',
  ],
  wonen: [
    'Een wooncoöperatie voor starters {waar}\nJonge mensen kopen en beheren samen een gebouw.\nVoor jongeren die hier werken.\nEerste stap: een avond met de woningcorporatie.',
    'Van groot naar klein met hulp\nEen coach helpt met zoeken, inpakken en de papieren.\nVoor ouderen die willen verhuizen binnen hun wijk.\nEerste stap: één verhuiscoach voor een jaar.',
    'Wonen boven winkels\nLege verdiepingen worden kleine, betaalbare woningen.\nVoor één en twee personen.\nEerste stap: winkeliers en gemeente tellen de lege verdiepingen.',
  ],
  verkeer: [
    'Schoolstraten {waar}\nAan het begin en het einde van de schooldag gaat de straat dicht voor auto’s.\nVoor kinderen die zelf willen fietsen.\nEerste stap: een proef van drie maanden bij twee scholen.',
    'Een deelauto in elke straat\nBuren delen één auto en houden samen een parkeerplek over.\nVoor wie zijn auto weinig gebruikt.\nEerste stap: tien straten melden zich aan.',
    'Veilig oversteken {waar}\nEen langere groene tijd en een veilig midden op elke drukke weg.\nVoor wie langzaam loopt.\nEerste stap: ouderen lopen de route met de wethouder.',
  ],
  zorg: [
    'Een open huiskamer {waar}\nIedereen kan binnenlopen voor koffie en een gesprek.\nVoor iedereen die aanspraak zoekt.\nEerste stap: een ruimte voor twee middagen per week.',
    'Een vrije middag voor mantelzorgers\nEen vrijwilliger neemt de zorg één middag in de week over.\nVoor wie thuis voor iemand zorgt.\nEerste stap: twintig vrijwilligers opleiden.',
    'Samen eten, jong en oud\nTwee keer per maand koken studenten en ouderen voor elkaar.\nVoor studenten en ouderen {waar}.\nEerste stap: een keuken vinden.',
  ],
  energie: [
    'Isoleren met de hele galerij\nAlle buren laten tegelijk isoleren; dat is goedkoper en gaat sneller.\nVoor huurders {waar}.\nEerste stap: de corporatie kiest één flat voor de proef.',
    'Energiecoaches uit de buurt\nBuren die ervan weten, komen langs en helpen besparen.\nVoor mensen met een hoge rekening.\nEerste stap: dertig bewoners volgen een cursus.',
    'Zon op de sporthal\nDe clubs en de buren delen de stroom van het dak.\nVoor de clubs en de buren.\nEerste stap: de gemeente laat het dak nakijken.',
  ],
  jongeren: [
    'Een plek van jongeren zelf {waar}\nJongeren bepalen zelf wat er gebeurt en wanneer het open is.\nVoor 12 tot 18 jaar.\nEerste stap: jongeren maken het plan, met een eigen budget.',
    'Stage om de hoek\nOndernemers uit de wijk bieden een plek waar je iets leert.\nVoor vmbo en mbo.\nEerste stap: vijftig ondernemers beloven één plek.',
    'Sport in het licht\nEen veld dat ’s avonds verlicht en vrij te gebruiken is.\nVoor wie ’s avonds wil bewegen {waar}.\nEerste stap: lampen op één veld.',
  ],
  binnenstad: [
    'Zitten zonder te kopen\nOp elk plein staan banken waar je niets hoeft te bestellen.\nVoor bewoners en bezoekers.\nEerste stap: dertig banken op plekken die bewoners kiezen.',
    'Lege winkels open\nMakers gebruiken lege winkels voor een lage huur.\nVoor makers uit de stad.\nEerste stap: drie panden voor een half jaar.',
    'Stille leveringen\nPakketten gaan het laatste stuk met de fiets.\nVoor wie in de binnenstad woont.\nEerste stap: één punt aan de rand van de stad.',
  ],
  contacten: [
    'Elke straat een lange tafel\nEén keer per jaar eet de hele straat samen buiten.\nVoor buren die elkaar nog niet kennen.\nEerste stap: een pot van 100 euro per straat.',
    'Huiskamergesprekken, elk jaar\nElk jaar praten vreemden bij iemand thuis over hun stad.\nVoor de hele stad.\nEerste stap: de ambassadeurs van nu leiden nieuwe op.',
    'Een buurtverbinder {waar}\nIemand uit de wijk brengt mensen bij elkaar.\nVoor wie alleen is.\nEerste stap: de wijk kiest zelf iemand.',
  ],
  nieuwkomers: [
    'Een gezin voor een gezin\nEen gezin uit de stad trekt een jaar op met een nieuw gezin.\nVoor wie net in de stad woont.\nEerste stap: honderd gezinnen melden zich aan.',
    'Taal op het werk\nJe leert de taal terwijl je werkt, met een maatje.\nVoor nieuwkomers en bedrijven.\nEerste stap: tien bedrijven {waar} beginnen.',
    'Meteen meedoen\nWie in de opvang woont, kan vanaf de eerste week meehelpen.\nVoor mensen in de opvang.\nEerste stap: de gemeente maakt een lijst van vrijwilligerswerk.',
  ],
  onderwijs: [
    'Huiswerkhulp in elke wijk\nNa school is er een plek met rust, thee en hulp.\nVoor kinderen van 8 tot 15.\nEerste stap: ruimte en tien vrijwilligers {waar}.',
    'De stad als klas\nElke klas gaat iedere maand op bezoek bij een vakman of vakvrouw.\nVoor alle scholen.\nEerste stap: vakmensen bieden één les aan.',
    'Lezen en schrijven dichtbij\nVolwassenen leren samen, in kleine groepen uit de buurt.\nVoor volwassenen.\nEerste stap: les in het buurthuis, ook ’s avonds.',
  ],
  cultuur: [
    'Wijktheater {waar}\nSpelers maken een voorstelling met verhalen van bewoners.\nVoor wie nooit naar de schouwburg gaat.\nEerste stap: één voorstelling met verhalen uit de wijk.',
    'Een instrument voor ieder kind\nElk kind mag een jaar lang een instrument lenen.\nVoor kinderen van 7 tot 12.\nEerste stap: oude instrumenten inzamelen.',
    'Film in de open lucht\nIn juli draait er elke week een film op het plein.\nVoor de buurt.\nEerste stap: een scherm en een avond in juli.',
  ],
  schoon: [
    'Adopteer een container\nWie een container adopteert, houdt de plek eromheen netjes.\nVoor straten {waar}.\nEerste stap: vijftig adoptanten krijgen een bezem en een pas.',
    'De schoonste straat\nStraten doen mee en kinderen geven de punten.\nVoor kinderen en hun ouders.\nEerste stap: scholen kiezen in het voorjaar.',
    'Ruildag op de stoep\nJe zet buiten wat je kwijt wilt; wie het kan gebruiken, neemt het mee.\nVoor de hele stad.\nEerste stap: één zaterdag per maand afspreken.',
  ],
};
