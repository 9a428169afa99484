import { citedIds } from '../citations/resolve';
import type { PlacedCitation, Resolved, Source } from '../model/citation';
import type { ReadDocument } from '../model/document';
import { identifiers } from '../model/identifiers';
import { ownNames } from '../model/questions';
import { partsOf } from './compounds';
import { terms, type Term } from './terms';

/** The words of one text. */
export interface Words {
  /** Stem → weight. A repeated word counts more, but ever less so: long questions would drown in their own words. */
  weights: Map<string, number>;
  /** Stem → the word as it is printed here. */
  printed: Map<string, string>;
}

/** What one text asks of the archive: its words weighed, and what it cites. */
export interface QueryPart extends Words {
  /** Id cited → its canonical form. */
  cites: Map<string, string>;
  /** Key of a source → its label. */
  sources: Map<string, string>;
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
  const whole = weigh([...questions, ...kamervraag.footnotes.map(({ text }) => terms(text))].flat());
  const subject = weigh(terms(kamervraag.subject ?? ''));
  for (const [stem, weight] of subject.weights) {
    whole.weights.set(stem, (whole.weights.get(stem) ?? 0) + subjectWeight * weight);
    whole.printed.set(stem, subject.printed.get(stem) ?? stem);
  }
  addParts(whole.weights);
  return {
    whole,
    questions: questions.map((found) => withParts(weigh(found))),
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
  return {
    ...words.whole,
    cites: byId(citing),
    sources: named(resolved.sources.filter(isOwnSource)),
    ids,
    own,
    date: kamervraag.submitted ?? kamervraag.answered,
    authors,
    ministries,
    questions: kamervraag.questions.map((block, index) => ({
      ...(words.questions[index] ?? noWords),
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

const noWords: Words = { weights: new Map(), printed: new Map() };

function weigh(found: Term[]): Words {
  const weights = new Map<string, number>();
  const printed = new Map<string, string>();
  for (const { stem, word } of found) {
    weights.set(stem, (weights.get(stem) ?? 0) + 1);
    if (!printed.has(stem)) printed.set(stem, word);
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

function withParts(words: Words): Words {
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
