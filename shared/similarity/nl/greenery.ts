/** Trees, parks, play and animals, in everyday words; how a line is read stands in `people.ts`. */
export const GREENERY = `
~ green
+ groen groenarm plantenperken plantenvak plantvak groenvak groenperk groenplan groenbeleid groenstructuur groenzone plantje vergroenactie vergroend perkje perkjes vergroeningsplan boombak plantenrijk groenstrookje groenstrookjes groenverlies stadsnatuur buurtgroen wijkgroen groenbakken plantenkuip plantbak
groene_gevel gevelgroen groene_muur begroeide_muur verticale_tuin pergola
+ boom bomenbeleid bomenlaan laantje esdoorn beuk populier stadsbomen straatbomen woudreus aanplant klimaatbomen gevelbomen bomenstad treurwilg knotwilgen boomplantdag bomenplantdag bomenkroon boomkroon kastanjeboom lindeboom boomsoorten bomenbestand bomenbalans
tiny_forest tinyforest minibos stadsbosje stadsbosjes miniwoud tiny-forest mini-bos
bossen wandelbos bosgebied bosrand
+ kappen kettingzaag kapplan kapverbod kapwoede boomkap sneuvelen sneuvelt omver_gehaald bomen_weggehaald neergezaagd vellen gerooid bijlen kaalkap kapte omgekapt bomen_sparen bomen_beschermen boombescherming bomenbescherming
snoeien gesnoeid snoeibeurt snoeiwerk takken overhangend bijknippen bijsnoeien terugsnoeien over_de_stoep_groeien groeit_over_de_stoep groeien_over_het_fietspad hangt_over_de_stoep hangen_over_het_fietspad dood_hout snoeit zicht_belemmerend
+ maaien grasmaaien grasmaaier maaimachine maait kniehoog gazon bermbeheer maaischema sinusbeheer bermmaaien grasveldje grasveldjes grasmat grassprieten
+ bloem bloemetje bloemetjes bloemenrand bloemenperk bloemperk bloemenpracht veldbloemen wildbloemen zaadbommen zaadmengsel zaaien bloeien bloeit bloeiende krokussen narcissen tulpen klaprozen geraniums bloemenmand hanging_baskets bloemenbakken bloembakken_vullen margrieten
+ onkruid onkruidbestrijding woekert overwoekeren wildgroei manshoog metershoog dichtgegroeid dichtgroeien paardenbloemen reuzenberenklauw onkruidvrij gewied
+ heg heggetje haagje beukenhaag struikgewas struweel coniferen ligusterhaag haagplanten
+ park stadsparkje parkaanleg pocketpark postzegelpark postzegelparkje wijkplantsoen plantsoentjes wijkparkje buurtparkje parkgroen groene_oase
+ speeltuin speeltuintjes speeltoestelletjes speelpleintje speelpleintjes speelplaatsje speelpark speelrek klimtoestel klimtoren trampoline trampolines draaimolen duikelrek schommeltje schommeltjes wippen speelgelegenheid speelobjecten speelhoek speelplekjes niks_te_spelen niets_te_spelen speelattributen nestschommel babyschommel peuterspeelplek peuterspeelplaats kleuterspeelplek speeleiland speelkuil
+ spelen buitenspeelruimte spelende speeldag buitenspeelplek verstoppertje speelvriendelijk tikkertje hinkelen hinkelbaan hinkelpad
+ natuurspeelplaats natuurspeelplaatsen natuurspeelplek speelwildernis ravotten ravotterrein modderkeuken boomstammen klauteren hutten slootjespringen wilgentunnel wilgenhut wilgentenen struinen struinnatuur speelheuvel
+ moestuin moestuinieren moestuinplek volkstuinders tuinvereniging volkstuinvereniging volkstuinparken groentebed groentebakken groentetuintje zelf_verbouwen stadsboerderij stadsboer stadsakker wijktuin samentuin tuincomplex zelfoogsttuin zelfoogst zelfpluktuin oogst herenboeren herenboerderij buurttuintje buurttuintjes gemeenschapstuin tuintjes_voor_bewoners stadstuinieren tomaten aardappels_verbouwen kweekbakken verhoogde_bakken dakmoestuin
+ voedselbos bessen plukplek plukfruit fruitgaard boomgaard perenboom walnotenboom kruidentuin wildplukken fruitstruiken plukbaar hoogstamboomgaard
+ geveltuin stoeptuin stoeptuintje stoeptuintjes stoepgroen straattuintje straattuintjes straattuin langs_de_gevel tuintje_voor_de_deur minituintjes minituintje
+ groen_dak groendak mosdak vetplanten plantendak dakpark dakakker sedum waterdak blauwgroen_dak
+ biodiversiteit biodivers soortenrijk leefgebied insectenrijk flora fauna diersoorten plantensoorten natuurherstel natuurwaarden natuurvriendelijk natuurrijk uitsterven wilde_natuur verwildering natuurbeheer
+ herfstblad bladerhopen bladblazen blad_ruimen bladhoop blad_opruimen bladruimen geblazen_blad
+ eikenprocessierups rupsenbestrijding rupsennest rupsenplaag brandharen
+ mug muggenlarven wespennest wespenplaag hoornaar muggenbeten
+ park_dicht hekwerk
+ groenadoptie groenvrijwilligers groenonderhoud_door_bewoners eigen_beheer zelf_snoeien zelf_onderhouden groengroep groenclub groenwerkgroep tuingroep
+ natuureducatie natuurclub natuurcentrum natuureducatiecentrum natuurgids natuurexcursie boswachter ivn natuurwandeling veldles buitenles
+ barbecueplek barbecueplaats barbecueplaatsen barbecueverbod barbecuerook wegwerpbarbecue wegwerpbarbecues grilplek barbecuen bbq-plek
+ bestrijdingsmiddel chemische_middelen chemisch_bestrijden gifspuit bespuiten
+ losloopgebied losloopplek losloopzone losloopweide hondenspeelveld hondenspeeltuin hondenspeelweide hondenstrand hondenzwemplek hondenweide los_laten_lopen honden_los vrij_rennen vrij_rondrennen uitrennen uitlaatroute hondenuitlaatstrook uitlaatzone
loslopende_honden loslopende aanlijnen aangelijnd aanlijnplicht aanlijngebod aan_de_lijn hondenlijn lijn_houden riem onaangelijnd
+ picknicktafel parktafel
+ kinderboerderij stadskinderboerderij dierenboerderij geitjes konijntjes aaien
parkbeheer parkbeheerder parkwachter boomverzorger

# animals
+ bij bijenhotel bijensterfte bijenkolonie bijtje vlindertuin vlinderstrook zweefvlieg bestuiving nectarplanten bijenweide bijenstal bijenlandschap bijenoase libel
+ vogel vogeltje vogeltjes vogelhuis vogelkast vogelkastjes mees koolmees merel huiszwaluw nestelen nestgelegenheid nestplek nestplaatsen ooievaar vogelbad spreeuw zangvogel vogelgezang uilenkast uilen nestpannen mussenhotel mussenhaag broedende vogelvriendelijk roodborstje vogelgeluiden vogelspotten vogelnesten
+ egel egelhuis egelhuisjes egelpoort vleermuizenkast kikkerpoel paddenpoel paddentunnel salamander amfibieën fauna-uitstapplaats bever otter wilde_dieren stadsdieren konijnen zoogdieren vossenhol egelvriendelijk egelgang stadsvos
+ gans ganzenpoep nijlgans eendenpoep eendenkuikens
+ kat straatkat zwerfpoes castreren gecastreerd kattenbel
+ hond hondje hondjes hondenvriendelijk hondenclub hondentraining puppycursus hondenschool
+ paard paardrijden manege ponyclub pony ezel schaapjes
+ vis viswater sportvisserij
~ pets
+ huisdier dierenartsrekening dierenvoer zwerfdieren dierenmishandeling dierentehuis dierenhulp dierenliefde dierenpolitie dierenvrienden
hondenbelasting
geblaf blaffen blaft blaffende blafoverlast hondengeblaf gejank janken
kadaver

> groene_gevel geveltuin groen
> tiny_forest boom groen bossen
> bossen boom park groen wandelroute
> snoeien boom heg onderhoud kappen blokkeren
> loslopende_honden hond losloopgebied gevaarlijke_hond
> hondenbelasting hond belasting
> geblaf hond geluid buur
> parkbeheer park onderhoud
> kadaver vogel reinigen
> moestuin voedselbos schooltuin
> natuurspeelplaats boom

> barbecueplek stank houtkachel
> groenadoptie geveltuin
> onkruid bestrijdingsmiddel
`;
