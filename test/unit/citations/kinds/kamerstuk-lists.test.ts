import { citationTable } from '../table';

const one = (printed: string, id: string): [string, string][] => [[printed, `~${id}`]];

citationTable(
  'kamerstuk, lists and distant cues',
  ['kamerstuk', 'motie'],
  [
    // a weak cue before the real one
    [
      'reactie op de motie (TK vergaderjaar 2023–2024, 36 410 XVI, nr. 116)',
      one('TK vergaderjaar 2023–2024, 36 410 XVI, nr. 116', 'kst-36410-XVI-116'),
    ],
    ['het dossier (TK 2023–2024, 36 410, nr. 5)', one('TK 2023–2024, 36 410, nr. 5', 'kst-36410-5')],
    [
      'het wetsvoorstel (Kamerstukken II 2022/23, 36 229, nr. 2)',
      one('Kamerstukken II 2022/23, 36 229, nr. 2', 'kst-36229-2'),
    ],
    [
      'moties (Tweede Kamer, 2022/23, 36 200, nr. 9)',
      one('Tweede Kamer, 2022/23, 36 200, nr. 9', 'kst-36200-9'),
    ],
    // several papers behind one cue
    [
      'Kamerstukken 36 410-5 en 36 420-7',
      [
        ['Kamerstukken 36 410-5', '~kst-36410-5'],
        ['36 420-7', '~kst-36420-7'],
      ],
    ],
    [
      'Kamerstukken 36410-5, 36420-VI-7 en 36430-9.',
      [
        ['Kamerstukken 36410-5', '~kst-36410-5'],
        ['36420-VI-7', '~kst-36420-VI-7'],
        ['36430-9', '~kst-36430-9'],
      ],
    ],
    [
      'Kamerstukken 23 645, nr. 811 en 29 984, nr. 1207',
      [
        ['Kamerstukken 23 645, nr. 811', '~kst-23645-811'],
        ['29 984, nr. 1207', '~kst-29984-1207'],
      ],
    ],
    [
      'Kamerstukken II 2021/22, 36 021, nr.6; I 2022/23, 36 021, B).',
      [
        ['Kamerstukken II 2021/22, 36 021, nr.6', '~kst-36021-6'],
        ['I 2022/23, 36 021, B', '~kst-36021-B'],
      ],
    ],
    [
      'Kamerstukken II 2021/22, 36 021, nr. 6 en II 2022/23, 36 229, nr. 4',
      [
        ['Kamerstukken II 2021/22, 36 021, nr. 6', '~kst-36021-6'],
        ['II 2022/23, 36 229, nr. 4', '~kst-36229-4'],
      ],
    ],
    [
      'Kamerstukken I 2020/21, 35 261, A, B en C',
      [
        ['Kamerstukken I 2020/21, 35 261, A', '~kst-35261-A'],
        ['B', '~kst-35261-B'],
        ['C', '~kst-35261-C'],
      ],
    ],
    [
      'Kamerstuk 36 600 XII, nrs. 4, 5 en 36 410, nr. 3',
      [
        ['Kamerstuk 36 600 XII, nrs. 4', '~kst-36600-XII-4'],
        ['5', '~kst-36600-XII-5'],
        ['36 410, nr. 3', '~kst-36410-3'],
      ],
    ],
    [
      'de briefnummers 27 204, nr. 1 en 27 204, nr. 3',
      [
        ['27 204, nr. 1', '~kst-27204-1'],
        ['27 204, nr. 3', '~kst-27204-3'],
      ],
    ],
    // the number is not in the list
    [
      'Kamerstuk 28 286, nrs. 4 en 5 en 20 moties',
      [
        ['Kamerstuk 28 286, nrs. 4', '~kst-28286-4'],
        ['5', '~kst-28286-5'],
      ],
    ],
    ['Kamerstuk 28 286, nr. 4 en 7 miljoen euro', one('Kamerstuk 28 286, nr. 4', 'kst-28286-4')],
    ['Kamerstuk 28 286, nrs. 4 en 12 procent van de bruggen', one('Kamerstuk 28 286, nrs. 4', 'kst-28286-4')],
    // dashes with blanks
    ['Kamerstuk 28638– 210', one('Kamerstuk 28638– 210', 'kst-28638-210')],
    ['Kamerstuk 28 638 - 210.', one('Kamerstuk 28 638 - 210', 'kst-28638-210')],
    ['(Kamerstuk 36600 -V- 33)', one('Kamerstuk 36600 -V- 33', 'kst-36600-V-33')],
    ['Kamerstuk 21 501 - 20 - 1703', one('Kamerstuk 21 501 - 20 - 1703', 'kst-21501-20-1703')],
    // numbers away from their cue
    ['de motie Buitenweg en Verhoeven (30 821-90)', one('30 821-90', 'kst-30821-90')],
    ['de brief van 10 september 2024 (23 432-537), heeft', one('23 432-537', 'kst-23432-537')],
    ['de aangenomen Eerste Kamermotie Voorbeeld c.s. (33 996, N)', one('33 996, N', 'kst-33996-N')],
    ['de gewijzigde motie van het lid Brug (t.v.v. 36600-33)', one('36600-33', 'kst-36600-33')],
    ['amendement ter vervanging van 36600-V-33', one('36600-V-33', 'kst-36600-V-33')],
    ['de motie Brug 36600-V-33 vraagt', one('36600-V-33', 'kst-36600-V-33')],
    ['de motie-Brug/Van der Pont (36 600 V-33)', one('36 600 V-33', 'kst-36600-V-33')],
    [
      'het amendement van de leden Pont en Brug (36 600-33) op de begroting',
      one('36 600-33', 'kst-36600-33'),
    ],
    ['de nota over veerponten (31 409-12)', one('31 409-12', 'kst-31409-12')],
    // glued words and a comma that is missing
    ['2Kamerstukken II 2022/23, 36 229, nr. 1', one('Kamerstukken II 2022/23, 36 229, nr. 1', 'kst-36229-1')],
    ['Kamerstukken II 2022/23 36 229, nr. 1', one('Kamerstukken II 2022/23 36 229, nr. 1', 'kst-36229-1')],
    ['Kamerstukken II 2022–2023 36 229 nr. 1', one('Kamerstukken II 2022–2023 36 229 nr. 1', 'kst-36229-1')],
    ['Kamerstukken II2022/23,36 229,nr.1', one('Kamerstukken II2022/23,36 229,nr.1', 'kst-36229-1')],
    ['motie 30 op stuk 24 808 is vertraagd', one('30 op stuk 24 808', 'kst-24808-30')],
    ['kamerstuk 36 200 v, nr. 26', one('kamerstuk 36 200 v, nr. 26', 'kst-36200-V-26')],
    ['kamerstuk 36 410 a, nr. 51', one('kamerstuk 36 410 a, nr. 51', 'kst-36410-A-51')],
    [
      'KAMERSTUKKEN 19 637 EN 23 490, NR. 1170',
      one('KAMERSTUKKEN 19 637 EN 23 490, NR. 1170', 'kst-19637-1170'),
    ],
    ['Kamerstukken 19 637,23 490,nr. 1170', one('Kamerstukken 19 637,23 490,nr. 1170', 'kst-19637-1170')],
    // none
    ['de motie over 30 000-40 woningen', []],
    ['de brief noemt (12 500-3) gevallen', []],
    ['een brief met 20 000 - 30 handtekeningen', []],
    ['de motie kost 30 500 euro (20 000, N)', []],
    ['telefoon 020 36600-33', []],
  ],
);
