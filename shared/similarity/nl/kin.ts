/**
 * Concepts that are near each other without being the same: who speaks of the one often means the other. The first of a line
 * is near each of the rest; they are named by the first words of their lines in the other lists.
 */
export const KIN = `
> reizen bus openbaar_vervoer trein
> fietsdief diefstal fiets stalling
> dementie zorg oudere mantelzorger dagbesteding
> burenhulp buur hulp
> waarderen vrijwilliger
> taalcafé taal
> voedselverspilling samen_eten afval supermarkt
> bijbaan jongere werk stage scholier
> verloederen winkelstraat leegstand winkel
> lokale_munt minima gratis prijs
> gelijk discriminatie
> sloop monument
> schoolplein school groen speeltuin
> onkruid onderhoud groen maaien
> bezorging vrachtwagen pakketpunt
> online loket telefonisch cursus
> wijkraad inspraak jongere
> bewegingsarmoede oudere
> geluid student kroeg festival
> supermarkt winkel
> gelijkvloers oudere trap
> zuinig energie energierekening
> co2 klimaat
> voetbal sport speeltuin basketbal
> waterpartij hitte schaduw
> muziek theater atelier festival
> vocht onderhoud huur woningcorporatie
> licht_uit verlichting
> verslaving drugs alcohol
> sociaal_wijkteam hulp zorg
> wmo hulp zorg huishoudelijke_hulp
> waterkwaliteit zwemwater gracht
> file auto verkeer rijbaan
> mantelzorger respijtzorg zorg hulp ouder
> repaircafé kapot onderhoud vrijwilliger recyclen
> wateroverlast riool regen
> boot vaart muziek
> geluid muziek
> haal_en_breng ouder school basisschool
> school basisschool
> fatbike snelheid
> studentenkamer student woning
> hangplek ontmoeten jongere
> plastic glas afval container prullenbak
> inspraak ideeën raadslid
> samen_eten buur ontmoeten buurthuis
> buurtbudget inspraak
> buurtfeest buur ontmoeten festival
> kunst atelier cultuur
> transparant inspraak ideeën
> online loket telefonisch oudere
> toegankelijk drempel
> woning studentenkamer
> breed tekort
> prijs gratis betalen minima
> prijs belasting lening subsidie
> woning huur koop sociale_huur woningcorporatie studentenkamer
> sociale_huur huur woningcorporatie minima
> kantoor leegstand bedrijventerrein
> verbouwen splitsen onderhoud
> woongroep generatie
> airbnb toerist hotel toerisme
> speculant huur airbnb
> stalling fiets parkeren
> fietspad fiets
> stoep voetganger bestrating
> stoep kapot bestrating onderhoud
> auto verkeer parkeren parkeergarage laadpaal deelauto
> auto file verkeer snelheid
> snelheid drempel flitspaal handhaving
> snelheid 30_km 50_km auto
> bus openbaar_vervoer tram trein verbinding
> kruispunt stoplicht
> scooter fatbike fiets
> bakfiets fiets
> onderhoud kapot
> glad winter
> groen boom bloem bestrating voortuin geveltuin park biodiversiteit
> boom kappen schaduw
> hitte schaduw klimaat zomer
> bij bloem biodiversiteit
> moestuin groen voortuin
> bank picknicktafel
> hondenpoep hond hondenbezitter losloopgebied
> losloopgebied hond
> wateroverlast regen riool klimaat
> regenton regen
> zwemwater zwemmen zwembad gracht
> boot gracht vaart woonboot
> zwerfafval afval prullenbak
> container afval bijplaatsen prullenbak
> afvalscheiding plastic papier glas gft restafval afval recyclen
> grofvuil ophalen afval milieustraat
> recyclen repaircafé
> veiligheid politie handhaving camera verlichting criminaliteit overlast straatintimidatie
> boete handhaving politie
> inbraak diefstal criminaliteit
> drugs criminaliteit
> alcohol kroeg
> geluid overlast muziek kroeg nacht
> geweld criminaliteit straatintimidatie
> straatintimidatie vrouw
> vuurwerk overlast geluid
> zorg hulp thuiszorg verpleeghuis mantelzorger huisarts ziekenhuis
> mantelzorger respijtzorg hulp
> ggz gezondheid zorg
> jeugdzorg kind jongere zorg
> gezondheid roken obesitas sport
> reanimatie hulp
> schuld minima hulp
> voedselbank minima
> eenzaamheid ontmoeten alleenstaande huisbezoek maatje koffie
> ontmoeten koffie samen_eten buurtfeest buurthuis activiteit buur
> buurthuis activiteit
> hangplek jongere ontmoeten jongerenwerk
> kind spelen speeltuin school
> jongere scholier
> student universiteit studentenkamer
> energie zonnepaneel windmolen warmtepomp isolatie verduurzamen gas warmtenet
> energierekening minima energie gas prijs
> isolatie verduurzamen subsidie
> zonnepaneel dak energie
> advies hulp
> cultuur kunst muziek theater museum film festival atelier
> kunst atelier
> monument cultuur
> onderwijs school leraar klas huiswerk taal basisschool voortgezet_onderwijs cursus
> klas leraar school
> taal nieuwkomer laaggeletterde cursus onderwijs
> laaggeletterde voorlezen
> stage werk techniek
> werk werkloos
> ontbijt school samen_eten
> pesten school
> winkel ondernemer keten winkelstraat ambachtelijk markt
> bezorging pakketpunt
> openingstijd dicht
> toerist toerisme
> inspraak referendum burgerraad wijkraad buurtbudget luisteren transparant ideeën
> ideeën buurtbudget subsidie
> transparant brief begrijpelijk
> begrijpelijk brief
> online loket telefonisch
> klacht luisteren
> spelen speeltuin sport
> sport sportclub sporthal lidmaatschap fitnesstoestel voetbal zwemmen
> lidmaatschap vereniging sportclub
> toegankelijk gehandicapte trap
> rat container
> ouder kind
> haal_en_breng school auto
> vrijwilliger hulp maatje
> eenzaamheid alleenstaande
> snelheid auto
> dakloze woning
> wachtlijst tekort
> tekort wachtlijst
> boom groen
> winkel leegstand
> raadslid verkiezing burgerraad
`;
