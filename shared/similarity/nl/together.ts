/** Meeting, culture, sport and feasts; how a line is read stands in `people.ts`. */
export const TOGETHER = `
~ meeting
+ eenzaamheid eenzame_mensen eenzame_ouderen verlaten zonder_gezelschap gezelschap eenzaam_zijn geïsoleerd_leven niemand_om_mee
+ ontmoeten ontmoetingsruimte ontmoetingscentra buurtontmoeting elkaar_beter_leren_kennen samenkomstplek elkaar_tegenkomen samen_dingen_doen verbinden verbindend elkaar_treffen mensen_bij_elkaar saamhorigheid
+ koffie koffietafel koffiemoment bakkie bakkie_koffie inloopochtend koffieuurtje inloopmiddag koffie_drinken koffiekar kopje_thee buurtkoffie
+ samen_eten wijkdiner buurtdiner eettafels aan_tafel buurtkeuken open_eettafel gezamenlijke_maaltijd gezamenlijke_maaltijden buurtlunch straatdiner straatmaaltijd wijkrestaurant sociaal_restaurant diner potluck
+ buurtfeest straatbarbecue buurtborrel straatfeesten buurtfeesten buurtbbq wijkfeest straatborrel straatspeeldag buurtdag wijkfeesten feestje buren_feest burenfeest
+ buur burencontact medebewoner straatgenoten nieuwe_buren buurtjes wijkgenoten
+ buurthuis buurtkamers wijkgebouwen huis_van_de_wijk wijkcentra ontmoetingshuis buurtgebouw gemeenschapshuis activiteitencentrum volkshuis buurtcentra multifunctioneel_centrum buurtlokaal
+ huisbezoek thuisbezoek aan_de_deur langsgaan_bij bezoekje deur_aan_deur bij_mensen_langs
+ maatje maatjes_zoeken vriendendienst vriendinnen vrienden buddyproject koppelen gekoppeld koppel adoptie-opa adoptie-oma
+ activiteit dagje_weg bingo kaarten spelletjesmiddag spelmiddag uitstapje uitstapjes spelletjes bezigheden buurtactiviteiten sjoelen biljart knutselen handwerken kaartmiddag bingomiddag bordspellen schaken creamiddag
+ vrijwilliger vrijwilligers_zoeken vrijwillige_inzet onbetaald vrijwilligersvacature vrijwilligersvergoeding vrijwilligersorganisatie vrijwilligersorganisaties vrijwilligerscentrale vrijwilligersmarkt vrijwilligersbank
+ waarderen bedankdag schouderklopje dankjewel_zeggen dank compliment_geven in_het_zonnetje onderscheiding lintje zonnetje
+ burenhulp boodschappen_voor_ouderen boodschappen_doen_voor elkaar_helpen_in_de_buurt burendienst klusteam klussenteam handige_buren hand-en-spandiensten nabuurschap elkaar_een_handje
+ generatie generaties jong_en_oud_samen oud_bij_jong intergenerationeel jonge_en_oude jongeren_en_ouderen ouderen_en_jongeren
+ onbekend groet gedag_zeggen elkaar_groeten kennen_elkaar buren_niet_kennen niemand_kent vriendelijk_gedag hoi_zeggen goedendag
+ gastvrij welkomstpakket welkom_heten welkomstcomité verwelkomen nieuwe_bewoners welkomstbijeenkomst welkomstgesprek nieuwe_inwoners
+ taalcafé conversatie conversatieles gespreksgroep praatcafé oefenen_met_praten praattafel
+ vereniging verenigingen clubs_en_verenigingen clubgebouw clubleven verenigingsgebouw hobbyclub
+ wandelgroep wandelclubje samen_wandelen wandelmaatje wandelmaatjes beweeggroep wandelgroepje gezamenlijk_wandelen
+ alleenstaande alleenstaanden singles alleenwonenden mensen_alleen
buurtverbinder buurtverbinders wijkverbinder straatambassadeur dorpsondersteuner verbindingsfiguur wijkambassadeur straatcontactpersoon
prikbord mededelingenbord buurtbord informatiebord infobord buurtprikbord informatiezuil
buurtwebsite wijkapp buurtplatform nextdoor buurtnetwerk wijkwebsite wijkplatform stadsapp buurtapp_voor_hulp
wijkkrant wijkkranten buurtkrant buurtkrantje wijkblad buurtblad stadskrant huis-aan-huisblad stadsblad krant krantje huis-aan-huiskrant wijknieuws buurtnieuws lokale_krant
lokale_omroep stadszender lokale_radio lokaal_nieuws stadsradio lokale_journalistiek radio journalist
moeder-kindgroep oudercafé ouderkamer moedergroep vadergroep ouderavond
mannengroep mannenclub mannenschuur
vrouwengroep vrouwencentrum vrouwenstudio vrouwenochtend vrouwenclub
kerkgemeente geloof geloven gelovigen religie religieus religies interreligieus levensbeschouwing geloofsgemeenschap dialoog_tussen_geloven
gebedsoproep azan klokgelui kerkklokken luiden klokken klokkenspel carillon beiaard kerkklok
ramadan iftar suikerfeest offerfeest
~ culture
+ kunst kunstproject muurkunst mural murals gevelkunst kunst_op_straat beeldhouwwerk beeldende_kunst kunstroute expositie tentoonstelling exposeren galerie kunstenaarsinitiatief muurgedicht muurgedichten kunstwerkje gedicht poëzie
+ muziek popmuziek jazz klassiek straatmuzikant straatmuzikanten buskers muziekfestival koren orkest harmonie fanfare dj zanger livemuziekplek buskruit straatmuziek lokale_bands popcentrum muziekcafé
+ theater toneelstuk cabaret theatervoorstelling podiumkunst podiumkunsten concertzaal stadsgehoorzaal amateurtoneel toneelvereniging stadstheater openluchttheater straattheater
+ film openluchtbioscoop filmhuis buitenbioscoop filmavond filmavonden openluchtfilm filmzaal films_kijken filmvoorstelling
+ festival stadsfestival evenementenbeleid muziekfeest dorpsfeest straatfestival buitenfeest grote_evenementen foodtruck foodtruckfestival foodtrucks
+ museum musea_gratis museumjaarkaart museumkaart gratis_naar_het_museum museumdag museumbezoeken naturalis
+ monument stadsgeschiedenis historie oude_huizen oude_panden_behouden cultuurhistorie gevelstenen beschermd_stadsgezicht erfgoedpand molen molens historische_stad oude_gevels monumentenzorg archeologie
+ bibliotheek boekenbus bibliotheken bibliotheekfiliaal bibliotheekvestiging leeshoek bibliotheekbus biebbus bibliotheekje filiaal_bibliotheek
+ atelier ateliers_betaalbaar repetitieruimte repetitieruimtes maakplaats makersplek makerspace fablab maakruimte kunstenaars_ruimte
+ standbeeld standbeelden borstbeeld kunstbeeld
+ dialect tradities volksfeest leidens_ontzet hutspot haring_en_wittebrood drie_oktober
+ cultuur culturen cultuuraanbod cultuurpas culturele_activiteiten cultuurbeleid cultuursector cultuurcentrum
+ dansen dansles dansschool danslessen dansavond salsa breakdance dansvloer stijldansen danszaal
minibieb buurtbieb boekenkastje boekenkast boekenruilkast boekenruil minibiebs straatbieb boekenhuisje boekenruilkastje
carnaval optocht optochten praalwagen
sinterklaas piet pieten sinterklaasintocht intocht zwarte_piet
kerst kerstmarkt kerstverlichting kerstboom kerstbomen feestverlichting kerstboomverbranding sfeerverlichting kerstlichtjes
koningsdag vrijmarkt koningsnacht oranjevereniging oranjefeest
herdenking dodenherdenking 4_mei bevrijdingsdag bevrijdingsfestival herdenken oorlog oorlogsslachtoffers
slavernij slavernijverleden koloniaal koloniale keti_koti kolonialisme
straatnaam straatnamen vernoemen vernoemd vrouwennamen
pride regenboogzebrapad regenboogvlag gay_pride
sprookje lichtfestival lichtjesroute lichtkunst lichtshow drone-show
stadsgids stadswandeling rondleiding rondleidingen gidsen stadsgidsen stadswandelingen
~ play
+ sport sportaanbod sporters sportactiviteit sportactiviteiten sportbeoefening aan_sport_doen sportstimulering sportbeleid beweegprogramma's sportcoach buurtsportcoach sportlessen lichaamsbeweging beweegaanbod
+ fitnesstoestel buitensporttoestellen calisthenics calisthenicspark beweegtoestel fitnessapparaten fitnesstoestellen sporttoestellen fitness_buiten outdoor_gym outdoorfitness beweegtoestellen buitensport buitensportplek fitnessapparaat beweegtuinen sporten_in_de_buitenlucht
+ lidmaatschap lidmaatschapskosten sportcontributie clubgeld lid_zijn sportfonds jeugdfonds sportkosten jeugdfonds_sport
+ spelen kinderspelen buiten_spelen buitenspeeldag speelstraat speelstraten speelkansen speelmogelijkheden stoepkrijten straat_afsluiten_om_te_spelen speelweide rondrennen
+ sporthal sporthallen turnhal gymzalen gymlokaal sportcomplex sportaccommodatie zaalsport sporthal_tekort sportvelden sportpark_vernieuwen sportaccommodaties turnen kleedkamer kleedkamers
+ voetbal voetbalclub voetbalkooien cruijffcourt cruijff_court pannakooi balletje_trappen trapveldjes voetballers voetbalvereniging voetbalplein
+ zwembad zwembaden_open zwemhal buitenzwembad overdekt_zwembad zwembad_open recreatiebad
+ zwemmen zwemonderwijs zwemcursus leren_zwemmen zwemvaardigheid zwemvaardig a-diploma
+ skaten skatepark skateplek skaters halfpipe skatebaantje pumptrack skateboarden bmx skateramp skateparkje skateboarders
+ basketbal basket basketbalring basketbalpaal basketbalpleintje baskets streetball basketballen
+ tennis tennisbaan tennisbanen padelbaan padelbanen tafeltennis tafeltennistafel pingpong pingpongtafel tafeltennistafels pingpongtafels
+ hardlopen hardlooproute hardlopers trimbaan loopgroep hardlooprondje atletiek atletiekbaan joggers
+ toilet openbare_wc openbare_wc's toiletruimte hoge_nood plassen toiletgebouw damestoilet vrouwentoilet toiletvoorziening urilift invalidentoilet naar_de_wc naar_het_toilet plasplek openbaar_wc sanitair toiletbezoek opengestelde_toiletten
+ wifi gratis_internet openbare_wifi wifi-punt internetverbinding glasvezel gratis_wifi
+ trap liften roltrap roltrappen trappen traplift
+ toegankelijk toegankelijkheid_gebouwen rolstoeltoegankelijk rolstoeltoegankelijkheid mindervalidentoilet opritje oprit rolstoelvriendelijke afritje ontoegankelijk drempelloos rollatorvriendelijk inclusief inclusieve rolstoelschommel
+ sportclub sportclubs sportverenigingen clubje_sport
+ kunstgras rubberkorrels kunstgrasveld kunstgrasvelden
jeu_de_boules petanque boulesbaan jeu-de-boulesbaan boules
klimmen boulderen klimhal klimmuur klimwand boulderhal
gehandicaptensport aangepast_sporten aangepaste_sport rolstoelsport
speelgoeduitleen_kast
speelhal binnenspeeltuin indoor_speeltuin binnenspelen indoorspeeltuin
roeivereniging watersport zeilen zeilles surfen watersportclub
buitenspeelgoed springkussen
topsport sportevenement marathon wedstrijd wielerronde
vechtsport boksen kickboksen judo boksschool boksles
hockey korfbal volleybal handbal rugby honkbal cricket

> buurtverbinder buur ontmoeten sociaal_wijkteam
> prikbord wijkkrant
> buurtwebsite online buur burenhulp
> wijkkrant brief lokale_omroep
> moeder-kindgroep ouder kind ontmoeten
> mannengroep eenzaamheid
> vrouwengroep vrouw ontmoeten
> kerkgemeente kerk
> gebedsoproep kerk geluid
> minibieb bibliotheek voorlezen recyclen
> carnaval festival
> sinterklaas festival discriminatie
> kerst verlichting winkelstraat markt
> koningsdag festival markt
> herdenking monument
> slavernij monument straatnaam standbeeld
> straatnaam vrouw bewegwijzering
> pride lhbti
> stadsgids toerist monument
> jeu_de_boules oudere sport ontmoeten
> klimmen sport
> gehandicaptensport gehandicapte sport
> speelhal speeltuin
> roeivereniging boot sport
> topsport sport
> vechtsport sport
> hockey sport sporthal
> fitnesstoestel park
> skaten jongere speeltuin
> spelen autoluw
> tennis voetbal
> buurtverbinder eenzaamheid
`;
