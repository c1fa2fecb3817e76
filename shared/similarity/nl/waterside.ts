/** Rain, canals, boats and heat, in everyday words; how a line is read stands in `people.ts`. */
export const WATERSIDE = `
~ water
+ wateroverlast kelder_onder kelder_loopt_onder natte_kelder water_in_huis water_in_kelder straat_onder_water straat_loopt_onder straten_lopen_onder staat_onder_water staat_onder modderpoel modderig modderbende drassig zompig waterschade waterballet overstromingsgevaar water_niet_weg water_kan_niet_weg water_loopt_niet_weg kan_het_water_niet_aan hoogwater zeiknat waterproblemen hoge_waterstand loopt_onder_water kelderwater droge_voeten kelders_droog droge_kelder droog_houden kruipruimte water_onder_het_huis plassen_in_de_straat regenplassen enorme_plassen straat_een_rivier
+ regen slagregen slagregens plensbui regent regende gehoosd hoost regenseizoen extreem_weer
+ riool rioolbuis riolen afvoerputjes rioolputje straatput verstopt putdeksel goten dakgoot hemelwaterafvoer rioolheffing rioolcapaciteit straatgoot gootje
+ regenton regentonactie waterplein regenwateropslag wateropvangbak opvangbak spons sponsstad infiltreren waterdoorlatend doorlatende_tegels waterpasserend halfverharding grastegels grasstenen de_grond_in wegzakken wegzakt in_de_bodem_zakken bergingsvijver waterkelder water_bergen bufferen ondergrondse_opslag regenwaterafvoer
+ droogte dorre verdord uitgedroogd sproeiverbod waterwagen gieters gietertje bomen_water planten_water begieten waterzak waterzakje watergeefactie kurkdroog droog_gras verdroogt
+ kraanwater watertappuntje
waterbesparing water_besparen drinkwaterbesparing zuinig_met_water grijs_water korter_douchen waterverspilling
+ zwemwater buiten_zwemmen buitenzwemmen buitenzwemplek zwemmen_in_de_stad springen_in_de_gracht plons een_duik afkoelen_in_het_water frisse_duik zwemvlot zwemponton zwemzone zwemgebied stadsstrandje zandstrandje zwemmeer recreatiestrand zwemladder pootjebaden waterpret zwemlocaties zwemplaatsen open_water openwater badwater
+ zwemveiligheid in_het_water_gevallen in_het_water_vallen in_de_gracht_valt drenkeling reddingshaak reddingstrap uitklimtrap uitklimplek railing reling leuning_langs_het_water hekje_langs_het_water hekjes_langs_het_water te_water_raken te_water_geraakt uit_het_water_klimmen verdronken reddingsmiddelen
+ boot sloepje sloepjes bootjesmensen vaarverkeer vaarverbod vaarvergunning schipper speedboot vaarwater sloepverhuur rubberboot kanovaren peddelen roeiers kanoverhuur waterfiets bootjesverhuur suppers vaartocht vaartochtje
fluisterboot elektrisch_varen elektrische_boot elektrische_sloep emissieloos_varen dieselboot elektrische_motor
feestboot partyboot bierboot bootfeest muziekboot
bootwrak wrakboot gezonken weesboot halfgezonken
+ ligplaats bootligplaats bootligplaatsen aanmeert aanlegplek ligplaatsvergunning ligplaatsgeld liggeld havengeld passantenhaven passanten haventje jachthaven passantenplek bootplek plek_voor_mijn_boot ligplek
+ steiger steigertje steigertjes aanlegsteiger vlonder aanlegplaatsen aanlegplekken vissteiger opstapplaats opstapplek kanosteiger trailerhelling botenhelling instapsteiger vlonderpad vlonderterras
+ waterkwaliteit schoner_water vies_water vuil_water smerig_water helder_water groen_water stinkend_water algen algengroei zuurstofarm lozing lozen riooloverstort overstort rivierkreeft kreeften grachtwater waterzuivering waterkwaliteitsmeting water_schoonmaken kroosvrij algenplaag waterpest uitdiepen uitgediept
+ drijfvuil plastic_soep plasticsoep afval_in_het_water rommel_in_het_water troep_in_het_water grachtafval drijvend_afval drijvend_vuil drijvende_troep zwerfafval_in_het_water vuilvissen plasticvissen bubbelscherm afvalvissen vuilvang schoonmaakboot
+ woonboot woonbootbewoners woonschip woonschepen
+ ijsbaan ijspret schaatsplezier ijsclub ijsvereniging schaatsplek ijsbaantje schaatsers schaatsmogelijkheid kunstbaan
+ gracht grachtje grachtengordel oevertje oeverpad oeverlijn aan_het_water langs_het_water bij_het_water waterfront
+ sloot slootje baggersloot rijn vliet
+ dijk grondwaterstand dijkverzwaring waterveiligheid overstromingsrisico dijkdoorbraak peilbeheer
+ vijver stadsvijver koivijver
ontdempen opengraven dempen grachten_terug gedempt
natuurvriendelijke_oever rietkraag rietoever natuuroever drijvende_tuin drijvend_groen floatlands
water
kelder kelders souterrain
waterspeelplaats waterspeeltuin waterspeelplek waterspeelplaatsen bedriegertjes splashpad spetterplek spelen_met_water waterspel sproeiers watersproeiers spuitende_fonteinen pierenbad pierenbadje pierenbadjes kinderbadje kinderbad
jaagpad

~ green
+ bestrating steenwoestijn steenvlakte betonwoestijn betonjungle tegelwoestijn tegelvlakte straatstenen tegeltaxi tegelservice ontsteent ontsteend steenbreek tuintegels betegelen betegelt tegelbelasting tegelvrij tegeltuintjes dichtgetegeld volgetegeld dichtgestraat steenmassa betonvlakte betonbak asfaltvlakte onverhard
+ voortuin voortuintje voortuintjes tuineigenaren
+ schaduw schaduwloos schaduwplaats schaduwplaatsen lommerrijk lommer uit_de_zon volle_zon in_de_volle_zon brandende_zon in_de_brandende_zon zonwering zonneluifel zonnezeil zon_brandt verkoelingsplek afkoelplek koelteroute schaduwroute beschaduwd felle_zon
+ hitte snikhete bakoven zweten puffen smelten gloeiend warme_dagen hete_dagen hete_zomer tropisch hitte-eiland hitteprobleem hittebestendig bloedje_heet bloedjeheet niet_te_harden te_warm wordt_te_warm zo_heet ontzettend_heet hitteprotocol zonnebrand hitteopvang

> kelder wateroverlast
> waterbesparing droogte regenton kraanwater
> fluisterboot boot stank luchtkwaliteit geluid
> feestboot boot geluid toerist muziek
> bootwrak boot fietswrak ligplaats
> ontdempen gracht
> natuurvriendelijke_oever gracht biodiversiteit groen
> waterspeelplaats speeltuin natuurspeelplaats hitte spelen zwembad
> steiger boot zwemwater gracht
> jaagpad wandelroute gracht
> drijfvuil gracht zwerfafval waterkwaliteit plastic
> bestrating wateroverlast hitte geveltuin voortuin regenton
> riool regenton
`;
