import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/files';
import { blocksOf, notesOf } from '../../files/blocks';
import { bold, item, paragraph as p, wordFile } from '../../files/word-xml';

const head = p(
  'Antwoorden op de vragen van het lid Proefman (ABC) aan de minister van Proeven over proeven (ingezonden 3 maart 2098)',
);
const [een, twee, drie, vier] = ['een', 'twee', 'drie', 'vier'].map(
  (name) => `https://krant.example/${name}`,
);
const answered = (...question: string[]) => [bold('Vraag 1'), ...question, bold('Antwoord 1'), p('Ja.')];
const two = ['1 https://krant.example/een', '2 https://krant.example/twee'];

describe('notes that were typed by hand', () => {
  it.each<[string, string[], string[]]>([
    ['a line each', [...answered(p('Kent u dit[1] en dat[2]?')), p(`[1] ${een}`), p(`[2] ${twee}`)], two],
    ['two in one line', [...answered(p('Kent u dit[1] en dat[2]?')), p(`[1] ${een} [2] ${twee}`)], two],
    [
      'two in one line, without a space',
      [...answered(p('Kent u dit[1] en dat[2]?')), p(`[1] ${een}[2] ${twee}`)],
      two,
    ],
    [
      'two in one line, with brackets',
      [...answered(p('Kent u dit 1) en dat 2)?')), p(`1) ${een} 2) ${twee}`)],
      two,
    ],
    [
      'two in one line, with a point',
      [...answered(p('Kent u dit[1] en dat[2]?')), p(`1. ${een} 2. ${twee}`)],
      two,
    ],
    ['two in one line, raised', [...answered(p('Kent u dit¹ en dat²?')), p(`¹ ${een} ² ${twee}`)], two],
    ['soft breaks', [...answered(p('Kent u dit 1) en dat 2)?')), p(`1) ${een}\n2) ${twee}`)], two],
    [
      'below a heading',
      [...answered(p('Kent u dit 1) en dat 2)?')), bold('Voetnoten:'), p(`1) ${een}`), p(`2) ${twee}`)],
      two,
    ],
    [
      'a number skipped',
      [...answered(p('Kent u dit[1] en dat[3]?')), p(`[1] ${een}`), p(`[3] ${drie}`)],
      ['1 https://krant.example/een', '3 https://krant.example/drie'],
    ],
    [
      'one that is nowhere marked',
      [...answered(p('Kent u dit[1] en dat[3]?')), p(`[1] ${een}`), p(`[2] ${twee}`), p(`[3] ${drie}`)],
      [...two, '3 https://krant.example/drie'],
    ],
    [
      'the first one lost',
      [...answered(p('Kent u dit[1], dat[2] en dit[3]?')), p(`[2] ${twee}`), p(`[3] ${drie}`)],
      ['2 https://krant.example/twee', '3 https://krant.example/drie'],
    ],
    [
      'before an explanation',
      [
        p('1. Kent u dit? 1)'),
        p('2. Hoe beoordeelt u dat?'),
        p(`1) ${een}`),
        p('Toelichting: Deze vragen dienen ter aanvulling op eerdere vragen.'),
      ],
      ['1 https://krant.example/een'],
    ],
    [
      'before an explanation, marked in two questions',
      [
        p('1. Kent u dit? 1)'),
        p('2. Hoe beoordeelt u dat? 2)'),
        p(`1) ${een}`),
        p(`2) ${twee}`),
        p('Toelichting:'),
        p('Deze vragen dienen ter aanvulling op eerdere vragen.'),
      ],
      two,
    ],
    [
      'before an explanation, behind answers',
      [
        ...answered(p('Kent u dit? [1]')),
        bold('Vraag 2'),
        p('En dat? [2]'),
        bold('Antwoord 2'),
        p('Nee.'),
        p(`[1] ${een}`),
        p(`[2] ${twee}`),
        bold('Toelichting'),
        p('Deze vragen dienen ter aanvulling op eerdere vragen.'),
      ],
      two,
    ],
    [
      'behind an explanation',
      [
        ...answered(p('Kent u dit? [1]')),
        bold('Toelichting'),
        p('Deze vragen dienen ter aanvulling.'),
        p(`[1] ${een}`),
      ],
      ['1 https://krant.example/een'],
    ],
    [
      'behind each question, which begin anew',
      [
        bold('Vraag 1'),
        p('Kent u dit? [1]'),
        p(`[1] ${een}`),
        bold('Antwoord 1'),
        p('Ja.'),
        bold('Vraag 2'),
        p('En dat? [1]'),
        p(`[1] ${twee}`),
        bold('Antwoord 2'),
        p('Nee.'),
      ],
      ['1 https://krant.example/een', '1 https://krant.example/twee'],
    ],
    [
      'four, two by two',
      [
        ...answered(p('Kent u dit[1] en dat[2] en dit[3] en dat[4]?')),
        p(`[1] ${een}[2] ${twee}`),
        p(`[3] ${drie} [4] ${vier}`),
      ],
      [...two, '3 https://krant.example/drie', '4 https://krant.example/vier'],
    ],
    [
      'below the name of the minister',
      [...answered(p('Kent u dit? 1)')), p('De minister van Proeven,'), p('P. Proef'), p(`1) ${een}`)],
      ['1 https://krant.example/een'],
    ],
  ])('%s', async (_, body, notes) => {
    const text = await readFile(wordFile(head, ...body));
    expect(notesOf(text)).toEqual(notes);
    const marks = text.parts.flatMap((part) =>
      part.paragraphs.flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? [])),
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(blocksOf(text).join()).not.toMatch(/krant\.example/);
  });

  it.each<[string, string[]]>([
    [
      'a list that ends an answer',
      [
        bold('Vraag 1'),
        p('Kent u dit? [1]'),
        bold('Antwoord 1'),
        p('Om twee redenen:'),
        p('1. oud;'),
        p('2. duur.'),
        bold('Vraag 2'),
        p('En dat?'),
        bold('Antwoord 2'),
        p('Nee.'),
        p(`[1] ${een}`),
      ],
    ],
    [
      'a list of Word',
      [
        bold('Vraag 1'),
        p('Kent u dit? [1]'),
        bold('Antwoord 1'),
        p('Om twee redenen:'),
        item('oud;', 2),
        item('duur.', 2),
        bold('Vraag 2'),
        p('En dat?'),
        bold('Antwoord 2'),
        p('Nee.'),
        p(`[1] ${een}`),
      ],
    ],
  ])('%s is none', async (_, body) => {
    const text = await readFile(wordFile(head, ...body));
    expect(notesOf(text)).toEqual(['1 https://krant.example/een']);
    expect(blocksOf(text)[1]).toBe('a1 Om twee redenen: / 1. oud; / 2. duur.');
  });

  it('numbers in a note begin no further one', async () => {
    const note = '[1] Zie bladzijde 2) en (punt 2) van het rapport, 2. druk.';
    const text = await readFile(wordFile(head, ...answered(p('Kent u dit? [1]')), p(note)));
    expect(notesOf(text)).toEqual([`1 ${note.slice(4)}`]);
  });
});
