import type { PlacedCitation } from '../model/citation';
import type { CollectionItem, KeptDocument } from '../model/collection';
import type { Place } from '../model/document';
import { breaksAt, setParts, type SetPart } from '../model/set-text';
import type { Kamervraag } from '../model/kamervraag';

/** A text of one of an item's documents, with the footnotes that it refers to, as indices into that document's. */
export interface Said {
  kept: KeptDocument;
  place: Place;
  numbers: number[];
  text: string;
  notes: number[];
}

/** A question with what was answered to it; null where an answer belongs to none of the questions. */
export interface Thread {
  question: Said | null;
  answers: Said[];
  /** The reader has singled this question out. */
  singled: boolean;
}

/** What was asked and what was answered, as one. */
export interface Conversation {
  threads: Thread[];
  explanations: Said[];
  notices: Said[];
  /** The footnotes that belong to what is shown, each once, in the order of their documents. */
  footnotes: Said[];
  /** Those of them that no text refers to: the page has lost their marks. */
  loose: Said[];
  /** Numbers of the questions that the reader has singled out; null: none, it is the document as a whole. */
  chosen: ReadonlySet<number> | null;
}

type Item = Pick<CollectionItem, 'documents' | 'questions'>;

/**
 * The documents of an item as one conversation: all of it, for the item's own page, which tells the questions apart that
 * were singled out. An answer repeats the questions: those of the document that was saved first stand, as the reader had
 * them before them, and behind them what only the others ask. The document that answers most comes before a
 * supplementary answer.
 */
export const conversationOf = (item: Item): Conversation => converse(item, false);

/**
 * What is printed and exported of it. Who has singled out questions saved those, and gets them with what was answered to
 * them and nothing else; and with an answer the notice that it would be late is past.
 */
export const handedOut = (item: Item): Conversation => converse(item, true);

function converse({ documents, questions }: Item, isHandedOut: boolean): Conversation {
  const asked = askedOnce(documents.map((kept) => blocks(kept, 'question')));
  const answering = [...documents].sort((a, b) => answersIn(b) - answersIn(a));
  const answers = once(answering.flatMap((kept) => blocks(kept, 'answer')));
  const wanted = new Set(questions);
  const isSingled = ({ numbers }: Said) => numbers.some((number) => wanted.has(number));
  const chosen = asked.some(isSingled) ? wanted : null;
  const isPart = isHandedOut && chosen !== null;
  const threads = join(isPart ? asked.filter(isSingled) : asked, answers, isPart).map((thread): Thread => ({
    ...thread,
    singled: thread.question !== null && isSingled(thread.question),
  }));
  const explanations = isPart ? [] : alone(documents, 'explanation');
  const notices = isHandedOut && answers.length > 0 ? [] : alone(documents, 'notice');
  const texts = threads.flatMap(({ question, answers }) => [...(question ? [question] : []), ...answers]);
  const footnotes = footnotesOf(documents, texts, isPart);
  return {
    threads,
    explanations,
    notices,
    footnotes: footnotes.map(({ note }) => note),
    loose: footnotes.filter(({ isLoose }) => isLoose).map(({ note }) => note),
    chosen,
  };
}

const answersIn = ({ document }: KeptDocument) => document.kamervraag.answers.length;

/** Each question once: another document may print it under the same number and word it a little otherwise. */
function askedOnce(byDocument: Said[][]): Said[] {
  const [numbers, words] = [new Set<number>(), new Set<string>()];
  return byDocument.flatMap((questions) => {
    const more = questions.filter(
      (each) => !words.has(bare(each.text)) && !numbersOf(each).every((number) => numbers.has(number)),
    );
    for (const each of more) {
      words.add(bare(each.text));
      for (const number of numbersOf(each)) numbers.add(number);
    }
    return more;
  });
}

/** Some questions, and their answers, are printed without a number: there is only one. */
const numbersOf = ({ numbers }: Said) => (numbers.length > 0 ? numbers : [0]);

