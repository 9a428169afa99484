import fc from 'fast-check';
import { answerSentence, noteText, questionSentence, shortAnswer } from './words';

/**
 * How its questions are numbered: by hand, by the word processor, by a number on a line of its own, "Vraag 1", or in the rows of a
 * table.
 */
export const numberings = ['typed', 'automatic', 'bare', 'labels', 'table'] as const;
/** Above an answer: the word alone, with the number, in full; or nothing, where the questions are bold. */
export const answerings = ['word', 'number', 'full', 'plain'] as const;
/** How an intertitle looks. */
export const looks = ['bold', 'italic', 'plain'] as const;
/** The word processor's own, at the foot of the page; or typed, with a list at the end. */
export const notings = ['own', 'square', 'bracket', 'raised'] as const;

/** A sentence, with the text of the note that is marked behind it. */
export interface Sentence {
  text: string;
  note: string | null;
}

export type Piece =
  | { kind: 'prose'; sentences: Sentence[] }
  | { kind: 'items'; items: string[] }
  | { kind: 'bullets'; items: string[] }
  | { kind: 'table'; rows: string[][] };

export interface Asked {
  question: Piece[];
  answer: Piece[];
  /** Answered together with the next one of its group. */
  joint: boolean;
}

/** A letter as no one would write it, made of all that letters do. */
export interface RandomLetter {
  form: 'question' | 'publication' | 'letter';
  numbering: (typeof numberings)[number];
  answering: (typeof answerings)[number];
  noting: (typeof notings)[number];
  /** Behind the words above an answer or a question, as some write it. */
  colon: '' | ':';
  /** Above the notes that were typed. */
  noteHead: 'Noten' | 'Bronnen:' | null;
  /** An empty line behind each paragraph. */
  airy: boolean;
  look: (typeof looks)[number];
  /** A table of questions names its columns. */
  columns: boolean;
  /** What stands at the head and the foot of each page. */
  head: string | null;
  foot: 'none' | 'number' | 'page';
  /** Numbers begin anew below an intertitle. */
  restart: boolean;
  groups: { title: string | null; asked: Asked[] }[];
  /** Lines before which a page begins, by their place among all. */
  breaks: number[];
}

/** One in `n`; shrinks to none. */
const sometimes = <T>(of: fc.Arbitrary<T>, n: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: n - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: of });

const sentence = (text: fc.Arbitrary<string>): fc.Arbitrary<Sentence> =>
  fc.record({ text, note: sometimes(noteText, 4) });

const prose = (of: fc.Arbitrary<Sentence>, maxLength: number): fc.Arbitrary<Piece> =>
  fc.array(of, { minLength: 1, maxLength }).map((sentences) => ({ kind: 'prose', sentences }));

const items: fc.Arbitrary<Piece> = fc
  .array(questionSentence, { minLength: 2, maxLength: 4 })
  .map((all) => ({ kind: 'items', items: all }));

const bullets: fc.Arbitrary<Piece> = fc
  .array(answerSentence, { minLength: 2, maxLength: 3 })
  .map((all) => ({ kind: 'bullets', items: all }));

const table: fc.Arbitrary<Piece> = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([columns, rows]) =>
    fc.array(
      fc.tuple(
        fc.constantFrom('Motor', 'Schipper', 'Waterstand', 'Overige oorzaken', 'Totaal'),
        fc.array(fc.integer({ min: 20, max: 9000 }).map(String), {
          minLength: columns - 1,
          maxLength: columns - 1,
        }),
      ),
      { minLength: rows, maxLength: rows },
    ),
  )
  .map((rows): Piece => {
    const years = (rows[0]?.[1] ?? []).map((_, i) => String(2091 + i));
    return { kind: 'table', rows: [['Soort', ...years], ...rows.map(([name, cells]) => [name, ...cells])] };
  });

const question: fc.Arbitrary<Piece[]> = fc
  .tuple(prose(sentence(questionSentence), 3), sometimes(items, 6))
  .map(([first, sub]) => (sub ? [first, sub] : [first]));

const short: fc.Arbitrary<Piece> = shortAnswer.map((text) => ({
  kind: 'prose',
  sentences: [{ text, note: null }],
}));

const answer: fc.Arbitrary<Piece[]> = fc
  .tuple(
    fc.oneof({ weight: 1, arbitrary: short }, { weight: 3, arbitrary: prose(sentence(answerSentence), 4) }),
    sometimes(table, 6),
    sometimes(bullets, 6),
    sometimes(prose(sentence(answerSentence), 4), 2),
  )
  .map((pieces) => pieces.filter((piece) => piece !== null));

const asked: fc.Arbitrary<Asked> = fc.record({ question, answer, joint: fc.nat(3).map((n) => n === 3) });

const group = fc.record({
  title: sometimes(
    fc.constantFrom(
      'Vaarwegen en bruggen',
      'De dienstregeling',
      'Financiële gevolgen',
      'Uitvoering door de gemeente',
    ),
    2,
  ),
  asked: fc.array(asked, { minLength: 1, maxLength: 4 }),
});

export const randomLetter: fc.Arbitrary<RandomLetter> = fc
  .record({
    form: fc.constantFrom('question', 'publication', 'letter' as const),
    numbering: fc.constantFrom(...numberings),
    answering: fc.constantFrom(...answerings),
    noting: fc.constantFrom(...notings),
    head: sometimes(fc.constantFrom('Ministerie van Waterwerken', 'Ons kenmerk WW-2098/441'), 2),
    foot: fc.constantFrom('none', 'number', 'page' as const),
    restart: fc.boolean(),
    colon: fc.constantFrom('', ':' as const),
    noteHead: fc.constantFrom(null, 'Noten', 'Bronnen:' as const),
    airy: fc.boolean(),
    look: fc.constantFrom(...looks),
    columns: fc.boolean(),
    groups: fc.array(group, { minLength: 1, maxLength: 3 }),
    breaks: fc.array(fc.nat(60), { maxLength: 3 }),
  })
  .map(consistent);

/** What cannot be told in such a letter by a reader of flesh and blood is not written. */
function consistent(letter: RandomLetter): RandomLetter {
  const total = letter.groups.reduce((sum, { asked: all }) => sum + all.length, 0);
  // Bold alone tells question from answer only where there are several, each with its own answer.
  const plain = letter.answering === 'plain' && letter.form !== 'question';
  const answering = plain && total < 2 ? 'full' : letter.answering;
  // Without an intertitle nothing says that the numbers begin anew.
  const inTable = letter.numbering === 'table';
  const groups = letter.groups.map(({ title, asked: all }, i) => ({
    title:
      i > 0 ? (title ?? 'Overige onderwerpen') : letter.restart && letter.groups.length > 1 ? title : null,
    asked: all.map((each, n) => ({
      ...each,
      // No table stands within a table.
      answer: each.answer.filter(({ kind }) => !inTable || kind !== 'table'),
      joint: each.joint && answering !== 'plain' && !inTable && n + 1 < all.length,
    })),
  }));
  // A line that looks as the text before it and has nothing new behind it may be the end of an answer.
  const look = letter.restart || letter.look !== 'plain' ? letter.look : 'bold';
  return { ...letter, answering, groups, look };
}
