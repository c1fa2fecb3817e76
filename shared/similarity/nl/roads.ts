/** On the road: bicycles, cars, buses, boats and on foot; how a line is read stands in `people.ts`. */
export const ROADS = `
~ traffic
+ fietspad fietsstraat fietsstrookje fietslaan vrijliggend snelfietsroute fietssnelweg doorfietsroute rood_asfalt
+ stoep stoeprand trottoirband stoeprandje voetgangersgebied voetgangerspad voetpaden looppad looppaden wandelstrook
+ rijbaan straatdek asfalteren
+ kruispunt oversteekplek oversteekplaatsen overgang spoorwegovergang overstekend voetgangersoversteek overweg gevaarlijke_kruising oversteekt
+ stoplicht verkeersregelinstallatie stoplichten_afgesteld groene_golf afstelling rateltikker drukknop knopje wachttijd_bij_verkeerslicht springt_op_groen
+ parkeren parkeerplaatsen parkeerplekken parkeervakken parkeerdruk parkeerprobleem parkeerbeleid geparkeerd geparkeerde auto_kwijt parkeerterrein
+ parkeergarage parkeerdek parkeerkelder parkeergarages p&r p+r-terrein parkeren_aan_de_rand randparkeren
+ vergunning bewonersparkeren vergunningparkeren parkeervergunningen bezoekersregeling bezoekerspas bezoekerskaart kraskaart blauwe_zone parkeerschijf vergunninghouders
+ stalling fietsenrekken fietsenstallingen fietsnietjes nietje fietsparkeerplekken fietskelder fietsparkeerplaatsen stallingsplek fietstrommel fietshangar fietshangars stallingen
+ verbinding busdienst reistijd wachttijd_bus vaker_een_bus kwartierdienst ieder_kwartier elk_kwartier per_uur lijnennet busroute elke_tien_minuten lijn opgeheven_lijn buslijn_terug
+ snelheid snelheidsbeperking snelheidsremmer wegversmalling versmalling crossen scheurt spookrijders hardrijdend raast razen racebaan optrekken wegpiraat wegpiraten
+ drempel verkeersplateau plateau
+ flitspaal flitspalen snelheidsmeter snelheidsdisplay smiley snelheidscontroles flitsen trajectcontrole smileybord
+ file verkeersinfarct vaststaan verkeersstroom stilstaan
+ openbaar_vervoer ov-kaart ov-chipkaart reisproduct vervoerbewijs
+ bus busje_komt stadsbus streekbus busvervoer bushaltes buskaartje buschauffeur
+ trein treinverbinding perron perrons sprinter treinkaartje ns spoorwegen nachttrein lightrail light_rail
+ tram trams tramlijn trambaan
+ fiets tweewieler fietsverkeer fietsgebruik fietsbeleid fietsstad op_de_fiets met_de_fiets
+ auto autorijder autobezitter autobezit automobiel privéauto vierwieler gemotoriseerd_verkeer koning_auto
+ scooter bromfietser brommerrijders scooterrijder scooterrijders brommertjes brommerrijder
+ vrachtwagen vrachtwagens vrachtwagentje bevoorrading bevoorraden laden_en_lossen lossen zwaar_verkeer leverancier leveranciers venstertijden stadsdistributie stadslogistiek distributie vrachtfiets toelevering bevoorradingsverkeer
+ fatbike fatbikes fat_bike elektrische_brommers e-bikes ebike speedpedelec
+ deelauto deelauto's autodeel autodeelplek deelvervoer deelmobiliteit greenwheels samen_een_auto auto_met_buren
+ taxi taxi's taxistandplaats taxichauffeur snorder uber taxichauffeurs
+ deelscooter deelscooters deelfietsen ov-fiets leenfiets huurfiets deelstep deelfietssysteem ov-fietsen swapfiets leenfietsen huurfietsen
+ bakfiets bakfietsen deelbakfiets
+ motor motorrijder motoren motorfiets motorrijders
+ fietswrak fietswrakken weesfietsen oude_fietsen achtergelaten_fietsen verroeste_fietsen fietsenwrak
+ voetganger voetgangersvriendelijk te_voet_gaan lopen_wandelen wandel
+ brug bruggen bruggetje voetgangersbrug fietsbrug loopbrug ophaalbrug brugwachter brugopening brugopeningen
+ tunnel tunnels tunneltje fietstunnel fietstunneltje viaduct onderdoorgang ondertunneling ondertunnelen
+ rotonde rotondes turborotonde
+ glad gladde opvriezen strooibeleid strooiwagen gestrooid sneeuwruimen sneeuwschuiver beijzeld geveegd
+ omleiding wegafsluiting omleidingen wegwerkzaamheid wegwerk opengebroken opengebroken_straat straat_open omleidingsroute opbrekingen straat_ligt_open
+ kapot wegbeschadiging boomwortel boomwortels wortels wortelopdruk stoeptegels_los uitstekende kinderkopjes kasseien kinderhoofdjes klinkers wiebelt wiebelende opgedrukt drempeltje
+ bewegwijzering straatnaambord straatnaambordjes verkeersbord verkeersborden richtingbord bordjes wegwijzers knooppunt knooppunten aanduiding routebord
+ laadpaal laadkabel laadpaalkleven laadinfra laadinfrastructuur snellader elektrische_auto elektrische_auto's laadstation snelladen laadkabels
+ verkeersveiligheid verkeersongeval verkeersongelukken verkeersongeluk verkeersslachtoffer blackspot
+ blokkeren versperd versperring obstakel obstakels in_de_weg_staan staan_in_de_weg geblokkeerd doorgang belemmeren
+ helm helmen fietshelm fietshelmen valhelm
step steps e-step elektrische_step elektrische_steps
belbus buurtbus wijkbus wijkvervoer vrijwilligersvervoer opstapper regiotaxi deeltaxi doelgroepenvervoer servicebus bus_van_deur_tot_deur valys buurtbusje taxibusje
bushokje bushokjes abri abri's wachthokje overkapping overdekte_halte wachthuisje wachthuisjes overkapt
nachtbus nachtbussen nachtvervoer late_bus laatste_bus nachtnet avondbus
veerpont pont pontje veer veerboot watertaxi waterbus overzetveer voetveer veerpontje veerdienst
schoolroute schoolstraat veilige_schoolroute fietsroute_naar_school weg_naar_school route_naar_school veilig_naar_school schoolomgeving schoolzone
verkeersbrigadier klaar-over verkeersouder klaarover verkeersbrigadiers verkeersregelaar klaar-overs
verkeersles fietsexamen verkeersexamen verkeersonderwijs verkeerslessen fietslessen fietsles leren_fietsen fietscursus
milieuzone zero-emissie emissievrij zero-emissiezone uitstootvrij milieuzones nul-emissie
autoluw autovrije_straat autoluwe_straat autovrije_zondag autovrij knip verkeersluw autoloos leefstraat
eenrichtingsstraat circulatieplan verkeerscirculatie verkeersplan circulatie
ringweg rondweg randweg omleidingsweg
carpool carpoolen carpoolplek meerijden samenrijden carpoolplaats meerijdplek
mobiliteitshub hub hubs mobihub overstappunt overstapplaats deelhub
spits spitsuur spitstijden ochtendspits avondspits
gehandicaptenparkeerplaats invalidenparkeerplaats gehandicaptenparkeerkaart invalideplek invalideparkeerplaats mindervalidenparkeerplaats gehandicaptenplek
camper campers camperplaats camperplek caravan caravans aanhanger aanhangwagen kampeerwagen campers_en_caravans aanhangers
geleidelijn blindengeleidestrook geleidelijnen geleidestrook ribbeltegels blindengeleidelijn
appen telefoongebruik telefoon_op_de_fiets bellen_op_de_fiets op_je_telefoon appende mobiel_op_de_fiets
fietsverlichting fietslampjes fietslicht fietslamp achterlicht zonder_licht
fietsenmaker fietsreparatie fietsenmakers fietspomp pomp fietspompen banden_plakken bandenpomp
wandelroute wandelroutes ommetje wandelpaden wandelnetwerk struinpad wandelommetje laarzenpad rondje_lopen wandelnetwerken
ruiterpad ruiters ruiter mountainbike mountainbikeroute atb
paaltje paaltjes fietspaaltje poller pollers verzinkbare_paal paal anti-parkeerpaaltje palen amsterdammertje verzinkbaar
vliegtuig vliegtuigen vliegveld schiphol luchthaven vliegverkeer vliegtuiglawaai vliegtuiggeluid vliegroutes vliegroute nachtvluchten vlieglawaai
spoorgeluid treinlawaai spoorlawaai goederentrein
geluidsscherm geluidswand geluidswallen geluidsschermen geluidsmuur stil_asfalt fluisterasfalt
toeteren uitlaat knallende_uitlaat knalpot knalpijp getoeter knalpotten
middenberm groenstrook_tussen afscheiding scheiden_van_autos gescheiden_rijbanen
fietsersbond wegcode verkeersregels voorrangsregels haaientanden
tegen_het_verkeer_in spookfietsers spookfietser tegen_de_richting
ov-abonnement abonnement abonnementen dalurenkaart seizoenskaart
chauffeur chauffeurs bestuurder personeelstekort_bus
rolstoelbus rolstoeltoegankelijke_bus lage_instap instap
kinderzitje bagage

> step deelscooter scooter fatbike
> belbus bus oudere openbaar_vervoer gehandicapte
> bushokje bus verbinding
> nachtbus bus nacht trein taxi
> veerpont boot openbaar_vervoer
> schoolroute school kind verkeersveiligheid verkeersbrigadier haal_en_breng basisschool
> verkeersbrigadier school kruispunt
> verkeersles school fiets verkeersveiligheid
> milieuzone auto vrachtwagen luchtkwaliteit co2 stank
> autoluw auto verkeer binnenstad
> ringweg file doorgaande_weg
> carpool deelauto file
> mobiliteitshub deelauto deelscooter openbaar_vervoer
> spits file
> gehandicaptenparkeerplaats gehandicapte parkeren
> camper parkeren
> geleidelijn gehandicapte stoep
> appen telefonisch fiets boete
> fietsverlichting fiets verlichting boete
> fietsenmaker fiets onderhoud repaircafé
> wandelroute voetganger park polder
> paaltje fiets auto autoluw
> vliegtuig geluid
> spoorgeluid trein geluid
> geluidsscherm geluid
> toeteren geluid auto motor
> eenrichtingsstraat eenrichtingsverkeer file
> ov-abonnement openbaar_vervoer prijs
> bewegwijzering wandelroute
> deelscooter stoep blokkeren
> fietswrak stalling fiets
> parkeren handhaving vergunning blokkeren
> snelheid verkeersveiligheid scooter
> autoluw doorgaand_verkeer
`;
