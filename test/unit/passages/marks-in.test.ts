import { describe, expect, it } from 'vitest';
import type { CollectionItem } from '../../../lib/model/collection';
import type { ReadDocument } from '../../../lib/model/document';
import { marksIn, newPassages } from '../../../lib/passages';
import { asked, markIn } from './hand-made';

const questions = ['Bent u bekend met de roestende sluisdeuren?', 'Wie betaalt het herstel van die deuren?'];
const asks = asked(questions);
const answers = asked(questions, [
  'Ja, ik ben daarmee bekend.',
  'De provincie betaalt dat uit haar eigen begroting.',
]);
const otherSite: ReadDocument = { ...asks, site: 'tweedekamer', url: 'https://www.tweedekamer.nl/x' };

const item = (documents: ReadDocument[], passages: CollectionItem['passages']): CollectionItem => ({
  key: 'a',
  ids: ['a'],
  documents: documents.map((document) => ({ document, resolved: { citations: [], sources: [] }, readAt: 1 })),
  labels: [],
  note: '',
  questions: [],
  passages,
  savedAt: 1,
  updatedAt: 1,
});

describe('marksIn', () => {
  const inQuestion = markIn(asks, 'herstel van die deuren');
  const inAnswer = markIn(answers, 'uit haar eigen begroting', 0, 'answer');

  it('finds a passage on either site and in the answer that repeats the question', () => {
    for (const document of [asks, otherSite, answers])
      expect(marksIn(item([asks], [inQuestion]), document)).toMatchObject({
        passages: [{ id: inQuestion.id, place: { part: 'question', index: 1 } }],
        lost: [],
      });
  });

  it('does not miss in the question what was marked in the answer', () => {
    expect(marksIn(item([asks, answers], [inAnswer]), asks)).toEqual({ passages: [], lost: [] });
  });

  it('says what the page no longer has', () => {
    const changed = asked([questions[0] ?? '', 'Is dit bekend bij alle gemeenten in de provincie?']);
    expect(marksIn(item([asks, answers], [inQuestion, inAnswer]), changed).lost).toEqual([inQuestion.id]);
  });

  it('says it too where no document has it any more', () => {
    expect(
      marksIn(item([answers], [markIn(asked(['Een heel andere tekst hierover.']), 'heel andere')]), asks)
        .lost,
    ).toEqual(['heel andere']);
  });
});

describe('newPassages', () => {
  const wish = { place: { part: 'question' as const, index: 1 }, start: 12, end: 23, note: '' };

  it('keeps the words with what stands around them', () => {
    expect(newPassages(asks, [wish], [], 7)).toMatchObject([
      {
        quote: 'het herstel',
        prefix: 'Wie betaalt ',
        suffix: ' van die deuren?',
        numbers: [2],
        start: 12,
        markedAt: 7,
      },
    ]);
  });

  it('marks the same words once, on whichever site', () => {
    const first = newPassages(asks, [wish], [], 7) ?? [];
    expect(newPassages(otherSite, [{ ...wish, start: 11 }], first, 8)).toEqual([]);
    expect(newPassages(otherSite, [{ ...wish, end: 27 }], first, 8)).toHaveLength(1);
  });

  it.each([
    ['a place that is not there', { ...wish, place: { part: 'answer' as const, index: 0 } }],
    ['words beyond the end', { ...wish, start: 400, end: 410 }],
    ['nothing', { ...wish, end: 12 }],
  ])('refuses %s', (_, wrong) => expect(newPassages(asks, [wish, wrong], [], 7)).toBeNull());
});
