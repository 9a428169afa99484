/**
 * Words that say nothing about the subject: the function words of Dutch, and the fixed phrases in which Kamervragen are
 * asked and answered ("Bent u bereid", "Deelt u de mening", "Zo nee, waarom niet"). Without accents, lower case.
 */
const functionWords = `
  aan af al alle allen alleen alles als althans altijd ander andere anderen anders beide beiden ben bij bijna binnen blijft
  blijven boven daar daarbij daardoor daarin daarmee daarna daarom daarop daarover daartoe daarvan daarvoor dan dat de deden
  deed den der deze die dit doch doe doen doet door dus echter een eens eerder eerdere eerst eerste elk elke en enige enkel
  enkele er ervan etc even ge geen geweest geworden had hadden heb hebben hebt heeft hem hen het hier hierbij hierin
  hierover hierop hiertoe hiervan hiervoor hij hoe hoeveel hun iemand iets ieder iedere in inclusief indien inmiddels
  inzake is ja jaar jaren je jl juist kan kon konden krijgen krijgt kunnen kunt laat laten maar mag mate me mede mee meer
  meest meeste men met middels mij mijn mocht moest moesten moet moeten mogelijk mogelijke mogen na naar nadat namelijk nee
  neen nemen niet niets nieuwe noch nog nu of om omdat omtrent onder onlangs ons onze onder ook op over overige per reeds
  sinds slechts soms stel te ten tegen teneinde ter terzake tevens terwijl toch toe toen tot totdat tussen tweede uit van
  vanaf vanuit vanwege veel veelal vele verder via vindt volgens voor vooral voordat waar waaraan waarbij waardoor waarin
  waarmee waarom waarop waarover waartoe waarvan waarvoor wanneer want waren was wat we weer wel welk welke wellicht wens werd
  werden wie wij wijze wil wilt worden wordt wordende zal ze zeer zelf zich zie zij zijn zo zoals zodat zodra zonder zou
  zouden zowel zullen zult
`;

const phrases = `
  aangeven aanleiding aanvullende achten acht achterliggende afzonderlijk antwoord antwoorden artikel bekend beantwoorden
  beantwoording bent beoordeelt beoordeling bereid bericht berichten berichtgeving beschikken betreffende betrekking
  bevestigen deelt delen derhalve dient dienen eens erkent geval gevallen genoemde gesteld herinnert heer inzicht
  ingezonden informeren kamer kamerstuk kamervragen kennis kennisgenomen kent klopt komen komt krant lezen lid leden licht
  maatregelen mening medewerking minister ministers ministerie mogelijkheid moment nader nadere nemen nieuws nodig noot
  oordeel oordeelt opvatting pagina reactie recente reden redenen sprake staatssecretaris stand standpunt stappen termijn
  toelichten toelichting u uw uitsluiten uitspraak vergaderjaar verklaren verklaring vermeld vinden voornemens vraag vragen
  vraagsteller vragenstellers waarheid waar weten wijzen zaak zien ziet handelingen aanhangsel nr nrs blz pag http https
  www com nl html
`;

export const stopWords: ReadonlySet<string> = new Set(`${functionWords} ${phrases}`.trim().split(/\s+/));
