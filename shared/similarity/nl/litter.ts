/** Litter, bins and vermin, in the words of the street; how a line is read stands in `people.ts`. */
export const LITTER = `
~ waste
+ zwerfafval afvaltroep straatafval zwerfrommel vuilnisbelt vuilnishoop smeerlappen viespeuk vervuilers chipszak chipszakjes snoeppapier snoeppapiertjes papiertjes patatbakjes plasticjes op_de_grond_gooien op_de_grond_gegooid op_straat_gooien op_straat_gegooid uit_het_raam_gooien rondslingert slingeren slingert properheid netheid goor ranzig vuiligheid groezelig bezaaid één_grote_vuilnisbak puinhoop varkensstal zwijnenstal troepvrij verrommeling verrommeld
+ prullenbak prullenmand vuilnisbakjes afvalbakjes vuilemmer afvalkorf blikvanger perscontainer persbak uitpuilt puilt_uit afval_nergens_kwijt rommel_nergens_kwijt afval_niet_kwijt rommel_kwijt afval_kwijt vuilnis_kwijt weggooibak
+ container restafvalcontainer vuilniscontainer huisvuilcontainer afvalton containerklep containerpas milieupas containertuin klikobak wijkcontainer verzamelcontainer
+ bijplaatsen sluikstort sluikstorters vuilniszakken_op_straat vuilniszakken_naast zakken_op_straat afval_ernaast ernaast_zetten ernaast_gezet ernaast_geplaatst ernaast_gooien naast_de_bak illegaal_gestort afvalhoop afvalbergen vuilnisberg dumpers dumpt afvaldumpers containertoerisme zwerfzakken vuil_ernaast aanbiedregels afval_verkeerd_aanbieden verkeerd_aangeboden
+ afval huisafval afvalverwerking vuilverwerking afvalbeheer afvalprobleem afvalsysteem
+ ophalen ophaalmoment ophaalronde leeggehaald leeggemaakt leegmaken ingezameld
+ afvalscheiding afvalsoorten scheidingsstation
+ plastic plasticafval plasticzakken pmd-bak pmd-zak pmd-container plasticcontainer kunststof drankkartons
+ papier papierinzameling oud-papier
+ glas flessenbak glascontainer
+ gft gft-container keukenresten schillen schillenboer groenteresten tuinafval snoeiafval snoeihout groenresten bokashi compostplek composteerplek wormenbak
+ grofvuil grofvuilophaal oude_bank oude_kasten grofvuildag grote_rommel afgedankt
+ textiel textielbak textielcontainer textielinzameling
+ milieustraat afvalstation recycleplein recyclingplein recyclepark containerpark grondstoffenstation milieustation brengstation brengpark afvalbrengpunt wijkmilieustraat
+ recyclen kringloopcentrum ruilbeurs geefkast geefkastjes geefwinkel weggeefplein tweede_leven opnieuw_gebruiken upcyclen weggeefmarkt weggeefplek geefplek gratis_meenemen tweedehandsspullen ruilhoek ruilplek kledingruilbeurs kledingruilwinkel kringloopspullen grondstoffen circulaire_economie
+ repaircafé reparatie-café repair-café herstelpunt reparatiecentrum fixcafé reparatiehub zelf_repareren spullen_maken spullen_herstellen broodrooster stofzuiger_repareren reparateurs
+ statiegeld statiegeldpunt emballage flessenautomaat statiegeldblikjes statiegeldmachine inleverautomaat flesjes_inleveren blikjes_inleveren
+ wegwerp wegwerpartikelen wegwerpbestek wegwerpverpakkingen eenmalig_gebruik eenmalig_plastic plasticverpakkingen koffiebekers koffiebekertjes verpakkingsvrij onverpakt hervulbaar hervulwinkel
+ zwerfafvalactie opruimploeg opruimteam schoonmaakteam schoonmaakploeg zwerfvuilactie afvalrapers afval_rapen rommel_rapen troep_rapen vuil_rapen papierprikken papierprikkers lenteschoonmaak grijpstok knijpers_uitdelen samen_opruimen gezamenlijk_opruimen buurt_schoonmaken straat_schoonmaken wijk_schoonmaken afval_opruimen_met_de_buurt troeptrimmen cleanup clean-up schoonmaakrondje vuilraper
+ luier luierbak luiercontainer incontinentiemateriaal
+ voedselverspilling verspild_eten eten_weg brood_weggooien onverkocht resteneten restjesmaaltijd voedselredders voedsel_redden eten_redden deelkoelkast over_datum houdbaarheidsdatum foodwaste
+ veegwagen veegwagens veegdienst straatreiniging straatreinigers straatschoonmaak bezemwagen schoongespoten aanvegen veegt veegronde veegrondes spuitwagen
+ reinigen schoongemaakt schoonmaakbeurt schoonmaakdienst schoonmakers poetsbeurt hogedruk gereinigd aanslag algaanslag
+ graffiti graffitispuiters spuitbus volgekladderd ondergekladderd ondergespoten gekladderd kladderen geklieder graffitivrij
+ hondenpoep hondendrolletjes hondendrolletje hondenkak hondenpoepje hondenpoepjes hondepoep hondenpoepbak hondenhoop poepzakjeshouder poepzakdispenser dispenser hondentoilet hondenwc behoefte_doen hun_behoefte zijn_behoefte poepoverlast poepvrij poepschep hondenpoepzuiger hondenpoepvrij landmijnen
+ diftar betalen_naar_gebruik per_kilo_betalen
+ e-waste oude_laptops elektronisch_afval elektrisch_afval oude_apparaten elektroafval
+ kca frituurolie verfresten batterijen_inleveren
asbak peukenbak peukentegel peukenpaal peukenpot peukenzuil peukenvanger
kattenpoep kattenstront kattenoverlast kattendrollen
glasscherven scherven gebroken_glas glas_op_straat glassplinters lekke_banden lek_gereden
afvalkalender afvalwijzer ophaalschema afvalapp ophaalkalender
opengescheurd opengepikt kapotgepikt opengetrokken kapotgetrokken
eendjes_voeren eenden_voeren brood_voeren brood_strooien vogels_voeren duiven_voeren meeuwen_voeren voerverbod voederverbod broodbak broodcontainer oud_brood bijvoeren
bladafvalbak bladbak bladzakken
puin bouwafval bouwpuin puinbak puincontainer bouwcontainer containerzak big_bag bigbags

# animals
+ rat rattennest rattenbestrijding rattenprobleem ratjes rattenhol muizenprobleem ongedierteplaag ongedierteoverlast knaagdier bedwants plaagdieren plaagdierbestrijding rattenklem rattenkeutels muizenvallen rattenvrij ongediertebestrijder
+ meeuwen meeuwenpoep meeuwennest meeuwenkolonie zilvermeeuw krijsen krijsende meeuweneieren
+ duif stadsduif duivenhok duivennest duivenpinnen duivenplaag duivenschijt

> asbak zwerfafval roken prullenbak
> kattenpoep kat hondenpoep
> glasscherven zwerfafval glas fietspad
> afvalkalender afval ophalen
> opengescheurd meeuwen bijplaatsen zwerfafval afval
> eendjes_voeren rat duif gans vogel
> puin grofvuil bouwoverlast milieustraat
> bladafvalbak herfstblad gft
> ophalen container prullenbak
> bijplaatsen zwerfafval handhaving
> rat zwerfafval
> veegwagen reinigen
> graffiti kunst
> voedselverspilling voedselbank
`;
