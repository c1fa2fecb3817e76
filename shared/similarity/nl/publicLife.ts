/** What citizens talk about that all of them share: energy, culture, schools, shops, visitors, democracy and play; how a line is read stands in `people.ts`. */
export const PUBLIC_LIFE = `
~ energy
zuinig besparen bespaar energiezuinig
licht_uit dimmen gedimd lichtvervuiling
co2 uitstoot broeikasgas klimaatneutraal
energie stroom elektriciteit
gas aardgas gasloos van_het_gas_af aardgasvrij van_het_gas aardgasvrije
verduurzamen verduurzaming duurzaam duurzaamheid verduurzaam duurzamer
energierekening energiekosten stookkosten energiearmoede gasrekening in_de_kou energieprijzen hoge_energiekosten energie_niet_betalen
subsidie toeslag vergoeding bijdrage tegemoetkoming subsidies bijdragen vergoed
lening lenen
advies voorlichting informatie adviseur energiecoach uitleg
energiecoöperatie coöperatie samen_opwekken

~ culture
dialect traditie leids_ontzet 3_oktober
talent amateur hobby hobby's
dansen dans ballet
toneel voorstelling
standbeeld beeld gedenkteken
cultuur cultureel
kunst kunstwerk muurschildering kunstenaar kunstenaars muurschilderingen kunstwerken graffitikunst beschilderen streetart straatkunst creatief creatieven
muziek concert optreden band live-muziek popzaal poppodium bands concerten livemuziek muzikanten optredens muzikant zingen koor
festival evenement feest festivals evenementen feesten kermis braderie
film bioscoop
monument erfgoed historisch oud_gebouw geschiedenis monumentaal monumenten historische oude_gebouwen oude_panden stadsgezicht historische_panden
atelier oefenruimte broedplaats werkplaats kunstenaarsruimte ateliers werkruimte werkruimtes oefenruimtes broedplaatsen bandjes
toegang entree kaartje

~ schools
schooluitval drop-out thuiszitter
speciaal_onderwijs passend_onderwijs
schoolkeuze loting_school
schoolplein speelplein
bijbaan bijbaantje baantje vakantiewerk
diploma
wetenschap onderzoek kennis
opvoeding opvoeden
onderwijs les lessen leren lesgeven
leraar docent juf meester leerkracht onderwijzer lerarentekort leraren docenten juffen meesters leerkrachten
klas klassen klaslokaal
huiswerk huiswerkbegeleiding bijles bijlessen studieplek
segregatie gemengd zwarte_school witte_school gemengde gemengder zwarte_en_witte_scholen arm_en_rijk arme_en_rijke
stage stageplek stageplaats leerplek stageplekken stages stageplaatsen leerwerkplek
schoolreis schoolkosten ouderbijdrage
pesten pestgedrag
ontbijt schoolontbijt schoollunch schoolmaaltijd lunch schoollunches schoolmaaltijden lege_maag eten_op_school te_eten_op_school
taal nederlands taalles taalcursus taalonderwijs nederlandse_les taallessen taalcursussen nederlandse_taal
voorlezen lezen lees schrijven leest boek boeken
techniek vakman vakopleiding ambacht vakmensen
cursus workshop training bijscholing cursussen lessen_geven bijscholen
werk baan werkplek arbeid werkgelegenheid banen werken baantjes werkgever vacature vacatures
werkloos werkzoekend zonder_werk

~ shops
aanbod assortiment
etalage gevel
wekelijkse_markt
lokale_munt kortingspas korting stadspas
verloederen verloedering leegloop loopt_leeg
keten winkelketen filiaal
winkelstraat winkelcentrum winkelgebied
ambachtelijk klein_winkeltje kleine_winkels kleine_ondernemers lokale lokaal streekproduct plaatselijk
bezorging bezorgdienst koerier pakketdienst pakket pakketten pakketbezorger pakketjes bezorgen pakje pakjes bezorgers koeriers bezorgdiensten
pakketpunt afhaalpunt
reclame reclamebord
openingstijd open geopend openen openstelling
dicht sluiten gesloten sluitingstijd sluiting
koopzondag

~ visitors
toerisme massatoerisme
hotel hostel overnachting
cruiseschip rondvaartboot
toeristenbelasting
touringcar

~ democracy
vertrouwen wantrouwen beloven belofte
afspraak afspreken
vergunning_aanvragen vergunningen
samenwerken samenwerking
gelijk gelijkheid gelijkwaardig eerlijk rechtvaardig achterstellen
inspraak meepraten te_zeggen mee_te_denken mee_denken mee_praten mee_beslissen zelf_beslissen praat_met overleg overleggen raadplegen over_ons_zonder_ons stem_hebben inbreng participatie meebeslissen zeggenschap inspreken meedenken betrekken betrokken invloed medezeggenschap burgerparticipatie meebepalen stem_geven betrek meebeslissing meedoen beslist besluiten bewonersinspraak zeggenschap_over mening meningen adviseren invloed_hebben
referendum volksraadpleging stemmen_over volksstemming laat_ons_stemmen zelf_stemmen
burgerraad burgerberaad burgerforum burgertop loting
wijkraad bewonersraad buurtraad dorpsraad bewonersorganisatie bewonersraden wijkraden adviesraad ouderenraad
buurtbudget wijkbudget wijkbegroting bewonersbudget budget potje potje_geld eigen_budget geld_voor_hun_buurt geld_voor_hun_wijk wijkgeld
transparant transparantie openheid uitleggen uitleg_geven terugkoppeling laten_weten terugkoppelen koppel_terug iets_terug gebeurt_met wat_ermee vertel_ons wat_er_met laat_weten_wat
brief nieuwsbrief brieven post schrijf
begrijpelijk duidelijk eenvoudig jip-en-janneketaal heldere_taal simpel gewone_taal helder ambtelijk moeilijke_woorden ingewikkeld begrijpelijke duidelijke eenvoudiger snapt ambtelijke moeilijk te_moeilijk
verkiezing stemmen stembureau
luisteren gehoor serieus_nemen naar_ons_luisteren
klacht melding melden klagen meldpunt meldingen klachten
regel bureaucratie regeldruk papierwerk formulier
belasting ozb gemeentebelasting lasten
ideeën idee initiatief bewonersinitiatief burgerinitiatief ideetjes suggesties suggestie
wijkwethouder gebiedsmanager wijkmanager wijkregisseur

~ play
spelen buitenspelen speelt
sport sporten bewegen beweging sportief beweegles beweegprogramma gymmen sportveldje sportveldjes
sportclub sportvereniging
lidmaatschap contributie lid_worden lid clubs contributies
fitnesstoestel buitengym beweegtuin sporttoestel buitenfitness
toilet wc openbaar_toilet plaskrul wc's toiletten openbare_toiletten plaskruis
wifi
trap lift
bereikbaar bereikbaarheid
toegankelijk toegankelijkheid drempelvrij hellingbaan rolstoelvriendelijk kom_niet_binnen hellingbanen toegankelijker
kunstgras
verjaardag

~ quality
breed breder bredere smal smaller te_smal krap verbreden verbreed
hoogte
prijs duur- betaalbare- goedkope- te_goedkoop+ dure- omlaag- betaalbaar- goedkoop- onbetaalbaar- prijzig- duurder+ kosten- voordelig- betaalbaarheid- te_hoge_prijs- hogere_prijs+ kostbaar- te_betalen- peperduur- niet_te_doen-
druk drukte overvol rustig rust rustiger
tekort schaarste nood krapte
kwaliteit
mooi fraai sfeervol gezellig lelijk uitstraling
snelheid_van_afhandeling
`;
