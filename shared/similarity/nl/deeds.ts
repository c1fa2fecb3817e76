/** What is wanted of it: words for more, for less and for neither; how a line is read stands in `people.ts`. */

/** More of it, or let it come: counted as a direction, and a little as a word. */
export const MORE = `
meer extra nieuw nieuwe uitbreiden uitbreiding aanleggen aanleg bouwen bouw bijbouwen plaatsen zetten neerzetten toevoegen ophangen planten invoeren introduceren
verhogen vergroten toestaan toelaten openen stimuleren bevorderen aanmoedigen investeren oprichten starten realiseren creëren behouden behoud houden blijven blijf houd
te_weinig tekort te_kort gebrek gemis missen mis ontbreken ontbreekt nodig behoefte_aan vaker verruimen ruimte_voor bijkomen erbij verlengen inrichten geef
onvoldoende nauwelijks amper schaars wachtlijst terugbrengen heropenen teveel_gekapt niet_genoeg volop versterken subsidiëren aanbieden organiseren verplichten verplicht verplichting
beter verbeteren verbetering
langer hoger sneller groter
te_klein te_laag te_kort te_langzaam nergens
`;

/** Less of it, or away with it. */
export const LESS = `
minder te_veel teveel weg verwijderen verminderen terugdringen verbieden verbod verboden weren stoppen stop afschaffen beperken beperking_op inperken sluiten
geen zonder niet nooit tegengaan bestrijden aanpakken voorkomen afsluiten opheffen weghalen wegdoen schrappen verlagen bannen opruimen uitbannen
ontmoedigen af_van tegen inkrimpen afremmen af_moeten eruit aan_banden overlast last_van kappen_met slopen autovrij autoluw rookvrij
overbodig onnodig tegenhouden verdwijnen korter lager kleiner halveren
in_plaats_van ipv i.p.v.
te_groot te_hoog te_hard te_lang te_druk niemand niets overspoeld remmen dicht
`;

/** Words that say no. Whether to less or to a lack of something follows from what stands beside them. */
export const NO = 'niet geen nooit nergens niets niemand zonder';
/** Beside a no: it says what is missing, and that is a wish for more. */
export const THERE_IS =
  'is zijn heb hebben heeft ben kan kunnen vind vinden zie zien staan komt hoor krijgen krijg lukt';
/** Beside a no: it says what should not be. */
export const SHOULD =
  'mag mogen moet moeten hoeft hoeven laat wil willen zou zouden wordt worden maak bouw sluit';

/** Without another word for more or less, these ask for it. */
export const WISH = 'mogen mag laat geef kunnen sta';

/** Concepts that nobody wants: more against them and less of them are the same wish. */
export const BAD = `
breed zwerfafval hondenpoep bijplaatsen wateroverlast hitte inbraak diefstal vandalisme drugs overlast geweld straatintimidatie discriminatie brand criminaliteit
eenzaamheid schuld energierekening rat geluid stank file wachtlijst leegstand vocht segregatie pesten snelheid kapot glad tekort
veiligheid prijs speculant klacht minima verslaafde dakloze roken obesitas grofvuil onderhoud isolatie energiearmoede werkloos
mug eikenprocessierups houtkachel wildplassers meeuwen fietswrak rolkoffer vrijgezellenfeest bouwoverlast spoorgeluid vliegtuig toeteren netcongestie
drugsafval droogte gehorig woonoverlast pfas foutparkeren sluipverkeer kattenpoep glasscherven opengescheurd fietsenchaos vertraging verloederen
evenementenoverlast loslopende_honden geblaf onkruid herfstblad drijfvuil bootwrak blokkeren trillingen stationair rijgedrag tegen_het_verkeer_in onderhoudsarm
graffiti
`;

