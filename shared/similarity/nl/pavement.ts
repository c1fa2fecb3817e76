/** Light, pavements, seats and what else stands in the street; how a line is read stands in `people.ts`. */
export const PAVEMENT = `
~ safety
+ verlichting lantarenpaal lantaren lantarens lantaarntje lichtmast lichtpunt lichtpuntjes ledlamp slechtverlichte stikdonker pikkedonker inktzwart schemerig duisternis geen_hand_voor_ogen lampjes lampje brandt_niet branden_niet oriëntatieverlichting bewegingsmelder fietspadverlichting parkverlichting wijkverlichting slecht_zicht bijlichten
~ traffic
+ stoep stoepje voetgangersstrook voetgangersruimte loopruimte loopstrook doorloopruimte stoepruimte voetpaadje stoepbreedte troittoir trotoir
+ kapot kapotgereden gebarsten barst kromme scheefliggend scheefgezakt opstaande_tegel opstaande_randen bobbel bulten struikelgevaar struikelblok struikelrisico struikelpartij gestruikeld struikelt nek_breken benen_breken enkels_verzwikken enkels_breken verzwikt gatenkaas maanlandschap slechte_bestrating slechte_stoep slechte_weg hobbelweg uitgesleten spoorvorming kuiltjes tegels_liggen_los liggen_los ligt_los omhooggedrukt omhoog_gedrukt omhoogkomende afgebroken_stoep uitholling stuk_gereden kapotgevroren instorten instort ingestort is_stuk zijn_stuk gaat_stuk weken_stuk maanden_stuk doet_niks afgeragd
+ onderhoud opgelapt oplappen lapwerk lapmiddel onderhoudsplan straatonderhoud wegonderhoud herstraten herbestraten rechtzetten recht_leggen recht_gelegd dichten egaliseren egale effen
+ blokkeren stoepblokkade niet_langs kan_er_niet_langs er_niet_door niet_doorheen vrijhouden vrij_houden obstakelvrij staat_in_de_weg volgezet erlangs er_langs sta_in_de_weg hindernis hindernisbaan slalommen zigzaggen in_beslag
+ geleidelijn geleidetegels noppentegels noppenstrook blindenlijn blindegeleidestrook blindegeleidelijn
+ bewegwijzering plattegrond stadsplattegrond routebordjes wandelbordjes bewegwijzerd naambord naambordje naambordjes verdwalen verdwaald de_weg_vinden de_weg_wijzen wegwijsborden straatnaambordje
+ paaltje verzinkpaal zakpaal betonblok biggenruggen
herinrichten opnieuw_inrichten opnieuw_ingericht heringericht straatprofiel inrichten_van_de_straat straatinrichting
ophogen opgehoogd verzakken_van_straten straat_verzakt straten_verzakken
stoepbord uitstalling winkeluitstalling sandwichbord uitstalrek
straatmeubilair meubilair_op_straat
verkeersspiegel bolle_spiegel spiegel_in_de_bocht

~ green
+ bank rustbankje rustbankjes zitbankjes parkbank parkbankje parkbankjes straatbankje straatbankjes zitrand zitmuurtje zitelementen rustplaats rustmoment neerploffen uitpuffen ligbank plaatsnemen zitmogelijkheid bankjesplan bankjesroute armleuning zitmeubels te_zitten kan_zitten kunnen_zitten kunt_zitten even_zitten gaan_zitten ergens_zitten nergens_zitten buiten_zitten gaat_zitten
+ picknicktafel picknickset picknickplaats picknickplaatsen buitentafel tafels_in_het_park
schaaktafel buitenschaak buitenschaakbord
hangmat ligstoel strandstoelen ligweide

~ play
+ toilet wc'tje toiletje rolstoeltoilet plee wc-huisje toilethuisje dixi hogenood plasnood toiletpas wc-pas mijn_plas plasje wc-voorziening plasgelegenheid
+ toegankelijk rolstoelproof hellingbaantje oprijplaat rolstoelhelling verlaagde_stoeprand stoeprand_verlagen schuine_stoeprand afritten stoepafrit hoge_stoeprand hoge_randen stoepranden_te_hoog stoep_op_komen de_stoep_op de_stoep_af niet_naar_binnen kom_ik_niet_binnen niet_binnenkomen kan_er_niet_in begaanbaar opstapje opstapjes rolstoelingang zonder_drempel
+ wifi wifi-hotspot hotspot

~ water
+ kraanwater drinkpunt drinkwatertap waterpunt waterkraantje waterkraantjes flesje_water waterflesjes water_tappen gratis_water flesjes_vullen fles_vullen dorst dorstig dorstlesser tapwater vulpunt waterfonteintje waterfonteintjes water_drinken buitenkraantje tap

~ culture
+ kunst buitenkunst straatkunstwerk gevelschildering gevelgedichten blinde_muur saaie_muur grauwe_muren grijze_muren elektriciteitskastje elektriciteitskastjes elektriciteitshuisje elektriciteitshuisjes beschilderd schakelkastjes kunstzinnig kunstobject sculptuur sculptuurroute beeldenroute beeldentuin
graffitimuur graffitiplek legale_muur legale_graffiti spuitmuur vrije_muur
stadsklok uurwerk openbare_klok torenklok stationsklok klok_loopt stilstaande_klok klokken_op_straat
trillingen trilt dreunt_door_het_huis
vlaggenmast vlaggen

# places
plein pleintje pleintjes stadsplein buurtplein buurtpleintje
stevenshof
merenwijk
slaaghwijk
leiden-noord leiden_noord noorderkwartier noord
de_kooi
professorenwijk
roodenburg roodenburgerdistrict
morskwartier de_mors hoge_mors lage_mors
zuidwest leiden-zuidwest
boshuizen
tuinstadwijk
vogelwijk
houtkwartier
cronesteyn cronestein
buitenwijk randwijk vergeten_wijk buiten_het_centrum buiten_de_binnenstad niet_alleen_het_centrum niet_alleen_in_het_centrum niet_alleen_de_binnenstad niet_alleen_in_de_binnenstad
garenmarkt
beestenmarkt
nieuwe_rijn
breestraat
lammenschans lammenschansplein
singelpark
bio_science_park bioscience_park sciencepark

> herinrichten onderhoud bestrating verkeersveiligheid
> ophogen kapot wateroverlast fundering
> stoepbord stoep blokkeren reclame winkel
> straatmeubilair bank prullenbak
> verkeersspiegel kruispunt verkeersveiligheid
> schaaktafel picknicktafel activiteit spelen
> hangmat bank park
> graffitimuur kunst graffiti jongere
> stadsklok monument
> trillingen verkeer vrachtwagen geluid spoorgeluid
> kapot stoep bestrating
> merenwijk slaaghwijk
> lammenschans station
> singelpark park
> bank park voetganger oudere
> kraanwater zomer
> toilet kroeg
`;
