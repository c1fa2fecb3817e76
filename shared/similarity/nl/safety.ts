/** Safety, order and nuisance; how a line is read stands in `people.ts`. */
export const SAFETY = `
~ safety
+ veiligheid onveiligheid veiligheidsgevoel onveilig_gevoel naar_huis_durven eng_in_het_donker niet_durven over_straat_durven sociale_veiligheid zich_veilig
+ politie politieman politieagent politiepost politiebureau surveillance patrouille patrouilleren politieagenten wijkbureau blauw_op
+ handhaving handhaven handhavingsteam stadswacht stadswachten straatcoaches toezicht_houden controles gehandhaafd wijkboa bekeurders optreden_tegen
+ boete boetes bekeuringen beboet bekeur dwangsom
+ camera camera's bewakingscamera bewakingscamera's beveiligingscamera mobiele_camera deurbelcamera deurbelcamera's videodeurbel
+ verlichting straatlampen lantaarnpalen ledverlichting led-verlichting donkere_plek donkere_hoek slecht_verlicht onverlicht belichting bewegingssensor led pikdonker donkere_fietspad aardedonker schijnwerper
+ criminaliteit onderwereld afpersing witwassen bendes criminele jonge_criminelen mensenhandel
+ inbraak woninginbraken inbraakpreventie hang-en-sluitwerk inbraakgevoelig babbeltruc beveiliging politiekeurmerk
+ diefstal dieven zakkenroller zakkenrollers gejatte ontvreemd winkeldief winkeldiefstal
+ fietsdief fietsendieven gestolen_fiets fiets_gestolen fiets_weg gestolen_fietsen fietsdieven lokfiets fietsregistratie fiets_kwijt fiets_gejat fiets_graveren
+ vandalisme vernielen vernield vernielingen sloopt hufterproof slopers gesloopte
+ drugs drugsgebruikers drugspand cocaïne xtc lachgas hasj drugsrunner drugshandelaren blowen blowers drugsoverlast softdrugs harddrugs cannabis wietlucht ketamine snuiven
+ alcohol alcoholverbod alcoholgebruik drinken dronkenschap dronkaard dronkelappen bier comazuipen drankgebruik alcoholisten zuiplap dronkaards
+ geweld agressie agressief vechtpartij messen steekwapen bedreiging mishandeld wapens wapenbezit messenverbod steekincidenten agressieve
+ straatintimidatie sissen nasissen nageroepen_worden uitgescholden roepen ongewenste_aandacht seksuele_intimidatie aanranding nagefloten
+ vuurwerk rotje rotjes vuurwerkvrij vuurwerkoverlast carbid carbidschieten knal oudjaar oudejaarsnacht jaarwisseling oudejaarsavond zwaar_vuurwerk vuurwerkvrije centrale_vuurwerkshow
+ buurtpreventie buurtapp's buurtpreventieteam buurtvader buurtvaders whatsapp-groep whatsapp buurttoezicht buurtpreventieapp
+ discriminatie racistische uitgesloten moslimhaat antisemitisme islamofobie vreemdelingenhaat discriminerende etnisch_profileren
+ brand brandweerkazerne brandveilig brandveiligheid brandgevaar brandgang rookmelders brandblusser brandgevaarlijk
+ overlast overlastgevers hinderlijk overlastgevend gedoe vervelend
+ jeugdbende hangjongeren rondhangende hanggroep hangplekoverlast straattuig jeugdoverlast overlast_van_jongeren jongerenoverlast groepjes_jongeren
+ oplichting oplichters oplichter nepmail internetfraude cybercriminaliteit babbeltrucs bankfraude whatsappfraude online_oplichting internetcriminaliteit cybercrime hacken gehackt spoofing
+ gokken gokverslaving gokreclame gokhal casino's gokkast
+ noodnummer sirene luchtalarm nl-alert alarmnummer 112 sirenes
coffeeshop coffeeshops wietwinkel legaliseren wietproef legale_wiet legalisering gedogen
prostitutie sekswerk sekswerkers raamprostitutie
huiselijk_geweld kindermishandeling veilig_thuis blijf-van-mijn-lijfhuis vrouwenopvang mishandeling_thuis partnergeweld femicide stalking
pepperspray weerbaarheidstraining zelfverdediging weerbaarheidscursus weerbaar weerbaarheid_meiden zelfverdedigingscursus
ambulance aanrijtijd aanrijtijden ziekenwagen hulpdienst hulpdiensten hulpverleners_ter_plaatse nooddiensten
lachgasverbod
samenscholingsverbod gebiedsverbod gebiedsverboden avondklok
demonstratie demonstreren betoging protest demonstraties
terrorisme radicalisering extremisme polarisatie
verward verwarde_mensen personen_met_verward_gedrag verwarde_personen verward_gedrag
uitgaansgeweld portier portiers uitsmijter gastheren_in_uitgaansgebied veilig_uitgaan beveiligers beveiliger
drankketen
waterpijp shisha shishalounge shishalounges
scholierenoverlast pauzeoverlast
bedelaar bedelaars bedelen zwervers
illegaal illegale
aangifte aangifte_doen aangiftes
buurtonderzoek
tuig relschoppers rellen hooligans ordeverstoring
supporters voetbalsupporters supportersgeweld
gevaarlijke_hond bijtincident muilkorf vechthond bijthond pitbull vechthonden muilkorfplicht
steeg steegje steegjes achterpad achterpaden brandgangen achterom poortje paadje paadjes

> coffeeshop drugs kroeg
> prostitutie criminaliteit straatintimidatie
> huiselijk_geweld geweld kind vrouw
> pepperspray straatintimidatie veiligheid cursus
> ambulance ziekenhuis reanimatie brand
> samenscholingsverbod jeugdbende overlast
> verward ggz overlast dakloze
> uitgaansgeweld kroeg alcohol geweld
> bedelaar dakloze overlast
> aangifte politie klacht
> tuig geweld overlast
> gevaarlijke_hond hond veiligheid
> steeg verlichting veiligheid
> jeugdbende jongere overlast jongerenwerk hangplek
> oplichting online oudere
> camera privacy
> gluren privacy
> waterpijp roken
> buurtpreventie buur veiligheid
> verlichting veiligheid fietspad
`;
