/**
 * Who, where, when and how: words of one line mean the same, lines of one heading exclude each other.
 * `# name` begins a heading whose lines exclude each other, `~ name` one whose lines only differ; `_` is a space.
 * A sign says which way a word pulls: `duurder+ goedkoper-`. `+ word` goes on with the line that has the word, whichever
 * list it stands in; `> word` names what the word is near without being the same. A word means what it meant first.
 * A compound is split by itself: list it only where it has another meaning than its parts, or a synonym that has not.
 */
export const PEOPLE = `
# people
oudere ouderen bejaarde senior 65-plusser 70-plusser 75-plusser 80-plusser 65+ 70+ 75+ aow'er aow 55+ opa oma grootouder gepensioneerde hoogbejaarde oude_mensen oude_van_dagen op_leeftijd oud_mens vergrijzing ouderdom ouwetjes grijze_golf op_hoge_leeftijd oudjes senioren bejaarden
jongere tiener puber jeugd jeugdige jongelui jonge_mensen hangjongere hangjeugd adolescent jongvolwassene jongens_en_meisjes pubers tieners jongens jeugdigen
kind kinderen kleuter peuter kleintje kids baby kroost kleine_kinderen jonge_kinderen kindje jonkies basisschoolkinderen kleintjes
student studente eerstejaars studenten_van_de_universiteit studenten studerenden studentencorps
scholier leerling middelbare_scholier schoolkind scholieren leerlingen
ouder ouders vader moeder gezin papa mama huishouden_met_kinderen moeders vaders gezinnen opvoeders
alleenstaande eenpersoonshuishouden single alleenwonende mensen_die_alleen_wonen
nieuwkomer statushouder vluchteling asielzoeker migrant inburgeraar buitenlander immigrant expat anderstalige nieuwe_nederlander mensen_uit_andere_landen mensen_uit_het_buitenland oekraïners inburgeren inburgering statushouders azc
gehandicapte invalide rolstoelgebruiker mindervalide beperking handicap mensen_met_een_beperking slecht_ter_been rolstoel rollator scootmobiel minder_mobiel blinden slechtzienden doven visueel kinderwagen beperkten gehandicapten beperkt_zicht mindervaliden invaliden rolstoelen rolstoelers blind doof
mantelzorger mantelzorg mantelzorgers voor_een_naaste_zorgen voor_hun_ouders_zorgen voor_een_naaste naasten
dakloze dakloos zwerver thuisloze daklozen_en_thuislozen daklozen thuislozen daklozenopvang op_straat_slapen buiten_slapen geen_dak zonder_huis nachtopvang slaapplek slaapplaats
minima arme laag_inkomen lage_inkomens kleine_beurs smalle_beurs kleine_portemonnee weinig_geld armoede bijstand uitkeringsgerechtigde krappe_beurs minder_te_besteden geldzorgen rondkomen geldnood arme_gezinnen minder_geld niet_te_betalen_voor bijstandsgezinnen armen geen_geld arm
rijke welgestelde hoge_inkomens kapitaalkrachtig
vrouw meisje dame vrouwen meisjes dames
man jongen heer
ondernemer winkelier zelfstandige bedrijf zzp'er mkb middenstander winkeleigenaar winkeliers ondernemers bedrijven bedrijfsleven
toerist bezoeker dagjesmens vakantieganger toeristen dagjesmensen bezoekers
starter woningstarter koopstarter
laaggeletterde analfabeet moeite_met_lezen niet_goed_lezen
lhbti homo lesbisch transgender regenboog queer
hondenbezitter hondenbaas hondeneigenaar baasje
vrijwilliger vrijwilligerswerk vrijwilligers zich_inzetten inzet_van_bewoners
ambtenaar ambtenaren ambtenarij
raadslid politicus gemeenteraad raad politiek wethouder burgemeester raadsleden politici wethouders
middeninkomen middengroep middengroepen middeninkomens
verslaafde

# traffic
auto wagens automobilist autoverkeer autogebruik bolide personenauto voertuig automobilisten wagen
fiets fietser rijwiel wielrijder fietsen fietsers
bus busverbinding buslijn bussen buslijnen bushalte
trein spoor treinen spoorlijn intercity
tram
voetganger wandelaar te_voet wandelen voetgangers wandelaars
scooter brommer bromfiets bromscooter snorfiets brommers scooters
vrachtwagen vrachtverkeer vrachtauto bestelbus busje bezorgbus bestelbusjes vrachtauto's bestelbussen bezorgbussen bezorgbusjes
fatbike elektrische_fiets e-bike speed_pedelec opgevoerde_fietsen elektrische_fietsen
boot schip vaartuig sloep boten bootjes sloepen schepen pleziervaart bootje
bakfiets
deelauto autodelen deelwagen deelwagens auto_delen een_auto_delen auto's_delen
taxi
deelscooter deelfiets
motor

# places
binnenstad centrum stadscentrum stadshart oude_stad city historische_kern stad_in kern middenstad
station ns-station treinstation stationsgebied stationsplein leiden_centraal centraal_station
school schoolgebouw scholen
park plantsoen stadspark parken stadsparken
speeltuin speelplek speelplaats speelveld speeltoestel speelvoorziening speelplaatsen speelruimte speelveldje speelveldjes klimrek schommel glijbaan
bedrijventerrein bedrijvenpark industrieterrein
buurthuis wijkcentrum buurtcentrum wijkgebouw dorpshuis huis_van_de_buurt buurtkamer huiskamer_van_de_wijk ontmoetingscentrum buurthuizen clubhuis wijkhuis
bibliotheek bieb leeszaal wijkbibliotheek
zwembad zwembaden
ziekenhuis
museum musea museumbezoek museumentree
markt weekmarkt markten marktkramen
gracht singel waterkant kade
strand
begraafplaats
universiteit hogeschool hbo mbo
supermarkt supermarkten buurtsuper boodschappen
sporthal sportzaal gymzaal sportveld sportpark
theater schouwburg theaters podium podia
kroeg café bar horeca restaurant eetcafé cafés kroegen uitgaanspubliek uitgaansgebied uitgaan nachtleven uitgaansleven stappen discotheek
kerk moskee kerken moskeeën gebedshuis
dak
voortuin achtertuin tuin tuinen tuintje

kantoor kantoorgebouw kantoorpand kantoorruimte bedrijfspand
winkel buurtwinkel winkelaanbod winkelpand

# limits
30_km 30_kilometer 30_km/u 30-kilometerzone 30-zone 30_kilometerzone dan_30 30_rijden van_30 dertig_kilometer dertig_km dertig_per_uur dertigkilometerzone dertigerzone de_dertig 30_zone 30km 30km-zone 30km/u
50_km 50_kilometer 50_km/u 50_rijden dan_50 vijftig_kilometer vijftig_km 50km de_vijftig

# when
overdag
nacht 's_nachts nachtelijk midden_in_de_nacht nachts nachtrust middernacht nachtelijke nachten slapen slaap wakker
avond 's_avonds avonden avonduren 's_avonds_laat
ochtend 's_ochtends 's_morgens
weekend zaterdag zondag vrijdag vrijdagavond zaterdagavond weekenden
doordeweeks werkdag
winter koude kou vriezen
zomer zomers hittegolf zomerse heet hete snikheet
vakantie

# tenure
huur huren huurder huurwoning huurhuis huurprijs huurprijzen huren_omlaag
koop kopen koopwoning koophuis

~ prices
gratis- kosteloos- voor_niets- zonder_te_betalen- kostenloos- vergoeden-
betalen betaald tarief entreegeld

# waste
plastic pmd plastics blik pmd-afval plasticbak
papier karton oud_papier
glas glasbak flessen
gft groenafval groente-_en_fruitafval compost composteren keukenafval etensresten voedselresten gft-bak groene_bak gft-afval bioafval
grofvuil grof_vuil grof_huisvuil bankstel meubels matras bankstellen
restafval
textiel kleding

# energy
zonnepaneel zonne-energie pv-paneel zonnestroom zonnecel zonnedak zonnepanelen zonnedaken pv zonnecollector
windmolen windturbine windenergie windmolens windturbines
warmtepomp warmtepompen
isolatie isoleren energielabel tochtstrip kierdichting dubbel_glas spouwmuur tochten tocht tochtig geïsoleerd isoleert kou_in_huis
warmtenet stadsverwarming stadswarmte
laadpaal laadpunt oplaadpunt laadplek oplaadpaal elektrisch_laden laadpalen laadpunten laadplekken auto_opladen auto_te_laden auto_laden opladen
kernenergie kerncentrale
batterij buurtbatterij stroomopslag

# sport
voetbal voetballen trapveld trapveldje voetbalveld voetbalveldje voetbalkooi
zwemmen zwemles zwemlessen schoolzwemmen zwemdiploma
tennis padel
basketbal basketbalveld basketbalveldje
skaten skate skatebaan skateboard
hardlopen rennen joggen hardloper
yoga
fitness gym

# doctors
huisarts dokter huisartsenpraktijk huisartsenpost huisartsen dokters
tandarts
ggz psycholoog psychische_hulp psychisch mentale_gezondheid geestelijke_gezondheid psychiater depressie psychische_zorg geestelijke_gezondheidszorg mentaal somberheid stress angsten mentale_problemen mentale_hulp psychische psychologische somber
thuiszorg wijkverpleging wijkverpleegkundige zorg_aan_huis wijkverpleegkundigen verpleegkundige verpleger
verpleeghuis verzorgingshuis bejaardentehuis verzorgingstehuis bejaardenhuis zorgcentrum bejaardentehuizen verzorgingshuizen verpleeghuizen bejaardenhuizen
jeugdzorg jeugdhulp
apotheek medicijnen

# animals
hond honden viervoeter
kat poes
vogel
bij vlinder insect bijen wilde_bij insecten vlinders hommels bijtjes insectenhotel
rat muis ongedierte ratten muizen
duif

# noises
geluid lawaai herrie geluidsoverlast geluidshinder decibel geluiden lawaaierig herrieschopper versterkte_muziek harde_muziek stil stilte
stank geur luchtkwaliteit luchtvervuiling uitlaatgas luchtverontreiniging fijnstof schone_lucht stinkt stinken roet

# screens
online digitaal website internet app digitalisering computer tablet computerles computers apps internetbankieren websites
telefonisch telefoon telefoons mobieltje mobieltjes smartphone bellen telefoonnummer
loket balie persoonlijk_contact fysiek face_to_face spreekuur gemeentehuis stadhuis wijkloket iemand_spreken aan_de_balie mens_aan_de_lijn persoonlijk

# schooling
basisschool basisonderwijs lagere_school basisscholen
voortgezet_onderwijs middelbare_school
kinderopvang bso crèche peuterspeelzaal naschoolse_opvang opvang buitenschoolse_opvang kinderdagverblijf kinderdagverblijven
`;
