/** Shops, guests, the town hall and money; how a line is read stands in `people.ts`. */
export const TOWN = `
~ shops
+ winkel winkeltje winkeltjes detailhandel speciaalzaak speciaalzaken winkelen shoppen zelfstandige_winkel boekhandel boekwinkel
+ winkelstraat winkelcentra winkelgebieden winkelhart winkelaanbod_centrum haarlemmerstraat winkelstraten
+ keten ketens winkelketens grote_ketens kledingketens filialen eenheidsworst ketenwinkels grote_merken
+ verloederen achteruitgang verloedert verpaupering doods kaalslag winkelleegstand achteruit uitgestorven
+ ambachtelijk kleine_zaken kleine_middenstand buurtwinkels lokale_ondernemers lokale_ondernemer lokale_producten plaatselijke_winkels kleinschalig
+ ondernemer ondernemersvereniging horecaondernemers winkeleigenaren ondernemen winkelhouder winkelhouders horecaondernemer zzp'ers eigen_zaak
+ supermarkt supermarktje dorpswinkel avondwinkel kruidenier buurtsupermarkt bakker slager winkel_in_de_wijk wijkwinkel wijkwinkels groenteboer boodschappen_in_de_buurt
+ markt marktkraam marktkoopman boerenmarkt streekmarkt marktplein marktkooplieden versmarkt marktdag zaterdagmarkt biologische_markt braderieën
+ kroeg horecazaak cafeetje eetgelegenheid restaurants horecagelegenheid clubs_en_cafés nachtclub nachtclubs uitgaansgelegenheid uitgaansleven_jongeren bars club_voor_jongeren lunchroom koffietent
+ bezorging webwinkel webwinkels maaltijdbezorger flitsbezorger flitsbezorgers thuisbezorgd postbezorger bezorgscooters flitskoeriers bezorgers_op_scooters pakketbezorgers pakketbus bezorgbusje maaltijdbezorgers
+ pakketpunt pakketautomaat pakketkluis pakketkluizen afhaalpunten pakketwand pakketmuur brievenbus_postnl servicepunt
+ reclame reclameborden reclamezuil reclamezuilen billboard billboards reclameschermen lichtreclame reclame-uitingen folders reclamescherm nee-nee-sticker vleesreclame uithangbord
+ openingstijd openingstijden langer_open ruimere_openingstijden eerder_open avondopenstelling zondag_open sluitingstijden openingsuren openstellen
+ koopzondag zondagsrust winkels_op_zondag zondagopening zondagswinkel
+ lokale_munt stadspassen spaarpunten kortingskaart kortingen stadsmunt leidse_munt
+ aanbod diversiteit_winkels gevarieerd variatie winkelmix
kadobon cadeaubon cadeaukaart
pinautomaat pinautomaten geldautomaat geldautomaten flappentap pinnen_geld geldmaat geld_opnemen geld_pinnen
contant cash contant_geld muntgeld pinnen pinbetaling contante contante_betaling
bankfiliaal bankkantoor bankfilialen bankzaken
postkantoor postagentschap postnl postpunt
belwinkel kapper kapperszaak nagelstudio belwinkels kappers
zwerfwinkelwagen winkelwagen winkelwagentjes
biologisch vegetarisch plantaardig vegan veganistisch vlees vleesloos plantaardig_eten

~ visitors
+ toerist toeristenstroom dagtoerist dagtoeristen toeristische tourist touristen
+ toerisme toeristendrukte drukte_van_toeristen stadspromotie citymarketing promotie stadsmarketing op_de_kaart
+ hotel hotels hostels bed_and_breakfast b&b hotelstop hotelkamers
+ toeristenbelasting verblijfsbelasting toeristentaks
+ touringcar touringcars tourbus toeristenbussen tourbussen
+ airbnb airbnb's vakantiehuis airbnb-verhuur toeristenverhuur vakantieverhuur_verbieden
+ cruiseschip rondvaartboten rondvaart_groot
rolkoffer rolkoffers
vrijgezellenfeest vrijgezellenfeesten bierfiets bierfietsen vrijgezellengroepen vrijgezellen
vvv toeristeninformatie bezoekerscentrum

~ democracy
+ inspraak inspraakavond medebeslissen meepraatavond participeren meedenkavond bewonersavond bewonersavonden informatieavond meebesluiten meepraat burgers_betrekken bewoners_betrekken inspraakprocedure vooraf_vragen zeggenschap_geven participatieproces meedenkers eerst_vragen
+ referendum referenda volksraadplegingen volksstemmingen stadsreferendum raadgevend
+ burgerraad burgerraden stadsberaad burgerparlement gelote loten g1000 burgerberaden stadspanel inwonerberaad lotingsraad geloot gelote_burgers
+ wijkraad wijkraadplatform buurtcomité bewonerscommissie wijkvereniging buurtraden wijkplatform_bewoners stadsdeelraad wijkvergadering
+ buurtbudget buurtbudgetten wijkbudgetten buurtgeld geld_voor_de_buurt bewonersinitiatieven_geld eigen_begroting burgerbegroting geld_verdelen begroting_door_bewoners
+ transparant transparante openbaar_maken inzage inzicht terugkoppelen_wat wat_ermee_gebeurt verantwoording verantwoorden uitkomst uitkomsten resultaten laten_zien_wat voortgang openbare_cijfers wat_er_gebeurt teruggekoppeld op_de_hoogte dashboard
+ brief brieven_gemeente folder informeren nieuwsbrieven communicatie communiceren berichtgeving berichten voorlichten
+ begrijpelijk b1 b1-niveau leesbaar onbegrijpelijke onbegrijpelijk ambtenarentaal ambtelijke_taal jargon duidelijke_taal klare_taal eenvoudig_nederlands begrijpelijke_taal vaktaal simpele_taal moeilijke_taal heldere versimpelen leesbare
+ luisteren gehoord serieus_genomen niet_gehoord gehoord_worden geluisterd luistert serieus_neemt doof_voor
+ klacht klachtenlijn meldapp meldingsapp melding_doen buitenbeter gemeld klachtenafhandeling meldlijn afhandeling_melding fixi melden_kapotte
+ regel regelgeving regels_schrappen bureaucratisch ambtelijke_molen procedure procedures rompslomp vergunningsvrij regelvrij ambtelijk_gedoe administratieve_rompslomp
+ belasting belastingen gemeentelijke_belastingen ozb-tarief woz woz-waarde heffing heffingen gemeentelijke_lasten leges woonlasten belastingverhoging belastinggeld
+ ideeën ideeënbus ideeënbox ideetje denktank buurtinitiatief burgerinitiatieven bewonersinitiatieven initiatieven plannetjes initiatiefnemers eigen_initiatief ideeëntafel right_to_challenge uitdaagrecht
+ raadslid raadsleden_in_de_wijk politieke_partijen college_van_b_en_w gemeentebestuur stadsbestuur gemeenteraadsleden politiek_op_straat bestuurders coalitie gekozen_burgemeester college wethouders_in_de_wijk raadsvergadering raadsvergaderingen
+ verkiezing verkiezingen stembureaus stemrecht stemgerechtigd opkomst stemlokaal kiezers stemhokje gemeenteraadsverkiezingen stemgerechtigden stempas stemleeftijd 16-jarigen stemmen_vanaf_16
+ vertrouwen betrouwbaar betrouwbare_overheid wantrouw beloofd belooft nakomen beloftes kloof afspraken_nakomen woord_houden
+ wijkwethouder wijkburgemeester buurtmanager stadsdeel vast_aanspreekpunt contactpersoon aanspreekpunt wijkcontactpersoon wijkregisseurs gebiedsregisseur wijkcoördinator aanspreekpersoon
+ ambtenaar ambtenaren_in_de_wijk gemeentelijke_medewerker gemeenteambtenaren gemeentemedewerker beleidsmedewerker gemeentepersoneel
+ gelijk gelijkwaardige gelijke_rechten eerlijke_verdeling oneerlijk ongelijkheid ongelijk rechtvaardige eerlijke onrecht
+ samenwerken samen_met_andere_gemeenten regionale_samenwerking samenwerkingsverband regio buurgemeenten regiogemeenten
+ vergunning_aanvragen vergunningaanvraag vergunning_krijgen vergunningverlening vergunningprocedure vergunning_sneller
+ loket balies balieservice aan_het_loket menselijk_contact persoonlijke_hulp echte_mensen wijkservicepunt serviceloket inloopspreekuur stadskantoor mens_spreken echt_persoon baliemedewerker informatiepunt servicepunt_gemeente afspraak_nodig zonder_afspraak in_de_wijk_loket medewerker_spreken publieksbalie fysiek_loket
+ online digitale digid e-mail mail internetten digitale_hulp digivaardig computervaardigheid digibeet digibeten computercursus digitale_vaardigheden tabletles inloggen computerhulp smartphonecursus digitale_wereld mailtje niet_digitaal tabletcursus ict digitaal_regelen
+ telefonisch telefonische telefoonlijn callcenter keuzemenu wachtrij terugbellen terugbelt aan_de_telefoon te_woord_staan telefonisch_bereikbaar
paspoort rijbewijs identiteitskaart id-kaart reisdocument uittreksel paspoorten
trouwen huwelijk bruiloft trouwlocatie
burgerservice gemeenteloket stadsbus_loket mobiel_loket loketbus wijkbus_gemeente gemeente_op_locatie pop-up_loket
enquête vragenlijst peiling enquêtes burgerpanel polls inwonerspanel poll
subsidieaanvraag aanvraagprocedure subsidieregeling subsidiepot fonds fondsen leefbaarheidsfonds buurtfonds
geldverspilling verspilling_van_geld verkwisting prestigeproject prestigeprojecten geldsmijterij dure_adviseurs geld_over_de_balk externe_inhuur consultants bezuinigen bezuiniging bezuinigingen begroting
aanbesteding aanbesteden sociaal_inkopen inkoopbeleid inkopen
fusie gemeentelijke_herindeling herindeling samenvoegen_gemeenten
jaarverslag rekenkamer cijfers_openbaar
open_data privacywetgeving gegevens persoonsgegevens dataverzameling data
buurtschouw wijkschouw wijkwandeling schouw schouwen rondje_door_de_wijk wandeling_met_wethouder wethouder_in_de_wijk wijkbezoek
bewonersbrief vooraf_informeren tijdig_informeren vroegtijdig beter_informeren aankondiging aankondigen vroegtijdig_informeren op_tijd_weten
wijkvisie toekomstvisie stadsvisie omgevingsvisie wijkplan lange_termijn masterplan
omwonenden_bouw buren_betrekken
nazorg evaluatie evalueren
integriteit corruptie vriendjespolitiek belangenverstrengeling
handtekening handtekeningen petitie handtekeningenactie
gemeenteraad_livestream livestream raadsvergadering_online
vrede oekraïne gaza stedenband partnerstad
+ lhbti transpersonen lhbtiq homo's homoseksueel genderneutraal lesbische queers lhbtiqa gender
+ nieuwkomer vluchtelingen asielzoekers asielzoekerscentrum opvanglocatie statushouder_koppelen nieuwe_nederlanders migranten vluchtelingenopvang asielopvang inburgeraars nieuwe_leidenaren immigranten oekraïense spreidingswet coa crisisopvang opvang_vluchtelingen

~ quality
+ prijs prijzen- goedkopere- betaalbare_prijs- minder_duur- spotgoedkoop- duur_geworden- onbetaalbare- prijsverhoging+ te_duur- schappelijk- prijskaartje- kostprijs- prijsstijging- prijsplafond- woekerprijzen- torenhoog- lage_prijs- niet_meer_te_betalen- betaalbaarder- lagere_prijs- hoge_kosten- tariefverlaging- te_prijzig-
+ gratis gratis_maken- geen_kosten- nul_euro- niets_kosten- niks_kosten- kosteloze- niet_betalen- kost_niets- vrij_toegankelijk_gratis-
+ mooi mooier verfraaien verfraaiing opfleuren aankleden opvrolijken gezelliger sfeer gezelligheid kleurrijk kleur saai grijs lelijke ongezellig kaal kale sfeerloos fleurig kleurrijke opleuken troosteloos
+ druk te_druk_hier drukke volte verdringen afgeladen propvol bomvol mensenmassa
+ breed breedte te_nauw nauw nauwe smalle verbreding versmald
+ tekort gebrek_aan schaars_goed tekorten onderbezet onderbezetting personeelsgebrek
+ kapot kapotte defect defecte doet_het_niet doen_het_niet storing storingen vernieuwen verouderd versleten
+ onderhoud onderhoudsbeurt herstelwerk nakijken groot_onderhoud netjes_houden bijgehouden opknapbeurten herstelling achterstand_onderhoud gemaakt_worden vernieuwd fixen in_orde_maken in_orde
+ geluid geluidshinder_nachts lawaaiig stiltegebied stille gebonk bassen geluidsnorm geluidsnormen luidruchtig nachtlawaai geschreeuw schreeuwen burengerucht geluidsniveau geluidsmeter herriemakers geluidsgrens kabaal
verplaatsen verhuizen_naar andere_locatie elders verplaats verplaatst uitplaatsen verplaatsing
samenvoegen combineren combinatie dubbelgebruik multifunctioneel gecombineerd medegebruik gedeeld_gebruik
lange_wachttijd lang_duren duurt_lang traag sneller_afhandelen te_lang_wachten wachttermijn
bekendheid bekendmaken onbekendheid weet_niemand weten_niet_dat bekender onder_de_aandacht vindbaar vindbaarheid
proef pilot experiment proefproject uitproberen proberen experimenteren

> pinautomaat contant bankfiliaal
> contant prijs pinautomaat betalen bankfiliaal
> postkantoor pakketpunt brief
> belwinkel winkel verloederen criminaliteit
> zwerfwinkelwagen supermarkt zwerfafval
> biologisch voeding
> rolkoffer toerist airbnb geluid
> vrijgezellenfeest toerist kroeg overlast alcohol
> vvv toerist
> paspoort loket
> burgerservice loket
> enquête inspraak
> subsidieaanvraag subsidie ideeën buurtbudget
> geldverspilling belasting raadslid
> aanbesteding ondernemer
> fusie samenwerken
> open_data privacy transparant
> buurtschouw raadslid wijkwethouder inspraak
> bewonersbrief brief inspraak transparant
> wijkvisie inspraak
> nazorg transparant
> handtekening inspraak referendum
> lange_wachttijd wachtlijst
> bekendheid advies brief
> proef ideeën
> verplaatsen samenvoegen
> supermarkt winkel oudere
> loket begrijpelijk
> online begrijpelijk
> ambtenaar loket wijkwethouder
> keten verloederen prijs
> mooi groen kunst
> burgerraad inspraak
> geluid druk
> wijkwethouder loket klacht
> vertrouwen transparant luisteren raadslid
`;
