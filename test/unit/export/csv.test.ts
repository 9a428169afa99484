import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCsv } from '../../../lib/export/csv';
import type { CollectionItem } from '../../../lib/model/collection';
import { findLibreOffice } from '../../start/find-office';
import { question } from '../documents';
import { answeredItem, hostile, kept, makeItem, options, passage, speakDutch } from './items';

beforeAll(speakDutch);

const english = { ...options, locale: 'en-GB' };
/** As a spreadsheet reads it: without the byte order mark. */
const parse = (csv: string, delimiter = ';') =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true }).data;
const cellsOf = (item: CollectionItem) => {
  const [head = [], row = []] = parse(makeCsv([item], options));
  return Object.fromEntries(head.map((name, i) => [name, row[i]]));
};

it('has a row for each item and a cell for each fact', () => {
  const item = answeredItem({
    labels: ['roest', 'water'],
    note: 'Een.\n\nTwee; "drie".',
    passages: [passage({ note: 'Veel.' })],
    questions: [2],
  });
  expect(cellsOf(item)).toEqual({
    Onderwerp: 'roestende sluisdeuren in het Voorbeeldkanaal',
    Verwijzing: 'Aanhangsel Handelingen II 2097/98, nr. 12.',
    Soort: 'antwoord',
    Status: 'beantwoord',
    Kamer: 'Tweede Kamer',
    Indieners: 'Voorbeeld',
    Fracties: 'XYZ',
    'Gericht aan': 'Minister van Waterwerken',
    'Ingezonden op': '2098-01-10',
    'Beantwoord op': '2098-02-01',
    Publicatie: 'ah-tk-20972098-12',
    Zaaknummer: '2098Z00011',
    Documentnummer: '',
    'Nummer in het Aanhangsel': '12',
    Vergaderjaar: '2097-2098',
    Adres: 'https://zoek.officielebekendmakingen.nl/ah-tk-20972098-12.html',
    'Gelezen op': '2098-01-20',
    'Bewaard op': '2098-01-21',
    Labels: 'roest; water',
    Notitie: 'Een.\n\nTwee; "drie".',
    'Apart bewaarde vragen': '2',
    'Gemarkeerde passages': 'Vraag 2: “aangetast door roest”\nVeel.',
    'Eerste woorden': 'Hoeveel sluisdeuren zijn aangetast door roest, en wie betaalt het herstel?',
    Bronnen: 'Kamerstukken II 36200 V, nr. 26.; Kamerstukken II 36200 V, nr. 27.',
  });
});

it('is UTF-8 with a mark, in lines that end in CRLF, with the separator of the language', () => {
  const csv = makeCsv([answeredItem()], options);
  expect(csv).toMatch(/^\uFEFF"Onderwerp";"Verwijzing"/);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(makeCsv([answeredItem()], english)).toMatch(/^\uFEFF"Onderwerp","Verwijzing"/);
  expect(makeCsv([], options).split('\r\n')).toHaveLength(2);
});

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\n=1',
  '＝1+1',
  "=cmd|' /C x'!A0",
  '\u00a0=1',
];

