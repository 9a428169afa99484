import { isPrintedAs } from '../model/member';
import type { ArchiveRecord } from '../model/record';
import type { Reason } from '../model/related';
import { fullest } from './entry';
import { facets } from './facets';
import { senseOf, synonymsOf } from './lexicon';
import type { Query, QueryPart } from './query';
import type { Candidate } from './rank';
import { belongsToNext, placesIn, sharedNames, sharedPhrase, tellsWhereRead } from './shared-phrase';
import { wordsOfRecord, type RecordText } from './record-words';
import { asInSentence, stem, terms, type Term } from './terms';

const wordsShown = 5;

/** Why the candidate is shown, strongest first, each reason one that a reader can check. */
export function reasonsFor(
  query: Query,
  part: QueryPart,
  { cites, citedBy, holds }: Candidate,
  record: ArchiveRecord,
): Reason[] {
  const { kamervraag } = fullest(record);
  const sharing = (ids: Map<string, string>, facet: (id: string) => string) =>
    [...ids.keys()].filter((id) => holds(facet(id)) && !record.ids.includes(id));
  const own = wordsOfRecord(record);
  const { phrase, words } = sharedWords(part, [own.subject, ...own.questions]);
  const reasons: Reason[] = [
    { kind: 'cites', values: labels(cites, query.cites) },
    { kind: 'cited-by', values: citedBy ? [record.ids[0] ?? record.key] : [] },
    { kind: 'same-citation', values: labels(sharing(part.cites, facets.cites), part.cites) },
    { kind: 'same-source', values: labels(sharing(part.sources, facets.source), part.sources) },
    { kind: 'same-subject', values: phrase === null ? [] : [phrase] },
    { kind: 'same-words', values: words.slice(0, wordsShown) },
    {
      kind: 'same-people',
      values: kamervraag.authors
        .map(({ name }) => name)
        .filter((name) => query.authors.some((other) => sameMember(name, other))),
    },
    {
      kind: 'same-ministry',
      // Of the same ministry is much: it says something only where there is little else to say.
      values:
        phrase === null && words.length < 2
          ? kamervraag.addressees.filter((name) => query.ministries.includes(name))
          : [],
    },
  ];
  return reasons.filter(({ values }) => values.length > 0);
}

/** One may be printed with the first name and the other without; two with different first names are two. */
const sameMember = (a: string, b: string) => isPrintedAs(a, b) || isPrintedAs(b, a);

/**
 * What both texts say: the phrase of the subject, and the words that tell most, as the document that is read prints them.
 * Only what stands in both as a word of its own: a reader looks for it, and finds it. Where that is little, also what names
 * the same in other words, as each prints it: "rookverbod / sigaretten".
 */
function sharedWords(
  part: QueryPart,
  texts: readonly RecordText[],
): { phrase: string | null; words: string[] } {
  const there = printedIn(texts);
  const held = new Set(there.keys());
  const phrase = phraseIn(part.heading, texts);
  const names = sharedNames(part.text, texts.map(({ text }) => text).join('\n')).filter(
    (name) => !phrase?.includes(name),
  );
  const said = new Set([phrase ?? '', ...names].flatMap((text) => terms(text).map(({ stem }) => stem)));
  const single = [...part.printed.keys()]
    .filter((stem) => held.has(stem) && !said.has(stem) && tells(stem))
    .flatMap((stem) => {
      const value = wholeWord(withCapital(part.printed.get(stem) ?? stem, there.get(stem)), part, held);
      return value === null ? [] : { value, worth: worthOf(stem) };
    });
  const whole = names.map((value) => ({
    value,
    worth: Math.max(...terms(value).map(({ stem }) => worthOf(stem))),
  }));
  const words = [...whole, ...single]
    .sort((a, b) => b.worth - a.worth)
    .filter(({ value }, i, all) => all.findIndex((other) => other.value === value) === i);
  const telling = words.filter(({ worth }) => worth >= tellingWorth);
  const kept = (phrase !== null || telling.length > 0 ? telling : words).map(({ value }) => value);
  const few = kept.length + (phrase === null ? 0 : 2) < 2;
  return { phrase, words: few ? [...kept, ...inOtherWords(part, there)] : kept };
}

/**
 * "re-integratietraject" where it stands only so: "integratietraject" is another thing. Null where the other text has only the
 * one half of it.
 */
function wholeWord(word: string, part: QueryPart, held: ReadonlySet<string>): string | null {
  const whole = onlyJoined(part).get(word.toLowerCase());
  if (whole === undefined) return word;
  return terms(whole).every(({ stem }) => held.has(stem)) ? asInSentence(whole, isName(word)) : null;
}

/** A page's text is taken apart once, not for each of its words and each earlier question. */
const joinedWords = new WeakMap<QueryPart, ReadonlyMap<string, string>>();

