import { bareAddress } from './report';
import { markdownOf, markdownOfThreads } from '../export/markdown';
import type { Rich } from '../export/rich-line';
import { richCitation, richDocument, richThreads } from '../export/rich-text';
import { handedOut, type Thread } from '../list/conversation';
import type { CollectionItem } from '../model/collection';
import { plain } from '../page/plain-document';
import { pageBlocks } from '../sites/page-blocks';
import type { PageReading } from '../sites/reading';
import { shapeOf } from '../sites/shape';
import { settingAt } from '../sites/setting';
import type { CitableResolved } from '../model/citation';
import { textDirective } from './text-fragment';

/** What can be copied of a page. */
export interface Copies {
  citation(): Rich;
  document(): Rich;
  documentMarkdown(): string;
  question(index: number): Rich;
  questionMarkdown(index: number): string;
  link(index: number): QuestionLink;
}

/** `isExact`: it leads to the question itself, not only to its document. */
export interface QuestionLink {
  address: string;
  isExact: boolean;
}

/** @param resolved what the document cites; null where that is not known: then nothing is a link */
export function copiesOf(reading: PageReading, resolved: CitableResolved | null): Copies {
  const { places } = reading;
  const page = places.title.ownerDocument;
  const address = bareAddress(page.URL);
  const item = (questions: number[]): CollectionItem => ({
    key: '',
    ids: [],
    documents: [
      {
        document: { ...plain(reading, address), shape: shapeOf(places) },
        resolved: resolved ?? { citations: [], sources: [] },
        readAt: Date.now(),
      },
    ],
    savedAt: 0,
    updatedAt: 0,
    labels: [],
    note: '',
    questions,
    passages: [],
  });
  const numbersOf = (index: number) => reading.kamervraag.questions[index]?.numbers ?? [];
  const settingOf = (place: Parameters<typeof settingAt>[1]) => settingAt(places, place);

  /** The question with what was answered to it; a document that numbers none is told apart by place. */
  function threadsOf(whole: CollectionItem, index: number): Thread[] {
    const { threads } = handedOut(whole);
    return whole.questions.length > 0
      ? threads
      : threads.filter(({ question }) => question?.place.index === index);
  }
  const kept = () => {
    const [only] = item([]).documents;
    if (!only) throw new Error('an item of no document');
    return only;
  };
  return {
    citation: () => richCitation(kept()),
    document: () => richDocument(item([]), address, settingOf),
    documentMarkdown: () => markdownOf(item([])),
    question(index) {
      const whole = item(numbersOf(index));
      return richThreads(whole, threadsOf(whole, index), linkTo(reading, index).address, settingOf);
    },
    questionMarkdown(index) {
      const whole = item(numbersOf(index));
      return markdownOfThreads(whole, threadsOf(whole, index), linkTo(reading, index).address);
    },
    link: (index) => linkTo(reading, index),
  };
}

/**
 * The site's own address of the page, and in it the question's words. Text that stands in a dialog is hidden when the page
 * is opened, and a browser looks for no hidden words: there the link leads to the document.
 */
function linkTo({ places, layout }: PageReading, index: number): QuestionLink {
  const page = places.title.ownerDocument;
  const text = places.questions[index]?.text;
  const found = text && !layout.startsWith('tk-dialog') ? pageBlocks(page, text) : null;
  const directive = found && textDirective(found.blocks, found);
  const address = bareAddress(page.URL);
  return directive ? { address: `${address}#:~:${directive}`, isExact: true } : { address, isExact: false };
}
