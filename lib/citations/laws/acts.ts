/**
 * Dutch acts, decrees, regulations and treaties that Kamervragen cite, with the id under which wetten.overheid.nl has
 * them (BWB); each id was seen beside the title, an earlier title or an abbreviation in a published copy of that
 * collection. Sorted. Read by `readActs`: a name with a question mark, or in two rows, has meant different acts over the
 * years and leads to a search.
 */
export const dutchActs = `
BWBR0032203|Aanbestedingswet 2012|Aw 2012;AW 2012|Aanbestedingswet
BWBR0032898|Aanbestedingswet op defensie- en veiligheidsgebied||
BWBR0043277|Aanvullingswet bodem Omgevingswet||
BWBR0005730|Aanwijzingen voor de regelgeving||
BWBR0022762|Activiteitenbesluit milieubeheer|Barim|Activiteitenbesluit;Besluit algemene regels voor inrichtingen milieubeheer;Besluit algemene regels voor inrichtingen
BWBR0022830|Activiteitenregeling milieubeheer|Rarim|Activiteitenregeling;Regeling algemene regels voor inrichtingen milieubeheer
BWBR0002093|Advocatenwet|Advw|
BWBR0002458|Alcoholwet|DHW;Dhw|Drank- en Horecawet
BWBR0024235|Algemeen douanebesluit||
BWBR0029368|Algemeen inkomensbesluit socialezekerheidswetten|AIB|
BWBR0003482|Algemeen militair ambtenarenreglement|AMAR|
BWBR0001950|Algemeen Rijksambtenarenreglement|ARAR|
BWBR0007333|?Algemene bijstandswet|?Abw;?ABW;nAbw;NABW|
BWBR0023746|Algemene douanewet|Adw;ADW|
BWBR0002368|Algemene Kinderbijslagwet|AKW;Akw|
BWBR0007795|Algemene nabestaandenwet|Anw;ANW|
BWBR0002221|Algemene Ouderdomswet|AOW;Aow|
BWBR0002691|Algemene pensioenwet politieke ambtsdragers|Appa;APPA|
BWBR0002448|Algemene termijnenwet||
BWBR0005537|Algemene wet bestuursrecht|Awb;AWB|
BWBR0002614|Algemene Wet Bijzondere Ziektekosten|AWBZ;Awbz|
BWBR0023066|Algemene wet erkenning EU-beroepskwalificaties||Algemene wet erkenning EG-beroepskwalificaties
BWBR0006502|Algemene wet gelijke behandeling|AWGB;Awgb|
BWBR0018472|Algemene wet inkomensafhankelijke regelingen|Awir;AWIR|
BWBR0002320|Algemene wet inzake rijksbelastingen|AWR;Awr|Algemene Wet Rijksbelastingen
BWBR0006763|Algemene wet op het binnentreden|Awbi;AWBI|
BWBR0001947|Ambtenarenwet 2017|AW;Aw 2017|Ambtenarenwet;Ambtenarenwet 1929
BWBR0006728|Ambtsinstructie commissaris van de Koning||Ambtsinstructie commissaris van de Koningin;Ambtsinstructie
BWBR0006589|Ambtsinstructie voor de politie, de Koninklijke marechaussee en andere opsporingsambtenaren||Ambtsinstructie voor de politie, de Koninklijke marechaussee en de buitengewoon opsporingsambtenaar;Ambtsinstructie voor de politie;Ambtsinstructie politie;Ambtsinstructie
BWBR0008498|Arbeidsomstandighedenbesluit||Arbobesluit;Arbo-besluit
BWBR0008587|Arbeidsomstandighedenregeling||Arboregeling;Arbo-regeling
BWBR0010346|Arbeidsomstandighedenwet|Arbowet;Arbo-wet|Arbeidsomstandighedenwet 1998;Arbowet 1998
BWBR0007687|Arbeidstijdenbesluit|Atb|
BWBR0009386|Arbeidstijdenbesluit vervoer|Atb-v|
BWBR0007671|Arbeidstijdenwet|ATW;Atw|
BWBR0007376|Archiefwet 1995|Aw 1995|
BWBR0001886|Auteurswet|Aw;AW|Auteurswet 1912
BWBR0009508|Bankwet 1998||
BWBR0011756|Beginselenwet justitiële jeugdinrichtingen|Bjj;BJJ|
BWBR0008765|Beginselenwet verpleging ter beschikking gestelden|Bvt;BVT|
BWBR0004287|Bekendmakingswet||
BWBR0002464|Belastingregeling voor het Koninkrijk|BRK|
BWBR0001936|Belemmeringenwet Privaatrecht||
BWBR0002170|Beroepswet||
BWBR0041330|Besluit activiteiten leefomgeving|Bal|
BWBR0004826|Besluit administratieve bepalingen inzake het wegverkeer|BABW|
BWBR0008805|Besluit alcoholonderzoeken||
BWBR0006516|Besluit algemene rechtspositie politie|Barp;BARP|
BWBR0023771|Besluit algemene regels milieu mijnbouw|Barmm|
BWBR0030378|Besluit algemene regels ruimtelijke ordening|Barro|AMvB Ruimte
BWBR0040179|Besluit basisveiligheidsnormen stralingsbescherming|Bbs|
BWBR0013707|Besluit beheer autowrakken||
BWBR0011849|Besluit beheer en schadebestrijding dieren||
BWBR0036705|Besluit beheer politie||
BWBR0006560|Besluit beheer regionale politiekorpsen||
BWBR0005686|Besluit beheer sociale-huursector|BBSH;Bbsh|Besluit beheer sociale huursector
BWBR0035711|Besluit beheer verpakkingen 2014||
BWBR0018139|Besluit beheer verpakkingen en papier en karton||
BWBR0049565|Besluit bevorderen samenwerking en rechtmatige zorg||
BWBR0010975|Besluit bewaren en vernietigen niet-gevoegde stukken||
BWBR0015711|Besluit bijstandverlening zelfstandigen 2004|Bbz 2004;Bbz|Besluit bijstandverlening zelfstandigen
BWBR0022929|Besluit bodemkwaliteit|Bbk|
BWBR0011529|Besluit bouw- en houtbedrijven milieubeheer||
BWBR0041297|Besluit bouwwerken leefomgeving|Bbl|
BWBR0051085|Besluit coördinatie terrorismebestrijding en nationale veiligheid||
BWBR0011700|Besluit eisen inrichtingen Drank- en Horecawet||
BWBR0043738|Besluit experiment gesloten coffeeshopketen||Coffeeshopbesluit
BWBR0028265|Besluit externe veiligheid buisleidingen|Bevb|
BWBR0016767|Besluit externe veiligheid inrichtingen|Bevi|
BWBR0034233|Besluit externe veiligheid transportroutes|Bevt|
BWBR0009066|Besluit gebruik meststoffen|Bgm|Besluit gebruik dierlijke meststoffen 1998
BWBR0020421|Besluit Gedragstoezicht financiële ondernemingen Wft|BGfo;Bgfo|Besluit gedragstoezicht financiële ondernemingen
BWBR0050665|Besluit gegevensverwerking door samenwerkingsverbanden||
BWBR0019359|Besluit getuigenbescherming||
BWBR0022530|Besluit gewasbeschermingsmiddelen en biociden|Bgb|
BWBR0035217|Besluit houders van dieren||
BWBR0003237|Besluit huurprijzen woonruimte|Bhw;BHW|
BWBR0010994|Besluit in- en doorstroombanen||Besluit ID-banen
BWBR0020674|?Besluit inburgering||
BWBR0045555|Besluit inburgering 2021||
BWBR0011409|Besluit inrichtingen voor motorvoertuigen milieubeheer||
BWBR0035779|Besluit Jeugdwet||
BWBR0016544|Besluit justitiële gegevens|Bjg;Bjsg|Besluit justitiële en strafvorderlijke gegevens
BWBR0031621|Besluit kwaliteit kinderopvang en peuterspeelzalen||
BWBR0041313|Besluit kwaliteit leefomgeving|Bkl|
BWBR0035948|Besluit langdurige zorg|Blz|
BWBR0006788|Besluit milieueffectrapportage||Besluit milieueffectrapportage 1994;Besluit milieu-effectrapportage 1994;Besluit milieu-effectrapportage;Besluit mer
BWBR0013604|Besluit naturalisatietoets||
BWBR0038662|Besluit natuurbescherming||
BWBR0027464|Besluit omgevingsrecht|Bor|
BWBR0041426|Besluit onderzoek in een geautomatiseerd werk||
BWBR0011417|Besluit opslag- en transportbedrijven milieubeheer||
BWBR0011982|Besluit personenvervoer 2000|Bp2000;Bp 2000|?Besluit personenvervoer
BWBR0023086|Besluit politiegegevens|Bpg|
BWBR0006358|Besluit proceskosten bestuursrecht|Bpb|
BWBR0020420|Besluit prudentiële regels Wft||Besluit prudentiële regels
BWBR0010475|Besluit risico's zware ongevallen 1999|Brzo 1999|?Besluit risico's zware ongevallen
BWBR0023798|?Besluit ruimtelijke ordening|Bro|
BWBR0013267|Besluit SUWI||
BWBR0036702|Besluit toegelaten instellingen volkshuisvesting 2015|BTIV 2015;Btiv 2015;BTIV;Btiv|Besluit toegelaten instellingen volkshuisvesting
BWBR0027929|Besluit uitvoering Crisis- en herstelwet||
BWBR0032230|Besluit uitvoering EU-verordeningen financiële markten||
BWBR0035261|Besluit uitvoering kinderbijslag|BUK|
BWBR0020892|Besluit uitvoering Pensioenwet en Wet verplichte beroepspensioenregeling||Besluit uitvoering Pensioenwet
BWBR0007523|Besluit uitvoering Wet arbeid vreemdelingen|BuWav|Besluit uitvoering Wav
BWBR0027844|Besluit veiligheidsregio's|Bvr|
BWBR0011018|Besluit vergoedingen rechtsbijstand 2000|Bvr 2000;Bvr|?Besluit vergoedingen rechtsbijstand
BWBR0013605|Besluit verkrijging en verlies Nederlanderschap|BvvN;BVVN|
BWBR0011853|Besluit vrijstelling beschermde dier- en plantensoorten||
BWBR0010986|Besluit welzijn productiedieren||
BWBR0018492|Besluit zorgverzekering|Bzv|
BWBR0023009|Binnenvaartwet|Bvw;BVW|
BWBR0011708|Boetebesluit socialezekerheidswetten||?Boetebesluit sociale zekerheidswetten;?Boetebesluit
BWBR0002357|Boswet||
BWBR0005321|Bouwbesluit||
BWBR0012727|Bouwbesluit 2003||Bouwbesluit
BWBR0030461|Bouwbesluit 2012||Bouwbesluit
BWBR0003764|Brandweerwet 1985||Brandweerwet
BWBR0002896|Colportagewet||Colportagewet 1973
BWBR0013891|Comptabiliteitswet 2001|CW 2001;Cw 2001|?Comptabiliteitswet
BWBR0039429|Comptabiliteitswet 2016|CW 2016;Cw 2016|Comptabiliteitswet
BWBR0001847|Consulaire Wet||
BWBR0002126|Coördinatiewet Sociale Verzekering|CSV;Csv|
BWBR0007981|Coördinatiewet uitzonderingstoestanden|Cwu;CWU|
BWBR0027431|Crisis- en herstelwet|Chw;CHW|
BWBR0052872|Cyberbeveiligingswet|Cbw;CBW|
BWBR0010591|Databankenwet|Dw|
BWBV0001788|Dertiende Protocol bij het EVRM||
BWBR0026759|Dienstenwet||
BWBR0003818|Diergeneesmiddelenwet|Dgw;DGW|
BWBR0003802|Dierproevenbesluit||
BWBR0035866|Dierproevenbesluit 2014||Dierproevenbesluit
BWBR0001997|Distributiewet||Distributiewet 1939
BWBR0030111|Drinkwaterbesluit||
BWBR0026338|Drinkwaterwet|Drw;Dww|
BWBR0004593|Eindexamenbesluit VO||Eindexamenbesluit
BWBR0009755|Elektriciteitswet 1998|E-wet;Ewet|
BWBR0013797|Embryowet||
BWBR0050714|Energiewet|Ew;EW|
BWBR0037521|Erfgoedwet|Egw;Efw|
BWBV0002785|Europees Folterverdrag||Europees Verdrag ter voorkoming van folteringen en onmenselijke of vernederende behandelingen of bestraffingen;Europees Verdrag ter voorkoming van foltering en onmenselijke of vernederende behandeling of bestraffing
BWBV0002625|Europees Handvest inzake lokale autonomie||
BWBV0001800|?Europees Sociaal Handvest|?ESH|Herzien Europees Sociaal Handvest;?ESH-verdrag
BWBR0001860|Faillissementswet|Fw;FW|
BWBR0008290|Financiële-verhoudingswet|Fvw;FVW|Financiële verhoudingswet
BWBR0009640|Flora- en faunawet|Ffw;FFW;Ff-wet;FF-wet|Flora en faunawet
BWBR0011440|Gaswet||
BWBR0005416|Gemeentewet|Gemw;Gmw|
BWBR0021505|Geneesmiddelenwet|Gnw;GNW|
BWBR0012197|Gerechtsdeurwaarderswet|Gdw;GDW|
BWBR0005662|Gezondheids- en welzijnswet voor dieren|GWWD;Gwwd;GWD|
BWBR0002202|Gezondheidswet|Gzw|
BWBR0004257|Gratiewet||
BWBR0001840|Grondwet|Gw;GW;Gwt|Grondwet voor het Koninkrijk der Nederlanden;Nederlandse Grondwet
BWBR0002389|Hamsterwet||
BWBR0001906|Handelsnaamwet|Hnw;HNW|
BWBR0021777|Handelsregisterwet 2007|Hrw 2007;Hregw 2007|
BWBR0010200|Honden- en kattenbesluit 1999|HKB 1999|?Honden- en kattenbesluit
BWBR0005674|?Huisvestingswet|?Hvw;?Hw|Huisvestingswet 1992
BWBR0035303|Huisvestingswet 2014|Hw 2014;Hvw 2014|Huisvestingswet
BWBR0003221|Huurprijzenwet woonruimte|HPW;Hpw|
BWBR0009684|Infectieziektenwet||
BWBR0005829|Inrichtingen- en vergunningenbesluit milieubeheer|IVB;Ivb|
BWBR0033043|Instellingswet Autoriteit Consument en Markt||Instellingswet ACM;Iw ACM
BWBV0001017|Internationaal Verdrag inzake burgerrechten en politieke rechten|IVBPR;BUPO;BuPo;Bupo|Internationaal Verdrag inzake Burger- en Politieke Rechten;Internationale Verdrag inzake Burger- en Politieke Rechten;Internationaal Verdrag voor Burgerlijke en Politieke rechten;Internationale Verdrag inzake Burgerlijke en Politieke rechten;VN-verdrag inzake burgerrechten en politieke rechten;BUPO-verdrag
BWBV0002911|Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie|IVUR;CERD|Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie;VN-rassendiscriminatieverdrag;Rassendiscriminatieverdrag
BWBV0001016|Internationaal Verdrag inzake economische, sociale en culturele rechten|IVESCR;IVESC|
BWBR0043660|Invoeringswet Omgevingswet||
BWBR0004770|Invorderingswet 1990|IW 1990;Iw 1990;IW|Invorderingswet
BWBR0002155|Jachtwet||Jachtwet 1954
BWBR0034925|Jeugdwet|Jw;JW|
BWBR0004541|Kadasterwet|Kadw|
BWBR0008159|Kaderwet adviescolleges||
BWBR0008589|Kaderwet dienstplicht||
BWBR0015764|Kaderwet diervoeders||
BWBR0007919|Kaderwet EZK- en LNV-subsidies||Kaderwet EZ-subsidies
BWBR0011955|Kaderwet militaire pensioenen||
BWBR0010178|Kaderwet subsidies Ministerie van Buitenlandse Zaken||
BWBR0008754|Kaderwet SZW-subsidies||
BWBR0009455|Kaderwet VWS-subsidies||
BWBR0020495|Kaderwet zelfstandige bestuursorganen||Kaderwet zbo's;Kaderwet zbo
BWBR0006951|Kentekenreglement||
BWBR0002402|Kernenergiewet|Kew;KEW|
BWBR0004632|Kiesbesluit||
BWBR0004627|Kieswet|Kw;KW|
BWBR0042394|Klimaatwet||
BWBR0002645|Kostenwet invordering rijksbelastingen||Kostenwet
BWBR0007850|Kwaliteitswet zorginstellingen|Kwz;KWZ;KZi|
BWBR0002755|Landbouwkwaliteitswet|Lkw;LKW|
BWBR0002252|Landbouwwet|Lbw|
BWBR0003403|Leegstandwet|Lw|
BWBR0002628|Leerplichtwet 1969|Lpw;LPW;Lpw 1969|Leerplichtwet
BWBR0004188|Les- en cursusgeldwet|LCW;Lcw|
BWBR0004365|Loodsenwet||
BWBR0002267|Luchtvaartwet|LVW;Lvw|
BWBR0008691|Mededingingswet|Mw;?MW|
BWBR0004237|Mediabesluit|Mediab|
BWBR0025036|Mediabesluit 2008||Mediabesluit
BWBR0004149|?Mediawet|Mw 1987|Mediawet 1987
BWBR0025028|Mediawet 2008|Mw 2008;MW 2008|Mediawet
BWBR0004054|Meststoffenwet|Msw;MSW|
BWBR0019517|Metrologiewet||
BWBR0014168|Mijnbouwwet|Mbw;MBW|
BWBR0004471|Monumentenwet 1988|Monw 1988;MW 1988;Mw 1988|Monumentenwet
BWBR0002611|?Natuurbeschermingswet||Natuurbeschermingswet 1967
BWBR0009641|Natuurbeschermingswet 1998|Nbw 1998;NBW 1998;Nbwet 1998|
BWBR0001939|Natuurschoonwet 1928|NSW 1928;NSW;Nsw|Natuurschoonwet
BWBR0002759|Noodwet Arbeidsvoorziening||
BWBR0003173|Noodwet financieel verkeer||
BWBR0002758|Noodwet geneeskundigen||
BWBR0002457|Noodwet rechtspleging||
BWBR0002392|Noodwet voedselvoorziening||
BWBV0005760|Noord-Atlantisch Verdrag||NAVO-verdrag;NAVO-Handvest;?Verdrag van Washington
BWBR0041278|Omgevingsbesluit||
BWBR0045528|Omgevingsregeling||
BWBR0037885|Omgevingswet|?Ow;OW|
BWBR0001842|Onteigeningswet|OW;Onw|
BWBR0002505|Ontgrondingenwet|Ogw|
BWBR0010062|Ontslagbesluit||
BWBR0036599|Ontslagregeling||
BWBR0007983|Oorlogswet voor Nederland|OWN|
BWBR0001941|Opiumwet|Opw;OW|
BWBR0014405|Opiumwetbesluit||
BWBR0002565|Overgangswet nieuw Burgerlijk Wetboek||Overgangswet nieuw BW;Overgangswet NBW;Ow NBW
BWBR0016664|Overleveringswet|OLW;Olw|
BWBR0002269|Pachtwet|Pw|
BWBR0015703|Participatiewet|Pw;PW;P-wet;WWB;Wwb|Wet werk en bijstand
BWBR0012810|Paspoortuitvoeringsregeling Buitenland 2001|PUB|Paspoortuitvoeringsregeling Buitenland
BWBR0012811|Paspoortuitvoeringsregeling Nederland 2001|PUN|Paspoortuitvoeringsregeling Nederland
BWBR0005212|Paspoortwet|Ppw|
BWBR0009709|Penitentiaire beginselenwet|Pbw;PBW|
BWBR0009398|Penitentiaire maatregel|Pm|
BWBR0002089|Pensioen- en spaarfondsenwet|PSW;Psw|
BWBR0020809|Pensioenwet|PW;Pw|
BWBR0002075|Plantenziektenwet||
BWBR0043194|Plantgezondheidswet||
BWBR0006299|Politiewet 1993|PolW 1993;Pw 1993;PW 1993|?Politiewet
BWBR0031788|Politiewet 2012|Pw 2012;Polw 2012;PW 2012|Politiewet
BWBR0025572|Postwet 2009|Pw 2009|
BWBR0003734|Prijzennoodwet||
BWBR0002353|Prijzenwet||
BWBV0001001|Protocol bij het Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden||Eerste Protocol bij het EVRM;Eerste Protocol EVRM
BWBR0005645|Provinciewet|Provw;Prw|
BWBR0006743|Rechtspositiebesluit burgemeesters||Rechtspositiebesluit burgemeesters 1994
BWBR0006738|Rechtspositiebesluit commissarissen van de Koning||Rechtspositiebesluit commissarissen van de Koningin;Rechtspositiebesluit commissarissen van de Koningin 1994
BWBR0041522|Rechtspositiebesluit decentrale politieke ambtsdragers||
BWBR0006533|Rechtspositiebesluit gedeputeerden||
BWBR0006536|Rechtspositiebesluit raads- en commissieleden||
BWBR0006534|Rechtspositiebesluit staten- en commissieleden||
BWBR0006535|Rechtspositiebesluit wethouders||
BWBR0013399|Reconstructiewet concentratiegebieden||
BWBR0035248|Regeling houders van dieren||
BWBR0046503|Regeling opvang ontheemden Oekraïne|RooO;ROO|
BWBR0011558|Regeling selectie, plaatsing en overplaatsing van gedetineerden|Rspog;RSPOG|
BWBR0017959|Regeling verstrekkingen asielzoekers en andere categorieën vreemdelingen 2005|Rva 2005;?Rva|?Regeling verstrekkingen asielzoekers
BWBR0009726|Regeling verstrekkingen bepaalde categorieën vreemdelingen|Rvb|
BWBR0025798|Regeling voertuigen||
BWBR0008800|Regeling wapens en munitie|Rwm;RWM|
BWBR0018715|Regeling zorgverzekering|Rzv|
BWBR0004052|Reglement Dienst Buitenlandse Zaken|RDBZ|
BWBR0012647|Reglement justitiële jeugdinrichtingen|Rjj;RJJ|
BWBR0003805|Reglement minimummaten en gesloten tijden 1985||
BWBR0005848|Reglement regime grenslogies||
BWBR0008074|Reglement rijbewijzen||
BWBR0006023|Reglement van Orde van de Tweede Kamer der Staten-Generaal||Reglement van Orde van de Tweede Kamer;Reglement van Orde
BWBR0044975|Reglement van Orde van de Tweede Kamer der Staten-Generaal||Reglement van Orde van de Tweede Kamer;Reglement van Orde
BWBR0004825|Reglement verkeersregels en verkeerstekens 1990|RVV 1990;RVV|Reglement verkeersregels en verkeerstekens
BWBR0008690|Reglement verpleging ter beschikking gestelden|Rvt|
BWBR0009027|Reglement voor de binnenvisserij 1985||Reglement voor de binnenvisserij
BWBR0003144|Reglement zee- en kustvisserij 1977||
BWBR0019152|Reintegratiebesluit||Re-integratiebesluit
BWBR0010424|Remigratiewet||
BWBR0001879|?Rijksoctrooiwet|ROW 1910;?ROW|Rijksoctrooiwet 1910
BWBR0007118|Rijksoctrooiwet 1995|ROW 1995;Row 1995;ROW95|
BWBR0028132|Rijkswet financieel toezicht Curaçao en Sint Maarten|Rft;RFT|Rijkswet financieel toezicht
BWBR0028070|Rijkswet Gemeenschappelijk Hof van Justitie||
BWBR0014738|Rijkswet geweldgebruik bewakers militaire objecten||
BWBR0006799|Rijkswet goedkeuring en bekendmaking verdragen|Rgbv|
BWBR0010480|Rijkswet instelling exclusieve economische zone||
BWBR0048148|Rijkswet nationaliteit zeeschepen||
BWBR0017613|Rijkswet Onderzoeksraad voor veiligheid||Rijkswet Onderzoeksraad
BWBR0003738|Rijkswet op het Nederlanderschap|RWN;Rwn|
BWBR0028072|Rijkswet openbare ministeries van Curaçao, van Sint Maarten en van Bonaire, Sint Eustatius en Saba||Rijkswet openbare ministeries
BWBR0028079|Rijkswet politie van Curaçao, van Sint Maarten en van Bonaire, Sint Eustatius en Saba||Rijkswet politie
BWBR0028075|Rijkswet Raad voor de rechtshandhaving||
BWBR0020371|Sanctieregeling Belarus 2006||
BWBR0035394|Sanctieregeling inlijving Krim en Sebastopol 2014||Sanctieregeling inlijving Krim en Sebastopol
BWBR0031496|Sanctieregeling Iran 2012||
BWBR0034898|Sanctieregeling Oekraïne 2014||
BWBR0031305|Sanctieregeling Syrië 2012||
BWBR0034955|Sanctieregeling territoriale integriteit Oekraïne 2014||
BWBR0023131|Sanctieregeling terrorisme 2007-II||?Sanctieregeling terrorisme
BWBR0003296|Sanctiewet 1977|Sw 1977;SW 1977|Sanctiewet
BWBR0011478|Schattingsbesluit arbeidsongeschiktheidswetten||?Schattingsbesluit;Schattingsbesluit 2004
BWBR0004364|Scheepvaartverkeerswet|Svw;SVW|
BWBR0001876|Schepenwet||Schepenwet 1909
BWBR0011373|Speelautomatenbesluit 2000||?Speelautomatenbesluit
BWBR0015007|Spoorwegwet|Spw;SpW|
BWBV0005506|Statuut van de Raad van Europa||
BWBV0005509|Statuut van het Internationaal Gerechtshof||Statuut van het Internationale Gerechtshof
BWBV0001489|Statuut van Rome inzake het Internationaal Strafhof||Statuut van Rome;Statuut van het Internationaal Strafhof
BWBR0002154|Statuut voor het Koninkrijk der Nederlanden|?Statuut|Statuut voor het Koninkrijk
BWBR0002226|Successiewet 1956|SW 1956;Sw 1956;SW|Successiewet
BWBR0004302|Tabaks- en rookwarenwet|Trw;Tabw|Tabakswet
BWBR0009950|Telecommunicatiewet|Tw;TW;Telecomwet|
BWBR0043402|Tijdelijke overbruggingsregeling zelfstandig ondernemers|Tozo;TOZO|
BWBR0012701|Tijdelijke referendumwet|Trw;TRW|
BWBR0031557|Tijdelijke wet ambulancezorg|Twaz;TWAZ|
BWBR0007891|Tijdelijke wet beperking inkomensgevolgen arbeidsongeschiktheidscriteria|BIA|Wet BIA
BWBR0043252|Tijdelijke wet Groningen|TwG;Twg|
BWBR0044337|Tijdelijke wet maatregelen covid-19|Twm|Coronawet
BWBR0046840|Tijdelijke wet Nationaal Groeifonds||
BWBR0004043|Toeslagenwet|TW;Tw|
BWBR0006147|Tracéwet|Tw;TW|
BWBV0001676|Twaalfde Protocol bij het EVRM||
BWBR0002559|Uitleveringswet||
BWBR0005360|Uitvoeringsbesluit accijns||
BWBR0018707|Uitvoeringsbesluit Algemene wet inkomensafhankelijke regelingen||Uitvoeringsbesluit Awir
BWBR0005807|Uitvoeringsbesluit belasting van personenauto's en motorrijwielen 1992||Uitvoeringsbesluit BPM 1992
BWBR0007178|Uitvoeringsbesluit belastingen op milieugrondslag||
BWBR0002770|Uitvoeringsbesluit belastingen van rechtsverkeer||Uitvoeringsbesluit BRV;Uitvoeringsbesluit rechtsverkeer
BWBR0012066|Uitvoeringsbesluit inkomstenbelasting 2001|UBIB 2001|Uitvoeringsbesluit IB 2001;?Uitvoeringsbesluit inkomstenbelasting
BWBR0004772|Uitvoeringsbesluit Invorderingswet 1990|UBIW 1990|
BWBR0002489|Uitvoeringsbesluit loonbelasting 1965|UBLB 1965;UBLB|Uitvoeringsbesluit LB 1965;Uitvoeringsbesluit loonbelasting
BWBR0019031|Uitvoeringsbesluit Meststoffenwet||
BWBR0007311|Uitvoeringsbesluit motorrijtuigenbelasting 1994||
BWBR0002633|Uitvoeringsbesluit omzetbelasting 1968||Uitvoeringsbesluit OB 1968;Uitvoeringsbesluit omzetbelasting
BWBR0002227|Uitvoeringsbesluit Successiewet 1956||Uitvoeringsbesluit Successiewet
BWBR0002786|Uitvoeringsbesluit vennootschapsbelasting 1971||
BWBR0010646|Uitvoeringsbesluit WEB||
BWBR0017751|Uitvoeringsbesluit Wet op de jeugdzorg||
BWBR0024280|?Uitvoeringsbesluit Wet ter voorkoming van witwassen en financieren van terrorisme||?Uitvoeringsbesluit Wwft
BWBR0008499|Uitvoeringsbesluit Wet waardering onroerende zaken||Uitvoeringsbesluit Wet WOZ
BWBR0035733|Uitvoeringsbesluit Wmo 2015||Uitvoeringsbesluit Wet maatschappelijke ondersteuning 2015
BWBR0032421|Uitvoeringsbesluit WNT||
BWBR0018983|Uitvoeringsbesluit WTZi||Uitvoeringsbesluit Wet toelating zorginstellingen
BWBR0045787|Uitvoeringsbesluit WVO 2020|UWVO 2020|Uitvoeringsbesluit Wet voortgezet onderwijs 2020
BWBR0017838|Uitvoeringsbesluit WWIK||
BWBR0005355|Uitvoeringsregeling accijns||
BWBR0019237|Uitvoeringsregeling Algemene wet inkomensafhankelijke regelingen||Uitvoeringsregeling Awir
BWBR0006736|Uitvoeringsregeling Algemene wet inzake rijksbelastingen 1994|URAWR 1994|Uitvoeringsregeling AWR 1994;Uitvoeringsregeling AWR
BWBR0014506|Uitvoeringsregeling Belastingdienst 2003||Uitvoeringsregeling Belastingdienst
BWBR0007159|Uitvoeringsregeling belastingen op milieugrondslag||
BWBR0013995|Uitvoeringsregeling Besluit voorkoming dubbele belasting 2001||?Uitvoeringsregeling Besluit voorkoming dubbele belasting
BWBR0015386|Uitvoeringsregeling huurprijzen woonruimte||
BWBR0012031|Uitvoeringsregeling inkomstenbelasting 2001|URIB 2001|Uitvoeringsregeling IB 2001;?Uitvoeringsregeling inkomstenbelasting
BWBR0004766|Uitvoeringsregeling Invorderingswet 1990|URIW 1990|
BWBR0028236|Uitvoeringsregeling loonbelasting 2011|URLB 2011;?URLB|Uitvoeringsregeling LB 2011;?Uitvoeringsregeling loonbelasting
BWBR0018989|Uitvoeringsregeling Meststoffenwet||
BWBR0014569|Uitvoeringsregeling Opiumwet||
BWBR0035925|Uitvoeringsregeling rechtstreekse betalingen GLB||
BWBR0027018|Uitvoeringsregeling schenk- en erfbelasting||
BWBR0024539|Uitvoeringsregeling visserij||
BWBR0006305|Uitvoeringsregeling werknemersspaarregelingen en winstdelingsregelingen||
BWBR0040940|Uitvoeringswet Algemene verordening gegevensbescherming|UAVG;Uavg|Uitvoeringswet AVG
BWBR0051796|Uitvoeringswet dataverordening||
BWBR0050739|Uitvoeringswet digitaledienstenverordening||Uitvoeringswet DSA
BWBR0021912|Uitvoeringswet grondkamers||
BWBR0014315|Uitvoeringswet huurprijzen woonruimte|Uhw;UHW|
BWBR0013796|Uitvoeringswet Internationaal Strafhof||
BWBR0019574|Uitvoeringswet internationale kinderbescherming||
BWBR0004746|Uitvoeringswet internationale kinderontvoering||
BWBR0003385|Uitvoeringswet verdrag biologische wapens||
BWBR0007434|Uitvoeringswet verdrag chemische wapens||
BWBV0001008|Universele Verklaring van de Rechten van de Mens|UVRM|
BWBV0002010|Verdrag betreffende de burgerrechtelijke aspecten van internationale ontvoering van kinderen|HKOV|Haags Kinderontvoeringsverdrag;Haags Kinderontvoeringsverdrag 1980
BWBV0001003|Verdrag betreffende de status van staatlozen||?Staatlozenverdrag
BWBV0001002|Verdrag betreffende de status van vluchtelingen||Vluchtelingenverdrag;VN-Vluchtelingenverdrag;Vluchtelingenverdrag van Genève;Verdrag van Genève betreffende de status van vluchtelingen
BWBV0004947|Verdrag betreffende discriminatie in arbeid en beroep||ILO-verdrag 111
BWBV0004942|Verdrag betreffende minimum-normen van sociale zekerheid||ILO-verdrag 102
BWBV0001700|Verdrag betreffende toegang tot informatie, inspraak in besluitvorming en toegang tot de rechter inzake milieuaangelegenheden||Verdrag van Aarhus
BWBV0003143|Verdrag inzake clustermunitie||Clustermunitieverdrag
BWBV0004769|Verdrag inzake de bescherming van trekkende wilde diersoorten||?Verdrag van Bonn
BWBV0005507|Verdrag inzake de internationale burgerluchtvaart||Verdrag van Chicago;ICAO-verdrag
BWBV0002508|Verdrag inzake de rechten van het kind|IVRK;VRK|Internationaal Verdrag inzake de Rechten van het Kind;Internationale Verdrag voor de Rechten van het Kind;Verdrag voor de Rechten van het Kind;Verdrag van de Rechten van het Kind;VN-Verdrag inzake de rechten van het kind;VN-Kinderrechtenverdrag;Kinderrechtenverdrag
BWBV0004045|Verdrag inzake de rechten van personen met een handicap|IVRPH;VRPH;CRPD|VN-verdrag inzake de rechten van personen met een handicap;VN-verdrag Handicap;VN-Gehandicaptenverdrag;Gehandicaptenverdrag
BWBV0002909|Verdrag inzake de uitbanning van alle vormen van discriminatie van vrouwen|CEDAW;IVDV|VN-Vrouwenverdrag;Vrouwenverdrag
BWBV0001993|Verdrag inzake de verkrijging van bewijs in het buitenland in burgerlijke en in handelszaken||Haags Bewijsverdrag
BWBV0005551|Verdrag inzake de voorkoming en de bestraffing van genocide||Genocideverdrag;Genocide-verdrag
BWBV0002731|Verdrag inzake milieu-effectrapportage in grensoverschrijdend verband||Verdrag van Espoo;Espoo-verdrag
BWBV0003922|Verdrag inzake psychotrope stoffen||
BWBV0005670|Verdrag inzake stabiliteit, coördinatie en bestuur in de Economische en Monetaire Unie|VSCB|Stabiliteitsverdrag;Begrotingspact
BWBV0002507|Verdrag tegen foltering en andere wrede, onmenselijke of onterende behandeling of bestraffing||Verdrag tegen foltering en andere wrede, onmenselijke en onterende behandeling of bestraffing;Verdrag tegen foltering;Antifolterverdrag;Anti-folterverdrag;VN-Antifolterverdrag;VN-Folterverdrag
BWBV0004351|Verdrag tot beperking der staatloosheid||
BWBV0001000|Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden|EVRM|Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden;Europees Verdrag tot bescherming van de rechten van de mens;Europees Verdrag voor de Rechten van de Mens;Europees Verdrag van de Rechten van de Mens;Europees Verdrag inzake de Rechten van de Mens;Europese Verdrag voor de Rechten van de Mens;Europese Verdrag tot bescherming van de rechten van de mens;Europese Conventie van de Rechten van de Mens;Europese Conventie voor de Rechten van de Mens
BWBV0005640|Verdrag tot instelling van het Europees Stabiliteitsmechanisme||ESM-verdrag
BWBV0004138|Verdrag van de Raad van Europa inzake bestrijding van mensenhandel||Verdrag inzake bestrijding van mensenhandel
BWBV0006074|Verdrag van de Raad van Europa inzake het voorkomen en bestrijden van geweld tegen vrouwen en huiselijk geweld||Verdrag van Istanbul;Istanbulverdrag;Istanbul-verdrag
BWBV0001668|Verdrag van de Verenigde Naties tegen grensoverschrijdende georganiseerde misdaad||Verdrag van Palermo
BWBV0005584|Verdrag van Genève betreffende de behandeling van krijgsgevangenen||Derde Geneefse Conventie;Derde Conventie van Genève;Derde Verdrag van Genève
BWBV0005569|Verdrag van Genève betreffende de bescherming van burgers in oorlogstijd||Vierde Geneefse Conventie;Vierde Conventie van Genève;Vierde Verdrag van Genève
BWBV0005565|Verdrag van Genève voor de verbetering van het lot der gewonden en zieken, zich bevindende bij de strijdkrachten te velde||Eerste Geneefse Conventie;Eerste Conventie van Genève;Eerste Verdrag van Genève
BWBV0005410|Verdrag van Genève voor de verbetering van het lot der gewonden, zieken en schipbreukelingen van de strijdkrachten ter zee||Tweede Geneefse Conventie;Tweede Conventie van Genève;Tweede Verdrag van Genève
BWBV0004127|Verdrag van Lanzarote||Verdrag van de Raad van Europa inzake de bescherming van kinderen tegen seksuele uitbuiting en seksueel misbruik
BWBV0002799|Verdrag van Wenen ter bescherming van de ozonlaag||
BWBR0031401|Veteranenwet||
BWBV0001029|Vierde Protocol bij het Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden||Vierde Protocol bij het EVRM;Vierde Protocol EVRM
BWBR0002416|Visserijwet 1963||Visserijwet
BWBR0012002|Voorschrift Vreemdelingen 2000|VV 2000|?Voorschrift Vreemdelingen
BWBR0011825|Vreemdelingenbesluit 2000|Vb 2000;Vb2000;?Vb|?Vreemdelingenbesluit
BWBR0012287|Vreemdelingencirculaire 2000|Vc 2000|
BWBR0012289|Vreemdelingencirculaire 2000|Vc 2000|
BWBR0012288|Vreemdelingencirculaire 2000|Vc 2000|
BWBR0011823|Vreemdelingenwet 2000|Vw 2000;?Vw;Vw2000;VW 2000|?Vreemdelingenwet
BWBR0013360|Vuurwerkbesluit||
BWBR0009275|Waarborgwet 1986||
BWBR0042284|Waarborgwet 2019||
BWBR0001969|Warenwet||
BWBR0026325|Warenwetbesluit additieven, aroma's en enzymen in levensmiddelen||
BWBR0008223|Warenwetbesluit attractie- en speeltoestellen||
BWBR0005758|Warenwetbesluit Bereiding en behandeling van levensmiddelen||
BWBR0011841|Warenwetbesluit bestuurlijke boeten||
BWBR0029746|Warenwetbesluit cosmetische producten 2011||?Warenwetbesluit cosmetische producten
BWBR0005310|Warenwetbesluit Etikettering van levensmiddelen||
BWBR0018823|?Warenwetbesluit hygiëne van levensmiddelen||
BWBR0033323|Warenwetbesluit informatie levensmiddelen||
BWBR0012174|Warenwetbesluit kruidenpreparaten||
BWBR0005456|Warenwetbesluit Levensmiddelenadditieven||
BWBR0005577|Warenwetbesluit machines||
BWBR0029619|Warenwetbesluit speelgoed 2011||?Warenwetbesluit speelgoed
BWBR0021605|Warenwetbesluit tatoeëren en piercen||
BWBR0014814|Warenwetbesluit voedingssupplementen||
BWBR0033729|Warmtewet||
BWBR0026872|Waterbesluit||
BWBR0005108|Waterschapswet|Wschw|
BWBR0025458|Waterwet|Wtw|
BWBR0006622|Wegenverkeerswet 1994|WVW 1994;WVW;Wvw;Wvw 1994;WVW1994|Wegenverkeerswet
BWBR0004045|Werkloosheidswet|WW;Ww|
BWBR0036706|Wet aanpak schijnconstructies||
BWBR0003234|Wet aansprakelijkheid kernongevallen|WAKO;Wako|
BWBR0002415|Wet aansprakelijkheidsverzekering motorrijtuigen|WAM;Wam|
BWBR0023864|Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg|Wabvpz;Wbsn-z|Wet gebruik burgerservicenummer in de zorg
BWBR0019516|Wet aanvullende regels veiligheid wegtunnels|Warvw;WARVW|Tunnelwet
BWBR0004581|Wet administratiefrechtelijke handhaving verkeersvoorschriften|WAHV;Wahv|Wet Mulder
BWBR0003396|Wet afbreking zwangerschap|Wafz;WAFZ|Abortuswet
BWBR0001833|Wet algemene bepalingen||Wet houdende algemene bepalingen der wetgeving van het Koninkrijk;Wet AB
BWBR0022428|Wet algemene bepalingen burgerservicenummer|Wabb;WABB|
BWBR0024779|Wet algemene bepalingen omgevingsrecht|Wabo;WABO|
BWBR0003718|Wet algemene regels herindeling||Wet arhi
BWBR0009616|Wet allocatie arbeidskrachten door intermediairs|Waadi;WAADI|
BWBR0001952|Wet ambtenaren defensie|MAW 1931;MAW;WAD|Militaire Ambtenarenwet 1931;Militaire ambtenarenwet
BWBR0002757|Wet ambulancevervoer||
BWBR0013402|Wet ammoniak en veehouderij|Wav;WAV|
BWBR0013008|Wet arbeid en zorg|Wazo;WAZO|
BWBR0007149|Wet arbeid vreemdelingen|Wav;WAV|
BWBR0008656|Wet arbeidsongeschiktheidsverzekering zelfstandigen|WAZ;Waz|
BWBR0008657|Wet arbeidsongeschiktheidsvoorziening jonggehandicapten|Wajong;WAJONG|Wet werk en arbeidsondersteuning jonggehandicapten
BWBR0010925|Wet arbeidsvoorwaarden grensoverschrijdende arbeid|WAGA;Waga|
BWBR0007419|Wet balansverkorting geldelijke steun volkshuisvesting||Bruteringswet
BWBR0031796|Wet bankenbelasting||
BWBR0023466|Wet basisregistratie adressen en gebouwen|Wbag|Wet basisregistraties adressen en gebouwen;Wet BAG
BWBR0034026|Wet basisregistratie grootschalige topografie|Wbgt|Wet BGT
BWBR0037095|Wet basisregistratie ondergrond|Wbro|Wet BRO
BWBR0033715|Wet basisregistratie personen|Wbrp|Wet BRP
BWBR0022704|Wet beëdigde tolken en vertalers|Wbtv;WBTV|
BWBR0005431|Wet beëdiging en inhuldiging van de Koning||
BWBR0008331|Wet beheer rijkswaterstaatswerken|Wbr;WBR|
BWBR0031659|Wet bekostiging financieel toezicht|Wbft|
BWBR0007678|Wet belasting zware motorrijtuigen||Wet BZM
BWBR0007168|Wet belastingen op milieugrondslag|Wbm;WBM|Wet belasting op milieugrondslag
BWBR0010479|Wet beperking export uitkeringen|BEU|Wet BEU
BWBR0009449|Wet bescherming Antarctica|Wba|
BWBR0041459|Wet bescherming bedrijfsgeheimen||
BWBR0037852|Wet bescherming klokkenluiders|Wbk;WBK|Wet Huis voor klokkenluiders
BWBR0011468|Wet bescherming persoonsgegevens|Wbp;WBP|
BWBR0002074|Wet bescherming staatsgeheimen||
BWBR0041515|Wet beveiliging netwerk- en informatiesystemen|Wbni;WBNI|Cybersecuritywet
BWBR0013798|Wet bevordering integriteitsbeoordelingen door het openbaar bestuur|BIBOB;Bibob|Wet Bibob
BWBR0019388|Wet bijzondere maatregelen grootstedelijke problematiek|Wbmgp;WBMGP|Rotterdamwet
BWBR0005700|Wet bijzondere opnemingen in psychiatrische ziekenhuizen|BOPZ;Bopz|Wet Bopz
BWBR0003994|Wet bodembescherming|Wbb;WBB|
BWBR0007982|Wet buitengewone bevoegdheden burgerlijk gezag|Wbbbg;WBBBG|
BWBR0006685|Wet Centraal Orgaan opvang asielzoekers||Wet COA
BWBR0030733|Wet College voor de rechten van de mens||
BWBR0025364|Wet College voor toetsen en examens||Wet College voor examens
BWBR0015049|Wet controle op rechtspersonen||Wet documentatie vennootschappen
BWBR0030250|Wet dieren|Wd|
BWBR0048156|Wet digitale overheid|Wdo;WDO|
BWBR0017212|Wet DNA-onderzoek bij veroordeelden||Wet DNA-V;Wet DNA
BWBR0013642|Wet donorgegevens kunstmatige bevruchting|Wdkb;WDKB|
BWBR0007625|Wet educatie en beroepsonderwijs|WEB;Web|
BWBR0048095|Wet elektronische gegevensuitwisseling in de zorg|Wegiz;WEGIZ|
BWBR0042818|Wet experiment gesloten coffeeshopketen||
BWBR0006803|Wet explosieven voor civiel gebruik|Wecg;WECG|
BWBR0002845|Wet financieel statuut van het Koninklijk Huis|Wfskh;WFSKH|Wet financieel statuut Koninklijk Huis
BWBR0006547|Wet financiële betrekkingen buitenland 1994|Wfbb;WFBB 1994|Wet financiële betrekkingen buitenland
BWBR0011987|Wet financiering decentrale overheden|Fido|Wet fido
BWBR0033004|Wet financiering politieke partijen|Wfpp;WFPP|
BWBR0017745|Wet financiering sociale verzekeringen|Wfsv;WFSV|
BWBR0011173|Wet flexibel werken|Wfw;WFW;WAA;Waa|Wet aanpassing arbeidsduur
BWBR0040634|Wet forensische zorg|Wfz;WFZ|
BWBR0034047|Wet gebruik Friese taal||
BWBR0049962|Wet gegevensverwerking door samenwerkingsverbanden|WGS;Wgs|
BWBR0014915|Wet gelijke behandeling op grond van handicap of chronische ziekte|WGBH/CZ;Wgbh/cz;WGBH|
BWBR0016185|Wet gelijke behandeling op grond van leeftijd bij de arbeid|WGBL;WGBLA;Wgbl|
BWBR0003299|Wet gelijke behandeling van mannen en vrouwen|WGB|
BWBR0003227|Wet geluidhinder|Wgh;WGH|
BWBR0003740|Wet gemeenschappelijke regelingen|Wgr;WGR|
BWBR0026168|Wet gemeentelijke antidiscriminatievoorzieningen|?Wga|
BWBR0006723|Wet gemeentelijke basisadministratie persoonsgegevens|WGBA;?GBA|Wet gemeentelijke basisadministratie;Wet GBA
BWBR0031331|Wet gemeentelijke schuldhulpverlening|Wgs;WGS|
BWBR0049307|Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen||Spreidingswet
BWBR0007867|Wet geneesmiddelenprijzen|Wgp;WGP|
BWBR0021670|Wet gewasbeschermingsmiddelen en biociden|Wgb;WGB|
BWBR0002386|Wet gewetensbezwaren militaire dienst|WGMD;Wgmd|
BWBR0003109|Wet giraal effectenverkeer|Wge;WGE|
BWBR0048028|Wet goed verhuurderschap|Wgv;WGV|
BWBR0028899|Wet griffierechten burgerlijke zaken|Wgbz;WGBZ|
BWBR0020586|Wet handhaving consumentenbescherming|Whc;WHC|
BWBR0008999|Wet havenstaatcontrole||
BWBR0036795|Wet hergebruik van overheidsinformatie||
BWBR0047436|Wet hersteloperatie toeslagen|Wht;WHT|
BWBR0002660|Wet hygiëne en veiligheid badinrichtingen en zwemgelegenheden|Whvbz;WHVBZ|Wet hygiëne en veiligheid zwemgelegenheden
BWBR0020611|?Wet inburgering|?Wi;?WI;Wi 2013|
BWBR0044770|Wet inburgering 2021|Wi2021;Wi 2021|
BWBR0023204|Wet inburgering in het buitenland|Wib;WIB|
BWBR0023775|Wet informatie-uitwisseling ondergrondse netten|WION;Wion|Grondroerdersregeling
BWBR0004163|Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen|IOAZ;Ioaz|
BWBR0004044|Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers|IOAW;Ioaw|
BWBR0024394|Wet inkomensvoorziening oudere werklozen|IOW;Iow|
BWBR0011353|Wet inkomstenbelasting 2001|IB 2001;Wib 2001|Wet IB 2001
BWBR0020748|Wet inrichting landelijk gebied|Wilg;WILG|
BWBR0009083|Wet inschakeling werkzoekenden|WIW;Wiw|
BWBR0015252|Wet internationale misdrijven|WIM;Wim|
BWBR0009079|Wet inzake bloedvoorziening|Wibv|
BWBR0013816|Wet inzake de geldtransactiekantoren|Wgt;WGT|
BWBR0002731|Wet inzake de luchtverontreiniging|Wlv;WLV|Wet luchtverontreiniging
BWBR0014194|Wet justitiële en strafvorderlijke gegevens|Wjsg;WJSG|Wet justitiële gegevens
BWBR0017017|Wet kinderopvang|Wko;WKO;Wkkp|Wet kinderopvang en kwaliteitseisen peuterspeelzalen
BWBR0007414|Wet klachtrecht cliënten zorgsector|Wkcz;WKCZ|
BWBR0037173|Wet kwaliteit, klachten en geschillen zorg|Wkkgz;WKKGZ|Wet kwaliteit klachten en geschillen zorg
BWBR0035917|Wet langdurige zorg|Wlz;WLZ|
BWBR0034363|Wet lokaal spoor|Wls;WLS|
BWBR0005555|Wet luchtvaart|Wlv;WLV|
BWBR0034553|Wet maatregelen woningmarkt 2014 II||
BWBR0020031|?Wet maatschappelijke ondersteuning|Wmo 2007;WMO 2007;Wmo;WMO|Wet maatschappelijke ondersteuning 2007
BWBR0035362|Wet maatschappelijke ondersteuning 2015|Wmo 2015;WMO 2015;Wmo2015;Wmo;WMO|Wet maatschappelijke ondersteuning
BWBR0020078|Wet marktordening gezondheidszorg|Wmg;WMG|
BWBR0001995|Wet medewerking verdedigingsvoorbereiding||
BWBR0007920|Wet medezeggenschap cliënten zorginstellingen|?WMCZ;?Wmcz|
BWBR0042294|Wet medezeggenschap cliënten zorginstellingen 2018|Wmcz 2018;WMCZ 2018|
BWBR0020685|Wet medezeggenschap op scholen|WMS;?Wms|
BWBR0009408|Wet medisch-wetenschappelijk onderzoek met mensen|?WMO;?Wmo;WMOM|
BWBR0042755|Wet medische hulpmiddelen|Wmh|
BWBR0003026|Wet melding collectief ontslag|WMCO;Wmco|
BWBR0006331|Wet melding ongebruikelijke transacties|Wmot|Wet MOT
BWBR0003245|Wet milieubeheer|Wm;WM;Wmb|
BWBR0004788|Wet militair tuchtrecht|WMT;Wmt|
BWBR0004789|Wet militaire strafrechtspraak|WMSR|
BWBR0049111|Wet minimumbelasting 2024|Wmb 2024|Wet minimumbelasting
BWBR0002638|Wet minimumloon en minimumvakantiebijslag|WML;Wml;WMM;Wmm|Wet op het minimumloon
BWBR0003372|Wet Nationale ombudsman|WNo;WNO|
BWBR0037552|Wet natuurbescherming|Wnb;WNB|
BWBR0032249|Wet normering topinkomens|WNT;Wnt|Wet normering bezoldiging topfunctionarissen publieke en semipublieke sector
BWBR0002740|Wet op belastingen van rechtsverkeer|WBR;Wbr|
BWBR0008974|Wet op bijzondere medische verrichtingen|Wbmv;WBMV|Wet bijzondere medische verrichtingen
BWBR0005251|Wet op de accijns||Wet Accijns
BWBR0002856|Wet op de Accountants-Administratieconsulenten||Wet AA
BWBR0006667|Wet op de adeldom||
BWBR0002524|Wet op de arbeidsongeschiktheidsverzekering|WAO;Wao|
BWBR0004189|Wet op de architectentitel||
BWBR0035933|Wet op de bedrijveninvesteringszones|BIZ-wet|Wet BIZ
BWBR0005806|Wet op de belasting van personenauto's en motorrijwielen 1992||Wet BPM 1992;Wet BPM
BWBR0006251|Wet op de beroepen in de individuele gezondheidszorg|BIG|Wet BIG
BWBR0016944|Wet op de beroepen in het onderwijs||Wet BIO
BWBR0019919|Wet op de bijzondere opsporingsdiensten|WBOD|Wet BOD
BWBR0001937|Wet op de collectieve arbeidsovereenkomst|WCAO;Wcao|Wet op de cao;Wet CAO
BWBR0003081|Wet op de dierproeven|Wod;WOD|
BWBR0002515|Wet op de dividendbelasting 1965|DB 1965|Wet op de dividendbelasting;Wet dividendbelasting 1965;Wet DB 1965;Wet DB
BWBR0002063|Wet op de economische delicten|WED;Wed|
BWBR0003821|Wet op de erkende onderwijsinstellingen|WEO|
BWBR0008508|Wet op de Europese ondernemingsraden|WEOR;Weor|
BWBR0003549|Wet op de expertisecentra|WEC;Wec;ISOVSO|Interimwet op het speciaal onderwijs en het voortgezet speciaal onderwijs
BWBR0009191|Wet op de formeel buitenlandse vennootschappen|Wfbv;WFBV|
BWBR0002290|Wet op de geneesmiddelenvoorziening|WOG;Wog|
BWBR0008659|Wet op de huurtoeslag|Wht;HSW;Hsw|Huursubsidiewet;Huurtoeslagwet
BWBR0006297|Wet op de identificatieplicht|?WID;?Wid|
BWBR0004244|?Wet op de inlichtingen- en veiligheidsdiensten|WIV 1987;Wiv 1987|Wet op de inlichtingen- en veiligheidsdiensten 1987
BWBR0013409|Wet op de inlichtingen- en veiligheidsdiensten 2002|Wiv 2002;WIV 2002;Wiv2002|
BWBR0039896|Wet op de inlichtingen- en veiligheidsdiensten 2017|Wiv 2017;WIV 2017;Wiv2017|
BWBR0003954|Wet op de internationale bijstandsverlening bij de heffing van belastingen|WIBB;WIB|
BWBR0004608|Wet op de jeugdhulpverlening|Wjhv;WJHV|
BWBR0016637|Wet op de jeugdzorg|Wjz;WJZ|
BWBR0034331|Wet op de Kamer van Koophandel||Wet KvK
BWBR0009276|Wet op de kamers van koophandel en fabrieken 1997|WKvK 1997|
BWBR0002359|Wet op de kansspelbelasting||Wet KSB
BWBR0002469|Wet op de kansspelen|Wok;WoK;WOK|
BWBR0005009|Wet op de lijkbezorging|Wlb;WLB;Wlbz|
BWBR0002471|Wet op de loonbelasting 1964|LB 1964|Wet op de loonbelasting;Wet loonbelasting 1964;Wet LB 1964;Wet LB
BWBR0002698|Wet op de loonvorming||
BWBR0002697|Wet op de medische hulpmiddelen|Womh;WMH|
BWBR0008819|Wet op de medische keuringen|WMK;Wmk|
BWBR0006324|Wet op de motorrijtuigenbelasting 1994|MRB 1994|Wet MRB 1994;Wet MRB
BWBR0005921|Wet op de naburige rechten|WNR;Wnr|
BWBR0004191|Wet op de Nederlandse organisatie voor wetenschappelijk onderzoek|NWO-wet;WNWO|
BWBR0002629|Wet op de omzetbelasting 1968|OB 1968|Wet op de omzetbelasting;Wet omzetbelasting 1968;Wet OB 1968;Wet OB
BWBR0002747|Wet op de ondernemingsraden|WOR;Wor|
BWBR0008683|Wet op de Onderwijsraad||
BWBR0008066|Wet op de orgaandonatie|WOD;Wod|Donorwet
BWBR0009385|Wet op de organisatie ZorgOnderzoek Nederland||Wet ZON
BWBR0023825|Wet op de parlementaire enquête 2008|WPE 2008;Wpe 2008|
BWBR0002367|Wet op de Raad van State|WRvS|Wet RvS
BWBR0002080|Wet op de rechterlijke indeling|Wri|
BWBR0001830|Wet op de rechterlijke organisatie|RO|Wet RO
BWBR0006368|Wet op de rechtsbijstand|Wrb;WRB|
BWBR0002374|Wet op de Registeraccountants|WRA|
BWBR0002375|Wet op de Ruimtelijke Ordening|WRO|
BWBR0002058|Wet op de Sociaal-Economische Raad|Wbo;WBO|Wet op de bedrijfsorganisatie;Wet SER
BWBR0003955|Wet op de studiefinanciering|?WSF;?Wsf|
BWBR0004730|Wet op de uitoefening van de diergeneeskunde 1990|WUD;Wud|Wet op de uitoefening van de diergeneeskunde
BWBR0017452|Wet op de vaste boekenprijs|Wvbp;WVBP|
BWBR0002672|Wet op de vennootschapsbelasting 1969|Vpb 1969|Wet op de vennootschapsbelasting;Wet vennootschapsbelasting 1969;Wet VPB 1969;Wet Vpb
BWBR0005802|Wet op de verbruiksbelasting van alcoholvrije dranken||Wet op de verbruiksbelastingen van alcoholvrije dranken
BWBR0018451|Wet op de zorgtoeslag|Wzt;Wzorgtoeslag|Zorgtoeslagwet
BWBR0032573|Wet op het accountantsberoep||
BWBR0001987|Wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten|WAVV;Wavv|Wet algemeen verbindend verklaren;Wet AVV
BWBR0005699|Wet op het bevolkingsonderzoek|WBO;Wbo|
BWBR0013817|Wet op het BTW-compensatiefonds||Wet BTW-compensatiefonds
BWBR0015926|Wet op het Centraal bureau voor de statistiek|CBS-wet|Wet CBS
BWBR0004815|Wet op het consumentenkrediet|Wck;WCK|
BWBR0020368|Wet op het financieel toezicht|Wft;WFT|
BWBR0005682|Wet op het hoger onderwijs en wetenschappelijk onderzoek|WHW;Whw|
BWBR0022751|Wet op het kindgebonden budget|Wkb;WKB;Wkgb|
BWBR0010388|Wet op het notarisambt|Wna;WNA|Notariswet
BWBR0013800|Wet op het onderwijstoezicht|WOT;Wot|
BWBR0009810|Wet op het overleg huurders verhuurder|Wohv;WOHV|Overlegwet;Wet overleg huurders verhuurder
BWBR0003420|Wet op het primair onderwijs|WPO;Wpo;WBO|Wet op het basisonderwijs;Wet Primair Onderwijs
BWBR0005904|Wet op het specifiek cultuurbeleid|Wsc;WSC|
BWBR0002399|Wet op het voortgezet onderwijs|WVO;Wvo|
BWBR0045754|Wet open overheid|Woo;WOO|
BWBR0005252|Wet openbaarheid van bestuur|Wob;WOB|
BWBR0004318|Wet openbare manifestaties|Wom;WOM|
BWBR0004028|Wet overdracht tenuitvoerlegging strafvonnissen|WOTS;Wots|Wet overdracht ten uitvoerlegging strafvonnissen
BWBR0008973|Wet particuliere beveiligingsorganisaties en recherchebureaus|Wpbr;WPBR|
BWBR0011470|Wet personenvervoer 2000|Wp 2000;Wp2000;WP 2000;Wpv 2000|
BWBR0022463|Wet politiegegevens|Wpg;WPG;Wpolg|Wet op de politiegegevens
BWBR0004798|Wet politieregisters|Wpolr;WPolR|
BWBR0007791|Wet privatisering ABP|WPA|
BWBR0024705|Wet publieke gezondheid|Wpg;WPG|
BWBR0009753|Wet Raad voor de Transportveiligheid||
BWBR0036443|Wet raadgevend referendum||
BWBR0003765|Wet rampen en zware ongevallen|Wrzo;WRZO|Rampenwet
BWBR0006286|Wet rechtspositie ministers en staatssecretarissen||
BWBR0008365|Wet rechtspositie rechterlijke ambtenaren|Wrra;WRRA|
BWBR0006073|Wet rijonderricht motorrijtuigen 1993|WRM 1993;Wrm 1993;WRM|Wet rijonderricht motorrijtuigen
BWBR0020449|?Wet ruimtelijke ordening|Wro|
BWBR0021418|Wet ruimtevaartactiviteiten||Ruimtevaartwet
BWBR0002979|Wet schadefonds geweldsmisdrijven|Wsg;WSG|
BWBR0004939|Wet schadeloosstelling leden Tweede Kamer||
BWBR0008903|Wet sociale werkvoorziening|Wsw;WSW|
BWBR0030545|Wet strategische diensten||
BWBR0013060|Wet structuur uitvoeringsorganisatie werk en inkomen|SUWI;Suwi|Wet SUWI
BWBR0011453|Wet studiefinanciering 2000|WSF 2000;Wsf 2000;WSF2000|
BWBR0003356|Wet tarieven gezondheidszorg|Wtg;WTG|
BWBR0001852|Wet tarieven in burgerlijke zaken|Wtbz;WTBZ|
BWBR0002406|Wet tarieven in strafzaken|Wts;WTS|
BWBR0025003|Wet tegemoetkoming chronisch zieken en gehandicapten|Wtcg;WTCG|
BWBR0012438|Wet tegemoetkoming onderwijsbijdrage en schoolkosten|WTOS;Wtos|
BWBR0009637|Wet tegemoetkoming schade bij rampen|Wts;WTS|Wet tegemoetkoming schade bij rampen en zware ongevallen
BWBR0024282|Wet ter voorkoming van witwassen en financieren van terrorisme|Wwft;WWFT|
BWBR0040718|Wet terugvordering staatssteun||
BWBR0024649|Wet tijdelijk huisverbod|Wth;WTH|
BWBR0018906|Wet toelating zorginstellingen|WTZi;Wtzi;WTZI|
BWBR0043797|Wet toetreding zorgaanbieders|Wtza;WTZa;WTZA|
BWBR0012410|Wet toetsing levensbeëindiging op verzoek en hulp bij zelfdoding|?Wtl;?WTL;WTLVHZ|Euthanasiewet
BWBR0019468|Wet toezicht accountantsorganisaties|Wta;WTA|
BWBR0007657|Wet toezicht effectenverkeer 1995|Wte 1995;WTE 1995;Wte|
BWBR0014779|Wet toezicht en geschillenbeslechting collectieve beheersorganisaties auteurs- en naburige rechten||Wet toezicht collectieve beheersorganisaties auteurs- en naburige rechten
BWBR0020369|Wet toezicht financiële verslaggeving|Wtfv;WTFV|
BWBR0016189|?Wet toezicht trustkantoren|?Wtt;?WTT|
BWBR0003659|Wet tot behoud van cultuurbezit|WBC;Wbc|
BWBR0002288|Wet tot nadere regeling van de wettelijke tijd||
BWBR0021656|Wet tot teruggave cultuurgoederen afkomstig uit bezet gebied||
BWBR0003664|Wet uitkeringen burger-oorlogsslachtoffers 1940-1945|Wubo;WUBO|
BWBR0002844|Wet uitkeringen vervolgingsslachtoffers 1940-1945|Wuv;WUV|
BWBR0029672|Wet uitvoering EU-handelingen energie-efficiëntie||Wet implementatie EU-richtlijnen energie-efficiëntie;Wet implementatie EG-richtlijnen energie-efficiëntie
BWBR0014682|Wet veiligheid en kwaliteit lichaamsmateriaal|Wvkl;WVKL|
BWBR0008277|Wet veiligheidsonderzoeken|Wvo|
BWBR0027466|Wet veiligheidsregio's|Wvr;WVR|
BWBR0046747|Wet veiligheidstoets investeringen, fusies en overnames|Vifo|Wet Vifo
BWBR0032739|Wet verbod pelsdierhouderij|Wvp|
BWBR0006641|Wet verevening pensioenrechten bij scheiding|WVPS;Wvps|Wet VPS
BWBR0033645|Wet verhuurderheffing||
BWBR0007746|Wet vermindering afdracht loonbelasting en premie voor de volksverzekeringen|WVA;Wva|Wet vermindering afdracht loonbelasting
BWBR0002682|Wet verontreiniging oppervlaktewateren|Wvo|
BWBR0018831|Wet verplichte beroepspensioenregeling|Wvb;WVB|
BWBR0012092|Wet verplichte deelneming in een bedrijfstakpensioenfonds 2000||Wet verplichte deelneming in een bedrijfstakpensioenfonds;Wet Bpf 2000;?Wet Bpf
BWBR0040635|Wet verplichte geestelijke gezondheidszorg|Wvggz;WVGGZ|Wet verplichte ggz
BWBR0007606|Wet vervoer gevaarlijke stoffen|Wvgs;WVGS|
BWBR0003528|Wet vervoer over zee||
BWBR0003391|Wet voorkeursrecht gemeenten|Wvg;WVG|
BWBR0007286|Wet voorkoming misbruik chemicaliën|Wvmc;WVMC|
BWBR0003642|Wet voorkoming verontreiniging door schepen|Wvvs;WVVS|
BWBR0012373|Wet voorraadvorming aardolieproducten 2001|Wva 2001;WVA 2001|
BWBR0032775|Wet voorraadvorming aardolieproducten 2012|Wva 2012;WVA 2012|
BWBR0044212|Wet voortgezet onderwijs 2020|WVO 2020;Wvo 2020|
BWBR0006169|Wet voorzieningen gehandicapten|Wvg;WVG|
BWBR0007119|Wet waardering onroerende zaken|WOZ;Woz|Wet WOZ
BWBR0008804|Wet wapens en munitie|WWM;Wwm|
BWBR0031814|Wet wederzijdse erkenning en tenuitvoerlegging vrijheidsbenemende en voorwaardelijke sancties|WETS;Wets|
BWBR0024800|Wet wegvervoer goederen|Wwg;WWG|
BWBR0017837|Wet werk en inkomen kunstenaars|WWIK;Wwik|
BWBR0019057|Wet werk en inkomen naar arbeidsvermogen|WIA;Wia|Wet WIA
BWBR0035254|Wet werk en zekerheid|WWZ;Wwz|
BWBR0036752|Wet windenergie op zee|Wwoz|
BWBR0009124|Wet zeevarenden||Zeevaartbemanningswet
BWBR0002753|Wet ziekenhuisvoorzieningen|WZV;?Wzv|
BWBR0040632|Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten|Wzd;WZD|Wet zorg en dwang
BWBR0001827|Wetboek van Burgerlijke Rechtsvordering|Rv;WvBRv;BRv|Burgerlijke Rechtsvordering
BWBR0001838|Wetboek van Koophandel|WvK;Wvk|
BWBR0001869|Wetboek van Militair Strafrecht|WvMSr;WvMS;WMSr|
BWBR0001854|Wetboek van Strafrecht|Sr;Strafrecht;WvSr;WSr;WvS;SR|Nederlandse Wetboek van Strafrecht
BWBR0001903|Wetboek van Strafvordering|Sv;Strafvordering;WvSv;WSv;SV|
BWBR0007952|Winkeltijdenwet|Wtw;WTW|
BWBR0005181|Woningwet|Wonw;WonW|
BWBR0018040|Zaaizaad- en plantgoedwet 2005|ZPW 2005;Zpw 2005|
BWBV0001037|Zesde Protocol bij het Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden, inzake de afschaffing van de doodstraf||Zesde Protocol bij het EVRM
BWBV0006339|Zevende Protocol bij het Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden||Zevende Protocol bij het EVRM
BWBR0002460|Ziekenfondswet|Zfw;ZFW|
BWBR0001888|Ziektewet|ZW;Zw|
BWBR0002120|Zondagswet||
BWBR0018450|Zorgverzekeringswet|Zvw;ZVW|
`;