/** The words of a text that stand in it only beside a hyphen, and with what. */
function onlyJoined(part: QueryPart): ReadonlyMap<string, string> {
  const known = joinedWords.get(part);
  if (known) return known;
  const joined = new Map<string, string>();
  const alone = new Set<string>();
  for (const [whole] of part.text.slice(0, longestSearched).matchAll(withHyphens)) {
    const halves = whole.toLowerCase().split('-');
    // "zeehonden-NRC" is no word.
    if (halves.length === 1 || halves.some((half) => tellsWhereRead(stem(half))))
      halves.forEach((half) => alone.add(half));
    else for (const half of halves) if (!joined.has(half)) joined.set(half, whole);
  }
  for (const word of alone) joined.delete(word);
  joinedWords.set(part, joined);
  return joined;
}
const withHyphens = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Stem → the word as the texts print it. */
function printedIn(texts: readonly RecordText[]): Map<string, string> {
  const printed = new Map<string, string>();
  for (const { terms } of texts)
    for (const { stem, word, proper } of terms)
      if (proper || !printed.has(stem)) printed.set(stem, asInSentence(word, proper));
  return printed;
}

/** The subject's words that the other text has in other words. */
function inOtherWords(part: QueryPart, there: ReadonlyMap<string, string>): string[] {
  const taken = new Set<string>();
  return part.profile.subject.flatMap(({ stem, kind }) => {
    const here = part.printed.get(stem);
    if (kind === 'filler' || kind === 'medium' || here === undefined || there.has(stem)) return [];
    const compound = [...there.keys()].find((other) => isPartOf(stem, other) || isPartOf(other, stem));
    if (compound !== undefined && !taken.has(compound)) {
      taken.add(compound); // of its two parts one will do
      return [`${here} / ${there.get(compound) ?? compound}`];
    }
    const synonym = synonymsOf(stem)
      .map((other) => there.get(other))
      .find((word) => word !== undefined);
    const other = synonym ?? kinOf(stem, there).map((other) => there.get(other))[0];
    // Names are each of a thing of its own: of one matter are "PFOS" and "Dupont", but the one is not the other.
    if (other === undefined || isName(here) || isName(other)) return [];
    return [`${synonym === undefined ? here : withItsNoun(here, part.heading)} / ${other}`];
  });
}

/** "genitale verminking": an adjective is the same as no noun. */
function withItsNoun(word: string, heading: string): string {
  const words = placesIn(heading);
  const at = words.findIndex(({ start, end }) => heading.slice(start, end).toLowerCase() === word);
  return belongsToNext(heading, words, at) ? heading.slice(words[at]?.start, words[at + 1]?.end) : word;
}

/** At the head of a sentence nothing tells a name from a word: the other text may. */
const withCapital = (here: string, there = ''): string =>
  isName(there) && there.toLowerCase() === here ? there : here;

const isName = (word: string) => /^\p{Lu}\p{Ll}/u.test(word);

/** "garantie" of "hypotheekgarantie": the head or the tail of a compound. */
const isPartOf = (stem: string, other: string) =>
  stem.length >= wholeWordLetters &&
  other.length > stem.length + 2 &&
  (other.startsWith(stem) || other.endsWith(stem));
/** What is shorter stands in many words by chance: "erven" in "verven". */
const wholeWordLetters = 7;

/** Compounds that begin with the same word: "kinderhartcentra", "kinderhartchirurgie"; but not "kinderopvang", "kinderporno". */
const kinOf = (stem: string, there: ReadonlyMap<string, string>) =>
  stem.length < alike ? [] : [...there.keys()].filter((other) => other.startsWith(stem.slice(0, alike)));
/** So many letters are a word of their own. */
const alike = 9;

/** The phrase that stands in one sentence of the texts, not scattered over all: so both speak of it. */
function phraseIn(heading: string, texts: readonly RecordText[]): string | null {
  const words = placesIn(heading);
  const asked = new Set(words.filter(({ silent }) => !silent).map(({ stem }) => stem));
  // One word is no phrase, so most texts need not be taken apart.
  const sentences = texts
    .filter(({ terms }) => holdsTwo(terms, asked))
    .flatMap(({ text }) => text.slice(0, longestSearched).split(/(?<=[.?!])\s/));
  let best: string | null = null;
  for (const sentence of sentences) {
    const held = new Set(terms(sentence).flatMap(({ stem }) => (asked.has(stem) ? stem : [])));
    if (held.size < 2) continue;
    const found = sharedPhrase(heading, held, sentence, words);
    if (found !== null && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}
const longestSearched = 20_000;

const holdsTwo = (terms: readonly Term[], asked: ReadonlySet<string>) =>
  new Set(terms.flatMap(({ stem }) => (asked.has(stem) ? stem : []))).size > 1;

/** A word that is no headline's, no newspaper's and no number. */
export const tells = (stem: string) =>
  !['filler', 'medium'].includes(senseOf(stem).kind) && !/^\d+$/.test(stem);

/** Broad words come last. */
function worthOf(stem: string): number {
  const { kind, worth } = senseOf(stem);
  return kind === 'broad' ? worth / 3 : worth;
}
const tellingWorth = 3.5;

function labels(keys: string[], names: Map<string, string>): string[] {
  return [...new Set(keys.map((key) => names.get(key) ?? key))];
}
