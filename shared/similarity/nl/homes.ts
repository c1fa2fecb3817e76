/** Living and building: homes, neighbours under one roof, permits; how a line is read stands in `people.ts`. */
export const HOMES = `
~ housing
+ woning woonunit huisje thuis_vinden woningnood woningtekort woningbezit dak_boven woningvoorraad volkshuisvesting bijbouwen woningcrisis wooncrisis huizentekort
+ starter starterslening starterswoning eerste_huis jonge_kopers uit_huis_gaan op_zichzelf
+ leegstand leegstandsheffing leegstandsboete dichtgetimmerd staan_leeg leeg_staan leeg_pand onbewoond
+ woningcorporatie wooncorporatie sociale_verhuurder woonstichting
+ splitsen verkamering woningdelen woningdeler kamersgewijs
+ woongroep woongemeenschappen cohousing wooncoöperatie wooncoöperaties samenhuizen cpo
+ doorstromen te_groot_huis groot_huis grote_woning doorstroomregeling doorstromers leeg_nest verhuiskosten verhuispremie
+ urgentie voorrangsregeling urgentieverklaring
+ tiny_house kleinschalige_woning
+ speculant vastgoed vastgoedbelegger opkoopbescherming projectontwikkelaar ontwikkelaar woekeraars
+ hoogbouw hoog_gebouw hoge_gebouw bouwhoogte verdieping stapelen torentje
+ wachtlijst wachtduur jarenlang_wachten
zelfbouw zelf_bouwen kavel kavels bouwkavel eigen_huis_bouwen zelfbouwkavel
mantelzorgwoning kangoeroewoning aanbouw tuinhuis woning_in_de_tuin inwonen familiewoning
hospita hospitaverhuur kamer_verhuren zolderkamer
woningruil ruilen_van_woning huizenruil huis_ruilen
woonwagen woonwagens woonwagenkamp standplaats woonwagenbewoners
ligplaats ligplaatsen aanmeerplek afmeren aanmeren
drijvende_woning waterwoning drijvende_huizen wonen_op_water waterwoningen
hypotheek hypotheken maximale_lening
welstand welstandscommissie welstandsnota
dakopbouw dakkapel optoppen uitbouw opbouwen extra_verdieping extra_laag
schutting tuinhek erfafscheiding
omgevingsvergunning bouwvergunning bouwplan bouwaanvraag bestemmingsplan omgevingsplan bouwvergunningen bouwplannen
bouwoverlast bouwlawaai heien bouwplaats bouwput heiwerkzaamheden bouwverkeer
bouwmateriaal hout_bouwen houtbouw biobased circulair_bouwen circulair duurzaam_bouwen
prefab fabriekswoning modulair modulebouw
fundering funderingen paalrot verzakking funderingsherstel verzakkende bodemdaling funderingsschade
balkon balkons galerij
portiek portieken trappenhuis hal portiekflat trappenhuizen
huismeester conciërge flatwacht complexbeheerder wijkconciërge
vve verenigingen_van_eigenaren vereniging_van_eigenaren
servicekosten bijkomende_kosten
huurteam huurcommissie huurrecht huurdersrechten wet_goed_verhuurderschap verhuurvergunning foute_verhuurder malafide huurbescherming
huurcontract tijdelijk_contract contract vast_contract uitzetting ontruiming huisuitzetting ontruimen
starterscontract jongerencontract jongerenwoning jongerenwoningen jongerenhuisvesting kamertje
gezinswoning gezinshuis eengezinswoning eengezinswoningen grote_gezinnen gezinswoningen ruime_woning
seniorenwoning ouderenwoning seniorenwoningen ouderenwoningen ouderenhuisvesting aanleunwoning aanleunwoningen seniorenflat seniorencomplex serviceflat 55-plus
zorgwoning begeleid_wonen beschermd_wonen beschut_wonen zelfstandig_wonen woonbegeleiding zelfstandig_blijven_wonen
beleggingspand tweede_huis tweede_woningen
arbeidsmigrant arbeidsmigranten seizoenarbeider poolse_arbeiders buitenlandse_werknemers uitzendkrachten polen
woonoverlast burenruzie overlastgevende_buren buurtbemiddeling ruzie conflict burenconflict bemiddeling ruzies bemiddelaar buurtbemiddelaars overlast_van_buren onenigheid
gehorig gehorigheid dunne_muren geluidsisolatie contactgeluid
buitenkraan
fietsenberging berging schuur schuurtje bergruimte
herstructurering stadsvernieuwing wijkvernieuwing sloop-nieuwbouw
nieuwbouwproject woningbouwproject bouwproject nieuwe_wijk nieuwbouwwijk
inbreiding verdichten verdichting binnenstedelijk_bouwen volbouwen inbreiden dichtbouwen
polder buitengebied buiten_de_stad weiland weilanden groene_hart landelijk_gebied stadsrand
platteland boer boerderij agrarisch boeren landbouw veehouderij agrariër
brievenbus brievenbussen postbus
huisnummer huisnummers
sleutel sleuteloverdracht sleutels
verhuiswagen verhuisbedrijf
verwarming cv ketel radiator cv-ketel stoken thermostaat
badkamer keuken douche douchen
onderhoudsarm achterstallig achterstallig_onderhoud verwaarloosd verwaarlozing slechte_staat verkrot krot bouwvallig verpauperd
asbest loden_leidingen lood loden_leiding
welgesteld villa dure_woning villawijk luxe luxe_appartement luxeappartementen dure_appartementen

> zelfbouw woning woongroep
> mantelzorgwoning mantelzorger seniorenwoning
> hospita studentenkamer
> woningruil woning doorstromen
> woonwagen ligplaats woning
> ligplaats woonboot boot
> drijvende_woning woonboot woning
> hypotheek koop starter
> dakopbouw hoogbouw omgevingsvergunning dak
> omgevingsvergunning vergunning_aanvragen vergunning regel welstand
> bouwoverlast geluid overlast
> fundering drijvende_woning grondwater
> portiek huismeester balkon
> huurteam huurcontract speculant huur prijs
> huurcontract huur
> starterscontract jongere woning starter studentenkamer
> gezinswoning ouder woning
> seniorenwoning oudere woning doorstromen gelijkvloers verpleeghuis
> zorgwoning verpleeghuis ggz gehandicapte
> beleggingspand speculant
> arbeidsmigrant nieuwkomer
> woonoverlast buur overlast geluid
> gehorig geluid isolatie
> fietsenberging stalling
> herstructurering sloop verbouwen
> nieuwbouwproject woning
> inbreiding woning groen hoogbouw
> polder groen inbreiding platteland
> onderhoudsarm onderhoud kapot verloederen
> verwarming energie warmtepomp warmtenet
> bouwmateriaal verduurzamen
> tijdelijk prefab woning
`;
