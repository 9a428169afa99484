import { citedIds } from '../citations/resolve';
import type { PlacedCitation, Resolved, Source } from '../model/citation';
import type { ReadDocument } from '../model/document';
import { identifiers } from '../model/identifiers';
import { ownNames } from '../model/questions';
import { partsOf } from './compounds';
import { senseOf, synonymsOf } from './lexicon';
import { profileOf, textTopics, type Profile } from './profile';
import { asInSentence, terms, type Term } from './terms';

/** The words of one text, weighed. */
interface Weighed {
  /** Stem → weight. A repeated word counts more, but ever less so: long questions would drown in their own words. */
  weights: Map<string, number>;
  /** Stem → the word as it is printed here. */
  printed: Map<string, string>;
}

/** The words of one text. */
export interface Words extends Weighed {
  /** What it is about: of a question its own words, of the whole its subject and the beginning of its text. */
  profile: Profile;
}

/** What one text asks of the archive: its words weighed, and what it cites. */
export interface QueryPart extends Words {
  /** Id cited → its canonical form. */
  cites: Map<string, string>;
  /** Key of a source → its label. */
  sources: Map<string, string>;
  /** The document says no more than its subject. */
  titleOnly: boolean;
  /** As they are printed: the text, and its subject (of a single question: itself). */
  text: string;
  heading: string;
}

/** The document that is being read, as a query. */
export interface Query extends QueryPart {
  /** By which others may cite it. */
  ids: string[];
  /** By which it is told from other questions. */
  own: string[];
  /** Submission date, else date of the answer; null where the page gives none. */
  date: string | null;
  authors: string[];
  ministries: string[];
  /** One for each printed question, in order. */
  questions: QueryPart[];
}

/** The subject says in few words what the questions say in many. */
const subjectWeight = 3;

/** What a document asks, as far as it is known before its citations are. */
export interface DocumentWords {
  whole: Words;
  /** One for each printed question, in order. */
  questions: Words[];
  ids: string[];
  own: string[];
  authors: string[];
  ministries: string[];
}

export function wordsOf(document: ReadDocument): DocumentWords {
  const { kamervraag } = document;
  const questions = kamervraag.questions.map(({ text }) => terms(text));
  const subject = terms(kamervraag.subject ?? '');
  const whole = weigh([...questions, ...kamervraag.footnotes.map(({ text }) => terms(text))].flat());
  const ofSubject = weigh(subject);
  for (const [stem, weight] of ofSubject.weights) {
    whole.weights.set(stem, (whole.weights.get(stem) ?? 0) + subjectWeight * weight);
    if (!whole.printed.has(stem)) whole.printed.set(stem, ofSubject.printed.get(stem) ?? stem);
  }
  addSynonyms(whole.weights, ofSubject.printed.keys());
  addParts(whole.weights);
  return {
    whole: {
      ...whole,
      profile: profileOf(
        subject.length > 0 ? subject : (questions[0] ?? []),
        textTopics(questions.flat().map(({ stem }) => stem)),
      ),
    },
    questions: questions.map((found) => ({ ...withParts(weigh(found)), profile: profileOf(found) })),
    ids: identifiers(document),
    own: ownNames(document),
    authors: kamervraag.authors.map(({ name }) => name),
    ministries: kamervraag.addressees,
  };
}

export function makeQuery(document: ReadDocument, resolved: Resolved, words = wordsOf(document)): Query {
  const { kamervraag } = document;
  const cited = new Set(citedIds(resolved));
  const citing = resolved.citations.filter(({ id }) => id !== null && cited.has(id));
  const { ids, own, authors, ministries } = words;
  const titleOnly = kamervraag.questions.length === 0;
  return {
    ...words.whole,
    titleOnly,
    text: [kamervraag.subject ?? '', ...kamervraag.questions.map(({ text }) => text)].join('\n'),
    heading: kamervraag.subject ?? '',
    cites: byId(citing),
    sources: named(resolved.sources.filter(isOwnSource)),
    ids,
    own,
    date: kamervraag.submitted ?? kamervraag.answered,
    authors,
    ministries,
    questions: kamervraag.questions.map((block, index) => ({
      ...(words.questions[index] ?? noWords),
      titleOnly,
      text: block.text,
      heading: block.text,
      cites: byId(citing.filter((citation) => belongsTo(citation, index, block.notes, kamervraag.footnotes))),
      sources: named(
        resolved.sources.filter(
          (source) =>
            isOwnSource(source) && block.numbers.some((number) => source.questions.includes(number)),
        ),
      ),
    })),
  };
}

const noWords: Words = { weights: new Map(), printed: new Map(), profile: profileOf([]) };

function weigh(found: Term[]): Weighed {
  const weights = new Map<string, number>();
  const printed = new Map<string, string>();
  for (const { stem, word, proper } of found) {
    weights.set(stem, (weights.get(stem) ?? 0) + 1);
    if (proper || !printed.has(stem)) printed.set(stem, asInSentence(word, proper));
  }
  for (const [stem, count] of weights) weights.set(stem, (count * 3) / (count + 2));
  return { weights, printed };
}

/** What a part of a compound asks for, against the whole word. */
const partWeight = 0.3;

/** The parts of the compounds, where they do not stand there themselves. They are not printed, so no reason names them. */
function addParts(weights: Map<string, number>): void {
  for (const [stem, weight] of [...weights])
    for (const part of partsOf(stem) ?? [])
      weights.set(part, Math.max(weights.get(part) ?? 0, partWeight * weight));
}

/** What another word for the same asks for, against the word itself. */
const synonymWeight = 0.25;

/** Other words for what the subject names. They are not printed either. */
function addSynonyms(weights: Map<string, number>, subject: Iterable<string>): void {
  for (const stem of subject) {
    if (senseOf(stem).kind !== 'telling') continue;
    const weight = synonymWeight * (weights.get(stem) ?? 0);
    for (const other of synonymsOf(stem)) weights.set(other, Math.max(weights.get(other) ?? 0, weight));
  }
}

function withParts(words: Weighed): Weighed {
  addParts(words.weights);
  return words;
}

/** News and other pages; what is cited by a number of its own is compared by that. */
export function isOwnSource({ kind, outlet, url }: Source): boolean {
  return url !== null && (outlet !== null || kind === 'url');
}

function named(sources: Source[]): Map<string, string> {
  return new Map(sources.map(({ key, outlet, label }) => [key, outlet ?? label]));
}

function byId(citations: PlacedCitation[]): Map<string, string> {
  return new Map(citations.map(({ id, canonical }) => [id ?? canonical, canonical]));
}

/** A citation in the question itself, or in a footnote that the question refers to. */
function belongsTo(
  { place }: PlacedCitation,
  question: number,
  notes: string[],
  footnotes: { label: string }[],
): boolean {
  if (place.part === 'question') return place.index === question;
  const label = place.part === 'footnote' ? footnotes[place.index]?.label : undefined;
  return label !== undefined && notes.includes(label);
}