it.each(formulas)('%j is no formula', (text) => {
  const { Notitie, Labels } = cellsOf(makeItem([kept(question())], { note: text, labels: [text] }));
  const lines = text.replace(/\r/g, '\n').replace(/\t/g, ' ');
  // Behind a line end it is guarded too: to a program that does not know our quotes a row begins there.
  expect(Notitie).toBe(`'${lines.replace(/^\n/, "\n'")}`);
  expect(Labels).toMatch(/^'/);
});

it('no text moves a cell, and every text comes back', { timeout: 60_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('"', ';', ',', '\r', '\n', '=', "'", ' ', 'a', '\t', hostile) }),
  );
  fc.assert(
    fc.property(text, (note) => {
      const [head, row = []] = parse(makeCsv([makeItem([kept(question())], { note })], options));
      expect(row).toHaveLength(head?.length ?? 0);
      const cell = row[head?.indexOf('Notitie') ?? -1] ?? '';
      expect(/^\s*[=+\-@]|^[\t\r\n]/.test(cell)).toBe(false);
      const lines = note.replace(/\0/g, '').replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n');
      const text = lines.replace(/\t/g, ' ');
      expect(cell.replace(/'/g, '')).toBe(text.replace(/'/g, ''));
      for (const other of [',', ';', '|'])
        expect(
          splitAt(makeCsv([makeItem([kept(question())], { note })], options), other).filter(beginsFormula),
        ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** As a program that splits at this sign reads a file: a quote means something at the beginning of a cell only. */
function splitAt(csv: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 1; i < csv.length; i++) {
    const sign = csv.charAt(i);
    if (sign === '"' && quoted && csv.charAt(i + 1) === '"') cell += csv.charAt(i++);
    else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && (sign === separator || sign === '\n')) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}
const beginsFormula = (cell: string) => /^\s*(?:[=@＝＠]|[+-]\w)/.test(cell);

it.each([
  ['sluis,=1+1,', "sluis,'=1+1,"],
  ['sluis;=1+1;', "sluis;'=1+1;"],
  ['sluis, =1+1', "sluis, '=1+1"],
  ['sluis,"=1+1"', 'sluis,"\'=1+1"'],
  ['a;"" ,=HYPERLINK("x")', 'a;"" ,\'=HYPERLINK("x")'],
  ['a,@SUM(A1)', "a,'@SUM(A1)"],
  ['a,+1', "a,'+1"],
  ['a,-2+3', "a,'-2+3"],
  ["a,- cmd|' /C x'!A0", "a,'- cmd|' /C x'!A0"],
  ['a,+ SUM(1)', "a,'+ SUM(1)"],
  ['a|=1', "a|'=1"],
  ['a,＝1', "a,'＝1"],
  ['een\n=1+1', "een\n'=1+1"],
  ['een\r\n -1', "een\n '-1"],
  ['een\t=1', 'een =1'],
  // What people write.
  ['à € 5,- per stuk', 'à € 5,- per stuk'],
  ['€ 5,-; € 6,-', '€ 5,-; € 6,-'],
  ['een\n- twee (drie)\n- vier!', 'een\n- twee (drie)\n- vier!'],
  ['A=B, C-D en E+F', 'A=B, C-D en E+F'],
  ['zie a@b.nl, en c', 'zie a@b.nl, en c'],
])('%j begins no formula in a program that splits at another sign', (text, guarded) => {
  const item = makeItem([kept(question())], { note: text });
  expect(cellsOf(item).Notitie).toBe(guarded);
  for (const [made, other] of [
    [options, ','],
    [english, ';'],
  ] as const)
    expect(splitAt(makeCsv([item], made), other).filter(beginsFormula)).toEqual([]);
});

it.each([
  ['007', true],
  ['3/4', true],
  ['3-4-2098', true],
  ['TRUE', true],
  ['onwaar', true],
  ['1e5', true],
  ['12,50', true],
  ['1.000', true],
  ['50%', true],
  ['€ 5', true],
  ['(5)', true],
  ['12:30', true],
  ['mei 2098', true],
  ['3 maart', true],
  ['1 mrt 98', true],
  ['March 3, 2098', true],
  [' 42 ', true],
  ['Marokko', false],
  ['mei', false],
  ['decentralisatie', false],
  ['waarheid', false],
  ['5G', false],
  ['covid-19', false],
  ['A12', false],
  ['artikel 3', false],
  ['2030 en verder', false],
])('the label %j is no number, day or truth', (label, guarded) => {
  const { Labels } = cellsOf(makeItem([kept(question())], { labels: [label] }));
  expect(Labels).toBe(guarded ? `'${label}` : label);
});

it('is cut where a cell of Excel ends', () => {
  const { Notitie = '' } = cellsOf(makeItem([kept(question())], { note: 'a'.repeat(40_000) }));
  expect(Notitie).toHaveLength(32_767);
  expect(Notitie.endsWith('a…')).toBe(true);
});

const office = findLibreOffice('calc');
/** `npm test` prints the names of what it skips. */
const name = office ? 'LibreOffice' : 'LibreOffice (package libreoffice-calc) is not here:';

describe.skipIf(!office)(name, () => {
  it('opens the table as it was meant', { timeout: 300_000 }, () => {
    const notes = [...formulas, hostile, 'Een.\n\nTwee; "drie", vier'];
    const items = notes.map((note) => makeItem([kept(question())], { note }));
    // The last row is not ours: it shows that a formula would have been calculated.
    const rows = openWithOffice(`${makeCsv(items, options)}"=1+1"\r\n`);
    expect(rows.pop()?.[0]).toBe('2');
    const [head = [], ...cells] = rows;
    const column = head.indexOf('Notitie');
    const wanted = parse(makeCsv(items, options))
      .slice(1)
      .map((row) => row[column]);
    expect(cells.map((row) => row[column])).toEqual(wanted);
    expect(cells.map((row) => row.length)).toEqual(cells.map(() => head.length));
  });
});

/** Into a sheet and out again, so that what LibreOffice calculates or converts is seen; in one start of it. */
function openWithOffice(csv: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'naslag-office-'));
  const from = join(folder, 'table.csv');
  const to = join(folder, 'out');
  // Separator `;`, quotes `"`, UTF-8; `false`: a quoted cell may be a number or a formula all the same; `true`: dates too.
  const cells = '59,34,76,1,,1043,false,true';
  const [into, out] = [`--infilter=CSV:${cells}`, `csv:Text - txt - csv (StarCalc):${cells}`];
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  try {
    writeFileSync(from, csv);
    execFileSync(office ?? '', [profile, '--headless', into, '--convert-to', out, '--outdir', to, from], {
      stdio: 'pipe',
      timeout: 280_000,
    });
    return parse(readFileSync(join(to, 'table.csv'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
