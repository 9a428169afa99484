import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../../lib/list/conversation';
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
const lines = (documents: KeptDocument[]) =>
  conversationOf(documents).said.map(({ part, numbers, text }) => `${part} ${numbers.join('+')}: ${text}`);

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
    expect(conversationOf([asked, other]).footnotes).toHaveLength(1);
  });

  it('has explanation and notice behind', () => {
    const late = kept({ kind: 'postponement', questions: [], notice: 'Later.' });
    expect(lines([kept({ questions: [block([1], 'Een?')], explanation: 'Uitleg.' }), late])).toEqual([
      'question 1: Een?',
      'explanation : Uitleg.',
      'notice : Later.',
    ]);
  });

  it('of a document without text is empty', () => {
    expect(conversationOf([kept({ questions: [], footnotes: [] })])).toEqual({ said: [], footnotes: [] });
    expect(conversationOf([])).toEqual({ said: [], footnotes: [] });
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
    const [first, second] = conversationOf([
      kept({ questions: asked.document.kamervraag.questions }, [citation]),
    ]).said;
    expect([first?.citations, second?.citations]).toEqual([[], [citation]]);
  });
});
