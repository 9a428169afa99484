import type { CollectionItem, KeptDocument } from '../model/collection';
import type { Place } from '../model/document';
import type { Kamervraag } from '../model/kamervraag';

/** A text of one of the item's documents, with the footnotes that it refers to, as indices into that document's. */
export interface Text {
  kept: KeptDocument;
  place: Place;
  numbers: number[];
  text: string;
  notes: number[];
}

/** A question with what was answered to it. An answer to several questions stands with the last of them. */
export interface Thread {
  question: Text | null;
  answers: Text[];
}

/** An item's text, made of whichever of its documents has it. */
export interface Whole {
  threads: Thread[];
  explanation: Text | null;
  notice: Text | null;
  /** Footnotes that belong to what is shown, but that no text refers to: the page has lost their marks. */
  loose: Text[];
  /** Numbers of the questions that the reader has singled out; null: all are shown. */
  chosen: ReadonlySet<number> | null;
}

export function wholeOf({ documents, questions }: Pick<CollectionItem, 'documents' | 'questions'>): Whole {
  const read = (kept: KeptDocument) => kept.document.kamervraag;
  const asked = documents.find((kept) => read(kept).questions.length > 0);
  const answered = documents.reduce<KeptDocument | undefined>(
    (best, kept) => (read(kept).answers.length > (best ? read(best).answers.length : 0) ? kept : best),
    undefined,
  );
  const singled = new Set(questions);
  const isSingled = ({ numbers }: Text) => numbers.some((number) => singled.has(number));
  const allQuestions = asked ? blocks(asked, 'question') : [];
  const chosen = allQuestions.some(isSingled) ? singled : null;
  const shown = chosen ? allQuestions.filter(isSingled) : allQuestions;
  const threads = join(shown, answered ? blocks(answered, 'answer') : [], chosen !== null);
  const single = (part: 'explanation' | 'notice') => {
    const kept = documents.find((each) => read(each)[part] !== null);
    return kept ? textOf(kept, { part, index: 0 }, read(kept)[part] ?? '') : null;
  };
  // With its answer the question's postponement is past.
  const notice = answered ? null : single('notice');
  const explanation = chosen ? null : single('explanation');
  const sources = [asked, answered].filter((kept) => kept !== undefined);
  const loose = chosen ? [] : [...new Set(sources)].flatMap(looseNotes);
  return { threads, explanation, notice, loose, chosen };
}

function join(questions: Text[], answers: Text[], chosenOnly: boolean): Thread[] {
  const threads = questions.map((question): Thread => ({ question, answers: [] }));
  const byNumber = new Map(
    threads.flatMap((thread) => thread.question?.numbers.map((n) => [n, thread]) ?? []) as [number, Thread][],
  );
  for (const answer of answers) {
    const thread = answer.numbers.map((number) => byNumber.get(number)).findLast((found) => found);
    if (thread) thread.answers.push(answer);
    else if (!chosenOnly) threads.push({ question: null, answers: [answer] });
  }
  return threads;
}

function blocks(kept: KeptDocument, part: 'question' | 'answer'): Text[] {
  const { questions, answers } = kept.document.kamervraag;
  const indexOf = noteIndex(kept.document.kamervraag, part);
  return (part === 'question' ? questions : answers).map(({ numbers, text, notes }, index) => ({
    ...textOf(kept, { part, index }, text),
    numbers,
    notes: notes.flatMap((label) => indexOf.get(label) ?? []),
  }));
}

const textOf = (kept: KeptDocument, place: Place, text: string): Text => ({
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

function looseNotes(kept: KeptDocument): Text[] {
  const { kamervraag } = kept.document;
  const referred = new Set<number | undefined>();
  for (const part of ['question', 'answer'] as const) {
    const indexOf = noteIndex(kamervraag, part);
    const blocks = part === 'question' ? kamervraag.questions : kamervraag.answers;
    for (const { notes } of blocks) for (const label of notes) referred.add(indexOf.get(label));
  }
  return kamervraag.footnotes.flatMap(({ text }, index) =>
    referred.has(index) ? [] : [textOf(kept, { part: 'footnote', index }, text)],
  );
}
