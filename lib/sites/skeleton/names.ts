/** Letters that are read as one word of a name: `kamerStuk-kop` is three. */
const WORD = /[A-Z]?[a-z]+|[A-Z]+/g;
/** What a name is made of here; all else ("w-[12px]") is one sign. */
const ODD = /[^\w:/@%!&-]/g;
/** Long and without sense: a hash, a key, a uuid without its dashes. */
const OPAQUE = /(?=[a-z]*\d)[\da-f]{8,}|(?=[A-Za-z]*\d)(?=[a-z\d]*[A-Z])(?=[A-Z\d]*[a-z])[A-Za-z\d]{16,}/g;

/** Words of classes and ids that the sites' texts print with a capital alone, and that name no one. */
const STRUCTURE = new Set(
  (
    'vraag vragen antwoord antwoorden noot noten voetnoot voetnoten nummer datum mededeling toelichting titel kop ' +
    'kamervraag kamervragen kamervraagomschrijving kamervraagopmerking kamerstuk kamerstukken document documenten ' +
    'download downloads home contact menu zoek zoeken zoekresultaten search header footer main content page pagina ' +
    'nav navigatie breadcrumb sidebar delen share sluit sluiten close open modal lijst list item link links tekst ' +
    'text inhoud section artikel article activiteiten activiteit indiener medeindiener publicatie bekendmaking ' +
    'bekendmakingen overheid tweede kamer member label bold button icon technische informatie extra gerelateerd ' +
    'gerelateerde permanente pdf html xml vergaderjaar organisatie bijlage bijlagen'
  ).split(' '),
);

/** Classes and ids without what tells which document or whom: digits, keys, and words that are a name in the text. */
export type BlankName = (name: string) => string;

/**
 * @param texts all that the page prints. What stands there with a capital alone is taken for a name: Voorbeeld, XYZ.
 */
export function nameBlanker(texts: readonly string[]): BlankName {
  const common = new Set<string>();
  const capital = new Set<string>();
  for (const text of texts)
    for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
      const low = word.toLowerCase();
      (word === low ? common : capital).add(low);
    }
  const isName = (word: string) => capital.has(word) && !common.has(word) && !STRUCTURE.has(word);
  const known = new Map<string, string>();
  const blank = (name: string) =>
    name
      .slice(0, 2 * LONGEST_NAME)
      .replace(ODD, '_')
      .replace(OPAQUE, '0')
      .replace(WORD, (word) => (isName(word.toLowerCase()) ? 'x' : word))
      .replace(/\d+/g, '0')
      .slice(0, LONGEST_NAME);
  return (name) => {
    const found = known.get(name) ?? blank(name);
    known.set(name, found);
    return found;
  };
}

const LONGEST_NAME = 60;
