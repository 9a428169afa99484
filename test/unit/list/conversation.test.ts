import { describe, expect, it } from 'vitest';
import { citationsIn, conversationOf, handedOut, type Conversation } from '../../../lib/list/conversation';
import type { KeptDocument } from '../../../lib/model/collection';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { question } from '../documents';

const kept = (
  change: Partial<Kamervraag>,
  cited: KeptDocument['resolved']['citations'] = [],
): KeptDocument => ({
  document: question(change),
  resolved: { citations: cited, sources: [] },
  readAt: 1,
});
const block = (numbers: number[], text: string) => ({ numbers, text, notes: [] });
const texts = ({ threads, explanations, notices }: Conversation) => [
  ...threads.flatMap(({ question, answers }) => [...(question ? [question] : []), ...answers]),
  ...explanations,
  ...notices,
];
const linesOf = (conversation: Conversation) =>
  texts(conversation).map(({ place, numbers, text }) => `${place.part} ${numbers.join('+')}: ${text}`);
const lines = (documents: KeptDocument[]) => linesOf(conversationOf({ documents, questions: [] }));
const notesOf = (conversation: Conversation) => conversation.footnotes.map(({ text }) => text);

const asked = kept({ questions: [block([1], 'Een?'), block([2], 'Twee?'), block([3], 'Drie?')] });
const answer = kept({
  kind: 'answer',
  questions: [block([1], 'Een?'), block([2], 'Twee?'), block([3], 'Drie?')],
  answers: [block([1, 2], 'Ja.'), block([3], 'Nee.')],
});

describe('a conversation', () => {
  it('has each answer behind the last question that it answers', () => {
    const expected = [
      'question 1: Een?',
      'question 2: Twee?',
      'answer 1+2: Ja.',
      'question 3: Drie?',
      'answer 3: Nee.',
    ];
    expect(lines([answer])).toEqual(expected);
    expect(lines([asked, answer])).toEqual(expected); // the question that was saved first says nothing more
  });

  it('takes an answer without questions to the questions of the other document', () => {
    const bare = kept({ kind: 'answer', questions: [], answers: [block([2], 'Ja.')] });
    expect(lines([asked, bare])).toEqual([
      'question 1: Een?',
      'question 2: Twee?',
      'answer 2: Ja.',
      'question 3: Drie?',
    ]);
  });

  it('keeps a supplementary answer, and what answers no question, at the end', () => {
    const more = kept({
      kind: 'answer',
      questions: [],
      answers: [block([1], 'Bij nader inzien nee.'), block([9], 'Los.')],
    });
    expect(lines([answer, more])).toEqual(
      [
        'question 1: Een?',
        'question 2: Twee?',
        'answer 1+2: Ja.',
        'question 3: Drie?',
        'answer 3: Nee.',
        'answer 9: Los.',
      ].toSpliced(1, 0, 'answer 1: Bij nader inzien nee.'),
    );
  });

  it('says what two sites print alike once', () => {
    const other = kept({ questions: [block([1], 'Een ?'), block([2], 'Twee?'), block([3], '«Drie»?')] });
    expect(lines([asked, other])).toHaveLength(3);
    expect(conversationOf({ documents: [asked, other], questions: [] }).footnotes).toHaveLength(1);
  });

  it('has explanation and notice behind', () => {
    const late = kept({ kind: 'postponement', questions: [], notice: 'Later.' });
    expect(lines([kept({ questions: [block([1], 'Een?')], explanation: 'Uitleg.' }), late])).toEqual([
      'question 1: Een?',
      'explanation : Uitleg.',
      'notice : Later.',
    ]);
  });

  it('has a question once that another document words a little otherwise, as it was saved', () => {
    const reworded = kept({ questions: [block([1], 'Een?'), block([2], 'Twee, volgens u?')] });
    expect(lines([reworded, answer])).toEqual(lines([answer]).with(1, 'question 2: Twee, volgens u?'));
  });

  it('has a supplementary answer behind the answer, whichever was read first', () => {
    const more = kept({ kind: 'answer', questions: [], answers: [block([1, 2], 'Toch niet.')] });
    expect(lines([more, answer])).toEqual(lines([answer, more]));
  });

  it('keeps two questions, and two answers, of the same words', () => {
    const same = kept({
      questions: [block([1], 'Waarom?'), block([2], 'Waarom?')],
      answers: [block([1], 'Daarom.'), block([2], 'Daarom.')],
    });
    expect(lines([same])).toHaveLength(4);
    expect(lines([same, same])).toHaveLength(4);
  });

  it('has the only answer with the only question where neither has a number', () => {
    const alone = kept({ questions: [block([], 'Waarom?')], answers: [block([], 'Daarom.')] });
    expect(conversationOf({ documents: [alone], questions: [] }).threads).toHaveLength(1);
  });

  it('of a document without text is empty', () => {
    const empty = {
      threads: [],
      explanations: [],
      notices: [],
      footnotes: [],
      loose: [],
      chosen: null,
    };
    const silent = kept({ questions: [], footnotes: [] });
    expect(conversationOf({ documents: [silent], questions: [1] })).toEqual(empty);
    expect(conversationOf({ documents: [], questions: [] })).toEqual(empty);
  });

  it('gives each text its own citations', () => {
    const citation = {
      kind: 'kamerstuk',
      start: 0,
      end: 4,
      text: 'Twee',
      url: 'https://example.org/',
      certainty: 'exact' as const,
      id: null,
      canonical: 'Twee',
      place: { part: 'question' as const, index: 1 },
    };
    const documents = [kept({ questions: asked.document.kamervraag.questions }, [citation])];
    const [first, second] = texts(conversationOf({ documents, questions: [] })).map(citationsIn);
    expect([first, second]).toEqual([[], [citation]]);
  });
});

