/** Shops, terraces, visitors, events and their noise, in everyday words; how a line is read stands in `people.ts`. */
export const LIVELINESS = `
# noises
+ geluid pokkeherrie burenlawaai straatlawaai rumoer tumult gejoel joelen gebral brallen brallende blèren blèrende gelal lallen lallende schreeuwende gillen gegil schreeuwers lawaaimakers lawaaischoppers boombox speaker geluidsbox luidspreker dreunende dreunen gedreun gebrul basdreun geluidbelasting geluidsbelasting geluidsmeting geluidmeter geluidsbegrenzer geluidslimiet oordoppen oordopjes tetteren lawaaioverlast knoerthard geluidswering oorverdovend lawaaivrij decibelmeter schelle kermislawaai rustverstoring rustverstoorders herrievrij zachter keiharde muziekoverlast muziekherrie
# when
+ nacht geen_oog_dicht slapeloze kleine_uurtjes na_twaalf_uur na_elf_uur doorslapen slaapverstoring
# places
+ kroeg uitgaanscentrum uitgaansstraat uitgaansbuurt stapavond stappers feestgangers kroegganger uitgaanders cafébezoekers caféganger horecabezoekers horecaplein horecaoverlast danscafé dansclub nachtcafé nachtzaak pubs eettent eettentje eettentjes brasserie bistro lunchcafé koffiehuis koffietentje koffietentjes uitgaansplek uitgaansmogelijkheden nachtcultuur cocktailbar kroegbazen nachtburgemeester dansgelegenheid feestcafé horecaconcentratie
~ shops
terras terrasje terrasjes terrasvergunning terrasuitbreiding terrasoverlast terrasstoelen terrastafels terrasgeluid winterterras terrasboot terrasseizoen gevelterras terrasruimte buitenterras horecaterras caféterras terraspubliek terrasmeubilair
+ winkel winkelbestand winkelstand kledingwinkel speelgoedwinkel fietsenwinkel schoenenwinkel bouwmarkt ijzerwaren warenhuis cadeauwinkel
+ supermarkt superette brood_halen melk_halen bakkertje slagerij bakkerij groenteman viswinkel slijterij drogist drogisterij kaasboer verswinkel wijksuper aldi lidl jumbo supermarktketen kruidenierswinkel brood_kopen
+ markt woensdagmarkt dagmarkt marktje marktjes buurtmarkt buurtmarktje wijkmarkt boerenmarktje biomarkt marktlieden marktkraampjes kraampje kraampjes kramen warenmarkt avondmarkt zomermarkt standplaatshouders viskraam foodmarkt foodmarket markthal marktkraampje marktgebeuren
+ winkelstraat koopgoot winkelpassage winkelplein winkelroute winkelrondje winkelboulevard winkelstrip
+ verloederen winkels_verdwijnen verdwijnende_winkels leeggelopen lege_ramen dichtgeplakt armoedige_straat verloederde verval zaken_verdwijnen zaak_na_zaak winkelsterfte doodbloeden spookstad spookstraat
+ keten ketenzaken filiaalbedrijf multinationals grootwinkelbedrijf dertien_in_een_dozijn overal_hetzelfde dezelfde_winkels overal_dezelfde grote_jongens modeketens
+ ambachtelijk kleine_zelfstandige kleine_winkeliers familiebedrijf unieke_winkels unieke_winkeltjes bijzondere_winkels bijzondere_winkeltjes buurteconomie eigenzinnige_winkels leuke_winkeltjes boetiekjes boetiek originele_winkels kleine_zaakjes winkeltjes_van_vroeger
souvenirwinkel souvenirshop toeristenwinkel nutellawinkel wafelwinkel ijswinkel kaaswinkel prullaria toeristenmeuk toeristentroep
+ belwinkel massagesalon dubieuze_winkels dubieuze_zaken foute_winkels tattooshop vapeshop nagelsalon barbershops minimarket witwaswinkels
pop-upwinkel pop-upstore pop-up proefwinkel startende_winkeliers startende_ondernemers starterswinkel
winkelhuur winkelhuurprijzen
+ pinautomaat pinapparaat geldautomaatje geldpunt
+ openingstijd winkeltijden
+ reclame reclamepaal reclameposter reclamevrij lichtbak reclamedrukwerk ongeadresseerd neonreclame reclamemasten led-schermen
+ etalage gevelbeeld winkelgevels winkelpui puien rolluik
+ zwerfwinkelwagen boodschappenkar boodschappenkarretjes winkelwagens winkelkarretjes winkelkarren
~ visitors
+ toerist toeristengroepen dagjesvolk bezoekersstromen bezoekersaantallen toeristjes toeristenmassa toeristenhordes hordes gidsgroepen rondleidinggroepen reizigersgroepen
+ toerisme overtoerisme toeristenindustrie toeristenval pretpark openluchtmuseum bezoekersbeleid toeristenplan spreiding_van_toeristen toeristen_spreiden toerismebeleid stadsreclame toeristisch_beleid
+ touringcar touringcarhalte touringcarparkeerplaats touringcarterminal
+ hotel hotelbedden logies pension overnachtingsplek hotelbouw hotelletje hotelaanbod hotelgasten
+ vrijgezellenfeest vrijgezellenfeestje vrijgezellenfeestjes feestende_groepen
+ rolkoffer rolkoffertjes koffers koffertjes geratel ratelende
+ cruiseschip riviercruise riviercruises cruiseschepen
~ culture
+ festival festivalletjes dancefeest dancefestival housefeest stadsfeest evenementenkalender foodfestival evenementje festivalletje stadsevenement publieksevenement dance_event evenementendagen
evenemententerrein evenementenlocatie evenementenlocaties evenementenplek festivalterrein feestterrein kermisterrein evenementenplein evenementenhal plek_voor_evenementen plek_voor_festivals
evenementenoverlast festivaloverlast festivallawaai evenementengeluid festivalgeluid
buitenpodium openluchtpodium muziekkiosk muziektent muziekkoepel parkpodium zomerpodium
+ monument erfgoedbeleid rijksmonument stadsmonument monumentenstatus monumentenlijst monumentenvergunning trapgevel restaureren restauratie gerestaureerd restauraties stadspoort oude_fabriek fabrieksgebouw opgravingen archeologisch karakteristiek karakter_van_de_stad beeldbepalend erfgoedwaarde stadsmuur vestingwerken bolwerk bouwhistorie authentiek oude_glorie in_ere_houden in_ere_herstellen
+ gebedsoproep gelui kerkklokgelui klokgebeier
~ safety
+ wildplassers wildplasoverlast tegen_de_muur_plassen tegen_muren_plassen tegen_mijn_deur urinelucht pislucht zeiklucht zeiken zeikt plasoverlast pist wildpissen plassende plassers
~ housing
+ bouwoverlast bouwwerkzaamheden bouwgeluid bouwstof bouwtijden heipaal bouwkraan bouwherrie heimachine heimachines heistelling gehei
~ quality
+ mooi aanblik verfrissend opgefleurd opgevrolijkt kleurtje kleurtjes kleurloos grauw mistroostig deprimerend knusse
+ druk mensenmenigte menigte krioelt drukbezocht overbevolkt volle_straten hutjemutje

> terras kroeg stoep toerist blokkeren
> souvenirwinkel keten toerist verloederen winkel
> pop-upwinkel winkel leegstand startup ondernemer
> winkelhuur winkel ondernemer verloederen huur
> evenemententerrein festival plein
> evenementenoverlast festival geluid overlast
> buitenpodium muziek theater park festival
> monument sloop onderhoud
> markt plein
> wildplassers portiek nacht
> verloederen leegstand
> kroeg nacht
`;
