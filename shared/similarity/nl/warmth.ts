/** Warm homes, power and the air, in everyday words; how a line is read stands in `people.ts`. */
export const WARMTH = `
~ energy
+ isolatie isolatieactie isolatieteam isolatieploeg isolatiecoach gevelisolatie muurisolatie hr++ hr++-glas triple_glas drievoudig_glas enkel_glas enkelglas beglazing kille_woning kil_huis huis_warm_houden warmteverlies stookt_voor_buiten kiert tochtgaten label_g isolatiemaatregelen isolatieaanpak isolatielening isolatiepakket isolatieproject warm_huis door_de_muren koude_muren koude_vloer enkelsteens
+ energierekening energielasten energiefactuur gasnota energiestress verwarming_uit verwarming_niet_aan kachel_niet_aan kachel_lager thermostaat_lager verwarming_laag verwarming_lager kou_lijden energienoodfonds energiebox energieklusser energiecadeau radiatorfolie energiecompensatie stookt_niet durft_niet_te_stoken niet_durven_stoken gasprijs stroomprijs voorschot_energie
+ zonnepaneel zonnepanelenactie zonnepanelenveld panelen_op_daken panelen_op_het_dak zonnefolie balkonpaneel balkonzonnepanelen stekkerpanelen zonnecarport salderen terugleveren terugleverkosten dakpanelen daken_benutten zonnedakje zonnestroompanelen
+ windmolen windmolentje windmolentjes dorpsmolen
+ energiecoöperatie postcoderoos buurtenergie energiecollectief energiedelen buurtstroom wijkstroom stroom_delen eigen_stroom eigen_energie opwekken burgerenergie energie_van_de_buurt zelf_stroom
+ batterij wijkbatterij energieopslag stroom_opslaan energie_opslaan opslag_van_energie stroom_bewaren
+ warmtenet stadswarmtenet wijkwarmte warmtebedrijf warmtebron warmteleverancier warmterotonde wijkwarmtenet warmteplan warmtevisie warmtetransitie
+ warmtepomp bodemenergie aquathermie hybride_ketel warmte_uit_water lucht-waterpomp riothermie
+ gas aardgasaansluiting gasaansluiting gasleiding elektrisch_koken inductiekoken kookplaat inductieplaat cv-gas
+ verduurzamen nul-op-de-meter energieneutraal energiemaatregelen duurzaamheidslening
+ zuinig energiebesparing energieverspilling verbruik verbruiksmeter spaarlampen energieslurpers energie_verspild
+ netcongestie stroomtekort netverzwaring trafohuisje transformatorhuisje stroomhuisje hoogspanningsmast hoogspanningskabels stroomkast net_zit_vol
+ licht_uit lichtverspilling etalageverlichting lichtoverlast te_fel felle_lampen felle_verlichting felle_lichten schijnt_naar_binnen licht_schijnt_naar_binnen donkerder lampen_uitdoen licht_uitdoen onnodige_verlichting
+ advies energieadviseur energiespreekuur energiewinkel bespaarcoach energiehuis energiecafé verduurzamingsloket duurzaamheidsloket duurzaamheidscoach raadgever keukentafeladvies
+ co2 co2-uitstoot co2-neutraal co2-vrij voetafdruk
+ klimaat klimaatdoelen klimaatakkoord klimaatbeweging klimaatactie klimaatburgemeester parijs-akkoord klimaatbewust
+ lening voorschieten rentevrij renteloos
+ collectieve_inkoop groepskorting samen_inkopen_met gezamenlijk_kopen samen_kopen bulkkorting
+ verwarming kachel_aan warmwater bijverwarming
waterstof biogas groen_gas waterstofgas
airco airconditioning aircootje airconditioners
~ air
+ houtkachel houtkachelrook gestookt_hout fikkie fikkies vuurschaal stookoverlast rooklucht haardhout houtvuurtje houtvuurtjes tuinhaard vuurpot houtkachelvrij houtrookvrij houtstokers stookgedrag stookalert houtblokken
+ luchtkwaliteit luchtmeter luchtmeetpunt fijnstofmeter stikstofdioxide dieseldamp uitlaatdamp smerige_lucht inademen longen benauwd astma schonere_lucht lucht_zuiveren luchtzuivering lucht
+ stank ruikt stonk meurt meuren rioolstank rioolgeur vislucht visgeur frituurlucht frituurgeur bakgeur bakluchten etenslucht geurtjes walm walmt nare_lucht penetrante verbrande_lucht teerlucht
+ pfas asbestdak vervuilde_bodem bodemonderzoek forever_chemicals
+ datacenter bedrijfshal loodsen
afzuiging afzuiginstallatie afzuigkap geurfilter
~ weather
+ wind windvlaag valwind windstoten waait_weg windgat
+ schuilplek afdakje afdakjes beschut regenscherm droog_zitten droog_kunnen_staan luifel

> waterstof gas energie
> airco hitte energie geluid zuinig
> afzuiging stank kroeg
> isolatie energierekening gehorig
> netcongestie laadpaal
> energiecoöperatie windmolen batterij
> warmtenet gas energierekening
> gas warmtepomp

> energierekening isolatie
`;
