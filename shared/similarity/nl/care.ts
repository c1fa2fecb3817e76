/** What citizens talk about with each other in mind: safety, care and meeting; how a line is read stands in `people.ts`. */
export const CARE = `
~ safety
gluren privacy
fietsdief fietsdiefstal fietsendief fietsendiefstal gejat
jeugdbende straatbende rondhangen samenscholing
oplichting phishing fraude
noodnummer alarm
gokken casino
veiligheid veilig onveilig gevaarlijk gevaar link eng angst bang griezelig riskant levensgevaarlijk ongeluk veilige veiliger onveilige bang_op_straat
politie wijkagent agent meer_blauw blauw_op_straat agenten wijkagenten surveilleren
handhaving handhaver boa toezicht toezichthouder controle controleren strenger boa's handhavers
boete beboeten bekeuring bekeuren
camera cameratoezicht camerabewaking
verlichting lantaarnpaal straatverlichting donker lamp lantaarn licht verlicht straatlantaarn duister lampen lantaarns verlichten donkere
criminaliteit misdaad crimineel ondermijning misdrijf criminelen
inbraak inbreker woninginbraak ingebroken inbreken inbrekers inbraken sloten
diefstal stelen gestolen dief
vandalisme vernieling
drugs drugsdealer dealen wiet drugsgebruik dealer drugshandel gedeald dealers drugsdealers
alcohol drank dronken zuipen
overlast hinder last storend ergernis
geweld mishandeling vechten steekpartij wapen mes
straatintimidatie nafluiten lastigvallen lastiggevallen intimidatie intimideren nageroepen nafloten catcalling
vuurwerk vuurwerkverbod knallen oud_en_nieuw vuurwerkshow afsteken knalvuurwerk
buurtpreventie buurt-app whatsappgroep buurtwacht buurtapp
discriminatie racisme discrimineren uitsluiting gelijke_behandeling gelijk_behandelen achternaam vooroordeel vooroordelen racistisch
brand brandweer rookmelder

~ care
dementie alzheimer dement dementerend dementerende geheugen
dagbesteding dagopvang
verslaving verslaafd
palliatief hospice levenseinde
zwanger verloskundige kraamzorg consultatiebureau
bewegingsarmoede valpreventie vallen valgevaar
medicijn
wmo indicatie keukentafelgesprek
sociaal_wijkteam wijkteam maatschappelijk_werk
zorg gezondheidszorg verzorging hulpverlening verzorgen verzorgd ziek zieke patiënt patiënten patiëntenstop
gezondheid gezond
roken roker rookvrij sigaret vapen sigaretten rookvrije rokers
obesitas overgewicht
reanimatie aed hartmassage defibrillator aed's aed-kastjes reanimeren reanimatiecursus
hulp ondersteuning steun begeleiding helpen ondersteunen bijstaan help helpt geholpen ontlasten ontlast bijspringen hulpverlener bijstand_verlenen begeleiden hulpje
schuld schuldhulp schuldhulpverlening schuldsanering schulden geldproblemen
voedselbank
huishoudelijke_hulp schoonmaakhulp
respijtzorg op_adem adem
preventie voorkomen

~ meeting
burenhulp klusjes klussen klussendienst boodschappendienst
taalcafé praatgroep
speeltuinvereniging buurtvereniging
wandelgroep wandelclub
gastvrij welkom
onbekend kennen groeten
waarderen waardering bedanken bedankje lof compliment vrijwilligerspas
eenzaamheid eenzaam sociaal_isolement isolement niemand_spreken vereenzamen vereenzaming aanspraak eenzame niemand_meer_hebben niemand_hebben zit_alleen zitten_alleen alleen_thuis
ontmoeten ontmoeting contact ontmoetingsplek samenkomen elkaar_leren_kennen samenkomst kennismaken ontmoetingsplaats elkaar_zien elkaar_spreken treffen ontmoetingsplekken samen_te_komen bij_elkaar_komen bij_elkaar elkaar_leren verbinding_tussen contacten samen_zijn ontmoetingen
koffie koffieochtend kopje_koffie koffiedrinken thee inloop koffie-uurtje
samen_eten buurtmaaltijd eettafel samen_koken maaltijd eten wijkmaaltijd aanschuiftafel buurtrestaurant maaltijden kookclub koken buurtmaaltijden aanschuiven gezamenlijk_eten
buurtfeest straatfeest barbecue burendag buurtbarbecue
buur buurman buurvrouw buren omwonende buurtgenoten buurtgenoot
huisbezoek bezoeken langsgaan langskomen aanbellen opzoeken bezoek_ze ga_langs langs
maatje buddy vriend maatjesproject vriendschap maatjes
activiteit uitje bezigheid programma activiteiten dagje_uit uitjes clubje
hangplek jongerencentrum jongerenhonk soos jongerenplek chillplek honk jongerensoos chillen
jongerenwerk jongerenwerker straatcoach
generatie oud_en_jong jong_en_oud
vereniging club verenigingsleven
`;
