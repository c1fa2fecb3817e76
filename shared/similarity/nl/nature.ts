/** Green, water, weather and animals; how a line is read stands in `people.ts`. */
export const NATURE = `
~ green
+ groen stadsgroen bosje bosjes vegetatie natuurgebied bloembak bloembakken plantenbak plantenbakken geplant groenbeheer natuurinclusief groenonderhoud bladeren_planten klimplant klimplanten klimop heesters
+ boom eik linde kastanje wilg bladerdak boomspiegel laanbomen platanen kastanjes iep boomplant stadsbos bomenplan
+ kappen bomenkap herplant herplanten herplantplicht gevelde omzaag omgezaagde gekapte
+ maaien maaibeleid maaibeheer maaibeurt hoog_gras lang_gras
+ bloem bijenlint bloemenlint bloemenmengsel bloemenzaad bloembollen bollen zonnebloemen bloemenweide bloemenzee
+ moestuin volkstuinen moestuinbak moestuinbakken gezamenlijke_tuin tuinieren buurtmoestuin volkstuintje volkstuincomplex pluktuinen buurttuinen groentetuin stadsmoestuin stadstuin
+ geveltuin geveltuinen geveltuintjes tegeltuin boomspiegels
+ bestrating verstening ontharden onttegelen tegelwippen tegels_eruit tegeltax ontstenen tegels_wippen betegelde_tuin betonnen beton verhard onttegel
+ schaduw parasol schaduwbomen koelteplek schaduwrijk zonnescherm zonnedoek overdekt koeltecentrum
+ hitte hitteplan hittegolven verzengend oververhit bloedheet_in smoorheet
+ biodiversiteit soorten ecologie ecologisch inheems flora_en_fauna dieren_en_planten
+ onkruid woekerend opschietend duizendknoop japanse_duizendknoop woekerplant invasieve_exoot berenklauw brandnetels distels exoten
+ losloopgebied hondenlosloopgebied hondenbos hondenrenveld hondenuitlaatplaats hondenpark speelveld_voor_honden
+ hondenpoep hondenstront hondenpoepzakje poepzakken hondenuitwerpselen stront poepen opruimplicht poepruimplicht poepzakjesautomaat
+ bank zitje rustplek leuning rugleuning zitmeubilair rustbank rustpunt
+ picknicktafel picknicktafels picknickbank picknickbanken
+ kinderboerderij kinderboerderijen hertenkamp dierenpark volière dierenweitje
+ klimaat klimaatbestendig klimaatbeleid klimaatplan aarde planeet klimaatcrisis
+ heg hagen heggen
+ vijver vijvers waterpartijen fonteinen
+ park parkje parkjes buurtpark wijkpark
+ speeltuin speeltuinen speelplekken speelplekje zandbak speeltoestellen schommels wipkip speelterrein speeltuintje kabelbaan_voor_kinderen
+ schooltuin schooltuinen schoolmoestuin
voedselbos fruitboom fruitbomen notenbomen plukroute eetbare_stad eetbare_planten notenboom bessenstruiken appelboom appelbomen plukken plukbos eetbaar
natuurspeelplaats natuurspeeltuin avontuurlijk_spelen boomhut natuurlijk_spelen speelbos hutten_bouwen speelnatuur modderen natuurlijke_speelplek
natuureducatie natuurles milieueducatie natuurpad schooltuinlessen natuurlessen leren_over_natuur
herfstblad bladeren bladafval bladkorf bladkorven bladblazer herfstbladeren gevallen_blad bladblazers bladeren_opruimen
eikenprocessierups processierups jeukrups rupsen jeukrupsen
teek teken tekenbeet
mug muggen muggenplaag muggenoverlast wespen wesp tijgermug steekmuggen
pollen hooikoorts allergie berken
park_dicht hek_om hekken hek afrasteren poort afgesloten_park omheining omheind omheinen
stadsecoloog hovenier groenbeheerder tuinman groenploeg plantsoenendienst hoveniers
groenadoptie adopteren zelfbeheer adoptiegroen zelf_onderhouden_groen buurt_onderhoudt adopteer geadopteerd groenbeheer_door_bewoners
natuurbegraven begraafplaatsen begraven crematorium graf graven uitvaart cremeren grafrechten urn kerkhof uitstrooiveld uitvaarten
barbecueplek barbecueën bbq barbecues bbq'en bbqen grillen vuurtje bbq's
kampvuur vreugdevuur vuurplaats vuurtje_stoken paasvuur vreugdevuren
camping kamperen tenten tent

# animals
+ hond honden_uitlaten
+ kat katten zwerfkat zwerfkatten poezen kater kattenbak
+ vogel vogels huismus huismussen gierzwaluw gierzwaluwen nestkast nestkastje nestkastjes nestkasten mussen vogelhuisje zwaluwen broeden vogelhuisjes
+ bij honingbij bijenkast bijenkasten bestuivers bestuiver imker imkers nectar bijenvolk bijenvriendelijk vlinderstruik bijvriendelijk
+ rat rattenoverlast rattengif muizenplaag ongediertebestrijding kakkerlakken rattenplaag rattenvanger rattenvallen muizenoverlast
+ duif duiven duivenoverlast duivenpoep duiventil
meeuwen meeuwenoverlast kauwen kraaien meeuw meeuwengeschreeuw
gans ganzen zwaan zwanen eend eenden eendjes eendenkooi ganzenoverlast
egel egels vleermuis vleermuizen eekhoorn vos vossen faunapassage egeltunnel kikker kikkers padden wildtunnel vleermuiskast
paard paarden koe koeien schaap schapen geit geiten kippen grazers begrazing schaapskudde kip haan hanen
vis vissen hengelen hengelaars visvijver visplek hengelsport sportvissers karpers visstek visser vissers
~ pets
huisdier huisdieren dierenarts dierenambulance asiel dierenasiel dierenwelzijn dierenleed dierenartskosten dier dierenopvang
wildplassers wildplassen plast urineren pissen urine urinoir urinoirs plaspaal wildplasser

~ water
+ wateroverlast waterplassen grote_plassen hoog_water overlopen water_blijft_staan rioolwater overstroomd kelders_lopen overstromen grondwateroverlast overloopt
+ regen neerslag piekbui piekbuien wolkbreuk noodweer clusterbui
+ riool straatkolken kolken rioolstelsel verstopte_put verstopte_putten rioolvervanging afkoppelen putjes kolkenzuiger afvoerput verstopping
+ regenton wadi wadi's regentonnetje infiltratie infiltratiekratten waterbuffer regenwaterton regenpijp waterbuffers wateropvang water_vasthouden
+ kraanwater watertappunt_buiten openbare_kraan drinkwaterpunt drinkwaterkraan drinkwaterkraantjes waterkraan tappunt watertaps drinkwatertappunt bidon drinkwaterfontein drinkkraan
+ zwemwater natuurbad zwemplas buitenbad zwemvijver zwemstrand stadsstrand strandje zwemtrap zwemplaats open_water_zwemmen recreatieplas natuurzwemplek
+ boot roeien kano kanoën kano's suppen sup vaarroute vaarroutes kajak rondvaren varen motorboot motorbootjes roeiboot bootverhuur plezierboten
+ sloot sloten_met_water waterlopen beek slootjes slootkant slootwater watergang kanaal rivier
+ gracht grachten wallenkant oevers oever singels waterkanten kades kademuur kademuren
+ waterkwaliteit troebel vissterfte kroos eendenkroos vervuild_water bagger baggeren stinkende_sloot gebaggerd slib waterplanten botulisme
+ dijk dijken waterkering zeespiegel zeespiegelstijging
droogte sproeien besproeien waterschaarste water_geven bewateren verdrogen uitdrogen gieten verdorren verdroogd watertekort
waterschap hoogheemraadschap waterbeheer waterschapsbelasting waterbeheerder
zwemveiligheid verdrinken verdrinking reddingsboei vangrail_bij_water reddingsladder te_water hek_langs_water reddingsboeien verdrinkt reddingsbrigade
ijsbaan schaatsbaan schaatsen schaats kunstijsbaan ijs natuurijs schaatsbaantje natuurijsbaan
woonark woonboten woonarken

~ weather
wind windhinder tochthoek storm
zonlicht zon bezonning
schuilplek schuilen schuilplaats afdak droog_staan overdekte_plek

> voedselbos groen moestuin boom
> natuurspeelplaats speeltuin groen spelen
> natuureducatie school groen kind kinderboerderij
> herfstblad boom glad onderhoud zwerfafval
> eikenprocessierups boom bestrijdingsmiddel
> teek mug rat
> groenadoptie groen vrijwilliger onderhoud
> natuurbegraven begraafplaats natuureducatie
> barbecueplek park kampvuur
> meeuwen duif afval container vogel
> gans vogel park
> egel vogel biodiversiteit
> paard kinderboerderij maaien
> vis gracht sloot
> huisdier hond kat
> wildplassers toilet kroeg
> droogte regenton groen regen
> zwemveiligheid gracht zwemwater zwemmen
> ijsbaan sport winter
> bij groen
> vogel biodiversiteit boom
> duif vogel
> schuilplek bushokje
> waterschap dijk sloot riool
> kinderboerderij huisdier kind
> natuurspeelplaats kind
`;
