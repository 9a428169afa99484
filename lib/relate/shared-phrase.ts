import { senseOf } from './lexicon';
import { stopWords } from './stop-words';
import { stem, terms, wordsIn, fold } from './terms';

/** A word where it stands in a text. */
interface Place {
  stem: string;
  start: number;
  end: number;
  /** It says nothing by itself. */
  silent: boolean;
  /** Of those, one that joins two words to one thing: "van", "de"; a clause begins or goes on with the others: "dat", "zijn". */
  joins: boolean;
  /** A year or another number: it may stand in a phrase, at neither end of it. */
  counts: boolean;
}

/** Words that stand in the midst of a phrase and say nothing by themselves: "röntgencamera's van Nuctech bij de douane". */
const betweenPhrase = 3;
/** A phrase of more words is the whole subject over again. */
const longestPhrase = 9;

/**
 * The weightiest phrase of a text of which every word that tells something stands in the other text too, as the first prints
 * it; null where no two such words stand together, or none of them tells what the text is about.
 * @param held stems that stand in the other text as words of their own
 * @param other that text
 * @param words where the first has its words, where that is known already
 */
export function sharedPhrase(
  text: string,
  held: ReadonlySet<string>,
  other: string,
  words: readonly Place[] = placesIn(text),
): string | null {
  let best: { start: number; end: number } | null = null;
  let most = smallest;
  let there: readonly Place[] | undefined;
  words.forEach((first, from) => {
    if (first.silent || first.counts || !held.has(first.stem) || isWithinName(text, words, from)) return;
    // Of "internationale hooligans" the other text may have an international approach.
    if (
      belongsToNext(text, words, from) &&
      !standTogether(first, words[from + 1], (there ??= placesIn(other)))
    )
      return;
    let silent = 0;
    let [worth, things, units] = [0, 0, 0];
    for (let to = from; to < Math.min(words.length, from + longestPhrase); to++) {
      const word = words[to];
      const before = to > from ? text.slice(words[to - 1]?.end, word?.start) : ' ';
      if (!word || endsPhrase.test(before)) break;
      if (word.silent) {
        silent += 1;
        if (silent > betweenPhrase || !word.joins) break;
        continue;
      }
      if (!held.has(word.stem) || tellsWhereRead(word.stem)) break;
      silent = 0;
      if (word.counts) continue;
      const { kind, worth: own } = senseOf(word.stem);
      const says = kind !== 'filler';
      worth += says ? own : fillerShare * own;
      if (says && kind !== 'place' && !kindsOfPlaces.has(word.stem)) things += 1;
      if (before !== '-') units += 1; // "Saoedi-Arabië" is one thing
      if (says && units > 1 && things > 0 && worth > most && !belongsToNext(text, words, to)) {
        most = worth;
        best = { start: first.start, end: word.end };
      }
    }
  });
  const { start, end } = best ?? { start: 0, end: 0 };
  if (end === start) return null;
  const letter = /\b\p{L}-$/u.exec(text.slice(0, start))?.[0] ?? '';
  const whole = text.slice(start - letter.length, end);
  // "Q-koorts" is more than "koorts", where the other text says so too.
  return letter !== '' && holdsWhole(other.toLowerCase(), firstWord(whole)) ? whole : text.slice(start, end);
}

/** "Mens" of "het Hof voor de Rechten van de Mens": what begins there begins in the midst of a name. */
function isWithinName(text: string, words: readonly Place[], at: number): boolean {
  const isCapital = (word: Place | undefined) =>
    word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
  if (!isCapital(words[at])) return false;
  let before = at - 1;
  while (words[before]?.joins) before -= 1;
  const last = words[before];
  const joined = last && text.slice(last.end, words[at]?.start);
  if (!last || !joined || endsPhrase.test(joined) || last.silent) return false;
  // "Bewoners van Drenthe": at the head of a sentence a capital tells nothing.
  return isCapital(last) && before > 0 && !endsPhrase.test(text.slice(words[before - 1]?.end, last.start));
}

