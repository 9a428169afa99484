import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/files';
import type { FileFacts, FileParagraph, FileText } from '../../../lib/model/file-text';
import { bold, boldItem, item, paragraph, table, wordFile } from '../../files/word-xml';

/** Ways in which ministries and members set their letters, each as small as it can be. */
const head = paragraph(
  'Antwoorden op de vragen van het lid Proefman (ABC) aan de minister van Proeven over proeven (ingezonden 3 maart 2098, kenmerk 2098Z04321)',
);
const [known, judged, ready] = [
  'Bent u bekend met dit bericht?',
  'Hoe beoordeelt u dit bericht en wat gaat u doen?',
  'Wanneer is het klaar?',
];
const list = (...texts: string[]): string => texts.map((text) => item(text, 2)).join('');

const textOf = ({ runs, cells }: FileParagraph): string =>
  (cells ? cells.flat() : runs).map(({ text }) => text).join('');
const blocksOf = ({ parts }: FileText) =>
  parts.map(
    ({ kind, numbers, paragraphs }) => `${kind[0]}${numbers.join('+')} ${paragraphs.map(textOf).join(' / ')}`,
  );

describe('what is a question and what an answer', () => {
  it.each<[string, string[], string[]]>([
    [
      'a numbered list that ends an answer, before a question with a heading behind it',
      [
        item(known),
        paragraph('Antwoord:'),
        paragraph('Om twee redenen:'),
        list('oud', 'nieuw'),
        item(judged),
        paragraph('Antwoord:'),
        paragraph('Goed.'),
      ],
      [`q1 ${known}`, 'a1 Om twee redenen: / 1. oud / 2. nieuw', `q2 ${judged}`, 'a2 Goed.'],
    ],
    [
      'a typed list that ends an answer, before a bold question',
      [
        bold(`1. ${known}`),
        paragraph('Twee redenen:'),
        paragraph('1. oud;'),
        paragraph('2. duur.'),
        bold(`2. ${judged}`),
        paragraph('Goed.'),
      ],
      [`q1 ${known}`, 'a1 Twee redenen: / 1. oud; / 2. duur.', `q2 ${judged}`, 'a2 Goed.'],
    ],
    [
      'an item that has the next number and is none of the questions',
      [
        paragraph(`1. ${known}`),
        paragraph('Antwoord:'),
        paragraph('1. De pont.'),
        paragraph('2. De brug, en die is al jaren dicht voor verkeer.'),
        paragraph(`2. ${judged}`),
        paragraph('Antwoord:'),
        paragraph('Goed.'),
      ],
      [
        `q1 ${known}`,
        'a1 1. De pont. / 2. De brug, en die is al jaren dicht voor verkeer.',
        `q2 ${judged}`,
        'a2 Goed.',
      ],
    ],
    [
      'one question, without a number',
      [bold('Vraag'), paragraph(known), bold('Antwoord'), paragraph('Ja.')],
      [`q1 ${known}`, 'a1 Ja.'],
    ],
    [
      'one question, in its line',
      [paragraph(`Vraag: ${known}`), paragraph('Antwoord: Ja.')],
      [`q1 ${known}`, 'a1 Ja.'],
    ],
    [
      'headings without any number',
      [known, judged].flatMap((text) => [bold('Vraag'), paragraph(text), bold('Antwoord'), paragraph('Ja.')]),
      [`q1 ${known}`, 'a1 Ja.', `q2 ${judged}`, 'a2 Ja.'],
    ],
    [
      'headings that a tab parts from the text, which begins with a number',
      [paragraph(`Vraag 1\t${known}`), paragraph('Antwoord 1\t7 stembureaus waren dicht.')],
      [`q1 ${known}`, 'a1 7 stembureaus waren dicht.'],
    ],
    [
      'bare numbers, one of them of two questions',
      [
        paragraph('1'),
        paragraph(known),
        paragraph('Antwoord'),
        paragraph('Ja.'),
        paragraph('2 en 3'),
        paragraph(judged),
        paragraph(ready),
        paragraph('Antwoord'),
        paragraph('Goed.'),
      ],
      [`q1 ${known}`, 'a1 Ja.', `q2+3 ${judged} / ${ready}`, 'a2+3 Goed.'],
    ],
    [
      'numbers with a dash',
      [bold(`1 - ${known}`), paragraph('Ja.'), bold(`2 - ${judged}`), paragraph('Goed.')],
      [`q1 ${known}`, 'a1 Ja.', `q2 ${judged}`, 'a2 Goed.'],
    ],
    [
      'questions in frames of one cell',
      [table([boldItem(known)]), paragraph('Ja.'), table([boldItem(judged)]), paragraph('Goed.')],
      [`q1 ${known}`, 'a1 Ja.', `q2 ${judged}`, 'a2 Goed.'],
    ],
    [
      'questions beside their answers',
      [
        table(
          [bold('Vraag'), bold('Antwoord')],
          [paragraph(`1. ${known}`), paragraph('Ja.')],
          [paragraph(`2. ${judged}`), paragraph('14 weken.') + paragraph('Of elf.')],
        ),
      ],
      [`q1 ${known}`, 'a1 Ja.', `q2 ${judged}`, 'a2 14 weken. / Of elf.'],
    ],
    [
      'numbers in a column of their own',
      [
        table(
          [paragraph('1'), paragraph(known)],
          [paragraph(''), paragraph('Antwoord: Ja.')],
          [paragraph('2'), paragraph(judged)],
          [paragraph(''), paragraph('Antwoord: Goed.')],
        ),
      ],
      [`q1 ${known}`, 'a1 Ja.', `q2 ${judged}`, 'a2 Goed.'],
    ],
    [
      'a table in an answer',
      [
        bold('Vraag 1'),
        paragraph(known),
        bold('Antwoord 1'),
        table([paragraph('1'), paragraph('12')], [paragraph('2'), paragraph('15')]),
      ],
      [`q1 ${known}`, 'a1 112 / 215'],
    ],
    [
      '"Toelichting" as a word of an answer',
      [
        bold('Vraag 1'),
        paragraph(known),
        bold('Antwoord 1'),
        paragraph('Ja.'),
        bold('Toelichting'),
        paragraph('Zo is het.'),
        bold('Vraag 2'),
        paragraph(judged),
        bold('Antwoord 2'),
        paragraph('Goed.'),
      ],
      [`q1 ${known}`, 'a1 Ja. / Toelichting / Zo is het.', `q2 ${judged}`, 'a2 Goed.'],
    ],
    [
      'a sentence about a minister, which does not end the letter, and the minister who does',
      [
        bold('Vraag 1'),
        paragraph(known),
        bold('Antwoord 1'),
        paragraph('De minister van Geld heeft hierover het volgende gemeld:'),
        paragraph('Het is op.'),
        paragraph('De minister van Proeven,'),
        paragraph('P. Proef'),
      ],
      [`q1 ${known}`, 'a1 De minister van Geld heeft hierover het volgende gemeld: / Het is op.'],
    ],
    [
      'a drawn line',
      [bold('Vraag 1'), paragraph(known), paragraph('__________'), bold('Antwoord 1'), paragraph('Ja.')],
      [`q1 ${known}`, 'a1 Ja.'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(blocksOf(await readFile(wordFile(head, ...body)))).toEqual(expected);
  });

  it('two sets of questions are numbered each for itself', async () => {
    const second =
      'Antwoorden op de vragen van het lid Tweede (XYZ) over iets anders (ingezonden 4 maart 2098, kenmerk 2098Z04330)';
    const set = (number: number) => [
      boldItem(known, number),
      paragraph('Ja.'),
      boldItem(judged, number),
      paragraph('Goed.'),
    ];
    const text = await readFile(wordFile(head, ...set(1), bold(second), ...set(2)));
    expect(text.parts.map(({ kind, numbers }) => `${kind[0]}${numbers}`)).toEqual([
      'q1',
      'a1',
      'q2',
      'a2',
      'q1',
      'a1',
      'q2',
      'a2',
    ]);
    expect(text.headings.at(-1)).toBe(second);
    expect(text.facts).toMatchObject({ zaaknummer: '2098Z04321', subject: 'proeven' });
  });

  it('a number of the letterhead begins nothing', async () => {
    const text = await readFile(
      wordFile(
        paragraph('Bijlagen'),
        paragraph('1'),
        paragraph('Geachte voorzitter,'),
        paragraph('Hierbij zend ik u de antwoorden op de vragen van het lid Proefman (ABC) over proeven.'),
        bold(`1. ${known}`),
        paragraph('Ja.'),
        bold(`2. ${judged}`),
        paragraph('Goed.'),
      ),
    );
    expect(blocksOf(text)).toEqual([`q1 ${known}`, 'a1 Ja.', `q2 ${judged}`, 'a2 Goed.']);
    expect(text.facts.subject).toBe('proeven');
  });

  it('a typed mark may stand right behind the sentence', async () => {
    const text = await readFile(
      wordFile(
        head,
        bold('Vraag 1'),
        paragraph('Kent u dit?1) En dat.2) Of 3.500) meter?'),
        paragraph('1) Een.'),
        paragraph('2) Twee.'),
      ),
    );
    expect(text.parts[0]?.paragraphs[0]?.runs.map(({ text, note }) => note ?? text)).toEqual([
      'Kent u dit?',
      0,
      ' En dat.',
      1,
      ' Of 3.500) meter?',
    ]);
  });
});

describe('what a letter says of its questions', () => {
  const answer = [bold('Vraag 1'), paragraph(known), bold('Antwoord 1'), paragraph('Ja.')];
  const proefman = { authors: [{ name: 'Proefman', party: 'ABC' }], subject: 'proeven' };

  it.each<[string, Partial<FileFacts>]>([
    [
      'Antwoorden op de vragen van het lid Proefman (ABC) over proeven (2098Z04321)',
      { ...proefman, zaaknummer: '2098Z04321' },
    ],
    ['Antwoorden op vragen van het lid Proefman (ABC) over proeven (kenmerk: 2098Z04321)', proefman],
    [
      'Op 3 maart 2098 heeft het lid Proefman (ABC) schriftelijke vragen gesteld over proeven (2098Z04321). In deze brief beantwoord ik deze.',
      { ...proefman, submitted: '2098-03-03' },
    ],
    [
      'Hierbij bied ik u de antwoorden aan op de door het lid Proefman (ABC) gestelde vragen over proeven.',
      proefman,
    ],
    [
      'Met deze brief beantwoord ik de vragen die het lid Proefman (ABC) heeft gesteld over proeven.',
      proefman,
    ],
    [
      'Hierbij beantwoord ik de vragen van het lid Proefman (ABC) over proeven. Deze vragen werden ingezonden op 3 maart 2098.',
      proefman,
    ],
    [
      'Met deze brief beantwoord ik de vragen die de leden van de fractie van de ABC hebben gesteld over proeven.',
      { authors: [], subject: 'proeven' },
    ],
  ])('%s', async (sentence, expected) => {
    expect((await readFile(wordFile(paragraph(sentence), ...answer))).facts).toMatchObject(expected);
  });

  it('an introduction is no part of the subject', async () => {
    const text = await readFile(
      wordFile(
        paragraph('Vragen van het lid Proefman (ABC) aan de minister van Proeven over proeven'),
        paragraph('Naar aanleiding van het bericht «Proef mislukt» heeft het lid de volgende vragen:'),
        item(known),
        item(judged),
      ),
    );
    expect(text.facts).toMatchObject(proefman);
  });
});

describe('a letter that says that the answer will be late', () => {
  it.each([
    'Tot mijn spijt is het niet mogelijk deze vragen binnen de gestelde termijn te beantwoorden, omdat afstemming nodig is.',
    'Beantwoording binnen de gestelde termijn is helaas niet mogelijk, omdat nadere afstemming nodig is.',
    'Voor een zorgvuldige beantwoording van deze vragen is meer tijd nodig.',
    'Helaas kan ik deze vragen niet binnen drie weken beantwoorden, omdat afstemming meer tijd vergt.',
    'Hierbij vraag ik uitstel voor de beantwoording, de antwoorden kunnen niet tijdig worden gezonden.',
    'De vragen van het lid Proefman (ABC) over proeven kunnen niet binnen de gebruikelijke termijn worden beantwoord.',
  ])('%s', async (sentence) => {
    const asked =
      'Op 3 maart 2098 heeft het lid Proefman (ABC) vragen gesteld over proeven (kenmerk 2098Z04321).';
    const text = await readFile(
      wordFile(
        paragraph('Aan de Voorzitter van de Tweede Kamer der Staten-Generaal'),
        paragraph('Geachte voorzitter,'),
        paragraph(asked),
        paragraph(sentence),
        paragraph('Hoogachtend,'),
        paragraph('De minister van Proeven, mede namens de minister van Geld'),
      ),
    );
    expect(blocksOf(text)).toEqual([`n ${asked} / ${sentence}`]);
    expect(text.facts).toMatchObject({
      kind: 'postponement',
      zaaknummer: '2098Z04321',
      authors: [{ name: 'Proefman', party: 'ABC' }],
      subject: 'proeven',
      submitted: '2098-03-03',
    });
  });

  it('other letters are no documents of Kamervragen', async () => {
    const letter = wordFile(
      paragraph('Geachte voorzitter,'),
      paragraph('Hierbij zend ik u het verslag van de proeven, die op tijd zijn afgerond en goed verliepen.'),
    );
    await expect(readFile(letter)).rejects.toMatchObject({ problem: 'other' });
  });
});
