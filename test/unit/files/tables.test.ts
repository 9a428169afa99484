import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/files';
import { blocksOf } from '../../files/blocks';
import { bold, boldItem, item, italic, paragraph, table, wordFile } from '../../files/word-xml';

const head = paragraph(
  'Antwoorden op de vragen van het lid Proefman (ABC) aan de minister van Proeven over proeven (ingezonden 3 maart 2098)',
);
const [known, judged, ready] = [
  'Kent u het bericht over de pont?',
  'Hoe beoordeelt u dat bericht?',
  'Wanneer vaart de pont weer?',
];
const p = paragraph;
const both = [`q1 ${known}`, 'a1 Ja.', `q2 ${judged}`, 'a2 Goed.'];
const rows = (...cells: string[][]): string => table(...cells.map((row) => row.map((text) => p(text))));

describe('tables of questions', () => {
  it.each<[string, string[], string[]]>([
    [
      'Nr. | Vraag | Antwoord',
      [rows(['Nr.', 'Vraag', 'Antwoord'], ['1', known, 'Ja.'], ['2', judged, 'Goed.'])],
      both,
    ],
    [
      '# | Vragen | Beantwoording',
      [rows(['#', 'Vragen', 'Beantwoording'], ['1.', known, 'Ja.'], ['2.', judged, 'Goed.'])],
      both,
    ],
    [
      'no head above the numbers',
      [rows(['', 'Vraag', 'Antwoord'], ['1', known, 'Ja.'], ['2', judged, 'Goed.'])],
      both,
    ],
    [
      'Vragen | Beantwoording, typed numbers',
      [rows(['Vragen', 'Beantwoording'], [`1. ${known}`, 'Ja.'], [`2) ${judged}`, 'Goed.'])],
      both,
    ],
    ['Vraag | Antwoord, no numbers', [rows(['Vraag', 'Antwoord'], [known, 'Ja.'], [judged, 'Goed.'])], both],
    [
      'Word numbers the questions',
      [table([p('Vraag'), p('Antwoord')], [item(known), p('Ja.')], [item(judged), p('Goed.')])],
      both,
    ],
    [
      'Word numbers a column',
      [
        table(
          [p('Nr'), p('Vraag'), p('Antwoord')],
          [item(''), p(known), p('Ja.')],
          [item(''), p(judged), p('Goed.')],
        ),
      ],
      both,
    ],
    [
      'numbers and Antwoord in the first column',
      [rows(['1', known], ['Antwoord', 'Ja.'], ['2', judged], ['Antwoord', 'Goed.'])],
      both,
    ],
    [
      'numbers and Antwoord with its number in the first column',
      [rows(['1.', known], ['Antwoord 1', 'Ja.'], ['2.', judged], ['Antwoord 2:', 'Goed.'])],
      both,
    ],
    [
      'Antwoord stands first',
      [rows(['Nr.', 'Reactie kabinet', 'Vraag'], ['1', 'Ja.', known], ['2', 'Goed.', judged])],
      both,
    ],
    [
      'a row of a title',
      [
        table(
          [p('Beantwoording van de vragen')],
          [p('Nr.'), p('Vraag'), p('Antwoord')],
          [p('1'), p(known), p('Ja.')],
          [p('2'), p(judged), p('Goed.')],
        ),
      ],
      both,
    ],
    [
      'a title in the first of two cells',
      [rows(['Beantwoording', ''], ['Vraag', 'Antwoord'], [`1. ${known}`, 'Ja.'], [`2. ${judged}`, 'Goed.'])],
      both,
    ],
    ['no row of heads, three columns', [rows(['1', known, 'Ja.'], ['2', judged, 'Goed.'])], both],
    [
      'no row of heads, two columns',
      [table([bold(`1. ${known}`), p('Ja.')], [bold(`2. ${judged}`), p('Goed.')])],
      both,
    ],
    ['no row of heads and no numbers', [rows([known, 'Ja.'], [judged, 'Goed.'])], both],
    [
      'labels in the first column',
      [rows(['Vraag 1', known], ['Antwoord 1', 'Ja.'], ['Vraag 2', judged], ['Antwoord 2', 'Goed.'])],
      both,
    ],
    [
      'labels without numbers',
      [rows(['Vraag', known], ['Antwoord', 'Ja.'], ['Vraag', judged], ['Antwoord', 'Goed.'])],
      both,
    ],
    [
      'labels in the cells themselves',
      [rows([`Vraag 1: ${known}`, 'Antwoord: Ja.'], [`Vraag 2: ${judged}`, 'Antwoord: Goed.'])],
      both,
    ],
    [
      '"Vraag" heads the numbers',
      [rows(['Vraag', 'Tekst', 'Antwoord'], ['1', known, 'Ja.'], ['2', judged, 'Goed.'])],
      both,
    ],
    [
      'a table for each question',
      [
        rows(['Vraag 1', known], ['Antwoord', 'Ja.']),
        p(''),
        rows(['Vraag 2', judged], ['Antwoord', 'Goed.']),
      ],
      both,
    ],
    [
      'a table for each question, with numbers',
      [rows(['1', known], ['', 'Antwoord: Ja.']), p(''), rows(['2', judged], ['', 'Antwoord: Goed.'])],
      both,
    ],
    [
      'cut by a title',
      [
        rows(['Nr.', 'Vraag', 'Antwoord'], ['1', known, 'Ja.']),
        bold('Dienstregeling'),
        rows(['2', judged, 'Goed.']),
      ],
      both,
    ],
    [
      'several paragraphs, a list in an answer',
      [
        table(
          [p('Nr.'), p('Vraag'), p('Antwoord')],
          [
            p('1'),
            p(known) + p('Zo nee, waarom niet?'),
            p('Om twee redenen:') + item('oud', 2) + item('duur', 2),
          ],
          [p('2'), p(judged), p('Goed.')],
        ),
      ],
      [
        `q1 ${known} / Zo nee, waarom niet?`,
        'a1 Om twee redenen: / 1. oud / 2. duur',
        `q2 ${judged}`,
        'a2 Goed.',
      ],
    ],
    [
      'an answer to two',
      [rows(['Nr.', 'Vraag', 'Antwoord'], ['1', known, ''], ['2', judged, 'Samen.'], ['3', ready, 'Ja.'])],
      [`q1 ${known}`, `q2 ${judged}`, 'a1+2 Samen.', `q3 ${ready}`, 'a3 Ja.'],
    ],
    [
      'an answer in a cell that two rows share',
      [
        rows(['Nr.', 'Vraag', 'Antwoord'], ['1', known, 'Samen.'], ['2', judged, ''], ['3', ready, 'Ja.'])
          .replace(
            '<w:tc><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Samen.',
            '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Samen.',
          )
          .replace(
            `${judged}</w:t></w:r></w:p></w:tc><w:tc>`,
            `${judged}</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>`,
          ),
      ],
      [`q1 ${known}`, `q2 ${judged}`, 'a1+2 Samen.', `q3 ${ready}`, 'a3 Ja.'],
    ],
    [
      'two numbers in one row',
      [rows(['Nr.', 'Vraag', 'Antwoord'], ['1', known, 'Ja.'], ['2 en 3', judged, 'Goed.'])],
      [`q1 ${known}`, 'a1 Ja.', `q2+3 ${judged}`, 'a2+3 Goed.'],
    ],
    [
      'a column more',
      [
        rows(
          ['Nr.', 'Fractie', 'Vraag', 'Antwoord'],
          ['1', 'ABC', known, 'Ja.'],
          ['2', 'XYZ', judged, 'Goed.'],
        ),
      ],
      [`q1 ${known} / ABC`, 'a1 Ja.', `q2 ${judged} / XYZ`, 'a2 Goed.'],
    ],
    [
      'without answers',
      [rows(['Nr.', 'Vraag'], ['1', known], ['2', judged])],
      [`q1 ${known}`, `q2 ${judged}`],
    ],
  ])('%s', async (_, body, expected) => {
    expect(blocksOf(await readFile(wordFile(head, ...body)))).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['figures', rows(['Soort', '2096', '2097'], ['Motor', '3', '6']), 'Soort 2096 2097 / Motor 3 6'],
    [
      'supply and demand',
      rows(['Jaar', 'Vraag', 'Aanbod'], ['2096', '12', '9'], ['2097', '13', '8']),
      'Jaar Vraag Aanbod / 2096 12 9 / 2097 13 8',
    ],
    ['numbered figures', rows(['1', '12'], ['2', '15']), '1 12 / 2 15'],
    [
      'what others asked and were told',
      rows(['Vraag', 'Antwoord'], ['Vaart de pont?', 'Nee'], ['En de bus?', 'Ja']),
      'Vraag Antwoord / Vaart de pont? Nee / En de bus? Ja',
    ],
    [
      'the same without heads',
      rows(['Vaart de pont?', '12 keer'], ['En de bus?', '9 keer']),
      'Vaart de pont? 12 keer / En de bus? 9 keer',
    ],
    [
      'a table within a cell',
      table([p('Soort'), p('Aantal') + rows(['a', 'b'], ['c', 'd'])]),
      'Soort Aantal a b c d',
    ],
  ])('a table in an answer stays one: %s', async (_, inner, expected) => {
    const text = await readFile(
      wordFile(
        head,
        bold('Vraag 1'),
        p(known),
        bold('Antwoord 1'),
        p('Zie de tabel.'),
        inner,
        bold('Vraag 2'),
        p(judged),
        bold('Antwoord 2'),
        p('Goed.'),
      ),
    );
    expect(blocksOf(text)).toEqual([
      `q1 ${known}`,
      `a1 Zie de tabel. / ${expected}`,
      `q2 ${judged}`,
      'a2 Goed.',
    ]);
  });
});