/** "Friese" of "een Friese ex-schipper", "re" of "re-integratie": alone it says something else, or nothing. */
export function belongsToNext(text: string, words: readonly Place[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  const between = text.slice(word.end, next.start);
  if (between === '-') return true;
  return between === ' ' && !next.silent && attributive.test(text.slice(word.start, word.end));
}

/** Whether two words stand side by side in a text. */
const standTogether = (one: Place, next: Place | undefined, there: readonly Place[]): boolean =>
  there.some(({ stem }, i) => stem === one.stem && there[i + 1]?.stem === next?.stem);

/** An adjective before its noun; but "compensatie", "garage", "methode". */
const attributive = /\p{L}{2}(?:[^iagd]|oi|[^a]g|[^oat]d)e$/u;

/** A subject is never longer; a question is seldom. */
const longestHeading = 1_000;

const firstWord = (phrase: string) => phrase.split(' ')[0]?.toLowerCase() ?? '';

export const placesIn = (text: string): Place[] =>
  [...wordsIn(text.slice(0, longestHeading))].map(({ 0: word, index }) => {
    const plain = fold(word.toLowerCase());
    const silent = stopWords.has(plain) || plain.length < 2;
    return {
      stem: stem(plain),
      start: index,
      end: index + word.length,
      silent,
      joins: silent && joining.has(plain),
      counts: /^\d+$/.test(plain),
    };
  });

/** What joins words to one thing: prepositions, articles, "en". */
const joining = new Set(
  'van de der den des het een in op aan bij met voor door naar uit over tussen tegen onder om rond tot vanuit binnen buiten per ter ten te en of s t'.split(
    ' ',
  ),
);

/** What stands before a place's name, and says no more than that it is one: "provincie Drenthe". */
const kindsOfPlaces = new Set(
  'provincie gemeente stad regio land eiland eilanden streek wijk dorp'.split(' ').map(stem),
);

/** The newspaper and the month tell where something was read, not what: "Voorbeeldkrant januari". */
export const tellsWhereRead = (stem: string) => senseOf(stem).kind === 'medium' || months.has(stem);
const months = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december'
    .split(' ')
    .map(stem),
);

const endsPhrase = /[.?!:;«»"“”„‘’'()]/;
/** A headline's word says something beside another: "tekort aan rechters". */
const fillerShare = 0.4;
/** Two broad words side by side are no subject: "Nederlandse gemeenten". */
const smallest = 6;

/** Between the parts of a name: "Van der Laan", "Ter Apel", "Alphen aan den Rijn". */
const particle = String.raw`(?:van|de|der|den|ter|ten|het|'t|’t|aan|op|in|en)`;
const named = String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’]{0,40}`;
/** Of more than one word, or one with a letter before a dash: "Ter Apel", "Noord-Holland", "Q-koorts". */
const name = new RegExp(
  String.raw`${named}(?:[ -](?:${particle}[ -]){0,2}${named}){1,5}|(?<![\p{L}\p{N}-])\p{Lu}-\p{L}{2,}`,
  'gu',
);

/** So much of a text is looked through: no real one is longer. */
const longestRead = 50_000;

/** The names of more than one part that stand in both texts, as the first prints them: one name is one thing that is shared. */
export function sharedNames(text: string, other: string): string[] {
  const found = other.slice(0, longestRead).toLowerCase();
  const names = new Set<string>();
  for (const { 0: whole, index } of text.slice(0, longestRead).matchAll(name)) {
    const words = whole.split(' ');
    const first =
      beginsSentence.test(text.slice(Math.max(0, index - 3), index)) && isNoName(words[0] ?? '') ? 1 : 0;
    const shared = runsIn(words, first).filter(
      ({ run }) =>
        holdsWhole(found, run.toLowerCase()) && terms(run).some(({ stem }) => !tellsWhereRead(stem)),
    );
    // The longest, then what stands beside it.
    const taken: Run[] = [];
    for (const one of shared)
      if (taken.every((other) => one.to <= other.from || one.from >= other.to)) taken.push(one);
    for (const { run } of taken) names.add(run);
  }
  return [...names];
}

/** Words of a row, from one up to another. */
interface Run {
  run: string;
  from: number;
  to: number;
}

/** The names that may stand in a row of words, from the first on that may begin one, the longest first. */
const runsIn = (words: readonly string[], first: number): Run[] =>
  words
    .flatMap((_, from) => words.map((_, last) => ({ from, to: last + 1 })))
    .filter(({ from, to }) => from >= first && to > from)
    .filter(({ from, to }) => isCapital.test(words[from] ?? '') && isCapital.test(words[to - 1] ?? ''))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .map(({ from, to }) => ({ run: words.slice(from, to).join(' '), from, to }))
    .filter(({ run }) => /[ -]/.test(run));
const isCapital = /^\p{Lu}/u;

const beginsSentence = /(?:^|[.?!:;•«»"“”„‘’'(\n]\s*)$/;
/** The first words of sentences that are no first words of names: "Is Schiphol", "Gemeenten en Prorail"; but "De Bilt". */
function isNoName(word: string): boolean {
  const plain = fold(word.toLowerCase());
  if (beginsNames.has(plain)) return false;
  return stopWords.has(plain) || ['filler', 'broad'].includes(senseOf(stem(plain)).kind);
}
const beginsNames = new Set("van de der den ter ten het 't ’t".split(' '));

/** Does it stand there with no letter before or behind it? "Van Dam" is not in "Van Damme". */
function holdsWhole(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!isLetter.test(text[at - 1] ?? '') && !isLetter.test(text[at + part.length] ?? '')) return true;
  return false;
}
const isLetter = /[\p{L}\p{N}]/u;