/** Each answer with the last question that it answers; behind all what answers none. */
function join(questions: Said[], answers: Said[], matchedOnly: boolean): Omit<Thread, 'singled'>[] {
  const threads: Omit<Thread, 'singled'>[] = questions.map((question) => ({ question, answers: [] }));
  const byNumber = new Map(
    questions.flatMap((question, i) => numbersOf(question).map((number) => [number, i] as const)),
  );
  for (const answer of answers) {
    const at = Math.max(...numbersOf(answer).map((number) => byNumber.get(number) ?? -1));
    if (at >= 0) threads[at]?.answers.push(answer);
    else if (!matchedOnly) threads.push({ question: null, answers: [answer] });
  }
  return threads;
}

function blocks(kept: KeptDocument, part: 'question' | 'answer'): Said[] {
  const { kamervraag } = kept.document;
  const indexOf = noteIndex(kamervraag, part);
  return kamervraag[`${part}s`].map(({ numbers, text, notes }, index) => ({
    ...said(kept, { part, index }, text),
    numbers,
    notes: notes.flatMap((label) => indexOf.get(label) ?? []),
  }));
}

const alone = (documents: KeptDocument[], part: 'explanation' | 'notice'): Said[] =>
  once(
    documents.flatMap((kept) => {
      const text = kept.document.kamervraag[part];
      return text ? [said(kept, { part, index: 0 }, text)] : [];
    }),
  );

const said = (kept: KeptDocument, place: Place, text: string): Said => ({
  kept,
  place,
  numbers: [],
  text,
  notes: [],
});

/** Where question and answer number their notes apart, a label occurs twice: the first is the questions'. */
function noteIndex({ footnotes }: Kamervraag, part: 'question' | 'answer'): Map<string, number> {
  const indexOf = new Map<string, number>();
  footnotes.forEach(({ label }, index) => {
    if (part === 'answer' || !indexOf.has(label)) indexOf.set(label, index);
  });
  return indexOf;
}

/** The footnotes of these texts; and unless they are a part of their documents, those that no text there refers to. */
function footnotesOf(documents: KeptDocument[], texts: Said[], isPart: boolean) {
  const printed = new Set<string>();
  return documents.flatMap((kept) => {
    const refersTo = (texts: Said[]) => new Set(texts.flatMap(({ notes }) => notes));
    const shown = refersTo(texts.filter((text) => text.kept === kept));
    const referred = refersTo([...blocks(kept, 'question'), ...blocks(kept, 'answer')]);
    return kept.document.kamervraag.footnotes.flatMap(({ label, text }, index) => {
      const isLoose = !isPart && !referred.has(index);
      if (!shown.has(index) && !isLoose) return [];
      // Two sites print the same note.
      const name = `${label} ${bare(text)}`;
      if (printed.has(name)) return [];
      printed.add(name);
      return [{ note: said(kept, { part: 'footnote', index }, text), isLoose }];
    });
  });
}

/** Each text once: two sites print the same one. Two questions may have the same answer. */
function once(texts: Said[]): Said[] {
  const byWords = new Map<string, Said>();
  for (const each of texts) {
    const name = `${each.numbers.join()} ${bare(each.text)}`;
    if (!byWords.has(name)) byWords.set(name, each);
  }
  return [...byWords.values()];
}

/** A text as it is compared: sites differ in spaces and quotation marks. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What a text cites. */
export const citationsIn = ({ kept, place }: Said): PlacedCitation[] =>
  kept.resolved.citations.filter(
    (citation) => citation.place.part === place.part && citation.place.index === place.index,
  );

/** A text as it was set: its paragraphs and tables, as stretches of it. */
export const partsOf = (said: Said): SetPart[] =>
  setParts(said.text, breaksAt(said.kept.document.shape, said.place), citationsIn(said));

/** The label under which a footnote is printed. */
export const labelOf = ({ kept, place }: Said): string =>
  kept.document.kamervraag.footnotes[place.index]?.label ?? '';
