/** Care, health and getting by; how a line is read stands in `people.ts`. */
export const HEALTH = `
~ care
+ zorg zorginstelling zorgverlener zorgaanbod zorgmedewerker zorgpersoneel zorgkosten zorgverzekering zorgverzekeraar ouderenzorg zorgmedewerkers zorgloket
+ gezondheid gezonde_leefstijl leefstijl leefstijlcoach gezonder preventief fit_blijven vitaal vitaliteit ggd gezonde_wijk
+ huisarts huisartsenzorg huisartspraktijk doktersassistente artsen arts huisartsentekort dokterspost spoedpost
+ tandarts tandartsen gebit tanden mondzorg tandzorg tandartskosten tandartsrekening kunstgebit tandartsbezoek mondhygiënist
+ ggz psychologen therapie therapeut depressief burn-out burnout suïcide zelfmoord suïcidaal mentaal_welzijn mentale_steun psychische_klachten praatpaal mentale psycholoog_op_school piekeren geestelijke_zorg mentale_zorg mentaal_gezond
+ thuiszorg zorg_thuis thuishulp wijkzuster verzorgende thuiszorgmedewerker buurtzorg wijkzorg
+ verpleeghuis ouderenhuis woonzorgcentrum zorghuis rusthuis zorgflat zorgboerderij verzorgingstehuizen zorgwoningen bejaardenoord
+ jeugdzorg jeugd-ggz jeugdhulpverlening jeugdbescherming specialistische_jeugdhulp jeugdteam jeugdpsycholoog
+ apotheek apotheken medicijnkosten medicatie pillen geneesmiddel geneesmiddelen apotheker
+ ziekenhuis poli polikliniek spoedeisende_hulp seh lumc eerste_hulp ziekenhuizen specialist alrijne
+ dementie dementievriendelijk alzheimercafé vergeetachtig vergeetachtige geheugenpoli dementen geheugenproblemen dementievriendelijke
+ dagbesteding dagopvangplek dagcentrum dagactiviteiten dagactiviteit dagbestedingsplek
+ mantelzorger mantelzorgers_ontlasten mantelzorgondersteuning mantelzorgmakelaar zorgt_voor_zieke zorgen_voor_moeder zorgen_voor_vader
+ respijtzorg logeerhuis logeeropvang vervangende_zorg logeerzorg tijdelijke_zorg vervangende_mantelzorg respijt
+ verslaving verslavingszorg afkicken afkickkliniek verslaafden alcoholverslaving
+ wmo wmo-aanvraag wmo-loket wmo-consulent wmo-hulp eigen_bijdrage pgb persoonsgebonden_budget hulpmiddel hulpmiddelen
+ roken tabak nicotine vapes vape vaper rookverbod rookruimte rookzone vapen_verbieden e-sigaret sigaretje rookvrije_zone
+ obesitas te_zwaar te_dik dik dikke_kinderen zwaarlijvig overgewicht_bij_kinderen
+ reanimatie aed-apparaat aed_kastje hartstilstand aed-kast hartpatiënt ehbo ehbo-cursus ehbo-les reanimatieles hartveilig
+ hulp hulpvraag steuntje hulpaanbod ondersteunend hulp_bieden hulp_krijgen praktische_hulp
+ schuld schuldenaar schuldenproblematiek deurwaarder deurwaarders beslag incasso schuldhulpmaatje budgetcoach bewindvoerder aanmaning betalingsachterstand betalingsregeling rood_staan schuldenvrij geldzorgen_hulp financiële_problemen incassokosten
+ voedselbank voedselbanken voedselpakket voedselpakketten voedselhulp noodhulp_eten voedseluitgifte
+ minima minimaregeling bijstandsmoeder bijstandsuitkering uitkering uitkeringen bestaansminimum armoederegeling armoedebeleid kinderarmoede werkende_armen sociaal_minimum armoedeval bijzondere_bijstand ooievaarspas arme_kinderen inkomen weinig_inkomen
+ huishoudelijke_hulp huishoudhulp hulp_in_huishouding poetshulp hulp_in_de_huishouding thuisschoonmaak werkster
+ palliatief stervensbegeleiding sterven terminaal laatste_levensfase stervende terminale
+ zwanger verloskundigen kraamhulp zwangere zwangerschap kraambed jonge_moeders bevalling babytijd consultatiebureaus geboortezorg
+ bewegingsarmoede valangst valtraining valpartij balanstraining vallen_voorkomen
+ gehandicapte rolstoelgebruikers rolstoelafhankelijk lichamelijke_beperking verstandelijke_beperking lvb autisme autistisch autistische prikkelarm prikkelarme prikkels slechthorend slechthorenden slechthorende slechtziende slechtziend adhd chronisch_ziek chronisch_zieken blinde dove handicap_hebben verstandelijk_beperkten gebarentolk gebarentaal
+ dakloze slaapplekken opvangplek opvangbed nachtopvangplek onderdak_voor_daklozen buitenslaper buitenslapers zwerfjongeren zwerfjongere bankhopper bankslaper thuisloosheid dakloosheid winteropvang daklozencentrum housing_first
+ preventie vroegsignalering voorkomen_is_beter vroeg_signaleren voorzorg
+ sociaal_wijkteam wijkteams buurtteam buurtteams maatschappelijk_werker sociaal_werker sociaal_werk welzijnswerk welzijnswerker opbouwwerk opbouwwerker wijkcoach
vaccinatie vaccineren vaccin inenting prik vaccinaties griepprik vaccinatiegraad inenten
bevolkingsonderzoek kankerscreening screening gezondheidscheck keuring gezondheidstest bloeddruk bloeddruk_meten health_check check-up
soa anticonceptie condooms seksuele_gezondheid soa-test seksuele_voorlichting voorbehoedsmiddelen abortus
menstruatie maandverband tampons menstruatieproducten menstruatiearmoede menstruatieartikelen
rouw rouwen verlies rouwverwerking rouwcafé nabestaanden rouwgroep overleden_partner weduwe weduwnaar weduwen
luisterend_oor praatje_maken babbel gesprek even_praten praatjes aandacht_geven kletspraatje kletskassa kletsbankje babbelbankje praatbankje buurtbankje kletsbank
lotgenoten lotgenotencontact zelfhulpgroep lotgenotengroep inloophuis
pleegzorg pleeggezin pleegouder pleegouders pleegkind pleegkinderen pleeggezinnen steungezin
opvoedhulp opvoedondersteuning opvoedsteun opvoedcursus opvoedvragen opvoedadvies opvoeding_ondersteunen opvoedspreekuur oudercursus
scheiding vechtscheiding echtscheiding gescheiden_ouders scheidende_ouders
mensen_zonder_papieren ongedocumenteerden ongedocumenteerde uitgeprocedeerd
voeding gezond_eten fastfood snackbar snackbars ongezond_eten junkfood suiker gezonde_voeding fruit gezond_voedsel snacks hamburgerketen frisdrank fastfoodketens fastfoodketen energiedrank kooklessen gezonder_eten voedselomgeving
fysiotherapie fysio fysiotherapeut ergotherapie diëtist
kunst_op_recept welzijn_op_recept bewegen_op_recept
zorgtaxi ziekenvervoer rit_naar_ziekenhuis naar_het_ziekenhuis vervoer_naar_ziekenhuis
zorgrobot domotica personenalarmering alarmknop halszender
hoortoestel bril
tolk tolken vertalen vertaling vertaler meertalig andere_talen vertaald tolkentelefoon
toeslagenaffaire toeslagen toeslagenouders terugbetalen kindertoeslag huurtoeslag zorgtoeslag kinderopvangtoeslag
regelingen_onbekend niet-gebruik recht_op formulieren formulierenhulp formulierenbrigade hulp_bij_formulieren aanvraagformulier thuisadministratie papieren_invullen administratie belastingaangifte
kwijtschelding kwijtschelden kwijtgescholden
basisinkomen gegarandeerd_inkomen
tegenprestatie bijstandsregels kostendelersnorm bijverdienen
kinderkleding speelgoed speelgoedbank speelotheek speelgoeduitleen spelotheek
verjaardagsbox stichting_jarige_job
laptop laptops leenlaptop
witgoed koelkast
bibliotheek_van_spullen uitleen spullen_lenen gereedschap gereedschap_lenen leenpunt deelkast gereedschapsbank spullen_delen uitleenpunt deelwinkel boormachine ladder gereedschapsbibliotheek gereedschapsuitleen

> vaccinatie gezondheid huisarts
> bevolkingsonderzoek gezondheid
> soa jongere gezondheid
> menstruatie minima vrouw school
> rouw eenzaamheid lotgenoten ggz
> luisterend_oor eenzaamheid ontmoeten bank
> lotgenoten ggz mantelzorger
> pleegzorg kind jeugdzorg ouder
> opvoedhulp ouder opvoeding kind zwanger
> scheiding kind ouder
> mensen_zonder_papieren nieuwkomer dakloze
> voeding obesitas gezondheid school
> fysiotherapie gezondheid
> zorgtaxi belbus ziekenhuis vrijwilliger
> zorgrobot oudere zorg
> tolk taal nieuwkomer huisarts
> toeslagenaffaire minima subsidie schuld
> regelingen_onbekend minima brief begrijpelijk loket laaggeletterde hulp
> kwijtschelding minima belasting
> basisinkomen minima
> kinderkleding kind recyclen minima
> laptop online minima school
> bibliotheek_van_spullen recyclen repaircafé
> verpleeghuis zorgwoning
> dagbesteding gehandicapte oudere
> voedselbank voedselverspilling
> minima subsidie
> ambulance huisarts
`;
