/** By bicycle, bus, train and on foot, in everyday words; how a line is read stands in `people.ts`. */
export const RIDING = `
~ traffic
+ fietspad fietspaadje fietspaadjes fietsinfrastructuur fietsnetwerk rijwielpad suggestiestrook snelfietspad fietsallee fietsring eigen_strook doorfietsen doorgefietst tweerichtingsfietspad fietscorridor fietstracé vrij_liggend
+ stalling fietsenhok fietsrek fietskluis fietsvlonder fietsnietje fietsklem stallingsplaatsen fietsparkeergarage fietsflat fietsplek fietsenkelder fiets_niet_kwijt fiets_nergens_kwijt fiets_neerzetten fiets_wegzetten fietsen_kwijt plek_voor_fietsen plek_voor_mijn_fiets fiets_te_zetten buurtstalling
+ fietswrak fietslijken roestige_fietsen weesfietsactie fietskarkassen fietsenkerkhof barrels
+ fietsenmaker fietswerkplaats fietsreparateur fietspunt fiets_maken plakspullen fietsservicepunt fietsreparatiepunt fietsenmakerij lekke_band_plakken
+ fietsverlichting voorlicht zonder_lampje zonder_lampen lichtcontrole fietslichtjes
+ tegen_het_verkeer_in spookrijder verkeerde_kant verkeerde_weghelft verkeerde_rijrichting tegen_de_rijrichting
+ fatbike fatbiker fatbikerijders fatbikeverbod fietsbrommer dikke_banden elektrische_fietsers e-biker elektrische_tweewielers
+ scooter scootertje scootertjes scooterjeugd scooteroverlast brommeroverlast vespa brommertje snorscooter snorfietser scooterlawaai
+ deelscooter fietsverhuur fietsuitleen scooterchaos huurscooter leenscooter deeltweewielers
+ bakfiets cargobike bakfietsouders
+ bus autobus lijnbus buslijntje busroutes busrit busnet busbedrijf busvervoerder bushaltetje halte_voor_de_deur
+ verbinding uurdienst om_het_kwartier om_het_half_uur elk_half_uur ieder_half_uur eens_per_uur één_keer_per_uur rijdt_te_weinig rijdt_maar rijden_te_weinig rijdt_vaker overstap rechtstreeks doorkomende lijnvoering busnetwerk rijdt_niet_meer komt_niet_meer rijdt_nauwelijks rijdt_amper
+ openbaar_vervoer openbaarvervoer ov-netwerk ov-verbinding ov-net ov-lijn ov-aanbod ov-reizigers openbaar_vervoersnetwerk
+ trein treinreis treinreiziger stoptrein spoorverbinding spoorverdubbeling dubbelspoor enkelspoor coupé treinstel treinlijn spoorbaan
+ nachtbus nachtlijn laatste_trein avonddienst na_middernacht_thuiskomen laatste_bus_gemist
+ veerpont fietspont fietspontje pontjes pontveer overzetbootje trekpontje trekpont overvaren pontverbinding voetgangerspont
+ bushokje haltehokje haltehuisje halteoverkapping droog_wachten in_de_regen_staan haltebankje wachtruimte beschut_wachten haltehuisjes
+ belbus ouderenvervoer seniorenvervoer plusbus plusbusje rolstoelvervoer wijkbusje wijkbusjes ouderenbus vervoersdienst vervoer_op_maat vervoer_van_deur_tot_deur vervoersservice buurtvervoer aanvullend_vervoer chauffeursdienst
+ ov-abonnement jaarkaart maandkaart ov-jaarkaart ov-pas busabonnement buskaart strippenkaart
+ mobiliteitshub overstaphub wijkhub buurthub mobiliteitspunt
+ deelauto deelautoplek autodeelplaats wijkauto buurtauto autodeelclub samen_auto's autoverhuur
+ taxi taxirit taxistandplaatsen taxivervoer
+ step stepjes
+ helm helmpje
+ wandelroute wandelrondje wandelrondjes wandelommetjes wandelroutenetwerk wandelnet wandellus wandellint rondwandeling ommetjes blokje_om
+ voetganger voetgangersstad loopvriendelijk wandelstad lopers
+ reizen reiziger forens pendelaar woon-werkverkeer
+ camper campertje caravannetje trailer botentrailer boottrailer camperparkeren caravanstalling vouwwagen
busbaan busstrook
fietsenchaos fietsenberg fietsenzee overal_fietsen fietsen_kriskras fietsen_in_de_weg wildgeparkeerde_fietsen lukraak_neergezet
fietsdrukte fietsfile fietsfiles
fietsstimulering fietsen_stimuleren fietsvriendelijk fietshoofdstad
reisinformatie vertrektijden haltedisplay reizigersinformatie vertrekbord actuele_tijden
vertraging vertraagd te_laat_rijden rijdt_te_laat bus_te_laat trein_te_laat rituitval uitvallende_bussen uitgevallen_bussen rijden_op_tijd stiptheid punctueel bus_valt_uit
pendelbus pendelbusje shuttlebus shuttle citybus centrumbus elektrisch_busje elektrische_busjes
tractor landbouwverkeer landbouwvoertuigen
drone drones
driewieler driewielfiets duofiets riksja fietstaxi
fietsgeld fietsvergoeding fietsenbank fietsregeling kinderfietsenplan kinderfietsen
voorrang_fietsers fietser_op_één fietsers_eerst
rijgedrag verkeersgedrag hufterig asociale_fietsers afsnijdende
fietscontrole verkeerscontrole verkeerscontroles alcoholcontrole

> busbaan bus verbinding
> fietsenchaos stalling stoep fiets blokkeren fietswrak
> fietsdrukte fietspad fiets druk
> fietsstimulering fiets fietspad
> reisinformatie bus verbinding
> vertraging bus verbinding trein openbaar_vervoer
> pendelbus bus parkeergarage binnenstad belbus
> tractor vrachtwagen
> drone vliegtuig privacy
> driewieler fiets oudere eenzaamheid
> fietsgeld fiets minima kind
> voorrang_fietsers fiets kruispunt stoplicht
> rijgedrag snelheid verkeersveiligheid
> fietscontrole handhaving fiets
> stalling station
> fietsenmaker repaircafé
`;
