import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { differingInWords, emptyInWords, picturePagesInWords } from '../../../lib/annotate/file-remarks';
import { showFileText } from '../../../lib/annotate/file-text';
import type { FilePart, FileText } from '../../../lib/model/file-text';
import type { Conflict } from '../../../lib/sites/reading';
import { fileText } from '../../files/file-text';
import { speakDutch } from './set-up';

const part = (kind: FilePart['kind'], title: string, ...texts: string[]): FilePart => ({
  kind,
  title,
  numbers: [],
  paragraphs: texts.map((text) => ({ runs: text === '' ? [] : [{ text }] })),
});
const answer = (own: Partial<FileText> = {}): FileText =>
  fileText({
    parts: [part('question', 'Vraag 1', 'Vaart de pont?'), part('answer', 'Antwoord op vraag 1', 'Ja.')],
    ...own,
  });

function shown(text: FileText) {
  const { document, HTMLElement, MouseEvent } = new JSDOM('<h1>De pont</h1>').window;
  const title = document.querySelector('h1') as Element;
  const { host, root, tell } = showFileText(title, text, 'https://www.tweedekamer.nl/downloads/1');
  const inside = (selector: string) => {
    const found = host.shadowRoot?.querySelector(selector);
    return found instanceof HTMLElement ? found : null;
  };
  const press = (selector: string) => inside(selector)?.dispatchEvent(new MouseEvent('click'));
  return { root, tell, inside, press };
}

beforeEach(() => speakDutch());

describe('what a file holds beside its text', () => {
  it('is counted, and unfolds', () => {
    const { inside, press, root } = shown(answer({ leftOut: ['Postbus 1', ' ', 'Pagina 1 van 2'] }));
    expect(inside('.fold')?.textContent).toBe('2 regels van het bestand staan niet in deze tekst');
    expect(inside('.left-out')?.hidden).toBe(true);
    press('.fold');
    expect(inside('.fold')?.getAttribute('aria-expanded')).toBe('true');
    expect([...(inside('.left-out')?.children ?? [])].map((each) => each.textContent)).toEqual([
      'Postbus 1',
      'Pagina 1 van 2',
    ]);
    expect(inside('.left-out')?.hidden).toBe(false);
    press('.fold');
    expect(inside('.left-out')?.hidden).toBe(true);
    // What holds the text is read as the document's.
    expect(root.textContent).not.toContain('Postbus');
  });

  it.each<[string, string[] | undefined, string | undefined]>([
    ['one line', ['Postbus 1'], '1 regel van het bestand staat niet in deze tekst'],
    ['nothing', [], undefined],
    ['empty lines alone', [' '], undefined],
    ['it is not known', undefined, undefined],
  ])('is said of %s', (_, leftOut, sentence) => {
    expect(shown(answer({ leftOut })).inside('.fold')?.textContent).toBe(sentence);
  });
});

describe('a part without text', () => {
  it.each<[string, FilePart[], string | null]>([
    ['none', [part('answer', 'Antwoord op vraag 1', 'Ja.')], null],
    ['an answer', [part('answer', 'Antwoord op vraag 1')], 'Antwoord op vraag 1'],
    ['of spaces', [part('answer', 'Antwoord op vraag 1', ' ', '')], 'Antwoord op vraag 1'],
    ['two', [part('question', 'Vraag 1'), part('answer', '')], 'Vraag 1, een antwoord'],
    [
      'a table of empty cells',
      [{ ...part('answer', 'Antwoord'), paragraphs: [{ runs: [], cells: [[]] }] }],
      'Antwoord',
    ],
    [
      'a table',
      [{ ...part('answer', 'Antwoord'), paragraphs: [{ runs: [], cells: [[{ text: '12' }]] }] }],
      null,
    ],
  ])('is named: %s', (_, parts, named) => {
    const sentence = emptyInWords({ parts });
    if (named === null) expect(sentence).toBeNull();
    else expect(sentence).toContain(`: ${named}.`);
  });

  it('is said above the text and where it stands, and is no text itself', () => {
    const { inside, root } = shown(answer({ parts: [part('answer', 'Antwoord op vraag 1')] }));
    expect(inside('.remarks')?.textContent).toContain('Zonder tekst gebleven: Antwoord op vraag 1.');
    expect(inside('.antwoord')?.dataset.empty).toBe('Hier is in het bestand geen tekst gelezen.');
    expect(root.textContent).toBe('Antwoord op vraag 1');
  });
});

describe('pages that are pictures', () => {
  it.each<[number[] | undefined, string | null]>([
    [undefined, null],
    [[], null],
    [[3], 'Pagina 3 van het bestand is vooral een afbeelding.'],
    [[3, 4], 'Pagina’s 3, 4 van het bestand zijn vooral afbeeldingen.'],
    [[2, 5, 6, 7, 9, 10, 64], 'Pagina’s 2, 5–7, 9, 10, 64 van het bestand zijn vooral afbeeldingen.'],
  ])('%j', (picturePages, said) => {
    const sentence = picturePagesInWords({ picturePages });
    if (said === null) expect(sentence).toBeNull();
    else expect(sentence).toContain(said);
    const remarks = shown(answer({ picturePages })).inside('.remarks');
    expect(remarks?.textContent).toBe(sentence ?? '');
  });
});

describe('where page and file differ', () => {
  const conflict = (field: Conflict['field'], taken: string, refused: string) => ({ field, taken, refused });
  it.each<[Conflict, string]>([
    [
      conflict('subject', 'De pont', 'de brug'),
      'het onderwerp: op de pagina ‘De pont’, in het bestand ‘de brug’',
    ],
    [
      conflict('submitted', '2098-02-16', '2098-02-14'),
      'de datum van inzending: op de pagina ‘16 februari 2098’, in het bestand ‘14 februari 2098’',
    ],
    [
      conflict('kind', 'question', 'postponement'),
      'het soort document: op de pagina ‘vraag’, in het bestand ‘uitstel’',
    ],
  ])('both are said: %o', (each, line) => {
    const { inside, tell } = shown(answer());
    tell({ conflicts: [each], dated: null });
    expect(inside('.differing')?.textContent).toBe(line);
  });

  it('the bar names what, each once', () => {
    const conflicts = [
      conflict('kind', 'question', 'answer'),
      conflict('kind', 'question', 'postponement'),
      conflict('authors', 'A', 'B'),
    ];
    expect(differingInWords({ conflicts, dated: null })).toBe(
      'Pagina en bestand verschillen over: het soort document, de indieners. Wat de pagina zegt, blijft staan.',
    );
    expect(differingInWords({ conflicts: [], dated: '2098-03-30' })).toBeNull();
  });

  it('the date of a letter is no day of receipt', () => {
    const { inside, tell } = shown(answer());
    tell({ conflicts: [], dated: '2098-03-30' });
    expect(inside('.told')?.textContent).toContain('gedateerd 30 maart 2098');
    tell({ conflicts: [], dated: null });
    expect(inside('.told')?.textContent).toBe('');
  });
});
