/** Worked-out proposals by theme: what, for whom, and who takes the first step. `{waar}` is a place in the city. */
export const PROPOSALS: Record<string, readonly string[]> = {
  groen: [
    'Een buurttuin {waar}.\nVoor iedereen die wil meedoen, ook zonder tuin.\nEerste stap: de gemeente wijst een stuk grond aan.',
    'Honderd tegels eruit, honderd planten erin.\nVoor straten {waar}.\nEerste stap: vijf straten melden zich voor het voorjaar.',
    'Elke school adopteert een stukje park.\nVoor kinderen van 6 tot 12.\nEerste stap: wij praten met drie scholen.',
  ],
  wonen: [
    'Een wooncoöperatie voor starters {waar}.\nVoor jongeren die hier werken.\nEerste stap: een avond met de woningcorporatie.',
    'Van groot naar klein met hulp.\nVoor ouderen die willen verhuizen binnen hun wijk.\nEerste stap: één verhuiscoach voor een jaar.',
    'Wonen boven winkels.\nVoor één en twee personen.\nEerste stap: winkeliers en gemeente tellen de lege verdiepingen.',
  ],
  verkeer: [
    'Schoolstraten {waar}.\nVoor kinderen die zelf willen fietsen.\nEerste stap: een proef van drie maanden bij twee scholen.',
    'Een deelauto in elke straat.\nVoor wie zijn auto weinig gebruikt.\nEerste stap: tien straten melden zich aan.',
    'Veilig oversteken {waar}.\nVoor wie langzaam loopt.\nEerste stap: ouderen lopen de route met de wethouder.',
  ],
  zorg: [
    'Een open huiskamer {waar}.\nVoor iedereen die aanspraak zoekt.\nEerste stap: een ruimte voor twee middagen per week.',
    'Een vrije middag voor mantelzorgers.\nVoor wie thuis voor iemand zorgt.\nEerste stap: twintig vrijwilligers opleiden.',
    'Samen eten, jong en oud.\nVoor studenten en ouderen {waar}.\nEerste stap: een keuken vinden.',
  ],
  energie: [
    'Isoleren met de hele galerij.\nVoor huurders {waar}.\nEerste stap: de corporatie kiest één flat voor de proef.',
    'Energiecoaches uit de buurt.\nVoor mensen met een hoge rekening.\nEerste stap: dertig bewoners volgen een cursus.',
    'Zon op de sporthal.\nVoor de clubs en de buren.\nEerste stap: de gemeente laat het dak nakijken.',
  ],
  jongeren: [
    'Een plek van jongeren zelf {waar}.\nVoor 12 tot 18 jaar.\nEerste stap: jongeren maken het plan, met een eigen budget.',
    'Stage om de hoek.\nVoor vmbo en mbo.\nEerste stap: vijftig ondernemers beloven één plek.',
    'Sport in het licht.\nVoor wie ’s avonds wil bewegen {waar}.\nEerste stap: lampen op één veld.',
  ],
  binnenstad: [
    'Zitten zonder te kopen.\nVoor bewoners en bezoekers.\nEerste stap: dertig banken op plekken die bewoners kiezen.',
    'Lege winkels open.\nVoor makers uit de stad.\nEerste stap: drie panden voor een half jaar.',
    'Stille leveringen.\nVoor wie in de binnenstad woont.\nEerste stap: één punt aan de rand van de stad.',
  ],
  contacten: [
    'Elke straat een lange tafel.\nVoor buren die elkaar nog niet kennen.\nEerste stap: een pot van 100 euro per straat.',
    'Huiskamergesprekken, elk jaar.\nVoor de hele stad.\nEerste stap: de ambassadeurs van nu leiden nieuwe op.',
    'Een buurtverbinder {waar}.\nVoor wie alleen is.\nEerste stap: de wijk kiest zelf iemand.',
  ],
  nieuwkomers: [
    'Een gezin voor een gezin.\nVoor wie net in de stad woont.\nEerste stap: honderd gezinnen melden zich aan.',
    'Taal op het werk.\nVoor nieuwkomers en bedrijven.\nEerste stap: tien bedrijven {waar} beginnen.',
    'Meteen meedoen.\nVoor mensen in de opvang.\nEerste stap: de gemeente maakt een lijst van vrijwilligerswerk.',
  ],
  onderwijs: [
    'Huiswerkhulp in elke wijk.\nVoor kinderen van 8 tot 15.\nEerste stap: ruimte en tien vrijwilligers {waar}.',
    'De stad als klas.\nVoor alle scholen.\nEerste stap: vakmensen bieden één les aan.',
    'Lezen en schrijven dichtbij.\nVoor volwassenen.\nEerste stap: les in het buurthuis, ook ’s avonds.',
  ],
  cultuur: [
    'Wijktheater {waar}.\nVoor wie nooit naar de schouwburg gaat.\nEerste stap: één voorstelling met verhalen uit de wijk.',
    'Een instrument voor ieder kind.\nVoor kinderen van 7 tot 12.\nEerste stap: oude instrumenten inzamelen.',
    'Film in de open lucht.\nVoor de buurt.\nEerste stap: een scherm en een avond in juli.',
  ],
  schoon: [
    'Adopteer een container.\nVoor straten {waar}.\nEerste stap: vijftig adoptanten krijgen een bezem en een pas.',
    'De schoonste straat.\nVoor kinderen en hun ouders.\nEerste stap: scholen kiezen in het voorjaar.',
    'Ruildag op de stoep.\nVoor de hele stad.\nEerste stap: één zaterdag per maand afspreken.',
  ],
};