describe('questions that were singled out', () => {
  const footnotes = ['Een', 'Drie', 'Antwoord', 'Los'].map((text, i) => ({
    label: String(i + 1),
    text,
    urls: [],
  }));
  const noted = kept({
    explanation: 'Uitleg.',
    questions: [
      { ...block([1], 'Een?'), notes: ['1'] },
      block([2], 'Twee?'),
      { ...block([3], 'Drie?'), notes: ['2'] },
    ],
    answers: [block([1], 'Ja.'), { ...block([2, 3], 'Nee.'), notes: ['3'] }],
    footnotes,
  });
  const item = { documents: [noted], questions: [3] };

  it('are told apart on the page of the item, which has all', () => {
    const whole = conversationOf(item);
    expect(linesOf(whole)).toHaveLength(6);
    expect(whole.threads.map(({ singled }) => singled)).toEqual([false, false, true]);
    expect([...(whole.chosen ?? [])]).toEqual([3]);
    expect(notesOf(whole)).toEqual(['Een', 'Drie', 'Antwoord', 'Los']);
    expect(whole.loose.map(({ text }) => text)).toEqual(['Los']);
  });

  it('alone are handed out, with their answers and notes', () => {
    const part = handedOut(item);
    expect(linesOf(part)).toEqual(['question 3: Drie?', 'answer 2+3: Nee.']);
    expect(notesOf(part)).toEqual(['Drie', 'Antwoord']);
    expect(part.loose).toEqual([]);
  });

  it('that none of its documents has leave the whole to be handed out', () => {
    const whole = handedOut({ ...item, questions: [9] });
    expect(linesOf(whole)).toHaveLength(6);
    expect(whole.chosen).toBeNull();
    expect(notesOf(whole)).toHaveLength(4);
  });
});

it('hands out the notice that the answer will be late until there is an answer', () => {
  const late = kept({ kind: 'postponement', questions: [], notice: 'Later.' });
  const notices = (documents: KeptDocument[], make = handedOut) =>
    make({ documents, questions: [] }).notices.map(({ text }) => text);
  expect(notices([asked, late])).toEqual(['Later.']);
  expect(notices([asked, late, answer])).toEqual([]);
  expect(notices([asked, late, answer], conversationOf)).toEqual(['Later.']);
});
