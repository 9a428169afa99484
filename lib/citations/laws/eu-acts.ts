/**
 * Acts and treaties of the European Union that Dutch texts cite by name, with their CELEX numbers (EUR-Lex). Sorted. Read
 * by `readActs`: a name with a question mark, or in two rows, has meant different acts and leads to a search.
 */
export const europeanActs = `
32004L0018|Aanbestedingsrichtlijn||
32014L0024|Aanbestedingsrichtlijn||
32007L0036|Aandeelhoudersrichtlijn||Richtlijn aandeelhoudersrechten
32012L0019|?AEEA-richtlijn|?AEEA;?WEEE|?WEEE-richtlijn
32024R1689|AI-verordening||AI Act;AI-act;Verordening artificiële intelligentie
32011L0061|AIFM-richtlijn|AIFMD|Richtlijn beheerders van alternatieve beleggingsinstellingen
32014R0651|Algemene groepsvrijstellingsverordening|?AGVV|
32002R0178|Algemene levensmiddelenverordening|?ALV|General Food Law
32016R0679|Algemene verordening gegevensbescherming|AVG;GDPR|
32024L1069|Anti-SLAPP-richtlijn||
32024R1624|Anti-witwasverordening|AMLR|
32004L0082|API-richtlijn|API|
31993L0104|Arbeidstijdenrichtlijn||Arbeidstijdrichtlijn
32003L0088|Arbeidstijdenrichtlijn||Arbeidstijdrichtlijn
32024R1351|Asiel- en migratiebeheerverordening|AMMR;AMMV|Asiel- en migratiemanagementverordening;Verordening asiel- en migratiebeheer
32010L0013|Audiovisuele mediadienstenrichtlijn|AVMD;AVMSD|Richtlijn audiovisuele mediadiensten;AVMD-richtlijn
32001L0029|?Auteursrechtrichtlijn||Richtlijn auteursrecht
32000L0053|Autowrakkenrichtlijn||Richtlijn autowrakken
32023R1542|Batterijenverordening||
32005L0036|Beroepskwalificatierichtlijn||Richtlijn erkenning beroepskwalificaties
32011L0016|?Bijstandsrichtlijn|DAC|Administratieve bijstandsrichtlijn;Richtlijn administratieve samenwerking
31998L0008|Biocidenrichtlijn||
32012R0528|Biocidenverordening||
32009L0050|Blauwekaartrichtlijn||Blauwe-kaartrichtlijn
32021L1883|Blauwekaartrichtlijn||Blauwe-kaartrichtlijn
32014L0059|BRRD|BRRD|Richtlijn herstel en afwikkeling van banken;Bankenherstelrichtlijn
32001R0044|?Brussel I||Brussel I-verordening;EEX-verordening
32012R1215|Brussel I bis||Brussel I bis-verordening;Brussel Ibis-verordening;Brussel I-bis
32003R2201|Brussel II bis||Brussel II bis-verordening;Verordening Brussel II bis;Brussel II-bis;Brussel IIbis
32019R1111|Brussel II ter||Brussel II ter-verordening;Brussel II-ter;Brussel IIter
32006L0112|Btw-richtlijn||
32023R0956|CBAM-verordening|CBAM|Verordening koolstofcorrectie aan de grens
32022L2557|CER-richtlijn|CER|Richtlijn weerbaarheid kritieke entiteiten
32006R1924|Claimsverordening||
32008R1272|CLP-verordening|CLP|
32004R0139|?Concentratieverordening||EG-concentratieverordening
32014L0023|Concessierichtlijn||
32017R0821|Conflictmineralenverordening||
32024L1760|Corporate Sustainability Due Diligence Directive|CSDDD;CS3D|CSDDD-richtlijn;Richtlijn passende zorgvuldigheid in het bedrijfsleven op het gebied van duurzaamheid;Anti-wegkijkrichtlijn
32022L2464|Corporate Sustainability Reporting Directive|CSRD|CSRD-richtlijn;Richtlijn duurzaamheidsrapportering;Richtlijn duurzaamheidsrapportage
32013L0036|CRD IV|?CRD|?Richtlijn kapitaalvereisten
32024R1252|Critical Raw Materials Act|CRMA|Verordening kritieke grondstoffen
32024R2847|Cyber Resilience Act|CRA|Cyberweerbaarheidsverordening;Verordening cyberweerbaarheid
32019R0881|Cybersecurity Act|CSA|Cyberbeveiligingsverordening
32023R2854|Data Act||Dataverordening
32022R0868|Data Governance Act|?DGA|Datagovernanceverordening
32006L0024|Dataretentierichtlijn||Richtlijn dataretentie
32005L0060|Derde anti-witwasrichtlijn||Derde witwasrichtlijn
31996L0071|Detacheringsrichtlijn||
32006L0123|Dienstenrichtlijn||
32016R0429|Diergezondheidsverordening|AHR|Animal Health Regulation
31986L0609|Dierproevenrichtlijn||Richtlijn dierproeven
32022R1925|Digital Markets Act|DMA|Digitalemarktenverordening
32022R2065|Digital Services Act|DSA|Digitaledienstenverordening
32009R1099|Dodingsverordening||Verordening bescherming van dieren bij het doden
32022R2554|DORA-verordening|DORA|Digital Operational Resilience Act;Verordening digitale operationele weerbaarheid
31998L0083|Drinkwaterrichtlijn||
32020L2184|Drinkwaterrichtlijn||
32019L0790|DSM-richtlijn||Richtlijn auteursrecht in de digitale eengemaakte markt;Richtlijn inzake auteursrechten in de digitale eengemaakte markt
32000R1334|Dual-useverordening||Dual-use-verordening
32021R0821|Dual-useverordening||Dual-use-verordening;Dual use-verordening
32003R0343|Dublinverordening||Dublin-verordening;Dublin Verordening;Dublin II;Dublin II-verordening;Dublin-II-verordening
32013R0604|Dublinverordening||Dublin-verordening;Dublin Verordening;Dublin III;Dublin III-verordening;Dublin-III-verordening
32024R3015|Dwangarbeidverordening||Verordening dwangarbeid
32009L0125|Ecodesignrichtlijn||Ecodesign-richtlijn;Richtlijn ecologisch ontwerp
32024R1781|Ecodesignverordening|ESPR|Ecodesign-verordening;Ecodesign for Sustainable Products Regulation
11992E/TXT|EG-Verdrag||EG Verdrag
32025R0327|EHDS-verordening|EHDS|European Health Data Space;Europese ruimte voor gezondheidsgegevens
32014R0910|eIDAS-verordening|eIDAS|
32019L0944|?Elektriciteitsrichtlijn||
32019R0943|?Elektriciteitsverordening||
32012L0027|Energie-efficiëntierichtlijn|EED|Richtlijn energie-efficiëntie
32023L1791|Energie-efficiëntierichtlijn|EED|Richtlijn energie-efficiëntie
32003L0096|Energiebelastingrichtlijn||Richtlijn energiebelastingen
32024L1275|EPBD IV||Herziene richtlijn energieprestatie gebouwen
32002L0058|ePrivacyrichtlijn||e-Privacyrichtlijn;Richtlijn privacy en elektronische communicatie
32003L0087|ETS-richtlijn||EU ETS-richtlijn;Richtlijn emissiehandel;Emissiehandelsrichtlijn
32023R1115|EU-ontbossingsverordening|EUDR|Ontbossingsverordening;Verordening ontbossingsvrije producten
32000R2725|Eurodacverordening||Eurodac-verordening;Eurodac Verordening
32013R0603|Eurodacverordening||Eurodac-verordening;Eurodac Verordening
32010R0995|Europese houtverordening|EUTR|Houtverordening
32021R1119|Europese klimaatwet||
32004R0261|Europese verordening inzake compensatie en bijstand||Verordening compensatie en bijstand;?Passagiersrechtenverordening
32006R1013|Europese verordening overbrenging afvalstoffen|EVOA|Verordening overbrenging van afvalstoffen
32019R0452|FDI-screeningsverordening||
32009R1107|Gewasbeschermingsmiddelenverordening||Verordening gewasbeschermingsmiddelen;Gewasbeschermingsverordening
31991L0414|?Gewasbeschermingsrichtlijn||?Gewasbeschermingsmiddelenrichtlijn
32003L0086|Gezinsherenigingsrichtlijn||Richtlijn gezinshereniging
32018R1999|Governanceverordening energie-unie||Verordening governance van de energie-unie
32006L0118|?Grondwaterrichtlijn||
32013R1380|GVB-basisverordening||Basisverordening gemeenschappelijk visserijbeleid
31992L0043|Habitatrichtlijn||
32014L0067|?Handhavingsrichtlijn||Handhavingsrichtlijn detachering
12016P/TXT|Handvest van de grondrechten van de Europese Unie||EU-Handvest;EU-Grondrechtenhandvest;Handvest van de grondrechten
32018L0957|Herziene detacheringsrichtlijn||
32024R1358|Herziene Eurodacverordening||
32024R1157|Herziene EVOA||Verordening overbrenging van afvalstoffen 2024
32024L2881|Herziene luchtkwaliteitsrichtlijn||
32024L1346|Herziene Opvangrichtlijn||Nieuwe Opvangrichtlijn
32023L2225|Herziene richtlijn consumentenkrediet||
32024L3019|Herziene richtlijn stedelijk afvalwater||
32016L2341|IORP II-richtlijn||?IORP-richtlijn;?Pensioenfondsenrichtlijn;IORP II
31996L0061|IPPC-richtlijn|IPPC|
32008L0001|IPPC-richtlijn|IPPC|
32013L0034|?Jaarrekeningrichtlijn||
32002F0584|Kaderbesluit Europees aanhoudingsbevel||Kaderbesluit EAB
32006L0012|Kaderrichtlijn afvalstoffen||
32008L0098|Kaderrichtlijn afvalstoffen|KRA|Kaderrichtlijn afval;Afvalstoffenrichtlijn
32000L0078|Kaderrichtlijn gelijke behandeling in arbeid en beroep||Kaderrichtlijn gelijke behandeling
32008L0056|Kaderrichtlijn mariene strategie|KRM|
31989L0391|Kaderrichtlijn veiligheid en gezondheid op het werk||Kaderrichtlijn gezondheid en veiligheid op het werk
32000L0060|Kaderrichtlijn Water|KRW|Europese Kaderrichtlijn Water
32019L1937|Klokkenluidersrichtlijn||
32004L0083|Kwalificatierichtlijn||Definitierichtlijn
32011L0095|Kwalificatierichtlijn||Definitierichtlijn
32024R1347|Kwalificatieverordening||
32003L0109|Langdurig-ingezetenenrichtlijn||Richtlijn langdurig ingezetenen;Richtlijn betreffende de status van langdurig ingezeten onderdanen van derde landen
31999L0074|Legkippenrichtlijn||Legkippen-richtlijn
32023L0970|Loontransparantierichtlijn||Richtlijn loontransparantie
32006L0042|?Machinerichtlijn||
32023R1230|Machineverordening||
32024R1083|Mediavrijheidsverordening|EMFA|European Media Freedom Act;Europese verordening mediavrijheid
32011L0036|Mensenhandelrichtlijn||Richtlijn mensenhandel
31985L0337|MER-richtlijn||
32011L0092|MER-richtlijn||
32023R1114|MiCA-verordening|MiCA;MiCAR|Markets in Crypto-Assets Regulation;Verordening cryptoactivamarkten
32004L0039|?MiFID|?MiFID|MiFID-richtlijn
32014L0065|MiFID II||MiFID II-richtlijn;?Richtlijn markten voor financiële instrumenten
32014R0600|MiFIR|MiFIR|
31990L0435|Moeder-dochterrichtlijn||
32011L0096|Moeder-dochterrichtlijn||
32024R1991|Natuurherstelverordening|NHV|Europese natuurherstelverordening
32001L0081|NEC-richtlijn|NEC|Richtlijn nationale emissieplafonds
32016L2284|NEC-richtlijn|NEC|Richtlijn nationale emissieplafonds
32024R1735|Net-Zero Industry Act|NZIA|Verordening nettonulindustrie
32024L2853|Nieuwe richtlijn productaansprakelijkheid|PLD|Herziene richtlijn productaansprakelijkheid
32016L1148|?NIS-richtlijn|NIS1|?NIB-richtlijn;Netwerk- en informatiebeveiligingsrichtlijn
32022L2555|NIS2-richtlijn|NIS2;NIB2|NIS 2-richtlijn;NIB2-richtlijn
31991L0676|Nitraatrichtlijn||
32014L0095|Non-Financial Reporting Directive|NFRD|Richtlijn bekendmaking niet-financiële informatie
32019L1024|Open-datarichtlijn||Open Data-richtlijn;Opendatarichtlijn
32003L0009|Opvangrichtlijn||
32013L0033|Opvangrichtlijn||
32015L2302|?Pakketreisrichtlijn||?Richtlijn pakketreizen
32011L0024|Patiëntenrichtlijn||Patiëntenrechtenrichtlijn;Richtlijn patiëntenrechten
32022L2523|Pijler 2-richtlijn||Pillar 2-richtlijn
32024L2831|Platformwerkrichtlijn||Richtlijn platformwerk
32016L0681|PNR-richtlijn||
32019R1021|?POP-verordening||
31995L0046|?Privacyrichtlijn||Databeschermingsrichtlijn;Richtlijn bescherming persoonsgegevens
32005L0085|Procedurerichtlijn||
32013L0032|Procedurerichtlijn||
32024R1348|Procedureverordening|APR|Asielprocedureverordening
32006R0166|PRTR-verordening||E-PRTR-verordening
32015L2366|PSD2|PSD2|Tweede richtlijn betaaldiensten;Herziene richtlijn betaaldiensten;Richtlijn betaaldiensten 2;PSD II
32003L0098|PSI-richtlijn|?PSI|Hergebruikrichtlijn;Richtlijn hergebruik overheidsinformatie
32007R1370|PSO-verordening||
32000L0043|Rassenrichtlijn||
32006R1907|REACH|REACH|REACH-verordening
32024L1799|Recht-op-reparatierichtlijn||Richtlijn recht op reparatie
32009L0028|RED I|?RED|Richtlijn hernieuwbare energie
32018L2001|RED II||Richtlijn hernieuwbare energie
32023L2413|RED III||Herziene richtlijn hernieuwbare energie
32016L1164|Richtlijn antibelastingontwijking|ATAD;ATAD1|Anti-belastingontwijkingsrichtlijn
32007L0064|?Richtlijn betaaldiensten|PSD;PSD1|
32011L0007|?Richtlijn betalingsachterstanden||?Richtlijn betalingsachterstand
32008L0048|?Richtlijn consumentenkrediet||
32011L0083|Richtlijn consumentenrechten||
32009L0128|Richtlijn duurzaam gebruik van pesticiden|SUD|Richtlijn duurzaam gebruik pesticiden
32000L0031|Richtlijn elektronische handel||e-commercerichtlijn
32010L0031|Richtlijn energieprestatie gebouwen|?EPBD|Richtlijn energieprestatie van gebouwen;EPBD-richtlijn
32016L0680|Richtlijn gegevensbescherming opsporing en vervolging|LED|Richtlijn gegevensbescherming politie en justitie
32010L0075|Richtlijn industriële emissies|RIE;IED|
32010L0063|Richtlijn inzake dierproeven||Dierproevenrichtlijn;Richtlijn dierproeven
32001L0020|Richtlijn klinische proeven||GCP-richtlijn
32008L0050|Richtlijn luchtkwaliteit||?Luchtkwaliteitsrichtlijn;Europese luchtkwaliteitsrichtlijn
32004L0035|Richtlijn milieuaansprakelijkheid||Milieuaansprakelijkheidsrichtlijn
32002L0049|Richtlijn omgevingslawaai||
31993L0013|Richtlijn oneerlijke bedingen||
32005L0029|Richtlijn oneerlijke handelspraktijken|OHP|
32007L0060|Richtlijn overstromingsrisico's|ROR|Overstromingsrichtlijn
31985L0374|Richtlijn productaansprakelijkheid||
32020L1828|Richtlijn representatieve vorderingen||
32014L0025|?Richtlijn speciale sectoren||?Aanbestedingsrichtlijn speciale sectoren
31991L0271|Richtlijn stedelijk afvalwater||Richtlijn behandeling stedelijk afvalwater
31999L0031|Richtlijn storten||Stortrichtlijn
32001L0055|Richtlijn tijdelijke bescherming|RTB|Tijdelijke beschermingsrichtlijn
32003L0004|?Richtlijn toegang tot milieu-informatie||?Richtlijn milieu-informatie
32022L2041|Richtlijn toereikende minimumlonen||Minimumloonrichtlijn
32019L1152|Richtlijn transparante en voorspelbare arbeidsvoorwaarden||
32006L0021|Richtlijn winningsafval||
32006R0561|?Rij- en rusttijdenverordening||?Rijtijdenverordening
32006L0126|?Rijbewijsrichtlijn||Derde rijbewijsrichtlijn
32008R0593|Rome I||Rome I-verordening
32007R0864|Rome II||Rome II-verordening
32009L0052|Sanctierichtlijn||Richtlijn werkgeverssancties
32006R0562|Schengengrenscode|SGC|Schengen-grenscode
32016R0399|Schengengrenscode|SGC|Schengen-grenscode
32024R1356|?Screeningsverordening||
31996L0082|Seveso II||Seveso II-richtlijn;Seveso-II-richtlijn
32012L0018|Seveso III||Seveso III-richtlijn;Seveso-III-richtlijn;?Seveso-richtlijn
32012L0029|Slachtofferrichtlijn||EU-slachtofferrichtlijn;Richtlijn minimumnormen slachtoffers
32001L0042|SMB-richtlijn||Richtlijn strategische milieubeoordeling
32009L0138|Solvency II||Solvabiliteit II;Solvency II-richtlijn;Richtlijn solvabiliteit II
32019L0904|SUP-richtlijn|SUP|Single-use plastics-richtlijn;Richtlijn kunststofproducten voor eenmalig gebruik
32019R2088|Sustainable Finance Disclosure Regulation|SFDR|SFDR
32014L0040|?Tabaksproductenrichtlijn|?TPD|?Tabaksrichtlijn
32014R0165|?Tachograafverordening||
32020R0852|Taxonomieverordening||EU-taxonomieverordening
32018L1972|Telecomcode|EECC|Europees wetboek voor elektronische communicatie
31989L0552|Televisierichtlijn||Richtlijn televisie zonder grenzen
32008L0115|Terugkeerrichtlijn||
32019L0882|Toegankelijkheidsrichtlijn|EAA|Europese toegankelijkheidsrichtlijn;Europese Toegankelijkheidsakte;European Accessibility Act
32005R0001|Transportverordening||Verordening diertransport
32008L0104|Uitzendrichtlijn||
32004L0038|Verblijfsrichtlijn||Burgerschapsrichtlijn;Burgerrichtlijn;Unieburgerrichtlijn;Richtlijn vrij verkeer
12016M/TXT|Verdrag betreffende de Europese Unie|VEU|?EU-Verdrag;Verdrag van de Europese Unie
12016E/TXT|Verdrag betreffende de werking van de Europese Unie|VWEU|EU-Werkingsverdrag;Werkingsverdrag
11957E/TXT|Verdrag tot oprichting van de Europese Economische Gemeenschap||EEG-Verdrag
12002E/TXT|Verdrag tot oprichting van de Europese Gemeenschap|EG|EG-Verdrag;EG Verdrag
12016A/TXT|Verdrag tot oprichting van de Europese Gemeenschap voor Atoomenergie|EGA-Verdrag|Euratom-Verdrag;Euratomverdrag
11997D/TXT|Verdrag van Amsterdam||
12007L/TXT|Verdrag van Lissabon||Hervormingsverdrag
11992M/TXT|Verdrag van Maastricht||
12001C/TXT|Verdrag van Nice||
31993R0259|Verordening betreffende toezicht en controle op de overbrenging van afvalstoffen|EVOA|
32013R0575|Verordening kapitaalvereisten|CRR|CRR
32014R0536|Verordening klinische proeven|?CTR|?Clinical Trial Regulation
32014R0596|Verordening marktmisbruik|MAR|Marktmisbruikverordening
32017R0745|Verordening medische hulpmiddelen|MDR|MDR-verordening
32017R0746|Verordening medische hulpmiddelen voor in-vitrodiagnostiek|IVDR|
32024R0900|Verordening politieke reclame||Verordening transparantie en gerichte politieke reclame
32021R0784|Verordening terroristische online-inhoud||TCO-verordening;TOI-verordening
32011R1169|Verordening voedselinformatie||Etiketteringsverordening
31994L0062|Verpakkingenrichtlijn||Richtlijn verpakking en verpakkingsafval
32025R0040|Verpakkingsverordening|PPWR|Verpakkingenverordening
32015L0849|Vierde anti-witwasrichtlijn|AMLD4|
32018L0843|Vijfde anti-witwasrichtlijn|AMLD5|
32009R0810|Visumcode||Europese visumcode
31979L0409|Vogelrichtlijn||
32009L0147|Vogelrichtlijn||
32016L2102|Webtoegankelijkheidsrichtlijn||
32024L1640|Zesde anti-witwasrichtlijn|AMLD6|
31977L0388|?Zesde richtlijn||Zesde btw-richtlijn
32006L0007|?Zwemwaterrichtlijn||
`;