describe('numbers that begin anew below a title', () => {
  const sets = [...both, `q1 ${ready}`, 'a1 In juni.', 'q2 Wie betaalt dat?', 'a2 Het Rijk.'];
  const set = (texts: string[], list: number) => [
    boldItem(texts[0] ?? '', list),
    p(texts[1] ?? ''),
    boldItem(texts[2] ?? '', list),
    p(texts[3] ?? ''),
  ];
  const first = [known, 'Ja.', judged, 'Goed.'];
  const second = [ready, 'In juni.', 'Wie betaalt dat?', 'Het Rijk.'];
  const headed = ([a, b, c, d]: string[]) =>
    ['Vraag 1', a, 'Antwoord 1', b, 'Vraag 2', c, 'Antwoord 2', d].map((text) => p(text ?? ''));
  const typed = ([a, b, c, d]: string[]) => [
    p(`1. ${a}`),
    p('Antwoord:'),
    p(b ?? ''),
    p(`2. ${c}`),
    p('Antwoord:'),
    p(d ?? ''),
  ];

  it.each<[string, string[]]>([
    [
      'an italic title',
      [italic('Algemeen'), ...set(first, 1), italic('De dienstregeling'), ...set(second, 2)],
    ],
    ['a bold title', [bold('Algemeen'), ...set(first, 1), bold('De dienstregeling'), ...set(second, 2)]],
    ['a plain title', [p('Algemeen'), ...set(first, 1), p('De dienstregeling'), ...set(second, 2)]],
    [
      'titles with a number',
      [p('I. Algemeen'), ...set(first, 1), bold('II. De dienstregeling'), ...set(second, 2)],
    ],
    [
      'two lines of title',
      [...set(first, 1), bold('Deel twee'), italic('De dienstregeling'), ...set(second, 2)],
    ],
    ['headings', [...headed(first), bold('De dienstregeling'), ...headed(second)]],
    [
      'headings, a plain title',
      [...headed(first).slice(0, -1), p('Goed.'), p('De dienstregeling'), ...headed(second)],
    ],
    ['typed numbers', [...typed(first), italic('De dienstregeling'), ...typed(second)]],
    ['typed numbers, a plain title', [...typed(first), p('De dienstregeling'), ...typed(second)]],
  ])('%s', async (_, body) => {
    const text = await readFile(wordFile(head, ...body));
    expect(blocksOf(text)).toEqual(sets);
    expect(text.leftOut?.join(' ')).toMatch(/dienstregeling/);
  });

  it.each<[string, string[], string[]]>([
    [
      'a title where they go on',
      [boldItem(known), p('Ja.'), italic('De dienstregeling'), boldItem(judged), p('Goed.')],
      both,
    ],
    [
      'a list in an answer, which begins with one',
      [
        boldItem(known),
        p('Om twee redenen:'),
        item('oud', 2),
        item('Duur?', 2),
        boldItem(judged),
        p('Goed.'),
      ],
      [`q1 ${known}`, 'a1 Om twee redenen: / 1. oud / 2. Duur?', `q2 ${judged}`, 'a2 Goed.'],
    ],
    [
      'an answer that is one short line',
      [
        bold('Vraag 1'),
        p(known),
        bold('Antwoord 1'),
        p('Ja'),
        bold('Vraag 2'),
        p(judged),
        bold('Antwoord 2'),
        p('Goed'),
      ],
      [`q1 ${known}`, 'a1 Ja', `q2 ${judged}`, 'a2 Goed'],
    ],
    [
      'parts of a question',
      [
        p('1. Kunt u aangeven:'),
        p('a. wie het deed;'),
        p('b. wanneer?'),
        p('Antwoord:'),
        p('Nee.'),
        p(`2. ${judged}`),
        p('Antwoord:'),
        p('Goed.'),
      ],
      ['q1 Kunt u aangeven: / a. wie het deed; / b. wanneer?', 'a1 Nee.', `q2 ${judged}`, 'a2 Goed.'],
    ],
    [
      'parts with the number',
      [p(`1a. ${known}`), p('1b. Zo nee, waarom niet?'), p(`2. ${judged}`)],
      [`q1 a. ${known} / 1b. Zo nee, waarom niet?`, `q2 ${judged}`],
    ],
  ])('not: %s', async (_, body, expected) => {
    expect(blocksOf(await readFile(wordFile(head, ...body)))).toEqual(expected);
  });
});