/** Said of anything: hardly tell what a card is about. */
export const GENERIC = `
gemeente stad leiden leids leidse leidenaar wijk buurt plek plaats mens bewoner inwoner burger iedereen iemand stadsgenoot buurtbewoner
maken zorgen doen komen gaan geven laten willen wensen vinden denken kunnen moeten mogen zullen worden krijgen hebben nemen houden blijven staan gebruik gebruiken
graag alstublieft aub svp liefst vooral echt heel erg ook wel eens nog altijd vaak soms veel weinig goed slecht groot klein mooi fijn leuk
belangrijk jaar dag keer moment tijd manier ding zaak probleem oplossing project plan regelen inzetten voorstel wens mogelijk mogelijkheid mogelijkheden kans
speciaal eigen ander gewoon overal hier daar ergens nergens nu straks binnenkort
leefbaar leefbaarheid omgeving openbaar openbare_ruimte buiten ruimte voorziening aanbod systeem aandacht project bepaald soort echte hele
vriendelijk aantrekkelijk prettig tussen elke alle ieder aantal paar twee
pakken vinden zien zoeken altijd brengen terug liggen staan wachten nodig snel week wekelijks dagelijks uur sturen vragen vraag bieden durven gevoel voelen
kijken spreken zeggen horen luisteren weten werken lopen rijden vallen halen brengen nemen lijken blijken beginnen stoppen besteden bepalen beslissen besluit
jong oud hoog laag kort lang hard zacht vroeg laat ver dicht enorm extra telkens steeds geregeld regelmatig direct meteen makkelijk moeilijk lekker raar gek
zoiets dezelfde juist vooruit samen alleen eindelijk blij boos jammer schande kwijt niks volgende vorige vandaag morgen maand echt helemaal genoeg voldoende
stel stellen bekijk bespreek denken dankjewel hallo verdienen dienen horen passen kosten geld betreft buurtgenoot buurtbewoner gezamenlijk gemeenschappelijk
schoon goede waarom nederland deur eigen vol vrij los maximaal maximum minstens onderweg nou hoeven eraf hoeveel tegelijk hoeveelheid onvoldoende
aanvragen aanbieden regeling beleid zaken dingen iets spullen nadenken kans kansen toekomst leven wereld land elkaar
grond terrein stuk stukje deel delen rekening dagelijkse beschikbaar grootste
straat straten ruimen oude jonge aantal hevig zware enige beginnen wilt grijp bestel partner naaste idioot chaos jaarlijks maandelijks keer per bijeenkomst suf toestaan plan eerder opnieuw gegeven bestaande bezig
kom komt komen thuis thuiskomen gebeuren gebeurt regel regelt los_op verzin houd drie vier vijf tien sommige soorten dicht_bij ervan niemand erg betere snellere nieuwe_manier iedere elkaar_helpen houden organiseer organiseren opzetten opzet delen uitdelen
hoek rond rondom dichtbij in_de_buurt nabij zit banden eerst horen omhoog
na kunt neer sta staat krijgt ligt geeft ziet zie houdt loopt hoeft mee heen hangen hangt bijna half net vast vroeger onlangs weleens zelfs sowieso
gelukkig helaas simpelweg totaal volledig geheel compleet absoluut redelijk flink behoorlijk constant continu voortdurend voorlopig tenminste hooguit
ongeveer circa inmiddels ondertussen momenteel tegenwoordig ineens plots plotseling vindt denkt blijft brengt neemt werkt hoort zoekt voelt duurt
begint stopt leeft kiest kies gekozen trekt trekken valt haalt stuurt vraagt vertelt vertel lijkt blijkt verdient verdwijnt verdwenen volgt volgen
gebruikt draait draaien bezet verzamel noemen geweest gehad gedaan gemaakt gekregen gegaan gekomen gebracht genomen gezien gevonden gezet gehouden
gebleven geworden gezegd gevraagd gestaan gelegd begonnen zes zeven acht negen honderd duizend tweede derde laatste helft dubbele meter kilometer
minuten seconde euro procent leeftijd bevolking nederlanders kant zijde midden einde geval feit punt vorm voorbeeld reden gevolg doel effect rol
situatie toestand verschil zin onzin moeite tijdje periode handig nuttig slim normaal vreemd ideaal perfect prima top super fantastisch prachtig
heerlijk dom belachelijk schandalig onacceptabel irritant lastig dringend hoognodig noodzakelijk cruciaal essentieel serieus stevig structureel
blijvend permanent definitief verder verderop vlakbij omgaan aangepakt bescherm opgelost opvallen merken letten bedenken gedacht bedacht lukt lukken
zichtbaar centraal algemene stedelijk allebei beide hetzelfde zulk dergelijke maarja kortom verdorie asjeblieft alsjeblieft hopen vurig droom droomt
stelt stelde pleit wou passend geschikt voldoet degelijk deugdelijk leefbaarder aangenaam fijnere prettiger verbeterd verbetert onmogelijk makkelijker
moeilijker gemakkelijk gemakkelijker eenvoudigweg trager overdreven achterlijk ergerlijk zonde spijtig triest treurig verschrikkelijk vreselijk
afschuwelijk ellende drama dramatisch hopeloos waardeloos stond zat kwam ging deed werden bleef kreeg nam zag vond liep tussendoor eromheen ernaartoe
erheen daarheen hierheen vandaan waarvan waarnaar daaraan daarin daarop daarvan hiervan hierin ermee ertegen daartegen daarnaast bovendien tevens
alsook evenals behalve ondanks vanwege dankzij volgens betreffende omtrent gedurende natuurlijk persoon taak geweldig
pad paden zoon dochter duren slaapkamer woonkamer voorkamer veld ingang zitten opvangen kwartier binnenplaats groep groepen gebouwd bewaren alsof straatje ene andere muur muren raam ramen
buitenlucht openlucht dichterbij route dertig twintig vijftig
stap
ouderwets zoveel steil diep
`;

/** Closed class: never compared. */
export const STOP = `
leg legt leggen lag als verkeerd verkeerde
de het een en van te dat die in hij zij is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over ze zich bij tot je mij uit der haar naar
heb hoe heeft hebben deze u want nog zal me nu ge omdat iets toch al waren toen dus alles onder ja hier wie werd doch wordt ons zelf reeds uw
wij we jullie hun ik jij zijn ben bent waar waarom wanneer welke welk zulke zodat zoals zowel daarom daardoor hierdoor hierbij daarbij waarbij waardoor waarin
kan kunnen kun kon konden moet moeten moest mag mogen wil willen zullen zouden worden laat laten gaan gaat ga komt komen kom doe doet doen maak maakt maken
wel ook eens toe af per via langs binnen tijdens sinds tussen tegenover achter naast voordat nadat terwijl hoewel indien tenzij
elk elke ieder iedere alle allemaal andere ander enkele enige beetje heel erg zeer best vrij nogal echt gewoon even maar zeker graag liefst vooral
daar daarmee daarvoor hiervoor ervoor erop eraan erin ervan waarvoor waaraan waarop
onze ervoor erg zou_fijn_zijn bijvoorbeeld bijv etc enz namelijk eigenlijk misschien
zo'n wegens vanwege s.v.p a.u.b
`;

/** Verbs that Dutch parts in a sentence: the first word, the last one, and which way they pull. */
export const PARTED = `
schaf af- sluit af- rem af- dwing af+ bouw bij+ leg aan+ breid uit+ brei uit+ voer in+ laat toe+ sta toe+ haal weg- ban uit- breng terug+ zet neer+ hang op+
houd op- houd tegen- perk in- dring terug- ga tegen- neem weg- breek af- trek aan+ bied aan+ stel in+ richt in+ zet in+ houd open+ hou open+ ruim op-
`;
