/** Waste, energy and the air; how a line is read stands in `people.ts`. */
export const CLEAN = `
~ waste
+ zwerfafval zwerfplastic sigarettenpeuken sigarettenpeuk kauwgom blikjes blikje troepjes smeerboel vuilnis_op_straat rondzwervend opschonen smerige viese vieze_straat vervuild rotzooitje rommelig schoonhouden straatvuil
+ prullenbak prullenbakjes vuilbak vuilbakken afvalbakje vuilnisemmer volle_prullenbak overvolle puilen_uit uitpuilende uitpuilen
+ container ondergrondse_containers afvalcontainers vuilcontainers rolcontainer kliko's minicontainer otto ondergrondse
+ bijplaatsen dumpplek afvaldumping bijgezet zakken_naast bijzetten illegale_dump stort storten vuilstort gedumpte dumpplaats
+ afval afvalbeleid afvalzak afvalzakken afvalinzameling vuilniszakje huishoudelijk_afval reiniging reinigingsdienst vuilnisman vuilnismannen afvalstoffenheffing
+ afvalscheiding afval_scheiden scheidingsbak gescheiden_afval nascheiding bronscheiding
+ recyclen hergebruikt tweedehandswinkel kringloopwinkels weggeefkastje spullenruil kledingruil ruilmarkt rommelmarkt rommelmarkten vlooienmarkt marktplaats weggeven doorgeven
+ repaircafé reparatieplek herstelcafé repareerwerkplaats repareer_café reparatiewerkplaats
+ milieustraat milieustraten stortplaats gemeentewerf afvalpunt milieupark
+ ophalen ophaaldagen ophaaldag inzameldag inzameldagen geleegd leegt vuilnisdag ledigen geleegde
+ statiegeld statiegeldautomaat statiegeldflessen lege_blikjes statiegeldring donatiering statiegeldrek blikjes_en_flesjes statiegeldbak
+ wegwerp wegwerpbekers bekers verpakkingen plastic_tasjes plastic_tas statiegeldbekers herbruikbaar herbruikbare_bekers verpakkingsmateriaal plasticvrij
+ zwerfafvalactie zwerfafvalbrigade opruimactie schoonmaakactie afvalgrijper opruimdag opschoondag prikstok afvalprikker plandelen schoonmaakdag opruimacties grijpers prikkers afvalprikkers
+ gft groente_fruit_tuinafval composthoop wormenhotel wormenhotels compostbak compostvat groenbak
+ grofvuil grof_afval oude_meubels ophaalservice wasmachine grote_spullen
+ luier luiers luierinzameling luierafval
+ voedselverspilling weggegooid_eten voedselkast restaurantresten overgebleven_eten eten_over over_de_datum kliekjes voedselresten_delen
+ papier kartonnen_dozen oudpapier papierbak papiercontainer dozen
+ textiel kleren kledingbak kledingcontainer kledinginzameling
kca klein_chemisch_afval chemisch_afval frituurvet verf chemicaliën chemokar lege_batterijen
e-waste elektronica oude_telefoons elektrische_apparaten
vuilniswagens vuilnisauto vuilophalers vuilophaaldienst
diftar betalen_per_zak betalen_per_kilo per_zak afvalpas
drugsafval gedumpte_vaten lachgascilinder lachgascilinders gascilinders
veegwagen veegmachine straatveger straten_vegen vegen schoonspuiten veegploeg straatvegers hogedrukspuit
reinigen schoonmaken schoonmaak poetsen schrobben poets
graffiti kladden bekladding klieder bekladden tags stickers stickervandalisme beklad

~ energy
+ energie energievoorziening energieverbruik stroomverbruik energietransitie hernieuwbare_energie groene_stroom elektra energiehub
+ verduurzamen verduurzamingsplan groene_maatregelen duurzame verduurzamingssubsidie duurzame_energie
+ energierekening energiearme stookrekening hoge_rekening energieprijs energietoeslag stroomrekening energienota kan_rekening_niet_betalen energiefixer energiefixers energiehulp
+ zonnepaneel zonnepark zonneparken zonneveld zonnecellen zon_op_dak zonneweide zonneweides daken_vol zonnepaneeltje zonnedakpannen zonneboiler
+ windmolen windpark windmolenpark windturbineparken
+ warmtepomp aardwarmte bodemwarmte hybride_warmtepomp geothermie
+ isolatie isolatiemateriaal na-isoleren naïsoleren spouwmuurisolatie vloerisolatie dakisolatie driedubbel_glas kieren tochtstrips isolatiesubsidie isolatieglas isoleer slecht_geïsoleerd hr-glas woningisolatie
+ warmtenet warmtenetten restwarmte
+ gas aardgasloze wijk_van_het_gas gaskraan gasvrij gasfornuis inductie
+ batterij thuisaccu accu opslag_van_stroom buurtaccu thuisbatterij
+ energiecoöperatie energiecoöperaties energie_delen samen_energie wijkenergie lokale_energie energiegemeenschap
+ advies energieloket energieadvies energiecoaches adviseurs raad_geven
+ licht_uit lichten_uit kantoorverlichting lichthinder verlichting_dimmen lampen_uit sterren sterrenhemel donkerte nachtduisternis reclameverlichting
+ zuinig verspilling_energie besparing bespaartips besparingstips
netcongestie stroomnet stroomstoring overbelast_net vol_net stroomuitval elektriciteitsnet stroomnetwerk net_vol stroom_valt_uit
collectieve_inkoop samen_inkopen collectief_inkopen gezamenlijke_inkoop collectief inkoopactie
kernafval kernreactor
deur_open_verwarming open_winkeldeur winkeldeuren deuren_dicht winkeldeur terrasverwarming terrasverwarmers heaters
datacenter datacenters distributiecentrum dozen_langs blokkendoos blokkendozen distributiecentra verdozing
noodpakket weerbaarheid noodsituatie rampen ramp noodvoorraad noodplan crisis noodsteunpunt noodcommunicatie zelfredzaam

~ air
houtkachel houtkachels houtstook houtrook open_haard vuurkorf pelletkachel hout_stoken vuurkorven haardvuur openhaard stookverbod kachel kachels schoorsteen schoorstenen rookoverlast stokers haard rook houtvuur allesbrander
+ luchtkwaliteit fijn_stof roetdeeltjes uitlaatgassen smog gezonde_lucht ongezonde_lucht luchtmeting meetpunt vieze_lucht luchtmetingen
+ stank rioollucht stinkende stinkend stankoverlast geurhinder geuroverlast putlucht
pfas chemours bodemvervuiling vervuilde_grond giftig giftige_stoffen microplastics saneren bodemsanering
zendmast 5g antenne straling gsm-mast zendmasten antennes
elektromagnetisch
vuilverbranding verbrandingsoven afvaloven
+ bestrijdingsmiddel pesticiden landbouwgif gifvrij roundup glyfosaat bestrijdingsmiddelen onkruidverdelger

> kca afval milieustraat
> e-waste recyclen milieustraat
> diftar afval prijs restafval
> drugsafval drugs bijplaatsen
> veegwagen zwerfafval onderhoud herfstblad
> reinigen zwerfafval veegwagen huishoudelijke_hulp
> graffiti vandalisme reinigen
> netcongestie energie noodpakket
> collectieve_inkoop zonnepaneel isolatie energiecoöperatie
> deur_open_verwarming energie winkel zuinig
> datacenter bedrijventerrein energie
> houtkachel luchtkwaliteit stank barbecueplek roken kampvuur
> pfas gezondheid waterkwaliteit moestuin bestrijdingsmiddel
> zendmast gezondheid wifi
> energiecoöperatie zonnepaneel buur
> batterij zonnepaneel
> statiegeld zwerfafval prullenbak plastic dakloze
> zwerfafvalactie zwerfafval vrijwilliger
> wegwerp plastic zwerfafval festival
> luier gft restafval
> container milieustraat
> noodpakket noodnummer brand
`;
