import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { numbersAt, selectedIn } from '../../../lib/sites/selected';
import { page, readByHand } from '../annotate/hand-made';
import { stretchesOf, wrap } from '../../../lib/annotate/ranges';

function setUp() {
  const { document } = new JSDOM(page).window;
  const reading = readByHand(document);
  const range = document.createRange();
  /** The words selected, text by text. */
  const words = () =>
    selectedIn(reading.places, range)?.map(({ place: { part, index }, start, end }) => {
      const text =
        part === 'question' ? reading.places.questions[index]?.text : reading.places.headings[index];
      return [part, index, text?.text.slice(start, end)];
    });
  const [first, second] = [...document.querySelectorAll('.vraag p')] as [Element, Element];
  return { document, reading, range, words, first, second };
}

describe('selectedIn', () => {
  it('gives the words of one text node', () => {
    const { range, words, first } = setUp();
    range.setStart(first.firstChild as Node, 5);
    range.setEnd(first.firstChild as Node, 16);
    expect(words()).toEqual([['question', 0, 'u bekend me']]);
  });

  it('gives one entry for each text, and leaves out headings between and note marks', () => {
    const { range, words, first, second } = setUp();
    range.setStart(first.querySelector('i')?.firstChild as Node, 0);
    range.setEnd(second.firstChild as Node, 4);
    expect(words()).toEqual([
      ['question', 0, 'nr. 26 over bruggen?'],
      ['question', 1, 'Kent'],
    ]);
  });

  it('is the same where our own marks stand in the text', () => {
    const { document, reading, range, words, second } = setUp();
    const text = reading.places.questions[1]?.text;
    if (!text) throw new Error('no second question');
    const undos = [45, 30, 3].map((start) => {
      const [stretch] = stretchesOf(text, start, start + 6) ?? [];
      return stretch && wrap(stretch, document.createElement('mark'));
    });
    range.selectNodeContents(second);
    expect(words()).toEqual([['question', 1, text.text]]);
    range.setStart(second.querySelectorAll('mark')[0]?.firstChild as Node, 2);
    range.setEnd(second.querySelectorAll('mark')[2]?.firstChild as Node, 1);
    expect(words()).toEqual([['question', 1, text.text.slice(5, 46)]]);
    for (const undo of undos.reverse()) undo?.();
  });

  it('gives nothing outside of the text, and null where the page has changed', () => {
    const { document, range, words, first } = setUp();
    range.selectNodeContents(document.querySelector('#title') as Node);
    expect(words()).toEqual([]);
    range.selectNodeContents(first);
    (first.firstChild as Text).data = 'Iets heel anders dan er stond toen het werd gelezen, en langer.';
    expect(words()).toBeUndefined();
    first.remove();
    expect(words()).toBeUndefined();
  });
});

it.each([
  ['a word of a question', '.vraag p', [1]],
  ['its heading', '.vraag h2', [1]],
  ['a link in the second', '.vraag p a[href^="stb"]', [2]],
  ['the title', '#title', []],
  ['a footnote', '#n1 p', []],
])('numbersAt knows the question of %s', (_, selector, expected) => {
  const { document, reading } = setUp();
  expect(numbersAt(reading, document.querySelector(selector) as Node)).toEqual(expected);
});
