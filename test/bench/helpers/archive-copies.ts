import type { ReadDocument } from '../../../lib/model/document';
import type { Block, Kamervraag, Person } from '../../../lib/model/kamervraag';
import { makePackLine, unpackLine } from '../../../lib/model/pack';
import { terms } from '../../../lib/relate/terms';
import { copyOfAanhangselnummer, copyOfId, copyOfNumber } from './copied-ids';
import { copyist, inventedWord, numberOf, otherPage } from './copied-text';

/*
 * An archive several times as large as the real one. A larger archive has longer lists of the words that it had, and words
 * that it had not; so a copy of a question has other numbers, dates and names, and some of its telling words are those of
 * another question. What is changed, and into what, follows from the texts alone: each run makes the same archive.
 *
 * The shares are such that it grows as the real one does from every fourth question to all. Times as many:
 *
 * | | stems | stems in 100 questions or more | members | questions of the busiest member |
 * |---|---|---|---|---|
 * | the real ones, from 16,658 to 66,629 | 2.13 | 3.4 | 1.44 | 4.2 |
 * | with copies, from 66,629 to 266,516 | 1.95 | 2.8 | 1.49 | 4.4 |
 */

/** What another question lends to a copy. */
export interface Lender {
  words: readonly string[];
  authors: readonly Person[];
}

/** Who lends stands so many questions before, and as many more for each further copy: of the same years, but seldom of the same matter. */
const apart = 53;
/** A copy was submitted so many days before, and as many more for each further one. */
const daysApart = 37;

/** The lines of a pack, each followed by its copies. No more questions are kept meanwhile than may lend their words. */
export function* withCopies(lines: Iterable<string>, times: number): Generator<string> {
  const lenders: Lender[] = [];
  for (const line of lines) {
    yield line;
    const documents = times > 1 ? unpackLine(line) : null;
    if (!documents) continue;
    lenders.push(lenderOf(documents));
    if (lenders.length > apart * (times - 1) + 1) lenders.shift();
    for (let n = 1; n < times; n++) {
      const lender = lenders.at(-1 - apart * n) ?? lenders[0];
      if (lender)
        yield makePackLine({
          versions: documents.map((document) => ({ document: copyOf(document, n, lender), readAt: 0 })),
          question: null,
        });
    }
  }
}

export function lenderOf(documents: readonly ReadDocument[]): Lender {
  const all = documents.map(({ kamervraag }) => kamervraag);
  return {
    words: [...new Set(all.flatMap(tellingWords))],
    authors: all.flatMap(({ authors }) => authors),
  };
}

/** The nth copy of a document: of another question than the document itself and than each other copy. */
export function copyOf(document: ReadDocument, n: number, lender: Lender): ReadDocument {
  const { kamervraag: own } = document;
  const copyText = copyist(document.url, n, new Set(tellingWords(own)), lender.words);
  const id = (id: string) => copyOfId(id, n);
  const number = (number: string) => copyOfNumber(number, n);
  const date = (date: string) => earlier(date, n * daysApart);
  const blocks = (all: Block[]) => all.map((block) => ({ ...block, text: copyText(block.text) }));
  return {
    ...document,
    url: copyOfUrl(document, n),
    headings: document.headings.map(copyText),
    relations: document.relations.map(id),
    kamervraag: {
      ...own,
      officialId: known(own.officialId, id),
      zaaknummer: known(own.zaaknummer, number),
      documentnummer: known(own.documentnummer, number),
      aanhangselnummer: known(own.aanhangselnummer, (number) => copyOfAanhangselnummer(number, n)),
      subject: known(own.subject, copyText),
      authors: own.authors.map((author, i) => copyOfAuthor(author, i, n, lender)),
      submitted: known(own.submitted, date),
      answered: known(own.answered, date),
      questions: blocks(own.questions),
      answers: blocks(own.answers),
      explanation: known(own.explanation, copyText),
      notice: known(own.notice, copyText),
      footnotes: own.footnotes.map((note) => ({
        ...note,
        text: copyText(note.text),
        urls: note.urls.map((url) => otherPage(url, n)),
      })),
    },
  };
}

const known = <T>(value: T | null, copy: (value: T) => T): T | null => (value === null ? null : copy(value));

function tellingWords({ subject, questions, footnotes }: Kamervraag): string[] {
  const texts = [subject ?? '', ...questions.map(({ text }) => text), ...footnotes.map(({ text }) => text)];
  return [...new Set(terms(texts.join('\n')).map(({ word }) => word.toLowerCase()))].filter(isWord);
}

/** A number is changed as one. */
const isWord = (word: string) => /^[\p{L}\p{M}]{4,}$/u.test(word);

/** In the address stands the number of the publication, or of the question; where neither does, it becomes another one. */
function copyOfUrl({ url, kamervraag }: ReadDocument, n: number): string {
  const { officialId, zaaknummer, documentnummer } = kamervraag;
  const copies: [string | null, (id: string, n: number) => string][] = [
    [officialId, copyOfId],
    [zaaknummer, copyOfNumber],
    [documentnummer, copyOfNumber],
  ];
  for (const [id, copy] of copies) if (id && url.includes(id)) return url.replace(id, copy(id, n));
  return `${url}${url.includes('?') ? '&' : '?'}copy=${n}`;
}

/** Half of those who ask are others of the archive, a third the same, and a sixth have not asked before. */
function copyOfAuthor(author: Person, i: number, n: number, { authors }: Lender): Person {
  const choice = numberOf(`${n} ${author.name}`) % 6;
  if (choice === 0) return { ...author, name: inventedWord(author.name, n) };
  return choice < 4 ? (authors[i % authors.length] ?? author) : author;
}

const earlier = (iso: string, days: number) =>
  new Date(Date.parse(iso) - days * 86_400_000).toISOString().slice(0, 10);
