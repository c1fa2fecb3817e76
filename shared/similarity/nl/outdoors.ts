/** What citizens talk about outdoors: green, water and waste; how a line is read stands in `people.ts`. */
export const OUTDOORS = `
~ green
onkruid wieden schoffelen overwoekerd verwilderd
heg haag struik
vijver fontein
kinderboerderij dierenweide
schooltuin
recreatie recreëren ontspanning ontspannen
waterpartij
geluidswal
groen groenvoorziening beplanting natuur vergroenen begroeiing planten groenstrook vergroening plantjes struiken begroeid groener vergroen groenere groenstroken natuurlijke perk perken plantsoentje
boom bomen boompje bomenrij
bloem bloemen bloemrijk bloemenstrook bloemenstroken wilde_bloemen bermen berm inzaaien
kappen kap omhakken omzagen rooien gekapt omgehakt omgezaagd kapvergunning
maaien gemaaid gras grasveld
moestuin groente groenten kruiden kweken telen volkstuin buurttuin pluktuin stadslandbouw moestuintje
geveltuin geveltuintje
biodiversiteit soortenrijkdom
schaduw verkoeling koelte koel verkoelen afkoelen koele schaduwplek schaduwdoek schaduwplekken
hitte hittestress warmte bloedheet opwarmen warmt
groen_dak sedumdak dakbegroeiing daktuin groene_daken sedumdaken daktuinen planten_op_daken
bank bankje zitplek zitplaats zitgelegenheid uitrusten zitbank zitbankje banken bankjes zitplekken zitbanken
picknicktafel picknickplek picknicken
hondenpoep poep uitwerpselen drol hondendrol drollen poepzakje poepzakjes
losloopgebied hondenuitlaatplek uitlaatveld loslopen losloopgebieden los_lopen hondenveld hondenveldje uitlaatplek uitlaatplekken losloopveld hondenspeelplek los_rennen
klimaat klimaatverandering opwarming klimaatadaptatie
bestrijdingsmiddel gif pesticide
stikstof

~ water
dijk waterpeil grondwater
waterkwaliteit blauwalg schoon_water
sloot plas
steiger aanlegplaats
wateroverlast overstroming ondergelopen onder_water blank_staan plassen_op_straat ondergelopen_kelder natte_voeten blank loopt_onder lopen_onder water_in_de_kelder water_op_straat overstromingen
regen regenwater hemelwater regenbui stortbui hoosbui buien bui stortbuien hoosbuien regenval
riool riolering put kolk afvoer afvoeren rioolput rioolputten putten afwatering water_weg
regenton waterberging wateropslag regentonnen ton tonnen water_opvangen
kraanwater watertappunt drinkwater watertap drinkfontein kraan watertappunten kraantje kraantjes waterflesje waterfles drinkfonteintje drinkfonteintjes fonteintje flesje_vullen flesje_kunt_vullen bijvullen
zwemwater zwemplek zwemsteiger zwemlocatie zwemmen_in_de_gracht zwemplekken zwemsteigers in_het_water_zwemmen zwemmen_in_open_water te_zwemmen_in_open_water
woonboot
vaart rondvaart

~ waste
voedselverspilling verspilling eten_weggooien verspillen restjes buurtkoelkast voedsel_weggooien
luier
zwerfafvalactie opschoonactie prikker grijper
drijfvuil
afval vuilnis huisvuil vuilniszak vuilniszakken zak zakken vuilniswagen vuilophaal
zwerfafval zwerfvuil rommel troep rotzooi vuil vies viezigheid smerig vervuiling peuk schoon netjes opgeruimd viesheid zooitje bende schone schoner vieze peuken rondslingerend
prullenbak afvalbak vuilnisbak afvalemmer prullenbakken afvalbakken vuilnisbakken prullebak prullebakken bak bakken weggooien weg_te_gooien gooien
container ondergrondse_container vuilcontainer kliko afvalcontainer containers
bijplaatsen naast_de_container dumpen gedumpt dumping bijplaatsing naast_de_ondergrondse_container naast_de_ondergrondse_containers naast_containers
afvalscheiding scheiden gescheiden sorteren apart gescheiden_inzamelen scheid
recyclen hergebruik kringloop kringloopwinkel weggeefwinkel tweedehands ruilen ruilwinkel weggeefkast hergebruiken ruilkast weggeefhoek spullen_ruilen spullen_weggeven
repaircafé repair_café reparatiecafé repareren_in_plaats apparaten apparaat spullen_repareren kapotte_spullen laten_maken spullen_te_herstellen
milieustraat afvalbrengstation
ophalen inzamelen inzameling opgehaald legen leeghalen ophaaldienst
statiegeld
wegwerp verpakking wegwerpplastic wegwerpbeker
`;
