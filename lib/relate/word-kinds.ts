/*
 * What kinds of words there are in Kamervragen. Written by test/train/lexicon.ts, from the lists beside it; not by hand.
 */

/** Stem, its worth, and the number of its tag. */
export const wordSenses = `
18e|93676
1e|83676
1f|83676
21e|83676
2doc|9191
2e|83676
2g|93232
380kf|92301
3g|93060
5e|83676
5g|83015
64a|93676
a1|82807
a10|92807
a12|82807
a13|82807
a15|82807
a16|82807
a2|72807
a20|92807
a27|82807
a28|82807
a30|92807
a35|92807
a4|72807
a44|92807
a50|82807
a58|92807
a59|92807
a6|82807
a67|82807
a7|92807
a73|82807
a74|92807
a76|92807
a79|92807
a9|82807
aa|93676
aach|8214
aafj|93544
aalscholver|92128
aalsmer|9213
aanbested|51308
aanbestedingsplicht|91308
aanbestedingsprocedur|71308
aanbestedingsprocedures|81308
aanbestedingsregel|71308
aanbevel|53676
aanbevol|73676
aanbied|53676
aanbieder|63676
aanbiedt|73676
aanblijf|93676
aanbod|63676
aanbreng|73676
aandacht|53676
aandachtspunt|83676
aandachtswijk|93130
aandeelhouder|61063
aandeelhoudersvergader|91063
aandel|643
aandelenleas|91170
aandoen|6180
aandring|63676
aandringt|93676
aanduid|83676
aangaand|63676
aangaf|73676
aangan|73676
aangat|83676
aangebod|53676
aangebor|8172
aangebracht|73676
aangedan|83676
aangedrag|83676
aangedrong|73676
aangeduid|73676
aangeeft|63676
aangegan|73676
aangegef|53676
aangehaald|73676
aangehoud|666
aangekaart|83676
aangeklaagd|83676
aangekocht|83676
aangekom|83676
aangekondigd|53676
aangeleg|73676
aangelegd|73676
aangeleverd|73676
aangemeld|73676
aangemerkt|63676
aangemoedigd|83676
aangenom|53676
aangepakt|63676
aangepast|53676
aangerand|91510
aangericht|83676
aangeschaft|73676
aangescherpt|63676
aangeschref|83676
aangeslag|83676
aangeslot|63676
aangespann|73676
aangespoeld|92174
aangespoord|93676
aangesprok|73676
aangesteld|73676
aangestuurd|83676
aangetast|73676
aangetek|73676
aangetoond|63676
aangetroff|63676
aangetrok|83676
aangevall|83676
aangever|83676
aangevoerd|73676
aangevraagd|63676
aangevuld|83676
aangew|73676
aangewes|63676
aangezegd|83676
aangezet|83676
aangezien|53676
aangift|568
aangiftes|768
aangrens|83676
aanhang|73676
aanhanger|73676
aanhoud|566
aanhoudingsbevel|91750
aanjager|93676
aanklacht|784
aanklager|884
aanklopp|93676
aanknopingspunt|83676
aankom|73676
aankomst|73676
aankomt|93676
aankond|63676
aankondigd|83676
aankondigt|83676
aankop|63676
aankunn|83676
aanlandplicht|92175
aanleg|53676
aanlegg|73676
aanleunwon|93568
aanlever|83676
aanlop|73676
aanman|91179
aanmeld|73676
aanmeldcentra|9451
aanmeldcentrum|8451
aanmerk|53676
aanmerkt|83676
aanmoed|93676
aannam|73676
aannames|83676
aanneemt|83676
aannem|63676
aannemer|7165
aanpak|43676
aanpas|53676
aanpast|83676
aanrak|73676
aanrand|81510
aanrander|91510
aanricht|83676
aanrijd|82860
aanrijtijd|83412
aanschaf|63676
aanschaff|73676
aanscherp|63676
aanschrijf|93676
aanslag|590
aansluit|63676
aanspor|83676
aansprak|53676
aansprek|73676
aanstaand|53676
aansteker|91340
aanstell|63676
aanstot|93676
aanstur|83676
aantal|33676
aantall|63676
aantast|63676
aantek|73676
aantijg|83676
aanton|63676
aantoont|73676
aantred|83676
aantreff|93676
aantrek|63676
aantrekkelijker|83676
aanvaard|53676
aanval|60
aanvall|60
aanvaller|93676
aanvang|63676
aanvank|63676
aanvar|82914
aanverwant|83676
aanvliegrout|92894
aanvoer|83676
aanvraagformulier|83676
aanvraagt|83676
aanvrag|53676
aanvrager|73676
aanvull|53676
aanwend|73676
aanwes|43676
aanwijs|53676
aanwijzingsbesluit|93676
aanwijzingsbevoegd|83676
aanzet|73676
aanzien|33676
aanzuig|83676
aanzwell|93676
aard|53676
aardappel|81920
aardappelziekt|91920
aardbef|72235
aardbevingsbest|92235
aardbevingsgebied|82235
aardbevingsschad|82235
aardgas|82320
aardgascondensat|92237
aardgasnet|92298
aardgasvrij|92231
aardgaswinn|92244
aardolie|92247
aardwarmt|92204
aart|8193
aast|93676
aaw|82590
ab|93676
abbas|8193
abdul|9193
abellio|92774
abn|61020
abonnement|855
abonnes|80
abortion|93291
abortus|63291
abortusbeleid|93291
abortusbot|93291
abortushulpverl|93291
abortuskliniek|83291
abortuspil|93291
abortuspill|93291
aboutaleb|8193
abp|72608
absolut|63676
absurd|83676
abu|8193
abvakabo|82651
abw|82562
abyei|9365
ac|83676
academic|93676
academici|9125
academie|8125
academisch|6125
academy|93676
accent|83676
acceptabel|53676
acceptatie|73676
acceptatieplicht|83669
accepteert|73676
accepter|73676
acceptgiro|91021
accijn|81262
accijns|81262
accijnsverhog|81262
account|83676
accountancy|91191
accountant|71241
accountantscontrol|91241
accountantsdienst|91409
accreditatie|82471
achmea|71201
acht|83676
achter|53676
achteraf|63676
achterblijf|73676
achterblijft|83676
achterblijver|93676
achterdeur|83676
achtereenvolg|83676
achtergeblef|83676
achtergehoud|83676
achtergelat|83676
achtergesteld|93676
achtergrond|53676
achterhaald|73676
achterhal|63676
achterhield|93676
achterhoek|8213
achterhoud|83676
achterkamertjes|93676
achterlat|83676
achternam|81667
achterop|93676
achterstall|73676
achterstand|63676
achterstandsleerl|92436
achterstandswijk|83130
achteruit|73676
achteruitgan|93676
achteruitgang|73676
achtervolg|91477
achterweg|63676
achtig|83676
achttien|83676
acm|851
acoi|91432
acp|81476
acquisitiefraud|91341
act|73676
acta|9904
actal|91415
acteur|9826
actie|43676
actief|43676
actiegroep|80
actieplan|73676
actieprogramma|83676
acties|53676
actiever|73676
actievoer|975
actievoerder|875
action|73676
actis|83544
activer|83676
activist|775
activistisch|90
activiteit|43676
actor|83676
actualisatie|83676
actualiser|83676
actueel|73676
actuel|63676
acut|6181
ad|63676
additionel|73676
adeldom|91455
adem|93676
adequaat|53676
adequat|53676
adequater|83676
adhd|73488
adl|93583
administratie|63676
administratief|53676
administratiekantor|80
administratiekost|93676
administration|83676
admiral|830
ado|9864
adolescent|90
adopter|83619
adoptie|73619
adoptiedossier|93619
adoptiekinder|93619
adoptieouder|93619
adopties|83619
adr|961
adres|663
adresgegef|81452
adrs|93180
advanced|93676
adverteerder|8808
advertentie|724
advertenties|724
adverter|824
advies|43676
adviesaanvrag|83676
adviesbureau|73676
adviesbureaus|83676
adviescolleg|93676
adviescommissie|73676
adviesrad|83676
adviesrapport|93676
adviseerd|83676
adviseert|73676
adviser|63676
adviseur|63676
advisory|83676
advocat|587
advocatenkantor|81801
advocatur|81801
aed|93426
aedes|83061
aegon|81171
ael|9508
aeolus|93676
aerius|92413
aerospac|91106
afbak|93676
afbeeld|83676
afbetal|91180
afblas|93676
afbouw|73676
afbrak|83676
afbrand|93676
afbrek|73676
afbreuk|73676
afdel|53676
afdoen|83676
afdoend|63676
afdracht|83676
afdrachtverminder|91242
afdrag|83676
afdwing|73676
affair|63676
affaires|93676
affect|93676
afgeblas|93676
afgebouwd|83676
afgebrand|93676
afgebrok|83676
afgedan|83676
afgedankt|83676
afgedekt|83676
afgedrag|83676
afgedwong|83676
afgeeft|83676
afgef|73676
afgegef|63676
afgehandeld|73676
afgekeurd|73676
afgekocht|93676
afgekondigd|73676
afgelast|83676
afgelegd|73676
afgeleid|63676
afgeleverd|93676
afgelop|43676
afgeluisterd|81558
afgemaakt|93676
afgenom|63676
afgepakt|93676
afgerad|93676
afgerek|83676
afgerond|63676
afgeschaft|73676
afgeschot|82129
afgeschref|83676
afgeslot|63676
afgesprok|53676
afgestemd|73676
afgestudeerd|82470
afgetrok|83676
afgevaardigd|83676
afgevoerd|83676
afgewacht|83676
afgewek|73676
afgewenteld|83676
afgewes|53676
afgewikkeld|83676
afgewog|83676
afgezet|83676
afgezien|63676
afghan|6351
afghanistan|5351
afgift|73676
afgrond|93676
afhak|83676
afhandel|63676
afhank|53676
afkeur|73676
afkick|93513
afkickkliniek|93513
afkomst|53676
afkoopsom|83676
afkop|73676
aflegg|73676
afleid|83676
afleidingsmateriaal|92010
aflever|73676
afloopt|83676
aflop|63676
aflos|842
aflossingsvrij|93106
afluister|71558
afluistert|91558
afm|71189
afmak|83676
afnam|63676
afneemt|73676
afnem|63676
afnemer|73676
afpak|93676
afper|81857
afreis|93676
afrek|73676
africa|8365
african|8365
afrika|6365
afrikan|6365
afrin|9334
afrit|82808
afrom|93676
afrond|73676
afschaff|63676
afschakel|93676
afschal|93676
afscheid|83676
afscheidsred|93676
afscherm|83676
afschiet|72129
afschot|72129
afschrift|73676
afschrijf|83676
afschrikwek|83676
afschuw|83676
afshin|9193
afslag|93676
afslankmiddel|93482
afsluit|63676
afsluitdijk|83011
afsplit|93676
afsprak|43676
afsprek|93676
afstan|83676
afstand|63676
afstandsraket|9737
afstemm|63676
afstot|83676
afstrom|92438
afstuder|92470
aftapp|81559
after|83676
aftred|83676
aftrek|645
aftrekpost|81203
afvaard|93676
afval|6115
afvalbedrijf|92329
afvalbeleid|92323
afvalberg|92325
afvaldump|92326
afvalinjecties|92238
afvall|93676
afvalof|92328
afvalstoff|72323
afvalstoffenheff|91281
afvaltransport|92327
afvalverbrand|92328
afvalverwerk|82329
afvalverwerker|92329
afvalwater|82404
afvalwaterinjectie|92238
afvloeiingsregel|81422
afvoer|83676
afwacht|63676
afweg|63676
afwentel|83676
afwes|73676
afwijk|63676
afwijkt|73676
afwijs|63676
afwijst|83676
afwikkel|73676
afzegg|93676
afzender|93676
afzet|83676
afzien|63676
afziet|83676
afzonder|63676
afzwak|93676
against|73676
agema|8193
agency|73676
agenda|63676
agender|83676
agent|566
agentschap|73676
agis|83646
agrarier|897
agrarisch|597
agreement|73676
agressie|60
agressief|70
agri|93676
agro|93676
ah|83676
ahmadiyya|9523
ahmed|8193
ahold|81076
ai|81091
aid|63223
aidsbestrijd|93256
aidspatient|93223
air|73676
airbnb|93145
airco|92205
airlines|8150
airport|6150
airway|9150
aivd|61861
ajax|8864
ak|93676
akademie|93676
aken|9214
akker|994
akkerbouw|91921
akkoord|53676
akt|93676
akzo|81080
akzonobel|91080
alarm|73676
alarmer|73676
alarmnummer|81664
alarmsystem|91893
alaya|9193
albanes|8342
albanie|8342
albayrak|9193
alberg|9255
albert|73676
alcohol|73514
alcoholcontroles|91712
alcoholgebruik|83514
alcoholhoud|93514
alcoholisch|93514
alcoholmisbruik|93514
alcoholreclam|93515
alcoholslot|91696
alcoholtest|91695
alcoholverkop|93514
alcoholverstrek|93514
aldar|63676
aldel|91064
alder|9193
aldi|92068
aldus|63676
alert|73676
alexander|8193
alfahulp|83574
alfitrah|9523
algehel|73676
algemen|33676
algerij|8395
algerijn|8395
algoritm|91114
algoritmes|91114
ali|7193
alibaba|91166
aliexpres|91166
alimentatie|81668
alimta|93429
alkmar|7213
all|83676
allah|85
alleenstaand|60
allemal|73676
allereerst|83676
allerlei|73676
alliad|93573
allianc|83676
alliander|92304
alliantie|83676
allochton|54
allow|93676
almar|93676
almelo|7213
almelos|9213
almer|7213
alph|7213
alrijn|93180
alsdan|73676
alsmed|53676
alsnog|43676
alsof|83676
alsok|73676
alternatief|53676
alterra|8104
alvast|83676
alverna|9213
alvor|63676
alwar|93676
alwer|83676
alzheimer|93546
alzheimerpatient|93546
am|83676
ama|7452
amalia|9193
amarantis|92454
amateur|928
amateursport|9865
amateurvoetbal|9866
amateurvoetbalclub|9866
amazon|92115
amazonegebied|92115
amazoneregenwoud|92115
ambassad|517
ambassadepersonel|9717
ambassades|717
ambassadeur|617
amber|91478
ambitie|73676
ambitieniveau|83676
ambities|73676
ambitieus|83676
ambon|8259
ambt|73676
ambtelijk|661
ambtenar|561
ambtenarij|961
ambtgenot|63676
ambtsbericht|7453
ambtsdrager|860
ambtsgenot|73676
ambtshalf|83676
ambtsvoorganger|63676
ambulanc|73414
ambulancebroeder|93414
ambulancedienst|83414
ambulancepersonel|83414
ambulancepost|93414
ambulances|73414
ambulancevervoer|83414
ambulancezorg|73414
ambulant|80
amc|83180
ameland|8213
amelisweerd|9433
amendement|63676
american|8304
amerika|6304
amerikan|4304
amersfoort|6213
amf|9452
amicon|93645
amienschol|92522
amina|9193
amini|9193
amk|93629
ammoniak|82408
ammoniaktransport|92360
ammoniakuitstot|92408
ammoniumnitrat|92359
amnesty|68
amper|73676
amro|71020
ams|93676
amstel|9213
amstelf|8213
amstelland|7213
amstelr|93544
amsterdam|4213
amsterdammer|8213
amtsvenn|9429
amvb|73676
an|83676
ana|93676
analog|73676
analogie|83676
analys|53676
analyser|83676
analyses|73676
analysis|93676
anbang|91190
anbi|81475
anbo|82623
and|53676
anderhalf|73676
andermal|93676
andersoort|83676
anderszin|63676
anderzijd|63676
angel|83676
angola|8366
angoles|9366
angst|63676
angstcultur|81408
animal|83676
animo|83676
anj|9193
anja|9193
ankara|9326
anloo|9213
ann|9193
anna|9193
annan|8193
annex|83676
annexatie|90
anno|83676
annual|93676
annuler|854
anoniem|73676
anonimiteit|873
anorexia|93492
anorexiapatient|93492
anp|5191
anrat|9193
ant|93676
antecedent|81381
antennes|93044
anti|53676
antibiotica|83469
antibioticagebruik|93469
antibioticaresistentie|93269
anticiper|83676
anticonceptie|93292
anticonceptiepil|93292
antidepressiva|83485
antiek|9827
antill|6296
antilliaan|6296
antillian|8296
antisemitisch|7579
antisemitism|7579
antiwester|95
antonius|93180
antwerp|7213
antwoord|83676
antwoordt|83676
anw|72696
anwb|7146
ao|73676
aob|82513
aof|92591
aon|91169
aow|62609
ap|873
apa|93676
apach|8949
apart|63676
apel|73676
apeldoorn|7213
apen|82011
apenpokkenvirus|93225
apf|81364
apg|92610
apk|82952
apollo|93676
apothek|73431
apotheker|73431
app|741
apparat|73676
apparatur|63676
appartement|8163
appartementencomplex|9163
appel|83676
appingedam|9213
appl|91145
applicatie|93676
appreciatie|83676
approach|93676
april|33676
aqsa|8756
aquaduct|92809
ar|93676
arabie|6323
arabier|9313
arabisch|7313
arafat|8193
arames|9771
arbeid|6135
arbeider|8135
arbeidsbemiddel|92724
arbeidsbeperkt|92707
arbeidsbureau|82586
arbeidsbureaus|82586
arbeidsconflict|92625
arbeidscontract|8135
arbeidsgehandicapt|82707
arbeidsgeschikt|82590
arbeidsinkomensquot|92625
arbeidsinspectie|62665
arbeidskracht|7136
arbeidsmarkt|6142
arbeidsmarktbeleid|8142
arbeidsmigrant|7617
arbeidsmigratie|8617
arbeidsomstand|62666
arbeidsomstandighedenwet|82666
arbeidsongeschikt|62590
arbeidsongeschiktheidsuitker|82590
arbeidsongeschiktheidsverzeker|72591
arbeidsongeschiktheidswet|92590
arbeidsovereenkomst|8135
arbeidsparticipatie|8142
arbeidsplat|7142
arbeidsproces|9142
arbeidsrecht|8135
arbeidsrelatie|82625
arbeidsrelaties|92625
arbeidstijd|82627
arbeidstijdenwet|72627
arbeidsuitbuit|91524
arbeidsverhoud|8135
arbeidsvermog|82589
arbeidsvoorwaard|6135
arbeidsvoorzien|72586
arbiter|93676
arbitrag|91690
arbitragezak|91690
arbo|72666
arbodienst|72678
arbonorm|92666
arbowet|82666
archeologie|9828
archeologisch|8828
archief|7856
architect|83098
archiver|91439
arctic|9424
arduin|93583
are|83676
area|83676
arena|93676
argentijn|9279
argentinie|8279
argos|6191
argument|53676
argumentatie|73676
arib|7193
ark|93676
arm|6327
armed|93676
armenie|8327
armoed|7139
armoedebeleid|92681
armoedebestrijd|8140
armoedegr|92680
armoedeval|92693
armslag|93676
armst|8139
arnhem|6213
arrest|684
arrestant|71479
arrestatie|666
arrestatiebevel|81750
arrestaties|766
arrestatieteam|81480
arrester|766
arriva|82803
arrondissement|884
arrondissementsparket|884
arrondissementsrechtbank|784
arseenpentoxid|92359
art|4174
artiest|8829
artiestenregel|9855
artikel|53676
artistiek|826
artsenkeus|93647
artsenopleid|93343
aruba|6297
aruban|7297
as|63676
asbest|62361
asbestbrand|92361
asbestdak|92361
asbesthoud|82361
asbestproblem|92361
asbestsaner|82361
asbestslachtoffer|92398
asbestverwijder|92361
asbestverwijderar|92361
asean|9650
asfalt|82810
asfaltfabriek|92354
ashraf|9350
asia|83676
asian|83676
asiel|61
asielaanvrag|7454
asielbeleid|71
asielcentra|9458
asielcrisis|91
asieldossier|9450
asielinstrom|9455
asielkinder|8457
asielopvang|8458
asielprocedur|7454
asielprocedures|8454
asielverzoek|7454
asielzak|81
asielzoeker|41
asielzoekerscentra|7458
asielzoekerscentrum|7458
asielzoekersgezin|9450
asielzoekerskinder|9457
asielzoekster|81
asml|81110
aso|93676
aspect|63676
aspirant|73676
asr|91169
ass|7213
assad|9193
assang|9193
asscher|9193
assemblee|83676
assembly|83676
assessment|83676
assistanc|83676
assistent|83676
assistentie|73676
assistentiehond|93604
assister|83676
associatie|93676
associatieakkoord|9682
associatieovereenkomst|8682
associatieverdrag|8682
association|83676
assyrisch|9784
astma|93388
astrazeneca|93470
astronomisch|93676
asylum|91
at|73676
at5|8191
atalanta|9986
atb|82759
atf|93676
ath|9215
atjeh|9260
atlantic|93676
atlantisch|83676
atlet|9867
atletiekwereld|9867
atmosfer|93676
atomic|8111
atoomprogramma|9746
atoomwap|9732
atr|91415
atrium|93180
atsma|8193
attractie|91133
attractiepark|91135
au|83676
audi|92951
audiovisuel|9798
audit|83676
auditdienst|91409
auditief|93383
augustus|43676
aurora|93676
auschwits|9992
australie|7216
australisch|8216
auteur|73676
auteursrecht|8905
auteurswet|9905
authentiek|93676
authorities|93676
authority|83676
autism|83510
autist|93510
autistisch|83510
auto|5154
autobrandstoff|91288
autobus|92782
autochton|74
autodiefstal|91894
autofabrikant|92954
autolos|92848
automat|93676
automatisch|63676
automatiser|838
automobilist|7148
autonom|73676
autonomie|83676
autorijd|9148
autoriteit|43676
autoroutes|9146
autosnelweg|8146
autoverzeker|91172
autoweg|9146
autowrak|92975
averecht|83676
avg|91576
aviation|8150
avicenna|92457
avif|8313
avond|73676
avondklok|93226
avondspit|92827
avr|92323
avro|8191
avrotros|9191
avvn|93676
awac|8950
award|93676
awb|778
awbs|5186
ayan|9193
azc|6458
azen|93676
azerbeidzjan|7328
aziatisch|7213
azie|7213
baanvak|82726
baarl|9213
baarmoederhalskanker|83272
baarn|9213
baart|83676
baasj|93676
baby|6173
babysterft|83294
babyvoed|93348
bachelor|82472
back|83676
backlash|93676
bacterie|83227
bacterien|83227
bacteriofag|93468
bacteriologisch|93222
bad|83676
bagagepersonel|92873
bagatelliser|93676
bagdad|8352
bagger|83008
baggerspecie|83008
bagram|9350
bahai|9563
bahrami|9193
bahrein|8314
bajes|881
bak|83676
bakel|9213
bakker|82058
bakkersland|91062
bal|73676
balan|73676
balie|83676
balk|7193
balkan|8341
balkenendenorm|91419
balkon|93148
ballast|93676
balling|98
ballingschap|88
ballistisch|8737
baltisch|9335
ban|5142
bancair|836
banco|93676
band|63676
bandbreedt|83676
banenafsprak|92709
banenmarkt|92706
banenplan|92710
banenpooler|92714
banenproject|92706
banenverlies|82722
bang|73676
bangalijst|91530
bangladesh|7273
bank|536
bankbiljet|91023
bankensector|936
bankgegef|91583
bankgeheim|91256
bankier|836
bankiersed|91019
bankkantor|91024
bankrek|81025
bankrekeningnummer|91025
bankroet|937
bankspar|91050
bann|83676
bant|9213
bar|83676
barak|90
barbar|83676
barendrecht|9213
barneveld|9213
barrier|93676
barrieres|83676
barro|93147
barst|93676
bas|73676
based|83676
baseerd|83676
baseert|53676
basel|91026
baser|73676
bases|83676
basf|91079
bashir|9193
basis|43676
basisadministratie|81441
basisart|93323
basisbeur|92501
basisonderwijs|6119
basispakket|73648
basisregistratie|81441
basisschol|6119
basisscholier|9119
basisschoolleerl|9119
basisschoollerar|92521
basisverzeker|83648
basisvoorzien|90
basisvorm|82439
basiszorg|9181
bat|63676
bataljon|830
batenanalys|93676
batterij|92341
baudet|9193
bay|83676
baybasin|9193
bayer|91944
bbc|7191
bbl|92459
bbp|849
bbs|92561
bbsh|83061
bbt|83676
bds|9756
be|73676
beantwoord|63676
beantwoordt|73676
beargumenteerd|83676
beargumenter|83676
beatrix|8193
beboet|70
bebouw|8168
bebouwd|8148
becker|9193
bed|6170
bedacht|93676
bedekt|93676
bedenk|73676
bedenktijd|93676
bedien|73676
bediend|83676
beding|83676
bedoel|53676
bedoeld|43676
bedoelt|73676
bedraagt|63676
bedrag|43676
bedref|83676
bedreig|50
bedreigd|50
bedreigt|73676
bedrijf|30
bedrijfsart|82679
bedrijfsauto|92972
bedrijfseconomisch|83676
bedrijfsfitnes|9897
bedrijfslef|553
bedrijfsmat|83676
bedrijfsongeval|92667
bedrijfsongevall|92667
bedrijfsopvolg|91243
bedrijfsopvolgingsregel|91243
bedrijfsovernames|937
bedrijfstak|80
bedrijfstakpensioenfond|92615
bedrijfsterrein|83149
bedrijfstoeslag|91961
bedrijfsver|82581
bedrijfsvoer|73676
bedrijvenpoli|93181
bedrijventerrein|73149
bedroeg|73676
bedrog|80
beduid|83676
bedum|9213
beedig|80
beedigd|987
beeindig|53676
beeindigd|63676
beeld|53676
beeldend|9835
beeldvorm|83676
beetj|83676
befor|93676
began|73676
begef|83676
begeleid|53676
begeleider|73676
begeleidingscommissie|83676
begin|53676
beginn|63676
beginsel|63676
beginselenwet|81713
begint|73676
begonn|63676
begraafplat|93150
begraf|81365
begrafenis|81365
begrens|83676
begrep|73676
begrijp|73676
begrijpt|83676
begrip|63676
begripp|83676
begrot|549
begrotingsbehandel|63676
begrotingspost|83676
begrotingssteun|9697
begrotingstekort|81292
behaald|73676
behal|73676
behalf|63676
behandel|43676
behandelar|8174
behandelcentra|8170
behandelcentrum|8170
behandeld|53676
behandelmethod|80
behandelplat|8183
behandelplek|9183
behandelt|83676
behart|83676
beheerd|83676
beheerder|73676
beheerst|83676
behels|83676
behelst|83676
beher|53676
behind|93676
behoed|83676
behoef|43676
behoeft|53676
behoord|83676
behoort|63676
behor|53676
behoud|53676
behulp|63676
behulpzam|83676
beider|83676
beijing|9407
beil|9213
beinvloed|63676
beinvloedt|83676
bejaard|7185
bejaardentehuis|93558
bejag|82143
bejeg|73676
bejo|93676
bek|83676
bekeerd|8524
bekeerl|9524
bekek|73676
bekend|63676
bekendgemaakt|83676
bekendmak|73676
bekentenis|884
beker|8524
bekeur|81701
bekijk|73676
beklaagd|93676
beklad|81613
beklag|80
bekled|83676
bekleedt|83676
beknot|83676
bekogeld|974
bekort|83676
bekost|60
bekostigd|73676
bekostigingsstelsel|90
bekostigingssystematiek|80
bekritiseerd|83676
bekwam|83676
bel|83676
belaagd|83676
belabberd|93676
belad|83676
belag|93676
belager|91536
beland|73676
belandt|83676
belang|43676
belangenafweg|83676
belangenorganisaties|83676
belangenver|83676
belangenverstrengel|61382
belanghebb|63676
belangrijk|53676
belangrijker|73676
belangrijkst|63676
belangstell|73676
belarus|9340
belast|545
belastingaangift|71204
belastingaanslag|81205
belastingadviseur|81258
belastingaftrek|91206
belastingambtenar|91203
belastingbetaler|745
belastingconstructies|91245
belastingdienst|545
belastingdruk|81207
belastingfraud|91228
belastinggeld|645
belastingheff|745
belastinginkomst|81230
belastinginspecteur|81203
belastingkantor|91203
belastingkort|91216
belastingontduik|81259
belastingontwijk|71245
belastingparadijs|81245
belastingplan|845
belastingplicht|645
belastingrechter|81232
belastingregel|945
belastingschuld|81208
belastingstelsel|845
belastingsystem|945
belastingtarief|945
belastingtelefon|81209
belastingteruggaf|91210
belastingverdrag|81246
belastingvoordel|81211
belastingvrij|845
belastingvrijstell|91212
belastingwetgef|845
belastingzak|845
belazerd|93676
beld|93676
beled|71767
belegd|83676
belegg|642
belegger|71173
beleggingsfond|91174
beleggingsproduct|91169
beleggingsverzeker|91187
beleid|33676
beleidsbrief|83676
beleidsconclusies|83676
beleidsconsequenties|83676
beleidsdoelstell|93676
beleidskader|73676
beleidslijn|73676
beleidsmaatregel|73676
beleidsmat|73676
beleidsmedewerker|93676
beleidsplan|83676
beleidsreactie|83676
beleidsregel|73676
beleidsruimt|83676
beleidsterrein|83676
beleidsuitgangspunt|83676
beleidsvisie|83676
beleidsvoornem|73676
beleidsvorm|93676
beleidsvrij|83676
beleidswijs|73676
belemmer|53676
belemmerd|73676
belemmert|73676
belet|83676
beletsel|83676
belg|8217
belgie|5217
belgisch|5217
belgium|9217
belgrado|9343
belicht|83676
bell|7157
beller|8157
belof|93676
beloft|63676
beloftes|83676
belon|661
beloningsbeleid|91425
beloofd|63676
belooft|93676
beloond|83676
belspelletjes|9927
belt|93676
belwinkel|91317
bemacht|83676
bemann|8153
bemest|92410
bemiddel|63676
bemiddelar|83676
bemiddeld|93676
bemiddelingsbureaus|90
bemiddelingskost|93062
bemiddelingspog|93676
bemoei|83676
bemoeienis|73676
bemoeilijk|83676
bemoeilijkt|73676
bemoeit|93676
ben|73676
benadeeld|73676
benadel|83676
benader|63676
benaderd|73676
benadruk|83676
benadrukt|83676
benard|93676
benchmark|83676
bend|889
bendeled|989
bendes|889
bened|73676
benelux|813
beneluxtrein|92727
benno|9193
benodigd|63676
benoem|60
benoemd|63676
benoemingsprocedur|90
benoemt|93676
benoord|93676
bens|92362
benut|63676
benzin|81285
benzinemarkt|91314
benzineprijs|91263
benzinestation|91318
beog|83676
beogend|93676
beoogd|53676
beoogt|73676
beoordeeld|63676
beoordel|63676
bepaald|43676
bepaalt|63676
bepal|53676
beperk|43676
beperkt|53676
bepleit|63676
beproefd|93676
beraadslag|93676
berad|73676
berecht|684
bereid|63676
bereidt|83676
bereik|53676
bereikt|53676
berek|53676
berg|63676
berger|82844
bergermer|92243
berging|8153
bergingstank|92359
bericht|93676
berichtenbox|91442
berisp|83676
berispt|93676
berkel|9213
berlijn|7219
berlin|9219
berlusconi|9193
bernard|9193
bernhard|8193
bernhof|93180
beroemd|93676
beroep|43676
beroepsbeoefenar|8174
beroepschauffeur|92970
beroepsgeheim|83324
beroepsgroep|73676
beroepskwalificaties|92459
beroepsmat|93676
beroepsmilitair|930
beroepsmog|83676
beroepsonderwijs|7124
beroepsopleid|8124
beroepsorganisatie|93676
beroepspensioenfond|92615
beroepsprocedur|83676
beroepsverbod|91714
beroepsziekt|82668
beroept|83676
beroerd|93676
beroert|93389
berof|81905
berok|93676
beroofd|81905
bersiap|9651
bert|9193
berucht|93676
berust|63676
bes|7672
beschad|83676
beschadigd|83676
bescham|93676
bescheid|83676
bescherm|43676
beschermd|53676
beschermingsbeleid|93676
beschermingsbewind|91694
beschermingsmiddel|83243
beschermingsniveau|93676
beschermt|83676
beschiet|80
beschik|43676
beschikt|53676
beschimmeld|93075
beschot|80
beschouw|63676
beschouwd|63676
beschouwt|63676
beschref|53676
beschrijf|73676
beschrijft|83676
beschuld|63676
beschuldigd|73676
beschuldigt|93676
beschut|93676
besef|83676
beseft|83676
beslag|684
beslaglegg|91194
beslagvrij|82689
beslis|43676
beslist|73676
beslistermijn|93676
beslot|53676
besluit|43676
besluitvorm|53676
besluitvormingsproces|83676
besmet|5171
besmeurd|93676
besnijdenis|9594
bespaard|73676
bespar|63676
bespioneerd|91873
bespioner|91873
bespoed|73676
besprek|53676
besprok|63676
bespuugd|91476
best|63676
bestaand|43676
bestaansrecht|83676
bestan|43676
bestand|73676
bestanddel|83676
bestat|43676
bested|53676
besteedt|73676
bestel|83676
bestelauto|92972
besteld|83676
bestell|83676
bestemd|63676
bestemm|63676
bestemmingsplan|73151
bestemmingsplann|83151
bestempel|83676
bestempeld|83676
bestend|83676
bestol|992
bestond|63676
bestookt|93676
bestraff|781
bestraft|881
bestred|73676
bestrijd|53676
bestrijdingsmiddel|71923
bestrijdt|93676
bestuder|83676
bestur|40
bestuurder|50
bestuurdersaansprak|91678
bestuurscolleg|912
bestuurscrisis|90
bestuursled|83676
bestuurslid|83676
bestuursorgan|80
bestuursrecht|784
bestuursrechter|884
bestuursrechtsprak|784
bestuursstructur|90
bestuursvoorzitter|70
beta|82483
betaald|53676
betaaldienst|91027
betaalgedrag|91319
betaalpas|91044
betaalrek|81025
betaalt|63676
betaaltermijn|91319
betal|43676
betalingsachterstand|842
betalingsmoral|91319
betalingsproblem|942
betalingsregel|81175
betalingssystem|91027
betalingstermijn|91319
betalingsverker|81027
betek|63676
betekenis|63676
betekent|43676
beter|43676
beteugel|83676
bethesda|93180
bethlehem|9313
betiteld|83676
betog|875
betoger|975
beton|83099
betonn|93099
betracht|73676
betrapt|83676
betred|83676
betreff|73676
betreft|43676
betrek|53676
betrekt|83676
betreur|83676
betreurenswaard|93676
betreurt|83676
betrof|73676
betrok|33676
betrouw|63676
betuw|9213
betuwelijn|72728
betuwerout|72728
betw|83676
betwist|83676
beu|83676
beugel|93369
beuning|9213
beur|70
beurs|82502
beursfond|91190
beursgang|81192
beursgenoteerd|81065
beurt|83676
bevall|73295
bevallingsverlof|92700
bevat|63676
beveil|60
beveiligd|73676
beveiliger|81895
beveiligingsbedrijf|81895
beveiligingslek|91544
beveiligingsmaatregel|80
beveiligingsorganisaties|91895
beveiligingssystem|80
beveiligingstak|90
bevel|70
bevelhebber|830
beverweert|9213
beverwijk|8213
bevest|63676
bevestigd|63676
bevestigt|73676
bevind|53676
bevindt|63676
beving|92235
bevingsgebied|92235
bevingsschad|92235
bevoegd|53676
bevolk|50
bevolkingsgroep|74
bevolkingsonderzoek|83273
bevolkingsregister|81441
bevond|73676
bevoordeeld|93676
bevoordel|83676
bevoorrad|83676
bevoorschot|93676
bevorder|43676
bevorderd|73676
bevordert|73676
bevred|73676
bevreesd|83676
bevriend|93676
bevries|73676
bevrijd|8988
bevror|83676
bevruchtingsmethod|93301
bewaakt|83676
bewaard|73676
bewaarder|91715
bewaarplicht|91562
bewaartermijn|91562
bewak|70
bewaker|81747
bewakingscamera|91563
bewap|7747
bewar|681
beweegred|73676
beweerd|73676
beweert|73676
beweg|53676
bewegingsonderwijs|92428
bewegingsvrij|83676
bewegwijzer|82811
beweid|91971
bewer|63676
bewerk|83676
bewerkstell|53676
bewerkstelligd|83676
bewerkt|83676
bewes|73676
bewijs|684
bewijslast|784
bewijsmateriaal|884
bewijst|83676
bewijsvoer|984
bewind|83676
bewindslied|661
bewindsperson|661
bewindvoer|91694
bewindvoerder|71694
bewon|7168
bewoner|50
bewoond|83676
bewoord|83676
bewust|53676
bewustword|83676
bewustzijn|93676
beyond|93676
bezet|60
bezettingsgrad|83676
bezien|53676
beziet|83676
bezig|63676
bezighoud|73676
bezighoudt|83676
bezinn|83676
bezit|53676
bezitter|83676
bezocht|73676
bezoek|53676
bezoeker|73676
bezoekt|83676
bezold|81419
bezorg|8157
bezorgd|63676
bezorger|93058
bezuin|50
bezuinigd|83676
bezuinigingsmaatregel|80
bezuinigingsoperatie|90
bezuinigt|93676
bezwaarprocedur|83676
bezwaarschrift|73676
bezwar|53676
bezwijk|93676
beınvloed|83676
bf|63676
bi|83676
bibi|93676
bibliotheekvoorzien|9830
bibliothek|7830
bibob|81841
bid|83676
bied|43676
biedt|53676
bier|93516
bierman|8193
bierset|9435
biesbosch|9423
bifida|93271
big|73325
bigamie|91674
bigg|81984
bij|71924
bijban|82628
bijbehor|73676
bijbel|9525
bijbetal|83676
bijd|83676
bijdraagt|63676
bijdrag|43676
bijdrageregel|93676
bijeenkomst|63676
bijengif|91924
bijenrichtsnoer|91924
bijensterft|91924
bijf|73676
bijgedrag|73676
bijgehoud|73676
bijgestan|93676
bijgesteld|73676
bijhoud|83676
bijkom|83676
bijlag|63676
bijlmer|9213
bijlmerbajes|91716
bijlmerramp|82912
bijmeng|92206
bijmengverplicht|92206
bijschol|80
bijsluiter|83432
bijstan|93676
bijstand|52562
bijstandsfraud|82563
bijstandsfraudeur|92563
bijstandsgerechtigd|72562
bijstandsuitker|72562
bijstandswet|72562
bijstell|73676
bijstok|92208
bijstort|92607
bijtell|81286
bijvangst|92176
bijverdiengr|92511
bijverdienst|82580
bijvoer|92122
bijvoorbeeld|43676
bijwerk|73434
bijwon|83676
bijzonder|43676
bikker|9193
bilal|9193
bilateral|53676
bilderbek|9193
bilderbergconferentie|9695
biljet|83676
bill|83676
billijk|73676
billion|93676
bilt|9213
bilthof|9213
bin|83676
binair|93676
bind|73676
bindend|63676
binding|83676
bingo|9921
binnengekom|73676
binnenhal|93676
binnenhof|81410
binnenkom|73676
binnenkomst|83676
binnenkomt|93676
binnenkort|63676
binnenland|53676
binnenmilieu|92358
binnenstad|80
binnensted|80
binnenvaart|72915
binnenvaartschep|92915
binnenvall|90
binnenveld|9423
bio|83676
biobrandstof|92206
biobrandstoff|82206
biocid|91950
biodiesel|92206
biodiversiteit|82101
biogas|92207
biolog|93676
biologie|83676
biologisch|694
biomassa|72208
biomassacentral|92208
biomassacentrales|92208
biomedical|92010
biometrisch|81587
biotechnologie|81945
biotechnologisch|91945
bird|93676
birma|7261
birmes|7261
biseksuel|9597
bisexual|9597
bisschop|9526
bit|93676
bitcoin|91147
bitter|93676
bizar|93676
bizarr|83676
bkr|81176
blaast|93676
black|83676
blackrock|91029
blad|63676
bladel|9213
blair|8193
blanco|83676
blank|96
blankenburgtunnel|92812
blas|93676
blatter|9193
blauw|73676
blauwalg|92983
blauwtong|91997
blauwvintonijn|92187
blazer|93676
blef|83676
blek|63676
blender|93676
blij|73676
blijdorp|9213
blijf|870
blijk|53676
blijkbar|63676
blijkt|43676
blijvend|63676
blind|73610
blindenbibliothek|93602
blindengeleidehond|93604
blockchain|91164
blod|93676
bloed|7172
bloedbad|8626
bloedbank|93274
bloeddiamant|9790
bloeddonatie|93274
bloeddonor|93274
bloeddruk|93387
bloedtest|93271
bloedvoorzien|93274
bloem|91925
bloemencorso|9904
bloemenveil|91925
blog|9191
blogger|9818
blok|83676
blokkad|70
blokkeerd|93676
blokkeert|83676
blokker|73676
blokverwarm|92209
blootgelegd|93676
blootgesteld|73676
blootstell|7117
blot|73676
blow|93535
blunder|73676
blundert|93676
blus|976
bn|73676
bnb|81144
bnn|9191
bnp|949
boa|81481
board|83676
bob|979
bobo|93676
bocht|83676
bod|73676
bodem|6117
bodembescherm|82359
bodembeweg|92239
bodemdal|82239
bodemsaner|82363
bodemverontrein|82363
bodyscan|92874
boef|992
boeing|82875
boek|629
boekhoud|837
boekhoudfraud|91066
boekj|93676
boekt|93676
boer|596
boerderij|796
boerenprotest|91973
boerka|9527
boerkaverbod|9527
boerkini|9528
boet|679
boetebeleid|879
boeterent|93100
boetes|679
boko|9787
bol|93676
bolivia|9280
bolkestein|8193
bollenstrek|9213
bolletjes|91813
bolletjesslikker|81813
bolsonaro|9663
bom|72102
bomaanslag|81863
bombardement|7972
bombardier|92726
bomenkap|92102
bomm|835
bommel|73676
bommeld|91864
bommelerwaard|8213
bommenwerper|9949
bon|80
bonafid|83676
bonair|6298
bond|70
bondgenot|718
bondskanselier|80
bondsrepubliek|8222
bonsu|93676
bont|82012
bonus|61030
boodschap|73676
boodschapp|852
boogie|93676
booking|91146
boomkorvisserij|92189
boontjes|93347
boord|73676
boorplatform|92249
boosheid|93676
boostercampagn|93254
boostervaccinaties|93254
bootvluchtel|9474
bops|73491
bor|7109
bord|80
bordeelverbod|91518
bordel|91518
border|83
borg|83676
borghar|9213
borghout|9193
borging|83676
boring|9109
boris|9193
born|8213
borssel|72267
borst|7172
borstimplantat|93380
borstkanker|83275
borstkankerg|93275
borstkankerpatient|93275
borstvoed|93296
bos|6104
bosbeher|92104
bosbrand|92118
bosch|6213
boskalis|92913
boskop|9213
bosma|9193
bosnie|7344
bosnier|9344
bosnisch|8344
bospad|92100
boswachter|92105
bot|7153
botlek|9213
botlekbrug|92813
botox|93371
botsing|8148
botst|83676
botswana|9367
bouter|7665
bouw|5163
bouwactiviteit|9168
bouwbedrijf|8163
bouwbesluit|73152
bouwend|8163
bouwer|8163
bouwfond|93097
bouwfraud|81309
bouwgrond|93147
bouwkund|8168
bouwleges|93172
bouwlocaties|9163
bouwnijver|8163
bouwplan|8168
bouwplann|7168
bouwplat|93123
bouwproject|7163
bouwregel|93152
bouwsector|8163
bouwstop|93153
bouwt|83676
bouwtechnisch|9168
bouwvakker|82669
bouwverbod|93153
bouwvergunn|73154
bouwwereld|9163
bouwwerk|8168
bovag|82951
bovenbedoeld|83676
bovenbouw|9121
bovendien|63676
bovengenoemd|53676
bovengr|83676
bovengrond|93676
bovenleid|92729
bovenmat|83676
bovenop|73676
bovenregional|73676
bovenstaand|53676
bovenvermeld|83676
bovenwet|8129
box|745
boxmer|8213
boxtel|7213
boy|93676
boycot|7726
bpm|81287
bprc|82024
braassem|9213
brabant|5213
brabantzorg|93544
bracht|83676
braill|93584
bram|9193
branch|60
brancheorganisatie|80
brancheorganisaties|80
branches|80
branchever|80
brand|61645
brandbar|83173
brandbrief|73676
brandgevar|81646
brandonveil|93155
brandpunt|8191
brandsticht|81660
brandstof|848
brandstoff|848
brandstofprijs|81264
brandveil|73155
brandveiligheidseis|93155
brandweerkorp|81647
brandweerlied|81647
brandweerpersonel|91647
brandweerpost|91647
brandweervrijwilliger|91647
brandwer|61647
braziliaan|7281
brazilie|7281
breach|93676
breaking|93676
bred|63676
breda|6213
breder|73676
breedband|93016
breedbandinternet|93016
breedtesport|9864
breekt|93676
breid|63676
breidt|93676
brein|9180
brek|73676
breng|43676
brengt|63676
brenno|9193
bresk|9213
breuk|83676
breukel|9213
brexit|8683
bridg|93676
brief|33676
briefing|83676
briefstemm|91383
briefwissel|83676
briell|9213
brienenoordbrug|92814
brievenbus|93017
brievenbusfirma|91247
brigad|730
briljant|93676
brilverbod|93676
brink|9193
brinkman|8193
brit|5228
british|8228
brittannie|7228
brochur|73676
brod|8176
broeder|93676
broederschap|9548
broedseizoen|92130
broedvogel|92130
broeikaseffect|82084
broeikasgas|72084
broeinest|93676
broek|83676
broer|80
broertjes|90
broker|93676
brokstuk|93676
bromfiet|92849
brommer|92849
bron|63676
bronn|63676
bronovo|93180
brother|83676
brouwer|8193
brown|9193
browser|941
brp|91441
brug|7146
brugg|7146
bruikbar|73676
bruin|83676
bruinrot|91919
bruinsma|9193
bruinvis|92177
brunei|9262
brunssum|8213
brussel|6307
brut|83676
brutal|93676
bruto|73676
bse|71998
bsn|91443
bso|92541
bti|93676
btw|61265
budel|8213
budget|50
budgethouder|93592
budgetplafond|93649
budgetpolis|93650
budgettair|73676
buffer|80
bugojno|9344
buig|83676
buis|90
buit|43676
buitendijk|8155
buitengebied|7168
buitengerecht|884
buitengeslot|93676
buitengewon|63676
buitengrens|9484
buitenhof|8191
buitenland|40
buitenlander|74
buitenlucht|93676
buitenpost|9213
buitenproportionel|83676
buitenr|92816
buitenschol|82541
buitensluit|93676
buitenspel|83676
buitenspor|73676
bujagali|9794
bulgar|8308
bulgarenfraud|91224
bulgarij|7308
buma|8193
bundel|83676
bungalowpark|93144
bunker|9826
bunschot|9213
bur|80
bureau|53676
bureaucratie|761
bureaucratisch|761
bureaus|70
burgemeester|556
burgemeestersbenoem|91366
burgemeesterschap|956
burger|40
burgerbevolk|834
burgerdod|9973
burgerinitiatief|91384
burgerluchtvaart|9150
burgeroorlog|88
burgerpersonel|9931
burgerrecht|88
burgerschap|8128
burgerservicenummer|91443
burgerslachtoffer|7973
burkina|9369
burma|8261
burn|93676
burnpit|9989
burum|9213
burundes|9370
burundi|7370
bus|72782
busban|92782
busbedrijf|92782
buschauffeur|82783
bush|7193
busines|73676
busj|90
busjes|90
buslijn|92782
bussemaker|9193
bussum|9213
busvervoer|82782
buurland|70
buurt|6167
buurtbewoner|8167
buurtbus|92782
buurthuis|93131
buurtzorg|93555
buy|93676
bvd|71861
bve|82459
bvn|9191
bw|878
by|73676
bypas|93387
bzk|761
c2000|71659
ca|73676
cacao|9659
cadan|83676
cadeau|80
cadeaukaart|91342
cadeaus|90
caf|81320
cafebrand|91649
cafes|81320
cafetaria|91316
caft|93676
cairo|9394
caiway|93014
cak|83651
calais|9256
calamiteit|776
californie|9213
call|83676
cambodja|8263
cambodjan|9263
camera|71565
camerabeeld|91564
cameratoezicht|81565
cameron|9193
cammaert|9193
camp|83676
campagn|60
campagnes|70
campina|91972
camping|81141
campus|8125
campylobacter|93349
can|83676
canada|7220
canades|7220
canal|93676
cannabis|71837
cannabisverslaf|93517
cannerberg|92364
cao|62629
capaciteit|53676
capaciteitsgebrek|83676
capaciteitsorgan|93322
capaciteitsplan|93676
capaciteitsproblem|73676
capaciteitstekort|83676
capaciteitsuitbreid|83676
capell|8213
capes|93676
capital|93676
captur|93676
car|73676
caraibisch|9299
caravan|91133
carbon|93676
card|83676
cardiolog|83402
cardiologie|93402
careyn|93544
cargill|92057
cargo|93676
caribisch|7299
carnaval|9906
carnivor|92127
carrier|83676
carton|9566
cartoonist|9566
carvajal|9193
cas|73676
casa|93676
casema|83021
casemanager|93545
cases|83676
cash|81032
casht|93676
casino|7922
cassatie|784
castratie|92013
castrer|92013
castricum|9213
casu|73676
casus|73676
categoriaal|90
categorial|90
categorie|63676
categorieen|73676
catharina|93180
catshuis|861
causal|93676
cbb|91768
cbg|83429
cbp|81560
cbr|72864
cbs|60
ccmo|83334
ccs|92086
cd|80
cda|6193
cdk|93676
cdm|92083
ce|854
cel|61717
celbrand|91718
celcapaciteit|91717
cell|70
cellentekort|81717
celstraf|881
celstraff|981
cement|91062
censur|8819
censureert|9799
censurer|9799
cent|73676
center|73676
centimeter|93676
centr|73676
centra|63676
central|43676
centrales|8113
centric|93676
centrum|53676
ceo|961
certificat|70
certificer|70
ceta|81124
cf|73676
cfk|92083
cg|83676
chain|93676
chang|83676
chantag|892
chaos|73676
chaotisch|93676
charim|9193
charitatief|81472
charly|93676
charter|82871
chat|941
chatgpt|91097
chauffeur|6154
check|83676
checkt|93676
chef|73676
chemelot|92365
chemical|83676
chemicalien|8117
chemie|8117
chemiebedrijf|92366
chemiesector|92366
chemisch|6117
chemour|82377
chief|83676
child|83676
childr|73676
chili|8282
chimpanses|92011
china|5403
chines|5403
chip|71092
chipbedrijf|91109
chipkaart|72788
chipknip|91031
chirac|8193
chirurg|83182
chirurgie|83182
chirurgisch|9170
chloortransport|92400
chloortrein|92400
chlor|82367
cholesterolverlag|93437
cholesterolverlager|83437
chora|93676
chris|9193
christ|6529
christelijk|65
christendom|85
christenunie|8193
christenvervolg|8638
christian|8193
chrom|72388
chronisch|6180
chroomverf|92388
cia|71887
cici|93676
cid|81476
cidi|8762
cijfer|53676
cijfermat|73676
ciot|91566
cipier|91720
circa|63676
circuit|728
circulair|73676
circuler|83676
circus|82014
cis|73575
citat|73676
cites|82127
citgo|9662
citis|93676
cito|82420
civiel|678
civielrecht|878
civil|83676
cjib|81697
claim|678
claimparadijs|91685
claimt|83676
classificatie|83676
classrom|93676
clausul|83676
clean|83676
cleaning|93676
clearview|91568
client|50
clientenrad|83326
clientenstop|93581
climat|83676
climategat|92088
clinch|93676
clinic|93676
closed|93676
cloud|91112
club|728
cluster|73676
clusterbomm|8728
clustermunitie|8728
cmo|93676
cnf|7135
co|63676
co2|72085
coa|6458
coach|90
coaches|90
coalitie|860
coalitieakkoord|861
coalition|93676
coc|8597
coca|91062
cocain|81814
cocainesmokkel|91814
cod|63676
codes|83676
coelo|91261
coentunnel|92817
coevord|9213
cof|83676
coffeeshop|71815
coffeeshopeigenar|91815
coffeeshophouder|91815
cogema|92266
coh|8193
coherent|93676
cok|91814
col|9193
cola|93352
cold|83676
collectie|826
collectief|63676
colleg|53676
collega|53676
collegegeld|72503
collegegeldschuld|92503
colleges|83676
collegezal|92470
colombia|7283
colombiaan|8283
coltan|9788
column|73676
columnist|9798
coma|93387
comazuiper|93518
combinatie|63676
combinaties|83676
combiner|83676
comit|63676
commandant|630
commanditair|91240
commando|730
commandotroep|9932
commentar|63676
commerc|93676
commercial|93676
commercie|80
commercieel|70
commerciel|50
commissariaat|7798
commissaris|537
commissie|43676
commissiedebat|93676
commissies|73676
commission|73676
commissioner|83676
commitment|93676
committee|73676
commotie|83676
communautair|813
communicatie|60
communicatiedienst|9157
communicatiemiddel|9157
communicatienetwerk|93057
communicatiesystem|81648
communication|83676
communicer|83676
communistisch|923
compact|93676
companies|93676
company|83676
compartiment|83676
compensatie|60
compensatieregel|80
compenseert|93676
compenser|63676
competentie|83676
competenties|83676
complet|73676
complex|63676
complexiteit|83676
complianc|83676
complicaties|7174
complot|990
component|83676
compost|92345
composter|92331
compromis|93676
computer|738
computercriminaliteit|91541
computerspel|91151
computerstor|91094
computersystem|838
computervirus|91539
concentratie|73676
concentratiekamp|9990
concentraties|73676
concentrer|83676
concept|63676
conceptrapport|93676
concern|737
concert|829
concertgebouworkest|9841
concertzender|9798
concessie|7145
concessies|8145
concierges|92548
concludeerd|93676
concludeert|73676
concluder|83676
conclusie|43676
conclusies|53676
concret|43676
concreto|83676
concurrent|850
concurrentie|650
concurrentiebed|92630
concurrentiekracht|838
concurrentiepositie|739
concurrentieverhoud|850
concurrentieverval|750
concurrer|750
conditie|83676
condities|73676
condom|93228
conducteur|82730
conferenc|83676
conferentie|63676
conflict|53676
conflictgebied|834
conform|53676
confrontatie|83676
confronter|83676
confucius|92490
congo|6371
congoles|8371
congres|63676
connect|93676
connecties|93676
connexxion|82784
consensus|83676
consequences|93676
consequent|83676
consequentie|73676
consequenties|43676
conservatief|80
conservatoir|978
consider|93676
consistent|83676
consortium|83676
constant|83676
constateert|73676
constater|53676
constitutionel|864
constructie|63676
constructief|83676
constructies|73676
consul|8718
consulair|8718
consulat|7718
consult|83676
consultant|81413
consultatie|83676
consultatiebureaus|83620
consultaties|83676
consument|554
consumentenautoriteit|854
consumentenbescherm|854
consumentenbond|654
consumentenorganisaties|854
consumentenproduct|954
consumentenzak|954
consumer|80
consumptie|7176
contact|43676
contactonderzoek|93229
contactorgan|9523
container|7153
containerhaf|92917
containerschep|92916
containerschip|92916
containerterminal|92917
contant|71032
content|83676
context|73676
continental|83676
continu|83676
continue|83676
continuer|73676
continuiteit|73676
contour|83676
contra|73676
contract|50
contracteerbeleid|93660
contracter|8190
contractueel|83676
contractuel|83676
contraproductief|83676
control|43676
controledienst|80
controleert|63676
controler|53676
controles|63676
controlesystem|83676
controleur|70
controversiel|83676
convenant|63676
conventie|73676
conventies|83676
convention|73676
conventionel|818
cookies|91567
cooperatie|837
cooperatief|837
cooperaties|937
cooperation|83676
coordinatie|63676
coordinatiepunt|83676
coordinator|73676
coordineert|93676
coordiner|73676
cop24|82090
cop26|92090
copd|93390
cora|9193
cordaid|8698
cordan|93544
corduwener|9193
corendon|92871
cornielj|8193
corona|63230
coronabeleid|93230
coronabesmet|83230
coronaboetes|93262
coronacheck|93232
coronacrisis|73230
coronagolf|93230
coronaherstelfond|91304
coronamaatregel|83230
coronamedicijn|93471
coronamiljard|93259
coronapandemie|93230
coronapatient|93230
coronaprik|93254
coronaregel|93230
coronarell|91644
coronarichtlijn|93230
coronasteun|83260
coronatest|93233
coronatijd|93230
coronatoegangsbewijs|83232
coronavaccin|83270
coronavaccinatie|93254
coronavirus|73230
corporat|83676
corporatie|73081
corporatiedirecteur|93086
corporaties|73081
corporatiewon|93081
correct|53676
correctie|83676
correctief|91390
correspondent|9798
correspondentie|73676
corridor|83676
corriger|73676
corrupt|889
corruptie|61855
corruptiebestrijd|91855
corruptieonderzoek|91855
corruptieschandal|91855
corruptiezak|91855
cosmetica|93378
cosmetisch|83372
cost|83676
costa|83676
cot|93676
cotg|83666
coulanc|93676
coulanceregel|93676
could|93676
council|73676
counter|93676
countries|83676
country|83676
couper|92037
courant|5191
court|83676
cover|93676
covid|63230
covra|82266
cowboy|93676
cp|93676
cpb|749
cpn|9193
cq|73676
cramer|9193
crash|82892
creatief|83676
crech|92543
creches|92543
credit|83676
creditcard|81033
creditcardfraud|91059
creeert|83676
crer|63676
crestor|93437
cri|71476
crim|83676
crimes|93676
criminal|83676
criminaliser|90
criminaliteit|60
criminaliteitsbestrijd|80
criminaliteitskaart|91893
criminel|589
crimineler|90
crisis|60
crisisdienst|93489
crisisopvang|8458
crisissituatie|976
crisissituaties|976
criteria|53676
criterium|63676
critical|93676
critici|83676
cromstrij|9213
cron|83676
cros|83676
crowdfund|91177
crucell|93429
cruciaal|73676
crucial|73676
cruiseschep|92918
crvb|82560
cryo|93676
cryptomunt|91148
cs|73667
ct|93676
ctb|83232
ctg|73666
ctivd|91861
ctsf|82560
cuba|7284
cuban|8284
cuijk|9213
culemborg|9213
cultur|526
culturel|626
cultuurhistorisch|8831
cultuurlandschap|92109
cultuursector|926
cultuursubsidies|9858
cumulatie|93676
cupping|93367
cur|83676
curac|9300
curacao|6300
curacaos|8300
curatel|81679
curatief|8170
curator|71680
curinta|9193
cursist|9124
cursus|6124
cursusgeld|92500
cut|83676
cvs|73663
cvw|92234
cwi|72574
cyber|972
cyberaanval|91540
cyberaanvall|91540
cybercrim|81541
cybercriminaliteit|91541
cybersecurity|91542
cyclisch|93676
cyclon|9705
cypriotisch|9309
cyprus|8309
d66|6193
daadkracht|73676
daadwerk|43676
daagt|93676
daalt|83676
daarachter|93676
daaran|53676
daarbuit|83676
daarenteg|83676
daarh|83676
daarnaast|63676
daarnar|83676
daaromtrent|93676
daaronder|83676
daaropvolg|83676
daarteg|73676
daaruit|63676
dacht|83676
dad|73676
dader|60
daf|93676
dag|43676
dagbehandel|9170
dagbested|83585
dagblad|3191
dagboek|93676
dagelijk|63676
dagenregel|92189
daglicht|83676
daglon|92564
dagopvang|90
dagvaard|884
dairy|93676
dak|7163
daklos|73133
daklozenopvang|93133
dal|73676
dalend|73676
daling|63676
dalit|9653
dam|73676
damhert|92139
damm|83676
dan|8826
danc|9907
dancefeest|9920
dank|83676
dankzij|73676
dansfeest|9907
danswereld|9859
danwel|63676
darfur|8387
darmkanker|93276
das|82131
dassenburcht|92131
data|60
databank|773
databas|873
databestand|973
datacenter|91115
datacentra|91115
datacentrum|91115
datadiefstal|91544
datalek|81554
dataretentie|91562
dataverker|93014
dateert|83676
dater|83676
datg|83676
dato|83676
datum|63676
datzelfd|83676
david|8193
davos|9213
day|83676
dayton|9341
db|83676
dba|92653
dbc|73652
dc|93676
dcs|93676
dd|63676
ddos|81540
deadlin|83676
deal|63676
death|83676
debacl|83676
debat|53676
debet|83676
december|43676
decennia|83676
decentral|756
decentralisatie|856
decentralisaties|956
declaratie|8190
declaratiegedrag|93673
declaratieproblem|93653
declaratieregel|93673
declaraties|73673
declaratiesystem|93653
declaration|83676
declareert|93673
declarer|73673
decoder|9825
decoratie|964
deeld|83676
deelgemeent|91367
deelgenom|73676
deelnam|53676
deelneemt|73676
deelnem|63676
deelnemer|63676
deelstat|83676
deeltijd|8135
deeltijdstudies|92470
def|73676
defect|83676
defenc|83676
defend|93676
defender|93676
defensie|530
defensiebedrijf|9951
defensiebegrot|830
defensiebudget|930
defensiematerieel|8949
defensiemedewerker|930
defensiepersonel|830
defensieterrein|91008
defibrillator|93413
definier|83676
definitie|63676
definitief|53676
definities|93676
deg|63676
degelijk|63676
dek|73676
dekkend|83676
dekker|9193
dekking|73676
dekkingsgrad|92615
del|43676
delegatie|73676
delegaties|83676
delfland|8213
delft|6213
delfzijl|7213
delict|684
delinquent|881
deliveroo|91168
deloit|81241
delta|7155
deltaplan|9155
demand|93676
demarch|817
dement|83546
dementer|83546
dementie|83546
demissionair|83676
demmink|91528
demobilisatie|9970
democratie|760
democratisch|660
democratiser|860
democratiseringsproces|98
demonstrant|71621
demonstratie|71621
demonstratieproject|93676
demonstratierecht|91621
demonstraties|71621
demonstrer|81621
demotiver|93676
den|7221
denemark|7221
denis|9193
denk|63676
denkbar|63676
denkt|43676
denktank|80
dep|93676
departement|661
departemental|861
department|83676
dependent|93676
deplorabel|93676
deportatie|9644
depositiewaard|92413
deposito|936
depositogarantiestelsel|91034
depot|80
depressie|83490
depressief|93490
derby|93676
derd|53676
derdegeneratiepil|93430
derdelander|9481
dereguler|861
dergelijk|33676
derivat|91055
dermat|73676
derogatie|92410
dertien|83676
dertig|73676
des|53676
desalniettemin|83676
desastreus|83676
desbetreff|53676
desgevraagd|83676
desgewenst|83676
desi|9193
designerdrug|93536
desinformatie|81167
desinvester|939
deskund|53676
desnod|73676
desondank|63676
destijd|63676
detacher|8135
detail|83676
detailhandel|752
detecter|93676
detectives|91578
detentie|681
detentiebot|9502
detentiecentra|8503
detentiecentrum|8503
detentieomstand|91740
detention|93
deugdelijk|73676
deugt|83676
deur|63676
deurn|9213
deurwaarder|71808
deutsch|83676
development|73676
deventer|7213
dexia|91170
dezelfd|53676
dg|83676
dga|91248
dhabi|9213
dhr|63676
diabetes|83392
diabetesmedicijn|93407
diaconessenhuis|93180
diagnos|7170
diagnoses|9170
diagnostiek|8170
diagnostisch|8170
diakonessenhuis|93180
dialog|63676
diamant|81121
dian|9193
diaspora|94
dicht|63676
dichtbevolkt|93676
dichtbij|93676
dichterbij|83676
dictator|88
dictatorial|98
didam|9213
dieet|83350
dieetkost|91238
dief|81893
diefstal|792
diefstall|892
dieg|73676
diem|9213
dien|63676
dienaangaand|73676
diend|83676
dienjar|93676
dienst|43676
dienstapothek|93431
dienstauto|71411
dienstbar|83676
dienstbetrek|8135
dienstpistol|91482
dienstplicht|7933
dienstregel|72775
dienstreis|81412
diensttijd|930
dienstverband|7135
dienstverl|60
dienstverlener|80
dienstwap|91482
dienstweigerar|8941
dientengevolg|73676
diep|73676
dieper|83676
diepgaand|73676
dier|599
dieraantall|91970
dierenactivism|91642
dierenactivist|81642
dierenart|82006
dierenasiel|92041
dierenbescherm|799
dierenbeschermer|999
dierenbeul|92015
dierenhandel|92055
dierenled|799
dierenmishandel|72015
dierenpark|92016
dierenpolitie|91507
dierenrechtenactivist|91642
dierenrechtenterrorist|91642
dierentuin|82016
dierenwelzijn|799
dierexperiment|92024
diergaard|92016
diergeneeskund|82008
diergeneesmiddel|91999
diergezond|898
dierlijk|796
diermel|92007
dieronvri|899
dierproef|72024
diersoort|7105
diertransport|82027
diervoeder|82059
diervriend|899
dierziekt|798
diesel|81282
dieselauto|81289
diezelfd|73676
differenc|93676
differentiatie|83676
digid|81444
diginotar|91553
digital|663
digitaliser|863
digitenn|93046
dijk|72984
dijkgraf|91378
dijkstal|9193
dijkversterk|92984
dijsselbloem|8193
dik|83676
dilemma|83676
diner|861
ding|73676
dinkelland|9213
dinsdag|63676
dioxin|82392
diploma|6124
diplomat|7719
diplomatiek|617
direct|43676
directeur|561
directie|60
directieled|90
directies|70
directorat|861
dirk|9193
disciplinair|80
discothek|91321
discover|93676
discrepantie|73676
discretionair|8459
discriminatie|66
discrimination|86
discriminatoir|86
discrimineert|86
discriminer|76
discussie|53676
discussies|73676
disfunctioner|8174
disket|973
disproportionel|83676
disput|9125
dissident|8627
distributie|80
distributiecentra|93156
district|73676
dittrich|8193
ditzelfd|83676
diver|53676
diverser|93676
diversiteit|76
divid|91249
dividendbelast|81250
dividenduitker|91249
divisie|83676
divosa|9129
diyanet|9561
diyarbakir|9325
dj|93676
dji|881
dlo|82493
dna|71596
dnb|736
docent|6126
dochter|70
dochterondernem|837
dochtertj|977
docter|9193
doctrin|93676
document|63676
documentair|724
documentatie|73676
documentatiecentrum|8853
dod|53676
dodehoekspiegel|92868
dodelijk|63676
dodenherdenk|91004
dodenlijst|91757
dodewaard|92267
doding|93676
doek|83676
doel|43676
doelbewust|83676
doeld|83676
doeleind|63676
doelgericht|93676
doelgroep|63676
doelmat|63676
doelmatiger|83676
doelstell|53676
doelt|73676
doeltreff|73676
doelwit|83676
doend|83676
doetinchem|8213
dof|73611
doggershoek|91728
dokkum|8213
dokkumer|9213
dokter|8181
dolfijn|82195
dolfijnenslacht|92178
dolfijnslacht|92178
dolfinarium|92017
dollar|70
domein|73676
domeinnam|93050
dominant|83676
dominee|95
dominican|8285
domper|93676
don|83676
donateur|91472
donatie|865
donaties|865
donderdag|73676
doner|865
donker|93676
donna|9193
donner|8193
donor|73279
donorconferentie|9699
donornier|93279
donororgan|93279
doodgebor|93312
doodgeschot|80
doodrijd|980
doodsbedreig|81622
doodsbedreiger|91622
doodschiet|80
doodseskader|9640
doodslag|884
doodsoorzak|83327
doodsoorzakenregistratie|93327
doodstraf|7628
doodstraff|9628
doodvonnis|8628
doodziek|93676
doofpot|83676
doolhof|93676
doorberek|73676
doorbetaald|83676
doorbetal|83676
doorbrak|83676
doorbrek|73676
doorbrok|93676
doordat|53676
doordrong|93676
doordruk|93676
doorfok|92053
doorgaand|83676
doorgan|63676
doorgang|63676
doorgat|73676
doorgebracht|93676
doorgeeft|93676
doorgef|73676
doorgegan|83676
doorgegef|73676
doorgeleid|83676
doorgeslag|93676
doorgesluisd|83676
doorgespeeld|93676
doorgestuurd|93676
doorgevoerd|73676
doorgezet|93676
doorgift|83676
doorkruis|83676
doorkruist|83676
doorlat|83676
doorlever|93676
doorlicht|83676
doorlooptijd|73676
doorlop|73676
doorman|9949
doorn|9213
doorontwikkel|93676
doorproceder|9450
doorreis|93676
doorrek|83676
doorrijd|91703
doorrijder|91703
doorslag|83676
doorslaggef|73676
doorsluis|83676
doorspel|93676
doorstan|83676
doorstart|837
doorstijgt|93676
doorstrom|73676
doorstroomtoet|92420
doorverkocht|93676
doorverkop|83676
doorverwes|83676
doorverwijs|83676
doorvoer|73676
doorvoert|93676
doorwerk|73676
doorzet|83676
doping|9868
dor|83676
dordrecht|7213
dorp|656
dorpj|90
dos|83676
doser|9182
dosis|8182
dossier|53676
dotterbehandel|93402
douan|61266
douanier|91266
douch|93676
douma|9193
doveninternat|92539
down|83285
download|8908
downsyndrom|93285
dr|63676
draagkracht|8139
draagmoederschap|83314
draagt|63676
draagvlak|63676
draai|63676
draaiboek|83676
draait|83676
dracht|9213
drachtig|92032
drad|93676
draeck|93676
drag|53676
drager|93676
drama|73676
dramatisch|73676
drang|9183
drank|73514
drankj|93512
drastisch|73676
drc|8371
dream|93676
dreig|63676
dreigbrief|91620
dreigd|83676
dreigement|775
dreigend|53676
dreiging|63676
dreigingsbeeld|81865
dreigt|53676
drempel|73676
drent|7213
drenth|6213
dreun|93676
drie|43676
drieberg|9213
driehoek|83676
driehonderd|83676
driejar|93676
driekwart|73676
driel|9213
driemal|83676
drietal|83676
drif|93676
drijf|83676
drijfjacht|82143
drijfmest|92410
drijft|93676
dring|53676
dringend|63676
drink|8176
drinkwater|72985
drinkwaterbedrijf|92985
drinkwaterwinn|92985
drog|83676
dron|91107
drones|81107
dronevlucht|91118
dronk|83534
dront|8213
droogt|82986
drs|73676
drug|688
druggebruik|93519
drugsafval|81836
drugsbaron|91833
drugsbeleid|788
drugsbend|91818
drugsbestrijd|888
drugscriminaliteit|81818
drugscriminel|81818
drugsdealer|91817
drugsdump|91836
drugsgebruik|83519
drugsgeld|91834
drugshandel|71818
drugskoerier|81813
drugslab|91819
drugsmaffia|91835
drugsmokkel|91823
drugsoverlast|91820
drugspand|91821
drugsproblematiek|988
drugsrunner|91822
drugssmokkel|71823
drugssmokkelar|81823
drugstest|93537
drugstoerism|91824
drugsverslaafd|93520
druk|53676
drukjacht|92143
drukmiddel|93676
drukt|83676
drut|9213
dsb|81035
dsm|81068
dsw|93667
dte|72294
du|83676
dual|80
dualism|956
dubai|8213
dubbel|63676
dubieus|73676
dublin|8460
dublinclaimant|9460
dublinverord|9460
duck|93676
dudok|93676
due|93676
duid|83676
duidelijk|43676
duidelijker|73676
duidt|73676
duif|82132
duijn|9193
duik|90
duikt|93676
duikteam|91650
duin|83001
duindorp|9213
duisenberg|8193
duisternis|93676
duit|5222
duitser|8222
duitsland|5222
duizend|53676
dump|73676
dumping|80
dumpt|93676
duo|82504
dup|63676
dupeert|83676
dupont|92377
dur|53676
durban|9213
durend|83676
durf|83676
dus|9213
dusdan|63676
dusver|73676
dusverr|73676
dutch|73676
dutchbat|8778
duurd|83676
duurder|63676
duurst|93676
duurt|63676
duurzaamheidscriteria|939
duurzaamheidsrisico|9103
duurzam|5108
duurzamer|9108
duvanof|9641
duwt|93676
duyvendak|8193
dvd|90
dwaling|91769
dwang|7183
dwangarbeid|8639
dwangarbeider|9645
dwangbevel|91810
dwangmiddel|83506
dwangsom|862
dwangsomm|962
dwar|83676
dwarsbom|93676
dwing|63676
dwingend|73676
dwingt|73676
dwong|93676
dynamic|93676
dynamiek|83676
dynamisch|93676
dyslexie|82523
earth|93676
east|83676
ebi|81721
ebn|92241
ebola|83234
ebrd|9692
ebs|92781
ec|813
ecb|71293
ecd|73676
echo|8173
echt|63676
echtgenot|777
echtpar|70
echtscheid|81669
ecn|82270
eco|93676
ecocid|91800
ecoduct|92106
ecofin|81294
ecologisch|6104
econcern|92203
econom|90
economic|73676
economie|60
economisch|40
ecosystem|8104
ecotax|81267
ecsr|93676
ect|92917
ecuador|9286
ed|83676
edco|9193
ede|7213
edelhert|92139
edes|9213
educatie|7124
educatief|8126
education|83676
edward|9193
edwin|9193
eed|861
eedsaflegg|91381
eefd|9437
eeg|713
eekhoorn|92133
eekhuis|93676
eeld|8435
eem|9437
eemshaf|82302
eend|82166
eendenhouderij|91975
eendenslachterij|92018
eenderd|73676
eenduid|63676
eenheid|63676
eenmal|63676
eenvandag|7191
eenverdiener|91236
eenvoud|63676
eenvoudiger|83676
eenzam|83547
eenzelfd|73676
eenzijd|63676
eer|83676
eerbied|83676
eerdergenoemd|73676
eergerelateerd|8595
eerherstel|91790
eerlijk|63676
eermoordenar|9595
eersel|9213
eerstejar|8125
eerstelijn|8181
eerstelijnszorg|8181
eerstverantwoord|83676
eerstvolg|73676
eerwrak|8595
eet|9176
eetstoornis|93492
eeuw|73676
effect|43676
effectief|53676
effectiever|73676
effectiviteit|63676
effectuer|83676
efficiency|73676
efficient|73676
efficienter|73676
efficientie|83676
efsa|92077
eftel|91133
eg|613
egypt|6396
egyptenar|9396
egyptisch|7396
ehbo|93411
eherkenn|91451
ehrm|8648
ehs|72110
ei|996
eia|92203
eib|9693
eicell|93301
eid|93676
eider|92199
eier|72071
eig|43676
eigenar|60
eigendom|778
eigendomm|878
eigendomsrecht|878
eijsd|9213
eikenprocessierup|92123
eiland|612
eilandsrad|9671
eind|43676
eindberg|92266
eindbestemm|83676
eindejaarsuitker|92632
eindelijk|73676
eindelos|93676
einder|93676
eindexam|82440
eindgebruiker|93676
eindhof|5213
eindig|93676
eindigt|83676
eindrapport|73676
eindrapportag|93676
eindtoet|92420
eindverantwoord|83676
eis|43676
eist|73676
eiwit|82078
ek|728
el|73676
eld|9213
elder|53676
election|960
electronic|83676
electronisch|838
elektra|9113
elektriciteit|7113
elektriciteitscentral|92286
elektriciteitscentrales|82286
elektriciteitsmarkt|8113
elektriciteitsnet|82308
elektriciteitsnetwerk|92308
elektriciteitsprijs|92293
elektriciteitsproducent|92286
elektriciteitsproductie|9113
elektriciteitssector|9113
elektriciteitstarief|92293
elektriciteitswet|82285
elektrisch|7154
elektromagnetisch|83035
elektronica|954
elektronicasector|91129
elektronisch|638
element|73676
elementair|83676
elf|73676
elfstedentocht|9869
elftal|928
elit|90
elkar|53676
elker|93676
ellend|83676
ellian|9193
elon|9193
elsevier|7191
elst|9213
ema|93438
email|90
emancipatie|77
emancipatiebeleid|87
embargo|8740
embryo|83297
embryonal|93316
emd|9437
emea|93438
emergency|93676
emergis|93487
emigratie|9720
emigrer|9720
emirat|8313
emissie|7103
emissiearm|92409
emissiehandel|92087
emissierecht|92087
emissiereductie|9103
emissies|7103
emission|9103
emm|7213
emmanuel|9193
emmeloord|8213
emoties|93676
emotionel|83676
emu|71295
enci|92393
enclaf|822
encryptie|91592
end|83676
endur|8971
ene|63676
eneco|82287
energie|5113
energieakkoord|92210
energiebedrijf|6113
energiebelast|81280
energiebeleid|9113
energiebespar|72211
energiebron|9108
energiecentral|92286
energiecentrales|92286
energiecontract|92289
energiecooperaties|92212
energiedistributiebedrijf|82285
energiegebruik|9108
energiehuishoud|9113
energiekost|92293
energielabel|82213
energielast|92293
energielever|9113
energieleverancier|82290
energiemaatschappij|92290
energiemarkt|8113
energiened|92285
energienota|92293
energieplafond|92305
energieprijs|82293
energieproject|9108
energierek|82293
energiesector|8113
energiesystem|9113
energietoeslag|92692
energietransitie|8108
energieverbruik|8108
energievoorzien|8113
energy|73676
enerzijd|63676
engel|6228
engeland|7228
engelstal|92473
engh|9213
enig|63676
enigerlei|63676
enigszin|83676
enkelband|81722
enkelvoud|83676
enkhuis|9213
ennia|9676
enorm|63676
enquet|73676
enquetecommissie|860
ens|73676
ensched|6213
enschedes|9213
entamer|73676
enthousiasm|93676
entiteit|93676
envelop|93676
environment|83676
environmental|83676
enzovoort|93676
eo|8191
ep|813
epa|9712
epd|83330
epe|9213
epidemie|83222
eps|82282
equity|83676
eran|73676
erasmus|73676
erbarm|83676
erbij|83676
erdogan|7770
eredivisie|8888
erf|83676
erfbelast|91213
erfelijk|83271
erfenis|91681
erfgoed|726
erfpacht|83097
erfrecht|91681
erg|63676
erger|83676
ergernis|83676
ergst|83676
eric|9193
erik|9193
erin|83676
eritrea|7372
eritreeer|9372
eritres|7372
erkend|63676
erkenn|63676
ermee|63676
ermelo|8213
ernar|93676
ernst|63676
ernstig|43676
ernstiger|83676
erop|63676
erotisch|969
erover|83676
ers|53676
erteg|93676
ertm|92726
ertoe|53676
eruit|73676
ervaart|83676
ervar|53676
ervor|53676
es|761
esbl|93250
escalatie|73676
escaler|83676
escortservic|91518
esd|93676
esf|72721
esm|91299
espirito|93676
espria|93544
essay|93676
essent|72288
essentie|93676
essentieel|73676
essentiel|73676
esteban|9193
estland|8311
estro|92543
et|73676
etablissement|952
eten|7176
eternit|92361
ethanol|92359
ether|8158
ethiopie|7373
ethiopisch|8373
ethisch|6174
etiket|83351
etiketter|73351
etmal|83676
etniciteit|8581
etnisch|6581
ets|92087
eu|413
eufor|9970
eurling|8193
euro|449
eurobiljet|91296
eurocent|81297
eurocommissaris|713
euromunt|91297
euronext|91028
europ|713
europa|413
europarlementarier|7684
european|63676
europeesrecht|913
europes|313
europol|81852
eurostar|92726
eurostat|9681
euroterminal|92913
eurotop|9685
eurovignet|92956
eurozon|91291
eustatius|7301
euthanasie|63298
euthanasiepraktijk|93298
euthanasieprocedur|93298
euthanasieverzoek|93298
euthanasiewetgef|93298
evacuatie|81651
evacuaties|91651
evacuer|91651
evaluatie|53676
evaluatierapport|83676
evaluaties|83676
evaluation|93676
evaluer|73676
evangelisch|9523
even|53676
evenal|63676
evenement|629
evenmin|73676
evenred|73676
event|93676
eventueel|53676
eventuel|43676
evenvel|83676
evenwicht|73676
evenwichtiger|83676
evenzer|83676
evergrand|91054
eversdijk|9193
evidenc|83676
evident|83676
evides|92985
evoa|82327
evolutietheorie|92438
evrm|7626
ex|53676
exact|63676
exam|62441
examentrain|92442
examiner|92455
excellent|93676
exces|83676
excessief|73676
exchang|93676
exclusief|73676
excuses|73676
executer|9628
executie|78
executies|7628
executieveil|93101
executif|93676
exemplar|83676
exorbitant|73676
exot|92134
exotisch|82134
expat|91214
experiment|63676
experimentel|83676
experimenter|83676
expert|63676
expertgroep|93676
expertis|63676
expertisebureau|93676
expertisecentra|93676
expertisecentrum|83676
explantatie|93367
expliciet|63676
explodeert|91652
exploder|91652
exploitant|70
exploitatie|63676
exploitatiekost|83676
exploiter|83676
explosie|81652
explosief|61015
explosies|91652
expo|93676
export|639
exporter|739
exporteur|839
exportkredietschuld|91130
exportkredietverzeker|81122
exportsteun|91120
exportverbod|91120
exportvergunn|7754
exposed|93676
expositie|9845
expres|93676
extern|63676
extinction|91628
extra|43676
extraatj|93676
extramural|83548
extreemrecht|81624
extrem|63676
extremism|81892
extremist|81892
extremistisch|71892
exxon|92242
exxonmobil|92242
ey|91022
ezel|92042
f16|8954
faald|93676
faalt|73676
faber|8193
fabriek|737
fabrikant|637
facebok|81149
faciliteit|63676
faciliter|73676
facility|93676
fact|83676
facto|73676
factor|63676
factur|81350
facultatief|93676
faculteit|8125
faeroer|9425
failissement|91688
failliet|61688
faillissement|61688
faillissementsfraud|81683
faillissementsgolf|91688
faillissementswet|81682
fair|83676
fal|73676
falend|73676
fall|93676
falluja|9354
falun|9796
familie|60
familiebedrijf|91334
familiedrama|91534
familieled|70
familielid|80
familierecht|81666
families|70
family|93676
fampyra|93483
fan|93676
fao|8696
farc|8664
farm|93676
farma|93439
farmaceut|83439
farmaceutisch|63439
farmacie|93439
farmsum|9213
fas|63676
faso|9368
fast|93676
fatah|9760
fatal|73676
fatca|91227
fatima|9193
fatsoen|73676
fatwa|8523
fauna|8105
faunabeher|82135
faunabescherm|92135
faunawet|72136
faveur|93676
fawas|9195
fax|83676
fbi|8677
fc|8888
fda|83462
fear|93676
februari|33676
federal|83676
federatie|63676
fee|93676
feest|829
feestdag|7909
feestjes|929
feit|33676
feitelijk|53676
feitenonderzoek|83676
feitenrelas|83676
fell|93676
femmes|93676
fenom|73676
ferdi|9193
ferrier|8193
ferry|92934
festival|8910
feyenoord|8888
fiasco|93676
fictief|83676
field|73676
fiet|72850
fietsbrug|92866
fietsenstall|92865
fietser|82850
fietspad|82850
fifa|8888
fight|83676
fighter|8949
fighting|93676
figur|93676
fijn|93676
fijnstof|82346
fik|83676
fil|82818
fileled|92818
fileproblem|92818
fileproblematiek|92818
files|72818
filiaal|952
filipijn|9264
filippijn|8264
filler|93372
film|7832
filmfond|9832
filmpj|841
filmpjes|941
filmrolletj|91343
filmsector|9832
fin|8223
final|83676
financ|83676
financial|73676
financieel|43676
financiel|43676
financien|561
financier|43676
financieringsproblem|93676
financieringsstructur|83676
financieringssystematiek|83676
financieringstekort|949
financiert|73676
find|93676
finland|8223
fintech|91036
fiod|71233
fipronil|92079
fipronilcrisis|92079
fir|93676
firma|73676
first|83676
fiscal|545
fiscus|645
fit|93676
fitna|9567
fix|93676
fixus|82476
flagrant|83676
flat|8168
fles|8115
flevo|9213
flevoland|7416
flevoziekenhuis|93180
flexibel|73676
flexibiliser|8135
flexibiliteit|83676
flexwerk|92633
flexwerker|82633
flexwet|92633
flexwon|93124
flight|82871
flink|63676
flitsfaillissement|91689
flitskrediet|91178
flitspal|91698
flod|93676
flora|7104
floriad|9919
fluit|93676
flyer|93676
fm|83049
fmo|8700
fnf|62651
focus|83676
fod|73676
foetus|93290
foi|92020
fok|82043
fokker|81075
fokus|93583
fol|93676
folder|73676
foliumzur|93317
follow|83676
folter|8631
fond|565
fondsenwerf|81470
fontys|92470
for|43676
fora|83676
forc|73676
forces|73676
foreign|83676
forensisch|71761
forfaitair|81203
formatie|83676
formatieplat|93676
formel|63676
former|93676
formul|83676
formuler|63676
formulier|73676
fort|83676
fortis|91037
fortuyn|8206
forum|63676
forward|93676
fosfaatrecht|91990
fosfaatrechtenstelsel|91990
fosfat|92415
fosfor|92368
fossiel|72097
foster|9193
foto|60
fotograf|8800
fotografie|9833
fotografieopdracht|9833
fotorolletj|91343
fouad|9193
fouiller|81590
found|93676
foundation|83676
four|93676
fout|53676
foutief|73676
fox|9191
fractie|660
fracties|860
fractievoorzitter|860
fran|5224
franc|7224
franchisegever|91322
franciscus|93676
frank|8193
frankrijk|5224
fraud|50
fraudebestrijd|80
fraudeerd|90
fraudegevall|90
fraudegevoel|80
fraudemeld|90
fraudeonderzoek|90
frauder|70
fraudeteam|90
fraudeur|70
fraudezak|80
frauduleus|70
free|83676
freedom|73676
freelanc|92653
freelancer|92653
fregat|8953
freiwald|9193
french|93676
frequent|83676
frequenter|93676
frequentie|7157
frequenties|83032
fries|6410
friesland|6225
frieslandcampina|91972
frisc|93676
frisdrank|93352
frisokazern|9934
from|73676
front|73676
frontex|9485
fruit|71953
frustratie|83676
frustreert|83676
frustrer|73676
frysk|9410
fryslan|7225
fsf|91215
fso|9696
fte|73676
fuel|83676
fuik|92189
full|83676
fulltim|9135
functie|53676
functiebeperk|93588
functiedifferentiatie|93328
functies|63676
functionaris|63676
functioneert|73676
functionel|73676
functioner|53676
fund|73676
fundamentalistisch|8571
fundamentel|63676
funder|83102
funding|93676
fundrais|91470
funest|83676
fungeert|83676
funger|83676
funx|9192
fur|83676
fuser|83676
fusie|637
fusieplann|937
fusies|737
fusievoornem|937
futur|83676
futuro|93676
fvd|9206
fyra|92732
fysiek|63676
fysiotherapeut|83373
fysiotherapie|83373
g20|9693
g4|956
ga|83676
gaand|63676
gabriel|9193
gaf|63676
gain|93676
gak|72572
gala|93676
galerij|93157
gam|91150
gambia|9374
games|81150
gameverslaf|93531
gan|33676
gang|43676
gangbar|73676
ganger|93676
gans|72137
ganzenfoerageergebied|92137
gap|93676
gar|93676
garages|92957
garandeert|73676
garander|53676
garant|83676
garantie|654
garantiefond|90
garantieregel|90
garanties|63676
garantstell|80
gard|93676
garland|93676
garnal|92179
garnalensector|92179
garnalenvisser|82179
garnalenvisserij|92179
gas|6114
gasbedrijf|92288
gasbor|82244
gascontract|92295
gasexport|92296
gasindustrie|92234
gasinstallaties|93175
gasleid|82297
gaslek|92322
gaslekkages|92322
gaslos|92214
gasmarkt|92285
gasmeter|92291
gasnetwerk|92297
gasopslag|82243
gasprijs|82292
gasproject|92234
gasput|92244
gast|83676
gastarbeider|9620
gastekort|92299
gasthuis|8170
gastouder|82542
gastouderbureau|92542
gastouderbureaus|92542
gastouderopvang|92542
gasunie|82300
gasveld|82244
gaswet|82285
gaswinn|72244
gaswinningsgebied|92244
gat|23676
gay|7597
gaza|7315
gazastrok|8315
gazprom|92315
gba|71441
geaardheid|8597
geaccepteerd|73676
geaccrediteerd|82471
geacht|63676
geactualiseerd|83676
geadopteerd|83619
geadviseerd|63676
geagendeerd|83676
geanalyseerd|93676
geannuleerd|82872
geanonimiseerd|773
geanticipeerd|83676
geantwoord|73676
gearresteerd|60
gearriveerd|93676
geattendeerd|93676
geautomatiseerd|838
geavanceerd|83676
gebar|83676
gebarental|93383
gebaseerd|53676
gebat|73676
gebed|8530
gebedsoproep|9531
gebedsruimt|9530
gebeld|83676
gebeur|53676
gebeurd|53676
gebeurt|53676
gebeurtenis|63676
gebezigd|83676
gebied|43676
gebiedsgericht|93676
gebiedsverbod|81615
geblef|63676
geblek|53676
geblokkeerd|73676
gebod|53676
geboekt|73676
gebond|73676
geboort|73299
geboorteaangift|91445
geboorteakt|91445
geboortedatum|91440
geboortezorg|93308
gebor|7173
gebouw|6168
gebouwd|6163
gebracht|43676
gebrek|53676
gebrekk|63676
gebrok|93676
gebruik|33676
gebruiker|63676
gebruikmak|73676
gebruiksplan|83676
gebruiksvergunn|93147
gebruikt|43676
gebundeld|93676
gecertificeerd|80
gecheckt|93676
geciteerd|73676
geclassificeerd|93676
gecombineerd|73676
gecommuniceerd|73676
gecompenseerd|63676
gecompliceerd|93676
geconcentreerd|83676
geconcludeerd|63676
geconfronteerd|63676
geconstateerd|53676
geconsulteerd|83676
gecontinueerd|83676
gecontracteerd|93676
gecontroleerd|53676
gecoordineerd|73676
gecorrigeerd|73676
gecoupeerd|92040
gecreeerd|73676
gedaagd|83676
gedaald|63676
gedacht|53676
gedachtegoed|83676
gedan|43676
gedateerd|73676
gedecentraliseerd|956
gedeclareerd|83676
gedeeld|73676
gedeelt|53676
gedefinieerd|83676
gedeg|73676
gedekt|73676
gedeponeerd|93676
gedeputeerd|658
gedetacheerd|93676
gedetailleerd|73676
gedetineerd|51723
gedicht|8904
gediend|73676
gedifferentieerd|83676
geding|63676
gediplomeerd|80
gediscrimineerd|8580
gedocumenteerd|83676
gedod|73676
gedoe|93676
gedoeld|83676
gedog|71812
gedomesticeerd|92039
gedoogbeleid|71825
gedoogd|73676
gedoogt|93676
gedraaid|93676
gedrag|53676
gedragscod|60
gedragsgestoord|93644
gedragslijn|73676
gedragsproblem|83644
gedragsregel|83676
gedrang|73676
gedreigd|73676
geduld|93676
gedumpt|72344
gedupeerd|60
gedur|53676
geduurd|73676
geduwd|93676
gedwong|53676
geeffectueerd|73676
geeft|43676
geeigend|73676
geeist|73676
geert|8193
geertruidenberg|9213
geest|63676
geestelijk|6183
geesteswetenschapp|92470
geevacueerd|91651
geevalueerd|73676
geexecuteerd|8628
geexploiteerd|83676
geexporteerd|739
gef|33676
gefaald|73676
gefaciliteerd|83676
gefaseerd|83676
gefilmd|93676
gefinancierd|53676
geflitst|91698
gefokt|82043
geformuleerd|63676
gefraudeerd|80
gefrustreerd|73676
gefunctioneerd|93676
gefundeerd|83676
gegadigd|83676
gegan|63676
gegarandeerd|63676
gegast|82035
gegef|33676
gegenereerd|83676
gegevensbescherm|91576
gegevensverstrek|81576
gegijzeld|81751
gegoochel|93676
gegooid|83676
gegroeid|83676
gegrond|73676
gegund|850
gehaald|63676
gehackt|91546
gehad|53676
gehalt|73676
gehalveerd|83676
gehandeld|63676
gehandhaafd|73676
gehandicapt|5187
gehandicapteninstell|93587
gehandicaptenvervoer|93605
gehandicaptenzorg|73587
gehanteerd|53676
gehat|93676
gehecht|73676
gehef|73676
geheim|53676
geheimhoud|862
geheimhoudersgesprek|91599
geheimhoudingsplicht|862
geheimzinn|93676
gehel|53676
gehinderd|83676
geholp|63676
gehonoreerd|73676
gehoopt|93676
gehoord|73676
gehoorschad|93374
gehor|63374
gehoud|43676
gehuisvest|8167
gehuwd|80
geilenkirch|8436
geimplementeerd|73676
geimporteerd|739
geind|83676
geindiceerd|73676
geinfecteerd|83222
geinformeerd|53676
geinitieerd|83676
geinspecteerd|83676
geinstalleerd|83676
geintegreerd|73676
geintensiveerd|83676
geinteresseerd|83676
geinterpreteerd|73676
geinterviewd|83676
geintimideerd|80
geintroduceerd|83676
geinvesteerd|73676
geisoleerd|83676
geit|91957
geitenbedrijf|91957
geitenbokjes|91979
geitenhouderij|91957
geitenlammetjes|91979
geitenpaadj|93676
geitenstal|91957
gejaagd|83676
gek|83676
gekaapt|92949
gekapt|82103
gekek|73676
gekend|83676
gekenmerkt|83676
gekeurd|83676
gekleurd|93676
gekloond|92031
gekocht|73676
gekom|43676
gekoppeld|63676
gekort|73676
gekos|53676
gekost|73676
gekraakt|83163
gekreg|53676
gekt|93676
gekwalificeerd|63676
gel|7213
gelad|93676
gelanceerd|83676
gelast|83676
gelat|73676
geld|43676
geldautomat|91038
geldbedrag|83676
geldboet|881
geldelijk|83676
geldend|63676
gelder|7226
gelderland|6226
geldgebrek|73676
geldig|63676
geldkran|93676
geldnod|83676
geldproblem|93676
geldrop|9213
geldschieter|93676
geldstrom|73676
geldt|53676
geldtekort|93676
geldverspill|93676
geldzorg|92683
geled|53676
geleend|83676
geleerd|83676
geleg|53676
gelegaliseerd|83676
gelegd|63676
gelegitimeerd|93676
geleid|53676
geleidehond|93603
gelekt|83676
geles|73676
gelet|43676
geleverd|63676
geliberaliseerd|8160
gelicht|93676
gelieerd|73676
geliefd|93676
gelijk|56
gelijkberechtigingsdossier|9696
gelijkheidsbeginsel|86
gelijksoort|83676
gelijktijd|73676
gelijkwaard|73676
gelof|75
gelokt|93676
geloofsovertu|8523
gelooft|93676
geloofwaard|63676
geloosd|92405
gelop|73676
gelr|93676
geluid|7116
geluidhinder|82347
geluidsbelast|82347
geluidshinder|82347
geluidsisolatie|92348
geluidsmet|92357
geluidsniveau|92347
geluidsnorm|82347
geluidsoverlast|72347
geluidsregel|92347
geluidsscherm|82356
geluidswal|92356
geluidszon|82347
gelukk|83676
gelukszoeker|9450
gelukt|83676
gemaakt|33676
gemak|63676
gemakkelijker|83676
gemal|93004
gemanipuleerd|73676
gemarteld|8631
gematigd|83676
gemeenschap|63676
gemeenschapp|63676
gemeenschapsgeld|73676
gemeenschapsrecht|813
gemeent|356
gemeenteambtenar|956
gemeentebestur|656
gemeentefond|71368
gemeentegrens|91371
gemeentehuis|856
gemeentepolis|93674
gemeenteraadsled|81369
gemeenteraadslid|81369
gemeenteraadsvergader|91369
gemeenteraadsverkies|71402
gemeenterad|656
gemeentes|756
gemeentesecretaris|91364
gemeentewet|856
gemeld|53676
gemengd|73676
gemert|9213
gemet|73676
gemiddeld|53676
gemini|93676
gemist|83676
gemodificeerd|71927
gemoeid|53676
gemonitord|83676
gemotiveerd|73676
gen|83271
genaamd|73676
genageld|93676
gender|9596
genderdiversiteit|9596
genderdysforie|9606
genderkliniek|9616
genderneutral|9596
geneeskund|6174
geneeskundestudent|92499
geneesmiddel|5182
geneesmiddelenbeleid|9182
geneesmiddelenfabrikant|83439
geneesmiddelenonderzoek|83444
geneesmiddelenprijs|93445
geneesmiddelentekort|93446
geneesmiddelenvergoedingssystem|93441
geneesmiddelenwet|93429
geneeswijs|93368
genef|7227
genegeerd|73676
geneigd|83676
general|53676
generatie|73676
generaties|83676
generation|93676
generer|83676
generiek|73676
genes|83676
genetisch|61952
genezer|93368
geniet|73676
genital|8594
gennep|9213
gennip|8193
genocid|7629
genoeg|63676
genoemd|53676
genom|33676
genoodzaakt|73676
genootschap|83676
genot|73676
gent|7213
gentherapie|93287
genx|92377
geoefend|83676
geografisch|83676
geoordeeld|73676
geoorloofd|73676
geoormerkt|83676
geopend|73676
geopperd|93676
georganiseerd|53676
georgie|8329
georgisch|9329
georienteerd|83676
geothermie|92204
gepaard|63676
gepakt|83676
gepantserd|931
gepasseerd|83676
gepast|73676
gepensioneerd|72611
gepest|92557
geplaatst|53676
gepland|53676
gepleegd|63676
gepleit|73676
geplukt|93676
gepoogd|83676
gepresenteerd|63676
geprivatiseerd|850
geprobeerd|73676
geproduceerd|73676
geprotesteerd|83676
gepubliceerd|63676
geraadpleegd|73676
geraakt|63676
geraamd|73676
gerak|83676
gerapporteerd|73676
gerard|9193
geratificeerd|83676
gerda|9193
gereageerd|63676
gerealiseerd|53676
gerecht|684
gerechtigd|73676
gerechtsdeurwaarder|81802
gerechtshof|684
gerechtvaardigd|63676
gerecycled|92335
gered|63676
gereduceerd|83676
gereedkom|83676
gerefereerd|83676
gereformeerd|9578
geregeld|53676
geregistreerd|63676
gereguleerd|83676
gereisd|93676
gerek|73676
gerelateerd|73676
gerenommeerd|93676
geres|73676
gereserveerd|73676
gerespecteerd|83676
geriatrisch|93549
gericht|53676
gering|63676
geringer|83676
germany|93676
geroep|73676
gerommel|93676
geronseld|91872
geroofd|91003
gerrit|9193
gerucht|73676
geruchtmak|93676
geruim|73676
geruimd|82001
gerund|93676
gesaboteerd|93676
gesanctioneerd|83676
gesaneerd|8117
geschad|73676
geschap|83676
geschat|73676
gescheid|677
geschetst|63676
geschied|73676
geschiedenis|727
geschiedt|73676
geschikt|63676
geschil|83676
geschill|83676
geschillencommissie|854
geschillencommissies|954
geschof|83676
geschokt|83676
geschond|73676
geschonk|73676
geschoold|80
geschorst|73676
geschot|73676
geschrapt|73676
geschref|63676
geschrift|83676
geschrok|83676
gescreend|80
geselecteerd|73676
geseponeerd|81777
gesignaleerd|63676
gesjoemel|83676
gesjoemeld|93676
geslaagd|73676
geslacht|7100
geslachtskeus|93300
geslachtsverander|9606
geslag|73676
gesloopt|73094
geslot|53676
gesluierd|9527
gesmokkeld|889
gespann|73676
gespecialiseerd|73676
gespecificeerd|83676
gespeeld|63676
gesplitst|93676
gesponsord|73676
gespot|93676
gesprek|53676
gesprekspartner|83676
gespreksverslag|962
gesprok|53676
gestaakt|7135
gestald|93676
gestalt|73676
gestan|83676
gestand|73676
gestapeld|93676
gestapt|83676
gestart|63676
gestationeerd|830
gesteg|63676
gesteggel|93676
gesteld|53676
gestemd|83676
gesteund|73676
gestikt|93676
gestimuleerd|73676
gestoeld|93676
gestok|83676
gestol|692
gestoord|8184
gestopt|63676
gestorf|83676
gestort|73676
gestraft|781
gestrand|82909
gestreefd|73676
gestructureerd|93676
gestuurd|63676
gesubsidieerd|665
gesuggereerd|73676
getal|83676
getall|83676
geteisterd|93676
getek|73676
getest|70
getikt|93676
getint|93676
getipt|93676
getiteld|73676
getoetst|63676
getolereerd|93676
getoond|73676
getracht|73676
getraind|83676
getransporteerd|899
getraumatiseerd|83505
getred|63676
getreiterd|91612
getroff|53676
getrok|63676
getroost|93676
getrouwd|8601
getto|93129
getuig|684
getuigenis|83676
getuigenverklar|884
getuigt|83676
geuit|63676
geul|93012
geuridentificatieproef|91793
gevaccineerd|83477
gevang|582
gevangengenom|98
gevangenis|51723
gevangenisdirecteur|91723
gevangenispersonel|81724
gevangenisstraf|61725
gevangenisstraff|81725
gevangeniswes|71723
gevangenisziekenhuis|91748
gevangennem|88
gevangenschap|710
gevar|43676
gevecht|834
gevechtshelikopter|9955
gevechtsvliegtu|8954
gevestigd|63676
gevlog|83676
gevlucht|71
gevoegd|83676
gevoel|63676
gevoerd|53676
gevolg|33676
gevolgd|63676
gevolmachtigd|912
gevond|53676
gevonnist|91713
gevorderd|73676
gevormd|83676
gevraagd|53676
gevreesd|73676
gevrijwaard|83676
gevuld|83676
gewaarborgd|63676
gewaardeerd|83676
gewaarschuwd|73676
gewacht|73676
gewag|83676
gewap|792
gewas|71928
gewasbescherm|91922
gewasbeschermingsmiddel|81922
geweerd|73676
geweigerd|53676
gewekt|73676
geweld|566
geweldad|90
gewelddad|60
gewelddelict|992
geweldincident|90
geweldpleg|80
geweldpleger|974
geweldsdelict|892
geweldsexplosie|90
geweldsgolf|90
geweldsimam|9572
geweldsincident|80
geweldsmisdrijf|892
geweldsprediker|9572
gewend|83676
gewenst|53676
gewer|81912
gewerkt|63676
gewes|63676
gewest|93676
gewet|83676
gewetensbezwaard|8558
gewetensbezwar|8558
gewicht|73676
gewijzigd|53676
gewisseld|83676
gewog|83676
gewon|53676
gewond|60
gewonn|83676
gewoont|83676
geworf|83676
gewraakt|83676
gezag|63676
gezaghebber|9673
gezakt|83676
gezam|53676
gezant|817
gezegd|53676
gezelschap|93676
gezelschapsdier|92047
gezet|53676
gezicht|83676
gezichtsbedek|9527
gezichtsherkenn|91568
gezien|33676
gezin|60
gezinn|60
gezinsher|7510
gezinshuis|93621
gezinsled|74
gezinslef|84
gezinslocatie|9496
gezinsmigrant|9510
gezinsmigratie|9510
gezinsverzorg|93555
gezinsvoogd|83622
gezinsvorm|8510
gezocht|63676
gezond|50
gezondheidscentra|93415
gezondheidsclaim|93353
gezondheidsdienst|8171
gezondheidseffect|80
gezondheidsklacht|70
gezondheidsonderzoek|90
gezondheidsproblem|70
gezondheidsrad|60
gezondheidsrisico|60
gezondheidsschad|80
gezondheidssituatie|90
gezondheidstoestand|70
gezondheidsverschill|93654
gezondheidszorg|50
gezonk|92927
gezorgd|73676
geınformeerd|73676
gft|92332
ggd|6171
ggo|81927
ggs|6183
ghaldoun|9193
ghana|8375
ghanes|9375
ghb|83538
ghor|93423
gid|83676
giel|9193
gif|8117
gifgas|8729
gifgasaanvall|9745
gifgasgranat|9753
giflek|92359
gift|81471
giftig|6117
giftrein|92771
gigantisch|83676
gigastal|91962
gijzel|81751
gijzelar|91751
gijzelingsactie|91751
gils|8213
ging|63676
girl|93676
gister|83676
gladheid|92819
glas|80
glastuinbouw|81929
glastuinder|91929
glasvezel|83018
glasvezelnet|93018
glb|81960
gletsjer|92083
global|73676
gloeilamp|92215
glossy|91414
gluurapparatur|91579
glycerin|91770
glycerinezak|91770
glyfosat|81930
gmo|91947
go|83676
god|73676
godsdienst|65
godsdienstles|9576
godsdienstvrij|8559
godsdienstwet|9523
godslaster|8532
goed|43676
goeder|60
goederenspoorverbind|92734
goederentransport|92780
goederentrein|82734
goederenvervoer|72780
goedgekeurd|63676
goedkeur|63676
goedkoopst|83676
goedkop|63676
goedkoper|63676
goedprat|93676
goeree|9213
goes|7213
gogh|8826
gok|7923
gokbedrijf|9923
gokindustrie|9923
gokker|9930
gokreclames|9928
gokverslaf|83530
gold|73676
goldston|9757
golf|73676
golfban|9903
golfoorlog|91002
golfstat|9353
golfstrom|92083
gommer|9193
gong|93676
goodwill|83416
googl|81152
gooi|7213
gooit|83676
gor|93676
gorinchem|8213
gorus|8562
goud|73676
gouda|7213
goudmijn|9670
gouvernementel|73676
gouverneur|859
governanc|83676
government|73676
gps|83055
graai|93676
grad|83676
graf|73676
grafisch|91067
grafkost|9918
graftombes|9826
grag|73676
gram|83676
gran|91931
granat|91014
grand|93676
granuliet|92369
grap|93676
grapperhaus|9193
gras|81956
grasland|91991
gratie|81726
gratieverzoek|91726
gratis|63676
gravenhag|7213
grazer|92121
greenpeac|71625
grek|93676
gremia|83676
gren|53
grenfell|93158
grens|60
grensarbeider|72621
grensbewak|9486
grensconflict|9626
grenscontrol|9486
grenscontroles|8486
grenscorrectie|91370
grensdetentie|9495
grenseffect|91268
grensgebied|80
grensgemeent|956
grenshospitium|8495
grensmas|93002
grensovergang|8505
grensoverschrijd|63676
grenspomphouder|91271
grensregio|80
grenssted|90
grensstrek|80
grenstoezicht|9486
grensverlegg|93676
grenswaard|82676
grenswerker|92621
grenzelos|93676
grenzend|83676
grep|83676
greta|8193
gretta|9193
griek|7414
griekenland|7414
griep|83235
griepepidemie|93235
griepprik|93473
griepvaccin|93473
griepvaccinatie|93473
griffier|884
griffierecht|91798
grijp|63676
grijpt|83676
grijs|73676
grind|92262
grip|83676
groei|53676
groeiend|63676
groeifond|91093
groeihormon|93465
groeipact|91301
groeit|73676
groen|53676
groeneveld|93676
groenlink|6206
groenlo|9213
groent|71954
groep|43676
groeper|73676
groepsleider|93618
groepsuitzet|9492
groepsverband|93676
groepsverkracht|91521
groepswon|93570
groesbek|9213
grof|73676
grond|3168
grondaankop|93174
grondgebied|63676
grondhandel|93159
grondig|73676
grondprijs|93126
grondrecht|764
grondslag|53676
grondspeculatie|93159
grondstof|839
grondstoff|739
grondwater|72987
grondwaterstand|92987
grondwet|664
groning|5429
groninger|7429
grootaandeelhouder|81257
grootbank|936
groothandel|952
grootmoefti|9560
grootontvanger|9931
grootouder|91676
grootschal|63676
grootschep|83676
grootst|53676
grootsted|856
grootverbruiker|9113
grooves|93676
grot|33676
grotendel|73676
groter|53676
ground|93676
group|63676
growshop|91826
grubbenvorst|9421
grutto|92158
gruwelijk|83676
gs|858
gsm|73023
guantanamo|8305
guard|93676
guatemala|8287
guinea|8376
guinee|8376
gul|8767
guld|549
gulenbeweg|9767
gun|93676
gunn|83676
gunning|850
gunst|73676
gunstig|73676
gunstiger|83676
gvb|92785
gvs|83441
gymles|9901
gymnasia|92443
gymnasium|92443
gynaecolog|83315
gynaecologie|83315
h1n1|93235
ha|73676
haagland|7213
haai|92180
haaksberg|9213
haalbaarheidsonderzoek|93676
haalbar|63676
haalt|73676
haandrik|9430
haard|90
haarlem|6213
haarlemmermer|8213
haast|73676
haatimam|9572
haatprediker|9572
haatsjeik|9572
haatzaai|9589
habitat|8104
habitatrichtlijn|72124
hacarmel|93676
hack|81546
hacker|81546
hacking|91546
haf|6153
hag|4213
haga|83212
hagenar|9213
hague|83676
haiti|8294
hak|63676
hal|53676
halal|8575
half|63676
halfjar|73676
hallo|93676
halluciner|93540
halsema|8193
halt|71605
haltepal|92781
halveert|93676
halver|73676
halverweg|83676
ham|83676
hamas|7758
hameland|92706
hamer|83676
hamster|92138
han|7193
hand|43676
handboei|91476
handboek|83676
handdruk|81430
handel|439
handelar|70
handeld|93676
handelsakkoord|91124
handelsblad|4191
handelsmissie|81123
handelsmissies|91123
handelspraktijk|954
handelsregister|91692
handelsverbod|939
handelsverdrag|81124
handelswar|93676
handelswijs|63676
handelt|73676
handelwijs|53676
handhaaft|83676
handhaf|53676
handhaver|91505
handhavingsbeleid|83676
handhavingsverzoek|93676
handicap|6187
handleid|83676
handmat|93676
handreik|83676
handschoen|91666
handtek|73676
handvest|73676
hang|73676
hangend|83676
hangjonger|81606
hangt|73676
hanteert|63676
hanter|53676
hanzelijn|92735
hap|93676
haper|83676
hapert|93676
har|43676
haram|93676
haramain|9523
harber|9193
hard|53676
harddrug|81838
hardenberg|9213
harder|73676
harderwijk|8213
hardhand|93676
hardheid|83676
hardheidsclausul|80
hardnekk|83676
haringvlietbrug|92820
haringvlietdam|93005
haringvlietsluis|93005
harling|8213
harmonisatie|83676
harmoniser|83676
harreveld|9444
harskamp|9412
hart|6180
hartchirurgie|93214
hartklepp|93409
hartmedicijn|93483
hartpatient|83393
has|83676
hasco|93676
hasj|91827
hassan|9193
hat|76
havenbedrijf|8153
havengebied|8153
havo|72444
hawija|9981
hawk|9949
hazelnotenproductie|9658
hbo|6125
head|93676
health|73676
heart|93676
heathrow|9435
hebbend|83676
hebron|9313
hecht|73676
hechtenis|71746
hectar|73676
heden|53676
hedg|91039
hedwigepolder|93003
heemskerk|9213
heemst|8193
heengezond|81727
heenzend|81727
heerd|9213
heerenf|8213
heerhugowaard|8213
heerl|7213
heersend|83676
heerst|73676
heff|63676
heffing|648
heffingskort|81216
heft|83676
heftig|93676
heftiger|93676
heibel|93676
heid|8104
heijman|91085
heijn|81337
heil|83676
heilig|83676
heimelijk|93676
heinek|81120
heinenoordtunnel|92821
heinsbroek|9193
hek|83676
hekel|93676
hekelt|83676
heksenjacht|93676
hel|53676
helas|83676
held|93676
helder|53676
helderzi|91344
helemal|63676
helft|53676
helicopter|8955
helikopter|7969
heling|91896
hell|91845
hellevoetsluis|9213
helm|92851
helmond|8213
helmplicht|92851
help|53676
helpdesk|854
helpt|73676
helsinki|8213
hema|91332
hemofiliepatient|93394
hen|73676
hendrik|8193
hengelo|7213
henk|8193
hennep|81828
hennepkwekerij|91828
hennepteelt|81828
henzelf|93676
hepatitis|83236
her|63676
herbenoem|93676
herbeoordel|72592
herbestemm|9862
herbezinn|83676
herbouw|93676
hercules|9967
herculesramp|9947
herdenk|7991
herdruk|83676
herfinancier|93676
herfk|8193
hergebruik|7115
herhaald|63676
herhal|63676
herijk|83676
herijkingsoperatie|93676
herindel|71371
herindicatie|83576
herinner|73676
herinricht|83676
herintred|92723
herintroductie|93676
herinvoer|83676
herk|73676
herkan|92445
herkend|93676
herkenn|73676
herkent|73676
herkeur|72592
herkomst|63676
herkomstcheck|93676
herkomstland|81
herleid|83676
herman|8193
hernieuw|92216
hernieuwd|73676
heroin|83539
herop|73676
heroverweg|53676
heroverwog|83676
herp|9443
herplat|83676
herrie|93676
herroep|83676
hers|93395
herschik|83676
herseninfarct|93389
hersenletsel|93396
hersenschad|93396
herstart|93676
herstel|73676
hersteld|83676
herstelfond|9694
herstell|63676
herstellingsoord|93544
hersteloperatie|91223
herstelwet|93676
herstructurer|73676
hert|82140
hertogenbosch|8213
hervat|73676
herverdel|83676
hervest|9462
hervorm|73676
hervormingsverdrag|9686
herwaarder|93676
herzegovina|8344
herzien|53676
het|83676
heterdad|884
hetg|53676
hetzelfd|53676
hetzij|73676
heuvel|93676
heuvelrug|9423
hevel|83676
hevig|83676
hezbollah|7766
hiaat|83676
hiaatverzeker|92603
hiat|83676
hield|73676
hielp|83676
hieran|53676
hierbof|63676
hierdor|53676
hiermee|53676
hierna|83676
hiernar|63676
hieromtrent|63676
hieronder|83676
hierteg|53676
hieruit|63676
hif|73223
high|73676
hilversum|7213
hinder|73676
hindernis|83676
hindoe|9534
hindoes|9534
hirsi|8193
historie|93676
historisch|626
hit|83266
hittegolf|93266
hittestres|93266
hizb|91883
hmc|93180
hobby|80
hoc|83676
hoedan|73676
hoef|63676
hoefd|83676
hoeft|63676
hoek|7213
hoeksch|8213
hoekstra|9193
hoelang|73676
hoenderloo|83623
hoensbroek|9213
hoessein|8202
hoevel|53676
hoevelak|9432
hoever|73676
hoeverr|43676
hoewel|63676
hof|584
hofjacht|92163
hofpoort|93180
hofstadgroep|91866
hofstra|8193
hog|43676
hoger|43676
hogeschol|6125
hol|93676
holding|837
holland|5213
holleeder|9209
holocaust|8999
holt|93676
holwerd|9213
hom|83676
homeopathisch|93375
hommes|93676
homo|6597
homoactivist|9611
homodiscriminatie|9610
homofob|8599
homofobie|9599
homogeweld|9599
homohat|9599
homohater|9599
homohuw|8600
homorecht|9611
homoseksualiteit|7597
homoseksualiteitswet|9612
homoseksuel|6597
homostel|9597
homostell|9597
homotherapie|9598
homowet|9612
homowetgef|9612
hond|72044
hondenbelast|91279
hondengevecht|92045
hondenhandel|92046
honderd|53676
honderdduis|73676
hondj|92044
hondsbossch|92999
honduras|9288
hong|9404
hongar|8312
hongarij|7312
honger|8701
hongerlon|9661
hongersnod|8701
hongerstak|7497
hongerstaker|8497
hongkong|9404
honorer|73676
honour|93676
hoofd|53676
hoofdbedrijfschap|952
hoofdcommissaris|766
hoofddoek|8535
hoofddoekjes|9535
hoofddorp|9213
hoofdelijk|91691
hoofdinspecteur|83676
hoofdinspectie|9174
hoofdkantor|837
hoofdkwartier|83676
hoofdlijn|83676
hoofdlijnenakkoord|83676
hoofdofficier|784
hoofdpijn|93397
hoofdredacteur|824
hoofdrol|93676
hoofdstad|73676
hoofdstructur|72110
hoofdstuk|73676
hoofdverdacht|884
hoofdzak|83676
hoogbegaafd|92524
hoogbejaard|8185
hoogbouw|93160
hoogef|7213
hoogervorst|8193
hoogezand|9213
hoogfrequent|92726
hooggeplaatst|83676
hooggerechtshof|885
hoogheemraadschap|858
hoogkerk|9213
hooglerar|6125
hoogmad|9213
hoogof|91082
hoogopgeleid|80
hoogradioactief|92266
hoogspann|92301
hoogspanningskabel|92301
hoogspanningslijn|92301
hoogspanningsmast|92301
hoogspanningsverbind|92301
hoogst|63676
hoogstwaarschijn|83676
hoogt|33676
hooguit|83676
hoogwaard|73676
hoogwatergeul|92988
hooligan|81627
hoopt|83676
hoorn|7213
hoort|73676
hoortoestell|93384
hoorzit|83676
hop|73676
hor|63676
horeca|71323
horecageleg|81323
horecaondernemer|91323
horecawet|81323
horizon|93676
hormon|83466
hormoonverstor|92370
horn|93676
horst|8213
hospic|93320
hospices|93320
hospital|9170
hotel|71333
hotelkamer|91333
hotspot|93676
houd|43676
houdbar|73676
houdend|63676
houder|73676
houding|63676
houdt|53676
houdverbod|92054
hour|93676
hous|83676
houseparty|91604
hout|72107
houtig|93676
houtkachel|92349
houtkap|82103
houtsnipp|92127
houtstok|92349
houvast|83676
how|83676
howick|9193
hpf|93479
hr|83676
hsl|62736
htm|72781
huawei|81556
hugo|9193
huidig|43676
huig|9193
huil|93676
huis|50
huisarrest|91713
huisart|53417
huisartsenket|93417
huisartsenpost|83418
huisartsenpraktijk|83417
huisartsentekort|93417
huisartsenzorg|73417
huisbankier|91058
huisbas|93063
huisbezoek|92560
huisdier|82047
huiseigenar|83103
huiselijk|71533
huishoud|6185
huisjesmelker|93063
huiskraai|92141
huisuitzet|83088
huisverbod|91533
huisvest|6167
huisvestingsproblem|9167
huisvestingswet|83093
huisvuil|92333
huiszoek|81557
huizenbezitter|93103
huizenkoper|93104
huizenmarkt|93104
huizenprijs|83105
hul|93676
hulp|40
hulpbehoef|8185
hulpclub|9702
hulpdienst|83424
hulpgeld|8704
hulpgoeder|9704
hulphond|93589
hulpmiddel|63590
hulpofficier|91766
hulporganisatie|8702
hulporganisaties|7702
hulppost|9181
hulpprogramma|814
hulpverl|60
hulpverlener|692
hulpvrag|83676
human|63676
humana|91469
humanistisch|9536
humanitair|614
humanitarian|83676
humanitas|91469
humanity|93676
hungary|9229
huntington|93271
hur|63064
hussein|9202
huurbeleid|83064
huurbemiddelar|93065
huurbescherm|93066
huurcommissie|83067
huurcommissies|93067
huurcontract|83068
huurder|63069
huurgr|93064
huurhuis|83073
huurling|9752
huurmarkt|93073
huurprijs|73064
huursector|73073
huurstijg|83072
huursubsidie|73071
huursubsidiewet|83071
huurt|93676
huurtoeslag|73071
huurverhog|73072
huurverlag|93061
huurwon|63073
huwelijk|61670
huwelijksdwang|9602
hva|92470
hww|93676
hybrid|83676
hydroxychloroquin|93472
hygien|73237
hypothecair|83106
hypotheekfraud|93107
hypotheekgarantie|93108
hypotheekrent|83109
hypotheekrenteaftrek|83119
hypotheekverstrek|93106
hypotheekverstrekker|83106
hypothek|63106
iaea|72280
ib|73676
iban|91019
iberia|93676
ibg|82508
ibn|83676
ibr|93676
ic|73183
icao|92871
icc|91759
icco|8702
icesaf|91019
icsi|93301
ict|638
id|63676
ida|83676
ideal|83676
idee|63676
ideeen|73676
identiek|83676
identificatie|71569
identificatieplicht|81570
identificer|83676
identiteit|60
identiteitsbewijs|81446
identiteitsdocument|91446
identiteitsfraud|81547
identiteitskaart|81446
identiteitspapier|81446
identiteitsverklar|91440
ideologie|83676
ideologisch|93676
iea|9191
ieder|63676
iep|92108
ier|8230
ierland|7230
if|73676
ifor|9977
ifr|91240
iftar|9552
igc|83676
igj|9175
igs|7175
ihc|91086
ihh|9761
ihr|93222
ihra|9579
ii|53676
iii|73676
ijburg|9213
ijk|91339
ijmer|9213
ijmond|9213
ijmuid|8213
ijs|93676
ijsberg|83676
ijskast|93676
ijskoud|93676
ijsland|8231
ijssel|7213
ijsselland|9213
ijsselmeerziekenhuis|83180
ijsselmer|8213
ijsselstein|8213
ijsselstrek|9213
ijzer|73676
ik|53676
ikea|91316
ilga|9597
illegal|40
illegalenregel|9487
illegaliteit|8487
illnes|93676
ilo|7660
ilt|90
im|83676
imago|73676
imam|7537
imamopleid|9538
imf|71291
imidacloprid|91922
immateriel|83676
immer|63676
immigrant|7511
immigratie|6511
immigratiebeleid|9511
immigratieregel|9511
impact|73676
impas|73676
implantat|93329
implementatie|63676
implementer|73676
implicaties|73676
impliceert|73676
impliciet|83676
import|639
importeert|93676
importer|739
importeur|839
importheff|91131
importverbod|81120
impul|73676
imvo|91125
inachtnem|73676
inbegrep|83676
inbegrip|83676
inbelspelletjes|9823
inbeslagnam|71771
inbeslagnames|81771
inbeslagnem|91771
inbouw|83676
inbrak|71897
inbreker|91897
inbreng|73676
inbreuk|63676
inburger|7512
inburgerar|8512
inburgeringscursus|8512
inburgeringsexam|9512
inburgeringsplicht|9512
incasser|83676
incasso|81179
incassobureau|81179
incassobureaus|81179
incest|91531
incident|53676
incidentel|73676
incl|83676
inclusie|93676
inclusief|93676
inclusiviteit|96
incompetent|93676
incomplet|93676
incontinent|93591
incontinentiemateriaal|93591
incorrect|93676
ind|5450
indel|83676
inderdad|53676
indertijd|73676
index|83676
indexatie|8134
indexer|8134
india|6274
indiaas|9274
indian|9667
indias|7274
indicatie|63676
indicatief|83676
indicatieorgan|93577
indicaties|73676
indicatiestell|73577
indicator|83676
indicer|83577
indie|8272
indien|63676
indiener|83676
indient|93676
indigo|93676
indirect|63676
indisch|91000
individu|83676
individueel|73676
individuel|53676
individuen|83676
indoctrinatie|92547
indonesie|6265
indonesisch|6265
indring|83676
indruist|83676
indruk|63676
industrie|537
industriel|837
industries|93676
industrieterrein|8168
industry|93676
ineffectief|93676
ineffectiviteit|93676
inen|83676
inent|83458
infectie|93238
infectieradar|93230
infecties|83238
infectieziekt|83239
infection|93676
infiltrant|91571
infiltratie|81571
infiltrer|91571
inflatie|71298
influencer|91153
influenza|93235
info|93676
informant|81572
informateur|91404
informatie|43676
informatieavond|93676
informatiebeveil|91543
informatiebijeenkomst|93676
informatiecentrum|83676
informatief|83676
informatiehuishoud|81432
informatieplicht|83676
informatiepositie|93676
informatiepunt|83676
informatiesystem|838
informatieverstrek|73676
informatieverzoek|93676
informatievoorzien|63676
information|83676
informeert|83676
informel|73676
infraproject|92822
infrastructur|6146
infrastructurel|7146
infrastructuurproject|8146
ing|71019
ingabir|9203
ingan|63676
ingang|63676
ingangsdatum|83676
ingat|73676
ingebouwd|83676
ingebracht|73676
ingebruiknam|83676
ingedeeld|83676
ingedi|53676
ingegan|73676
ingegef|83676
ingegrep|73676
ingehoud|83676
ingehuurd|761
ingekocht|83676
ingeleverd|83676
ingelicht|63676
ingenom|63676
ingeperkt|83676
ingericht|73676
ingeschakeld|73676
ingeschat|83676
ingeschref|73676
ingesteld|53676
ingestemd|63676
ingestort|93676
ingetrok|63676
ingeval|73676
ingevoerd|53676
ingevolg|73676
ingevuld|73676
ingewikkeld|73676
ingewonn|83676
ingezameld|83676
ingezet|53676
ingezetenencriterium|91831
ingezien|83676
ingredient|83347
ingrep|7170
ingrijp|63676
ingrijpt|83676
ingzond|93676
inhaalzorg|93213
inhal|93676
inhem|8626
inherent|83676
inhield|93676
inholland|72470
inhoud|43676
inhoudt|73676
inhuld|91463
inhuman|83676
inhur|761
inhuurt|961
initiatief|43676
initiatiefnemer|73676
initiatiefwetsvoorstel|93676
initiatif|93676
initiel|93676
initier|73676
injecter|93676
injectie|83676
injecties|93676
inklimmer|92971
inkom|5139
inkomensachteruitgang|82682
inkomensafhank|7139
inkomensdal|92682
inkomenseffect|82682
inkomenseis|9522
inkomensgevolg|92682
inkomensgr|9139
inkomensgroep|8139
inkomensondersteun|9139
inkomensontwikkel|9139
inkomenspositie|8139
inkomenstoet|9139
inkomensverlies|9139
inkomensvoordel|9139
inkomensvoorzien|8129
inkomst|63676
inkomstenbelast|61217
inkoopbeleid|8190
inkoopmacht|92082
inkoopvoorwaard|93676
inkop|60
inkrimp|83676
inlever|73676
inlicht|61867
inlichtingenbureau|92560
inlichtingendienst|61867
inlogg|91440
inmeng|80
inn|73676
innam|83676
inneemt|73676
innem|73676
inning|73676
innovatie|738
innovatieambities|938
innovatiebeleid|91095
innovatiebox|91111
innovatief|738
innovatieplatform|91090
innovaties|838
innovatievoucher|91090
inpakwerkzam|93676
inpas|8146
inperk|73676
inquart|9193
inquiry|93676
inreisverbod|9483
inricht|53676
inschakel|73676
inschat|63676
inschattingsfout|93676
inschrijf|63676
inschrijfgeld|93676
insect|92142
insiya|91671
inslep|82134
inspann|53676
inspanningsverplicht|83676
inspecteur|60
inspectie|40
inspectiebezoek|90
inspectiedienst|70
inspectierapport|80
inspecties|70
inspection|93676
inspel|83676
insprak|70
instagram|91154
installatie|73676
installatiebedrijf|91338
installaties|73676
installer|83676
instandhoud|73676
instantie|63676
instanties|53676
instek|93676
instell|43676
instelt|83676
instemm|63676
instemmingsbesluit|92244
instemt|83676
institut|53676
instituties|93676
institutionel|83676
instort|83161
instrom|63676
instromer|83676
instructeur|83676
instructie|73676
instructies|73676
instruer|83676
instrument|63676
instrumentarium|73676
insulinepomp|93408
int|83676
intak|83676
integer|860
integral|63676
integrated|93676
integratie|5513
integratiebeleid|8513
integratieproces|8513
integratiesubsidies|9513
integratietraject|9513
integrer|8513
integriteit|660
integriteitsbeleid|81385
integriteitsch|91385
integriteitscod|91385
integriteitsonderzoek|91385
integriteitsproblem|91385
integriteitssch|91385
intellectueel|93676
intellectuel|929
intelligenc|83676
intelligent|93676
intelligentie|938
intensief|63676
intensiever|73676
intensif|73676
intensiteit|83676
intensiver|63676
intentie|73676
intenties|83676
intentieverklar|83676
inter|83676
interceptie|91559
intercity|82758
interculturalisatie|9508
interculturel|94
interdepartemental|73676
interdisciplinair|93676
interes|73676
interessant|83676
interferentie|93676
intergovernmental|93676
interim|73676
interimmer|961
interland|83619
interludium|93676
intermediair|73676
intern|53676
internat|82525
international|43676
internationaliser|82470
internet|5157
internetbankier|91060
internetconsultatie|93676
internetfilter|93054
internetoplicht|91552
internetprovider|83019
internetsit|73676
internetsites|93676
internetverbind|93020
internetvrij|9649
interpay|91043
interpol|81749
interpretatie|63676
interpretaties|83676
interpreteert|83676
interpreter|83676
interprovinciaal|83676
intersek|9603
intersex|9603
intervenier|93676
interventie|73676
interventies|83676
interventieteam|92560
interview|63676
intimidatie|60
intimidaties|90
intimider|70
into|83676
intocht|9913
intolerantie|93676
intramural|7185
intravacc|93429
intrek|63676
intrekt|93676
introduceert|93676
introducer|73676
introductie|63676
intus|83676
inval|70
invalid|83586
invall|83676
invar|92614
invasie|80
invasief|92134
inventarisatie|63676
inventariser|73676
invest|93676
investeerder|737
investeert|83676
invester|50
investeringsaftrek|91240
investeringsbank|91096
investeringsfond|938
investeringsmaatschappij|937
investeringsplann|93676
investeringsprogramma|93676
investeringsverdrag|91126
investigation|93676
investment|83676
investor|93676
invloed|53676
invoer|43676
invoerheff|91131
invoeringsdatum|83676
invorder|81203
invries|93290
invrijheidstell|81738
invull|53676
inwend|93676
inwerkingtred|63676
inwinn|83676
inwissel|93676
inwon|9129
inwoner|60
inzag|60
inzamel|72323
inzet|43676
inzicht|63676
inzien|73676
inzit|83676
ioaw|92562
ioc|9870
iom|8483
iorp|92614
ip|83676
ipad|93676
ipcc|82089
iphon|91143
ipo|858
ipod|91339
iq|93583
ir|73676
irak|5354
irakes|7354
iran|5355
iranes|9355
iranier|8355
iraq|8354
irian|9267
irritatie|83676
irt|81557
isaf|7979
isala|93180
isd|81126
isis|81890
isla|8295
islam|6539
islamic|8523
islamiser|8539
islamist|91884
islamistisch|91884
islamitisch|5539
islamofobie|9582
iso|83676
isolatie|82217
isoleercel|83493
isoleercell|93493
isolement|93676
isoler|90
isotop|92264
isr|93676
israel|5316
israeldemonstratie|9765
israeli|8316
israelisch|5316
istanboel|9325
istanbul|9325
it|73676
italiaan|7232
italian|9232
italie|6232
italy|9232
item|83676
its|83676
ivermectin|93472
ivf|73301
ivm|93676
ivoorkust|9377
ivw|90
ix|93676
iza|93645
jaagt|83676
jaarbasis|73676
jaarbericht|93676
jaarcijfer|93676
jaarkaart|92726
jaarlijk|53676
jaaroverzicht|93676
jaarrapport|93676
jaarrek|73676
jaarverslag|63676
jaarwissel|81914
jacht|62143
jachtakt|92143
jachtgegef|92143
jacob|9193
jag|82143
jager|72143
jakarta|7259
jamal|9193
jamby|9193
james|9193
jammer|93676
jan|6193
janeiro|9278
jans|83474
jansdal|93180
januari|33676
jap|9193
japan|7233
jarenlang|63676
jarig|63676
jas|93676
jason|9193
jaya|8267
jazeera|9191
jazs|9826
jbs|83676
jc|93676
jeg|63676
jehova|9540
jellinek|93512
jem|7356
jeroen|9193
jerusalem|8317
jeruzalem|7317
jes|9193
jet|93676
jeugd|60
jeugdart|93624
jeugdbeleid|9189
jeugdbendes|91607
jeugdbescherm|83625
jeugdcriminaliteit|91608
jeugdcriminel|91608
jeugdgevangenis|81742
jeugdgezondheidszorg|83624
jeugdgroep|91606
jeugdhulp|83626
jeugdhulpverl|73626
jeugdhulpverlener|93626
jeugdig|70
jeugdinricht|71742
jeugdinstell|93626
jeugdpsychiatrie|83511
jeugdstrafrecht|91619
jeugdwerklos|82712
jeugdwet|93626
jeugdzorg|53626
jeugdzorgaanbieder|93626
jeugdzorginstell|73626
jeugdzorgorganisaties|93626
jezelf|93676
jihad|71868
jihadbruid|91880
jihadganger|91880
jihadi|91868
jihadist|71868
jihadistisch|91868
jihadstrijder|91880
jij|93676
jit|93676
jji|91742
jneid|9193
jo|93676
job|83676
jod|6586
jodenhat|9579
jodiumpill|92265
joegoslaf|9345
joegoslavie|7345
joegoslavisch|8345
johan|8193
johannes|9193
john|8193
johnson|8193
joint|71839
jong|53676
jonger|40
jongerenorganisatie|90
jongerenorganisaties|90
jongerenreis|91133
jongerenwerker|91609
jongetj|83676
jonggehandicapt|82597
jongst|73676
jongstled|63676
jongvolwass|90
jonker|9193
joola|92943
jordaanoever|7321
jordan|9318
jordanie|8318
jorritsma|8193
jos|8193
joseph|9193
jour|9213
journal|5191
journalist|5820
journalistiek|7802
jouw|93676
jsf|7956
judea|9321
juf|9126
juist|53676
juistheid|73676
juli|43676
julian|9193
julianakanal|9437
julio|9193
jullie|83676
jumbo|81336
juncker|9193
jungl|93676
juni|33676
junk|93521
junta|9626
jurg|8193
juridisch|53676
jurisprudentie|73676
jurist|887
just|93676
justic|83676
justitie|484
justitieambtenar|984
justitiebegrot|884
justitieel|784
justitiel|684
jutter|92174
juwelier|91898
juzt|93676
kaalslag|93676
kaart|53676
kaartj|93676
kaartjes|83676
kaartverkop|81356
kabel|73048
kabelbedrijf|83048
kabelexploitant|83048
kabelmaatschappij|93048
kabelnet|93048
kabeltarief|93048
kabinet|461
kabinetsbeleid|661
kabinetsbesluit|861
kabinetsbrief|93676
kabinetsdoel|73676
kabinetsdoelstell|93676
kabinetsled|961
kabinetsperiod|73676
kabinetsplann|93676
kabinetsreactie|83676
kabinetsstandpunt|73676
kaboel|9357
kabul|8357
kadaster|81453
kadaver|82004
kader|43676
kaderbesluit|90
kaderrichtlijn|90
kaderverdrag|90
kaderwet|80
kadhafi|9205
kag|9193
kagam|9203
kak|83676
kal|83676
kalender|93676
kalenderjar|83676
kalfjes|91980
kalfsvles|91986
kalkoen|91976
kalou|9194
kalsbek|8193
kalver|81980
kamel|92010
kameleon|92010
kamer|73676
kamerbred|83676
kamerbrief|83676
kamercommissie|73676
kamerdebat|73676
kamerled|760
kamerlid|760
kamermeerder|93676
kamernod|93138
kameroen|8378
kameruitsprak|93676
kamerverhur|93091
kamerverkies|81399
kamp|63676
kamper|81133
kampioenschap|9864
kampt|73676
kan|53676
kanal|70
kanaleneiland|8213
kandahar|8350
kandidat|63676
kandidatur|83676
kanker|73277
kankerbehandel|93277
kankermedicijn|93288
kankeronderzoek|93277
kankerpatient|83277
kankerverwek|72406
kansarm|90
kansenong|9119
kanslos|83676
kansrijk|83676
kansspel|6923
kansspelautoriteit|9923
kansspelbeleid|8923
kansspelkarakter|9923
kant|63676
kantongerecht|91772
kantonrechter|71772
kantoorpand|93162
kantoorruimt|93162
kantoorur|83676
kantor|60
kanttek|93676
kap|82103
kapitaaleis|91019
kapitaalverniet|93676
kapital|736
kapitein|82913
kapot|73676
kapp|82103
kapper|91324
karabach|8332
karadzic|9201
karakter|53676
karel|9193
karig|93676
kartel|81310
kartelafsprak|91310
kartelvorm|81310
karzai|8202
kas|81932
kashmir|9275
kassa|7191
kast|93676
kastel|9834
kastj|83676
kat|72048
katholiek|7541
katowic|8213
kattenbont|92012
katvanger|91840
katwijk|8213
kavel|83676
kazachstan|9234
kazern|8934
kazerneterrein|9934
kb|83676
kc|93676
kdc|92540
kds|93676
ke|83676
keert|93676
keerzijd|93676
keihard|83676
kel|93676
kenbar|63676
kend|83676
kenia|7379
keniaan|9379
kenmerk|53676
kenn|63676
kennelijk|53676
kennemerland|8213
kenniscentrum|83676
kenniseconomie|81117
kennisgef|83676
kennisgroep|945
kennisinstitut|938
kennismigrant|9618
kennisnem|83676
kenniswerker|9618
kentek|72959
kentekenbewijs|92959
kentekengegef|92973
kentekenplat|92959
kentekenregister|92959
kentekenregistratie|92973
kep|93676
ker|53676
kerk|6542
kerkdienst|9542
kerkelijk|8542
kerkgebouw|9568
kerkgenootschap|9542
kerkrad|8213
kermis|9917
kern|73676
kernafval|82266
kernbom|9732
kernbomm|9732
kerncentral|72268
kerncentrales|72268
kerncijfer|93676
kerndoel|82432
kernenergie|82268
kernproef|8730
kernramp|92269
kernreactor|82270
kerntak|83676
kernwap|7732
kernwapenbeleid|9732
kernwapentak|9748
kerst|9911
kerstbom|9911
kerstdag|9911
kerstdiner|9911
kes|8193
kesbir|9199
ket|70
ketel|82285
ketenzorg|93411
ketting|83676
keuk|93676
keukentafelgesprek|93583
keul|9213
keur|73676
keuring|60
keuringsart|82593
keuringsdienst|8102
keurmerk|71345
keurpunt|93676
keurt|83676
keus|53676
keuzemog|83676
keuzes|73676
keuzevrij|73676
key|83676
kf|93676
kfor|8977
kg|73676
khan|8193
khashoggi|9196
kick|93676
kid|93676
kidsconcern|92540
kief|9335
kies|63676
kiesakt|91381
kiesgerechtigd|81387
kieslijst|91386
kiesrad|91399
kiesrecht|81387
kiest|73676
kieswet|81399
kievitseier|92144
kiezer|71388
kifid|91169
kijfhoek|92726
kijk|63676
kijkcijfer|9798
kijker|7798
kijkt|63676
kijveland|91762
killer|93676
killing|83676
kilo|73676
kilometer|63676
kilometerbudget|93606
kilometerheff|92960
kilometerteller|92961
kilometervergoed|91220
kind|50
kindbruid|9604
kinddossier|93627
kinder|40
kinderafdel|93184
kinderalimentatie|91668
kinderarbeid|7654
kinderart|83184
kinderbescherm|73628
kinderbijslag|72694
kinderboek|9904
kinderboerderij|92036
kinderdagverblijf|72543
kindergeneeskund|83184
kinderhandel|83641
kinderhartcentra|93185
kinderhartchirurgie|93185
kindermarket|93362
kindermisbruik|81532
kindermishandel|73629
kinderombudsman|93640
kinderontvoer|81671
kinderopvang|62543
kinderopvangtoeslag|71234
kinderopvangtoeslagaffair|91223
kinderopvangtoeslagschandal|91223
kinderpardon|9464
kinderporno|71511
kinderpornografie|91511
kinderpornohandelar|91511
kinderpornosites|91511
kinderpornozak|91511
kinderrecht|83639
kinderrechter|83643
kindersekstoerism|91519
kinderspeelgoed|91351
kinderspel|93676
kindertehuis|93630
kindertelefon|93631
kindertoeslag|92695
kinderw|83301
kindgebond|92695
kindhuw|9604
kindontvoer|91671
kindregel|92695
kindsoldat|8642
kindzorg|93216
kinkhoestvaccin|93442
kinshasa|8365
kip|81987
kipp|71977
kippenboer|91977
kippenvles|82060
kippenvoer|91958
kiwa|92806
klaagd|93676
klaagt|83676
klaarblijk|73676
klacht|53676
klachtafhandel|93676
klachtencommissie|80
klachtenprocedur|90
klachtenreg|93676
klachtenregel|90
klag|73676
klagend|93676
klager|83676
klankbordgroep|93676
klant|654
klantenstop|92285
klantenwerf|954
klantvriend|83676
klap|83676
klapp|93676
klar|63676
klas|6119
klaslokal|92551
klassenjustitie|91766
klassiek|83676
klaus|9193
klauw|93676
klauwzer|82000
klaver|9193
klaverbank|9424
kleding|71346
kledingbedrijf|9655
kledingfabriek|9655
kledingindustrie|9655
kledingmerk|9655
kleedgeld|80
klef|83676
klein|53676
kleinbedrijf|752
kleiner|63676
kleinkinder|977
kleinschal|73676
kleinverbruiker|82285
klem|83676
kler|93676
kleur|83676
kleuter|92421
klimaatactie|92089
klimaatactivist|92096
klimaatakkoord|92089
klimaatbeleid|82089
klimaatcrisis|92089
klimaatdoel|92089
klimaatdoelstell|92089
klimaatfinancier|92095
klimaatimpact|92089
klimaatmaatregel|92089
klimaatminister|92089
klimaatplan|92089
klimaatplann|92089
klimaattop|82090
klimaatverander|72089
klimat|62089
kliniek|6170
klinisch|73676
kliq|92585
klm|62877
klof|83676
klokkenluider|71433
klokkenluidersregel|91433
klon|91948
klooster|8543
klopjacht|93676
klopp|63676
klpd|766
klus|83676
km|73676
kmar|8940
knaw|82470
knel|73676
knelgevall|93676
knelpunt|63676
kngf|93373
knikkebolziekt|93258
knip|93676
knipt|93676
knmg|8174
knmi|82982
knmp|83431
knoei|93676
knokpartij|91604
knooppunt|8146
knop|83676
knsf|91089
knvb|7888
kochenof|9193
koe|81959
koei|71959
koelkast|91360
koeltor|93240
koender|8193
koepel|83676
koer|83676
koerd|8768
koerdisch|7768
koerdistan|9331
koerhuis|9193
koerier|92635
koet|91454
koeweit|9319
koffie|91120
kofi|8193
kogel|81893
kohnstamm|8193
kok|7193
kokend|93676
kokkelvisserij|92181
kol|82098
kolencentral|82317
kolencentrales|82317
kolenstrom|92317
kolonel|8931
kolonist|9759
kom|83676
komend|53676
komitee|93676
kompas|83429
komst|63676
kondig|83676
kondigt|93676
kong|9404
konijn|82021
konijnenhouderij|92021
konikpaard|92112
koning|71456
koningin|61456
koningshuis|91457
konink|50
koninkrijk|612
koninkrijksrelaties|612
kooi|82010
koolmes|92127
koolmonoxid|93176
koolmonoxidevergift|93176
koolzad|91919
koophandel|752
koophuis|93110
koopkracht|72682
koopkrachteffect|92682
koopkrachtverlies|92682
koopman|8193
koopt|73676
koopvaardij|92919
koopvaardijschep|92919
koopwon|73110
koopzondag|91325
koort|72009
koortspatient|92009
kootwijkerbroek|9422
kop|53676
kopenhag|8213
koper|7163
koperdiefstal|91917
kopie|73676
kopieen|83676
kopier|9904
koploper|93676
kopp|83676
koppel|63676
koppelingswet|8488
koppelverkop|81193
koppositie|93676
kopstuk|83676
kopt|9565
koptisch|9565
koraalrif|92182
koraalriff|92182
koral|92182
koran|8544
koranles|9545
koranschol|9545
korea|7405
koreaan|8405
korenwolf|92138
korhoender|92145
kornwerderzand|9437
korp|666
korporal|9931
korpsbeheerder|71483
korpschef|71483
korpsleid|81483
kort|33676
kortdur|83676
korter|73676
korting|63676
kortingskaart|92726
kortst|73676
korvet|9963
kos|93676
kosovar|8346
kosovo|7346
kost|33676
kostbar|73676
kostelos|83676
kostenbeher|83676
kostenbespar|73676
kostendek|73676
kostendelersnorm|92565
kosteneffectief|83676
kostenoverschrijd|83676
kostenpost|83676
kostenstijg|73676
kostenverhog|83676
kostprijs|73676
kottervisserij|92189
kou|73676
koud|83676
kowt|93322
koy|9931
kpmg|71019
kpn|63022
kraai|92146
kraakbolwerk|93134
kraakpand|93134
kraakt|93676
kraamafdel|93302
kraamverzorg|93302
kraamzorg|83302
kracht|53676
krachtig|73676
krak|83134
kraker|83134
krakkemikk|93676
kran|83676
krant|7804
krantenartikel|73676
krantenbericht|73676
krap|83676
krapp|83676
krapt|83676
krediet|742
kredietbank|92690
kredietcrisis|91040
kredietregistratie|91176
kredietverl|91056
kredietverstrek|91056
kreeft|92198
kreg|63676
krekar|9210
krijg|93676
krijgsgevang|8987
krijgsmacht|630
krijgsmachtdel|830
krimp|73135
krimpend|93135
krimpenerwaard|9213
krimpgebied|93135
krimpregio|93135
kring|73676
kritiek|53676
kritisch|63676
kro|7191
kroatie|8347
kroatisch|9347
kroes|8193
kron|83676
kroondomein|81467
kroongetu|81856
kroonprin|81454
kruidvat|91316
kruis|70
kruising|83676
kubiek|83676
kuik|81982
kuip|9864
kuiper|8193
kun|83676
kundus|8363
kunst|7835
kunstbezit|9835
kunstenar|8836
kunstgras|9900
kunstgrasveld|9900
kunstmat|738
kunstproject|9835
kunstrof|9854
kunststof|92334
kunstvoorwerp|9835
kunstwerk|8835
kust|7155
kustpact|93147
kustwacht|82920
kustwater|92946
kvk|91316
kwaadaard|93676
kwad|83676
kwakzalver|93381
kwakzalverij|93381
kwal|93676
kwalificatie|73676
kwalificaties|83676
kwalificeert|73676
kwalificer|73676
kwalijk|83676
kwalitatief|73676
kwaliteit|43676
kwaliteitsborg|83097
kwaliteitscontrol|93676
kwaliteitscriteria|93676
kwaliteitseis|73676
kwaliteitsniveau|83676
kwaliteitsnorm|83676
kwaliteitsverbeter|83676
kwaliteitswet|83676
kwam|63676
kwantificer|83676
kwantitatief|73676
kwart|63676
kwartal|73676
kwartsstof|92670
kwek|81812
kweker|91919
kwestie|53676
kwesties|73676
kwetsbar|63676
kwetsend|83676
kwijt|63676
kwijtraakt|93676
kwijtrak|83676
kwijtscheld|72691
kwijtscheldingsbeleid|92691
kwint|9193
kyoto|82089
l1|8191
la|73676
laadpal|92962
laadpunt|92962
laagdrempel|73676
laagfrequent|92350
laaggeletterd|92464
laagopgeleid|90
laagst|73676
laagvlieg|91009
laagvliegoef|91009
laagvliegrout|91016
laakbar|83676
laarbruch|92900
laarhof|9193
laatst|53676
laatstgenoemd|83676
lab|90
label|83676
lableak|93230
laboratoria|8181
laboratorium|8181
labour|83676
lachgas|83542
lacun|83676
lacunes|83676
lad|83676
lading|73676
laff|93676
lag|53676
lagelonenland|91129
lager|53676
lahor|9350
laisses|8483
lak|73676
lakfabriek|92359
lam|93676
lambrecht|8193
lamer|9193
lamlegg|93676
lammer|91978
lan|83676
lancee|9193
lanceert|93676
lancer|83676
land|30
landbouw|595
landbouwbeleid|81960
landbouwgif|81922
landbouwgrond|71933
landbouwsector|896
landbouwsubsidies|91961
landbouwuitgaf|91961
landelijk|43676
landerd|9213
landgebond|93676
landgenot|90
landgoed|82116
landgoeder|92116
landgraf|9213
landing|82871
landingsban|82878
landingsrecht|82871
landmacht|7935
landmijn|9733
landonteig|9791
landrecht|9703
landrof|9703
landsadvocat|71803
landschap|7104
landschapp|8104
landschapsbeher|92100
landsmer|9213
lang|43676
langdur|63676
langeland|93180
langelo|9213
langer|43676
langkampeerder|91134
langlop|93676
langman|9193
langstudeerboet|92505
langstudeerdersboet|92505
langzam|83676
langzamerhand|83676
lanka|7277
lankan|9277
lansingerland|9213
laos|9259
lapp|83676
laptop|91090
lar|83676
lareb|93433
laser|81017
laserpenn|92907
last|53676
lastendruk|745
lastenstijg|948
lastenverlicht|746
lastenverzwar|748
lastig|73676
lat|73676
latent|93676
later|53676
lathum|9213
latijn|811
laur|9193
laura|9193
lauwersog|9213
law|73676
lawaai|82351
lawal|9204
lcd|93676
lch|93222
le|83676
lead|93676
leader|93676
leas|81200
leaseplan|91088
led|73676
leefbar|7167
leefgebied|82127
leefgeld|9450
leefomgef|7168
leefomstand|83676
leeft|73676
leeftijd|60
leeftijdscontrol|93522
leeftijdsdiscriminatie|7591
leeftijdsgr|83523
leeftijdsgrens|83523
leeftijdsonderzoek|9465
leeftijdsontslag|92660
leeglop|83676
leegstaand|83164
leegstand|73164
leemt|83676
leenstelsel|92506
leent|83676
leerachterstand|92422
leerbedrijf|92461
leerkracht|72514
leerling|5120
leerlingenvervoer|82538
leerlingwes|92459
leermiddel|82550
leerplicht|72527
leerplichtambtenar|82527
leerplichtwet|82527
leerstoel|82474
leert|93676
leerweg|82454
leerwerkplek|92461
leeuw|82010
leeuward|6213
leeuwarder|6213
lef|53676
leg|73676
legal|63676
legalisatie|8721
legaliser|71812
legbatterij|82033
legbatterijeier|92033
leger|630
legermaterieel|9949
legerplat|9934
legertruck|9949
leges|71278
legesgeld|91278
legeskost|91278
legg|53676
leghenn|91981
legio|93676
legionella|83240
legionellabesmet|93240
legitiem|73676
legitimatie|81588
legitimatiebewijs|81446
legitimatieplicht|91570
legitimer|81588
legitimiteit|83676
legkipp|91981
legt|63676
lehman|91040
leid|4213
leidend|73676
leider|63676
leiderschap|83676
leiding|63676
leidinggef|70
leidrad|83676
leidsch|7213
leidschendam|8213
leidschenf|9213
leidt|53676
lek|63676
lekkag|83676
lekkages|93676
lekkend|83676
lekt|93676
lelystad|6213
len|742
lengt|73676
lenig|93676
lening|642
leon|8386
leonardo|93676
leopard|9962
ler|63676
lerar|6126
lerarenbeur|92515
lerarenopleid|72516
lerarentekort|72517
lerares|9126
lerend|93676
lering|83676
les|6119
lesbian|9597
lesbiennes|9597
lesbisch|8597
lesbos|8255
lesgef|8126
lesgeld|82466
lesmateriaal|82550
lespakket|92423
lesuitval|92456
lesur|92446
leswek|92434
let|83676
letland|9235
letsel|71677
letselschad|81684
letselschadeslachtoffer|91684
letselschadezak|91684
letter|63676
leug|93676
leuk|93676
leukemie|93271
leur|83676
leus|83676
leusd|8213
level|73676
levend|63676
levenlos|93676
levensbedreig|73676
levensbeeind|83298
levensbehoeft|83676
levensbeschouw|8577
levensdur|83676
levenseind|93298
levenseindekliniek|93298
levensfas|93676
levensgevar|73676
levensjar|83676
levenslang|71729
levenslanggestraft|91729
levensloopregel|82701
levensmiddel|83354
levensonderhoud|8139
levensovertu|8523
levensred|93676
levenssfer|81576
levensvat|83676
levensverzeker|81181
lever|53676
leverancier|7113
leverantie|83676
leveranties|73676
leveringszeker|82285
levert|63676
lezer|93676
lezing|73676
lgbt|9597
lhbt|8597
lhbti|8597
lhf|83417
libanes|8320
libanon|7320
liberal|83676
liberaliser|750
liberation|8191
liberia|8380
liberty|93676
libie|7397
libisch|8397
libor|91041
libya|9397
licentie|83676
licenties|93676
licham|63676
licht|63676
lichter|83676
licom|92706
lidl|91316
lidmaatschap|63676
lidstat|513
lied|93676
lief|83676
liefst|73676
lieg|83676
liend|9213
liep|83676
lieshout|9213
liet|73676
liever|73676
lif|73676
lift|83147
liga|83676
ligg|53676
liggend|73676
ligging|83676
ligplat|82950
ligt|53676
lijd|63676
lijdt|73676
lijf|83676
lijfhuis|93676
lijfrent|81196
lijfstraff|9626
lijk|73676
lijkschouw|93340
lijkschouwer|93340
lijkt|63676
lijm|93676
lijn|53676
lijst|53676
lijsttrekker|960
lik|83676
lili|9464
limburg|5213
limburger|6213
limc|9946
limiet|83676
lind|8193
ling|9213
link|760
linkedin|91143
lintj|91458
lipitor|93429
liquidatie|91843
lis|9213
lisf|72574
lissabon|8213
liter|83676
literatur|8904
litouw|8236
lnf|70
lng|92303
loan|93676
lobby|71389
lobbyclub|91389
lobbyist|91389
loc|93676
local|83676
locatie|63676
locaties|63676
location|93676
lochem|9213
lockdown|83241
lockhed|8956
locomotief|92726
lod|82921
lodewijk|9193
loekasjenko|9200
loep|83676
loer|93676
loert|93676
lof|93676
lofar|91090
logboek|93676
logeerhuis|93583
logisch|73676
logistic|93676
logistiek|70
logo|83676
logopedie|93376
logopedist|93376
lok|83676
lokal|53676
lokatie|83676
lokaties|83676
loket|73676
lokt|93676
lom|92522
lommer|93676
lommerplein|93676
lon|6135
lond|7213
london|8213
long|73387
longkanker|93278
longontstek|93403
loo|8213
loodswes|92921
loonbedrijf|91919
loonbelast|71218
loonbeslag|91198
loondienst|8135
loondoorbetal|92605
loonheff|81218
loonklof|9615
loonkost|8135
loonkostenvoordel|92713
loonmat|82636
loonoffer|92637
loonsteun|92662
loonstijg|92638
loonsverhog|82638
loonsverlag|92637
loont|93676
loopban|90
loopt|53676
looptijd|83676
loost|92371
lootboxes|9929
lop|53676
lopend|53676
loppersum|9429
los|53676
losgeld|91760
loslat|83676
loslop|92039
losser|9213
lossgrond|92414
lost|93676
lot|63676
loterij|8924
loting|92494
lotto|8924
louch|93676
louis|8193
louter|73676
lover|83676
loverboy|71512
low|83676
lozing|82371
lpf|9193
lpg|82403
lsvb|82495
lto|71974
lubber|8193
lucht|63676
luchtaanval|8980
luchtaanvall|8980
luchtafweerraket|9957
luchtafweersystem|9957
luchtalarm|91653
luchtbrug|93676
luchtdrukwap|91893
luchthaf|62896
luchthavenbesluit|92880
luchtkwaliteit|72352
luchtmacht|6942
luchtmachtbasis|8945
luchtmobiel|8936
luchtreiziger|92893
luchtruim|71018
luchtstrijdkracht|9942
luchtvaart|62871
luchtvaartmaatschappij|72881
luchtvaartnota|92871
luchtvaartprognoses|92871
luchtvaartsector|82871
luchtvaartterrein|82896
luchtvaartwet|92871
luchtverkeersleid|82882
luchtverontrein|82352
luchtvervuil|82352
luchtwasser|91992
lucratief|83676
ludwig|9193
luid|63676
luidend|83676
luidspreker|9523
luidt|63676
luier|92343
luik|8213
luister|83676
luitenant|8931
lukt|83676
lumc|83180
lunch|93676
lunet|9213
lux|73676
luxemburg|7237
luxueus|93676
lyceum|8121
lym|93404
lynx|9949
ma|93676
maagdenhuis|92475
maakt|43676
maaltijd|83550
maaltijdbezorger|92639
maaltijdenproblematiek|93550
maand|43676
maandag|63676
maandelijk|73676
maandenlang|73676
maarhes|9213
maars|8213
maart|33676
maartenschol|93676
maartj|9193
maasbrug|9213
maaslijn|92737
maassluis|9213
maasstad|83186
maastricht|6213
maasvlakt|7437
maaswerk|92989
maasziekenhuis|93180
maatgef|83676
maatregel|53676
maatschapp|43676
maatschappij|63676
maatschappijler|92438
maatstaf|73676
maatwerk|73676
macedonie|8348
machiel|9193
machin|93676
machines|83676
machinist|82738
macht|63676
machtelos|83676
machtig|63676
machtsmisbruik|83676
machtspositie|750
machtsstrijd|93676
machtswissel|93676
macro|83676
macron|9193
mad|83676
madonna|9904
madrid|8213
maffia|81844
mag|93387
magazin|6191
mager|83676
magistral|93676
magistratur|984
magnitsky|9774
mahmoud|9193
mahsa|9782
mail|73676
mailadres|973
mailing|90
mailverker|962
mainport|8152
maintenanc|93676
mais|81919
majesteit|91454
major|830
mak|33676
makelar|83111
maker|83676
makkelijk|73676
makkelijker|83676
mal|63676
malafid|73676
malaria|93222
malawi|8365
maleisie|8259
mali|7381
malieveld|9418
malines|9381
malta|8238
maltes|9238
malus|9132
mammaprint|93275
man|53676
management|63676
manager|70
mandat|73676
mandj|93676
manier|43676
manifest|83676
manifestatie|875
manipulatie|73676
manipuler|83676
mankement|83676
mankracht|83676
mann|67
mannelijk|83676
mansouri|9193
mantelzorg|83551
mantelzorgcompliment|93567
mantelzorger|73551
mantelzorgwon|93179
mar|83676
marcel|9193
marcouch|9193
marechaussee|6940
marechausses|8940
marg|83676
marges|83676
marginal|83676
margrat|9213
maria|9193
mariann|9193
marijnis|7193
marin|6943
marineofficier|9937
marinepersonel|8937
marineschep|9958
marineschip|9958
marinier|7938
marinierskazern|9938
maritiem|8153
mark|8193
marker|83676
markermer|9439
market|754
markt|50
marktaandel|850
marktconform|83676
marktkooplied|91326
marktmacht|81307
marktord|950
marktpartij|73676
marktplat|81165
marktpositie|850
marktverstor|850
marktwaard|83676
marktwerk|650
marokkan|5398
marokko|6398
marshall|93676
martel|6631
martha|9193
martijn|9193
martin|8193
martinair|92871
marum|9213
mas|6439
massa|83676
massagesalon|91509
massal|63676
massamoord|8632
massaontslag|91083
massaproces|9626
massaslacht|9632
massavernietigingswap|7734
mast|8159
master|8125
masteropleid|92470
masterplan|83676
mat|63676
matchfix|7864
materiaal|63676
material|73676
materie|73676
materieel|631
materiel|73676
matig|73676
maurit|9193
mauritanie|9365
mavo|82438
max|8192
maxima|81454
maximal|53676
maximer|83676
maximum|63676
maximumsnel|72852
maximumtarief|90
mazel|93242
mbo|6124
mbt|93676
mc|73676
mcdonald|91316
mcl|93180
mdma|91832
meander|93180
measur|93676
meavita|83544
mechanisch|83676
mechanism|83676
med|83676
medaill|91459
meded|71311
mededel|53676
mededingingsautoriteit|71311
mededingingsbeleid|91311
mededingingsrecht|81311
mededingingsregel|81311
mededingingswet|71311
medefinancier|80
medefinancieringsorganisaties|9696
medegebruik|90
medegedeeld|73676
medeplicht|984
medeverantwoord|83676
medewerker|50
medewerkster|90
medewet|73676
medezeggenschap|82640
medezeggenschapsrad|82424
media|524
mediabedrijf|9798
mediation|81795
mediawet|7798
medical|83676
medicatie|73443
medici|8174
medicijn|6182
medicijngebruik|83443
medicijnrest|93467
medicijntekort|93446
medicin|83676
medicinal|83464
medio|73676
medisch|4174
medium|83676
meebetaalt|83676
meebetal|83676
meebreng|83676
meebrengt|63676
meedeeld|83676
meedeelt|83676
meedel|63676
meedoen|73676
meegedeeld|73676
meegenom|63676
meegerek|83676
meegeteld|83676
meegewerkt|83676
meegewog|73676
meenem|73676
meent|63676
meerder|53676
meerderjar|70
meereis|93676
meerek|93676
meergenoemd|83676
meerjar|83676
meerjarenafsprak|80
meerjarenprogramma|83676
meerkost|73676
meermal|73676
meerpersoonscelgebruik|91719
meers|9213
meervoud|73676
meerwaard|73676
meestal|73676
meester|83676
meetbar|83676
meetell|83676
meeting|83676
meevaller|83676
meeweg|83676
meewerk|63676
meewerkt|73676
mega|83676
megaclaim|978
megacontract|93676
megaloman|93676
megamoskee|9547
megaschik|91799
megastal|91962
megastall|81962
mei|33676
meid|90
meijdam|9193
meijer|8193
meisj|60
meisjes|60
meisjesbesnijdenis|9594
mekka|9257
melbourn|9213
meld|53676
melder|962
melding|53676
meldingsplicht|70
meldkamer|81665
meldplicht|80
meldpunt|60
meldt|73676
melk|71963
melkert|7193
melkertban|82714
melkkoe|83676
melkkoei|91964
melkpoeder|92076
melkprijs|91963
melkvee|81964
melkveebedrijf|91964
melkveehouder|91964
melkveehouderij|81964
member|83676
memo|83676
memorandum|73676
memorie|73676
men|33676
mener|93676
meng|83676
mengt|93676
menig|83676
mening|83676
meningokok|93222
meningsuit|6633
meningsverschil|83676
menselijk|63676
mensenhandel|61513
mensenhandelar|91513
mensenrecht|58
mensenrechtenactivist|7634
mensenrechtenambassadeur|8626
mensenrechtenbeleid|88
mensenrechtencomit|98
mensenrechtencommissie|78
mensenrechtenorganisatie|78
mensenrechtenorganisaties|78
mensenrechtenrad|8626
mensenrechtensch|68
mensenrechtensituatie|68
mensenrechtentulp|9626
mensenrechtenverdediger|8634
mensenrechtenverdrag|88
mensensmokkel|8504
mensensmokkelar|8504
mensgebond|93676
menskracht|73676
mensonter|83676
menstruatie|9593
menswaard|93676
mental|8183
mentor|90
menzis|83645
mep|83676
meppel|7213
mer|7168
mercedes|92951
mercosur|91120
merendel|73676
merk|73676
merkbar|83676
merkel|9193
merkwaard|73676
merwedebrug|92807
merwedehaf|82323
mes|81899
mesdagkliniek|81762
mest|72410
mestbeleid|82410
mestfabriek|92411
mestfraud|92410
mestkelder|92410
mestoverschot|92410
meststoff|92410
meststoffenwet|92410
mestvergister|92233
mestverwerk|92411
met|63676
meta|91149
metaalindustrie|91062
metal|7117
meter|63676
methaanuitstot|92092
method|63676
methodes|83676
methodiek|83676
meting|73676
metoo|91523
metro|62786
metrostation|92786
mevr|83676
mevrouw|53676
mexican|8289
mexico|8289
mg|83676
mh|9772
mh17|7772
mhp|92625
mia|93676
michael|9193
michel|9193
michiel|9193
micro|83676
microchip|91092
microplastic|92323
microsoft|81164
mid|53676
middag|83676
middel|43676
middelburg|8213
middeleeuw|926
middelgrot|83676
middelkop|8193
middelland|8213
middellang|83676
middelstum|9429
middeninkom|83061
middenveld|90
migrant|74
migratie|73
migratieachtergrond|9509
migratiebeleid|92
migratiestrom|9483
migration|93676
mijd|83676
mijdt|93676
mijn|820
mijnbouw|92245
mijnbouwactiviteit|92245
mijnbouwbedrijf|92245
mijnbouwschad|92246
mikael|9193
milieu|50
milieuactivist|91629
milieubeher|60
milieubelast|70
milieubeleid|80
milieubeweg|90
milieuclub|90
milieucriminaliteit|92372
milieudefensie|72083
milieudelict|82372
milieudienst|82375
milieueffect|80
milieueffectrapportag|83147
milieufraud|92372
milieugrondslag|91261
milieuhygien|8117
milieuhygienisch|8117
milieuminister|90
milieunorm|80
milieuorganisaties|80
milieuprijs|90
milieuproblem|80
milieurad|80
milieuregel|90
milieuschad|8117
milieutechnisch|90
milieuvergunn|7117
milieuvervuil|8117
milieuvri|70
milieuwet|90
milieuwetgef|80
milieuwinst|80
milieuzon|92976
milieuzones|92976
militair|430
militant|83676
military|83676
militie|90
milities|80
miljard|53676
miljardenwinst|93676
miljoen|43676
miljoenenboet|93676
miljoenenclaim|93676
miljoenenfraud|80
miljoenenorder|93676
miljoenenstrop|83676
miljoenensubsidie|93676
miljoenentekort|83676
miljoenenverlies|93676
miljonair|91203
mill|9213
millecam|93379
millennium|83676
millenniumproblem|81098
millenniumproblematiek|91098
milli|83676
million|93676
min|73676
minaret|9547
minas|92410
mind|93676
minder|43676
minderjar|50
mindervalid|93586
mineral|80
mini|83676
miniem|93676
minima|7139
minimal|53676
minimaliser|73676
minimum|63676
minimumeis|83676
minimuminkom|82680
minimumleeftijd|90
minimumlon|72641
minimumnorm|83676
minimumtarief|90
ministerieel|83676
ministeriel|73676
ministeries|561
ministerrad|761
minst|53676
minut|63676
minutenregistratie|93544
mirt|92807
mis|63676
misbruik|569
misbruikschandal|91509
misbruikt|73676
misdaadgeld|91840
misdad|689
misdadiger|80
misdrag|83676
misdrijf|684
misgelop|83676
mishandel|670
mishandeld|670
mishandelt|90
misinformatie|91155
misleid|654
misloopt|83676
mislop|73676
misluk|73676
mislukt|63676
misschien|73676
misser|83676
missie|634
missies|734
mission|73676
misstand|53676
mist|83676
misverstand|73676
mit|63676
mivd|71867
mkb|652
mkba|9146
mks|82000
mladic|8776
mln|63676
mob|90
mobiel|6157
mobieltjes|93024
mobil|9157
mobilisatie|93676
mobilisation|92407
mobiliteit|7146
mocht|73676
mocro|91840
modal|93676
model|73676
modell|83676
modern|73676
moderniser|73676
modificatie|91926
moeder|60
moedersterft|93290
moedig|83676
moedwill|93676
moeilijk|53676
moeilijker|73676
moeit|63676
moeitelos|93676
moeizam|73676
moerdijk|8213
mof|93676
mogadishu|9365
mogelijk|43676
mogelijkerwijs|73676
mohamed|9193
mohammed|7193
mol|8826
moldavie|9336
moldavier|9336
moleculair|90
molester|90
moluk|7266
molukker|9266
mom|83676
moment|83676
momentel|53676
mond|73676
monddod|93676
mondel|63676
mondiaal|83676
mondial|83676
mondkapjes|83244
mondkapjesdeal|93261
mondmasker|93244
mondneusmasker|93244
mondriaan|9826
mondzorg|93377
monetair|849
money|93676
mongolie|9402
monitor|63676
monnik|9523
monopolie|850
monopoliepositie|850
monopolist|850
monsanto|91919
monster|83676
mont|93676
montenegro|9341
montferland|9213
montzenlijn|92726
monuc|8983
monument|7838
monumental|8838
monumentenstatus|9838
monumentenzorg|8838
mooi|83676
moord|689
moordaanslag|989
moordenar|70
moordpartij|9632
moordzak|886
mooring|93676
mor|83676
moratorium|73676
mordechai|9193
morel|73676
morg|73676
morgan|9193
moria|9450
morris|9193
morsi|9795
mortiermijn|91007
mos|93676
moskee|6547
moskeeen|7547
moskou|8335
moslim|65
moslima|9523
moslimbroederschap|9564
moslimextremist|81869
moslimjonger|9570
moslimterrorist|91869
mosquito|91604
mosselvisserij|92183
most|93676
mosul|9350
mot|83676
motie|53676
motief|63676
moties|73676
motivatie|73676
motiver|63676
motor|7154
motorclub|91846
motoriek|90
motorrijder|92847
motorrijtu|9154
motorrijtuigenbelast|91273
motorvoertu|8154
motto|83676
mou|93676
movement|83676
mozambique|8365
mpox|93225
mq|9952
mr|63676
mrna|93458
mrsa|83245
ms|7180
msc|92946
msd|83429
mst|93180
mtc|93676
mugab|8793
muid|9213
muis|80
muizenschad|91919
mukweg|9789
mulder|8193
mullah|9781
multi|83676
multiculti|9508
multiculturel|74
multidisciplinair|93676
multilateral|60
multinational|746
multiresistent|93224
munir|9650
munitie|61010
munitiestortplat|91010
mur|73676
murillo|9193
mus|92127
musea|8839
museum|7839
museveni|9792
musk|91157
muskusrat|92127
must|83676
muthanna|8362
muziek|726
muziekles|9840
muziekonderwijs|9860
mvf|7508
mvo|81120
mw|73676
myanmar|7261
mysterieus|93676
n271|92807
n273|92807
n33|92807
n34|92807
n35|92807
n36|92807
n50|92807
n9|92807
naaktbeeld|91514
naaktfoto|91514
naard|9213
naarmat|83676
naast|53676
nabestaand|671
nabestaandenpensioen|82702
nabestaandenwet|92697
nabetal|90
nabij|63676
nabur|83676
nac|9864
nacht|63676
nachtapothek|93431
nachtelijk|83676
nachtmerrie|93676
nachttrein|92726
nachtvlucht|82883
nadel|53676
nader|83676
nadert|93676
nadien|83676
nadruk|63676
nag|93676
nagan|73676
nagedacht|93676
nagegan|73676
nagekom|63676
nagelat|83676
nageleefd|63676
nagelsalon|92675
nagenoeg|73676
nagestreefd|83676
nagorno|9330
naheff|71219
naheffingsaanslag|81219
nairobi|9365
najaarsakkoord|93676
najaarsoverleg|92625
najar|73676
nakijk|93676
nakom|63676
nakomt|83676
nalat|73676
nalatenschap|91681
naleeft|83676
nalef|53676
nam|43676
namak|91347
namenlijst|90
nanodeeltjes|92373
nareis|9510
naschol|8127
naslep|83676
nasrin|9193
nassau|964
nastreeft|83676
nastref|93676
nat|83676
naties|63676
nation|73676
national|43676
nationaliteit|6514
nato|8735
natur|5104
natura|73676
natura2000|92100
naturalisatie|8515
naturalisatieceremonie|9515
naturalisatiedienst|7463
naturalisatietoet|9515
naturalisatieverzoek|9515
natuurbeher|6104
natuurbeleid|8104
natuurbescherm|9104
natuurbeschermingswet|72100
natuurbrand|91662
natuurclub|9104
natuurcompensatie|82100
natuurcrisis|9104
natuurgebied|6104
natuurherstel|9104
natuurmonument|82100
natuurontwikkel|82100
natuurorganisaties|9104
natuurschoonwet|92117
natuurvergunn|82418
natuurwaard|8104
natuurwetenschapp|9125
nauw|73676
nauwelijk|53676
nauwer|83676
nauwgezet|83676
nauwkeur|73676
nauwlet|83676
navenant|93676
navigatiesystem|92847
navo|5735
navolg|63676
navrag|73676
nawijn|8193
nazi|8993
nazorg|70
nb|93676
ncdo|9696
ncg|92234
ncoi|92465
ncrf|8192
nctb|91870
nctf|81870
ncw|7135
ned|73676
nedam|91062
nedcar|81062
nederland|20
nederlander|50
nederlanderschap|7514
nederlandsch|636
nederlandstal|829
nedersaksisch|9914
nederwiet|91830
nederzet|7759
nederzettingenbeleid|9759
nedmag|92234
neemt|53676
neergelegd|63676
neergeschot|90
neergestok|992
neerhal|93676
neerkom|83676
neerkomt|73676
neerlandais|93676
neerlegg|83676
neerlegt|83676
neerschiet|90
neerstort|8150
neerwaart|93676
nef|83676
neg|73676
negatief|53676
negeerd|93676
negeert|83676
negenjar|93676
negent|83676
neger|73676
neiging|83676
nek|83676
nekt|83676
nelson|9193
nem|93676
nemend|83676
neonazi|91630
neonicotinoid|91934
nep|83676
nepal|8276
nepales|9276
nepnieuw|91163
nepwap|91900
ner|73676
nerg|73676
nert|82034
nertsenfokkerij|92034
nertsenhouder|92034
nertsenhouderij|92034
net|53676
netbeheerder|72308
netbeher|92308
netcapaciteit|92308
netelenbos|8193
netflix|91162
netherland|73676
netmanager|9113
netneutraliteit|93014
netto|73676
netwerk|50
netwerksites|91143
network|83676
neurolog|83406
neus|83676
neutral|73676
neutraliteit|93676
nevenactiviteit|81405
neveneffect|83676
nevenfunctie|91405
nevenfuncties|71405
nevenwerkzam|91405
new|63676
nf|73676
nfi|81766
ngo|614
nh|93676
nhg|83108
ni|93676
nibc|91019
nibud|82680
nic|83676
nicam|9803
nicaragua|8278
nicolai|8193
nicotin|93526
nictis|93322
niederrhein|9435
niemand|73676
niemandsland|93676
nier|83398
nierdialys|93398
nierpatient|93398
nietig|83676
nietsvermoed|93676
niettemin|83676
nieuw|53676
nieuwbouw|6163
nieuwbouwhuis|93112
nieuwbouwplann|9163
nieuwbouwproject|93112
nieuwbouwwijk|83112
nieuwbouwwon|83112
nieuwegein|8213
nieuwenhuis|9193
nieuwerkerk|9213
nieuweschan|9213
nieuwkomer|7512
nieuwkop|9213
nieuwland|9213
nieuwsbericht|73676
nieuwsblad|6191
nieuwsbrief|73676
nieuwsgar|8798
nieuwst|83676
nieuwsur|8191
niger|8365
nigerdelta|9393
nigeria|6382
nigeriaan|7382
nigerian|9382
night|93676
nihil|83676
nij|93676
nijmeg|6213
nijpel|9193
nijpend|83676
nijverdal|9213
nik|83676
nimmer|73676
niod|91001
nios|92174
nipo|83676
nipt|93676
nisso|93290
nitraatrichtlijn|92410
nitrat|92407
niveau|53676
niveaus|83676
nlbb|9863
nlr|92902
nma|61311
nmt|83377
no|63676
nobel|83676
nobelprijs|90
nobelprijswinnar|98
noc|8864
nod|73676
nodelos|83676
nodig|63676
nodo|93290
noem|63676
noemd|83676
noemend|93676
noemer|83676
noemt|73676
nof|83676
nogal|83676
nogmal|73676
nominal|83676
non|63676
noodfond|80
noodgedwong|73676
noodhulp|7696
noodklok|73676
noodkret|73676
noodlijd|83676
noodmaatregel|83676
noodoplos|93676
noodoproep|91654
noodopvang|8458
noodoverloopgebied|92982
noodplan|83676
noodsituatie|73676
noodsituaties|83676
noodsteun|90
noodtoestand|80
noodverord|91620
noodvoorzien|93676
noodwet|90
noodzak|43676
nooit|53676
noopt|83676
noord|43676
noordeind|9417
noordelijk|73676
noordned|92773
noordoost|83676
noordoostpolder|8213
noordrijn|9213
noordwest|83676
noordwijk|8213
noordzee|6424
noorweg|7239
nop|83676
nor|7239
nord|83676
nordholt|9193
nordstream|92314
norg|9429
norm|53676
normal|63676
normaliser|93676
normaliter|83676
normbedrag|93676
normer|73676
normstell|93676
north|83676
nos|5192
not|73676
nota|53676
notab|93676
notaoverleg|83676
notariaat|81804
notariel|81804
notaris|71804
notitie|63676
notoir|93676
notul|862
nou|93676
nova|5191
november|43676
novib|8696
novo|93676
now|8142
nozema|93045
npcf|8174
nplg|92407
npo|7192
nps|8192
nrc|4191
nrg|92283
ns|5143
nsa|91582
nsdap|9993
nsf|8864
nuba|9387
nucleair|6112
nuclear|7111
nul|73676
nuld|93676
nulpunt|93676
nultarief|948
number|93676
numerus|82470
nummer|53676
nunspet|8213
nuon|72285
nuriy|9193
nusra|9786
nut|63676
nutri|93347
nutsbedrijf|82316
nuttelos|93676
nuttig|73676
nvb|81019
nvf|91956
nvs|83180
nvvp|93487
nvwa|7102
nwo|82470
nxp|91108
nza|73645
oa|93676
oalt|92426
obama|9678
obesitas|83355
object|73676
objectief|63676
objectiviteit|83676
obligaties|91169
observatie|83676
obstakel|73676
obstetrie|83308
oc|83676
ocalan|9768
occam|93676
oceaan|8106
ocean|9106
ochtend|73676
octrooi|81099
octrooibureau|91099
octrooier|91099
ocw|60
oda|814
odfjell|92359
oecd|90
oedenrod|9213
oef|63676
oefenban|90
oefenbundel|92438
oefent|83676
oefenterrein|8931
oeganda|7383
oegandes|8383
oegstgeest|9213
oeigoer|8406
oekrai|7337
oekrain|6337
oekrainer|8337
oeso|70
oester|92174
oever|93676
oeververbind|92807
oezbek|9240
oezbekistan|9240
of|6145
off|83676
offensief|73676
offer|93676
offerfeest|92029
offert|850
offertes|850
offic|73676
official|83676
officieel|63676
officiel|63676
officier|684
offshor|80
oftewel|83676
ofwel|73676
ogen|63676
ogenblik|83676
ogenschouw|83676
oic|90
oil|83676
oirschot|9213
oirschotsedijk|9213
oisterwijk|9213
ok|93676
oktober|33676
oldenzal|8213
oldtimer|91284
olie|6109
oliebedrijf|92248
oliebor|92250
olielekkag|92395
olielekkages|92395
oliemaatschappij|82248
olien|93676
oliepijpleid|92234
olieplatform|92240
olieprijs|82234
olieproductie|92250
olieraffinaderij|92379
olieramp|92374
olietanker|92913
olievervuil|92374
oliewinn|92250
olifant|82164
oligarch|9774
ollongr|9193
olvg|93180
olympic|9871
olympisch|7871
oman|9213
omar|8193
ombouw|83676
ombudsman|61432
omgaand|73676
omgan|63676
omgang|70
omgangsregel|91672
omgat|73676
omgebouwd|83676
omgef|63676
omgegan|63676
omgekeerd|83676
omgekom|73676
omgesprong|83676
omgevingsdienst|93177
omgevingsrecht|93147
omgevingsvergunn|93147
omgevingswet|83166
omgezet|73676
omhog|73676
omissie|83676
omkop|81842
omlag|73676
omligg|73676
omlop|83676
omm|9213
ommegaand|73676
ommelander|93180
omring|73676
omroep|524
omroepbijdrag|9798
omroepver|8798
omschakel|83676
omschol|82706
omschref|63676
omschrijf|73676
omslag|83676
omstand|53676
omstred|63676
omstrek|73676
omt|83222
omtzigt|8193
omvall|93676
omvang|53676
omvangrijk|73676
omvat|83676
omvolkingstheorie|9588
omvorm|83676
omweg|83676
omwill|73676
omwissel|93676
omwon|60
omzeil|73676
omzeild|83676
omzeilt|83676
omzet|63676
omzetbelast|81265
omzetplafond|93645
on|53676
onaangekondigd|83676
onaantrek|93676
onaanvaard|53676
onacceptabel|63676
onafhank|43676
onbeantwoord|83676
onbedoeld|73676
onbegeleid|91
onbegrep|93676
onbegrijp|73676
onbegrip|83676
onbeher|93676
onbehor|83676
onbek|63676
onbelast|845
onbelemmerd|83676
onbemand|80
onbenut|83676
onbepaald|83676
onbeperkt|83676
onbereik|83676
onbestraft|83676
onbetaald|83676
onbetal|83676
onbetrouw|83676
onbeveiligd|93676
onbevoegd|7126
onbewaakt|9143
onbewust|93676
onbil|83676
onbruik|93676
oncologisch|93277
ondank|53676
ondemocratisch|93676
onderaannemer|80
onderbank|8435
onderbelicht|93676
onderbetaald|9135
onderbetal|82625
onderbezet|70
onderbouw|63676
onderbouwd|73676
onderbrek|93676
onderbreng|73676
onderdak|83676
onderdan|70
onderdel|43676
onderdruk|78
ondergan|63676
ondergang|83676
ondergebracht|73676
ondergeschikt|73676
ondergeschof|93676
ondergetek|83676
ondergr|83676
ondergraf|83676
ondergrond|70
onderhaf|63676
onderhand|63676
onderhandel|53676
onderhandelar|83676
onderhandeld|83676
onderhandelingspositie|93676
onderhef|93676
onderhoud|53676
onderhoudskost|83676
onderhoudswerkzam|90
onderhoudt|83676
onderk|83676
onderkant|93676
onderkenn|83676
onderkent|63676
onderkom|93676
onderl|63676
onderligg|73676
ondermat|83676
ondermer|73676
ondermijn|789
ondermijnd|83676
ondermijnt|73676
onderneemt|63676
ondernem|40
ondernemer|552
ondernemerschap|852
ondernemingskamer|91687
ondernemingsrad|72640
ondernom|53676
onderschat|73676
onderscheid|53676
onderscheidt|93676
onderschepp|83676
onderschept|83676
onderschref|73676
onderschrijf|73676
onderschrijft|53676
onderst|93676
ondersteun|43676
ondersteund|63676
ondersteunt|73676
onderstreept|83676
ondertek|63676
ondertekenar|83676
ondertitel|8798
ondertoezichtstell|83618
ondertunnel|92807
ondertus|83676
onderuit|83676
ondervang|73676
ondervertegenwoord|90
ondervind|63676
ondervindt|73676
ondervoed|93347
ondervond|83676
ondervraagd|73676
ondervrag|884
onderweg|83676
onderwerp|53676
onderwijs|40
onderwijsaanbod|90
onderwijsarbeidsmarkt|92517
onderwijsassistent|92513
onderwijsbond|8126
onderwijsgeld|90
onderwijshuisvest|82552
onderwijsinspectie|70
onderwijsinstell|70
onderwijskund|80
onderwijsminister|90
onderwijspersonel|8126
onderwijsproces|90
onderwijsprogramma|80
onderwijsveld|80
onderwijsvoorzien|90
onderworp|73676
onderzeebot|8959
onderzeeer|8959
onderzocht|53676
onderzoek|23676
onderzoeker|6125
onderzoeksbureau|83676
onderzoekscommissie|73676
onderzoeksdossier|93676
onderzoeksgegef|73676
onderzoeksinstell|8125
onderzoeksinstitut|7125
onderzoeksjournalist|924
onderzoeksmethod|83676
onderzoeksopdracht|83676
onderzoeksprogramma|83676
onderzoeksproject|93676
onderzoeksrad|876
onderzoeksrapport|63676
onderzoeksresultat|63676
onderzoeksteam|83676
onderzoekt|73676
ondeugd|73676
ondoorzicht|73676
ondrag|83676
ondubbelzinn|83676
onduid|53676
one|83676
oneervol|93676
oneig|63676
onen|73676
oner|73676
onervar|83676
onethisch|83676
onevenred|73676
onevenwicht|83676
ongeacht|63676
ongebor|83290
ongebruik|73676
ongebruikt|83676
ongecontroleerd|93676
ongedan|63676
ongedocumenteerd|9487
ongegrond|83676
ongehinderd|83676
ongehoord|83676
ongehuwd|80
ongek|83676
ongekwalificeerd|93676
ongeld|73676
ongelijk|63676
ongelof|83676
ongeloofwaard|83676
ongeluk|6148
ongelukk|83676
ongemak|83676
ongemoeid|83676
ongenoeg|73676
ongeoorloofd|73676
ongepast|73676
ongerechtvaardigd|83676
ongeregeld|81633
ongerust|73676
ongeschikt|73676
ongestoord|83676
ongestraft|83676
ongevaccineerd|93270
ongeval|60
ongevall|60
ongever|53676
ongevraagd|73676
ongewenst|53676
ongewenstverklar|8483
ongewijzigd|83676
ongewild|83676
ongezien|93676
ongezond|8176
ongunst|73676
onherroep|73676
onherstel|83676
onhoud|83676
onjuist|53676
onkost|83676
onkostenvergoed|70
onlin|641
onlosmak|83676
onlust|81633
only|93676
onmacht|93676
onmen|73676
onmid|93676
onmiddel|53676
onmis|83676
onmog|53676
onnod|53676
onomker|73676
onomstot|83676
onontber|83676
onopgemerkt|93676
onophoud|93676
onorthodox|93676
onoverkom|83676
onpartijd|83676
onprofessionel|93676
onrealistisch|93676
onrecht|63676
onrechtmat|63676
onrechtvaard|73676
onred|73676
onregelmat|73676
onrendabel|83676
onroer|7164
onrust|63676
onschad|93676
onschuld|73676
ontber|83676
ontbied|73676
ontbind|83676
ontbond|83676
ontbos|82111
ontbrak|83676
ontbreekt|63676
ontbrek|53676
ontdek|73676
ontdekt|73676
ontdok|83676
ontduik|745
onteig|83147
onterecht|63676
ontevred|73676
ontgas|82401
ontgroen|92470
ontheemd|8471
onthef|83676
ontheff|60
onthoofd|98
onthoud|63676
onthoudt|83676
onthull|83676
onthult|93676
ontkend|83676
ontkenn|63676
ontkent|83676
ontkom|83676
ontkracht|83676
ontl|83676
ontlast|83676
ontled|93676
ontleend|83676
ontloopt|93676
ontlop|73676
ontmantel|73676
ontmanteld|83676
ontmoed|73676
ontmoedigd|83676
ontmoedigingsbeleid|80
ontmoedigt|93676
ontmoet|73676
ontnem|73676
ontnom|83676
ontoegank|83676
ontoelat|73676
ontoereik|73676
ontploff|92390
ontplooi|73676
ontplooid|83676
ontplooit|83676
ontpolder|83006
ontrad|83676
ontruim|70
ontslag|5135
ontslaggolf|91083
ontslagrecht|92642
ontslagregel|92642
ontslagvergoed|82659
ontslagvergunn|92642
ontslagzwendel|92625
ontslan|73676
ontsluit|83676
ontsmet|90
ontsnapp|71730
ontsnapt|71730
ontspoord|93676
ontspor|83676
ontstan|43676
ontstat|63676
onttrek|73676
onttrok|83676
ontucht|81515
ontuchtpleger|91529
ontvang|43676
ontvanger|73676
ontvangst|73676
ontvangt|63676
ontvank|73676
ontving|73676
ontvlucht|73676
ontvoer|71675
ontvoerd|71675
ontvreemd|83676
ontwap|8725
ontwerp|63676
ontwerpbesluit|83676
ontwijk|73676
ontwijkt|93676
ontwikkel|33676
ontwikkelar|8163
ontwikkeld|53676
ontwikkelingsbank|8696
ontwikkelingsbeleid|914
ontwikkelingsgeld|814
ontwikkelingshulp|714
ontwikkelingsland|614
ontwikkelingsorganisatie|914
ontwikkelingsorganisaties|914
ontwikkelingsprogramma|914
ontwikkelingsproject|814
ontwikkelingsrelatie|814
ontwikkelingssamenwerk|614
ontwikkelt|73676
ontworp|83676
ontwricht|83676
ontzegd|73676
ontzegg|73676
ontzet|83676
ontzien|83676
onuitvoer|83676
onveil|63676
onveiliger|83676
onverantwoord|63676
onverdoofd|92025
onveren|83676
onverhoopt|73676
onverklar|93676
onverkop|93676
onverkort|73676
onvermijd|73676
onverminderd|83676
onverstand|83676
onverwacht|73676
onverwijld|73676
onverzeker|91169
onverzekerd|73655
onvind|93676
onvoldo|43676
onvolkom|83676
onvolled|73676
onvoorwaard|83676
onvoorzien|83676
onvred|73676
onvrijwill|83676
onwaarschijn|83676
onwel|93676
onwen|53676
onwerk|83676
onwet|83676
onwett|73676
onwil|83676
onzeker|63676
onzelfstand|9160
onzicht|83676
onzin|83676
onzinn|83676
onzorgvuld|73676
oog|53676
oogmerk|73676
oogpunt|63676
oogst|71919
ooit|63676
oor|9179
oord|93676
oordeeld|83676
oordeelsvorm|83676
oordel|73676
oorlog|60
oorlogsgebied|90
oorlogsgraf|9987
oorlogsmisdad|71758
oorlogsmisdadiger|71758
oorlogsmisdrijf|81758
oorlogsrecht|8725
oorlogsveteran|9997
oorlogsvoer|90
oormerk|896
oormerkweigerar|91956
oorsprong|83676
oorspronk|63676
oorzak|43676
oost|53676
oostelijk|83676
oostenrijk|7241
oosterhout|9213
oostermoer|9428
oosterscheld|8424
oosterscheldeziekenhuis|93180
oosterwei|9213
oostvaarderskliniek|91762
oostvaardersplas|82120
oostvaarderswold|92100
oostzee|9213
op1|9191
opa|93676
opblas|93676
opbouw|63676
opbreng|83676
opbrengst|63676
opcw|8727
opd|73676
opdag|93676
opdat|53676
opdoek|93676
opdraai|73676
opdraait|93676
opdracht|53676
opdrachtenverstrek|93676
opdrachtgever|73676
opdrijf|93676
opeenvolg|83676
open|33676
openbaarmak|762
openbar|83676
opengesteld|83676
openhoud|83676
openingstijd|852
openstaand|73676
openstell|73676
opent|83676
opera|9826
operat|93676
operatie|6170
operatiekamer|83180
operaties|6170
operatiestop|93180
operation|73676
operationel|63676
operator|80
opereert|83676
operer|63676
opgaf|73676
opgan|83676
opgat|83676
opgebouwd|63676
opgebracht|83676
opgedan|73676
opgedrag|73676
opgeeist|83676
opgef|83676
opgegef|73676
opgehaald|83676
opgehang|83676
opgehef|63676
opgehoud|93676
opgekocht|93676
opgelaaid|93676
opgelegd|53676
opgeleid|63676
opgeleverd|63676
opgelicht|83676
opgelop|63676
opgelost|63676
opgemaakt|73676
opgemerkt|83676
opgenom|53676
opgepakt|63676
opgericht|73676
opgeroep|63676
opgeschort|73676
opgeslag|73676
opgeslot|83676
opgesomd|93676
opgespoord|73676
opgestapt|83676
opgestart|83676
opgesteld|53676
opgetred|63676
opgevall|83676
opgevang|73676
opgevat|83676
opgevoerd|83676
opgevolgd|73676
opgevraagd|83676
opgewekt|83676
opgeworp|83676
opgezegd|73676
opgezet|73676
opgroei|83676
ophal|83676
ophand|83676
ophang|93676
ophef|83676
opheff|63676
opheffingsnorm|92419
ophelder|63676
ophet|83676
ophit|91626
ophog|93676
ophokplicht|92003
ophop|93676
ophoud|83676
opinie|73676
opinieartikel|93676
opinieleider|93676
opiniestuk|93676
opinion|73676
opiumwet|81812
opkom|83676
opkomst|73676
opkomsttijd|91647
opkoopbescherm|93097
opkoopregel|92417
opkoopt|93676
opkop|73676
oplaai|93676
oplapp|93676
oplegg|63676
oplegt|73676
opleid|50
opleider|90
opleidingscapaciteit|80
opleidingscentra|90
opleidingscentrum|80
opleidingseis|80
opleidingsinstitut|80
opleidingskost|90
opleidingsniveau|80
opleidingsplat|83344
opleidingsplek|93344
oplever|63676
oplevert|63676
oplicht|71348
oplichter|81348
oploopt|73676
oplop|63676
oplos|43676
oplosmiddel|92677
oplossingsricht|83676
opmak|83676
opmar|83676
opmerk|53676
opmerkt|83676
opnam|63676
opnames|83676
opnamestop|83571
opneemt|83676
opnem|63676
opnieuw|43676
opoffer|93676
oppak|73676
opperbevelhebber|930
oppervlakt|83676
oppervlaktewater|82982
oppik|93676
opponent|93676
opportun|73676
oppositie|70
oppositieleider|88
oppositieleidster|98
oppositiepartij|88
oppot|83676
opricht|63676
oprichter|83676
oproep|53676
oproepingskaart|91381
oproept|73676
oprui|91626
opruim|73676
opruk|93676
ops|92673
opschal|93676
opschort|73676
opslag|60
opslagplat|80
opslan|73676
opsluit|781
opsomm|83676
opsplit|83676
opspor|584
opsporingsactiviteit|984
opsporingsambtenar|71481
opsporingsbeleid|884
opsporingsbevoegd|81557
opsporingsdienst|784
opsporingsinstanties|984
opsporingsmethod|81574
opsporingsmiddel|91574
opsporingsonderzoek|784
opsporingsvergunn|92234
opsprak|83676
opstand|83676
opstap|93676
opstapp|83676
opstapt|93676
opstart|83676
opstartproblem|93676
opstell|53676
opsteller|83676
opstelt|83676
opstur|93676
opt|83676
opta|73014
optie|63676
opties|73676
optimal|63676
optimaliser|83676
optimistisch|93676
optred|53676
optreedt|73676
opvall|83676
opvang|51
opvangcapaciteit|9458
opvangcentra|8458
opvangcentrum|8458
opvangcrisis|9458
opvanghuis|81533
opvangkamp|9472
opvanglocatie|9458
opvanglocaties|9458
opvangmog|91
opvangplat|8458
opvangplek|8458
opvangt|93676
opvangvoorzien|8458
opvat|63676
opvoed|7189
opvoedingsondersteun|93618
opvoedkund|9189
opvoer|83676
opvolg|73676
opvolger|73676
opvraagt|93676
opvrag|73676
opvull|93676
opwaarder|93676
opwarm|92091
opweg|83676
opwek|8108
opwelk|83676
opwerp|93676
opwerpt|93676
opzegg|73676
opzegtermijn|90
opzet|63676
opzicht|53676
opzij|83676
opzoek|93676
or|73676
orang|93676
oranj|764
oranjes|91457
orban|9687
orbis|93180
ord|43676
order|73676
oret|8696
orgaandonatie|73279
orgaandonaties|93279
orgaandonor|93279
orgaanhandel|93280
orgaanvles|92057
organ|63676
organic|93676
organisatie|43676
organisaties|43676
organisation|73676
organisator|73676
organisatorisch|73676
organisch|83676
organiseert|83676
organiser|63676
organism|894
organization|73676
organon|83463
orientatie|83676
orienter|83676
orion|9949
orissa|9274
orka|92194
orkambi|93429
orthodontist|93369
orthodox|85
orthopedagogisch|93618
orthopedisch|93180
os|83676
osama|9193
osira|93544
oslo|9213
oss|8213
osterhaus|9193
ot|93676
otapan|92359
other|83676
otter|92127
oud|53676
ouddorp|9213
ouder|40
ouderbijdrag|72437
ouderdom|9134
ouderdomspensioen|92609
ouderenaftrek|91235
ouderenbond|92612
ouderenmishandel|93544
ouderenorganisaties|92612
ouderenwon|93146
ouderenzorg|7185
ouderschap|977
ouderschapsplan|91666
out|73676
ouwerkerk|9213
oven|83676
over|30
overal|73676
overbelad|92951
overbelast|73676
overbevis|92174
overblijf|83676
overblijfkracht|92425
overblijft|83676
overbod|73676
overboek|936
overboord|83676
overbreng|73676
overbrugg|83676
overbruggingsregel|92607
overcapaciteit|80
overdag|83676
overdracht|63676
overdrachtsbelast|91290
overdrag|73676
overdref|83676
overeengekom|63676
overeenkom|83676
overeenkomst|53676
overeenkomt|73676
overeenstemm|53676
overeenstemt|93676
overeind|83676
overflakkee|9213
overgan|63676
overgang|63676
overgangsmaatregel|83676
overgangsperiod|93676
overgangsrecht|83676
overgangsregel|73676
overgat|73676
overgeblef|83676
overgebracht|73676
overgedrag|63676
overgegan|63676
overgeheveld|83676
overgelat|73676
overgelegd|83676
overgeleverd|83676
overgemaakt|83676
overgenom|63676
overgeplaatst|83676
overgewicht|83355
overgot|93676
overgrot|73676
overhaast|83676
overhand|83676
overhandigd|83676
overhead|83676
overheidsaanbested|91308
overheidsaandel|90
overheidsbedrijf|861
overheidsbeleid|70
overheidsbijdrag|80
overheidsdienst|761
overheidsfinancien|849
overheidsfunctionaris|861
overheidsgebouw|81416
overheidsgeld|761
overheidsinformatie|91435
overheidsinstantie|961
overheidsinstanties|761
overheidsinstell|861
overheidsopdracht|91308
overheidsorgan|861
overheidsorganisaties|861
overheidspersonel|81407
overheidssteun|81313
overheidssubsidie|865
overheidssubsidies|865
overheidstak|861
overheidswebsites|91447
overheidsweg|73676
overher|93676
overhevel|73676
overhoud|83676
overijssel|7415
overkapp|92807
overkoepel|83676
overkom|83676
overlast|674
overlastgef|874
overlat|73676
overled|63676
overleefd|93676
overlef|73676
overleg|33676
overlegd|73676
overlegg|63676
overlegorgan|83676
overlever|91754
overlijd|60
overlijdensrisicoverzeker|91181
overlijdt|83676
overmak|83676
overmat|83676
overnam|637
overnames|837
overneemt|83676
overnem|73676
overplat|73676
overschat|83676
overschot|73676
overschred|63676
overschrijd|63676
overschrijdt|83676
overschrijf|93676
oversluit|93106
overspann|93676
overspoel|93676
overspoeld|93676
overstan|83676
overstap|83676
overstapp|83676
overstapt|93676
overstelpt|93676
oversterft|83246
overstrom|72990
overtijdbehandel|93291
overtoll|73676
overtred|50
overtreder|83676
overtreedt|83676
overtu|63676
overtuigd|73676
overur|92643
overval|81901
overvall|71901
overvaller|81901
overvecht|9213
oververhit|93676
oververtegenwoord|93676
overvol|93676
overvoll|83676
overweegt|53676
overweg|43676
overwerk|92643
overwog|63676
overzet|93676
overzi|83676
overzicht|43676
overzien|83676
ovf|976
ovs|7744
oxfam|8696
oyster|9193
ozb|71269
ozempic|93447
pa|93676
paait|93676
paard|72049
paardenmarkt|92049
paardensport|92052
paardenstaart|92049
paardenvles|92062
pabo|72518
pacemaker|93410
pachter|91965
pack|93676
packag|93676
packet|93676
pad|83676
paddepoelsterbrug|92948
paddestoel|92126
paddo|83524
pair|83676
pak|53676
pakezel|92019
pakistan|6358
pakkan|866
pakket|60
pakketbezorger|93059
pakketj|93025
pakketjes|93025
pakt|83676
pal|73676
paleis|81460
palestijn|5321
palestin|9321
palestina|8321
palestinian|8321
paling|82184
pallas|92284
palliatief|83303
palm|93676
palmolie|91132
palmoliebedrijf|91132
pamflet|83676
pan|83676
panama|9290
pand|7168
pandemic|93247
pandemie|83247
panel|83676
paniek|83676
pannerd|9213
pantar|9193
papegaai|92056
paper|73676
papier|63676
papoea|7267
papua|8267
par|63676
paracetamol|93448
parad|93676
paragraf|73676
parallel|83676
parallell|93676
paralympisch|9872
paramaribo|8278
parameter|83676
paramilitair|91851
paranoid|93487
parat|83676
pardon|7461
pardonkandidat|9461
pardonner|9461
pardonregel|8461
parel|93676
parent|93676
parijs|7213
paris|9213
park|73676
parkeerboetes|92974
parkeergarag|92981
parkeergarages|92981
parkeergeld|91270
parkeerkaart|93607
parkeerkaartj|92963
parkeerkost|92963
parkeerplat|82963
parkeertarief|92963
parkeervergunn|92963
parker|82963
parket|784
parketpolitie|91506
parkinson|93399
parkstad|8213
parlement|560
parlementair|660
parlementarier|760
parlementsled|860
parlementslid|860
parlementsverkies|8646
parliamentary|93676
parnassia|93494
parol|5191
part|83676
participatie|7142
participatiewet|82587
participeert|83676
participer|73676
particulier|50
parties|93676
partij|53676
partijd|83676
partijpolitiek|860
partner|53676
partnerland|814
partnerpensioen|92622
partnerschap|80
partnership|83676
partnertoeslag|82613
parttim|92631
party|83676
partydrug|83525
pas|43676
pasfoto|81448
pasgebor|73293
pasic|9193
paspoort|61449
paspoortcontrol|9499
passag|63676
passages|73676
passagier|6150
passagiersgegef|81601
passant|83676
passend|63676
passer|73676
passief|83676
past|53676
patent|81099
patersf|9213
pathog|93222
patient|4174
patientendossier|83330
patientenorganisaties|83331
patientenstop|83218
patientenver|83331
patientenzorg|8170
patientgegef|93332
patientveil|93333
patrick|9193
patriot|9965
patron|83676
patrouill|9931
patstell|93676
paul|8193
paus|8549
pauw|8191
paviljoen|93676
pax|9193
pay|83676
payroll|92644
payrollbedrijf|92644
pbl|9169
pbm|93267
pc|938
pcb|92376
pcm|9805
pcr|93233
pd|93676
peac|83676
pech|93676
pechtold|8193
pedagogisch|8127
pedofiel|81516
pedofilie|91516
pedoseksueel|91516
pedoseksuel|81516
pegasus|91593
pegida|91631
peil|73676
peildatum|93676
peiling|960
pekela|9213
pel|9213
pelsdierhouderij|92022
pemba|8193
penibel|93676
penitentiair|61723
pensioen|62614
pensioenaansprak|92614
pensioenakkoord|92614
pensioenbeher|92614
pensioencommunicatie|92614
pensioenfond|62615
pensioenfondsbestuurder|92615
pensioengeld|92615
pensioengerechtigd|82614
pensioenknip|92614
pensioenleeftijd|92616
pensioenopbouw|82614
pensioenoverzicht|92614
pensioenpremie|82614
pensioenrecht|92614
pensioenregel|82614
pensioenstelsel|82614
pensioenuitker|82614
pensioenwet|82614
pensioner|92614
pentagon|8677
peopl|83676
pep|93676
peper|93676
peperdur|83676
pepperspray|91484
per|624
percel|83676
percentag|53676
percentages|73676
perinatal|93294
period|53676
periodes|93676
periodiek|73676
perk|73676
perkpolder|9439
permanent|63676
permethrin|92391
pernis|9213
perron|82740
persbericht|53676
persbureau|824
persconferentie|824
person|43676
persona|93676
personal|93676
personeelsbeleid|761
personeelsbestand|80
personeelsgebrek|92715
personeelsled|70
personeelstekort|62715
personel|40
personenalarmer|93612
personenauto|82953
personenvervoer|7145
persoonsgebond|73592
persoonsgegef|61575
perspectief|63676
persvrij|7643
peru|9291
perver|93676
pes|93676
pest|82549
pesterij|92549
pestgedrag|92549
pesticid|81922
pet|7213
peter|7193
petersburg|9335
petitie|70
peuter|82544
peuterspeelzal|92545
pf|83676
pfas|82377
pfizer|73449
pfoa|92377
pfos|92377
pg|83676
pgb|63592
pggm|92615
pgo|91603
pharma|9182
pharmacie|8182
pharming|91955
philadelphia|83593
philip|71069
phishing|91548
pi|81723
picnic|91327
piek|83676
piekbelast|92412
piekbelaster|92412
piet|829
pieter|8193
pieterbur|9213
pij|91618
pijler|83676
pijn|7180
pijnbestrijd|83481
pijnlijk|83676
pijnstiller|83450
pijpleid|82251
pil|83451
pill|73451
pilot|63676
pilotproject|83676
pim|8193
pinautomat|91042
pinochet|9669
pinpas|91044
pinpasfraud|91551
piramidespel|91357
pirat|82944
piraterij|82944
piraterijbestrijd|92944
pistol|91906
pkb|73167
pkk|8769
plaatselijk|63676
plaatsgehad|83676
plaatsgevond|53676
plaatshebb|83676
plaatsing|63676
plaatst|73676
plaatsvervang|83676
plaatsvervanger|83676
plaatsvind|53676
plaatsvindt|53676
plaatsvond|73676
plafond|83676
plan|43676
planbureau|70
planet|83676
plank|83676
plann|43676
planning|63676
planologisch|7168
plant|794
plantaard|81949
plantag|9668
plantenziektenkund|91935
plas|8213
plasma|93436
plasterk|9193
plastic|72334
plasticafval|92334
plastisch|83372
plat|33676
platform|63676
platteland|7167
playing|73676
pleegd|93676
pleeggezin|83632
pleeggezinn|83632
pleegkind|83632
pleegkinder|83632
pleegouder|83632
pleegt|73676
pleegzorg|83632
pleegzorgvergoed|93632
pleg|63676
pleger|80
pleidooi|63676
pleit|63676
plek|63676
plenair|63676
pleyad|93544
plezierjacht|92143
pleziervaartu|92923
plicht|63676
plichtig|93676
ploeg|83676
plofkrak|91902
plot|93676
plotsel|73676
ploy|9193
plug|93676
pluimvee|81977
pluimveebedrijf|91977
pluimveehouder|81977
pluimveemest|92416
pluimveeproduct|92060
pluimveesector|81977
pluimveeslachterij|92075
pluimveevles|92060
pluk|83676
plunder|81632
pluriform|924
pluriformiteit|824
pluryn|93633
plus|73676
pluspetrol|92258
plusser|70
plutonium|92271
pneumokok|93475
pnr|91601
po|8119
poch|91019
podcast|93676
podium|926
podiumkunst|9842
poetin|8773
poging|63676
point|83676
pointer|9191
poker|9925
pol|6258
poland|9242
polder|80
polderban|92888
poli|9170
polic|83676
policies|93676
policy|73676
polikliniek|83187
polis|742
polisvoorwaard|91202
political|83676
politici|760
politico|9191
politicus|860
politie|466
politieacademie|81493
politieacties|91476
politieagent|666
politieambtenar|866
politieauto|91485
politiebezoek|91476
politiebond|71486
politiebureau|71487
politiebureaus|81487
politiecapaciteit|81488
politiecel|81489
politiecell|81489
politiechef|866
politiedienst|766
politiefunctionaris|766
politiegeweld|81490
politiehelikopter|91491
politiehond|91492
politiek|460
politiekorp|666
politiekost|91476
politiel|966
politieman|866
politiemen|766
politieonderzoek|866
politieopleid|91493
politieoptred|81494
politieorganisatie|91476
politiepersonel|866
politierechter|984
politieregio|766
politiesamenwerk|91495
politieschol|91493
politiesterkt|81488
politietak|866
politieteam|966
politietop|866
politieverhor|91794
politievrijwilliger|91496
politiewerk|866
politiewet|81497
politiezorg|866
politionel|967
polygam|9609
pomp|83676
pomphouder|91277
pond|93676
pont|9213
pony|92049
pooier|91512
pooierboy|91512
poort|83676
poortj|92741
poortwachter|8132
pootgoed|91920
popp|8193
poppodia|9843
populair|83676
populariteit|83676
populatie|73676
porno|81517
pornofilm|91517
pornografie|91517
port|9213
portal|83676
portefeuill|83676
portemonnee|93676
portier|91641
portugal|8243
portuges|8243
poseert|93676
positie|43676
positief|53676
posities|73676
position|93676
positioner|83676
post|5157
postagentschap|93028
postbank|81045
postbedrijf|93026
postbezorg|83026
postbezorger|93027
postbus|83014
postbusfirma|91247
postcod|80
postcodediscriminatie|9587
postcodeloterij|8924
postcoderoosregel|92218
poster|93676
postkantor|83028
postmarkt|83026
postmortal|93279
postnl|73029
postpakket|93025
postsector|93026
poststemm|91383
poststuk|93026
posttraumatisch|91006
postzegelprijs|93030
pot|83676
potentieel|73676
potentiel|63676
power|83676
powned|9191
pownew|9191
ppg|93676
ppi|93676
pps|850
pr|83676
practices|83676
prag|9213
praktijk|43676
praktijkervar|93676
praktijkler|92461
praktijkonderwijs|82458
praktisch|63676
prat|73676
pre|73676
precair|83676
precedent|83676
precedentwerk|83676
precies|43676
predicat|93676
predikant|9550
prediker|8573
prefab|93676
preferent|93452
preferentiebeleid|93452
prejudiciel|984
prek|9573
premie|6190
premiedifferentiatie|92606
premiegeld|8190
premieheff|8129
premiekort|92716
premier|661
premieregel|92614
premies|6190
premiestijg|83665
prenatal|83304
prep|93248
prepensioen|82618
presentatie|73676
presentator|924
presenteert|83676
presenter|73676
president|50
presidentiel|90
presidentskandidat|9636
presidentsverkies|8636
prestatie|73676
prestatieafsprak|83087
prestatiebelon|92519
prestatiebeur|92507
prestatiecontract|81498
prestatiedruk|92555
prestaties|73676
prester|83676
pretium|93052
pretoria|9365
pretpark|91135
prevaler|83676
preventie|60
preventief|60
preventiemedewerker|92671
prid|8605
priester|9551
prif|63676
prijs|53676
prijsafsprak|71310
prijsontwikkel|80
prijsopdrijf|83676
prijsplafond|92305
prijsstell|83676
prijsstijg|70
prijsvechter|9150
prijsverhog|70
prijsverlag|80
prijsverschil|90
prijsverschill|90
prijsvorm|950
prijsvrag|93676
prijzenslag|92069
prik|83458
prikkel|73676
primair|6119
primark|91331
primat|82011
prin|764
princ|9193
princip|63676
principal|83676
principes|83676
principieel|83676
principiel|73676
prinsenbek|9213
prinses|864
prinsjesdag|81306
prioritair|83676
prioriteit|53676
prioriteitstell|83676
prisonlaw|91741
privaatrecht|878
privacy|673
privacybescherm|873
privacygevoel|873
privacyregel|873
privacyrisico|973
privacysch|973
privacyvoorwaard|91586
privacywaakhond|91577
privacywet|91561
privacywetgef|81561
privacyzorg|973
privat|60
privatiser|61312
privazorg|93552
privedata|973
privegebruik|91272
privegegef|81575
privejet|92884
privekliniek|83188
privekwestie|93676
pro|73676
probeerd|83676
probeert|73676
prober|73676
probleemjeugd|91606
probleemjonger|81606
probleemwijk|93130
problem|33676
problematiek|53676
problematisch|73676
proceder|83676
procedur|53676
procedurel|73676
procedures|53676
procent|53676
procentuel|83676
proces|53676
procesgang|83676
proceskost|91774
proceskostenvergoed|91791
procureur|684
producent|60
producer|73676
product|53676
productie|63676
productiebedrijf|93676
productiecapaciteit|83676
productief|83676
productieket|939
productiewater|92238
productschap|82063
produkt|73676
produktie|83676
proef|63676
proefbor|92252
proefdier|82023
proefkonijn|93676
proefproject|83676
proefschrift|72477
proefveld|91927
proefverlof|81762
prof|63676
professional|83676
professionaliser|83676
professionel|63676
professor|6125
profet|9546
profiel|73676
profijt|83676
profiler|81504
profit|83676
profiteert|83676
profiter|73676
profvoetballer|9873
prognos|83676
prognoses|73676
program|83676
programm|83676
programma|53676
programmarad|9806
programmatisch|93676
programmer|83676
project|43676
projectgroep|83676
projectleider|83676
projectontwikkel|93127
projectontwikkelar|73127
projectorganisatie|83676
projectsubsidies|965
proliferatie|7731
proliferatieverdrag|8731
prominent|73676
promot|83676
promotie|73676
promotiecampagn|93676
promotiestudent|92477
promovendi|82477
promt|93676
pronk|8193
propaganda|890
proportionaliteit|73676
proportionel|73676
prorail|62742
prostaatkanker|93281
prostituee|91518
prostituees|71518
prostitutie|71518
prostitutiebranch|91518
protection|73676
protest|675
protestactie|975
protestant|85
protester|775
protocol|63676
protocoll|73676
protonentherapie|93282
provider|73019
provinciaal|758
provincial|658
provincie|558
provinciebestur|858
provinciefond|91377
provincies|558
provinciewet|91375
provisie|81182
provisieverbod|91182
prt|93676
psf|9873
psom|9696
psychiater|73495
psychiatrie|83496
psychiatrisch|63496
psychisch|6183
psycho|83676
psychogeriatrisch|93546
psycholog|83497
psychologie|93497
psychologisch|7183
psychoses|93498
psychosocial|8183
psychotherapeut|83499
psychotherapie|93499
psychotisch|93498
ptss|81006
ptt|83031
public|73676
publicatie|63676
publicatieplicht|93676
publicaties|73676
publiceert|83676
publicer|73676
publiciteit|73676
publiek|40
publiekrecht|80
publieksvoorlicht|83676
publikatie|83676
puinhop|93676
pulsvisserij|92185
punctualiteit|82766
punt|53676
puntland|9388
pupill|93642
puppy|92050
puppyhandel|92050
pur|73676
purmer|8213
push|93676
pushback|9489
put|7213
pvc|82378
pvda|6193
pvdd|8193
pvf|6193
pvk|83645
pwc|91255
px|93676
qa|93676
qaeda|81862
qaida|81862
qat|93541
qatar|8322
qatares|9322
qbuzs|92789
qr|93231
qua|73676
quality|93676
quarantain|93249
quick|83676
quota|80
quotum|80
raadpleg|73676
raadsbesluit|856
raadsdocument|956
raadsel|93676
raadsled|81372
raadslid|81372
raadsvergader|81369
raadt|93676
raadzam|83676
raakt|73676
raalt|9213
rabat|93676
rabbae|8193
rabobank|81046
rac|828
racak|9341
racism|7583
racistisch|7583
rad|40
radar|6968
radardetector|91705
radargegef|9775
radarsystem|9968
radboud|83211
radboudumc|93189
radboudziekenhuis|93189
raddraaier|91616
radelos|93676
radical|61871
radicaliser|71871
radicalism|81871
radio|524
radioactief|72272
radiofrequenties|93047
radiohoorspel|9801
radiolog|93190
radioprogramma|724
radiouits|924
radiozender|9807
radon|92273
raf|93414
raffinaderij|82260
rail|7143
railinfrabeher|82742
railned|82743
raio|91775
raisi|9193
rak|63676
raket|7749
raketprogramma|9736
rakt|93676
ram|83676
ramadan|8552
rambam|9191
raming|73676
ramkoer|93676
ramkrak|91903
rammelt|93676
ramp|676
rampenbestrijd|81655
rampenoef|91655
rampenplan|91655
rampenplann|81655
rampzal|83676
rand|83676
randj|93676
randstad|7213
randstadrail|92790
randstadspor|92726
randvoorwaard|73676
rang|83676
rangeerterrein|92744
ranglijst|93676
rank|93676
ranof|9461
ransomwar|91545
rantsoen|93676
rap|83676
rapid|93676
rapnummer|9912
rapper|9912
rapport|33676
rapportag|53676
rapportages|73676
rapporteert|93676
rapporter|63676
rapporteur|73676
ras|80
rassendiscriminatie|8583
rat|82147
ratificatie|713
ratificer|813
ratio|83676
rauw|93676
rawagedeh|9652
razeb|83014
rba|82708
rbs|91019
rdm|8750
rdw|82964
re|73676
rea|82707
reach|92380
reacties|73676
reaction|93676
reactiver|93676
reactor|82270
reageerd|83676
reageert|73676
reager|63676
realisatie|63676
realiseert|63676
realiser|53676
realistisch|73676
realiteit|83676
reality|93676
reanimatie|93427
reanimatiestop|93419
reanimeerpenn|93572
reanimerenpenn|93572
reb|93676
rebell|78
rebellion|91623
rec|83676
recent|53676
recept|83453
reces|83676
recherch|666
recherchebureaus|91591
rechercher|966
rechercheteam|81499
rechercheur|71499
recht|43676
rechtbank|584
rechtelijk|884
rechter|484
rechthebb|83676
rechtmat|63676
rechtsbescherm|784
rechtsbijstand|71805
rechtsbijstandsverzeker|91809
rechtsbijstandsverzekerar|91809
rechtsbijstandverzeker|91809
rechtsbijstandverzekerar|91809
rechtseenheidskamer|9466
rechtsgang|784
rechtsgeld|73676
rechtsgelijk|80
rechtsgevolg|83676
rechtsgrond|83676
rechtshandhaf|884
rechtshulp|81805
rechtshulpverlener|91805
rechtshulpverzoek|81752
rechtsmacht|984
rechtsmiddel|884
rechtsong|70
rechtsopvolger|93676
rechtsord|70
rechtsperson|878
rechtspleg|984
rechtspositie|70
rechtsprak|684
rechtsprek|884
rechtsstat|70
rechtsstelsel|984
rechtssystem|884
rechtstat|90
rechtstrek|63676
rechtsvrag|83676
rechtszak|684
rechtszal|984
rechtszeker|70
rechtvaard|63676
rechtvaardigt|73676
recidif|71731
recidivecijfer|91731
recidiver|91731
reclam|654
reclameactie|954
reclamebesluit|93429
reclamebord|93178
reclamecampagn|854
reclamecod|81349
reclames|854
reclasser|71732
reclasseringsrapport|91732
reconstructie|80
reconstruction|83676
record|83676
recordaantal|93676
recordhoogt|93676
recovery|93676
recreatie|840
recreatief|840
recreatiepark|93144
recreatieplas|91140
recreatievilla|93143
recreatiewon|83143
rector|8122
recycl|72335
red|63676
redactie|724
redactionel|824
redder|93676
redding|93676
reddingsbot|92924
reddingsbrigad|92925
reddingsplan|93676
reddingsschip|9506
redelijk|53676
redelijkerwijs|73676
redener|73676
reder|92926
rederij|82926
redt|93676
reducer|73676
reductie|73676
reduction|83676
reeel|63676
reeen|92148
reeuwijk|9213
refaja|93191
refereert|93676
referendum|71390
reflectie|93676
reform|93676
reformatorisch|62535
refoulement|8475
refuges|8470
reg|83676
regeerakkoord|661
regeert|93676
regel|33676
regeldruk|852
regelgef|43676
regelmat|63676
regelt|83676
regenval|92995
regenwoud|92113
reger|361
regeringsbeleid|73676
regeringscommissaris|961
regeringsleider|80
regeringspartij|960
regeringsstandpunt|83676
regeringsvliegtu|91468
regie|73676
regiem|93676
regim|60
regimes|90
regio|40
regiokorp|766
regional|53676
regionaliser|93676
regiopolitie|766
register|63676
registratie|53676
registratiekamer|81577
registraties|93676
registratiesystem|83676
registreert|83676
registrer|73676
reglement|73676
regulation|83676
reguler|63676
regulier|53676
rehabilitatie|93676
reikwijdt|73676
reinier|9193
reinig|83676
reintegratie|72566
reintegratiebedrijf|82566
reis|540
reisadvies|8722
reisbeperk|93257
reisdocument|71449
reisinformatie|92791
reiskost|80
reiskostenvergoed|82656
reisorganisaties|91136
reistijd|8145
reiziger|6144
rek|43676
rekenfout|83676
rekeningrijd|82965
rekenkamer|661
rekenmodel|93676
rekent|83676
rekentoet|92447
rekentruc|93676
rekruter|80
rel|63676
relas|83676
relater|83676
relatie|43676
relatief|63676
relaties|73676
relevant|53676
relevantie|83676
relief|83676
religie|85
religieus|65
rell|71633
relschopper|91633
rem|83676
remdesivir|93476
remedial|92529
remicad|93454
remigrant|8516
remigratie|8516
remkes|8193
remm|92779
remt|93676
ren|8193
rendabel|73676
rendement|73676
rendition|8680
renovatie|7163
renovaties|9163
rens|9193
rent|636
rentabiliteit|83676
rentederivat|91057
rentemiddel|93106
renterisico|91019
rentes|936
reorganisatie|70
reorganisaties|80
reparatie|73676
reparaties|93676
reparatiewetgef|83676
reparer|83676
repatrier|9723
report|63676
reportag|73676
reporter|83676
represailles|83676
representatief|73676
representativiteit|83676
repressie|88
repressief|88
reproductief|93311
reprorecht|9905
republiek|60
reputatie|83676
reputatieschad|93676
request|93676
res|93676
rescue|93676
research|73676
reserf|70
reserver|73676
reserves|70
reservevermog|90
reservist|9939
residentiel|93618
residuen|91922
resistent|83250
resocialisatie|91745
resolutie|60
resoluties|80
resp|63676
respect|73676
respecter|73676
respectief|53676
respon|83676
respondent|83676
responsibl|93676
ressorter|83676
rest|63676
restant|83676
restaurant|81328
restauratie|8837
rester|73676
restitutie|81005
restrictief|73676
restricties|93676
restschuld|93106
restwarmt|92219
resultat|43676
resulteert|93676
resulter|83676
ret|92792
retreat|93676
return|93676
reumapatient|93400
revalidatie|83401
revalidatiezorg|93401
review|73676
revolutionair|93676
rey|9193
rfid|91585
rgf|93676
rheden|9213
rhen|9213
riagg|83501
riant|83676
rica|9193
richard|8193
richt|53676
richting|53676
richtinggef|93676
richtlijn|43676
richtsnoer|83676
ridderkerk|9213
ridouan|9193
riet|83676
riethorst|9193
rietjes|92334
rietveld|9193
rif|9398
rift|93676
right|63676
rigid|83676
rij|73676
rijban|92807
rijbewijs|71699
rijbewijskeur|91700
rijbewijstoerism|91706
rijd|63676
rijdend|83676
rijdt|83676
rijexam|82853
rijgedrag|92847
rijk|561
rijker|93676
rijksambtenar|81407
rijksarchief|9857
rijksbegrot|849
rijksbelast|945
rijksbeleid|73676
rijksbijdrag|70
rijksbred|93676
rijksdienst|761
rijksgebouw|91416
rijksgebouwendienst|81416
rijksgeld|861
rijksinstitut|70
rijksmiddel|80
rijksmonument|8837
rijksmuseum|8839
rijksniveau|83676
rijksover|661
rijksrecherch|71500
rijksrechercheonderzoek|91500
rijkssubsidie|865
rijksuniversiteit|7125
rijksvaccinatieprogramma|83458
rijksvastgoed|91416
rijksvastgoedbedrijf|91416
rijksvertegenwoordiger|9674
rijkswaterstat|6147
rijksweg|72825
rijkswet|812
rijles|92854
rijm|53676
rijmt|63676
rijn|6439
rijnbrug|92815
rijnkanal|92913
rijnland|8213
rijnmond|7213
rijnstrat|9213
rijopleid|92854
rijpstra|8193
rijschol|82854
rijschoolhouder|92854
rijst|92067
rijstrok|82823
rijswijk|7213
rijvaard|91707
rijvaardigheidsbewijs|81706
rijverbod|92966
rik|9193
rimpelvuller|93372
ring|83676
rio|8213
rioolwater|93268
risico|43676
risicoanalys|83676
risicodrag|93676
risicofactor|83676
risicogebied|93676
risicogroep|83676
risicojonger|91606
risicokaart|91656
risicoselectie|93671
risicovol|83676
risicovoll|73676
risk|83676
riskant|83676
rit|83676
ritalin|93484
rits|9193
ritueel|95
rituel|95
rivier|7155
rivierenland|9213
rivm|6171
rld|82885
rli|93676
rmo|93676
road|93676
rob|93676
robert|8193
robot|91100
robuust|83676
roc|62460
rochdal|93074
rod|63676
roda|9873
roek|92149
roekelos|91708
roel|9193
roelie|9193
roem|7244
roemenie|7244
roemernorm|91291
roep|63676
roept|93676
roer|9213
roermond|7213
roetfilter|92977
rof|81901
rohingya|9261
rok|73526
roker|83526
rol|43676
roland|9193
roll|93676
rollator|93594
rolstoel|83595
rolstoelgebruiker|93595
rom|73502
roma|8592
romano|9193
rommel|93676
rommelt|93676
rompslomp|73676
ron|8213
rond|43676
rondetafelgesprek|93676
rondkom|92680
rondlop|83676
rondom|53676
rondtrek|93676
ronsel|81872
ronselpraktijk|91872
roodeschol|9213
roofdier|92150
roofvogel|82151
roofvogelvervolg|92151
rookmelder|91663
rookverbod|83526
rookvrij|93526
roosendal|7213
ros|83676
rosenmoller|8193
rosmal|9213
rossum|9213
rot|83676
rotterdam|4213
roulatie|93676
round|93676
roundup|91930
rout|73676
routes|83676
rover|82793
roy|9193
royal|83676
rsi|92672
rsj|91713
rtf|7191
rtl|6191
ruanda|9384
rubberbot|9483
rubbergranulat|92387
rug|73676
ruil|73676
ruilverkavel|91996
ruim|53676
ruimer|73676
ruimhart|83676
ruiming|82001
ruimschot|83676
ruimt|53676
ruimtelijk|5168
ruimtes|93676
ruimtevaart|91101
ruit|93676
rukt|93676
rul|83676
rules|83676
ruling|81244
rulingbeleid|91244
run|93676
runder|71959
rundvee|91959
rundvles|82074
runt|93676
rus|8338
rushdie|9193
rusland|6338
russia|9338
russian|9338
russisch|5338
rust|63676
rustig|93676
rusttijd|92663
rut|8193
rutger|8193
ruwaard|93192
ruyter|8193
ruzie|83676
ruzies|93676
rvd|864
rvf|82061
rvo|952
rvs|93676
rvu|92620
rwanda|7384
rwandes|7384
rwe|82321
ryanair|92887
sa|93676
sab|9960
saba|7302
saban|9302
sabotag|890
saboter|93676
sacr|93676
saddam|8193
saf|83676
safer|93676
safety|83676
sahar|9193
sahara|8401
sahla|9193
saint|9213
salafism|9574
salafist|9574
salafistisch|8574
salam|93676
salarier|8135
salaris|6135
salarisnorm|91419
salarisverhog|82638
salder|92220
saldo|73676
salland|9213
salmonella|83365
sam|53676
samaria|9321
samengan|93676
samengesteld|73676
samengewerkt|73676
samenhang|63676
samenhangt|83676
samenlef|53676
samenlop|83676
samenscholingsverbod|91610
samenspann|93676
samensprak|73676
samenstell|63676
samenvalt|83676
samenvat|83676
samenvoeg|83676
samenwerk|43676
samenwerkingsovereenkomst|83676
samenwerkingsprotocol|93676
samenwerkingsverband|73676
samenwerkt|83676
samenwon|82582
samidoun|91889
samir|9193
sammy|9193
samsom|9193
samsung|91358
san|8213
sanctie|73676
sanctiebeleid|8738
sanctielijst|9738
sanctiemog|83676
sanctieregim|8738
sancties|50
sanction|9738
sanctioner|83676
sandd|93033
sander|8193
saner|60
saneringsregel|90
sankt|9213
sanoma|9809
sanquin|83435
santo|9213
saoedi|7324
saoedier|9324
saoedisch|7324
sar|83251
satelliet|81119
satirisch|9810
saudi|7324
saudisch|9324
saxion|92478
say|83676
sbf|93676
sbs|8191
scan|73676
scandinavisch|9213
scanner|82906
scen|93298
scenario|73676
schaadt|83676
schaalvergrot|80
schaapskuddes|92119
schaarsberg|9411
schaarst|83676
schad|50
schadeafhandel|9109
schadeclaim|778
schadeherstel|9109
schadelijk|53676
schadeloosstell|878
schadelos|878
schadeprotocol|92236
schaderegel|978
schades|90
schadevergoed|678
schaf|93676
schaff|63676
schag|9213
schaijk|9213
schakel|73676
schakeljar|92496
schakelpunt|93676
schal|53676
schaliegas|82253
schandal|73676
schandpal|93676
schap|71966
schapp|80
schar|73676
schat|63676
schatkist|849
schatting|63676
schattingsbesluit|92594
scheepsbouw|81087
scheepsbouwer|91087
scheepswerf|91087
scheepvaart|7153
schef|7213
scheffer|9193
scheid|73676
scheiding|677
scheidsrechter|9874
schel|93676
scheld|8437
schema|83676
schend|73676
schending|53676
schendt|73676
scheng|7498
schengengebied|9498
schenk|83676
schenkbelast|91221
schenking|81231
schep|6153
schepp|73676
scherm|83676
scherp|63676
scherpenzel|9213
scherper|73676
scherpt|93676
schet|73676
schetst|83676
scheur|93121
scheurtjes|92274
schiedam|7213
schiermonnikog|8213
schiet|63676
schietend|93676
schietincident|81916
schietkamp|91913
schietoef|91011
schietpartij|81916
schietvaard|91501
schijf|93676
schijn|63676
schijnbar|93676
schijnconstructie|92654
schijnconstructies|92654
schijnhuw|9517
schijnt|83676
schijnzelfstand|92653
schik|93676
schikking|784
schikt|93676
schilderij|8844
schilderswijk|9213
schildpad|92172
schimmel|83075
schimmelhuis|73075
schimmelziekt|91936
schimmig|93676
schinveld|9213
schip|6153
schiphol|52888
schipholbrand|8501
schipholtunnel|92745
schipper|7153
schoen|93676
schokkend|73676
schokland|9213
schol|40
scholengemeenschap|8121
scholengemeenschapp|9121
scholier|6121
scholing|7124
schon|63676
schond|93676
schoner|83676
schooladvies|82433
schoolbestur|7120
schoolbestuurder|9120
schoolboek|72550
schoolbus|92802
schoolfruit|93364
schoolgaand|80
schoolgebouw|82551
schooljar|70
schoolkamp|92554
schoolkeus|92537
schoolkinder|9119
schoolkost|82558
schoolleid|8126
schoolleider|82520
schoolplein|92553
schoolreisjes|92554
schooluitval|92467
schoolvakanties|92430
schoolverlat|82467
schoolverlater|82467
schoolverzuim|92530
schoolzwemm|82429
schoonebek|9429
schoonhof|9213
schoonmaakbedrijf|82645
schoonmaakbranch|92645
schoonmaakdienst|92645
schoonmaakmiddel|92381
schoonmaakster|92645
schoonmak|82645
schoonmaker|82645
schoorl|9213
schor|83676
schorsing|73676
schorst|93676
schort|63676
schot|7245
schotland|9245
schouder|93676
schout|8193
schouw|8213
schrapp|63676
schrapt|83676
schref|73676
schriftelijk|53676
schrijf|63676
schrijfproef|93676
schrijfster|929
schrijft|73676
schrijnend|73676
schrijver|729
schrik|93676
schrikbar|83676
schrikbewind|93676
schrikt|93676
schroef|83676
schrot|82396
schuif|83676
schuim|93676
schuld|5139
schuldeiser|81199
schuldenar|81199
schuldenbeleid|92683
schuldenlast|92688
schuldenproblematiek|92683
schuldhulp|92684
schuldhulpverl|72684
schuldhulpverlener|92684
schuldig|63676
schuldsaner|72685
schuldverlicht|9706
schur|93676
schwab|9193
scienc|83676
scientology|9553
scoort|83676
scooter|92855
scootmobiel|93596
scor|73676
scores|93676
scp|80
screening|70
scren|83676
scriptie|92470
sde|82221
sea|83676
search|93676
second|73676
secretaris|63676
sectie|83676
sector|53676
sectoral|83676
secundair|83676
securitel|91417
security|73676
sedatie|83305
sedert|73676
seeding|93676
seedorf|9193
segment|83676
segregatie|82556
seh|93425
sein|82746
seizoen|83676
seizoensarbeid|9621
sek|769
seksueel|669
seksuel|669
sekswerker|91518
sekt|8554
sektes|9554
sektesignal|9554
select|93676
selecter|83676
selectie|63676
selectief|83676
selectieprocedur|93676
selling|93676
semi|73676
seminar|83676
semipubliek|961
semitism|9579
sen|83676
sena|9193
senat|860
senator|860
senegal|8385
senior|8185
seniorenflat|93095
seniorenwon|93095
sensir|93553
seo|93676
sepa|91047
separat|83676
separatie|93503
seponer|81777
sepot|81777
sepp|9435
september|33676
ser|7135
sergeant|930
serie|83676
series|93676
serieus|63676
serieverkrachter|91521
serious|93676
servatius|93076
server|83676
servic|63676
serviceflat|93096
servicekost|83077
services|73676
servie|7349
servier|8349
servisch|7349
sesamstrat|9191
session|93676
sever|9193
sex|869
sexting|91526
sexual|93676
sexueel|969
sey|9193
sf|83676
sfb|82567
sfer|73676
sfir|9982
sfor|9978
sg|83676
sgp|8193
shabab|91891
sharia|8555
sharia4holland|91885
sharon|9193
shell|61077
shelter|93676
shepherd|92186
sherpa|93676
shipyard|91087
short|93676
show|83676
siberie|9338
siddieq|92526
siem|91070
sierra|8365
sigaret|73526
sign|93676
signal|53676
signaleert|93676
signaler|73676
significant|73676
silenc|93676
silicon|93370
simon|8193
simpel|83676
simpelweg|83676
sindsdien|73676
singapores|9268
singh|8193
singl|93676
sint|6213
sinterklaasfeest|9913
sinterklas|9913
sinti|9592
sionsberg|93193
sirenes|91657
siris|93291
sis|93676
sit|73676
sites|83676
sittard|7213
situatie|33676
situaties|53676
situation|83676
sjeik|8573
sjoemel|83676
sjoemelt|93676
skal|92070
skb|93180
sky|83676
slaagt|73676
slaapdienst|92664
slaapmiddel|93456
slaapt|93676
slacht|72026
slachterij|82038
slachthuis|72038
slachting|82026
slachtoffer|570
slachtpremies|91967
slaf|9852
slag|63676
slagvaard|93676
slan|73676
slap|83676
slapend|93676
slapp|93676
slat|73676
slavenarbeid|91525
slavernij|8852
slecht|53676
slechter|73676
slechthor|83385
slechtziend|83382
sleepnet|91600
sleept|93676
slep|83676
slepend|83676
sleutel|93676
slib|83009
sliedrecht|9213
slijtag|93676
slik|81813
slikkerscriteria|91813
slimm|83676
slimmer|93676
slo|92431
slob|9193
sloopafval|92330
sloopfond|91956
sloopplann|93089
sloopt|93676
slop|63089
slordig|83676
slot|73676
slotervaart|8213
slotervaartziekenhuis|83194
slowak|8246
slowakij|8246
sluiprout|93676
sluiproutes|93676
sluis|72930
sluiskil|9213
sluist|93676
sluit|43676
sluitend|73676
sluiting|50
smak|83676
smal|93676
small|83676
smallingerland|9213
smart|93676
smartengeld|91686
smartphones|93051
smeekt|93676
smeergeld|81854
smelt|93676
smerig|93676
smit|7193
smokkel|789
sms|73034
sneeuw|92824
snek|9213
snel|43676
snelgroei|93676
snelheid|7148
snelheidsbegrenzer|92856
snelheidsbeperk|92852
snelheidscontroles|91704
snelheidsovertred|81709
snelheidsovertreder|91709
snelheidstrein|92736
snell|63676
snellader|92962
sneller|63676
snelrecht|91778
sneltest|93233
snelweg|7146
sneuvel|93676
sneuvelt|93676
snf|81469
snijd|83676
snoepautomat|93356
snoepreisjes|91391
snorfiet|92849
snowd|91573
sns|91048
soa|93252
sober|83676
sociaal|53676
social|43676
socialistisch|93676
society|83676
sodm|92254
soedan|7387
soedanes|7387
soelas|83676
soenah|9533
soennah|9533
soepel|73676
soepeler|83676
soest|9213
soestdijk|91466
soesterberg|8411
soevereiniteit|813
sofi|81443
sofia|9247
soft|93676
softdrug|71829
softdrugsbeleid|91829
softwar|738
softwarefout|91102
soja|81937
solana|8193
solar|93676
soldat|730
solid|93676
solidariteit|83676
sollicitant|72719
sollicitatie|92719
sollicitatieplicht|82568
sollicitatieprocedur|82719
sollicitaties|82719
solliciter|82719
som|83676
somalie|7388
somalier|7388
somaliland|9388
somalisch|7388
somber|83676
somer|9213
sommig|53676
somo|9193
songfestival|9811
soort|43676
soortgelijk|53676
sophia|9193
sorgdrager|8193
sos|93676
sotoudeh|9197
sotsji|9894
soumaya|9208
sourc|83676
souvenaid|93357
sowieso|83676
sp|6193
spaarder|81049
spaargeld|91049
spaarhypothek|93106
spaarlamp|92222
spaarlon|92657
spaarndam|9213
spaarrek|91049
spaarrent|91049
spac|93676
spam|91361
spamverbod|91361
span|7248
spanj|6248
spann|73676
spanning|63676
spanningsgebied|83676
spant|93676
spar|836
specht|92127
speciaal|63676
special|53676
specialism|8170
specialist|6170
specialistisch|7170
specificatie|83676
specificer|83676
specifiek|53676
spectrum|93032
speculatie|942
speculer|93676
speech|83676
speeld|73676
speelgoed|81351
speelt|53676
speeltoestell|91352
speeltuin|81352
speelveld|83676
speerpunt|83676
spek|93676
spel|53676
speler|73676
spelletjes|93676
spelregel|83676
sperma|93306
spermabank|93306
spermadonor|93306
sperwer|9949
spf|93487
spieringvisserij|92189
spierziekt|93405
spijbel|92532
spijbelar|92532
spijkenis|8213
spijkenisserbrug|92826
spijker|83676
spijt|73676
spil|93676
spina|93286
spinraza|93457
spion|91873
spionag|81873
spionagesoftwar|91594
spioner|91873
spionn|91873
spiral|83676
spirituel|9523
spit|72778
spitsstrok|82828
spitstrein|92747
split|83676
splitsing|83676
spoed|63676
spoeddebat|83676
spoedeis|63420
spoedig|43676
spoedigst|73676
spoedpost|93420
spoedzorg|93420
sponsor|6445
sponsordeal|9445
sponsorgeld|9445
sponsort|9445
spontan|83676
spookburger|91450
spoorboekj|92731
spoorbrug|92749
spoorcapaciteit|92750
spoorknooppunt|92748
spoorlijn|72751
spoorlos|83676
spoornet|92748
spooronderhoud|92752
spoorproject|92748
spoorsector|92748
spoort|83676
spoortraject|92751
spoortunnel|92753
spoorveil|92754
spoorverbind|82751
spoorvervoer|82748
spoorweg|72748
spoorwegnet|82748
spoorwegovergang|82739
spoorwegpolitie|82770
spoorwerker|92772
spor|5143
sporenonderzoek|91779
sport|528
sportaccommodaties|9875
sportbeoef|928
sportbesluit|9864
sportbond|8876
sportclub|8881
sporter|8877
sportevenement|8878
sportrechtsprak|9879
sportsector|928
sportveld|9875
sportver|8881
spotprent|9817
sprak|73676
spreekkamer|9174
spreekkor|91636
spreekrecht|91538
spreekt|63676
spreekur|9181
spreekuurrechter|91780
spreekverbod|91436
spreiding|73676
spreidingsbeleid|93136
sprek|53676
sprekend|93676
spreker|93676
spreng|92982
spring|83676
sprintplan|93676
spull|93676
spuugzat|93676
spywar|91555
squadron|9961
sr|83676
srebenica|9777
srebrenica|7777
sri|7277
ss|9994
ssri|93485
st|73676
sta|93676
staaij|8193
staakt|83676
staalfabriek|91082
staalslak|92382
staand|63676
staartj|93676
staatkund|93676
staatlos|9518
staatsbank|91051
staatsbedrijf|81428
staatsbezoek|81461
staatsblad|73676
staatsbosbeher|72114
staatsburger|74
staatscourant|63676
staatsdeelnem|91418
staatsexam|92448
staatsfond|91305
staatsgeheim|81874
staatsgrep|9446
staatshoofd|864
staatskas|949
staatsloterij|8926
staatsobligaties|91300
staatsomroep|9812
staatsrad|91429
staatsrecht|864
staatsschuld|81300
staatssecretaris|861
staatssteun|71313
staatstelevisie|9812
staatstoezicht|82254
stabiel|83676
stabilisatie|93676
stabiliteit|73676
stabiliteitspact|81301
stability|93676
stad|656
stadhuis|956
stadion|8882
stadionverbod|81637
stadium|63676
stadsbestur|956
stadsbrug|92829
stadsdeelvoorzitter|91373
stadsdel|71373
stadskanal|8213
stadsregio|856
stadsverwarm|92223
staf|730
stag|72461
stageplat|72461
stageplek|82461
stages|92461
stagevergoed|92468
stagiair|82461
stagiaires|82461
stagnatie|83676
stagneert|83676
stagner|83676
stak|62646
staking|72646
stakingsrecht|92646
stal|71968
stalbrand|82030
stalker|91536
stalking|91536
stall|71968
stalvloer|91993
stamcell|83283
stamceltherapie|93283
stan|43676
standaard|63676
standard|83676
standplat|83142
standpunt|73676
standpuntbepal|83676
standrecht|9628
stank|82353
stanley|93676
stap|63676
stapel|83676
staphorst|9213
stappenplan|83676
stapsgewijs|93676
stapt|83676
star|83676
starr|93676
start|53676
startban|92889
startend|83676
starter|8163
startup|91103
stat|33676
statelos|9518
statement|83676
statenled|91376
statenlid|91376
statenlos|9518
statenverkies|91403
states|83676
statia|9301
statiegeld|82336
statiegeldsystem|92336
station|62755
stationer|83676
statisticus|961
statistiek|761
statistisch|73676
status|53676
statushouder|7467
statut|7675
stb|73676
ste|93676
sted|33676
stedelijk|73676
stedenbeleid|83137
steekhoud|93676
steekincident|91904
steekpartij|81904
steekpenn|91842
steekproef|73676
steekproefsgewijs|83676
steekt|83676
steelt|93676
steenberg|9213
steenhuis|9193
steenkol|92306
steenmarter|92152
stef|8193
steffenberg|9193
stein|8213
stek|73676
stekker|93676
stel|73676
steld|63676
stelend|93676
stell|33676
stellendam|9213
stellig|83676
stelling|43676
stellingnam|73676
stellingwerf|8213
stelsel|63676
stelselmat|73676
stelt|43676
stem|63676
stemadvies|91392
stembiljet|91393
stembureau|81394
stembureaus|81394
stemcomputer|91395
stemgedrag|83676
stemgeheim|91396
stemgerechtigd|91387
stemlokal|91394
stemm|660
stemmachines|91395
stemming|73676
stempas|91397
stempel|83676
stemra|8905
stemrecht|81387
stemt|83676
sten|83676
stenig|8635
step|92857
ster|83676
sterf|70
sterfgeval|90
sterfgevall|70
sterft|70
sterftecijfer|83195
sterk|53676
sterker|73676
sterkt|73676
stervend|93303
steun|53676
steunmaatregel|83676
steunpakket|952
steunprogramma|949
steunpunt|73676
steunt|73676
steunverl|83676
steur|9193
stevig|73676
sticht|83676
stichting|465
sticker|83676
stiekem|93676
stier|91956
stierf|93676
stigmatiser|83676
stijg|63676
stijgend|63676
stijging|53676
stijgt|73676
stijl|83676
stik|93676
stikstof|72413
stikstofaanpak|92413
stikstofbeleid|82413
stikstofberek|92413
stikstofcrisis|92413
stikstofdepositie|82413
stikstofdoel|92413
stikstofgevoel|92413
stikstofhandel|92413
stikstofproblematiek|92413
stikstofrecht|92413
stikstofreductie|92413
stikstofregel|92413
stikstofruimt|92413
stikstofuitstot|82413
stikstofvergunn|92413
stil|73676
stilgehoud|93676
stilgelegd|83676
still|73676
stillegg|83676
stilt|83676
stilzwijg|83676
stimulan|83676
stimuleert|73676
stimuler|53676
stimuleringsmaatregel|83676
stimuleringsregel|865
stn|93676
stock|93676
stoel|73676
stof|6117
stoff|5117
stoffelijk|81753
stok|82349
stokslag|9630
stokt|93676
stond|63676
stookkost|92293
stookolie|92261
stoomtrein|92769
stoornis|7183
stop|63676
stopgezet|63676
stopp|53676
stopt|63676
stoptrein|82756
stopzet|63676
stor|93676
storag|93676
storing|70
stork|91071
storm|8447
stormvloedker|92991
stort|73676
storting|83676
stortplat|82337
stortvloed|93676
stot|83676
straaljager|9954
straatcoaches|91611
straatsburg|8307
straatterreur|81606
straatterrorist|81606
straattuig|91606
straf|681
strafbaarstell|784
strafbar|584
strafbeschik|91781
strafblad|81733
strafdossier|81782
strafeis|91783
straff|681
straffelos|884
strafhof|7779
strafkort|92573
strafmaatregel|981
strafmat|71796
strafontlop|91734
strafproces|884
strafrecht|584
strafrechtadvocat|91801
strafrechter|884
strafrechtket|984
straft|93676
strafvervolg|784
strafverzwar|91784
strafvonnis|884
strafvorder|784
strafzak|684
strak|63676
stral|83676
straling|72275
strand|71139
strandfeest|91634
strandganger|91137
strandt|93676
strat|63676
strategie|73676
strategisch|63676
stream|83676
streefcijfer|83676
streeft|83676
streekplan|83168
streektal|9914
streekvervoer|72794
streekvervoerder|92794
streekziekenhuis|93196
stref|53676
strek|83676
strekkend|83676
strekking|63676
strekt|83676
stremming|92845
streng|63676
strenger|63676
strep|83676
stres|7138
stressstoornis|93500
stresstest|91061
stret|83676
strijd|43676
strijder|790
strijdig|63676
strijdkracht|730
strik|73676
strikt|63676
strikter|93676
stringent|83676
strippenkaart|92795
strok|73676
strom|6113
stroming|83676
strooizout|92830
strookt|73676
stroomkabel|92307
stroomlijn|83676
stroomnet|82308
stroomnetwerk|92308
stroomprijs|82309
stroomstootwap|91502
stroomstor|82310
stroomvoorzien|92308
strop|83676
stroper|82153
stroperij|92153
structur|63676
structurel|53676
structuurfond|9688
structuurschema|8168
structuurvisie|93169
struikelblok|93676
strukton|91084
student|5125
studentencorp|92479
studentenhuis|93138
studentenhuisvest|93138
studentenkaart|82801
studentenkamer|83138
studentenorganisaties|9125
studentenreisproduct|92801
studentensted|93138
studentenstop|92476
studentenver|82479
studentenwon|93138
studentes|9125
studentgegef|92492
studer|7125
studie|5125
studieadvies|92480
studiebeur|92508
studiefinancier|72508
studiehuis|92449
studiejar|8125
studiekeus|92481
studiekost|82510
studiel|92509
studiepunt|92482
studiereis|91391
studies|63676
studieschuld|82509
studietoeslag|92512
studievertrag|82497
studievoorschot|92506
study|83676
stuit|73676
stuk|63676
stukj|93676
stunt|93676
stur|53676
sturing|83676
stuurd|83676
stuurgroep|73676
stuurt|73676
stuw|93013
sub|73676
subjectief|93676
subsidiariteit|9689
subsidie|565
subsidieaanvrag|765
subsidiebedrag|865
subsidieert|965
subsidiefraud|91473
subsidiegeld|765
subsidieplafond|965
subsidiepot|965
subsidier|665
subsidieregel|665
subsidies|565
subsidiestop|965
subsidieverl|865
subsidieverstrek|865
subsidieverzoek|965
substantieel|73676
substantiel|73676
substitutie|83429
succes|63676
successierecht|91213
successiewet|91213
succesvol|63676
succesvoll|73676
sudan|8387
sudanes|9387
suezkanal|9438
suf|93676
suggereert|73676
suggerer|93676
suggestie|63676
suggesties|73676
suicid|83504
suicidal|83504
suicidaliteit|93504
suiker|83358
suikerfeest|9569
suikertak|93361
sulawesi|9265
summier|93676
summit|93676
sunset|93676
supermarkt|61337
supermarktket|91337
supersnell|93676
supersnelrecht|91778
supply|93676
support|73676
supporter|81638
surinam|6292
surinamer|8292
surveillanc|866
surveillant|91476
suster|9213
suwi|82569
suwinet|92579
svb|72703
sw|82718
swift|91584
symbol|93676
sympathisant|91859
symposium|83676
symptom|83676
symptoomreclam|93440
synagog|9585
syndrom|8180
synthetisch|888
syntus|92804
syri|9359
syrian|9359
syrie|6359
syrieganger|81880
syrier|8359
syrisch|6359
system|53676
systematiek|73676
systematisch|73676
sywert|9212
szw|70
taaislijmziekt|93289
taakopdracht|83676
taakstell|73676
taakstraf|81735
taakstraff|91735
taakverdel|83676
taalachterstand|92427
taalanalyses|9468
taaleis|9521
taalgebruik|829
taalschol|9512
taaltoet|9520
taalunie|8915
tabak|83526
tabaksblat|91062
tabaksfabrikant|93526
tabaksindustrie|83526
tabakslobby|93526
tabaksreclam|93526
taboe|83676
tachtig|73676
tactiek|93676
tactisch|83676
tadzjikistan|9249
tafel|73676
taghi|91847
tahrir|9396
taida|9207
taiwan|7408
tak|43676
takenpakket|83676
tal|629
talent|83676
taliban|7783
tallos|83676
talpa|9191
tamil|8656
tand|93377
tandart|73377
tandartsbezoek|93377
tandartsentekort|93377
tandartsverzeker|93386
tandheelkund|73377
tandzorg|93377
tank|7962
tanker|82922
tankstation|81283
tantramasseur|91520
tanzania|8389
taom|9193
tap|91580
taperingstrip|93486
tapijt|91078
tapkamer|91580
tapstatistiek|91580
target|83676
target2|91302
targeted|93676
tarief|50
tariefstell|80
tariefstijg|90
tariefsverhog|80
tariefverhog|80
tarin|9364
tart|93676
tas|83676
task|83676
taskforc|73676
tast|83676
tata|71082
tawhed|9533
tax|845
taxateur|83118
taxatie|83113
taxaties|83113
taxes|945
taxfree|92903
taxi|72796
taxibedrijf|82796
taxibranch|92796
taxichauffeur|72796
taxivervoer|82796
taxol|93480
tbc|83253
tbf|93676
tbs|61762
tbt|92402
teaching|93676
teakhout|91195
team|63676
teamchef|966
tech|841
technici|9124
techniek|6124
technisch|53676
technologie|738
technologisch|738
technology|83676
teelt|794
teevendeal|91785
tef|8193
tegelijk|73676
tegelijkertijd|63676
tegemoet|53676
tegemoetkom|63676
tegemoetkomingsregel|93676
tegendel|83676
tegengan|63676
tegengegan|73676
tegengehoud|83676
tegengesteld|83676
tegengewerkt|83676
tegengeworp|83676
tegenhoud|73676
tegenlicht|9191
tegenover|53676
tegenovergesteld|83676
tegenprestatie|82570
tegenslag|83676
tegensprak|73676
tegenstander|73676
tegenstell|63676
tegenstrijd|73676
tegenvall|83676
tegenvaller|73676
tegenwerk|73676
tegenwerkt|93676
tegenwerp|93676
tegenwoord|83676
tegoed|836
teheran|7360
tehuis|80
teister|93676
tek|63676
tekend|93676
tekort|43676
tekortkom|73676
tekortschiet|63676
tekst|63676
tel|83676
telecom|73036
telecomaanbieder|93036
telecombedrijf|83036
telecomgegef|91602
telecommunicatie|73036
telecommunicatiegegef|91602
telecommunicatiewet|93036
telecommunication|93036
telefon|6157
telefonie|83037
telefonisch|6157
telefoonabonnement|93053
telefoongesprek|7157
telefoonlijn|93037
telefoonnummer|73038
telefoontap|91580
telefoonverker|83056
telegraf|4191
telegram|91143
telemarket|91353
teler|81938
telescop|91104
teleur|93676
teleurgesteld|83676
teleurstell|83676
televisie|624
televisieprogramma|724
televisiereclames|9808
televisietoestell|91355
televisiezender|9813
telk|73676
tell|73676
telling|93676
teloorgang|83676
telt|73676
temer|73676
temper|93676
temperatur|8103
tempo|73676
tena|93591
tend|73676
tender|81308
tenderned|91308
tengevolg|83676
teniet|83676
tenminst|63676
tennet|82311
tennis|9883
tenslot|73676
tent|83676
tentam|82484
tentenkamp|9476
tentoonstell|8845
tenuitvoerlegg|781
tenzij|73676
ter|92383
terbeschikkingstell|91762
terdoodveroordel|9628
terecht|53676
terechtgekom|83676
terechtkom|73676
terechtkomt|83676
terechtzit|884
tergooi|93197
term|63676
termijn|73676
termijnoverschrijd|93676
terminal|73303
termunt|9213
ternaard|92259
terneus|7213
terpstra|8193
terrein|53676
terreur|71877
terreuraanslag|91860
terreuraanval|91860
terreuralarm|91875
terreurbeweg|91877
terreurcel|91877
terreurdad|91860
terreurdreig|91875
terreurgroep|91877
terreurlijst|91876
terreurorganisatie|81877
terreurorganisaties|91877
terreurverdacht|81878
territorial|83676
terroriser|91606
terrorism|61877
terrorismebestrijd|71877
terrorismeverdacht|91878
terrorist|61878
terroristisch|61877
terschell|8213
terstond|83676
terug|43676
terugbetaald|83676
terugbetal|73676
terugbreng|83676
terugdr|63676
terugdraai|83676
teruggaf|73676
teruggang|93676
teruggebracht|73676
teruggedraaid|83676
teruggedrong|83676
teruggegef|83676
teruggekeerd|73676
teruggekom|93676
teruggeleid|81671
teruggelop|93676
teruggenom|93676
teruggestort|83676
teruggestuurd|73676
teruggetrok|83676
teruggevond|93676
teruggevorderd|73676
terughal|83676
terughoud|63676
terugkeerbeleid|8492
terugkeert|83676
terugker|53
terugkom|83676
terugkrijg|83676
teruglever|92232
teruglop|73676
terugplat|83676
terugroep|93676
terugs|8492
terugsluis|93676
terugstur|73676
terugtred|93676
terugtrek|73676
terugtrekt|93676
terugval|93676
terugvorder|745
terugwerk|63676
terzijd|83676
tesla|92967
test|6171
testbeleid|93233
testcapaciteit|93233
teststrat|93233
tevel|63676
tevergef|83676
tevor|73676
tevred|73676
teweg|83676
tewerkstell|8142
tewerkstellingsvergunn|7622
texel|8424
textiel|8657
textielfabriek|9655
tezam|73676
tf|524
thailand|7269
thais|8269
thales|9966
thalys|92736
than|53676
that|83676
thc|93535
the|53676
theater|8846
theb|93554
their|83676
thema|73676
themapark|91135
theo|8193
theoretisch|83676
theorie|83676
therapeut|8183
therapeutisch|8182
therapie|7183
therapieen|9183
thermisch|93676
thermphos|92389
thialf|9884
thiem|8193
thierry|9193
thoenes|9193
thol|9213
thomashuis|93597
threat|83676
thuis|63676
thuisbevall|83307
thuisblijf|93676
thuishor|83676
thuishulp|93555
thuisland|83676
thuislos|83133
thuisonderwijs|92533
thuissituatie|83676
thuiswerk|82661
thuiswon|80
thuiszit|82534
thuiszitter|82534
thuiszorg|63555
thuiszorgaanbieder|93555
thuiszorginstell|73555
thuiszorgmedewerker|83555
thuiszorgorganisatie|83555
thuiszorgorganisaties|83555
thunberg|8211
thyrax|93455
tibet|8797
tibetan|8797
ticket|854
ticketprijs|92910
tiel|8213
tien|53676
tienduis|73676
tiener|80
tienermoeder|93313
tientall|53676
tigray|9373
tihang|92276
tijd|33676
tijdbom|93676
tijdelijk|53676
tijdgebrek|93676
tijdig|53676
tijdpad|83676
tijdrof|83676
tijdschema|83676
tijdschrift|724
tijdsdruk|83676
tijdspad|83676
tijdstip|63676
tijdstipp|83676
tijger|82167
tijgermug|92173
tik|83676
tikkend|93676
tikt|93676
tiktok|91156
tilburg|6213
tilburger|9213
tim|83676
times|6191
timmerman|8193
timor|8270
tip|83676
tisa|91124
titel|63676
tjon|9193
tjongerschan|93198
tmf|9191
tnf|93676
tno|638
tnt|83026
to|53676
tocht|83676
today|93676
toebedeeld|83676
toedel|83676
toedien|73676
toedoen|83676
toedracht|73676
toegang|53676
toegangscontrol|91581
toegangspas|91398
toegangspoortjes|92776
toegank|5187
toegebracht|83676
toegedan|73676
toegedi|83676
toegeeft|83676
toegegef|83676
toegek|63676
toegelat|63676
toegelicht|83676
toegenom|53676
toegepast|53676
toegerust|73676
toegeschref|83676
toegesned|83676
toegespitst|93676
toegestan|53676
toegestuurd|83676
toegevoegd|73676
toegewes|73676
toegezegd|53676
toegezien|73676
toegezond|63676
toekenn|63676
toekent|83676
toekom|53676
toekomst|43676
toekomstperspectief|83676
toekomstplann|93676
toekomstvisie|83676
toekomt|83676
toelag|83676
toelat|53676
toelatingsbeleid|81
toelatingseis|82485
toelatingstoet|92498
toeleverancier|83676
toenam|53676
toeneemt|63676
toenem|53676
toenmal|63676
toentertijd|83676
toepas|43676
toepast|83676
toereik|63676
toerek|93676
toerism|840
toerist|740
toeristenbelast|91275
toeristenvisa|9724
toeristisch|840
toescheidingsovereenkomst|9519
toeslag|61222
toeslagenaffair|81223
toeslagenouder|91223
toeslagenschandal|81223
toeslagschuld|91222
toeslan|93676
toesprak|73676
toestan|63676
toestand|63676
toestat|73676
toestel|73676
toestell|73676
toestemm|53676
toestrom|83676
toestur|83676
toet|63676
toetred|6690
toetredingsonderhandel|9690
toetreedt|93676
toetsbar|93676
toetsing|63676
toetsingscommissie|83676
toetsingscommissies|83676
toetsingskader|73676
toetst|83676
toeval|83676
toevall|83676
toevertrouwd|83676
toevlucht|93676
toevluchtsoord|93676
toevoeg|73676
toewijs|73676
toezegd|83676
toezegg|43676
toezend|73676
toezicht|43676
toezichthoud|73676
toezichthouder|60
toezien|73676
tog|92705
toilet|82757
tol|82846
toleranc|93676
tolerantie|83676
tolheff|82846
tolk|71806
tolkendienst|91806
tolteam|91266
tolvignet|92979
tom|9193
tomas|9193
tomat|91939
ton|63676
tonk|9193
tonn|73676
toont|83676
top|53676
topambtenar|761
topbestuurder|81419
topcriminel|91848
topfuncties|97
tophypothek|93106
topinkom|71419
topinstitut|938
topj|83676
topman|737
topmanager|91427
topmann|937
topsalaris|71419
topsector|91105
topsport|9885
topsporter|8885
tor|83676
torenhog|83676
tortur|8631
totaalbedrag|83676
totaalverbod|83676
total|53676
totaliteit|93676
toto|9923
totstandkom|63676
tour|93676
touringcar|92797
touroperator|91136
tower|93676
toxic|93676
toxisch|9117
tozo|82578
tpg|93026
traagheid|83676
trac|7146
tracebesluit|8146
tracer|73676
tracht|73676
track|93676
tracking|91557
tractor|92869
trad|739
traditie|829
traditionel|73676
trag|73676
tragisch|83676
train|83676
trainer|83676
training|73676
trainingskamp|91879
trainingsmissie|9974
traject|63676
trajectcontrol|91710
trajectcontroles|91710
tram|82798
tran|8606
transactie|71776
transacties|736
transatlantic|91124
transatlantisch|91124
transavia|82890
transfer|83676
transformatorstation|92312
transg|81927
transgender|8606
transgenderzorg|9616
transit|93676
transitie|83676
transitieakkoord|93676
transitievergoed|92647
transition|93676
transparant|73676
transparanter|83676
transparantie|63676
transparency|93676
transplantatie|93279
transport|5154
transportbedrijf|82958
transportcriminaliteit|91918
transporteur|82958
transportrad|913
transportsector|82958
transportveil|8146
transseksuel|9606
traplift|93598
trapt|93676
trauma|8183
traumahelikopter|83421
traumatisch|8183
traxx|92726
treant|93199
treaty|93676
tred|43676
treedt|73676
treff|43676
treft|73676
trein|5143
treindienst|82731
treinkaartjes|82760
treinongeluk|92761
treinontspor|92761
treinpersonel|92762
treinreis|9143
treinreiziger|8143
treinstation|92755
treinstell|82763
treinstor|92764
treinverbind|82765
treinverker|8143
trek|53676
trekker|93676
trekkingsrecht|93592
trekt|63676
trend|63676
trial|83676
tribunal|7780
trillend|93676
trimbos|83543
trip|93676
tripoli|9399
tristan|9193
tritium|92275
troep|634
trojka|91303
troll|91161
trombosedienst|93422
troonred|91462
troostmeisjes|9995
tropenmuseum|9847
tropisch|80
tros|7191
trouw|4191
truc|73676
truck|82969
trucker|82955
trudo|93061
trump|9679
trust|81251
trusted|93676
trustkantor|91251
truth|93676
tsjad|8390
tsjechie|8250
tsjechisch|8250
tsjernobyl|92277
tsjetsj|9339
tsjetsjenie|8339
tsn|93556
tsunami|8707
ttip|81124
tu|7125
tuberculos|83253
tuchtcolleg|83335
tuchtrad|93342
tuchtrecht|83342
tui|91136
tuig|93676
tuin|83676
tuinbouw|71940
tuinder|81940
tuindorp|9213
tunesie|8400
tunesisch|9400
tunnel|72831
tunnelveil|92831
turf|93676
turk|5333
turkij|5333
turkijedeal|9480
turkish|9333
turkmenistan|9251
turnster|9886
tussenkomst|83676
tussenligg|83676
tussenperson|81183
tussenrapportag|83676
tussenschol|92435
tussentijd|63676
tvl|91329
twaalf|73676
twaalfjar|93676
twee|43676
tweebosbuurt|93092
tweedehand|93676
tweedel|73676
tweederd|83676
tweeduis|93676
tweehonderd|83676
tweemal|83676
tweetal|83676
tweeverdiener|91225
twent|6213
twentekanal|9437
twenth|9435
twet|81157
twijfel|63676
twijfelacht|83676
twijfelt|83676
twintig|63676
twintiger|93676
twitter|81157
twitterbericht|91157
two|83676
typ|63676
typer|83676
uaf|9450
uawc|9763
ubek|83676
uber|82800
ubereid|73676
uberhaupt|73676
ubo|91252
ucp|93676
udat|83676
ude|73676
uden|9213
uganda|8383
ugandes|9383
uhet|83676
uien|91941
uit|73676
uitbann|83676
uitbehandeld|93676
uitbested|73676
uitbetaald|73676
uitbetal|63676
uitblijf|63676
uitblijft|93676
uitbrak|7171
uitbreid|53676
uitbreidingsplann|83676
uitbrek|83676
uitbreng|73676
uitbuit|71525
uitcheck|92788
uitdag|83676
uitdel|83676
uitdiep|93676
uitdrag|83676
uitdruk|63676
uiteengezet|73676
uiteenlop|73676
uiteenzet|53676
uiteind|53676
uiter|63676
uiteraard|73676
uitermat|83676
uiterst|63676
uiterwaard|82992
uitfaser|83676
uitgaand|73676
uitgaanslef|81335
uitgaf|63676
uitgan|73676
uitgangspunt|53676
uitgat|63676
uitgavenregel|93672
uitgebracht|63676
uitgebreid|63676
uitgebreider|83676
uitgebuit|81525
uitgedeeld|83676
uitgedrag|83676
uitgedrukt|83676
uitgeeft|83676
uitgef|73676
uitgegan|63676
uitgegef|63676
uitgehold|83676
uitgehuwelijkt|9602
uitgekeerd|63676
uitgekled|93676
uitgekocht|93676
uitgekom|83676
uitgelat|83676
uitgelegd|73676
uitgelekt|73676
uitgeleverd|71754
uitgenodigd|73676
uitgeoef|63676
uitgeprocedeerd|6490
uitgeput|83676
uitgereikt|83676
uitgerek|93676
uitgerust|73676
uitgeschold|93676
uitgeschref|83676
uitgeslot|63676
uitgesplitst|73676
uitgesprok|53676
uitgesteld|63676
uitgetrok|73676
uitgevaardigd|73676
uitgevall|83676
uitgever|8822
uitgeverij|8822
uitgevoerd|43676
uitgewerkt|73676
uitgewes|8492
uitgewisseld|83676
uitgewoond|93676
uitgezet|6492
uitgezocht|93676
uitgezond|63676
uitgezonderd|83676
uitgift|73676
uithem|82134
uitholl|83676
uithuis|93634
uithuisgeplaatst|93634
uithuisplat|83634
uithuw|9602
uiting|63676
uitker|5129
uitkeringsfraud|82571
uitkeringsgerechtigd|7129
uitkeringsontvanger|9129
uitkled|93676
uitkom|83676
uitkomst|43676
uitkomt|83676
uitkoopregel|91994
uitkop|91994
uitl|93676
uitlat|53676
uitleg|63676
uitlegg|63676
uitlek|81434
uitlever|61754
uitleveringsverdrag|81754
uitleveringsverzoek|81754
uitlok|81597
uitlop|83676
uitmaakt|63676
uitmak|63676
uitnod|73676
uitoef|63676
uitoefent|83676
uitpak|83676
uitpakt|83676
uitplat|83676
uitpuil|93676
uitput|83676
uitreik|83676
uitreis|991
uitreisverbod|91886
uitrijd|92410
uitroei|93676
uitroep|93676
uitrol|83676
uitruk|93676
uitrust|83676
uitschakel|93676
uitschrijf|83676
uitslag|73676
uitsluit|53676
uitsluitsel|73676
uitsplit|83676
uitsprak|43676
uitspreekt|73676
uitsprek|73676
uitstek|73676
uitstel|63676
uitstell|83676
uitstelt|93676
uitsterf|83676
uitstot|62099
uitstral|83676
uitstrekt|93676
uitstrom|73676
uitstroomt|93676
uittocht|83676
uittred|93676
uittrek|83676
uittreksel|93676
uittrekt|93676
uitvaart|9448
uitvaartbranch|9448
uitvaartpolis|91184
uitvaartverzeker|91184
uitvaartverzekerar|91184
uitval|73676
uitvall|73676
uitvalt|83676
uitvar|93676
uitverkocht|93676
uitverkop|93676
uitvind|91099
uitvloeisel|83676
uitvoer|43676
uitvoerd|93676
uitvoerder|73676
uitvoeringsbesluit|83676
uitvoeringsinstell|7129
uitvoeringsinstitut|6129
uitvoeringskost|83676
uitvoeringsorgan|961
uitvoeringsorganisatie|861
uitvoeringsorganisaties|861
uitvoeringspraktijk|83676
uitvoeringsproblem|93676
uitvoeringsregel|83676
uitvoert|73676
uitvrag|93676
uitwas|83676
uitwedstrijd|9898
uitweg|93676
uitwerk|63676
uitwijk|83676
uitwijs|8492
uitwijst|83676
uitwissel|63676
uitwisselingsprogramma|92486
uitzend|425
uitzendbranch|9623
uitzendbureau|8623
uitzendbureaus|7623
uitzendkracht|7624
uitzendrecht|9821
uitzendsector|9623
uitzet|5492
uitzetcentra|9491
uitzetcentrum|9491
uitzettingsbeleid|8492
uitzicht|73676
uitzichtlos|83676
uitzit|81725
uitzoek|83676
uitzonder|63676
uitzonderingspositie|83676
uk|8228
ukennisgenom|83676
ukrain|9337
ultimatum|93676
umc|8170
umcg|93200
umt|83039
un|714
unaniem|83676
unctad|9713
und|83676
under|83676
undercover|81598
undercoveragent|91598
understand|73676
undp|8708
unep|92093
unesco|7848
unhcr|7478
unicef|814
unie|413
uniek|73676
unif|93667
unifil|9976
uniform|60
uniformer|83676
uniformiteit|93676
unilateral|83676
unilever|81072
union|73676
uniper|92313
unit|83676
united|73676
universel|83676
universitair|7125
universiteit|5125
universiteitsblad|92491
university|8125
unmee|9984
unrwa|8764
uop|83676
up|73676
upc|83048
updat|83676
ups|83014
uranium|72278
uraniumverrijk|92281
uren|63676
urenco|82279
urencriterium|91253
urenlang|83676
urennorm|92450
urgenda|92094
urgent|73676
urgentie|73676
urges|93676
urig|83676
urk|8213
urker|9213
uruzgan|7364
us|73676
usb|93676
use|73676
uszo|82595
ut|93676
utrecht|5213
uur|53676
uurtarief|93676
uva|7125
uvan|83676
uvi|82574
uwerzijd|83676
uwf|52574
uws|83676
uzelf|73676
uzi|91906
uzich|93676
vaarbewijs|92931
vaardig|73676
vaargeul|82932
vaarrout|92933
vaart|73676
vaartuig|92929
vaarweg|82933
vaatstra|91755
vaatziekt|93393
vacatur|8142
vacatures|7142
vacaturesit|92588
vacaturestop|91420
vacaturetekst|92720
vaccin|73477
vaccinatie|73477
vaccinatiebeleid|93477
vaccinatiebewijs|93232
vaccinatiecampagn|93477
vaccinatiecampagnes|93477
vaccinatiedrang|93254
vaccinatiegrad|93254
vaccinatieplicht|93254
vaccinaties|83477
vaccinatieschad|93478
vaccinatiestrategie|93254
vacciner|83477
vaccines|93477
vader|677
vaderland|93676
vag|83676
vak|43676
vakantie|740
vakantiedag|92648
vakantiegeld|92649
vakantiehuis|91142
vakantiehuisjes|91142
vakantiekracht|92650
vakantiepark|83144
vakantieperiod|83676
vakanties|940
vakantiewon|91142
vakbekwam|9124
vakbeweg|82651
vakbond|62651
vakbondsled|92651
vakbondsleider|92655
vaker|53676
vakgroep|8125
vaklied|92469
vakopleid|92462
val|63676
valburg|9431
valero|91062
valid|83676
valincident|93557
valk|8193
valkenburg|8213
vall|53676
vallei|8213
valleilijn|92767
vallend|83676
valley|93676
valsheid|81786
valt|53676
valuta|949
valys|83606
valysvervoer|93606
vam|92323
vamil|91260
vandag|63676
vandal|91613
vandalism|81613
vandan|73676
vang|63676
vanggewas|91951
vangnet|83676
vangnetregel|93676
vangrail|92843
vangst|8106
vangstverbod|92188
vangt|93676
vanunu|9198
vanwar|93676
vanzelfsprek|83676
vapes|93527
var|72658
vara|7191
varend|83676
variabel|83676
variant|73676
varier|83676
vark|61984
varkensbesluit|91984
varkensboer|91969
varkensgriep|93263
varkenshouder|81969
varkenshouderij|71969
varkenspest|82002
varkensrecht|91995
varkensstal|91969
varkensstall|91969
varkensstapel|91969
varkensvles|82072
vas|9213
vast|43676
vastgehoud|73676
vastgelegd|53676
vastgelop|83676
vastgesteld|53676
vastgezet|83676
vastgoed|73114
vastgoedbelegger|93090
vastgoedfraud|91858
vastgoedproject|93114
vastgoedsector|93114
vasthoud|73676
vasthoudt|83676
vastlegg|73676
vastlop|83676
vaststat|73676
vaststell|53676
vaststellingsovereenkomst|92652
vaststelt|83676
vastzet|93676
vastzit|73676
vat|73676
vatbar|83676
vatican|9556
vattenfall|92290
vavo|92451
vbo|82452
vdl|91073
vecht|73676
vechtpartij|81635
vechtscheid|91673
vee|796
veegt|93676
veehouder|796
veehouderij|696
veehouderijbedrijf|896
veelbelof|93676
veeler|83676
veelpleger|81736
veelvoud|83676
veelvuld|73676
veemarkt|92005
veendam|8213
veendijk|92984
veenendal|8213
veenhuis|9419
veenkolonien|9213
veerdienst|82935
veerman|9193
veertien|83676
veertig|73676
veestapel|81970
veeteelt|996
veetransport|82027
veetransporteur|92027
veevoeder|91988
veevoer|71988
vegetarisch|83359
veghel|9213
vehicl|93676
veil|83676
veilig|43676
veiliger|73676
veiligheidsbeleid|80
veiligheidscultur|90
veiligheidsdienst|61867
veiligheidseis|70
veiligheidsmaatregel|70
veiligheidsnorm|90
veiligheidsonderzoek|91881
veiligheidsoverweg|83676
veiligheidsrad|618
veiligheidsregel|90
veiligheidsregio|81658
veiligheidsrisico|70
veiligheidssituatie|70
veiligheidssystem|90
veiligheidstest|90
veiligheidsvoorschrift|80
veiligheidsvoorzien|80
veiling|7449
vel|73676
veld|63676
veldhof|9213
veldleeuwerik|92159
veldproef|91942
veldzicht|91763
velp|9213
vels|7193
velsertunnel|92832
veluw|7423
ven|8193
vendrik|8193
venezolan|8293
venezuela|7293
venlo|7213
venlos|9213
vennootschap|746
vennootschapp|846
vennootschapsbelast|71254
venray|8213
ventilatie|82559
ventilatiesystem|92559
ventiler|92559
ventur|93676
veolia|82805
ver|43676
verander|53676
veranderd|63676
verandert|83676
veranker|73676
verankerd|83676
verantwoord|33676
verantwoordelijkheidsverdel|83676
verarmd|7985
verbaasd|83676
verbal|63676
verbaliser|93676
verband|33676
verbas|83676
verbeter|43676
verbeterd|63676
verbetert|83676
verbied|53676
verbiedt|73676
verbijster|93676
verbijsterd|93676
verbind|63676
verbindt|53676
verblef|73676
verblijf|51
verblijfplat|73676
verblijfsaanvrag|9469
verblijfsdocument|9469
verblijfsdur|91
verblijfsgrond|9469
verblijfsprocedur|9469
verblijfsrecht|8469
verblijfsstatus|8469
verblijfstatus|9469
verblijfstitel|8469
verblijfsvergunn|5469
verblijft|73676
verbod|43676
verbolg|93676
verbond|53676
verborg|73676
verbouw|73676
verbrand|7115
verbred|7146
verbreekt|93676
verbrek|83676
verbrok|93676
verbruik|83676
verburg|8193
verdacht|584
verded|73676
verdedigd|83676
verdeeld|73676
verdeelmodel|956
verdeelsleutel|83676
verdel|63676
verdenk|684
verder|53676
verdergaand|73676
verdien|63676
verdiend|73676
verdienmodel|93676
verdienst|93676
verdient|63676
verdiep|73676
verdiept|93676
verdisconteerd|83676
verdoezel|93676
verdof|81816
verdraagt|83676
verdrag|513
verdriet|93676
verdrievoud|93676
verdrijf|93676
verdring|7142
verdrink|82993
verdrog|92125
verdrong|93676
verdronk|92993
verdubbel|73676
verdubbeld|73676
verduid|73676
verduister|81849
verduisterd|91849
verduurzam|7108
verdw|63676
verdwijn|53676
verdwijnt|73676
vereenvoud|73676
vereenvoudigd|83676
veref|83656
vereist|53676
veren|73676
verenigd|43676
verenigt|83676
vererger|83676
verf|82399
verg|83676
vergaand|73676
vergaard|83676
vergader|63676
vergar|83676
vergas|82028
vergef|93676
vergelek|73676
vergelijk|43676
vergelijkingssites|91362
vergemak|83676
verget|73676
vergevorderd|83676
vergewis|93676
vergewist|93676
vergezeld|73676
vergift|82384
vergiftigd|92384
vergis|83676
vergist|93676
vergoed|40
vergoedingsregel|90
vergoedt|83676
vergokt|9923
vergrijp|83676
vergrijs|82624
vergroen|8108
vergrot|53676
vergt|73676
vergunn|50
vergunningaanvrag|70
vergunninghouder|7467
vergunningplicht|80
vergunningsaanvrag|80
vergunningsplicht|80
vergunningverl|70
vergunningverlener|90
verhaald|73676
verhag|8193
verhal|63676
verhandel|73676
verhandeld|73676
verhard|83676
verhef|93676
verhelp|73676
verher|91882
verhinder|73676
verhinderd|83676
verhindert|83676
verhofstadt|9193
verhog|53676
verholp|83676
verhoogd|53676
verhoogt|83676
verhoord|884
verhoormethod|91773
verhor|71773
verhoud|53676
verhoudt|43676
verhuis|60
verhull|93676
verhur|7160
verhuurd|8160
verhuurder|63078
verhuurderheff|93079
verhuurdersheff|93079
verhuurmakelar|93065
verian|93544
verificatie|83676
verifier|83676
verijdeld|93676
verjaagt|93676
verjaardag|83676
verjag|83676
verjar|81787
verjaringstermijn|81787
verkapt|83676
verkeerd|53676
verkeersafwikkel|9146
verkeersboetes|81701
verkeersbord|92867
verkeerscontroles|91711
verkeersdod|92862
verkeersgegef|91562
verkeershufter|92858
verkeersinformatie|92833
verkeerslawaai|92355
verkeersleid|82911
verkeersongeluk|92859
verkeersongevall|82859
verkeersonveil|82863
verkeersovertred|81702
verkeersovertreder|91702
verkeersproblematiek|9146
verkeersregelar|92861
verkeersslachtoffer|82862
verkeersveil|62863
verkeert|73676
verkenn|73676
verker|5146
verkies|660
verkiezingsbord|91400
verkiezingsproces|91399
verkiezingsuitslag|81399
verkiezingswaarnemer|91401
verklaard|53676
verklaart|53676
verklar|63676
verklein|73676
verkleind|93676
verknalt|93676
verkocht|63676
verkoopmethod|91354
verkoopprijs|80
verkooppunt|952
verkoopt|83676
verkoopverbod|93533
verkop|53676
verkoper|852
verkort|73676
verkos|93676
verkracht|71521
verkrachter|81521
verkrachtingszak|91521
verkreg|63676
verkrijg|53676
verkrijgt|83676
verkwist|93676
verl|53676
verlaagd|73676
verlag|53676
verlang|83676
verlangd|83676
verlangt|93676
verlat|63676
verled|53676
verleend|53676
verleent|73676
verlegg|83676
verleid|83676
verleng|63676
verlengd|63676
verlengt|93676
verlicht|73676
verlies|53676
verliesgef|83676
verliest|73676
verloeder|83676
verlof|6141
verlofregel|92698
verloopt|63676
verlop|53676
verlor|63676
verloskund|63309
verlot|9924
verluidt|83676
vermaatschapp|93509
vermak|83676
vermal|92010
vermed|73676
vermeend|53676
vermeld|63676
vermeldt|83676
vermeng|83676
vermijd|63676
vermillion|92234
verminder|53676
verminderd|63676
vermindert|83676
vermink|8607
verminkt|93676
vermis|81756
vermist|71756
vermoed|63676
vermoedt|83676
vermoeidheidssyndrom|93391
vermog|645
vermogensbeheerder|91185
vermogensbeher|91185
vermogensbelast|91226
vermogensgrens|92577
vermogensinkomensbijtell|93582
vermogensrendementsheff|91226
vermogenstak|91226
vermogenstoet|92577
vermoord|783
verneder|83676
vernederd|93676
vernem|83676
verniel|71617
vernield|81617
verniet|63676
vernietigd|63676
vernieuw|73676
vernieuwd|83676
vernom|73676
verondersteld|73676
veronderstell|63676
veronderstelt|83676
veronica|9192
verontrein|7117
verontreinigd|7117
verontrust|63676
verontwaard|83676
verontwaardigd|93676
veroordeeld|584
veroordel|584
veroorzaakt|53676
veroorzak|63676
veroorzaker|83676
verord|60
verouder|93676
verouderd|73676
verover|83676
verpak|72338
verpakkingenbelast|92342
verplaatst|73676
verplat|63676
verpleegafdel|93558
verpleeghuis|63558
verpleeghuisart|93559
verpleeghuisbewoner|93558
verpleeghuiszorg|83558
verpleegkund|63345
verpleegster|93345
verpleg|63558
verpleger|93345
verplicht|43676
verr|83676
verrad|93676
verras|83676
verrast|83676
verregaand|83676
verrek|73676
verricht|43676
verrijk|83676
verrijkt|83676
verruim|63676
verruimd|83676
versch|63676
verschaff|53676
verschaft|73676
verscheid|73676
verscherp|73676
verscherpt|73676
verscheurd|93676
verschijn|63676
verschijnsel|73676
verschijnt|83676
verschil|53676
verschill|43676
verschilt|73676
verschof|83676
verschoningsrecht|81811
verschral|83676
verschuif|63676
verschuldigd|73676
versie|73676
versies|83676
verslaafd|73528
verslaf|73528
verslag|53676
verslaggef|93676
verslaggever|924
verslaglegg|83676
verslavingsproblem|93528
verslavingszorg|83529
verslechter|63676
verslechterd|73676
verslechtert|83676
versleuteld|91595
versneld|63676
versnell|63676
versnipper|83676
versnipperd|83676
versober|83676
versoepel|73676
versoepeld|83676
verspild|83676
verspill|70
verspilt|93676
verspreid|53676
verspreidt|83676
verstan|63676
verstand|63599
verstandiger|83676
verstat|73676
verstef|93676
verstek|93676
verstekel|9507
versterf|93321
versterk|53676
versterkingsoperatie|92255
versterkt|73676
verstok|73676
verstoord|73676
verstoort|93676
verstopt|93676
verstor|73676
verstrek|43676
verstrekt|53676
verstrijk|83676
verstrikt|93676
verstur|73676
verstuurd|73676
versus|73676
vertaald|83676
vertaaldienst|91806
vertal|73676
vertaler|81807
vertegenwoord|63676
vertegenwoordigd|73676
vertegenwoordiger|53676
vertek|83676
verteld|83676
vertell|93676
verton|73676
vertoond|83676
vertoont|83676
vertraagd|73676
vertraagt|93676
vertrag|53676
vertrek|53676
vertrekbonus|91426
vertrekcentrum|8493
vertrekmoratorium|9492
vertrekpremie|91424
vertrekpremies|91424
vertrekregel|91421
vertrekt|83676
vertrok|73676
vertrouw|53676
vertrouwd|83676
vertrouwensbreuk|93676
vertrouwenscrisis|93676
vertrouwensperson|83507
vervaard|83676
vervaardigd|83676
verval|71549
vervall|63676
vervalst|81549
vervalt|73676
vervang|53676
vervat|83676
vervel|83676
vervoer|5145
vervoerbedrijf|8145
vervoerd|7145
vervoerder|7145
vervoersbedrijf|8145
vervoersplan|9143
vervoersvoorzien|93605
vervolg|484
vervolgd|684
vervolgingsbeleid|81788
vervolgonderzoek|83676
vervolgstapp|83676
vervolgvrag|93676
vervreemd|83676
vervroeg|83676
vervroegd|73676
vervuil|6117
vervuild|6117
vervuilender|9103
vervuiler|8117
vervuilt|9117
vervuld|83676
vervull|63676
vervult|73676
verwaarloosd|8101
verwaarlos|7101
verwacht|43676
verwant|83676
verward|8183
verwarm|92224
verwarr|73676
verwef|83676
verwer|83676
verwerf|63676
verwerk|63676
verwerkt|63676
verwerp|73676
verwes|63676
verwet|83676
verwezenlijkt|83676
verwijder|63676
verwijderd|63676
verwijderingsbijdrag|92339
verwijs|63676
verwijsindex|93635
verwijst|73676
verwijt|73676
verwilderd|92169
verwissel|93322
verwoest|83676
verwond|83676
verwoord|63676
verworf|73676
verworp|83676
verzacht|83676
verzak|83122
verzamel|73676
verzamelbrief|93676
verzameld|73676
verzamelt|83676
verzeker|542
verzekerar|544
verzekerd|544
verzekeringsart|82596
verzekeringsbank|72703
verzekeringsbranch|942
verzekeringskamer|81197
verzekeringsmaatschappij|742
verzekeringsplicht|83657
verzekeringspolis|942
verzelfstand|71315
verzelfstandigd|81315
verzend|83676
verzet|63676
verziekt|93676
verzocht|63676
verzoek|43676
verzoekt|73676
verzoen|83676
verzond|73676
verzorg|6185
verzorgd|83676
verzorger|7185
verzorgingshuis|63560
verzorgingsplat|92834
verzorgingstehuis|83560
verzorgt|83676
verzuim|7133
verzuimd|83676
verzwak|93676
verzwakt|83676
verzwar|83676
verzweg|73676
verzwijg|83676
verzwijgt|93676
ves|9439
vest|93676
vestia|83080
vestig|53676
vestigingsklimat|847
vestigingsplat|83676
vet|83360
veteran|7996
veteranendag|9996
veteraneninstitut|9996
veteranenstatus|9996
veterinair|72006
veto|8691
vetorecht|9691
vetsmelterij|92073
vewin|92985
vgs|83658
vi|73676
viaduct|92815
vic|73676
vicepremier|93676
victoir|9193
victor|9193
victory|93676
videla|9193
video|73676
videofilm|93676
videogames|91158
viel|73676
vier|53676
vierd|73676
vierdag|9896
viering|829
vierjar|93676
vierkant|83676
vierling|93676
vierstrom|93561
viert|93676
vies|83676
vietnam|9271
vietnames|8271
view|83676
viger|73676
vijand|83676
vijf|53676
vijfd|73676
vijfjar|93676
vijftien|73676
vijftig|73676
villa|93676
vilnius|9252
vind|73676
vindbar|93676
vindicat|92479
vinex|73128
vinger|83676
vingerafdruk|81589
vinkenslag|91276
violation|93676
violenc|93676
vion|92064
vioxx|93459
virtuel|93676
virus|7171
virusvariant|93230
vis|6106
visa|7724
visie|53676
visser|72189
visserij|62189
visserijsector|92189
vissersvlot|92189
vissterft|92202
visstroperij|92200
visueel|83609
visuel|83609
visum|7724
visumaanvrag|8724
visumbeleid|9724
visumplicht|8724
visumverl|9724
visumvrij|9724
visvangst|92189
visverbod|92190
visverwerker|92197
vit|92985
vital|83676
vitamin|93366
vites|9887
vitro|93301
viva|93676
vivat|93676
vizier|93676
vk|8310
vlaander|7218
vlaarding|8213
vladimir|9193
vlag|71464
vlagincident|91465
vlagtwed|9213
vlak|63676
vlakbij|83676
vlaketunnel|92835
vlam|7218
vleermuis|92154
vleesbedrijf|92066
vleesconsumptie|92080
vleesindustrie|92066
vleeskuik|91983
vleesproduct|92080
vleessector|82066
vleesvark|91984
vlek|83676
vles|62065
vleut|9213
vlieg|7150
vliegas|92397
vliegbasis|71013
vliegbelast|92904
vliegbeweg|82891
vliegend|83676
vlieger|8964
vliegherrie|92908
vliegkamp|9948
vliegmaatschappij|82881
vliegramp|82892
vliegreis|8150
vliegrout|92894
vliegroutes|82894
vliegshow|92901
vliegt|93676
vliegtak|92904
vliegtax|92904
vliegticket|82905
vliegtuig|6150
vliegtuigjes|92876
vliegtuiglawaai|92908
vliegtuigmaatschappij|92881
vliegtuigongeluk|92892
vliegtuigpassagier|92895
vliegtuigspotter|92898
vliegur|9944
vliegveld|62879
vliegverbod|82899
vliegverker|8150
vliehor|91012
vlieland|8213
vlies|83676
vlietland|93201
vlietlandziekenhuis|93201
vlinder|92170
vlissing|7213
vlodrop|9213
vloei|83676
vloeibar|93676
vloeistoff|93676
vloeit|83676
vloer|83676
vlot|733
vlucht|6151
vluchtel|51
vluchtelingendeal|9477
vluchtelingenkamp|8479
vluchtelingenkinder|9456
vluchtelingenopvang|9458
vluchtelingenstatus|9470
vluchtelingenverdrag|8470
vluchtelingenwerk|8473
vluchtend|9470
vluchtroutes|93676
vluchtstrok|82836
vmbo|72452
vn|519
vng|656
vno|737
vnu|9824
vo|7121
voc|9849
vocht|93115
vodafon|93040
voed|83676
voeding|7176
voedingsbodem|93676
voedingsmiddel|7176
voedsel|6176
voedselbank|82686
voedselcrisis|9709
voedselfraud|92081
voedselhulp|8714
voedselket|8102
voedselkwaliteit|7178
voedselproduct|9178
voedseltekort|9709
voedselveil|73363
voedselvoorzien|816
voedselzeker|9710
voeg|73676
voel|63676
voelt|73676
voer|43676
voerd|83676
voert|63676
voertuig|6154
voet|63676
voetbal|7888
voetbalclub|7889
voetbalgeweld|91639
voetbalhooligan|91639
voetballer|8888
voetbalrecht|9895
voetbalstadion|9890
voetbalsupporter|91640
voetbalvandalism|91639
voetbalveld|9880
voetbalwedstrijd|7899
vog|81737
vogel|62155
vogelgriep|82003
vogelgriepuitbrak|92003
vogelgriepvirus|82003
vogelpest|82003
vogelrichtlijn|82171
vogelsoort|92155
vogelsterft|92156
vogelvrij|83676
voic|83676
voip|93041
vol|63676
volbouw|93147
voldan|53676
volded|73676
voldoen|53676
voldoend|43676
voldoet|53676
volendam|8213
volg|53676
volgd|83676
volgend|53676
volgord|93676
volgt|63676
volk|70
volkel|8413
volkenrecht|89
volkerak|9439
volkert|9193
volkom|83676
volksbank|91048
volksgezond|50
volkshuisvest|6160
volkskrant|3191
volksrepubliek|8402
volksvertegenwoordiger|860
volksverzeker|82704
volkswag|92968
voll|73676
volled|43676
vollenbroek|9193
volmacht|860
volop|83676
volstan|73676
volstat|83676
volstrekt|63676
voltall|83676
voltooi|83676
voltooid|83676
voltrek|83676
voltrok|83676
volum|73676
volwaard|73676
volwas|83676
volwass|73676
volwassenenonderwijs|92463
von|8193
vond|73676
vondel|93636
vondelingenkamer|93636
vondst|83676
vonnis|684
voogd|93637
voogdij|83637
vooraanstaand|83676
vooraf|63676
voorafgaand|63676
vooralsnog|63676
voorarrest|81797
voorbar|83676
voorbat|83676
voorbeeld|53676
voorbeeldfunctie|73676
voorbehoud|73676
voorbereid|53676
voorbereidt|83676
voorbij|73676
voorburg|9213
voordel|63676
voordelta|9426
voordeur|93676
voordoen|63676
voordoet|73676
voordracht|83676
voordrag|93676
voorfinancier|83676
voorgaand|63676
voorganger|63676
voorgedan|63676
voorgedrag|83676
voorgekom|73676
voorgelegd|63676
voorgelicht|73676
voorgenom|53676
voorgeschref|63676
voorgestan|73676
voorgesteld|53676
voorgezet|93676
voorgoed|93676
voorh|73676
voorhand|63676
vooringenom|93676
voorinvester|93676
voorjaarsnota|849
voorjar|73676
voorkennis|81186
voorkeur|63676
voorkeursbehandel|8584
voorkeursbeleid|9584
voorkeursrecht|93171
voorkom|33676
voorkomt|53676
voorkruipzorg|93219
voorkwam|83676
voorlegg|83676
voorlicht|50
voorlichtingscampagn|70
voorlichtingsmateriaal|80
voorligg|73676
voorlop|53676
voormal|53676
voormeld|83676
voorn|9213
voornaamst|73676
voornam|73676
voornem|43676
voornoemd|63676
vooronderzoek|83676
vooroordel|93676
voorop|73676
vooroverleg|93676
voorrad|73676
voorrang|63676
voorrangsvoertu|92870
voorrangszorg|83219
voorschol|82546
voorschot|73676
voorschotregel|93676
voorschrift|63676
voorschrijf|73676
voorschrijfgedrag|83460
voorschrijft|73676
voorspeld|83676
voorspell|83676
voorspelt|83676
voorspoed|83676
voorsprong|93676
voorstander|73676
voorstat|83676
voorstel|53676
voorstell|53676
voorstelt|73676
voort|53676
voortan|63676
voortbestan|63676
voortdur|63676
voortduurt|83676
voortgaand|83676
voortgang|53676
voortgangsrapportag|73676
voortgekom|83676
voortgezet|5121
voortijd|73676
voortkom|73676
voortkomt|83676
voortouw|83676
voortplant|83676
voortrek|93676
voortschrijd|83676
voortvar|73676
voortvloei|63676
voortvloeit|73676
voortvlucht|81743
voortzet|63676
vooruit|73676
vooruitgang|73676
vooruitlop|63676
vooruitzicht|73676
voorval|73676
voorvall|83676
voorwaard|43676
voorwendsel|83676
voorwerp|83676
voorwetenschap|91186
voorzicht|83676
voorzien|43676
voorzieningenniveau|83676
voorzieningenrechter|884
voorziet|63676
voorzitter|53676
voorzitterschap|613
voorzorgprincip|90
voorzorgsmaatregel|83676
voorzover|73676
vor|63676
vorder|63676
vordert|83676
vorenbedoeld|93676
vorenstaand|93676
vorig|53676
vorm|43676
vormd|83676
vormfout|91789
vormgef|63676
vormgegef|73676
vorming|73676
vormt|53676
vorst|93676
vos|72157
vossenjacht|92157
vpb|91254
vpro|6191
vraagnummer|53676
vraagstell|83676
vraagstuk|73676
vraagt|63676
vraagtek|73676
vracht|83676
vrachtauto|82969
vrachtschip|92936
vrachtverker|82969
vrachtvervoer|92969
vrachtwag|62969
vrachtwagenchauffeur|72978
vragenlijst|83676
vragenrek|83676
vragensteller|83676
vragenur|73676
vrankrijk|93676
vred|718
vredesakkoord|918
vredesgemeenschap|9666
vredesmacht|8975
vredesmissie|9975
vredesmissies|8975
vredesoperaties|8975
vredesproces|721
vredestein|91074
vreedzam|73676
vreemd|73676
vreemdel|52
vreemdelingenbeleid|82
vreemdelingenbesluit|92
vreemdelingenbewar|7494
vreemdelingencirculair|82
vreemdelingendetentie|8494
vreemdelingendienst|72
vreemdelingenkamer|8482
vreemdelingenket|92
vreemdelingenpolitie|8500
vreemdelingenrecht|82
vreemdelingenrechter|9482
vreemdelingenwet|72
vreemdelingenzak|72
vreest|73676
vreewijk|9441
vres|63676
vriend|73676
vriendendienst|960
vriendin|93676
vriendjespolitiek|860
vries|73676
vrieskou|93140
vrij|43676
vrijblijf|73676
vrijdag|63676
vrijelijk|93676
vrijgef|83676
vrijgegef|83676
vrijgekom|83676
vrijgelat|73676
vrijgemaakt|83676
vrijgesprok|884
vrijgesteld|73676
vrijgevestigd|9183
vrijhandelsakkoord|91124
vrijhandelsverdrag|81124
vrijheid|50
vrijheidsbeperk|83508
vrijkom|73676
vrijkomt|83676
vrijlat|63676
vrijmak|83676
vrijsprak|884
vrijstell|60
vrijuit|73676
vrijwar|83676
vrijwel|63676
vrijwill|63676
vrijwilliger|61474
vrijwilligersorganisaties|91474
vrijwilligersvergoed|91474
vrijwilligerswerk|71474
vroeg|63676
vroeger|73676
vroegschol|92546
vroegsignaler|92687
vroegst|83676
vroegtijd|73676
vrom|63676
vrouw|47
vrouwelijk|77
vrouwenbesnijdenis|9607
vrouwenhandel|81513
vrouwenmishandel|91535
vrouwenopvang|81537
vrouwenrecht|8613
vrouwenrechtenactivist|9613
vrouwenstudies|92489
vrouwenverdrag|8608
vrucht|83676
vruchtbaarheidsbehandel|93301
vruchtbar|8173
vs|5304
vsb|91052
vsn|92799
vsnu|8125
vso|92531
vtf|93676
vu|72487
vught|7419
vuil|83676
vuilnis|92324
vull|73676
vult|93676
vumc|83202
vur|73676
vut|82618
vutter|92618
vuurtor|8861
vuurwap|81906
vuurwerk|71907
vuurwerkopslagplat|91915
vuurwerkramp|81661
vuurwerkverbod|91907
vvd|6193
vve|82546
vvt|93544
vw|83676
vwa|7102
vwo|7121
vws|60
wa|92951
waakhond|93676
waalbrug|92837
waalhaf|9437
waalwijk|9213
waarbinn|73676
waarborg|53676
waarborgfond|7160
waarborgt|83676
waard|53676
waardedal|92263
waardedalingsregel|92256
waardeert|83676
waardelos|93676
waardeoverdracht|92619
waarder|73676
waardevol|83676
waardevoll|73676
waardig|83676
waargenom|83676
waarmak|83676
waarna|73676
waarnar|73676
waarnem|73676
waarnemer|73676
waarnemersmissie|9647
waarnemingsmissie|9647
waaronder|53676
waarschijn|63676
waarschuw|63676
waarschuwingsregister|93337
waarschuwt|73676
waarteg|83676
waaruit|43676
wabo|93165
wacht|53676
wachtgeld|81406
wachtgelder|91406
wachtgeldregel|81406
wachtkamer|93676
wachtlijst|50
wachttijd|60
wachtwoord|91550
wad|8424
waddeneiland|8427
waddenfond|92191
waddengebied|8424
waddenzee|6424
waddinxf|9213
waf|8625
wag|7213
wagenborg|9213
wagenpark|9154
wagon|92733
wajong|82597
wajonger|82597
wak|83676
wakker|83676
wal|73676
walaardt|9193
walcher|8213
wall|81518
walvis|82192
walvisjacht|82192
walvisvaarder|92192
walvisvangst|92192
wanbeher|93676
wanbeleid|83676
wanbetal|93670
wanbetaler|83670
wandel|81138
wandelpad|91138
wang|9193
wangedrag|73676
wanhop|83676
wanord|93676
wanpraktijk|93676
wantoestand|73676
wantrouw|83676
wao|62598
wap|593
wapenbedrijf|9751
wapenbeur|9739
wapenbezit|81908
wapendoorvoer|9741
wapenembargo|7740
wapenexport|7741
wapenexportbeleid|7741
wapenexportvergunn|9741
wapenhandel|7741
wapenhandelar|9741
wapenindustrie|9751
wapenleveranties|7741
wapenproductie|9751
wapensmokkel|9755
wapenstilstand|9742
wapensystem|832
wapentransport|9743
wapenveld|9213
wapenvergunn|91909
war|63676
warenautoriteit|8102
warenwet|8177
warm|83676
warmt|82224
warmteleverancier|92319
warmtenet|92319
warmtepomp|82225
warmtewet|92319
warn|93676
was|72599
washington|7306
waskost|92680
wassenar|9213
wast|93676
watch|73676
water|5155
waterbedrijf|82985
waterbeher|8155
waterdicht|83676
waterker|92984
waterkrachtcentral|92226
waterkrachtcentrales|92226
waterkwaliteit|93010
waterland|8213
waterleid|92985
waterleidingbedrijf|82985
waterlinie|9850
watermeter|92994
waternet|92985
wateroverlast|72995
waterpolitie|91508
waterproject|9156
waterschad|92995
waterschap|71378
waterschapp|71378
waterschapsbelast|91379
waterschapslast|81379
waterschapsverkies|91380
watersnod|92990
waterstand|92996
waterstat|50
waterstof|82227
watertaxi|92937
watertekort|92986
waterweg|92933
waterzuiver|92997
watson|9193
waves|93676
way|93676
wbl|93676
wc|93170
weapon|83676
web|83676
webshop|91359
websit|53676
websites|73676
webwinkel|91359
wederom|63676
wederopbouw|715
wederrecht|83676
wederzijd|73676
wedstrijd|728
weduw|82699
weeffout|83676
weegt|73676
weekblad|7191
weekeind|83676
weekend|73676
weekendschol|92536
weeker|8193
weener|9193
weerbar|90
weergaf|73676
weergef|83676
weergegef|73676
weerhoud|83676
weerlegg|83676
weerribb|9423
weersomstand|83676
weerstand|73676
weert|7213
weerwil|83676
weeshuis|9715
weeskinder|9716
weesp|9213
wef|81127
weg|43676
wegbeheerder|9146
wegblijf|93676
wegdek|92838
wegener|9814
wegennet|8146
wegenverkeerswet|8149
weggebruiker|8148
weggedeelt|9146
weggegooid|83676
weggehaald|83676
weggelegd|63676
weggenom|73676
weggepest|93676
weggesluisd|93676
weggestuurd|83676
weggewerkt|83676
weggooi|93676
weghal|83676
weglek|83676
weglop|93676
wegnem|73676
wegpest|93676
wegstur|93676
wegvall|73676
wegvalt|83676
wegverbred|82839
wegverker|7146
wegwerk|83676
wegwerkzam|82840
wei|93676
weidegang|91985
weidevogel|82158
weiger|53676
weigeracht|83676
weigerambtenar|9614
weigerd|73676
weigert|63676
weiland|996
weinig|53676
wek|43676
wekelijk|73676
wekenlang|93676
wekt|73676
welbevind|93676
welbewust|83676
weliswar|73676
welkom|73676
welslag|83676
welvaart|90
welwill|83676
welzijn|50
welzijnsproblem|80
welzijnswet|756
wen|63676
wend|63676
wenselijk|43676
wenst|63676
wer|63676
wereld|63676
wereldbank|6711
werelderfgoed|8851
werelderfgoedlijst|9851
wereldgezondheidsorganisatie|8171
wereldomroep|8815
wereldoorlog|7998
wereldwijd|63676
wereldzeeenverdrag|93676
werf|63676
werft|83676
werk|33676
werkbar|83676
werkbedrijf|92725
werkbelast|92674
werkbezoek|73676
werkdag|83676
werkdruk|62674
werkelijk|53676
werkelos|8131
werkend|63676
werker|83676
werkervar|93676
werkgebied|83676
werkgeleg|5142
werkgever|5135
werkgeversbijdrag|8137
werkgeversorganisaties|8135
werkgroep|63676
werkhervat|92604
werking|53676
werkingssfer|83676
werkkracht|9142
werklast|93676
werkloosheidswet|82575
werklos|6131
werknemer|4135
werknemersorganisaties|9135
werknemersverzeker|6130
werkomgef|9138
werkomstand|92666
werkplat|73676
werkplek|7138
werkproject|9142
werkster|92634
werkstraf|91735
werkstraff|91735
werkt|53676
werkterrein|83676
werktijd|82626
werktijdverkort|92583
werkvergunn|8619
werkverker|81237
werkvloer|73676
werkvoorzien|72717
werkwek|83676
werkwijs|63676
werkzam|53676
werkzoek|7131
werp|83676
werpt|83676
werving|63676
wervingscampagn|93676
wervingscampagnes|93676
wes|63676
west|53676
westbank|9321
westelijk|73676
wester|63676
westermoskee|8557
westerscheld|7440
westerscheldetunnel|82841
westerveld|9213
westfal|8213
westfries|9213
westland|8420
westnijlvirus|93264
westoever|9321
wet|30
wetboek|60
wetend|83676
wetenschap|6125
wetenschapp|5125
wetenschapper|7125
wetgef|50
wetgever|70
wetgevingsoverleg|83676
wethouder|657
wetsartikel|83676
wetsontwerp|93676
wetsovertred|93676
wetsvoorstel|53676
wetsvoorstell|83676
wetswijs|63676
wettelijk|43676
wettig|83676
weyenberg|9193
wezep|9213
wga|82600
whatsapp|91159
who|73676
wia|72600
wiebes|8193
wied|93676
wiel|83676
wien|63676
wier|73676
wierd|9213
wiersma|9193
wiet|81828
wietpas|91831
wietplant|91828
wietteelt|81828
wietteler|91828
wifi|93042
wijch|9213
wijh|9213
wijk|5167
wijkaanpak|93139
wijkagent|81503
wijkenaanpak|93139
wijkerslooth|8193
wijkt|73676
wijkteam|93615
wijkverpleegkund|83562
wijkverpleg|83562
wijn|83532
wijst|73676
wijt|63676
wijzig|43676
wikileak|91438
wild|5105
wildbeher|82160
wilder|7193
wildgroei|83676
wildlif|93676
wildopvangcentra|92165
will|43676
willekeur|63676
willem|7193
william|8193
wilsonbekwam|93346
winair|92897
wind|7108
windenergie|72228
windesheim|92488
windmol|72228
windmolenpark|82228
window|91113
windpark|82228
windproject|92228
windturbin|92228
windturbines|72228
winkel|652
winkelcriminaliteit|81910
winkeldief|91910
winkeldiefstal|81910
winkeldiefstall|91910
winkelier|752
winkelner|83120
winkelopenstell|91330
winkelovervall|91901
winkelpersonel|952
winkelstrat|952
winkeltijdenwet|81330
winn|73676
winnar|83676
winnares|93676
winning|8109
winningsplan|92244
winschot|8213
winst|63676
winstbelast|91254
winstgef|83676
winstoogmerk|83676
winstuitker|91363
winsum|9213
wint|83676
winter|73676
winterband|92980
winterswijk|8213
winterwer|92842
wirwar|93676
wis|83676
wiskund|92453
wissel|63676
wisselt|93676
wist|63676
wit|63676
with|73676
within|93676
without|93676
wittef|82617
witwas|71850
witwaspraktijk|81850
witwasregel|91850
witwaszak|91850
wiw|82711
wk|7891
wkk|92318
wls|93578
wmo|63613
wnb|9118
wnl|9191
wnt|91419
wo|8125
wob|71437
wodc|81792
woed|83676
woedend|83676
woekerpolis|91187
woekerpolisaffair|91187
woekerprijs|93676
woekerrent|91188
woekerrentes|91188
woensdag|73676
woensdrecht|9411
woensel|9213
woerd|8213
woest|93676
wolf|72162
wolmanzout|92385
woltersum|9429
wom|83676
won|5160
wonend|73676
woning|5161
woningaanpas|93608
woningbedrijf|93081
woningbeher|9160
woningbezit|8163
woningbouw|7163
woningbouwcorporatie|93081
woningbouwcorporaties|83081
woningbouwplann|9163
woningbouwproductie|93116
woningbouwproject|9163
woningbouwver|83081
woningcorporatie|63081
woningcorporaties|63081
woningeigenar|9163
woninginbrak|91897
woningmarkt|7166
woningnod|93125
woningproductie|93116
woningsticht|83081
woningtaxaties|93113
woningtekort|93125
woningvoorrad|8161
woningwaarderingsstelsel|93070
woningwet|8160
woningzoek|83082
woo|91437
woogie|93676
woonacht|73676
woonbond|8160
woonbootbewoner|93141
woonbot|83141
woonbron|93083
wooncomplex|9160
wooncrisis|93125
woond|93676
woondeal|93117
woonfraud|93084
woongebied|8168
woonhuis|8163
wooninitiatief|93614
woonlast|8161
woonplat|83676
woonruimt|7160
woonschep|93141
woonsticht|93081
woont|73676
woonvorm|8162
woonwag|93142
woonwagenbewoner|93142
woonwagenkamp|83142
woonwijk|7167
woonzorg|8185
woonzorgcentrum|93560
woonzorgcomplex|93560
woonzorginstell|93560
woord|63676
woordenboek|9916
woordvoerder|63676
woordvoerster|83676
word|83676
work|83676
working|83676
workshop|93676
world|63676
wormerver|9213
worstel|83676
worstelt|93676
wos|71274
wot|81744
wouter|8193
wraakporno|91527
wrak|82928
wrang|93676
wred|93676
wrevel|93676
wro|8168
wrr|861
wsnp|82685
wsw|82717
wtcg|93616
wtg|83645
wto|71128
wtzi|93217
wulbs|82602
wuo|93676
wurgcontract|91693
wva|91116
wvg|73600
wvo|9123
ww|62575
wwb|82562
wwft|91853
wws|92642
wyldemerk|9442
wzf|83215
xinjiang|9406
xr|91643
xs4all|93043
xtc|71832
xvi|63676
yard|91184
year|83676
yem|9361
yesilgos|9193
yezidi|9785
yi|93676
ymer|93085
york|7303
you|93676
young|83676
your|93676
youth|93676
youtub|91160
ypenburg|8213
yulan|93676
yunus|9193
zaadbedrijf|91946
zaai|93676
zaait|93676
zaakbelast|81269
zaakstoedel|91766
zaandam|8213
zaanstad|8213
zacht|83676
zad|81943
zag|83676
zahra|9193
zair|9371
zaires|9371
zak|33676
zakelijk|73676
zakenbank|91053
zakendoen|93676
zakenlied|93676
zakenman|83676
zakgeld|93638
zakkenroller|91911
zakt|93676
zal|93676
zalco|91081
zalm|7193
zalmsnip|81374
zaltbommel|8213
zambia|9391
zamel|93676
zan|9213
zand|83676
zandmotor|92998
zandvoort|8409
zandwinn|93007
zanger|93676
zat|73676
zaterdag|73676
zbc|93203
zbo|91423
zedendelict|81765
zedendelinquent|81764
zedenmisdrijf|81765
zedenzak|81522
zee|6107
zeebodem|9106
zeecontainer|92945
zeegaand|9153
zeehaf|82938
zeehond|82201
zeehondenjacht|92201
zeehondenproduct|92196
zeeland|6213
zeeschep|82939
zeeschuim|92394
zeesluis|92930
zeestrijdkracht|9937
zeeuw|6213
zeevaart|92940
zeevar|92947
zeeverkeerscentral|92941
zeewer|92984
zeewier|92193
zeewold|8213
zeezeilschep|92942
zef|63676
zeg|93676
zegg|53676
zeggenschap|73676
zegt|63676
zei|83676
zeilschep|92942
zeist|7213
zeker|43676
zeld|73676
zeldzam|73284
zelf|53676
zelfbenoemd|93676
zelfd|73676
zelfdod|73504
zelfdodingspoeder|93319
zelfgekos|93298
zelfmelder|91739
zelfmoord|73504
zelfmoordaanslag|81888
zelfmoordpoeder|93319
zelfmoordpog|93504
zelfmoordterrorist|91860
zelfonderzoek|93676
zelfredzam|9185
zelfreguler|70
zelfstand|53676
zelftest|83233
zelfverrijk|861
zelfvoorzien|93676
zelfzorggeneesmiddel|93461
zelfzorgmiddel|93461
zembla|6191
zend|63676
zender|724
zending|83676
zendmast|83044
zendtijd|8816
zero|83676
zes|53676
zesd|83676
zestien|83676
zestienhof|92886
zestig|83676
zesvoud|93676
zet|43676
zetel|83676
zeug|91984
zevenar|8213
zevent|83676
zfw|93659
zg|83676
zgn|63676
zgt|93204
zicht|63676
zichtbar|73676
zichzelf|63676
ziek|50
ziekenfond|63659
ziekenfondspakket|83648
ziekenfondspatient|93659
ziekenfondspremie|93665
ziekenfondsrad|73659
ziekenfondsverzeker|83659
ziekenfondsverzekerd|83659
ziekenfondswet|73659
ziekenhuis|4170
ziekenhuisbed|93205
ziekenhuisbestuurder|93210
ziekenhuisbezoek|9170
ziekenhuisbudget|83220
ziekenhuisdirecteur|93210
ziekenhuisfusie|93206
ziekenhuisgroep|9170
ziekenhuisopnam|8170
ziekenhuisopnames|8170
ziekenhuispersonel|9170
ziekenhuisrek|93221
ziekenhuisvoorzien|7170
ziekenhuiszorg|7170
ziekenvervoer|83428
ziekmak|93676
ziekmeld|92601
ziekt|50
ziektebeeld|80
ziektegeld|92602
ziektekost|7190
ziektekostenpremie|93665
ziektekostenpremies|93665
ziektekostenverzeker|73668
ziektekostenverzekerar|73667
ziektes|80
ziekteverschijnsel|80
ziekteverzuim|72601
ziektewet|72602
zienswijs|73676
zierikzee|9213
zigeuner|9592
ziggo|93021
zijd|63676
zijn|93676
zijnd|53676
zijner|83676
zikavirus|93255
zilver|83676
zimbabw|7392
zimbabwan|8392
zin|53676
zink|92386
zinlos|73676
zinnig|93676
zinsned|73676
zinvol|73676
zinvoll|83676
zit|53676
zitplat|92768
zittend|73676
zitting|784
zmok|92531
zn|83645
zoab|92838
zodan|53676
zodoend|63676
zoe|9193
zoek|53676
zoekgeraakt|93676
zoekperiod|92576
zoekrak|93676
zoekt|73676
zoektocht|83676
zoet|93676
zoetermeerlijn|92777
zoetermer|7213
zogehet|63676
zogenaamd|53676
zogenoemd|63676
zolang|63676
zom|8213
zomar|73676
zomer|63676
zomerfeest|9904
zomerperiod|93676
zomerreces|83676
zomervakantie|9119
zon|63676
zond|83676
zondag|652
zones|83676
zonmw|8174
zonn|8108
zonnedak|92229
zonnehuis|93563
zonnepanel|72229
zonnepark|82230
zonnestrom|92229
zonod|63676
zoogdier|9105
zoonos|93265
zorg|30
zorgaanbieder|70
zorgaanbod|80
zorgautoriteit|7190
zorgbehoef|9185
zorgbehoeft|80
zorgbestuurder|81431
zorgboerderij|83601
zorgbog|93564
zorgbonus|93336
zorgbudget|9188
zorgbureau|93617
zorgcentra|9185
zorgcentrum|9185
zorgdirecteur|91431
zorgdrag|73676
zorgelijk|63676
zorgfraud|93661
zorggeld|8190
zorggroep|8185
zorghuis|9185
zorgindicatie|93579
zorginkop|93662
zorginstell|5185
zorginstitut|9190
zorgjonger|93618
zorgkantor|73675
zorgkost|7190
zorgleerl|92528
zorgmedewerker|8174
zorgondernemer|93664
zorgorganisatie|90
zorgorganisaties|90
zorgpersonel|9174
zorgplicht|70
zorgpolis|93668
zorgpremie|83665
zorgpremies|93665
zorgprofessional|9174
zorgsam|93207
zorgsector|70
zorgstelsel|8190
zorgt|63676
zorgtak|8185
zorgtoeslag|71239
zorgvastgoed|93565
zorgverl|70
zorgverlener|6174
zorgvernieuw|90
zorgvervoer|93605
zorgverzeker|63668
zorgverzekerar|53667
zorgverzekeringspremie|93665
zorgverzekeringswet|73668
zorgvoorzien|80
zorgvrag|80
zorgvrager|80
zorgvuld|53676
zorgvuldiger|93676
zorgwebsites|93339
zorgwek|63676
zorgwon|93569
zorgzwaart|93580
zorgzwaartepakket|93580
zorrequieta|9193
zout|8110
zoutholtes|92257
zoutwinn|82257
zoveelst|73676
zovel|53676
zover|63676
zozer|83676
zr|93676
zuid|53676
zuidas|9434
zuidelijk|73676
zuidlijn|82787
zuidoost|7213
zuidwest|83676
zuidzorg|93566
zuigel|93318
zuinig|73676
zuivel|81989
zuiver|73676
zulk|63676
zundert|9213
zur|83676
zus|93676
zusjes|93676
zutph|7213
zuw|93208
zuyderland|93209
zuydewijn|9193
zvw|83668
zwaarder|63676
zwaargewond|93676
zwaarst|83676
zwaart|83676
zwaarweg|73676
zwak|73676
zwakbegaafd|93599
zwakker|83676
zwan|92168
zwanendrift|92168
zwanendrifter|92168
zwanger|63310
zwangerschap|73310
zwangerschapp|83310
zwangerschapsafbrek|93291
zwangerschapsdiscriminatie|9590
zwangerschapsverlof|92700
zwar|53676
zwart|63676
zwartboek|83676
zwartspaarder|91229
zwartwerk|92584
zwed|6253
zweepslag|9637
zwembad|7892
zwembadterreur|91614
zwemdiploma|9902
zwemles|8902
zwemm|8893
zwemonderwijs|9902
zwemvaard|9902
zwemwater|93000
zwerfafval|92340
zwerfdier|92051
zwerfjonger|83132
zwerver|93132
zwicht|93676
zwijg|83676
zwijgcontract|93338
zwijggeld|93341
zwijgplicht|93324
zwijn|72161
zwijndrecht|8213
zwitser|8254
zwitserland|7254
zwol|7213
zwoll|6213
zzp|62653
`.trim();

/** Kind, topics, =concept; told apart by a bar. */
export const wordTags = `
B|
B a1|
B a1,a2|
B a2|
B a3|
B a4|
B a5|
B a6|
B b1|
B b1,b18|
B b1,j2|
B b12|
B b13|
B b15|
B b16|
B b16,d3|
B b16,l6|
B b17|
B b18|
B b18,b16|
B b18,m3|
B b2|
B b5|
B b9|
B c1|
B c1,d3|
B c2|
B c2,o2|
B c3|
B c4|
B d1|
B d2|
B d2,b18|
B d2,v6|
B d3|
B d5|
B e1|
B e10|
B e11|
B e12|
B e13|
B e14|
B e2|
B e2,e10|
B e2,z9|
B e3|
B e4|
B e4,e10|
B e5|
B e6|
B e7|
B e7,e9|
B e8|
B e8,e10|
B e9|
B e9,v9|
B g1|
B g1,g3|
B g2|
B g2,b13|
B g3|
B g4|
B g5|
B g6|
B g7|
B g8|
B j1|
B j1,b10|
B j1,e3|
B j10|
B j11|
B j11,s7|
B j12|
B j13|
B j14|
B j15|
B j16|
B j17|
B j18|
B j19|
B j19,v4|
B j2|
B j2,b1|
B j20|
B j4|
B j4,b1|
B j4,j20|
B j5|
B j6|
B j7|
B j8|
B j8,a2|
B j9|
B j9,b18|
B l1|
B l1,l2|
B l2|
B l2,l1|
B l3|
B l4|
B l4,a6|
B l5,j11|
B l6|
B m1|
B m10|
B m11|
B m12|
B m12,v6|
B m2|
B m3|
B m3,z14|
B m4|
B m4,b18|
B m5|
B m5,m3|
B m6|
B m7|
B m8|
B m9,m10|
B o1|
B o1,o2|
B o2|
B o2,o4|
B o2,v8|
B o3|
B o4|
B o6|
B o8|
B o9|
B s1|
B s1,s2|
B s1,s8|
B s2|
B s2,o7|
B s3|
B s4|
B s4,a7|
B s4,o8|
B s5|
B s6|
B s6,b16|
B s7|
B s8|
B v1|
B v1,v2|
B v2|
B v3|
B v3,v8|
B v4|
B v4,j19|
B v5|
B v5,a1|
B v5,v6|
B v6|
B v7|
B v8|
B v8,b16|
B v9|
B v9,c1|
B v9,m5|
B w1|
B w1,w2|
B w1,z6|
B w2|
B w2,e5|
B w2,e7|
B w2,w1|
B w3|
B w4|
B w4,m1|
B z1|
B z10|
B z11|
B z12|
B z13|
B z13 =inspectie|
B z14|
B z14,e9|
B z14,l6|
B z15|
B z16|
B z2|
B z3|
B z4|
B z4,j3|
B z6|
B z6,z7|
B z7|
B z7,z9|
B z8|
B z9|
M|
M c1|
N|
N a3|
N a4|
N b1,b2|
N b1,b6|
N b2|
N b3|
N b4|
N b5|
N b6|
N b7|
N b7,b1|
N b8|
N g3|
N j17|
N j20|
N j7|
N j8|
N m1|
N z10|
P|
P =aken|
P =athene|
P =australie|
P =belgie|
P =belgië|
P =berlijn|
P =canada|
P =denemarken|
P =duitsland|
P =finland|
P =frankrijk|
P =friesland|
P =gelderland|
P =genève|
P =groot-brittannië|
P =hongarije|
P =ierland|
P =ijsland|
P =italië|
P =japan|
P =kazachstan|
P =letland|
P =litouwen|
P =luxemburg|
P =malta|
P =noorwegen|
P =oezbekistan|
P =oostenrijk|
P =polen|
P =portugal|
P =roemenië|
P =schotland|
P =slowakije|
P =sofia|
P =spanje|
P =tadzjikistan|
P =tsjechië|
P =turkmenistan|
P =vilnius|
P =zweden|
P =zwitserland|
P a1|
P a2|
P a4|
P a7 =polen|
P b10|
P b10 =atjeh|
P b10 =birma|
P b10 =brunei|
P b10 =cambodja|
P b10 =filipijnen|
P b10 =indonesië|
P b10 =molukken|
P b10 =papoea|
P b10 =singapore|
P b10 =thailand|
P b10 =timor|
P b10 =vietnam|
P b10,d4 =indië|
P b11 =bangladesh|
P b11 =india|
P b11 =kasjmir|
P b11 =nepal|
P b11 =srilanka|
P b12|
P b12 =argentinie|
P b12 =bolivia|
P b12 =brazilië|
P b12 =chili|
P b12 =colombia|
P b12 =cuba|
P b12 =dominicaanserepubliek|
P b12 =ecuador|
P b12 =guatemala|
P b12 =honduras|
P b12 =mexico|
P b12 =panama|
P b12 =peru|
P b12 =suriname|
P b12 =venezuela|
P b12,b16 =haïti|
P b13|
P b13 =antillen|
P b13 =aruba|
P b13 =bonaire|
P b13 =caribisch|
P b13 =curaçao|
P b13 =eustatius|
P b13 =saba|
P b14|
P b14 =amerika|
P b14 =guantánamo|
P b14 =washington|
P b15|
P b15 =bulgarije|
P b15 =cyprus|
P b15 =engeland|
P b15 =estland|
P b15 =hongarije|
P b2|
P b2 =bahrein|
P b2 =gaza|
P b2 =israël|
P b2 =jeruzalem|
P b2 =jordanië|
P b2 =koeweit|
P b2 =libanon|
P b2 =palestina|
P b2 =qatar|
P b2 =saoediarabie|
P b2 =saoediarabië|
P b3|
P b3 =ankara|
P b3 =armenie|
P b3 =azerbeidzjan|
P b3 =georgië|
P b3 =karabach|
P b3 =koerden|
P b3 =nagorno-karabach|
P b3 =turkije|
P b3,b6|
P b4|
P b4 =moldavië|
P b4 =oekraïne|
P b4 =rusland|
P b4 =tsjetsjenië|
P b4 =witrusland|
P b5|
P b5 =albanie|
P b5 =belgrado|
P b5 =bosnië|
P b5 =joegoslavië|
P b5 =kosovo|
P b5 =kroatië|
P b5 =macedonië|
P b5 =servië|
P b6|
P b6 =afghanistan|
P b6 =bagdad|
P b6 =golfstaten|
P b6 =irak|
P b6 =iran|
P b6 =jemen|
P b6 =kabul|
P b6 =pakistan|
P b6 =syrië|
P b6 =teheran|
P b6,b2 =jemen|
P b6,d3|
P b6,d3 =kunduz|
P b6,d3 =uruzgan|
P b7|
P b7 =angola|
P b7 =botswana|
P b7 =burkina|
P b7 =burkinafaso|
P b7 =burundi|
P b7 =congo|
P b7 =eritrea|
P b7 =ethiopië|
P b7 =gambia|
P b7 =ghana|
P b7 =guinee|
P b7 =ivoorkust|
P b7 =kameroen|
P b7 =kenia|
P b7 =liberia|
P b7 =mali|
P b7 =nigeria|
P b7 =oeganda|
P b7 =rwanda|
P b7 =senegal|
P b7 =sierraleone|
P b7 =soedan|
P b7 =somalië|
P b7 =tanzania|
P b7 =tsjaad|
P b7 =zambia|
P b7 =zimbabwe|
P b7,m3 =nigeria|
P b8|
P b8 =algerije|
P b8 =egypte|
P b8 =libië|
P b8 =marokko|
P b8 =tripoli|
P b8 =tunesië|
P b8 =westelijkesahara|
P b9|
P b9 =china|
P b9 =hongkong|
P b9 =korea|
P b9 =oeigoeren|
P b9 =peking|
P b9 =taiwan|
P c3|
P c4 =friesland|
P d1|
P d5|
P d5,d1|
P e6 =griekenland|
P g2|
P g2 =flevoland|
P g7|
P j15|
P j2|
P l1|
P l2|
P l3|
P m10|
P m12|
P m12 =faeröer|
P m12,m10|
P m12,v6|
P m2|
P m3|
P m7|
P v1|
P v3|
P v3,m10|
P v3,w4|
P v5|
P v5,m7 =awacs|
P v6|
P v6,b8|
P v8|
P v8,v6|
P w1|
P w3|
P z10|
P z8|
T =sponsoring|
T =staatsgreep|
T =storm|
T =uitvaart|
T =veiling|
T a1|
T a1 =aanmeldcentrum|
T a1 =ama|
T a1 =ambtsbericht|
T a1 =asielaanvraag|
T a1 =asielinstroom|
T a1 =asielkind|
T a1 =asielkinderen|
T a1 =asielopvang|
T a1 =discretionairebevoegdheid|
T a1 =dublin|
T a1 =generaalpardon|
T a1 =hervestiging|
T a1 =ind|
T a1 =kinderpardon|
T a1 =leeftijdsonderzoek|
T a1 =rechtseenheidskamer|
T a1 =statushouder|
T a1 =taalanalyse|
T a1 =verblijfsvergunning|
T a1 =vluchteling|
T a1 =vluchtelingen|
T a1 =vluchtelingenkamp|
T a1 =vluchtelingenwerk|
T a1,a2 =bootvluchteling|
T a1,a2 =refoulement|
T a1,a2 =tentenkamp|
T a1,b15 =vluchtelingendeal|
T a1,b16 =unhcr|
T a1,b16 =vluchtelingenkamp|
T a1,b3 =turkijedeal|
T a1,b4 =oekraïne|
T a1,j4 =vreemdelingenrechter|
T a2|
T a2 =buitengrenzen|
T a2 =frontex|
T a2 =grenscontrole|
T a2 =illegalen|
T a2 =koppelingswet|
T a2 =pushback|
T a2 =uitgeprocedeerd|
T a2 =uitzetcentrum|
T a2 =uitzetting|
T a2 =vertrekcentrum|
T a2 =vreemdelingenbewaring|
T a2 =vreemdelingendetentie|
T a2,a1 =gezinslocatie|
T a2,b1 =hongerstaking|
T a2,b15 =schengen|
T a2,g6 =paspoortcontrole|
T a2,j1 =vreemdelingenpolitie|
T a2,j16 =schipholbrand|
T a2,j2 =detentieboot|
T a2,j2 =vreemdelingenbewaring|
T a2,j7 =mensensmokkel|
T a2,v3 =grensovergang|
T a2,v6 =reddingsschip|
T a2,v6 =verstekeling|
T a3|
T a3 =allochtonen|
T a3 =gezinshereniging|
T a3 =immigratie|
T a3 =inburgering|
T a3 =integratie|
T a3 =nationaliteit|
T a3 =naturalisatie|
T a3 =remigratie|
T a3 =schijnhuwelijk|
T a3 =staatloos|
T a3,b12 =toescheidingsovereenkomst|
T a3,o1 =taaltoets|
T a3,s1 =taaleis|
T a3,w1|
T a4|
T a4 =bekeerling|
T a4 =bijbel|
T a4 =bisschop|
T a4 =boerka|
T a4 =boerkini|
T a4 =christenen|
T a4 =gebed|
T a4 =gebedsoproep|
T a4 =godslastering|
T a4 =haatimam|
T a4 =hindoe|
T a4 =hoofddoek|
T a4 =humanisme|
T a4 =imam|
T a4 =imamopleiding|
T a4 =islam|
T a4 =jehova|
T a4 =katholiek|
T a4 =kerk|
T a4 =klooster|
T a4 =koran|
T a4 =koranschool|
T a4 =mohammed|
T a4 =moskee|
T a4 =moslimbroederschap|
T a4 =paus|
T a4 =predikant|
T a4 =priester|
T a4 =ramadan|
T a4 =scientology|
T a4 =sekte|
T a4 =sharia|
T a4 =vaticaan|
T a4 =westermoskee|
T a4,a6 =gewetensbezwaren|
T a4,b1 =godsdienstvrijheid|
T a4,b2|
T a4,b3 =diyanet|
T a4,b3 =milligörüs|
T a4,b6|
T a4,b8|
T a4,b8 =kopten|
T a4,c1 =cartoon|
T a4,c2 =fitna|
T a4,c2 =kerkgebouw|
T a4,c4 =suikerfeest|
T a4,j8|
T a4,j8 =fundamentalisme|
T a4,j8 =haatimam|
T a4,j8 =haatprediker|
T a4,j8 =salafisme|
T a4,l4 =halal|
T a4,o1 =godsdienstonderwijs|
T a4,o7|
T a4,o7 =gereformeerd|
T a5 =antisemitisme|
T a5 =discriminatie|
T a5 =etniciteit|
T a5 =moslimhaat|
T a5 =racisme|
T a5 =voorkeursbeleid|
T a5,a4 =synagoge|
T a5,d4 =joden|
T a5,e2 =postcodediscriminatie|
T a5,j15|
T a5,j8 =haatzaaien|
T a5,s4 =zwangerschapsdiscriminatie|
T a5,s8 =leeftijdsdiscriminatie|
T a5,w3 =roma|
T a6|
T a6 =besnijdenis|
T a6 =eerwraak|
T a6 =gender|
T a6 =homo|
T a6 =homogenezing|
T a6 =homohaat|
T a6 =homohuwelijk|
T a6 =huwelijk|
T a6 =huwelijksdwang|
T a6 =intersekse|
T a6 =kindhuwelijk|
T a6 =pride|
T a6 =transgender|
T a6 =vrouwenbesnijdenis|
T a6 =vrouwenrechten|
T a6,a3 =polygamie|
T a6,a5 =homohaat|
T a6,b1 =homo|
T a6,b1 =homowet|
T a6,b1 =vrouwenrechten|
T a6,g1 =weigerambtenaar|
T a6,s4 =loonkloof|
T a6,z1 =transgender|
T a7 =arbeidsmigratie|
T a7 =kennismigrant|
T a7 =tewerkstellingsvergunning|
T a7,a3 =gastarbeider|
T a7,s4 =seizoensarbeid|
T a7,s4 =tewerkstellingsvergunning|
T a7,s4 =uitzendbureau|
T a7,s4 =uitzendkracht|
T a7,s5 =tewerkstellingsvergunning|
T b1|
T b1 =dissident|
T b1 =doodstraf|
T b1 =genocide|
T b1 =lijfstraf|
T b1 =marteling|
T b1 =massamoord|
T b1 =meningsuiting|
T b1 =mensenrechtenactivist|
T b1 =steniging|
T b1 =verkiezingen|
T b1 =zweepslagen|
T b1,a4 =christenen|
T b1,b11 =dwangarbeid|
T b1,b12 =doodseskaders|
T b1,b4|
T b1,b7 =kindsoldaat|
T b1,c1 =persvrijheid|
T b1,d4 =deportatie|
T b1,d4 =dwangarbeid|
T b1,g3 =verkiezingen|
T b1,g3 =waarnemingsmissie|
T b1,j4 =ehrm|
T b1,v9|
T b10|
T b10,d4|
T b10,d4 =rawagede|
T b11 =kastenstelsel|
T b11 =kinderarbeid|
T b11 =kleding|
T b11 =tamils|
T b11,e10 =kleding|
T b11,e12|
T b11,e12 =cacao|
T b11,s4|
T b11,s4 =hongerloon|
T b12|
T b12 =brazilië|
T b12 =farc|
T b12 =suriname|
T b12,b1|
T b12,b1 =indianen|
T b12,b7|
T b12,j20 =pinochet|
T b12,m8 =goudmijn|
T b13|
T b13 =caribischnederland|
T b13 =gezaghebber|
T b13 =rijksvertegenwoordiger|
T b13 =statuut|
T b13,e1 =ennia|
T b14|
T b14 =amerika|
T b14 =trump|
T b14,j8 =cia|
T b15|
T b15 =associatieverdrag|
T b15 =brexit|
T b15 =europarlement|
T b15 =eurotop|
T b15 =euverdrag|
T b15 =hongarije|
T b15 =structuurfondsen|
T b15 =subsidiariteit|
T b15 =toetreding|
T b15 =veto|
T b15,b16|
T b15,e6|
T b15,e6 =herstelfonds|
T b15,g4 =bilderberg|
T b16|
T b16 =begrotingssteun|
T b16 =cordaid|
T b16 =donorconferentie|
T b16 =fmo|
T b16 =honger|
T b16 =hulporganisatie|
T b16 =landroof|
T b16 =noodhulp|
T b16 =orkaan|
T b16 =schuldkwijtschelding|
T b16 =tsunami|
T b16 =undp|
T b16 =voedselcrisis|
T b16 =voedselzekerheid|
T b16 =wereldbank|
T b16,e12|
T b16,e12 =unctad|
T b16,s6 =voedselhulp|
T b16,z8 =weeshuis|
T b16,z8 =weeskind|
T b17|
T b17 =consulaat|
T b17 =diplomaat|
T b17 =emigratie|
T b17 =legalisatie|
T b17 =reisadvies|
T b17 =repatriëring|
T b17 =visum|
T b18|
T b18 =boycot|
T b18 =chemischewapens|
T b18 =clustermunitie|
T b18 =gifgas|
T b18 =kernproef|
T b18 =kernwapen|
T b18 =kernwapens|
T b18 =landmijn|
T b18 =massavernietigingswapens|
T b18 =navo|
T b18 =raket|
T b18 =raketten|
T b18 =sancties|
T b18 =wapenbeurs|
T b18 =wapenembargo|
T b18 =wapenhandel|
T b18 =wapenstilstand|
T b18 =wapentransport|
T b18,b15|
T b18,b6 =gifgas|
T b18,b6 =kernwapens|
T b18,d2 =bewapening|
T b18,d2 =kernwapens|
T b18,d2 =raket|
T b18,d2 =rdm|
T b18,d2 =wapenindustrie|
T b18,d3 =huurling|
T b18,d5 =gifgas|
T b18,e12 =exportvergunning|
T b18,j9 =wapensmokkel|
T b2|
T b2 =goldstone|
T b2 =hamas|
T b2 =nederzettingen|
T b2 =palestijnen|
T b2,a4|
T b2,a5|
T b2,b16 =uawc|
T b2,b16 =unrwa|
T b2,j15 =israël|
T b2,j8 =hezbollah|
T b3 =gülen|
T b3 =koerden|
T b3 =pkk|
T b3 =turkije|
T b3,a4 =arameeers|
T b4 =mh17|
T b4 =rusland|
T b4,b18|
T b4,v5 =radar|
T b5|
T b5 =srebrenica|
T b5,d3 =srebrenica|
T b5,j20 =strafhof|
T b5,j20 =tribunaal|
T b6|
T b6 =iran|
T b6 =taliban|
T b6,a4 =assyriers|
T b6,a5 =jezidi|
T b6,j8|
T b7 =bokoharam|
T b7 =conflictmineralen|
T b7 =congo|
T b7 =diamant|
T b7 =landroof|
T b7 =oeganda|
T b7 =zimbabwe|
T b7,b16 =bujagali|
T b8 =egypte|
T b9 =falungong|
T b9 =tibet|
T c1|
T c1 =censuur|
T c1 =fotograaf|
T c1 =hoorspel|
T c1 =journalistiek|
T c1 =kijkwijzer|
T c1 =krant|
T c1 =pcm|
T c1 =programmaraad|
T c1 =radiozender|
T c1 =reclame|
T c1 =sanoma|
T c1 =satire|
T c1 =songfestival|
T c1 =staatsomroep|
T c1 =televisiezender|
T c1 =wegener|
T c1 =wereldomroep|
T c1 =zendtijd|
T c1,a4 =cartoon|
T c1,b1|
T c1,b1 =censuur|
T c1,b1 =journalist|
T c1,c3 =uitzendrechten|
T c1,c4 =uitgever|
T c1,c5 =belspelletjes|
T c1,e10|
T c1,v9 =digitaletelevisie|
T c2|
T c2 =antiek|
T c2 =archeologie|
T c2 =artiest|
T c2 =bibliotheek|
T c2 =erfgoed|
T c2 =film|
T c2 =fotograaf|
T c2 =kasteel|
T c2 =kunst|
T c2 =kunstenaar|
T c2 =monument|
T c2 =monumenten|
T c2 =museum|
T c2 =muziekonderwijs|
T c2 =orkest|
T c2 =podiumkunsten|
T c2 =poppodium|
T c2 =schilderij|
T c2 =tentoonstelling|
T c2 =theater|
T c2 =tropenmuseum|
T c2 =unesco|
T c2 =voc|
T c2 =waterlinie|
T c2 =werelderfgoed|
T c2,b12 =slavernij|
T c2,d4|
T c2,d4 =roofkunst|
T c2,e3 =artiest|
T c2,g5 =archief|
T c2,g5 =nationaalarchief|
T c2,g8 =cultuursubsidie|
T c2,j10|
T c2,o1 =muziekonderwijs|
T c2,v6 =vuurtoren|
T c2,w4 =herbestemming|
T c2,z7|
T c3|
T c3 =amateursport|
T c3 =amateurvoetbal|
T c3 =atletiek|
T c3 =doping|
T c3 =elfstedentocht|
T c3 =olympisch|
T c3 =olympischespelen|
T c3 =paralympisch|
T c3 =profvoetbal|
T c3 =scheidsrechter|
T c3 =sportaccommodatie|
T c3 =sportbond|
T c3 =sporter|
T c3 =sportevenement|
T c3 =sportrechtspraak|
T c3 =sportveld|
T c3 =sportvereniging|
T c3 =stadion|
T c3 =tennis|
T c3 =thialf|
T c3 =topsport|
T c3 =turnen|
T c3 =vitesse|
T c3 =voetbal|
T c3 =voetbalclub|
T c3 =voetbalstadion|
T c3 =wk|
T c3 =zwembad|
T c3 =zwemmen|
T c3,b4 =sotsji|
T c3,c1 =voetbalrechten|
T c3,c4 =vierdaagse|
T c3,e3 =bedrijfsfitness|
T c3,j15 =uitwedstrijd|
T c3,j15 =voetbalwedstrijd|
T c3,m8 =kunstgras|
T c3,o1 =gymles|
T c3,o1 =zwemles|
T c3,w4 =golfbaan|
T c4|
T c4 =auteursrecht|
T c4 =carnaval|
T c4 =dancefeest|
T c4 =downloaden|
T c4 =feestdag|
T c4 =festival|
T c4 =kerst|
T c4 =rapper|
T c4 =sinterklaas|
T c4 =streektaal|
T c4 =taalunie|
T c4 =woordenboek|
T c4,e13 =kermis|
T c4,g1 =begraafplaats|
T c4,l1 =floriade|
T c4,z5 =dancefeest|
T c5 =bingo|
T c5 =casino|
T c5 =gokken|
T c5 =loterij|
T c5 =poker|
T c5 =staatsloterij|
T c5,c1 =belspel|
T c5,c4 =gokreclame|
T c5,e14 =lootboxes|
T c5,z5 =gokken|
T d1|
T d1 =commando's|
T d1 =dienstplicht|
T d1 =kazerne|
T d1 =landmacht|
T d1 =luchtmobiel|
T d1 =marine|
T d1 =mariniers|
T d1 =reservist|
T d1,a2 =marechaussee|
T d1,b1 =dienstplicht|
T d1,d2 =luchtmacht|
T d1,d2 =marine|
T d1,d2 =vlieguren|
T d1,d5 =vliegbasis|
T d1,j13|
T d1,j16 =herculesramp|
T d1,v5 =vliegkamp|
T d2|
T d2 =awacs|
T d2 =defensieindustrie|
T d2 =drones|
T d2 =fregat|
T d2 =gevechtsvliegtuig|
T d2 =helikopter|
T d2 =jsf|
T d2 =luchtafweer|
T d2 =marine|
T d2 =onderzeeboot|
T d2 =saab|
T d2 =squadron|
T d2 =tank|
T d2,b18 =korvet|
T d2,d1 =piloot|
T d2,d3 =patriot|
T d2,e10 =thales|
T d2,j16|
T d2,v5 =radar|
T d2,z2 =helikopter|
T d3|
T d3 =afghanistan|
T d3 =bombardement|
T d3 =burgerslachtoffers|
T d3 =trainingsmissie|
T d3 =vredesmissie|
T d3,b2 =unifil|
T d3,b5|
T d3,b5 =sfor|
T d3,b6|
T d3,b6 =bombardement|
T d3,b6 =hawija|
T d3,b6 =irakmissie|
T d3,b7|
T d3,b7 =unmee|
T d3,m4 =verarmduranium|
T d3,v6 =piraterij|
T d4|
T d4 =bevrijding|
T d4 =burnpits|
T d4 =concentratiekamp|
T d4 =herdenking|
T d4 =holocaust|
T d4 =nazi|
T d4 =ss|
T d4 =troostmeisjes|
T d4 =veteraan|
T d4 =veteranen|
T d4 =wereldoorlog|
T d4,a5 =holocaust|
T d4,b10 =indië|
T d4,b5|
T d4,b6 =golfoorlog|
T d4,c2 =roofkunst|
T d4,c4 =dodenherdenking|
T d4,e5 =restitutie|
T d4,z4 =ptss|
T d5|
T d5 =defensieterrein|
T d5 =laagvliegen|
T d5 =munitie|
T d5 =schietterrein|
T d5 =vliehors|
T d5,d1 =vliegbasis|
T d5,j9|
T d5,j9 =explosieven|
T d5,v5 =laagvliegen|
T d5,v5 =laserpen|
T d5,v5 =luchtruim|
T e1|
T e1 =abnamro|
T e1 =acceptgiro|
T e1 =accountant|
T e1 =bankbiljet|
T e1 =bankkantoor|
T e1 =bankrekening|
T e1 =bazel|
T e1 =betalingsverkeer|
T e1 =beurs|
T e1 =blackrock|
T e1 =bonus|
T e1 =chipknip|
T e1 =contant|
T e1 =creditcard|
T e1 =depositogarantiestelsel|
T e1 =dsb|
T e1 =fintech|
T e1 =fortis|
T e1 =geldautomaat|
T e1 =hedgefonds|
T e1 =kredietcrisis|
T e1 =libor|
T e1 =pinautomaat|
T e1 =pinnen|
T e1 =pinpas|
T e1 =postbank|
T e1 =rabobank|
T e1 =sepa|
T e1 =sns|
T e1 =spaargeld|
T e1 =sparen|
T e1 =staatsbank|
T e1 =vsb|
T e1 =zakenbank|
T e1,b9|
T e1,e2 =derivaten|
T e1,e2 =kredietverlening|
T e1,e2 =rentederivaat|
T e1,g4|
T e1,j12 =creditcard|
T e1,j12 =internetbankieren|
T e1,m4 =stresstest|
T e10|
T e10 =aandeelhouder|
T e10 =aldel|
T e10 =beursgenoteerd|
T e10 =boekhoudfraude|
T e10 =drukkerij|
T e10 =dsm|
T e10 =philips|
T e10 =siemens|
T e10 =stork|
T e10 =unilever|
T e10 =vdl|
T e10 =vredestein|
T e10,d2 =fokker|
T e10,l6 =ahold|
T e10,m3 =shell|
T e10,m6 =tapijt|
T e10,m8|
T e10,m8 =akzonobel|
T e10,m8 =aldel|
T e10,m8 =tatasteel|
T e10,s4 =ontslag|
T e10,v1 =strukton|
T e10,v3|
T e10,v6|
T e10,v6 =scheepsbouw|
T e10,v7|
T e10,w2|
T e11|
T e11 =ai|
T e11 =chips|
T e11 =groeifonds|
T e11 =ict-storing|
T e11 =innovatiebeleid|
T e11 =investeringsbank|
T e11 =kunstmatigeintelligentie|
T e11 =millenniumprobleem|
T e11 =octrooi|
T e11 =robot|
T e11 =ruimtevaart|
T e11 =softwarefout|
T e11 =startup|
T e11 =telescoop|
T e11 =topsectoren|
T e11,d2|
T e11,d2 =drone|
T e11,e10|
T e11,e10 =chips|
T e11,e12 =asml|
T e11,e4|
T e11,j12 =cloud|
T e11,j12 =microsoft|
T e11,j13 =algoritme|
T e11,m5 =datacenter|
T e11,o3 =wva|
T e11,o4|
T e11,v5 =drone|
T e11,v9 =satelliet|
T e12|
T e12 =diamant|
T e12 =exportkrediet|
T e12 =handelsmissie|
T e12 =handelsverdrag|
T e12 =imvo|
T e12 =investeringsverdrag|
T e12 =wef|
T e12 =wto|
T e12,b11|
T e12,b16 =exportkrediet|
T e12,e5 =invoerheffing|
T e12,m10 =palmolie|
T e13|
T e13 =kamperen|
T e13 =pretpark|
T e13 =reisorganisatie|
T e13 =strand|
T e13 =wandelen|
T e13,m12 =strand|
T e13,v8 =recreatieplas|
T e13,w3 =camping|
T e13,w3 =recreatiewoning|
T e14|
T e14 =airbnb|
T e14 =apple|
T e14 =booking|
T e14 =cryptomunt|
T e14 =cryptomunten|
T e14 =facebook|
T e14 =gamen|
T e14 =games|
T e14 =google|
T e14 =influencer|
T e14 =instagram|
T e14 =nepnieuws|
T e14 =tiktok|
T e14 =twitter|
T e14 =videogame|
T e14 =whatsapp|
T e14 =youtube|
T e14,b4 =trollen|
T e14,c1|
T e14,c1 =nepnieuws|
T e14,e11|
T e14,e9|
T e14,e9 =alibaba|
T e14,j8 =desinformatie|
T e14,s4 =maaltijdbezorger|
T e2|
T e2 =aandelenlease|
T e2 =aegon|
T e2 =autoverzekering|
T e2 =belegger|
T e2 =beleggingsfonds|
T e2 =betalingsregeling|
T e2 =bkr|
T e2 =crowdfunding|
T e2 =flitskrediet|
T e2 =incasso|
T e2 =lening|
T e2 =levensverzekering|
T e2 =provisie|
T e2 =tussenpersoon|
T e2 =uitvaartverzekering|
T e2 =vermogensbeheer|
T e2 =voorkennis|
T e2 =woekerpolis|
T e2 =woekerrente|
T e2,e1 =afm|
T e2,e10|
T e2,e4 =accountant|
T e2,e7 =beursgang|
T e2,e9|
T e2,j5 =beslaglegging|
T e2,m10 =teakhout|
T e2,s3 =lijfrente|
T e2,s3 =verzekeringskamer|
T e2,s6 =beslagvrij|
T e2,s6 =schulden|
T e2,v7 =lease|
T e2,z9 =achmea|
T e2,z9 =polis|
T e3|
T e3 =belastingaangifte|
T e3 =belastingaanslag|
T e3 =belastingaftrek|
T e3 =belastingdruk|
T e3 =belastingschuld|
T e3 =belastingtelefoon|
T e3 =belastingteruggave|
T e3 =belastingvoordeel|
T e3 =belastingvrijstelling|
T e3 =erfbelasting|
T e3 =expat|
T e3 =fsv|
T e3 =heffingskorting|
T e3 =inkomstenbelasting|
T e3 =loonbelasting|
T e3 =naheffing|
T e3 =reiskosten|
T e3 =schenkbelasting|
T e3 =toeslagen|
T e3 =toeslagenaffaire|
T e3 =toeslagenfraude|
T e3 =tweeverdieners|
T e3 =vermogensbelasting|
T e3,b14 =fatca|
T e3,e4 =belastingfraude|
T e3,e4 =zwartsparen|
T e3,e6 =belastinginkomsten|
T e3,g8 =schenkbelasting|
T e3,j4 =belastingrechter|
T e3,j7 =fiod|
T e3,o8 =kinderopvangtoeslag|
T e3,s3|
T e3,s6 =eenverdiener|
T e3,v7 =reiskosten|
T e3,z14 =dieet|
T e3,z9 =zorgtoeslag|
T e4|
T e4 =accountant|
T e4 =afdrachtvermindering|
T e4 =bedrijfsopvolging|
T e4 =belastingdeal|
T e4 =belastingontwijking|
T e4 =belastingverdrag|
T e4 =brievenbusfirma|
T e4 =dga|
T e4 =dividend|
T e4 =dividendbelasting|
T e4 =trustkantoor|
T e4 =ubo|
T e4 =urencriterium|
T e4 =vennootschapsbelasting|
T e4,e1 =accountant|
T e4,e1 =bankgeheim|
T e4,e10 =aandeelhouder|
T e4,e3 =belastingadviseur|
T e4,e3 =belastingfraude|
T e4,m2 =vamil|
T e5|
T e5 =accijns|
T e5 =benzine|
T e5 =brandstofprijs|
T e5 =btw|
T e5 =douane|
T e5 =energiebelasting|
T e5 =grenseffecten|
T e5 =ozb|
T e5 =parkeren|
T e5 =pomphouder|
T e5 =privégebruik|
T e5 =wegenbelasting|
T e5 =woz|
T e5,e13 =toeristenbelasting|
T e5,e4 =vinkenslag|
T e5,e8 =tankstation|
T e5,g1 =leges|
T e5,l5 =hondenbelasting|
T e5,m5 =energiebelasting|
T e5,m6 =afvalstoffenheffing|
T e5,m7 =diesel|
T e5,v3 =tankstation|
T e5,v7|
T e5,v7 =benzine|
T e5,v7 =bijtelling|
T e5,v7 =bpm|
T e5,v7 =brandstof|
T e5,v7 =diesel|
T e5,w2|
T e6|
T e6 =begrotingstekort|
T e6 =ecb|
T e6 =ecofin|
T e6 =euro|
T e6 =eurobiljet|
T e6 =euromunt|
T e6 =inflatie|
T e6 =noodfonds|
T e6 =staatsschuld|
T e6 =stabiliteitspact|
T e6 =target2|
T e6 =trojka|
T e6,b15 =coronaherstelfonds|
T e6,e10 =staatsfonds|
T e6,g4 =prinsjesdag|
T e7|
T e7 =aanbesteding|
T e7 =bouwfraude|
T e7 =kartel|
T e7 =mededinging|
T e7 =privatisering|
T e7 =staatssteun|
T e7,e5 =benzine|
T e7,g4 =verzelfstandiging|
T e8|
T e8 =belwinkel|
T e8 =benzinestation|
T e8 =betaaltermijn|
T e8 =café|
T e8 =discotheek|
T e8 =franchise|
T e8 =horeca|
T e8 =kapper|
T e8 =koopzondag|
T e8 =marktkoopman|
T e8 =picnic|
T e8 =restaurant|
T e8 =tvl|
T e8 =winkeltijden|
T e8,b11 =primark|
T e8,e10|
T e8,e13 =hotel|
T e8,e4 =familiebedrijf|
T e8,j14 =uitgaan|
T e8,l6|
T e8,l6 =supermarkt|
T e8,m2|
T e9|
T e9 =aansteker|
T e9 =acquisitiefraude|
T e9 =cadeaubon|
T e9 =fotorolletje|
T e9 =helderziende|
T e9 =keurmerk|
T e9 =kleding|
T e9 =namaak|
T e9 =oplichting|
T e9 =reclamecode|
T e9 =rekening|
T e9 =speelgoed|
T e9 =speeltuin|
T e9 =telemarketing|
T e9 =verkooppraktijken|
T e9,c1|
T e9,c3|
T e9,c5 =piramidespel|
T e9,e10 =samsung|
T e9,e14 =webwinkel|
T e9,m2|
T e9,v9 =spam|
T e9,z9 =vergelijkingssite|
T e9,z9 =winstuitkering|
T g1|
T g1 =begrafenis|
T g1 =burgemeestersbenoeming|
T g1 =deelgemeente|
T g1 =gemeentefonds|
T g1 =gemeenteraad|
T g1 =grenscorrectie|
T g1 =herindeling|
T g1 =raadslid|
T g1 =stadsdeel|
T g1,e5 =zalmsnip|
T g2|
T g2 =provincialestaten|
T g2 =provinciefonds|
T g2 =waterschap|
T g2,e5 =waterschapsbelasting|
T g2,g3 =waterschapsverkiezingen|
T g3|
T g3 =belangenverstrengeling|
T g3 =briefstemmen|
T g3 =burgerinitiatief|
T g3 =integriteit|
T g3 =kieslijst|
T g3 =kiesrecht|
T g3 =kiezer|
T g3 =lobby|
T g3 =referendum|
T g3 =snoepreis|
T g3 =stemadvies|
T g3 =stembiljet|
T g3 =stembureau|
T g3 =stemcomputer|
T g3 =stemgeheim|
T g3 =stempas|
T g3 =toegangspas|
T g3 =verkiezingen|
T g3 =verkiezingsbord|
T g3,b1 =verkiezingswaarneming|
T g3,g1 =gemeenteraadsverkiezing|
T g3,g2 =verkiezingen|
T g3,g4 =kabinetsformatie|
T g3,j4 =nevenfuncties|
T g3,s1 =wachtgeld|
T g4 =ambtenaar|
T g4 =angstcultuur|
T g4 =auditdienst|
T g4 =binnenhof|
T g4 =dienstauto|
T g4 =dienstreis|
T g4 =externeinhuur|
T g4 =glossy|
T g4 =regeldruk|
T g4 =rijksgebouw|
T g4 =securitel|
T g4 =staatsdeelneming|
T g4 =topinkomens|
T g4 =vacaturestop|
T g4 =vertrekbonus|
T g4 =vertrekregeling|
T g4 =zbo|
T g4,a2 =vertrekbonus|
T g4,e1 =topinkomens|
T g4,e1 =vertrekbonus|
T g4,e10 =topinkomens|
T g4,e7 =staatsdeelneming|
T g4,j4 =raadvanstate|
T g4,s4 =vertrekpremie|
T g4,z1 =zorgbestuurder|
T g5|
T g5 =klokkenluider|
T g5 =lekken|
T g5 =openbaarheid|
T g5 =spreekverbod|
T g5 =wob|
T g5,b14 =wikileaks|
T g5,c2 =archief|
T g6|
T g6 =basisregistratie|
T g6 =berichtenbox|
T g6 =burgerservicenummer|
T g6 =digid|
T g6 =geboorteakte|
T g6 =identiteitsbewijs|
T g6 =overheidswebsite|
T g6 =pasfoto|
T g6 =paspoort|
T g6 =spookburgers|
T g6,e3 =eherkenning|
T g6,j13 =adresgegevens|
T g6,w2 =kadaster|
T g7|
T g7 =adel|
T g7 =koning|
T g7 =koningshuis|
T g7 =lintje|
T g7 =onderscheiding|
T g7 =paleis|
T g7 =staatsbezoek|
T g7 =troonrede|
T g7 =troonswisseling|
T g7 =vlag|
T g7,b18 =vlag|
T g7,c2 =soestdijk|
T g7,m10 =kroondomein|
T g7,v5 =regeringsvliegtuig|
T g8|
T g8 =fondsenwerving|
T g8 =gift|
T g8 =goededoelen|
T g8 =subsidiefraude|
T g8 =vrijwilliger|
T g8,e3 =anbi|
T j1|
T j1 =achtervolging|
T j1 =amberalert|
T j1 =arrestant|
T j1 =arrestatieteam|
T j1 =boa|
T j1 =dienstwapen|
T j1 =korpsleiding|
T j1 =pepperspray|
T j1 =politieauto|
T j1 =politiebond|
T j1 =politiebureau|
T j1 =politiecapaciteit|
T j1 =politiecel|
T j1 =politiegeweld|
T j1 =politiehelikopter|
T j1 =politiehond|
T j1 =politieopleiding|
T j1 =politieoptreden|
T j1 =politiesamenwerking|
T j1 =politievrijwilliger|
T j1 =politiewet|
T j1 =prestatiecontract|
T j1 =recherche|
T j1 =rijksrecherche|
T j1 =schietvaardigheid|
T j1 =stroomstootwapen|
T j1 =wijkagent|
T j1,a5 =etnischprofileren|
T j1,g1 =boa|
T j1,j4 =parketpolitie|
T j1,l4 =dierenpolitie|
T j1,v6 =waterpolitie|
T j10|
T j10 =aanranding|
T j10 =kinderporno|
T j10 =loverboy|
T j10 =mensenhandel|
T j10 =naaktfoto|
T j10 =ontucht|
T j10 =pedofiel|
T j10 =porno|
T j10 =prostitutie|
T j10 =sekstoerisme|
T j10 =tantramasseur|
T j10 =verkrachting|
T j10 =zedenmisdrijf|
T j10,a6|
T j10,a7 =arbeidsuitbuiting|
T j10,a7 =uitbuiting|
T j10,j12 =sexting|
T j10,j12 =wraakporno|
T j10,j20 =demmink|
T j10,j3 =zedendelinquent|
T j10,o9 =bangalijst|
T j10,z8|
T j10,z8 =kindermisbruik|
T j11|
T j11 =gezinsdrama|
T j11 =huiselijkgeweld|
T j11 =stalking|
T j11 =vrouwenopvang|
T j11,j4 =spreekrecht|
T j12 =computervirus|
T j12 =cyberaanval|
T j12 =cybercrime|
T j12 =cybersecurity|
T j12 =cyberveiligheid|
T j12 =datalek|
T j12 =gijzelsoftware|
T j12 =hacken|
T j12 =identiteitsfraude|
T j12 =phishing|
T j12 =vervalsing|
T j12 =wachtwoord|
T j12,e1 =pinpas|
T j12,e9 =internetoplichting|
T j12,g6 =diginotar|
T j12,j13 =datalek|
T j12,j13 =spionagesoftware|
T j12,v9|
T j13|
T j13 =afluisteren|
T j13 =aftappen|
T j13 =autoriteitpersoonsgegevens|
T j13 =avg|
T j13 =bewaarplicht|
T j13 =camera|
T j13 =camerabeelden|
T j13 =cameratoezicht|
T j13 =ciot|
T j13 =cookies|
T j13 =gezichtsherkenning|
T j13 =identificatie|
T j13 =identificatieplicht|
T j13 =infiltratie|
T j13 =informant|
T j13 =nsa|
T j13 =opsporingsmethoden|
T j13 =persoonsgegevens|
T j13 =privacy|
T j13 =privacytoezichthouder|
T j13 =recherchebureau|
T j13 =spionage|
T j13 =telefoontap|
T j13 =toegangscontrole|
T j13,b14|
T j13,e1 =bankgegevens|
T j13,e1 =swift|
T j13,e11 =rfid|
T j13,e14 =privacyvoorwaarden|
T j13,g6 =biometrie|
T j13,g6 =identificatieplicht|
T j13,g6 =vingerafdruk|
T j13,j1 =fouilleren|
T j13,j1 =recherchebureau|
T j13,j12 =encryptie|
T j13,j12 =pegasus|
T j13,j12 =spionagesoftware|
T j13,j12 =versleuteling|
T j13,j4 =dna|
T j13,j4 =uitlokking|
T j13,j4 =undercover|
T j13,j5 =geheimhoudersgesprek|
T j13,j8 =sleepwet|
T j13,v5 =passagiersgegevens|
T j13,v9 =telecomgegevens|
T j13,z13 =pgo|
T j14|
T j14 =halt|
T j14 =hangjongeren|
T j14 =jeugdbende|
T j14 =jeugdcriminaliteit|
T j14 =jongerenwerk|
T j14 =samenscholingsverbod|
T j14 =straatcoach|
T j14 =treiteren|
T j14 =vandalisme|
T j14 =zwembad|
T j14,j15 =gebiedsverbod|
T j14,j15 =rellen|
T j14,j15 =vernieling|
T j14,j3 =jeugdtbs|
T j14,j4 =jeugdstrafrecht|
T j15|
T j15 =demonstratie|
T j15 =doodsbedreiging|
T j15 =extinctionrebellion|
T j15 =extreemrechts|
T j15 =greenpeace|
T j15 =haatzaaien|
T j15 =hooligan|
T j15 =klimaatactie|
T j15 =milieuactivist|
T j15 =neonazi|
T j15 =pegida|
T j15 =plundering|
T j15 =rellen|
T j15 =strandfeest|
T j15 =vechtpartij|
T j15,a5 =spreekkoren|
T j15,c3 =stadionverbod|
T j15,c3 =supporters|
T j15,c3 =voetbalgeweld|
T j15,c3 =voetbalsupporter|
T j15,e8 =portier|
T j15,l4 =dierenactivist|
T j15,m1 =extinctionrebellion|
T j15,z10 =rellen|
T j16 =brand|
T j16 =brandveiligheid|
T j16 =brandweer|
T j16 =c2000|
T j16 =cafébrand|
T j16 =duiker|
T j16 =evacuatie|
T j16 =explosie|
T j16 =luchtalarm|
T j16 =meldkamer|
T j16 =rampenbestrijding|
T j16 =risicokaart|
T j16 =sirene|
T j16 =veiligheidsregio|
T j16,j1 =c2000|
T j16,j9 =brandstichting|
T j16,j9 =vuurwerkramp|
T j16,m10 =natuurbrand|
T j16,w4 =rookmelder|
T j16,z2 =112|
T j16,z2 =meldkamer|
T j17|
T j17 =achternaam|
T j17 =alimentatie|
T j17 =echtscheiding|
T j17 =huwelijk|
T j17 =kinderontvoering|
T j17 =omgangsregeling|
T j17 =vechtscheiding|
T j17,a6 =polygamie|
T j17,b17 =ontvoering|
T j17,z8 =grootouders|
T j18|
T j18 =bestuurdersaansprakelijkheid|
T j18 =bewindvoering|
T j18 =curator|
T j18 =erfenis|
T j18 =faillissement|
T j18 =faillissementsfraude|
T j18 =letselschade|
T j18 =massaclaim|
T j18 =smartengeld|
T j18,e10|
T j18,e10 =faillissement|
T j18,e10 =flitsfaillissement|
T j18,e12 =arbitrage|
T j18,e2|
T j18,e4 =handelsregister|
T j18,e8 =wurgcontract|
T j18,s6 =bewindvoering|
T j19 =alcoholcontrole|
T j19 =alcoholslot|
T j19 =cjib|
T j19 =flitspaal|
T j19 =rijbewijs|
T j19 =rijbewijskeuring|
T j19 =verkeersboete|
T j19 =verkeersovertreding|
T j19,v4 =doorrijden|
T j19,v4 =flitspaal|
T j19,v4 =radardetector|
T j19,v4 =rijbewijs|
T j19,v4 =rijvaardigheid|
T j19,v4 =roekeloosrijden|
T j19,v4 =snelheidsovertreding|
T j19,v4 =trajectcontrole|
T j19,v4 =verkeerscontrole|
T j19,z5 =alcoholcontrole|
T j2|
T j2 =beroepsverbod|
T j2 =bewaarder|
T j2 =bijlmerbajes|
T j2 =cel|
T j2 =celbrand|
T j2 =cellen|
T j2 =cipier|
T j2 =ebi|
T j2 =enkelband|
T j2 =gevangenis|
T j2 =gevangenispersoneel|
T j2 =gevangenisstraf|
T j2 =gratie|
T j2 =heenzenden|
T j2 =jeugdinrichting|
T j2 =levenslang|
T j2 =ontsnapping|
T j2 =recidive|
T j2 =reclassering|
T j2 =strafblad|
T j2 =strafontloping|
T j2 =taakstraf|
T j2 =veelpleger|
T j2 =vog|
T j2 =vrijlating|
T j2 =zelfmelder|
T j2,b17|
T j2,b17 =prisonlaw|
T j2,j14 =jeugdgevangenis|
T j2,j20 =voortvluchtige|
T j2,j20 =wots|
T j2,j3 =resocialisatie|
T j2,j4 =voorarrest|
T j2,j9|
T j2,z1 =gevangenisziekenhuis|
T j20|
T j20 =aanhoudingsbevel|
T j20 =gijzeling|
T j20 =rechtshulpverzoek|
T j20 =stoffelijkoverschot|
T j20 =uitlevering|
T j20 =vaatstra|
T j20 =vermissing|
T j20,b1|
T j20,b5 =oorlogsmisdaden|
T j20,b5 =strafhof|
T j20,j12 =losgeld|
T j3 =forensisch|
T j3 =tbs|
T j3 =veldzicht|
T j3,j10 =zedendelinquent|
T j3,j10 =zedenmisdrijf|
T j4|
T j4 =belediging|
T j4 =cbb|
T j4 =gerechtelijkedwaling|
T j4 =glycerine|
T j4 =inbeslagname|
T j4 =kantonrechter|
T j4 =politieverhoor|
T j4 =proceskosten|
T j4 =rechtersopleiding|
T j4 =schikking|
T j4 =sepot|
T j4 =snelrecht|
T j4 =sporenonderzoek|
T j4 =spreekuurrechter|
T j4 =strafbeschikking|
T j4 =strafdossier|
T j4 =strafeis|
T j4 =strafmaat|
T j4 =teevendeal|
T j4 =valsheid|
T j4 =verjaring|
T j4 =vervolging|
T j4 =vormfout|
T j4,d4 =eerherstel|
T j4,g1 =proceskosten|
T j4,g4 =wodc|
T j4,j1 =geurproef|
T j4,j1 =politieverhoor|
T j4,j18|
T j4,j2 =strafmaat|
T j4,j2 =voorarrest|
T j4,j5 =griffierecht|
T j4,j7 =schikking|
T j4,m8|
T j5 =advocaat|
T j5 =deurwaarder|
T j5 =landsadvocaat|
T j5 =notaris|
T j5 =rechtsbijstand|
T j5 =tolk|
T j5,c4 =tolk|
T j5,e2 =deurwaarder|
T j5,e2 =rechtsbijstandverzekering|
T j5,e3 =dwangbevel|
T j5,j4 =verschoningsrecht|
T j6|
T j6 =bolletjesslikker|
T j6 =cocaïne|
T j6 =coffeeshop|
T j6 =drugs|
T j6 =drugsdealer|
T j6 =drugshandel|
T j6 =drugslab|
T j6 =drugsoverlast|
T j6 =drugspand|
T j6 =drugsrunner|
T j6 =drugssmokkel|
T j6 =drugstoerist|
T j6 =gedoogbeleid|
T j6 =growshop|
T j6 =hasj|
T j6 =hennep|
T j6 =softdrugs|
T j6 =wiet|
T j6 =wietpas|
T j6 =xtc|
T j6,j7|
T j6,j7 =drugsgeld|
T j6,j7 =drugshandel|
T j6,m8 =drugsafval|
T j6,z5 =cannabis|
T j6,z5 =harddrugs|
T j6,z5 =wiet|
T j7|
T j7 =bibob|
T j7 =corruptie|
T j7 =liquidatie|
T j7 =maffia|
T j7 =motorbende|
T j7 =motorclub|
T j7 =taghi|
T j7 =topcrimineel|
T j7 =verduistering|
T j7 =witwassen|
T j7,b1 =paramilitair|
T j7,b15|
T j7,e1 =witwassen|
T j7,e12 =corruptie|
T j7,g3 =corruptie|
T j7,j4 =kroongetuige|
T j7,j9 =afpersing|
T j7,w2 =vastgoedfraude|
T j8|
T j8 =aanslag|
T j8 =aivd|
T j8 =alqaida|
T j8 =bomaanslag|
T j8 =bommelding|
T j8 =dreigingsbeeld|
T j8 =hofstadgroep|
T j8 =inlichtingendienst|
T j8 =jihad|
T j8 =jihadisten|
T j8 =nctv|
T j8 =radicalisering|
T j8 =ronselen|
T j8 =spionage|
T j8 =staatsgeheim|
T j8 =terreurdreiging|
T j8 =terreurlijst|
T j8 =terrorisme|
T j8 =terrorist|
T j8 =trainingskamp|
T j8 =uitreizigers|
T j8 =veiligheidsonderzoek|
T j8 =verheerlijking|
T j8,a4 =hizbuttahrir|
T j8,a4 =islamisme|
T j8,a4 =sharia|
T j8,a6 =uitreisverbod|
T j8,b14 =cia|
T j8,b2 =aanslag|
T j8,b2 =samidoun|
T j8,b6 =is|
T j8,b7 =alshabaab|
T j8,j15 =extremisme|
T j9|
T j9 =autodiefstal|
T j9 =beveiliger|
T j9 =heling|
T j9 =inbraak|
T j9 =juwelier|
T j9 =messen|
T j9 =nepwapens|
T j9 =overval|
T j9 =plofkraak|
T j9 =ramkraak|
T j9 =steekpartij|
T j9 =straatroof|
T j9 =vuurwapen|
T j9 =vuurwerk|
T j9 =wapenbezit|
T j9 =wapenvergunning|
T j9 =winkeldiefstal|
T j9 =zakkenroller|
T j9,d2 =vuurwapen|
T j9,d5|
T j9,j14 =oudjaar|
T j9,j16 =vuurwerk|
T j9,j7 =schietpartij|
T j9,v1 =koperdiefstal|
T j9,v7 =ladingdiefstal|
T l1|
T l1 =aardappel|
T l1 =akkerbouw|
T l1 =bestrijdingsmiddel|
T l1 =bestrijdingsmiddelen|
T l1 =bijen|
T l1 =bloemen|
T l1 =gentech|
T l1 =gentechniek|
T l1 =gewassen|
T l1 =glastuinbouw|
T l1 =glyfosaat|
T l1 =graan|
T l1 =kassen|
T l1 =landbouwgrond|
T l1 =neonicotinoïden|
T l1 =plantenziekte|
T l1 =schimmelziekte|
T l1 =soja|
T l1 =teler|
T l1 =tomaat|
T l1 =tuinbouw|
T l1 =ui|
T l1 =veldproef|
T l1 =zaden|
T l1,e10|
T l1,e11 =biotechnologie|
T l1,e11 =zaden|
T l1,l2|
T l1,l4 =klonen|
T l1,l6 =plantaardig|
T l1,m8 =biociden|
T l1,m9 =vanggewas|
T l1,z11|
T l1,z14 =fruit|
T l1,z14 =groente|
T l1,z3 =pharming|
T l2|
T l2 =geiten|
T l2 =kip|
T l2 =koe|
T l2 =landbouwbeleid|
T l2 =landbouwsubsidie|
T l2 =megastal|
T l2 =melk|
T l2 =melkvee|
T l2 =pacht|
T l2 =schaap|
T l2 =slachtpremie|
T l2 =stal|
T l2 =varken|
T l2 =veestapel|
T l2 =weidegang|
T l2 =zuivel|
T l2,j15 =boerenprotest|
T l2,l1|
T l2,l3 =eend|
T l2,l3 =kalkoen|
T l2,l3 =kip|
T l2,l4|
T l2,l4 =geiten|
T l2,l4 =kalf|
T l2,l4 =kip|
T l2,l4 =kuiken|
T l2,l4 =pluimvee|
T l2,l4 =varken|
T l2,l4 =weidegang|
T l2,l6 =kalf|
T l2,l6 =kip|
T l2,l6 =veevoer|
T l2,l6 =zuivel|
T l2,m9 =fosfaatrechten|
T l2,m9 =grasland|
T l2,m9 =luchtwasser|
T l2,m9 =stalvloer|
T l2,m9 =uitkoopregeling|
T l2,m9 =varken|
T l2,w4 =ruilverkaveling|
T l3 =blauwtong|
T l3 =bse|
T l3 =diergeneesmiddelen|
T l3 =mkz|
T l3 =ruiming|
T l3 =varkenspest|
T l3 =vogelgriep|
T l3,l4 =kadavers|
T l3,l4 =veemarkt|
T l3,l5 =dierenarts|
T l3,l6 =diermeel|
T l3,o4 =dierenarts|
T l3,z10 =q-koorts|
T l4|
T l4 =apen|
T l4 =bont|
T l4 =castratie|
T l4 =circus|
T l4 =dierenmishandeling|
T l4 =dierentuin|
T l4 =dolfinarium|
T l4 =eend|
T l4 =ezel|
T l4 =foiegras|
T l4 =konijn|
T l4 =nerts|
T l4 =proefdier|
T l4 =proefdieren|
T l4 =ritueelslachten|
T l4 =slacht|
T l4 =veetransport|
T l4 =vergassen|
T l4,a4 =ritueelslachten|
T l4,j16 =stalbrand|
T l4,l1 =klonen|
T l4,l2|
T l4,l2 =legbatterij|
T l4,l3 =nertsen|
T l4,l3 =vergassen|
T l4,l5|
T l4,l5 =couperen|
T l4,l6 =slachthuis|
T l5|
T l5 =couperen|
T l5 =dierenasiel|
T l5 =ezel|
T l5 =fokkerij|
T l5 =hond|
T l5 =hondengevecht|
T l5 =hondenhandel|
T l5 =huisdier|
T l5 =kat|
T l5 =paard|
T l5 =puppy|
T l5 =zwerfdier|
T l5,c3 =paard|
T l5,l2 =doorfok|
T l5,l4 =houdverbod|
T l5,m11 =dierenhandel|
T l5,m11 =papegaai|
T l6|
T l6 =bakker|
T l6 =diervoeder|
T l6 =kip|
T l6 =nvwa|
T l6 =paardenvlees|
T l6 =productschap|
T l6 =vion|
T l6 =vlees|
T l6 =vleesbedrijf|
T l6,b12 =rijst|
T l6,e8|
T l6,e8 =prijzenoorlog|
T l6,l1 =biologisch|
T l6,l2 =eieren|
T l6,l2 =varken|
T l6,l3 =diermeel|
T l6,l3 =rundvlees|
T l6,l4 =kip|
T l6,z14 =babymelk|
T l6,z14 =efsa|
T l6,z14 =eiwit|
T l6,z14 =fipronil|
T l6,z14 =vlees|
T l6,z14 =voedselfraude|
T l6,z9|
T m1|
T m1 =broeikasgas|
T m1 =co2|
T m1 =co2-opslag|
T m1 =emissiehandel|
T m1 =ipcc|
T m1 =klimaat|
T m1 =klimaattop|
T m1 =klimaatverandering|
T m1 =methaan|
T m1 =unep|
T m1 =urgenda|
T m1,b16 =klimaat|
T m1,j15 =klimaatactivisten|
T m1,m3 =fossiel|
T m1,m5 =steenkool|
T m1,m7 =uitstoot|
T m10|
T m10 =biodiversiteit|
T m10 =bomen|
T m10 =bomenkap|
T m10 =bosbeheer|
T m10 =boswachter|
T m10 =ecoduct|
T m10 =hout|
T m10 =iepziekte|
T m10 =landschap|
T m10 =natuurnetwerk|
T m10 =ontbossing|
T m10 =oostvaardersplassen|
T m10 =regenwoud|
T m10 =staatsbosbeheer|
T m10,b12 =amazone|
T m10,c2 =landgoed|
T m10,e3|
T m10,j16 =natuurbrand|
T m10,l2 =schaap|
T m10,l4|
T m10,l4 =grazers|
T m10,m11 =bijvoeren|
T m10,m11 =eikenprocessierups|
T m10,m11 =habitatrichtlijn|
T m10,v8 =verdroging|
T m10,z5|
T m11|
T m11 =aalscholver|
T m11 =afschot|
T m11 =broedvogels|
T m11 =das|
T m11 =duif|
T m11 =eekhoorn|
T m11 =exoten|
T m11 =faunabeheer|
T m11 =faunawet|
T m11 =ganzen|
T m11 =hamster|
T m11 =hert|
T m11 =herten|
T m11 =huiskraai|
T m11 =insecten|
T m11 =jacht|
T m11 =kievitseieren|
T m11 =korhoen|
T m11 =kraai|
T m11 =rat|
T m11 =ree|
T m11 =roek|
T m11 =roofdier|
T m11 =roofvogel|
T m11 =steenmarter|
T m11 =stroperij|
T m11 =vleermuis|
T m11 =vogel|
T m11 =vogelsterfte|
T m11 =vos|
T m11 =weidevogel|
T m11 =weidevogels|
T m11 =wildbeheer|
T m11 =wildzwijn|
T m11 =wolf|
T m11,g7 =hofjacht|
T m11,l4|
T m11,l4 =dierenopvang|
T m11,l4 =eend|
T m11,l4 =tijger|
T m11,l4 =zwaan|
T m11,l5 =zwerfdier|
T m11,m10 =vlinder|
T m11,m10 =vogelrichtlijn|
T m11,m12 =schildpad|
T m11,z10 =tijgermug|
T m12|
T m12 =aanlandplicht|
T m12 =bijvangst|
T m12 =bruinvis|
T m12 =dolfijn|
T m12 =garnalen|
T m12 =haai|
T m12 =kokkels|
T m12 =koraal|
T m12 =mosselvisserij|
T m12 =paling|
T m12 =pulsvisserij|
T m12 =seashepherd|
T m12 =tonijn|
T m12 =vangstverbod|
T m12 =visserij|
T m12 =visverbod|
T m12 =waddenfonds|
T m12 =walvis|
T m12,l1 =zeewier|
T m12,l4|
T m12,l4 =dolfijn|
T m12,l4 =zeehond|
T m12,l6 =visserij|
T m12,m11|
T m12,m11 =eidereend|
T m12,m11 =stroperij|
T m12,m11 =zeehond|
T m12,v8 =vissterfte|
T m2|
T m2 =aardwarmte|
T m2 =airco|
T m2 =biobrandstof|
T m2 =biogas|
T m2 =biomassa|
T m2 =blokverwarming|
T m2 =energieakkoord|
T m2 =energiebesparing|
T m2 =energiecoöperatie|
T m2 =energielabel|
T m2 =gasloos|
T m2 =gloeilamp|
T m2 =hernieuwbaar|
T m2 =isolatie|
T m2 =postcoderoos|
T m2 =restwarmte|
T m2 =salderen|
T m2 =sde|
T m2 =spaarlamp|
T m2 =stadsverwarming|
T m2 =warmte|
T m2 =warmtepomp|
T m2 =waterkracht|
T m2 =waterstof|
T m2 =windmolen|
T m2 =zonnepaneel|
T m2 =zonnepark|
T m2,m5 =aardgasvrij|
T m2,m5 =salderen|
T m2,m9 =mestverwerking|
T m3|
T m3 =aardbeving|
T m3 =aardbevingsschade|
T m3 =aardgascondensaat|
T m3 =afvalwaterinjectie|
T m3 =bodemdaling|
T m3 =booreiland|
T m3 =ebn|
T m3 =exxon|
T m3 =gasopslag|
T m3 =gaswinning|
T m3 =mijnbouw|
T m3 =mijnbouwschade|
T m3 =olie|
T m3 =oliebedrijven|
T m3 =olieboring|
T m3 =oliewinning|
T m3 =pijpleiding|
T m3 =proefboring|
T m3 =schaliegas|
T m3 =sodm|
T m3 =versterkingsoperatie|
T m3 =waardedaling|
T m3 =zoutwinning|
T m3,b12 =pluspetrol|
T m3,m12 =ternaard|
T m3,m8 =raffinaderij|
T m3,v6 =stookolie|
T m3,v8 =grind|
T m3,w2 =waardedaling|
T m4 =isotopen|
T m4 =jodiumpillen|
T m4 =kernafval|
T m4 =kerncentrale|
T m4 =kernenergie|
T m4 =kernramp|
T m4 =kernreactor|
T m4 =plutonium|
T m4 =radioactief|
T m4 =radon|
T m4 =scheurtjes|
T m4 =straling|
T m4 =tihange|
T m4 =tsjernobyl|
T m4 =uranium|
T m4 =urenco|
T m4,b18|
T m4,b18 =uranium|
T m4,m5|
T m4,z3|
T m4,z3 =pallas|
T m5|
T m5 =elektriciteitscentrale|
T m5 =eneco|
T m5 =energiebedrijf|
T m5 =energiecontract|
T m5 =energieleverancier|
T m5 =energiemeter|
T m5 =energieprijs|
T m5 =energierekening|
T m5 =energietoezicht|
T m5 =gascontract|
T m5 =gasexport|
T m5 =gasleiding|
T m5 =gasnet|
T m5 =gastekort|
T m5 =gasunie|
T m5 =hoogspanning|
T m5 =kolencentrale|
T m5 =lng|
T m5 =netbeheer|
T m5 =prijsplafond|
T m5 =steenkool|
T m5 =stroomkabel|
T m5 =stroomnet|
T m5 =stroomprijs|
T m5 =stroomstoring|
T m5 =tennet|
T m5 =transformatorstation|
T m5 =uniper|
T m5,b4|
T m5,b4 =gazprom|
T m5,e7|
T m5,m1 =kolencentrale|
T m5,m2 =warmtekracht|
T m5,m2 =warmtenet|
T m5,m3 =aardgas|
T m5,m4 =rwe|
T m5,m8 =gaslek|
T m6|
T m6 =afval|
T m6 =afvalberging|
T m6 =afvaldumping|
T m6 =afvaltransport|
T m6 =afvalverbranding|
T m6 =afvalverwerking|
T m6 =bouwafval|
T m6 =compost|
T m6 =gft|
T m6 =huisvuil|
T m6 =plastic|
T m6 =recycling|
T m6 =statiegeld|
T m6 =stortplaats|
T m6 =verpakking|
T m6 =verwijderingsbijdrage|
T m6 =zwerfafval|
T m6,e11 =batterij|
T m6,e5 =verpakkingenbelasting|
T m6,e9 =luier|
T m6,m8 =dumping|
T m6,m9 =compost|
T m7 =fijnstof|
T m7 =geluidshinder|
T m7 =geluidsisolatie|
T m7 =houtstook|
T m7 =laagfrequent|
T m7 =lawaai|
T m7 =luchtkwaliteit|
T m7 =stank|
T m7,m8 =asfaltfabriek|
T m7,v3 =geluidsoverlast|
T m7,v3 =geluidsscherm|
T m7,v5 =geluidshinder|
T m7,w4 =binnenklimaat|
T m8|
T m8 =ammoniaktransport|
T m8 =asbest|
T m8 =benzeen|
T m8 =bodemverontreiniging|
T m8 =cannerberg|
T m8 =chemelot|
T m8 =chemiebedrijf|
T m8 =chloor|
T m8 =fosfor|
T m8 =granuliet|
T m8 =hormoonverstoorder|
T m8 =lozing|
T m8 =milieucriminaliteit|
T m8 =nano|
T m8 =olielek|
T m8 =omgevingsdienst|
T m8 =pcb|
T m8 =pfas|
T m8 =pvc|
T m8 =raffinaderij|
T m8 =reach|
T m8 =schoonmaakmiddel|
T m8 =staalslakken|
T m8 =teer|
T m8 =vergiftiging|
T m8 =wolmanzout|
T m8 =zink|
T m8,c3 =rubbergranulaat|
T m8,d4 =chroom-6|
T m8,e10 =thermphos|
T m8,j16 =ontploffing|
T m8,l1 =permethrine|
T m8,l6 =dioxine|
T m8,m10 =enci|
T m8,m12 =zeeschuim|
T m8,m3 =olielek|
T m8,m6 =schroot|
T m8,m6 =vliegas|
T m8,s5 =asbest|
T m8,s5 =verf|
T m8,v1 =chloortransport|
T m8,v6|
T m8,v6 =tbt|
T m8,v7 =lpg|
T m8,v8 =afvalwater|
T m8,v8 =lozing|
T m8,z11 =kankerverwekkend|
T m9|
T m9 =ammoniak|
T m9 =emissiearmestal|
T m9 =mest|
T m9 =mestverwerking|
T m9 =piekbelaster|
T m9 =stikstof|
T m9,l1 =löss|
T m9,l2 =fosfaat|
T m9,l2 =mest|
T m9,l2 =uitkoopregeling|
T m9,m10|
T o1|
T o1 =eindtoets|
T o1 =kleuter|
T o1 =leerachterstand|
T o1 =lespakket|
T o1 =medezeggenschap|
T o1 =overblijven|
T o1,a3|
T o1,a3 =taalachterstand|
T o1,c3 =gymles|
T o1,c3 =zwemles|
T o1,e13 =schoolvakantie|
T o1,o2|
T o1,o2 =kerndoelen|
T o1,o2 =schooladvies|
T o1,o6|
T o1,o8 =overblijven|
T o1,o9 =onderwijsachterstand|
T o1,z8|
T o2|
T o2 =basisvorming|
T o2 =eindexamen|
T o2 =examen|
T o2 =examentraining|
T o2 =gymnasium|
T o2 =havo|
T o2 =herexamen|
T o2 =lesuren|
T o2 =rekentoets|
T o2 =staatsexamen|
T o2 =studiehuis|
T o2 =urennorm|
T o2 =vavo|
T o2 =vmbo|
T o2 =wiskunde|
T o2,o3|
T o2,o3 =examen|
T o2,o6 =lesuitval|
T o2,o7|
T o2,o7 =praktijkonderwijs|
T o3|
T o3 =roc|
T o3 =stage|
T o3 =vakopleiding|
T o3 =volwasseneneducatie|
T o3,c4 =laaggeletterdheid|
T o3,o4|
T o3,o5 =lesgeld|
T o3,o7 =schooluitval|
T o3,s4 =stage|
T o3,s8 =vakmensen|
T o4|
T o4 =accreditatie|
T o4 =bachelor|
T o4 =engels|
T o4 =leerstoel|
T o4 =maagdenhuis|
T o4 =numerusfixus|
T o4 =promovendus|
T o4 =saxion|
T o4 =studentenvereniging|
T o4 =studieadvies|
T o4 =studiekeuze|
T o4 =studiepunten|
T o4 =techniek|
T o4 =tentamen|
T o4 =toelatingseisen|
T o4 =uitwisselingsprogramma|
T o4 =vu|
T o4 =windesheim|
T o4,a6 =vrouwenstudies|
T o4,b9 =confuciusinstituut|
T o4,c1 =universiteitsblad|
T o4,j13|
T o4,l1|
T o4,o2 =loting|
T o4,o5|
T o4,o5 =schakeljaar|
T o4,o5 =studievertraging|
T o4,o6 =toelatingstoets|
T o4,z13|
T o5|
T o5 =basisbeurs|
T o5 =beurs|
T o5 =collegegeld|
T o5 =duo|
T o5 =langstudeerboete|
T o5 =leenstelsel|
T o5 =prestatiebeurs|
T o5 =studiefinanciering|
T o5 =studieschuld|
T o5,e3 =studiekosten|
T o5,s1 =bijverdienen|
T o5,s2 =studietoeslag|
T o6|
T o6 =leraar|
T o6 =lerarenbeurs|
T o6 =lerarenopleiding|
T o6 =lerarentekort|
T o6 =pabo|
T o6 =prestatiebeloning|
T o6 =schoolleider|
T o6,o1|
T o7|
T o7 =dyslexie|
T o7 =hoogbegaafd|
T o7 =internaat|
T o7 =islamitischeschool|
T o7 =leerplicht|
T o7 =passendonderwijs|
T o7 =remedialteaching|
T o7 =schoolverzuim|
T o7 =speciaalonderwijs|
T o7 =spijbelen|
T o7 =thuisonderwijs|
T o7 =thuiszitter|
T o7,a4 =reformatorisch|
T o7,a4 =weekendschool|
T o7,o1 =schoolkeuze|
T o7,v2 =leerlingenvervoer|
T o7,z7 =doven|
T o8|
T o8 =buitenschoolseopvang|
T o8 =gastouder|
T o8 =kinderopvang|
T o8 =peuter|
T o8 =peuterspeelzaal|
T o8 =voorschool|
T o9|
T o9 =conciërge|
T o9 =pesten|
T o9 =schoolboek|
T o9 =schoolgebouw|
T o9 =schoolgebouwen|
T o9 =schoolplein|
T o9,o1 =schoolreis|
T o9,o4 =prestatiedruk|
T o9,o7 =segregatie|
T o9,s5 =pesten|
T o9,s6 =schoolkosten|
T o9,z10 =ventilatie|
T s1|
T s1 =bbz|
T s1 =bijstand|
T s1 =bijstandsfraude|
T s1 =dagloon|
T s1 =kostendelersnorm|
T s1 =reïntegratie|
T s1 =sfb|
T s1 =sollicitatieplicht|
T s1 =suwinet|
T s1 =tegenprestatie|
T s1 =uitkeringsfraude|
T s1 =uitkeringsinstantie|
T s1 =uitkeringskorting|
T s1 =uwv|
T s1 =ww|
T s1 =zoekperiode|
T s1,e3 =vermogenstoets|
T s1,e8 =tozo|
T s1,j13 =suwinet|
T s1,o5 =bijverdienen|
T s1,s2 =bedrijfsvereniging|
T s1,s3 =samenwonen|
T s1,s4 =werktijdverkorting|
T s1,s5 =zwartwerk|
T s1,s8|
T s1,s8 =arbeidsbureau|
T s1,s8 =participatiewet|
T s1,s8 =vacaturesite|
T s2|
T s2 =arbeidsongeschiktheid|
T s2 =arbeidsongeschiktheidsverzekering|
T s2 =herkeuring|
T s2 =keuringsarts|
T s2 =schattingsbesluit|
T s2 =uszo|
T s2 =verzekeringsarts|
T s2 =wajong|
T s2 =wao|
T s2 =waz|
T s2 =wia|
T s2 =ziekteverzuim|
T s2 =ziektewet|
T s2,e2 =hiaatverzekering|
T s2,s1 =reintegratie|
T s2,s4 =loondoorbetaling|
T s2,z9 =premiedifferentiatie|
T s3|
T s3 =abp|
T s3 =aow|
T s3 =apg|
T s3 =gepensioneerden|
T s3 =ouderenbonden|
T s3 =partnertoeslag|
T s3 =pensioen|
T s3 =pensioenfonds|
T s3 =pensioenleeftijd|
T s3 =pensioenopbouw|
T s3 =vut|
T s3 =waardeoverdracht|
T s3 =zwareberoepen|
T s3,e3 =grensarbeider|
T s3,s7 =nabestaandenpensioen|
T s3,z6|
T s3,z6 =vergrijzing|
T s4|
T s4 =arbeidstijd|
T s4 =arbeidstijden|
T s4 =bijbaan|
T s4 =cao|
T s4 =concurrentiebeding|
T s4 =deeltijd|
T s4 =eindejaarsuitkering|
T s4 =flexwerk|
T s4 =huishoudelijkehulp|
T s4 =koerier|
T s4 =loonmatiging|
T s4 =loonoffer|
T s4 =loonsverhoging|
T s4 =maaltijdbezorger|
T s4 =medezeggenschap|
T s4 =minimumloon|
T s4 =ontslagrecht|
T s4 =overwerk|
T s4 =payroll|
T s4 =schoonmaak|
T s4 =staking|
T s4 =transitievergoeding|
T s4 =vakantiedagen|
T s4 =vakantiegeld|
T s4 =vakantiekracht|
T s4 =vakbond|
T s4 =vaststellingsovereenkomst|
T s4 =zzp|
T s4,a7 =schijnconstructie|
T s4,b1 =vakbond|
T s4,e3 =reiskostenvergoeding|
T s4,e3 =spaarloon|
T s4,e3 =zzp|
T s4,g4 =ontslagvergoeding|
T s4,s3|
T s4,s5 =thuiswerken|
T s4,s8|
T s4,v7 =rijtijden|
T s4,z7 =slaapdienst|
T s5 =arbeidsinspectie|
T s5 =arbeidsomstandigheden|
T s5 =bedrijfsongeval|
T s5 =beroepsziekte|
T s5 =bouwvakker|
T s5 =kwartsstof|
T s5 =preventiemedewerker|
T s5 =rsi|
T s5 =schildersziekte|
T s5 =werkdruk|
T s5,j10|
T s5,m7 =grenswaarde|
T s5,m8 =schildersziekte|
T s5,s2 =arbodienst|
T s5,s2 =bedrijfsarts|
T s6|
T s6 =armoedebeleid|
T s6 =koopkracht|
T s6 =schulden|
T s6 =schuldhulpverlening|
T s6 =schuldsanering|
T s6 =voedselbank|
T s6 =vroegsignalering|
T s6,b16 =schulden|
T s6,e2 =beslagvrij|
T s6,e2 =kredietbank|
T s6,e5 =kwijtschelding|
T s6,m5 =energietoeslag|
T s6,s1 =armoedeval|
T s7 =kinderbijslag|
T s7 =kindgebonden|
T s7 =nabestaanden|
T s7 =nabestaandenwet|
T s7 =verlof|
T s7 =weduwe|
T s7 =zwangerschapsverlof|
T s7,s3 =levensloopregeling|
T s7,s3 =nabestaandenpensioen|
T s7,s3 =svb|
T s7,s3 =volksverzekeringen|
T s7,z7 =tog|
T s8|
T s8 =arbeidsgehandicapten|
T s8 =arbeidsvoorziening|
T s8 =banenafspraak|
T s8 =banenplan|
T s8 =gesubsidieerdebanen|
T s8 =jeugdwerkloosheid|
T s8 =loonkostensubsidie|
T s8 =melkertbaan|
T s8 =personeelstekort|
T s8 =premiekorting|
T s8 =socialewerkplaats|
T s8 =socialewerkvoorziening|
T s8 =sollicitatie|
T s8 =vacaturetekst|
T s8,b15|
T s8,e10 =ontslag|
T s8,o6 =herintreder|
T s8,s1 =arbeidsbemiddeling|
T s8,s1 =werkbedrijf|
T v1|
T v1 =beneluxtrein|
T v1 =betuwelijn|
T v1 =bovenleiding|
T v1 =conducteur|
T v1 =dienstregeling|
T v1 =fyra|
T v1 =goederentrein|
T v1 =goederenvervoer|
T v1 =hanzelijn|
T v1 =hsl|
T v1 =maaslijn|
T v1 =machinist|
T v1 =overweg|
T v1 =perron|
T v1 =poortje|
T v1 =prorail|
T v1 =railned|
T v1 =rangeerterrein|
T v1 =schipholtunnel|
T v1 =sein|
T v1 =spits|
T v1 =spoor|
T v1 =spoorbrug|
T v1 =spoorcapaciteit|
T v1 =spoorlijn|
T v1 =spooronderhoud|
T v1 =spoortunnel|
T v1 =spoorveiligheid|
T v1 =station|
T v1 =stoptrein|
T v1 =toilet|
T v1 =trein|
T v1 =treinbeveiliging|
T v1 =treinkaartje|
T v1 =treinongeluk|
T v1 =treinpersoneel|
T v1 =treinstellen|
T v1 =treinstoring|
T v1 =treinverbinding|
T v1 =treinvertraging|
T v1 =valleilijn|
T v1 =zitplaats|
T v1,c2 =stoomtrein|
T v1,j1 =spoorwegpolitie|
T v1,m8 =giftrein|
T v1,s5 =spooronderhoud|
T v1,v2|
T v1,v2 =abellio|
T v1,v2 =dienstregeling|
T v1,v2 =toegangspoortjes|
T v1,v2 =zoetermeerlijn|
T v1,v3 =spits|
T v1,v4 =remmen|
T v1,v7 =goederenvervoer|
T v2|
T v2 =bus|
T v2 =buschauffeur|
T v2 =connexxion|
T v2 =gvb|
T v2 =metro|
T v2 =noordzuidlijn|
T v2 =ov-chipkaart|
T v2 =qbuzz|
T v2 =randstadrail|
T v2 =reisinformatie|
T v2 =ret|
T v2 =rover|
T v2 =streekvervoer|
T v2 =strippenkaart|
T v2 =taxi|
T v2 =touringcar|
T v2 =tram|
T v2 =vsn|
T v2,e14 =uber|
T v2,o5 =ov-studentenkaart|
T v2,o7 =leerlingenvervoer|
T v2,v1 =arriva|
T v2,v1 =syntus|
T v2,v1 =veolia|
T v2,v7|
T v3|
T v3 =afrit|
T v3 =aquaduct|
T v3 =asfalt|
T v3 =bewegwijzering|
T v3 =blankenburgtunnel|
T v3 =botlekbrug|
T v3 =brienenoordbrug|
T v3 =brug|
T v3 =buitenring|
T v3 =coentunnel|
T v3 =file|
T v3 =gladheid|
T v3 =haringvlietbrug|
T v3 =heinenoordtunnel|
T v3 =infrastructuur|
T v3 =rijstrook|
T v3 =sneeuw|
T v3 =snelweg|
T v3 =spijkenisserbrug|
T v3 =spits|
T v3 =spitsstrook|
T v3 =stadsbrug|
T v3 =strooizout|
T v3 =tunnel|
T v3 =velsertunnel|
T v3 =verkeersinformatie|
T v3 =verzorgingsplaats|
T v3 =vlaketunnel|
T v3 =vluchtstrook|
T v3 =waalbrug|
T v3 =wegdek|
T v3 =wegverbreding|
T v3 =wegwerkzaamheden|
T v3 =westerscheldetunnel|
T v3,v1 =sneeuw|
T v3,v4 =vangrail|
T v3,v6 =berging|
T v3,v6 =stremming|
T v3,v7 =tolheffing|
T v4|
T v4 =autoloos|
T v4 =brommer|
T v4 =fiets|
T v4 =helm|
T v4 =maximumsnelheid|
T v4 =rijexamen|
T v4 =rijles|
T v4 =scooter|
T v4 =snelheidsbegrenzer|
T v4 =step|
T v4 =verkeershufter|
T v4 =verkeersongeluk|
T v4 =verkeersongeval|
T v4 =verkeersregelaar|
T v4 =verkeersslachtoffer|
T v4 =verkeersveiligheid|
T v4,j19 =cbr|
T v4,v1 =fietsenstalling|
T v4,v3 =fiets|
T v4,v3 =verkeersbord|
T v4,v7 =dodehoek|
T v4,v7 =tractor|
T v4,z2 =voorrangsvoertuig|
T v5|
T v5 =annulering|
T v5 =bagage|
T v5 =bodyscan|
T v5 =boeing|
T v5 =kleineluchtvaart|
T v5 =klm|
T v5 =landingsbaan|
T v5 =luchthaven|
T v5 =luchthavenbesluit|
T v5 =luchtvaartmaatschappij|
T v5 =luchtverkeersleiding|
T v5 =nachtvluchten|
T v5 =privéjet|
T v5 =rld|
T v5 =rotterdamairport|
T v5 =ryanair|
T v5 =schiphol|
T v5 =startbaan|
T v5 =transavia|
T v5 =vliegbeweging|
T v5 =vliegramp|
T v5 =vliegreiziger|
T v5 =vliegroute|
T v5 =vliegtuigpassagier|
T v5 =vliegveld|
T v5,b13 =winair|
T v5,b17 =vliegtuigspotter|
T v5,d3 =vliegverbod|
T v5,d5|
T v5,d5 =vliegshow|
T v5,e11|
T v5,e5 =taxfree|
T v5,e5 =vliegtaks|
T v5,e9 =vliegticket|
T v5,j13 =scanner|
T v5,j9 =laserpen|
T v5,m7 =vliegtuiglawaai|
T v5,v1|
T v5,v1 =ticketprijs|
T v5,v1 =verkeersleiding|
T v5,z16 =bijlmerramp|
T v6|
T v6 =aanvaring|
T v6 =binnenvaart|
T v6 =containerschip|
T v6 =containerterminal|
T v6 =cruiseschip|
T v6 =koopvaardij|
T v6 =kustwacht|
T v6 =loods|
T v6 =olietanker|
T v6 =pleziervaart|
T v6 =reddingsboot|
T v6 =reddingsbrigade|
T v6 =reder|
T v6 =scheepsramp|
T v6 =scheepswrak|
T v6 =schip|
T v6 =sluis|
T v6 =vaarbewijs|
T v6 =vaargeul|
T v6 =vaarweg|
T v6 =veerboot|
T v6 =veerdienst|
T v6 =vrachtschip|
T v6 =watertaxi|
T v6 =zeehaven|
T v6 =zeeschip|
T v6 =zeevaart|
T v6 =zeeverkeerscentrale|
T v6 =zeilschip|
T v6,b7|
T v6,d3 =piraterij|
T v6,j6 =zeecontainer|
T v6,m12|
T v6,s4 =zeeman|
T v6,v3|
T v6,v5 =kaping|
T v6,w3 =ligplaats|
T v7|
T v7 =apk|
T v7 =auto|
T v7 =autofabrikant|
T v7 =chauffeur|
T v7 =eurovignet|
T v7 =garage|
T v7 =goederenvervoer|
T v7 =kenteken|
T v7 =kilometerheffing|
T v7 =kilometerteller|
T v7 =laadpaal|
T v7 =parkeren|
T v7 =rdw|
T v7 =rekeningrijden|
T v7 =rijverbod|
T v7 =tesla|
T v7 =volkswagen|
T v7 =vrachtwagen|
T v7 =vrachtwagenchauffeur|
T v7,a2 =verstekeling|
T v7,e5 =bestelauto|
T v7,j13 =kenteken|
T v7,j19 =parkeren|
T v7,m6 =autowrak|
T v7,m7 =milieuzone|
T v7,m7 =roetfilter|
T v7,s4 =vrachtwagenchauffeur|
T v7,v3 =tolheffing|
T v7,v4 =winterbanden|
T v7,w4 =parkeren|
T v8|
T v8 =blauwalg|
T v8 =dijk|
T v8 =drinkwater|
T v8 =droogte|
T v8 =grondwater|
T v8 =hoogwatergeul|
T v8 =maaswerken|
T v8 =overstroming|
T v8 =stormvloedkering|
T v8 =uiterwaarden|
T v8 =verdrinking|
T v8 =watermeter|
T v8 =wateroverlast|
T v8 =waterpeil|
T v8 =waterzuivering|
T v8 =zandmotor|
T v8 =zeewering|
T v8 =zwemwater|
T v8,m10 =duin|
T v8,m10 =grensmaas|
T v8,m10 =hedwigepolder|
T v8,m12 =gemaal|
T v8,m12 =haringvliet|
T v8,m12 =hedwigepolder|
T v8,m3 =zandwinning|
T v8,m8 =bagger|
T v8,m8 =slib|
T v8,m8 =waterkwaliteit|
T v8,v3 =afsluitdijk|
T v8,v6|
T v8,v6 =stuw|
T v9|
T v9 =5g|
T v9 =breedband|
T v9 =brievenbus|
T v9 =glasvezel|
T v9 =internetprovider|
T v9 =internetverbinding|
T v9 =kabel|
T v9 =kpn|
T v9 =mobiel|
T v9 =mobieltje|
T v9 =pakket|
T v9 =post|
T v9 =postbode|
T v9 =postkantoor|
T v9 =postnl|
T v9 =postzegel|
T v9 =ptt|
T v9 =radiofrequentie|
T v9 =sandd|
T v9 =sms|
T v9 =straling|
T v9 =telecom|
T v9 =telefonie|
T v9 =telefoonnummer|
T v9 =umts|
T v9 =vodafone|
T v9 =voip|
T v9 =wifi|
T v9 =xs4all|
T v9 =zendmast|
T v9,c1|
T v9,c1 =digitaletelevisie|
T v9,c1 =frequentie|
T v9,c1 =kabel|
T v9,c1 =radiofrequentie|
T v9,e14 =domeinnaam|
T v9,e14 =mobieltje|
T v9,e9 =pretium|
T v9,e9 =telefoonabonnement|
T v9,j12 =internetfilter|
T v9,j13 =gps|
T v9,j13 =telefonie|
T v9,j16 =c2000|
T v9,s4 =bezorger|
T v9,s4 =pakketbezorger|
T v9,z10|
T w1|
T w1 =bemiddelingskosten|
T w1 =huisbaas|
T w1 =huur|
T w1 =huurbemiddeling|
T w1 =huurbescherming|
T w1 =huurcommissie|
T w1 =huurcontract|
T w1 =huurder|
T w1 =huurpunten|
T w1 =huurtoeslag|
T w1 =huurverhoging|
T w1 =huurwoning|
T w1 =rochdale|
T w1 =schimmel|
T w1 =servatius|
T w1 =servicekosten|
T w1 =verhuurder|
T w1 =verhuurderheffing|
T w1 =vestia|
T w1 =woningcorporatie|
T w1 =woningnood|
T w1 =woonbron|
T w1 =woonfraude|
T w1 =ymere|
T w1,g4 =woningcorporatie|
T w1,o4 =prestatieafspraken|
T w1,s6 =huisuitzetting|
T w1,w2 =sloop|
T w1,w2 =vastgoedbelegger|
T w1,w3|
T w1,w3 =tweebosbuurt|
T w1,w4|
T w1,w4 =sloop|
T w1,z6 =seniorenwoning|
T w1,z6 =serviceflat|
T w2|
T w2 =architect|
T w2 =beton|
T w2 =boeterente|
T w2 =executieveiling|
T w2 =fundering|
T w2 =huiseigenaar|
T w2 =huizenmarkt|
T w2 =huizenprijzen|
T w2 =hypotheek|
T w2 =hypotheekfraude|
T w2 =hypotheekgarantie|
T w2 =hypotheekrente|
T w2 =koopwoning|
T w2 =makelaar|
T w2 =nieuwbouw|
T w2 =taxatie|
T w2 =vastgoed|
T w2 =vocht|
T w2 =woningbouw|
T w2 =woondeal|
T w2,e1 =taxatie|
T w2,e3 =hypotheekrenteaftrek|
T w2,e9 =winkelnering|
T w2,m3|
T w2,m3 =verzakking|
T w2,s5|
T w2,w1 =flexwoning|
T w2,w1 =woningnood|
T w2,w4 =grondprijs|
T w2,w4 =projectontwikkelaar|
T w2,w4 =vinex|
T w3|
T w3 =achterstandswijk|
T w3 =buurthuis|
T w3 =dakloze|
T w3 =daklozen|
T w3 =kraken|
T w3 =krimp|
T w3 =spreidingsbeleid|
T w3 =stedenbeleid|
T w3 =studentenhuisvesting|
T w3 =wijkaanpak|
T w3 =winterkou|
T w3 =woonboot|
T w3 =woonwagen|
T w3,e13 =recreatiewoning|
T w3,e13 =vakantiepark|
T w3,e13 =vakantieverhuur|
T w3,z6|
T w4|
T w4 =balkon|
T w4 =bedrijventerrein|
T w4 =begraafplaats|
T w4 =bestemmingsplan|
T w4 =bouwbesluit|
T w4 =bouwstop|
T w4 =bouwvergunning|
T w4 =brandveiligheid|
T w4 =distributiecentrum|
T w4 =galerij|
T w4 =gevelbrand|
T w4 =grondhandel|
T w4 =hoogbouw|
T w4 =instorting|
T w4 =kantoorpand|
T w4 =kraken|
T w4 =leegstand|
T w4 =omgevingsvergunning|
T w4 =omgevingswet|
T w4 =pkb|
T w4 =streekplan|
T w4 =structuurvisie|
T w4 =toilet|
T w4 =voorkeursrecht|
T w4,e5 =leges|
T w4,j16|
T w4,m10 =grondaankoop|
T w4,m5 =gasinstallatie|
T w4,m5 =koolmonoxide|
T w4,m8 =omgevingsdienst|
T w4,v3 =reclamebord|
T w4,z6 =mantelzorg|
T z1|
T z1 =bedrijvenpoli|
T z1 =chirurgie|
T z1 =ic|
T z1 =kinderarts|
T z1 =kinderhartcentra|
T z1 =maasstadziekenhuis|
T z1 =polikliniek|
T z1 =privékliniek|
T z1 =radboud|
T z1 =radioloog|
T z1 =refaja|
T z1 =ruwaardvanputten|
T z1 =sionsberg|
T z1 =slotervaartziekenhuis|
T z1 =sterftecijfer|
T z1 =streekziekenhuis|
T z1 =tergooi|
T z1 =tjongerschans|
T z1 =treant|
T z1 =umcg|
T z1 =vlietlandziekenhuis|
T z1 =vumc|
T z1 =zelfstandigekliniek|
T z1 =zgt|
T z1 =ziekenhuisbed|
T z1 =ziekenhuisfusie|
T z1 =zorgsaam|
T z1 =zuwehofpoort|
T z1 =zuyderland|
T z1,g4 =zorgbestuurder|
T z1,o4 =radboud|
T z1,o7|
T z1,z10|
T z1,z16 =hartchirurgie|
T z1,z6|
T z1,z7|
T z1,z9|
T z1,z9 =patiëntenstop|
T z1,z9 =voorrangszorg|
T z1,z9 =ziekenhuisbudget|
T z1,z9 =ziekenhuisrekening|
T z10|
T z10 =aids|
T z10 =antibioticaresistentie|
T z10 =apenpokken|
T z10 =avondklok|
T z10 =bacterie|
T z10 =condoom|
T z10 =contactonderzoek|
T z10 =corona|
T z10 =coronabewijs|
T z10 =coronapas|
T z10 =coronatest|
T z10 =ebola|
T z10 =griep|
T z10 =hepatitis|
T z10 =hygiëne|
T z10 =infectie|
T z10 =infectieziekte|
T z10 =legionella|
T z10 =lockdown|
T z10 =mazelen|
T z10 =mondkapje|
T z10 =mondkapjes|
T z10 =mrsa|
T z10 =oversterfte|
T z10 =pandemie|
T z10 =prep|
T z10 =quarantaine|
T z10 =resistentie|
T z10 =sars|
T z10 =soa|
T z10 =tuberculose|
T z10 =vaccinatie|
T z10 =zikavirus|
T z10,b16 =aids|
T z10,b17 =reisbeperking|
T z10,b7|
T z10,e6 =corona|
T z10,e8 =coronasteun|
T z10,g4 =mondkapjes|
T z10,j19 =corona|
T z10,l3 =mexicaansegriep|
T z10,l3 =westnijlvirus|
T z10,l3 =zoönose|
T z10,m1 =hitte|
T z10,s5 =mondkapje|
T z10,v8 =rioolwater|
T z10,z3 =antibiotica|
T z10,z3 =vaccinatie|
T z11|
T z11 =baarmoederhalskanker|
T z11 =bevolkingsonderzoek|
T z11 =bloeddonor|
T z11 =borstkanker|
T z11 =darmkanker|
T z11 =kanker|
T z11 =longkanker|
T z11 =orgaandonatie|
T z11 =orgaanhandel|
T z11 =prostaatkanker|
T z11 =protonentherapie|
T z11 =stamcellen|
T z11 =zeldzameziekte|
T z11,z12 =downsyndroom|
T z11,z12 =spinabifida|
T z11,z3|
T z11,z3 =kankermedicijn|
T z11,z3 =taaislijmziekte|
T z12|
T z12 =abortus|
T z12 =anticonceptie|
T z12 =baby|
T z12 =babysterfte|
T z12 =bevalling|
T z12 =borstvoeding|
T z12 =embryo|
T z12 =euthanasie|
T z12 =geboorte|
T z12 =geslachtskeuze|
T z12 =ivf|
T z12 =kraamzorg|
T z12 =palliatief|
T z12 =prenataal|
T z12 =sedatie|
T z12 =spermadonor|
T z12 =thuisbevalling|
T z12 =verloskunde|
T z12 =verloskundige|
T z12 =zwangerschap|
T z12,b16 =voortplanting|
T z12,g6 =doodgeborenkind|
T z12,j10 =tienermoeder|
T z12,j17 =draagmoeder|
T z12,z1 =gynaecoloog|
T z12,z11 =embryo|
T z12,z14|
T z12,z14 =baby|
T z12,z4 =zelfmoordpoeder|
T z12,z6 =hospice|
T z12,z6 =versterving|
T z13|
T z13 =basisarts|
T z13 =beroepsgeheim|
T z13 =big|
T z13 =cliëntenraad|
T z13 =doodsoorzaak|
T z13 =functiedifferentiatie|
T z13 =implantaat|
T z13 =patiëntendossier|
T z13 =patiëntenorganisatie|
T z13 =patiëntgegevens|
T z13 =patiëntveiligheid|
T z13 =proefpersonen|
T z13 =tuchtrecht|
T z13 =zorgbonus|
T z13,e1 =zwartelijst|
T z13,g5 =zwijgcontract|
T z13,j13 =zorgwebsite|
T z13,j20 =lijkschouw|
T z13,j4 =zwijgcontract|
T z13,j5 =tuchtrecht|
T z13,o4 =artsenopleiding|
T z13,z1 =opleidingsplaatsen|
T z13,z1 =verpleegkundige|
T z13,z12 =wilsonbekwaam|
T z14|
T z14 =babyvoeding|
T z14 =campylobacter|
T z14 =dieet|
T z14 =etiket|
T z14 =frisdrank|
T z14 =gezondheidsclaim|
T z14 =levensmiddelen|
T z14 =overgewicht|
T z14 =snoep|
T z14 =souvenaid|
T z14 =suiker|
T z14 =vegetarisch|
T z14 =vet|
T z14,e5 =suikertaks|
T z14,e9 =kindermarketing|
T z14,l6 =voedselveiligheid|
T z14,o1 =schoolfruit|
T z14,z10 =salmonella|
T z14,z3 =vitamine|
T z15|
T z15 =alternatief|
T z15 =beugel|
T z15 =borstimplantaat|
T z15 =botox|
T z15 =cosmetisch|
T z15 =fysiotherapie|
T z15 =gehoor|
T z15 =homeopathie|
T z15 =logopedie|
T z15 =tandarts|
T z15,m8 =cosmetica|
T z15,z13|
T z15,z13 =borstimplantaat|
T z15,z13 =kwakzalver|
T z15,z7 =blind|
T z15,z7 =doven|
T z15,z7 =hoortoestel|
T z15,z7 =slechthorend|
T z15,z9 =tandarts|
T z16|
T z16 =astma|
T z16 =beroerte|
T z16 =copd|
T z16 =cvs|
T z16 =diabetes|
T z16 =hartziekte|
T z16 =hemofilie|
T z16 =hersenen|
T z16 =hersenletsel|
T z16 =hoofdpijn|
T z16 =nieren|
T z16 =parkinson|
T z16 =reuma|
T z16 =revalidatie|
T z16,z1 =cardiologie|
T z16,z10 =longontsteking|
T z16,z10 =lyme|
T z16,z11 =spierziekte|
T z16,z13|
T z16,z3 =diabetes|
T z16,z7 =diabetes|
T z16,z7 =hartklep|
T z16,z7 =pacemaker|
T z2|
T z2 =aanrijtijd|
T z2 =aed|
T z2 =ambulance|
T z2 =gezondheidscentrum|
T z2 =goodwill|
T z2 =huisarts|
T z2 =huisartsenpost|
T z2 =reanimatie|
T z2 =spoedeisendehulp|
T z2 =traumahelikopter|
T z2 =trombosedienst|
T z2,j16|
T z2,j16 =hulpdiensten|
T z2,z1 =spoedeisendehulp|
T z2,z16 =aed|
T z2,z6 =reanimatie|
T z2,z9 =ziekenvervoer|
T z3|
T z3 =anticonceptie|
T z3 =apotheek|
T z3 =bijsluiter|
T z3 =bijwerking|
T z3 =bijwerkingen|
T z3 =bloedbank|
T z3 =bloedplasma|
T z3 =cholesterolverlager|
T z3 =ema|
T z3 =farmaceut|
T z3 =geneesmiddelenreclame|
T z3 =gvs|
T z3 =kinkhoest|
T z3 =medicijnen|
T z3 =medicijnonderzoek|
T z3 =medicijnprijs|
T z3 =medicijntekort|
T z3 =ozempic|
T z3 =paracetamol|
T z3 =pfizer|
T z3 =pijnstiller|
T z3 =pil|
T z3 =preferentiebeleid|
T z3 =recept|
T z3 =remicade|
T z3 =schildkliermedicijn|
T z3 =slaapmiddel|
T z3 =spinraza|
T z3 =vaccinatie|
T z3 =vioxx|
T z3 =voorschrijfgedrag|
T z3 =zelfzorgmiddel|
T z3,b14|
T z3,e10|
T z3,j6 =mediwiet|
T z3,l4 =groeihormoon|
T z3,l4 =hormonen|
T z3,v8 =medicijnresten|
T z3,z10|
T z3,z10 =antibiotica|
T z3,z10 =astrazeneca|
T z3,z10 =corona|
T z3,z10 =coronamedicijn|
T z3,z10 =griepprik|
T z3,z10 =janssen|
T z3,z10 =pneumokokken|
T z3,z10 =remdesivir|
T z3,z10 =vaccinatie|
T z3,z10 =vaccinatieschade|
T z3,z11 =hpv|
T z3,z11 =kankermedicijn|
T z3,z12 =pijnstiller|
T z3,z14 =afslankmiddel|
T z3,z16|
T z3,z4 =adhd|
T z3,z4 =antidepressiva|
T z3,z4 =taperingstrips|
T z4|
T z4 =adhd|
T z4 =crisisdienst|
T z4 =depressie|
T z4 =dwangbehandeling|
T z4 =eetstoornis|
T z4 =isoleercel|
T z4 =parnassia|
T z4 =psychiater|
T z4 =psychiatrie|
T z4 =psycholoog|
T z4 =psychose|
T z4 =psychotherapie|
T z4 =ptss|
T z4 =riagg|
T z4 =rom|
T z4 =separeren|
T z4 =zelfmoord|
T z4,d4 =trauma|
T z4,j13|
T z4,s5 =vertrouwenspersoon|
T z4,z6 =dwangmaatregel|
T z4,z7|
T z4,z7 =autisme|
T z4,z8 =jeugdpsychiatrie|
T z5|
T z5 =afkicken|
T z5 =alcohol|
T z5 =alcoholreclame|
T z5 =bier|
T z5 =cannabis|
T z5 =comazuipen|
T z5 =drugsgebruik|
T z5 =drugsverslaafde|
T z5 =drugsverslaafden|
T z5 =leeftijdscontrole|
T z5 =leeftijdsgrens|
T z5 =paddo|
T z5 =partydrug|
T z5 =roken|
T z5 =vape|
T z5 =verslaving|
T z5 =verslavingszorg|
T z5,c5 =gokverslaving|
T z5,e14 =gamen|
T z5,e5 =wijn|
T z5,e9 =verkoopverbod|
T z5,j19 =alcohol|
T z5,j6 =cannabis|
T z5,j6 =designerdrugs|
T z5,j6 =drugstest|
T z5,j6 =ghb|
T z5,j6 =heroïne|
T z5,j6 =paddo|
T z5,j6 =qat|
T z5,v4 =lachgas|
T z5,z4 =trimbos|
T z6|
T z6 =casemanager|
T z6 =dementie|
T z6 =eenzaamheid|
T z6 =extramuraal|
T z6 =geriatrie|
T z6 =maaltijd|
T z6 =mantelzorg|
T z6 =privazorg|
T z6 =sensire|
T z6 =thebe|
T z6 =thuiszorg|
T z6 =tsn|
T z6 =vallen|
T z6 =verpleeghuis|
T z6 =verpleeghuisarts|
T z6 =verzorgingshuis|
T z6 =vierstroom|
T z6 =wijkverpleging|
T z6 =zonnehuizen|
T z6 =zorgboog|
T z6 =zorgvastgoed|
T z6 =zuidzorg|
T z6,s7 =mantelzorg|
T z6,w1|
T z6,w1 =zorgwoning|
T z6,w3 =groepswonen|
T z6,z1 =opnamestop|
T z6,z12 =reanimatie|
T z6,z7|
T z6,z7 =alfahulp|
T z6,z7 =ciz|
T z6,z7 =indicatie|
T z6,z7 =indicatiestelling|
T z6,z7 =wlz|
T z6,z7 =zorgindicatie|
T z6,z7 =zorgzwaartepakket|
T z6,z8 =cliëntenstop|
T z6,z9 =vermogensinkomensbijtelling|
T z7|
T z7 =blinden|
T z7 =dagbesteding|
T z7 =gehandicapten|
T z7 =gehandicaptenzorg|
T z7 =handicap|
T z7 =hulphond|
T z7 =hulpmiddel|
T z7 =incontinentie|
T z7 =pgb|
T z7 =philadelphia|
T z7 =rollator|
T z7 =rolstoel|
T z7 =scootmobiel|
T z7 =thomashuis|
T z7 =traplift|
T z7 =verstandelijkgehandicapt|
T z7 =wmo|
T z7 =zorgboerderij|
T z7,c2 =blinden|
T z7,l5 =geleidehond|
T z7,l5 =hulphond|
T z7,v2 =gehandicaptenvervoer|
T z7,v2 =valys|
T z7,v7 =parkeren|
T z7,w1 =woningaanpassing|
T z7,z15 =blind|
T z7,z15 =blinden|
T z7,z15 =doven|
T z7,z6 =personenalarmering|
T z7,z6 =wmo|
T z7,z6 =wooninitiatief|
T z7,z8 =wijkteam|
T z7,z9 =wtcg|
T z7,z9 =zorgbureau|
T z8|
T z8 =adoptie|
T z8 =consultatiebureau|
T z8 =gezinshuis|
T z8 =gezinsvoogd|
T z8 =hoenderloo|
T z8 =jeugdarts|
T z8 =jeugdbescherming|
T z8 =jeugdzorg|
T z8 =kinddossier|
T z8 =kinderbescherming|
T z8 =kindermishandeling|
T z8 =kindertehuis|
T z8 =kindertelefoon|
T z8 =pleegzorg|
T z8 =pluryn|
T z8 =uithuisplaatsing|
T z8 =verwijsindex|
T z8 =vondeling|
T z8,a1 =voogdij|
T z8,a1 =zakgeld|
T z8,b1 =kinderrechten|
T z8,g5|
T z8,j10 =kinderhandel|
T z8,j14|
T z8,j4 =kinderrechter|
T z8,o7|
T z9|
T z9 =agis|
T z9 =artsenkeuze|
T z9 =basispakket|
T z9 =budgetplafond|
T z9 =budgetpolis|
T z9 =cak|
T z9 =dbc|
T z9 =declaraties|
T z9 =gezondheidsverschillen|
T z9 =onverzekerden|
T z9 =risicoverevening|
T z9 =verzekeringsplicht|
T z9 =vgz|
T z9 =ziekenfonds|
T z9 =zorgcontractering|
T z9 =zorgfraude|
T z9 =zorginkoop|
T z9 =zorginstituut|
T z9 =zorgondernemer|
T z9 =zorgpremie|
T z9 =zorgtarieven|
T z9 =zorgverzekeraar|
T z9 =zorgverzekering|
T z9,e2 =acceptatieplicht|
T z9,e2 =wanbetaler|
T z9,e3 =risicoselectie|
T z9,e3 =ziektekostenaftrek|
T z9,g4 =declaraties|
T z9,s6 =gemeentepolis|
T z9,z6 =zorgkantoor|
X|
`.trim();

/** What has more names than one, and the stems that name it. */
export const wordConcepts = `
aanbesteding|aanbested aanbestedingsplicht aanbestedingsprocedur aanbestedingsprocedures aanbestedingsregel overheidsaanbested overheidsopdracht tender tenderned
aandeelhouder|aandeelhouder aandeelhoudersvergader grootaandeelhouder
aandelenlease|aandelenleas dexia
aanhoudingsbevel|aanhoudingsbevel arrestatiebevel
aanmeldcentrum|aanmeldcentra aanmeldcentrum
aanranding|aangerand aanrand aanrander
aanslag|terreuraanslag terreuraanval terreurdad zelfmoordaanslag zelfmoordterrorist
aardappel|aardappel aardappelziekt pootgoed
aardbeving|aardbef aardbevingsbest aardbevingsgebied aardbevingsschad beving bevingsgebied bevingsschad
aardwarmte|aardwarmt geothermie
abnamro|abn amro
abortus|abortion abortus abortusbeleid abortusbot abortushulpverl abortuskliniek abortuspil abortuspill overtijdbehandel siris zwangerschapsafbrek
accijns|accijn accijns accijnsverhog
accountant|accountancy accountant accountantscontrol deloit ey pwc
accreditatie|accreditatie geaccrediteerd
achterstandswijk|aandachtswijk achterstandswijk probleemwijk
adhd|adhd ritalin
adoptie|adopter adoptie adoptiedossier adoptiekinder adoptieouder adopties geadopteerd interland
advocaat|advocatenkantor advocatur strafrechtadvocat
aed|aed defibrillator
afghanistan|afghan afghanistan endur
afkicken|afkick afkickkliniek
afluisteren|afgeluisterd afluister afluistert
afschot|afgeschot afschiet afschot
aftappen|aftapp interceptie
afvaltransport|afvaltransport evoa
afvalverbranding|afvalof afvalverbrand
afvalverwerking|afvalbedrijf afvalverwerk afvalverwerker
afvalwaterinjectie|afvalinjecties afvalwaterinjectie productiewater
aids|aid aidsbestrijd aidspatient hif
aivd|aivd bvd ctivd
aken|aach aken
akzonobel|akzo akzonobel
albanie|albanes albanie
alcohol|alcohol alcoholgebruik alcoholhoud alcoholisch alcoholmisbruik alcoholverkop alcoholverstrek drank dronk
alcoholcontrole|alcoholcontroles alcoholtest
aldel|aldel zalco
algerije|algerij algerijn
algoritme|algoritm algoritmes
alibaba|alibaba aliexpres
alimentatie|alimentatie kinderalimentatie
alqaida|qaeda qaida
alternatief|geneeswijs genezer
ama|ama amf
amateurvoetbal|amateurvoetbal amateurvoetbalclub
amazone|amazon amazonegebied amazoneregenwoud
ambtenaar|overheidspersonel rijksambtenar
ambulance|ambulanc ambulancebroeder ambulancedienst ambulancepersonel ambulancepost ambulances ambulancevervoer ambulancezorg raf
amerika|american amerika amerikan obama vs
ammoniak|ammoniak ammoniakuitstot
angola|angola angoles
antibiotica|antibiotica antibioticagebruik antibioticaresistentie
anticonceptie|anticonceptie anticonceptiepil derdegeneratiepil
antidepressiva|antidepressiva ssri
antillen|antill antilliaan antillian
antisemitisme|antisemitisch antisemitism ihra jodenhat semitism
aow|aow ouderdomspensioen
apen|apen chimpanses primat
apenpokken|apenpokkenvirus mpox
apotheek|apothek apotheker dienstapothek knmp nachtapothek
arbeidsbureau|arbeidsbureau arbeidsbureaus arbeidsvoorzien
arbeidsgehandicapten|arbeidsbeperkt arbeidsgehandicapt rea
arbeidsmigratie|arbeidsmigrant arbeidsmigratie
arbeidsomstandigheden|arbeidsomstand arbeidsomstandighedenwet arbo arbonorm arbowet werkomstand
arbeidsongeschiktheid|aaw arbeidsgeschikt arbeidsongeschikt arbeidsongeschiktheidsuitker arbeidsongeschiktheidswet
arbeidsongeschiktheidsverzekering|aof arbeidsongeschiktheidsverzeker
arbeidstijden|arbeidstijd arbeidstijdenwet
arbitrage|arbitrag arbitragezak
archeologie|archeologie archeologisch
archief|archief archiver
argentinie|argentijn argentinie
armenie|arm armenie
artiest|artiest artiestenregel
aruba|aruba aruban
asbest|asbest asbestbrand asbestdak asbesthoud asbestproblem asbestsaner asbestslachtoffer asbestverwijder asbestverwijderar eternit
asielaanvraag|asielaanvrag asielprocedur asielprocedures asielverzoek
asielkinderen|asielkinder asielzoekerskinder
asielopvang|asielcentra asielopvang asielzoekerscentra asielzoekerscentrum azc coa crisisopvang noodopvang opvangcapaciteit opvangcentra opvangcentrum opvangcrisis opvanglocatie opvanglocaties opvangplat opvangplek opvangvoorzien vluchtelingenopvang
associatieverdrag|associatieakkoord associatieovereenkomst associatieverdrag
atletiek|atlet atletiekwereld
auditdienst|accountantsdienst auditdienst
australie|australie australisch
auteursrecht|auteursrecht auteurswet reprorecht stemra
autisme|autism autist autistisch
avg|privacywet privacywetgef
awacs|awac geilenkirch
baby|pasgebor zuigel
babysterfte|babysterft perinatal
bacterie|bacterie bacterien
bagger|bagger baggerspecie
bankrekening|bankrek bankrekeningnummer betaalrek
basispakket|basispakket basisverzeker ziekenfondspakket
basisregistratie|basisadministratie basisregistratie bevolkingsregister brp gba
bedrijfsongeval|bedrijfsongeval bedrijfsongevall
bedrijfsopvolging|bedrijfsopvolg bedrijfsopvolgingsregel
bedrijventerrein|bedrijfsterrein bedrijventerrein
begraafplaats|begraafplat grafkost
begrafenis|begraf begrafenis
bekeerling|bekeerd bekeerl beker
belastingdeal|ruling rulingbeleid
belastingfraude|belastingfraud belastingontduik
belastingontwijking|belastingconstructies belastingontwijk belastingparadijs
belgie|belg belgie belgisch belgium
belgië|vlaander vlam
benzine|benzin benzinemarkt benzineprijs
berlijn|berlijn berlin
beroepsgeheim|beroepsgeheim zwijgplicht
beroerte|beroert herseninfarct
beslagvrij|beslagvrij loonbeslag
besnijdenis|besnijdenis genital meisjesbesnijdenis
bestelauto|bedrijfsauto bestelauto
bestemmingsplan|bestemmingsplan bestemmingsplann
bestrijdingsmiddel|gewasbescherm gewasbeschermingsmiddel imidacloprid landbouwgif pesticid residuen
betaaltermijn|betaalgedrag betaaltermijn betalingsmoral betalingstermijn
betalingsverkeer|betaaldienst betalingssystem betalingsverker
beton|beton betonn
betuwelijn|betuwelijn betuwerout
beugel|beugel orthodontist
beurs|beurs euronext
beveiliger|beveiliger beveiligingsbedrijf beveiligingsorganisaties
bewaarplicht|bewaarplicht bewaartermijn dataretentie verkeersgegef
bewindvoering|beschermingsbewind bewindvoer bewindvoerder curatel
bibliotheek|bibliotheekvoorzien bibliothek
bijen|bij bijengif bijenrichtsnoer bijensterft
bijstand|abw bijstand bijstandsgerechtigd bijstandsuitker bijstandswet ioaw wwb
bijstandsfraude|bijstandsfraud bijstandsfraudeur
bijverdienen|bijverdiengr bijverdienst
binnenvaart|binnenvaart binnenvaartschep
biobrandstof|bijmeng bijmengverplicht biobrandstof biobrandstoff biodiesel
biomassa|bijstok biomassa biomassacentral biomassacentrales
biotechnologie|biotechnologie biotechnologisch
birma|birma birmes burma myanmar rohingya
bkr|bkr kredietregistratie
blind|slechtziend visueel visuel
blinden|blind blindenbibliothek braill
bloeddonor|bloedbank bloeddonatie bloeddonor bloedvoorzien
bloemen|bloem bloemenveil
boa|boa handhaver opsporingsambtenar
bodemdaling|bodembeweg bodemdal
bodemverontreiniging|bodemsaner bodemverontrein
boerka|boerka boerkaverbod gesluierd gezichtsbedek
bolletjesslikker|bolletjes bolletjesslikker drugskoerier slik slikkerscriteria
bombardement|bombardement luchtaanval luchtaanvall
bomen|bom bomenkap
bomenkap|gekapt houtkap kap kapp
bont|bont kattenbont
borstimplantaat|borstimplantat silicon
borstkanker|borstkanker borstkankerg borstkankerpatient mammaprint
bosnië|bosnie bosnier bosnisch bugojno herzegovina
bouwbesluit|bouwbesluit bouwregel
bouwstop|bouwstop bouwverbod
brandveiligheid|brandgevar brandonveil brandveil brandveiligheidseis
brandweer|brandweerkorp brandweerlied brandweerpersonel brandweerpost brandweervrijwilliger brandwer opkomsttijd
brazilië|bolsonaro braziliaan brazilie
breedband|breedband breedbandinternet
briefstemmen|briefstemm poststemm
brievenbusfirma|brievenbusfirma postbusfirma
broedvogels|broedseizoen broedvogel
broeikasgas|broeikaseffect broeikasgas
brommer|bromfiet brommer snorfiet
brug|rijnbrug viaduct
btw|btw omzetbelast
buitenschoolseopvang|bso buitenschol
bulgarije|bulgar bulgarij
burgerservicenummer|bsn burgerservicenummer sofi
burgerslachtoffers|burgerdod burgerslachtoffer
burundi|burundes burundi
bus|autobus bus busban busbedrijf buslijn busvervoer buurtbus
c2000|c2000 communicatienetwerk communicatiesystem
café|caf cafes
cambodja|cambodja cambodjan
cameratoezicht|camera cameratoezicht
canada|canada canades
cannabis|blow cannabis cannabisverslaf thc
cardiologie|cardiolog cardiologie dotterbehandel
caribisch|caraibisch caribisch
cartoon|carton cartoonist spotprent
castratie|castratie castrer
cel|cel celcapaciteit cellentekort
censuur|censur censureert censurer
chemiebedrijf|chemiebedrijf chemiesector
china|china chines
chips|chip chipbedrijf microchip
chirurgie|chirurg chirurgie
chloortransport|chloortransport chloortrein
cholesterolverlager|cholesterolverlag cholesterolverlager crestor
christenen|christ christenvervolg
chroom-6|chrom chroomverf
cia|cia rendition
clustermunitie|clusterbomm clustermunitie
cocaïne|cocain cocainesmokkel cok
coffeeshop|coffeeshop coffeeshopeigenar coffeeshophouder
collegegeld|collegegeld collegegeldschuld
colombia|colombia colombiaan
compost|compost composter
congo|congo congoles drc mukweg zair zaires
consulaat|consul consulair consulat
containerschip|containerschep containerschip
containerterminal|containerhaf containerterminal ect
contant|cash contant
corona|corona coronabeleid coronabesmet coronaboetes coronacrisis coronagolf coronamaatregel coronamedicijn coronamiljard coronapandemie coronapatient coronaregel coronarichtlijn coronatijd coronavirus covid infectieradar lableak virusvariant
coronamedicijn|hydroxychloroquin ivermectin
coronapas|2g coronacheck coronatoegangsbewijs ctb vaccinatiebewijs
coronatest|coronatest pcr sneltest testbeleid testcapaciteit teststrat zelftest
corruptie|corruptie corruptiebestrijd corruptieonderzoek corruptieschandal corruptiezak omkop smeergeld steekpenn
cosmetisch|cosmetisch filler plastisch rimpelvuller
couperen|couper gecoupeerd
creditcard|creditcard creditcardfraud
cuba|cuba cuban
curaçao|curac curacao curacaos
cyberaanval|cyberaanval cyberaanvall ddos
cybercrime|computercriminaliteit cybercrim cybercriminaliteit
cyprus|cypriotisch cyprus
dakloze|zwerfjonger zwerver
daklozen|daklos daklozenopvang thuislos
dancefeest|danc dancefeest dansfeest
das|das dassenburcht
datacenter|datacenter datacentra datacentrum
datalek|beveiligingslek datadiefstal datalek
declaraties|declaratiegedrag declaratieproblem declaratieregel declaraties declaratiesystem declareert declarer
dementie|alzheimer alzheimerpatient dement dementer dementie psychogeriatrisch
demonstratie|demonstrant demonstratie demonstratierecht demonstraties demonstrer
denemarken|den denemark
depressie|depressie depressief
deurwaarder|deurwaarder gerechtsdeurwaarder
diabetes|diabetes diabetesmedicijn insulinepomp
diamant|bloeddiamant diamant
dieet|dieet dieetkost
dienstplicht|dienstplicht dienstweigerar
dienstregeling|dienstregel spoorboekj treindienst
dienstwapen|dienstpistol dienstwap
dierenactivist|dierenactivism dierenactivist dierenrechtenactivist dierenrechtenterrorist
dierenarts|dierenart diergeneeskund veterinair
dierenmishandeling|dierenbeul dierenmishandel
dierentuin|dierenpark dierentuin diergaard
diermeel|diermel vetsmelterij
diesel|diesel dieselauto
digitaletelevisie|decoder digitenn
dijk|dijk dijkversterk veendijk waterker zeewer
dividend|divid dividenduitker
dolfijn|dolfijn dolfijnenslacht dolfijnslacht
doodsbedreiging|doodsbedreig doodsbedreiger
doodsoorzaak|doodsoorzak doodsoorzakenregistratie
doodstraf|doodstraf doodstraff doodvonnis executer executies geexecuteerd standrecht terdoodveroordel
doorrijden|doorrijd doorrijder
douane|douan douanier tolteam
doven|auditief dof doveninternat gebarental
downsyndroom|down downsyndrom
drinkwater|drinkwater drinkwaterbedrijf drinkwaterwinn evides vewin vit waterbedrijf waterleid waterleidingbedrijf waternet
drone|dron drones dronevlucht
droogte|droogt watertekort
drugsafval|drugsafval drugsdump
drugsgebruik|druggebruik drugsgebruik
drugshandel|drugsbend drugscriminaliteit drugscriminel drugshandel drugsmaffia
drugssmokkel|drugsmokkel drugssmokkel drugssmokkelar
dublin|dublin dublinclaimant dublinverord
duitsland|bondsrepubliek duit duitser duitsland
dwangarbeid|dwangarbeid dwangarbeider
eend|eend eendenhouderij eendenslachterij
eerwraak|eergerelateerd eermoordenar eerwrak
eetstoornis|anorexia anorexiapatient eetstoornis
egypte|egypt egyptenar egyptisch morsi tahrir
eindtoets|cito doorstroomtoet eindtoet
elektriciteitscentrale|elektriciteitscentral elektriciteitscentrales elektriciteitsproducent energiecentral energiecentrales
ema|ema emea
embryo|embryo embryonal
emigratie|emigratie emigrer
emissiehandel|emissiehandel emissierecht ets
energiebedrijf|essent gasbedrijf
energiebelasting|ecotax energiebelast
energieleverancier|energieleverancier energiemaatschappij vattenfall
energierekening|elektriciteitsprijs elektriciteitstarief energiekost energielast energienota energieprijs energierek stookkost
erfbelasting|erfbelast successierecht successiewet
erfenis|erfenis erfrecht nalatenschap
eritrea|eritrea eritreeer eritres
ethiopië|ethiopie ethiopisch tigray
etiket|etiket etiketter
etniciteit|etniciteit etnisch
euromunt|eurocent euromunt
eustatius|eustatius statia
euthanasie|euthanasie euthanasiepraktijk euthanasieprocedur euthanasieverzoek euthanasiewetgef levensbeeind levenseind levenseindekliniek scen zelfgekos
evacuatie|evacuatie evacuaties evacuer geevacueerd
examen|exam examiner
exoten|exot exotisch inslep invasief uithem
explosie|explodeert exploder explosie explosies
exportkrediet|exportkredietschuld exportkredietverzeker
extinctionrebellion|rebellion xr
extremisme|extremism extremist extremistisch
exxon|exxon exxonmobil
ezel|ezel pakezel
facebook|facebok meta
faillissement|failissement failliet faillissement faillissementsgolf faillissementswet
farmaceut|farma farmaceut farmaceutisch farmacie geneesmiddelenfabrikant
faunabeheer|faunabeher faunabescherm
fiets|fiet fietsbrug fietser fietspad
file|fil fileled fileproblem fileproblematiek files
filipijnen|filipijn filippijn
film|film filmfond filmsector
finland|fin finland
fipronil|fipronil fipronilcrisis
flexwerk|flexwerk flexwerker flexwet
flitspaal|flitspal geflitst snelheidscontroles
fokkerij|fok gefokt
fondsenwerving|fondsenwerf fundrais
fosfaatrechten|fosfaatrecht fosfaatrechtenstelsel
fotograaf|fotograf fotografie fotografieopdracht
fotorolletje|filmrolletj fotorolletj
frankrijk|fran franc frankrijk
friesland|fries friesland frysk fryslan
frisdrank|cola frisdrank
fysiotherapie|fysiotherapeut fysiotherapie kngf
gamen|gam games gameverslaf
ganzen|gans ganzenfoerageergebied
garnalen|garnal garnalensector garnalenvisser garnalenvisserij
gasleiding|gasleid gasnetwerk
gaslek|gaslek gaslekkages
gasopslag|bergermer gasopslag
gastouder|gastouder gastouderbureau gastouderbureaus gastouderopvang
gaswinning|aardgaswinn gasbor gasput gasveld gaswinn gaswinningsgebied instemmingsbesluit winningsplan
gaza|gaza gazastrok
gebed|gebed gebedsruimt
geboorteakte|geboorteaangift geboorteakt
gehandicapten|invalid mindervalid
gehandicaptenvervoer|gehandicaptenvervoer vervoersvoorzien zorgvervoer
gehandicaptenzorg|gehandicapteninstell gehandicaptenzorg
gehoor|gehoorschad gehor
geiten|geit geitenbedrijf geitenbokjes geitenhouderij geitenlammetjes geitenstal
gelderland|gelder gelderland
geluidshinder|geluidhinder geluidsbelast geluidshinder geluidsmet geluidsniveau geluidsnorm geluidsoverlast geluidsregel geluidszon
geluidsscherm|geluidsscherm geluidswal
gemeenteraad|gemeenteraadsled gemeenteraadslid gemeenteraadsvergader raadsvergader
gender|gender genderdiversiteit genderneutral
generaalpardon|pardon pardonkandidat pardonner pardonregel ranof
gentechniek|gemodificeerd ggo proefveld transg
georgië|georgie georgisch
gevangenis|gedetineerd gevangenis gevangenisdirecteur gevangeniswes penitentiair pi
gevangenisstraf|gevangenisstraf gevangenisstraff uitzit
gevechtsvliegtuig|f16 gevechtsvliegtu straaljager
gewetensbezwaren|gewetensbezwaard gewetensbezwar
gezichtsherkenning|clearview gezichtsherkenn
gezinshereniging|gezinsher gezinsmigrant gezinsmigratie gezinsvorm nareis
ghana|ghana ghanes
gifgas|gifgas gifgasaanvall gifgasgranat
gijzeling|gegijzeld gijzel gijzelar gijzelingsactie
glastuinbouw|glastuinbouw glastuinder
glasvezel|glasvezel glasvezelnet
glycerine|glycerin glycerinezak
glyfosaat|glyfosat roundup
goededoelen|charitatief donateur
goederenvervoer|goederenspoorverbind goederentransport goederentrein goederenvervoer transportbedrijf transporteur transportsector
gokken|gok gokbedrijf gokindustrie gokker kansspel kansspelautoriteit kansspelbeleid kansspelkarakter toto vergokt
gratie|gratie gratieverzoek
grensarbeider|grensarbeider grenswerker
grenscontrole|grensbewak grenscontrol grenscontroles grenstoezicht
griekenland|griek griekenland
griep|griep griepepidemie h1n1 influenza
griepprik|griepprik griepvaccin griepvaccinatie
grondhandel|grondhandel grondspeculatie
grondwater|grondwater grondwaterstand
groot-brittannië|brit british brittannie engel engeland uk
guinee|guinea guinee
gvs|geneesmiddelenvergoedingssystem gvs
gymles|bewegingsonderwijs gymles
gymnasium|gymnasia gymnasium
gynaecoloog|gynaecolog gynaecologie
gülen|gul gulenbeweg
haatimam|geweldsimam geweldsprediker haatimam haatprediker haatsjeik soenah soennah tawhed
haatprediker|prediker prek sjeik
haatzaaien|haatzaai ophit oprui
hacken|gehackt hack hacker hacking
hamster|hamster korenwolf
handelsmissie|handelsmissie handelsmissies
handelsverdrag|ceta handelsakkoord handelsverdrag tisa transatlantic transatlantisch ttip vrijhandelsakkoord vrijhandelsverdrag
hangjongeren|hangjonger jeugdgroep probleemjeugd probleemjonger risicojonger straatterreur straatterrorist straattuig terroriser
haringvliet|haringvlietdam haringvlietsluis
hartziekte|hartpatient vaatziekt
hedwigepolder|hedwigepolder ontpolder
heenzenden|heengezond heenzend
heffingskorting|belastingkort heffingskort
helikopter|gevechtshelikopter helicopter helikopter
helm|helm helmplicht
hennep|hennep hennepkwekerij hennepteelt wiet wietplant wietteelt wietteler
herindeling|gemeentegrens herindel
herkeuring|herbeoordel herkeur
hersenletsel|hersenletsel hersenschad
hert|damhert edelhert
hindoe|hindoe hindoes
hitte|hit hittegolf hittestres
holocaust|auschwits holocaust
homo|biseksuel bisexual coc gay geaardheid homo homoactivist homorecht homoseksualiteit homoseksuel homostel homostell ilga lesbian lesbiennes lesbisch lgbt lhbt lhbti
homohaat|homodiscriminatie homofob homofobie homogeweld homohat homohater
homowet|homoseksualiteitswet homowet homowetgef
hond|hond hondj
hongarije|hongar hongarij hungary orban
honger|honger hongersnod
hongerstaking|hongerstak hongerstaker
hongkong|hong hongkong kong
hoofddoek|hoofddoek hoofddoekjes
hoogspanning|380kf hoogspann hoogspanningskabel hoogspanningslijn hoogspanningsmast hoogspanningsverbind
horeca|horeca horecageleg horecaondernemer horecawet
hospice|hospic hospices
hotel|hotel hotelkamer
houtstook|houtkachel houtstok stok
hsl|hsl snelheidstrein thalys
huisarts|huisart huisartsenket huisartsenpraktijk huisartsentekort huisartsenzorg lhf
huisbaas|huisbas huisjesmelker
huisdier|gezelschapsdier huisdier
huiseigenaar|huiseigenar huizenbezitter
huizenmarkt|huizenkoper huizenmarkt
hulphond|assistentiehond blindengeleidehond hulphond
hulporganisatie|hulpclub hulporganisatie hulporganisaties icco
huur|hur huurbeleid huurgr huurprijs
huurbemiddeling|huurbemiddelar verhuurmakelar
huurcommissie|huurcommissie huurcommissies
huurtoeslag|huursubsidie huursubsidiewet huurtoeslag
huurverhoging|huurstijg huurverhog
huurwoning|huurhuis huurmarkt huursector huurwon
huwelijk|getrouwd huwelijk
huwelijksdwang|huwelijksdwang uitgehuwelijkt uithuw
hypotheek|aflossingsvrij hypothecair hypotheekverstrek hypotheekverstrekker hypothek oversluit rentemiddel restschuld spaarhypothek tophypothek
hypotheekgarantie|hypotheekgarantie nhg
identificatieplicht|identificatieplicht legitimatie legitimatieplicht legitimer
identiteitsbewijs|identiteitsbewijs identiteitsdocument identiteitskaart identiteitspapier legitimatiebewijs
ierland|ier ierland
illegalen|illegalenregel illegaliteit ongedocumenteerd
immigratie|immigrant immigratie immigratiebeleid immigratieregel
inbeslagname|inbeslagnam inbeslagnames inbeslagnem
inbraak|inbrak inbreker woninginbrak
inburgering|inburger inburgerar inburgeringscursus inburgeringsexam inburgeringsplicht nieuwkomer taalschol
incasso|aanman incasso incassobureau incassobureaus
incontinentie|incontinent incontinentiemateriaal tena
india|india indiaas indias orissa
indicatiestelling|indicatieorgan indicatiestell indicer
indië|indie indisch
indonesië|indonesie indonesisch sulawesi
infectie|infectie infecties
infiltratie|infiltrant infiltratie infiltrer
inlichtingendienst|inlicht inlichtingendienst mivd veiligheidsdienst
inspectie|igj igs
integratie|integratie integratiebeleid integratieproces integratiesubsidies integratietraject integrer
integriteit|integriteitsbeleid integriteitsch integriteitscod integriteitsonderzoek integriteitsproblem integriteitssch
internetprovider|internetprovider provider
intersekse|intersek intersex
investeringsverdrag|investeringsverdrag isd
invoerheffing|importheff invoerheff
irak|falluja irak irakes iraq
iran|iran iranes iranier mahsa
islam|islam islamiser islamitisch
islamisme|islamist islamistisch
isoleercel|isoleercel isoleercell
israël|israel israeldemonstratie israeli israelisch
italië|italiaan italian italie italy
ivf|bevruchtingsmethod eicell icsi ivf kinderw vitro vruchtbaarheidsbehandel
jacht|bejag drijfjacht drukjacht jacht jachtakt jachtgegef jag jager plezierjacht
jemen|jem yem
jeruzalem|jerusalem jeruzalem
jeugdarts|jeugdart jeugdgezondheidszorg
jeugdcriminaliteit|jeugdcriminaliteit jeugdcriminel
jeugdgevangenis|jeugdgevangenis jeugdinricht jji
jeugdzorg|jeugdhulp jeugdhulpverl jeugdhulpverlener jeugdinstell jeugdwet jeugdzorg jeugdzorgaanbieder jeugdzorginstell jeugdzorgorganisaties
jihad|jihad jihadi jihadist jihadistisch
jihadisten|moslimextremist moslimterrorist
joegoslavië|joegoslaf joegoslavie joegoslavisch
jordanië|jordan jordanie
jsf|jsf lockhed
kabel|casema kabel kabelbedrijf kabelexploitant kabelmaatschappij kabelnet kabeltarief upc ziggo
kabul|kaboel kabul
kalf|kalfjes kalfsvles kalver
kanker|kanker kankerbehandel kankeronderzoek kankerpatient oncologisch
kankermedicijn|kankermedicijn taxol
kantonrechter|kantongerecht kantonrechter
kantoorpand|kantoorpand kantoorruimt
kartel|kartel kartelafsprak kartelvorm prijsafsprak
kazerne|frisokazern kazern kazerneterrein legerplat
kenia|kenia keniaan
kennismigrant|kennismigrant kenniswerker
kenteken|kentek kentekenbewijs kentekengegef kentekenplat kentekenregister kentekenregistratie
kerk|kerk kerkdienst kerkelijk kerkgenootschap
kernafval|cogema covra eindberg hoogradioactief kernafval
kerncentrale|borssel dodewaard
kernenergie|kerncentral kerncentrales kernenergie
kernreactor|ecn kernreactor reactor
kernwapen|proliferatie proliferatieverdrag
kernwapens|atoomprogramma atoomwap kernbom kernbomm kernwap kernwapenbeleid kernwapentak
kerst|kerst kerstbom kerstdag kerstdiner
kiesrecht|kiesgerechtigd kiesrecht stemgerechtigd stemrecht
kinderarts|kinderafdel kinderart kindergeneeskund
kinderhartcentra|kinderhartcentra kinderhartchirurgie
kindermishandeling|amk kindermishandel
kinderontvoering|insiya kinderontvoer kindontvoer teruggeleid
kinderopvang|crech creches estro kinderdagverblijf kinderopvang
kinderpardon|kinderpardon lili
kinderporno|kinderporno kinderpornografie kinderpornohandelar kinderpornosites kinderpornozak
kindgebonden|kindertoeslag kindgebond kindregel
kindhuwelijk|kindbruid kindhuw
kip|kip kipp kippenboer kippenvles kippenvoer leghenn legkipp pluimvee pluimveebedrijf pluimveehouder pluimveeproduct pluimveesector pluimveeslachterij pluimveevles
kleding|kleding kledingbedrijf kledingfabriek kledingindustrie kledingmerk textiel textielfabriek
klimaat|ipcc klimaatactie klimaatakkoord klimaatbeleid klimaatcrisis klimaatdoel klimaatdoelstell klimaatfinancier klimaatimpact klimaatmaatregel klimaatminister klimaatplan klimaatplann klimaatverander klimat kyoto
klimaattop|cop24 cop26 klimaattop
klokkenluider|klokkenluider klokkenluidersregel
klonen|gekloond klon
koe|koe koei runder rundvee
koerden|koerd koerdisch koerdistan ocalan
kolencentrale|eemshaf kolencentral kolencentrales kolenstrom
konijn|konijn konijnenhouderij
koning|koning koningin
koningshuis|koningshuis oranjes
koolmonoxide|koolmonoxid koolmonoxidevergift
koopkracht|inkomensachteruitgang inkomensdal inkomenseffect inkomensgevolg koopkracht koopkrachteffect koopkrachtverlies
koopvaardij|koopvaardij koopvaardijschep
koopwoning|koophuis koopwon
kopten|kopt koptisch
koraal|koraalrif koraalriff koral
koranschool|koranles koranschol
korea|korea koreaan
korpsleiding|korpsbeheerder korpschef korpsleid
kosovo|kosovar kosovo
kraamzorg|kraamafdel kraamverzorg kraamzorg
kraken|gekraakt kraakbolwerk kraakpand krak kraker
kredietcrisis|kredietcrisis lehman
kredietverlening|kredietverl kredietverstrek
krimp|krimp krimpend krimpgebied krimpregio
kroatië|kroatie kroatisch
kunst|beeldend kunst kunstbezit kunstproject kunstvoorwerp kunstwerk
kunstgras|kunstgras kunstgrasveld
kwakzalver|kwakzalver kwakzalverij
kwijtschelding|kwijtscheld kwijtscheldingsbeleid
laadpaal|laadpal laadpunt snellader
laagvliegen|laagvlieg laagvliegoef laagvliegrout
landbouwbeleid|glb landbouwbeleid
landbouwsubsidie|bedrijfstoeslag landbouwsubsidies landbouwuitgaf
landgoed|landgoed landgoeder
landroof|landonteig landrecht landrof
langstudeerboete|langstudeerboet langstudeerdersboet
laserpen|laser laserpenn
leeftijdsgrens|leeftijdsgr leeftijdsgrens
leegstand|leegstaand leegstand
leenstelsel|leenstelsel studievoorschot
leerlingenvervoer|leerlingenvervoer schoolbus
leerplicht|leerplicht leerplichtambtenar leerplichtwet
legbatterij|legbatterij legbatterijeier
leges|bouwleges leges legesgeld legeskost
legionella|koeltor legionella legionellabesmet
lerarentekort|lerarentekort onderwijsarbeidsmarkt
letselschade|letselschad letselschadeslachtoffer letselschadezak
levenslang|levenslang levenslanggestraft
levensverzekering|levensverzeker overlijdensrisicoverzeker
libanon|libanes libanon
libië|libie libisch libya
lijkschouw|lijkschouw lijkschouwer
lobby|lobby lobbyclub lobbyist
logopedie|logopedie logopedist
loods|lod loodswes
loonbelasting|loonbelast loonheff
loonoffer|loonoffer loonsverlag
loonsverhoging|loonstijg loonsverhog salarisverhog
loterij|loterij lotto postcodeloterij verlot
loverboy|loverboy pooier pooierboy
lozing|geloosd loost lozing
luchtafweer|luchtafweerraket luchtafweersystem
luchtkwaliteit|luchtkwaliteit luchtverontrein luchtvervuil
luchtmacht|luchtmacht luchtstrijdkracht
luchtvaartmaatschappij|luchtvaartmaatschappij vliegmaatschappij vliegtuigmaatschappij
maaltijd|maaltijd maaltijdenproblematiek
maaltijdbezorger|deliveroo maaltijdbezorger
mali|mali malines
malta|malta maltes
mantelzorg|mantelzorg mantelzorgcompliment mantelzorger mantelzorgwon
marechaussee|kmar marechaussee marechausses
marine|marin marineofficier marinepersonel marineschep marineschip zeestrijdkracht
mariniers|marinier marinierskazern
marokko|marokkan marokko rif
marteling|folter gemarteld martel tortur
massamoord|massamoord massaslacht moordpartij
maximumsnelheid|maximumsnel snelheidsbeperk
mededinging|meded mededingingsautoriteit mededingingsbeleid mededingingsrecht mededingingsregel mededingingswet nma
medezeggenschap|medezeggenschap medezeggenschapsrad ondernemingsrad
medicijnen|medicatie medicijngebruik
medicijntekort|geneesmiddelentekort medicijntekort
megastal|gigastal megastal megastall
meldkamer|meldkamer noodoproep
melk|melk melkprijs
melkertbaan|banenpooler melkertban
melkvee|melkkoei melkvee melkveebedrijf melkveehouder melkveehouderij
mensenhandel|mensenhandel mensenhandelar vrouwenhandel
mensenrechtenactivist|mensenrechtenactivist mensenrechtenverdediger
mensensmokkel|mensensmokkel mensensmokkelar
mest|bemest derogatie drijfmest mest mestbeleid mestfraud mestkelder mestoverschot meststoff meststoffenwet minas nitraatrichtlijn pluimveemest uitrijd
mestverwerking|mestfabriek mestvergister mestverwerk
metro|metro metrostation
mexico|mexican mexico
mh17|mh mh17
mijnbouw|mijnbouw mijnbouwactiviteit mijnbouwbedrijf
milieucriminaliteit|milieucriminaliteit milieudelict milieufraud
milieuzone|milieuzon milieuzones
millenniumprobleem|millenniumproblem millenniumproblematiek
mkz|klauwzer mks
mobieltje|mobieltjes smartphones
moldavië|moldavie moldavier
molukken|moluk molukker
mondkapje|beschermingsmiddel pbm
mondkapjes|mondkapjes mondkapjesdeal mondmasker mondneusmasker
monument|restauratie rijksmonument
monumenten|monument monumental monumentenstatus monumentenzorg
moskee|megamoskee minaret moskee moskeeen
munitie|munitie munitiestortplat
museum|musea museum rijksmuseum
muziekonderwijs|muziekles muziekonderwijs
naaktfoto|naaktbeeld naaktfoto
nabestaandenpensioen|nabestaandenpensioen partnerpensioen
naheffing|naheff naheffingsaanslag
nationaliteit|nationaliteit nederlanderschap
naturalisatie|naturalisatie naturalisatieceremonie naturalisatietoet naturalisatieverzoek
natuurbrand|bosbrand natuurbrand
natuurnetwerk|ehs hoofdstructur
navo|nato navo
nazi|nazi nsdap
nctv|nctb nctf
nederzettingen|kolonist nederzet nederzettingenbeleid
nepal|nepal nepales
nepnieuws|misinformatie nepnieuw
nertsen|nert nertsenfokkerij nertsenhouder nertsenhouderij
nevenfuncties|nevenactiviteit nevenfunctie nevenfuncties nevenwerkzam
nieren|nier nierdialys nierpatient
nieuwbouw|nieuwbouwhuis nieuwbouwproject nieuwbouwwijk nieuwbouwwon
nigeria|nigerdelta nigeria nigeriaan nigerian
noodhulp|hulpgeld hulpgoeder
noorwegen|noorweg nor
notaris|notariaat notariel notaris
numerusfixus|fixus studentenstop
octrooi|octrooi octrooibureau octrooier patent uitvind
oeganda|museveni oeganda oegandes uganda ugandes
oeigoeren|oeigoer xinjiang
oekraïne|derdelander oekrai oekrain oekrainer ukrain
oezbekistan|oezbek oezbekistan
oliebedrijven|oliebedrijf oliemaatschappij
olielek|olielekkag olielekkages olieramp olievervuil
oliewinning|oliebor olieproductie oliewinn
olympischespelen|olympic olympisch
omgevingsdienst|milieudienst omgevingsdienst
onderzeeboot|onderzeebot onderzeeer
ontslag|banenverlies massaontslag ontslaggolf
ontslagrecht|ontslagrecht ontslagregel ontslagvergunn wws
ontsnapping|ontsnapp ontsnapt
ontvoering|ontvoer ontvoerd
oorlogsmisdaden|oorlogsmisdad oorlogsmisdadiger oorlogsmisdrijf
opleidingsplaatsen|opleidingsplat opleidingsplek
oplichting|oplicht oplichter
opsporingsmethoden|opsporingsmethod opsporingsmiddel
orgaandonatie|donor donornier donororgan orgaandonatie orgaandonaties orgaandonor postmortal transplantatie
ouderenbonden|ouderenbond ouderenorganisaties
ov-chipkaart|chipkaart uitcheck
ov-studentenkaart|studentenkaart studentenreisproduct
overblijven|overblijfkracht tussenschol
overgewicht|obesitas overgewicht
overstroming|overstrom watersnod
overval|overval overvall overvaller rof winkelovervall
overwerk|overur overwerk
ozb|ozb zaakbelast
paard|paard paardenmarkt paardensport paardenstaart pony
paddo|halluciner paddo
pakket|pakketj pakketjes postpakket
palestina|jordaanoever judea palestijn palestin palestina palestinian samaria westbank westoever
palliatief|palliatief stervend terminal
palmolie|palmolie palmoliebedrijf
pandemie|pandemic pandemie
papoea|irian jaya papoea papua
parkeren|parkeerboetes parkeergarag parkeergarages parkeergeld parkeerkaart parkeerkaartj parkeerkost parkeerplat parkeertarief parkeervergunn parker
paspoort|paspoort reisdocument
passagiersgegevens|passagiersgegef pnr
patiëntendossier|epd patientendossier
patiëntenorganisatie|patientenorganisaties patientenver
payroll|payroll payrollbedrijf
pedofiel|pedofiel pedofilie pedoseksueel pedoseksuel
pensioen|invar iorp pensioen pensioenaansprak pensioenakkoord pensioenbeher pensioencommunicatie pensioengerechtigd pensioenknip pensioenopbouw pensioenoverzicht pensioenpremie pensioenrecht pensioenregel pensioenstelsel pensioenuitker pensioenwet pensioner premieregel
pensioenfonds|bedrijfstakpensioenfond beroepspensioenfond dekkingsgrad pensioenfond pensioenfondsbestuurder pensioengeld pggm
personeelstekort|personeelsgebrek personeelstekort
persoonsgegevens|persoonsgegef privegegef
pesten|gepest pest pesterij pestgedrag
pfas|chemour dupont genx pfas pfoa pfos
pgb|budgethouder persoonsgebond pgb trekkingsrecht
piekbelaster|piekbelast piekbelaster
pijnstiller|pijnbestrijd pijnstiller
pil|pil pill
pinpas|betaalpas pinpas pinpasfraud
piraterij|atalanta pirat piraterij piraterijbestrijd
plastic|kunststof plastic plasticafval rietjes
pleegzorg|pleeggezin pleeggezinn pleegkind pleegkinder pleegouder pleegzorg pleegzorgvergoed
polen|pol poland
politiebureau|politiebureau politiebureaus
politiecapaciteit|politiecapaciteit politiesterkt
politiecel|politiecel politiecell
politieopleiding|politieacademie politieopleid politieschol
politieverhoor|politieverhor verhoormethod verhor
polygamie|bigamie polygam
porno|porno pornofilm pornografie
portugal|portugal portuges
post|postbedrijf postbezorg postmarkt postsector poststuk tnt tpg
postkantoor|postagentschap postkantor
preferentiebeleid|preferent preferentiebeleid
pretpark|attractiepark pretpark themapark
prijsplafond|energieplafond prijsplafond
privacy|avg gegevensbescherm gegevensverstrek levenssfer
privacytoezichthouder|privacywaakhond registratiekamer
proceskosten|proceskost proceskostenvergoed
proefdieren|bprc dierexperiment dierproef
profvoetbal|profvoetballer psf roda
projectontwikkelaar|projectontwikkel projectontwikkelar
promovendus|proefschrift promotiestudent promovendi
prorail|prorail railinfrabeher
prostitutie|bordeelverbod bordel escortservic prostituee prostituees prostitutie prostitutiebranch sekswerker wall
provincialestaten|statenled statenlid
provisie|provisie provisieverbod
psychiatrie|psychiatrie psychiatrisch
psycholoog|psycholog psychologie
psychose|psychoses psychotisch
psychotherapie|psychotherapeut psychotherapie
ptss|posttraumatisch ptss stressstoornis
puppy|puppy puppyhandel
q-koorts|koort koortspatient
qatar|qatar qatares
raadslid|raadsled raadslid
racisme|racism racistisch rassendiscriminatie
radar|radar radargegef radarsystem
radboud|radboud radboudumc radboudziekenhuis
radicalisering|radical radicaliser radicalism
radiofrequentie|fm frequenties spectrum
raffinaderij|olieraffinaderij raffinaderij
raket|raket raketprogramma
raketten|afstandsraket ballistisch
ramadan|iftar ramadan
rampenbestrijding|rampenbestrijd rampenoef rampenplan rampenplann
rapper|rapnummer rapper
reanimatie|reanimatie reanimatiestop reanimeerpenn reanimerenpenn
recherche|rechercheteam rechercheur
recherchebureau|detectives recherchebureaus
rechtsbijstand|rechtsbijstand rechtshulp rechtshulpverlener
rechtsbijstandverzekering|rechtsbijstandsverzeker rechtsbijstandsverzekerar rechtsbijstandverzeker rechtsbijstandverzekerar
recidive|recidif recidivecijfer recidiver
reclame|adverteerder televisiereclames
reclassering|reclasser reclasseringsrapport
recreatiewoning|recreatievilla recreatiewon vakantiehuis vakantiehuisjes vakantiewon
recycling|gerecycled recycl
reder|reder rederij
referendum|correctief referendum
regeldruk|actal atr
reiskosten|kilometervergoed werkverker
reisorganisatie|reisorganisaties touroperator tui
rellen|coronarell ongeregeld onlust raddraaier rell relschopper
remigratie|remigrant remigratie
resistentie|esbl resistent
revalidatie|revalidatie revalidatiezorg
reïntegratie|reintegratie reintegratiebedrijf
rijbewijs|rijbewijs rijbewijstoerism rijvaardigheidsbewijs
rijksgebouw|overheidsgebouw rijksgebouw rijksgebouwendienst rijksvastgoed rijksvastgoedbedrijf
rijksrecherche|rijksrecherch rijksrechercheonderzoek
rijles|rijles rijopleid rijschol rijschoolhouder
ritueelslachten|offerfeest onverdoofd
roemenië|roem roemenie
roken|nicotin rok roker rookverbod rookvrij sigaret tabak tabaksfabrikant tabaksindustrie tabakslobby tabaksreclam
rolstoel|rolstoel rolstoelgebruiker
roma|roma sinti zigeuner
ronselen|geronseld ronsel ronselpraktijk
roofkunst|geroofd kunstrof
roofvogel|roofvogel roofvogelvervolg
ruiming|geruimd ruiming
rusland|poetin rus rusland russia russian russisch siberie
rwanda|ruanda rwanda rwandes
saba|saba saban
salafisme|salafism salafist salafistisch
salderen|salder teruglever
sancties|sanctiebeleid sanctielijst sanctieregim sanction
saoediarabië|saoedi saoedier saoedisch saudi saudisch
schaap|schaapskuddes schap
scheepsbouw|scheepsbouw scheepsbouwer scheepswerf shipyard
schengen|scheng schengengebied
schenkbelasting|schenkbelast schenking
schietpartij|schietincident schietpartij
schijnconstructie|schijnconstructie schijnconstructies
schikking|megaschik transactie
schildersziekte|oplosmiddel ops
schimmel|beschimmeld schimmel schimmelhuis
schiphol|polderban schiphol
schoolboek|leermiddel lesmateriaal schoolboek
schoolgebouw|klaslokal schoolgebouw
schoolreis|schoolkamp schoolreisjes
schooluitval|schooluitval schoolverlat schoolverlater
schoonmaak|schoonmaakbedrijf schoonmaakbranch schoonmaakdienst schoonmaakster schoonmak schoonmaker
schotland|schot schotland
schulden|geldzorg schuldeiser schuldenar schuldenbeleid schuldenlast schuldenproblematiek
schuldhulpverlening|schuldhulp schuldhulpverl schuldhulpverlener
schuldsanering|schuldsaner wsnp
sekte|sekt sektes sektesignal
seniorenwoning|seniorenflat seniorenwon
sepot|geseponeerd seponer sepot
servië|servie servier servisch
sharia|sharia sharia4holland
sinterklaas|intocht sinterklaasfeest sinterklas
slacht|slacht slachting
slachthuis|slachterij slachthuis
slavernij|slaf slavernij
sloop|gesloopt sloopplann slop
slowakije|slowak slowakij
sluis|sluis zeesluis
sneeuw|sneeuw winterwer
snelheidsovertreding|snelheidsovertred snelheidsovertreder
snelrecht|snelrecht supersnelrecht
snoepreis|snoepreisjes studiereis
sns|sns volksbank
socialewerkplaats|werkvoorzien wsw
sodm|sodm staatstoezicht
soedan|darfur nuba soedan soedanes sudan sudanes
softdrugs|softdrug softdrugsbeleid
sollicitatie|sollicitant sollicitatie sollicitatieprocedur sollicitaties solliciter
somalië|puntland somalie somalier somaliland somalisch
spaargeld|spaarder spaargeld spaarrek spaarrent
spam|spam spamverbod
spanje|span spanj
speciaalonderwijs|vso zmok
speelgoed|kinderspeelgoed speelgoed
speeltuin|speeltoestell speeltuin
spermadonor|sperma spermabank spermadonor
spijbelen|spijbel spijbelar
spionage|bespioneerd bespioner gluurapparatur spion spionag spioner spionn
spionagesoftware|spionagesoftwar spywar
spits|avondspit spit spitstrein
spoedeisendehulp|seh spoedeis spoedpost spoedzorg
sponsoring|sponsor sponsordeal sponsorgeld sponsort
spoor|spoorknooppunt spoornet spoorproject spoorsector spoorvervoer spoorweg spoorwegnet
spoorlijn|spoorlijn spoortraject spoorverbind
spooronderhoud|spooronderhoud spoorwerker
sportaccommodatie|sportaccommodaties sportveld
sportvereniging|sportclub sportver
srebrenica|dutchbat srebenica srebrenica
srilanka|lanka lankan sri
staatloos|staatlos statelos statenlos
staatsdeelneming|staatsbedrijf staatsdeelnem
staatsomroep|staatsomroep staatstelevisie
staatsschuld|staatsobligaties staatsschuld
staatssteun|overheidssteun staatssteun
stabiliteitspact|groeipact stabiliteitspact
stadsdeel|stadsdeelvoorzitter stadsdel
stage|leerbedrijf leerwerkplek praktijkler stag stageplat stageplek stages stagevergoed stagiair stagiaires
staking|stak staking stakingsrecht
stal|stal stall
stalking|belager stalker stalking
stamcellen|stamcell stamceltherapie
statiegeld|statiegeld statiegeldsystem
station|station treinstation
statushouder|statushouder vergunninghouder
steekpartij|steekincident steekpartij
steenkool|kol steenkol
stembureau|stembureau stembureaus stemlokal
stemcomputer|stemcomputer stemmachines
stikstof|aerius depositiewaard stikstof stikstofaanpak stikstofbeleid stikstofberek stikstofcrisis stikstofdepositie stikstofdoel stikstofgevoel stikstofhandel stikstofproblematiek stikstofrecht stikstofreductie stikstofregel stikstofruimt stikstofuitstot stikstofvergunn
straatroof|berof beroofd
strafhof|icc strafhof
strafmaat|strafmat strafverzwar
straling|elektromagnetisch straling tritium
strand|strand strandganger
streektaal|nedersaksisch streektal
streekvervoer|streekvervoer streekvervoerder
stroomnet|elektriciteitsnet elektriciteitsnetwerk netbeheerder netbeher netcapaciteit stroomnet stroomnetwerk stroomvoorzien
stroperij|stroper stroperij visstroperij
studentenhuisvesting|kamernod studentenhuis studentenhuisvest studentenkamer studentensted studentenwon
studentenvereniging|studentencorp studentenver vindicat
studiefinanciering|ibg studiebeur studiefinancier
studieschuld|studiel studieschuld
supermarkt|heijn supermarkt supermarktket
suriname|bouter surinam surinamer
suwinet|suwi suwinet
svb|svb verzekeringsbank
syrië|syri syrian syrie syrier syrisch
taakstraf|taakstraf taakstraff werkstraf werkstraff
tandarts|mondzorg nmt tand tandart tandartsbezoek tandartsentekort tandartsverzeker tandheelkund tandzorg
tank|leopard tank
tankstation|pomphouder tankstation
tatasteel|hoogof staalfabriek tata
taxatie|taxateur taxatie taxaties woningtaxaties
taxi|taxi taxibedrijf taxibranch taxichauffeur taxivervoer
tbs|kijveland mesdagkliniek oostvaarderskliniek proefverlof tbs terbeschikkingstell
telecom|telecom telecomaanbieder telecombedrijf telecommunicatie telecommunicatiewet telecommunication
telecomgegevens|telecomgegef telecommunicatiegegef
telefonie|telefonie telefoonlijn telefoonverker
telefoontap|tap tapkamer tapstatistiek telefoontap
tentoonstelling|expositie tentoonstell
terreurdreiging|terreuralarm terreurdreig
terrorisme|terreur terreurbeweg terreurcel terreurgroep terreurorganisatie terreurorganisaties terrorism terrorismebestrijd terroristisch
terrorist|terreurverdacht terrorismeverdacht terrorist
tewerkstellingsvergunning|tewerkstellingsvergunn waf werkvergunn
thailand|thailand thais
thuiszitter|thuiszit thuiszitter
thuiszorg|buurtzorg gezinsverzorg thuishulp thuiszorg thuiszorgaanbieder thuiszorginstell thuiszorgmedewerker thuiszorgorganisatie thuiszorgorganisaties
tibet|tibet tibetan
toeslagen|toeslag toeslagschuld
toeslagenaffaire|hersteloperatie kinderopvangtoeslagaffair kinderopvangtoeslagschandal toeslagenaffair toeslagenouder toeslagenschandal
toetreding|toetred toetredingsonderhandel
toilet|toilet wc
tolheffing|tol tolheff tolvignet
tolk|tolk tolkendienst vertaaldienst vertaler
topinkomens|balkenendenorm beloningsbeleid bezold salarisnorm topbestuurder topinkom topmanager topsalaris wnt
topsport|topsport topsporter
trajectcontrole|trajectcontrol trajectcontroles
transgender|genderdysforie genderkliniek geslachtsverander tran transgender transgenderzorg transseksuel
treinongeluk|treinongeluk treinontspor
trustkantoor|trust trustkantor
tsjechië|tsjechie tsjechisch
tsjetsjenië|tsjetsj tsjetsjenie
tuberculose|tbc tuberculos
tuchtrecht|tuchtcolleg tuchtrad tuchtrecht
tuinbouw|tuinbouw tuinder
tunesië|tunesie tunesisch
tunnel|tunnel tunnelveil
turkije|erdogan turk turkij turkish
twitter|musk twet twitter twitterbericht
uitbuiting|slavenarbeid uitbuit uitgebuit
uitgever|uitgever uitgeverij
uithuisplaatsing|uithuis uithuisgeplaatst uithuisplat
uitkoopregeling|opkoopregel uitkoopregel uitkop
uitlevering|overlever uitgeleverd uitlever uitleveringsverdrag uitleveringsverzoek
uitreizigers|jihadbruid jihadganger jihadstrijder syrieganger
uitvaart|uitvaart uitvaartbranch
uitvaartverzekering|uitvaartpolis uitvaartverzeker uitvaartverzekerar yard
uitzendbureau|uitzendbranch uitzendbureau uitzendbureaus uitzendsector
uitzetcentrum|uitzetcentra uitzetcentrum
uitzetting|groepsuitzet terugkeerbeleid terugs uitgewes uitgezet uitwijs uitzet uitzettingsbeleid vertrekmoratorium
undercover|undercover undercoveragent
uranium|uranium uraniumverrijk
uruzgan|tarin uruzgan
uwv|cwi lisf uvi uwf
vaarweg|vaarrout vaarweg waterweg
vaccinatie|boostercampagn boostervaccinaties coronaprik coronavaccin coronavaccinatie gevaccineerd inent mrna ongevaccineerd prik rijksvaccinatieprogramma vaccin vaccinatie vaccinatiebeleid vaccinatiecampagn vaccinatiecampagnes vaccinatiedrang vaccinatiegrad vaccinatieplicht vaccinaties vaccinatiestrategie vacciner vaccines
vakantiepark|bungalowpark recreatiepark vakantiepark
vakbond|abvakabo fnf vakbeweg vakbond vakbondsled vakbondsleider
valys|kilometerbudget valys valysvervoer
vandalisme|beklad vandal vandalism
varken|bigg vark varkensbesluit varkensboer varkenshouder varkenshouderij varkensrecht varkensstal varkensstall varkensstapel varkensvles vleesvark zeug
vastgoed|vastgoed vastgoedproject vastgoedsector
veestapel|dieraantall veestapel
veetransport|diertransport veetransport veetransporteur
veevoer|veevoeder veevoer
venezuela|venezolan venezuela
vennootschapsbelasting|vennootschapsbelast vpb winstbelast
ventilatie|ventilatie ventilatiesystem ventiler
verblijfsvergunning|verblijfsaanvrag verblijfsdocument verblijfsgrond verblijfsprocedur verblijfsrecht verblijfsstatus verblijfstatus verblijfstitel verblijfsvergunn
verdrinking|verdrink verdronk
verduistering|verduister verduisterd
vergassen|gegast vergas
vergiftiging|vergift vergiftigd
verhuurderheffing|verhuurderheff verhuurdersheff
verjaring|verjar verjaringstermijn
verkeersboete|bekeur verkeersboetes
verkeersongeluk|verkeersongeluk verkeersongevall
verkeersovertreding|verkeersovertred verkeersovertreder
verkeersslachtoffer|verkeersdod verkeersslachtoffer
verkeersveiligheid|verkeersonveil verkeersveil
verkiezingen|kamerverkies kiesrad kieswet parlementsverkies presidentskandidat presidentsverkies statenverkies verkiezingsproces verkiezingsuitslag
verkrachting|groepsverkracht serieverkrachter verkracht verkrachter verkrachtingszak
verloskunde|geboortezorg obstetrie
vermissing|vermis vermist
vermogensbeheer|vermogensbeheerder vermogensbeher
vermogensbelasting|vermogensbelast vermogensrendementsheff vermogenstak
vermogenstoets|vermogensgrens vermogenstoet
vernieling|verniel vernield
verpleeghuis|bejaardentehuis verpleegafdel verpleeghuis verpleeghuisbewoner verpleeghuiszorg verpleg
verpleegkundige|verpleegkund verpleegster verpleger
verslaving|verslaafd verslaf verslavingsproblem
verstandelijkgehandicapt|verstand zwakbegaafd
verstekeling|inklimmer verstekel
vertrekbonus|vertrekbonus vertrekpremie vertrekpremies vertrekregel
vervalsing|verval vervalst
verzelfstandiging|verzelfstand verzelfstandigd
verzorgingshuis|verzorgingshuis verzorgingstehuis woonzorgcentrum woonzorgcomplex woonzorginstell
veteraan|veteran veteranendag veteraneninstitut veteranenstatus
veto|veto vetorecht
vietnam|vietnam vietnames
visserij|boomkorvisserij dagenregel fuik kottervisserij spieringvisserij visser visserij visserijsector vissersvlot visvangst visverwerker
visum|toeristenvisa visa visum visumaanvrag visumbeleid visumplicht visumverl visumvrij
vlag|vlag vlagincident
vlees|vleesconsumptie vleesproduct vles
vleesbedrijf|vleesbedrijf vleesindustrie vleessector
vliegbasis|luchtmachtbasis vliegbasis
vliegramp|crash vliegramp vliegtuigongeluk
vliegroute|aanvliegrout vliegrout vliegroutes
vliegtaks|vliegbelast vliegtak vliegtax
vliegtuiglawaai|vliegherrie vliegtuiglawaai
vliegveld|luchthaf luchtvaartterrein
vlietlandziekenhuis|vlietland vlietlandziekenhuis
vluchteling|refuges vluchtelingenstatus vluchtelingenverdrag vluchtend
vluchtelingenkamp|opvangkamp vluchtelingenkamp
vmbo|vbo vmbo
voedselcrisis|voedselcrisis voedseltekort
voetbal|eredivisie fc feyenoord fifa knvb voetbal voetballer
voetbalgeweld|voetbalgeweld voetbalhooligan voetbalvandalism
vogel|vogel vogelsoort
vogelgriep|ophokplicht vogelgriep vogelgriepuitbrak vogelgriepvirus vogelpest
vondeling|vondel vondelingenkamer
voogdij|voogd voogdij
voorarrest|hechtenis voorarrest
voorkennis|voorkennis voorwetenschap
voorkeursbeleid|voorkeursbehandel voorkeursbeleid
voorrangszorg|voorkruipzorg voorrangszorg
voorschool|voorschol vroegschol vve
vos|vos vossenjacht
vrachtwagen|truck vrachtauto vrachtverker vrachtvervoer vrachtwag
vrachtwagenchauffeur|beroepschauffeur vrachtwagenchauffeur
vredesmissie|vredesmacht vredesmissie vredesmissies vredesoperaties
vreemdelingenbewaring|detentiecentra detentiecentrum vreemdelingenbewar vreemdelingendetentie
vreemdelingendetentie|grensdetentie grenshospitium
vreemdelingenrechter|vreemdelingenkamer vreemdelingenrechter
vrijwilliger|vrijwilliger vrijwilligersorganisaties vrijwilligersvergoed vrijwilligerswerk
vrouwenbesnijdenis|vermink vrouwenbesnijdenis
vrouwenrechten|vrouwenrecht vrouwenrechtenactivist vrouwenverdrag
vut|prepensioen vut vutter
vuurwapen|gewer pistol uzi vuurwap
vuurwerk|vuurwerk vuurwerkopslagplat vuurwerkverbod
waardedaling|waardedal waardedalingsregel
waarnemingsmissie|waarnemersmissie waarnemingsmissie
wachtgeld|wachtgeld wachtgelder wachtgeldregel
wajong|jonggehandicapt wajong wajonger
walvis|walvis walvisjacht walvisvaarder walvisvangst
wanbetaler|wanbetal wanbetaler
wandelen|wandel wandelpad
wapenembargo|embargo wapenembargo
wapenhandel|wapendoorvoer wapenexport wapenexportbeleid wapenexportvergunn wapenhandel wapenhandelar wapenleveranties
wapenindustrie|wapenbedrijf wapenindustrie wapenproductie
warmte|verwarm warmt
warmtenet|warmteleverancier warmtenet warmtewet
waterkracht|waterkrachtcentral waterkrachtcentrales
wateroverlast|regenval wateroverlast waterschad
waterschap|dijkgraf waterschap waterschapp
waterschapsbelasting|waterschapsbelast waterschapslast
webwinkel|webshop webwinkel
wegdek|wegdek zoab
weidegang|beweid weidegang
weidevogel|grutto weidevogel
werelderfgoed|werelderfgoed werelderfgoedlijst
werkdruk|werkbelast werkdruk
wia|wga wia
wiet|joint nederwiet
wietpas|ingezetenencriterium wietpas
wijkaanpak|wijkaanpak wijkenaanpak
wijkverpleging|wijkverpleegkund wijkverpleg
windmolen|windenergie windmol windmolenpark windpark windproject windturbin windturbines
winkeldiefstal|winkelcriminaliteit winkeldief winkeldiefstal winkeldiefstall
winkeltijden|winkelopenstell winkeltijdenwet
witwassen|witwas witwaspraktijk witwasregel witwaszak wwft
wmo|wmo wvg
wob|wob woo
woekerpolis|beleggingsverzeker woekerpolis woekerpolisaffair
woekerrente|woekerrent woekerrentes
woningbouw|woningbouwproductie woningproductie
woningcorporatie|corporatie corporatiedirecteur corporaties corporatiewon woningbedrijf woningbouwcorporatie woningbouwcorporaties woningbouwver woningcorporatie woningcorporaties woningsticht woonsticht
woningnood|woningnod woningtekort woningzoek wooncrisis
woonboot|woonbootbewoner woonbot woonschep
woonwagen|standplat woonwag woonwagenbewoner woonwagenkamp
ww|werkloosheidswet ww
xtc|mdma xtc
zaden|zaadbedrijf zad
zedendelinquent|ontuchtpleger zedendelinquent
zedenmisdrijf|zedendelict zedenmisdrijf zedenzak
zeehond|zeehond zeehondenjacht zeehondenproduct
zeilschip|zeezeilschep zeilschep
zelfmoord|suicid suicidal suicidaliteit zelfdod zelfmoord zelfmoordpog
zelfmoordpoeder|zelfdodingspoeder zelfmoordpoeder
zelfzorgmiddel|zelfzorggeneesmiddel zelfzorgmiddel
zendmast|antennes zendmast
ziekenfonds|zfw ziekenfond ziekenfondspatient ziekenfondsrad ziekenfondsverzeker ziekenfondsverzekerd ziekenfondswet
ziekteverzuim|ziekmeld ziekteverzuim
ziektewet|wulbs ziektegeld ziektewet
zimbabwe|mugab zimbabw zimbabwan
zonnepaneel|zonnedak zonnepanel zonnestrom
zorgbestuurder|ziekenhuisbestuurder ziekenhuisdirecteur zorgbestuurder zorgdirecteur
zorgpremie|premiestijg ziekenfondspremie ziektekostenpremie ziektekostenpremies zorgpremie zorgpremies zorgverzekeringspremie
zorgtarieven|cotg ctg
zorgverzekeraar|cs dsw unif ziektekostenverzekerar zorgverzekerar
zorgverzekering|ziektekostenverzeker zorgpolis zorgverzeker zorgverzekeringswet zvw
zorgzwaartepakket|zorgzwaart zorgzwaartepakket
zoutwinning|zoutholtes zoutwinn
zuivel|campina frieslandcampina zuivel
zwaan|zwan zwanendrift zwanendrifter
zwangerschap|zwanger zwangerschap zwangerschapp
zwangerschapsverlof|bevallingsverlof zwangerschapsverlof
zwembad|zwembad zwembadterreur
zwemles|schoolzwemm zwemdiploma zwemles zwemonderwijs zwemvaard
zwerfdier|verwilderd zwerfdier
zwijgcontract|zwijgcontract zwijggeld
zwitserland|zwitser zwitserland
zzp|dba freelanc freelancer schijnzelfstand var zzp
`.trim();
