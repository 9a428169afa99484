import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../lib/answers/shown-parts';
import type { ShownPart, Table } from '../../../lib/model/answering';
import { readDocument } from '../../../lib/model/document';
import { readPublication } from '../../../lib/open-data/publication';
import { readXml } from '../../../lib/open-data/xml';

const read = (inner: string) => {
  const found = readPublication(readXml(`<kamervragen>${inner}</kamervragen>`));
  if (!found) throw new Error('nothing was read');
  return found;
};
const vraag = (inner: string) => `<vraag><nr>Vraag 1</nr>${inner}</vraag>`;
const entries = (...texts: string[]) => texts.map((text) => `<entry>${text}</entry>`).join('');
const cals = (...rows: string[]) =>
  `<table><tgroup cols="3"><colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/><tbody>${rows.map((row) => `<row>${row}</row>`).join('')}</tbody></tgroup></table>`;
const grid = (...rows: string[][]): Table => ({ rows, columns: true });
/** Whose first row is its head. */
const headed = (table: Table): Table => ({
  ...table,
  heads: table.rows.map((row, y) => row.map(() => y === 0)),
});

describe('how a text of the XML is set', () => {
  it.each<[string, string, ShownPart[]]>([
    ['one paragraph', '<al>Een?</al>', ['Een?']],
    ['two', '<al>Een?</al><al>Twee?</al>', ['Een?', 'Twee?']],
    [
      'a table between paragraphs',
      `<al>Klopt dit?</al>${cals(entries('<al>Oude</al>', '<al>2090</al>'))}<al>En waarom?</al>`,
      ['Klopt dit?', grid(['Oude', '2090']), 'En waarom?'],
    ],
    [
      'a table alone, with a head and a title',
      `<table><title>Tabel 1</title><tgroup cols="2"><colspec colname="a"/><colspec colname="b"/>
        <thead><row>${entries('Brug', 'Jaar')}</row></thead><tbody><row>${entries('Oude', '2090')}</row></tbody></tgroup></table>`,
      ['Tabel 1', headed(grid(['Brug', 'Jaar'], ['Oude', '2090']))],
    ],
    [
      'a table as HTML has them',
      '<table><tr><th>Brug</th><th colspan="2">Jaren</th></tr><tr><td>Oude</td><td>2090</td><td>2091</td></tr></table>',
      [headed(grid(['Brug', 'Jaren'], ['Oude', '2090', '2091']))],
    ],
    [
      'a cell over columns, by their names',
      cals(
        `<entry namest="c1" nameend="c2">Oude</entry><entry colname="c3">goed</entry>`,
        entries('a', 'b', 'c'),
      ),
      [grid(['Oude', '', 'goed'], ['a', 'b', 'c'])],
    ],
    [
      'a cell over rows',
      cals(`<entry morerows="1">Oude</entry>${entries('a', 'b')}`, entries('c', 'd'), entries('e', 'f', 'g')),
      [grid(['Oude', 'a', 'b'], ['', 'c', 'd'], ['e', 'f', 'g'])],
    ],
    [
      'a column that is skipped by its name',
      cals('<entry colname="c1">a</entry><entry colname="c3">c</entry>'),
      [grid(['a', '', 'c'])],
    ],
    [
      'empty cells and an empty row',
      cals(entries('', 'Jaar', ''), entries('', '', ''), entries('Oude', '<al/>', 'goed')),
      [grid(['', 'Jaar'], ['Oude', '', 'goed'])],
    ],
    [
      'two tables, one behind the other',
      cals(entries('a', 'b')) + cals(entries('c', 'd')),
      [grid(['a', 'b']), grid(['c', 'd'])],
    ],
    [
      'paragraphs, a list and a table within a cell',
      cals(
        `<entry><al>Oude</al><al>brug</al></entry><entry><lijst><li><li.nr>a.</li.nr><al>hout</al></li></lijst>${cals(entries('x', 'y'))}</entry>`,
        entries('b', 'c'),
      ),
      [grid(['Oude brug', 'a. hout x y'], ['b', 'c'])],
    ],
    [
      'a table of one cell, which only frames its text',
      '<table><tgroup><tbody><row><entry><al>Een.</al><al>Twee.</al></entry></row></tbody></tgroup></table>',
      ['Een.', 'Twee.'],
    ],
    [
      'a list, and a list in it',
      '<al>Deelt u:</al><lijst><li><li.nr>a.</li.nr><al>het aantal;</al><lijst><li><li.nr>1°.</li.nr><al>oude</al></li></lijst></li><li><li.nr>b.</li.nr><al>de kosten?</al></li></lijst><al>Zo nee?</al>',
      ['Deelt u:', 'a. het aantal;', '1°. oude', 'b. de kosten?', 'Zo nee?'],
    ],
    [
      'words, a note and a comma between two notes',
      '<al>Een?<noot id="n1" nr="1"><noot.nr>1</noot.nr><noot.al>x</noot.al></noot>, <noot id="n2" nr="2"><noot.nr>2</noot.nr><noot.al>y</noot.al></noot></al><al>Twee?</al>',
      ['Een?', 'Twee?'],
    ],
  ])('%s', (_, inner, parts) => {
    const { questions, shape } = read(vraag(inner) + vraag('<al>Waarom?</al>'));
    expect(partsOf(questions[0]?.text ?? '', shape.questions[0])).toEqual(parts);
    expect(partsOf(questions[1]?.text ?? '', shape.questions[1])).toEqual(['Waarom?']);
  });

  it('in a note, an answer and an explanation of two parts', () => {
    const { answers, footnotes, explanation, shape } = read(
      `<antwoord><nr>Antwoord 1</nr><al>Zie<noot id="n1"><noot.nr>1</noot.nr><noot.al>Dit:</noot.al>${cals(entries('a', 'b'))}</noot>:</al>${cals(entries('c', 'd'))}</antwoord>
       <kamervraagopmerking><al>Toelichting</al><al>Eerst.</al><al>Dan.</al></kamervraagopmerking><toelichting>${cals(entries('e', 'f'))}</toelichting>`,
    );
    expect(partsOf(answers[0]?.text ?? '', shape.answers[0])).toEqual(['Zie:', grid(['c', 'd'])]);
    expect(partsOf(footnotes[0]?.text ?? '', shape.footnotes[0])).toEqual(['Dit:', grid(['a', 'b'])]);
    expect(partsOf(explanation ?? '', shape.explanation)).toEqual(['Eerst.', 'Dan.', grid(['e', 'f'])]);
    expect(readDocument.shape.shape.safeParse(shape).success).toBe(true);
  });
});
