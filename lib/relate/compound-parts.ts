/**
 * Stems of which Dutch compounds are often made. Written by test/train/compound-parts.ts, which counts them in real
 * questions; not by hand.
 */
export const compoundParts = `
aanbested aanbied aanbieder aanbod aandacht aandeelhouder aandel aangeleg aangift aanhoud aankop aanleg aanlop
aanmeld aannem aannemer aanpak aanpas aanrijd aanschaf aanslag aansluit aansprak aanstell aantal aantall
aanval aanvall aanvang aanvoer aanvrag aanvrager aanwes aanwijs aard aardappel aardbef aardgas abonnement
abortus acceptatie accijn accountant accreditatie acht achter achtergrond achterstand actie actief acties
activist activiteit administratie adoptie adres advertentie advertenties advies adviser adviseur advocat
afbouw afbrak afdel afdracht affair afgift afhandel afhank afkop aflos afluister afnam afrek afscheid afschot
afschrijf afsluit afsprak afstand afstemm aftrek afval afvalstoff afvalverwerk afvalwater afvoer afweg afwijk
afzet agenda agent agentschap aid akkoord alarm alarmer alcohol alimentatie all allochton alternatief ambassad
ambitie ambities ambt ambtenar ambulanc ammoniak analys analyses angst anti antibiotica antwoord apothek
apotheker apparat apparatur appartement arbeid arbeider arbeidsmarkt arbeidsongeschikt arbeidstijd
arbeidsvoorwaard arbo archief argument armoed armoedebestrijd arrest arrestant arrestatie art artikel asbest
asiel asielzoeker aspect assistent assistentie auto automatiser autoriteit avond baby bacterie bagger bakker
balan ban band bank bankier bases basis basisschol bebouw bed bedien bedrag bedreig bedrijf bedrijfslef beeld
begeleid begeleider begin beginsel begrafenis begrip begrot behandel beheerder beher behoeft behoud beinvloed
bejaard bekost belang belast belegg beleid beloft belon bemann bemiddel bemiddelar benader bendes benelux
benoem benzin beoordel bepal beperk berad bereid bereik berek berg berging beroep beschad bescherm beschik
beschrijf beslag beslis besluit besluitvorm besmet bespar besprek best bestan bestand bestanddel bested bestel
bestemm bestemmingsplan bestrijd bestur bestuurder betaald betal beter beton betrek beur beurt bevall beveil
bevel bevoegd bevolk bevorder bevrijd bewak bewaker bewap bewar beweg bewijs bewind bewoner bewust bewustword
bezet bezig bezit bezoek bezoeker bezold bezorg bezuin bezwaarschrift bezwar bibliothek bij bijdrag
bijeenkomst bijstand biljet binnenvaart biodiversiteit blad blijf blind bloed blok blot bodem boek boekhoud
boer boerderij boet boetes bom bond bont bonus bor bord borg borst bosch bot bouw bouwer bouwkund boycot
brabant bracht branch brand brandstof brandstoff brandveil brandwer bred breng breuk brief brigad brochur
broeikasgas broek bron bronn brug brugg budget buffer buit buitenland bulletin bundel bur bureau bureaucratie
bureaus burgemeester burger busines buurt calamiteit camera campagn campagnes camping cannabis capaciteit car
cas casino cassatie categorie categorieen cell censur center centra central centrales centrum certificat
certificer chaos charter chauffeur check chemicalien chemie chip chlor christ cijfer circuit circus claim
clausul client club cluster coalitie cocain coffeeshop collectie colleg collegegeld colleges combinatie
combinaties comit commandant commando commissaris commissie commissies communicatie compartiment compensatie
competentie complex component computer concentratie concentraties concept concern concert concessie conclusies
concurrentie condities conferentie conflict conform congres consequenties constructie constructies consultatie
consument consumptie contact container continuiteit contour contra contract contracter control controles
convenant conventie cooperatie coordinatie coordinator corona corporatie correctie corruptie creditcard
criminaliteit criminel crisis criteria criterium cros cultur cursus dader dagblad dan data datum deal debat
decentralisatie declaratie deelnam deelnem deelnemer deeltijd defensie dekking del delegatie delict delta
demonstrant demonstratie demonstraties denk departement depot derd deskund detacher detentie deur deurwaarder
diabetes dialog diamant dicht dief diefstal diefstall dien dienst dienstverl dier dierenwelzijn diervoeder
dierziekt diesel differentiatie dijk dioxin diploma directeur directie directies discriminatie discussie
distributie district diversiteit divisie docent dochter document dod doel doeleind doelgroep doelmat doelstell
dof dokter dolfijn domein donatie donor doorstrom doorvoer dor dorp dossier douan draai drag drama drank dreig
dreiging drempel drie driehoek drijf drinkwater drug druk dubbel dublin duif duin dump duurzam dwang echt
economie editie educatie eenheid eerstelijn effect efficiency eier eig eigenar eigendom eiland eind eindexam
eiwit elektriciteit element emancipatie emissie emissies energie energiebespar enorm enquet epidemie erfelijk
erfpacht erkenn ervar ether etiketter euro europa europes euthanasie evacuatie evaluatie evenement exam
executie experiment experimenter expert expertis exploitant exploitatie explosie export fabriek fabrikant
faciliteit factor faillissement familie families fauna federatie feest feit festival field fiet fijnstof fil
film financier firma flat folder fond formatie formul formulier forum foto fout fractie fracties fraud
fraudeur fraudezak frequentie frequenties front fruit functie functies functionaris functioner funder fusie
gaand gang gans garantie garanties gast gaswinn gebied gebond geboort gebor gebouw gebracht gebrek gebruik
gebruiker gedacht gedeelt gedetineerd gedog gedrag geeft geest gefinancierd gegan gegef gehaald gehalt
gehandicapt geheim geheimhoud gehor gehoud gekom gelat geld geled geleerd geleg gelegd geleid gelijk gelof
gelop geluid gemaakt gemeenschap gemeenschapp gemeent gemeenterad geneeskund geneesmiddel genes genoemd genom
genootschap genot gerecht gerechtigd gered gerelateerd gericht geschiedenis geschikt geschil geschill geschot
geslacht geslag gesprek gesteld gestuurd getal getuig gevang gevangenis gevar gevecht gevoel gevolg gewas
geweld gewet gewicht gezag gezet gezicht gezin gezinn gezond gezondheidszorg gifgas glas glastuinbouw
glasvezel godsdienst goed goeder goedkeur golf goud grad graf gratie gren griep groei groen groep groeper
grond grondslag grondstoff grondwater grondwet grot haf half hand handel handelar handhaf hang harmonisatie
hart hat heff heffing heid helicopter helikopter her herdenk herhal herindel herkomst heroin herstel
herstructurer hervorm herzien hield hinder hit hoek hoevel hog homo hond honderd honger hoofd hooglerar hoogt
hoorn hor horeca hormon horst hotel houd houder houdt hous hout huis huisart huisdier huishoud huisvest hulp
hulpverl hulpverlener hur huurder huurprijs huursubsidie huwelijk hygien hypothek identificatie identiteit
ijssel ijsselmer illegal imam immigratie implementatie import impul inbrak inburger incasso incident indel
index indexatie indicatie indicaties industrie inflatie informatie infrastructur ing inhoud initiatief inkom
inkomst inkop inlicht inning innovatie inricht inschrijf inspann inspecteur inspectie inspecties insprak
installatie installaties instandhoud instantie instanties instell institut instrom instructeur instructie
instrument instrumentarium integratie integriteit inter intercity interim internat internet interventie
introductie inventarisatie invester invloed invoer invorder inwoner inzamel inzet islam isolatie jacht jager
jeugd jeugdhulp jeugdzorg jihad jong jonger journal journalist jurist justitie kaart kaartjes kabel kabinet
kader kalver kamer kamp kanal kandidat kanker kansspel kant kantor kapital karakter kas kat kavel kazern
kenmerk kentek kerk kern kernenergie kernwap ket keur keuring keurmerk keus kies kijk kilometer kind kinder
kinderopvang kinderporno kinderrecht kipp klacht klant klar klas kleding klein kleur klimat kliniek
klokkenluider knelpunt knooppunt knop koei koepel koer kogel kol komst konijn koninkrijk kooi koopkracht koort
kop koper koppel korp kort korting kost kostprijs koud kraamzorg kracht krak kraker krant krediet krimp
kritiek kron kruis kunst kust kwalificatie kwaliteit kwam kwartal kwek kwestie kwesties kwijtscheld laatst
label laboratorium lad lading lag lancer land landbouw landing landschap lang laser last lawaai leas led
leeftijd leegstand leerling lef leger leges legg legionella legitimatie leid leider leiding len lengt lening
ler lerar les letsel letselschad levensmiddel lever leverancier liberaliser licentie licham licht lidmaatschap
lift ligg ligplat lijf lijfrent lijk lijkt lijn lijst limiet link lobby locatie locaties lod lokal lokatie
lokaties loket lon long loonkost loopt loterij loverboy lozing lucht luchthaf luchtkwaliteit luchtmacht
luchtvaart luister maakt maaltijd maand maandag maatregel maatschappij maatwerk machines macht machtig macro
maffia magazin mail mais makelar maker management manager mann marg marin market markt martel mas massa master
materiaal material materieel maximum mechanism meded mededel medewerker medezeggenschap media medicatie
medicijn medisch meerder meerjar meester mega meisjes meld melding meldpunt melk men mensenrecht mer merk mest
met metal meter method methodes methodiek metro micro mid middag middel migrant migratie mijn milieu militair
miljard miljoen millennium minder mineral minimum misbruik misdad misdrijf mishandel missie missies mobiliteit
model modell moeder mol moment mond monitor monopolie monster monument moord morg moskee moslim motief motor
multi munitie museum muziek nacht nadel najar nam naschol natur natura naturalisatie nazi nazorg nederzet
neemt nef ner nert netto netwerk neutral nieuw nieuwbouw nieuwkomer niveau niveaus nod noodhulp noodopvang
noord noordzee norm normer nota notitie nummer nut object ochtend octrooi oef offensief officier olie omgang
omgef omroep omschakel omschrijf omslag omstand omvang omzet onafhank onderdel onderhandel onderhoud ondernem
ondernemer ondersteun onderwerp onderwijs onderzoek onderzoeker ongeluk ongeval ongevall ontbind ontheff
ontnem ontruim ontslag ontvanger ontvangst ontvoer ontwap ontwerp ontwikkel ontwikkelingssamenwerk oogpunt
oogst oordel oorlog oorsprong oorzak oost opbouw opbrengst opdracht open openstell operatie operaties opgaf
opinie opkomst opkop opleid oplos opnam opnames oppervlakt oppositie opricht oproep opruim opslag opspor
opstell optie opties opvang opvangcentra opvat opvoed opwek oranj ord order organ organisatie organisaties
organisator orientatie oud ouder over overblijf overbrugg overdracht overeenkomst overgang overlast overlef
overleg overlijd overnam overschot overschrijd overstap overtred overweg overzicht paard pakket paling pand
pandemie panel papier paragraf park parker parlement participatie partij partner partnerschap party paspoort
passagier patent patient patron paus peil pensioen pensioenfond per percel percentag percentages period person
personel perspectief pest piek pijn pill pilot plaatsing plafond plan plann planning plant plas plastic plat
platform platteland pleegzorg pleg pleger plek plicht ploeg pluimvee plus point polder polis politie politiek
pomp poort poortwachter populatie porno portal portefeuill positie posities post pot potentieel praktijk
prediker premie premies president prestatie prestaties preventie prif prijs prik prikkel prinsjesdag
prioriteit privacy privatiser problem problematiek procedur procedures procent proces producent producer
product productie produkt produktie proef proefdier profiel prognos prognoses programma project proliferatie
promotie propaganda prostitutie protest protocol protocoll provider provincie psycho psycholog publicatie
publiek punctualiteit punt quota quotum raadpleg raadsled rad radar radio rail raket ram ramp rand randstad
rapport rapportag rapportages realisatie recept recherch recht rechtbank rechter rechtmat rechtsbijstand
rechtshulp rechtsprak recidif reclam reclames reclasser reconstructie record recreatie recycl redactie reducer
reductie referendum regel regelgef reger regie regim regio register registratie registratiesystem reglement
reguler reinig reintegratie reis reiziger rek relatie relaties rell rendement rent reorganisatie reparatie
republiek research reserf reserver reserves resolutie rest restauratie restitutie resultat revalidatie richt
richtlijn rijbewijs rijd rijk rijn ring risico rivier rof rok rolstoel rond rout routes ruil ruim ruimt runder
rundvles rust ruzie salaris saldo salmonella sam samenlef samenstell samenwerk sanctie sancties saner
satelliet scan scanner scenario schad schadevergoed schakel schal schandal schap schapp schat scheepsbouw
scheepvaart schef scheid scheiding scheld schema scheng schep scherm schiet schijn schikking schimmel schip
schiphol schipper schol scholier scholing schon schoonmak schot schrijf schrijver schuld scor screening sector
segment seizoen sek selectie senior september serie servic sfer show sigaret signal signaler sites situatie
situaties slacht slachterij slachtoffer slag slap slep slib slop slot sluis sluit sluiting smokkel snel
snelheid snelweg softdrug softwar solidariteit soort spann spar specialist specifiek spel speler spionag spit
splitsing spoed sponsor spoorlijn spoorweg spor sport sporter sprak sprek staand stabiliteit stad staf stag
stak staking stal stall standaard standpunt stap stapel start starter stat station statistiek status statut
sted stek stel stell stelsel stelt stem stemm sten ster sterft sterkt steun sticht stichting sticker stijg
stijl stikstof stil stilt stimuler stoel stof stoff stok stond stoornis stop storm stort stortplat straf
straff strafrecht stral straling strand strat strategie streekplan stref strek stres strijd strijder strok
strom strop structur student studie studiefinancier studies stuk stur sturing subsidie subsidier subsidies
succes supermarkt supporter surveillanc syndrom system systematiek taakstell tabak tabel tafel tak tal talent
taliban tandart tank tarief taxatie taxi team techniek technisch technologie teelt tegoed tehuis tekort tekst
tel telecom telecommunicatie telefon telefonie teler televisie tell temperatur tempo tent terecht termijn
terminal terrein terreur terrorism terrorist terug terugbetal teruggaf terugker terugvorder test tewerkstell
theater thema theorie therapie thuis thuiszorg ticket tiener tijd titel tocht toedel toegang toegank toekenn
toekomst toelag toelat toenam toepas toerism toerist toeslag toestand toestel toestell toestemm toet toetred
toetsing toevoeg toewijs toezicht toezichthouder toilet tolk total trac train training traject tram tran
transactie transacties transfer transgender transitie transparantie transport trauma trein trek trekt trend
troep trop trouw truc truck trust tsunami tuin tuinbouw tunnel twee uit uitbrak uitbreid uitgaf uitgan
uitgever uitker uitlever uitoef uitslag uitsprak uitstel uitstot uitstrom uitval uitvoer uitwerk uitwissel
uitzend uitzet uitzonder undercover unie uniform unit universiteit uranium uren urgentie vaart vacatur vaccin
vaccinatie vader vakantie vakbond valk vall vallei vang vangst var variant vark vast vastgoed vaststell vecht
veehouderij veevoer veil veilig veiling vel veld vennootschap ventilatie ver verander verantwoord verband
verbeter verbind verblijf verbod verbond verbouw verbrand verbred verdacht verded verdel verdien verdrag
verduurzam veref vereist verf verg vergader vergelijk vergoed vergrot vergunn verhal verhog verhor verhoud
verhuis verhur verhuurder verificatie verkeersleid verkeersveil verkenn verker verkies verklar verkop verl
verlag verled verleng verlicht verlies verlof verlop vermak vermeld verminder vermog verniet vernieuw
verontrein verord verpak verplat verpleeghuis verpleegkund verpleg verplicht verrek verrijk verschaff
verschijnsel verschil verschill verschuif verslaafd verslaf verslag verspill verspreid versterk verstor
verstrek vertal vertegenwoord vertegenwoordiger vertrag vertrek vertrouw verval vervang vervoer vervoerder
vervolg vervuil verwacht verwerf verwerk verwijder verwijs verzamel verzeker verzekerar verzekerd verzet
verzoek verzorg verzuim vestig veteran video vier virus visa visie visser visserij visum vlag vlak vles vlieg
vlieger vliegtuig vloei vloer vlot vlucht vluchtel voeding voedsel voer voertuig voet voetbal vogel vogelgriep
volg volk volksgezond volkshuisvest voll volum vondst vonnis voogdij voorbeeld voorbereid voordel voorjar
voorkeur voorlicht voornem voorrad voorrang voorschot voorschrift voorschrijf voorstel voorstell voort
voortgang vooruit voorwaard voorzien voorzitter vor vorder vorm vos vraagstuk vracht vrachtwag vred vreemd
vreemdel vriend vrij vrijheid vrijstell vrijwilliger vroeg vrouw vruchtbar vuurwap vuurwerk waarborg waard
waarder waarnem waarnemer waarschuw wacht wachtgeld wachtlijst wad wall walvis wap wapenexport war warmt water
waterschap waterstof websit websites wederopbouw wedstrijd weekend weg wegennet weidevogel weiger wek welzijn
wer wereld wereldbank werf werk werker werkgeleg werkgever werkgroep werking werklos werknemer werkplat werkt
werkzam werving wes west wester westerscheld wet wetenschap wetenschapp wetgef wethouder wiet wijk wijzig wild
wind windmol winkel winn winst winter wissel witwas won woning woningbouw woord woordvoerder wrak zad zak zand
zeehond zef zeker zelf zelfdod zelfmoord zelfstand zend zender zetel zicht ziek ziekenfond ziekenhuis ziekt
ziektekost ziekteverzuim zijd zitting zoek zomer zondag zones zonn zorg zorgverzeker zout zuid zuivel zuiver
zwangerschap zwar zwart zwembad zwijg zwijn
`;
