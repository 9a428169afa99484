/**
 * What kinds of words there are in Kamervragen. Written by test/train/lexicon.ts, from the lists beside it; not by hand.
 * A line: kind, topics, =concept, then the stems, each with its worth.
 */
export const wordKinds = `
B|aanval6 aanvall6 abonnes8 actiegroep8 activistisch9 administratiekantor8 adolescent9 agressie6 agressief7 alleenstaand6 ambulant8 annexatie9 barak9 basisvoorzien9 beboet7 bedreig5 bedreigd5 bedrijf3 bedrijfstak8 bedrog8 beedig8 behandelmethod8 beklag8 bekost6 bekostigingsstelsel9 bekostigingssystematiek8 bemiddelingsbureaus9 benoem6 benoemingsprocedur9 beschiet8 beschot8 bestur4 bestuurder5 bestuurscrisis9 bestuursorgan8 bestuursstructur9 bestuursvoorzitter7 beur7 beveil6 beveiligingsmaatregel8 beveiligingssystem8 beveiligingstak9 bevel7 bevolk5 bewak7 bewoner5 bezet6 bezuin5 bezuinigingsmaatregel8 bezuinigingsoperatie9 bijschol8 binnenstad8 binnensted8 binnenvall9 blokkad7 bon8 bond7 bondskanselier8 bord8 branch6 brancheorganisatie8 brancheorganisaties8 branches8 branchever8 broer8 broertjes9 budget5 buffer8 buis9 buitenland4 bur8 bureaus7 burger4 busj9 busjes9 buurland7 cadeau8 cadeaus9 campagn6 campagnes7 categoriaal9 categorial9 cbs6 cd8 cell7 certificat7 certificer7 client5 coach9 coaches9 commercie8 commercieel7 commerciel5 communicatie6 compensatie6 compensatieregel8 conservatief8 consumer8 contract5 controledienst8 controleur7 criminaliser9 criminaliteit6 criminaliteitsbestrijd8 crimineler9 crisis6 dader6 dagopvang9 data6 denktank8 depot8 dienstverl6 dienstverlener8 directie6 directieled9 directies7 disciplinair8 distributie8 dochter7 dollar7 doodgeschot8 doodschiet8 dorpj9 dual8 duik9 dumping8 dvd9 echtpar7 econom9 economie6 economisch4 eigenar6 elit9 email9 exploitant7 familie6 familieled7 familielid8 families7 foto6 fraud5 fraudebestrijd8 fraudeerd9 fraudegevall9 fraudegevoel8 fraudemeld9 fraudeonderzoek9 frauder7 fraudeteam9 fraudeur7 fraudezak8 frauduleus7 garantiefond9 garantieregel9 garantstell8 gearresteerd6 gecertificeerd8 gediplomeerd8 gedragscod6 gedupeerd6 gefraudeerd8 gehuwd8 geintimideerd8 geschoold8 gescreend8 getest7 geweldad9 gewelddad6 geweldincident9 geweldpleg8 geweldsexplosie9 geweldsgolf9 geweldsincident8 gewond6 gezin6 gezinn6 gezond5 gezondheidseffect8 gezondheidsklacht7 gezondheidsonderzoek9 gezondheidsproblem7 gezondheidsrad6 gezondheidsrisico6 gezondheidsschad8 gezondheidssituatie9 gezondheidstoestand7 gezondheidszorg5 glas8 goeder6 grens6 grensgebied8 grensregio8 grenssted9 grensstrek8 haard9 handelar7 hardheidsclausul8 hobby8 hoogopgeleid8 huis5 hulp4 hulpverl6 identiteit6 illegal4 ilt9 inkop6 inmeng8 inspecteur6 inspectie4 inspectiebezoek9 inspectiedienst7 inspectierapport8 inspecties7 insprak7 intimidatie6 intimidaties9 intimider7 inval7 invasie8 invester5 inwoner6 inzag6 isoler9 ivw9 jeugd6 jeugdig7 jonger4 jongerenorganisatie9 jongerenorganisaties9 jongvolwass9 kaderbesluit9 kaderrichtlijn9 kaderverdrag9 kaderwet8 kanal7 kansarm9 kantor6 ket7 keuring6 kind5 kinder4 klachtencommissie8 klachtenprocedur9 klachtenregel9 kleedgeld8 konink5 kruis7 laagopgeleid9 lab9 land3 landgenot9 leeftijd6 leidinggef7 lnf7 logistiek7 loopban9 mailing9 manager7 markt5 maximumtarief9 medefinancier8 medegebruik9 medewerker5 medewerkster9 meerderjar7 meerjarenafsprak8 meid9 meisj6 meisjes6 meldingsplicht7 meldplicht8 meldpunt6 mentor9 middenveld9 milieu5 milieubeher6 milieubelast7 milieubeleid8 milieubeweg9 milieuclub9 milieueffect8 milieuminister9 milieunorm8 milieuorganisaties8 milieuprijs9 milieuproblem8 milieurad8 milieuregel9 milieutechnisch9 milieuvri7 milieuwet9 milieuwetgef8 milieuwinst8 militie9 milities8 miljoenenfraud8 minderjar5 mineral8 minimumleeftijd9 minimumtarief9 misdadiger8 mishandelt9 mob9 moeder6 moleculair9 molester9 moordenar7 motoriek9 muis8 multilateral6 nabetal9 namenlijst9 nazorg7 nederland2 nederlander5 neergeschot9 neerschiet9 netwerk5 nobelprijs9 noodfond8 noodsteun9 noodtoestand8 noodwet9 ocw6 oecd9 oefenban9 oeso7 offshor8 oic9 omgang7 omwon6 onbemand8 onderaannemer8 onderbezet7 onderdan7 ondergrond7 onderhoudswerkzam9 ondernem4 ondervertegenwoord9 onderwijs4 onderwijsaanbod9 onderwijsgeld9 onderwijsinspectie7 onderwijsinstell7 onderwijskund8 onderwijsminister9 onderwijsproces9 onderwijsprogramma8 onderwijsveld8 onderwijsvoorzien9 ongehuwd8 ongeval6 ongevall6 onkostenvergoed7 ontheff6 ontmoedigingsbeleid8 ontruim7 ontsmet9 oorlog6 oorlogsgebied9 oorlogsvoer9 operator8 opleid5 opleider9 opleidingscapaciteit8 opleidingscentra9 opleidingscentrum8 opleidingseis8 opleidingsinstitut8 opleidingskost9 opleidingsniveau8 oppositie7 opslag6 opslagplat8 opzegtermijn9 ouder4 over3 overcapaciteit8 overheidsaandel9 overheidsbeleid7 overheidsbijdrag8 overlijd6 overtred5 pakket6 particulier5 partnerschap8 personeelsbestand8 personeelsled7 personel4 petitie7 planbureau7 pleger8 plusser7 polder8 postcod8 president5 presidentiel9 preventie6 preventief6 prijsontwikkel8 prijsstijg7 prijsverhog7 prijsverlag8 prijsverschil9 prijsverschill9 privat6 producent6 publiek4 publiekrecht8 quota8 quotum8 rad4 ras8 rechtsgelijk8 rechtsong7 rechtsord7 rechtspositie7 rechtsstat7 rechtstat9 rechtszeker7 reconstructie8 regeringsleider8 regim6 regimes9 regio4 reiskost8 rekruter8 reorganisatie7 reorganisaties8 republiek6 reserf7 reserves7 reservevermog9 resolutie6 resoluties8 rijksbijdrag7 rijksinstitut7 rijksmiddel8 sancties5 saner6 saneringsregel9 schaalvergrot8 schad5 schades9 schapp8 schol4 schoolgaand8 schooljar7 scp8 screening7 sluiting5 sterf7 sterfgeval9 sterfgevall7 sterft7 storing7 szw7 tarief5 tariefstell8 tariefstijg9 tariefsverhog8 tariefverhog8 tehuis8 thuiswon8 tiener8 toezichthouder6 tropisch8 uniform6 veiligheidsbeleid8 veiligheidscultur9 veiligheidseis7 veiligheidsmaatregel7 veiligheidsnorm9 veiligheidsregel9 veiligheidsrisico7 veiligheidssituatie7 veiligheidssystem9 veiligheidstest9 veiligheidsvoorschrift8 veiligheidsvoorzien8 vergoed4 vergoedingsregel9 vergunn5 vergunningaanvrag7 vergunningplicht8 vergunningsaanvrag8 vergunningsplicht8 vergunningverl7 vergunningverlener9 verhuis6 verkoopprijs8 verord6 verspill7 volk7 volksgezond5 voorlicht5 voorlichtingscampagn7 voorlichtingsmateriaal8 voorzorgprincip9 vrijheid5 vrijstell6 vws6 wachtlijst5 wachttijd6 waterstat5 weerbar9 welvaart9 welzijn5 welzijnsproblem8 wet3 wetboek6 wetgef5 wetgever7 zelfreguler7 ziek5 ziekt5 ziektebeeld8 ziektes8 ziekteverschijnsel8 zorg3 zorgaanbieder7 zorgaanbod8 zorgbehoeft8 zorgorganisatie9 zorgorganisaties9 zorgplicht7 zorgsector7 zorgverl7 zorgvernieuw9 zorgvoorzien8 zorgvrag8 zorgvrager8
B a1|asiel6 asielbeleid7 asielcrisis9 asielzak8 asielzoeker4 asielzoekster8 asylum9 gevlucht7 herkomstland8 onbegeleid9 opvang5 opvangmog9 toelatingsbeleid8 verblijf5 verblijfsdur9 vluchtel5
B a1,a2|migratiebeleid9 vreemdel5 vreemdelingenbeleid8 vreemdelingenbesluit9 vreemdelingencirculair8 vreemdelingendienst7 vreemdelingenket9 vreemdelingenrecht8 vreemdelingenwet7 vreemdelingenzak7
B a2|border8 detention9 gren5 migratie7 terugker5
B a3|allochton5 autochton7 bevolkingsgroep7 buitenlander7 diaspora9 gezinsled7 gezinslef8 interculturel9 migrant7 multiculturel7 staatsburger7
B a4|allah8 antiwester9 christelijk6 christendom8 dominee9 gelof7 godsdienst6 moslim6 orthodox8 protestant8 religie8 religieus6 ritueel9 rituel9
B a5|blank9 discriminatie6 discrimination8 discriminatoir8 discrimineert8 discriminer7 diversiteit7 gelijk5 gelijkheidsbeginsel8 hat7 inclusiviteit9
B a6|emancipatie7 emancipatiebeleid8 mann6 topfuncties9 vrouw4 vrouwelijk7
B b1|amnesty6 balling9 ballingschap8 burgeroorlog8 burgerrecht8 democratiseringsproces9 dictator8 dictatorial9 executie7 gevangengenom9 gevangennem8 mensenrecht5 mensenrechtenbeleid8 mensenrechtencomit9 mensenrechtencommissie7 mensenrechtenorganisatie7 mensenrechtenorganisaties7 mensenrechtensch6 mensenrechtensituatie6 mensenrechtenverdrag8 nobelprijswinnar9 onderdruk7 onthoofd9 oppositieleider8 oppositieleidster9 oppositiepartij8 rebell7 repressie8 repressief8
B b1,b18|volkenrecht8
B b1,j2|gevangenschap7
B b12|latijn8
B b13|bestuurscolleg9 eiland6 gevolmachtigd9 koninkrijk6 koninkrijksrelaties6 rijkswet8
B b15|benelux8 communautair8 ec8 eeg7 eg6 ep8 eu4 eurocommissaris7 europ7 europa4 europeesrecht9 europes3 gemeenschapsrecht8 lidstat5 ratificatie7 ratificer8 soevereiniteit8 transportrad9 unie4 verdrag5 voorzitterschap6
B b16|hulpprogramma8 humanitair6 ngo6 oda8 ontwikkelingsbeleid9 ontwikkelingsgeld8 ontwikkelingshulp7 ontwikkelingsland6 ontwikkelingsorganisatie9 ontwikkelingsorganisaties9 ontwikkelingsprogramma9 ontwikkelingsproject8 ontwikkelingsrelatie8 ontwikkelingssamenwerk6 partnerland8 un7 unicef8
B b16,d3|wederopbouw7
B b16,l6|voedselvoorzien8
B b17|ambassad5 ambassades7 ambassadeur6 demarch8 diplomatiek6 gezant8
B b18|bondgenot7 conventionel8 veiligheidsrad6 vred7 vredesakkoord9
B b18,b16|vn5
B b18,m3|mijn8
B b2|vredesproces7
B b5|enclaf8
B b9|communistisch9
B c1|advertentie7 advertenties7 adverter8 documentair7 hoofdredacteur8 media5 omroep5 onderzoeksjournalist9 per6 persbureau8 persconferentie8 pluriform9 pluriformiteit8 presentator9 radio5 radioprogramma7 radiouits9 redactie7 redactionel8 televisie6 televisieprogramma7 tf5 tijdschrift7 verslaggever9 zender7
B c1,d3|uitzend4
B c2|artistiek8 collectie8 cultur5 culturel6 cultuursector9 erfgoed7 historisch6 middeleeuw9 muziek7 podium9
B c2,o2|geschiedenis7
B c3|amateur9 circuit7 club7 ek7 elftal9 rac8 sport5 sportbeoef9 sportsector9 wedstrijd7
B c4|boek6 concert8 evenement6 feest8 feestjes9 intellectuel9 nederlandstal8 piet8 schrijfster9 schrijver7 taalgebruik8 tal6 traditie8 viering8
B d1|admiral8 bataljon8 beroepsmilitair9 bevelhebber8 brigad7 commandant6 commando7 defensie5 defensiebegrot8 defensiebudget9 defensiemedewerker9 defensiepersonel8 diensttijd9 gestationeerd8 krijgsmacht6 krijgsmachtdel8 leger6 major8 militair4 opperbevelhebber9 sergeant9 soldat7 staf7 strijdkracht7
B d2|gepantserd9 materieel6
B d2,b18|wapensystem8
B d2,v6|vlot7
B d3|burgerbevolk8 conflictgebied8 gevecht8 missie6 missies7 troep6
B d5|bomm8
B e1|bancair8 bank5 bankensector9 bankier8 deposito9 dnb7 grootbank9 kapital7 nederlandsch6 overboek9 rent6 rentes9 spar8 tegoed8 transacties7
B e10|bankroet9 bedrijfsovernames9 boekhoud8 commissaris5 concern7 cooperatie8 cooperatief8 cooperaties9 dochterondernem8 doorstart8 fabriek7 fabrikant6 fusie6 fusieplann9 fusies7 fusievoornem9 holding8 hoofdkantor8 industrie5 industriel8 investeerder7 investeringsmaatschappij9 overnam6 overnames8 topman7 topmann9 vno7
B e11|automatiser8 computer7 computersystem8 concurrentiekracht8 electronisch8 elektronisch6 geautomatiseerd8 ict6 informatiesystem8 innovatie7 innovatieambities9 innovatief7 innovaties8 intelligentie9 investeringsfond9 kennisinstitut9 kunstmat7 pc9 softwar7 technologie7 technologisch7 tno6 topinstitut9
B e12|concurrentiepositie7 desinvester9 duurzaamheidscriteria9 export6 exporter7 exporteur8 geexporteerd7 geimporteerd7 grondstof8 grondstoff7 handel4 handelsverbod9 import6 importer7 importeur8 productieket9 trad7
B e13|recreatie8 recreatief8 reis5 toerism8 toerist7 toeristisch8 vakantie7 vakanties9
B e14|app7 browser9 chat9 filmpj8 filmpjes9 onlin6 tech8
B e2|aflos8 belegg6 betalingsachterstand8 betalingsproblem9 krediet7 len7 lening6 polis7 speculatie9 verzeker5 verzekeringsbranch9 verzekeringsmaatschappij7 verzekeringspolis9
B e2,e10|aandel6
B e2,z9|verzekerar5 verzekerd5
B e3|aftrek6 belast5 belastingbetaler7 belastingdienst5 belastinggeld6 belastingheff7 belastingplan8 belastingplicht6 belastingregel9 belastingstelsel8 belastingsystem9 belastingtarief9 belastingvrij8 belastingwetgef8 belastingzak8 box7 fiscal5 fiscus6 kennisgroep9 lastendruk7 onbelast8 ontduik7 rijksbelast9 tax8 taxes9 terugvorder7 vermog6
B e4|lastenverlicht7 multinational7 vennootschap7 vennootschapp8
B e4,e10|vestigingsklimat8
B e5|brandstof8 brandstoff8 heffing6 lastenstijg9 lastenverzwar7 nultarief9
B e6|bbp8 begrot5 bnp9 cpb7 euro4 financieringstekort9 guld5 monetair8 overheidsfinancien8 rijksbegrot8 schatkist8 staatskas9 steunprogramma9 valuta9 voorjaarsnota8
B e7|concurrent8 concurrentie6 concurrentieverhoud8 concurrentieverval7 concurrer7 gegund8 geprivatiseerd8 gunning8 liberaliser7 machtspositie7 marktaandel8 marktord9 marktpositie8 marktverstor8 marktwerk6 monopolie8 monopoliepositie8 monopolist8 offert8 offertes8 pps8 prijsvorm9
B e7,e9|acm8
B e8|boodschapp8 detailhandel7 etablissement9 filiaal9 groothandel9 hoofdbedrijfschap9 kleinbedrijf7 koophandel7 mkb6 ondernemer5 ondernemerschap8 openingstijd8 regeldruk8 rvo9 steunpakket9 verkooppunt9 verkoper8 winkel6 winkelier7 winkelpersonel9 winkelstrat9 zondag6
B e8,e10|bedrijfslef5
B e9|annuler8 ce8 consument5 consumentenautoriteit8 consumentenbescherm8 consumentenbond6 consumentenorganisaties8 consumentenproduct9 consumentenzak9 elektronica9 garantie6 geschillencommissie8 geschillencommissies9 handelspraktijk9 helpdesk8 klant6 klantenwerf9 market7 misleid6 reclam6 reclameactie9 reclamecampagn8 reclames8 ticket8
B e9,v9|abonnement8
B g1|burgemeester5 burgemeesterschap9 decentral7 decentralisatie8 decentralisaties9 dorp6 dualism9 g49 gedecentraliseerd9 gemeent3 gemeenteambtenar9 gemeentebestur6 gemeentehuis8 gemeenterad6 gemeentes7 gemeentewet8 grensgemeent9 grootsted8 raadsbesluit8 raadsdocument9 stad6 stadhuis9 stadsbestur9 stadsregio8 verdeelmodel9 vng6 welzijnswet7
B g1,g3|wethouder6
B g2|gedeputeerd6 gs8 hoogheemraadschap8 ipo8 provinciaal7 provincial6 provincie5 provinciebestur8 provincies5
B g2,b13|gouverneur8
B g3|ambtsdrager8 coalitie8 democratie7 democratisch6 democratiser8 election9 enquetecommissie8 fractie6 fracties8 fractievoorzitter8 integer8 integriteit6 kamerled7 kamerlid7 lijsttrekker9 link7 parlement5 parlementair6 parlementarier7 parlementsled8 parlementslid8 partijpolitiek8 peiling9 politici7 politicus8 politiek4 regeringspartij9 senat8 senator8 stemm6 verkies6 volksvertegenwoordiger8 volmacht8 vriendendienst9 vriendjespolitiek8
B g4|adr9 ambtelijk6 ambtenar5 ambtenarij9 belon6 bewindslied6 bewindsperson6 bureaucratie7 bureaucratisch7 bzk7 catshuis8 ceo9 coalitieakkoord8 departement6 departemental8 dereguler8 diner8 directeur5 directorat8 eed8 es7 financien5 ingehuurd7 inhur7 inhuurt9 interimmer9 kabinet4 kabinetsbeleid6 kabinetsbesluit8 kabinetsled9 ministeries5 ministerrad7 overheidsbedrijf8 overheidsdienst7 overheidsfunctionaris8 overheidsgeld7 overheidsinstantie9 overheidsinstanties7 overheidsinstell8 overheidsorgan8 overheidsorganisaties8 overheidstak8 personeelsbeleid7 premier6 regeerakkoord6 reger3 regeringscommissaris9 rekenkamer6 rijk5 rijksdienst7 rijksgeld8 rijksover6 semipubliek9 staatssecretaris8 statisticus9 statistiek7 topambtenar7 uitvoeringsorgan9 uitvoeringsorganisatie8 uitvoeringsorganisaties8 wrr8 zelfverrijk8
B g5|dwangsom8 dwangsomm9 geheimhoud8 geheimhoudingsplicht8 gespreksverslag9 mailverker9 melder9 notul8 openbaarmak7
B g6|adres6 digital6 digitaliser8
B g7|constitutionel8 decoratie9 grondrecht7 grondwet6 nassau9 oranj7 prin7 prinses8 rvd8 staatshoofd8 staatsrecht8
B g8|donatie8 donaties8 doner8 fond5 gesubsidieerd6 overheidssubsidie8 overheidssubsidies8 projectsubsidies9 rijkssubsidie8 stichting4 stimuleringsregel8 subsidie5 subsidieaanvrag7 subsidiebedrag8 subsidieert9 subsidiegeld7 subsidieplafond9 subsidiepot9 subsidier6 subsidieregel6 subsidies5 subsidiestop9 subsidieverl8 subsidieverstrek8 subsidieverzoek9
B j1|aangehoud6 aanhoud5 agent5 arrestatie6 arrestaties7 arrester7 geweld5 hoofdcommissaris7 klpd7 korp6 pakkan8 politie4 politieagent6 politieambtenar8 politiechef8 politiedienst7 politiefunctionaris7 politiekorp6 politiel9 politieman8 politiemen7 politieonderzoek8 politiepersonel8 politieregio7 politietak8 politieteam9 politietop8 politiewerk8 politiezorg8 recherch6 rechercher9 regiokorp7 regiopolitie7 surveillanc8 teamchef9
B j1,b10|politionel9
B j1,e3|aangift5 aangiftes7
B j10|erotisch9 misbruik5 sek7 seksueel6 seksuel6 sex8 sexueel9
B j11|blijf8 mishandel6 mishandeld6 slachtoffer5
B j11,s7|nabestaand6
B j12|cyber9
B j13|anonimiteit8 ap8 databank7 databas8 databestand9 disket9 geanonimiseerd7 mailadres9 privacy6 privacybescherm8 privacygevoel8 privacyregel8 privacyrisico9 privacysch9 privacyzorg9 privedata9
B j14|bekogeld9 geweldpleger9 overlast6 overlastgef8
B j15|actievoer9 actievoerder8 activist7 betog8 betoger9 dreigement7 manifestatie8 protest6 protestactie9 protester7
B j16|blus9 calamiteit7 crisissituatie9 crisissituaties9 onderzoeksrad8 ovf9 ramp6
B j17|dochtertj9 echtgenot7 gescheid6 kleinkinder9 ouderschap9 scheiding6 vader6
B j18|awb7 bw8 civiel6 civielrecht8 claim6 conservatoir9 eigendom7 eigendomm8 eigendomsrecht8 megaclaim9 privaatrecht8 rechtsperson8 schadeclaim7 schadeloosstell8 schadelos8 schaderegel9 schadevergoed6
B j19|bob9 boet6 boetebeleid8 boetes6
B j19,v4|doodrijd9
B j2|bajes8 bestraff7 bestraft8 bewar6 celstraf8 celstraff9 delinquent8 detentie6 dji8 geldboet8 gestraft7 opsluit7 straf6 straff6 strafmaatregel9 tenuitvoerlegg7
B j2,b1|gevang5
B j20|vermoord7
B j4|aanklacht7 aanklager8 arrest6 arrondissement8 arrondissementsparket8 arrondissementsrechtbank7 bekentenis8 berecht6 beslag6 bestuursrecht7 bestuursrechter8 bestuursrechtsprak7 bewijs6 bewijslast7 bewijsmateriaal8 bewijsvoer9 buitengerecht8 cassatie7 dagvaard8 delict6 doodslag8 gerecht6 gerechtshof6 getuig6 getuigenverklar8 griffier8 heterdad8 hof5 hoofdofficier7 hoofdverdacht8 justitie4 justitieambtenar9 justitiebegrot8 justitieel7 justitiel6 magistratur9 medeplicht9 misdrijf6 officier6 ondervrag8 opspor5 opsporingsactiviteit9 opsporingsbeleid8 opsporingsdienst7 opsporingsinstanties9 opsporingsonderzoek7 parket7 politierechter9 prejudiciel9 procureur6 rechtbank5 rechtelijk8 rechter4 rechtsbescherm7 rechtsgang7 rechtshandhaf8 rechtsmacht9 rechtsmiddel8 rechtspleg9 rechtsprak6 rechtsprek8 rechtsstelsel9 rechtssystem8 rechtszak6 rechtszal9 schikking7 strafbaarstell7 strafbar5 straffelos8 strafproces8 strafrecht5 strafrechter8 strafrechtket9 strafvervolg7 strafvonnis8 strafvorder7 strafzak6 terechtzit8 verdacht5 verdenk6 verhoord8 veroordeeld5 veroordel5 vervolg4 vervolgd6 vonnis6 voorzieningenrechter8 vrijgesprok8 vrijsprak8 zitting7
B j4,b1|hooggerechtshof8
B j4,j20|moordzak8
B j5|advocat5 beedigd9 jurist8
B j6|drug6 drugsbeleid7 drugsbestrijd8 drugsproblematiek9 synthetisch8
B j7|bend8 bendeled9 bendes8 corrupt8 criminel5 gesmokkeld8 misdad6 moord6 moordaanslag9 ondermijn7 smokkel7
B j8|aanslag5 complot9 propaganda8 sabotag8 strijder7
B j8,a2|uitreis9
B j9|bestol9 boef9 chantag8 diefstal7 diefstall8 gestol6 gewap7 gewelddelict9 geweldsdelict8 geweldsmisdrijf8 hulpverlener6 neergestok9
B j9,b18|wap5
B l1|akker9 biologisch6 organism8 plant7 teelt7
B l1,l2|landbouw5
B l2|boer5 boerderij7 dierlijk7 ei9 landbouwsector8 oormerk8 vee7 veehouder7 veehouderij6 veehouderijbedrijf8 veeteelt9 weiland9
B l2,l1|agrarier8 agrarisch5
B l3|diergezond8 dierziekt7
B l4|dier5 dierenbescherm7 dierenbeschermer9 dierenled7 dierenwelzijn7 dieronvri8 diervriend8 getransporteerd8
B l4,a6|geslacht7
B l5,j11|verwaarloosd8 verwaarlos7
B l6|keuringsdienst8 nvwa7 voedselket8 vwa7 warenautoriteit8
B m1|duurzaamheidsrisico9 emissie7 emissiereductie9 emissies7 emission9 temperatur8 vervuilender9
B m10|alterra8 bos6 ecologisch6 ecosystem8 flora7 habitat8 heid8 landschap7 landschapp8 natur5 natuurbeher6 natuurbeleid8 natuurbescherm9 natuurclub9 natuurcrisis9 natuurgebied6 natuurherstel9 natuurorganisaties9 natuurwaard8
B m11|diersoort7 fauna8 wild5 zoogdier9
B m12|oceaan8 ocean9 vangst8 vis6 zeebodem9
B m12,v6|zee6
B m2|duurzam5 duurzamer9 energiebron9 energiegebruik9 energieproject9 energietransitie8 energieverbruik8 opwek8 verduurzam7 vergroen8 wind7 zonn8
B m3|bor7 boring9 olie6 schadeafhandel9 schadeherstel9 winning8
B m3,z14|zout8
B m4|atomic8 nuclear7
B m4,b18|nucleair6
B m5|centrales8 elektra9 elektriciteit7 elektriciteitsmarkt8 elektriciteitsproductie9 elektriciteitssector9 energie5 energiebedrijf6 energiebeleid9 energiehuishoud9 energielever9 energiemarkt8 energiesector8 energiesystem9 energievoorzien8 grootverbruiker9 leverancier7 netmanager9 strom6
B m5,m3|gas6
B m6|afval6 fles8 hergebruik7 verbrand7
B m7|geluid7
B m8|blootstell7 bodem6 chemicalien8 chemie8 chemisch6 gesaneerd8 gif8 giftig6 metal7 milieuhygien8 milieuhygienisch8 milieuschad8 milieuvergunn7 milieuvervuil8 stof6 stoff5 toxisch9 verontrein7 verontreinigd7 vervuil6 vervuild6 vervuiler8 vervuilt9
B m9,m10|wnb9
B o1|basisonderwijs6 basisschol6 basisscholier9 basisschoolleerl9 kansenong9 klas6 les6 po8 primair6 schoolkinder9 zomervakantie9
B o1,o2|leerling5 schoolbestur7 schoolbestuurder9
B o2|bovenbouw9 lyceum8 scholengemeenschap8 scholengemeenschapp9 scholier6 vo7 voortgezet5 vwo7
B o2,o4|rector8
B o2,v8|wvo9
B o3|beroepsonderwijs7 beroepsopleid8 cursist9 cursus6 diploma6 educatie7 mbo6 scholing7 technici9 techniek6 vakbekwam9
B o4|academici9 academie8 academisch6 campus8 disput9 eerstejar8 faculteit8 hbo6 hogeschol6 hooglerar6 master8 natuurwetenschapp9 onderzoeker6 onderzoeksinstell8 onderzoeksinstitut7 professor6 rijksuniversiteit7 student5 studentenorganisaties9 studentes9 studer7 studie5 studiejar8 tu7 universitair7 universiteit5 university8 uva7 vakgroep8 vsnu8 wetenschap6 wetenschapp5 wetenschapper7 wo8
B o6|docent6 educatief8 juf9 lerar6 lerares9 lesgef8 onbevoegd7 onderwijsbond8 onderwijspersonel8 schoolleid8
B o8|naschol8 pedagogisch8
B o9|burgerschap8
B s1|bovenwet8 divosa9 inkomensvoorzien8 inwon9 premieheff8 uitker5 uitkeringsgerechtigd7 uitkeringsontvanger9 uitvoeringsinstell7 uitvoeringsinstitut6
B s1,s2|werknemersverzeker6
B s1,s8|werkelos8 werklos6 werkzoek7
B s2|malus9 poortwachter8
B s2,o7|verzuim7
B s3|indexatie8 indexer8 ouderdom9
B s4|arbeid6 arbeider8 arbeidscontract8 arbeidsovereenkomst8 arbeidsrecht8 arbeidsverhoud8 arbeidsvoorwaard6 cnf7 deeltijd8 detacher8 dienstbetrek8 dienstverband7 flexibiliser8 fulltim9 gestaakt7 lon6 loondienst8 loonkost8 ncw7 onderbetaald9 ontslag5 salarier8 salaris6 ser7 werkgever5 werkgeversorganisaties8 werknemer4 werknemersorganisaties9
B s4,a7|arbeidskracht7
B s4,o8|werkgeversbijdrag8
B s5|stres7 werkomgef9 werkplek7
B s6|armoed7 armst8 draagkracht8 inkom5 inkomensafhank7 inkomensgr9 inkomensgroep8 inkomensondersteun9 inkomensontwikkel9 inkomenspositie8 inkomenstoet9 inkomensverlies9 inkomensvoordel9 levensonderhoud8 minima7 schuld5
B s6,b16|armoedebestrijd8
B s7|verlof6
B s8|arbeidsmarkt6 arbeidsmarktbeleid8 arbeidsparticipatie8 arbeidsplat7 arbeidsproces9 ban5 now8 participatie7 tewerkstell8 vacatur8 vacatures7 verdring7 werkgeleg5 werkkracht9 werkproject9
B v1|ns5 onbewaakt9 rail7 spor5 trein5 treinreis9 treinreiziger8 treinverker8 vervoersplan9
B v1,v2|reiziger6
B v2|concessie7 concessies8 of6 personenvervoer7 reistijd8 vervoer5 vervoerbedrijf8 vervoerd7 vervoerder7 vervoersbedrijf8
B v3|anwb7 autoroutes9 autosnelweg8 autoweg9 brug7 brugg7 infrastructur6 infrastructurel7 infrastructuurproject8 inpas8 knooppunt8 mkba9 mobiliteit7 snelweg7 trac7 tracebesluit8 transportveil8 verbred7 verkeersafwikkel9 verkeersproblematiek9 verker5 wegbeheerder9 wegennet8 weggedeelt9 wegverker7
B v3,v8|rijkswaterstat6
B v4|automobilist7 autorijd9 bebouwd8 botsing8 ongeluk6 snelheid7 weggebruiker8
B v4,j19|wegenverkeerswet8
B v5|airlines8 airport6 airway9 aviation8 burgerluchtvaart9 neerstort8 passagier6 prijsvechter9 vlieg7 vliegreis8 vliegtuig6 vliegverker8
B v5,a1|vlucht6
B v5,v6|mainport8
B v6|bemann8 berging8 bot7 container7 haf6 havenbedrijf8 havengebied8 maritiem8 scheepvaart7 schep6 schip6 schipper7 zeegaand9
B v7|auto5 chauffeur6 elektrisch7 motor7 motorrijtu9 motorvoertu8 transport5 voertuig6 wagenpark9
B v8|buitendijk8 delta7 deltaplan9 kust7 rivier7 water5 waterbeher8
B v8,b16|waterproject9
B v9|bell7 beller8 bezorg8 communicatiedienst9 communicatiemiddel9 frequentie7 internet5 mobiel6 mobil9 post5 telefon6 telefonisch6 telefoongesprek7
B v9,c1|ether8
B v9,m5|mast8
B w1|geliberaliseerd8 onzelfstand9 verhur7 verhuurd8 volkshuisvest6 waarborgfond7 won5 woningbeher9 woningwet8 woonbond8 wooncomplex9 woonruimt7
B w1,w2|woning5 woningvoorrad8 woonlast8
B w1,z6|woonvorm8
B w2|appartement8 appartementencomplex9 bouw5 bouwbedrijf8 bouwend8 bouwer8 bouwlocaties9 bouwnijver8 bouwproject7 bouwsector8 bouwwereld9 dak7 gebouwd6 koper7 nieuwbouw6 nieuwbouwplann9 ontwikkelar8 renovatie7 renovaties9 starter8 woningbezit8 woningbouw7 woningbouwplann9 woningbouwproject9 woningeigenar9 woonhuis8
B w2,e5|onroer7
B w2,e7|aannemer7
B w2,w1|woningmarkt7
B w3|buurt6 buurtbewoner8 gehuisvest8 huisvest6 huisvestingsproblem9 leefbar7 platteland7 wijk5 woonwijk7
B w4|bebouw8 bewon7 bouwactiviteit9 bouwkund8 bouwplan8 bouwplann7 bouwtechnisch9 bouwwerk8 buitengebied7 flat8 gebouw6 grond3 industrieterrein8 leefomgef7 mer7 pand7 planologisch7 ruimtelijk5 structuurschema8 woongebied8 wro8
B w4,m1|pbl9
B z1|bed6 behandelcentra8 behandelcentrum8 chirurgisch9 curatief8 dagbehandel9 diagnos7 diagnoses9 diagnostiek8 diagnostisch8 gasthuis8 hospital9 ingrep7 kliniek6 operatie6 operaties6 patientenzorg8 poli9 specialism8 specialist6 specialistisch7 umc8 ziekenhuis4 ziekenhuisbezoek9 ziekenhuisgroep9 ziekenhuisopnam8 ziekenhuisopnames8 ziekenhuispersonel9 ziekenhuisvoorzien7 ziekenhuiszorg7
B z10|besmet5 gezondheidsdienst8 ggd6 rivm6 test6 uitbrak7 virus7 wereldgezondheidsorganisatie8
B z11|aangebor8 bloed7 borst7
B z12|baby6 echo8 gebor7 vruchtbar8
B z13|art4 behandelar8 beroepsbeoefenar8 complicaties7 disfunctioner8 ethisch6 geneeskund6 hoofdinspectie9 knmg8 medici8 medisch4 npcf8 patient4 spreekkamer9 zonmw8 zorgmedewerker8 zorgpersonel9 zorgprofessional9 zorgverlener6
B z13 =inspectie|igj9 igs7
B z14|brod8 consumptie7 drink8 eet9 eten7 ongezond8 voeding7 voedingsmiddel7 voedsel6
B z14,e9|warenwet8
B z14,l6|voedselkwaliteit7 voedselproduct9
B z15|oor9
B z16|aandoen6 brein9 chronisch6 hart6 ms7 pijn7 syndrom8
B z2|acut6 basiszorg9 dokter8 eerstelijn8 eerstelijnszorg8 hulppost9 laboratoria8 laboratorium8 spreekur9
B z3|doser9 dosis8 geneesmiddel5 geneesmiddelenbeleid9 medicijn6 pharma9 pharmacie8 therapeutisch8
B z4|behandelplat8 behandelplek9 drang9 dwang7 geestelijk6 ggs6 mental8 psychisch6 psychologisch7 psychosocial8 stoornis7 therapeut8 therapie7 therapieen9 trauma8 traumatisch8 verward8 vrijgevestigd9
B z4,j3|gestoord8
B z6|bejaard7 hoogbejaard8 huishoud6 hulpbehoef8 intramural7 ouderenzorg7 senior8 verzorg6 verzorger7 woonzorg8 zelfredzam9 zorgbehoef9 zorgcentra9 zorgcentrum9 zorggroep8 zorghuis9 zorginstell5 zorgtak8
B z6,z7|awbs5
B z7|gehandicapt5 handicap6 toegank5
B z7,z9|zorgbudget9
B z8|jeugdbeleid9 opvoed7 opvoedkund9
B z9|contracter8 declaratie8 inkoopbeleid8 premie6 premiegeld8 premies6 ziektekost7 zorgautoriteit7 zorggeld8 zorginstitut9 zorgkost7 zorgstelsel8
M|2doc9 anp5 argos6 at58 avro8 avrotros9 bbc7 blog9 bnn9 brandpunt8 buitenhof8 bvn9 courant5 dagblad3 eenvandag7 elsevier7 eo8 fox9 handelsblad4 iea9 jazeera9 journal5 kassa7 kro7 l18 liberation8 magazin6 nieuwsblad6 nieuwsur8 nova5 nrc4 op19 parol5 pauw8 pointer9 politico9 powned9 pownew9 rambam9 rtf7 rtl6 sbs8 sesamstrat9 talpa9 tegenlicht9 telegraf4 times6 tmf9 tros7 trouw4 vara7 volkskrant3 vpro6 weekblad7 wnl9 zembla6
M c1|funx9 max8 ncrf8 nos5 npo7 nps8 veronica9
N|aart8 abbas8 abdul9 aboutaleb8 abu8 afshin9 agema8 ahmed8 alaya9 albayrak9 alder9 alexander8 ali7 amalia9 amina9 amini9 anj9 anja9 ann9 anna9 annan8 anrat9 arafat8 arib7 assad9 assang9 asscher9 atsma8 ayan9 bahrami9 balk7 bashir9 baudet9 baybasin9 beatrix8 becker9 benno9 berlusconi9 bernard9 bernhard8 bert9 bierman8 bikker9 bilal9 bilderbek9 blair8 blatter9 bolkestein8 borghout9 boris9 bosma9 bram9 brenno9 brink9 brinkman8 brouwer8 brown9 bruinsma9 buma8 bush7 bussemaker9 cameron9 cammaert9 carvajal9 cda6 charim9 chirac8 chris9 christenunie8 christian8 coh8 col9 cora9 corduwener9 cornielj8 cpn9 cramer9 curinta9 d666 david8 dekker9 denis9 desi9 dian9 dijkstal9 dijsselbloem8 dirk9 dittrich8 docter9 donna9 donner8 douma9 duijn9 duisenberg8 duyvendak8 edco9 edward9 edwin9 ellian9 elon9 emmanuel9 eric9 erik9 esteban9 eurling8 eversdijk9 faber8 fatima9 ferdi9 ferrier8 foster9 fouad9 frank8 freiwald9 gabriel9 geert8 gennip8 gerard9 gerda9 gerrit9 ghaldoun9 giel9 gommer9 grapperhaus9 greta8 gretta9 halsema8 han7 harber9 hassan9 heemst8 heinsbroek9 hendrik8 henk8 herfk8 herman8 hirsi8 hoekstra9 hofstra8 hoogervorst8 howick9 hugo9 huig9 inquart9 jacob9 jamal9 jamby9 james9 jan6 jap9 jason9 jeroen9 jes9 jneid9 johan8 johannes9 john8 johnson8 jonker9 jorritsma8 jos8 joseph9 julian9 julio9 juncker9 jurg8 kag9 kalsbek8 karel9 kes8 khan8 klaus9 klaver9 kochenof9 koender8 koerhuis9 kofi8 kohnstamm8 kok7 koopman8 kroes8 kuiper8 kwint9 laarhof9 lambrecht8 lamer9 lancee9 langman9 laur9 laura9 lind8 lodewijk9 louis8 lpf9 lubber8 ludwig9 maartj9 machiel9 macron9 mahmoud9 mansouri9 marcel9 marcouch9 maria9 mariann9 marijnis7 mark8 martha9 martijn9 martin8 maurit9 meijdam9 meijer8 melkert7 merkel9 michael9 michel9 michiel9 middelkop8 mikael9 mohamed9 mohammed7 mordechai9 morgan9 morris9 mulder8 murillo9 nasrin9 nawijn8 nelson9 netelenbos8 nicolai8 nieuwenhuis9 nijpel9 nordholt9 nuriy9 ollongr9 omar8 omtzigt8 osama9 osterhaus9 oyster9 pantar9 pasic9 patrick9 paul8 pax9 pechtold8 pemba8 peter7 pieter8 pim8 plasterk9 ploy9 popp8 princ9 pronk8 pvda6 pvdd8 pvf6 rabbae8 raisi9 reinier9 remkes8 ren8 rens9 rey9 rica9 richard8 ridouan9 riethorst9 rietveld9 rijpstra8 rik9 rits9 robert8 roel9 roelie9 roland9 romano9 rosenmoller8 roy9 rushdie9 rut8 rutger8 ruyter8 saddam8 sahar9 sahla9 samir9 sammy9 samsom9 sander8 scheffer9 schout8 schwab9 seedorf9 sena9 sever9 sey9 sgp8 sharon9 simon8 singh8 slob9 smit7 solana8 somo9 sophia9 sorgdrager8 sp6 staaij8 steenhuis9 stef8 steffenberg9 steur9 taom9 tef8 terpstra8 theo8 thiem8 thierry9 thoenes9 timmerman8 tjon9 tom9 tomas9 tonk9 tristan9 valk8 veerman9 vels7 ven8 vendrik8 verburg8 verhag8 verhofstadt9 victoir9 victor9 videla9 vladimir9 volkert9 vollenbroek9 von8 vvd6 walaardt9 wang9 watson9 weeker8 weener9 weyenberg9 wiebes8 wiersma9 wijkerslooth8 wilder7 willem7 william8 wouter8 yesilgos9 yunus9 zahra9 zalm7 zoe9 zorrequieta9 zuydewijn9
N a3|kalou9
N a4|fawas9
N b1,b2|khashoggi9
N b1,b6|sotoudeh9
N b2|vanunu9
N b3|kesbir9
N b4|loekasjenko9
N b5|karadzic9
N b6|hoessein8 hussein9 karzai8
N b7|ingabir9 kagam9
N b7,b1|lawal9
N b8|kadhafi9
N g3|fortuyn8 fvd9 groenlink6
N j17|taida9
N j20|soumaya9
N j7|holleeder9
N j8|krekar9
N m1|thunberg8
N z10|sywert9
P|aalsmer9 achterhoek8 alkmar7 almelo7 almelos9 almer7 alph7 alverna9 ameland8 amersfoort6 amstel9 amstelf8 amstelland7 amsterdam4 amsterdammer8 anloo9 antwerp7 apeldoorn7 appingedam9 arnhem6 ass7 aziatisch7 azie7 baarl9 baarn9 bakel9 bant9 barendrecht9 barneveld9 bedum9 beil9 berkel9 betuw9 beuning9 beverweert9 beverwijk8 bijlmer9 bilt9 bilthof9 bladel9 blijdorp9 bollenstrek9 bommelerwaard8 borghar9 born8 bosch6 boskop9 botlek9 boxmer8 boxtel7 braassem9 brabant5 breda6 bresk9 breukel9 briell9 brunssum8 budel8 buitenpost9 bunschot9 burum9 bussum9 californie9 capell8 castricum9 coevord9 cromstrij9 cuijk9 culemborg9 davos9 delfland8 delft6 delfzijl7 deurn9 deventer7 dhabi9 didam9 diem9 dinkelland9 doetinchem8 dokkum8 dokkumer9 doorn9 dordrecht7 dracht9 drent7 drenth6 drieberg9 driel9 dront8 drut9 dubai8 duindorp9 durban9 dus9 ede7 edes9 eersel9 eijsd9 eindhof5 eld9 elst9 emm7 emmeloord8 engh9 enkhuis9 ensched6 enschedes9 epe9 ermelo8 farmsum9 flevo9 geertruidenberg9 gel7 geldrop9 gemert9 gennep9 gent7 gils8 goeree9 goes7 gooi7 gorinchem8 gouda7 gravenhag7 groenlo9 groesbek9 haagland7 haaksberg9 haarlem6 haarlemmermer8 hag4 hagenar9 hardenberg9 harderwijk8 harling8 heemskerk9 heerd9 heerenf8 heerhugowaard8 heerl7 hellevoetsluis9 helmond8 helsinki8 hengelo7 hertogenbosch8 hilversum7 hoek7 hoeksch8 hoensbroek9 holland5 holwerd9 hoofddorp9 hoogef7 hoogezand9 hoogkerk9 hoogmad9 hoorn7 horst8 ijburg9 ijmer9 ijmond9 ijmuid8 ijssel7 ijsselland9 ijsselmer8 ijsselstein8 ijsselstrek9 jour9 kanaleneiland8 katowic8 katwijk8 kennemerland8 kerkrad8 keul9 kopenhag8 krimpenerwaard9 landerd9 landgraf9 landsmer9 langelo9 lansingerland9 lathum9 lauwersog9 leeuward6 leeuwarder6 leid4 leidsch7 leidschendam8 leidschenf9 lelystad6 leusd8 liend9 lieshout9 limburg5 limburger6 ling9 lis9 lissabon8 lochem9 lond7 london8 loo8 losser9 luik8 lunet9 maarhes9 maars8 maasbrug9 maassluis9 maastricht6 madrid8 margrat9 marum9 meers9 melbourn9 meppel7 middelburg8 middelland8 mill9 moerdijk8 montferland9 muid9 naard9 nieuwegein8 nieuwerkerk9 nieuweschan9 nieuwkop9 nieuwland9 nijmeg6 nijverdal9 noordoostpolder8 noordrijn9 noordwijk8 nunspet8 oedenrod9 oegstgeest9 oirschot9 oirschotsedijk9 oisterwijk9 oldenzal8 oman9 omm9 oosterhout9 oosterwei9 oostzee9 oslo9 oss8 ouddorp9 ouwerkerk9 overflakkee9 overvecht9 pannerd9 parijs7 paris9 parkstad8 patersf9 pekela9 pel9 pernis9 pet7 pieterbur9 plas8 pont9 port9 prag9 prinsenbek9 purmer8 put7 raalt9 randstad7 reeuwijk9 rheden9 rhen9 ridderkerk9 rijnland8 rijnmond7 rijnstrat9 rijswijk7 rio8 rivierenland9 roer9 roermond7 ron8 roodeschol9 roosendal7 rosmal9 rossum9 rotterdam4 saint9 salland9 san8 sankt9 santo9 scandinavisch9 schag9 schaijk9 schef7 scherpenzel9 schiedam7 schiermonnikog8 schilderswijk9 schinveld9 schokland9 schoonhof9 schoorl9 schouw8 sint6 sittard7 sliedrecht9 slotervaart8 sluiskil9 smallingerland9 snek9 soest9 somer9 spaarndam9 spijkenis8 stadskanal8 staphorst9 steenberg9 stein8 stellendam9 stellingwerf8 suster9 termunt9 terneus7 terschell8 thol9 tiel8 tilburg6 tilburger9 tuindorp9 twent6 uden9 urk8 urker9 utrecht5 valkenburg8 vallei8 vas9 veendam8 veenendal8 veenkolonien9 veghel9 veldhof9 velp9 venlo7 venlos9 venray8 vlaarding8 vlagtwed9 vleut9 vlieland8 vlissing7 vlodrop9 volendam8 voorburg9 voorn9 waalwijk9 waddinxf9 wag7 wagenborg9 walcher8 wapenveld9 wassenar9 waterland8 weert7 weesp9 westerveld9 westfal8 westfries9 wezep9 wierd9 wijch9 wijh9 winschot8 winsum9 winterswijk8 woensel9 woerd8 wormerver9 ypenburg8 zaandam8 zaanstad8 zaltbommel8 zan9 zeeland6 zeeuw6 zeewold8 zeist7 zevenar8 zierikzee9 zoetermer7 zom8 zuidoost7 zundert9 zutph7 zwijndrecht8 zwol7 zwoll6
P =aken|aach8 aken9
P =athene|ath9
P =australie|australie7 australisch8
P =belgie|belg8 belgie5 belgisch5 belgium9
P =belgië|vlaander7 vlam7
P =berlijn|berlijn7 berlin9
P =canada|canada7 canades7
P =denemarken|den7 denemark7
P =duitsland|bondsrepubliek8 duit5 duitser8 duitsland5
P =finland|fin8 finland8
P =frankrijk|fran5 franc7 frankrijk5
P =friesland|friesland6 fryslan7
P =gelderland|gelder7 gelderland6
P =genève|genef7
P =groot-brittannië|brit5 british8 brittannie7 engel6 engeland7 uk8
P =hongarije|hungary9
P =ierland|ier8 ierland7
P =ijsland|ijsland8
P =italië|italiaan7 italian9 italie6 italy9
P =japan|japan7
P =kazachstan|kazachstan9
P =letland|letland9
P =litouwen|litouw8
P =luxemburg|luxemburg7
P =malta|malta8 maltes9
P =noorwegen|noorweg7 nor7
P =oezbekistan|oezbek9 oezbekistan9
P =oostenrijk|oostenrijk7
P =polen|poland9
P =portugal|portugal8 portuges8
P =roemenië|roem7 roemenie7
P =schotland|schot7 schotland9
P =slowakije|slowak8 slowakij8
P =sofia|sofia9
P =spanje|span7 spanj6
P =tadzjikistan|tadzjikistan9
P =tsjechië|tsjechie8 tsjechisch8
P =turkmenistan|turkmenistan9
P =vilnius|vilnius9
P =zweden|zwed6
P =zwitserland|zwitser8 zwitserland7
P a1|alberg9 lesbos8
P a2|calais9
P a4|mekka9
P a7 =polen|pol6
P b10|ambon8 jakarta7 laos9 maleisie8
P b10 =atjeh|atjeh9
P b10 =birma|birma7 birmes7 burma8 myanmar7 rohingya9
P b10 =brunei|brunei9
P b10 =cambodja|cambodja8 cambodjan9
P b10 =filipijnen|filipijn9 filippijn8
P b10 =indonesië|indonesie6 indonesisch6 sulawesi9
P b10 =molukken|moluk7 molukker9
P b10 =papoea|irian9 jaya8 papoea7 papua8
P b10 =singapore|singapores9
P b10 =thailand|thailand7 thais8
P b10 =timor|timor8
P b10 =vietnam|vietnam9 vietnames8
P b10,d4 =indië|indie8
P b11 =bangladesh|bangladesh7
P b11 =india|india6 indiaas9 indias7 orissa9
P b11 =kasjmir|kashmir9
P b11 =nepal|nepal8 nepales9
P b11 =srilanka|lanka7 lankan9 sri7
P b12|janeiro9 nicaragua8 paramaribo8
P b12 =argentinie|argentijn9 argentinie8
P b12 =bolivia|bolivia9
P b12 =brazilië|braziliaan7 brazilie7
P b12 =chili|chili8
P b12 =colombia|colombia7 colombiaan8
P b12 =cuba|cuba7 cuban8
P b12 =dominicaanserepubliek|dominican8
P b12 =ecuador|ecuador9
P b12 =guatemala|guatemala8
P b12 =honduras|honduras9
P b12 =mexico|mexican8 mexico8
P b12 =panama|panama9
P b12 =peru|peru9
P b12 =suriname|surinam6 surinamer8
P b12 =venezuela|venezolan8 venezuela7
P b12,b16 =haïti|haiti8
P b13|isla8
P b13 =antillen|antill6 antilliaan6 antillian8
P b13 =aruba|aruba6 aruban7
P b13 =bonaire|bonair6
P b13 =caribisch|caraibisch9 caribisch7
P b13 =curaçao|curac9 curacao6 curacaos8
P b13 =eustatius|eustatius7 statia9
P b13 =saba|saba7 saban9
P b14|york7
P b14 =amerika|american8 amerika6 amerikan4 vs5
P b14 =guantánamo|guantanamo8
P b14 =washington|washington7
P b15|brussel6 straatsburg8
P b15 =bulgarije|bulgar8 bulgarij7
P b15 =cyprus|cypriotisch9 cyprus8
P b15 =engeland|vk8
P b15 =estland|estland8
P b15 =hongarije|hongar8 hongarij7
P b2|arabier9 arabisch7 avif8 bethlehem9 emirat8 hebron9
P b2 =bahrein|bahrein8
P b2 =gaza|gaza7 gazastrok8
P b2 =israël|israel5 israeli8 israelisch5
P b2 =jeruzalem|jerusalem8 jeruzalem7
P b2 =jordanië|jordan9 jordanie8
P b2 =koeweit|koeweit9
P b2 =libanon|libanes8 libanon7
P b2 =palestina|jordaanoever7 judea9 palestijn5 palestin9 palestina8 palestinian8 samaria9 westbank9 westoever9
P b2 =qatar|qatar8 qatares9
P b2 =saoediarabie|arabie6
P b2 =saoediarabië|saoedi7 saoedier9 saoedisch7 saudi7 saudisch9
P b3|diyarbakir9 istanboel9 istanbul9
P b3 =ankara|ankara9
P b3 =armenie|arm6 armenie8
P b3 =azerbeidzjan|azerbeidzjan7
P b3 =georgië|georgie8 georgisch9
P b3 =karabach|nagorno9
P b3 =koerden|koerdistan9
P b3 =nagorno-karabach|karabach8
P b3 =turkije|turk5 turkij5 turkish9
P b3,b6|afrin9
P b4|baltisch9 kief9 moskou8 petersburg9
P b4 =moldavië|moldavie9 moldavier9
P b4 =oekraïne|oekrai7 oekrain6 oekrainer8 ukrain9
P b4 =rusland|rus8 rusland6 russia9 russian9 russisch5 siberie9
P b4 =tsjetsjenië|tsjetsj9 tsjetsjenie8
P b4 =witrusland|belarus9
P b5|balkan8 dayton9 montenegro9 racak9
P b5 =albanie|albanes8 albanie8
P b5 =belgrado|belgrado9
P b5 =bosnië|bosnie7 bosnier9 bosnisch8 bugojno9 herzegovina8
P b5 =joegoslavië|joegoslaf9 joegoslavie7 joegoslavisch8
P b5 =kosovo|kosovar8 kosovo7
P b5 =kroatië|kroatie8 kroatisch9
P b5 =macedonië|macedonie8
P b5 =servië|servie7 servier8 servisch7
P b6|ashraf9 bagram9 kandahar8 lahor9 mosul9
P b6 =afghanistan|afghan6 afghanistan5
P b6 =bagdad|bagdad8
P b6 =golfstaten|golfstat9
P b6 =irak|falluja9 irak5 irakes7 iraq8
P b6 =iran|iran5 iranes9 iranier8
P b6 =jemen|jem7
P b6 =kabul|kaboel9 kabul8
P b6 =pakistan|pakistan6
P b6 =syrië|syri9 syrian9 syrie6 syrier8 syrisch6
P b6 =teheran|teheran7
P b6,b2 =jemen|yem9
P b6,d3|muthanna8
P b6,d3 =kunduz|kundus8
P b6,d3 =uruzgan|tarin9 uruzgan7
P b7|abyei9 africa8 african8 afrika6 afrikan6 kinshasa8 malawi8 mauritanie9 mogadishu9 mozambique8 nairobi9 niger8 pretoria9 sierra8
P b7 =angola|angola8 angoles9
P b7 =botswana|botswana9
P b7 =burkina|faso9
P b7 =burkinafaso|burkina9
P b7 =burundi|burundes9 burundi7
P b7 =congo|congo6 congoles8 drc8 zair9 zaires9
P b7 =eritrea|eritrea7 eritreeer9 eritres7
P b7 =ethiopië|ethiopie7 ethiopisch8 tigray9
P b7 =gambia|gambia9
P b7 =ghana|ghana8 ghanes9
P b7 =guinee|guinea8 guinee8
P b7 =ivoorkust|ivoorkust9
P b7 =kameroen|kameroen8
P b7 =kenia|kenia7 keniaan9
P b7 =liberia|liberia8
P b7 =mali|mali7 malines9
P b7 =nigeria|nigeria6 nigeriaan7 nigerian9
P b7 =oeganda|oeganda7 oegandes8 uganda8 ugandes9
P b7 =rwanda|ruanda9 rwanda7 rwandes7
P b7 =senegal|senegal8
P b7 =sierraleone|leon8
P b7 =soedan|darfur8 nuba9 soedan7 soedanes7 sudan8 sudanes9
P b7 =somalië|puntland9 somalie7 somalier7 somaliland9 somalisch7
P b7 =tanzania|tanzania8
P b7 =tsjaad|tsjad8
P b7 =zambia|zambia9
P b7 =zimbabwe|zimbabw7 zimbabwan8
P b7,m3 =nigeria|nigerdelta9
P b8|cairo9
P b8 =algerije|algerij8 algerijn8
P b8 =egypte|egypt6 egyptenar9 egyptisch7 tahrir9
P b8 =libië|libie7 libisch8 libya9
P b8 =marokko|marokkan5 marokko6 rif9
P b8 =tripoli|tripoli9
P b8 =tunesië|tunesie8 tunesisch9
P b8 =westelijkesahara|sahara8
P b9|mongolie9 volksrepubliek8
P b9 =china|china5 chines5
P b9 =hongkong|hong9 hongkong9 kong9
P b9 =korea|korea7 koreaan8
P b9 =oeigoeren|oeigoer8 xinjiang9
P b9 =peking|beijing9
P b9 =taiwan|taiwan7
P c3|zandvoort8
P c4 =friesland|fries6 frysk9
P d1|schaarsberg9 soesterberg8 woensdrecht9
P d5|harskamp9
P d5,d1|volkel8
P e6 =griekenland|griek7 griekenland7
P g2|overijssel7
P g2 =flevoland|flevoland7
P g7|noordeind9
P j15|malieveld9
P j2|veenhuis9 vught7
P l1|westland8
P l2|grubbenvorst9
P l3|kootwijkerbroek9
P m10|biesbosch9 binnenveld9 heuvelrug9 veluw7 weerribb9
P m12|arctic9 klaverbank9 noordzee6 oosterscheld8 texel8 wad8 waddengebied8 waddenzee6
P m12 =faeröer|faeroer9
P m12,m10|voordelta9
P m12,v6|waddeneiland8
P m2|oostermoer9
P m3|amtsvenn9 groning5 groninger7 loppersum9 middelstum9 norg9 schoonebek9 woltersum9
P m7|haandrik9
P v1|valburg9
P v3|hoevelak9
P v3,m10|amelisweerd9
P v3,w4|zuidas9
P v5|bierset9 eeld8 heathrow9 niederrhein9 onderbank8 sepp9 twenth9
P v5,m7 =awacs|geilenkirch8
P v6|eefd9 eem9 emd9 julianakanal9 kornwerderzand9 maasvlakt7 scheld8 twentekanal9 waalhaf9
P v6,b8|suezkanal9
P v8|markermer9 mas6 perkpolder9 rijn6 ves9 volkerak9
P v8,v6|westerscheld7
P w1|vreewijk9
P w3|wyldemerk9
P z10|herp9
P z8|harreveld9
T =sponsoring|sponsor6 sponsordeal9 sponsorgeld9 sponsort9
T =staatsgreep|staatsgrep9
T =storm|storm8
T =uitvaart|uitvaart9 uitvaartbranch9
T =veiling|veiling7
T a1|asieldossier9 asielzoekersgezin9 doorproceder9 gelukszoeker9 ind5 leefgeld9 moria9 uaf9
T a1 =aanmeldcentrum|aanmeldcentra9 aanmeldcentrum8
T a1 =ama|ama7 amf9
T a1 =ambtsbericht|ambtsbericht7
T a1 =asielaanvraag|asielaanvrag7 asielprocedur7 asielprocedures8 asielverzoek7
T a1 =asielinstroom|asielinstrom9
T a1 =asielkind|vluchtelingenkinder9
T a1 =asielkinderen|asielkinder8 asielzoekerskinder9
T a1 =asielopvang|asielcentra9 asielopvang8 asielzoekerscentra7 asielzoekerscentrum7 azc6 coa6 crisisopvang8 noodopvang8 opvangcapaciteit9 opvangcentra8 opvangcentrum8 opvangcrisis9 opvanglocatie9 opvanglocaties9 opvangplat8 opvangplek8 opvangvoorzien8 vluchtelingenopvang9
T a1 =discretionairebevoegdheid|discretionair8
T a1 =dublin|dublin8 dublinclaimant9 dublinverord9
T a1 =generaalpardon|pardon7 pardonkandidat9 pardonner9 pardonregel8 ranof9
T a1 =hervestiging|hervest9
T a1 =ind|naturalisatiedienst7
T a1 =kinderpardon|kinderpardon9 lili9
T a1 =leeftijdsonderzoek|leeftijdsonderzoek9
T a1 =rechtseenheidskamer|rechtseenheidskamer9
T a1 =statushouder|statushouder7 vergunninghouder7
T a1 =taalanalyse|taalanalyses9
T a1 =verblijfsvergunning|verblijfsaanvrag9 verblijfsdocument9 verblijfsgrond9 verblijfsprocedur9 verblijfsrecht8 verblijfsstatus8 verblijfstatus9 verblijfstitel8 verblijfsvergunn5
T a1 =vluchteling|refuges8 vluchtelingenstatus9 vluchtelingenverdrag8 vluchtend9
T a1 =vluchtelingen|ontheemd8
T a1 =vluchtelingenkamp|opvangkamp9
T a1 =vluchtelingenwerk|vluchtelingenwerk8
T a1,a2 =bootvluchteling|bootvluchtel9
T a1,a2 =refoulement|refoulement8
T a1,a2 =tentenkamp|tentenkamp9
T a1,b15 =vluchtelingendeal|vluchtelingendeal9
T a1,b16 =unhcr|unhcr7
T a1,b16 =vluchtelingenkamp|vluchtelingenkamp8
T a1,b3 =turkijedeal|turkijedeal9
T a1,b4 =oekraïne|derdelander9
T a1,j4 =vreemdelingenrechter|vreemdelingenkamer8 vreemdelingenrechter9
T a2|inreisverbod9 iom8 laisses8 migratiestrom9 ongewenstverklar8 rubberbot9
T a2 =buitengrenzen|buitengrens9
T a2 =frontex|frontex9
T a2 =grenscontrole|grensbewak9 grenscontrol9 grenscontroles8 grenstoezicht9
T a2 =illegalen|illegalenregel9 illegaliteit8 ongedocumenteerd9
T a2 =koppelingswet|koppelingswet8
T a2 =pushback|pushback9
T a2 =uitgeprocedeerd|uitgeprocedeerd6
T a2 =uitzetcentrum|uitzetcentra9 uitzetcentrum9
T a2 =uitzetting|groepsuitzet9 terugkeerbeleid8 terugs8 uitgewes8 uitgezet6 uitwijs8 uitzet5 uitzettingsbeleid8 vertrekmoratorium9
T a2 =vertrekcentrum|vertrekcentrum8
T a2 =vreemdelingenbewaring|vreemdelingenbewar7 vreemdelingendetentie8
T a2 =vreemdelingendetentie|grensdetentie9 grenshospitium8
T a2,a1 =gezinslocatie|gezinslocatie9
T a2,b1 =hongerstaking|hongerstak7 hongerstaker8
T a2,b15 =schengen|scheng7 schengengebied9
T a2,g6 =paspoortcontrole|paspoortcontrol9
T a2,j1 =vreemdelingenpolitie|vreemdelingenpolitie8
T a2,j16 =schipholbrand|schipholbrand8
T a2,j2 =detentieboot|detentiebot9
T a2,j2 =vreemdelingenbewaring|detentiecentra8 detentiecentrum8
T a2,j7 =mensensmokkel|mensensmokkel8 mensensmokkelar8
T a2,v3 =grensovergang|grensovergang8
T a2,v6 =reddingsschip|reddingsschip9
T a2,v6 =verstekeling|verstekel9
T a3|ael9 interculturalisatie9 multiculti9 mvf7
T a3 =allochtonen|migratieachtergrond9
T a3 =gezinshereniging|gezinsher7 gezinsmigrant9 gezinsmigratie9 gezinsvorm8 nareis9
T a3 =immigratie|immigrant7 immigratie6 immigratiebeleid9 immigratieregel9
T a3 =inburgering|inburger7 inburgerar8 inburgeringscursus8 inburgeringsexam9 inburgeringsplicht9 nieuwkomer7 taalschol9
T a3 =integratie|integratie5 integratiebeleid8 integratieproces8 integratiesubsidies9 integratietraject9 integrer8
T a3 =nationaliteit|nationaliteit6 nederlanderschap7
T a3 =naturalisatie|naturalisatie8 naturalisatieceremonie9 naturalisatietoet9 naturalisatieverzoek9
T a3 =remigratie|remigrant8 remigratie8
T a3 =schijnhuwelijk|schijnhuw9
T a3 =staatloos|staatlos9 statelos9 statenlos9
T a3,b12 =toescheidingsovereenkomst|toescheidingsovereenkomst9
T a3,o1 =taaltoets|taaltoet9
T a3,s1 =taaleis|taaleis9
T a3,w1|inkomenseis9
T a4|ahmadiyya9 alfitrah9 contactorgan9 evangelisch9 fatwa8 geloofsovertu8 godsdienstwet9 haramain9 islamic8 levensovertu8 luidspreker9 monnik9 moslima9 spirituel9
T a4 =bekeerling|bekeerd8 bekeerl9 beker8
T a4 =bijbel|bijbel9
T a4 =bisschop|bisschop9
T a4 =boerka|boerka9 boerkaverbod9 gesluierd9 gezichtsbedek9
T a4 =boerkini|boerkini9
T a4 =christenen|christ6
T a4 =gebed|gebed8 gebedsruimt9
T a4 =gebedsoproep|gebedsoproep9
T a4 =godslastering|godslaster8
T a4 =haatimam|soenah9 soennah9 tawhed9
T a4 =hindoe|hindoe9 hindoes9
T a4 =hoofddoek|hoofddoek8 hoofddoekjes9
T a4 =humanisme|humanistisch9
T a4 =imam|imam7
T a4 =imamopleiding|imamopleid9
T a4 =islam|islam6 islamiser8 islamitisch5
T a4 =jehova|jehova9
T a4 =katholiek|katholiek7
T a4 =kerk|kerk6 kerkdienst9 kerkelijk8 kerkgenootschap9
T a4 =klooster|klooster8
T a4 =koran|koran8
T a4 =koranschool|koranles9 koranschol9
T a4 =mohammed|profet9
T a4 =moskee|megamoskee9 minaret9 moskee6 moskeeen7
T a4 =moslimbroederschap|broederschap9
T a4 =paus|paus8
T a4 =predikant|predikant9
T a4 =priester|priester9
T a4 =ramadan|iftar9 ramadan8
T a4 =scientology|scientology9
T a4 =sekte|sekt8 sektes9 sektesignal9
T a4 =sharia|sharia8
T a4 =vaticaan|vatican9
T a4 =westermoskee|westermoskee8
T a4,a6 =gewetensbezwaren|gewetensbezwaard8 gewetensbezwar8
T a4,b1 =godsdienstvrijheid|godsdienstvrij8
T a4,b2|grootmoefti9
T a4,b3 =diyanet|diyanet9
T a4,b3 =milligörüs|gorus8
T a4,b6|bahai9
T a4,b8|moslimbroederschap9
T a4,b8 =kopten|kopt9 koptisch9
T a4,c1 =cartoon|carton9 cartoonist9
T a4,c2 =fitna|fitna9
T a4,c2 =kerkgebouw|kerkgebouw9
T a4,c4 =suikerfeest|suikerfeest9
T a4,j8|moslimjonger9
T a4,j8 =fundamentalisme|fundamentalistisch8
T a4,j8 =haatimam|geweldsimam9 geweldsprediker9 haatimam9 haatprediker9 haatsjeik9
T a4,j8 =haatprediker|prediker8 prek9 sjeik8
T a4,j8 =salafisme|salafism9 salafist9 salafistisch8
T a4,l4 =halal|halal8
T a4,o1 =godsdienstonderwijs|godsdienstles9
T a4,o7|levensbeschouw8
T a4,o7 =gereformeerd|gereformeerd9
T a5 =antisemitisme|antisemitisch7 antisemitism7 ihra9 jodenhat9 semitism9
T a5 =discriminatie|gediscrimineerd8
T a5 =etniciteit|etniciteit8 etnisch6
T a5 =moslimhaat|islamofobie9
T a5 =racisme|racism7 racistisch7 rassendiscriminatie8
T a5 =voorkeursbeleid|voorkeursbehandel8 voorkeursbeleid9
T a5,a4 =synagoge|synagog9
T a5,d4 =joden|jod6
T a5,e2 =postcodediscriminatie|postcodediscriminatie9
T a5,j15|omvolkingstheorie9
T a5,j8 =haatzaaien|haatzaai9
T a5,s4 =zwangerschapsdiscriminatie|zwangerschapsdiscriminatie9
T a5,s8 =leeftijdsdiscriminatie|leeftijdsdiscriminatie7
T a5,w3 =roma|roma8 sinti9 zigeuner9
T a6|menstruatie9
T a6 =besnijdenis|besnijdenis9 genital8 meisjesbesnijdenis9
T a6 =eerwraak|eergerelateerd8 eermoordenar9 eerwrak8
T a6 =gender|gender9 genderdiversiteit9 genderneutral9
T a6 =homo|biseksuel9 bisexual9 coc8 gay7 geaardheid8 homo6 homoseksualiteit7 homoseksuel6 homostel9 homostell9 ilga9 lesbian9 lesbiennes9 lesbisch8 lgbt9 lhbt8 lhbti8
T a6 =homogenezing|homotherapie9
T a6 =homohaat|homofob8 homofobie9 homogeweld9 homohat9 homohater9
T a6 =homohuwelijk|homohuw8
T a6 =huwelijk|getrouwd8
T a6 =huwelijksdwang|huwelijksdwang9 uitgehuwelijkt9 uithuw9
T a6 =intersekse|intersek9 intersex9
T a6 =kindhuwelijk|kindbruid9 kindhuw9
T a6 =pride|prid8
T a6 =transgender|genderdysforie9 geslachtsverander9 tran8 transgender8 transseksuel9
T a6 =vrouwenbesnijdenis|vermink8 vrouwenbesnijdenis9
T a6 =vrouwenrechten|vrouwenverdrag8
T a6,a3 =polygamie|polygam9
T a6,a5 =homohaat|homodiscriminatie9
T a6,b1 =homo|homoactivist9 homorecht9
T a6,b1 =homowet|homoseksualiteitswet9 homowet9 homowetgef9
T a6,b1 =vrouwenrechten|vrouwenrecht8 vrouwenrechtenactivist9
T a6,g1 =weigerambtenaar|weigerambtenar9
T a6,s4 =loonkloof|loonklof9
T a6,z1 =transgender|genderkliniek9 transgenderzorg9
T a7 =arbeidsmigratie|arbeidsmigrant7 arbeidsmigratie8
T a7 =kennismigrant|kennismigrant9 kenniswerker9
T a7 =tewerkstellingsvergunning|werkvergunn8
T a7,a3 =gastarbeider|gastarbeider9
T a7,s4 =seizoensarbeid|seizoensarbeid9
T a7,s4 =tewerkstellingsvergunning|tewerkstellingsvergunn7
T a7,s4 =uitzendbureau|uitzendbranch9 uitzendbureau8 uitzendbureaus7 uitzendsector9
T a7,s4 =uitzendkracht|uitzendkracht7
T a7,s5 =tewerkstellingsvergunning|waf8
T b1|bloedbad8 evrm7 grensconflict9 inhem8 junta9 lijfstraff9 massaproces9 mensenrechtenambassadeur8 mensenrechtenrad8 mensenrechtentulp9
T b1 =dissident|dissident8
T b1 =doodstraf|doodstraf7 doodstraff9 doodvonnis8 executer9 executies7 geexecuteerd8 standrecht9 terdoodveroordel9
T b1 =genocide|genocid7
T b1 =lijfstraf|stokslag9
T b1 =marteling|folter8 gemarteld8 martel6 tortur8
T b1 =massamoord|massamoord8 massaslacht9 moordpartij9
T b1 =meningsuiting|meningsuit6
T b1 =mensenrechtenactivist|mensenrechtenactivist7 mensenrechtenverdediger8
T b1 =steniging|stenig8
T b1 =verkiezingen|presidentskandidat9 presidentsverkies8
T b1 =zweepslagen|zweepslag9
T b1,a4 =christenen|christenvervolg8
T b1,b11 =dwangarbeid|dwangarbeid8
T b1,b12 =doodseskaders|doodseskader9
T b1,b4|duvanof9
T b1,b7 =kindsoldaat|kindsoldat8
T b1,c1 =persvrijheid|persvrij7
T b1,d4 =deportatie|deportatie9
T b1,d4 =dwangarbeid|dwangarbeider9
T b1,g3 =verkiezingen|parlementsverkies8
T b1,g3 =waarnemingsmissie|waarnemersmissie9 waarnemingsmissie9
T b1,j4 =ehrm|ehrm8
T b1,v9|internetvrij9
T b10|asean9 munir9
T b10,d4|bersiap9
T b10,d4 =rawagede|rawagedeh9
T b11 =kastenstelsel|dalit9
T b11 =kinderarbeid|kinderarbeid7
T b11 =kleding|kledingbedrijf9 kledingfabriek9 kledingindustrie9 kledingmerk9 textielfabriek9
T b11 =tamils|tamil8
T b11,e10 =kleding|textiel8
T b11,e12|hazelnotenproductie9
T b11,e12 =cacao|cacao9
T b11,s4|ilo7
T b11,s4 =hongerloon|hongerlon9
T b12|citgo9
T b12 =brazilië|bolsonaro9
T b12 =farc|farc8
T b12 =suriname|bouter7
T b12,b1|vredesgemeenschap9
T b12,b1 =indianen|indian9
T b12,b7|plantag9
T b12,j20 =pinochet|pinochet9
T b12,m8 =goudmijn|goudmijn9
T b13|eilandsrad9
T b13 =caribischnederland|bes7
T b13 =gezaghebber|gezaghebber9
T b13 =rijksvertegenwoordiger|rijksvertegenwoordiger9
T b13 =statuut|statut7
T b13,e1 =ennia|ennia9
T b14|fbi8 pentagon8
T b14 =amerika|obama9
T b14 =trump|trump9
T b14,j8 =cia|rendition8
T b15|eurostat9
T b15 =associatieverdrag|associatieakkoord9 associatieovereenkomst8 associatieverdrag8
T b15 =brexit|brexit8
T b15 =europarlement|europarlementarier7
T b15 =eurotop|eurotop9
T b15 =euverdrag|hervormingsverdrag9
T b15 =hongarije|orban9
T b15 =structuurfondsen|structuurfond9
T b15 =subsidiariteit|subsidiariteit9
T b15 =toetreding|toetred6 toetredingsonderhandel9
T b15 =veto|veto8 vetorecht9
T b15,b16|ebrd9
T b15,e6|eib9 g209
T b15,e6 =herstelfonds|herstelfond9
T b15,g4 =bilderberg|bilderbergconferentie9
T b16|fao8 fso9 gelijkberechtigingsdossier9 medefinancieringsorganisaties9 ncdo9 noodhulp7 novib8 ontwikkelingsbank8 oret8 oxfam8 psom9
T b16 =begrotingssteun|begrotingssteun9
T b16 =cordaid|cordaid8
T b16 =donorconferentie|donorconferentie9
T b16 =fmo|fmo8
T b16 =honger|honger8 hongersnod8
T b16 =hulporganisatie|hulpclub9 hulporganisatie8 hulporganisaties7 icco8
T b16 =landroof|landrecht9 landrof9
T b16 =noodhulp|hulpgeld8 hulpgoeder9
T b16 =orkaan|cyclon9
T b16 =schuldkwijtschelding|schuldverlicht9
T b16 =tsunami|tsunami8
T b16 =undp|undp8
T b16 =voedselcrisis|voedselcrisis9 voedseltekort9
T b16 =voedselzekerheid|voedselzeker9
T b16 =wereldbank|wereldbank6
T b16,e12|epa9
T b16,e12 =unctad|unctad9
T b16,s6 =voedselhulp|voedselhulp8
T b16,z8 =weeshuis|weeshuis9
T b16,z8 =weeskind|weeskinder9
T b17|ambassadepersonel9
T b17 =consulaat|consul8 consulair8 consulat7
T b17 =diplomaat|diplomat7
T b17 =emigratie|emigratie9 emigrer9
T b17 =legalisatie|legalisatie8
T b17 =reisadvies|reisadvies8
T b17 =repatriëring|repatrier9
T b17 =visum|toeristenvisa9 visa7 visum7 visumaanvrag8 visumbeleid9 visumplicht8 visumverl9 visumvrij9
T b18|ontwap8 oorlogsrecht8
T b18 =boycot|boycot7
T b18 =chemischewapens|opcw8
T b18 =clustermunitie|clusterbomm8 clustermunitie8
T b18 =gifgas|gifgas8
T b18 =kernproef|kernproef8
T b18 =kernwapen|proliferatie7 proliferatieverdrag8
T b18 =kernwapens|atoomwap9 kernbom9 kernbomm9 kernwap7 kernwapenbeleid9
T b18 =landmijn|landmijn9
T b18 =massavernietigingswapens|massavernietigingswap7
T b18 =navo|nato8 navo5
T b18 =raket|raketprogramma9
T b18 =raketten|afstandsraket9 ballistisch8
T b18 =sancties|sanctiebeleid8 sanctielijst9 sanctieregim8 sanction9
T b18 =wapenbeurs|wapenbeur9
T b18 =wapenembargo|embargo8 wapenembargo7
T b18 =wapenhandel|wapendoorvoer9 wapenexport7 wapenexportbeleid7 wapenexportvergunn9 wapenhandel7 wapenhandelar9 wapenleveranties7
T b18 =wapenstilstand|wapenstilstand9
T b18 =wapentransport|wapentransport9
T b18,b15|ovs7
T b18,b6 =gifgas|gifgasaanvall9
T b18,b6 =kernwapens|atoomprogramma9
T b18,d2 =bewapening|bewap7
T b18,d2 =kernwapens|kernwapentak9
T b18,d2 =raket|raket7
T b18,d2 =rdm|rdm8
T b18,d2 =wapenindustrie|wapenbedrijf9 wapenindustrie9 wapenproductie9
T b18,d3 =huurling|huurling9
T b18,d5 =gifgas|gifgasgranat9
T b18,e12 =exportvergunning|exportvergunn7
T b18,j9 =wapensmokkel|wapensmokkel9
T b2|aqsa8 bds9
T b2 =goldstone|goldston9
T b2 =hamas|hamas7
T b2 =nederzettingen|kolonist9 nederzet7 nederzettingenbeleid9
T b2 =palestijnen|fatah9
T b2,a4|ihh9
T b2,a5|cidi8
T b2,b16 =uawc|uawc9
T b2,b16 =unrwa|unrwa8
T b2,j15 =israël|israeldemonstratie9
T b2,j8 =hezbollah|hezbollah7
T b3 =gülen|gul8 gulenbeweg9
T b3 =koerden|koerd8 koerdisch7 ocalan9
T b3 =pkk|pkk8
T b3 =turkije|erdogan7
T b3,a4 =arameeers|arames9
T b4 =mh17|mh177 mh9
T b4 =rusland|poetin8
T b4,b18|magnitsky9 oligarch9
T b4,v5 =radar|radargegef9
T b5|mladic8
T b5 =srebrenica|srebenica9 srebrenica7
T b5,d3 =srebrenica|dutchbat8
T b5,j20 =strafhof|strafhof7
T b5,j20 =tribunaal|tribunal7
T b6|mullah9
T b6 =iran|mahsa9
T b6 =taliban|taliban7
T b6,a4 =assyriers|assyrisch9
T b6,a5 =jezidi|yezidi9
T b6,j8|nusra9
T b7 =bokoharam|boko9
T b7 =conflictmineralen|coltan9
T b7 =congo|mukweg9
T b7 =diamant|bloeddiamant9
T b7 =landroof|landonteig9
T b7 =oeganda|museveni9
T b7 =zimbabwe|mugab8
T b7,b16 =bujagali|bujagali9
T b8 =egypte|morsi9
T b9 =falungong|falun9
T b9 =tibet|tibet8 tibetan8
T c1|audiovisuel9 columnist9 commissariaat7 concertzender9 correspondent9 kijkcijfer9 kijker7 mediabedrijf9 mediawet7 nieuwsgar8 omroepbijdrag9 omroepver8 ondertitel8
T c1 =censuur|censureert9 censurer9
T c1 =fotograaf|fotograf8
T c1 =hoorspel|radiohoorspel9
T c1 =journalistiek|journalistiek7
T c1 =kijkwijzer|nicam9
T c1 =krant|krant7
T c1 =pcm|pcm9
T c1 =programmaraad|programmarad9
T c1 =radiozender|radiozender9
T c1 =reclame|adverteerder8 televisiereclames9
T c1 =sanoma|sanoma9
T c1 =satire|satirisch9
T c1 =songfestival|songfestival9
T c1 =staatsomroep|staatsomroep9 staatstelevisie9
T c1 =televisiezender|televisiezender9
T c1 =wegener|wegener9
T c1 =wereldomroep|wereldomroep8
T c1 =zendtijd|zendtijd8
T c1,a4 =cartoon|spotprent9
T c1,b1|blogger9
T c1,b1 =censuur|censur8
T c1,b1 =journalist|journalist5
T c1,c3 =uitzendrechten|uitzendrecht9
T c1,c4 =uitgever|uitgever8 uitgeverij8
T c1,c5 =belspelletjes|inbelspelletjes9
T c1,e10|vnu9
T c1,v9 =digitaletelevisie|decoder9
T c2|acteur9 bunker9 dan8 gogh8 graftombes9 jazs9 mol8 mondriaan9 opera9
T c2 =antiek|antiek9
T c2 =archeologie|archeologie9 archeologisch8
T c2 =artiest|artiest8
T c2 =bibliotheek|bibliotheekvoorzien9 bibliothek7
T c2 =erfgoed|cultuurhistorisch8
T c2 =film|film7 filmfond9 filmsector9
T c2 =fotograaf|fotografie9 fotografieopdracht9
T c2 =kasteel|kastel9
T c2 =kunst|beeldend9 kunst7 kunstbezit9 kunstproject9 kunstvoorwerp9 kunstwerk8
T c2 =kunstenaar|kunstenar8
T c2 =monument|restauratie8 rijksmonument8
T c2 =monumenten|monument7 monumental8 monumentenstatus9 monumentenzorg8
T c2 =museum|musea8 museum7 rijksmuseum8
T c2 =muziekonderwijs|muziekles9
T c2 =orkest|concertgebouworkest9
T c2 =podiumkunsten|podiumkunst9
T c2 =poppodium|poppodia9
T c2 =schilderij|schilderij8
T c2 =tentoonstelling|expositie9 tentoonstell8
T c2 =theater|theater8
T c2 =tropenmuseum|tropenmuseum9
T c2 =unesco|unesco7
T c2 =voc|voc9
T c2 =waterlinie|waterlinie9
T c2 =werelderfgoed|werelderfgoed8 werelderfgoedlijst9
T c2,b12 =slavernij|slaf9 slavernij8
T c2,d4|documentatiecentrum8
T c2,d4 =roofkunst|kunstrof9
T c2,e3 =artiest|artiestenregel9
T c2,g5 =archief|archief7
T c2,g5 =nationaalarchief|rijksarchief9
T c2,g8 =cultuursubsidie|cultuursubsidies9
T c2,j10|danswereld9
T c2,o1 =muziekonderwijs|muziekonderwijs9
T c2,v6 =vuurtoren|vuurtor8
T c2,w4 =herbestemming|herbestemm9
T c2,z7|nlbb9
T c3|ado9 ajax8 breedtesport9 kampioenschap9 kuip9 matchfix7 nac9 noc8 nsf8 sportbesluit9
T c3 =amateursport|amateursport9
T c3 =amateurvoetbal|amateurvoetbal9 amateurvoetbalclub9
T c3 =atletiek|atlet9 atletiekwereld9
T c3 =doping|doping9
T c3 =elfstedentocht|elfstedentocht9
T c3 =olympisch|ioc9
T c3 =olympischespelen|olympic9 olympisch7
T c3 =paralympisch|paralympisch9
T c3 =profvoetbal|profvoetballer9 psf9 roda9
T c3 =scheidsrechter|scheidsrechter9
T c3 =sportaccommodatie|sportaccommodaties9 sportveld9
T c3 =sportbond|sportbond8
T c3 =sporter|sporter8
T c3 =sportevenement|sportevenement8
T c3 =sportrechtspraak|sportrechtsprak9
T c3 =sportveld|voetbalveld9
T c3 =sportvereniging|sportclub8 sportver8
T c3 =stadion|stadion8
T c3 =tennis|tennis9
T c3 =thialf|thialf9
T c3 =topsport|topsport9 topsporter8
T c3 =turnen|turnster9
T c3 =vitesse|vites9
T c3 =voetbal|eredivisie8 fc8 feyenoord8 fifa8 knvb7 voetbal7 voetballer8
T c3 =voetbalclub|voetbalclub7
T c3 =voetbalstadion|voetbalstadion9
T c3 =wk|wk7
T c3 =zwembad|zwembad7
T c3 =zwemmen|zwemm8
T c3,b4 =sotsji|sotsji9
T c3,c1 =voetbalrechten|voetbalrecht9
T c3,c4 =vierdaagse|vierdag9
T c3,e3 =bedrijfsfitness|bedrijfsfitnes9
T c3,j15 =uitwedstrijd|uitwedstrijd9
T c3,j15 =voetbalwedstrijd|voetbalwedstrijd7
T c3,m8 =kunstgras|kunstgras9 kunstgrasveld9
T c3,o1 =gymles|gymles9
T c3,o1 =zwemles|zwemdiploma9 zwemles8 zwemonderwijs9 zwemvaard9
T c3,w4 =golfbaan|golfban9
T c4|acta9 bloemencorso9 gedicht8 kinderboek9 kopier9 literatur8 madonna9 zomerfeest9
T c4 =auteursrecht|auteursrecht8 auteurswet9 reprorecht9 stemra8
T c4 =carnaval|carnaval9
T c4 =dancefeest|danc9 dansfeest9
T c4 =downloaden|download8
T c4 =feestdag|feestdag7
T c4 =festival|festival8
T c4 =kerst|kerst9 kerstbom9 kerstdag9 kerstdiner9
T c4 =rapper|rapnummer9 rapper9
T c4 =sinterklaas|intocht9 sinterklaasfeest9 sinterklas9
T c4 =streektaal|nedersaksisch9 streektal9
T c4 =taalunie|taalunie8
T c4 =woordenboek|woordenboek9
T c4,e13 =kermis|kermis9
T c4,g1 =begraafplaats|grafkost9
T c4,l1 =floriade|floriad9
T c4,z5 =dancefeest|dancefeest9
T c5 =bingo|bingo9
T c5 =casino|casino7
T c5 =gokken|gok7 gokbedrijf9 gokindustrie9 kansspel6 kansspelautoriteit9 kansspelbeleid8 kansspelkarakter9 toto9 vergokt9
T c5 =loterij|loterij8 lotto8 postcodeloterij8 verlot9
T c5 =poker|poker9
T c5 =staatsloterij|staatsloterij8
T c5,c1 =belspel|belspelletjes9
T c5,c4 =gokreclame|gokreclames9
T c5,e14 =lootboxes|lootboxes9
T c5,z5 =gokken|gokker9
T d1|burgerpersonel9 grootontvanger9 kolonel8 korporal9 koy9 luitenant8 oefenterrein8 patrouill9
T d1 =commando's|commandotroep9
T d1 =dienstplicht|dienstplicht7
T d1 =kazerne|frisokazern9 kazern8 kazerneterrein9 legerplat9
T d1 =landmacht|landmacht7
T d1 =luchtmobiel|luchtmobiel8
T d1 =marine|marineofficier9 marinepersonel8 zeestrijdkracht9
T d1 =mariniers|marinier7 marinierskazern9
T d1 =reservist|reservist9
T d1,a2 =marechaussee|kmar8 marechaussee6 marechausses8
T d1,b1 =dienstplicht|dienstweigerar8
T d1,d2 =luchtmacht|luchtmacht6 luchtstrijdkracht9
T d1,d2 =marine|marin6
T d1,d2 =vlieguren|vliegur9
T d1,d5 =vliegbasis|luchtmachtbasis8
T d1,j13|limc9
T d1,j16 =herculesramp|herculesramp9
T d1,v5 =vliegkamp|vliegkamp9
T d2|apach8 bommenwerper9 defensiematerieel8 doorman9 fighter8 hawk9 legermaterieel9 legertruck9 lynx9 orion9 sperwer9
T d2 =awacs|awac8
T d2 =defensieindustrie|defensiebedrijf9
T d2 =drones|mq9
T d2 =fregat|fregat8
T d2 =gevechtsvliegtuig|f168 gevechtsvliegtu8 straaljager9
T d2 =helikopter|gevechtshelikopter9 helicopter8
T d2 =jsf|jsf7 lockhed8
T d2 =luchtafweer|luchtafweerraket9 luchtafweersystem9
T d2 =marine|marineschep9 marineschip9
T d2 =onderzeeboot|onderzeebot8 onderzeeer8
T d2 =saab|sab9
T d2 =squadron|squadron9
T d2 =tank|leopard9 tank7
T d2,b18 =korvet|korvet9
T d2,d1 =piloot|vlieger8
T d2,d3 =patriot|patriot9
T d2,e10 =thales|thales9
T d2,j16|hercules9
T d2,v5 =radar|radar6 radarsystem9
T d2,z2 =helikopter|helikopter7
T d3|demobilisatie9 eufor9
T d3 =afghanistan|endur8
T d3 =bombardement|bombardement7
T d3 =burgerslachtoffers|burgerdod9 burgerslachtoffer7
T d3 =trainingsmissie|trainingsmissie9
T d3 =vredesmissie|vredesmacht8 vredesmissie9 vredesmissies8 vredesoperaties8
T d3,b2 =unifil|unifil9
T d3,b5|ifor9 kfor8
T d3,b5 =sfor|sfor9
T d3,b6|isaf7
T d3,b6 =bombardement|luchtaanval8 luchtaanvall8
T d3,b6 =hawija|hawija9
T d3,b6 =irakmissie|sfir9
T d3,b7|monuc8
T d3,b7 =unmee|unmee9
T d3,m4 =verarmduranium|verarmd7
T d3,v6 =piraterij|atalanta9
T d4|krijgsgevang8 oorlogsgraf9
T d4 =bevrijding|bevrijd8
T d4 =burnpits|burnpit9
T d4 =concentratiekamp|concentratiekamp9
T d4 =herdenking|herdenk7
T d4 =holocaust|auschwits9
T d4 =nazi|nazi8 nsdap9
T d4 =ss|ss9
T d4 =troostmeisjes|troostmeisjes9
T d4 =veteraan|veteran7 veteranendag9 veteraneninstitut9 veteranenstatus9
T d4 =veteranen|oorlogsveteran9
T d4 =wereldoorlog|wereldoorlog7
T d4,a5 =holocaust|holocaust8
T d4,b10 =indië|indisch9
T d4,b5|niod9
T d4,b6 =golfoorlog|golfoorlog9
T d4,c2 =roofkunst|geroofd9
T d4,c4 =dodenherdenking|dodenherdenk9
T d4,e5 =restitutie|restitutie8
T d4,z4 =ptss|posttraumatisch9 ptss8
T d5|mortiermijn9
T d5 =defensieterrein|defensieterrein9
T d5 =laagvliegen|laagvlieg9 laagvliegoef9
T d5 =munitie|munitie6 munitiestortplat9
T d5 =schietterrein|schietoef9
T d5 =vliehors|vliehor9
T d5,d1 =vliegbasis|vliegbasis7
T d5,j9|granat9
T d5,j9 =explosieven|explosief6
T d5,v5 =laagvliegen|laagvliegrout9
T d5,v5 =laserpen|laser8
T d5,v5 =luchtruim|luchtruim7
T e1|bankiersed9 iban9 icesaf9 ing7 kapitaaleis9 kpmg7 nibc9 nvb8 poch9 rbs9 renterisico9
T e1 =abnamro|abn6 amro7
T e1 =acceptgiro|acceptgiro9
T e1 =accountant|ey9
T e1 =bankbiljet|bankbiljet9
T e1 =bankkantoor|bankkantor9
T e1 =bankrekening|bankrek8 bankrekeningnummer9 betaalrek8
T e1 =bazel|basel9
T e1 =betalingsverkeer|betaaldienst9 betalingssystem9 betalingsverker8
T e1 =beurs|euronext9
T e1 =blackrock|blackrock9
T e1 =bonus|bonus6
T e1 =chipknip|chipknip9
T e1 =contant|cash8 contant7
T e1 =creditcard|creditcard8
T e1 =depositogarantiestelsel|depositogarantiestelsel9
T e1 =dsb|dsb8
T e1 =fintech|fintech9
T e1 =fortis|fortis9
T e1 =geldautomaat|geldautomat9
T e1 =hedgefonds|hedg9
T e1 =kredietcrisis|kredietcrisis9 lehman9
T e1 =libor|libor9
T e1 =pinautomaat|pinautomat9
T e1 =pinnen|interpay9
T e1 =pinpas|betaalpas9 pinpas9
T e1 =postbank|postbank8
T e1 =rabobank|rabobank8
T e1 =sepa|sepa9
T e1 =sns|sns9 volksbank9
T e1 =spaargeld|spaarder8 spaargeld9 spaarrek9 spaarrent9
T e1 =sparen|bankspar9
T e1 =staatsbank|staatsbank9
T e1 =vsb|vsb9
T e1 =zakenbank|zakenbank9
T e1,b9|evergrand9
T e1,e2 =derivaten|derivat9
T e1,e2 =kredietverlening|kredietverl9 kredietverstrek9
T e1,e2 =rentederivaat|rentederivat9
T e1,g4|huisbankier9
T e1,j12 =creditcard|creditcardfraud9
T e1,j12 =internetbankieren|internetbankier9
T e1,m4 =stresstest|stresstest9
T e10|bakkersland9 cement9 coca9 metaalindustrie9 nedam9 nedcar8 tabaksblat9 valero9
T e10 =aandeelhouder|aandeelhouder6 aandeelhoudersvergader9
T e10 =aldel|aldel9
T e10 =beursgenoteerd|beursgenoteerd8
T e10 =boekhoudfraude|boekhoudfraud9
T e10 =drukkerij|grafisch9
T e10 =dsm|dsm8
T e10 =philips|philip7
T e10 =siemens|siem9
T e10 =stork|stork9
T e10 =unilever|unilever8
T e10 =vdl|vdl9
T e10 =vredestein|vredestein9
T e10,d2 =fokker|fokker8
T e10,l6 =ahold|ahold8
T e10,m3 =shell|shell6
T e10,m6 =tapijt|tapijt9
T e10,m8|basf9
T e10,m8 =akzonobel|akzo8 akzonobel9
T e10,m8 =aldel|zalco9
T e10,m8 =tatasteel|hoogof9 staalfabriek9 tata7
T e10,s4 =ontslag|massaontslag9 ontslaggolf9
T e10,v1 =strukton|strukton9
T e10,v3|heijman9
T e10,v6|ihc9
T e10,v6 =scheepsbouw|scheepsbouw8 scheepsbouwer9 scheepswerf9 shipyard9
T e10,v7|leaseplan9
T e10,w2|knsf9
T e11|innovatieplatform9 innovatievoucher9 laptop9 lofar9
T e11 =ai|ai8
T e11 =chips|chip7 microchip9
T e11 =groeifonds|groeifond9
T e11 =ict-storing|computerstor9
T e11 =innovatiebeleid|innovatiebeleid9
T e11 =investeringsbank|investeringsbank9
T e11 =kunstmatigeintelligentie|chatgpt9
T e11 =millenniumprobleem|millenniumproblem8 millenniumproblematiek9
T e11 =octrooi|octrooi8 octrooibureau9 octrooier9 patent8 uitvind9
T e11 =robot|robot9
T e11 =ruimtevaart|ruimtevaart9
T e11 =softwarefout|softwarefout9
T e11 =startup|startup9
T e11 =telescoop|telescop9
T e11 =topsectoren|topsector9
T e11,d2|aerospac9
T e11,d2 =drone|dron9 drones8
T e11,e10|nxp9
T e11,e10 =chips|chipbedrijf9
T e11,e12 =asml|asml8
T e11,e4|innovatiebox9
T e11,j12 =cloud|cloud9
T e11,j12 =microsoft|window9
T e11,j13 =algoritme|algoritm9 algoritmes9
T e11,m5 =datacenter|datacenter9 datacentra9 datacentrum9
T e11,o3 =wva|wva9
T e11,o4|kenniseconomie8
T e11,v5 =drone|dronevlucht9
T e11,v9 =satelliet|satelliet8
T e12|exportsteun9 exportverbod9 heinek8 importverbod8 koffie9 mercosur9 mvo8
T e12 =diamant|diamant8
T e12 =exportkrediet|exportkredietverzeker8
T e12 =handelsmissie|handelsmissie8 handelsmissies9
T e12 =handelsverdrag|ceta8 handelsakkoord9 handelsverdrag8 tisa9 transatlantic9 transatlantisch9 ttip8 vrijhandelsakkoord9 vrijhandelsverdrag8
T e12 =imvo|imvo9
T e12 =investeringsverdrag|investeringsverdrag9 isd8
T e12 =wef|wef8
T e12 =wto|wto7
T e12,b11|elektronicasector9 lagelonenland9
T e12,b16 =exportkrediet|exportkredietschuld9
T e12,e5 =invoerheffing|importheff9 invoerheff9
T e12,m10 =palmolie|palmolie9 palmoliebedrijf9
T e13|attractie9 caravan9 eftel9 jongerenreis9 kamper8
T e13 =kamperen|langkampeerder9
T e13 =pretpark|attractiepark9 pretpark9 themapark9
T e13 =reisorganisatie|reisorganisaties9 touroperator9 tui9
T e13 =strand|strandganger9
T e13 =wandelen|wandel8 wandelpad9
T e13,m12 =strand|strand7
T e13,v8 =recreatieplas|recreatieplas9
T e13,w3 =camping|camping8
T e13,w3 =recreatiewoning|vakantiehuis9 vakantiehuisjes9 vakantiewon9
T e14|iphon9 linkedin9 netwerksites9 telegram9
T e14 =airbnb|bnb8
T e14 =apple|appl9
T e14 =booking|booking9
T e14 =cryptomunt|bitcoin9
T e14 =cryptomunten|cryptomunt9
T e14 =facebook|facebok8 meta9
T e14 =gamen|gam9 games8
T e14 =games|computerspel9
T e14 =google|googl8
T e14 =influencer|influencer9
T e14 =instagram|instagram9
T e14 =nepnieuws|misinformatie9
T e14 =tiktok|tiktok9
T e14 =twitter|musk9 twet8 twitter8 twitterbericht9
T e14 =videogame|videogames9
T e14 =whatsapp|whatsapp9
T e14 =youtube|youtub9
T e14,b4 =trollen|troll9
T e14,c1|netflix9
T e14,c1 =nepnieuws|nepnieuw9
T e14,e11|blockchain9 microsoft8
T e14,e9|marktplat8
T e14,e9 =alibaba|alibaba9 aliexpres9
T e14,j8 =desinformatie|desinformatie8
T e14,s4 =maaltijdbezorger|deliveroo9
T e2|aon9 asr9 beleggingsproduct9 kifid9 obligaties9 onverzeker9
T e2 =aandelenlease|aandelenleas9 dexia9
T e2 =aegon|aegon8
T e2 =autoverzekering|autoverzeker9
T e2 =belegger|belegger7
T e2 =beleggingsfonds|beleggingsfond9
T e2 =betalingsregeling|betalingsregel8
T e2 =bkr|bkr8 kredietregistratie9
T e2 =crowdfunding|crowdfund9
T e2 =flitskrediet|flitskrediet9
T e2 =incasso|aanman9 incasso8 incassobureau8 incassobureaus8
T e2 =lening|afbetal9
T e2 =levensverzekering|levensverzeker8 overlijdensrisicoverzeker9
T e2 =provisie|provisie8 provisieverbod9
T e2 =tussenpersoon|tussenperson8
T e2 =uitvaartverzekering|uitvaartpolis9 uitvaartverzeker9 uitvaartverzekerar9 yard9
T e2 =vermogensbeheer|vermogensbeheerder9 vermogensbeher9
T e2 =voorkennis|voorkennis8 voorwetenschap9
T e2 =woekerpolis|beleggingsverzeker9 woekerpolis9 woekerpolisaffair9
T e2 =woekerrente|woekerrent9 woekerrentes9
T e2,e1 =afm|afm7
T e2,e10|anbang9 beursfond9
T e2,e4 =accountant|accountancy9
T e2,e7 =beursgang|beursgang8
T e2,e9|koppelverkop8
T e2,j5 =beslaglegging|beslaglegg9
T e2,m10 =teakhout|teakhout9
T e2,s3 =lijfrente|lijfrent8
T e2,s3 =verzekeringskamer|verzekeringskamer8
T e2,s6 =beslagvrij|loonbeslag9
T e2,s6 =schulden|schuldeiser8 schuldenar8
T e2,v7 =lease|leas8
T e2,z9 =achmea|achmea7
T e2,z9 =polis|polisvoorwaard9
T e3|aftrekpost8 belastingambtenar9 belastinginspecteur8 belastingkantor9 forfaitair8 invorder8 miljonair9
T e3 =belastingaangifte|belastingaangift7
T e3 =belastingaanslag|belastingaanslag8
T e3 =belastingaftrek|belastingaftrek9
T e3 =belastingdruk|belastingdruk8
T e3 =belastingschuld|belastingschuld8
T e3 =belastingtelefoon|belastingtelefon8
T e3 =belastingteruggave|belastingteruggaf9
T e3 =belastingvoordeel|belastingvoordel8
T e3 =belastingvrijstelling|belastingvrijstell9
T e3 =erfbelasting|erfbelast9 successierecht9 successiewet9
T e3 =expat|expat9
T e3 =fsv|fsf9
T e3 =heffingskorting|belastingkort9 heffingskort8
T e3 =inkomstenbelasting|inkomstenbelast6
T e3 =loonbelasting|loonbelast7 loonheff8
T e3 =naheffing|naheff7 naheffingsaanslag8
T e3 =reiskosten|kilometervergoed9
T e3 =schenkbelasting|schenkbelast9
T e3 =toeslagen|toeslag6 toeslagschuld9
T e3 =toeslagenaffaire|hersteloperatie9 kinderopvangtoeslagaffair9 kinderopvangtoeslagschandal9 toeslagenaffair8 toeslagenouder9 toeslagenschandal8
T e3 =toeslagenfraude|bulgarenfraud9
T e3 =tweeverdieners|tweeverdiener9
T e3 =vermogensbelasting|vermogensbelast9 vermogensrendementsheff9 vermogenstak9
T e3,b14 =fatca|fatca9
T e3,e4 =belastingfraude|belastingfraud9
T e3,e4 =zwartsparen|zwartspaarder9
T e3,e6 =belastinginkomsten|belastinginkomst8
T e3,g8 =schenkbelasting|schenking8
T e3,j4 =belastingrechter|belastingrechter8
T e3,j7 =fiod|fiod7
T e3,o8 =kinderopvangtoeslag|kinderopvangtoeslag7
T e3,s3|ouderenaftrek9
T e3,s6 =eenverdiener|eenverdiener9
T e3,v7 =reiskosten|werkverker8
T e3,z14 =dieet|dieetkost9
T e3,z9 =zorgtoeslag|zorgtoeslag7
T e4|commanditair9 ifr9 investeringsaftrek9
T e4 =accountant|accountant7 accountantscontrol9 deloit8
T e4 =afdrachtvermindering|afdrachtverminder9
T e4 =bedrijfsopvolging|bedrijfsopvolg9 bedrijfsopvolgingsregel9
T e4 =belastingdeal|ruling8 rulingbeleid9
T e4 =belastingontwijking|belastingconstructies9 belastingontwijk7 belastingparadijs8
T e4 =belastingverdrag|belastingverdrag8
T e4 =brievenbusfirma|brievenbusfirma9 postbusfirma9
T e4 =dga|dga9
T e4 =dividend|divid9 dividenduitker9
T e4 =dividendbelasting|dividendbelast8
T e4 =trustkantoor|trust8 trustkantor9
T e4 =ubo|ubo9
T e4 =urencriterium|urencriterium9
T e4 =vennootschapsbelasting|vennootschapsbelast7 vpb9 winstbelast9
T e4,e1 =accountant|pwc9
T e4,e1 =bankgeheim|bankgeheim9
T e4,e10 =aandeelhouder|grootaandeelhouder8
T e4,e3 =belastingadviseur|belastingadviseur8
T e4,e3 =belastingfraude|belastingontduik8
T e4,m2 =vamil|vamil9
T e5|coelo9 milieugrondslag9
T e5 =accijns|accijn8 accijns8 accijnsverhog8
T e5 =benzine|benzineprijs9
T e5 =brandstofprijs|brandstofprijs8
T e5 =btw|btw6 omzetbelast8
T e5 =douane|douan6 douanier9 tolteam9
T e5 =energiebelasting|ecotax8
T e5 =grenseffecten|grenseffect9
T e5 =ozb|ozb7 zaakbelast8
T e5 =parkeren|parkeergeld9
T e5 =pomphouder|grenspomphouder9
T e5 =privégebruik|privegebruik9
T e5 =wegenbelasting|motorrijtuigenbelast9
T e5 =woz|wos7
T e5,e13 =toeristenbelasting|toeristenbelast9
T e5,e4 =vinkenslag|vinkenslag9
T e5,e8 =tankstation|pomphouder9
T e5,g1 =leges|leges7 legesgeld9 legeskost9
T e5,l5 =hondenbelasting|hondenbelast9
T e5,m5 =energiebelasting|energiebelast8
T e5,m6 =afvalstoffenheffing|afvalstoffenheff9
T e5,m7 =diesel|diesel8
T e5,v3 =tankstation|tankstation8
T e5,v7|oldtimer9
T e5,v7 =benzine|benzin8
T e5,v7 =bijtelling|bijtell8
T e5,v7 =bpm|bpm8
T e5,v7 =brandstof|autobrandstoff9
T e5,v7 =diesel|dieselauto8
T e5,w2|overdrachtsbelast9
T e6|eurozon9 imf7 roemernorm9
T e6 =begrotingstekort|begrotingstekort8
T e6 =ecb|ecb7
T e6 =ecofin|ecofin8
T e6 =euro|emu7
T e6 =eurobiljet|eurobiljet9
T e6 =euromunt|eurocent8 euromunt9
T e6 =inflatie|inflatie7
T e6 =noodfonds|esm9
T e6 =staatsschuld|staatsobligaties9 staatsschuld8
T e6 =stabiliteitspact|groeipact9 stabiliteitspact8
T e6 =target2|target29
T e6 =trojka|trojka9
T e6,b15 =coronaherstelfonds|coronaherstelfond9
T e6,e10 =staatsfonds|staatsfond9
T e6,g4 =prinsjesdag|prinsjesdag8
T e7|marktmacht8
T e7 =aanbesteding|aanbested5 aanbestedingsplicht9 aanbestedingsprocedur7 aanbestedingsprocedures8 aanbestedingsregel7 overheidsaanbested9 overheidsopdracht9 tender8 tenderned9
T e7 =bouwfraude|bouwfraud8
T e7 =kartel|kartel8 kartelafsprak9 kartelvorm8 prijsafsprak7
T e7 =mededinging|meded7 mededingingsautoriteit7 mededingingsbeleid9 mededingingsrecht8 mededingingsregel8 mededingingswet7 nma6
T e7 =privatisering|privatiser6
T e7 =staatssteun|overheidssteun8 staatssteun7
T e7,e5 =benzine|benzinemarkt9
T e7,g4 =verzelfstandiging|verzelfstand7 verzelfstandigd8
T e8|cafetaria9 ikea9 kruidvat9 kvk9 lidl9 mcdonald9
T e8 =belwinkel|belwinkel9
T e8 =benzinestation|benzinestation9
T e8 =betaaltermijn|betaalgedrag9 betaaltermijn9 betalingsmoral9 betalingstermijn9
T e8 =café|caf8 cafes8
T e8 =discotheek|discothek9
T e8 =franchise|franchisegever9
T e8 =horeca|horeca7 horecageleg8 horecaondernemer9 horecawet8
T e8 =kapper|kapper9
T e8 =koopzondag|koopzondag9
T e8 =marktkoopman|marktkooplied9
T e8 =picnic|picnic9
T e8 =restaurant|restaurant8
T e8 =tvl|tvl9
T e8 =winkeltijden|winkelopenstell9 winkeltijdenwet8
T e8,b11 =primark|primark9
T e8,e10|hema9
T e8,e13 =hotel|hotel7 hotelkamer9
T e8,e4 =familiebedrijf|familiebedrijf9
T e8,j14 =uitgaan|uitgaanslef8
T e8,l6|jumbo8
T e8,l6 =supermarkt|heijn8 supermarkt6 supermarktket9
T e8,m2|installatiebedrijf9
T e9|ijk9 ipod9
T e9 =aansteker|aansteker9
T e9 =acquisitiefraude|acquisitiefraud9
T e9 =cadeaubon|cadeaukaart9
T e9 =fotorolletje|filmrolletj9 fotorolletj9
T e9 =helderziende|helderzi9
T e9 =keurmerk|keurmerk7
T e9 =kleding|kleding7
T e9 =namaak|namak9
T e9 =oplichting|oplicht7 oplichter8
T e9 =reclamecode|reclamecod8
T e9 =rekening|factur8
T e9 =speelgoed|kinderspeelgoed9 speelgoed8
T e9 =speeltuin|speeltoestell9 speeltuin8
T e9 =telemarketing|telemarket9
T e9 =verkooppraktijken|verkoopmethod9
T e9,c1|televisietoestell9
T e9,c3|kaartverkop8
T e9,c5 =piramidespel|piramidespel9
T e9,e10 =samsung|samsung9
T e9,e14 =webwinkel|webshop9 webwinkel9
T e9,m2|koelkast9
T e9,v9 =spam|spam9 spamverbod9
T e9,z9 =vergelijkingssite|vergelijkingssites9
T e9,z9 =winstuitkering|winstuitker9
T g1|apf8 gemeentesecretaris9
T g1 =begrafenis|begraf8 begrafenis8
T g1 =burgemeestersbenoeming|burgemeestersbenoem9
T g1 =deelgemeente|deelgemeent9
T g1 =gemeentefonds|gemeentefond7
T g1 =gemeenteraad|gemeenteraadsled8 gemeenteraadslid8 gemeenteraadsvergader9 raadsvergader8
T g1 =grenscorrectie|grenscorrectie9
T g1 =herindeling|gemeentegrens9 herindel7
T g1 =raadslid|raadsled8 raadslid8
T g1 =stadsdeel|stadsdeelvoorzitter9 stadsdel7
T g1,e5 =zalmsnip|zalmsnip8
T g2|provinciewet9
T g2 =provincialestaten|statenled9 statenlid9
T g2 =provinciefonds|provinciefond9
T g2 =waterschap|dijkgraf9 waterschap7 waterschapp7
T g2,e5 =waterschapsbelasting|waterschapsbelast9 waterschapslast8
T g2,g3 =waterschapsverkiezingen|waterschapsverkies9
T g3|antecedent8 eedsaflegg9 kiesakt9 oproepingskaart9
T g3 =belangenverstrengeling|belangenverstrengel6
T g3 =briefstemmen|briefstemm9 poststemm9
T g3 =burgerinitiatief|burgerinitiatief9
T g3 =integriteit|integriteitsbeleid8 integriteitsch9 integriteitscod9 integriteitsonderzoek9 integriteitsproblem9 integriteitssch9
T g3 =kieslijst|kieslijst9
T g3 =kiesrecht|kiesgerechtigd8 kiesrecht8 stemgerechtigd9 stemrecht8
T g3 =kiezer|kiezer7
T g3 =lobby|lobby7 lobbyclub9 lobbyist9
T g3 =referendum|correctief9 referendum7
T g3 =snoepreis|snoepreisjes9 studiereis9
T g3 =stemadvies|stemadvies9
T g3 =stembiljet|stembiljet9
T g3 =stembureau|stembureau8 stembureaus8 stemlokal9
T g3 =stemcomputer|stemcomputer9 stemmachines9
T g3 =stemgeheim|stemgeheim9
T g3 =stempas|stempas9
T g3 =toegangspas|toegangspas9
T g3 =verkiezingen|kamerverkies8 kiesrad9 kieswet8 verkiezingsproces9 verkiezingsuitslag8
T g3 =verkiezingsbord|verkiezingsbord9
T g3,b1 =verkiezingswaarneming|verkiezingswaarnemer9
T g3,g1 =gemeenteraadsverkiezing|gemeenteraadsverkies7
T g3,g2 =verkiezingen|statenverkies9
T g3,g4 =kabinetsformatie|informateur9
T g3,j4 =nevenfuncties|nevenactiviteit8 nevenfunctie9 nevenfuncties7 nevenwerkzam9
T g3,s1 =wachtgeld|wachtgeld8 wachtgelder9 wachtgeldregel8
T g4 =ambtenaar|overheidspersonel8 rijksambtenar8
T g4 =angstcultuur|angstcultur8
T g4 =auditdienst|accountantsdienst9 auditdienst9
T g4 =binnenhof|binnenhof8
T g4 =dienstauto|dienstauto7
T g4 =dienstreis|dienstreis8
T g4 =externeinhuur|consultant8
T g4 =glossy|glossy9
T g4 =regeldruk|actal9 atr9
T g4 =rijksgebouw|overheidsgebouw8 rijksgebouw9 rijksgebouwendienst8 rijksvastgoed9 rijksvastgoedbedrijf9
T g4 =securitel|securitel9
T g4 =staatsdeelneming|staatsdeelnem9
T g4 =topinkomens|balkenendenorm9 bezold8 salarisnorm9 topbestuurder8 topinkom7 topsalaris7 wnt9
T g4 =vacaturestop|vacaturestop9
T g4 =vertrekbonus|vertrekregel9
T g4 =vertrekregeling|afvloeiingsregel8
T g4 =zbo|zbo9
T g4,a2 =vertrekbonus|vertrekpremie9 vertrekpremies9
T g4,e1 =topinkomens|beloningsbeleid9
T g4,e1 =vertrekbonus|vertrekbonus9
T g4,e10 =topinkomens|topmanager9
T g4,e7 =staatsdeelneming|staatsbedrijf8
T g4,j4 =raadvanstate|staatsrad9
T g4,s4 =vertrekpremie|handdruk8
T g4,z1 =zorgbestuurder|zorgbestuurder8 zorgdirecteur9
T g5|acoi9 informatiehuishoud8 ombudsman6
T g5 =klokkenluider|klokkenluider7 klokkenluidersregel9
T g5 =lekken|uitlek8
T g5 =openbaarheid|overheidsinformatie9
T g5 =spreekverbod|spreekverbod9
T g5 =wob|wob7 woo9
T g5,b14 =wikileaks|wikileak9
T g5,c2 =archief|archiver9
T g6|geboortedatum9 identiteitsverklar9 inlogg9
T g6 =basisregistratie|basisadministratie8 basisregistratie8 bevolkingsregister8 brp9 gba7
T g6 =berichtenbox|berichtenbox9
T g6 =burgerservicenummer|bsn9 burgerservicenummer9 sofi8
T g6 =digid|digid8
T g6 =geboorteakte|geboorteaangift9 geboorteakt9
T g6 =identiteitsbewijs|identiteitsbewijs8 identiteitsdocument9 identiteitskaart8 identiteitspapier8 legitimatiebewijs8
T g6 =overheidswebsite|overheidswebsites9
T g6 =pasfoto|pasfoto8
T g6 =paspoort|paspoort6 reisdocument7
T g6 =spookburgers|spookburger9
T g6,e3 =eherkenning|eherkenn9
T g6,j13 =adresgegevens|adresgegef8
T g6,w2 =kadaster|kadaster8
T g7|koet9 kroonprin8 majesteit9 maxima8
T g7 =adel|adeldom9
T g7 =koning|koning7 koningin6
T g7 =koningshuis|koningshuis9 oranjes9
T g7 =lintje|lintj9
T g7 =onderscheiding|medaill9
T g7 =paleis|paleis8
T g7 =staatsbezoek|staatsbezoek8
T g7 =troonrede|troonred9
T g7 =troonswisseling|inhuld9
T g7 =vlag|vlag7
T g7,b18 =vlag|vlagincident9
T g7,c2 =soestdijk|soestdijk9
T g7,m10 =kroondomein|kroondomein8
T g7,v5 =regeringsvliegtuig|regeringsvliegtu9
T g8|humana9 humanitas9 snf8
T g8 =fondsenwerving|fondsenwerf8 fundrais9
T g8 =gift|gift8
T g8 =goededoelen|charitatief8 donateur9
T g8 =subsidiefraude|subsidiefraud9
T g8 =vrijwilliger|vrijwilliger6 vrijwilligersorganisaties9 vrijwilligersvergoed9 vrijwilligerswerk7
T g8,e3 =anbi|anbi8
T j1|acp8 bespuugd9 cid8 cri7 handboei9 politieacties9 politiebezoek9 politiekost9 politieorganisatie9 surveillant9
T j1 =achtervolging|achtervolg9
T j1 =amberalert|amber9
T j1 =arrestant|arrestant7
T j1 =arrestatieteam|arrestatieteam8
T j1 =boa|boa8 opsporingsambtenar7
T j1 =dienstwapen|dienstpistol9 dienstwap9
T j1 =korpsleiding|korpsbeheerder7 korpschef7 korpsleid8
T j1 =pepperspray|pepperspray9
T j1 =politieauto|politieauto9
T j1 =politiebond|politiebond7
T j1 =politiebureau|politiebureau7 politiebureaus8
T j1 =politiecapaciteit|politiecapaciteit8 politiesterkt8
T j1 =politiecel|politiecel8 politiecell8
T j1 =politiegeweld|politiegeweld8
T j1 =politiehelikopter|politiehelikopter9
T j1 =politiehond|politiehond9
T j1 =politieopleiding|politieacademie8 politieopleid9 politieschol9
T j1 =politieoptreden|politieoptred8
T j1 =politiesamenwerking|politiesamenwerk9
T j1 =politievrijwilliger|politievrijwilliger9
T j1 =politiewet|politiewet8
T j1 =prestatiecontract|prestatiecontract8
T j1 =recherche|rechercheteam8 rechercheur7
T j1 =rijksrecherche|rijksrecherch7 rijksrechercheonderzoek9
T j1 =schietvaardigheid|schietvaard9
T j1 =stroomstootwapen|stroomstootwap9
T j1 =wijkagent|wijkagent8
T j1,a5 =etnischprofileren|profiler8
T j1,g1 =boa|handhaver9
T j1,j4 =parketpolitie|parketpolitie9
T j1,l4 =dierenpolitie|dierenpolitie9
T j1,v6 =waterpolitie|waterpolitie9
T j10|massagesalon9 misbruikschandal9
T j10 =aanranding|aangerand9 aanrand8 aanrander9
T j10 =kinderporno|kinderporno7 kinderpornografie9 kinderpornohandelar9 kinderpornosites9 kinderpornozak9
T j10 =loverboy|loverboy7 pooier9 pooierboy9
T j10 =mensenhandel|mensenhandel6 mensenhandelar9 vrouwenhandel8
T j10 =naaktfoto|naaktbeeld9 naaktfoto9
T j10 =ontucht|ontucht8
T j10 =pedofiel|pedofiel8 pedofilie9 pedoseksueel9 pedoseksuel8
T j10 =porno|porno8 pornofilm9 pornografie9
T j10 =prostitutie|bordeelverbod9 bordel9 escortservic9 prostituee9 prostituees7 prostitutie7 prostitutiebranch9 sekswerker9 wall8
T j10 =sekstoerisme|kindersekstoerism9
T j10 =tantramasseur|tantramasseur9
T j10 =verkrachting|groepsverkracht9 serieverkrachter9 verkracht7 verkrachter8 verkrachtingszak9
T j10 =zedenmisdrijf|zedenzak8
T j10,a6|metoo9
T j10,a7 =arbeidsuitbuiting|arbeidsuitbuit9
T j10,a7 =uitbuiting|slavenarbeid9 uitbuit7 uitgebuit8
T j10,j12 =sexting|sexting9
T j10,j12 =wraakporno|wraakporno9
T j10,j20 =demmink|demmink9
T j10,j3 =zedendelinquent|ontuchtpleger9
T j10,o9 =bangalijst|bangalijst9
T j10,z8|incest9
T j10,z8 =kindermisbruik|kindermisbruik8
T j11|huiselijk7 huisverbod9 opvanghuis8
T j11 =gezinsdrama|familiedrama9
T j11 =huiselijkgeweld|vrouwenmishandel9
T j11 =stalking|belager9 stalker9 stalking9
T j11 =vrouwenopvang|vrouwenopvang8
T j11,j4 =spreekrecht|spreekrecht9
T j12 =computervirus|computervirus9
T j12 =cyberaanval|cyberaanval9 cyberaanvall9 ddos8
T j12 =cybercrime|computercriminaliteit9 cybercrim8 cybercriminaliteit9
T j12 =cybersecurity|cybersecurity9
T j12 =cyberveiligheid|informatiebeveil9
T j12 =datalek|beveiligingslek9 datadiefstal9
T j12 =gijzelsoftware|ransomwar9
T j12 =hacken|gehackt9 hack8 hacker8 hacking9
T j12 =identiteitsfraude|identiteitsfraud8
T j12 =phishing|phishing9
T j12 =vervalsing|verval7 vervalst8
T j12 =wachtwoord|wachtwoord9
T j12,e1 =pinpas|pinpasfraud9
T j12,e9 =internetoplichting|internetoplicht9
T j12,g6 =diginotar|diginotar9
T j12,j13 =datalek|datalek8
T j12,j13 =spionagesoftware|spywar9
T j12,v9|huawei8
T j13|huiszoek8 irt8 opsporingsbevoegd8 tracking9
T j13 =afluisteren|afgeluisterd8 afluister7 afluistert9
T j13 =aftappen|aftapp8 interceptie9
T j13 =autoriteitpersoonsgegevens|cbp8
T j13 =avg|privacywet9 privacywetgef8
T j13 =bewaarplicht|bewaarplicht9 bewaartermijn9 dataretentie9 verkeersgegef9
T j13 =camera|bewakingscamera9
T j13 =camerabeelden|camerabeeld9
T j13 =cameratoezicht|camera7 cameratoezicht8
T j13 =ciot|ciot9
T j13 =cookies|cookies9
T j13 =gezichtsherkenning|clearview9 gezichtsherkenn9
T j13 =identificatie|identificatie7
T j13 =identificatieplicht|identificatieplicht8 legitimatieplicht9
T j13 =infiltratie|infiltrant9 infiltratie8 infiltrer9
T j13 =informant|informant8
T j13 =nsa|snowd9
T j13 =opsporingsmethoden|opsporingsmethod8 opsporingsmiddel9
T j13 =persoonsgegevens|persoonsgegef6 privegegef8
T j13 =privacy|avg9 gegevensbescherm9 gegevensverstrek8 levenssfer8
T j13 =privacytoezichthouder|privacywaakhond9 registratiekamer8
T j13 =recherchebureau|detectives9
T j13 =spionage|gluurapparatur9
T j13 =telefoontap|tap9 tapkamer9 tapstatistiek9 telefoontap9
T j13 =toegangscontrole|toegangscontrol9
T j13,b14|nsa9
T j13,e1 =bankgegevens|bankgegef9
T j13,e1 =swift|swift9
T j13,e11 =rfid|rfid9
T j13,e14 =privacyvoorwaarden|privacyvoorwaard9
T j13,g6 =biometrie|biometrisch8
T j13,g6 =identificatieplicht|legitimatie8 legitimer8
T j13,g6 =vingerafdruk|vingerafdruk8
T j13,j1 =fouilleren|fouiller8
T j13,j1 =recherchebureau|recherchebureaus9
T j13,j12 =encryptie|encryptie9
T j13,j12 =pegasus|pegasus9
T j13,j12 =spionagesoftware|spionagesoftwar9
T j13,j12 =versleuteling|versleuteld9
T j13,j4 =dna|dna7
T j13,j4 =uitlokking|uitlok8
T j13,j4 =undercover|undercover8 undercoveragent9
T j13,j5 =geheimhoudersgesprek|geheimhoudersgesprek9
T j13,j8 =sleepwet|sleepnet9
T j13,v5 =passagiersgegevens|passagiersgegef8 pnr9
T j13,v9 =telecomgegevens|telecomgegef9 telecommunicatiegegef9
T j13,z13 =pgo|pgo9
T j14|houseparty9 knokpartij9 mosquito9
T j14 =halt|halt7
T j14 =hangjongeren|hangjonger8 jeugdgroep9 probleemjeugd9 probleemjonger8 risicojonger9 straatterreur8 straatterrorist8 straattuig9 terroriser9
T j14 =jeugdbende|jeugdbendes9
T j14 =jeugdcriminaliteit|jeugdcriminaliteit9 jeugdcriminel9
T j14 =jongerenwerk|jongerenwerker9
T j14 =samenscholingsverbod|samenscholingsverbod9
T j14 =straatcoach|straatcoaches9
T j14 =treiteren|getreiterd9
T j14 =vandalisme|beklad8 vandal9 vandalism8
T j14 =zwembad|zwembadterreur9
T j14,j15 =gebiedsverbod|gebiedsverbod8
T j14,j15 =rellen|raddraaier9
T j14,j15 =vernieling|verniel7 vernield8
T j14,j3 =jeugdtbs|pij9
T j14,j4 =jeugdstrafrecht|jeugdstrafrecht9
T j15|dreigbrief9 noodverord9
T j15 =demonstratie|demonstrant7 demonstratie7 demonstratierecht9 demonstraties7 demonstrer8
T j15 =doodsbedreiging|doodsbedreig8 doodsbedreiger9
T j15 =extinctionrebellion|rebellion9
T j15 =extreemrechts|extreemrecht8
T j15 =greenpeace|greenpeac7
T j15 =haatzaaien|ophit9 oprui9
T j15 =hooligan|hooligan8
T j15 =klimaatactie|extinction9
T j15 =milieuactivist|milieuactivist9
T j15 =neonazi|neonazi9
T j15 =pegida|pegida9
T j15 =plundering|plunder8
T j15 =rellen|ongeregeld8 onlust8 rell7 relschopper9
T j15 =strandfeest|strandfeest9
T j15 =vechtpartij|vechtpartij8
T j15,a5 =spreekkoren|spreekkor9
T j15,c3 =stadionverbod|stadionverbod8
T j15,c3 =supporters|supporter8
T j15,c3 =voetbalgeweld|voetbalgeweld9 voetbalhooligan9 voetbalvandalism9
T j15,c3 =voetbalsupporter|voetbalsupporter9
T j15,e8 =portier|portier9
T j15,l4 =dierenactivist|dierenactivism9 dierenactivist8 dierenrechtenactivist9 dierenrechtenterrorist9
T j15,m1 =extinctionrebellion|xr9
T j15,z10 =rellen|coronarell9
T j16 =brand|brand6
T j16 =brandveiligheid|brandgevar8
T j16 =brandweer|brandweerkorp8 brandweerlied8 brandweerpersonel9 brandweerpost9 brandweervrijwilliger9 brandwer6 opkomsttijd9
T j16 =c2000|communicatiesystem8
T j16 =cafébrand|cafebrand9
T j16 =duiker|duikteam9
T j16 =evacuatie|evacuatie8 evacuaties9 evacuer9 geevacueerd9
T j16 =explosie|explodeert9 exploder9 explosie8 explosies9
T j16 =luchtalarm|luchtalarm9
T j16 =meldkamer|noodoproep9
T j16 =rampenbestrijding|rampenbestrijd8 rampenoef9 rampenplan9 rampenplann8
T j16 =risicokaart|risicokaart9
T j16 =sirene|sirenes9
T j16 =veiligheidsregio|veiligheidsregio8
T j16,j1 =c2000|c20007
T j16,j9 =brandstichting|brandsticht8
T j16,j9 =vuurwerkramp|vuurwerkramp8
T j16,m10 =natuurbrand|natuurbrand9
T j16,w4 =rookmelder|rookmelder9
T j16,z2 =112|alarmnummer8
T j16,z2 =meldkamer|meldkamer8
T j17|familierecht8 handschoen9 ouderschapsplan9
T j17 =achternaam|achternam8
T j17 =alimentatie|alimentatie8 kinderalimentatie9
T j17 =echtscheiding|echtscheid8
T j17 =huwelijk|huwelijk6
T j17 =kinderontvoering|insiya9 kinderontvoer8 kindontvoer9 teruggeleid8
T j17 =omgangsregeling|omgangsregel9
T j17 =vechtscheiding|vechtscheid9
T j17,a6 =polygamie|bigamie9
T j17,b17 =ontvoering|ontvoer7 ontvoerd7
T j17,z8 =grootouders|grootouder9
T j18|letsel7
T j18 =bestuurdersaansprakelijkheid|bestuurdersaansprak9
T j18 =bewindvoering|curatel8
T j18 =curator|curator7
T j18 =erfenis|erfenis9 erfrecht9 nalatenschap9
T j18 =faillissement|faillissementswet8
T j18 =faillissementsfraude|faillissementsfraud8
T j18 =letselschade|letselschad8 letselschadeslachtoffer9 letselschadezak9
T j18 =massaclaim|claimparadijs9
T j18 =smartengeld|smartengeld9
T j18,e10|ondernemingskamer9
T j18,e10 =faillissement|failissement9 failliet6 faillissement6 faillissementsgolf9
T j18,e10 =flitsfaillissement|flitsfaillissement9
T j18,e12 =arbitrage|arbitrag9 arbitragezak9
T j18,e2|hoofdelijk9
T j18,e4 =handelsregister|handelsregister9
T j18,e8 =wurgcontract|wurgcontract9
T j18,s6 =bewindvoering|beschermingsbewind9 bewindvoer9 bewindvoerder7
T j19 =alcoholcontrole|alcoholtest9
T j19 =alcoholslot|alcoholslot9
T j19 =cjib|cjib8
T j19 =flitspaal|flitspal9 geflitst9
T j19 =rijbewijs|rijbewijs7
T j19 =rijbewijskeuring|rijbewijskeur9
T j19 =verkeersboete|bekeur8 verkeersboetes8
T j19 =verkeersovertreding|verkeersovertred8 verkeersovertreder9
T j19,v4 =doorrijden|doorrijd9 doorrijder9
T j19,v4 =flitspaal|snelheidscontroles9
T j19,v4 =radardetector|radardetector9
T j19,v4 =rijbewijs|rijbewijstoerism9 rijvaardigheidsbewijs8
T j19,v4 =rijvaardigheid|rijvaard9
T j19,v4 =roekeloosrijden|roekelos9
T j19,v4 =snelheidsovertreding|snelheidsovertred8 snelheidsovertreder9
T j19,v4 =trajectcontrole|trajectcontrol9 trajectcontroles9
T j19,v4 =verkeerscontrole|verkeerscontroles9
T j19,z5 =alcoholcontrole|alcoholcontroles9
T j2|beginselenwet8 gevonnist9 huisarrest9 rsj9
T j2 =beroepsverbod|beroepsverbod9
T j2 =bewaarder|bewaarder9
T j2 =bijlmerbajes|bijlmerbajes9
T j2 =cel|cel6 celcapaciteit9 cellentekort8
T j2 =celbrand|celbrand9
T j2 =cellen|meerpersoonscelgebruik9
T j2 =cipier|cipier9
T j2 =ebi|ebi8
T j2 =enkelband|enkelband8
T j2 =gevangenis|gedetineerd5 gevangenis5 gevangenisdirecteur9 gevangeniswes7 penitentiair6 pi8
T j2 =gevangenispersoneel|gevangenispersonel8
T j2 =gevangenisstraf|gevangenisstraf6 gevangenisstraff8 uitzit8
T j2 =gratie|gratie8 gratieverzoek9
T j2 =heenzenden|heengezond8 heenzend8
T j2 =jeugdinrichting|doggershoek9
T j2 =levenslang|levenslang7 levenslanggestraft9
T j2 =ontsnapping|ontsnapp7 ontsnapt7
T j2 =recidive|recidif7 recidivecijfer9 recidiver9
T j2 =reclassering|reclasser7 reclasseringsrapport9
T j2 =strafblad|strafblad8
T j2 =strafontloping|strafontlop9
T j2 =taakstraf|taakstraf8 taakstraff9 werkstraf9 werkstraff9
T j2 =veelpleger|veelpleger8
T j2 =vog|vog8
T j2 =vrijlating|invrijheidstell8
T j2 =zelfmelder|zelfmelder9
T j2,b17|detentieomstand9
T j2,b17 =prisonlaw|prisonlaw9
T j2,j14 =jeugdgevangenis|jeugdgevangenis8 jeugdinricht7 jji9
T j2,j20 =voortvluchtige|voortvlucht8
T j2,j20 =wots|wot8
T j2,j3 =resocialisatie|resocialisatie9
T j2,j4 =voorarrest|hechtenis7
T j2,j9|bewaker8
T j2,z1 =gevangenisziekenhuis|gevangenisziekenhuis9
T j20|interpol8
T j20 =aanhoudingsbevel|aanhoudingsbevel9 arrestatiebevel8
T j20 =gijzeling|gegijzeld8 gijzel8 gijzelar9 gijzelingsactie9
T j20 =rechtshulpverzoek|rechtshulpverzoek8
T j20 =stoffelijkoverschot|stoffelijk8
T j20 =uitlevering|overlever9 uitgeleverd7 uitlever6 uitleveringsverdrag8 uitleveringsverzoek8
T j20 =vaatstra|vaatstra9
T j20 =vermissing|vermis8 vermist7
T j20,b1|dodenlijst9
T j20,b5 =oorlogsmisdaden|oorlogsmisdad7 oorlogsmisdadiger7 oorlogsmisdrijf8
T j20,b5 =strafhof|icc9
T j20,j12 =losgeld|losgeld9
T j3 =forensisch|forensisch7
T j3 =tbs|kijveland9 mesdagkliniek8 oostvaarderskliniek9 proefverlof8 tbs6 terbeschikkingstell9
T j3 =veldzicht|veldzicht9
T j3,j10 =zedendelinquent|zedendelinquent8
T j3,j10 =zedenmisdrijf|zedendelict8 zedenmisdrijf8
T j4|hulpofficier9 klassenjustitie9 nfi8 zaakstoedel9
T j4 =belediging|beled7
T j4 =cbb|cbb9
T j4 =gerechtelijkedwaling|dwaling9
T j4 =glycerine|glycerin9 glycerinezak9
T j4 =inbeslagname|inbeslagnam7 inbeslagnames8 inbeslagnem9
T j4 =kantonrechter|kantongerecht9 kantonrechter7
T j4 =politieverhoor|verhoormethod9 verhor7
T j4 =proceskosten|proceskost9
T j4 =rechtersopleiding|raio9
T j4 =schikking|transactie7
T j4 =sepot|geseponeerd8 seponer8 sepot8
T j4 =snelrecht|snelrecht9 supersnelrecht9
T j4 =sporenonderzoek|sporenonderzoek9
T j4 =spreekuurrechter|spreekuurrechter9
T j4 =strafbeschikking|strafbeschik9
T j4 =strafdossier|strafdossier8
T j4 =strafeis|strafeis9
T j4 =strafmaat|strafverzwar9
T j4 =teevendeal|teevendeal9
T j4 =valsheid|valsheid8
T j4 =verjaring|verjar8 verjaringstermijn8
T j4 =vervolging|vervolgingsbeleid8
T j4 =vormfout|vormfout9
T j4,d4 =eerherstel|eerherstel9
T j4,g1 =proceskosten|proceskostenvergoed9
T j4,g4 =wodc|wodc8
T j4,j1 =geurproef|geuridentificatieproef9
T j4,j1 =politieverhoor|politieverhor9
T j4,j18|mediation8
T j4,j2 =strafmaat|strafmat7
T j4,j2 =voorarrest|voorarrest8
T j4,j5 =griffierecht|griffierecht9
T j4,j7 =schikking|megaschik9
T j4,m8|ecocid9
T j5 =advocaat|advocatenkantor8 advocatur8 strafrechtadvocat9
T j5 =deurwaarder|gerechtsdeurwaarder8
T j5 =landsadvocaat|landsadvocat7
T j5 =notaris|notariaat8 notariel8 notaris7
T j5 =rechtsbijstand|rechtsbijstand7 rechtshulp8 rechtshulpverlener9
T j5 =tolk|tolk7 tolkendienst9 vertaaldienst9
T j5,c4 =tolk|vertaler8
T j5,e2 =deurwaarder|deurwaarder7
T j5,e2 =rechtsbijstandverzekering|rechtsbijstandsverzeker9 rechtsbijstandsverzekerar9 rechtsbijstandverzeker9 rechtsbijstandverzekerar9
T j5,e3 =dwangbevel|dwangbevel9
T j5,j4 =verschoningsrecht|verschoningsrecht8
T j6|gedog7 kwek8 legaliser7 opiumwet8
T j6 =bolletjesslikker|bolletjes9 bolletjesslikker8 drugskoerier8 slik8 slikkerscriteria9
T j6 =cocaïne|cocain8 cocainesmokkel9 cok9
T j6 =coffeeshop|coffeeshop7 coffeeshopeigenar9 coffeeshophouder9
T j6 =drugs|verdof8
T j6 =drugsdealer|drugsdealer9
T j6 =drugshandel|drugsbend9 drugscriminaliteit8 drugscriminel8 drugshandel7
T j6 =drugslab|drugslab9
T j6 =drugsoverlast|drugsoverlast9
T j6 =drugspand|drugspand9
T j6 =drugsrunner|drugsrunner9
T j6 =drugssmokkel|drugsmokkel9 drugssmokkel7 drugssmokkelar8
T j6 =drugstoerist|drugstoerism9
T j6 =gedoogbeleid|gedoogbeleid7
T j6 =growshop|growshop9
T j6 =hasj|hasj9
T j6 =hennep|hennep8 hennepkwekerij9 hennepteelt8 wiet8 wietplant9 wietteelt8 wietteler9
T j6 =softdrugs|softdrug7 softdrugsbeleid9
T j6 =wiet|nederwiet9
T j6 =wietpas|ingezetenencriterium9 wietpas9
T j6 =xtc|mdma9 xtc7
T j6,j7|drugsbaron9
T j6,j7 =drugsgeld|drugsgeld9
T j6,j7 =drugshandel|drugsmaffia9
T j6,m8 =drugsafval|drugsafval8 drugsdump9
T j6,z5 =cannabis|cannabis7
T j6,z5 =harddrugs|harddrug8
T j6,z5 =wiet|joint7
T j7|katvanger9 misdaadgeld9 mocro9
T j7 =bibob|bibob8
T j7 =corruptie|omkop8 steekpenn9
T j7 =liquidatie|liquidatie9
T j7 =maffia|maffia8
T j7 =motorbende|hell9
T j7 =motorclub|motorclub9
T j7 =taghi|taghi9
T j7 =topcrimineel|topcriminel9
T j7 =verduistering|verduister8 verduisterd9
T j7 =witwassen|witwas7 witwaspraktijk8 witwasregel9 witwaszak9
T j7,b1 =paramilitair|paramilitair9
T j7,b15|europol8
T j7,e1 =witwassen|wwft9
T j7,e12 =corruptie|smeergeld8
T j7,g3 =corruptie|corruptie6 corruptiebestrijd9 corruptieonderzoek9 corruptieschandal9 corruptiezak9
T j7,j4 =kroongetuige|kroongetu8
T j7,j9 =afpersing|afper8
T j7,w2 =vastgoedfraude|vastgoedfraud9
T j8|sympathisant9
T j8 =aanslag|terreuraanslag9 terreuraanval9 terreurdad9 zelfmoordterrorist9
T j8 =aivd|aivd6 bvd7 ctivd9
T j8 =alqaida|qaeda8 qaida8
T j8 =bomaanslag|bomaanslag8
T j8 =bommelding|bommeld9
T j8 =dreigingsbeeld|dreigingsbeeld8
T j8 =hofstadgroep|hofstadgroep9
T j8 =inlichtingendienst|inlicht6 inlichtingendienst6 mivd7 veiligheidsdienst6
T j8 =jihad|jihad7 jihadi9 jihadist7 jihadistisch9
T j8 =jihadisten|moslimextremist8 moslimterrorist9
T j8 =nctv|nctb9 nctf8
T j8 =radicalisering|radical6 radicaliser7 radicalism8
T j8 =ronselen|geronseld9 ronsel8 ronselpraktijk9
T j8 =spionage|bespioneerd9 bespioner9 spion9 spionag8 spioner9 spionn9
T j8 =staatsgeheim|staatsgeheim8
T j8 =terreurdreiging|terreuralarm9 terreurdreig9
T j8 =terreurlijst|terreurlijst9
T j8 =terrorisme|terreur7 terreurbeweg9 terreurcel9 terreurgroep9 terreurorganisatie8 terreurorganisaties9 terrorism6 terrorismebestrijd7 terroristisch6
T j8 =terrorist|terreurverdacht8 terrorismeverdacht9 terrorist6
T j8 =trainingskamp|trainingskamp9
T j8 =uitreizigers|jihadbruid9 jihadganger9 jihadstrijder9 syrieganger8
T j8 =veiligheidsonderzoek|veiligheidsonderzoek9
T j8 =verheerlijking|verher9
T j8,a4 =hizbuttahrir|hizb9
T j8,a4 =islamisme|islamist9 islamistisch9
T j8,a4 =sharia|sharia4holland9
T j8,a6 =uitreisverbod|uitreisverbod9
T j8,b14 =cia|cia7
T j8,b2 =aanslag|zelfmoordaanslag8
T j8,b2 =samidoun|samidoun9
T j8,b6 =is|isis8
T j8,b7 =alshabaab|shabab9
T j8,j15 =extremisme|extremism8 extremist8 extremistisch7
T j9|alarmsystem9 criminaliteitskaart9 dief8 kogel8 luchtdrukwap9
T j9 =autodiefstal|autodiefstal9
T j9 =beveiliger|beveiliger8 beveiligingsbedrijf8 beveiligingsorganisaties9
T j9 =heling|heling9
T j9 =inbraak|inbrak7 inbreker9 woninginbrak9
T j9 =juwelier|juwelier9
T j9 =messen|mes8
T j9 =nepwapens|nepwap9
T j9 =overval|overval8 overvall7 overvaller8 rof8 winkelovervall9
T j9 =plofkraak|plofkrak9
T j9 =ramkraak|ramkrak9
T j9 =steekpartij|steekincident9 steekpartij8
T j9 =straatroof|berof8 beroofd8
T j9 =vuurwapen|pistol9 uzi9 vuurwap8
T j9 =vuurwerk|vuurwerk7 vuurwerkverbod9
T j9 =wapenbezit|wapenbezit8
T j9 =wapenvergunning|wapenvergunn9
T j9 =winkeldiefstal|winkelcriminaliteit8 winkeldief9 winkeldiefstal8 winkeldiefstall9
T j9 =zakkenroller|zakkenroller9
T j9,d2 =vuurwapen|gewer8
T j9,d5|schietkamp9
T j9,j14 =oudjaar|jaarwissel8
T j9,j16 =vuurwerk|vuurwerkopslagplat9
T j9,j7 =schietpartij|schietincident8 schietpartij8
T j9,v1 =koperdiefstal|koperdiefstal9
T j9,v7 =ladingdiefstal|transportcriminaliteit9
T l1|bruinrot9 koolzad9 kweker9 loonbedrijf9 mais8 monsanto9 muizenschad9 oogst7
T l1 =aardappel|aardappel8 aardappelziekt9 pootgoed9
T l1 =akkerbouw|akkerbouw9
T l1 =bestrijdingsmiddel|gewasbescherm9 gewasbeschermingsmiddel8 imidacloprid9 landbouwgif8 pesticid8 residuen9
T l1 =bestrijdingsmiddelen|bestrijdingsmiddel7
T l1 =bijen|bij7 bijengif9 bijenrichtsnoer9 bijensterft9
T l1 =bloemen|bloem9 bloemenveil9
T l1 =gentech|modificatie9
T l1 =gentechniek|gemodificeerd7 ggo8 proefveld9 transg8
T l1 =gewassen|gewas7
T l1 =glastuinbouw|glastuinbouw8 glastuinder9
T l1 =glyfosaat|glyfosat8 roundup9
T l1 =graan|gran9
T l1 =kassen|kas8
T l1 =landbouwgrond|landbouwgrond7
T l1 =neonicotinoïden|neonicotinoid9
T l1 =plantenziekte|plantenziektenkund9
T l1 =schimmelziekte|schimmelziekt9
T l1 =soja|soja8
T l1 =teler|teler8
T l1 =tomaat|tomat9
T l1 =tuinbouw|tuinbouw7 tuinder8
T l1 =ui|uien9
T l1 =veldproef|veldproef9
T l1 =zaden|zad8
T l1,e10|bayer9
T l1,e11 =biotechnologie|biotechnologie8 biotechnologisch9
T l1,e11 =zaden|zaadbedrijf9
T l1,l2|gmo9
T l1,l4 =klonen|klon9
T l1,l6 =plantaardig|plantaard8
T l1,m8 =biociden|biocid9
T l1,m9 =vanggewas|vanggewas9
T l1,z11|genetisch6
T l1,z14 =fruit|fruit7
T l1,z14 =groente|groent7
T l1,z3 =pharming|pharming9
T l2|gras8 nvf9 oormerkweigerar9 sloopfond9 stier9
T l2 =geiten|geit9 geitenbedrijf9 geitenhouderij9 geitenstal9
T l2 =kip|kippenvoer9
T l2 =koe|koe8 koei7 runder7 rundvee9
T l2 =landbouwbeleid|glb8 landbouwbeleid8
T l2 =landbouwsubsidie|bedrijfstoeslag9 landbouwsubsidies9 landbouwuitgaf9
T l2 =megastal|gigastal9 megastal9 megastall8
T l2 =melk|melk7 melkprijs9
T l2 =melkvee|melkkoei9 melkvee8 melkveebedrijf9 melkveehouder9 melkveehouderij8
T l2 =pacht|pachter9
T l2 =schaap|schap7
T l2 =slachtpremie|slachtpremies9
T l2 =stal|stal7 stall7
T l2 =varken|varkensboer9 varkenshouder8 varkenshouderij7 varkensstal9 varkensstall9 varkensstapel9
T l2 =veestapel|dieraantall9 veestapel8
T l2 =weidegang|beweid9
T l2 =zuivel|campina9 frieslandcampina9
T l2,j15 =boerenprotest|boerenprotest9
T l2,l1|lto7
T l2,l3 =eend|eendenhouderij9
T l2,l3 =kalkoen|kalkoen9
T l2,l3 =kip|kipp7 kippenboer9 pluimvee8 pluimveebedrijf9 pluimveehouder8 pluimveesector8
T l2,l4|lammer9
T l2,l4 =geiten|geitenbokjes9 geitenlammetjes9
T l2,l4 =kalf|kalfjes9 kalver8
T l2,l4 =kip|leghenn9 legkipp9
T l2,l4 =kuiken|kuik8
T l2,l4 =pluimvee|vleeskuik9
T l2,l4 =varken|bigg8 vark6 varkensbesluit9 vleesvark9 zeug9
T l2,l4 =weidegang|weidegang9
T l2,l6 =kalf|kalfsvles9
T l2,l6 =kip|kip8
T l2,l6 =veevoer|veevoeder9 veevoer7
T l2,l6 =zuivel|zuivel8
T l2,m9 =fosfaatrechten|fosfaatrecht9 fosfaatrechtenstelsel9
T l2,m9 =grasland|grasland9
T l2,m9 =luchtwasser|luchtwasser9
T l2,m9 =stalvloer|stalvloer9
T l2,m9 =uitkoopregeling|uitkoopregel9 uitkop9
T l2,m9 =varken|varkensrecht9
T l2,w4 =ruilverkaveling|ruilverkavel9
T l3 =blauwtong|blauwtong9
T l3 =bse|bse7
T l3 =diergeneesmiddelen|diergeneesmiddel9
T l3 =mkz|klauwzer8 mks8
T l3 =ruiming|geruimd8 ruiming8
T l3 =varkenspest|varkenspest8
T l3 =vogelgriep|ophokplicht9 vogelgriep8 vogelgriepuitbrak9 vogelgriepvirus8 vogelpest8
T l3,l4 =kadavers|kadaver8
T l3,l4 =veemarkt|veemarkt9
T l3,l5 =dierenarts|dierenart8 veterinair7
T l3,l6 =diermeel|diermel9
T l3,o4 =dierenarts|diergeneeskund8
T l3,z10 =q-koorts|koort7 koortspatient9
T l4|afleidingsmateriaal9 biomedical9 kamel9 kameleon9 kooi8 leeuw8 vermal9
T l4 =apen|apen8 chimpanses9 primat8
T l4 =bont|bont8 kattenbont9
T l4 =castratie|castratie9 castrer9
T l4 =circus|circus8
T l4 =dierenmishandeling|dierenbeul9 dierenmishandel7
T l4 =dierentuin|dierenpark9 dierentuin8 diergaard9
T l4 =dolfinarium|dolfinarium9
T l4 =eend|eendenslachterij9
T l4 =ezel|pakezel9
T l4 =foiegras|foi9
T l4 =konijn|konijn8 konijnenhouderij9
T l4 =nerts|pelsdierhouderij9
T l4 =proefdier|proefdier8
T l4 =proefdieren|bprc8 dierexperiment9 dierproef7
T l4 =ritueelslachten|onverdoofd9
T l4 =slacht|slacht7 slachting8
T l4 =veetransport|diertransport8 veetransport8 veetransporteur9
T l4 =vergassen|vergas8
T l4,a4 =ritueelslachten|offerfeest9
T l4,j16 =stalbrand|stalbrand8
T l4,l1 =klonen|gekloond9
T l4,l2|drachtig9
T l4,l2 =legbatterij|legbatterij8 legbatterijeier9
T l4,l3 =nertsen|nert8 nertsenfokkerij9 nertsenhouder9 nertsenhouderij9
T l4,l3 =vergassen|gegast8
T l4,l5|kinderboerderij9
T l4,l5 =couperen|couper9
T l4,l6 =slachthuis|slachterij8 slachthuis7
T l5|gedomesticeerd9 loslop9
T l5 =couperen|gecoupeerd9
T l5 =dierenasiel|dierenasiel9
T l5 =ezel|ezel9
T l5 =fokkerij|fok8 gefokt8
T l5 =hond|hond7 hondj9
T l5 =hondengevecht|hondengevecht9
T l5 =hondenhandel|hondenhandel9
T l5 =huisdier|gezelschapsdier9 huisdier8
T l5 =kat|kat7
T l5 =paard|paard7 paardenmarkt9 paardenstaart9 pony9
T l5 =puppy|puppy9 puppyhandel9
T l5 =zwerfdier|zwerfdier9
T l5,c3 =paard|paardensport9
T l5,l2 =doorfok|doorfok9
T l5,l4 =houdverbod|houdverbod9
T l5,m11 =dierenhandel|dierenhandel9
T l5,m11 =papegaai|papegaai9
T l6|cargill9 orgaanvles9
T l6 =bakker|bakker8
T l6 =diervoeder|diervoeder8
T l6 =kip|kippenvles8 pluimveeproduct9 pluimveevles9
T l6 =nvwa|rvf8
T l6 =paardenvlees|paardenvles9
T l6 =productschap|productschap8
T l6 =vion|vion9
T l6 =vlees|vles6
T l6 =vleesbedrijf|vleesbedrijf9 vleesindustrie9 vleessector8
T l6,b12 =rijst|rijst9
T l6,e8|aldi9
T l6,e8 =prijzenoorlog|prijzenslag9
T l6,l1 =biologisch|skal9
T l6,l2 =eieren|eier7
T l6,l2 =varken|varkensvles8
T l6,l3 =diermeel|vetsmelterij9
T l6,l3 =rundvlees|rundvles8
T l6,l4 =kip|pluimveeslachterij9
T l6,z14 =babymelk|melkpoeder9
T l6,z14 =efsa|efsa9
T l6,z14 =eiwit|eiwit8
T l6,z14 =fipronil|fipronil9 fipronilcrisis9
T l6,z14 =vlees|vleesconsumptie9 vleesproduct9
T l6,z14 =voedselfraude|voedselfraud9
T l6,z9|inkoopmacht9
T m1|cdm9 cfk9 gletsjer9 golfstrom9 milieudefensie7
T m1 =broeikasgas|broeikaseffect8 broeikasgas7
T m1 =co2|co27
T m1 =co2-opslag|ccs9
T m1 =emissiehandel|emissiehandel9 emissierecht9 ets9
T m1 =ipcc|climategat9
T m1 =klimaat|ipcc8 klimaatactie9 klimaatakkoord9 klimaatbeleid8 klimaatcrisis9 klimaatdoel9 klimaatdoelstell9 klimaatimpact9 klimaatmaatregel9 klimaatminister9 klimaatplan9 klimaatplann9 klimaatverander7 klimat6 kyoto8
T m1 =klimaattop|cop248 cop269 klimaattop8
T m1 =klimaatverandering|opwarm9
T m1 =methaan|methaanuitstot9
T m1 =unep|unep9
T m1 =urgenda|urgenda9
T m1,b16 =klimaat|klimaatfinancier9
T m1,j15 =klimaatactivisten|klimaatactivist9
T m1,m3 =fossiel|fossiel7
T m1,m5 =steenkool|kol8
T m1,m7 =uitstoot|uitstot6
T m10|bospad9 landschapsbeher9 natura20009 natuurbeschermingswet7 natuurcompensatie8 natuurmonument8 natuurontwikkel8 oostvaarderswold9
T m10 =biodiversiteit|biodiversiteit8
T m10 =bomen|bom7 bomenkap9
T m10 =bomenkap|gekapt8 houtkap8 kap8 kapp8
T m10 =bosbeheer|bosbeher9
T m10 =boswachter|boswachter9
T m10 =ecoduct|ecoduct9
T m10 =hout|hout7
T m10 =iepziekte|iep9
T m10 =landschap|cultuurlandschap9
T m10 =natuurnetwerk|ehs7 hoofdstructur7
T m10 =ontbossing|ontbos8
T m10 =oostvaardersplassen|konikpaard9
T m10 =regenwoud|regenwoud9
T m10 =staatsbosbeheer|staatsbosbeher7
T m10,b12 =amazone|amazon9 amazonegebied9 amazoneregenwoud9
T m10,c2 =landgoed|landgoed8 landgoeder9
T m10,e3|natuurschoonwet9
T m10,j16 =natuurbrand|bosbrand9
T m10,l2 =schaap|schaapskuddes9
T m10,l4|oostvaardersplas8
T m10,l4 =grazers|grazer9
T m10,m11 =bijvoeren|bijvoer9
T m10,m11 =eikenprocessierups|eikenprocessierup9
T m10,m11 =habitatrichtlijn|habitatrichtlijn7
T m10,v8 =verdroging|verdrog9
T m10,z5|paddestoel9
T m11|carnivor9 cites8 houtsnipp9 koolmes9 leefgebied8 mus9 muskusrat9 otter9 specht9
T m11 =aalscholver|aalscholver9
T m11 =afschot|afgeschot8 afschiet7 afschot7
T m11 =broedvogels|broedseizoen9 broedvogel9
T m11 =das|das8 dassenburcht9
T m11 =duif|duif8
T m11 =eekhoorn|eekhoorn9
T m11 =exoten|exot9 exotisch8 inslep8 invasief9 uithem8
T m11 =faunabeheer|faunabeher8 faunabescherm9
T m11 =faunawet|faunawet7
T m11 =ganzen|gans7 ganzenfoerageergebied9
T m11 =hamster|hamster9 korenwolf9
T m11 =hert|damhert9 edelhert9
T m11 =herten|hert8
T m11 =huiskraai|huiskraai9
T m11 =insecten|insect9
T m11 =jacht|bejag8 drijfjacht8 drukjacht9 jacht6 jachtakt9 jachtgegef9 jag8 jager7 plezierjacht9
T m11 =kievitseieren|kievitseier9
T m11 =korhoen|korhoender9
T m11 =kraai|kraai9
T m11 =rat|rat8
T m11 =ree|reeen9
T m11 =roek|roek9
T m11 =roofdier|roofdier9
T m11 =roofvogel|roofvogel8 roofvogelvervolg9
T m11 =steenmarter|steenmarter9
T m11 =stroperij|stroper8 stroperij9
T m11 =vleermuis|vleermuis9
T m11 =vogel|vogel6 vogelsoort9
T m11 =vogelsterfte|vogelsterft9
T m11 =vos|vos7 vossenjacht9
T m11 =weidevogel|grutto9 weidevogel8
T m11 =weidevogels|veldleeuwerik9
T m11 =wildbeheer|wildbeher8
T m11 =wildzwijn|zwijn7
T m11 =wolf|wolf7
T m11,g7 =hofjacht|hofjacht9
T m11,l4|olifant8
T m11,l4 =dierenopvang|wildopvangcentra9
T m11,l4 =eend|eend8
T m11,l4 =tijger|tijger8
T m11,l4 =zwaan|zwan9 zwanendrift9 zwanendrifter9
T m11,l5 =zwerfdier|verwilderd9
T m11,m10 =vlinder|vlinder9
T m11,m10 =vogelrichtlijn|vogelrichtlijn8
T m11,m12 =schildpad|schildpad9
T m11,z10 =tijgermug|tijgermug9
T m12|aangespoeld9 jutter9 nios9 oester9 overbevis9
T m12 =aanlandplicht|aanlandplicht9
T m12 =bijvangst|bijvangst9
T m12 =bruinvis|bruinvis9
T m12 =dolfijn|dolfijnenslacht9 dolfijnslacht9
T m12 =garnalen|garnal9 garnalensector9 garnalenvisser8 garnalenvisserij9
T m12 =haai|haai9
T m12 =kokkels|kokkelvisserij9
T m12 =koraal|koraalrif9 koraalriff9 koral9
T m12 =mosselvisserij|mosselvisserij9
T m12 =paling|paling8
T m12 =pulsvisserij|pulsvisserij9
T m12 =seashepherd|shepherd9
T m12 =tonijn|blauwvintonijn9
T m12 =vangstverbod|vangstverbod9
T m12 =visserij|boomkorvisserij9 dagenregel9 fuik9 kottervisserij9 spieringvisserij9 visser7 visserij6 visserijsector9 vissersvlot9 visvangst9
T m12 =visverbod|visverbod9
T m12 =waddenfonds|waddenfond9
T m12 =walvis|walvis8 walvisjacht8 walvisvaarder9 walvisvangst9
T m12,l1 =zeewier|zeewier9
T m12,l4|orka9
T m12,l4 =dolfijn|dolfijn8
T m12,l4 =zeehond|zeehondenproduct9
T m12,l6 =visserij|visverwerker9
T m12,m11|kreeft9
T m12,m11 =eidereend|eider9
T m12,m11 =stroperij|visstroperij9
T m12,m11 =zeehond|zeehond8 zeehondenjacht9
T m12,v8 =vissterfte|vissterft9
T m2|econcern9 eia9
T m2 =aardwarmte|aardwarmt9 geothermie9
T m2 =airco|airco9
T m2 =biobrandstof|bijmeng9 bijmengverplicht9 biobrandstof9 biobrandstoff8 biodiesel9
T m2 =biogas|biogas9
T m2 =biomassa|bijstok9 biomassa7 biomassacentral9 biomassacentrales9
T m2 =blokverwarming|blokverwarm9
T m2 =energieakkoord|energieakkoord9
T m2 =energiebesparing|energiebespar7
T m2 =energiecoöperatie|energiecooperaties9
T m2 =energielabel|energielabel8
T m2 =gasloos|gaslos9
T m2 =gloeilamp|gloeilamp9
T m2 =hernieuwbaar|hernieuw9
T m2 =isolatie|isolatie8
T m2 =postcoderoos|postcoderoosregel9
T m2 =restwarmte|restwarmt9
T m2 =salderen|salder9
T m2 =sde|sde8
T m2 =spaarlamp|spaarlamp9
T m2 =stadsverwarming|stadsverwarm9
T m2 =warmte|verwarm9 warmt8
T m2 =warmtepomp|warmtepomp8
T m2 =waterkracht|waterkrachtcentral9 waterkrachtcentrales9
T m2 =waterstof|waterstof8
T m2 =windmolen|windenergie7 windmol7 windmolenpark8 windpark8 windproject9 windturbin9 windturbines7
T m2 =zonnepaneel|zonnedak9 zonnepanel7 zonnestrom9
T m2 =zonnepark|zonnepark8
T m2,m5 =aardgasvrij|aardgasvrij9
T m2,m5 =salderen|teruglever9
T m2,m9 =mestverwerking|mestvergister9
T m3|cvw9 gasindustrie9 gasproject9 ncg9 nedmag9 oliepijpleid9 olieprijs8 opsporingsvergunn9 vermillion9
T m3 =aardbeving|aardbef7 aardbevingsbest9 aardbevingsgebied8 aardbevingsschad8 beving9 bevingsgebied9 bevingsschad9
T m3 =aardbevingsschade|schadeprotocol9
T m3 =aardgascondensaat|aardgascondensat9
T m3 =afvalwaterinjectie|afvalinjecties9 afvalwaterinjectie9 productiewater9
T m3 =bodemdaling|bodembeweg9 bodemdal8
T m3 =booreiland|olieplatform9
T m3 =ebn|ebn9
T m3 =exxon|exxon9 exxonmobil9
T m3 =gasopslag|bergermer9 gasopslag8
T m3 =gaswinning|aardgaswinn9 gasbor8 gasput9 gasveld8 gaswinn7 gaswinningsgebied9 instemmingsbesluit9 winningsplan9
T m3 =mijnbouw|mijnbouw9 mijnbouwactiviteit9 mijnbouwbedrijf9
T m3 =mijnbouwschade|mijnbouwschad9
T m3 =olie|aardolie9
T m3 =oliebedrijven|oliebedrijf9 oliemaatschappij8
T m3 =olieboring|boorplatform9
T m3 =oliewinning|oliebor9 olieproductie9 oliewinn9
T m3 =pijpleiding|pijpleid8
T m3 =proefboring|proefbor9
T m3 =schaliegas|schaliegas8
T m3 =sodm|sodm9 staatstoezicht8
T m3 =versterkingsoperatie|versterkingsoperatie9
T m3 =waardedaling|waardedalingsregel9
T m3 =zoutwinning|zoutholtes9 zoutwinn8
T m3,b12 =pluspetrol|pluspetrol9
T m3,m12 =ternaard|ternaard9
T m3,m8 =raffinaderij|raffinaderij8
T m3,v6 =stookolie|stookolie9
T m3,v8 =grind|grind9
T m3,w2 =waardedaling|waardedal9
T m4 =isotopen|isotop9
T m4 =jodiumpillen|jodiumpill9
T m4 =kernafval|cogema9 covra8 eindberg9 hoogradioactief9 kernafval8
T m4 =kerncentrale|borssel7 dodewaard9
T m4 =kernenergie|kerncentral7 kerncentrales7 kernenergie8
T m4 =kernramp|kernramp9
T m4 =kernreactor|ecn8 kernreactor8 reactor8
T m4 =plutonium|plutonium9
T m4 =radioactief|radioactief7
T m4 =radon|radon9
T m4 =scheurtjes|scheurtjes9
T m4 =straling|straling7 tritium9
T m4 =tihange|tihang9
T m4 =tsjernobyl|tsjernobyl9
T m4 =uranium|uranium7
T m4 =urenco|urenco8
T m4,b18|iaea7
T m4,b18 =uranium|uraniumverrijk9
T m4,m5|eps8
T m4,z3|nrg9
T m4,z3 =pallas|pallas9
T m5|elektriciteitswet8 energiedistributiebedrijf8 energiened9 gasmarkt9 gaswet8 ketel8 klantenstop9 kleinverbruiker8 leveringszeker8 nuon7
T m5 =elektriciteitscentrale|elektriciteitscentral9 elektriciteitscentrales8 elektriciteitsproducent9 energiecentral9 energiecentrales9
T m5 =eneco|eneco8
T m5 =energiebedrijf|essent7 gasbedrijf9
T m5 =energiecontract|energiecontract9
T m5 =energieleverancier|energieleverancier8 energiemaatschappij9 vattenfall9
T m5 =energiemeter|gasmeter9
T m5 =energieprijs|gasprijs8
T m5 =energierekening|elektriciteitsprijs9 elektriciteitstarief9 energiekost9 energielast9 energienota9 energieprijs8 energierek8 stookkost9
T m5 =energietoezicht|dte7
T m5 =gascontract|gascontract9
T m5 =gasexport|gasexport9
T m5 =gasleiding|gasleid8 gasnetwerk9
T m5 =gasnet|aardgasnet9
T m5 =gastekort|gastekort9
T m5 =gasunie|gasunie8
T m5 =hoogspanning|380kf9 hoogspann9 hoogspanningskabel9 hoogspanningslijn9 hoogspanningsmast9 hoogspanningsverbind9
T m5 =kolencentrale|eemshaf8
T m5 =lng|lng9
T m5 =netbeheer|alliander9
T m5 =prijsplafond|energieplafond9 prijsplafond9
T m5 =steenkool|steenkol9
T m5 =stroomkabel|stroomkabel9
T m5 =stroomnet|elektriciteitsnet8 elektriciteitsnetwerk9 netbeheerder7 netbeher9 netcapaciteit9 stroomnet8 stroomnetwerk9 stroomvoorzien9
T m5 =stroomprijs|stroomprijs8
T m5 =stroomstoring|stroomstor8
T m5 =tennet|tennet8
T m5 =transformatorstation|transformatorstation9
T m5 =uniper|uniper9
T m5,b4|nordstream9
T m5,b4 =gazprom|gazprom9
T m5,e7|nutsbedrijf8
T m5,m1 =kolencentrale|kolencentral8 kolencentrales8 kolenstrom9
T m5,m2 =warmtekracht|wkk9
T m5,m2 =warmtenet|warmteleverancier9 warmtenet9 warmtewet9
T m5,m3 =aardgas|aardgas8
T m5,m4 =rwe|rwe8
T m5,m8 =gaslek|gaslek9 gaslekkages9
T m6|afvalbeleid9 afvalstoff7 avr9 inzamel7 merwedehaf8 microplastic9 vam9
T m6 =afval|vuilnis9
T m6 =afvalberging|afvalberg9
T m6 =afvaldumping|afvaldump9
T m6 =afvaltransport|afvaltransport9 evoa8
T m6 =afvalverbranding|afvalof9 afvalverbrand9
T m6 =afvalverwerking|afvalbedrijf9 afvalverwerk8 afvalverwerker9
T m6 =bouwafval|sloopafval9
T m6 =compost|composter9
T m6 =gft|gft9
T m6 =huisvuil|huisvuil9
T m6 =plastic|kunststof9 plastic7 plasticafval9 rietjes9
T m6 =recycling|gerecycled9 recycl7
T m6 =statiegeld|statiegeld8 statiegeldsystem9
T m6 =stortplaats|stortplat8
T m6 =verpakking|verpak7
T m6 =verwijderingsbijdrage|verwijderingsbijdrag9
T m6 =zwerfafval|zwerfafval9
T m6,e11 =batterij|batterij9
T m6,e5 =verpakkingenbelasting|verpakkingenbelast9
T m6,e9 =luier|luier9
T m6,m8 =dumping|gedumpt7
T m6,m9 =compost|compost9
T m7 =fijnstof|fijnstof8
T m7 =geluidshinder|geluidhinder8 geluidsbelast8 geluidshinder8 geluidsniveau9 geluidsnorm8 geluidsoverlast7 geluidsregel9 geluidszon8
T m7 =geluidsisolatie|geluidsisolatie9
T m7 =houtstook|houtkachel9 houtstok9 stok8
T m7 =laagfrequent|laagfrequent9
T m7 =lawaai|lawaai8
T m7 =luchtkwaliteit|luchtkwaliteit7 luchtverontrein8 luchtvervuil8
T m7 =stank|stank8
T m7,m8 =asfaltfabriek|asfaltfabriek9
T m7,v3 =geluidsoverlast|verkeerslawaai9
T m7,v3 =geluidsscherm|geluidsscherm8 geluidswal9
T m7,v5 =geluidshinder|geluidsmet9
T m7,w4 =binnenklimaat|binnenmilieu9
T m8|ammoniumnitrat9 arseenpentoxid9 bergingstank9 bodembescherm8 ethanol9 giflek9 lakfabriek9 odfjell9 otapan9
T m8 =ammoniaktransport|ammoniaktransport9
T m8 =asbest|asbest6 asbestbrand9 asbestdak9 asbesthoud8 asbestproblem9 asbestsaner8 asbestverwijder9 asbestverwijderar9 eternit9
T m8 =benzeen|bens9
T m8 =bodemverontreiniging|bodemsaner8 bodemverontrein8
T m8 =cannerberg|cannerberg9
T m8 =chemelot|chemelot9
T m8 =chemiebedrijf|chemiebedrijf9 chemiesector9
T m8 =chloor|chlor8
T m8 =fosfor|fosfor9
T m8 =granuliet|granuliet9
T m8 =hormoonverstoorder|hormoonverstor9
T m8 =lozing|loost9 lozing8
T m8 =milieucriminaliteit|milieucriminaliteit9 milieudelict8 milieufraud9
T m8 =nano|nanodeeltjes9
T m8 =olielek|olieramp9 olievervuil9
T m8 =omgevingsdienst|milieudienst8
T m8 =pcb|pcb9
T m8 =pfas|chemour8 dupont9 genx9 pfas8 pfoa9 pfos9
T m8 =pvc|pvc8
T m8 =raffinaderij|olieraffinaderij9
T m8 =reach|reach9
T m8 =schoonmaakmiddel|schoonmaakmiddel9
T m8 =staalslakken|staalslak9
T m8 =teer|ter9
T m8 =vergiftiging|vergift8 vergiftigd9
T m8 =wolmanzout|wolmanzout9
T m8 =zink|zink9
T m8,c3 =rubbergranulaat|rubbergranulat9
T m8,d4 =chroom-6|chrom7 chroomverf9
T m8,e10 =thermphos|thermphos9
T m8,j16 =ontploffing|ontploff9
T m8,l1 =permethrine|permethrin9
T m8,l6 =dioxine|dioxin8
T m8,m10 =enci|enci9
T m8,m12 =zeeschuim|zeeschuim9
T m8,m3 =olielek|olielekkag9 olielekkages9
T m8,m6 =schroot|schrot8
T m8,m6 =vliegas|vliegas9
T m8,s5 =asbest|asbestslachtoffer9
T m8,s5 =verf|verf8
T m8,v1 =chloortransport|chloortransport9 chloortrein9
T m8,v6|ontgas8
T m8,v6 =tbt|tbt9
T m8,v7 =lpg|lpg8
T m8,v8 =afvalwater|afvalwater8
T m8,v8 =lozing|geloosd9
T m8,z11 =kankerverwekkend|kankerverwek7
T m9|mobilisation9 nitrat9 nplg9
T m9 =ammoniak|ammoniak8 ammoniakuitstot9
T m9 =emissiearmestal|emissiearm9
T m9 =mest|bemest9 derogatie9 drijfmest9 mest7 mestbeleid8 mestfraud9 mestkelder9 mestoverschot9 meststoff9 meststoffenwet9 minas9 nitraatrichtlijn9 uitrijd9
T m9 =mestverwerking|mestfabriek9 mestverwerk9
T m9 =piekbelaster|piekbelast9 piekbelaster9
T m9 =stikstof|aerius9 depositiewaard9 stikstof7 stikstofaanpak9 stikstofbeleid8 stikstofberek9 stikstofcrisis9 stikstofdepositie8 stikstofdoel9 stikstofgevoel9 stikstofhandel9 stikstofproblematiek9 stikstofrecht9 stikstofreductie9 stikstofregel9 stikstofruimt9 stikstofuitstot8 stikstofvergunn9
T m9,l1 =löss|lossgrond9
T m9,l2 =fosfaat|fosfat9
T m9,l2 =mest|pluimveemest9
T m9,l2 =uitkoopregeling|opkoopregel9
T m9,m10|natuurvergunn8
T o1|opheffingsnorm9
T o1 =eindtoets|cito8 doorstroomtoet9 eindtoet9
T o1 =kleuter|kleuter9
T o1 =leerachterstand|leerachterstand9
T o1 =lespakket|lespakket9
T o1 =medezeggenschap|medezeggenschapsrad8
T o1 =overblijven|overblijfkracht9
T o1,a3|oalt9
T o1,a3 =taalachterstand|taalachterstand9
T o1,c3 =gymles|bewegingsonderwijs9
T o1,c3 =zwemles|schoolzwemm8
T o1,e13 =schoolvakantie|schoolvakanties9
T o1,o2|slo9
T o1,o2 =kerndoelen|kerndoel8
T o1,o2 =schooladvies|schooladvies8
T o1,o6|leswek9
T o1,o8 =overblijven|tussenschol9
T o1,o9 =onderwijsachterstand|achterstandsleerl9
T o1,z8|ouderbijdrag7
T o2|afstrom9 evolutietheorie9 maatschappijler9 mavo8 oefenbundel9
T o2 =basisvorming|basisvorm8
T o2 =eindexamen|eindexam8
T o2 =examen|exam6
T o2 =examentraining|examentrain9
T o2 =gymnasium|gymnasia9 gymnasium9
T o2 =havo|havo7
T o2 =herexamen|herkan9
T o2 =lesuren|lesur9
T o2 =rekentoets|rekentoet9
T o2 =staatsexamen|staatsexam9
T o2 =studiehuis|studiehuis9
T o2 =urennorm|urennorm9
T o2 =vavo|vavo9
T o2 =vmbo|vbo8 vmbo7
T o2 =wiskunde|wiskund9
T o2,o3|amarantis9 leerweg8
T o2,o3 =examen|examiner9
T o2,o6 =lesuitval|lesuitval9
T o2,o7|avicenna9
T o2,o7 =praktijkonderwijs|praktijkonderwijs8
T o3|bbl9 beroepskwalificaties9 bve8 leerlingwes9
T o3 =roc|roc6
T o3 =stage|leerbedrijf9 leerwerkplek9 praktijkler9 stag7 stageplat7 stageplek8 stages9 stagiair8 stagiaires8
T o3 =vakopleiding|vakopleid9
T o3 =volwasseneneducatie|volwassenenonderwijs9
T o3,c4 =laaggeletterdheid|laaggeletterd9
T o3,o4|ncoi9
T o3,o5 =lesgeld|lesgeld8
T o3,o7 =schooluitval|schooluitval9 schoolverlat8 schoolverlater8
T o3,s4 =stage|stagevergoed9
T o3,s8 =vakmensen|vaklied9
T o4|afgestudeerd8 afstuder9 collegezal9 deeltijdstudies9 fontys9 geesteswetenschapp9 hva9 inholland7 internationaliser8 knaw8 masteropleid9 numerus8 nwo8 ontgroen9 scriptie9
T o4 =accreditatie|accreditatie8 geaccrediteerd8
T o4 =bachelor|bachelor8
T o4 =engels|engelstal9
T o4 =leerstoel|leerstoel8
T o4 =maagdenhuis|maagdenhuis9
T o4 =numerusfixus|fixus8 studentenstop9
T o4 =promovendus|proefschrift7 promotiestudent9 promovendi8
T o4 =saxion|saxion9
T o4 =studentenvereniging|studentencorp9 studentenver8 vindicat9
T o4 =studieadvies|studieadvies9
T o4 =studiekeuze|studiekeus9
T o4 =studiepunten|studiepunt9
T o4 =techniek|beta8
T o4 =tentamen|tentam8
T o4 =toelatingseisen|toelatingseis8
T o4 =uitwisselingsprogramma|uitwisselingsprogramma9
T o4 =vu|vu7
T o4 =windesheim|windesheim9
T o4,a6 =vrouwenstudies|vrouwenstudies9
T o4,b9 =confuciusinstituut|confucius9
T o4,c1 =universiteitsblad|universiteitsblad9
T o4,j13|studentgegef9
T o4,l1|dlo8
T o4,o2 =loting|loting9
T o4,o5|lsvb8
T o4,o5 =schakeljaar|schakeljar9
T o4,o5 =studievertraging|studievertrag8
T o4,o6 =toelatingstoets|toelatingstoet9
T o4,z13|geneeskundestudent9
T o5|cursusgeld9
T o5 =basisbeurs|basisbeur9
T o5 =beurs|beurs8
T o5 =collegegeld|collegegeld7 collegegeldschuld9
T o5 =duo|duo8
T o5 =langstudeerboete|langstudeerboet9 langstudeerdersboet9
T o5 =leenstelsel|leenstelsel9 studievoorschot9
T o5 =prestatiebeurs|prestatiebeur9
T o5 =studiefinanciering|ibg8 studiebeur9 studiefinancier7
T o5 =studieschuld|studiel9 studieschuld8
T o5,e3 =studiekosten|studiekost8
T o5,s1 =bijverdienen|bijverdiengr9
T o5,s2 =studietoeslag|studietoeslag9
T o6|aob8 onderwijsassistent9
T o6 =leraar|leerkracht7
T o6 =lerarenbeurs|lerarenbeur9
T o6 =lerarenopleiding|lerarenopleid7
T o6 =lerarentekort|lerarentekort7 onderwijsarbeidsmarkt9
T o6 =pabo|pabo7
T o6 =prestatiebeloning|prestatiebelon9
T o6 =schoolleider|schoolleider8
T o6,o1|basisschoollerar9
T o7|amienschol9 lom9
T o7 =dyslexie|dyslexie8
T o7 =hoogbegaafd|hoogbegaafd9
T o7 =internaat|internat8
T o7 =islamitischeschool|siddieq9
T o7 =leerplicht|leerplicht7 leerplichtambtenar8 leerplichtwet8
T o7 =passendonderwijs|zorgleerl9
T o7 =remedialteaching|remedial9
T o7 =schoolverzuim|schoolverzuim9
T o7 =speciaalonderwijs|vso9 zmok9
T o7 =spijbelen|spijbel9 spijbelar9
T o7 =thuisonderwijs|thuisonderwijs9
T o7 =thuiszitter|thuiszit8 thuiszitter8
T o7,a4 =reformatorisch|reformatorisch6
T o7,a4 =weekendschool|weekendschol9
T o7,o1 =schoolkeuze|schoolkeus9
T o7,v2 =leerlingenvervoer|leerlingenvervoer8
T o7,z7 =doven|doveninternat9
T o8|kdc9 kidsconcern9
T o8 =buitenschoolseopvang|bso9 buitenschol8
T o8 =gastouder|gastouder8 gastouderbureau9 gastouderbureaus9 gastouderopvang9
T o8 =kinderopvang|crech9 creches9 estro9 kinderdagverblijf7 kinderopvang6
T o8 =peuter|peuter8
T o8 =peuterspeelzaal|peuterspeelzal9
T o8 =voorschool|voorschol8 vroegschol9 vve8
T o9|indoctrinatie9
T o9 =conciërge|concierges9
T o9 =pesten|pest8 pesterij9 pestgedrag9
T o9 =schoolboek|leermiddel8 lesmateriaal8 schoolboek7
T o9 =schoolgebouw|klaslokal9 schoolgebouw8
T o9 =schoolgebouwen|onderwijshuisvest8
T o9 =schoolplein|schoolplein9
T o9,o1 =schoolreis|schoolkamp9 schoolreisjes9
T o9,o4 =prestatiedruk|prestatiedruk9
T o9,o7 =segregatie|segregatie8
T o9,s5 =pesten|gepest9
T o9,s6 =schoolkosten|schoolkost8
T o9,z10 =ventilatie|ventilatie8 ventilatiesystem9 ventiler9
T s1|crvb8 ctsf8 huisbezoek9 inlichtingenbureau9 interventieteam9
T s1 =bbz|bbs9
T s1 =bijstand|abw8 bijstand5 bijstandsgerechtigd7 bijstandsuitker7 bijstandswet7 ioaw9 wwb8
T s1 =bijstandsfraude|bijstandsfraud8 bijstandsfraudeur9
T s1 =dagloon|daglon9
T s1 =kostendelersnorm|kostendelersnorm9
T s1 =reïntegratie|reintegratie7 reintegratiebedrijf8
T s1 =sfb|sfb8
T s1 =sollicitatieplicht|sollicitatieplicht8
T s1 =suwinet|suwi8
T s1 =tegenprestatie|tegenprestatie8
T s1 =uitkeringsfraude|uitkeringsfraud8
T s1 =uitkeringsinstantie|gak7
T s1 =uitkeringskorting|strafkort9
T s1 =uwv|cwi7 lisf7 uvi8 uwf5
T s1 =ww|werkloosheidswet8 ww6
T s1 =zoekperiode|zoekperiod9
T s1,e3 =vermogenstoets|vermogensgrens9 vermogenstoet9
T s1,e8 =tozo|tozo8
T s1,j13 =suwinet|suwinet9
T s1,o5 =bijverdienen|bijverdienst8
T s1,s2 =bedrijfsvereniging|bedrijfsver8
T s1,s3 =samenwonen|samenwon8
T s1,s4 =werktijdverkorting|werktijdverkort9
T s1,s5 =zwartwerk|zwartwerk9
T s1,s8|kliq9
T s1,s8 =arbeidsbureau|arbeidsbureau8 arbeidsbureaus8 arbeidsvoorzien7
T s1,s8 =participatiewet|participatiewet8
T s1,s8 =vacaturesite|vacaturesit9
T s2|arbeidsvermog8
T s2 =arbeidsongeschiktheid|aaw8 arbeidsgeschikt8 arbeidsongeschikt6 arbeidsongeschiktheidsuitker8 arbeidsongeschiktheidswet9
T s2 =arbeidsongeschiktheidsverzekering|aof9 arbeidsongeschiktheidsverzeker7
T s2 =herkeuring|herbeoordel7 herkeur7
T s2 =keuringsarts|keuringsart8
T s2 =schattingsbesluit|schattingsbesluit9
T s2 =uszo|uszo8
T s2 =verzekeringsarts|verzekeringsart8
T s2 =wajong|jonggehandicapt8 wajong8 wajonger8
T s2 =wao|wao6
T s2 =waz|was7
T s2 =wia|wga8 wia7
T s2 =ziekteverzuim|ziekmeld9 ziekteverzuim7
T s2 =ziektewet|wulbs8 ziektegeld9 ziektewet7
T s2,e2 =hiaatverzekering|hiaatverzeker9
T s2,s1 =reintegratie|werkhervat9
T s2,s4 =loondoorbetaling|loondoorbetal9
T s2,z9 =premiedifferentiatie|premiedifferentiatie9
T s3|bijstort9 overbruggingsregel9
T s3 =abp|abp7
T s3 =aow|aow6 ouderdomspensioen9
T s3 =apg|apg9
T s3 =gepensioneerden|gepensioneerd7
T s3 =ouderenbonden|ouderenbond9 ouderenorganisaties9
T s3 =partnertoeslag|partnertoeslag8
T s3 =pensioen|invar9 iorp9 pensioen6 pensioenaansprak9 pensioenakkoord9 pensioenbeher9 pensioencommunicatie9 pensioengerechtigd8 pensioenknip9 pensioenopbouw8 pensioenoverzicht9 pensioenpremie8 pensioenrecht9 pensioenregel8 pensioenstelsel8 pensioenuitker8 pensioenwet8 pensioner9 premieregel9
T s3 =pensioenfonds|bedrijfstakpensioenfond9 beroepspensioenfond9 dekkingsgrad9 pensioenfond6 pensioenfondsbestuurder9 pensioengeld9 pggm9
T s3 =pensioenleeftijd|pensioenleeftijd9
T s3 =pensioenopbouw|wittef8
T s3 =vut|prepensioen8 vut8 vutter9
T s3 =waardeoverdracht|waardeoverdracht9
T s3 =zwareberoepen|rvu9
T s3,e3 =grensarbeider|grensarbeider7 grenswerker9
T s3,s7 =nabestaandenpensioen|partnerpensioen9
T s3,z6|anbo8
T s3,z6 =vergrijzing|vergrijs8
T s4|arbeidsconflict9 arbeidsinkomensquot9 arbeidsrelatie8 arbeidsrelaties9 mhp9 najaarsoverleg9 onderbetal8 ontslagzwendel9
T s4 =arbeidstijd|werktijd8
T s4 =arbeidstijden|arbeidstijd8 arbeidstijdenwet7
T s4 =bijbaan|bijban8
T s4 =cao|cao6
T s4 =concurrentiebeding|concurrentiebed9
T s4 =deeltijd|parttim9
T s4 =eindejaarsuitkering|eindejaarsuitker9
T s4 =flexwerk|flexwerk9 flexwerker8 flexwet9
T s4 =huishoudelijkehulp|werkster9
T s4 =koerier|koerier9
T s4 =loonmatiging|loonmat8
T s4 =loonoffer|loonoffer9 loonsverlag9
T s4 =loonsverhoging|loonstijg9 loonsverhog8 salarisverhog8
T s4 =maaltijdbezorger|maaltijdbezorger9
T s4 =medezeggenschap|medezeggenschap8 ondernemingsrad7
T s4 =minimumloon|minimumlon7
T s4 =ontslagrecht|ontslagrecht9 ontslagregel9 ontslagvergunn9 wws9
T s4 =overwerk|overur9 overwerk9
T s4 =payroll|payroll9 payrollbedrijf9
T s4 =schoonmaak|schoonmaakbedrijf8 schoonmaakbranch9 schoonmaakdienst9 schoonmaakster9 schoonmak8 schoonmaker8
T s4 =staking|stak6 staking7 stakingsrecht9
T s4 =transitievergoeding|transitievergoed9
T s4 =vakantiedagen|vakantiedag9
T s4 =vakantiegeld|vakantiegeld9
T s4 =vakantiekracht|vakantiekracht9
T s4 =vakbond|abvakabo8 fnf6 vakbeweg8 vakbond6 vakbondsled9
T s4 =vaststellingsovereenkomst|vaststellingsovereenkomst9
T s4 =zzp|dba9 freelanc9 freelancer9 schijnzelfstand9 zzp6
T s4,a7 =schijnconstructie|schijnconstructie9 schijnconstructies9
T s4,b1 =vakbond|vakbondsleider9
T s4,e3 =reiskostenvergoeding|reiskostenvergoed8
T s4,e3 =spaarloon|spaarlon9
T s4,e3 =zzp|var7
T s4,g4 =ontslagvergoeding|ontslagvergoed8
T s4,s3|leeftijdsontslag9
T s4,s5 =thuiswerken|thuiswerk8
T s4,s8|loonsteun9
T s4,v7 =rijtijden|rusttijd9
T s4,z7 =slaapdienst|slaapdienst9
T s5 =arbeidsinspectie|arbeidsinspectie6
T s5 =arbeidsomstandigheden|arbeidsomstand6 arbeidsomstandighedenwet8 arbo7 arbonorm9 arbowet8 werkomstand9
T s5 =bedrijfsongeval|bedrijfsongeval9 bedrijfsongevall9
T s5 =beroepsziekte|beroepsziekt8
T s5 =bouwvakker|bouwvakker8
T s5 =kwartsstof|kwartsstof9
T s5 =preventiemedewerker|preventiemedewerker9
T s5 =rsi|rsi9
T s5 =schildersziekte|ops9
T s5 =werkdruk|werkbelast9 werkdruk6
T s5,j10|nagelsalon9
T s5,m7 =grenswaarde|grenswaard8
T s5,m8 =schildersziekte|oplosmiddel9
T s5,s2 =arbodienst|arbodienst7
T s5,s2 =bedrijfsarts|bedrijfsart8
T s6|armoedegr9 minimuminkom8 nibud8 rondkom9 waskost9
T s6 =armoedebeleid|armoedebeleid9
T s6 =koopkracht|inkomensachteruitgang8 inkomensdal9 inkomenseffect8 inkomensgevolg9 koopkracht7 koopkrachteffect9 koopkrachtverlies9
T s6 =schulden|geldzorg9 schuldenbeleid9 schuldenproblematiek9
T s6 =schuldhulpverlening|schuldhulp9 schuldhulpverl7 schuldhulpverlener9
T s6 =schuldsanering|schuldsaner7 wsnp8
T s6 =voedselbank|voedselbank8
T s6 =vroegsignalering|vroegsignaler9
T s6,b16 =schulden|schuldenlast9
T s6,e2 =beslagvrij|beslagvrij8
T s6,e2 =kredietbank|kredietbank9
T s6,e5 =kwijtschelding|kwijtscheld7 kwijtscheldingsbeleid9
T s6,m5 =energietoeslag|energietoeslag9
T s6,s1 =armoedeval|armoedeval9
T s7 =kinderbijslag|kinderbijslag7
T s7 =kindgebonden|kindertoeslag9 kindgebond9 kindregel9
T s7 =nabestaanden|anw7
T s7 =nabestaandenwet|nabestaandenwet9
T s7 =verlof|verlofregel9
T s7 =weduwe|weduw8
T s7 =zwangerschapsverlof|bevallingsverlof9 zwangerschapsverlof9
T s7,s3 =levensloopregeling|levensloopregel8
T s7,s3 =nabestaandenpensioen|nabestaandenpensioen8
T s7,s3 =svb|svb7 verzekeringsbank7
T s7,s3 =volksverzekeringen|volksverzeker8
T s7,z7 =tog|tog9
T s8|banenmarkt9 banenproject9 hameland9 licom9 omschol8
T s8 =arbeidsgehandicapten|arbeidsbeperkt9 arbeidsgehandicapt8 rea8
T s8 =arbeidsvoorziening|rba8
T s8 =banenafspraak|banenafsprak9
T s8 =banenplan|banenplan9
T s8 =gesubsidieerdebanen|wiw8
T s8 =jeugdwerkloosheid|jeugdwerklos8
T s8 =loonkostensubsidie|loonkostenvoordel9
T s8 =melkertbaan|banenpooler9 melkertban8
T s8 =personeelstekort|personeelsgebrek9 personeelstekort6
T s8 =premiekorting|premiekort9
T s8 =socialewerkplaats|werkvoorzien7 wsw8
T s8 =socialewerkvoorziening|sw8
T s8 =sollicitatie|sollicitant7 sollicitatie9 sollicitatieprocedur8 sollicitaties8 solliciter8
T s8 =vacaturetekst|vacaturetekst9
T s8,b15|esf7
T s8,e10 =ontslag|banenverlies8
T s8,o6 =herintreder|herintred9
T s8,s1 =arbeidsbemiddeling|arbeidsbemiddel9
T s8,s1 =werkbedrijf|werkbedrijf9
T v1|baanvak8 bombardier9 ertm9 eurostar9 hoogfrequent9 jaarkaart9 kijfhoek9 kortingskaart9 locomotief9 montzenlijn9 nachttrein9 randstadspor9 traxx9
T v1 =beneluxtrein|beneluxtrein9
T v1 =betuwelijn|betuwelijn7 betuwerout7
T v1 =bovenleiding|bovenleid9
T v1 =conducteur|conducteur8
T v1 =dienstregeling|spoorboekj9 treindienst8
T v1 =fyra|fyra9
T v1 =goederentrein|wagon9
T v1 =goederenvervoer|goederenspoorverbind9 goederentrein8
T v1 =hanzelijn|hanzelijn9
T v1 =hsl|hsl6 snelheidstrein9 thalys9
T v1 =maaslijn|maaslijn9
T v1 =machinist|machinist8
T v1 =overweg|spoorwegovergang8
T v1 =perron|perron8
T v1 =poortje|poortj9
T v1 =prorail|prorail6 railinfrabeher8
T v1 =railned|railned8
T v1 =rangeerterrein|rangeerterrein9
T v1 =schipholtunnel|schipholtunnel9
T v1 =sein|sein8
T v1 =spits|spitstrein9
T v1 =spoor|spoorknooppunt9 spoornet9 spoorproject9 spoorsector9 spoorvervoer8 spoorweg7 spoorwegnet8
T v1 =spoorbrug|spoorbrug9
T v1 =spoorcapaciteit|spoorcapaciteit9
T v1 =spoorlijn|spoorlijn7 spoortraject9 spoorverbind8
T v1 =spooronderhoud|spooronderhoud9
T v1 =spoortunnel|spoortunnel9
T v1 =spoorveiligheid|spoorveil9
T v1 =station|station6 treinstation9
T v1 =stoptrein|stoptrein8
T v1 =toilet|toilet8
T v1 =trein|intercity8
T v1 =treinbeveiliging|atb8
T v1 =treinkaartje|treinkaartjes8
T v1 =treinongeluk|treinongeluk9 treinontspor9
T v1 =treinpersoneel|treinpersonel9
T v1 =treinstellen|treinstell8
T v1 =treinstoring|treinstor9
T v1 =treinverbinding|treinverbind8
T v1 =treinvertraging|punctualiteit8
T v1 =valleilijn|valleilijn9
T v1 =zitplaats|zitplat9
T v1,c2 =stoomtrein|stoomtrein9
T v1,j1 =spoorwegpolitie|spoorwegpolitie8
T v1,m8 =giftrein|giftrein9
T v1,s5 =spooronderhoud|spoorwerker9
T v1,v2|noordned9
T v1,v2 =abellio|abellio9
T v1,v2 =dienstregeling|dienstregel7
T v1,v2 =toegangspoortjes|toegangspoortjes9
T v1,v2 =zoetermeerlijn|zoetermeerlijn9
T v1,v3 =spits|spit7
T v1,v4 =remmen|remm9
T v1,v7 =goederenvervoer|goederentransport9 goederenvervoer7
T v2|ebs9 haltepal9 htm7
T v2 =bus|autobus9 bus7 busban9 busbedrijf9 buslijn9 busvervoer8 buurtbus9
T v2 =buschauffeur|buschauffeur8
T v2 =connexxion|connexxion8
T v2 =gvb|gvb9
T v2 =metro|metro6 metrostation9
T v2 =noordzuidlijn|zuidlijn8
T v2 =ov-chipkaart|chipkaart7 uitcheck9
T v2 =qbuzz|qbuzs9
T v2 =randstadrail|randstadrail9
T v2 =reisinformatie|reisinformatie9
T v2 =ret|ret9
T v2 =rover|rover8
T v2 =streekvervoer|streekvervoer7 streekvervoerder9
T v2 =strippenkaart|strippenkaart9
T v2 =taxi|taxi7 taxibedrijf8 taxibranch9 taxichauffeur7 taxivervoer8
T v2 =touringcar|touringcar9
T v2 =tram|tram8
T v2 =vsn|vsn9
T v2,e14 =uber|uber8
T v2,o5 =ov-studentenkaart|studentenkaart8 studentenreisproduct9
T v2,o7 =leerlingenvervoer|schoolbus9
T v2,v1 =arriva|arriva8
T v2,v1 =syntus|syntus9
T v2,v1 =veolia|veolia8
T v2,v7|kiwa9
T v3|a109 a128 a138 a158 a168 a18 a209 a27 a278 a288 a309 a359 a449 a47 a508 a589 a599 a678 a68 a738 a749 a769 a79 a799 a98 merwedebrug9 mirt9 n2719 n2739 n339 n349 n359 n369 n509 n99 oeververbind9 ondertunnel9 overkapp9 rijban9
T v3 =afrit|afrit8
T v3 =aquaduct|aquaduct9
T v3 =asfalt|asfalt8
T v3 =bewegwijzering|bewegwijzer8
T v3 =blankenburgtunnel|blankenburgtunnel9
T v3 =botlekbrug|botlekbrug9
T v3 =brienenoordbrug|brienenoordbrug9
T v3 =brug|rijnbrug9 viaduct9
T v3 =buitenring|buitenr9
T v3 =coentunnel|coentunnel9
T v3 =file|fil8 fileled9 fileproblem9 fileproblematiek9 files7
T v3 =gladheid|gladheid9
T v3 =haringvlietbrug|haringvlietbrug9
T v3 =heinenoordtunnel|heinenoordtunnel9
T v3 =infrastructuur|infraproject9
T v3 =rijstrook|rijstrok8
T v3 =sneeuw|sneeuw9
T v3 =snelweg|rijksweg7
T v3 =spijkenisserbrug|spijkenisserbrug9
T v3 =spits|avondspit9
T v3 =spitsstrook|spitsstrok8
T v3 =stadsbrug|stadsbrug9
T v3 =strooizout|strooizout9
T v3 =tunnel|tunnel7 tunnelveil9
T v3 =velsertunnel|velsertunnel9
T v3 =verkeersinformatie|verkeersinformatie9
T v3 =verzorgingsplaats|verzorgingsplat9
T v3 =vlaketunnel|vlaketunnel9
T v3 =vluchtstrook|vluchtstrok8
T v3 =waalbrug|waalbrug9
T v3 =wegdek|wegdek9 zoab9
T v3 =wegverbreding|wegverbred8
T v3 =wegwerkzaamheden|wegwerkzam8
T v3 =westerscheldetunnel|westerscheldetunnel8
T v3,v1 =sneeuw|winterwer9
T v3,v4 =vangrail|vangrail9
T v3,v6 =berging|berger8
T v3,v6 =stremming|stremming9
T v3,v7 =tolheffing|tol8 tolheff8
T v4|motorrijder9 navigatiesystem9 rijgedrag9
T v4 =autoloos|autolos9
T v4 =brommer|bromfiet9 brommer9 snorfiet9
T v4 =fiets|fiet7 fietser8 fietspad8
T v4 =helm|helm9 helmplicht9
T v4 =maximumsnelheid|maximumsnel7 snelheidsbeperk9
T v4 =rijexamen|rijexam8
T v4 =rijles|rijles9 rijopleid9 rijschol8 rijschoolhouder9
T v4 =scooter|scooter9
T v4 =snelheidsbegrenzer|snelheidsbegrenzer9
T v4 =step|step9
T v4 =verkeershufter|verkeershufter9
T v4 =verkeersongeluk|verkeersongeluk9 verkeersongevall8
T v4 =verkeersongeval|aanrijd8
T v4 =verkeersregelaar|verkeersregelar9
T v4 =verkeersslachtoffer|verkeersdod9 verkeersslachtoffer8
T v4 =verkeersveiligheid|verkeersonveil8 verkeersveil6
T v4,j19 =cbr|cbr7
T v4,v1 =fietsenstalling|fietsenstall9
T v4,v3 =fiets|fietsbrug9
T v4,v3 =verkeersbord|verkeersbord9
T v4,v7 =dodehoek|dodehoekspiegel9
T v4,v7 =tractor|tractor9
T v4,z2 =voorrangsvoertuig|voorrangsvoertu9
T v5|charter8 corendon9 flight8 icao9 landing8 landingsrecht8 luchtvaart6 luchtvaartnota9 luchtvaartprognoses9 luchtvaartsector8 luchtvaartwet9 martinair9
T v5 =annulering|geannuleerd8
T v5 =bagage|bagagepersonel9
T v5 =bodyscan|bodyscan9
T v5 =boeing|boeing8
T v5 =kleineluchtvaart|vliegtuigjes9
T v5 =klm|klm6
T v5 =landingsbaan|landingsban8
T v5 =luchthaven|vliegveld6
T v5 =luchthavenbesluit|luchthavenbesluit9
T v5 =luchtvaartmaatschappij|luchtvaartmaatschappij7 vliegmaatschappij8 vliegtuigmaatschappij9
T v5 =luchtverkeersleiding|luchtverkeersleid8
T v5 =nachtvluchten|nachtvlucht8
T v5 =privéjet|privejet9
T v5 =rld|rld8
T v5 =rotterdamairport|zestienhof9
T v5 =ryanair|ryanair9
T v5 =schiphol|polderban9 schiphol5
T v5 =startbaan|startban9
T v5 =transavia|transavia8
T v5 =vliegbeweging|vliegbeweg8
T v5 =vliegramp|crash8 vliegramp8 vliegtuigongeluk9
T v5 =vliegreiziger|luchtreiziger9
T v5 =vliegroute|aanvliegrout9 vliegrout9 vliegroutes8
T v5 =vliegtuigpassagier|vliegtuigpassagier9
T v5 =vliegveld|luchthaf6 luchtvaartterrein8
T v5,b13 =winair|winair9
T v5,b17 =vliegtuigspotter|vliegtuigspotter9
T v5,d3 =vliegverbod|vliegverbod8
T v5,d5|laarbruch9
T v5,d5 =vliegshow|vliegshow9
T v5,e11|nlr9
T v5,e5 =taxfree|taxfree9
T v5,e5 =vliegtaks|vliegbelast9 vliegtak9 vliegtax9
T v5,e9 =vliegticket|vliegticket8
T v5,j13 =scanner|scanner8
T v5,j9 =laserpen|laserpenn9
T v5,m7 =vliegtuiglawaai|vliegherrie9 vliegtuiglawaai9
T v5,v1|gestrand8
T v5,v1 =ticketprijs|ticketprijs9
T v5,v1 =verkeersleiding|verkeersleid8
T v5,z16 =bijlmerramp|bijlmerramp8
T v6|boskalis9 euroterminal9 kapitein8 olietanker9 rijnkanal9
T v6 =aanvaring|aanvar8
T v6 =binnenvaart|binnenvaart7 binnenvaartschep9
T v6 =containerschip|containerschep9 containerschip9
T v6 =containerterminal|containerhaf9 containerterminal9 ect9
T v6 =cruiseschip|cruiseschep9
T v6 =koopvaardij|koopvaardij9 koopvaardijschep9
T v6 =kustwacht|kustwacht8
T v6 =loods|lod8 loodswes9
T v6 =olietanker|tanker8
T v6 =pleziervaart|pleziervaartu9
T v6 =reddingsboot|reddingsbot9
T v6 =reddingsbrigade|reddingsbrigad9
T v6 =reder|reder9 rederij8
T v6 =scheepsramp|gezonk9
T v6 =scheepswrak|wrak8
T v6 =schip|vaartuig9
T v6 =sluis|sluis7 zeesluis9
T v6 =vaarbewijs|vaarbewijs9
T v6 =vaargeul|vaargeul8
T v6 =vaarweg|vaarrout9 vaarweg8 waterweg9
T v6 =veerboot|ferry9
T v6 =veerdienst|veerdienst8
T v6 =vrachtschip|vrachtschip9
T v6 =watertaxi|watertaxi9
T v6 =zeehaven|zeehaf8
T v6 =zeeschip|zeeschep8
T v6 =zeevaart|zeevaart9
T v6 =zeeverkeerscentrale|zeeverkeerscentral9
T v6 =zeilschip|zeezeilschep9 zeilschep9
T v6,b7|joola9
T v6,d3 =piraterij|pirat8 piraterij8 piraterijbestrijd9
T v6,j6 =zeecontainer|zeecontainer9
T v6,m12|kustwater9 msc9
T v6,s4 =zeeman|zeevar9
T v6,v3|paddepoelsterbrug9
T v6,v5 =kaping|gekaapt9
T v6,w3 =ligplaats|ligplat8
T v7|audi9 bovag8 mercedes9 overbelad9 wa9
T v7 =apk|apk8
T v7 =auto|personenauto8
T v7 =autofabrikant|autofabrikant9
T v7 =chauffeur|trucker8
T v7 =eurovignet|eurovignet9
T v7 =garage|garages9
T v7 =goederenvervoer|transportbedrijf8 transporteur8 transportsector8
T v7 =kenteken|kentek7 kentekenbewijs9 kentekenplat9 kentekenregister9
T v7 =kilometerheffing|kilometerheff9
T v7 =kilometerteller|kilometerteller9
T v7 =laadpaal|laadpal9 laadpunt9 snellader9
T v7 =parkeren|parkeerkaartj9 parkeerkost9 parkeerplat8 parkeertarief9 parkeervergunn9 parker8
T v7 =rdw|rdw8
T v7 =rekeningrijden|rekeningrijd8
T v7 =rijverbod|rijverbod9
T v7 =tesla|tesla9
T v7 =volkswagen|volkswag9
T v7 =vrachtwagen|truck8 vrachtauto8 vrachtverker8 vrachtvervoer9 vrachtwag6
T v7 =vrachtwagenchauffeur|beroepschauffeur9
T v7,a2 =verstekeling|inklimmer9
T v7,e5 =bestelauto|bedrijfsauto9 bestelauto9
T v7,j13 =kenteken|kentekengegef9 kentekenregistratie9
T v7,j19 =parkeren|parkeerboetes9
T v7,m6 =autowrak|autowrak9
T v7,m7 =milieuzone|milieuzon9 milieuzones9
T v7,m7 =roetfilter|roetfilter9
T v7,s4 =vrachtwagenchauffeur|vrachtwagenchauffeur7
T v7,v3 =tolheffing|tolvignet9
T v7,v4 =winterbanden|winterband9
T v7,w4 =parkeren|parkeergarag9 parkeergarages9
T v8|knmi8 noodoverloopgebied9 oppervlaktewater8 spreng9
T v8 =blauwalg|blauwalg9
T v8 =dijk|dijk7 dijkversterk9 veendijk9 waterker9 zeewer9
T v8 =drinkwater|drinkwater7 drinkwaterbedrijf9 drinkwaterwinn9 evides9 vewin9 vit9 waterbedrijf8 waterleid9 waterleidingbedrijf8 waternet9
T v8 =droogte|droogt8 watertekort9
T v8 =grondwater|grondwater7 grondwaterstand9
T v8 =hoogwatergeul|hoogwatergeul9
T v8 =maaswerken|maaswerk9
T v8 =overstroming|overstrom7 watersnod9
T v8 =stormvloedkering|stormvloedker9
T v8 =uiterwaarden|uiterwaard8
T v8 =verdrinking|verdrink8 verdronk9
T v8 =watermeter|watermeter9
T v8 =wateroverlast|regenval9 wateroverlast7 waterschad9
T v8 =waterpeil|waterstand9
T v8 =waterzuivering|waterzuiver9
T v8 =zandmotor|zandmotor9
T v8 =zeewering|hondsbossch9
T v8 =zwemwater|zwemwater9
T v8,m10 =duin|duin8
T v8,m10 =grensmaas|grensmas9
T v8,m10 =hedwigepolder|hedwigepolder9
T v8,m12 =gemaal|gemal9
T v8,m12 =haringvliet|haringvlietdam9 haringvlietsluis9
T v8,m12 =hedwigepolder|ontpolder8
T v8,m3 =zandwinning|zandwinn9
T v8,m8 =bagger|bagger8 baggerspecie8
T v8,m8 =slib|slib8
T v8,m8 =waterkwaliteit|waterkwaliteit9
T v8,v3 =afsluitdijk|afsluitdijk8
T v8,v6|geul9
T v8,v6 =stuw|stuw9
T v9|caiway9 dataverker9 netneutraliteit9 opta7 postbus8 razeb8 ups8
T v9 =5g|5g8
T v9 =breedband|breedband9 breedbandinternet9
T v9 =brievenbus|brievenbus9
T v9 =glasvezel|glasvezel8 glasvezelnet9
T v9 =internetprovider|internetprovider8 provider7
T v9 =internetverbinding|internetverbind9
T v9 =kabel|casema8 ziggo9
T v9 =kpn|kpn6
T v9 =mobiel|gsm7
T v9 =mobieltje|mobieltjes9
T v9 =pakket|pakketj9 pakketjes9 postpakket9
T v9 =post|postbedrijf9 postbezorg8 postmarkt8 postsector9 poststuk9 tnt8 tpg9
T v9 =postbode|postbezorger9
T v9 =postkantoor|postagentschap9 postkantor8
T v9 =postnl|postnl7
T v9 =postzegel|postzegelprijs9
T v9 =ptt|ptt8
T v9 =radiofrequentie|frequenties8 spectrum9
T v9 =sandd|sandd9
T v9 =sms|sms7
T v9 =straling|elektromagnetisch8
T v9 =telecom|telecom7 telecomaanbieder9 telecombedrijf8 telecommunicatie7 telecommunicatiewet9 telecommunication9
T v9 =telefonie|telefonie8 telefoonlijn9
T v9 =telefoonnummer|telefoonnummer7
T v9 =umts|umt8
T v9 =vodafone|vodafon9
T v9 =voip|voip9
T v9 =wifi|wifi9
T v9 =xs4all|xs4all9
T v9 =zendmast|antennes9 zendmast8
T v9,c1|nozema9
T v9,c1 =digitaletelevisie|digitenn9
T v9,c1 =frequentie|radiofrequenties9
T v9,c1 =kabel|kabel7 kabelbedrijf8 kabelexploitant8 kabelmaatschappij9 kabelnet9 kabeltarief9 upc8
T v9,c1 =radiofrequentie|fm8
T v9,e14 =domeinnaam|domeinnam9
T v9,e14 =mobieltje|smartphones9
T v9,e9 =pretium|pretium9
T v9,e9 =telefoonabonnement|telefoonabonnement9
T v9,j12 =internetfilter|internetfilter9
T v9,j13 =gps|gps8
T v9,j13 =telefonie|telefoonverker8
T v9,j16 =c2000|communicatienetwerk9
T v9,s4 =bezorger|bezorger9
T v9,s4 =pakketbezorger|pakketbezorger9
T v9,z10|3g9
T w1|aedes8 bbsh8 huurverlag9 middeninkom8 trudo9
T w1 =bemiddelingskosten|bemiddelingskost9
T w1 =huisbaas|huisbas9 huisjesmelker9
T w1 =huur|hur6 huurbeleid8 huurgr9 huurprijs7
T w1 =huurbemiddeling|huurbemiddelar9 verhuurmakelar9
T w1 =huurbescherming|huurbescherm9
T w1 =huurcommissie|huurcommissie8 huurcommissies9
T w1 =huurcontract|huurcontract8
T w1 =huurder|huurder6
T w1 =huurpunten|woningwaarderingsstelsel9
T w1 =huurtoeslag|huursubsidie7 huursubsidiewet8 huurtoeslag7
T w1 =huurverhoging|huurstijg8 huurverhog7
T w1 =huurwoning|huurhuis8 huurmarkt9 huursector7 huurwon6
T w1 =rochdale|rochdal9
T w1 =schimmel|beschimmeld9 schimmel8 schimmelhuis7
T w1 =servatius|servatius9
T w1 =servicekosten|servicekost8
T w1 =verhuurder|verhuurder6
T w1 =verhuurderheffing|verhuurderheff9 verhuurdersheff9
T w1 =vestia|vestia8
T w1 =woningcorporatie|corporatie7 corporaties7 corporatiewon9 woningbedrijf9 woningbouwcorporatie9 woningbouwcorporaties8 woningbouwver8 woningcorporatie6 woningcorporaties6 woningsticht8 woonsticht9
T w1 =woningnood|woningzoek8
T w1 =woonbron|woonbron9
T w1 =woonfraude|woonfraud9
T w1 =ymere|ymer9
T w1,g4 =woningcorporatie|corporatiedirecteur9
T w1,o4 =prestatieafspraken|prestatieafsprak8
T w1,s6 =huisuitzetting|huisuitzet8
T w1,w2 =sloop|sloopplann9 slop6
T w1,w2 =vastgoedbelegger|vastgoedbelegger9
T w1,w3|kamerverhur9
T w1,w3 =tweebosbuurt|tweebosbuurt9
T w1,w4|huisvestingswet8
T w1,w4 =sloop|gesloopt7
T w1,z6 =seniorenwoning|seniorenflat9 seniorenwon9
T w1,z6 =serviceflat|serviceflat9
T w2|bouwfond9 erfpacht8 kwaliteitsborg8 opkoopbescherm9
T w2 =architect|architect8
T w2 =beton|beton8 betonn9
T w2 =boeterente|boeterent9
T w2 =executieveiling|executieveil9
T w2 =fundering|funder8
T w2 =huiseigenaar|huiseigenar8 huizenbezitter9
T w2 =huizenmarkt|huizenkoper9 huizenmarkt9
T w2 =huizenprijzen|huizenprijs8
T w2 =hypotheek|aflossingsvrij9 hypothecair8 hypotheekverstrek9 hypotheekverstrekker8 hypothek6 oversluit9 rentemiddel9 restschuld9 spaarhypothek9 tophypothek9
T w2 =hypotheekfraude|hypotheekfraud9
T w2 =hypotheekgarantie|hypotheekgarantie9 nhg8
T w2 =hypotheekrente|hypotheekrent8
T w2 =koopwoning|koophuis9 koopwon7
T w2 =makelaar|makelar8
T w2 =nieuwbouw|nieuwbouwhuis9 nieuwbouwproject9 nieuwbouwwijk8 nieuwbouwwon8
T w2 =taxatie|taxatie8 taxaties8 woningtaxaties9
T w2 =vastgoed|vastgoed7 vastgoedproject9 vastgoedsector9
T w2 =vocht|vocht9
T w2 =woningbouw|woningbouwproductie9 woningproductie9
T w2 =woondeal|woondeal9
T w2,e1 =taxatie|taxateur8
T w2,e3 =hypotheekrenteaftrek|hypotheekrenteaftrek8
T w2,e9 =winkelnering|winkelner8
T w2,m3|scheur9
T w2,m3 =verzakking|verzak8
T w2,s5|bouwplat9
T w2,w1 =flexwoning|flexwon9
T w2,w1 =woningnood|woningnod9 woningtekort9 wooncrisis9
T w2,w4 =grondprijs|grondprijs9
T w2,w4 =projectontwikkelaar|projectontwikkel9 projectontwikkelar7
T w2,w4 =vinex|vinex7
T w3|getto9
T w3 =achterstandswijk|aandachtswijk9 achterstandswijk8 probleemwijk9
T w3 =buurthuis|buurthuis9
T w3 =dakloze|zwerfjonger8 zwerver9
T w3 =daklozen|daklos7 daklozenopvang9 thuislos8
T w3 =kraken|kraakbolwerk9 kraakpand9 krak8 kraker8
T w3 =krimp|krimp7 krimpend9 krimpgebied9 krimpregio9
T w3 =spreidingsbeleid|spreidingsbeleid9
T w3 =stedenbeleid|stedenbeleid8
T w3 =studentenhuisvesting|kamernod9 studentenhuis9 studentenhuisvest9 studentenkamer8 studentensted9 studentenwon9
T w3 =wijkaanpak|wijkaanpak9 wijkenaanpak9
T w3 =winterkou|vrieskou9
T w3 =woonboot|woonbootbewoner9 woonbot8 woonschep9
T w3 =woonwagen|standplat8 woonwag9 woonwagenbewoner9 woonwagenkamp8
T w3,e13 =recreatiewoning|recreatievilla9 recreatiewon8
T w3,e13 =vakantiepark|bungalowpark9 recreatiepark9 vakantiepark8
T w3,e13 =vakantieverhuur|airbnb9
T w3,z6|ouderenwon9
T w4|barro9 bouwgrond9 gebruiksvergunn9 kustpact9 lift8 milieueffectrapportag8 omgevingsrecht9 omgevingsvergunn9 onteig8 volbouw9
T w4 =balkon|balkon9
T w4 =bedrijventerrein|bedrijfsterrein8 bedrijventerrein7
T w4 =begraafplaats|begraafplat9
T w4 =bestemmingsplan|bestemmingsplan7 bestemmingsplann8
T w4 =bouwbesluit|bouwbesluit7 bouwregel9
T w4 =bouwstop|bouwstop9 bouwverbod9
T w4 =bouwvergunning|bouwvergunn7
T w4 =brandveiligheid|brandonveil9 brandveil7 brandveiligheidseis9
T w4 =distributiecentrum|distributiecentra9
T w4 =galerij|galerij9
T w4 =gevelbrand|grenfell9
T w4 =grondhandel|grondhandel9 grondspeculatie9
T w4 =hoogbouw|hoogbouw9
T w4 =instorting|instort8
T w4 =kantoorpand|kantoorpand9 kantoorruimt9
T w4 =kraken|gekraakt8
T w4 =leegstand|leegstaand8 leegstand7
T w4 =omgevingsvergunning|wabo9
T w4 =omgevingswet|omgevingswet8
T w4 =pkb|pkb7
T w4 =streekplan|streekplan8
T w4 =structuurvisie|structuurvisie9
T w4 =toilet|wc9
T w4 =voorkeursrecht|voorkeursrecht9
T w4,e5 =leges|bouwleges9
T w4,j16|brandbar8
T w4,m10 =grondaankoop|grondaankop9
T w4,m5 =gasinstallatie|gasinstallaties9
T w4,m5 =koolmonoxide|koolmonoxid9 koolmonoxidevergift9
T w4,m8 =omgevingsdienst|omgevingsdienst9
T w4,v3 =reclamebord|reclamebord9
T w4,z6 =mantelzorg|mantelzorgwon9
T z1|adrs9 alrijn9 amc8 antonius9 atrium9 bernhof9 bethesda9 bronovo9 catharina9 diaconessenhuis9 diakonessenhuis9 flevoziekenhuis9 hmc9 hofpoort9 ijsselmeerziekenhuis8 isala9 jansdal9 langeland9 lumc8 maasziekenhuis9 mcl9 meander9 mst9 nvs8 olvg9 ommelander9 oosterscheldeziekenhuis9 operatiekamer8 operatiestop9 orbis9 orthopedisch9 skb9
T z1 =bedrijvenpoli|bedrijvenpoli9
T z1 =chirurgie|chirurg8 chirurgie8
T z1 =ic|ic7
T z1 =kinderarts|kinderafdel9 kinderart8 kindergeneeskund8
T z1 =kinderhartcentra|kinderhartcentra9 kinderhartchirurgie9
T z1 =maasstadziekenhuis|maasstad8
T z1 =polikliniek|polikliniek8
T z1 =privékliniek|privekliniek8
T z1 =radboud|radboudumc9 radboudziekenhuis9
T z1 =radioloog|radiolog9
T z1 =refaja|refaja9
T z1 =ruwaardvanputten|ruwaard9
T z1 =sionsberg|sionsberg9
T z1 =slotervaartziekenhuis|slotervaartziekenhuis8
T z1 =sterftecijfer|sterftecijfer8
T z1 =streekziekenhuis|streekziekenhuis9
T z1 =tergooi|tergooi9
T z1 =tjongerschans|tjongerschan9
T z1 =treant|treant9
T z1 =umcg|umcg9
T z1 =vlietlandziekenhuis|vlietland9 vlietlandziekenhuis9
T z1 =vumc|vumc8
T z1 =zelfstandigekliniek|zbc9
T z1 =zgt|zgt9
T z1 =ziekenhuisbed|ziekenhuisbed9
T z1 =ziekenhuisfusie|ziekenhuisfusie9
T z1 =zorgsaam|zorgsam9
T z1 =zuwehofpoort|zuw9
T z1 =zuyderland|zuyderland9
T z1,g4 =zorgbestuurder|ziekenhuisbestuurder9 ziekenhuisdirecteur9
T z1,o4 =radboud|radboud8
T z1,o7|haga8
T z1,z10|inhaalzorg9
T z1,z16 =hartchirurgie|hartchirurgie9
T z1,z6|wzf8
T z1,z7|kindzorg9
T z1,z9|wtzi9
T z1,z9 =patiëntenstop|patientenstop8
T z1,z9 =voorrangszorg|voorkruipzorg9 voorrangszorg8
T z1,z9 =ziekenhuisbudget|ziekenhuisbudget8
T z1,z9 =ziekenhuisrekening|ziekenhuisrek9
T z10|bacteriologisch9 epidemie8 geinfecteerd8 ihr9 lch9 malaria9 meningokok9 omt8 pathog9
T z10 =aids|aid6 aidspatient9 hif7
T z10 =antibioticaresistentie|multiresistent9
T z10 =apenpokken|apenpokkenvirus9 mpox9
T z10 =avondklok|avondklok9
T z10 =bacterie|bacterie8 bacterien8
T z10 =condoom|condom9
T z10 =contactonderzoek|contactonderzoek9
T z10 =corona|corona6 coronabeleid9 coronabesmet8 coronacrisis7 coronagolf9 coronamaatregel8 coronapandemie9 coronapatient9 coronaregel9 coronarichtlijn9 coronatijd9 coronavirus7 covid6 infectieradar9 lableak9 virusvariant9
T z10 =coronabewijs|qr9
T z10 =coronapas|2g9 coronacheck9 coronatoegangsbewijs8 ctb8 vaccinatiebewijs9
T z10 =coronatest|coronatest9 pcr9 sneltest9 testbeleid9 testcapaciteit9 teststrat9 zelftest8
T z10 =ebola|ebola8
T z10 =griep|griep8 griepepidemie9 h1n19 influenza9
T z10 =hepatitis|hepatitis8
T z10 =hygiëne|hygien7
T z10 =infectie|infectie9 infecties8
T z10 =infectieziekte|infectieziekt8
T z10 =legionella|koeltor9 legionella8 legionellabesmet9
T z10 =lockdown|lockdown8
T z10 =mazelen|mazel9
T z10 =mondkapje|beschermingsmiddel8
T z10 =mondkapjes|mondkapjes8 mondmasker9 mondneusmasker9
T z10 =mrsa|mrsa8
T z10 =oversterfte|oversterft8
T z10 =pandemie|pandemic9 pandemie8
T z10 =prep|prep9
T z10 =quarantaine|quarantain9
T z10 =resistentie|esbl9 resistent8
T z10 =sars|sar8
T z10 =soa|soa9
T z10 =tuberculose|tbc8 tuberculos8
T z10 =vaccinatie|boostercampagn9 boostervaccinaties9 coronaprik9 coronavaccinatie9 vaccinatiedrang9 vaccinatiegrad9 vaccinatieplicht9 vaccinatiestrategie9
T z10 =zikavirus|zikavirus9
T z10,b16 =aids|aidsbestrijd9
T z10,b17 =reisbeperking|reisbeperk9
T z10,b7|knikkebolziekt9
T z10,e6 =corona|coronamiljard9
T z10,e8 =coronasteun|coronasteun8
T z10,g4 =mondkapjes|mondkapjesdeal9
T z10,j19 =corona|coronaboetes9
T z10,l3 =mexicaansegriep|varkensgriep9
T z10,l3 =westnijlvirus|westnijlvirus9
T z10,l3 =zoönose|zoonos9
T z10,m1 =hitte|hit8 hittegolf9 hittestres9
T z10,s5 =mondkapje|pbm9
T z10,v8 =rioolwater|rioolwater9
T z10,z3 =antibiotica|antibioticaresistentie9
T z10,z3 =vaccinatie|coronavaccin8 ongevaccineerd9
T z11|bifida9 bloedtest9 erfelijk8 gen8 huntington9 leukemie9
T z11 =baarmoederhalskanker|baarmoederhalskanker8
T z11 =bevolkingsonderzoek|bevolkingsonderzoek8
T z11 =bloeddonor|bloedbank9 bloeddonatie9 bloeddonor9 bloedvoorzien9
T z11 =borstkanker|borstkanker8 borstkankerg9 borstkankerpatient9 mammaprint9
T z11 =darmkanker|darmkanker9
T z11 =kanker|kanker7 kankerbehandel9 kankeronderzoek9 kankerpatient8 oncologisch9
T z11 =longkanker|longkanker9
T z11 =orgaandonatie|donor7 donornier9 donororgan9 orgaandonatie7 orgaandonaties9 orgaandonor9 postmortal9 transplantatie9
T z11 =orgaanhandel|orgaanhandel9
T z11 =prostaatkanker|prostaatkanker9
T z11 =protonentherapie|protonentherapie9
T z11 =stamcellen|stamcell8 stamceltherapie9
T z11 =zeldzameziekte|zeldzam7
T z11,z12 =downsyndroom|down8 downsyndrom9
T z11,z12 =spinabifida|spina9
T z11,z3|gentherapie9
T z11,z3 =kankermedicijn|kankermedicijn9
T z11,z3 =taaislijmziekte|taaislijmziekt9
T z12|foetus9 invries9 moedersterft9 nisso9 nodo9 ongebor8
T z12 =abortus|abortion9 abortus6 abortusbeleid9 abortusbot9 abortushulpverl9 abortuskliniek8 abortuspil9 abortuspill9 overtijdbehandel9 siris9 zwangerschapsafbrek9
T z12 =anticonceptie|anticonceptie9 anticonceptiepil9
T z12 =baby|pasgebor7
T z12 =babysterfte|babysterft8 perinatal9
T z12 =bevalling|bevall7
T z12 =borstvoeding|borstvoed9
T z12 =embryo|embryo8
T z12 =euthanasie|euthanasie6 euthanasiepraktijk9 euthanasieprocedur9 euthanasieverzoek9 euthanasiewetgef9 levensbeeind8 levenseind9 levenseindekliniek9 scen9 zelfgekos9
T z12 =geboorte|geboort7
T z12 =geslachtskeuze|geslachtskeus9
T z12 =ivf|bevruchtingsmethod9 eicell9 icsi9 ivf7 kinderw8 vitro9 vruchtbaarheidsbehandel9
T z12 =kraamzorg|kraamafdel9 kraamverzorg9 kraamzorg8
T z12 =palliatief|palliatief8 stervend9 terminal7
T z12 =prenataal|prenatal8
T z12 =sedatie|sedatie8
T z12 =spermadonor|sperma9 spermabank9 spermadonor9
T z12 =thuisbevalling|thuisbevall8
T z12 =verloskunde|geboortezorg9 obstetrie8
T z12 =verloskundige|verloskund6
T z12 =zwangerschap|zwanger6 zwangerschap7 zwangerschapp8
T z12,b16 =voortplanting|reproductief9
T z12,g6 =doodgeborenkind|doodgebor9
T z12,j10 =tienermoeder|tienermoeder9
T z12,j17 =draagmoeder|draagmoederschap8
T z12,z1 =gynaecoloog|gynaecolog8 gynaecologie8
T z12,z11 =embryo|embryonal9
T z12,z14|foliumzur9
T z12,z14 =baby|zuigel9
T z12,z4 =zelfmoordpoeder|zelfdodingspoeder9 zelfmoordpoeder9
T z12,z6 =hospice|hospic9 hospices9
T z12,z6 =versterving|versterf9
T z13|capaciteitsorgan9 kowt9 nictis9 verwissel9
T z13 =basisarts|basisart9
T z13 =beroepsgeheim|beroepsgeheim8 zwijgplicht9
T z13 =big|big7
T z13 =cliëntenraad|clientenrad8
T z13 =doodsoorzaak|doodsoorzak8 doodsoorzakenregistratie9
T z13 =functiedifferentiatie|functiedifferentiatie9
T z13 =implantaat|implantat9
T z13 =patiëntendossier|epd8 patientendossier8
T z13 =patiëntenorganisatie|patientenorganisaties8 patientenver8
T z13 =patiëntgegevens|patientgegef9
T z13 =patiëntveiligheid|patientveil9
T z13 =proefpersonen|ccmo8
T z13 =tuchtrecht|tuchtcolleg8
T z13 =zorgbonus|zorgbonus9
T z13,e1 =zwartelijst|waarschuwingsregister9
T z13,g5 =zwijgcontract|zwijgcontract9
T z13,j13 =zorgwebsite|zorgwebsites9
T z13,j20 =lijkschouw|lijkschouw9 lijkschouwer9
T z13,j4 =zwijgcontract|zwijggeld9
T z13,j5 =tuchtrecht|tuchtrad9 tuchtrecht8
T z13,o4 =artsenopleiding|artsenopleid9
T z13,z1 =opleidingsplaatsen|opleidingsplat8 opleidingsplek9
T z13,z1 =verpleegkundige|verpleegkund6 verpleegster9 verpleger9
T z13,z12 =wilsonbekwaam|wilsonbekwam9
T z14|boontjes9 ingredient8 nutri9 ondervoed9
T z14 =babyvoeding|babyvoed9
T z14 =campylobacter|campylobacter9
T z14 =dieet|dieet8
T z14 =etiket|etiket8 etiketter7
T z14 =frisdrank|cola9 frisdrank9
T z14 =gezondheidsclaim|gezondheidsclaim9
T z14 =levensmiddelen|levensmiddel8
T z14 =overgewicht|obesitas8 overgewicht8
T z14 =snoep|snoepautomat9
T z14 =souvenaid|souvenaid9
T z14 =suiker|suiker8
T z14 =vegetarisch|vegetarisch8
T z14 =vet|vet8
T z14,e5 =suikertaks|suikertak9
T z14,e9 =kindermarketing|kindermarket9
T z14,l6 =voedselveiligheid|voedselveil7
T z14,o1 =schoolfruit|schoolfruit9
T z14,z10 =salmonella|salmonella8
T z14,z3 =vitamine|vitamin9
T z15|cupping9 explantatie9
T z15 =alternatief|geneeswijs9 genezer9
T z15 =beugel|beugel9 orthodontist9
T z15 =borstimplantaat|silicon9
T z15 =botox|botox9
T z15 =cosmetisch|cosmetisch8 filler9 plastisch8 rimpelvuller9
T z15 =fysiotherapie|fysiotherapeut8 fysiotherapie8 kngf9
T z15 =gehoor|gehoorschad9 gehor6
T z15 =homeopathie|homeopathisch9
T z15 =logopedie|logopedie9 logopedist9
T z15 =tandarts|mondzorg9 nmt8 tand9 tandart7 tandartsbezoek9 tandartsentekort9 tandheelkund7 tandzorg9
T z15,m8 =cosmetica|cosmetica9
T z15,z13|millecam9
T z15,z13 =borstimplantaat|borstimplantat9
T z15,z13 =kwakzalver|kwakzalver9 kwakzalverij9
T z15,z7 =blind|slechtziend8
T z15,z7 =doven|auditief9 gebarental9
T z15,z7 =hoortoestel|hoortoestell9
T z15,z7 =slechthorend|slechthor8
T z15,z9 =tandarts|tandartsverzeker9
T z16|bloeddruk9 bypas9 coma9 long7 mag9
T z16 =astma|astma9
T z16 =beroerte|beroert9 herseninfarct9
T z16 =copd|copd9
T z16 =cvs|vermoeidheidssyndrom9
T z16 =diabetes|diabetes8
T z16 =hartziekte|hartpatient8 vaatziekt9
T z16 =hemofilie|hemofiliepatient9
T z16 =hersenen|hers9
T z16 =hersenletsel|hersenletsel9 hersenschad9
T z16 =hoofdpijn|hoofdpijn9
T z16 =nieren|nier8 nierdialys9 nierpatient9
T z16 =parkinson|parkinson9
T z16 =reuma|reumapatient9
T z16 =revalidatie|revalidatie8 revalidatiezorg9
T z16,z1 =cardiologie|cardiolog8 cardiologie9 dotterbehandel9
T z16,z10 =longontsteking|longontstek9
T z16,z10 =lyme|lym9
T z16,z11 =spierziekte|spierziekt9
T z16,z13|neurolog8
T z16,z3 =diabetes|diabetesmedicijn9
T z16,z7 =diabetes|insulinepomp9
T z16,z7 =hartklep|hartklepp9
T z16,z7 =pacemaker|pacemaker9
T z2|ehbo9 ketenzorg9
T z2 =aanrijtijd|aanrijtijd8
T z2 =aed|defibrillator9
T z2 =ambulance|ambulanc7 ambulancebroeder9 ambulancedienst8 ambulancepersonel8 ambulancepost9 ambulances7 ambulancevervoer8 ambulancezorg7 raf9
T z2 =gezondheidscentrum|gezondheidscentra9
T z2 =goodwill|goodwill8
T z2 =huisarts|huisart5 huisartsenket9 huisartsenpraktijk8 huisartsentekort9 huisartsenzorg7 lhf8
T z2 =huisartsenpost|huisartsenpost8
T z2 =reanimatie|reanimatiestop9
T z2 =spoedeisendehulp|spoedeis6 spoedpost9 spoedzorg9
T z2 =traumahelikopter|traumahelikopter8
T z2 =trombosedienst|trombosedienst9
T z2,j16|ghor9
T z2,j16 =hulpdiensten|hulpdienst8
T z2,z1 =spoedeisendehulp|seh9
T z2,z16 =aed|aed9
T z2,z6 =reanimatie|reanimatie9
T z2,z9 =ziekenvervoer|ziekenvervoer8
T z3|alimta9 cbg8 crucell9 geneesmiddelenwet9 intravacc9 kompas8 lipitor9 msd8 orkambi9 reclamebesluit9 substitutie8
T z3 =anticonceptie|derdegeneratiepil9
T z3 =apotheek|apothek7 apotheker7 dienstapothek9 knmp8 nachtapothek9
T z3 =bijsluiter|bijsluiter8
T z3 =bijwerking|lareb9
T z3 =bijwerkingen|bijwerk7
T z3 =bloedbank|sanquin8
T z3 =bloedplasma|plasma9
T z3 =cholesterolverlager|cholesterolverlag9 cholesterolverlager8 crestor9
T z3 =ema|ema9 emea9
T z3 =farmaceut|farma9 farmaceut8 farmaceutisch6 farmacie9 geneesmiddelenfabrikant8
T z3 =geneesmiddelenreclame|symptoomreclam9
T z3 =gvs|geneesmiddelenvergoedingssystem9 gvs8
T z3 =kinkhoest|kinkhoestvaccin9
T z3 =medicijnen|medicatie7 medicijngebruik8
T z3 =medicijnonderzoek|geneesmiddelenonderzoek8
T z3 =medicijnprijs|geneesmiddelenprijs9
T z3 =medicijntekort|geneesmiddelentekort9 medicijntekort9
T z3 =ozempic|ozempic9
T z3 =paracetamol|paracetamol9
T z3 =pfizer|pfizer7
T z3 =pijnstiller|pijnstiller8
T z3 =pil|pil8 pill7
T z3 =preferentiebeleid|preferent9 preferentiebeleid9
T z3 =recept|recept8
T z3 =remicade|remicad9
T z3 =schildkliermedicijn|thyrax9
T z3 =slaapmiddel|slaapmiddel9
T z3 =spinraza|spinraza9
T z3 =vaccinatie|inent8 mrna9 prik8 rijksvaccinatieprogramma8
T z3 =vioxx|vioxx9
T z3 =voorschrijfgedrag|voorschrijfgedrag8
T z3 =zelfzorgmiddel|zelfzorggeneesmiddel9 zelfzorgmiddel9
T z3,b14|fda8
T z3,e10|organon8
T z3,j6 =mediwiet|medicinal8
T z3,l4 =groeihormoon|groeihormon9
T z3,l4 =hormonen|hormon8
T z3,v8 =medicijnresten|medicijnrest9
T z3,z10|bacteriofag9
T z3,z10 =antibiotica|antibiotica8 antibioticagebruik9
T z3,z10 =astrazeneca|astrazeneca9
T z3,z10 =corona|coronamedicijn9
T z3,z10 =coronamedicijn|hydroxychloroquin9 ivermectin9
T z3,z10 =griepprik|griepprik9 griepvaccin9 griepvaccinatie9
T z3,z10 =janssen|jans8
T z3,z10 =pneumokokken|pneumokok9
T z3,z10 =remdesivir|remdesivir9
T z3,z10 =vaccinatie|gevaccineerd8 vaccin7 vaccinatie7 vaccinatiebeleid9 vaccinatiecampagn9 vaccinatiecampagnes9 vaccinaties8 vacciner8 vaccines9
T z3,z10 =vaccinatieschade|vaccinatieschad9
T z3,z11 =hpv|hpf9
T z3,z11 =kankermedicijn|taxol9
T z3,z12 =pijnstiller|pijnbestrijd8
T z3,z14 =afslankmiddel|afslankmiddel9
T z3,z16|fampyra9 hartmedicijn9
T z3,z4 =adhd|ritalin9
T z3,z4 =antidepressiva|antidepressiva8 ssri9
T z3,z4 =taperingstrips|taperingstrip9
T z4|emergis9 nvvp9 paranoid9 spf9
T z4 =adhd|adhd7
T z4 =crisisdienst|crisisdienst9
T z4 =depressie|depressie8 depressief9
T z4 =dwangbehandeling|bops7
T z4 =eetstoornis|anorexia9 anorexiapatient9 eetstoornis9
T z4 =isoleercel|isoleercel8 isoleercell9
T z4 =parnassia|parnassia9
T z4 =psychiater|psychiater7
T z4 =psychiatrie|psychiatrie8 psychiatrisch6
T z4 =psycholoog|psycholog8 psychologie9
T z4 =psychose|psychoses9 psychotisch9
T z4 =psychotherapie|psychotherapeut8 psychotherapie9
T z4 =ptss|stressstoornis9
T z4 =riagg|riagg8
T z4 =rom|rom7
T z4 =separeren|separatie9
T z4 =zelfmoord|suicid8 suicidal8 suicidaliteit9 zelfdod7 zelfmoord7 zelfmoordpog9
T z4,d4 =trauma|getraumatiseerd8
T z4,j13|dwangmiddel8
T z4,s5 =vertrouwenspersoon|vertrouwensperson8
T z4,z6 =dwangmaatregel|vrijheidsbeperk8
T z4,z7|vermaatschapp9
T z4,z7 =autisme|autism8 autist9 autistisch8
T z4,z8 =jeugdpsychiatrie|jeugdpsychiatrie8
T z5|drankj9 jellinek9
T z5 =afkicken|afkick9 afkickkliniek9
T z5 =alcohol|alcohol7 alcoholgebruik8 alcoholhoud9 alcoholisch9 alcoholmisbruik9 alcoholverkop9 alcoholverstrek9 drank7
T z5 =alcoholreclame|alcoholreclam9
T z5 =bier|bier9
T z5 =cannabis|cannabisverslaf9
T z5 =comazuipen|comazuiper9
T z5 =drugsgebruik|druggebruik9 drugsgebruik8
T z5 =drugsverslaafde|drugsverslaafd9
T z5 =drugsverslaafden|junk9
T z5 =leeftijdscontrole|leeftijdscontrol9
T z5 =leeftijdsgrens|leeftijdsgr8 leeftijdsgrens8
T z5 =paddo|paddo8
T z5 =partydrug|partydrug8
T z5 =roken|nicotin9 rok7 roker8 rookverbod8 rookvrij9 sigaret7 tabak8 tabaksfabrikant9 tabaksindustrie8 tabakslobby9 tabaksreclam9
T z5 =vape|vapes9
T z5 =verslaving|verslaafd7 verslaf7 verslavingsproblem9
T z5 =verslavingszorg|verslavingszorg8
T z5,c5 =gokverslaving|gokverslaf8
T z5,e14 =gamen|gameverslaf9
T z5,e5 =wijn|wijn8
T z5,e9 =verkoopverbod|verkoopverbod9
T z5,j19 =alcohol|dronk8
T z5,j6 =cannabis|blow9 thc9
T z5,j6 =designerdrugs|designerdrug9
T z5,j6 =drugstest|drugstest9
T z5,j6 =ghb|ghb8
T z5,j6 =heroïne|heroin8
T z5,j6 =paddo|halluciner9
T z5,j6 =qat|qat9
T z5,v4 =lachgas|lachgas8
T z5,z4 =trimbos|trimbos8
T z6|aafj9 actis8 amstelr9 brabantzorg9 careyn9 cordan9 espria9 herstellingsoord9 meavita8 minutenregistratie9 osira9 ouderenmishandel9 pleyad9 verian9 vvt9
T z6 =casemanager|casemanager9
T z6 =dementie|alzheimer9 alzheimerpatient9 dement8 dementer8 dementie8 psychogeriatrisch9
T z6 =eenzaamheid|eenzam8
T z6 =extramuraal|extramural8
T z6 =geriatrie|geriatrisch9
T z6 =maaltijd|maaltijd8 maaltijdenproblematiek9
T z6 =mantelzorg|mantelzorg8 mantelzorger7
T z6 =privazorg|privazorg9
T z6 =sensire|sensir9
T z6 =thebe|theb9
T z6 =thuiszorg|buurtzorg9 gezinsverzorg9 thuishulp9 thuiszorg6 thuiszorgaanbieder9 thuiszorginstell7 thuiszorgmedewerker8 thuiszorgorganisatie8 thuiszorgorganisaties8
T z6 =tsn|tsn9
T z6 =vallen|valincident9
T z6 =verpleeghuis|bejaardentehuis9 verpleegafdel9 verpleeghuis6 verpleeghuisbewoner9 verpleeghuiszorg8 verpleg6
T z6 =verpleeghuisarts|verpleeghuisart9
T z6 =verzorgingshuis|verzorgingshuis6 verzorgingstehuis8 woonzorgcentrum9 woonzorgcomplex9 woonzorginstell9
T z6 =vierstroom|vierstrom9
T z6 =wijkverpleging|wijkverpleegkund8 wijkverpleg8
T z6 =zonnehuizen|zonnehuis9
T z6 =zorgboog|zorgbog9
T z6 =zorgvastgoed|zorgvastgoed9
T z6 =zuidzorg|zuidzorg9
T z6,s7 =mantelzorg|mantelzorgcompliment9
T z6,w1|aanleunwon9
T z6,w1 =zorgwoning|zorgwon9
T z6,w3 =groepswonen|groepswon9
T z6,z1 =opnamestop|opnamestop8
T z6,z12 =reanimatie|reanimeerpenn9 reanimerenpenn9
T z6,z7|alliad9
T z6,z7 =alfahulp|alfahulp8
T z6,z7 =ciz|cis7
T z6,z7 =indicatie|herindicatie8
T z6,z7 =indicatiestelling|indicatieorgan9 indicatiestell7 indicer8
T z6,z7 =wlz|wls9
T z6,z7 =zorgindicatie|zorgindicatie9
T z6,z7 =zorgzwaartepakket|zorgzwaart9 zorgzwaartepakket9
T z6,z8 =cliëntenstop|clientenstop9
T z6,z9 =vermogensinkomensbijtelling|vermogensinkomensbijtell9
T z7|adl9 arduin9 fokus9 iq9 keukentafelgesprek9 logeerhuis9
T z7 =blinden|braill9
T z7 =dagbesteding|dagbested8
T z7 =gehandicapten|invalid8 mindervalid9
T z7 =gehandicaptenzorg|gehandicapteninstell9 gehandicaptenzorg7
T z7 =handicap|functiebeperk9
T z7 =hulphond|hulphond9
T z7 =hulpmiddel|hulpmiddel6
T z7 =incontinentie|incontinent9 incontinentiemateriaal9 tena9
T z7 =pgb|budgethouder9 persoonsgebond7 pgb6 trekkingsrecht9
T z7 =philadelphia|philadelphia8
T z7 =rollator|rollator9
T z7 =rolstoel|rolstoel8 rolstoelgebruiker9
T z7 =scootmobiel|scootmobiel9
T z7 =thomashuis|thomashuis9
T z7 =traplift|traplift9
T z7 =verstandelijkgehandicapt|verstand6 zwakbegaafd9
T z7 =wmo|wvg7
T z7 =zorgboerderij|zorgboerderij8
T z7,c2 =blinden|blindenbibliothek9
T z7,l5 =geleidehond|geleidehond9
T z7,l5 =hulphond|assistentiehond9 blindengeleidehond9
T z7,v2 =gehandicaptenvervoer|gehandicaptenvervoer9 vervoersvoorzien9 zorgvervoer9
T z7,v2 =valys|kilometerbudget9 valys8 valysvervoer9
T z7,v7 =parkeren|parkeerkaart9
T z7,w1 =woningaanpassing|woningaanpas9
T z7,z15 =blind|visueel8 visuel8
T z7,z15 =blinden|blind7
T z7,z15 =doven|dof7
T z7,z6 =personenalarmering|personenalarmer9
T z7,z6 =wmo|wmo6
T z7,z6 =wooninitiatief|wooninitiatief9
T z7,z8 =wijkteam|wijkteam9
T z7,z9 =wtcg|wtcg9
T z7,z9 =zorgbureau|zorgbureau9
T z8|groepsleider9 ondertoezichtstell8 opvoedingsondersteun9 orthopedagogisch9 residentiel9 zorgjonger9
T z8 =adoptie|adopter8 adoptie7 adoptiedossier9 adoptiekinder9 adoptieouder9 adopties8 geadopteerd8 interland8
T z8 =consultatiebureau|consultatiebureaus8
T z8 =gezinshuis|gezinshuis9
T z8 =gezinsvoogd|gezinsvoogd8
T z8 =hoenderloo|hoenderloo8
T z8 =jeugdarts|jeugdart9 jeugdgezondheidszorg8
T z8 =jeugdbescherming|jeugdbescherm8
T z8 =jeugdzorg|jeugdhulp8 jeugdhulpverl7 jeugdhulpverlener9 jeugdinstell9 jeugdwet9 jeugdzorg5 jeugdzorgaanbieder9 jeugdzorginstell7 jeugdzorgorganisaties9
T z8 =kinddossier|kinddossier9
T z8 =kinderbescherming|kinderbescherm7
T z8 =kindermishandeling|amk9 kindermishandel7
T z8 =kindertehuis|kindertehuis9
T z8 =kindertelefoon|kindertelefon9
T z8 =pleegzorg|pleeggezin8 pleeggezinn8 pleegkind8 pleegkinder8 pleegouder8 pleegzorg8 pleegzorgvergoed9
T z8 =pluryn|pluryn9
T z8 =uithuisplaatsing|uithuis9 uithuisgeplaatst9 uithuisplat8
T z8 =verwijsindex|verwijsindex9
T z8 =vondeling|vondel9 vondelingenkamer9
T z8,a1 =voogdij|voogd9 voogdij8
T z8,a1 =zakgeld|zakgeld9
T z8,b1 =kinderrechten|kinderrecht8
T z8,g5|kinderombudsman9
T z8,j10 =kinderhandel|kinderhandel8
T z8,j14|pupill9
T z8,j4 =kinderrechter|kinderrechter8
T z8,o7|gedragsgestoord9 gedragsproblem8
T z9|amicon9 iza9 menzis8 nza7 omzetplafond9 pvk8 wtg8 zn8
T z9 =agis|agis8
T z9 =artsenkeuze|artsenkeus9
T z9 =basispakket|basispakket7 basisverzeker8 ziekenfondspakket8
T z9 =budgetplafond|budgetplafond9
T z9 =budgetpolis|budgetpolis9
T z9 =cak|cak8
T z9 =dbc|dbc7
T z9 =declaraties|declaratieproblem9 declaratiesystem9
T z9 =gezondheidsverschillen|gezondheidsverschill9
T z9 =onverzekerden|onverzekerd7
T z9 =risicoverevening|veref8
T z9 =verzekeringsplicht|verzekeringsplicht8
T z9 =vgz|vgs8
T z9 =ziekenfonds|zfw9 ziekenfond6 ziekenfondspatient9 ziekenfondsrad7 ziekenfondsverzeker8 ziekenfondsverzekerd8 ziekenfondswet7
T z9 =zorgcontractering|contracteerbeleid9
T z9 =zorgfraude|zorgfraud9
T z9 =zorginkoop|zorginkop9
T z9 =zorginstituut|cvs7
T z9 =zorgondernemer|zorgondernemer9
T z9 =zorgpremie|premiestijg8 ziekenfondspremie9 ziektekostenpremie9 ziektekostenpremies9 zorgpremie8 zorgpremies9 zorgverzekeringspremie9
T z9 =zorgtarieven|cotg8 ctg7
T z9 =zorgverzekeraar|cs7 dsw9 unif9 ziektekostenverzekerar7 zorgverzekerar5
T z9 =zorgverzekering|ziektekostenverzeker7 zorgpolis9 zorgverzeker6 zorgverzekeringswet7 zvw8
T z9,e2 =acceptatieplicht|acceptatieplicht8
T z9,e2 =wanbetaler|wanbetal9 wanbetaler8
T z9,e3 =risicoselectie|risicoselectie9
T z9,e3 =ziektekostenaftrek|uitgavenregel9
T z9,g4 =declaraties|declaratiegedrag9 declaratieregel9 declaraties7 declareert9 declarer7
T z9,s6 =gemeentepolis|gemeentepolis9
T z9,z6 =zorgkantoor|zorgkantor7
X|18e9 1e8 1f8 21e8 2e8 5e8 64a9 aa9 aanbevel5 aanbevol7 aanbied5 aanbieder6 aanbiedt7 aanblijf9 aanbod6 aanbreng7 aandacht5 aandachtspunt8 aandring6 aandringt9 aanduid8 aangaand6 aangaf7 aangan7 aangat8 aangebod5 aangebracht7 aangedan8 aangedrag8 aangedrong7 aangeduid7 aangeeft6 aangegan7 aangegef5 aangehaald7 aangekaart8 aangeklaagd8 aangekocht8 aangekom8 aangekondigd5 aangeleg7 aangelegd7 aangeleverd7 aangemeld7 aangemerkt6 aangemoedigd8 aangenom5 aangepakt6 aangepast5 aangericht8 aangeschaft7 aangescherpt6 aangeschref8 aangeslag8 aangeslot6 aangespann7 aangespoord9 aangesprok7 aangesteld7 aangestuurd8 aangetast7 aangetek7 aangetoond6 aangetroff6 aangetrok8 aangevall8 aangever8 aangevoerd7 aangevraagd6 aangevuld8 aangew7 aangewes6 aangezegd8 aangezet8 aangezien5 aangrens8 aanhang7 aanhanger7 aanjager9 aanklopp9 aanknopingspunt8 aankom7 aankomst7 aankomt9 aankond6 aankondigd8 aankondigt8 aankop6 aankunn8 aanleg5 aanlegg7 aanlever8 aanlop7 aanmeld7 aanmerk5 aanmerkt8 aanmoed9 aannam7 aannames8 aanneemt8 aannem6 aanpak4 aanpas5 aanpast8 aanrak7 aanricht8 aanschaf6 aanschaff7 aanscherp6 aanschrijf9 aansluit6 aanspor8 aansprak5 aansprek7 aanstaand5 aanstell6 aanstot9 aanstur8 aantal3 aantall6 aantast6 aantek7 aantijg8 aanton6 aantoont7 aantred8 aantreff9 aantrek6 aantrekkelijker8 aanvaard5 aanvaller9 aanvang6 aanvank6 aanverwant8 aanvoer8 aanvraagformulier8 aanvraagt8 aanvrag5 aanvrager7 aanvull5 aanwend7 aanwes4 aanwijs5 aanwijzingsbesluit9 aanwijzingsbevoegd8 aanzet7 aanzien3 aanzuig8 aanzwell9 aard5 aast9 ab9 absolut6 absurd8 ac8 academic9 academy9 accent8 acceptabel5 acceptatie7 accepteert7 accepter7 account8 acht8 achter5 achteraf6 achterblijf7 achterblijft8 achterblijver9 achterdeur8 achtereenvolg8 achtergeblef8 achtergehoud8 achtergelat8 achtergesteld9 achtergrond5 achterhaald7 achterhal6 achterhield9 achterhoud8 achterkamertjes9 achterlat8 achterop9 achterstall7 achterstand6 achteruit7 achteruitgan9 achteruitgang7 achterweg6 achtig8 achttien8 act7 actie4 actief4 actieplan7 actieprogramma8 acties5 actiever7 action7 activer8 activiteit4 actor8 actualisatie8 actualiser8 actueel7 actuel6 ad6 additionel7 adem9 adequaat5 adequat5 adequater8 administratie6 administratief5 administratiekost9 administration8 advanced9 advies4 adviesaanvrag8 adviesbureau7 adviesbureaus8 adviescolleg9 adviescommissie7 adviesrad8 adviesrapport9 adviseerd8 adviseert7 adviser6 adviseur6 advisory8 aeolus9 afbak9 afbeeld8 afblas9 afbouw7 afbrak8 afbrand9 afbrek7 afbreuk7 afdel5 afdoen8 afdoend6 afdracht8 afdrag8 afdwing7 affair6 affaires9 affect9 afgeblas9 afgebouwd8 afgebrand9 afgebrok8 afgedan8 afgedankt8 afgedekt8 afgedrag8 afgedwong8 afgeeft8 afgef7 afgegef6 afgehandeld7 afgekeurd7 afgekocht9 afgekondigd7 afgelast8 afgelegd7 afgeleid6 afgeleverd9 afgelop4 afgemaakt9 afgenom6 afgepakt9 afgerad9 afgerek8 afgerond6 afgeschaft7 afgeschref8 afgeslot6 afgesprok5 afgestemd7 afgetrok8 afgevaardigd8 afgevoerd8 afgewacht8 afgewek7 afgewenteld8 afgewes5 afgewikkeld8 afgewog8 afgezet8 afgezien6 afgift7 afgrond9 afhak8 afhandel6 afhank5 afkeur7 afkomst5 afkoopsom8 afkop7 aflegg7 afleid8 aflever7 afloopt8 aflop6 afmak8 afnam6 afneemt7 afnem6 afnemer7 afpak9 afreis9 afrek7 afrom9 afrond7 afschaff6 afschakel9 afschal9 afscheid8 afscheidsred9 afscherm8 afschrift7 afschrijf8 afschrikwek8 afschuw8 afslag9 afsluit6 afsplit9 afsprak4 afsprek9 afstan8 afstand6 afstemm6 afstot8 after8 aftred8 afvaard9 afvall9 afvoer8 afwacht6 afweg6 afwentel8 afwes7 afwijk6 afwijkt7 afwijs6 afwijst8 afwikkel7 afzegg9 afzender9 afzet8 afzien6 afziet8 afzonder6 afzwak9 against7 agency7 agenda6 agender8 agentschap7 agreement7 agri9 agro9 ah8 air7 ak9 akademie9 akkoord5 akt9 alarm7 alarmer7 albert7 aldar6 aldus6 alert7 algehel7 algemen3 all8 allemal7 allereerst8 allerlei7 allianc8 alliantie8 allow9 almar9 alsdan7 alsmed5 alsnog4 alsof8 alsok7 alternatief5 alvast8 alvor6 alwar9 alwer8 am8 ambitie7 ambitieniveau8 ambities7 ambitieus8 ambt7 ambtgenot6 ambtsgenot7 ambtshalf8 ambtsvoorganger6 amendement6 amper7 ams9 amvb7 an8 ana9 analog7 analogie8 analys5 analyser8 analyses7 analysis9 and5 anderhalf7 andermal9 andersoort8 anderszin6 anderzijd6 angel8 angst6 animal8 animo8 annex8 anno8 annual9 anoniem7 ant9 anti5 anticiper8 antwoord8 antwoordt8 ao7 apa9 apart6 apel7 apollo9 apparat7 apparatur6 appel8 applicatie9 appreciatie8 approach9 april3 ar9 arbiter9 are8 area8 arena9 argument5 argumentatie7 ark9 armed9 armslag9 artikel5 as6 asia8 asian8 aso9 aspect6 aspirant7 assemblee8 assembly8 assessment8 assistanc8 assistent8 assistentie7 assister8 associatie9 association8 astronomisch9 at7 atf9 atlantic9 atlantisch8 atmosfer9 au8 audit8 augustus4 aurora9 auteur7 authentiek9 authorities9 authority8 automat9 automatisch6 autonom7 autonomie8 autoriteit4 averecht8 avond7 avvn9 award9 azen9 baart8 baasj9 back8 backlash9 bad8 bagatelliser9 bak8 bal7 balan7 balie8 ballast9 banco9 band6 bandbreedt8 bang7 bann8 bar8 barbar8 barrier9 barrieres8 barst9 bas7 based8 baseerd8 baseert5 baser7 bases8 basis4 bat6 batenanalys9 bay8 bbt8 be7 beantwoord6 beantwoordt7 beargumenteerd8 beargumenter8 bedacht9 bedekt9 bedenk7 bedenktijd9 bedien7 bediend8 beding8 bedoel5 bedoeld4 bedoelt7 bedraagt6 bedrag4 bedref8 bedreigt7 bedrijfseconomisch8 bedrijfsmat8 bedrijfsvoer7 bedroeg7 beduid8 beeindig5 beeindigd6 beeld5 beeldvorm8 beetj8 befor9 began7 begef8 begeleid5 begeleider7 begeleidingscommissie8 begin5 beginn6 beginsel6 begint7 begonn6 begrens8 begrep7 begrijp7 begrijpt8 begrip6 begripp8 begrotingsbehandel6 begrotingspost8 behaald7 behal7 behalf6 behandel4 behandeld5 behandelt8 behart8 beheerd8 beheerder7 beheerst8 behels8 behelst8 beher5 behind9 behoed8 behoef4 behoeft5 behoord8 behoort6 behor5 behoud5 behulp6 behulpzam8 beider8 beinvloed6 beinvloedt8 bejeg7 bejo9 bek8 bekek7 bekend6 bekendgemaakt8 bekendmak7 bekijk7 beklaagd9 bekled8 bekleedt8 beknot8 bekort8 bekostigd7 bekritiseerd8 bekwam8 bel8 belaagd8 belabberd9 belad8 belag9 beland7 belandt8 belang4 belangenafweg8 belangenorganisaties8 belangenver8 belanghebb6 belangrijk5 belangrijker7 belangrijkst6 belangstell7 belazerd9 beld9 belegd8 beleid3 beleidsbrief8 beleidsconclusies8 beleidsconsequenties8 beleidsdoelstell9 beleidskader7 beleidslijn7 beleidsmaatregel7 beleidsmat7 beleidsmedewerker9 beleidsplan8 beleidsreactie8 beleidsregel7 beleidsruimt8 beleidsterrein8 beleidsuitgangspunt8 beleidsvisie8 beleidsvoornem7 beleidsvorm9 beleidsvrij8 beleidswijs7 belemmer5 belemmerd7 belemmert7 belet8 beletsel8 belicht8 belof9 beloft6 beloftes8 beloofd6 belooft9 beloond8 belt9 bemacht8 bemiddel6 bemiddelar8 bemiddeld9 bemiddelingspog9 bemoei8 bemoeienis7 bemoeilijk8 bemoeilijkt7 bemoeit9 ben7 benadeeld7 benadel8 benader6 benaderd7 benadruk8 benadrukt8 benard9 benchmark8 bened7 benodigd6 benoemd6 benoemt9 benoord9 benut6 beog8 beogend9 beoogd5 beoogt7 beoordeeld6 beoordel6 bepaald4 bepaalt6 bepal5 beperk4 beperkt5 bepleit6 beproefd9 beraadslag9 berad7 bereid6 bereidt8 bereik5 bereikt5 berek5 berg6 bericht9 berisp8 berispt9 beroemd9 beroep4 beroepsgroep7 beroepsmat9 beroepsmog8 beroepsorganisatie9 beroepsprocedur8 beroept8 beroerd9 berok9 berucht9 berust6 beschad8 beschadigd8 bescham9 bescheid8 bescherm4 beschermd5 beschermingsbeleid9 beschermingsniveau9 beschermt8 beschik4 beschikt5 beschouw6 beschouwd6 beschouwt6 beschref5 beschrijf7 beschrijft8 beschuld6 beschuldigd7 beschuldigt9 beschut9 besef8 beseft8 beslis4 beslist7 beslistermijn9 beslot5 besluit4 besluitvorm5 besluitvormingsproces8 besmeurd9 bespaard7 bespar6 bespoed7 besprek5 besprok6 best6 bestaand4 bestaansrecht8 bestan4 bestand7 bestanddel8 bestat4 bested5 besteedt7 bestel8 besteld8 bestell8 bestemd6 bestemm6 bestempel8 bestempeld8 bestend8 bestond6 bestookt9 bestred7 bestrijd5 bestrijdt9 bestuder8 bestuursled8 bestuurslid8 betaald5 betaalt6 betal4 betek6 betekenis6 betekent4 beter4 beteugel8 betiteld8 betracht7 betrapt8 betred8 betreff7 betreft4 betrek5 betrekt8 betreur8 betreurenswaard9 betreurt8 betrof7 betrok3 betrouw6 betw8 betwist8 beu8 beurt8 bevat6 beveiligd7 bevest6 bevestigd6 bevestigt7 bevind5 bevindt6 bevoegd5 bevond7 bevoordeeld9 bevoordel8 bevoorrad8 bevoorschot9 bevorder4 bevorderd7 bevordert7 bevred7 bevreesd8 bevriend9 bevries7 bevror8 bewaakt8 bewaard7 beweegred7 beweerd7 beweert7 beweg5 bewegingsvrij8 bewer6 bewerk8 bewerkstell5 bewerkstelligd8 bewerkt8 bewes7 bewijst8 bewind8 bewoond8 bewoord8 bewust5 bewustword8 bewustzijn9 beyond9 bezettingsgrad8 bezien5 beziet8 bezig6 bezighoud7 bezighoudt8 bezinn8 bezit5 bezitter8 bezocht7 bezoek5 bezoeker7 bezoekt8 bezorgd6 bezuinigd8 bezuinigt9 bezwaarprocedur8 bezwaarschrift7 bezwar5 bezwijk9 beınvloed8 bf6 bi8 bibi9 bid8 bied4 biedt5 bijbehor7 bijbetal8 bijd8 bijdraagt6 bijdrag4 bijdrageregel9 bijeenkomst6 bijf7 bijgedrag7 bijgehoud7 bijgestan9 bijgesteld7 bijhoud8 bijkom8 bijlag6 bijstan9 bijstell7 bijvoorbeeld4 bijwon8 bijzonder4 bilateral5 biljet8 bill8 billijk7 billion9 bin8 binair9 bind7 bindend6 binding8 binnengekom7 binnenhal9 binnenkom7 binnenkomst8 binnenkomt9 binnenkort6 binnenland5 bio8 biolog9 biologie8 bird9 bit9 bitter9 bizar9 bizarr8 blaast9 black8 blad6 blanco8 blas9 blauw7 blazer9 blef8 blek6 blender9 blij7 blijk5 blijkbar6 blijkt4 blijvend6 blod9 blok8 blokkeerd9 blokkeert8 blokker7 blootgelegd9 blootgesteld7 blot7 blunder7 blundert9 bn7 board8 bobo9 bocht8 bod7 boekj9 boekt9 bol9 bommel7 bonafid8 bonsu9 boodschap7 boogie9 boord7 boosheid9 borg8 borging8 botst8 bouwt8 bovenbedoeld8 bovendien6 bovengenoemd5 bovengr8 bovengrond9 bovenmat8 bovenop7 bovenregional7 bovenstaand5 bovenvermeld8 boy9 bracht8 brandbrief7 breach9 breaking9 bred6 breder7 breekt9 breid6 breidt9 brek7 breng4 brengt6 breuk8 bridg9 brief3 briefing8 briefwissel8 briljant9 brilverbod9 brochur7 broeder9 broeinest9 broek8 broker9 brokstuk9 bron6 bronn6 brother8 bruikbar7 bruin8 brut8 brutal9 bruto7 bti9 budgettair7 buig8 buit4 buitengeslot9 buitengewon6 buitenlucht9 buitenproportionel8 buitensluit9 buitenspel8 buitenspor7 bundel8 bureau5 burn9 busines7 buy9 by7 ca7 cadan8 caft9 call8 camp8 can8 canal9 capaciteit5 capaciteitsgebrek8 capaciteitsplan9 capaciteitsproblem7 capaciteitstekort8 capaciteitsuitbreid8 capes9 capital9 captur9 car7 carbon9 card8 cargo9 carrier8 cas7 casa9 cases8 casht9 casu7 casus7 categorie6 categorieen7 causal9 cdk9 cent7 center7 centimeter9 centr7 centra6 central4 centric9 centrum5 cf7 cg8 chain9 chang8 chaos7 chaotisch9 charly9 check8 checkt9 chef7 chemical8 chief8 child8 childr7 chora9 cici9 cijfer5 cijfermat7 circa6 circulair7 circuler8 citat7 citis9 civil8 claimt8 classificatie8 classrom9 clausul8 clean8 cleaning9 climat8 clinch9 clinic9 closed9 cluster7 cmo9 co6 coalition9 cod6 codes8 cof8 coherent9 cold8 collectief6 colleg5 collega5 colleges8 column7 combinatie6 combinaties8 combiner8 comit6 commentar6 commerc9 commercial9 commissie4 commissiedebat9 commissies7 commission7 commissioner8 commitment9 committee7 commotie8 communication8 communicer8 compact9 companies9 company8 compartiment8 compenseert9 compenser6 competentie8 competenties8 complet7 complex6 complexiteit8 complianc8 component8 compromis9 concentratie7 concentraties7 concentrer8 concept6 conceptrapport9 concludeerd9 concludeert7 concluder8 conclusie4 conclusies5 concret4 concreto8 conditie8 condities7 conferenc8 conferentie6 conflict5 conform5 confrontatie8 confronter8 congres6 connect9 connecties9 consensus8 consequences9 consequent8 consequentie7 consequenties4 consider9 consistent8 consortium8 constant8 constateert7 constater5 constructie6 constructief8 constructies7 consult8 consultatie8 consultaties8 contact4 content8 context7 continental8 continu8 continue8 continuer7 continuiteit7 contour8 contra7 contractueel8 contractuel8 contraproductief8 control4 controleert6 controler5 controles6 controlesystem8 controversiel8 convenant6 conventie7 conventies8 convention7 cooperation8 coordinatie6 coordinatiepunt8 coordinator7 coordineert9 coordiner7 corporat8 correct5 correctie8 correspondentie7 corridor8 corriger7 cost8 costa8 cot9 coulanc9 coulanceregel9 could9 council7 counter9 countries8 country8 court8 cover9 cowboy9 cp9 cq7 creatief8 credit8 creeert8 crer6 crim8 crimes9 criminal8 criteria5 criterium6 critical9 critici8 cron8 cros8 cruciaal7 crucial7 cryo9 ct9 cumulatie9 cur8 cut8 cyclisch9 daadkracht7 daadwerk4 daagt9 daalt8 daarachter9 daaran5 daarbuit8 daarenteg8 daarh8 daarnaast6 daarnar8 daaromtrent9 daaronder8 daaropvolg8 daarteg7 daaruit6 dacht8 dad7 daf9 dag4 dagboek9 dagelijk6 daglicht8 dairy9 dal7 dalend7 daling6 dam7 damm8 dank8 dankzij7 danwel6 dateert8 dater8 datg8 dato8 datum6 datzelfd8 day8 db8 dc9 dcs9 dd6 deadlin8 deal6 death8 debacl8 debat5 debet8 december4 decennia8 declaration8 deeld8 deelgenom7 deelnam5 deelneemt7 deelnem6 deelnemer6 deelstat8 def7 defect8 defenc8 defend9 defender9 definier8 definitie6 definitief5 definities9 deg6 degelijk6 dek7 dekkend8 dekking7 del4 delegatie7 delegaties8 demand9 demissionair8 demonstratieproject9 demotiver9 denk6 denkbar6 denkt4 dep9 department8 dependent9 deplorabel9 derby9 derd5 dergelijk3 dermat7 dertien8 dertig7 des5 desalniettemin8 desastreus8 desbetreff5 desgevraagd8 desgewenst8 deskund5 desnod7 desondank6 destijd6 detail8 detecter9 deugdelijk7 deugt8 deur6 deutsch8 development7 dezelfd5 dg8 dhr6 dialog6 dicht6 dichtbevolkt9 dichtbij9 dichterbij8 dieg7 dien6 dienaangaand7 diend8 dienjar9 dienst4 dienstbar8 dientengevolg7 diep7 dieper8 diepgaand7 diezelfd7 differenc9 differentiatie8 dik8 dilemma8 ding7 dinsdag6 direct4 discover9 discrepantie7 discussie5 discussies7 disproportionel8 district7 ditzelfd8 diver5 diverser9 divisie8 dj9 doctrin9 document6 documentatie7 dod5 dodelijk6 doding9 doek8 doel4 doelbewust8 doeld8 doeleind6 doelgericht9 doelgroep6 doelmat6 doelmatiger8 doelstell5 doelt7 doeltreff7 doelwit8 doend8 domein7 dominant8 domper9 don8 donderdag7 donker9 doodziek9 doofpot8 doolhof9 doorberek7 doorbetaald8 doorbetal8 doorbrak8 doorbrek7 doorbrok9 doordat5 doordrong9 doordruk9 doorgaand8 doorgan6 doorgang6 doorgat7 doorgebracht9 doorgeeft9 doorgef7 doorgegan8 doorgegef7 doorgeleid8 doorgeslag9 doorgesluisd8 doorgespeeld9 doorgestuurd9 doorgevoerd7 doorgezet9 doorgift8 doorkruis8 doorkruist8 doorlat8 doorlever9 doorlicht8 doorlooptijd7 doorlop7 doorontwikkel9 doorreis9 doorrek8 doorslag8 doorslaggef7 doorsluis8 doorspel9 doorstan8 doorstijgt9 doorstrom7 doorverkocht9 doorverkop8 doorverwes8 doorverwijs8 doorvoer7 doorvoert9 doorwerk7 doorzet8 dor8 dos8 dossier5 douch9 dr6 draagt6 draagvlak6 draai6 draaiboek8 draait8 drad9 draeck9 drag5 drager9 drama7 dramatisch7 drastisch7 dream9 dreig6 dreigd8 dreigend5 dreiging6 dreigt5 drempel7 dreun9 drie4 driehoek8 driehonderd8 driejar9 driekwart7 driemal8 drietal8 drif9 drijf8 drijft9 dring5 dringend6 drog8 drs7 druk5 drukmiddel9 drukt8 du8 dubbel6 dubieus7 duck9 dudok9 due9 duid8 duidelijk4 duidelijker7 duidt7 duikt9 duisternis9 duizend5 dump7 dumpt9 dup6 dupeert8 dur5 durend8 durf8 dusdan6 dusver7 dusverr7 dutch7 duurd8 duurder6 duurst9 duurt6 duwt9 dwar8 dwarsbom9 dwing6 dwingend7 dwingt7 dwong9 dynamic9 dynamiek8 dynamisch9 earth9 east8 ecd7 echt6 eco9 economic7 ecsr9 ed8 education8 eekhuis9 eenderd7 eenduid6 eenheid6 eenmal6 eenvoud6 eenvoudiger8 eenzelfd7 eenzijd6 eer8 eerbied8 eerdergenoemd7 eerlijk6 eerstverantwoord8 eerstvolg7 eeuw7 effect4 effectief5 effectiever7 effectiviteit6 effectuer8 efficiency7 efficient7 efficienter7 efficientie8 eid9 eig4 eind4 eindbestemm8 eindelijk7 eindelos9 einder9 eindgebruiker9 eindig9 eindigt8 eindrapport7 eindrapportag9 eindverantwoord8 eis4 eist7 el7 elder5 electronic8 element7 elementair8 elf7 elkar5 elker9 ellend8 emergency9 emoties9 emotionel8 end8 ene6 energy7 enerzijd6 enig6 enigerlei6 enigszin8 enkelvoud8 enorm6 enquet7 ens7 entamer7 enthousiasm9 entiteit9 envelop9 environment8 environmental8 enzovoort9 equity8 eran7 erasmus7 erbarm8 erbij8 erf8 erg6 erger8 ergernis8 ergst8 erin8 erkend6 erkenn6 ermee6 ernar9 ernst6 ernstig4 ernstiger8 erop6 erover8 ers5 erteg9 ertoe5 eruit7 ervaart8 ervar5 ervor5 escalatie7 escaler8 esd9 espirito9 essay9 essentie9 essentieel7 essentiel7 et7 etmal8 european6 evaluatie5 evaluatierapport8 evaluaties8 evaluation9 evaluer7 even5 evenal6 evenmin7 evenred7 event9 eventueel5 eventuel4 evenvel8 evenwicht7 evenwichtiger8 evenzer8 evidenc8 evident8 ex5 exact6 excellent9 exces8 excessief7 exchang9 exclusief7 excuses7 executif9 exemplar8 exorbitant7 experiment6 experimentel8 experimenter8 expert6 expertgroep9 expertis6 expertisebureau9 expertisecentra9 expertisecentrum8 expliciet6 exploitatie6 exploitatiekost8 exploiter8 expo9 exposed9 expres9 extern6 extra4 extraatj9 extrem6 faald9 faalt7 faciliteit6 faciliter7 facility9 fact8 facto7 factor6 facultatief9 fair8 fal7 falend7 fall9 family9 fan9 farm9 fas6 fast9 fatal7 fatsoen7 faveur9 fax8 fear9 februari3 federal8 federatie6 fee9 feit3 feitelijk5 feitenonderzoek8 feitenrelas8 fell9 femmes9 fenom7 fiasco9 fictief8 field7 fight8 fighting9 figur9 fijn9 fik8 final8 financ8 financial7 financieel4 financiel4 financier4 financieringsproblem9 financieringsstructur8 financieringssystematiek8 financiert7 find9 fir9 firma7 first8 fit9 fix9 flagrant8 flexibel7 flexibiliteit8 flink6 flod9 fluit9 flyer9 focus8 fod7 fol9 folder7 follow8 for4 fora8 forc7 forces7 foreign8 formatie8 formatieplat9 formel6 former9 formul8 formuler6 formulier7 fort8 forum6 forward9 found9 foundation8 four9 fout5 foutief7 franciscus9 free8 freedom7 french9 frequent8 frequenter9 frisc9 from7 front7 frustratie8 frustreert8 frustrer7 fte7 fuel8 full8 functie5 functies6 functionaris6 functioneert7 functionel7 functioner5 fund7 fundamentel6 funding9 funest8 fungeert8 funger8 fur8 fuser8 futur8 futuro9 fysiek6 ga8 gaand6 gaf6 gain9 gala9 gan3 gang4 gangbar7 ganger9 gap9 gar9 garandeert7 garander5 garant8 garanties6 gard9 garland9 gast8 gat2 geaccepteerd7 geacht6 geactualiseerd8 geadviseerd6 geagendeerd8 geanalyseerd9 geanticipeerd8 geantwoord7 gearriveerd9 geattendeerd9 geavanceerd8 gebar8 gebaseerd5 gebat7 gebeld8 gebeur5 gebeurd5 gebeurt5 gebeurtenis6 gebezigd8 gebied4 gebiedsgericht9 geblef6 geblek5 geblokkeerd7 gebod5 geboekt7 gebond7 gebracht4 gebrek5 gebrekk6 gebrok9 gebruik3 gebruiker6 gebruikmak7 gebruiksplan8 gebruikt4 gebundeld9 gecheckt9 geciteerd7 geclassificeerd9 gecombineerd7 gecommuniceerd7 gecompenseerd6 gecompliceerd9 geconcentreerd8 geconcludeerd6 geconfronteerd6 geconstateerd5 geconsulteerd8 gecontinueerd8 gecontracteerd9 gecontroleerd5 gecoordineerd7 gecorrigeerd7 gecreeerd7 gedaagd8 gedaald6 gedacht5 gedachtegoed8 gedan4 gedateerd7 gedeclareerd8 gedeeld7 gedeelt5 gedefinieerd8 gedeg7 gedekt7 gedeponeerd9 gedetacheerd9 gedetailleerd7 gediend7 gedifferentieerd8 geding6 gedocumenteerd8 gedod7 gedoe9 gedoeld8 gedoogd7 gedoogt9 gedraaid9 gedrag5 gedragslijn7 gedragsregel8 gedrang7 gedreigd7 geduld9 gedur5 geduurd7 geduwd9 gedwong5 geeffectueerd7 geeft4 geeigend7 geeist7 geest6 geevalueerd7 geexploiteerd8 gef3 gefaald7 gefaciliteerd8 gefaseerd8 gefilmd9 gefinancierd5 geformuleerd6 gefrustreerd7 gefunctioneerd9 gefundeerd8 gegadigd8 gegan6 gegarandeerd6 gegef3 gegenereerd8 gegoochel9 gegooid8 gegroeid8 gegrond7 gehaald6 gehad5 gehalt7 gehalveerd8 gehandeld6 gehandhaafd7 gehanteerd5 gehat9 gehecht7 gehef7 geheim5 geheimzinn9 gehel5 gehinderd8 geholp6 gehonoreerd7 gehoopt9 gehoord7 gehoud4 geimplementeerd7 geind8 geindiceerd7 geinformeerd5 geinitieerd8 geinspecteerd8 geinstalleerd8 geintegreerd7 geintensiveerd8 geinteresseerd8 geinterpreteerd7 geinterviewd8 geintroduceerd8 geinvesteerd7 geisoleerd8 geitenpaadj9 gejaagd8 gek8 gekek7 gekend8 gekenmerkt8 gekeurd8 gekleurd9 gekocht7 gekom4 gekoppeld6 gekort7 gekos5 gekost7 gekreg5 gekt9 gekwalificeerd6 gelad9 gelanceerd8 gelast8 gelat7 geld4 geldbedrag8 geldelijk8 geldend6 geldgebrek7 geldig6 geldkran9 geldnod8 geldproblem9 geldschieter9 geldstrom7 geldt5 geldtekort9 geldverspill9 geled5 geleend8 geleerd8 geleg5 gelegaliseerd8 gelegd6 gelegitimeerd9 geleid5 gelekt8 geles7 gelet4 geleverd6 gelicht9 gelieerd7 geliefd9 gelijksoort8 gelijktijd7 gelijkwaard7 gelokt9 gelooft9 geloofwaard6 gelop7 gelr9 gelukk8 gelukt8 gemaakt3 gemak6 gemakkelijker8 gemanipuleerd7 gematigd8 gemeenschap6 gemeenschapp6 gemeenschapsgeld7 gemeld5 gemengd7 gemet7 gemiddeld5 gemini9 gemist8 gemoeid5 gemonitord8 gemotiveerd7 genaamd7 genageld9 genegeerd7 geneigd8 general5 generatie7 generaties8 generation9 generer8 generiek7 genes8 geniet7 genoeg6 genoemd5 genom3 genoodzaakt7 genootschap8 genot7 geoefend8 geografisch8 geoordeeld7 geoorloofd7 geoormerkt8 geopend7 geopperd9 georganiseerd5 georienteerd8 gepaard6 gepakt8 gepasseerd8 gepast7 geplaatst5 gepland5 gepleegd6 gepleit7 geplukt9 gepoogd8 gepresenteerd6 geprobeerd7 geproduceerd7 geprotesteerd8 gepubliceerd6 geraadpleegd7 geraakt6 geraamd7 gerak8 gerapporteerd7 geratificeerd8 gereageerd6 gerealiseerd5 gerechtigd7 gerechtvaardigd6 gered6 gereduceerd8 gereedkom8 gerefereerd8 geregeld5 geregistreerd6 gereguleerd8 gereisd9 gerek7 gerelateerd7 gerenommeerd9 geres7 gereserveerd7 gerespecteerd8 gericht5 gering6 geringer8 germany9 geroep7 gerommel9 gerucht7 geruchtmak9 geruim7 gerund9 gesaboteerd9 gesanctioneerd8 geschad7 geschap8 geschat7 geschetst6 geschied7 geschiedt7 geschikt6 geschil8 geschill8 geschof8 geschokt8 geschond7 geschonk7 geschorst7 geschot7 geschrapt7 geschref6 geschrift8 geschrok8 geselecteerd7 gesignaleerd6 gesjoemel8 gesjoemeld9 geslaagd7 geslag7 geslot5 gespann7 gespecialiseerd7 gespecificeerd8 gespeeld6 gesplitst9 gesponsord7 gespot9 gesprek5 gesprekspartner8 gesprok5 gestald9 gestalt7 gestan8 gestand7 gestapeld9 gestapt8 gestart6 gesteg6 gesteggel9 gesteld5 gestemd8 gesteund7 gestikt9 gestimuleerd7 gestoeld9 gestok8 gestopt6 gestorf8 gestort7 gestreefd7 gestructureerd9 gestuurd6 gesuggereerd7 getal8 getall8 geteisterd9 getek7 getikt9 getint9 getipt9 getiteld7 getoetst6 getolereerd9 getoond7 getracht7 getraind8 getred6 getroff5 getrok6 getroost9 getuigenis8 getuigt8 geuit6 gevar4 gevestigd6 gevlog8 gevoegd8 gevoel6 gevoerd5 gevolg3 gevolgd6 gevond5 gevorderd7 gevormd8 gevraagd5 gevreesd7 gevrijwaard8 gevuld8 gewaarborgd6 gewaardeerd8 gewaarschuwd7 gewacht7 gewag8 geweerd7 geweigerd5 gewekt7 gewend8 gewenst5 gewerkt6 gewes6 gewest9 gewet8 gewicht7 gewijzigd5 gewisseld8 gewog8 gewon5 gewonn8 gewoont8 geworf8 gewraakt8 gezag6 gezakt8 gezam5 gezegd5 gezelschap9 gezet5 gezicht8 gezien3 gezocht6 gezorgd7 geınformeerd7 gid8 gigantisch8 ging6 girl9 gister8 global7 go8 god7 goed4 goedgekeurd6 goedkeur6 goedkoopst8 goedkop6 goedkoper6 goedprat9 gold7 golf7 gong9 gooit8 gor9 goud7 gouvernementel7 governanc8 government7 graai9 grad8 graf7 grag7 gram8 grand9 grap9 gratis6 grek9 gremia8 grensoverschrijd6 grensverlegg9 grenzelos9 grenzend8 grep8 grijp6 grijpt8 grijs7 grip8 groei5 groeiend6 groeit7 groen5 groeneveld9 groep4 groeper7 groepsverband9 grof7 grondgebied6 grondig7 grondslag5 grootschal6 grootschep8 grootst5 grooves9 grot3 grotendel7 groter5 ground9 group6 gruwelijk8 guard9 gun9 gunn8 gunst7 gunstig7 gunstiger8 ha7 haalbaarheidsonderzoek9 haalbar6 haalt7 haast7 hacarmel9 hague8 hak6 hal5 half6 halfjar7 hallo9 halveert9 halver7 halverweg8 ham8 hamer8 hand4 handboek8 handeld9 handelswar9 handelswijs6 handelt7 handelwijs5 handhaaft8 handhaf5 handhavingsbeleid8 handhavingsverzoek9 handleid8 handmat9 handreik8 handtek7 handvest7 hang7 hangend8 hangt7 hanteert6 hanter5 hap9 haper8 hapert9 har4 haram9 hard5 harder7 hardhand9 hardheid8 hardnekk8 harmonisatie8 harmoniser8 has8 hasco9 head9 health7 heart9 hebbend8 hecht7 hectar7 heden5 heersend8 heerst7 heff6 heft8 heftig9 heftiger9 heibel9 heil8 heilig8 heimelijk9 hek8 hekel9 hekelt8 heksenjacht9 hel5 helas8 held9 helder5 helemal6 helft5 help5 helpt7 hen7 henzelf9 her6 herbenoem9 herbezinn8 herbouw9 herdruk8 herfinancier9 herhaald6 herhal6 herijk8 herijkingsoperatie9 herinner7 herinricht8 herintroductie9 herinvoer8 herk7 herkend9 herkenn7 herkent7 herkomst6 herkomstcheck9 herleid8 hernieuwd7 herop7 heroverweg5 heroverwog8 herplat8 herrie9 herroep8 herschik8 herstart9 herstel7 hersteld8 herstell6 herstelwet9 herstructurer7 hervat7 herverdel8 hervorm7 herwaarder9 herzien5 het8 hetg5 hetzelfd5 hetzij7 heuvel9 hevel8 hevig8 hiaat8 hiat8 hield7 hielp8 hieran5 hierbof6 hierdor5 hiermee5 hierna8 hiernar6 hieromtrent6 hieronder8 hierteg5 hieruit6 high7 hinder7 hindernis8 historie9 hoc8 hoedan7 hoef6 hoefd8 hoeft6 hoelang7 hoevel5 hoever7 hoeverr4 hoewel6 hog4 hoger4 hol9 holt9 hom8 hommes9 honderd5 honderdduis7 honorer7 honour9 hoofd5 hoofdinspecteur8 hoofdkwartier8 hoofdlijn8 hoofdlijnenakkoord8 hoofdrol9 hoofdstad7 hoofdstuk7 hoofdzak8 hooggeplaatst8 hoogst6 hoogstwaarschijn8 hoogt3 hooguit8 hoogwaard7 hoopt8 hoort7 hoorzit8 hop7 hor6 horizon9 horn9 hotspot9 houd4 houdbar7 houdend6 houder7 houding6 houdt5 hour9 hous8 houtig9 houvast8 how8 hr8 huidig4 huil9 hul9 hulpvrag8 human6 humanitarian8 humanity9 huurt9 hww9 hybrid8 ib7 iberia9 ibn8 ibr9 id6 ida8 ideal8 idee6 ideeen7 identiek8 identificer8 ideologie8 ideologisch9 ieder6 if7 igc8 ii5 iii7 ijs9 ijsberg8 ijskast9 ijskoud9 ijzer7 ik5 illnes9 im8 imago7 immateriel8 immer6 impact7 impas7 implementatie6 implementer7 implicaties7 impliceert7 impliciet8 importeert9 impul7 inachtnem7 inbegrep8 inbegrip8 inbouw8 inbreng7 inbreuk6 incasser8 incident5 incidentel7 incl8 inclusie9 inclusief9 incompetent9 incomplet9 incorrect9 indel8 inderdad5 indertijd7 index8 indicatie6 indicatief8 indicaties7 indicator8 indien6 indiener8 indient9 indigo9 indirect6 individu8 individueel7 individuel5 individuen8 indring8 indruist8 indruk6 industries9 industry9 ineffectief9 ineffectiviteit9 inen8 infection9 info9 informatie4 informatieavond9 informatiebijeenkomst9 informatiecentrum8 informatief8 informatieplicht8 informatiepositie9 informatiepunt8 informatieverstrek7 informatieverzoek9 informatievoorzien6 information8 informeert8 informel7 ingan6 ingang6 ingangsdatum8 ingat7 ingebouwd8 ingebracht7 ingebruiknam8 ingedeeld8 ingedi5 ingegan7 ingegef8 ingegrep7 ingehoud8 ingekocht8 ingeleverd8 ingelicht6 ingenom6 ingeperkt8 ingericht7 ingeschakeld7 ingeschat8 ingeschref7 ingesteld5 ingestemd6 ingestort9 ingetrok6 ingeval7 ingevoerd5 ingevolg7 ingevuld7 ingewikkeld7 ingewonn8 ingezameld8 ingezet5 ingezien8 ingrijp6 ingrijpt8 ingzond9 inhal9 inherent8 inhield9 inhoud4 inhoudt7 inhuman8 initiatief4 initiatiefnemer7 initiatiefwetsvoorstel9 initiatif9 initiel9 initier7 injecter9 injectie8 injecties9 inkomst6 inkoopvoorwaard9 inkrimp8 inlever7 inn7 innam8 inneemt7 innem7 inning7 inpakwerkzam9 inperk7 inquiry9 inricht5 inschakel7 inschat6 inschattingsfout9 inschrijf6 inschrijfgeld9 inspann5 inspanningsverplicht8 inspection9 inspel8 installatie7 installaties7 installer8 instandhoud7 instantie6 instanties5 instek9 instell4 instelt8 instemm6 instemt8 institut5 instituties9 institutionel8 instrom6 instromer8 instructeur8 instructie7 instructies7 instruer8 instrument6 instrumentarium7 int8 intak8 integral6 integrated9 intellectueel9 intelligenc8 intelligent9 intensief6 intensiever7 intensif7 intensiteit8 intensiver6 intentie7 intenties8 intentieverklar8 inter8 interdepartemental7 interdisciplinair9 interes7 interessant8 interferentie9 intergovernmental9 interim7 interludium9 intermediair7 intern5 international4 internetconsultatie9 internetsit7 internetsites9 interpretatie6 interpretaties8 interpreteert8 interpreter8 interprovinciaal8 intervenier9 interventie7 interventies8 interview6 into8 intolerantie9 intrek6 intrekt9 introduceert9 introducer7 introductie6 intus8 invall8 inventarisatie6 inventariser7 invest9 investeert8 investeringsplann9 investeringsprogramma9 investigation9 investment8 investor9 invloed5 invoer4 invoeringsdatum8 invull5 inwend9 inwerkingtred6 inwinn8 inwissel9 inzet4 inzicht6 inzien7 inzit8 ip8 ipad9 ir7 irritatie8 iso8 isolement9 isr9 it7 item8 its8 ivm9 ix9 jaagt8 jaarbasis7 jaarbericht9 jaarcijfer9 jaarlijk5 jaaroverzicht9 jaarrapport9 jaarrek7 jaarverslag6 jammer9 januari3 jarenlang6 jarig6 jas9 jbs8 jc9 jeg6 jet9 jezelf9 jij9 jit9 jo9 job8 jong5 jongetj8 jongst7 jongstled6 jouw9 juist5 juistheid7 juli4 jullie8 jungl9 juni3 juridisch5 jurisprudentie7 just9 justic8 juzt9 kaalslag9 kaart5 kaartj9 kaartjes8 kabinetsbrief9 kabinetsdoel7 kabinetsdoelstell9 kabinetsperiod7 kabinetsplann9 kabinetsreactie8 kabinetsstandpunt7 kader4 kak8 kal8 kalender9 kalenderjar8 kamer7 kamerbred8 kamerbrief8 kamercommissie7 kamerdebat7 kamermeerder9 kameruitsprak9 kamp6 kampt7 kan5 kandidat6 kandidatur8 kanslos8 kansrijk8 kant6 kantoorur8 kanttek9 kapitaalverniet9 kapot7 karakter5 karig9 kast9 kastj8 kavel8 kb8 kc9 kds9 ke8 keert9 keerzijd9 keihard8 kel9 kenbar6 kend8 kenmerk5 kenn6 kennelijk5 kenniscentrum8 kennisgef8 kennisnem8 kep9 ker5 kern7 kerncijfer9 kerntak8 ketting8 keuk9 keur7 keurpunt9 keurt8 keus5 keuzemog8 keuzes7 keuzevrij7 key8 kf9 kg7 kick9 kid9 kies6 kiest7 kijk6 kijkt6 killer9 killing8 kilo7 kilometer6 kinderspel9 klaagd9 klaagt8 klaarblijk7 klacht5 klachtafhandel9 klachtenreg9 klag7 klagend9 klager8 klankbordgroep9 klantvriend8 klap8 klapp9 klar6 klassiek8 klauw9 klef8 klein5 kleiner6 kleinschal7 klem8 kler9 kleur8 klinisch7 klof8 klopjacht9 klopp6 klus8 km7 knel7 knelgevall9 knelpunt6 knip9 knipt9 knoei9 knop8 koepel8 koer8 kokend9 kom8 komend5 komitee9 komst6 kondig8 kondigt9 koopt7 kop5 kopie7 kopieen8 koploper9 kopp8 koppel6 koppositie9 kopstuk8 kort3 kortdur8 korter7 korting6 kortst7 kos9 kost3 kostbar7 kostelos8 kostenbeher8 kostenbespar7 kostendek7 kosteneffectief8 kostenoverschrijd8 kostenpost8 kostenstijg7 kostenverhog8 kostprijs7 kou7 koud8 kraakt9 kracht5 krachtig7 krakkemikk9 kran8 krantenartikel7 krantenbericht7 krap8 krapp8 krapt8 kreg6 krijg9 kring7 kritiek5 kritisch6 kron8 kruising8 kubiek8 kun8 kwaadaard9 kwad8 kwal9 kwalificatie7 kwalificaties8 kwalificeert7 kwalificer7 kwalijk8 kwalitatief7 kwaliteit4 kwaliteitscontrol9 kwaliteitscriteria9 kwaliteitseis7 kwaliteitsniveau8 kwaliteitsnorm8 kwaliteitsverbeter8 kwaliteitswet8 kwam6 kwantificer8 kwantitatief7 kwart6 kwartal7 kwestie5 kwesties7 kwetsbar6 kwetsend8 kwijt6 kwijtraakt9 kwijtrak8 la7 laagdrempel7 laagst7 laakbar8 laatst5 laatstgenoemd8 label8 labour8 lacun8 lacunes8 lad8 lading7 laff9 lag5 lager5 lak7 lam9 lamlegg9 lan8 lanceert9 lancer8 landelijk4 landgebond9 lang4 langdur6 langer4 langlop9 langzam8 langzamerhand8 lapp8 lar8 last5 lastig7 lat7 latent9 later5 law7 lcd9 le8 lead9 leader9 led7 leefomstand8 leeft7 leeglop8 leemt8 leent8 leert9 lef5 leg7 legal6 legg5 legio9 legitiem7 legitimiteit8 legt6 leidend7 leider6 leiderschap8 leiding6 leidrad8 leidt5 lek6 lekkag8 lekkages9 lekkend8 lekt9 lengt7 lenig9 leonardo9 ler6 lerend9 lering8 let8 letter6 leug9 leuk9 leur8 leus8 level7 levend6 levenlos9 levensbedreig7 levensbehoeft8 levensdur8 levensfas9 levensgevar7 levensjar8 levensred9 levensvat8 lever5 leverantie8 leveranties7 levert6 lezer9 lezing7 liberal8 liberty9 licentie8 licenties9 licham6 licht6 lichter8 lidmaatschap6 lied9 lief8 liefst7 lieg8 liep8 liet7 liever7 lif7 liga8 ligg5 liggend7 ligging8 ligt5 lijd6 lijdt7 lijf8 lijfhuis9 lijk7 lijkt6 lijm9 lijn5 lijst5 lik8 limiet8 liter8 loan9 loc9 local8 locatie6 locaties6 location9 loep8 loer9 loert9 lof9 logboek9 logisch7 logistic9 logo8 lok8 lokal5 lokatie8 lokaties8 loket7 lokt9 lommer9 lommerplein9 loont9 loopt5 looptijd8 lop5 lopend5 los5 loslat8 lost9 lot6 louch9 louter7 lover8 low8 lucht6 luchtbrug9 lucratief8 luid6 luidend8 luidt6 luister8 lukt8 lunch9 lux7 luxueus9 ma9 maakt4 maand4 maandag6 maandelijk7 maandenlang7 maart3 maartenschol9 maatgef8 maatregel5 maatschapp4 maatschappij6 maatstaf7 maatwerk7 machin9 machines8 macht6 machtelos8 machtig6 machtsmisbruik8 machtsstrijd9 machtswissel9 macro8 mad8 mager8 magistral9 mail7 maintenanc9 mak3 maker8 makkelijk7 makkelijker8 mal6 malafid7 man5 management6 mandat7 mandj9 manier4 manifest8 manipulatie7 manipuler8 mankement8 mankracht8 mannelijk8 mar8 marg8 marges8 marginal8 marker8 marktconform8 marktpartij7 marktwaard8 marshall9 massa8 massal6 masterplan8 mat6 materiaal6 material7 materie7 materiel7 matig7 maximal5 maximer8 maximum6 mbt9 mc7 measur9 mechanisch8 mechanism8 med8 mededel5 medegedeeld7 medeverantwoord8 medewet7 medical8 medicin8 medio7 medium8 meebetaalt8 meebetal8 meebreng8 meebrengt6 meedeeld8 meedeelt8 meedel6 meedoen7 meegedeeld7 meegenom6 meegerek8 meegeteld8 meegewerkt8 meegewog7 meenem7 meent6 meerder5 meereis9 meerek9 meergenoemd8 meerjar8 meerjarenprogramma8 meerkost7 meermal7 meervoud7 meerwaard7 meestal7 meester8 meetbar8 meetell8 meeting8 meevaller8 meeweg8 meewerk6 meewerkt7 mega8 megacontract9 megaloman9 mei3 meld5 melding5 meldt7 melkkoe8 member8 memo8 memorandum7 memorie7 men3 mener9 meng8 mengt9 menig8 mening8 meningsverschil8 menselijk6 mensgebond9 menskracht7 mensonter8 menswaard9 mep8 merendel7 merk7 merkbar8 merkwaard7 met6 meter6 method6 methodes8 methodiek8 meting7 mevr8 mevrouw5 mg8 mia9 micro8 mid5 middag8 middel4 middelgrot8 middellang8 migration9 mijd8 mijdt9 militant8 military8 miljard5 miljardenwinst9 miljoen4 miljoenenboet9 miljoenenclaim9 miljoenenorder9 miljoenenstrop8 miljoenensubsidie9 miljoenentekort8 miljoenenverlies9 millennium8 milli8 million9 min7 mind9 minder4 mini8 miniem9 minimal5 minimaliser7 minimum6 minimumeis8 minimumnorm8 ministerieel8 ministeriel7 minst5 minut6 mis6 misbruikt7 misdrag8 misgelop8 misloopt8 mislop7 misluk7 mislukt6 misschien7 misser8 mission7 misstand5 mist8 misverstand7 mit6 mln6 mobilisatie9 mocht7 modal9 model7 modell8 modern7 moderniser7 moedig8 moedwill9 moeilijk5 moeilijker7 moeit6 moeitelos9 moeizam7 mof9 mogelijk4 mogelijkerwijs7 mom8 moment8 momentel5 mond7 monddod9 mondel6 mondiaal8 mondial8 money9 monitor6 monster8 mont9 mooi8 mooring9 mor8 moratorium7 morel7 morg7 mos9 most9 mot8 motie5 motief6 moties7 motivatie7 motiver6 motto8 mou9 movement8 mr6 mtc9 multi8 multidisciplinair9 mur7 must8 mw7 mysterieus9 naarmat8 naast5 nabij6 nabur8 nacht6 nachtelijk8 nachtmerrie9 nadel5 nader8 nadert9 nadien8 nadruk6 nag9 nagan7 nagedacht9 nagegan7 nagekom6 nagelat8 nageleefd6 nagenoeg7 nagestreefd8 najaarsakkoord9 najar7 nakijk9 nakom6 nakomt8 nalat7 naleeft8 nalef5 nam4 naslep8 nastreeft8 nastref9 nat8 naties6 nation7 national4 natura7 nauw7 nauwelijk5 nauwer8 nauwgezet8 nauwkeur7 nauwlet8 navenant9 navolg6 navrag7 nb9 ned7 neemt5 neergelegd6 neerhal9 neerkom8 neerkomt7 neerlandais9 neerlegg8 neerlegt8 neerwaart9 nef8 neg7 negatief5 negeerd9 negeert8 negenjar9 negent8 neger7 neiging8 nek8 nekt8 nem9 nemend8 nep8 ner7 nerg7 net5 netherland7 netto7 network8 neus8 neutral7 neutraliteit9 neveneffect8 new6 nf7 nh9 ni9 nic8 niemand7 niemandsland9 nietig8 nietsvermoed9 niettemin8 nieuw5 nieuwsbericht7 nieuwsbrief7 nieuwst8 night9 nihil8 nij9 nijpend8 nik8 nimmer7 nipo8 nipt9 niveau5 niveaus8 no6 nobel8 nod7 nodelos8 nodig6 noem6 noemd8 noemend9 noemer8 noemt7 nof8 nogal8 nogmal7 nominal8 non6 noodgedwong7 noodklok7 noodkret7 noodlijd8 noodmaatregel8 noodoplos9 noodplan8 noodsituatie7 noodsituaties8 noodvoorzien9 noodzak4 nooit5 noopt8 noord4 noordelijk7 noordoost8 noordwest8 nop8 nord8 norm5 normal6 normaliser9 normaliter8 normbedrag9 normer7 normstell9 north8 not7 nota5 notab9 notaoverleg8 notitie6 notoir9 nou9 november4 novo9 nul7 nuld9 nulpunt9 number9 nummer5 nut6 nuttelos9 nuttig7 oa9 object7 objectief6 objectiviteit8 observatie8 obstakel7 oc8 occam9 ochtend7 oef6 oefent8 oever9 off8 offensief7 offer9 offic7 official8 officieel6 officiel6 oftewel8 ofwel7 ogen6 ogenblik8 ogenschouw8 oil8 ok9 oktober3 olien9 ombouw8 omgaand7 omgan6 omgat7 omgebouwd8 omgef6 omgegan6 omgekeerd8 omgekom7 omgesprong8 omgezet7 omhog7 omissie8 omlag7 omligg7 omlop8 ommegaand7 omring7 omschakel8 omschref6 omschrijf7 omslag8 omstand5 omstred6 omstrek7 omvall9 omvang5 omvangrijk7 omvat8 omvorm8 omweg8 omwill7 omwissel9 omzeil7 omzeild8 omzeilt8 omzet6 on5 onaangekondigd8 onaantrek9 onaanvaard5 onacceptabel6 onafhank4 onbeantwoord8 onbedoeld7 onbegrep9 onbegrijp7 onbegrip8 onbeher9 onbehor8 onbek6 onbelemmerd8 onbenut8 onbepaald8 onbeperkt8 onbereik8 onbestraft8 onbetaald8 onbetal8 onbetrouw8 onbeveiligd9 onbewust9 onbil8 onbruik9 ondank5 ondemocratisch9 onderbelicht9 onderbouw6 onderbouwd7 onderbrek9 onderbreng7 onderdak8 onderdel4 ondergan6 ondergang8 ondergebracht7 ondergeschikt7 ondergeschof9 ondergetek8 ondergr8 ondergraf8 onderhaf6 onderhand6 onderhandel5 onderhandelar8 onderhandeld8 onderhandelingspositie9 onderhef9 onderhoud5 onderhoudskost8 onderhoudt8 onderk8 onderkant9 onderkenn8 onderkent6 onderkom9 onderl6 onderligg7 ondermat8 ondermer7 ondermijnd8 ondermijnt7 onderneemt6 ondernom5 onderschat7 onderscheid5 onderscheidt9 onderschepp8 onderschept8 onderschref7 onderschrijf7 onderschrijft5 onderst9 ondersteun4 ondersteund6 ondersteunt7 onderstreept8 ondertek6 ondertekenar8 ondertus8 onderuit8 ondervang7 ondervind6 ondervindt7 ondervond8 ondervraagd7 onderweg8 onderwerp5 onderworp7 onderzocht5 onderzoek2 onderzoeksbureau8 onderzoekscommissie7 onderzoeksdossier9 onderzoeksgegef7 onderzoeksmethod8 onderzoeksopdracht8 onderzoeksprogramma8 onderzoeksproject9 onderzoeksrapport6 onderzoeksresultat6 onderzoeksteam8 onderzoekt7 ondeugd7 ondoorzicht7 ondrag8 ondubbelzinn8 onduid5 one8 oneervol9 oneig6 onen7 oner7 onervar8 onethisch8 onevenred7 onevenwicht8 ongeacht6 ongebruik7 ongebruikt8 ongecontroleerd9 ongedan6 ongegrond8 ongehinderd8 ongehoord8 ongek8 ongekwalificeerd9 ongeld7 ongelijk6 ongelof8 ongeloofwaard8 ongelukk8 ongemak8 ongemoeid8 ongenoeg7 ongeoorloofd7 ongepast7 ongerechtvaardigd8 ongerust7 ongeschikt7 ongestoord8 ongestraft8 ongever5 ongevraagd7 ongewenst5 ongewijzigd8 ongewild8 ongezien9 ongunst7 onherroep7 onherstel8 onhoud8 onjuist5 onkost8 onlosmak8 only9 onmacht9 onmen7 onmid9 onmiddel5 onmis8 onmog5 onnod5 onomker7 onomstot8 onontber8 onopgemerkt9 onophoud9 onorthodox9 onoverkom8 onpartijd8 onprofessionel9 onrealistisch9 onrecht6 onrechtmat6 onrechtvaard7 onred7 onregelmat7 onrendabel8 onrust6 onschad9 onschuld7 ontber8 ontbied7 ontbind8 ontbond8 ontbrak8 ontbreekt6 ontbrek5 ontdek7 ontdekt7 ontdok8 onterecht6 ontevred7 onthef8 onthoud6 onthoudt8 onthull8 onthult9 ontkend8 ontkenn6 ontkent8 ontkom8 ontkracht8 ontl8 ontlast8 ontled9 ontleend8 ontloopt9 ontlop7 ontmantel7 ontmanteld8 ontmoed7 ontmoedigd8 ontmoedigt9 ontmoet7 ontnem7 ontnom8 ontoegank8 ontoelat7 ontoereik7 ontplooi7 ontplooid8 ontplooit8 ontrad8 ontslan7 ontsluit8 ontspoord9 ontspor8 ontstan4 ontstat6 onttrek7 onttrok8 ontvang4 ontvanger7 ontvangst7 ontvangt6 ontvank7 ontving7 ontvlucht7 ontvreemd8 ontwerp6 ontwerpbesluit8 ontwijk7 ontwijkt9 ontwikkel3 ontwikkeld5 ontwikkelt7 ontworp8 ontwricht8 ontzegd7 ontzegg7 ontzet8 ontzien8 onuitvoer8 onveil6 onveiliger8 onverantwoord6 onveren8 onverhoopt7 onverklar9 onverkop9 onverkort7 onvermijd7 onverminderd8 onverstand8 onverwacht7 onverwijld7 onvind9 onvoldo4 onvolkom8 onvolled7 onvoorwaard8 onvoorzien8 onvred7 onvrijwill8 onwaarschijn8 onwel9 onwen5 onwerk8 onwet8 onwett7 onwil8 onzeker6 onzicht8 onzin8 onzinn8 onzorgvuld7 oog5 oogmerk7 oogpunt6 ooit6 oord9 oordeeld8 oordeelsvorm8 oordel7 oorsprong8 oorspronk6 oorzak4 oost5 oostelijk8 opa9 opblas9 opbouw6 opbreng8 opbrengst6 opd7 opdag9 opdat5 opdoek9 opdraai7 opdraait9 opdracht5 opdrachtenverstrek9 opdrachtgever7 opdrijf9 opeenvolg8 open3 openbar8 opengesteld8 openhoud8 openstaand7 openstell7 opent8 operat9 operation7 operationel6 opereert8 operer6 opgaf7 opgan8 opgat8 opgebouwd6 opgebracht8 opgedan7 opgedrag7 opgeeist8 opgef8 opgegef7 opgehaald8 opgehang8 opgehef6 opgehoud9 opgekocht9 opgelaaid9 opgelegd5 opgeleid6 opgeleverd6 opgelicht8 opgelop6 opgelost6 opgemaakt7 opgemerkt8 opgenom5 opgepakt6 opgericht7 opgeroep6 opgeschort7 opgeslag7 opgeslot8 opgesomd9 opgespoord7 opgestapt8 opgestart8 opgesteld5 opgetred6 opgevall8 opgevang7 opgevat8 opgevoerd8 opgevolgd7 opgevraagd8 opgewekt8 opgeworp8 opgezegd7 opgezet7 opgroei8 ophal8 ophand8 ophang9 ophef8 opheff6 ophelder6 ophet8 ophog9 ophop9 ophoud8 opinie7 opinieartikel9 opinieleider9 opiniestuk9 opinion7 opkom8 opkomst7 opkoopt9 opkop7 oplaai9 oplapp9 oplegg6 oplegt7 oplever6 oplevert6 oploopt7 oplop6 oplos4 oplossingsricht8 opmak8 opmar8 opmerk5 opmerkt8 opnam6 opnames8 opneemt8 opnem6 opnieuw4 opoffer9 oppak7 oppervlakt8 oppik9 opponent9 opportun7 oppot8 opricht6 oprichter8 oproep5 oproept7 opruim7 opruk9 opschal9 opschort7 opslan7 opsomm8 opsplit8 opsprak8 opstand8 opstap9 opstapp8 opstapt9 opstart8 opstartproblem9 opstell5 opsteller8 opstelt8 opstur9 opt8 optie6 opties7 optimal6 optimaliser8 optimistisch9 optred5 optreedt7 opvall8 opvangt9 opvat6 opvoer8 opvolg7 opvolger7 opvraagt9 opvrag7 opvull9 opwaarder9 opweg8 opwelk8 opwerp9 opwerpt9 opzegg7 opzet6 opzicht5 opzij8 opzoek9 or7 orang9 ord4 order7 organ6 organic9 organisatie4 organisaties4 organisation7 organisator7 organisatorisch7 organisch8 organiseert8 organiser6 organization7 orientatie8 orienter8 os8 ot9 other8 oud5 out7 oven8 overal7 overbelast7 overblijf8 overblijft8 overbod7 overboord8 overbreng7 overbrugg8 overdag8 overdracht6 overdrag7 overdref8 overeengekom6 overeenkom8 overeenkomst5 overeenkomt7 overeenstemm5 overeenstemt9 overeind8 overgan6 overgang6 overgangsmaatregel8 overgangsperiod9 overgangsrecht8 overgangsregel7 overgat7 overgeblef8 overgebracht7 overgedrag6 overgegan6 overgeheveld8 overgelat7 overgelegd8 overgeleverd8 overgemaakt8 overgenom6 overgeplaatst8 overgot9 overgrot7 overhaast8 overhand8 overhandigd8 overhead8 overheidsweg7 overher9 overhevel7 overhoud8 overkoepel8 overkom8 overlat7 overled6 overleefd9 overlef7 overleg3 overlegd7 overlegg6 overlegorgan8 overlijdt8 overmak8 overmat8 overneemt8 overnem7 overplat7 overschat8 overschot7 overschred6 overschrijd6 overschrijdt8 overschrijf9 overspann9 overspoel9 overspoeld9 overstan8 overstap8 overstapp8 overstapt9 overstelpt9 overtoll7 overtreder8 overtreedt8 overtu6 overtuigd7 oververhit9 oververtegenwoord9 overvol9 overvoll8 overweegt5 overweg4 overwog6 overzet9 overzi8 overzicht4 overzien8 pa9 paait9 pack9 packag9 packet9 pad8 pair8 pak5 pakt8 pal7 palm9 pamflet8 pan8 panel8 paniek8 paper7 papier6 par6 parad9 paragraf7 parallel8 parallell9 parameter8 parat8 parel9 parent9 park7 parliamentary9 part8 participeert8 participer7 parties9 partij5 partijd8 partner5 partnership8 party8 pas4 passag6 passages7 passant8 passend6 passer7 passief8 past5 patron8 patstell9 paviljoen9 pay8 pd9 peac8 pech9 peil7 peildatum9 penibel9 peopl8 pep9 peper9 peperdur8 percel8 percentag5 percentages7 period5 periodes9 periodiek7 perk7 permanent6 persbericht5 person4 persona9 personal9 perspectief6 perver9 pes9 pf8 pg8 piek8 pijler8 pijnlijk8 pilot6 pilotproject8 plaatselijk6 plaatsgehad8 plaatsgevond5 plaatshebb8 plaatsing6 plaatst7 plaatsvervang8 plaatsvervanger8 plaatsvind5 plaatsvindt5 plaatsvond7 plafond8 plan4 planet8 plank8 plann4 planning6 plat3 platform6 playing7 pleegd9 pleegt7 pleg6 pleidooi6 pleit6 plek6 plenair6 plicht6 plichtig9 ploeg8 plot9 plotsel7 plug9 pluk8 plus7 podcast9 poging6 point8 polic8 policies9 policy7 political8 pomp8 pond9 poort8 populair8 populariteit8 populatie7 portal8 portefeuill8 portemonnee9 poseert9 positie4 positief5 posities7 position9 positioner8 poster9 pot8 potentieel7 potentiel6 power8 ppg9 ppi9 pr8 practices8 praktijk4 praktijkervar9 praktisch6 prat7 pre7 precair8 precedent8 precedentwerk8 precies4 predicat9 prefab9 presentatie7 presenteert8 presenter7 prestatie7 prestaties7 prester8 prevaler8 prif6 prijs5 prijsopdrijf8 prijsstell8 prijsvrag9 prikkel7 princip6 principal8 principes8 principieel8 principiel7 prioritair8 prioriteit5 prioriteitstell8 privekwestie9 pro7 probeerd8 probeert7 prober7 problem3 problematiek5 problematisch7 proceder8 procedur5 procedurel7 procedures5 procent5 procentuel8 proces5 procesgang8 producer7 product5 productie6 productiebedrijf9 productiecapaciteit8 productief8 produkt7 produktie8 proef6 proefkonijn9 proefproject8 prof6 professional8 professionaliser8 professionel6 profiel7 profijt8 profit8 profiteert8 profiter7 prognos8 prognoses7 program8 programm8 programma5 programmatisch9 programmer8 project4 projectgroep8 projectleider8 projectorganisatie8 prominent7 promot8 promotie7 promotiecampagn9 promt9 proportionaliteit7 proportionel7 protection7 protocol6 protocoll7 prt9 psycho8 public7 publicatie6 publicatieplicht9 publicaties7 publiceert8 publicer7 publiciteit7 publieksvoorlicht8 publikatie8 puinhop9 punt5 pur7 push9 px9 qa9 qua7 quality9 quick8 raadpleg7 raadsel9 raadt9 raadzam8 raakt7 rabat9 radelos9 rak6 rakt9 ram8 raming7 ramkoer9 rammelt9 rampzal8 rand8 randj9 randvoorwaard7 rang8 ranglijst9 rank9 rantsoen9 rap8 rapid9 rapport3 rapportag5 rapportages7 rapporteert9 rapporter6 rapporteur7 ratio8 rauw9 re7 reacties7 reaction9 reactiver9 reageerd8 reageert7 reager6 realisatie6 realiseert6 realiser5 realistisch7 realiteit8 reality9 reb9 rec8 recent5 reces8 recht4 rechthebb8 rechtmat6 rechtsgeld7 rechtsgevolg8 rechtsgrond8 rechtsopvolger9 rechtstrek6 rechtsvrag8 rechtvaard6 rechtvaardigt7 reconstruction8 record8 recordaantal9 recordhoogt9 recovery9 red6 redder9 redding9 reddingsplan9 redelijk5 redelijkerwijs7 redener7 redt9 reducer7 reductie7 reduction8 reeel6 refereert9 reflectie9 reform9 reg8 regeert9 regel3 regelgef4 regelmat6 regelt8 regeringsbeleid7 regeringsstandpunt8 regie7 regiem9 regional5 regionaliser9 register6 registratie5 registraties9 registratiesystem8 registreert8 registrer7 reglement7 regulation8 reguler6 regulier5 rehabilitatie9 reikwijdt7 reinig8 rek4 rekenfout8 rekenmodel9 rekent8 rekentruc9 rel6 relas8 relater8 relatie4 relatief6 relaties7 relevant5 relevantie8 relief8 rem8 remt9 rendabel7 rendement7 rentabiliteit8 reparatie7 reparaties9 reparatiewetgef8 reparer8 report6 reportag7 reporter8 represailles8 representatief7 representativiteit8 reputatie8 reputatieschad9 request9 res9 rescue9 research7 reserver7 resp6 respect7 respecter7 respectief5 respon8 respondent8 responsibl9 ressorter8 rest6 restant8 rester7 restrictief7 restricties9 resultat4 resulteert9 resulter8 retreat9 return9 review7 revolutionair9 rgf9 riant8 richt5 richting5 richtinggef9 richtlijn4 richtsnoer8 riet8 rift9 right6 rigid8 rij7 rijd6 rijdend8 rijdt8 rijker9 rijksbeleid7 rijksbred9 rijksniveau8 rijm5 rijmt6 ring8 risico4 risicoanalys8 risicodrag9 risicofactor8 risicogebied9 risicogroep8 risicovol8 risicovoll7 risk8 riskant8 rit8 rli9 rmo9 road9 rob9 robuust8 rod6 roep6 roept9 rol4 roll9 rommel9 rommelt9 rompslomp7 rond4 rondetafelgesprek9 rondlop8 rondom5 rondtrek9 ros8 rot8 roulatie9 round9 rout7 routes8 royal8 rug7 ruil7 ruim5 ruimer7 ruimhart8 ruimschot8 ruimt5 ruimtes9 ruit9 rukt9 rul8 rules8 run9 runt9 rust6 rustig9 ruzie8 ruzies9 rvs9 sa9 saboter9 sacr9 saf8 safer9 safety8 salam9 saldo7 sam5 samengan9 samengesteld7 samengewerkt7 samenhang6 samenhangt8 samenlef5 samenlop8 samenspann9 samensprak7 samenstell6 samenvalt8 samenvat8 samenvoeg8 samenwerk4 samenwerkingsovereenkomst8 samenwerkingsprotocol9 samenwerkingsverband7 samenwerkt8 sanctie7 sanctiemog8 sanctioner8 say8 sbf9 scan7 scenario7 schaadt8 schaarst8 schadelijk5 schaf9 schaff6 schakel7 schakelpunt9 schal5 schandal7 schandpal9 schar7 schat6 schatting6 scheid7 schel9 schema8 schend7 schending5 schendt7 schenk8 schepp7 scherm8 scherp6 scherper7 scherpt9 schet7 schetst8 schiet6 schietend9 schijf9 schijn6 schijnbar9 schijnt8 schik9 schikt9 schimmig9 schoen9 schokkend7 schon6 schond9 schoner8 schor8 schorsing7 schorst9 schort6 schouder9 schrapp6 schrapt8 schref7 schriftelijk5 schrijf6 schrijfproef9 schrijft7 schrijnend7 schrik9 schrikbar8 schrikbewind9 schrikt9 schroef8 schuif8 schuim9 schuldig6 schur9 scienc8 scoort8 scor7 scores9 scren8 sea8 search9 second7 secretaris6 sectie8 sector5 sectoral8 secundair8 security7 sedert7 seeding9 segment8 seizoen8 select9 selecter8 selectie6 selectief8 selectieprocedur9 selling9 semi7 seminar8 sen8 seo9 separat8 september3 serie8 series9 serieus6 serious9 server8 servic6 services7 session9 sexual9 sf8 sfer7 sg8 shelter9 sherpa9 short9 show8 sign9 signal5 signaleert9 signaler7 significant7 silenc9 simpel8 simpelweg8 sindsdien7 singl9 sis9 sit7 sites8 situatie3 situaties5 situation8 sjoemel8 sjoemelt9 sky8 slaagt7 slaapt9 slag6 slagvaard9 slan7 slap8 slapend9 slapp9 slat7 slecht5 slechter7 sleept9 slep8 slepend8 sleutel9 slijtag9 slimm8 slimmer9 sloopt9 slordig8 slot7 sluiprout9 sluiproutes9 sluist9 sluit4 sluitend7 smak8 smal9 small8 smart9 smeekt9 smelt9 smerig9 snel4 snelgroei9 snell6 sneller6 sneuvel9 sneuvelt9 snijd8 sober8 sociaal5 social4 socialistisch9 society8 soelas8 soepel7 soepeler8 soft9 solar9 solid9 solidariteit8 som8 somber8 sommig5 soort4 soortgelijk5 sos9 sourc8 sowieso8 spac9 spann7 spanning6 spanningsgebied8 spant9 speciaal6 special5 specificatie8 specificer8 specifiek5 speculer9 speech8 speeld7 speelt5 speelveld8 speerpunt8 spek9 spel5 speler7 spelletjes9 spelregel8 spijker8 spijt7 spil9 spiral8 split8 splitsing8 spoed6 spoeddebat8 spoedig4 spoedigst7 spontan8 spoorlos8 spoort8 sprak7 spreekt6 spreiding7 sprek5 sprekend9 spreker9 spring8 sprintplan9 spull9 spuugzat9 sr8 st7 sta9 staakt8 staand6 staartj9 staatkund9 staatsblad7 staatscourant6 stabiel8 stabilisatie9 stabiliteit7 stability9 stadium6 stagnatie8 stagneert8 stagner8 stan4 standaard6 standard8 standpunt7 standpuntbepal8 stanley9 stap6 stapel8 stappenplan8 stapsgewijs9 stapt8 star8 starr9 start5 startend8 stat3 statement8 states8 stationer8 statistisch7 status5 stb7 ste9 sted3 stedelijk7 steekhoud9 steekproef7 steekproefsgewijs8 steekt8 steelt9 stek7 stekker9 stel7 steld6 stelend9 stell3 stellig8 stelling4 stellingnam7 stelsel6 stelselmat7 stelt4 stem6 stemgedrag8 stemming7 stempel8 stemt8 sten8 ster8 sterk5 sterker7 sterkt7 steun5 steunmaatregel8 steunpunt7 steunt7 steunverl8 stevig7 sticht8 sticker8 stiekem9 stierf9 stigmatiser8 stijg6 stijgend6 stijging5 stijgt7 stijl8 stik9 stil7 stilgehoud9 stilgelegd8 still7 stillegg8 stilt8 stilzwijg8 stimulan8 stimuleert7 stimuler5 stimuleringsmaatregel8 stn9 stock9 stoel7 stokt9 stond6 stop6 stopgezet6 stopp5 stopt6 stopzet6 stor9 storag9 stort7 storting8 stortvloed9 stot8 straft9 strak6 stral8 strandt9 strat6 strategie7 strategisch6 stream8 streefcijfer8 streeft8 stref5 strek8 strekkend8 strekking6 strekt8 streng6 strenger6 strep8 stret8 strijd4 strijdig6 strik7 strikt6 strikter9 stringent8 strok7 stroming8 strookt7 stroomlijn8 strop8 structur6 structurel5 struikelblok9 studies6 study8 stuit7 stuk6 stukj9 stunt9 stur5 sturing8 stuurd8 stuurgroep7 stuurt7 sub7 subjectief9 substantieel7 substantiel7 succes6 succesvol6 succesvoll7 suf9 suggereert7 suggerer9 suggestie6 suggesties7 summier9 summit9 sunset9 supersnell9 supply9 support7 symbol9 symposium8 symptom8 system5 systematiek7 systematisch7 taakopdracht8 taakstell7 taakverdel8 taboe8 tachtig7 tactiek9 tactisch8 tafel7 tak4 takenpakket8 talent8 tallos8 target8 targeted9 tart9 tas8 task8 taskforc7 tast8 tbf9 teaching9 team6 technisch5 technology8 tegelijk7 tegelijkertijd6 tegemoet5 tegemoetkom6 tegemoetkomingsregel9 tegendel8 tegengan6 tegengegan7 tegengehoud8 tegengesteld8 tegengewerkt8 tegengeworp8 tegenhoud7 tegenover5 tegenovergesteld8 tegenslag8 tegensprak7 tegenstander7 tegenstell6 tegenstrijd7 tegenvall8 tegenvaller7 tegenwerk7 tegenwerkt9 tegenwerp9 tegenwoord8 teister9 tek6 tekend9 tekort4 tekortkom7 tekortschiet6 tekst6 tel8 teleur9 teleurgesteld8 teleurstell8 telk7 tell7 telling9 teloorgang8 telt7 temer7 temper9 tempo7 tend7 tengevolg8 teniet8 tenminst6 tenslot7 tent8 tenzij7 terecht5 terechtgekom8 terechtkom7 terechtkomt8 term6 termijn7 termijnoverschrijd9 terrein5 territorial8 terstond8 terug4 terugbetaald8 terugbetal7 terugbreng8 terugdr6 terugdraai8 teruggaf7 teruggang9 teruggebracht7 teruggedraaid8 teruggedrong8 teruggegef8 teruggekeerd7 teruggekom9 teruggelop9 teruggenom9 teruggestort8 teruggestuurd7 teruggetrok8 teruggevond9 teruggevorderd7 terughal8 terughoud6 terugkeert8 terugkom8 terugkrijg8 teruglop7 terugplat8 terugroep9 terugsluis9 terugstur7 terugtred9 terugtrek7 terugtrekt9 terugval9 terugwerk6 terzijd8 tevel6 tevergef8 tevor7 tevred7 teweg8 tezam7 than5 that8 the5 their8 thema7 theoretisch8 theorie8 thermisch9 threat8 thuis6 thuisblijf9 thuishor8 thuisland8 thuissituatie8 tien5 tienduis7 tientall5 tijd3 tijdbom9 tijdelijk5 tijdgebrek9 tijdig5 tijdpad8 tijdrof8 tijdschema8 tijdsdruk8 tijdspad8 tijdstip6 tijdstipp8 tik8 tikkend9 tikt9 tim8 tip8 titel6 tnf9 to5 tocht8 today9 toebedeeld8 toedel8 toedien7 toedoen8 toedracht7 toegang5 toegebracht8 toegedan7 toegedi8 toegeeft8 toegegef8 toegek6 toegelat6 toegelicht8 toegenom5 toegepast5 toegerust7 toegeschref8 toegesned8 toegespitst9 toegestan5 toegestuurd8 toegevoegd7 toegewes7 toegezegd5 toegezien7 toegezond6 toekenn6 toekent8 toekom5 toekomst4 toekomstperspectief8 toekomstplann9 toekomstvisie8 toekomt8 toelag8 toelat5 toeleverancier8 toenam5 toeneemt6 toenem5 toenmal6 toentertijd8 toepas4 toepast8 toereik6 toerek9 toeslan9 toesprak7 toestan6 toestand6 toestat7 toestel7 toestell7 toestemm5 toestrom8 toestur8 toet6 toetreedt9 toetsbar9 toetsing6 toetsingscommissie8 toetsingscommissies8 toetsingskader7 toetst8 toeval8 toevall8 toevertrouwd8 toevlucht9 toevluchtsoord9 toevoeg7 toewijs7 toezegd8 toezegg4 toezend7 toezicht4 toezichthoud7 toezien7 toleranc9 tolerantie8 ton6 tonn7 toont8 top5 topj8 tor8 torenhog8 totaalbedrag8 totaalverbod8 total5 totaliteit9 totstandkom6 tour9 tower9 toxic9 traagheid8 tracer7 tracht7 track9 traditionel7 trag7 tragisch8 train8 trainer8 training7 traject6 transfer8 transit9 transitie8 transitieakkoord9 transition9 transparant7 transparanter8 transparantie6 transparency9 trapt9 treaty9 tred4 treedt7 treff4 treft7 trek5 trekker9 trekt6 trend6 trial8 trillend9 trip9 truc7 trusted9 truth9 tuig9 tuin8 turf9 tussenkomst8 tussenligg8 tussenrapportag8 tussentijd6 twaalf7 twaalfjar9 twee4 tweedehand9 tweedel7 tweederd8 tweeduis9 tweehonderd8 tweemal8 tweetal8 twijfel6 twijfelacht8 twijfelt8 twintig6 twintiger9 two8 typ6 typer8 ubek8 ubereid7 uberhaupt7 ucp9 udat8 ude7 uhet8 uit7 uitbann8 uitbehandeld9 uitbested7 uitbetaald7 uitbetal6 uitblijf6 uitblijft9 uitbreid5 uitbreidingsplann8 uitbrek8 uitbreng7 uitdag8 uitdel8 uitdiep9 uitdrag8 uitdruk6 uiteengezet7 uiteenlop7 uiteenzet5 uiteind5 uiter6 uiteraard7 uitermat8 uiterst6 uitfaser8 uitgaand7 uitgaf6 uitgan7 uitgangspunt5 uitgat6 uitgebracht6 uitgebreid6 uitgebreider8 uitgedeeld8 uitgedrag8 uitgedrukt8 uitgeeft8 uitgef7 uitgegan6 uitgegef6 uitgehold8 uitgekeerd6 uitgekled9 uitgekocht9 uitgekom8 uitgelat8 uitgelegd7 uitgelekt7 uitgenodigd7 uitgeoef6 uitgeput8 uitgereikt8 uitgerek9 uitgerust7 uitgeschold9 uitgeschref8 uitgeslot6 uitgesplitst7 uitgesprok5 uitgesteld6 uitgetrok7 uitgevaardigd7 uitgevall8 uitgevoerd4 uitgewerkt7 uitgewisseld8 uitgewoond9 uitgezocht9 uitgezond6 uitgezonderd8 uitgift7 uitholl8 uiting6 uitkled9 uitkom8 uitkomst4 uitkomt8 uitl9 uitlat5 uitleg6 uitlegg6 uitlop8 uitmaakt6 uitmak6 uitnod7 uitoef6 uitoefent8 uitpak8 uitpakt8 uitplat8 uitpuil9 uitput8 uitreik8 uitroei9 uitroep9 uitrol8 uitruk9 uitrust8 uitschakel9 uitschrijf8 uitslag7 uitsluit5 uitsluitsel7 uitsplit8 uitsprak4 uitspreekt7 uitsprek7 uitstek7 uitstel6 uitstell8 uitstelt9 uitsterf8 uitstral8 uitstrekt9 uitstrom7 uitstroomt9 uittocht8 uittred9 uittrek8 uittreksel9 uittrekt9 uitval7 uitvall7 uitvalt8 uitvar9 uitverkocht9 uitverkop9 uitvloeisel8 uitvoer4 uitvoerd9 uitvoerder7 uitvoeringsbesluit8 uitvoeringskost8 uitvoeringspraktijk8 uitvoeringsproblem9 uitvoeringsregel8 uitvoert7 uitvrag9 uitwas8 uitweg9 uitwerk6 uitwijk8 uitwijst8 uitwissel6 uitzicht7 uitzichtlos8 uitzoek8 uitzonder6 uitzonderingspositie8 ukennisgenom8 ultimatum9 unaniem8 und8 under8 understand7 uniek7 uniformer8 uniformiteit9 unilateral8 union7 unit8 united7 universel8 uop8 up7 updat8 uren6 urenlang8 urgent7 urgentie7 urges9 urig8 us7 usb9 use7 ut9 uur5 uurtarief9 uvan8 uwerzijd8 uws8 uzelf7 uzich9 vaardig7 vaart7 vaderland9 vag8 vak4 vakantieperiod8 vaker5 val6 valid8 vall5 vallend8 valley9 valt5 vandag6 vandan7 vang6 vangnet8 vangnetregel9 vangt9 vanwar9 vanzelfsprek8 varend8 variabel8 variant7 varier8 vast4 vastgehoud7 vastgelegd5 vastgelop8 vastgesteld5 vastgezet8 vasthoud7 vasthoudt8 vastlegg7 vastlop8 vaststat7 vaststell5 vaststelt8 vastzet9 vastzit7 vat7 vatbar8 vecht7 veegt9 veelbelof9 veeler8 veelvoud8 veelvuld7 veertien8 veertig7 vehicl9 veil8 veilig4 veiliger7 veiligheidsoverweg8 vel7 veld6 ventur9 ver4 verander5 veranderd6 verandert8 veranker7 verankerd8 verantwoord3 verantwoordelijkheidsverdel8 verbaasd8 verbal6 verbaliser9 verband3 verbas8 verbeter4 verbeterd6 verbetert8 verbied5 verbiedt7 verbijster9 verbijsterd9 verbind6 verbindt5 verblef7 verblijfplat7 verblijft7 verbod4 verbolg9 verbond5 verborg7 verbouw7 verbreekt9 verbrek8 verbrok9 verbruik8 verded7 verdedigd8 verdeeld7 verdeelsleutel8 verdel6 verder5 verdergaand7 verdien6 verdiend7 verdienmodel9 verdienst9 verdient6 verdiep7 verdiept9 verdisconteerd8 verdoezel9 verdraagt8 verdriet9 verdrievoud9 verdrijf9 verdrong9 verdubbel7 verdubbeld7 verduid7 verdw6 verdwijn5 verdwijnt7 vereenvoud7 vereenvoudigd8 vereist5 veren7 verenigd4 verenigt8 vererger8 verg8 vergaand7 vergaard8 vergader6 vergar8 vergef9 vergelek7 vergelijk4 vergemak8 verget7 vergevorderd8 vergewis9 vergewist9 vergezeld7 vergis8 vergist9 vergoedt8 vergrijp8 vergrot5 vergt7 verhaald7 verhal6 verhandel7 verhandeld7 verhard8 verhef9 verhelp7 verhinder7 verhinderd8 verhindert8 verhog5 verholp8 verhoogd5 verhoogt8 verhoud5 verhoudt4 verhull9 verificatie8 verifier8 verijdeld9 verjaagt9 verjaardag8 verjag8 verkapt8 verkeerd5 verkeert7 verkenn7 verklaard5 verklaart5 verklar6 verklein7 verkleind9 verknalt9 verkocht6 verkoopt8 verkop5 verkort7 verkos9 verkreg6 verkrijg5 verkrijgt8 verkwist9 verl5 verlaagd7 verlag5 verlang8 verlangd8 verlangt9 verlat6 verled5 verleend5 verleent7 verlegg8 verleid8 verleng6 verlengd6 verlengt9 verlicht7 verlies5 verliesgef8 verliest7 verloeder8 verloopt6 verlop5 verlor6 verluidt8 vermak8 vermed7 vermeend5 vermeld6 vermeldt8 vermeng8 vermijd6 verminder5 verminderd6 vermindert8 verminkt9 vermoed6 vermoedt8 verneder8 vernederd9 vernem8 verniet6 vernietigd6 vernieuw7 vernieuwd8 vernom7 verondersteld7 veronderstell6 veronderstelt8 verontrust6 verontwaard8 verontwaardigd9 veroorzaakt5 veroorzak6 veroorzaker8 verouder9 verouderd7 verover8 verplaatst7 verplat6 verplicht4 verr8 verrad9 verras8 verrast8 verregaand8 verrek7 verricht4 verrijk8 verrijkt8 verruim6 verruimd8 versch6 verschaff5 verschaft7 verscheid7 verscherp7 verscherpt7 verscheurd9 verschijn6 verschijnsel7 verschijnt8 verschil5 verschill4 verschilt7 verschof8 verschral8 verschuif6 verschuldigd7 versie7 versies8 verslag5 verslaggef9 verslaglegg8 verslechter6 verslechterd7 verslechtert8 versneld6 versnell6 versnipper8 versnipperd8 versober8 versoepel7 versoepeld8 verspild8 verspilt9 verspreid5 verspreidt8 verstan6 verstandiger8 verstat7 verstef9 verstek9 versterk5 versterkt7 verstok7 verstoord7 verstoort9 verstopt9 verstor7 verstrek4 verstrekt5 verstrijk8 verstrikt9 verstur7 verstuurd7 versus7 vertaald8 vertal7 vertegenwoord6 vertegenwoordigd7 vertegenwoordiger5 vertek8 verteld8 vertell9 verton7 vertoond8 vertoont8 vertraagd7 vertraagt9 vertrag5 vertrek5 vertrekt8 vertrok7 vertrouw5 vertrouwd8 vertrouwensbreuk9 vertrouwenscrisis9 vervaard8 vervaardigd8 vervall6 vervalt7 vervang5 vervat8 vervel8 vervolgonderzoek8 vervolgstapp8 vervolgvrag9 vervreemd8 vervroeg8 vervroegd7 vervuld8 vervull6 vervult7 verwacht4 verwant8 verwarr7 verwef8 verwer8 verwerf6 verwerk6 verwerkt6 verwerp7 verwes6 verwet8 verwezenlijkt8 verwijder6 verwijderd6 verwijs6 verwijst7 verwijt7 verwoest8 verwond8 verwoord6 verworf7 verworp8 verzacht8 verzamel7 verzamelbrief9 verzameld7 verzamelt8 verzend8 verzet6 verziekt9 verzocht6 verzoek4 verzoekt7 verzoen8 verzond7 verzorgd8 verzorgt8 verzuimd8 verzwak9 verzwakt8 verzwar8 verzweg7 verzwijg8 verzwijgt9 vest9 vestig5 vestigingsplat8 vi7 vic7 vicepremier9 victory9 video7 videofilm9 viel7 vier5 vierd7 vierjar9 vierkant8 vierling9 viert9 vies8 view8 viger7 vijand8 vijf5 vijfd7 vijfjar9 vijftien7 vijftig7 villa9 vind7 vindbar9 vinger8 violation9 violenc9 virtuel9 visie5 vital8 viva9 vivat9 vizier9 vlak6 vlakbij8 vlek8 vliegend8 vliegt9 vlies8 vloei8 vloeibar9 vloeistoff9 vloeit8 vloer8 vluchtroutes9 voed8 voedingsbodem9 voeg7 voel6 voelt7 voer4 voerd8 voert6 voet6 vogelvrij8 voic8 vol6 voldan5 volded7 voldoen5 voldoend4 voldoet5 volg5 volgd8 volgend5 volgord9 volgt6 volkom8 voll7 volled4 volop8 volstan7 volstat8 volstrekt6 voltall8 voltooi8 voltooid8 voltrek8 voltrok8 volum7 volwaard7 volwas8 volwass7 vond7 vondst8 vooraanstaand8 vooraf6 voorafgaand6 vooralsnog6 voorbar8 voorbat8 voorbeeld5 voorbeeldfunctie7 voorbehoud7 voorbereid5 voorbereidt8 voorbij7 voordel6 voordeur9 voordoen6 voordoet7 voordracht8 voordrag9 voorfinancier8 voorgaand6 voorganger6 voorgedan6 voorgedrag8 voorgekom7 voorgelegd6 voorgelicht7 voorgenom5 voorgeschref6 voorgestan7 voorgesteld5 voorgezet9 voorgoed9 voorh7 voorhand6 vooringenom9 voorinvester9 voorjar7 voorkeur6 voorkom3 voorkomt5 voorkwam8 voorlegg8 voorligg7 voorlop5 voormal5 voormeld8 voornaamst7 voornam7 voornem4 voornoemd6 vooronderzoek8 vooroordel9 voorop7 vooroverleg9 voorrad7 voorrang6 voorschot7 voorschotregel9 voorschrift6 voorschrijf7 voorschrijft7 voorspeld8 voorspell8 voorspelt8 voorspoed8 voorsprong9 voorstander7 voorstat8 voorstel5 voorstell5 voorstelt7 voort5 voortan6 voortbestan6 voortdur6 voortduurt8 voortgaand8 voortgang5 voortgangsrapportag7 voortgekom8 voortijd7 voortkom7 voortkomt8 voortouw8 voortplant8 voortrek9 voortschrijd8 voortvar7 voortvloei6 voortvloeit7 voortzet6 vooruit7 vooruitgang7 vooruitlop6 vooruitzicht7 voorval7 voorvall8 voorwaard4 voorwendsel8 voorwerp8 voorzicht8 voorzien4 voorzieningenniveau8 voorziet6 voorzitter5 voorzorgsmaatregel8 voorzover7 vor6 vorder6 vordert8 vorenbedoeld9 vorenstaand9 vorig5 vorm4 vormd8 vormgef6 vormgegef7 vorming7 vormt5 vorst9 vraagnummer5 vraagstell8 vraagstuk7 vraagt6 vraagtek7 vracht8 vragenlijst8 vragenrek8 vragensteller8 vragenur7 vrankrijk9 vreedzam7 vreemd7 vreest7 vres6 vriend7 vriendin9 vries7 vrij4 vrijblijf7 vrijdag6 vrijelijk9 vrijgef8 vrijgegef8 vrijgekom8 vrijgelat7 vrijgemaakt8 vrijgesteld7 vrijkom7 vrijkomt8 vrijlat6 vrijmak8 vrijuit7 vrijwar8 vrijwel6 vrijwill6 vroeg6 vroeger7 vroegst8 vroegtijd7 vrom6 vrucht8 vtf9 vuil8 vull7 vult9 vur7 vw8 waakhond9 waarbinn7 waarborg5 waarborgt8 waard5 waardeert8 waardelos9 waarder7 waardevol8 waardevoll7 waardig8 waargenom8 waarmak8 waarna7 waarnar7 waarnem7 waarnemer7 waaronder5 waarschijn6 waarschuw6 waarschuwt7 waarteg8 waaruit4 wacht5 wachtkamer9 wak8 wakker8 wal7 wanbeher9 wanbeleid8 wangedrag7 wanhop8 wanord9 wanpraktijk9 wantoestand7 wantrouw8 war6 warm8 warn9 wast9 watch7 waterdicht8 waves9 way9 wbl9 weapon8 web8 websit5 websites7 wederom6 wederrecht8 wederzijd7 weeffout8 weegt7 weekeind8 weekend7 weergaf7 weergef8 weergegef7 weerhoud8 weerlegg8 weersomstand8 weerstand7 weerwil8 weg4 wegblijf9 weggegooid8 weggehaald8 weggelegd6 weggenom7 weggepest9 weggesluisd9 weggestuurd8 weggewerkt8 weggooi9 weghal8 weglek8 weglop9 wegnem7 wegpest9 wegstur9 wegvall7 wegvalt8 wegwerk8 wei9 weiger5 weigeracht8 weigerd7 weigert6 weinig5 wek4 wekelijk7 wekenlang9 wekt7 welbevind9 welbewust8 weliswar7 welkom7 welslag8 welwill8 wen6 wend6 wenselijk4 wenst6 wer6 wereld6 wereldwijd6 wereldzeeenverdrag9 werf6 werft8 werk3 werkbar8 werkbezoek7 werkdag8 werkelijk5 werkend6 werker8 werkervar9 werkgebied8 werkgroep6 werking5 werkingssfer8 werklast9 werkplat7 werkt5 werkterrein8 werkvloer7 werkwek8 werkwijs6 werkzam5 werp8 werpt8 werving6 wervingscampagn9 wervingscampagnes9 wes6 west5 westelijk7 wester6 wetend8 wetgevingsoverleg8 wetsartikel8 wetsontwerp9 wetsovertred9 wetsvoorstel5 wetsvoorstell8 wetswijs6 wettelijk4 wettig8 who7 wied9 wiel8 wien6 wier7 wijkt7 wijst7 wijt6 wijzig4 wildgroei8 wildlif9 will4 willekeur6 winn7 winnar8 winnares9 winst6 winstgef8 winstoogmerk8 wint8 winter7 wirwar9 wis8 wissel6 wisselt9 wist6 wit6 with7 within9 without9 woed8 woedend8 woekerprijs9 woensdag7 woest9 wom8 wonend7 woogie9 woonacht7 woond9 woonplat8 woont7 woord6 woordvoerder6 woordvoerster8 word8 work8 working8 workshop9 world6 worstel8 worstelt9 wrang9 wred9 wrevel9 wuo9 xvi6 year8 yi9 you9 young8 your9 youth9 yulan9 zaai9 zaait9 zacht8 zag8 zak3 zakelijk7 zakendoen9 zakenlied9 zakenman8 zakt9 zal9 zamel9 zand8 zanger9 zat7 zaterdag7 zef6 zeg9 zegg5 zeggenschap7 zegt6 zei8 zeker4 zeld7 zelf5 zelfbenoemd9 zelfd7 zelfonderzoek9 zelfstand5 zelfvoorzien9 zend6 zending8 zero8 zes5 zesd8 zestien8 zestig8 zesvoud9 zet4 zetel8 zevent8 zg8 zgn6 zicht6 zichtbar7 zichzelf6 ziekmak9 zienswijs7 zijd6 zijn9 zijnd5 zijner8 zilver8 zin5 zinlos7 zinnig9 zinsned7 zinvol7 zinvoll8 zit5 zittend7 zodan5 zodoend6 zoek5 zoekgeraakt9 zoekrak9 zoekt7 zoektocht8 zoet9 zogehet6 zogenaamd5 zogenoemd6 zolang6 zomar7 zomer6 zomerperiod9 zomerreces8 zon6 zond8 zones8 zonod6 zorgdrag7 zorgelijk6 zorgt6 zorgvuld5 zorgvuldiger9 zorgwek6 zoveelst7 zovel5 zover6 zozer8 zr9 zuid5 zuidelijk7 zuidwest8 zuinig7 zuiver7 zulk6 zur8 zus9 zusjes9 zwaarder6 zwaargewond9 zwaarst8 zwaart8 zwaarweg7 zwak7 zwakker8 zwar5 zwart6 zwartboek8 zwicht9 zwijg8
`;
