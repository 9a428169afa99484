import { describe, expect, it } from 'vitest';
import type { FileText } from '../../../lib/model/file-text';
import { account } from '../../files/bag-of-words';
import { fileText } from '../../files/file-text';
import { lostOf } from '../../files/judge-text';

/** A text with one answer of these words, besides what is said to be left out. */
const text = (words: string, leftOut: string[] = []): FileText =>
  fileText({
    file: 'pdf',
    parts: [
      {
        kind: 'answer',
        title: 'Antwoord op vraag 1',
        numbers: [1],
        paragraphs: [{ runs: [{ text: words }] }],
      },
    ],
    leftOut,
  });

describe('the bag of words', () => {
  it.each<[string, string[], FileText, string[], string[]]>([
    ['all is there', ['De pont', 'vaart.'], text('De pont vaart.'), [], []],
    ['a word is lost', ['De pont vaart niet.'], text('De pont vaart.'), ['niet'], []],
    ['one of two equal words is lost', ['Ja.', 'Ja.'], text('Ja.'), ['ja'], []],
    ['words are glued', ['De pont vaart'], text('De pontvaart'), ['pont', 'vaart'], ['pontvaart']],
    ['a word stands twice', ['De pont'], text('De pont pont'), [], ['pont']],
    ['a word is left out, and it is said', ['De pont', 'Postbus 1'], text('De pont', ['Postbus 1']), [], []],
    ['a word is broken and was made whole', ['De schip-', 'pers varen'], text('De schippers varen'), [], []],
    ['a hyphen stays', ['sociaal-', 'economische'], text('sociaal-economische'), [], []],
    ['accents are set apart', ['Kostic´, Yes¸ilgo¨z'], text('Kostić, Yeşilgöz'), [], []],
    [
      'the foot of each page is said once',
      ['Pagina 1 van 2', 'De pont', 'Pagina 2 van 2'],
      text('De pont', ['Pagina 1 van 2']),
      [],
      [],
    ],
    [
      'what recurs and is not said is lost each time',
      ['Concept', 'De pont', 'Concept'],
      text('De pont'),
      ['concept', 'concept'],
      [],
    ],
    ['a heading that we set', ['1', 'De pont'], text('De pont'), [], []],
  ])('%s', (_, lines, own, lost, invented) => {
    const found = account(lines, own);
    expect(found.lost).toEqual(lost);
    expect(found.invented).toEqual(invented);
  });

  it('says that a part is without words', () => {
    expect(lostOf([], text(' '))).toEqual(['empty: answer 1']);
    expect(lostOf(['Ja.'], text('Ja.'))).toEqual([]);
  });
});
